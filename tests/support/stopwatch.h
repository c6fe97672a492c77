#pragma once

#include <chrono>

namespace alibabacloud::test {

/// How late a limit may be noticed on a busy machine.
constexpr std::chrono::milliseconds kTolerance{1000};

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
