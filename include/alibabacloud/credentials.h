#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/secret_string.h"

namespace alibabacloud {

/// What a request is signed with: an access key, or a bearer token.
struct Credentials {
  /// Names the key; travels with each request and is no secret.
  std::string access_key_id{};
  /// Signs the requests and never travels.
  SecretString access_key_secret{};
  /// Of temporary credentials (STS); empty for a long-lived access key.
  SecretString security_token{};
  /// Takes the place of access key and signature; the other three are then empty.
  SecretString bearer_token{};
  /// When they stop working; absent: never, as far as is known.
  std::optional<std::chrono::system_clock::time_point> expiration{};
  /// Where they come from, such as "env" or "default/cli_profile/ram_role_arn"; for logs and events.
  std::string provider{};
};

class CredentialsResolution;

/// Where credentials come from. Shared by clients and threads: every function is safe to call concurrently.
///
/// <alibabacloud/credential_providers.h> makes providers for roles, profiles and others, and one from a function of
/// your own. To write one from scratch, see <alibabacloud/credentials_resolution.h>.
class CredentialsProvider {
 public:
  virtual ~CredentialsProvider() = default;
  /// Short and stable, such as "static"; shown in errors.
  [[nodiscard]] virtual std::string_view Name() const noexcept = 0;
  /// Begins a resolution; does no I/O. The provider outlives it.
  [[nodiscard]] virtual std::unique_ptr<CredentialsResolution> Resolve() const = 0;
  /// The service has refused these credentials, so a copy of them must not be handed out again. True when another
  /// Resolve() may find others: the call then tries once more. Does no I/O.
  [[nodiscard]] virtual bool Discard(const Credentials& refused) const;
  /// What the provider last did to find credentials, for people and without a secret, a line for each step. Does no
  /// I/O.
  [[nodiscard]] virtual std::string Explain() const;
};

/// Always the same credentials. An empty id or secret makes every call fail with kInvalidArgument.
[[nodiscard]] std::shared_ptr<CredentialsProvider> StaticCredentials(std::string access_key_id,
                                                                     SecretString access_key_secret,
                                                                     SecretString security_token = {});
/// For literals in tests and examples.
[[nodiscard]] std::shared_ptr<CredentialsProvider> StaticCredentials(std::string access_key_id,
                                                                     std::string_view access_key_secret,
                                                                     std::string_view security_token = {});

/// ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and, if set, ALIBABA_CLOUD_SECURITY_TOKEN, read anew
/// by each call. A missing or empty variable fails the call with kCredentials and its name.
[[nodiscard]] std::shared_ptr<CredentialsProvider> EnvironmentCredentials();

/// What a client uses when its options name no provider: the first of the environment, a role by OIDC, the profile of
/// the command-line interface (~/.aliyun/config.json), the profile in ~/.alibabacloud/credentials, the role of this
/// instance and the credentials URI that has credentials. Nothing is read before the first call. Clients that are given
/// the same provider share what it has found. <alibabacloud/credential_providers.h> tells about each, and has the same
/// with options.
[[nodiscard]] std::shared_ptr<CredentialsProvider> DefaultCredentials();

}  // namespace alibabacloud
