#pragma once

#include <curl/curl.h>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/transport.h"
#include "transport/curl_easy.h"
#include "transport/curl_exchange.h"
#include "transport/curl_transport.h"
#include "transport/poller.h"

namespace alibabacloud::internal {

class EngineExchange;

/// Who is told what came of an exchange.
class ExchangeOwner {
 public:
  virtual void OnExchanged(HttpResult result) = 0;

 protected:
  ~ExchangeOwner() = default;
};

/// A place for one exchange after the other; must stay where it is, and outlive its exchange.
class EngineExchange {
 public:
  explicit EngineExchange(ExchangeOwner& owner) noexcept : owner_(owner) {}

 private:
  friend class CurlEngine;

  ExchangeOwner& owner_;
  HttpLimits limits_{};
  CurlEasy easy_;
  std::optional<CurlExchange> exchange_;
};

/// Performs many exchanges at once, without blocking, with the settings of one default transport: libcurl tells which
/// sockets it waits for, and until when. For one thread.
class CurlEngine final : private SocketOwner {
 public:
  struct Options {
    bool http2 = true;
    std::size_t max_idle_connections = 128;
  };

  CurlEngine(Poller& poller, std::shared_ptr<CurlTransport> transport, const Options& options);
  CurlEngine(const CurlEngine&) = delete;
  CurlEngine& operator=(const CurlEngine&) = delete;
  /// After the end of all exchanges.
  ~CurlEngine();

  /// Begins an exchange; `request` is borrowed until its end. A result at once says why it cannot be begun.
  [[nodiscard]] std::optional<HttpResult> Begin(EngineExchange& place, const HttpRequest& request,
                                                const HttpLimits& limits);
  /// Ends an exchange before its time; its owner is told nothing.
  [[nodiscard]] HttpResult Cancel(EngineExchange& place);

  /// Whether the request may wait for another's connection, which it could share. libcurl looks at none of its limits
  /// meanwhile: its owner has to, with TimeOut().
  [[nodiscard]] bool MayShareConnection(const HttpRequest& request) const;
  /// Cancel(), of an exchange whose time is up.
  [[nodiscard]] HttpResult TimeOut(EngineExchange& place);

  /// When libcurl wants to go on although no socket is ready.
  [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> next_time() const noexcept { return next_time_; }
  /// Goes on if that time has come.
  void OnTime(std::chrono::steady_clock::time_point now);
  /// Tells the owners of what has ended.
  void TellResults();

  /// Whether nothing is in progress and nobody else has this transport.
  [[nodiscard]] bool IsForgotten() const noexcept { return active_ == 0 && transport_.use_count() == 1; }

 private:
  [[nodiscard]] static bool HasReply(CURL* easy) noexcept;
  static int OnSocketWanted(CURL* easy, curl_socket_t fd, int what, void* self, void* per_socket) noexcept;
  static curl_socket_t OnOpen(void* self, curlsocktype purpose, curl_sockaddr* address) noexcept;
  static int OnClose(void* self, curl_socket_t fd) noexcept;
  static int OnTimeWanted(CURLM* multi, long timeout_ms, void* self) noexcept;
  void OnReady(int fd, bool readable, bool writable) override;

  [[nodiscard]] CurlEasy TakeEasy(std::string& problem);
  [[nodiscard]] HttpResult Finish(EngineExchange& place, CURLcode code, bool cancelled);
  void RemoveHandle(CURL* easy);
  void CountActive(int change);

  Poller& poller_;
  const std::shared_ptr<CurlTransport> transport_;
  const Options options_;
  std::optional<std::chrono::steady_clock::time_point> next_time_{};
  std::size_t active_ = 0;
  std::vector<bool> connections_;  ///< By descriptor: whose end OnClose() hears of; other sockets are a resolver's.
  std::string problem_;            ///< Why there is no multi handle.
  CurlMulti multi_;
  std::vector<CurlEasy> idle_;  ///< Declared last: its handles may belong to connections of the multi handle.
};

}  // namespace alibabacloud::internal
