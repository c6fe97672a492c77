#pragma once

#include <array>
#include <string>
#include <string_view>
#include <variant>

#include "alibabacloud/credential_providers.h"
#include "auth/credential_sources.h"
#include "auth/profiles/profile.h"

// What profiles of all files have in common, once it is known what they are for.

namespace alibabacloud::internal {

/// Where a profile leads: to credentials that it holds itself, or to another source.
using ProfileLead = std::variant<Credentials, Source, Error>;

/// What to do with the security token of a key.
enum class TokenUse { kIgnore, kAccept, kRequire };

struct StaticKeyRules {
  /// Under which key the token is.
  std::string_view token_key;
  TokenUse token = TokenUse::kIgnore;
  /// What to do when something is missing.
  std::string_view remedy = kCorrectProfile;
};

/// To the access key in the profile.
[[nodiscard]] ProfileLead LeadToStaticKey(const Profile& profile, const StaticKeyRules& rules);
/// To its bearer token.
[[nodiscard]] ProfileLead LeadToBearerToken(const Profile& profile);

/// The keys of what tells about a role; empty where there is none for it.
struct RoleKeys {
  std::string_view arn;
  std::string_view session_name;
  std::string_view policy;
  std::string_view external_id{};
  /// In seconds; the first counts that is there and not 0.
  std::array<std::string_view, 2> duration{};
  std::string_view oidc_provider_arn;
  std::string_view oidc_token_file;
};

/// To the role that `base` may assume.
[[nodiscard]] ProfileLead LeadToRole(const Profile& profile, const RoleKeys& keys, StsOptions sts, ProfileLead base);
/// To a role by OIDC.
[[nodiscard]] ProfileLead LeadToOidcRole(const Profile& profile, const RoleKeys& keys, StsOptions sts);

/// Goes where a profile leads, for the source of this name (a constant). Errors say where the profile stands.
[[nodiscard]] Task<Found> Follow(CredentialsIo& io, std::string_view source_name, std::string where, ProfileLead lead);

}  // namespace alibabacloud::internal
