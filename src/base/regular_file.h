#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "alibabacloud/secret_string.h"

namespace alibabacloud::internal {

/// Content and permissions of a regular file.
struct RegularFile {
  SecretString content{};
  bool is_readable_by_others = false;
  /// Who may change the file besides its owner, if that is this user or root, and root: "its mode is 0666". Empty if
  /// nobody may. A group counts as others, unless its number is that of the owner or of root: the private group of a
  /// user, as many systems make one for each. Directories are not looked at: whoever replaces the file owns the new
  /// one.
  std::string other_writers{};
};

/// Why a file cannot be used.
struct FileError {
  /// Such as "not a regular file" or "Permission denied"; without the path.
  std::string reason{};
  bool is_missing = false;
};

/// Reads a regular file of at most `max_bytes` and never blocks on anything else: a pipe, a device or a directory is an
/// error at once. No buffer keeps a copy of the content. Thread-safe.
[[nodiscard]] std::variant<RegularFile, FileError> ReadRegularFile(const std::string& path, std::size_t max_bytes);

/// Checks by its status alone whether ReadRegularFile() would refuse a file for its type or size. Absent for a file
/// that is missing or whose status cannot be read: whoever opens it gets that error without blocking.
[[nodiscard]] std::optional<FileError> FindFileFault(const std::string& path, std::size_t max_bytes);

}  // namespace alibabacloud::internal
