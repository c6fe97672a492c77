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

/// Whether `text` gives a secret away. Short ones, and those that `source` shows elsewhere as well, prove nothing.
inline bool Discloses(std::string_view text, std::string_view secret, std::string_view source) {
  constexpr std::size_t kTelling = 6;
  if (secret.size() < kTelling || text.find(secret) == std::string_view::npos) return false;
  return source.find(secret) == source.rfind(secret);
}

}  // namespace alibabacloud::test
