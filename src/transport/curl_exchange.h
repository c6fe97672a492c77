#pragma once

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/transport.h"
#include "transport/curl_headers.h"

namespace alibabacloud::internal {

/// Connections that are kept open for reuse. Called from libcurl's callbacks.
class IdleConnections {
 public:
  /// Closes the idle connections from which something can be read, the peer's close included. Returns false if there
  /// was none.
  [[nodiscard]] virtual bool RetireUnclean() noexcept = 0;
  /// Called with each socket that libcurl opens for a connection.
  virtual void OnOpened(curl_socket_t /*socket*/) noexcept {}

 protected:
  ~IdleConnections() = default;
};

/// Largest header of a response, in bytes, interim responses included.
constexpr std::size_t kMaxHeaderBytes = std::size_t{256} << 10;

/// Returns the idle timeout, between 1 ms and 24 days.
[[nodiscard]] std::chrono::milliseconds IdleTimeout(const HttpLimits& limits) noexcept;

/// Why a driver stopped an exchange before libcurl had a result.
enum class StopReason : std::uint8_t { kNone, kCancelled, kIdle };

/// One HTTP exchange on an easy handle. A driver runs the handle; this object sets it up, decides whether a connection
/// may carry the request, and makes a result of what arrived. Must stay at its address until Finish().
class CurlExchange {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;

  /// Sets the handle up for the request. All arguments are borrowed until Finish().
  CurlExchange(CURL* easy, const HttpRequest& request, const HttpLimits& limits, const ProxyOptions& proxy,
               IdleConnections& connections);
  CurlExchange(const CurlExchange&) = delete;
  CurlExchange& operator=(const CurlExchange&) = delete;

  /// False when libcurl refused the request: then the handle must not run, it may still hold the last request.
  [[nodiscard]] bool IsReady() const noexcept { return set_up_ == CURLE_OK; }

  /// Returns true if a part of the response arrived.
  [[nodiscard]] bool HasResponse() const noexcept { return header_bytes_ > 0; }

  /// Returns true if the request was written to an HTTP/2 connection.
  [[nodiscard]] bool IsHttp2() const noexcept { return is_http2_; }

  /// Returns true if the chosen connection was not clean, so that nothing was written. The driver then calls
  /// PrepareRerun() and runs the handle once more.
  [[nodiscard]] bool ShouldRerun() const noexcept { return should_rerun_; }
  /// Sets the handle up for a new connection, within what is left of the time.
  void PrepareRerun();

  /// Notes that bytes were sent or received.
  void OnActivity() noexcept { last_activity_ = std::chrono::steady_clock::now(); }
  /// Returns true if no byte was sent or received for the idle timeout, which runs while the request is sent and the
  /// response is received.
  [[nodiscard]] bool IsIdle(TimePoint now) const noexcept;
  /// Returns when to call IsIdle() next.
  [[nodiscard]] TimePoint NextIdleCheck(TimePoint now) const noexcept;

  /// Returns the result. The handle must be in no multi handle any more. `code` is libcurl's result.
  [[nodiscard]] HttpResult Finish(CURLcode code, StopReason reason);

 private:
  template <class Value>
  void Set(CURLoption option, Value value);
  void SetMethod();
  void SetBody();

  static std::size_t OnBody(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t OnHeader(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static int OnSend(void* self, char* remote_ip, char* local_ip, int remote_port, int local_port) noexcept;
  static curl_socket_t OnOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address) noexcept;
  static int OnProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t uploaded) noexcept;
  static int OnTrace(CURL* easy, curl_infotype type, char* data, std::size_t size, void* self) noexcept;

  [[nodiscard]] bool MaySend(int local_port) noexcept;
  void WatchUpload() noexcept;
  [[nodiscard]] bool IsClean(bool has_unread_bytes, bool may_receive_early, int local_port) noexcept;
  [[nodiscard]] curl_socket_t OpenedSocket(int local_port) const noexcept;
  [[nodiscard]] curl_socket_t OpenSocket(const curl_sockaddr& address) noexcept;
  [[nodiscard]] bool TakeBody(std::string_view data);
  [[nodiscard]] bool TakeHeader(std::string_view line);
  [[nodiscard]] bool TakeStatusLine(std::string_view line);
  void OnHeaderComplete();
  void TakeTunnelHeader(std::string_view line);
  [[nodiscard]] std::size_t BodyBytesSent() const noexcept;
  [[nodiscard]] bool BytesSent() const noexcept;
  [[nodiscard]] bool MaybeSent() const noexcept;
  [[nodiscard]] std::string Phase() const;
  [[nodiscard]] bool ProxyWantsCredentials() const;
  [[nodiscard]] std::string TunnelProblem(CURLcode code) const;
  [[nodiscard]] std::string Detail(CURLcode code) const;
  [[nodiscard]] TransportError Describe(CURLcode code, StopReason reason) const;
  [[nodiscard]] bool DescribeStop(CURLcode code, StopReason reason, TransportError& error) const;
  [[nodiscard]] bool DescribeRefusal(TransportError& error) const;
  [[nodiscard]] bool DescribeSocketFailure(CURLcode code, TransportError& error) const;
  [[nodiscard]] bool DescribeProxy(CURLcode code, TransportError& error) const;
  [[nodiscard]] bool DescribeTls(CURLcode code, TransportError& error) const;

  CURL* easy_;
  const HttpRequest& request_;
  const HttpLimits& limits_;
  const std::string_view meaning_of_407_;
  IdleConnections& connections_;
  CurlHeaders headers_;
  HttpResponse response_;
  const TimePoint start_ = std::chrono::steady_clock::now();
  TimePoint last_activity_ = start_;
  std::array<curl_socket_t, 4> opened_{};  ///< The last sockets opened for this exchange; 0 for none.
  std::size_t opened_count_ = 0;
  int socket_errno_ = 0;  ///< Why the last socket could not be opened.
  /// Bytes that had gone to a proxy when the request might first be written; none before.
  std::optional<long> sent_before_{};
  bool is_http2_ = false;
  bool should_rerun_ = false;
  bool resend_refused_ = false;     ///< A reused connection died, and libcurl wanted to send the request again.
  bool is_server_early_ = false;    ///< A new connection had something to read before the request was sent.
  bool protocol_switched_ = false;  ///< Status 101.
  bool tunnel_page_ = false;        ///< The proxy answered CONNECT with a document.
  std::size_t header_bytes_ = 0;
  curl_off_t uploaded_ = 0;  ///< By HTTP/2, so many bytes of the body.
  bool header_complete_ = false;
  bool body_too_large_ = false;
  bool headers_too_large_ = false;
  std::string head_problem_;
  CURLcode set_up_ = CURLE_OK;
  char error_text_[CURL_ERROR_SIZE] = {};
};

}  // namespace alibabacloud::internal
