#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "call/call.h"
#include "call/diagnosis.h"
#include "codec/error_body.h"

// What follows a failed attempt of a Call.

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

}  // namespace

// Once for a call: keys rotate, and a copy of the last one may be all that is wrong.
bool Call::MayReplaceCredentials(const Error& error) {
  const bool is_safe = !error.maybe_executed || target_.action.idempotency != schema::Idempotency::kNone;
  return error.kind == ErrorKind::kService && error.IsInvalidCredentials() && !refused_ && is_safe &&
         options_.retry.max_attempts > 1 && context_.credentials.Discard(credentials_);
}

Step Call::OnFailure(Error error, Now now) {
  const FailureClass failure = ClassifyFailure(error, result_.metadata.headers, maybe_executed_);
  // The attempt that is in progress is one of this call.
  if (failure == FailureClass::kInProgress) error.maybe_executed = true;
  maybe_executed_ = maybe_executed_ || error.maybe_executed;
  error.attempts = counts_.attempts;
  HideSecrets(error);
  if (!error.request_id.empty()) result_.metadata.request_id = error.request_id;
  TellAttempt(&error, now);
  if (MayReplaceCredentials(error)) {
    repeated_for_ = refused_ = std::move(error);
    return FindCredentials(now);
  }
  counts_.CountFailure(failure);
  if (failure == FailureClass::kThrottled) turn_->OnThrottled(sent_at_, now.steady);
  if (WasAdmitted(error, failure)) {
    turn_->OnSuccess(sent_at_, now.steady);
    GiveBackThrottlingQuota();
  }
  if (failure == FailureClass::kClockSkew && !CorrectClock(error, now)) return Finish(std::move(error), now);
  const RetryVerdict verdict = JudgeRetry(FailedAttempt{.error = error,
                                                        .headers = result_.metadata.headers,
                                                        .failure = failure,
                                                        .idempotency = target_.action.idempotency,
                                                        .counts = counts_,
                                                        .time_left = TimeLeft(now),
                                                        .jitter = RandomUnit(context_.random)},
                                          options_.retry);
  switch (verdict.kind) {
    case RetryVerdict::Kind::kStop:
      if (error.kind == ErrorKind::kTimeout) error.message += TimeSpent(now);
      return Finish(std::move(error), now);
    case RetryVerdict::Kind::kNoTime:
      error.message += " (no time left for a further attempt in " + std::to_string(verdict.delay.count()) + " ms" +
                       TimeSpent(now) + ")";
      return Finish(std::move(error), now);
    case RetryVerdict::Kind::kRetry:
      break;
  }
  if (!TakeQuota(failure, error)) return Finish(std::move(error), now);
  return ScheduleRetry(std::move(error), verdict.delay, now);
}

// A rate limiter says when each attempt may be made, so that retries need no further limit.
bool Call::TakeQuota(FailureClass failure, Error& error) {
  if (failure == FailureClass::kThrottled) {
    if (context_.options.limiter != nullptr || !options_.retry.should_limit_throttling_retries) return true;
    if (throttling_budget_.TryTake()) return true;
    error.message += " (not retried: the client has used up its retries after throttling)";
    return false;
  }
  const std::optional<int> cost = context_.shared.quota.TryTakeFor(error, failure);
  if (cost.value_or(0) > 0) quota_taken_ = *cost;
  return cost.has_value();
}

// The service has let the request pass: there is room for others.
void Call::GiveBackThrottlingQuota() { throttling_budget_.GiveBack(1); }

Step Call::ScheduleRetry(Error error, milliseconds delay, Now now) {
  repeated_for_ = std::move(error);
  // Its turn comes nearer while the delay lasts.
  const milliseconds held_back = turn_->Await(now.steady);
  if (held_back >= TimeLeft(now)) return FinishHeldBack(held_back, now);
  delay = std::max(delay, held_back);
  if (events_.is_on()) {
    events_.Tell(RetryScheduled{.attempt = counts_.attempts + 1, .delay = delay, .error = &*repeated_for_});
  }
  time_.Enter(Phase::kWaits, now.steady);
  return delay > milliseconds(0) ? Step(Wait{delay}) : BeginAttempt(now);
}

// The service's clock counts. Once for a call: if its own time does not please it either, no other will.
bool Call::CorrectClock(Error& error, Now now) {
  const std::string_view problem = context_.shared.clock.Learn(result_.metadata.headers, now.system, clock_offset_);
  if (!problem.empty()) error.message.append(" (").append(problem).append(")");
  return problem.empty();
}

// The service shows all that it signed, passwords included: that is compared, and not passed on. What this client says
// about it comes last, since only words of others can be secrets.
void Call::HideSecrets(Error& error) const {
  std::string diagnosis;
  if (error.IsSignatureMismatch()) {
    diagnosis = DiagnoseSignature(signed_text_.view(), std::string_view(error.message).substr(0, kMaxErrorMessage));
    error.message = WithoutSignedText(std::move(error.message));
  }
  secrets_.MakeMask().Hide(error);
  if (!diagnosis.empty()) error.message.append(" (").append(diagnosis).append(")");
}

}  // namespace alibabacloud::internal
