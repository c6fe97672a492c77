#include "auth/credential_task.h"

#include <algorithm>
#include <string>

#include "auth/expiration.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

// Cuts what an action may take to the time that is left for it.
struct TimeCut {
  milliseconds left;

  void operator()(RunProcess& action) const { action.timeout = std::min(action.timeout, left); }
  void operator()(FetchHttp& action) const {
    action.limits.connect_timeout = std::min(action.limits.connect_timeout, left);
    action.limits.total_timeout = std::min(action.limits.total_timeout, left);
  }
  void operator()(AskRetry& action) const { action.max_wait = std::min(action.max_wait, left); }
  void operator()(AwaitEvent& action) const { action.timeout = std::min(action.timeout, left); }
  void operator()(ReadEnvironment&) const {}
  void operator()(ReadFile&) const {}
  void operator()(Notice&) const {}
  void operator()(DrawNonce&) const {}
};

Error OutOfTime(const CredentialsProvider& provider, milliseconds budget) {
  return {.kind = ErrorKind::kTimeout,
          .message = "credentials provider \"" + std::string(provider.Name()) + "\" found none in " +
                     std::to_string(budget.count()) + " ms"};
}

}  // namespace

CredentialsStep TaskResolution::Start(const CredentialsMoment& moment) {
  io_.moment_ = moment;
  task_.Start();
  return NextStep();
}

CredentialsStep TaskResolution::Continue(CredentialsAnswer answer, const CredentialsMoment& moment) {
  io_.moment_ = moment;
  io_.answer_ = std::move(answer);
  io_.asking_.resume();
  return NextStep();
}

CredentialsStep TaskResolution::NextStep() {
  if (!task_.IsDone()) return *std::exchange(io_.action_, std::nullopt);
  CredentialsOutcome outcome = task_.Take();
  if (auto* error = std::get_if<Error>(&outcome)) return std::move(*error);
  return std::get<Credentials>(std::move(outcome));
}

void JudgeByTime(Error& error, milliseconds time_left) noexcept {
  if (error.kind == ErrorKind::kCredentials && time_left <= milliseconds(0)) error.kind = ErrorKind::kTimeout;
}

bool TakesTime(const CredentialsAction& action) noexcept {
  return !std::holds_alternative<AskRetry>(action) && !std::holds_alternative<Notice>(action) &&
         !std::holds_alternative<DrawNonce>(action);
}

Task<CredentialsOutcome> ResolveWithin(CredentialsIo& io, const CredentialsProvider& provider, milliseconds budget) {
  // What the call has left when this is over.
  const milliseconds reserve = io.moment().time_left - std::min(budget, io.moment().time_left);
  const auto moment = [&] { return CredentialsMoment{io.moment().now, io.moment().time_left - reserve}; };
  const std::unique_ptr<CredentialsResolution> resolution = provider.Resolve();
  CredentialsStep step = resolution->Start(moment());
  while (auto* action = std::get_if<CredentialsAction>(&step)) {
    const milliseconds left = moment().time_left;
    if (left <= milliseconds(0) && TakesTime(*action)) co_return OutOfTime(provider, budget);
    std::visit(TimeCut{left}, *action);
    CredentialsAnswer answer = co_await io.DoAny(std::move(*action));
    step = resolution->Continue(std::move(answer), moment());
  }
  if (auto* credentials = std::get_if<Credentials>(&step)) {
    // A provider from outside of this library may hand out anything.
    if (auto expired = FindExpired(*credentials, io.moment().now)) {
      expired->message.insert(0, ErrorPrefix(provider.Name()));
      co_return *std::move(expired);
    }
    co_return std::move(*credentials);
  }
  Error error = std::get<Error>(std::move(step));
  JudgeByTime(error, moment().time_left);
  co_return error;
}

}  // namespace alibabacloud::internal
