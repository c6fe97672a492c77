#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "auth/profiles/profile_file.h"

namespace alibabacloud::internal {

/// Reads the configuration of the command-line interface (~/.aliyun/config.json); as ProfileFileKind::read.
[[nodiscard]] std::variant<ProfileFile, std::string> ReadCliProfiles(ProfileFile file, std::string_view text);

}  // namespace alibabacloud::internal
