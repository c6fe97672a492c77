#pragma once

#include <curl/curl.h>
#include <poll.h>

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
  std::size_t index_ = 0;                   ///< Of the exchange among those in progress.
  curl_socket_t socket_ = CURL_SOCKET_BAD;  ///< Of its connection, if that is its own.
  HttpLimits limits_{};
  CurlEasy easy_;
  std::optional<CurlExchange> exchange_;
};

/// Performs many exchanges at once, without blocking, with the settings of one default transport: libcurl tells which
/// sockets it waits for, and until when. For one thread.
class CurlEngine final : private SocketOwner, private IdleConnections {
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
  [[nodiscard]] std::optional<std::chrono::steady_clock::time_point> next_time() const noexcept;
  /// Does what is due by then.
  void OnTime(std::chrono::steady_clock::time_point now);
  /// Tells the owners of the exchanges that are complete.
  void TellResults();

  /// Whether nothing is in progress and nobody else has this transport.
  [[nodiscard]] bool IsForgotten() const noexcept { return active_.empty() && transport_.use_count() == 1; }

 private:
  struct Socket {
    bool is_connection = false;          ///< Whose end OnClose() hears of; other sockets are a resolver's.
    bool is_idle = false;                ///< An HTTP/1.1 connection that carries no request.
    EngineExchange* exchange = nullptr;  ///< The one whose bytes it carries, if it can be told.
  };

  [[nodiscard]] static EngineExchange* PlaceOf(CURL* easy) noexcept;
  static int OnSocketWanted(CURL* easy, curl_socket_t fd, int what, void* self, void* per_socket) noexcept;
  static int OnClose(void* self, curl_socket_t fd) noexcept;
  static int OnTimeWanted(CURLM* multi, long timeout_ms, void* self) noexcept;
  void OnReady(int fd, bool readable, bool writable) override;
  void OnSuspendedReady(int fd) override;
  [[nodiscard]] bool RetireUnclean() noexcept override;
  void OnOpened(curl_socket_t socket) noexcept override;

  [[nodiscard]] CurlEasy TakeEasy(std::string& problem);
  [[nodiscard]] HttpResult Finish(EngineExchange& place, CURLcode code, StopReason reason);
  void RemoveHandle(CURL* easy);
  [[nodiscard]] Socket& At(int fd);
  void WatchFor(EngineExchange* place, int fd, int what);
  void StopWatching(const EngineExchange* place, int fd);
  void Unlink(int fd);
  void SetIdle(int fd, bool is_idle);
  void Retire(int fd) noexcept;
  [[nodiscard]] bool Rerun(EngineExchange& place);
  void AddActive(EngineExchange& place);
  void RemoveActive(EngineExchange& place);
  void SetMaxConnections();
  void FindIdleExchanges(std::chrono::steady_clock::time_point now);
  void ReportIdleExchanges();

  Poller& poller_;
  const std::shared_ptr<CurlTransport> transport_;
  const Options options_;
  std::optional<std::chrono::steady_clock::time_point> next_time_{};
  std::optional<std::chrono::steady_clock::time_point> next_idle_check_{};
  std::vector<EngineExchange*> active_;
  std::vector<EngineExchange*> timed_out_;  ///< Those of `active_` whose idle timeout has run out.
  std::vector<Socket> sockets_;             ///< By descriptor.
  std::vector<pollfd> idle_sockets_;        ///< Those with `is_idle`.
  std::string problem_;                     ///< Why there is no multi handle.
  CurlMulti multi_;
  std::vector<CurlEasy> idle_;  ///< Declared last: its handles may belong to connections of the multi handle.
};

}  // namespace alibabacloud::internal
