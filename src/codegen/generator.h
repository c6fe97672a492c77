#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "codegen/diagnostics.h"

namespace alibabacloud::codegen {

/// Generated files by their path relative to the root, with forward slashes.
using Files = std::map<std::string, std::string>;

/// What is generated from the models of a tree.
struct Generated {
  Files files{};
  /// Folders that hold these files; other files there that bear the mark of generated ones are stale.
  std::vector<std::string> folders{};
};

/// Reads the models below `root` (src/<service>/models) and generates everything. With faults in the models, which go
/// to `diagnostics`, the result is of no use.
[[nodiscard]] Generated Generate(const std::filesystem::path& root, Diagnostics& diagnostics);

}  // namespace alibabacloud::codegen
