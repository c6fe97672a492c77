#include <memory>
#include <utility>

#include "alibabacloud/credentials.h"
#include "auth/credential_rules.h"
#include "auth/credential_sources.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr CredentialNames kKeyVariables = {"ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET",
                                           "ALIBABA_CLOUD_SECURITY_TOKEN"};

Error NotUsable(std::string fault) {
  return CredentialsError(std::move(fault)
                              .append("; set ")
                              .append(kKeyVariables.access_key_id)
                              .append(" and ")
                              .append(kKeyVariables.access_key_secret)
                              .append(", or give the client credentials in its options"));
}

Found Judge(std::vector<std::optional<SecretString>> values) {
  if (!values.at(0) && !values.at(1)) return NotConfigured{std::string(kKeyVariables.access_key_id) + " is not set"};
  if (!values.at(0)) return NotUsable(std::string(kKeyVariables.access_key_id) + " is not set");
  if (!values.at(1)) return NotUsable(std::string(kKeyVariables.access_key_secret) + " is not set");
  Credentials credentials;
  credentials.access_key_id = values.at(0)->view();
  credentials.access_key_secret = *std::move(values.at(1));
  if (values.at(2)) credentials.security_token = *std::move(values.at(2));
  credentials.provider = kEnvironment;
  if (auto fault = FindCredentialsFault(credentials, kKeyVariables)) return NotUsable(*std::move(fault));
  return credentials;
}

class EnvironmentSource final : public CredentialSource {
 public:
  [[nodiscard]] std::string_view Name() const noexcept override { return kEnvironment; }

  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override {
    ReadEnvironment read{{std::string(kKeyVariables.access_key_id), std::string(kKeyVariables.access_key_secret),
                          std::string(kKeyVariables.security_token)}};
    EnvironmentValues environment = co_await io.Do(std::move(read));
    co_return Judge(std::move(environment.values));
  }
};

}  // namespace

Source MakeEnvironmentSource() { return std::make_shared<EnvironmentSource>(); }

}  // namespace internal

std::shared_ptr<CredentialsProvider> EnvironmentCredentials() {
  return internal::MakeProvider(internal::MakeEnvironmentSource());
}

}  // namespace alibabacloud
