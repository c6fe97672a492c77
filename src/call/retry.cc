#include "call/retry.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>

#include "base/ascii.h"
#include "base/error_class_rules.h"
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

// A gateway that gave up waiting: for the request, or for the service.
bool IsGatewayTimeout(const Error& error) { return error.code.empty() && error.http_status == 408; }

// The conflicts that pass by themselves within seconds or minutes: an operation that has not completed, a state on the
// way to another one, a resource that is about to be gone. Error::IsConflict() knows many more, which another call must
// resolve: repeating the request would only delay the error.
bool MayConflictPass(const Error& error) {
  constexpr std::string_view kCodes[] = {"OperationConflict",
                                         "Operation.Conflict",
                                         "InvalidOperation.Conflict",
                                         "TaskConflict*",
                                         "OperationDenied.CreatingConflict",
                                         "OperationFailed.ConcurrentRequest",
                                         "OperationFailed.DistibuteLock",
                                         "IncorrectInstanceStatus",
                                         "IncorrectInstanceStatus.Initializing",
                                         "IncorrectDiskStatus",
                                         "IncorrectDiskStatus.Initializing",
                                         "IncorrectDiskStatus.CreatingSnapshot",
                                         "IncorrectDiskStatus.Transferring",
                                         "IncorrectVSwitchStatus",
                                         "IncorrectRouteEntryStatus",
                                         "VswitchStatusError",
                                         "DependencyViolation",
                                         "DependencyViolation.RouteEntry",
                                         "DisksDetachingOnEcsExceeded",
                                         "DiskCreatingSnapshot",
                                         "DISK_HAS_CREATING_SNAPSHOT",
                                         "DiskInCoolingPeriod",
                                         "InvalidDisk.AlreadyDetached",
                                         "InvalidOperation.InvalidEniState",
                                         "InvalidOperation.InvalidEcsState",
                                         "InvalidOperation.InvalidEniType",
                                         "InvalidOperation.HasMemberEniAttached",
                                         "InvalidPrivateIp.Changing",
                                         "Forbidden.InstanceIsBeingCreated",
                                         "OperationDenied.InstanceCreating"};
  return error.IsRequestInProgress() || MatchesAnyOf(Trim(error.code), kCodes);
}

// Whether another attempt could end otherwise, or was a matter of the network at all.
bool IsUpToTheServer(ErrorKind kind) {
  return kind != ErrorKind::kInvalidArgument && kind != ErrorKind::kCredentials && kind != ErrorKind::kCancelled;
}

milliseconds ConflictDelay(const FailedAttempt& attempt, const RetryOptions& options) {
  return options.conflict_min_delay + Jittered(options.conflict_max_delay - options.conflict_min_delay, attempt.jitter);
}

// The wait before the next attempt by the rules for the class; absent when its attempts are used up.
std::optional<milliseconds> DelayFor(const FailedAttempt& attempt, const RetryOptions& options) {
  // Not bounded by a number of attempts, so that a delay of zero must not make it a busy loop.
  constexpr milliseconds kMinInProgressDelay{500};
  const RetryCounts& counts = attempt.counts;
  const std::optional<milliseconds> asked = ServerDelay(attempt.headers);
  switch (attempt.failure) {
    case FailureClass::kThrottled:
      if (counts.throttled > options.max_throttled) return std::nullopt;
      return asked.value_or(Jittered(
          Backoff(options.throttled_base_delay, options.throttled_max_delay, counts.throttled - 1), attempt.jitter));
    case FailureClass::kConflict:
      if (counts.conflicts > options.max_conflicts) return std::nullopt;
      return ConflictDelay(attempt, options);
    case FailureClass::kInProgress:
      return std::max(asked.value_or(ConflictDelay(attempt, options)), kMinInProgressDelay);
    case FailureClass::kClockSkew:
      return counts.clock_skews == 1 ? std::optional(milliseconds(0)) : std::nullopt;
    default:
      break;
  }
  const int others = counts.attempts - counts.throttled - counts.conflicts - counts.in_progress - counts.clock_skews;
  if (others >= options.max_attempts) return std::nullopt;
  return asked.value_or(Jittered(Backoff(options.base_delay, options.max_delay, others - 1), attempt.jitter));
}

}  // namespace

bool IsThrottled(const Error& error, const std::vector<HttpHeader>& headers) noexcept {
  if (error.kind != ErrorKind::kService) return false;
  if (error.IsThrottling()) return true;
  const int status = error.http_status;
  return ((status >= 400 && status < 500) || status == 503) && ThrottleDelay(headers);
}

FailureClass ClassifyFailure(const Error& error, const std::vector<HttpHeader>& headers,
                             bool earlier_may_have_arrived) noexcept {
  switch (error.kind) {
    case ErrorKind::kConnect:
    case ErrorKind::kTimeout:
    case ErrorKind::kTransport:
      return error.maybe_executed ? FailureClass::kTransient : FailureClass::kNotSent;
    case ErrorKind::kService:
      if (error.IsRequestInProgress() && earlier_may_have_arrived) return FailureClass::kInProgress;
      if (IsThrottled(error, headers)) return FailureClass::kThrottled;
      if (error.IsTransient() || IsGatewayTimeout(error)) return FailureClass::kTransient;
      if (error.IsClockSkew()) return FailureClass::kClockSkew;
      return MayConflictPass(error) ? FailureClass::kConflict : FailureClass::kPermanent;
    default:
      return FailureClass::kPermanent;
  }
}

// Who asks is judged before how often, and what has no code may be the word of a proxy.
bool WasAdmitted(const Error& error, FailureClass failure) noexcept {
  if (error.kind != ErrorKind::kService || error.code.empty()) return false;
  if (error.IsInvalidCredentials() || error.IsSignatureMismatch()) return false;
  return failure == FailureClass::kPermanent || failure == FailureClass::kConflict ||
         failure == FailureClass::kInProgress;
}

bool MayRetry(FailureClass failure, bool maybe_executed, schema::Idempotency idempotency) noexcept {
  if (failure == FailureClass::kPermanent) return false;
  return idempotency != schema::Idempotency::kNone || (!maybe_executed && failure != FailureClass::kTransient);
}

void RetryCounts::CountFailure(FailureClass failure) noexcept {
  if (failure == FailureClass::kThrottled) ++throttled;
  if (failure == FailureClass::kConflict) ++conflicts;
  if (failure == FailureClass::kInProgress) ++in_progress;
  if (failure == FailureClass::kClockSkew) ++clock_skews;
}

RetryVerdict JudgeRetry(const FailedAttempt& attempt, const RetryOptions& options) {
  const Error& error = attempt.error;
  if (options.max_attempts <= 1 || !IsUpToTheServer(error.kind)) return {};
  const RetryDecision decision = options.decide ? options.decide(error) : RetryDecision::kDefault;
  if (decision == RetryDecision::kStop) return {};
  // Nobody's word makes it safe to execute twice what must not be.
  const bool harmless = !error.maybe_executed || attempt.idempotency != schema::Idempotency::kNone;
  const bool wanted = decision == RetryDecision::kRetry && harmless;
  if (!MayRetry(attempt.failure, error.maybe_executed, attempt.idempotency) && !wanted) return {};
  std::optional<milliseconds> delay = DelayFor(attempt, options);
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
  const bool refused = failure == FailureClass::kThrottled || failure == FailureClass::kConflict ||
                       failure == FailureClass::kInProgress || failure == FailureClass::kClockSkew;
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

bool ThrottlingBudget::TryTake() noexcept {
  if (!quota_.TryTake(RetryQuota::kRetryCost)) return false;
  taken_ += RetryQuota::kRetryCost;
  return true;
}

}  // namespace alibabacloud::internal
