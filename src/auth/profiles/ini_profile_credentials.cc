#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <utility>

#include "auth/credential_sources.h"
#include "auth/profiles/ini_file.h"
#include "auth/profiles/profile_file.h"
#include "auth/profiles/profile_lead.h"
#include "auth/providers/sts.h"
#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud {
namespace internal {
namespace {

constexpr RoleKeys kIniRoleKeys = {.arn = "role_arn",
                                   .session_name = "role_session_name",
                                   .policy = "policy",
                                   .oidc_provider_arn = "oidc_provider_arn",
                                   .oidc_token_file = "oidc_token_file_path"};

// ---- Where each type leads

ProfileLead LeadToAccessKey(const Profile& profile, const IniProfileOptions&) { return LeadToStaticKey(profile, {}); }

ProfileLead LeadToSts(const Profile& profile, const IniProfileOptions&) {
  return LeadToStaticKey(profile, {.token_key = "security_token", .token = TokenUse::kRequire});
}

ProfileLead LeadToRamRole(const Profile& profile, const IniProfileOptions& options) {
  ProfileLead key = LeadToStaticKey(profile, {.token_key = "security_token", .token = TokenUse::kAccept});
  return LeadToRole(profile, kIniRoleKeys, options.sts, std::move(key));
}

ProfileLead LeadToOidc(const Profile& profile, const IniProfileOptions& options) {
  return LeadToOidcRole(profile, kIniRoleKeys, options.sts);
}

ProfileLead LeadToInstanceRole(const Profile& profile, const IniProfileOptions& options) {
  InstanceRoleOptions instance = options.instance;
  if (const auto name = profile.Text("role_name"); !name.empty()) instance.role_name = name;
  return MakeInstanceRoleSource(std::move(instance));
}

ProfileLead LeadToBearer(const Profile& profile, const IniProfileOptions&) { return LeadToBearerToken(profile); }

ProfileLead RefuseKeyPair(const Profile& profile, const IniProfileOptions&) {
  return profile.Fault("type \"rsa_key_pair\" is no longer supported by Alibaba Cloud",
                       "use access_key, ram_role_arn or ecs_ram_role");
}

constexpr struct {
  std::string_view name;
  ProfileLead (*lead)(const Profile& profile, const IniProfileOptions& options);
} kTypes[] = {
    {"access_key", LeadToAccessKey},      {"sts", LeadToSts},
    {"ram_role_arn", LeadToRamRole},      {"oidc_role_arn", LeadToOidc},
    {"ecs_ram_role", LeadToInstanceRole}, {"bearer", LeadToBearer},
    {"rsa_key_pair", RefuseKeyPair},
};
constexpr std::string_view kUsableTypes =
    "set it to access_key, sts, ram_role_arn, oidc_role_arn, ecs_ram_role or bearer";

ProfileLead LeadOf(const Profile& profile, const IniProfileOptions& options) {
  std::string_view type = profile.Text("type");
  if (type.empty() && !profile.Text("access_key_id").empty()) type = "access_key";
  if (type.empty()) return profile.Fault("key \"type\" is empty", kUsableTypes);
  const auto known = std::find_if(std::begin(kTypes), std::end(kTypes),
                                  [type](const auto& one) { return EqualsIgnoreCase(one.name, type); });
  if (known != std::end(kTypes)) return known->lead(profile, options);
  return profile.Fault("type " + Quoted(type) + " is unknown", kUsableTypes);
}

// ---- The file

std::variant<ProfileFile, std::string> ReadProfiles(ProfileFile file, std::string_view text) {
  auto ini = IniFile::Read(text);
  if (auto* problem = std::get_if<std::string>(&ini)) return std::move(*problem);
  for (const IniSection& section : std::get<IniFile>(ini).sections()) {
    Profile& profile = file.profiles.emplace_back(file.path, section.name);
    for (const auto& [key, value] : section.values) profile.Set(key, value);
  }
  return file;
}

constexpr ProfileFileKind kIniFile = {.path_variable = "ALIBABA_CLOUD_CREDENTIALS_FILE",
                                      .path_at_home = "/.alibabacloud/credentials",
                                      .other_path_at_home = "/.alibabacloud/credentials.ini",
                                      .read = ReadProfiles};

class IniProfileSource final : public CredentialSource {
 public:
  explicit IniProfileSource(IniProfileOptions options) : options_(std::move(options)) {}

  [[nodiscard]] std::string_view Name() const noexcept override { return kIniProfile; }

  [[nodiscard]] Task<Found> DoFind(CredentialsIo& io) const override {
    auto choice = co_await ChooseProfile(io, kIniFile, options_.path, options_.profile);
    if (auto* nothing = std::get_if<NotConfigured>(&choice)) co_return std::move(*nothing);
    if (auto* error = std::get_if<Error>(&choice)) co_return std::move(*error);
    const Profile& profile = std::get<ChosenProfile>(choice).profile();
    auto is_enabled = profile.Flag("enable", true);
    if (auto* error = std::get_if<Error>(&is_enabled)) co_return std::move(*error);
    if (!std::get<bool>(is_enabled)) co_return NotConfigured{profile.where() + " is disabled by \"enable = false\""};
    auto sts = co_await StsFromEnvironment(io, options_.sts);
    if (auto* error = std::get_if<Error>(&sts)) co_return std::move(*error);
    IniProfileOptions options = options_;
    options.sts = std::get<StsOptions>(std::move(sts));
    ProfileLead lead = LeadOf(profile, options);
    co_return co_await Follow(io, kIniProfile, profile.where(), std::move(lead));
  }

 private:
  IniProfileOptions options_;
};

}  // namespace

Source MakeIniProfileSource(IniProfileOptions options) {
  return std::make_shared<IniProfileSource>(std::move(options));
}

}  // namespace internal

std::shared_ptr<CredentialsProvider> IniProfileCredentials(IniProfileOptions options) {
  return CachedCredentials(internal::MakeProvider(internal::MakeIniProfileSource(std::move(options))));
}

}  // namespace alibabacloud
