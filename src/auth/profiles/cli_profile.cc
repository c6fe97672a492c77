#include "auth/profiles/cli_profile.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "codec/secret_json.h"

namespace alibabacloud::internal {

namespace {

// What credentials can depend on, what else is a secret, and the region.
constexpr std::string_view kCliKeys[] = {
    "mode",
    "access_key_id",
    "access_key_secret",
    "sts_token",
    "sts_expiration",
    "sts_region",
    "sts_endpoint",
    "enable_vpc",
    "ram_role_name",
    "ram_role_arn",
    "ram_session_name",
    "external_id",
    "policy",
    "source_profile",
    "expired_seconds",
    "duration_seconds",
    "process_command",
    "credentials_uri",
    "oidc_provider_arn",
    "oidc_token_file",
    "bearer_token",
    "bearer_token_header_key",
    "private_key",
    "key_pair_name",
    "cloud_sso_sign_in_url",
    "cloud_sso_account_id",
    "cloud_sso_access_config",
    "cloud_sso_access_token_expire",
    "region_id",
    "access_token",
    "oauth_access_token",
    "oauth_refresh_token",
};

// Reads what stands at the path into the profile.
std::optional<std::string> ReadProfile(const SecretJson& json, const std::string& at, Profile& profile) {
  for (const std::string_view key : kCliKeys) {
    const std::string path = std::string(at).append(".").append(key);
    // To overlook a "policy" would be to grant more than was meant.
    if (json.IsNested(path)) {
      return "has an object or a list where key " + Quoted(key) + " of profile " + Quoted(profile.name()) +
             " should have a text";
    }
    if (const SecretString* value = json.Find(path)) profile.Set(key, *value);
  }
  return std::nullopt;
}

}  // namespace

std::variant<ProfileFile, std::string> ReadCliProfiles(ProfileFile file, std::string_view text) {
  auto read = SecretJson::Read(text);
  if (auto* problem = std::get_if<std::string>(&read)) return std::move(*problem);
  const auto& json = std::get<SecretJson>(read);
  const std::size_t count = json.ListSize("profiles");
  if (count == 0) return "has no list \"profiles\" with a profile in it; run \"aliyun configure\"";
  file.current = json.Text("current");
  for (std::size_t i = 0; i < count; ++i) {
    const std::string at = "profiles[" + std::to_string(i) + ']';
    Profile& profile = file.profiles.emplace_back(file.path, std::string(json.Text(at + ".name")));
    if (auto problem = ReadProfile(json, at, profile)) return *std::move(problem);
  }
  return file;
}

}  // namespace alibabacloud::internal
