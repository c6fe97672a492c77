#include <memory>
#include <utility>

#include "alibabacloud/credentials_resolution.h"
#include "auth/credential_rules.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr std::string_view kName = "static";

CredentialsStep Judge(Credentials credentials) {
  std::optional<std::string> fault = FindCredentialsFault(credentials);
  if (!fault) return credentials;
  Error error;
  error.kind = ErrorKind::kInvalidArgument;
  error.message = "static credentials: " + *std::move(fault);
  return error;
}

// Knows the outcome from the begin; shares it with the provider, which it may outlive.
class StaticResolution final : public CredentialsResolution {
 public:
  explicit StaticResolution(std::shared_ptr<const CredentialsStep> step) noexcept : step_(std::move(step)) {}

  CredentialsStep Start(const CredentialsMoment&) override { return *step_; }

  CredentialsStep Continue(CredentialsAnswer, const CredentialsMoment&) override { return *step_; }

 private:
  std::shared_ptr<const CredentialsStep> step_;
};

class StaticProvider final : public CredentialsProvider {
 public:
  explicit StaticProvider(Credentials credentials)
      : step_(std::make_shared<const CredentialsStep>(Judge(std::move(credentials)))) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kName; }

  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    return std::make_unique<StaticResolution>(step_);
  }

 private:
  std::shared_ptr<const CredentialsStep> step_;
};

}  // namespace
}  // namespace internal

std::shared_ptr<CredentialsProvider> StaticCredentials(std::string access_key_id, SecretString access_key_secret,
                                                       SecretString security_token) {
  Credentials credentials;
  credentials.access_key_id = std::move(access_key_id);
  credentials.access_key_secret = std::move(access_key_secret);
  credentials.security_token = std::move(security_token);
  credentials.provider = internal::kName;
  return std::make_shared<internal::StaticProvider>(std::move(credentials));
}

std::shared_ptr<CredentialsProvider> StaticCredentials(std::string access_key_id, std::string_view access_key_secret,
                                                       std::string_view security_token) {
  return StaticCredentials(std::move(access_key_id), SecretString(access_key_secret), SecretString(security_token));
}

}  // namespace alibabacloud
