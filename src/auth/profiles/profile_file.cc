#include "auth/profiles/profile_file.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "base/utf8.h"

namespace alibabacloud::internal {

namespace {

constexpr std::string_view kHome = "HOME";
constexpr std::string_view kProfile = "ALIBABA_CLOUD_PROFILE";
constexpr std::string_view kDefaultProfile = "default";
constexpr std::size_t kMaxShownNames = 1000;

// Of both kinds of files.
constexpr std::string_view kSecretKeys[] = {
    "access_key_secret", "sts_token",    "security_token",     "bearer_token",
    "private_key",       "access_token", "oauth_access_token", "oauth_refresh_token",
};

// A text, and what has determined it; `by` is empty when nothing has and it is the default.
struct Named {
  std::string text;
  std::string by;
};

struct Wanted {
  Named path;
  std::string other_path{};  ///< To try if `path` is the default and missing; may be empty.
  Named profile;
};

// What the options give, else the variable.
Named FromOptionOrVariable(std::string option, std::string_view variable, const std::optional<SecretString>& value) {
  if (!option.empty()) return {std::move(option), "the client's options"};
  if (value && !value->empty()) return {std::string(value->view()), std::string(variable)};
  return {};
}

Task<std::variant<Wanted, NotConfigured>> FindWanted(CredentialsIo& io, ProfileFileKind kind, std::string path,
                                                     std::string profile) {
  ReadEnvironment read{{std::string(kind.path_variable), std::string(kProfile), std::string(kHome)}};
  const EnvironmentValues environment = co_await io.Do(std::move(read));
  const auto& values = environment.values;
  Wanted wanted{.path = FromOptionOrVariable(std::move(path), kind.path_variable, values.at(0)),
                .other_path = {},
                .profile = FromOptionOrVariable(std::move(profile), kProfile, values.at(1))};
  if (wanted.path.by.empty()) {
    if (!values.at(2) || values.at(2)->empty()) {
      co_return NotConfigured{std::string("neither ").append(kind.path_variable).append(" nor HOME is set")};
    }
    const std::string_view home = values.at(2)->view();
    wanted.path.text.append(home).append(kind.path_at_home);
    if (!kind.other_path_at_home.empty()) wanted.other_path.append(home).append(kind.other_path_at_home);
  }
  co_return wanted;
}

std::variant<SecretString, NotConfigured, Error> TextOf(FileContent content, const Named& path) {
  if (content.text) return *std::move(content.text);
  if (content.is_missing && path.by.empty()) return NotConfigured{path.text + " does not exist"};
  if (content.is_missing) return CredentialsError(path.text + " does not exist; the file is named by " + path.by);
  return CredentialsError(path.text + " cannot be read: " + content.error +
                          "; it must be a file that this user can read");
}

bool HasSecret(const Profile& profile) {
  return std::any_of(std::begin(kSecretKeys), std::end(kSecretKeys),
                     [&](std::string_view key) { return !profile.Text(key).empty(); });
}

bool HasSecrets(const ProfileFile& file) { return std::any_of(file.profiles.begin(), file.profiles.end(), HasSecret); }

std::variant<ChosenProfile, NotConfigured, Error> Choose(ProfileFile file, Named wanted) {
  if (wanted.by.empty() && !file.current.empty()) wanted = {file.current, "\"current\" in the file"};
  if (wanted.by.empty()) wanted.text = kDefaultProfile;
  if (const Profile* found = file.Find(wanted.text)) {
    const auto index = static_cast<std::size_t>(found - file.profiles.data());
    return ChosenProfile{std::move(file), index};
  }
  std::string lack = file.DescribeLack(wanted.text);
  if (wanted.by.empty()) return NotConfigured{std::move(lack)};
  return CredentialsError(lack.append("; the profile is named by ").append(wanted.by));
}

// Reads the file, at its other path if need be; `wanted` then names that one.
Task<FileContent> ReadWanted(CredentialsIo& io, Wanted& wanted) {
  ReadFile read{.path = wanted.path.text};
  FileContent content = co_await io.Do(std::move(read));
  if (!content.is_missing || wanted.other_path.empty()) co_return content;
  ReadFile read_other{.path = wanted.other_path};
  FileContent other = co_await io.Do(std::move(read_other));
  if (other.is_missing) co_return content;
  wanted.path.text = wanted.other_path;
  co_return other;
}

Notice MakeNotice(std::string text) { return {.text = std::move(text)}; }

}  // namespace

const Profile* ProfileFile::Find(std::string_view name) const noexcept {
  const auto found =
      std::find_if(profiles.begin(), profiles.end(), [name](const Profile& profile) { return profile.name() == name; });
  return found != profiles.end() ? &*found : nullptr;
}

std::string ProfileFile::DescribeLack(std::string_view name) const {
  std::string names;
  for (const Profile& profile : profiles) names.append(names.empty() ? "" : ", ").append(Quoted(profile.name()));
  std::string text = path + " has no profile " + Quoted(name);
  if (names.empty()) return text.append(", nor any other");
  return text.append("; it has ").append(EscapeForDisplay(names, kMaxShownNames));
}

Task<std::variant<ChosenProfile, NotConfigured, Error>> ChooseProfile(CredentialsIo& io, ProfileFileKind kind,
                                                                      std::string path, std::string profile) {
  auto found = co_await FindWanted(io, kind, std::move(path), std::move(profile));
  if (auto* nothing = std::get_if<NotConfigured>(&found)) co_return std::move(*nothing);
  Wanted& wanted = std::get<Wanted>(found);

  FileContent content = co_await ReadWanted(io, wanted);
  std::string other_writers = content.other_writers;
  const bool is_readable_by_others = content.is_readable_by_others;
  auto text = TextOf(std::move(content), wanted.path);
  if (auto* nothing = std::get_if<NotConfigured>(&text)) co_return std::move(*nothing);
  if (auto* error = std::get_if<Error>(&text)) co_return std::move(*error);

  auto file = kind.read({.path = wanted.path.text, .other_writers = std::move(other_writers)},
                        std::get<SecretString>(text).view());
  if (const auto* problem = std::get_if<std::string>(&file)) {
    co_return CredentialsError(wanted.path.text + ' ' + *problem);
  }
  if (is_readable_by_others && HasSecrets(std::get<ProfileFile>(file))) {
    co_await io.Do(MakeNotice(wanted.path.text + " can be read by all users of this machine; chmod 600 it"));
  }
  if (const std::string& writers = std::get<ProfileFile>(file).other_writers; !writers.empty()) {
    co_await io.Do(MakeNotice(wanted.path.text + " can be changed by other users of this machine: " + writers +
                              "; make it yours and chmod go-w it"));
  }
  co_return Choose(std::get<ProfileFile>(std::move(file)), std::move(wanted.profile));
}

}  // namespace alibabacloud::internal
