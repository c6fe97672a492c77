#include "call/token_line.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;
using Seconds = std::chrono::duration<double>;

constexpr std::chrono::seconds kOneSecond{1};

// What one who waits falls short by when the clock is read on the very millisecond.
constexpr double kRoundingError = 1e-6;

}  // namespace

// Sliding: the second before counts as far as it is less than a second ago. Without requests nothing moves, so a reply
// that takes long still finds the rate at which its request was sent.
void SentRate::Count(Time now) noexcept {
  if (now - began_ >= 2 * kOneSecond) {
    count_before_ = count_ = 0;
    began_ = now;
  } else if (now - began_ >= kOneSecond) {
    count_before_ = std::exchange(count_, 0);
    began_ += kOneSecond;
  }
  ++count_;
  const double into = std::max(Seconds(now - began_).count(), 0.0);
  per_second_ = count_ + count_before_ * (1 - into);
}

RateLimiter::Place TokenLine::Admit(Time now, std::uint64_t ticket) {
  last_use_ = std::max(last_use_, now);
  ForgetOldCut(now);
  EarnTokens(now);
  const auto place = ticket == 0 ? waiting_.end() : waiting_.find(ticket);
  // Who wakes up on time is near the front: this is short.
  const auto ahead = static_cast<double>(std::distance(waiting_.begin(), place));
  const double missing = rate_ ? ahead + 1 - tokens_ : 0;
  if (missing <= kRoundingError) {
    if (rate_) --tokens_;
    waiting_.erase(ticket);
    sent_.Count(now);
    return {};
  }
  if (place == waiting_.end()) {
    ticket = ++last_ticket_;
    waiting_.insert(waiting_.end(), ticket);
  }
  return {.wait = std::chrono::ceil<milliseconds>(Seconds(missing / *rate_)), .ticket = ticket};
}

void TokenLine::OnThrottled(Time sent, Time now) noexcept {
  if (refused_at_ && sent <= *refused_at_) return;
  EarnTokens(now);
  if (!refused_at_ || has_succeeded_) {
    Cut();
  } else {
    // Not a matter of the rate: the quota is used up, and comes back with the service's next second or minute.
    pause_ = std::min(2 * pause_, std::max(1 / options_.min_rate, pause_));
  }
  tokens_ = 1 - pause_ * *rate_;
  refused_at_ = now;
  has_succeeded_ = false;
}

void TokenLine::Cut() noexcept {
  refused_rate_ = std::min(sent_.per_second(), rate_.value_or(sent_.per_second()));
  rate_after_cut_ = std::max(refused_rate_ * options_.cut, options_.min_rate);
  rate_ = rate_after_cut_;
  pause_ = 1 / rate_after_cut_;
}

void TokenLine::OnSuccess(Time sent, Time now) noexcept {
  if (!refused_at_ || sent <= *refused_at_) return;
  has_succeeded_ = true;
  EarnTokens(now);
  const double most = std::min(2 * sent_.per_second(), options_.max_rate.value_or(HUGE_VAL));
  rate_ = std::max(*rate_, std::min(CurveAt(now), most));
}

void TokenLine::ForgetOldCut(Time now) noexcept {
  if (!refused_at_ || now - *refused_at_ <= options_.memory) return;
  refused_at_.reset();
  rate_ = options_.max_rate;
}

// Besides those for who waits, a tenth of a second's tokens may be saved up: timers are late now and then.
void TokenLine::EarnTokens(Time now) noexcept {
  constexpr double kSaved = 0.1;
  if (now <= earned_) return;
  const double seconds = Seconds(now - std::exchange(earned_, now)).count();
  if (!rate_) return;
  const double most = std::max(*rate_ * kSaved, 1.0) + static_cast<double>(waiting_.size());
  tokens_ = std::min(tokens_ + *rate_ * seconds, most);
}

// W(t) = growth * (t - K)^3 + refused rate, where K is such that W(0) is the rate after the cut.
double TokenLine::CurveAt(Time now) const noexcept {
  const double k = std::cbrt((refused_rate_ - rate_after_cut_) / options_.growth);
  const double t = Seconds(now - *refused_at_).count() - k;
  return options_.growth * t * t * t + refused_rate_;
}

}  // namespace alibabacloud::internal
