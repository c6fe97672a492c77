#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "alibabacloud/client_options.h"
#include "alibabacloud/error.h"
#include "alibabacloud/http.h"
#include "alibabacloud/schema/service.h"

namespace alibabacloud::internal {

/// What a failure means for a retry.
enum class FailureClass : std::uint8_t {
  kPermanent,   ///< Would fail again.
  kNotSent,     ///< No connection: the server has seen nothing.
  kThrottled,   ///< Refused before execution.
  kConflict,    ///< Refused for an operation or a state that may pass by itself.
  kInProgress,  ///< The service is still executing an earlier attempt of the same call.
  kClockSkew,   ///< Refused for its timestamp.
  kTransient,   ///< May be gone next time; may have been executed.
};

/// Returns what a failed attempt means for a retry. `headers` are those of the response, if there was one.
/// `earlier_may_have_arrived` tells whether the service may have received an earlier attempt of the call: that one is
/// then what the service calls a request in progress.
[[nodiscard]] FailureClass ClassifyFailure(const Error& error, const std::vector<HttpHeader>& headers,
                                           bool earlier_may_have_arrived) noexcept;

/// Returns whether the service refused a request because of its rate limits: by its code, by status 429, or by a usable
/// x-acs-retry-after with a status that does not say that something failed during execution (4xx and 503).
[[nodiscard]] bool IsThrottled(const Error& error, const std::vector<HttpHeader>& headers) noexcept;

/// Whether the service let the request pass its rate limits, and found fault with it afterwards. `failure`: the error's
/// class.
[[nodiscard]] bool WasAdmitted(const Error& error, FailureClass failure) noexcept;

/// Returns whether the action may be retried after a failure of that class. An attempt that may have been executed is
/// retried for an idempotent action only.
[[nodiscard]] bool MayRetry(FailureClass failure, bool maybe_executed, schema::Idempotency idempotency) noexcept;

/// The attempts of one call so far, and how many of them failed in the ways that are counted apart.
struct RetryCounts {
  int attempts = 0;
  int throttled = 0;
  int conflicts = 0;
  int in_progress = 0;
  int clock_skews = 0;

  void CountFailure(FailureClass failure) noexcept;
};

/// A failed attempt and the call around it.
struct FailedAttempt {
  const Error& error;
  const std::vector<HttpHeader>& headers;
  FailureClass failure;
  schema::Idempotency idempotency;
  RetryCounts counts;  ///< This failure included.
  std::chrono::milliseconds time_left;
  double jitter;  ///< Random in [0, 1).
};

/// What follows a failed attempt.
struct RetryVerdict {
  enum class Kind : std::uint8_t {
    kStop,    ///< The error is the call's.
    kRetry,   ///< One more attempt after `delay`.
    kNoTime,  ///< There would be one, but not in the time that is left.
  };
  Kind kind = Kind::kStop;
  std::chrono::milliseconds delay{0};
};
[[nodiscard]] RetryVerdict JudgeRetry(const FailedAttempt& attempt, const RetryOptions& options);

/// How long the service asks to wait by x-acs-retry-after (milliseconds); absent when it does not, or not by a positive
/// number of at most 120 s.
[[nodiscard]] std::optional<std::chrono::milliseconds> ThrottleDelay(const std::vector<HttpHeader>& headers);

/// The same, or what a gateway asks for by Retry-After: seconds, or a date (RFC 9110, section 10.2.3) in relation to
/// the reply's own.
[[nodiscard]] std::optional<std::chrono::milliseconds> ServerDelay(const std::vector<HttpHeader>& headers);

/// Keeps the calls of one client from retrying all at once when the service is down, or throttles: a retry costs
/// tokens, a success gives tokens back. Thread-safe.
class RetryQuota {
 public:
  static constexpr int kCapacity = 500;
  static constexpr int kRetryCost = 5;
  static constexpr int kTimeoutRetryCost = 10;

  /// Takes what a retry after such a failure costs; absent when there is not enough. What was refused before execution
  /// puts no load on the service and costs nothing.
  [[nodiscard]] std::optional<int> TryTakeFor(const Error& error, FailureClass failure) noexcept;
  /// Takes the tokens if there are enough.
  [[nodiscard]] bool TryTake(int cost) noexcept;
  void GiveBack(int tokens) noexcept;
  [[nodiscard]] int available() const noexcept { return tokens_.load(std::memory_order_relaxed); }

 private:
  std::atomic<int> tokens_{kCapacity};
};

/// What one call has taken from the quota of retries after throttling. Not thread-safe.
class ThrottlingBudget {
 public:
  explicit ThrottlingBudget(RetryQuota& quota) noexcept : quota_(quota) {}

  /// Takes what a retry costs. Returns false, and takes nothing, if that is not left.
  [[nodiscard]] bool TryTake() noexcept;
  /// Gives back all that was taken, and `more` tokens.
  void GiveBack(int more = 0) noexcept { quota_.GiveBack(std::exchange(taken_, 0) + more); }

 private:
  RetryQuota& quota_;
  int taken_ = 0;
};

}  // namespace alibabacloud::internal
