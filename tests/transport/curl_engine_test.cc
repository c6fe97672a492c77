#include "transport/curl_engine.h"

#include <gtest/gtest.h>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "support/scripted_server.h"
#include "transport/curl_transport.h"
#include "transport/exchange.h"
#include "transport/poller.h"

namespace alibabacloud::internal {
namespace {

using std::chrono::steady_clock;
using test::Reply;
using test::ResponseOf;
using test::Script;
using test::ScriptedServer;
namespace steps = test::steps;

// One exchange after the other, and what came of the last.
class Place final : public ExchangeOwner {
 public:
  void OnExchanged(HttpResult got) override { result = std::move(got); }

  EngineExchange exchange{*this};
  std::optional<HttpResult> result;
};

class CurlEngineTest : public ::testing::Test {
 protected:
  void Begin(Place& place, const HttpRequest& request) {
    place.result.reset();
    EXPECT_FALSE(engine_.Begin(place.exchange, request, kLimits));
  }

  // By what sockets have to say alone: libcurl's timers would look after a socket that nobody hears, a second later.
  // False: there is one that says nothing.
  [[nodiscard]] bool RunUntilEnd(const Place& place) {
    while (!place.result) {
      poller_.Wait(std::chrono::seconds(10));
      if (!poller_.TellNext()) return false;
      engine_.TellResults();
      while (poller_.TellNext()) engine_.TellResults();
    }
    return true;
  }

  static constexpr HttpLimits kLimits{};
  Poller poller_;
  CurlEngine engine_{
      poller_, std::make_shared<CurlTransport>(TlsOptions{}, ProxyOptions{.no_proxy = "*"}), {.http2 = false}};
};

TEST_F(CurlEngineTest, ASocketGivenUpWhileItConnectsIsForgotten) {
  const ScriptedServer server(Script{steps::ServeAll(Reply(200, "pong"))});
  const HttpRequest request = test::Get(server.url());
  std::deque<Place> places(20);
  for (Place& place : places) Begin(place, request);
  engine_.OnTime(steady_clock::now());
  for (Place& place : places) static_cast<void>(engine_.Cancel(place.exchange));
  // They get the numbers of the old sockets.
  for (Place& place : places) Begin(place, request);
  engine_.OnTime(steady_clock::now());
  for (Place& place : places) {
    ASSERT_TRUE(RunUntilEnd(place));
    EXPECT_EQ(ResponseOf(*place.result).body, "pong");
  }
}

}  // namespace
}  // namespace alibabacloud::internal
