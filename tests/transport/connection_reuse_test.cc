#include <gtest/gtest.h>

#include <atomic>
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
    const HttpRequest request = i % 2 == 0 ? Post(server.url(), "A=1") : Get(server.url());
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

TEST(CurlTransport, NeverResendsARequestWhenAReusedConnectionDies) {
  for (const auto& how : {steps::Close(), steps::Reset()}) {
    for (const HttpMethod method : {HttpMethod::kGet, HttpMethod::kPost, HttpMethod::kPut}) {
      for (const std::size_t size : {std::size_t{0}, std::size_t{10}, std::size_t{1} << 20}) {
        if (method == HttpMethod::kGet && size > 0) continue;
        SCOPED_TRACE(std::string(ToString(method)) + ' ' + std::to_string(size));
        ScriptedServer server(DiesOnReuse(how));
        const auto transport = DirectTransport();
        HttpRequest request = Post(server.url(), std::string(size, 'x'));
        request.method = method;
        ResponseOf(transport->Send(Post(server.url(), "Call=1"), {}, {}));
        const TransportError error = ErrorOf(transport->Send(request, {}, {}));
        EXPECT_EQ(ToString(error.kind), "transport");
        EXPECT_EQ(error.message, "the connection was closed before a response came");
        EXPECT_TRUE(error.maybe_sent);
        EXPECT_EQ(error.partial.status, 0);
        EXPECT_EQ(server.received(), 2U);
        EXPECT_EQ(server.accepted(), 1U);
        EXPECT_EQ(ResponseOf(transport->Send(request, {}, {})).body, "fresh");
      }
    }
  }
}

// libcurl would make another connection, only to be told not to use it.
TEST(CurlTransport, DoesNotWaitForAnotherConnectionWhenAReusedOneDies) {
  for (auto end : {&ScriptedServer::Refuse, &ScriptedServer::Vanish}) {
    ScriptedServer* ending = nullptr;
    ScriptedServer server(Script{steps::ReadRequest(), steps::Send(Reply(200, "first")), steps::ReadRequest(),
                                 [&](test::Peer&) {
                                   (ending->*end)();
                                   return true;
                                 },
                                 steps::Reset()});
    ending = &server;
    const auto transport = DirectTransport();
    ResponseOf(transport->Send(Post(server.url(), "Call=1"), {}, {}));
    const TransportError error = ErrorOf(transport->Send(Post(server.url(), "Call=2"), {}, {}));
    EXPECT_EQ(ToString(error.kind), "transport") << error.message;
    EXPECT_TRUE(error.maybe_sent);
    EXPECT_EQ(server.received(), 2U);
  }
}

TEST(CurlTransport, SaysThatARequestInTheQueryMayHaveBeenSentWhenItsConnectionDies) {
  for (const auto& how : {steps::Close(), steps::Reset()}) {
    ScriptedServer server(Script{steps::ReadRequest(), how});
    const TransportError error = ErrorOf(test::SendOnce(Get(server.url() + "/?Action=RebootInstance")));
    EXPECT_EQ(ToString(error.kind), "transport") << error.message;
    EXPECT_TRUE(error.maybe_sent);
    EXPECT_EQ(server.received(), 1U);
  }
}

// A handle that refuses a request must not send what it sent last.
TEST(CurlTransport, SendsNothingWhenARequestCannotBeSetUp) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))});
  const auto transport = DirectTransport();
  HttpRequest request = Get(server.url() + "/?Action=RebootInstance");
  ResponseOf(transport->Send(request, {}, {}));
  request.url = server.url() + "/?" + std::string(9 << 20, 'x');  // Longer than libcurl takes.
  const TransportError error = ErrorOf(transport->Send(request, {}, {}));
  EXPECT_EQ(error.kind, ErrorKind::kInvalidArgument);
  EXPECT_FALSE(error.maybe_sent);
  EXPECT_EQ(server.received(), 1U);
}

}  // namespace
}  // namespace alibabacloud
