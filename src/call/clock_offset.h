#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

#include "alibabacloud/http.h"

namespace alibabacloud::internal {

/// How far the service's clock is ahead of this machine's, as far as it is known: zero until it refuses a timestamp.
/// Shared by the calls of a client; thread-safe.
class ClockOffset {
 public:
  [[nodiscard]] std::chrono::seconds Get() const noexcept {
    return std::chrono::seconds(seconds_.load(std::memory_order_relaxed));
  }
  /// Learns from the Date header of a reply that refused a timestamp. `used`: what that one was corrected by. Why
  /// nothing is to be learned from it; empty when the next timestamp will be another.
  [[nodiscard]] std::string_view Learn(const std::vector<HttpHeader>& headers,
                                       std::chrono::system_clock::time_point now, std::chrono::seconds used) noexcept;

 private:
  std::atomic<std::int64_t> seconds_{0};
};

}  // namespace alibabacloud::internal
