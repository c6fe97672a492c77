#include "call/call.h"

#include <algorithm>
#include <utility>

#include "auth/cached_credentials.h"
#include "auth/credential_rules.h"
#include "base/exception_error.h"
#include "base/time.h"
#include "base/wipe.h"
#include "call/location.h"
#include "call/request_builder.h"
#include "call/response_reader.h"
#include "codec/error_body.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

Error FromTransport(TransportError failure, const SentSecrets& secrets) {
  Error error{.kind = failure.kind,
              .message = std::move(failure.message),
              .http_status = failure.partial.status,
              .body = BeginningOf(secrets.RedactBeginning(failure.partial.body, kMaxErrorMessage)),
              .maybe_executed = failure.maybe_sent};
  Wipe(failure.partial.body);
  return error;
}

}  // namespace

Call::Call(const CallTarget& target, const CallContext& context, const CallOptions& options)
    : target_(target),
      context_(context),
      call_options_(options),
      region_(ChooseRegion(target.product, context.options, options, context.shared.environment_endpoint,
                           context.shared.default_region.get())),
      secrets_(target.request, options.extra_parameters, credentials_),
      events_(context.observers, {.product = target.product.key,
                                  .action = target.action.name,
                                  .region = region_.name,
                                  .traceparent = options.trace.traceparent,
                                  .secrets = &secrets_}),
      throttling_budget_(context.shared.throttling_quota) {}

// A URL, or a header field, may hold a security token.
Call::~Call() { WipeRequest(request_); }

// ---- Events

Step Call::Start(Now now) {
  time_.Start(now.steady);
  if (events_.is_on()) events_.Tell(CallStarted{.request = target_.request ? &*target_.request : nullptr});
  if (call_options_.stop.stop_requested()) return OnCancel(now);
  if (events_.is_on() && !region_.warning.empty()) events_.Tell(WarningRaised{.text = region_.warning});
  auto options = MakeEffectiveOptions(target_.product, target_.action, context_.options, call_options_,
                                      context_.shared.environment_endpoint, context_.shared.default_region.get());
  if (auto* error = std::get_if<Error>(&options)) return Finish(std::move(*error), now);
  options_ = std::get<EffectiveOptions>(std::move(options));
  turn_.emplace(
      context_.options.limiter.get(),
      RateLimiterKey{.product = target_.product.key, .region = options_.region, .action = target_.action.name});
  auto parameters = BuildParameters(target_.product, target_.action, target_.request, call_options_.extra_parameters,
                                    options_, context_.random);
  if (auto* error = std::get_if<Error>(&parameters)) return Finish(std::move(*error), now);
  parameters_ = std::get<ParameterList>(std::move(parameters));
  return FindCredentials(now);
}

Step Call::OnAnswer(CredentialsAnswer answer, Now now) {
  return OnCredentials(session_->OnAnswer(std::move(answer), now, TimeLeft(now)), now);
}

Step Call::OnReply(HttpResult result, Now now) {
  switch (stage_) {
    case Stage::kCredentials:
      return OnCredentials(session_->OnReply(std::move(result), now, TimeLeft(now)), now);
    case Stage::kDiscovery:
      return OnDiscoveryReply(result, now);
    case Stage::kAttempt:
      break;
  }
  return OnAttemptReply(std::move(result), now);
}

Step Call::OnTimer(Now now) {
  if (stage_ == Stage::kCredentials) return OnCredentials(session_->OnTimer(now, TimeLeft(now)), now);
  return BeginAttempt(now);
}

Step Call::OnTurn(const Send& put_off, Now now) {
  if (stage_ != Stage::kAttempt) return put_off;
  // A service accepts a timestamp that is up to 15 minutes old, by its own clock; a call may be in line for longer.
  constexpr std::chrono::minutes kLongestKept{1};
  sent_at_ = now.steady;
  if (now.steady - stage_began_ >= kLongestKept) SignAttempt(now);
  return put_off;
}

Step Call::OnCancel(Now now) {
  return EndEarly(Error{.kind = ErrorKind::kCancelled, .message = "the caller asked to stop"}, now);
}

// Nothing below allocates memory.
Step Call::OnException(std::string_view what, Now now) noexcept {
  Error error = ErrorOfException(ErrorKind::kTransport, what);
  error.maybe_executed = counts_.attempts > 0;
  return EndEarly(std::move(error), now);
}

// Whatever the driver was doing.
Step Call::EndEarly(Error error, Now now) {
  if (attempt_is_open_) TellAttempt(&error, now);
  return Finish(std::move(error), now);
}

// ---- Credentials

Step Call::FindCredentials(Now now) {
  stage_ = Stage::kCredentials;
  refresh_failed_ = false;
  time_.Enter(Phase::kCredentials, now.steady);
  stage_began_ = now.steady;
  session_.emplace(CredentialsContext{.provider = context_.credentials,
                                      .retry = options_.retry,
                                      .quota = context_.shared.quota,
                                      .throttling_quota = context_.shared.throttling_quota,
                                      .clock = context_.shared.clock,
                                      .random = context_.random},
                   [this](const Notice& notice, Now then) { TellNotice(notice, then); });
  return OnCredentials(session_->Start(now, TimeLeft(now)), now);
}

Step Call::OnCredentials(CredentialsSession::Next next, Now now) {
  if (auto* step = std::get_if<Step>(&next)) return *step;
  auto outcome = std::get<CredentialsSession::Outcome>(std::move(next));
  TellCredentials(outcome, now);
  session_.reset();
  auto* error = std::get_if<Error>(&outcome);
  if (error == nullptr) return UseCredentials(std::get<Credentials>(std::move(outcome)), now);
  if (!refused_ || error->kind == ErrorKind::kCancelled) return Finish(std::move(*error), now);
  refused_->message += " (looking for other credentials failed: " + error->message + ")";
  return Finish(std::move(refused_), now);
}

Step Call::UseCredentials(Credentials found, Now now) {
  // A provider of the user's own may not have looked; a line break would end the header that carries it.
  if (const auto fault = FindCredentialsFault(found)) {
    return Finish(Error{.kind = ErrorKind::kCredentials, .message = "credentials: " + *fault}, now);
  }
  // Refused once, refused again.
  if (refused_ && IsSameKey(found, credentials_)) return Finish(std::move(refused_), now);
  credentials_ = std::move(found);
  return !refused_ && MustDiscover(now) ? SendDiscovery(now) : BeginAttempt(now);
}

void Call::TellCredentials(const CredentialsSession::Outcome& outcome, Now now) const {
  const auto* error = std::get_if<Error>(&outcome);
  const bool is_news = error != nullptr || (session_->had_work() && !refresh_failed_);
  if (!events_.is_on() || !is_news) return;
  const auto* found = std::get_if<Credentials>(&outcome);
  events_.Tell(CredentialsResolved{.provider = found != nullptr ? found->provider : context_.credentials.Name(),
                                   .elapsed = now.steady - stage_began_,
                                   .expiration = found != nullptr ? found->expiration : std::nullopt,
                                   .error = error,
                                   .forced = refused_.has_value()});
}

void Call::TellNotice(const Notice& notice, Now now) {
  if (!notice.refresh_error) return events_.Tell(WarningRaised{.text = notice.text});
  refresh_failed_ = true;
  events_.Tell(CredentialsResolved{.provider = context_.credentials.Name(),
                                   .elapsed = now.steady - stage_began_,
                                   .error = &*notice.refresh_error,
                                   .serves_old = true,
                                   .forced = refused_.has_value()});
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
  if (left <= milliseconds(0)) return BeginAttempt(now);
  time_.Enter(Phase::kDiscovery, now.steady);
  stage_ = Stage::kDiscovery;
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
               .max_body_bytes = kMaxLocationReply},
              std::min(kLongest, left)};
}

Step Call::OnDiscoveryReply(const HttpResult& result, Now now) {
  const auto* reply = std::get_if<HttpResponse>(&result);
  const auto* failure = std::get_if<TransportError>(&result);
  if (failure != nullptr && failure->kind == ErrorKind::kCancelled) return OnCancel(now);
  const std::optional<std::string> host = reply != nullptr ? ReadLocationReply(*reply) : std::nullopt;
  context_.shared.endpoints.Remember(options_.region, host, now.steady);
  if (host) UseHost(*host);
  return BeginAttempt(now);
}

void Call::UseHost(const std::string& host) {
  auto endpoint = ParseEndpoint(host);
  if (auto* parsed = std::get_if<Endpoint>(&endpoint)) options_.endpoint = std::move(*parsed);
}

// ---- One attempt

// In its turn, where requests are held back.
Step Call::BeginAttempt(Now now) {
  stage_ = Stage::kAttempt;
  const milliseconds held_back = turn_->Await(now.steady);
  if (held_back <= milliseconds(0)) return SendAttempt(now);
  if (held_back >= TimeLeft(now)) return FinishHeldBack(held_back, now);
  time_.Enter(Phase::kWaits, now.steady);
  return Wait{held_back};
}

// With the error that the attempt would have been made again for, where there is one.
Step Call::FinishHeldBack(milliseconds held_back, Now now) {
  const std::string delay = std::to_string(held_back.count()) + " ms";
  if (repeated_for_) {
    repeated_for_->message +=
        " (no time left for a further attempt, which the rate limiter holds back for " + delay + TimeSpent(now) + ")";
    return Finish(std::move(repeated_for_), now);
  }
  return Finish(Error{.kind = ErrorKind::kTimeout,
                      .message = "the rate limiter holds the request back for " + delay + ", and the call's time of " +
                                 std::to_string(options_.call_timeout.count()) + " ms ends before" + TimeSpent(now)},
                now);
}

Step Call::SendAttempt(Now now) {
  const milliseconds left = TimeLeft(now);
  if (left <= milliseconds(0)) {
    return Finish(Error{.kind = ErrorKind::kTimeout,
                        .message = "the call's time of " + std::to_string(options_.call_timeout.count()) +
                                   " ms ran out before the request could be sent" + TimeSpent(now)},
                  now);
  }
  time_.Enter(Phase::kAttempts, now.steady);
  turn_->OnSent();
  repeated_for_.reset();
  stage_began_ = now.steady;
  sent_at_ = now.steady;
  ++counts_.attempts;
  attempt_is_open_ = true;
  reply_bytes_ = 0;
  SignAttempt(now);
  const bool json = options_.format == ResponseFormat::kJson;
  const HttpLimits limits{.connect_timeout = std::min(options_.connect_timeout, left),
                          .idle_timeout = options_.idle_timeout,
                          .total_timeout = std::min(options_.attempt_timeout, left),
                          .max_body_bytes = json ? options_.limits.max_json_bytes : options_.limits.max_xml_bytes};
  if (events_.is_on()) {
    events_.Tell(AttemptStarted{
        .attempt = counts_.attempts, .host = options_.endpoint.authority, .timeout = limits.total_timeout});
  }
  return Send{&request_, limits, left};
}

void Call::SignAttempt(Now now) {
  clock_offset_ = context_.shared.clock.Get();
  Attempt attempt = Sign(target_.product, target_.action, options_, parameters_, now);
  WipeRequest(request_);
  request_ = std::move(attempt.request);
  const bool is_hashed = !attempt.canonical_request.empty();
  signed_text_ = std::move(is_hashed ? attempt.canonical_request : attempt.string_to_sign);
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
                                                .user_agent = context_.user_agent,
                                                .trace = call_options_.trace});
}

Step Call::OnAttemptReply(HttpResult result, Now now) {
  if (auto* failure = std::get_if<TransportError>(&result)) {
    reply_bytes_ = failure->partial.body.size();
    result_.metadata.request_id.clear();
    result_.metadata.http_status = failure->partial.status;
    result_.metadata.headers = std::move(failure->partial.headers);
    return OnFailure(FromTransport(std::move(*failure), secrets_), now);
  }
  auto& reply = std::get<HttpResponse>(result);
  reply_bytes_ = reply.body.size();
  std::optional<Error> error =
      ReadReply(target_.action, reply, options_.limits, target_.response, secrets_, result_.metadata);
  if (!target_.response && !error) result_.body = reply.body;
  if (options_.keep_body) result_.metadata.body = std::move(reply.body);
  if (error) {
    Wipe(reply.body);  // It may repeat a secret of the request.
    return OnFailure(*std::move(error), now);
  }
  TellAttempt(nullptr, now);
  context_.shared.quota.GiveBack(std::max(quota_taken_, 1));
  GiveBackThrottlingQuota();
  turn_->OnSuccess(sent_at_, now.steady);
  return Finish(std::nullopt, now);
}

// Whoever answered chose it, and may repeat a secret of the request in it.
std::string Call::ShownRequestId() const {
  return secrets_.RedactBeginning(result_.metadata.request_id, kMaxErrorName);
}

void Call::TellAttempt(const Error* error, Now now) {
  attempt_is_open_ = false;
  if (!events_.is_on()) return;
  const std::string request_id = ShownRequestId();
  events_.Tell(AttemptEnded{.attempt = counts_.attempts,
                            .elapsed = now.steady - stage_began_,
                            .http_status = result_.metadata.http_status,
                            .request_id = request_id,
                            .body_bytes = reply_bytes_,
                            .error = error});
}

// ---- The end

Step Call::Finish(std::optional<Error> error, Now now) {
  if (error) {
    error->attempts = counts_.attempts;
    error->maybe_executed = error->maybe_executed || maybe_executed_;
  }
  result_.error = std::move(error);
  result_.metadata.attempts = counts_.attempts;
  result_.metadata.clock_offset = clock_offset_;
  result_.metadata.elapsed = time_.Elapsed(now.steady);
  // Others may be waiting for what this call was looking for, or behind it in line.
  session_.reset();
  if (turn_) turn_->Leave();
  TellEnd();
  return Done{};
}

void Call::TellEnd() const {
  if (!events_.is_on()) return;
  const std::optional<schema::ConstObject> response =
      target_.response && !result_.error ? std::optional<schema::ConstObject>(*target_.response) : std::nullopt;
  const std::string request_id = ShownRequestId();
  events_.Tell(CallEnded{.attempts = result_.metadata.attempts,
                         .elapsed = result_.metadata.elapsed,
                         .http_status = result_.metadata.http_status,
                         .request_id = request_id,
                         .error = result_.error ? &*result_.error : nullptr,
                         .response = response ? &*response : nullptr});
}

milliseconds Call::TimeLeft(Now now) const {
  return options_.call_timeout - std::chrono::ceil<milliseconds>(time_.Elapsed(now.steady));
}

std::string Call::TimeSpent(Now now) {
  const std::string summary = time_.Summary(now.steady);
  return summary.empty() ? "" : "; the call's time went into: " + summary;
}

}  // namespace alibabacloud::internal
