#pragma once

#include <cstdio>
#include <cstdlib>

namespace alibabacloud::test {

/// Aborts when a promise is broken, which is what a fuzzer looks for.
inline void Require(bool holds, const char* promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %s\n", promise);
  std::abort();
}

}  // namespace alibabacloud::test
