#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/http.h"
#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// What a failure means for a repetition.
enum class FailureClass : std::uint8_t {
  kPermanent,  ///< Would fail again.
  kNotSent,    ///< No connection: the server has seen nothing.
  kThrottled,  ///< Refused before execution.
  kTransient,  ///< May be gone next time; may have been executed.
};

/// `server_asks_to_wait`: the reply has a usable x-acs-retry-after, which marks throttling whatever the code.
[[nodiscard]] FailureClass ClassifyFailure(const Error& error, bool server_asks_to_wait) noexcept;

/// Whether the action may be repeated after a failure of that class.
[[nodiscard]] bool MayRepeat(FailureClass failure, schema::Idempotency idempotency) noexcept;

/// Attempts so far, of one call.
struct RetryCounts {
  int attempts = 0;   ///< All of them.
  int throttled = 0;  ///< Those that were throttled.
};

/// How long to wait before the next attempt; absent when the call has used up its attempts or may not be repeated.
/// `jitter` is random in [0, 1). `server_delay` is what the service asked for, if it did.
[[nodiscard]] std::optional<std::chrono::milliseconds> RetryDelay(
    FailureClass failure, schema::Idempotency idempotency, const RetryOptions& options, const RetryCounts& counts,
    double jitter, std::optional<std::chrono::milliseconds> server_delay);

/// The value of x-acs-retry-after, in milliseconds; absent when there is none, or no positive number of at most 120 s.
[[nodiscard]] std::optional<std::chrono::milliseconds> ServerRetryDelay(const std::vector<HttpHeader>& headers);

/// Keeps the calls of one client from retrying all at once when the service is down: a retry costs tokens, a success
/// earns one back. Thread-safe.
class RetryQuota {
 public:
  static constexpr int kCapacity = 500;
  static constexpr int kRetryCost = 5;
  static constexpr int kTimeoutRetryCost = 10;

  /// Takes the tokens if there are enough.
  [[nodiscard]] bool TryTake(int cost) noexcept;
  void GiveBack(int tokens) noexcept;
  [[nodiscard]] int available() const noexcept { return tokens_.load(std::memory_order_relaxed); }

 private:
  std::atomic<int> tokens_{kCapacity};
};

}  // namespace alibabacloud::internal
