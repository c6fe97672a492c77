#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "alibabacloud/client_options.h"
#include "alibabacloud/credentials.h"
#include "alibabacloud/error.h"
#include "alibabacloud/outcome.h"

// Where credentials can come from besides a static access key and the environment.
//
// None of these functions does I/O: everything happens within calls, in their time and through their client's
// transport. What a provider has found is kept, and shared by all threads of all clients that have the provider:
// - Temporary credentials are refreshed by one call while the others go on with the old ones, from 15 minutes before
//   they expire; from 3 minutes before, all calls wait for that one. Of short-lived ones it is half and a fifth of
//   their life, where that is less. When a refresh fails, the old ones serve until they expire.
// - Access keys without expiration are read anew after a minute.
// - Credentials that the service refuses are replaced, once a call.
// - Credentials that have already expired when their source hands them out are an error (kCredentials), whatever the
//   source: the service would refuse them. A source that is asked by HTTP is asked again first, as after HTTP status
//   503. "Now" is the service's time, as far as a response has shown that this machine's clock is wrong. Until then, a
//   Date header of the source decides: if they are still valid by that, they serve this one call, with a warning.

namespace alibabacloud {

/// How to reach the Security Token Service (STS). Its requests go through the client's transport, so the client's TLS
/// and proxy options hold for them.
struct StsOptions {
  /// Host, host:port or URL; plain http:// for loopback only. Empty: for the default chain and profiles,
  /// ALIBABA_CLOUD_STS_ENDPOINT (a profile's own endpoint precedes that); else by region.
  std::string endpoint{};
  /// Empty: the central sts.aliyuncs.com.
  std::string region{};
  /// Use the region's host for VPCs.
  bool vpc = false;
  /// Name resolution, TCP and TLS of one attempt.
  std::chrono::milliseconds connect_timeout{5000};
  /// One attempt.
  std::chrono::milliseconds timeout{10000};
};

/// A role to take on.
struct RoleOptions {
  /// Required: "acs:ram::123456789012****:role/name".
  std::string role_arn{};
  /// Shows up in audit logs; 2 to 64 letters, digits and ".@-_". Empty: made from the time.
  std::string session_name{};
  /// At least 15 minutes, at most what the role allows.
  std::chrono::seconds duration{3600};
  /// JSON text that cuts the role's permissions down for this session; empty: all of them.
  std::string policy{};
  /// As agreed with the owner of a role in another account; empty: none.
  std::string external_id{};
  /// Where to ask for it.
  StsOptions sts{};
};

/// The role that `source` may assume (STS AssumeRole). A null source is DefaultCredentials().
[[nodiscard]] std::shared_ptr<CredentialsProvider> RoleCredentials(RoleOptions options,
                                                                   std::shared_ptr<CredentialsProvider> source);

/// A role for a workload that an identity provider has given a token in a file, such as a Kubernetes service account
/// (RRSA): STS AssumeRoleWithOIDC.
struct OidcRoleOptions {
  /// `external_id` is not used.
  RoleOptions role{};
  /// Required: "acs:ram::123456789012****:oidc-provider/name".
  std::string oidc_provider_arn{};
  /// Required; read again for each refresh.
  std::string oidc_token_file{};
};
/// The role that the token in a file entitles to.
[[nodiscard]] std::shared_ptr<CredentialsProvider> OidcRoleCredentials(OidcRoleOptions options);

/// The role that is attached to the ECS instance that the program runs on, by its metadata service. Never reached
/// through a proxy.
struct InstanceRoleOptions {
  /// Empty: the service is asked which role is attached.
  std::string role_name{};
  /// Refuse to continue without a session token (version 1 of the service) if none is granted or the granted one is
  /// refused.
  bool disable_v1 = false;
  /// Of the metadata service; another one only for tests.
  std::string endpoint = "http://100.100.100.200";
  /// To connect, and for the whole of one attempt.
  std::chrono::milliseconds timeout{1000};
};
/// The role of the instance that the program runs on.
[[nodiscard]] std::shared_ptr<CredentialsProvider> InstanceRoleCredentials(InstanceRoleOptions options = {});

/// What a URL serves as {"AccessKeyId", "AccessKeySecret", "SecurityToken", "Expiration"}: http or https, 5 s to
/// connect and 10 s in all. Asked again shortly before the expiration; without one, after a minute.
[[nodiscard]] std::shared_ptr<CredentialsProvider> UriCredentials(std::string url);

/// What a program prints as {"mode": "AK" or "StsToken", "access_key_id", "access_key_secret", "sts_token",
/// "expiration"}. Without an expiration, it runs for each call.
struct ProcessCredentialsOptions {
  /// Required: program and arguments; no shell is involved. The program is found by PATH.
  std::vector<std::string> argv{};
  /// Then it is killed, with all that it has started.
  std::chrono::milliseconds timeout{60000};
};
/// What a program prints.
[[nodiscard]] std::shared_ptr<CredentialsProvider> ProcessCredentials(ProcessCredentialsOptions options);

/// A profile of the command-line interface in ~/.aliyun/config.json, of any mode that needs no browser: AK, StsToken,
/// RamRoleArn, ChainableRamRoleArn, RamRoleArnWithRoleName, EcsRamRole, OIDC, External, CredentialsURI and BearerToken;
/// of OAuth the key of the last log-in, and of CloudSSO that key, or else one for which the access token of the log-in
/// is exchanged, while they are valid. A profile without a mode has the one that the command-line interface would
/// guess. The file is never written.
///
/// A warning is raised if others can read a file with secrets in it, or if others can change the file: because of its
/// mode, or because it belongs to a user who is neither this one nor root. Group permissions count, unless the group
/// has the number of the owner (a private group) or of root. No program is run from a file that others can change.
struct CliProfileOptions {
  /// Empty: ALIBABA_CLOUD_CONFIG_FILE, else .aliyun/config.json in the directory HOME.
  std::string path{};
  /// Empty: ALIBABA_CLOUD_PROFILE, else the file's current one.
  std::string profile{};
  /// For profiles that take on a role.
  StsOptions sts{};
  /// For profiles that use the instance's role.
  InstanceRoleOptions instance{};
};
/// A profile of the command-line interface.
[[nodiscard]] std::shared_ptr<CredentialsProvider> CliProfileCredentials(CliProfileOptions options = {});

/// A section of the INI file ~/.alibabacloud/credentials, or ~/.alibabacloud/credentials.ini if there is none, of type
/// access_key, sts, ram_role_arn, oidc_role_arn, ecs_ram_role or bearer.
struct IniProfileOptions {
  /// Empty: ALIBABA_CLOUD_CREDENTIALS_FILE, else .alibabacloud/credentials in the directory HOME.
  std::string path{};
  /// Empty: ALIBABA_CLOUD_PROFILE, else "default".
  std::string profile{};
  /// For profiles that take on a role.
  StsOptions sts{};
  /// For profiles that use the instance's role.
  InstanceRoleOptions instance{};
};
/// A section of the INI file.
[[nodiscard]] std::shared_ptr<CredentialsProvider> IniProfileCredentials(IniProfileOptions options = {});

/// Always this bearer token. An empty one makes every call fail with kInvalidArgument.
[[nodiscard]] std::shared_ptr<CredentialsProvider> BearerTokenCredentials(SecretString token);

/// Credentials from a function of your own, such as one that asks a vault. It is called within calls, on their threads
/// but never by two at once, and when it blocks, so do they. Credentials with an expiration are kept as those of
/// other providers are; without, it is called by each call. An Error, or an exception, fails the call with
/// kCredentials.
[[nodiscard]] std::shared_ptr<CredentialsProvider> CustomCredentials(
    std::string name, std::function<std::variant<Credentials, Error>()> function);

/// Keeps and refreshes what `source` finds, as described at the top of this header. For providers of your own: those
/// that the library makes do so already.
[[nodiscard]] std::shared_ptr<CredentialsProvider> CachedCredentials(std::shared_ptr<CredentialsProvider> source);

/// The default chain with other options than its own. What they leave open, the environment may say:
/// ALIBABA_CLOUD_ECS_METADATA (name of the role), ALIBABA_CLOUD_STS_ENDPOINT, ALIBABA_CLOUD_STS_REGION,
/// ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED. By "true", it switches things off: ALIBABA_CLOUD_CLI_PROFILE_DISABLED,
/// ALIBABA_CLOUD_ECS_METADATA_DISABLED, ALIBABA_CLOUD_IMDSV1_DISABLED, and ALIBABA_CLOUD_DISABLE_EXTERNAL_PROCESS for
/// programs and URLs that a profile or ALIBABA_CLOUD_CREDENTIALS_URI names. Each of these flags is true, yes, on or 1,
/// or false, no, off or 0, in any case; another value is an error that names the variable.
struct DefaultCredentialsOptions {
  /// For the step that reads ~/.aliyun/config.json.
  CliProfileOptions cli_profile{};
  /// For the step that reads ~/.alibabacloud/credentials.
  IniProfileOptions ini_profile{};
  /// For the role by OIDC.
  StsOptions sts{};
  /// For the step that asks the metadata service.
  InstanceRoleOptions instance{};
};
/// As DefaultCredentials(). A step that is not set up is skipped; one that is set up and fails is passed over, too.
/// Explain() tells about all of them. The step that has found credentials is the only one asked for new ones from then
/// on.
[[nodiscard]] std::shared_ptr<CredentialsProvider> DefaultCredentials(DefaultCredentialsOptions options);

/// Finds credentials now, on this thread, as a call would: to tell at the start of a program whether there are any.
/// Of the options, the transport (or `tls` and `proxy`), `retry` and `timeouts.call` count.
[[nodiscard]] Outcome<Credentials> FindCredentials(const CredentialsProvider& provider,
                                                   const ClientOptions& options = {});

}  // namespace alibabacloud
