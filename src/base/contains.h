#pragma once

#include <algorithm>
#include <string_view>

namespace alibabacloud::internal {

/// Whether a list of strings holds this one.
[[nodiscard]] bool Contains(const auto& list, std::string_view text) {
  return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace alibabacloud::internal
