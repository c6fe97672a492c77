#include "client/logging_observer.h"

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>
#include <memory>
#include <optional>
#include <sstream>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "alibabacloud/log.h"
#include "alibabacloud/observer.h"
#include "alibabacloud/transport.h"
#include "support/everything.h"
#include "support/scoped_environment.h"

// What the log says of each event, and at which level.

namespace alibabacloud::internal {
namespace {

using std::chrono::milliseconds;

class RecordingLogger final : public Logger {
 public:
  explicit RecordingLogger(LogLevel level) : level_(level) {}
  [[nodiscard]] LogLevel Level() const noexcept override { return level_; }
  void Write(LogLevel level, std::string_view line) override {
    lines.push_back(std::string(ToString(level)).append(" ").append(line));
  }

  std::vector<std::string> lines;

 private:
  const LogLevel level_;
};

class UnusedTransport final : public Transport {
 public:
  HttpResult Send(const HttpRequest&, const HttpLimits&, std::stop_token) override { return TransportError{}; }
};

using Lines = std::vector<std::string>;

constexpr CallInfo kCall{.id = 17, .product = "ecs", .action = "DescribeInstances", .region = "cn-hangzhou"};

// What one event writes at a level.
template <class Event>
Lines LinesOf(void (Observer::*function)(const CallInfo&, const Event&), const Event& event,
              LogLevel level = LogLevel::kDebug, const CallInfo& call = kCall) {
  const auto logger = std::make_shared<RecordingLogger>(level);
  ClientOptions options;
  options.logger = logger;
  const Observers observers = ObserversOf(options);
  EXPECT_EQ(observers.size(), 1U);
  ((*observers.front()).*function)(call, event);
  return logger->lines;
}

const Error& Unavailable() {
  static const Error error{.kind = ErrorKind::kService,
                           .code = "ServiceUnavailable",
                           .message = "try later",
                           .request_id = "R1",
                           .http_status = 503};
  return error;
}

TEST(LoggingObserver, WritesAttemptsAndTheirEnd) {
  EXPECT_EQ(
      LinesOf(&Observer::OnAttemptStarted,
              AttemptStarted{.attempt = 2, .host = "ecs.cn-hangzhou.aliyuncs.com", .timeout = milliseconds(30000)}),
      Lines{"debug call=17 ecs.DescribeInstances attempt 2 to ecs.cn-hangzhou.aliyuncs.com timeout_ms=30000"});
  EXPECT_EQ(LinesOf(&Observer::OnAttemptEnded, AttemptEnded{.attempt = 1,
                                                            .elapsed = milliseconds(1234),
                                                            .http_status = 200,
                                                            .request_id = "R1",
                                                            .body_bytes = 56789}),
            Lines{"debug call=17 ecs.DescribeInstances attempt 1 succeeded status=200 request_id=R1 elapsed_ms=1234 "
                  "bytes=56789"});
  EXPECT_EQ(
      LinesOf(&Observer::OnAttemptEnded, AttemptEnded{.attempt = 1,
                                                      .elapsed = milliseconds(5),
                                                      .http_status = 503,
                                                      .request_id = "R1",
                                                      .body_bytes = 88,
                                                      .error = &Unavailable()}),
      Lines{"debug call=17 ecs.DescribeInstances attempt 1 failed kind=service code=ServiceUnavailable status=503 "
            "request_id=R1 elapsed_ms=5 bytes=88"});
  const Error unreachable{.kind = ErrorKind::kConnect, .message = "refused"};
  EXPECT_EQ(LinesOf(&Observer::OnAttemptEnded, AttemptEnded{.attempt = 1, .error = &unreachable}),
            Lines{"debug call=17 ecs.DescribeInstances attempt 1 failed kind=connect elapsed_ms=0 bytes=0"});
}

TEST(LoggingObserver, WritesWhyACallIsTriedAgain) {
  EXPECT_EQ(LinesOf(&Observer::OnRetryScheduled,
                    RetryScheduled{.attempt = 2, .delay = milliseconds(120), .error = &Unavailable()}, LogLevel::kInfo),
            Lines{"info call=17 ecs.DescribeInstances attempt 2 follows delay_ms=120, since this failed: service "
                  "ServiceUnavailable: try later, HTTP status 503, request id R1"});
}

TEST(LoggingObserver, WritesTheEndOfACall) {
  CallInfo call = kCall;
  EXPECT_EQ(LinesOf(&Observer::OnCallEnded,
                    CallEnded{.attempts = 2, .elapsed = milliseconds(40), .http_status = 200, .request_id = "R2"}),
            Lines{"debug call=17 ecs.DescribeInstances succeeded attempts=2 elapsed_ms=40 status=200 request_id=R2"});
  call.traceparent = "00-1-2-3";
  EXPECT_EQ(LinesOf(&Observer::OnCallEnded,
                    CallEnded{.attempts = 1, .elapsed = milliseconds(40), .http_status = 503, .error = &Unavailable()},
                    LogLevel::kError, call),
            Lines{"error call=17 ecs.DescribeInstances traceparent=00-1-2-3 failed attempts=1 elapsed_ms=40: service "
                  "ServiceUnavailable: try later, HTTP status 503, request id R1"});
}

TEST(LoggingObserver, WritesWhereCredentialsComeFrom) {
  const std::chrono::system_clock::time_point expiration{std::chrono::seconds(1456231584)};
  const Error failed{.kind = ErrorKind::kCredentials, .message = "no role"};
  const std::pair<CredentialsResolved, std::string> rows[] = {
      {{.provider = "ecs_ram_role", .elapsed = milliseconds(7), .expiration = expiration},
       "info call=17 ecs.DescribeInstances credentials found provider=ecs_ram_role elapsed_ms=7 "
       "expiration=2016-02-23T12:46:24Z"},
      {{.provider = "process", .elapsed = milliseconds(7), .forced = true},
       "info call=17 ecs.DescribeInstances credentials found provider=process elapsed_ms=7 forced=true"},
      {{.provider = "default", .error = &failed, .serves_old = true},
       "warn call=17 ecs.DescribeInstances credentials not renewed, older ones serve provider=default elapsed_ms=0: "
       "credentials: no role"},
      {{.provider = "default", .error = &failed},
       "debug call=17 ecs.DescribeInstances credentials not found provider=default elapsed_ms=0: credentials: no "
       "role"}};
  for (const auto& [event, line] : rows) EXPECT_EQ(LinesOf(&Observer::OnCredentialsResolved, event), Lines{line});
}

TEST(LoggingObserver, WritesWarnings) {
  EXPECT_EQ(LinesOf(&Observer::OnWarning, WarningRaised{.text = "others can read the file"}, LogLevel::kWarn),
            Lines{"warn call=17 ecs.DescribeInstances others can read the file"});
}

TEST(LoggingObserver, WritesNothingBelowTheLevelOfTheLogger) {
  const Error failed{.kind = ErrorKind::kCredentials, .message = "no role"};
  const test::Everything object;
  const schema::ConstObject body(object);
  const auto count = [&](LogLevel level) {
    return LinesOf(&Observer::OnCallStarted, CallStarted{.request = &body}, level).size() +
           LinesOf(&Observer::OnAttemptStarted, AttemptStarted{}, level).size() +
           LinesOf(&Observer::OnRetryScheduled, RetryScheduled{.error = &failed}, level).size() +
           LinesOf(&Observer::OnWarning, WarningRaised{}, level).size() +
           LinesOf(&Observer::OnCallEnded, CallEnded{.error = &failed}, level).size();
  };
  const std::pair<LogLevel, std::size_t> rows[] = {{LogLevel::kOff, 0},  {LogLevel::kError, 1}, {LogLevel::kWarn, 2},
                                                   {LogLevel::kInfo, 3}, {LogLevel::kDebug, 4}, {LogLevel::kTrace, 5}};
  for (const auto& [level, lines] : rows) EXPECT_EQ(count(level), lines) << ToString(level);
}

TEST(LoggingObserver, WritesRequestAndResponseWithoutTheirSecrets) {
  test::Everything object;
  object.text = "visible";
  object.password = "canary";
  const schema::ConstObject body(object);
  EXPECT_EQ(LinesOf(&Observer::OnCallStarted, CallStarted{.request = &body}, LogLevel::kTrace),
            Lines{R"(trace call=17 ecs.DescribeInstances request {"Password":"***","Text":"visible"})"});
  const Lines end = LinesOf(&Observer::OnCallEnded, CallEnded{.attempts = 1, .response = &body}, LogLevel::kTrace);
  EXPECT_EQ(end, (Lines{R"(trace call=17 ecs.DescribeInstances response {"Password":"***","Text":"visible"})",
                        "debug call=17 ecs.DescribeInstances succeeded attempts=1 elapsed_ms=0"}));
}

TEST(LoggingObserver, CutsLongLines) {
  test::Everything object;
  object.text = std::string(100000, 'x');
  const schema::ConstObject body(object);
  const Lines lines = LinesOf(&Observer::OnCallStarted, CallStarted{.request = &body}, LogLevel::kTrace);
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_EQ(lines[0].size(), std::string_view("trace ").size() + 16 * 1024);
  EXPECT_TRUE(lines[0].ends_with("..."));
}

TEST(LoggingObserver, EscapesWhatComesFromOutside) {
  const Error hostile{.kind = ErrorKind::kService, .message = "first\ncall=18 forged\x1b[2J\r"};
  const Lines lines = LinesOf(&Observer::OnCallEnded, CallEnded{.error = &hostile});
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_TRUE(lines[0].ends_with(R"(service: first\x0acall=18 forged\x1b[2J\x0d)")) << lines[0];
}

// ---- Who watches

TEST(ObserversOf, AreNobodyByDefault) {
  const test::ScopedEnvironment unset("ALIBABA_CLOUD_SDK_LOG", std::nullopt);
  EXPECT_TRUE(ObserversOf({}).empty());
}

TEST(ObserversOf, AreTheObserverOfTheOptionsAndThenTheLog) {
  const test::ScopedEnvironment variable("ALIBABA_CLOUD_SDK_LOG", "debug");
  ClientOptions options;
  options.observer = std::make_shared<Observer>();
  options.logger = std::make_shared<RecordingLogger>(LogLevel::kInfo);
  const Observers observers = ObserversOf(options);
  ASSERT_EQ(observers.size(), 2U);
  EXPECT_EQ(observers[0], options.observer);
}

// What goes to the error output while this object lives.
class ErrorOutput {
 public:
  ErrorOutput() : old_(std::cerr.rdbuf(text_.rdbuf())) {}
  ErrorOutput(const ErrorOutput&) = delete;
  ErrorOutput& operator=(const ErrorOutput&) = delete;
  ~ErrorOutput() { std::cerr.rdbuf(old_); }
  [[nodiscard]] std::string text() const { return text_.str(); }

 private:
  std::ostringstream text_;
  std::streambuf* const old_;
};

// Makes observers in an environment that has this value, and tells them of a warning and of a retry.
std::string WrittenWith(const std::optional<std::string>& value) {
  const test::ScopedEnvironment variable("ALIBABA_CLOUD_SDK_LOG", value);
  const ErrorOutput output;
  for (const auto& observer : ObserversOf({})) {
    observer->OnWarning(kCall, {.text = "the warning"});
    observer->OnRetryScheduled(kCall, {.error = &Unavailable()});
  }
  return output.text();
}

TEST(ObserversOf, WriteToTheErrorOutputWhenTheEnvironmentSaysSo) {
  const struct {
    std::optional<std::string> value;
    bool has_warning;
    bool has_retry;
  } rows[] = {{std::nullopt, false, false}, {"", false, false},   {"off", false, false}, {"error", false, false},
              {"warn", true, false},        {"INFO", true, true}, {"trace", true, true}};
  for (const auto& row : rows) {
    const std::string text = WrittenWith(row.value);
    EXPECT_EQ(text.find("the warning") != std::string::npos, row.has_warning) << text;
    EXPECT_EQ(text.find("delay_ms=") != std::string::npos, row.has_retry) << text;
    EXPECT_EQ(text.empty(), !row.has_warning) << text;
  }
}

TEST(ObserversOf, WarnOnceAProcessThatKeysOfConnectionsMayBeWrittenToAFile) {
  const test::ScopedEnvironment variable("SSLKEYLOGFILE", "/tmp/keys\n");
  const auto silent = std::make_shared<RecordingLogger>(LogLevel::kError);
  const auto logger = std::make_shared<RecordingLogger>(LogLevel::kWarn);
  ClientOptions options;
  options.logger = silent;
  (void)ObserversOf(options);
  options.logger = logger;
  options.transport = std::make_shared<UnusedTransport>();
  (void)ObserversOf(options);
  EXPECT_TRUE(logger->lines.empty());
  options.transport = nullptr;
  for (int i = 0; i < 3; ++i) (void)ObserversOf(options);
  EXPECT_TRUE(silent->lines.empty());
  ASSERT_EQ(logger->lines.size(), 1U);
  EXPECT_EQ(logger->lines[0],
            "warn SSLKEYLOGFILE is set: the keys of TLS connections may be written to \"/tmp/keys\\x0a\", and whoever "
            "can read that file can read what is sent, secrets included; unset it unless you debug TLS");
}

TEST(ObserversOf, SayOnceThatTheEnvironmentNamesNoLevel) {
  const std::string text = WrittenWith("loud\n");
  EXPECT_NE(text.find(R"( warn ALIBABA_CLOUD_SDK_LOG is "loud\x0a", expected off, error, warn, info, debug or trace)"),
            std::string::npos)
      << text;
  EXPECT_NE(text.find("the warning"), std::string::npos);
  EXPECT_EQ(text.find("delay_ms="), std::string::npos);
}

}  // namespace
}  // namespace alibabacloud::internal
