#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "auth/credential_source.h"
#include "auth/profiles/profile.h"

namespace alibabacloud::internal {

/// A file of profiles that has been read.
struct ProfileFile {
  std::string path;
  /// The name of the profile that the file itself prefers; may be empty.
  std::string current{};
  std::vector<Profile> profiles{};
  /// As FileContent::other_writers.
  std::string other_writers{};

  /// Null when there is none with this name.
  [[nodiscard]] const Profile* Find(std::string_view name) const noexcept;
  /// Says that there is no profile of this name, and which ones there are.
  [[nodiscard]] std::string DescribeLack(std::string_view name) const;
};

/// What is particular to one kind of such files.
struct ProfileFileKind {
  /// The environment variable with the path.
  std::string_view path_variable;
  /// Where the file is in the directory HOME: "/.aliyun/config.json".
  std::string_view path_at_home;
  /// Where it is if there is none at `path_at_home`; may be empty.
  std::string_view other_path_at_home{};
  /// Reads the text into `file`, whose path is set; else what is wrong with it, to stand behind the path: "is ...".
  std::variant<ProfileFile, std::string> (*read)(ProfileFile file, std::string_view text);
};

/// A profile and the file that it stands in.
struct ChosenProfile {
  ProfileFile file;
  std::size_t index;

  [[nodiscard]] const Profile& profile() const noexcept { return file.profiles[index]; }
};

/// Finds and reads the file, and the profile to be used in it. Path and profile: what is given, else what environment
/// variables say, else the default. A file, or a profile "default", that is not there is an error only when something
/// names it. Gives one notice when others can read the secrets in the file, and one when others can change it.
[[nodiscard]] Task<std::variant<ChosenProfile, NotConfigured, Error>> ChooseProfile(CredentialsIo& io,
                                                                                    ProfileFileKind kind,
                                                                                    std::string path,
                                                                                    std::string profile);

}  // namespace alibabacloud::internal
