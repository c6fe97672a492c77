#include <memory>
#include <string_view>
#include <utility>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_rules.h"
#include "auth/credential_sources.h"
#include "auth/credential_task.h"

namespace alibabacloud {
namespace internal {
namespace {

CredentialsOutcome Judge(SecretString token) {
  const auto refuse = [](std::string_view fault) {
    return Error{.kind = ErrorKind::kInvalidArgument, .message = "bearer token credentials: " + std::string(fault)};
  };
  if (token.empty()) return refuse("bearer_token is empty");
  Credentials credentials{.bearer_token = std::move(token), .provider = std::string(kBearerToken)};
  if (const auto fault = FindCredentialsFault(credentials)) return refuse(*fault);
  return credentials;
}

Task<CredentialsOutcome> Return(std::shared_ptr<const CredentialsOutcome> outcome) { co_return *outcome; }

class BearerTokenProvider final : public CredentialsProvider {
 public:
  explicit BearerTokenProvider(SecretString token)
      : outcome_(std::make_shared<const CredentialsOutcome>(Judge(std::move(token)))) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kBearerToken; }
  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    return std::make_unique<TaskResolution>([this](CredentialsIo&) { return Return(outcome_); });
  }

 private:
  const std::shared_ptr<const CredentialsOutcome> outcome_;
};

}  // namespace
}  // namespace internal

std::shared_ptr<CredentialsProvider> BearerTokenCredentials(SecretString token) {
  return std::make_shared<internal::BearerTokenProvider>(std::move(token));
}

}  // namespace alibabacloud
