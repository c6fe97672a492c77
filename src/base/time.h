#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// Longer times have no meaning. Such a time may be added to a point of time and compared with nanoseconds, which the
/// largest number of milliseconds cannot.
inline constexpr std::chrono::milliseconds kLongestTime = std::chrono::hours(24 * 365);

/// `2016-02-23T12:46:24Z`, as signatures carry it; a time outside the years 0 to 9999 becomes the nearest one inside.
[[nodiscard]] std::string FormatTimestamp(std::chrono::sys_seconds time);

/// `Sun, 06 Nov 1994 08:49:37 GMT`, for a Date header; years as in FormatTimestamp().
[[nodiscard]] std::string FormatHttpDate(std::chrono::sys_seconds time);

/// As a time_point of the clock, which ends in the year 2262: what lies beyond it becomes the last one.
[[nodiscard]] std::chrono::system_clock::time_point ToSystemTime(std::chrono::sys_seconds time) noexcept;

/// Reads the Date header of a reply, `Sun, 06 Nov 1994 08:49:37 GMT` (IMF-fixdate of RFC 9110); the obsolete forms,
/// impossible dates and a wrong day of the week are absent.
[[nodiscard]] std::optional<std::chrono::sys_seconds> ParseHttpDate(std::string_view text) noexcept;

}  // namespace alibabacloud::internal
