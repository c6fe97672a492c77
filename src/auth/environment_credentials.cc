#include <memory>
#include <utility>

#include "alibabacloud/credentials.h"
#include "auth/credential_rules.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr std::string_view kName = "env";

constexpr CredentialNames kNames = {"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
                                    "ALIBABA_CLOUD_SECURITY_TOKEN"};

Error Failure(std::string message) {
  Error error;
  error.kind = ErrorKind::kCredentials;
  error.message = std::move(message);
  return error;
}

Error NotUsable(std::string_view fault) {
  return Failure(std::string("environment credentials: ")
                     .append(fault)
                     .append("; set ")
                     .append(kNames.access_key_id)
                     .append(" and ")
                     .append(kNames.access_key_secret)
                     .append(", or give the client credentials in its options"));
}

CredentialsStep Judge(std::vector<std::optional<SecretString>> values) {
  Credentials credentials;
  if (!values[0]) return NotUsable(std::string(kNames.access_key_id) + " is not set");
  if (!values[1]) return NotUsable(std::string(kNames.access_key_secret) + " is not set");
  credentials.access_key_id = values[0]->view();
  credentials.access_key_secret = *std::move(values[1]);
  if (values[2]) credentials.security_token = *std::move(values[2]);
  credentials.provider = kName;
  if (const auto fault = FindCredentialsFault(credentials, kNames)) return NotUsable(*fault);
  return credentials;
}

class EnvironmentResolution final : public CredentialsResolution {
 public:
  CredentialsStep Start(std::chrono::system_clock::time_point) override {
    return CredentialsAction(ReadEnvironment{{std::string(kNames.access_key_id), std::string(kNames.access_key_secret),
                                              std::string(kNames.security_token)}});
  }

  CredentialsStep Continue(CredentialsAnswer answer, std::chrono::system_clock::time_point) override {
    auto* const environment = std::get_if<EnvironmentValues>(&answer);
    // A driver's mistake, not the user's.
    if (environment == nullptr || environment->values.size() != 3) return Failure("the environment was not read");
    return Judge(std::move(environment->values));
  }
};

class EnvironmentProvider final : public CredentialsProvider {
 public:
  [[nodiscard]] std::string_view Name() const noexcept override { return kName; }

  [[nodiscard]] std::unique_ptr<CredentialsResolution> Resolve() const override {
    return std::make_unique<EnvironmentResolution>();
  }
};

}  // namespace
}  // namespace internal

std::shared_ptr<CredentialsProvider> EnvironmentCredentials() {
  return std::make_shared<internal::EnvironmentProvider>();
}

std::shared_ptr<CredentialsProvider> DefaultCredentials() { return EnvironmentCredentials(); }

}  // namespace alibabacloud
