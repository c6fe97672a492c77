#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alibabacloud::internal {

/// JSON text whose lexical faults are mended; `repairs` is empty when there was nothing to mend.
struct RepairedJson {
  std::string text{};
  std::vector<std::string> repairs{};
};

/// Mends what makes a parser refuse a whole body for one odd byte: ill-formed UTF-8 and lone surrogates become U+FFFD,
/// raw control characters in strings are escaped, numbers beyond double are clamped. Structure is never touched, so a
/// truncated text stays truncated.
[[nodiscard]] RepairedJson RepairJson(std::string_view text);

}  // namespace alibabacloud::internal
