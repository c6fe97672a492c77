// What arrives on a connection between two requests must never become the response to the second.

#include <gtest/gtest.h>
#include <sys/socket.h>

#include <array>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "support/loopback.h"
#include "support/scripted_server.h"
#include "support/stopwatch.h"
#include "transport/engine.h"
#include "transport/exchange.h"

namespace alibabacloud {
namespace {

using test::ErrorOf;
using test::Peer;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::Script;
using test::ScriptedServer;
using test::TlsSettings;
namespace steps = test::steps;

constexpr int kCalls = 12;

// Counts how often a server has done something.
class Counter {
 public:
  void Add() {
    const std::lock_guard lock(mutex_);
    ++count_;
    changed_.notify_all();
  }
  [[nodiscard]] bool WaitFor(int count) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(10), [&] { return count_ >= count; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int count_ = 0;
};

// Performs exchanges by one of the two drivers.
class Sender {
 public:
  Sender(bool on_loop, const ScriptedServer& server, bool tls) {
    TlsOptions options = tls ? TlsOptions{.ca_pem = server.certificate()} : TlsOptions{};
    if (on_loop) {
      engine_ = std::make_unique<test::Engine>(std::move(options));
    } else {
      transport_ = test::DirectTransport(std::move(options));
    }
  }
  [[nodiscard]] HttpResult Send(const HttpRequest& request) {
    return engine_ ? engine_->Send(request) : transport_->Send(request, {}, {});
  }
  [[nodiscard]] test::Engine& engine() { return *engine_; }

 private:
  std::shared_ptr<Transport> transport_;
  std::unique_ptr<test::Engine> engine_;
};

// The response to a request says which one it was made for. It is sent together with what follows.
using Respond = std::function<std::string(const std::string& echo)>;

std::string WithLength(const std::string& echo) { return Reply(200, "body", "X-Echo: " + echo + "\r\n"); }
std::string WithoutBody(const std::string& echo) { return Reply(200, "", "X-Echo: " + echo + "\r\n"); }
std::string Chunked(const std::string& echo) {
  return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Echo: " + echo + "\r\n\r\n4\r\nbody\r\n0\r\n\r\n";
}
// A body with chunks has no length, whatever else its header says.
std::string ChunkedWithLength(const std::string& echo) {
  return "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\nX-Echo: " + echo +
         "\r\n\r\n4\r\nbody\r\n0\r\n\r\n";
}
std::string NoContentWithLength(const std::string& echo) {
  return "HTTP/1.1 204 No Content\r\nContent-Length: 4\r\nX-Echo: " + echo + "\r\n\r\n";
}
std::string NotModifiedWithLength(const std::string& echo) {
  return "HTTP/1.1 304 Not Modified\r\nContent-Length: 4\r\nX-Echo: " + echo + "\r\n\r\n";
}
// libcurl takes the last length for the right one.
std::string TwoLengths(const std::string& echo) {
  return "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 0\r\nX-Echo: " + echo + "\r\n\r\n";
}
// Longer than libcurl's buffer and a TLS record: its last part and what follows are read from TLS one after the other.
std::string Long(const std::string& echo) { return Reply(200, std::string(40000, 'x'), "X-Echo: " + echo + "\r\n"); }

struct Row {
  const char* name;
  std::string together;            ///< Sent together with the response.
  std::vector<test::Step> then{};  ///< Done afterwards, before the next call.
  std::string on_request{};        ///< Sent first if the next request comes by this connection.
  bool closes = false;             ///< The server closes the connection then.
};

const std::string kForeign = "HTTP/1.1 200 OK\r\nContent-Length: 7\r\nX-Echo: foreign\r\n\r\nforeign";

std::vector<Row> Rows() {
  const std::string timeout = "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
  const std::string half = kForeign.substr(0, 30);
  const std::string rest = kForeign.substr(30);
  return {
      {"nothing", "", {}},
      {"a second response", kForeign, {}},
      {"two more responses", kForeign + kForeign, {}},
      {"a second response and a third one later", kForeign, {steps::Send(kForeign)}},
      {"a second response later", "", {steps::Send(kForeign)}},
      {"a second response by parts", half, {steps::Send(rest)}},
      {"half a response", half, {}, rest},
      {"half a response later", "", {steps::Send(half)}, rest},
      {"an interim response", "HTTP/1.1 100 Continue\r\n\r\n", {}},
      {"an interim response later", "", {steps::Send("HTTP/1.1 102 Processing\r\nX-Echo: foreign\r\n\r\n")}},
      {"a late trailer", "", {steps::Send("X-Late: 1\r\n\r\n")}},
      {"one byte", "x", {}},
      {"one byte later", "", {steps::Send("x")}},
      {"an empty line later", "", {steps::Send("\r\n")}},
      {"408", "", {steps::Send(timeout)}},
      {"408 and the end", "", {steps::Send(timeout)}, "", true},
      {"408 and a reset", "", {steps::Send(timeout), steps::Reset()}},
      {"a second response and the end", "", {steps::Send(kForeign)}, "", true},
      {"the end", "", {}, "", true},
      {"the end of sending", "", {steps::EndSending()}},
      {"a reset", "", {steps::Reset()}},
  };
}

// Answers each request, does what the row says, and counts that.
Script Misbehave(const Row& row, const Respond& respond, Counter& done) {
  return {[&row, respond, &done](Peer& peer) {
    while (peer.ReadRequest()) {
      const std::string echo = peer.request().body;
      if (!peer.Send(respond(echo) + row.together)) return false;
      bool is_open = true;
      for (const test::Step& step : row.then) is_open = is_open && step(peer);
      done.Add();
      if (!is_open || row.closes) return false;
      if (!row.on_request.empty()) {
        if (!peer.ReadRequest() || !peer.Send(row.on_request)) return false;
      }
    }
    return false;
  }};
}

class IdleConnection : public ::testing::TestWithParam<std::pair<bool, bool>> {
 protected:
  [[nodiscard]] bool on_loop() const { return GetParam().first; }
  [[nodiscard]] bool tls() const { return GetParam().second; }
  [[nodiscard]] std::optional<TlsSettings> server_tls() const {
    return tls() ? std::optional<TlsSettings>(std::in_place) : std::nullopt;
  }
};

TEST_P(IdleConnection, NeverTakesWhatArrivedBetweenRequestsForAResponse) {
  for (const auto& [how, respond] : {std::pair<const char*, Respond>{"with length", WithLength},
                                     {"without body", WithoutBody},
                                     {"chunked", Chunked},
                                     {"chunked with length", ChunkedWithLength},
                                     {"no content with length", NoContentWithLength},
                                     {"not modified with length", NotModifiedWithLength},
                                     {"two lengths", TwoLengths},
                                     {"long", Long}}) {
    for (const Row& row : Rows()) {
      SCOPED_TRACE(std::string(row.name) + ", " + how);
      Counter done;
      ScriptedServer server(Misbehave(row, respond, done), server_tls());
      Sender sender(on_loop(), server, tls());
      int wrong = 0;
      for (int i = 0; i < kCalls; ++i) {
        const std::string echo = "Call=" + std::to_string(i);
        const HttpResult result = sender.Send(Post(server.url(), echo));
        const auto* response = std::get_if<HttpResponse>(&result);
        wrong += response == nullptr || FindHeader(response->headers, "X-Echo") != echo;
        ASSERT_TRUE(done.WaitFor(i + 1));
        if (row.closes) {
          ASSERT_TRUE(server.WaitUntilOpen(0));
        }
      }
      EXPECT_EQ(wrong, 0);
      EXPECT_EQ(server.received(), static_cast<std::size_t>(kCalls));
      const bool is_clean = row.together.empty() && row.then.empty() && !row.closes;
      if (is_clean) {
        EXPECT_EQ(server.accepted(), 1U);
      }
    }
  }
}

// Not only at the next request: a server that waits for the end of the connection hears of it.
TEST_P(IdleConnection, IsClosedAtOnceOnALoop) {
  if (!on_loop()) return;
  for (const char* what : {"x", "HTTP/1.1 408 Request Timeout\r\n\r\n"}) {
    ScriptedServer server(Script{steps::ReadRequest(), steps::Send(Reply(200, "ok")), steps::ReadRequest(),
                                 steps::Send(Reply(200, "ok")), steps::Send(what), steps::Hang()},
                          server_tls());
    Sender sender(on_loop(), server, tls());
    ResponseOf(sender.Send(Post(server.url(), "A=1")));
    EXPECT_EQ(sender.engine().Round(), 0);
    ResponseOf(sender.Send(Post(server.url(), "A=2")));
    EXPECT_EQ(server.accepted(), 1U);
    const test::Stopwatch watch;
    while (server.open() > 0 && watch.elapsed() < std::chrono::seconds(10)) sender.engine().Round();
    EXPECT_EQ(server.open(), 0U);
    EXPECT_EQ(sender.engine().Round(), 0);
  }
}

TEST_P(IdleConnection, StaysOpenWhileNothingArrives) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, server_tls());
  Sender sender(on_loop(), server, tls());
  for (int i = 0; i < 20; ++i) {
    HttpRequest request = i % 2 == 0 ? Post(server.url(), "A=1") : test::Get(server.url());
    EXPECT_EQ(ResponseOf(sender.Send(request)).body, "ok");
  }
  EXPECT_EQ(server.accepted(), 1U);
}

INSTANTIATE_TEST_SUITE_P(Driver, IdleConnection,
                         ::testing::Values(std::pair(false, false), std::pair(false, true), std::pair(true, false),
                                           std::pair(true, true)),
                         [](const auto& test) {
                           return std::string(test.param.first ? "Loop" : "Blocking") +
                                  (test.param.second ? "Tls" : "Plain");
                         });

// A SOCKS5 proxy that sends bytes of its own together with its consent.
class EagerProxy {
 public:
  explicit EagerProxy(std::string bytes) : bytes_(std::move(bytes)), thread_([this] { Serve(); }) {}
  EagerProxy(const EagerProxy&) = delete;
  EagerProxy& operator=(const EagerProxy&) = delete;
  ~EagerProxy() { thread_.join(); }

  [[nodiscard]] std::string url() const { return "socks5://127.0.0.1:" + std::to_string(listener_.port()); }

 private:
  void Serve() {
    const test::OwnedFd socket(accept(listener_.fd(), nullptr, nullptr));
    std::array<char, 512> buffer;
    const auto say = [&](const std::string& text) {
      EXPECT_GT(recv(socket.get(), buffer.data(), buffer.size(), 0), 0);
      EXPECT_EQ(send(socket.get(), text.data(), text.size(), 0), static_cast<ssize_t>(text.size()));
    };
    say(std::string("\x05\x00", 2));
    say(std::string("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x01", 10) + bytes_);
    while (recv(socket.get(), buffer.data(), buffer.size(), 0) > 0) {
    }
  }

  const std::string bytes_;
  test::Listener listener_;
  std::thread thread_;
};

TEST(NewConnection, IsNotUsedIfTheServerAnsweredBeforeTheRequestWasSent) {
  const test::NoProxyEnvironment no_proxies;
  const EagerProxy proxy(kForeign);
  const auto transport = MakeCurlTransport({}, {.url = proxy.url()});
  const TransportError error = ErrorOf(transport->Send(Post("http://127.0.0.1:1/", "A=1"), {}, {}));
  EXPECT_EQ(ToString(error.kind), "connect") << error.message;
  EXPECT_NE(error.message.find("before the request was sent"), std::string::npos) << error.message;
  EXPECT_FALSE(error.maybe_sent);
}

}  // namespace
}  // namespace alibabacloud
