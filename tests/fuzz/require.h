#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/unprintable.h"
#include "base/utf8.h"

namespace alibabacloud::test {

/// Aborts when a promise is broken, which is what a fuzzer looks for.
inline void Require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

/// Returns whether a terminal or a log may show it.
inline bool IsPresentable(std::string_view text) {
  while (!text.empty()) {
    const internal::Utf8Sequence sequence = internal::FirstUtf8Sequence(text);
    if (!sequence.code_point || internal::IsUnprintable(*sequence.code_point)) return false;
    text.remove_prefix(sequence.size);
  }
  return true;
}

}  // namespace alibabacloud::test
