#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace alibabacloud {

/// Reads a time as the APIs print it: `2017-12-05T22:40:00Z`, also without seconds (`2017-12-05T22:40Z`), without
/// minutes (`2017-12-05T22Z`), with a fraction (cut off), and a bare date (`2017-12-05`). Always UTC, whatever the TZ
/// of the process; absent when `text` is anything else, impossible dates included.
[[nodiscard]] std::optional<std::chrono::sys_seconds> ParseTime(std::string_view text) noexcept;

}  // namespace alibabacloud
