#include "call/clock_offset.h"

#include "base/time.h"

namespace alibabacloud::internal {

namespace {

// Half a minute of disagreement is no reason to refuse a timestamp.
constexpr std::chrono::seconds kTolerance{30};
// A clock that was never set is decades behind. Offsets of millennia do not fit the times that they are added to.
constexpr std::chrono::years kFarthest{100};

}  // namespace

std::string_view ClockOffset::Learn(const std::vector<HttpHeader>& headers, std::chrono::system_clock::time_point now,
                                    std::chrono::seconds used) noexcept {
  const auto date = ParseHttpDate(FindHeader(headers, "date"));
  const auto offset = date.value_or(std::chrono::sys_seconds()) - std::chrono::floor<std::chrono::seconds>(now);
  if (!date || std::chrono::abs(offset) > kFarthest) {
    return "the reply has no usable Date header to correct the clock by";
  }
  if (std::chrono::abs(offset - used) < kTolerance) {
    return "although the time in the signature is that of the reply's Date header";
  }
  seconds_.store(offset.count(), std::memory_order_relaxed);
  return {};
}

}  // namespace alibabacloud::internal
