#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codegen/generator.h"

namespace alibabacloud::codegen {

/// The bytes of a file; nothing when it cannot be read.
[[nodiscard]] std::optional<std::string> ReadFile(const std::filesystem::path& path);

/// Names of the folders or the regular files in a folder, sorted; none when there is no such folder.
[[nodiscard]] std::vector<std::string> ListFolders(const std::filesystem::path& folder);
[[nodiscard]] std::vector<std::string> ListFiles(const std::filesystem::path& folder);

/// Files below `root` that are not as generated: changed, missing or stale.
struct Difference {
  std::vector<std::string> to_write{};
  std::vector<std::string> stale{};
};
[[nodiscard]] Difference Compare(const std::filesystem::path& root, const Generated& generated);

/// Writes and deletes what `difference` names. Returns the paths that could not be.
[[nodiscard]] std::vector<std::string> Apply(const std::filesystem::path& root, const Generated& generated,
                                             const Difference& difference);

}  // namespace alibabacloud::codegen
