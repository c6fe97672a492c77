#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/utf8.h"
#include "call/effective_options.h"
#include "call/endpoint.h"
#include "call/retry.h"
#include "fuzz/input_reader.h"
#include "fuzz/require.h"
#include "fuzz/targets.h"
#include "support/products.h"

namespace alibabacloud::test {

namespace {

using internal::Endpoint;
using std::chrono::milliseconds;

void CheckRefusal(const Error& error) {
  Require(error.kind == ErrorKind::kInvalidArgument, "a wrong option is an invalid argument");
  Require(!error.message.empty() && internal::IsPrintable(error.message), "an error of an option can be shown");
}

// By the rules of URLs alone, without the code that is tested.
void CheckEndpoint(const Endpoint& endpoint) {
  constexpr std::string_view kOfHosts = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]";
  Require(endpoint.scheme == "https" || endpoint.scheme == "http", "an endpoint is http or https");
  Require(!endpoint.authority.empty() && endpoint.authority.find_first_not_of(kOfHosts) == std::string::npos,
          "an endpoint's authority is a host and perhaps a port");
  const auto again = internal::ParseEndpoint(endpoint.Url());
  const auto* same = std::get_if<Endpoint>(&again);
  Require(same != nullptr && same->Url() == endpoint.Url() && same->is_loopback == endpoint.is_loopback,
          "an endpoint's URL reads back as itself");
}

schema::Action ActionOf(std::int64_t bits) {
  return {.name = "Act",
          .request = nullptr,
          .response = nullptr,
          .allows_get = (bits & 1) != 0,
          .allows_post = (bits & 1) == 0 || (bits & 2) != 0,
          .https_only = (bits & 4) != 0,
          .timeout_seconds = static_cast<int>(bits & 0xff0)};
}

RetryOptions TakeRetryOptions(InputReader& reader) {
  RetryOptions options;
  options.max_attempts = static_cast<int>(reader.TakeNumber());
  options.max_throttled = static_cast<int>(reader.TakeNumber());
  options.max_conflicts = static_cast<int>(reader.TakeNumber());
  for (milliseconds* delay : {&options.base_delay, &options.max_delay, &options.throttled_base_delay,
                              &options.throttled_max_delay, &options.conflict_min_delay, &options.conflict_max_delay}) {
    *delay = milliseconds(reader.TakeNumber());
  }
  return options;
}

using MadeOptions = std::variant<internal::EffectiveOptions, Error>;

// Options with this for retries, and else such as any call has.
MadeOptions WithRetry(const RetryOptions& retry) {
  return internal::MakeEffectiveOptions(kCentralProduct, ActionOf(0), {.retry = retry}, {}, {});
}

// What failed in one of the ways that are told apart.
Error FailureOf(std::int64_t bits) {
  constexpr const char* kCodes[] = {"Throttling", "OperationConflict", "InvalidTimeStamp.Expired", "InternalError",
                                    "Other"};
  constexpr ErrorKind kKinds[] = {ErrorKind::kConnect, ErrorKind::kTimeout, ErrorKind::kService};
  Error error{.kind = kKinds[static_cast<std::size_t>(bits & 0xff) % std::size(kKinds)], .http_status = 500};
  if (error.kind == ErrorKind::kService)
    error.code = kCodes[static_cast<std::size_t>(bits >> 8 & 0xff) % std::size(kCodes)];
  error.maybe_executed = (bits & 0x10000) != 0;
  return error;
}

}  // namespace

void FuzzEndpoint(std::string_view input) {
  const auto parsed = internal::ParseEndpoint(input, "endpoint");
  if (const auto* error = std::get_if<Error>(&parsed)) {
    CheckRefusal(*error);
    // Whatever stands before the last "@": a URL may have a password there.
    const std::size_t user_size = std::min(input.rfind('@'), input.size());
    if (user_size == input.size()) return;
    const auto other = internal::ParseEndpoint(std::string(user_size, 'u').append(input.substr(user_size)), "endpoint");
    Require(std::holds_alternative<Error>(other) && std::get<Error>(other).message == error->message,
            "an error does not depend on the password of a URL");
    return;
  }
  CheckEndpoint(std::get<Endpoint>(parsed));
}

void FuzzOptions(std::string_view input) {
  InputReader reader(input);
  const schema::Action action = ActionOf(reader.TakeNumber());
  ClientOptions client;
  client.network = (reader.TakeNumber() & 1) != 0 ? Network::kVpc : Network::kPublic;
  client.discovery.enabled = (reader.TakeNumber() & 1) != 0;
  for (milliseconds* timeout :
       {&client.timeouts.connect, &client.timeouts.idle, &client.timeouts.attempt, &client.timeouts.call}) {
    *timeout = milliseconds(reader.TakeNumber());
  }
  client.region = reader.TakeLine();
  client.endpoint = reader.TakeLine();
  CallOptions call;
  call.region = reader.TakeLine();
  call.endpoint = reader.TakeLine();
  const std::string_view environment = reader.TakeLine();
  for (const schema::Product* product : {&kCentralProduct, &kRegionalProduct}) {
    const MadeOptions made = internal::MakeEffectiveOptions(*product, action, client, call, environment);
    if (const auto* error = std::get_if<Error>(&made)) {
      CheckRefusal(*error);
      continue;
    }
    const auto& options = std::get<internal::EffectiveOptions>(made);
    CheckEndpoint(options.endpoint);
    Require(!action.https_only || options.endpoint.scheme == "https" || options.endpoint.is_loopback,
            "what is for https only goes by https");
    Require(options.call_timeout > milliseconds(0) && options.call_timeout <= std::chrono::hours(24 * 366),
            "a call's deadline is a point of time");
    Require(options.method == HttpMethod::kPost ? action.allows_post : action.allows_get,
            "a call uses a method that the action allows");
  }
}

void FuzzRetry(std::string_view input) {
  InputReader reader(input);
  const Error error = FailureOf(reader.TakeNumber());
  internal::RetryCounts counts;
  counts.attempts = static_cast<int>(reader.TakeNumber() & 0xffff) + 1;
  counts.throttled = counts.conflicts = counts.clock_skews = 0;
  const milliseconds time_left(reader.TakeNumber() & 0x7fff'ffff);
  const auto jitter = static_cast<double>(reader.TakeNumber() & 0xffff) / 65536;
  const RetryOptions retry = TakeRetryOptions(reader);
  if (std::holds_alternative<Error>(WithRetry(retry))) return;

  const std::vector<HttpHeader> none;
  const internal::FailureClass failure = internal::ClassifyFailure(error, none, false);
  for (int i = 0; i < counts.attempts && i < 100; ++i) counts.CountFailure(failure);
  const auto verdict = internal::JudgeRetry({.error = error,
                                             .headers = none,
                                             .failure = failure,
                                             .idempotency = schema::Idempotency::kNone,
                                             .counts = counts,
                                             .time_left = time_left,
                                             .jitter = jitter},
                                            retry);
  using Kind = internal::RetryVerdict::Kind;
  Require(verdict.delay >= milliseconds(0), "a wait is not negative");
  Require(verdict.kind == Kind::kStop || (verdict.kind == Kind::kNoTime) == (verdict.delay >= time_left),
          "a retry has time, and one that has none is not made");
  Require(verdict.kind == Kind::kStop || !error.maybe_executed,
          "an action that is not idempotent is not retried if it may have been executed");
}

}  // namespace alibabacloud::test
