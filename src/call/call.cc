#include "call/call.h"

#include <algorithm>
#include <utility>

#include "auth/credential_rules.h"
#include "base/time.h"
#include "call/attempt.h"
#include "call/request_builder.h"
#include "call/response_reader.h"
#include "codec/error_body.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

constexpr CredentialNames kCredentialNames = {"access_key_id", "access_key_secret", "security_token"};

Error FromTransport(TransportError failure) {
  return {.kind = failure.kind,
          .message = std::move(failure.message),
          .http_status = failure.partial.status,
          .body = BeginningOf(failure.partial.body),
          .maybe_executed = failure.maybe_sent};
}

}  // namespace

Call::Call(const CallTarget& target, const CallContext& context, const CallOptions& options)
    : target_(target), context_(context), call_options_(options) {}

// ---- Events

Step Call::Start(Now now) {
  started_ = now.steady;
  auto options = MakeEffectiveOptions(target_.product, target_.action, context_.options, call_options_);
  if (auto* error = std::get_if<Error>(&options)) return Finish(std::move(*error), now);
  options_ = std::get<EffectiveOptions>(std::move(options));
  auto parameters = BuildParameters(target_.product, target_.action, target_.request, call_options_.extra_parameters,
                                    options_, context_.random);
  if (auto* error = std::get_if<Error>(&parameters)) return Finish(std::move(*error), now);
  parameters_ = std::get<ParameterList>(std::move(parameters));
  return NeedCredentials{options_.call_timeout};
}

Step Call::OnCredentials(std::variant<Credentials, Error> found, Now now) {
  if (auto* error = std::get_if<Error>(&found)) return Finish(std::move(*error), now);
  credentials_ = std::get<Credentials>(std::move(found));
  // A provider of the user's own may not have looked; a line break would end the header that carries it.
  if (const auto fault = FindCredentialsFault(credentials_, kCredentialNames)) {
    return Finish(Error{.kind = ErrorKind::kCredentials, .message = "credentials: " + *fault}, now);
  }
  return SendAttempt(now);
}

Step Call::OnReply(HttpResult result, Now now) {
  if (auto* failure = std::get_if<TransportError>(&result)) {
    result_.metadata.http_status = failure->partial.status;
    result_.metadata.headers = std::move(failure->partial.headers);
    return OnFailure(FromTransport(std::move(*failure)), now);
  }
  auto& reply = std::get<HttpResponse>(result);
  std::optional<Error> error = ReadReply(target_.action, reply, options_.limits, target_.response, result_.metadata);
  if (!target_.response && !error) result_.body = reply.body;
  if (options_.keep_body) result_.metadata.body = std::move(reply.body);
  if (error) return OnFailure(*std::move(error), now);
  context_.quota.GiveBack(std::max(quota_taken_, 1));
  return Finish(std::nullopt, now);
}

Step Call::OnTimer(Now now) { return SendAttempt(now); }

Step Call::OnCancel(Now now) {
  return Finish(Error{.kind = ErrorKind::kCancelled, .message = "the caller asked to stop"}, now);
}

// ---- One attempt

Step Call::SendAttempt(Now now) {
  const milliseconds left = TimeLeft(now);
  if (left <= milliseconds(0)) {
    return Finish(Error{.kind = ErrorKind::kTimeout,
                        .message = "the call's time of " + std::to_string(options_.call_timeout.count()) +
                                   " ms ran out before the request could be sent"},
                  now);
  }
  ++counts_.attempts;
  Sign(now);
  const bool json = options_.format == ResponseFormat::kJson;
  const HttpLimits limits{.connect_timeout = std::min(options_.connect_timeout, left),
                          .idle_timeout = options_.idle_timeout,
                          .total_timeout = std::min(options_.attempt_timeout, left),
                          .max_body_bytes = json ? options_.limits.max_json_bytes : options_.limits.max_xml_bytes};
  return Send{&request_, limits};
}

void Call::Sign(Now now) {
  const std::string timestamp = FormatTimestamp(std::chrono::floor<std::chrono::seconds>(now.system));
  const std::string nonce = MakeNonce(context_.random);
  Attempt attempt = MakeAttempt(parameters_, AttemptContext{.product = target_.product,
                                                            .action = target_.action,
                                                            .options = options_,
                                                            .credentials = credentials_,
                                                            .timestamp = timestamp,
                                                            .nonce = nonce,
                                                            .user_agent = context_.user_agent});
  request_ = std::move(attempt.request);
}

// ---- What follows a failure

Step Call::OnFailure(Error error, Now now) {
  maybe_executed_ = maybe_executed_ || error.maybe_executed;
  const std::optional<milliseconds> delay = NextDelay(error);
  if (!delay) return Finish(std::move(error), now);
  if (*delay >= TimeLeft(now)) {
    error.message += " (no time left for a further attempt in " + std::to_string(delay->count()) + " ms)";
    return Finish(std::move(error), now);
  }
  return Wait{*delay};
}

std::optional<milliseconds> Call::NextDelay(const Error& error) {
  const std::optional<milliseconds> asked = ServerRetryDelay(result_.metadata.headers);
  const FailureClass failure = ClassifyFailure(error, asked.has_value());
  if (failure == FailureClass::kThrottled) ++counts_.throttled;
  const std::optional<milliseconds> delay =
      RetryDelay(failure, target_.action.idempotency, options_.retry, counts_, RandomUnit(context_.random), asked);
  if (!delay || failure == FailureClass::kThrottled) return delay;
  const int cost = error.kind == ErrorKind::kTimeout ? RetryQuota::kTimeoutRetryCost : RetryQuota::kRetryCost;
  if (!context_.quota.TryTake(cost)) return std::nullopt;
  quota_taken_ = cost;
  return delay;
}

Step Call::Finish(std::optional<Error> error, Now now) {
  if (error) {
    error->attempts = counts_.attempts;
    error->maybe_executed = error->maybe_executed || maybe_executed_;
  }
  result_.error = std::move(error);
  result_.metadata.attempts = counts_.attempts;
  result_.metadata.elapsed = now.steady - started_;
  return Done{};
}

milliseconds Call::TimeLeft(Now now) const {
  return options_.call_timeout - std::chrono::ceil<milliseconds>(now.steady - started_);
}

}  // namespace alibabacloud::internal
