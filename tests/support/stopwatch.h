#pragma once

#include <chrono>

namespace alibabacloud::test {

#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
#define ALIBABACLOUD_TEST_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(thread_sanitizer) || __has_feature(address_sanitizer)
#define ALIBABACLOUD_TEST_SANITIZED 1
#endif
#endif

/// How late a limit may be noticed on a busy machine; a limit that is not kept is missed by five seconds at least.
#ifdef ALIBABACLOUD_TEST_SANITIZED
constexpr std::chrono::milliseconds kTolerance{4000};
#else
constexpr std::chrono::milliseconds kTolerance{600};
#endif

/// Time since its making.
class Stopwatch {
 public:
  [[nodiscard]] std::chrono::milliseconds elapsed() const {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start_);
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace alibabacloud::test
