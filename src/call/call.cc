#include "call/call.h"

#include <algorithm>
#include <utility>

#include "auth/credential_rules.h"
#include "base/time.h"
#include "call/diagnosis.h"
#include "call/location.h"
#include "call/request_builder.h"
#include "call/response_reader.h"
#include "codec/error_body.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

// Half a minute of disagreement is no reason to refuse a timestamp.
constexpr std::chrono::seconds kClockTolerance{30};
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
  time_.Start(now.steady);
  auto options = MakeEffectiveOptions(target_.product, target_.action, context_.options, call_options_,
                                      context_.shared.environment_endpoint);
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
  return MustDiscover(now) ? SendDiscovery(now) : SendAttempt(now);
}

Step Call::OnReply(HttpResult result, Now now) {
  return std::exchange(discovering_, false) ? OnDiscoveryReply(result, now) : OnAttemptReply(std::move(result), now);
}

Step Call::OnTimer(Now now) { return SendAttempt(now); }

Step Call::OnCancel(Now now) {
  return Finish(Error{.kind = ErrorKind::kCancelled, .message = "the caller asked to stop"}, now);
}

// ---- Which host serves the region

bool Call::MustDiscover(Now now) {
  if (!options_.discover) return false;
  const DiscoveredEndpoint known = context_.shared.endpoints.Find(options_.region, now.steady);
  if (known.state == DiscoveredEndpoint::State::kFound) UseHost(known.host);
  return known.state == DiscoveredEndpoint::State::kUnknown;
}

Step Call::SendDiscovery(Now now) {
  // A service that hangs must not eat up the call: there is a host to go on with.
  constexpr milliseconds kLongest{5000};
  const milliseconds left = TimeLeft(now);
  if (left <= milliseconds(0)) return SendAttempt(now);
  time_.Enter(Phase::kDiscovery, now.steady);
  discovering_ = true;
  clock_offset_ = context_.shared.clock.Get();
  EffectiveOptions options = options_;
  options.endpoint = options_.discovery_endpoint;
  options.format = ResponseFormat::kJson;
  ParameterList parameters;
  AddLocationParameters(target_.product, options_.region, parameters);
  request_ = Sign(LocationProduct(), DescribeEndpointsAction(), options, parameters, now).request;
  return Send{&request_,
              {.connect_timeout = std::min({options_.connect_timeout, kLongest, left}),
               .idle_timeout = options_.idle_timeout,
               .total_timeout = std::min(kLongest, left),
               .max_body_bytes = kMaxLocationReply}};
}

Step Call::OnDiscoveryReply(const HttpResult& result, Now now) {
  const auto* reply = std::get_if<HttpResponse>(&result);
  const auto* failure = std::get_if<TransportError>(&result);
  if (failure != nullptr && failure->kind == ErrorKind::kCancelled) return OnCancel(now);
  const std::optional<std::string> host = reply != nullptr ? ReadLocationReply(*reply) : std::nullopt;
  context_.shared.endpoints.Remember(options_.region, host, now.steady);
  if (host) UseHost(*host);
  return SendAttempt(now);
}

void Call::UseHost(const std::string& host) {
  auto endpoint = ParseEndpoint(host);
  if (auto* parsed = std::get_if<Endpoint>(&endpoint)) options_.endpoint = std::move(*parsed);
}

// ---- One attempt

Step Call::SendAttempt(Now now) {
  const milliseconds left = TimeLeft(now);
  if (left <= milliseconds(0)) {
    return Finish(Error{.kind = ErrorKind::kTimeout,
                        .message = "the call's time of " + std::to_string(options_.call_timeout.count()) +
                                   " ms ran out before the request could be sent" + TimeSpent(now)},
                  now);
  }
  time_.Enter(Phase::kAttempts, now.steady);
  ++counts_.attempts;
  clock_offset_ = context_.shared.clock.Get();
  Attempt attempt = Sign(target_.product, target_.action, options_, parameters_, now);
  request_ = std::move(attempt.request);
  const bool is_hashed = !attempt.canonical_request.empty();
  signed_text_ = std::move(is_hashed ? attempt.canonical_request : attempt.string_to_sign);
  const bool json = options_.format == ResponseFormat::kJson;
  const HttpLimits limits{.connect_timeout = std::min(options_.connect_timeout, left),
                          .idle_timeout = options_.idle_timeout,
                          .total_timeout = std::min(options_.attempt_timeout, left),
                          .max_body_bytes = json ? options_.limits.max_json_bytes : options_.limits.max_xml_bytes};
  return Send{&request_, limits};
}

Attempt Call::Sign(const schema::Product& product, const schema::Action& action, const EffectiveOptions& options,
                   const ParameterList& parameters, Now now) const {
  const std::string timestamp = FormatTimestamp(std::chrono::floor<std::chrono::seconds>(now.system) + clock_offset_);
  const std::string nonce = MakeNonce(context_.random);
  return MakeAttempt(parameters, AttemptContext{.product = product,
                                                .action = action,
                                                .options = options,
                                                .credentials = credentials_,
                                                .timestamp = timestamp,
                                                .nonce = nonce,
                                                .user_agent = context_.user_agent});
}

Step Call::OnAttemptReply(HttpResult result, Now now) {
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
  context_.shared.quota.GiveBack(std::max(quota_taken_, 1));
  return Finish(std::nullopt, now);
}

// ---- What follows a failure

Step Call::OnFailure(Error error, Now now) {
  maybe_executed_ = maybe_executed_ || error.maybe_executed;
  error.attempts = counts_.attempts;
  if (error.IsSignatureMismatch()) ExplainSignature(error);
  const FailureClass failure = ClassifyFailure(error, result_.metadata.headers);
  counts_.CountFailure(failure);
  if (failure == FailureClass::kClockSkew && !CorrectClock(error, now)) return Finish(std::move(error), now);
  const RetryVerdict verdict = JudgeRetry(FailedAttempt{.error = error,
                                                        .headers = result_.metadata.headers,
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
  if (!TakeQuota(error, failure)) return Finish(std::move(error), now);
  time_.Enter(Phase::kWaits, now.steady);
  return verdict.delay > milliseconds(0) ? Step(Wait{verdict.delay}) : SendAttempt(now);
}

// The service's clock counts. Once for a call: if its own time does not please it either, no other will.
bool Call::CorrectClock(Error& error, Now now) {
  const auto date = ParseHttpDate(FindHeader(result_.metadata.headers, "date"));
  if (!date) {
    error.message += " (the reply has no usable Date header to correct the clock by)";
    return false;
  }
  const auto offset = *date - std::chrono::floor<std::chrono::seconds>(now.system);
  if (std::chrono::abs(offset - clock_offset_) < kClockTolerance) {
    error.message += " (although the time in the signature is that of the reply's Date header)";
    return false;
  }
  context_.shared.clock.Set(offset);
  return true;
}

// What was refused before execution puts no load on the service.
bool Call::TakeQuota(const Error& error, FailureClass failure) {
  const bool refused =
      failure == FailureClass::kThrottled || failure == FailureClass::kConflict || failure == FailureClass::kClockSkew;
  if (refused) return true;
  const int cost = error.kind == ErrorKind::kTimeout ? RetryQuota::kTimeoutRetryCost : RetryQuota::kRetryCost;
  if (!context_.shared.quota.TryTake(cost)) return false;
  quota_taken_ = cost;
  return true;
}

// The service shows all that it signed, passwords included: that is compared, and not passed on.
void Call::ExplainSignature(Error& error) const {
  const std::string diagnosis = DiagnoseSignature(signed_text_.view(), error.message);
  error.message = WithoutSignedText(std::move(error.message));
  if (!diagnosis.empty()) error.message.append(" (").append(diagnosis).append(")");
}

Step Call::Finish(std::optional<Error> error, Now now) {
  if (error) {
    error->attempts = counts_.attempts;
    error->maybe_executed = error->maybe_executed || maybe_executed_;
  }
  result_.error = std::move(error);
  result_.metadata.attempts = counts_.attempts;
  result_.metadata.clock_offset = clock_offset_;
  result_.metadata.elapsed = time_.Elapsed(now.steady);
  return Done{};
}

milliseconds Call::TimeLeft(Now now) const {
  return options_.call_timeout - std::chrono::ceil<milliseconds>(time_.Elapsed(now.steady));
}

std::string Call::TimeSpent(Now now) {
  const std::string summary = time_.Summary(now.steady);
  return summary.empty() ? "" : "; the call's time went into: " + summary;
}

}  // namespace alibabacloud::internal
