#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <stop_token>
#include <string>
#include <thread>

#include "support/loopback.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"
#include "transport/exchange.h"
#include "transport/resolver.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::DirectTransport;
using test::ErrorOf;
using test::Get;
using test::kTolerance;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::Script;
using test::ScriptedServer;
using test::Stopwatch;
namespace steps = test::steps;

constexpr milliseconds kShort{200};

TransportError ExpectTimeout(const HttpRequest& request, const HttpLimits& limits, milliseconds expected) {
  const Stopwatch watch;
  const TransportError error = ErrorOf(test::SendOnce(request, limits));
  EXPECT_EQ(ToString(error.kind), "timeout") << error.message;
  EXPECT_GE(watch.elapsed(), expected - milliseconds(5));
  EXPECT_LE(watch.elapsed(), expected + kTolerance);
  return error;
}

struct TotalRow {
  const char* name;
  Script script;
  bool maybe_sent;
  std::string message;
  int status;
};

TEST(CurlTransport, EndsAtTheTotalTimeout) {
  const std::string head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
  const TotalRow rows[] = {
      {"no answer", {steps::ReadRequest(), steps::Hang()}, true, "while waiting for the response", 0},
      {"half a header", {steps::ReadRequest(), steps::Send(head.substr(0, 20)), steps::Hang()}, true, "", 200},
      {"half a body",
       {steps::ReadRequest(), steps::Send(head + "abc"), steps::Hang()},
       true,
       "reading the response",
       200},
      {"a body that drips",
       {steps::ReadRequest(), steps::SendSlowly(head + std::string(100000, 'x'), 10, milliseconds(5))},
       true,
       "reading the response",
       200},
  };
  for (const TotalRow& row : rows) {
    SCOPED_TRACE(row.name);
    ScriptedServer server(row.script);
    const TransportError error = ExpectTimeout(Post(server.url(), "A=1"), {.total_timeout = kShort}, kShort);
    EXPECT_EQ(error.maybe_sent, row.maybe_sent);
    EXPECT_NE(error.message.find(row.message), std::string::npos) << error.message;
    EXPECT_EQ(error.partial.status, row.status);
  }
}

TEST(CurlTransport, EndsAtTheTotalTimeoutOnAReusedConnection) {
  ScriptedServer server(
      Script{steps::ReadRequest(), steps::Send(Reply(200, "ok")), steps::ReadRequest(), steps::Hang()});
  const auto transport = DirectTransport();
  ResponseOf(transport->Send(Post(server.url(), "A=1"), {}, {}));
  const TransportError error = ErrorOf(transport->Send(Post(server.url(), "A=2"), {.total_timeout = kShort}, {}));
  EXPECT_EQ(error.kind, ErrorKind::kTimeout);
  EXPECT_TRUE(error.maybe_sent);
  EXPECT_NE(error.message.find("while waiting for the response"), std::string::npos) << error.message;
}

// The server reads nothing, so that the body cannot be sent whole.
TEST(CurlTransport, KnowsThatABodyWasNotSentWhole) {
  ScriptedServer server(Script{steps::Pause(std::chrono::seconds(30))});
  const TransportError error =
      ExpectTimeout(Post(server.url(), std::string(std::size_t{32} << 20, 'x')), {.total_timeout = kShort}, kShort);
  EXPECT_FALSE(error.maybe_sent);
}

TEST(CurlTransport, EndsAtTheConnectTimeoutWhenNobodyAnswers) {
  const test::BlackHole hole;
  const TransportError error = ExpectTimeout(Post(hole.url(), "A=1"), {.connect_timeout = kShort}, kShort);
  EXPECT_FALSE(error.maybe_sent);
  EXPECT_NE(error.message.find("while connecting"), std::string::npos) << error.message;
}

TEST(CurlTransport, EndsAtTheConnectTimeoutWhenTheTlsHandshakeHangs) {
  ScriptedServer server(Script{steps::Hang()});
  const std::string url = "https://127.0.0.1:" + std::to_string(server.port());
  const TransportError error = ExpectTimeout(Post(url, "A=1"), {.connect_timeout = kShort}, kShort);
  EXPECT_FALSE(error.maybe_sent);
  EXPECT_NE(error.message.find("while connecting"), std::string::npos) << error.message;
}

// Zero means "no limit" to libcurl; nobody who computes what is left of a deadline means that.
TEST(CurlTransport, TakesALimitThatHasRunOutAsAnImmediateTimeout) {
  ScriptedServer server(Script{steps::ReadRequest(), steps::Hang()});
  for (const milliseconds limit : {milliseconds(0), milliseconds(-1), milliseconds::min()}) {
    ExpectTimeout(Post(server.url(), "A=1"), {.total_timeout = limit}, milliseconds(0));
  }
}

TEST(CurlTransport, TakesTheGreatestLimits) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  constexpr milliseconds kForever = milliseconds::max();
  const HttpLimits limits{.connect_timeout = kForever, .idle_timeout = kForever, .total_timeout = kForever};
  EXPECT_EQ(ResponseOf(test::SendOnce(Post(server.url(), "A=1"), limits)).body, "ok");
}

// ---- A name server that never answers

class HangingLookup : public ::testing::Test {
 protected:
  ~HangingLookup() override { test::EndHangingLookups(); }
  const HttpRequest request_ = Post("http://ecs.hangs.invalid/", "A=1");
};

TEST_F(HangingLookup, EndsAtTheConnectTimeout) {
  const TransportError error = ExpectTimeout(request_, {.connect_timeout = kShort}, kShort);
  EXPECT_FALSE(error.maybe_sent);
  EXPECT_NE(error.message.find("resolving"), std::string::npos) << error.message;
}

TEST_F(HangingLookup, EndsAtTheTotalTimeout) {
  EXPECT_FALSE(ExpectTimeout(request_, {.total_timeout = kShort}, kShort).maybe_sent);
}

TEST_F(HangingLookup, EndsWhenAskedToStop) {
  std::stop_source source;
  std::thread stopper([&] {
    std::this_thread::sleep_for(milliseconds(50));
    source.request_stop();
  });
  const Stopwatch watch;
  const TransportError error = ErrorOf(DirectTransport()->Send(request_, {}, source.get_token()));
  EXPECT_EQ(error.kind, ErrorKind::kCancelled);
  EXPECT_FALSE(error.maybe_sent);
  EXPECT_LE(watch.elapsed(), milliseconds(50) + kTolerance);
  stopper.join();
}

// ---- Cancellation

TEST(CurlTransport, StopsAtOnceWhenAskedFromAnotherThread) {
  const std::string half_a_body = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc";
  for (const std::string& sent : {std::string(), half_a_body}) {
    ScriptedServer server(Script{steps::ReadRequest(), steps::Send(sent), steps::Hang()});
    std::stop_source source;
    Stopwatch since_stop;
    std::thread stopper([&] {
      EXPECT_TRUE(server.WaitForRequests(1));
      since_stop = Stopwatch();
      source.request_stop();
    });
    const HttpResult result = DirectTransport()->Send(Post(server.url(), "A=1"), {}, source.get_token());
    stopper.join();
    EXPECT_LE(since_stop.elapsed(), kTolerance);
    const TransportError error = ErrorOf(result);
    EXPECT_EQ(error.kind, ErrorKind::kCancelled);
    EXPECT_TRUE(error.maybe_sent);
  }
}

TEST(CurlTransport, SendsNothingWhenItWasAskedToStopBefore) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  const auto transport = DirectTransport();
  ResponseOf(transport->Send(Post(server.url(), "A=1"), {}, {}));
  std::stop_source source;
  source.request_stop();
  const TransportError error = ErrorOf(transport->Send(Post(server.url(), "A=2"), {}, source.get_token()));
  EXPECT_EQ(error.kind, ErrorKind::kCancelled);
  EXPECT_FALSE(error.maybe_sent);
  ResponseOf(transport->Send(Post(server.url(), "A=3"), {}, {}));
  EXPECT_EQ(server.received(), 2U);
  EXPECT_EQ(server.accepted(), 1U);
}

TEST(CurlTransport, WorksOnAfterACancellation) {
  ScriptedServer server({{steps::ReadRequest(), steps::Hang()}, {steps::ServeAll(Reply(200, "ok"))}});
  const auto transport = DirectTransport();
  std::stop_source source;
  std::thread stopper([&] {
    EXPECT_TRUE(server.WaitForRequests(1));
    source.request_stop();
  });
  EXPECT_EQ(ErrorOf(transport->Send(Post(server.url(), "A=1"), {}, source.get_token())).kind, ErrorKind::kCancelled);
  stopper.join();
  EXPECT_EQ(ResponseOf(transport->Send(Post(server.url(), "A=2"), {}, {})).body, "ok");
}

}  // namespace
}  // namespace alibabacloud
