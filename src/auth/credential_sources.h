#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_source.h"

// All the ways to find credentials. Each is in a file of its own.

namespace alibabacloud::internal {

inline constexpr std::string_view kEnvironment = "env";
inline constexpr std::string_view kRole = "ram_role_arn";
inline constexpr std::string_view kOidcRole = "oidc_role_arn";
inline constexpr std::string_view kInstanceRole = "ecs_ram_role";
inline constexpr std::string_view kUri = "credentials_uri";
inline constexpr std::string_view kProcess = "external";
inline constexpr std::string_view kCliProfile = "cli_profile";
inline constexpr std::string_view kIniProfile = "profile";
inline constexpr std::string_view kBearerToken = "bearer";
inline constexpr std::string_view kCloudSso = "cloud_sso";

inline constexpr std::string_view kUriVariable = "ALIBABA_CLOUD_CREDENTIALS_URI";
/// By "true", forbids to run a program, or to ask a URL, that a profile or the environment names.
inline constexpr std::string_view kExternalDisabledVariable = "ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS";

using Source = std::shared_ptr<const CredentialSource>;

[[nodiscard]] Source MakeEnvironmentSource();
[[nodiscard]] Source MakeRoleSource(RoleOptions options, std::shared_ptr<CredentialsProvider> base);
[[nodiscard]] Source MakeOidcRoleSource(OidcRoleOptions options);
/// As ALIBABA_CLOUD_OIDC_TOKEN_FILE, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_ROLE_ARN say.
[[nodiscard]] Source MakeOidcRoleFromEnvironment(StsOptions sts);
[[nodiscard]] Source MakeInstanceRoleSource(InstanceRoleOptions options);
/// The environment has a say, and that there is no metadata service at all is no failure: of the default chain.
[[nodiscard]] Source MakeInstanceRoleFromEnvironment(InstanceRoleOptions options);
[[nodiscard]] Source MakeUriSource(std::string url);
/// The URL in ALIBABA_CLOUD_CREDENTIALS_URI, unless ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS is true.
[[nodiscard]] Source MakeUriFromEnvironment();
/// What CloudSSO is asked with.
struct CloudSsoOptions {
  /// Of the user portal: its scheme and host are asked.
  std::string sign_in_url{};
  std::string account_id{};
  std::string access_configuration_id{};
  /// Of a log-in, and still valid.
  SecretString access_token{};
  /// What to do when the token is refused.
  std::string remedy{};
};
/// Exchanges the access token of a log-in for temporary credentials.
[[nodiscard]] Source MakeCloudSsoSource(CloudSsoOptions options);
[[nodiscard]] Source MakeProcessSource(ProcessCredentialsOptions options);
[[nodiscard]] Source MakeCliProfileSource(CliProfileOptions options);
/// Nothing when ALIBABA_CLOUD_CLI_PROFILE_DISABLED is true.
[[nodiscard]] Source MakeCliProfileFromEnvironment(CliProfileOptions options);
[[nodiscard]] Source MakeIniProfileSource(IniProfileOptions options);

}  // namespace alibabacloud::internal
