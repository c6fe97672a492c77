#pragma once

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/ascii.h"
#include "base/utf8.h"

namespace alibabacloud::test {

/// Aborts when a promise is broken, which is what a fuzzer looks for.
inline void Require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

/// Whether a terminal or a log may show it.
inline bool IsPresentable(std::string_view text) {
  return std::none_of(text.begin(), text.end(), internal::IsControl) &&
         internal::FindInvalidUtf8(text) == std::string_view::npos;
}

}  // namespace alibabacloud::test
