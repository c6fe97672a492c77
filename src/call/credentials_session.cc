#include "call/credentials_session.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "auth/credential_task.h"
#include "auth/expiration.h"
#include "base/wipe.h"
#include "call/sent_secrets.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

// Without path and query, which may hold a secret.
std::string HostOf(const std::string& url) {
  const std::size_t host = url.find("://");
  return host == std::string::npos ? "" : url.substr(0, url.find_first_of("/?#", host + 3));
}

// What went wrong with an action, for people; empty when nothing did.
std::string FailureOf(const CredentialsAction& action, const CredentialsAnswer& answer) {
  if (const auto* ended = std::get_if<ProcessResult>(&answer); ended != nullptr && !ended->error.empty()) {
    return "the program \"" + std::get<RunProcess>(action).argv.front() + "\" " + ended->error;
  }
  if (const auto* fetched = std::get_if<HttpFetched>(&answer)) {
    const auto* failure = std::get_if<TransportError>(&fetched->result);
    return failure == nullptr ? "" : HostOf(std::get<FetchHttp>(action).request.url) + " " + failure->message;
  }
  const auto* awaited = std::get_if<EventAwaited>(&answer);
  return awaited == nullptr || awaited->happened ? "" : "another call was still looking for credentials";
}

}  // namespace

CredentialsSession::CredentialsSession(const CredentialsContext& context, OnNotice on_notice)
    : context_(context), on_notice_(std::move(on_notice)) {}

// ---- Events

// A provider signs, and judges what has expired, by the service's clock.
CredentialsMoment CredentialsSession::MomentOf(Now now, milliseconds time_left) {
  now_ = now;
  time_left_ = time_left;
  clock_offset_ = context_.clock.Get();
  return {.now = now.system + clock_offset_, .time_left = time_left};
}

CredentialsSession::Next CredentialsSession::Start(Now now, milliseconds time_left) {
  return Follow([&] {
    resolution_ = context_.provider.Resolve();
    return resolution_->Start(MomentOf(now, time_left));
  });
}

CredentialsSession::Next CredentialsSession::OnAnswer(CredentialsAnswer answer, Now now, milliseconds time_left) {
  if (std::string failure = FailureOf(action_, answer); !failure.empty()) last_failure_ = std::move(failure);
  return Follow([&] { return resolution_->Continue(std::move(answer), MomentOf(now, time_left)); });
}

CredentialsSession::Next CredentialsSession::OnReply(HttpResult result, Now now, milliseconds time_left) {
  HideSentSecrets(result);
  return OnAnswer(HttpFetched{std::move(result)}, now, time_left);
}

// Before the provider reads it, which may remember what went wrong. A success holds secrets of its own, and is read by
// those who know that.
void CredentialsSession::HideSentSecrets(HttpResult& result) const {
  if (auto* failure = std::get_if<TransportError>(&result)) {
    (void)sent_.Hide(failure->message);
    (void)sent_.Hide(failure->partial.body);
  } else if (auto& response = std::get<HttpResponse>(result); response.status < 200 || response.status > 299) {
    (void)sent_.Hide(response.body);
  }
}

CredentialsSession::Next CredentialsSession::OnTimer(Now now, milliseconds time_left) {
  return OnAnswer(RetryPermission{true}, now, time_left);
}

// A provider of the user's own may throw in spite of its contract.
template <class NextStep>
CredentialsSession::Next CredentialsSession::Follow(const NextStep& next_step) try {
  CredentialsStep step = next_step();
  while (auto* action = std::get_if<CredentialsAction>(&step)) {
    if (time_left_ <= milliseconds(0) && TakesTime(*action)) return OutOfTime();
    WipeAction();
    action_ = std::move(*action);
    Begun begun = std::visit([this](auto& one) { return this->Begin(one); }, action_);
    if (auto* for_driver = std::get_if<Step>(&begun)) return *for_driver;
    step = resolution_->Continue(std::get<CredentialsAnswer>(std::move(begun)), MomentOf(now_, time_left_));
  }
  if (auto* credentials = std::get_if<Credentials>(&step)) {
    throttling_budget_.GiveBack();
    return Judge(std::move(*credentials));
  }
  auto& error = std::get<Error>(step);
  sent_.Hide(error);
  JudgeByTime(error, time_left_);
  return Outcome(std::move(error));
} catch (const std::exception& failure) {
  return Outcome(
      Error{.kind = ErrorKind::kCredentials,
            .message = "credentials provider \"" + std::string(context_.provider.Name()) + "\": " + failure.what()});
}

// A provider from outside of this library may hand out anything.
CredentialsSession::Outcome CredentialsSession::Judge(Credentials credentials) const {
  auto expired = FindExpired(credentials, now_.system + clock_offset_);
  if (!expired) return credentials;
  expired->message.insert(0, ErrorPrefix(context_.provider.Name()));
  return *std::move(expired);
}

CredentialsSession::Outcome CredentialsSession::OutOfTime() const {
  return Error{.kind = ErrorKind::kTimeout,
               .message = "credentials provider \"" + std::string(context_.provider.Name()) +
                          "\": the call's time ran out" + (last_failure_.empty() ? "" : ": " + last_failure_)};
}

// Its header fields and URL may hold tokens.
void CredentialsSession::WipeAction() noexcept {
  if (auto* fetch = std::get_if<FetchHttp>(&action_)) WipeRequest(fetch->request);
}

// ---- Actions

CredentialsSession::Begun CredentialsSession::Begin(FetchHttp& fetch) {
  had_work_ = true;
  AddSecretsOf(fetch.request, sent_);
  CountFetch();
  fetch.limits.connect_timeout = std::min(fetch.limits.connect_timeout, time_left_);
  fetch.limits.total_timeout = std::min(fetch.limits.total_timeout, time_left_);
  // A line is no reason to let a search take longer: who looks for credentials has other places to look.
  return Step(Send{&fetch.request, fetch.limits, fetch.limits.total_timeout});
}

// One that repeats no other begins a count of its own: what went well must not use up the retries of what follows. The
// clock is corrected once for all of them.
void CredentialsSession::CountFetch() noexcept {
  if (!std::exchange(may_retry_, false)) {
    counts_ = {.attempts = counts_.clock_skews, .clock_skews = counts_.clock_skews};
  }
  ++counts_.attempts;
}

CredentialsSession::Begun CredentialsSession::Begin(RunProcess& run) {
  had_work_ = true;
  run.timeout = std::min(run.timeout, time_left_);
  return Step(Perform{&action_});
}

CredentialsSession::Begun CredentialsSession::Begin(AwaitEvent& wait) {
  wait.timeout = std::min(wait.timeout, time_left_);
  return Step(Perform{&action_});
}

CredentialsSession::Begun CredentialsSession::Begin(ReadFile&) {
  had_work_ = true;
  return Step(Perform{&action_});
}

CredentialsSession::Begun CredentialsSession::Begin(ReadEnvironment&) { return Step(Perform{&action_}); }

CredentialsSession::Begun CredentialsSession::Begin(AskRetry& ask) {
  const FailureClass failure = ClassifyFailure(ask.error, ask.headers, false);
  counts_.CountFailure(failure);
  const CredentialsAnswer refused = RetryPermission{false};
  const bool is_skew = failure == FailureClass::kClockSkew;
  if (is_skew && !context_.clock.Learn(ask.headers, now_.system, clock_offset_).empty()) return refused;
  const RetryVerdict verdict = JudgeRetry(FailedAttempt{.error = ask.error,
                                                        .headers = ask.headers,
                                                        .failure = failure,
                                                        .idempotency = schema::Idempotency::kSafe,
                                                        .counts = counts_,
                                                        .time_left = std::min(time_left_, ask.max_wait),
                                                        .jitter = RandomUnit(context_.random)},
                                          context_.retry);
  if (verdict.kind != RetryVerdict::Kind::kRetry || !TakeQuota(failure, ask.error)) return refused;
  may_retry_ = true;
  if (verdict.delay > milliseconds(0)) return Step(Wait{verdict.delay});
  return CredentialsAnswer(RetryPermission{true});
}

// No rate limiter applies to these requests, so that retries after throttling have a budget even if the call has one.
bool CredentialsSession::TakeQuota(FailureClass failure, const Error& error) {
  if (failure != FailureClass::kThrottled) return context_.quota.TryTakeFor(error, failure).has_value();
  return !context_.retry.should_limit_throttling_retries || throttling_budget_.TryTake();
}

CredentialsSession::Begun CredentialsSession::Begin(DrawNonce&) {
  return CredentialsAnswer(Nonce{MakeNonce(context_.random)});
}

CredentialsSession::Begun CredentialsSession::Begin(Notice& notice) {
  (void)sent_.Hide(notice.text);
  if (notice.refresh_error) sent_.Hide(*notice.refresh_error);
  on_notice_(notice, now_);
  return CredentialsAnswer(Noted{});
}

}  // namespace alibabacloud::internal
