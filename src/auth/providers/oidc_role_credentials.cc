#include <memory>
#include <string>
#include <utility>

#include "auth/credential_sources.h"
#include "auth/providers/sts.h"
#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr std::string_view kAssumeRoleWithOidc = "AssumeRoleWithOIDC";

// What the options are called where they come from.
struct OidcNames {
  RoleNames role{};
  std::string_view provider_arn = "oidc_provider_arn";
  std::string_view token_file = "oidc_token_file";
};

constexpr OidcNames kVariables = {
    .role = {.role_arn = "ALIBABA_CLOUD_ROLE_ARN", .session_name = "ALIBABA_CLOUD_ROLE_SESSION_NAME"},
    .provider_arn = "ALIBABA_CLOUD_OIDC_PROVIDER_ARN",
    .token_file = "ALIBABA_CLOUD_OIDC_TOKEN_FILE"};

// ---- A role by options

std::optional<std::string> FindFault(const OidcRoleOptions& options, const OidcNames& names) {
  if (auto fault = FindRoleFault(options.role, names.role)) return fault;
  if (!IsRamArn(options.oidc_provider_arn)) {
    return std::string(names.provider_arn) + " is " + Quoted(options.oidc_provider_arn) +
           ": give the ARN of the identity provider, such as acs:ram::123456789012****:oidc-provider/name";
  }
  if (!options.oidc_token_file.empty()) return std::nullopt;
  return std::string(names.token_file) + " is empty: give the path of the file with the token of the identity provider";
}

using TokenRead = std::variant<SecretString, Error>;

// `file` is what the file is called in errors. That others can read it is how Kubernetes mounts such files.
TokenRead TokenOf(const FileContent& content, const std::string& file) {
  constexpr std::string_view kRemedy = "; the token of the identity provider has to be there, readable by this process";
  if (!content.text) return CredentialsError((file + " cannot be read: " + content.error).append(kRemedy));
  SecretString token(Trim(content.text->view()));
  if (token.empty()) return CredentialsError((file + " is empty").append(kRemedy));
  return token;
}

// `options` and `names` outlive the task.
Task<Found> FindOidcRole(CredentialsIo& io, const OidcRoleOptions& options, const OidcNames& names) {
  if (auto fault = FindFault(options, names)) co_return CredentialsError(*std::move(fault));
  ReadFile read{.path = options.oidc_token_file};
  const FileContent content = co_await io.Do(std::move(read));
  TokenRead token = TokenOf(content, std::string(names.token_file) + " " + Quoted(options.oidc_token_file));
  if (auto* error = std::get_if<Error>(&token)) co_return std::move(*error);
  const std::string_view token_text = std::get<SecretString>(token).view();
  StsRequest request{.action = kAssumeRoleWithOidc,
                     .role = options.role,
                     .parameters = RoleParameters(options.role, io.moment().now),
                     .signer = nullptr,
                     .sent_secret = token_text};
  request.parameters.Add("OIDCProviderArn", options.oidc_provider_arn);
  request.parameters.Add("OIDCToken", token_text);
  CredentialsOutcome outcome = co_await AskSts(io, request, kOidcRole);
  if (auto* error = std::get_if<Error>(&outcome)) {
    co_return StsFailure(kAssumeRoleWithOidc, options.role, std::move(*error));
  }
  co_return std::get<Credentials>(std::move(outcome));
}

class OidcRoleSource final : public CredentialSource {
 public:
  explicit OidcRoleSource(OidcRoleOptions options) noexcept : options_(std::move(options)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kOidcRole; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override { return FindOidcRole(io, options_, kNames); }
  [[nodiscard]] std::string Explain() const override {
    return "role " + options_.role.role_arn + ", assumed with the token in " + options_.oidc_token_file;
  }

 private:
  static constexpr OidcNames kNames{};
  const OidcRoleOptions options_;
};

// ---- A role by environment variables

using Value = std::optional<SecretString>;

std::string TextOf(const Value& value) { return value ? std::string(value->view()) : std::string(); }

// One of the variables of a role that is not fully set up.
Error Missing(std::string_view variable) {
  return CredentialsError(std::string(variable) + " is not set; set it along with the others of " +
                          std::string(kVariables.role.role_arn) + ", " + std::string(kVariables.provider_arn) +
                          " and " + std::string(kVariables.token_file) + ", or none of the latter two");
}

class OidcRoleOfEnvironment final : public CredentialSource {
 public:
  explicit OidcRoleOfEnvironment(StsOptions sts) noexcept : sts_(std::move(sts)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kOidcRole; }
  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override;
  [[nodiscard]] std::string Explain() const override {
    return "the role that " + std::string(kVariables.role.role_arn) + " names, assumed with the token in the file of " +
           std::string(kVariables.token_file);
  }

 private:
  const StsOptions sts_;
};

Task<Found> OidcRoleOfEnvironment::DoFind(CredentialsIo& io) const {
  ReadEnvironment read{{std::string(kVariables.role.role_arn), std::string(kVariables.provider_arn),
                        std::string(kVariables.token_file), std::string(kVariables.role.session_name)}};
  const EnvironmentValues environment = co_await io.Do(std::move(read));
  const Value& role_arn = environment.values.at(0);
  const Value& provider_arn = environment.values.at(1);
  const Value& token_file = environment.values.at(2);
  // The role's variable alone says nothing: other ways to take on a role have it, too.
  if (!provider_arn && !token_file) co_return NotConfigured{std::string(kVariables.token_file) + " is not set"};
  if (!role_arn) co_return Missing(kVariables.role.role_arn);
  if (!provider_arn) co_return Missing(kVariables.provider_arn);
  if (!token_file) co_return Missing(kVariables.token_file);
  OidcRoleOptions options;
  options.role.role_arn = TextOf(role_arn);
  options.role.session_name = TextOf(environment.values.at(3));
  auto sts = co_await StsFromEnvironment(io, sts_);
  if (auto* error = std::get_if<Error>(&sts)) co_return std::move(*error);
  options.role.sts = std::get<StsOptions>(std::move(sts));
  options.oidc_provider_arn = TextOf(provider_arn);
  options.oidc_token_file = TextOf(token_file);
  co_return co_await FindOidcRole(io, options, kVariables);
}

}  // namespace

Source MakeOidcRoleSource(OidcRoleOptions options) { return std::make_shared<OidcRoleSource>(std::move(options)); }

Source MakeOidcRoleFromEnvironment(StsOptions sts) { return std::make_shared<OidcRoleOfEnvironment>(std::move(sts)); }

}  // namespace internal

std::shared_ptr<CredentialsProvider> OidcRoleCredentials(OidcRoleOptions options) {
  return CachedCredentials(internal::MakeProvider(internal::MakeOidcRoleSource(std::move(options))));
}

}  // namespace alibabacloud
