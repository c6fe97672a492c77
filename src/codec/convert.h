#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// A decimal integer, also one spelled with a zero fraction or an exponent ("3.0", "1e3"); absent when it is anything
/// else or does not fit.
[[nodiscard]] std::optional<std::int64_t> ParseInteger(std::string_view text);
/// A finite decimal number.
[[nodiscard]] std::optional<double> ParseDouble(std::string_view text);
/// true, True, TRUE, 1 and their opposites.
[[nodiscard]] std::optional<bool> ParseBoolean(std::string_view text);

/// The integer that a number is exactly equal to.
[[nodiscard]] std::optional<std::int64_t> ToInteger(double value);

/// Appends the shortest decimal text that reads back as the same number; without an exponent: 100, 0.125.
void AppendNumber(double value, std::string& out);
void AppendNumber(std::int64_t value, std::string& out);

}  // namespace alibabacloud::internal
