#include "call/trace_context.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "call/attempt.h"
#include "call/effective_options.h"
#include "support/products.h"

namespace alibabacloud::internal {
namespace {

const std::string kTraceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

std::string ProblemOf(const TraceContext& trace) {
  const std::optional<Error> error = CheckTraceContext(trace);
  if (!error) return "";
  EXPECT_EQ(ToString(error->kind), "invalid_argument");
  return error->message;
}

TEST(TraceContext, TakesWhatW3cTraceContextAllows) {
  const TraceContext rows[] = {
      {},
      {.traceparent = kTraceparent},
      {.traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"},
      {.traceparent = "00-00000000000000000000000000000001-0000000000000001-ff"},
      // Of a later version: that may have more to say.
      {.traceparent = "01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"},
      {.traceparent = "fe-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-what the future brings"},
      {.traceparent = kTraceparent, .tracestate = "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE"},
      {.traceparent = kTraceparent, .tracestate = std::string(512, 'x')},
      {.baggage = "userId=alice,serverNode=DF%2028;property"},
      {.baggage = std::string(8192, 'x')}};
  for (const TraceContext& row : rows) EXPECT_EQ(ProblemOf(row), "") << row.traceparent;
}

TEST(TraceContext, RefusesATraceparentOfAnotherForm) {
  const std::pair<std::string, std::string> rows[] = {
      {"x", "must be 2, 32, 16 and 2 hex digits"},
      {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7", "hex digits"},
      {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0", "hex digits"},
      {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-011", "hex digits"},
      {kTraceparent + "-more", "hex digits"},
      {"01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-011", "hex digits"},
      {"01-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-\r\nInjected: 1", "hex digits"},
      {"00_4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "hex digits"},
      {"00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01", "hex digits"},
      {"00-4bf92f3577b34da6a3ce929d0e0e473g-00f067aa0ba902b7-01", "hex digits"},
      {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b -01", "hex digits"},
      {"0x-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "hex digits"},
      {"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-0\n", "hex digits"},
      {"ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "version ff"},
      {"00-00000000000000000000000000000000-00f067aa0ba902b7-01", "trace id"},
      {"00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01", "parent id"},
  };
  for (const auto& [traceparent, expected] : rows) {
    const std::string problem = ProblemOf({.traceparent = traceparent});
    EXPECT_TRUE(problem.starts_with("trace.traceparent must ")) << traceparent << ": " << problem;
    EXPECT_NE(problem.find(expected), std::string::npos) << traceparent << ": " << problem;
  }
}

TEST(TraceContext, RefusesWhatNoHeaderCanCarryAndShowsNoneOfIt) {
  const std::pair<TraceContext, std::string> rows[] = {
      {{.tracestate = "canary=1"}, "trace.tracestate needs a trace.traceparent"},
      {{.traceparent = kTraceparent, .tracestate = "canary=1\r\nX: 1"},
       "trace.tracestate must consist of printable ASCII characters"},
      {{.traceparent = kTraceparent, .tracestate = "canary=\xc3\xa4"},
       "trace.tracestate must consist of printable ASCII characters"},
      {{.traceparent = kTraceparent, .tracestate = std::string(513, 'x')},
       "trace.tracestate has 513 bytes: at most 512 are allowed"},
      {{.baggage = "canary=\n"}, "trace.baggage must consist of printable ASCII characters"},
      {{.baggage = std::string("canary=\0", 8)}, "trace.baggage must consist of printable ASCII characters"},
      {{.baggage = "canary=\x7f"}, "trace.baggage must consist of printable ASCII characters"},
      {{.baggage = std::string(8193, 'x')}, "trace.baggage has 8193 bytes: at most 8192 are allowed"},
  };
  for (const auto& [trace, expected] : rows) EXPECT_EQ(ProblemOf(trace), expected);
}

TEST(TraceContext, IsCheckedWithTheOptionsOfACall) {
  const schema::Action action{.name = "DescribeInstances", .request = nullptr, .response = nullptr};
  const CallOptions call{.trace = {.traceparent = "00-1-2-3"}};
  const auto options = MakeEffectiveOptions(test::kCentralProduct, action, {}, call, "");
  ASSERT_TRUE(std::holds_alternative<Error>(options));
  EXPECT_TRUE(std::get<Error>(options).message.starts_with("trace.traceparent")) << std::get<Error>(options);
}

// ---- What is sent

std::vector<std::pair<std::string, std::string>> Appended(const TraceContext& trace) {
  std::vector<HttpHeader> headers;
  AppendTraceHeaders(trace, headers);
  std::vector<std::pair<std::string, std::string>> pairs;
  for (const HttpHeader& header : headers) pairs.emplace_back(header.name, header.value);
  return pairs;
}

TEST(TraceContext, BecomesAHeaderForEachValue) {
  using Pairs = std::vector<std::pair<std::string, std::string>>;
  EXPECT_EQ(Appended({}), Pairs{});
  EXPECT_EQ(Appended({.baggage = "a=1"}), (Pairs{{"baggage", "a=1"}}));
  EXPECT_EQ(Appended({.traceparent = kTraceparent, .tracestate = "s=1", .baggage = "a=1"}),
            (Pairs{{"traceparent", kTraceparent}, {"tracestate", "s=1"}, {"baggage", "a=1"}}));
}

Attempt AttemptWith(const TraceContext& trace, SignatureVersion signature) {
  const schema::Action action{.name = "DescribeInstances", .request = nullptr, .response = nullptr};
  const Credentials credentials{.access_key_id = "id", .access_key_secret = SecretString("secret")};
  auto options = std::get<EffectiveOptions>(MakeEffectiveOptions(test::kCentralProduct, action, {}, {}, ""));
  options.signature = signature;
  return MakeAttempt({}, AttemptContext{.product = test::kCentralProduct,
                                        .action = action,
                                        .options = options,
                                        .credentials = credentials,
                                        .timestamp = "2016-02-23T12:46:24Z",
                                        .nonce = "nonce",
                                        .user_agent = "test",
                                        .trace = trace});
}

TEST(TraceContext, IsNoPartOfTheSignature) {
  for (const SignatureVersion version : {SignatureVersion::kV1, SignatureVersion::kV3}) {
    const Attempt without = AttemptWith({}, version);
    const Attempt with = AttemptWith({.traceparent = kTraceparent, .tracestate = "s=1", .baggage = "a=1"}, version);
    EXPECT_EQ(with.signature, without.signature);
    EXPECT_TRUE(with.canonical_request == without.canonical_request);
    ASSERT_EQ(with.request.headers.size(), without.request.headers.size() + 3);
    EXPECT_EQ(FindHeader(with.request.headers, "traceparent"), kTraceparent);
    EXPECT_EQ(FindHeader(without.request.headers, "traceparent"), "");
  }
}

}  // namespace
}  // namespace alibabacloud::internal
