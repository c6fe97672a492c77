#pragma once

#include <curl/curl.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "alibabacloud/transport.h"
#include "transport/curl_headers.h"

namespace alibabacloud::internal {

/// One HTTP exchange on an easy handle, for whoever drives the handle. Must stay where it is until Finish().
class CurlExchange {
 public:
  /// Sets the handle up for the request; both are borrowed until Finish().
  CurlExchange(CURL* easy, const HttpRequest& request, const HttpLimits& limits, const ProxyOptions& proxy);
  CurlExchange(const CurlExchange&) = delete;
  CurlExchange& operator=(const CurlExchange&) = delete;

  /// By HTTP/2 a server may act on the header alone, while the body is still on its way in frames of its own.
  void MayUseHttp2() noexcept { may_use_http2_ = true; }

  /// False when libcurl refused the request: then the handle must not run, it may still hold the last one's.
  [[nodiscard]] bool IsReady() const noexcept { return set_up_ == CURLE_OK; }

  /// Whether the reply has begun: then there is a connection, and libcurl sends the request on no other.
  [[nodiscard]] bool HasReply() const noexcept { return header_bytes_ > 0; }

  /// What came of it, once the handle is idle and in no multi handle. `code` is libcurl's result; `cancelled` says that
  /// the driver stopped before there was one.
  [[nodiscard]] HttpResult Finish(CURLcode code, bool cancelled);

 private:
  template <class Value>
  void Set(CURLoption option, Value value);
  void SetMethod();
  void SetBody();

  static std::size_t OnBody(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static std::size_t OnHeader(char* data, std::size_t size, std::size_t count, void* self) noexcept;
  static int OnSend(void* self, char* remote_ip, char* local_ip, int remote_port, int local_port) noexcept;

  [[nodiscard]] bool MaySend();
  [[nodiscard]] bool TakeBody(std::string_view data);
  [[nodiscard]] bool TakeHeader(std::string_view line);
  void TakeTunnelHeader(std::string_view line);
  [[nodiscard]] bool BytesSent() const;
  [[nodiscard]] bool HeaderSent() const;
  [[nodiscard]] bool MaybeSent() const;
  [[nodiscard]] bool ReconnectFailed(CURLcode code) const;
  [[nodiscard]] std::string Phase() const;
  [[nodiscard]] bool ProxyWantsCredentials() const;
  [[nodiscard]] std::string TunnelProblem(CURLcode code) const;
  [[nodiscard]] std::string Detail(CURLcode code) const;
  [[nodiscard]] TransportError Describe(CURLcode code, bool cancelled) const;
  [[nodiscard]] bool DescribeLimit(CURLcode code, bool cancelled, TransportError& error) const;
  [[nodiscard]] bool DescribeProxy(CURLcode code, TransportError& error) const;
  [[nodiscard]] bool DescribeTls(CURLcode code, TransportError& error) const;

  CURL* easy_;
  const HttpRequest& request_;
  const HttpLimits& limits_;
  const std::string_view meaning_of_407_;
  CurlHeaders headers_;
  HttpResponse response_;
  std::optional<long> sent_before_{};  ///< Bytes that went to a proxy before the request was first sent.
  bool sent_again_ = false;            ///< A reused connection died, and libcurl has another one for the request.
  bool resend_refused_ = false;
  bool may_use_http2_ = false;
  bool tunnel_page_ = false;  ///< The proxy answered CONNECT with a document.
  std::size_t header_bytes_ = 0;
  bool header_complete_ = false;
  bool body_too_large_ = false;
  bool headers_too_large_ = false;
  CURLcode set_up_ = CURLE_OK;
  char error_text_[CURL_ERROR_SIZE] = {};
};

}  // namespace alibabacloud::internal
