#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace alibabacloud::internal {

/// What a call's time goes into.
enum class Phase : std::uint8_t { kCredentials, kDiscovery, kAttempts, kWaits };

/// Adds up a call's time, phase by phase, so that an error can say where it went.
class TimeLog {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;

  void Start(TimePoint now) noexcept { started_ = entered_ = now; }
  /// Ends the phase before.
  void Enter(Phase phase, TimePoint now) noexcept;

  [[nodiscard]] std::chrono::nanoseconds Elapsed(TimePoint now) const noexcept { return now - started_; }
  /// Such as "credentials 3 ms, attempts 250 ms, waits 40 ms"; phases that took no time are left out.
  [[nodiscard]] std::string Summary(TimePoint now);

 private:
  static constexpr std::size_t kPhases = 4;

  TimePoint started_{};
  TimePoint entered_{};
  Phase phase_ = Phase::kCredentials;
  std::array<std::chrono::nanoseconds, kPhases> spent_{};
};

}  // namespace alibabacloud::internal
