#include "auth/profiles/cli_profile_lead.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
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
  const CliProfileOptions& options;
  std::chrono::system_clock::time_point now;
};

// The user's endpoint comes first, but the profile's region, since the user's is one for all profiles.
StsOptions StsOf(const Profile& profile, const Context& context) {
  StsOptions sts = context.options.sts;
  if (sts.endpoint.empty()) sts.endpoint = profile.Text("sts_endpoint");
  if (const auto region = profile.Text("sts_region"); !region.empty()) sts.region = region;
  sts.vpc = sts.vpc || profile.IsTrue("enable_vpc");
  return sts;
}

// ---- Where each mode leads

ProfileLead LeadToAccessKey(const Profile& profile, const Context&) { return LeadToStaticKey(profile, {}); }

ProfileLead LeadToStsToken(const Profile& profile, const Context&) {
  return LeadToStaticKey(profile, {.token_key = "sts_token", .token = TokenUse::kRequire});
}

ProfileLead LeadToRamRole(const Profile& profile, const Context& context) {
  ProfileLead key = LeadToStaticKey(profile, {.token_key = "sts_token", .token = TokenUse::kAccept});
  return LeadToRole(profile, kCliRoleKeys, StsOf(profile, context), std::move(key));
}

ProfileLead LeadToInstanceRole(const Profile& profile, const Context& context) {
  InstanceRoleOptions instance = context.options.instance;
  if (const auto name = profile.Text("ram_role_name"); !name.empty()) instance.role_name = name;
  return MakeInstanceRoleSource(std::move(instance));
}

ProfileLead LeadToRoleOfInstance(const Profile& profile, const Context& context) {
  return LeadToRole(profile, kCliRoleKeys, StsOf(profile, context), LeadToInstanceRole(profile, context));
}

ProfileLead LeadToOidc(const Profile& profile, const Context& context) {
  return LeadToOidcRole(profile, kCliRoleKeys, StsOf(profile, context));
}

ProfileLead LeadToProcess(const Profile& profile, const Context&) {
  auto argv = SplitCommand(profile.Text("process_command"));
  if (const auto* problem = std::get_if<std::string>(&argv)) {
    return profile.Fault("key \"process_command\" " + *problem, kMendProfile);
  }
  auto& words = std::get<std::vector<std::string>>(argv);
  if (words.empty()) return profile.Fault("key \"process_command\" is empty", kMendProfile);
  return MakeProcessSource({.argv = std::move(words)});
}

ProfileLead LeadToUri(const Profile& profile, const Context&) {
  if (auto missing = profile.FindMissing({"credentials_uri"})) return *std::move(missing);
  return MakeUriSource(std::string(profile.Text("credentials_uri")));
}

ProfileLead LeadToBearer(const Profile& profile, const Context&) {
  const std::string_view header = profile.Text("bearer_token_header_key");
  if (!header.empty() && !EqualsIgnoreCase(header, kBearerHeader)) {
    return profile.Fault("key \"bearer_token_header_key\" is " + Quoted(header) + ", which is not supported",
                         "remove it: the token goes into the header x-acs-bearer-token");
  }
  return LeadToBearerToken(profile);
}

// What a log-in has left in the file. To renew it is up to the command-line interface, whose file this is.
ProfileLead LeadToLogIn(const Profile& profile, std::string_view mode, std::string_view provider,
                        const Context& context) {
  const std::string remedy = std::string("log in again by: aliyun configure --mode ")
                                 .append(mode)
                                 .append(" --profile ")
                                 .append(EscapeForDisplay(profile.name(), kMaxShownText));
  ProfileLead lead =
      LeadToStaticKey(profile, {.token_key = "sts_token", .token = TokenUse::kRequire, .remedy = remedy});
  auto* key = std::get_if<Credentials>(&lead);
  if (key == nullptr) return lead;
  auto expiration = profile.Seconds("sts_expiration");
  if (auto* error = std::get_if<Error>(&expiration)) return std::move(*error);
  if (const auto expires = std::get<0>(expiration)) {
    key->expiration = std::chrono::system_clock::time_point(*expires);
    const bool is_over = *key->expiration <= context.now;
    if (is_over) return profile.Fault("the credentials of the last log-in have expired", remedy);
  }
  key->provider = provider;
  return lead;
}

ProfileLead LeadToCloudSso(const Profile& profile, const Context& context) {
  return LeadToLogIn(profile, "CloudSSO", "cloud_sso", context);
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
  const std::string_view mode = profile.Text("mode");
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
  return chain.back()->Fault("its source profiles form a loop, " + EscapeForDisplay(ring, kMaxShownText), kMendProfile);
}

// The profile and those that it builds on, the one that needs no other last.
std::variant<ProfileChain, Error> FindChain(const ProfileFile& file, const Profile& first) {
  ProfileChain chain = {&first};
  while (IsChainable(*chain.back())) {
    const Profile& last = *chain.back();
    if (auto missing = last.FindMissing({"source_profile"})) return *std::move(missing);
    const std::string_view name = last.Text("source_profile");
    const Profile* next = file.Find(name);
    if (next == nullptr) return last.Fault("key \"source_profile\": " + file.DescribeLack(name), kMendProfile);
    const auto known = std::find(chain.begin(), chain.end(), next);
    if (known != chain.end()) return DescribeLoop(chain, known);
    if (chain.size() == kMaxChain) return first.Fault("builds on too many other profiles", kMendProfile);
    chain.push_back(next);
  }
  return chain;
}

}  // namespace

ProfileLead LeadOfCliProfile(const ChosenProfile& choice, const CliProfileOptions& options,
                             std::chrono::system_clock::time_point now) {
  const Context context{options, now};
  auto found = FindChain(choice.file, choice.profile());
  if (auto* error = std::get_if<Error>(&found)) return std::move(*error);
  const auto& chain = std::get<ProfileChain>(found);
  ProfileLead lead = LeadOfMode(*chain.back(), context);
  for (auto it = std::next(chain.rbegin()); it != chain.rend(); ++it) {
    lead = LeadToRole(**it, kCliRoleKeys, StsOf(**it, context), std::move(lead));
  }
  return lead;
}

}  // namespace alibabacloud::internal
