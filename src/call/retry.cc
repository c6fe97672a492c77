#include "call/retry.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>

#include "base/time.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

// base * 2^doublings, at most `max`, without overflow.
milliseconds Backoff(milliseconds base, milliseconds max, int doublings) {
  milliseconds delay = std::min(base, max);
  for (int i = 0; i < doublings && delay < max; ++i) delay = delay < max / 2 ? delay * 2 : max;
  return delay;
}

milliseconds Jittered(milliseconds delay, double jitter) {
  return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(delay.count()) * jitter));
}

constexpr milliseconds kLongestServerDelay{120000};  // Beyond that it is no wait but a refusal.

std::optional<long> ParseCount(std::string_view text) {
  long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<milliseconds> Sensible(milliseconds delay) {
  if (delay <= milliseconds(0) || delay > kLongestServerDelay) return std::nullopt;
  return delay;
}

// Retry-After. A date counts from the server's own clock, which ours need not agree with.
std::optional<milliseconds> GatewayDelay(const std::vector<HttpHeader>& headers) {
  const std::string_view text = FindHeader(headers, "retry-after");
  if (const std::optional<long> count = ParseCount(text)) {
    // Others may be too large to be turned into milliseconds.
    const bool in_range = *count > 0 && *count <= kLongestServerDelay.count();
    return in_range ? Sensible(std::chrono::seconds(*count)) : std::nullopt;
  }
  const auto until = ParseHttpDate(text);
  const auto date = ParseHttpDate(FindHeader(headers, "date"));
  return until && date ? Sensible(*until - *date) : std::nullopt;
}

// Whether another attempt could end otherwise, or was a matter of the network at all.
bool IsUpToTheServer(ErrorKind kind) {
  return kind != ErrorKind::kInvalidArgument && kind != ErrorKind::kCredentials && kind != ErrorKind::kCancelled;
}

// The wait before the next attempt by the rules for the class; absent when its attempts are used up.
std::optional<milliseconds> DelayFor(FailureClass failure, const FailedAttempt& attempt, const RetryOptions& options) {
  const RetryCounts& counts = attempt.counts;
  const std::optional<milliseconds> asked = ServerDelay(attempt.headers);
  switch (failure) {
    case FailureClass::kThrottled:
      if (counts.throttled > options.max_throttled) return std::nullopt;
      return asked.value_or(Jittered(
          Backoff(options.throttled_base_delay, options.throttled_max_delay, counts.throttled - 1), attempt.jitter));
    case FailureClass::kConflict:
      if (counts.conflicts > options.max_conflicts) return std::nullopt;
      return options.conflict_min_delay +
             Jittered(options.conflict_max_delay - options.conflict_min_delay, attempt.jitter);
    case FailureClass::kClockSkew:
      return counts.clock_skews == 1 ? std::optional(milliseconds(0)) : std::nullopt;
    default:
      break;
  }
  const int others = counts.attempts - counts.throttled - counts.conflicts - counts.clock_skews;
  if (others >= options.max_attempts) return std::nullopt;
  return asked.value_or(Jittered(Backoff(options.base_delay, options.max_delay, others - 1), attempt.jitter));
}

}  // namespace

FailureClass ClassifyFailure(const Error& error, const std::vector<HttpHeader>& headers) noexcept {
  switch (error.kind) {
    case ErrorKind::kConnect:
      return FailureClass::kNotSent;
    case ErrorKind::kTimeout:
    case ErrorKind::kTransport:
      return error.maybe_executed ? FailureClass::kTransient : FailureClass::kNotSent;
    case ErrorKind::kService:
      if (error.IsThrottling() || ThrottleDelay(headers)) return FailureClass::kThrottled;
      if (error.IsTransient()) return FailureClass::kTransient;
      if (error.IsClockSkew()) return FailureClass::kClockSkew;
      return error.IsConflict() ? FailureClass::kConflict : FailureClass::kPermanent;
    default:
      return FailureClass::kPermanent;
  }
}

// Who asks is judged before how often, and what has no code may be the word of a proxy.
bool WasAdmitted(const Error& error, FailureClass failure) noexcept {
  if (error.kind != ErrorKind::kService || error.code.empty()) return false;
  if (error.IsInvalidCredentials() || error.IsSignatureMismatch()) return false;
  return failure == FailureClass::kPermanent || failure == FailureClass::kConflict;
}

bool MayRepeat(FailureClass failure, schema::Idempotency idempotency) noexcept {
  switch (failure) {
    case FailureClass::kPermanent:
      return false;
    case FailureClass::kNotSent:
    case FailureClass::kThrottled:
    case FailureClass::kConflict:
    case FailureClass::kClockSkew:
      return true;
    case FailureClass::kTransient:
      return idempotency != schema::Idempotency::kNone;
  }
  return false;
}

void RetryCounts::CountFailure(FailureClass failure) noexcept {
  if (failure == FailureClass::kThrottled) ++throttled;
  if (failure == FailureClass::kConflict) ++conflicts;
  if (failure == FailureClass::kClockSkew) ++clock_skews;
}

RetryVerdict JudgeRetry(const FailedAttempt& attempt, const RetryOptions& options) {
  const Error& error = attempt.error;
  if (options.max_attempts <= 1 || !IsUpToTheServer(error.kind)) return {};
  const FailureClass failure = ClassifyFailure(error, attempt.headers);
  const RetryDecision decision = options.decide ? options.decide(error) : RetryDecision::kDefault;
  if (decision == RetryDecision::kStop) return {};
  // Nobody's word makes it safe to execute twice what must not be.
  const bool harmless = !error.maybe_executed || attempt.idempotency != schema::Idempotency::kNone;
  const bool wanted = decision == RetryDecision::kRetry && harmless;
  if (!MayRepeat(failure, attempt.idempotency) && !wanted) return {};
  std::optional<milliseconds> delay = DelayFor(failure, attempt, options);
  if (!delay && wanted && attempt.counts.attempts < options.max_attempts) {
    delay = Jittered(Backoff(options.base_delay, options.max_delay, attempt.counts.attempts - 1), attempt.jitter);
  }
  if (!delay) return {};
  return {.kind = *delay >= attempt.time_left ? RetryVerdict::Kind::kNoTime : RetryVerdict::Kind::kRetry,
          .delay = *delay};
}

std::optional<milliseconds> ThrottleDelay(const std::vector<HttpHeader>& headers) {
  const std::optional<long> count = ParseCount(FindHeader(headers, "x-acs-retry-after"));
  return count ? Sensible(milliseconds(*count)) : std::nullopt;
}

std::optional<milliseconds> ServerDelay(const std::vector<HttpHeader>& headers) {
  const std::optional<milliseconds> delay = ThrottleDelay(headers);
  return delay ? delay : GatewayDelay(headers);
}

std::optional<int> RetryQuota::TryTakeFor(const Error& error, FailureClass failure) noexcept {
  const bool refused =
      failure == FailureClass::kThrottled || failure == FailureClass::kConflict || failure == FailureClass::kClockSkew;
  if (refused) return 0;
  const int cost = error.kind == ErrorKind::kTimeout ? kTimeoutRetryCost : kRetryCost;
  return TryTake(cost) ? std::optional(cost) : std::nullopt;
}

bool RetryQuota::TryTake(int cost) noexcept {
  int tokens = tokens_.load(std::memory_order_relaxed);
  while (tokens >= cost) {
    if (tokens_.compare_exchange_weak(tokens, tokens - cost, std::memory_order_relaxed)) return true;
  }
  return false;
}

void RetryQuota::GiveBack(int amount) noexcept {
  int tokens = tokens_.load(std::memory_order_relaxed);
  while (!tokens_.compare_exchange_weak(tokens, std::min(tokens + amount, kCapacity), std::memory_order_relaxed)) {
  }
}

}  // namespace alibabacloud::internal
