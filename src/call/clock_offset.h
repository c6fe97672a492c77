#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace alibabacloud::internal {

/// How far the service's clock is ahead of this machine's, as far as it is known: zero until it refuses a timestamp.
/// Shared by the calls of a client; thread-safe.
class ClockOffset {
 public:
  [[nodiscard]] std::chrono::seconds Get() const noexcept {
    return std::chrono::seconds(seconds_.load(std::memory_order_relaxed));
  }
  void Set(std::chrono::seconds offset) noexcept { seconds_.store(offset.count(), std::memory_order_relaxed); }

 private:
  std::atomic<std::int64_t> seconds_{0};
};

}  // namespace alibabacloud::internal
