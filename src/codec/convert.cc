#include "codec/convert.h"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace alibabacloud::internal {

namespace {

// from_chars knows no leading plus, and reads "inf" and "nan".
bool LooksLikeNumber(std::string_view text) {
  return !text.empty() && (text.front() == '-' || (text.front() >= '0' && text.front() <= '9')) &&
         text.find_first_not_of("0123456789+-.eE") == std::string_view::npos;
}

}  // namespace

std::optional<double> ParseDouble(std::string_view text) {
  if (!LooksLikeNumber(text)) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<std::int64_t> ParseInteger(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && !text.empty() && end == text.data() + text.size()) return value;
  const std::optional<double> number = ParseDouble(text);
  return number ? ToInteger(*number) : std::nullopt;
}

std::optional<bool> ParseBoolean(std::string_view text) {
  if (text == "true" || text == "True" || text == "TRUE" || text == "1") return true;
  if (text == "false" || text == "False" || text == "FALSE" || text == "0") return false;
  return std::nullopt;
}

std::optional<std::int64_t> ToInteger(double value) {
  // Beyond 2^53 a double no longer names one integer, so a conversion would make digits up.
  constexpr double kExact = 9007199254740992.0;
  if (!(std::abs(value) <= kExact) || value != std::trunc(value)) return std::nullopt;
  return static_cast<std::int64_t>(value);
}

void AppendNumber(double value, std::string& out) {
  std::array<char, 400> buffer;  // The longest: -1.8e308 without an exponent.
  const auto [end, error] =
      std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
  if (error == std::errc()) out.append(buffer.data(), end);
}

void AppendNumber(std::int64_t value, std::string& out) {
  std::array<char, 20> buffer;
  const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
  if (error == std::errc()) out.append(buffer.data(), end);
}

}  // namespace alibabacloud::internal
