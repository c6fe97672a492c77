#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace alibabacloud {

/// Reads a time as the APIs print it: `2017-12-05T22:40:00Z`, also without seconds (`2017-12-05T22:40Z`), without
/// minutes (`2017-12-05T22Z`), with a fraction (cut off), with an offset in place of the `Z`
/// (`2017-12-06T06:40:00+08:00`), and a bare date (`2017-12-05`). Always UTC, whatever the TZ of the process; absent
/// when `text` is anything else, impossible dates included.
///
/// The result reaches the year 9999. A std::chrono::system_clock::time_point of nanoseconds, as libstdc++ has it, ends
/// in 2262: compare in seconds.
[[nodiscard]] std::optional<std::chrono::sys_seconds> ParseTime(std::string_view text) noexcept;

}  // namespace alibabacloud
