#include <gtest/gtest.h>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "support/scripted_server.h"
#include "support/stopwatch.h"
#include "transport/engine.h"
#include "transport/exchange.h"

namespace alibabacloud {
namespace {

using std::chrono::milliseconds;
using test::ErrorOf;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::Script;
using test::ScriptedServer;
using test::TlsSettings;
namespace steps = test::steps;

constexpr milliseconds kIdle{300};

// By one of the two drivers, over TLS or without.
class IdleTimeout : public ::testing::TestWithParam<std::pair<bool, bool>> {
 protected:
  [[nodiscard]] static std::unique_ptr<ScriptedServer> Serve(Script script) {
    const bool tls = GetParam().second;
    return std::make_unique<ScriptedServer>(std::move(script),
                                            tls ? std::optional<TlsSettings>(std::in_place) : std::nullopt);
  }
  [[nodiscard]] static HttpResult Send(const ScriptedServer& server, const HttpRequest& request,
                                       milliseconds idle_timeout = kIdle) {
    const HttpLimits limits{.idle_timeout = idle_timeout};
    TlsOptions tls = GetParam().second ? TlsOptions{.ca_pem = server.certificate()} : TlsOptions{};
    if (GetParam().first) return test::Engine(std::move(tls)).Send(request, limits);
    return test::DirectTransport(std::move(tls))->Send(request, limits, {});
  }
};

TEST_P(IdleTimeout, EndsAnExchangeWhoseServerFallsSilent) {
  const std::string head = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n";
  const struct {
    const char* name;
    std::string sent;
    const char* says;
  } rows[] = {
      {"no response", "", "no data for 300 ms while waiting for the response"},
      {"a part of the header", head.substr(0, 20), "no data for 300 ms while reading the response"},
      {"a part of the body", head + std::string(50000, 'x'), "no data for 300 ms while reading the response"},
  };
  for (const auto& row : rows) {
    SCOPED_TRACE(row.name);
    test::Stopwatch since_last_byte;
    const auto server = Serve({steps::ReadRequest(), steps::Pause(kIdle / 2),
                               [&](test::Peer&) {
                                 if (!row.sent.empty()) since_last_byte = test::Stopwatch();
                                 return true;
                               },
                               steps::Send(row.sent), steps::Hang()});
    const HttpResult result = Send(*server, Post(server->url(), "A=1"));
    const auto elapsed = since_last_byte.elapsed();
    const TransportError error = ErrorOf(result);
    EXPECT_EQ(ToString(error.kind), "timeout");
    EXPECT_EQ(error.message, row.says);
    EXPECT_TRUE(error.maybe_sent);
    EXPECT_GE(elapsed, kIdle - milliseconds(5));
    EXPECT_LE(elapsed, kIdle + milliseconds(1000));
    RecordProperty(row.name, std::to_string(std::chrono::duration_cast<milliseconds>(elapsed).count()));
  }
}

TEST_P(IdleTimeout, EndsAnExchangeOnceItHasPassedAndNotAfterTwiceOfIt) {
  constexpr milliseconds kLong{1500};
  const auto server = Serve({steps::ReadRequest(), steps::Hang()});
  const test::Stopwatch watch;
  EXPECT_EQ(ToString(ErrorOf(Send(*server, Post(server->url(), "A=1"), kLong)).kind), "timeout");
  EXPECT_GE(watch.elapsed(), kLong - milliseconds(5));
  EXPECT_LE(watch.elapsed(), kLong + test::kTolerance);
}

TEST_P(IdleTimeout, EndsAnUploadThatTheServerDoesNotRead) {
  const auto server = Serve({[](test::Peer& peer) { return peer.Pause(std::chrono::seconds(30)); }});
  const TransportError error = ErrorOf(Send(*server, Post(server->url(), std::string(std::size_t{32} << 20, 'x'))));
  EXPECT_EQ(ToString(error.kind), "timeout");
  EXPECT_EQ(error.message, "no data for 300 ms while sending the request");
  EXPECT_FALSE(error.maybe_sent);
}

TEST_P(IdleTimeout, DoesNotRunWhileBytesArrive) {
  // Longer than the timeout in all, header included, and never silent for so long.
  const std::string response = Reply(200, "0123456789", "X-Some-Header: which is long enough for that\r\n");
  const auto server = Serve({steps::ReadRequest(), steps::SendSlowly(response, 4, milliseconds(40))});
  EXPECT_EQ(ResponseOf(Send(*server, Post(server->url(), "A=1"))).body, "0123456789");
}

TEST_P(IdleTimeout, MayBeAsLongAsItLikes) {
  const auto server = Serve({steps::ServeAll(Reply(200, "ok"))});
  EXPECT_EQ(ResponseOf(Send(*server, Post(server->url(), "A=1"), milliseconds::max())).body, "ok");
}

INSTANTIATE_TEST_SUITE_P(Driver, IdleTimeout,
                         ::testing::Values(std::pair(false, false), std::pair(false, true), std::pair(true, false),
                                           std::pair(true, true)),
                         [](const auto& test) {
                           return std::string(test.param.first ? "Loop" : "Blocking") +
                                  (test.param.second ? "Tls" : "Plain");
                         });

}  // namespace
}  // namespace alibabacloud
