#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "support/scripted_server.h"
#include "transport/exchange.h"

namespace alibabacloud {
namespace {

using test::DirectTransport;
using test::ErrorOf;
using test::Get;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::Script;
using test::ScriptedServer;
namespace steps = test::steps;

TEST(CurlTransport, SendsMethodTargetHeadersAndBodyAsGiven) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "pong", "X-Custom: value\r\nx-empty:\r\n"))});
  HttpRequest request = Post(server.url() + "/?Action=Ping", "A=1&B=2");
  request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"x-acs-empty", ""}, {"x-acs-date", "now"}};
  for (const HttpMethod method : {HttpMethod::kPost, HttpMethod::kPut, HttpMethod::kGet}) {
    request.method = method;
    if (method == HttpMethod::kGet) request.body = SecretString();
    const HttpResponse response = ResponseOf(test::SendOnce(request));
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body, "pong");
    EXPECT_EQ(FindHeader(response.headers, "x-custom"), "value");
  }
  const auto received = server.requests();
  ASSERT_EQ(received.size(), 3U);
  EXPECT_EQ(received[0].method, "POST");
  EXPECT_EQ(received[1].method, "PUT");
  EXPECT_EQ(received[2].method, "GET");
  EXPECT_EQ(received[1].body, "A=1&B=2");
  for (const test::ReceivedRequest& one : received) {
    EXPECT_EQ(one.target, "/?Action=Ping");
    EXPECT_EQ(FindHeader(one.headers, "Host"), "127.0.0.1:" + std::to_string(server.port()));
    EXPECT_EQ(FindHeader(one.headers, "x-acs-date"), "now");
    EXPECT_EQ(FindHeader(one.headers, "Accept-Encoding"), "gzip");
    EXPECT_EQ(FindHeader(one.headers, "Expect"), "");
    bool has_empty = false;
    for (const HttpHeader& header : one.headers) has_empty = has_empty || header.name == "x-acs-empty";
    EXPECT_TRUE(has_empty);
  }
}

TEST(CurlTransport, SendsALargeBodyWhole) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  std::string body;
  for (int i = 0; body.size() < (std::size_t{3} << 20); ++i) body += std::to_string(i) + '&';
  ResponseOf(test::SendOnce(Post(server.url(), body)));
  ASSERT_EQ(server.received(), 1U);
  EXPECT_EQ(server.requests()[0].body, body);
}

TEST(CurlTransport, UsesOneConnectionForSequentialCalls) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  const auto transport = DirectTransport();
  for (int i = 0; i < 100; ++i) {
    HttpRequest request = i % 2 == 0 ? Post(server.url(), "A=1") : Get(server.url());
    request.resend_safe = i % 2 == 1;
    ASSERT_EQ(ResponseOf(transport->Send(request, {}, {})).body, "ok");
  }
  EXPECT_EQ(server.received(), 100U);
  EXPECT_EQ(server.accepted(), 1U);
}

TEST(CurlTransport, UsesNoMoreConnectionsThanThreads) {
  constexpr std::size_t kThreads = 8;
  constexpr std::size_t kCalls = 100;
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  const auto transport = DirectTransport();
  std::atomic<std::size_t> good{0};
  std::vector<std::thread> threads;
  for (std::size_t i = 0; i < kThreads; ++i) {
    threads.emplace_back([&] {
      const HttpRequest request = Post(server.url(), "A=1");
      for (std::size_t call = 0; call < kCalls; ++call) {
        good += std::holds_alternative<HttpResponse>(transport->Send(request, {}, {}));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(good, kThreads * kCalls);
  EXPECT_EQ(server.received(), kThreads * kCalls);
  EXPECT_LE(server.accepted(), kThreads);
}

TEST(CurlTransport, KeepsConnectionsOfSeveralOrigins) {
  ScriptedServer first(Script{steps::ServeAll(Reply(200, "first"))});
  ScriptedServer second(Script{steps::ServeAll(Reply(200, "second"))});
  const auto transport = DirectTransport();
  for (int i = 0; i < 10; ++i) {
    EXPECT_EQ(ResponseOf(transport->Send(Post(first.url() + "/", "A=1"), {}, {})).body, "first");
    EXPECT_EQ(ResponseOf(transport->Send(Post(second.url() + "/?A=/", "A=1"), {}, {})).body, "second");
  }
  EXPECT_EQ(first.accepted(), 1U);
  EXPECT_EQ(second.accepted(), 1U);
}

TEST(CurlTransport, ClosesItsConnectionsWhenItGoes) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  ResponseOf(test::SendOnce(Get(server.url())));
  EXPECT_TRUE(server.WaitUntilOpen(0));
}

TEST(CurlTransport, ReplacesAConnectionThatTheServerClosedMeanwhile) {
  ScriptedServer server(Script{steps::ReadRequest(), steps::Send(Reply(200, "ok"))});
  const auto transport = DirectTransport();
  for (std::size_t i = 1; i <= 5; ++i) {
    EXPECT_EQ(ResponseOf(transport->Send(Post(server.url(), "A=1"), {}, {})).body, "ok");
    EXPECT_EQ(server.received(), i);
    ASSERT_TRUE(server.WaitUntilOpen(0));
  }
}

TEST(CurlTransport, ClosesAConnectionAfterConnectionClose) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok", "Connection: close\r\n"))});
  const auto transport = DirectTransport();
  for (int i = 0; i < 3; ++i) ResponseOf(transport->Send(Post(server.url(), "A=1"), {}, {}));
  EXPECT_EQ(server.accepted(), 3U);
}

// ---- A kept-alive connection that dies as soon as the second request has come

// Takes two requests on the first connection and answers only one of them; later connections work.
std::vector<Script> DiesOnReuse(test::Step how) {
  return {{steps::ReadRequest(), steps::Send(Reply(200, "first")), steps::ReadRequest(), std::move(how)},
          {steps::ServeAll(Reply(200, "fresh"))}};
}

TEST(CurlTransport, NeverResendsAMutationWhenAReusedConnectionDies) {
  for (const auto& how : {steps::Close(), steps::Reset()}) {
    ScriptedServer server(DiesOnReuse(how));
    const auto transport = DirectTransport();
    ResponseOf(transport->Send(Post(server.url(), "Turn=1"), {}, {}));
    const TransportError error = ErrorOf(transport->Send(Post(server.url(), "Turn=2"), {}, {}));
    EXPECT_EQ(error.kind, ErrorKind::kTransport);
    EXPECT_TRUE(error.maybe_sent);
    EXPECT_EQ(error.partial.status, 0);
    EXPECT_EQ(server.received(), 2U);
    EXPECT_EQ(ResponseOf(transport->Send(Post(server.url(), "Turn=3"), {}, {})).body, "fresh");
  }
}

TEST(CurlTransport, NeverResendsALargeMutationWhenAReusedConnectionDies) {
  ScriptedServer server(DiesOnReuse(steps::Reset()));
  const auto transport = DirectTransport();
  ResponseOf(transport->Send(Post(server.url(), "Turn=1"), {}, {}));
  const TransportError error = ErrorOf(transport->Send(Post(server.url(), std::string(1 << 20, 'x')), {}, {}));
  EXPECT_TRUE(error.maybe_sent);
  EXPECT_EQ(server.received(), 2U);
}

TEST(CurlTransport, GivesAMutationWithoutABodyAConnectionOfItsOwn) {
  for (const HttpMethod method : {HttpMethod::kGet, HttpMethod::kPost}) {
    ScriptedServer server(DiesOnReuse(steps::Close()));
    const auto transport = DirectTransport();
    HttpRequest request = Get(server.url());
    request.method = method;
    EXPECT_EQ(ResponseOf(transport->Send(request, {}, {})).body, "first");
    EXPECT_EQ(ResponseOf(transport->Send(request, {}, {})).body, "fresh") << ToString(method);
    EXPECT_EQ(server.received(), 2U);
    EXPECT_EQ(server.accepted(), 2U);
  }
}

TEST(CurlTransport, HoardsNoConnectionsThatOnlyServedOnce) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  const auto transport = DirectTransport();
  for (int i = 0; i < 20; ++i) ResponseOf(transport->Send(Get(server.url()), {}, {}));
  EXPECT_EQ(server.accepted(), 20U);
  EXPECT_TRUE(server.WaitUntilOpen(1));
}

TEST(CurlTransport, MayResendWhatIsSafeToResend) {
  for (const HttpMethod method : {HttpMethod::kGet, HttpMethod::kPost}) {
    ScriptedServer server(DiesOnReuse(steps::Close()));
    const auto transport = DirectTransport();
    HttpRequest request = method == HttpMethod::kPost ? Post(server.url(), "A=1") : Get(server.url());
    request.method = method;
    request.resend_safe = true;
    ResponseOf(transport->Send(request, {}, {}));
    const HttpResponse second = ResponseOf(transport->Send(request, {}, {}));
    EXPECT_EQ(second.body, "fresh");
    EXPECT_LE(server.received(), 3U);
    EXPECT_EQ(server.requests().back().body, request.body.view());
  }
}

// ---- A kept-alive connection that dies so, and no other can be had

// Takes two requests and answers only one of them; then there is no server any more.
class DoomedServer {
 public:
  explicit DoomedServer(void (ScriptedServer::*end)()) : end_(end) {}

  // What comes of the second request.
  TransportError Fail(HttpRequest request, const HttpLimits& limits = {}, const std::stop_token& stop = {}) {
    const auto transport = DirectTransport();
    ResponseOf(transport->Send(Post(server_.url(), "Turn=1"), {}, {}));
    request.url = server_.url() + request.url;
    const TransportError error = ErrorOf(transport->Send(request, limits, stop));
    EXPECT_EQ(server_.received(), 2U);
    return error;
  }

  [[nodiscard]] ScriptedServer& server() { return server_; }

 private:
  bool End() {
    (server_.*end_)();
    return true;
  }

  void (ScriptedServer::*end_)();
  ScriptedServer server_{Script{steps::ReadRequest(), steps::Send(Reply(200, "first")), steps::ReadRequest(),
                                [this](test::Peer&) { return End(); }, steps::Reset()}};
};

TEST(CurlTransport, SaysThatAMutationMayHaveBeenSentWhenTheNextConnectionIsRefused) {
  for (const std::size_t size : {std::size_t{10}, std::size_t{1} << 20}) {
    const TransportError error = DoomedServer(&ScriptedServer::Refuse).Fail(Post("/", std::string(size, 'x')));
    EXPECT_EQ(ToString(error.kind), "transport") << error.message;
    EXPECT_TRUE(error.maybe_sent);
    EXPECT_EQ(error.partial.status, 0);
  }
}

TEST(CurlTransport, SaysThatAMutationMayHaveBeenSentWhenTheNextConnectionTimesOut) {
  const TransportError error = DoomedServer(&ScriptedServer::Vanish)
                                   .Fail(Post("/", "Turn=2"), {.connect_timeout = std::chrono::milliseconds(300)});
  EXPECT_EQ(ToString(error.kind), "timeout") << error.message;
  EXPECT_TRUE(error.maybe_sent);
}

TEST(CurlTransport, SaysThatAMutationMayHaveBeenSentWhenTheNextConnectionIsCancelled) {
  DoomedServer doomed(&ScriptedServer::Vanish);
  std::stop_source source;
  std::thread stopper([&] {
    EXPECT_TRUE(doomed.server().WaitForRequests(2));
    EXPECT_TRUE(doomed.server().WaitUntilOpen(0));
    std::this_thread::sleep_for(std::chrono::milliseconds(50));  // libcurl is connecting by then.
    source.request_stop();
  });
  const TransportError error = doomed.Fail(Post("/", "Turn=2"), {}, source.get_token());
  stopper.join();
  EXPECT_EQ(ToString(error.kind), "cancelled") << error.message;
  EXPECT_TRUE(error.maybe_sent);
}

// Nothing is wrong with a repetition, but what is said of the first time is true.
TEST(CurlTransport, SaysThatWhatIsSafeToResendMayHaveBeenSentWhenTheNextConnectionIsRefused) {
  for (const HttpMethod method : {HttpMethod::kGet, HttpMethod::kPost}) {
    HttpRequest request = method == HttpMethod::kGet ? Get("/?A=2") : Post("/", "A=2");
    request.resend_safe = true;
    const TransportError error = DoomedServer(&ScriptedServer::Refuse).Fail(request);
    EXPECT_EQ(ToString(error.kind), "transport") << error.message;
    EXPECT_TRUE(error.maybe_sent);
  }
}

// It has a connection of its own, so that libcurl looks for no other.
TEST(CurlTransport, SaysThatAMutationInTheQueryMayHaveBeenSentWhenItsConnectionDies) {
  for (const auto& how : {steps::Close(), steps::Reset()}) {
    ScriptedServer server(Script{steps::ReadRequest(), how});
    const TransportError error = ErrorOf(test::SendOnce(Get(server.url() + "/?Action=RebootInstance")));
    EXPECT_EQ(ToString(error.kind), "transport") << error.message;
    EXPECT_TRUE(error.maybe_sent);
    EXPECT_EQ(server.received(), 1U);
  }
}

TEST(CurlTransport, TakesNoBytesLeftOverFromTheLastReplyForAReply) {
  const std::string smuggled = Reply(200, "smuggled");
  ScriptedServer server(std::vector<Script>{
      {steps::ReadRequest(), steps::Send(Reply(200, "first") + smuggled), steps::ServeAll(Reply(200, "late"))},
      {steps::ServeAll(Reply(200, "fresh"))}});
  const auto transport = DirectTransport();
  EXPECT_EQ(ResponseOf(transport->Send(Post(server.url(), "A=1"), {}, {})).body, "first");
  const HttpResult second = transport->Send(Post(server.url(), "A=2"), {}, {});
  EXPECT_EQ(ResponseOf(second).body, "fresh");
}

// A handle that refuses a request must not send what it sent last.
TEST(CurlTransport, SendsNothingWhenARequestCannotBeSetUp) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  const auto transport = DirectTransport();
  HttpRequest request = Get(server.url() + "/?Action=RebootInstance");
  request.resend_safe = true;
  ResponseOf(transport->Send(request, {}, {}));
  request.url = server.url() + "/?" + std::string(9 << 20, 'x');  // Longer than libcurl takes.
  const TransportError error = ErrorOf(transport->Send(request, {}, {}));
  EXPECT_EQ(error.kind, ErrorKind::kInvalidArgument);
  EXPECT_FALSE(error.maybe_sent);
  EXPECT_EQ(server.received(), 1U);
}

}  // namespace
}  // namespace alibabacloud
