#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>
#include <utility>

#include "transport/curl_engine.h"
#include "transport/curl_transport.h"
#include "transport/poller.h"

namespace alibabacloud::test {

/// Runs one exchange after the other and keeps the result of the last.
class Place final : public internal::ExchangeOwner {
 public:
  void OnExchanged(HttpResult got) override { result = std::move(got); }

  internal::EngineExchange exchange{*this};
  std::optional<HttpResult> result;
};

/// A CurlEngine with the poller that drives it, on this thread. Speaks HTTP/1.1.
class Engine {
 public:
  explicit Engine(TlsOptions tls = {})
      : engine_(poller_, std::make_shared<internal::CurlTransport>(std::move(tls), ProxyOptions{.no_proxy = "*"}),
                {.http2 = false}) {}

  void Begin(Place& place, const HttpRequest& request, const HttpLimits& limits = {}) {
    place.result.reset();
    EXPECT_FALSE(engine_.Begin(place.exchange, request, limits));
  }
  void OnTime() { engine_.OnTime(std::chrono::steady_clock::now()); }
  void Cancel(Place& place) { static_cast<void>(engine_.Cancel(place.exchange)); }

  /// Runs by what sockets report alone: libcurl's timers would look after a socket that nobody hears, a second later.
  /// Returns false if a socket reports nothing.
  [[nodiscard]] bool RunUntilEnd(const Place& place) {
    while (!place.result) {
      poller_.Wait(std::chrono::seconds(10));
      if (!poller_.TellNext()) return false;
      engine_.TellResults();
      while (poller_.TellNext()) engine_.TellResults();
    }
    return true;
  }

  /// Polls once, without sleep. Returns how many sockets were ready.
  int Round() {
    poller_.Wait(std::chrono::milliseconds(0));
    int ready = 0;
    while (poller_.TellNext()) ++ready;
    return ready;
  }

  /// Performs an exchange, with libcurl's timers.
  [[nodiscard]] HttpResult Send(const HttpRequest& request, const HttpLimits& limits = {}) {
    Place place;
    Begin(place, request, limits);
    while (!place.result) {
      OnTime();
      engine_.TellResults();
      if (place.result) break;
      poller_.Wait(TimeToSleep());
      while (poller_.TellNext()) {
      }
      engine_.TellResults();
    }
    return *std::move(place.result);
  }

 private:
  [[nodiscard]] std::chrono::milliseconds TimeToSleep() const {
    constexpr std::chrono::milliseconds kLongest{1000};
    const auto next = engine_.next_time();
    if (!next) return kLongest;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - std::chrono::steady_clock::now());
    return std::clamp(left, std::chrono::milliseconds(0), kLongest);
  }

  internal::Poller poller_;
  internal::CurlEngine engine_;
};

}  // namespace alibabacloud::test
