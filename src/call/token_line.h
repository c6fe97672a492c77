#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>

#include "alibabacloud/rate_limiter.h"

namespace alibabacloud::internal {

/// How many requests were sent in the second before the last of them.
class SentRate {
 public:
  using Time = std::chrono::steady_clock::time_point;

  void Count(Time now) noexcept;
  [[nodiscard]] double per_second() const noexcept { return per_second_; }

 private:
  Time began_{};  ///< The second that is being counted.
  double count_ = 0;
  double count_before_ = 0;
  double per_second_ = 0;
};

/// One action's limit, and those who wait because of it. One thread at a time; times may be a little out of order.
class TokenLine {
 public:
  using Time = RateLimiter::Time;

  /// The options are sensible, and outlive this object.
  explicit TokenLine(const RateLimiterOptions& options) noexcept : options_(options), rate_(options.max_rate) {}

  [[nodiscard]] RateLimiter::Place Admit(Time now, std::uint64_t ticket);
  void Leave(std::uint64_t ticket) noexcept { waiting_.erase(ticket); }
  void LeaveAll() noexcept { waiting_.clear(); }
  void OnThrottled(Time sent, Time now) noexcept;
  void OnSuccess(Time sent, Time now) noexcept;

  /// Absent: no limit.
  [[nodiscard]] std::optional<double> rate() const noexcept { return rate_; }
  [[nodiscard]] std::size_t waiting() const noexcept { return waiting_.size(); }
  /// Whether there is nothing in it that is worth keeping.
  [[nodiscard]] bool IsForgotten(Time now) const noexcept {
    return waiting_.empty() && now - last_use_ > options_.memory;
  }

 private:
  void Cut() noexcept;
  void ForgetOldCut(Time now) noexcept;
  void EarnTokens(Time now) noexcept;
  [[nodiscard]] double CurveAt(Time now) const noexcept;

  const RateLimiterOptions& options_;
  SentRate sent_;
  std::optional<double> rate_;
  std::optional<Time> refused_at_{};  ///< Also where the curve of the growth begins.
  bool has_succeeded_ = false;        ///< Since then.
  double pause_ = 0;                  ///< Seconds, after the last refusal.
  double rate_after_cut_ = 0;
  double refused_rate_ = 0;
  double tokens_ = 1;
  Time earned_{};  ///< Tokens are counted up to here.
  Time last_use_{};
  std::uint64_t last_ticket_ = 0;
  std::set<std::uint64_t> waiting_;  ///< Tickets, which grow: in the order in which they came.
};

}  // namespace alibabacloud::internal
