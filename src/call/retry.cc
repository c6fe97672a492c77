#include "call/retry.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

// base * 2^doublings, at most `max`, without overflow.
milliseconds Backoff(milliseconds base, milliseconds max, int doublings) {
  milliseconds delay = std::min(base, max);
  for (int i = 0; i < doublings && delay < max; ++i) delay = std::min(delay * 2, max);
  return delay;
}

milliseconds Jittered(milliseconds delay, double jitter) {
  return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(delay.count()) * jitter));
}

}  // namespace

FailureClass ClassifyFailure(const Error& error, bool server_asks_to_wait) noexcept {
  switch (error.kind) {
    case ErrorKind::kConnect:
      return FailureClass::kNotSent;
    case ErrorKind::kTimeout:
    case ErrorKind::kTransport:
      return error.maybe_executed ? FailureClass::kTransient : FailureClass::kNotSent;
    case ErrorKind::kService:
      if (error.IsThrottling() || server_asks_to_wait) return FailureClass::kThrottled;
      return error.IsTransient() ? FailureClass::kTransient : FailureClass::kPermanent;
    default:
      return FailureClass::kPermanent;
  }
}

bool MayRepeat(FailureClass failure, schema::Idempotency idempotency) noexcept {
  switch (failure) {
    case FailureClass::kPermanent:
      return false;
    case FailureClass::kNotSent:
    case FailureClass::kThrottled:
      return true;
    case FailureClass::kTransient:
      return idempotency != schema::Idempotency::kNone;
  }
  return false;
}

std::optional<milliseconds> RetryDelay(FailureClass failure, schema::Idempotency idempotency,
                                       const RetryOptions& options, const RetryCounts& counts, double jitter,
                                       std::optional<milliseconds> server_delay) {
  if (!MayRepeat(failure, idempotency) || options.max_attempts <= 1) return std::nullopt;
  if (failure == FailureClass::kThrottled) {
    if (counts.throttled > options.max_throttled) return std::nullopt;
    if (server_delay) return server_delay;
    const milliseconds delay = Backoff(options.throttled_base_delay, options.throttled_max_delay, counts.throttled - 1);
    return Jittered(delay, jitter);
  }
  const int others = counts.attempts - counts.throttled;
  if (others >= options.max_attempts) return std::nullopt;
  if (server_delay) return server_delay;
  return Jittered(Backoff(options.base_delay, options.max_delay, others - 1), jitter);
}

std::optional<milliseconds> ServerRetryDelay(const std::vector<HttpHeader>& headers) {
  constexpr long kLongest = 120000;  // Beyond that it is no wait but a refusal.
  const std::string_view text = FindHeader(headers, "x-acs-retry-after");
  long value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value <= 0 || value > kLongest) return std::nullopt;
  return milliseconds(value);
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
