#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace alibabacloud::internal {

/// When which operation wants to go on; at most one time each is their owners' to see to. For one thread.
class Timers {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// Nothing is set where it is empty.
  using Handle = std::optional<std::multimap<Time, std::uint64_t>::iterator>;

  void Set(Handle& handle, Time time, std::uint64_t operation) {
    Clear(handle);
    handle = times_.emplace(time, operation);
  }
  void Clear(Handle& handle) {
    if (handle) times_.erase(*handle);
    handle.reset();
  }
  [[nodiscard]] std::optional<Time> next() const {
    return times_.empty() ? std::nullopt : std::optional(times_.begin()->first);
  }
  /// The operation whose time came first, if one's has; its handle is the caller's to clear.
  [[nodiscard]] std::optional<std::uint64_t> Due(Time now) const {
    if (times_.empty() || times_.begin()->first > now) return std::nullopt;
    return times_.begin()->second;
  }

 private:
  std::multimap<Time, std::uint64_t> times_;
};

}  // namespace alibabacloud::internal
