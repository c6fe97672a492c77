#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

/// Puts `new_part` in place of each `old_part`, which is not empty.
inline void ReplaceAll(std::string& text, std::string_view old_part, std::string_view new_part) {
  for (std::size_t at = text.find(old_part); at != std::string::npos; at = text.find(old_part, at + new_part.size())) {
    text.replace(at, old_part.size(), new_part);
  }
}

}  // namespace alibabacloud::internal
