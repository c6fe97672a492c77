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
  kConflict,   ///< Refused because something else is going on.
  kClockSkew,  ///< Refused for its timestamp.
  kTransient,  ///< May be gone next time; may have been executed.
};

/// `headers`: of the reply, if there was one; a usable x-acs-retry-after marks throttling whatever the code.
[[nodiscard]] FailureClass ClassifyFailure(const Error& error, const std::vector<HttpHeader>& headers) noexcept;

/// Whether the service let the request pass its rate limits, and found fault with it afterwards. `failure`: the error's
/// class.
[[nodiscard]] bool WasAdmitted(const Error& error, FailureClass failure) noexcept;

/// Whether the action may be repeated after a failure of that class.
[[nodiscard]] bool MayRepeat(FailureClass failure, schema::Idempotency idempotency) noexcept;

/// The attempts of one call so far, and how many of them failed in the ways that are counted apart.
struct RetryCounts {
  int attempts = 0;
  int throttled = 0;
  int conflicts = 0;
  int clock_skews = 0;

  void CountFailure(FailureClass failure) noexcept;
};

/// A failed attempt and the call around it.
struct FailedAttempt {
  const Error& error;
  const std::vector<HttpHeader>& headers;
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

/// Keeps the calls of one client from retrying all at once when the service is down: a retry costs tokens, a success
/// earns one back. Thread-safe.
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

}  // namespace alibabacloud::internal
