#pragma once

#include <chrono>
#include <cstdint>
#include <utility>

#include "alibabacloud/rate_limiter.h"

namespace alibabacloud::internal {

/// One call's dealings with the limiter of its client; without one, nothing is ever held back.
class RateTurn {
 public:
  using Time = RateLimiter::Time;

  /// Null: no limiter. Both, and what the key names, outlive this object.
  RateTurn(RateLimiter* limiter, const RateLimiterKey& key) noexcept : limiter_(limiter), key_(key) {}
  RateTurn(const RateTurn&) = delete;
  RateTurn& operator=(const RateTurn&) = delete;
  ~RateTurn() { Leave(); }

  /// Gets the next attempt its token; 0 when it has it, else how long to wait before asking again.
  [[nodiscard]] std::chrono::milliseconds Await(Time now) {
    if (limiter_ == nullptr || has_token_) return {};
    const RateLimiter::Place place = limiter_->Admit(key_, now, ticket_);
    ticket_ = place.ticket;
    has_token_ = ticket_ == 0;
    return place.wait;
  }
  void OnSent() noexcept { has_token_ = false; }
  void OnThrottled(Time sent, Time now) {
    if (limiter_ != nullptr) limiter_->OnThrottled(key_, sent, now);
  }
  void OnSuccess(Time sent, Time now) {
    if (limiter_ != nullptr) limiter_->OnSuccess(key_, sent, now);
  }
  /// Out of the line.
  void Leave() noexcept {
    if (const std::uint64_t ticket = std::exchange(ticket_, 0)) limiter_->Leave(key_, ticket);
  }

 private:
  RateLimiter* limiter_;
  RateLimiterKey key_;
  std::uint64_t ticket_ = 0;
  bool has_token_ = false;
};

}  // namespace alibabacloud::internal
