#pragma once

#include <filesystem>

namespace alibabacloud::test {

/// Root directory of the project's sources.
[[nodiscard]] std::filesystem::path ProjectRoot();

/// A file or directory below tests/, by its path relative to that directory.
[[nodiscard]] std::filesystem::path TestData(const std::filesystem::path& relative);

}  // namespace alibabacloud::test
