#include "auth/profiles/cli_profile_lead.h"

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "auth/profiles/command_line.h"
#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

constexpr std::string_view kChainable = "ChainableRamRoleArn";
constexpr std::string_view kBearerHeader = "x-acs-bearer-token";
// Longer than any that somebody means; resolving a chain needs a stack for each of its profiles.
constexpr std::size_t kMaxChain = 100;
constexpr std::size_t kMaxShownText = 1000;

constexpr RoleKeys kCliRoleKeys = {.arn = "ram_role_arn",
                                   .session_name = "ram_session_name",
                                   .policy = "policy",
                                   .external_id = "external_id",
                                   .duration = {"expired_seconds", "duration_seconds"},
                                   .oidc_provider_arn = "oidc_provider_arn",
                                   .oidc_token_file = "oidc_token_file"};

struct Context {
  const CliProfileContext& given;
  const ProfileFile& file;
};

// The user's endpoint comes first, then the profile's, then that of the environment; but the profile's region precedes
// the user's, since the user's is one for all profiles.
std::variant<StsOptions, Error> StsOf(const Profile& profile, const Context& context) {
  StsOptions sts = context.given.sts;
  const std::string_view endpoint = profile.Text("sts_endpoint");
  if (context.given.options.sts.endpoint.empty() && !endpoint.empty()) sts.endpoint = endpoint;
  if (const auto region = profile.Text("sts_region"); !region.empty()) sts.region = region;
  auto vpc = profile.Flag("enable_vpc", false);
  if (auto* error = std::get_if<Error>(&vpc)) return std::move(*error);
  sts.vpc = sts.vpc || std::get<bool>(vpc);
  return sts;
}

ProfileLead LeadToCliRole(const Profile& profile, const Context& context, ProfileLead base) {
  auto sts = StsOf(profile, context);
  if (auto* error = std::get_if<Error>(&sts)) return std::move(*error);
  return LeadToRole(profile, kCliRoleKeys, std::get<StsOptions>(std::move(sts)), std::move(base));
}

// The mode, or without one, that which the command-line interface takes the profile for by what it has.
std::string_view ModeOf(const Profile& profile) {
  const auto has = [&](std::initializer_list<std::string_view> keys) { return !profile.FindMissing(keys); };
  if (has({"mode"})) return profile.Text("mode");
  if (has({"access_key_id", "access_key_secret"})) {
    if (has({"sts_token"})) return "StsToken";
    return has({"ram_role_arn"}) ? "RamRoleArn" : "AK";
  }
  if (has({"private_key", "key_pair_name"})) return "RsaKeyPair";
  if (has({"ram_role_name"})) return "EcsRamRole";
  if (has({"process_command"})) return "External";
  if (has({"oidc_provider_arn", "oidc_token_file", "ram_role_arn"})) return "OIDC";
  if (has({"cloud_sso_sign_in_url"})) return "CloudSSO";
  return has({"bearer_token"}) ? "BearerToken" : "";
}

// ---- Where each mode leads

ProfileLead LeadToAccessKey(const Profile& profile, const Context&) { return LeadToStaticKey(profile, {}); }

ProfileLead LeadToStsToken(const Profile& profile, const Context&) {
  return LeadToStaticKey(profile, {.token_key = "sts_token", .token = TokenUse::kRequire});
}

ProfileLead LeadToRamRole(const Profile& profile, const Context& context) {
  ProfileLead key = LeadToStaticKey(profile, {.token_key = "sts_token", .token = TokenUse::kAccept});
  return LeadToCliRole(profile, context, std::move(key));
}

ProfileLead LeadToInstanceRole(const Profile& profile, const Context& context) {
  InstanceRoleOptions instance = context.given.options.instance;
  if (const auto name = profile.Text("ram_role_name"); !name.empty()) instance.role_name = name;
  return MakeInstanceRoleSource(std::move(instance));
}

ProfileLead LeadToRoleOfInstance(const Profile& profile, const Context& context) {
  return LeadToCliRole(profile, context, LeadToInstanceRole(profile, context));
}

ProfileLead LeadToOidc(const Profile& profile, const Context& context) {
  auto sts = StsOf(profile, context);
  if (auto* error = std::get_if<Error>(&sts)) return std::move(*error);
  return LeadToOidcRole(profile, kCliRoleKeys, std::get<StsOptions>(std::move(sts)));
}

// What the environment forbids: to run a program, or to ask a URL, that a file names.
std::optional<Error> FindForbidden(const Profile& profile, const Context& context) {
  if (!context.given.external_is_disabled) return std::nullopt;
  return profile.Fault("mode " + Quoted(ModeOf(profile)) + " is forbidden by " + std::string(kExternalDisabledVariable),
                       "choose another profile, or unset the variable");
}

ProfileLead LeadToProcess(const Profile& profile, const Context& context) {
  if (auto forbidden = FindForbidden(profile, context)) return *std::move(forbidden);
  if (const std::string& writers = context.file.other_writers; !writers.empty()) {
    return profile.Fault(
        "the program in key \"process_command\" is not run, since other users can change the file: " + writers,
        "make the file yours and chmod go-w it");
  }
  auto argv = SplitCommand(profile.Text("process_command"));
  if (const auto* problem = std::get_if<std::string>(&argv)) {
    return profile.Fault("key \"process_command\" " + *problem, kCorrectProfile);
  }
  auto& words = std::get<std::vector<std::string>>(argv);
  if (words.empty()) return profile.Fault("key \"process_command\" is empty", kCorrectProfile);
  return MakeProcessSource({.argv = std::move(words)});
}

ProfileLead LeadToUri(const Profile& profile, const Context& context) {
  if (auto forbidden = FindForbidden(profile, context)) return *std::move(forbidden);
  std::string uri(profile.Text("credentials_uri"));
  if (uri.empty()) uri = context.given.credentials_uri;
  if (!uri.empty()) return MakeUriSource(std::move(uri));
  return profile.Fault("key \"credentials_uri\" is empty, and " + std::string(kUriVariable) + " is not set",
                       kCorrectProfile);
}

ProfileLead LeadToBearer(const Profile& profile, const Context&) {
  const std::string_view header = profile.Text("bearer_token_header_key");
  if (!header.empty() && !EqualsIgnoreCase(header, kBearerHeader)) {
    return profile.Fault("key \"bearer_token_header_key\" is " + Quoted(header) + ", which is not supported",
                         "remove it: the token goes into the header x-acs-bearer-token");
  }
  return LeadToBearerToken(profile);
}

std::string LogInAgain(const Profile& profile, std::string_view mode) {
  return std::string("log in again by: aliyun configure --mode ")
      .append(mode)
      .append(" --profile ")
      .append(EscapeForDisplay(profile.name(), kMaxShownText));
}

// The key that a log-in has left in the file, which belongs to the command-line interface: it is never written.
ProfileLead LeadToLogIn(const Profile& profile, std::string_view mode, std::string_view provider,
                        const Context& context) {
  const std::string remedy = LogInAgain(profile, mode);
  ProfileLead lead =
      LeadToStaticKey(profile, {.token_key = "sts_token", .token = TokenUse::kRequire, .remedy = remedy});
  auto* key = std::get_if<Credentials>(&lead);
  if (key == nullptr) return lead;
  auto expiration = profile.Seconds("sts_expiration");
  if (auto* error = std::get_if<Error>(&expiration)) return std::move(*error);
  if (const auto expires = std::get<0>(expiration)) {
    key->expiration = std::chrono::system_clock::time_point(*expires);
    const bool is_over = *key->expiration <= context.given.now;
    if (is_over) return profile.Fault("the credentials of the last log-in have expired", remedy);
  }
  key->provider = provider;
  return lead;
}

// Whether a time in the profile, in seconds since 1970, is there and in the future.
std::variant<bool, Error> IsAhead(const Profile& profile, std::string_view key, const Context& context) {
  auto read = profile.Seconds(key);
  if (auto* error = std::get_if<Error>(&read)) return std::move(*error);
  const auto time = std::get<0>(read);
  return time && std::chrono::system_clock::time_point(*time) > context.given.now;
}

// As the command-line interface does: while the key of the last exchange is valid, it serves; else the access token of
// the log-in is exchanged for another one.
ProfileLead LeadToCloudSso(const Profile& profile, const Context& context) {
  auto has_valid_key = IsAhead(profile, "sts_expiration", context);
  if (auto* error = std::get_if<Error>(&has_valid_key)) return std::move(*error);
  auto has_valid_token = IsAhead(profile, "cloud_sso_access_token_expire", context);
  if (auto* error = std::get_if<Error>(&has_valid_token)) return std::move(*error);
  const bool has_key = !profile.FindMissing({"access_key_id", "access_key_secret", "sts_token"});
  const bool can_exchange =
      std::get<bool>(has_valid_token) && !profile.FindMissing({"access_token", "cloud_sso_sign_in_url",
                                                               "cloud_sso_account_id", "cloud_sso_access_config"});
  if (!can_exchange || (has_key && std::get<bool>(has_valid_key))) {
    return LeadToLogIn(profile, "CloudSSO", kCloudSso, context);
  }
  return MakeCloudSsoSource({.sign_in_url = std::string(profile.Text("cloud_sso_sign_in_url")),
                             .account_id = std::string(profile.Text("cloud_sso_account_id")),
                             .access_configuration_id = std::string(profile.Text("cloud_sso_access_config")),
                             .access_token = SecretString(profile.Text("access_token")),
                             .remedy = LogInAgain(profile, "CloudSSO")});
}

ProfileLead LeadToOAuth(const Profile& profile, const Context& context) {
  return LeadToLogIn(profile, "OAuth", "oauth", context);
}

ProfileLead RefuseKeyPair(const Profile& profile, const Context&) {
  return profile.Fault("mode \"RsaKeyPair\" is no longer supported by Alibaba Cloud",
                       "use AK, RamRoleArn or EcsRamRole");
}

ProfileLead RefuseAnonymous(const Profile& profile, const Context&) {
  return profile.Fault("mode \"Anonymous\" has no credentials, and calls cannot do without", "choose another profile");
}

// ---- All of them

constexpr struct {
  std::string_view name;
  ProfileLead (*lead)(const Profile& profile, const Context& context);
} kModes[] = {
    {"AK", LeadToAccessKey},
    {"StsToken", LeadToStsToken},
    {"RamRoleArn", LeadToRamRole},
    {"RamRoleArnWithRoleName", LeadToRoleOfInstance},
    {"EcsRamRole", LeadToInstanceRole},
    {"OIDC", LeadToOidc},
    {"External", LeadToProcess},
    {"CredentialsURI", LeadToUri},
    {"BearerToken", LeadToBearer},
    {"CloudSSO", LeadToCloudSso},
    {"OAuth", LeadToOAuth},
    {"RsaKeyPair", RefuseKeyPair},
    {"Anonymous", RefuseAnonymous},
};
constexpr std::string_view kUsableModes =
    "set it to AK, StsToken, RamRoleArn, RamRoleArnWithRoleName, ChainableRamRoleArn, EcsRamRole, OIDC, External, "
    "CredentialsURI, BearerToken, CloudSSO or OAuth";

bool IsChainable(const Profile& profile) { return EqualsIgnoreCase(profile.Text("mode"), kChainable); }

// Of a profile that builds on no other.
ProfileLead LeadOfMode(const Profile& profile, const Context& context) {
  const std::string_view mode = ModeOf(profile);
  if (mode.empty()) return profile.Fault("key \"mode\" is empty", kUsableModes);
  const auto known = std::find_if(std::begin(kModes), std::end(kModes),
                                  [mode](const auto& one) { return EqualsIgnoreCase(one.name, mode); });
  if (known != std::end(kModes)) return known->lead(profile, context);
  return profile.Fault("mode " + Quoted(mode) + " is unknown", kUsableModes);
}

// ---- Profiles that build on others

using ProfileChain = std::vector<const Profile*>;

Error DescribeLoop(const ProfileChain& chain, ProfileChain::const_iterator begin) {
  std::string ring;
  for (auto it = begin; it != chain.end(); ++it) ring.append((*it)->name()).append(" -> ");
  ring.append((*begin)->name());
  return chain.back()->Fault("its source profiles form a loop, " + EscapeForDisplay(ring, kMaxShownText),
                             kCorrectProfile);
}

// The profile and those that it builds on, the one that needs no other last.
std::variant<ProfileChain, Error> FindChain(const ProfileFile& file, const Profile& first) {
  ProfileChain chain = {&first};
  while (IsChainable(*chain.back())) {
    const Profile& last = *chain.back();
    if (auto missing = last.FindMissing({"source_profile"})) return *std::move(missing);
    const std::string_view name = last.Text("source_profile");
    const Profile* next = file.Find(name);
    if (next == nullptr) return last.Fault("key \"source_profile\": " + file.DescribeLack(name), kCorrectProfile);
    const auto known = std::find(chain.begin(), chain.end(), next);
    if (known != chain.end()) return DescribeLoop(chain, known);
    if (chain.size() == kMaxChain) return first.Fault("builds on too many other profiles", kCorrectProfile);
    chain.push_back(next);
  }
  return chain;
}

}  // namespace

ProfileLead LeadOfCliProfile(const ChosenProfile& choice, const CliProfileContext& given) {
  const Context context{given, choice.file};
  auto found = FindChain(choice.file, choice.profile());
  if (auto* error = std::get_if<Error>(&found)) return std::move(*error);
  const auto& chain = std::get<ProfileChain>(found);
  ProfileLead lead = LeadOfMode(*chain.back(), context);
  for (auto it = std::next(chain.rbegin()); it != chain.rend(); ++it) {
    lead = LeadToCliRole(**it, context, std::move(lead));
  }
  return lead;
}

}  // namespace alibabacloud::internal
