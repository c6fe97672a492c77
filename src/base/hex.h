#pragma once

#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// The bytes as lower-case hex digits, two for each.
[[nodiscard]] std::string HexEncode(std::string_view bytes);

/// The value of a hex digit of either case; -1 for any other character.
[[nodiscard]] constexpr int HexDigitValue(char c) noexcept {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace alibabacloud::internal
