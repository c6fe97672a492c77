#include "auth/profiles/profile_lead.h"

#include <memory>
#include <optional>
#include <utility>

#include "auth/credential_rules.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::seconds;

// The token has a name of its own in each kind of file.
constexpr CredentialNames kProfileKeyNames = {.access_key_id = "key \"access_key_id\"",
                                              .access_key_secret = "key \"access_key_secret\"",
                                              .security_token = {},
                                              .bearer_token = "key \"bearer_token\""};

std::variant<RoleOptions, Error> ReadRole(const Profile& profile, const RoleKeys& keys, StsOptions sts) {
  if (auto missing = profile.FindMissing({keys.arn})) return *std::move(missing);
  RoleOptions role{.role_arn = std::string(profile.Text(keys.arn)),
                   .session_name = std::string(profile.Text(keys.session_name)),
                   .policy = std::string(profile.Text(keys.policy)),
                   .external_id = std::string(profile.Text(keys.external_id)),
                   .sts = std::move(sts)};
  for (const std::string_view key : keys.duration) {
    auto duration = profile.Seconds(key);
    if (auto* error = std::get_if<Error>(&duration)) return std::move(*error);
    const seconds value = std::get<0>(duration).value_or(seconds(0));
    if (value == seconds(0)) continue;
    role.duration = value;
    break;
  }
  return role;
}

// Of credentials that are no bearer token.
std::shared_ptr<CredentialsProvider> ProviderOf(ProfileLead lead) {
  if (auto* source = std::get_if<Source>(&lead)) return MakeProvider(std::move(*source));
  auto& key = std::get<Credentials>(lead);
  return StaticCredentials(std::move(key.access_key_id), std::move(key.access_key_secret),
                           std::move(key.security_token));
}

}  // namespace

ProfileLead LeadToStaticKey(const Profile& profile, const StaticKeyRules& rules) {
  Credentials key{.access_key_id = std::string(profile.Text("access_key_id")),
                  .access_key_secret = SecretString(profile.Text("access_key_secret"))};
  if (rules.token != TokenUse::kIgnore) key.security_token = SecretString(profile.Text(rules.token_key));
  const std::string token_name = "key " + Quoted(rules.token_key);
  CredentialNames names = kProfileKeyNames;
  names.security_token = token_name;
  if (const auto fault = FindCredentialsFault(key, names)) return profile.Fault(*fault, rules.remedy);
  if (rules.token == TokenUse::kRequire && key.security_token.empty()) {
    return profile.Fault(token_name + " is empty", rules.remedy);
  }
  key.provider = key.security_token.empty() ? "static_ak" : "static_sts";
  return key;
}

ProfileLead LeadToBearerToken(const Profile& profile) {
  if (auto missing = profile.FindMissing({"bearer_token"})) return *std::move(missing);
  Credentials credentials{.bearer_token = SecretString(profile.Text("bearer_token")),
                          .provider = std::string(kBearerToken)};
  if (const auto fault = FindCredentialsFault(credentials, kProfileKeyNames)) {
    return profile.Fault(*fault, kCorrectProfile);
  }
  return credentials;
}

ProfileLead LeadToRole(const Profile& profile, const RoleKeys& keys, StsOptions sts, ProfileLead base) {
  if (auto* error = std::get_if<Error>(&base)) return std::move(*error);
  const auto* key = std::get_if<Credentials>(&base);
  if (key != nullptr && !key->bearer_token.empty()) {
    return profile.Fault("a role cannot be assumed with a bearer token", "choose a source profile with an access key");
  }
  auto role = ReadRole(profile, keys, std::move(sts));
  if (auto* error = std::get_if<Error>(&role)) return std::move(*error);
  return MakeRoleSource(std::get<RoleOptions>(std::move(role)), ProviderOf(std::move(base)));
}

ProfileLead LeadToOidcRole(const Profile& profile, const RoleKeys& keys, StsOptions sts) {
  auto role = ReadRole(profile, keys, std::move(sts));
  if (auto* error = std::get_if<Error>(&role)) return std::move(*error);
  if (auto missing = profile.FindMissing({keys.oidc_provider_arn, keys.oidc_token_file})) return *std::move(missing);
  return MakeOidcRoleSource({.role = std::get<RoleOptions>(std::move(role)),
                             .oidc_provider_arn = std::string(profile.Text(keys.oidc_provider_arn)),
                             .oidc_token_file = std::string(profile.Text(keys.oidc_token_file))});
}

Task<Found> Follow(CredentialsIo& io, std::string_view source_name, std::string where, ProfileLead lead) {
  if (auto* error = std::get_if<Error>(&lead)) co_return std::move(*error);
  Found found = NotConfigured{};
  if (auto* credentials = std::get_if<Credentials>(&lead)) found = std::move(*credentials);
  if (auto* source = std::get_if<Source>(&lead)) found = co_await (*source)->Find(io);

  // There is a profile, so that what it leads to is missing is a mistake.
  if (auto* nothing = std::get_if<NotConfigured>(&found)) co_return CredentialsError(where + ": " + nothing->why);
  if (auto* error = std::get_if<Error>(&found)) {
    error->message.insert(0, where + ": ");
  } else {
    std::string& provider = std::get<Credentials>(found).provider;
    provider.insert(0, std::string(source_name) + '/');
  }
  co_return found;
}

}  // namespace alibabacloud::internal
