#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <stop_token>
#include <string>
#include <variant>
#include <vector>

#include "alibabacloud/error.h"
#include "alibabacloud/http.h"
#include "alibabacloud/secret_string.h"

namespace alibabacloud {

/// One HTTP exchange, as a transport is to perform it.
struct HttpRequest {
  HttpMethod method = HttpMethod::kPost;
  /// Absolute, http or https, with the query.
  std::string url{};
  std::vector<HttpHeader> headers{};
  SecretString body{};
  /// True when a second execution does no harm. When false, a transport must never send the request twice, not even
  /// after a reused connection died without an answer.
  bool resend_safe = false;
  /// True for hosts that are never reached through a proxy (the instance metadata service).
  bool bypass_proxy = false;
};

/// The limits of one exchange.
struct HttpLimits {
  /// For name resolution, TCP and TLS together.
  std::chrono::milliseconds connect_timeout{5000};
  /// Longest time without a byte in either direction; at least one second.
  std::chrono::milliseconds idle_timeout{30000};
  /// For the whole exchange.
  std::chrono::milliseconds total_timeout{30000};
  /// Largest body after decompression, in bytes.
  std::size_t max_body_bytes = std::size_t{64} << 20;
};

/// A complete reply, whatever its status.
struct HttpResponse {
  int status = 0;
  std::vector<HttpHeader> headers{};
  /// Decompressed.
  std::string body{};
};

/// Why there is no complete reply.
struct TransportError {
  /// kConnect, kTls, kTimeout, kCancelled, kTransport, kInvalidArgument (an option or URL the transport cannot use).
  ErrorKind kind = ErrorKind::kTransport;
  /// For people; without request content.
  std::string message{};
  /// False only when it is certain that the server got no complete request.
  bool maybe_sent = true;
  /// What had arrived: status 0 when no status line had.
  HttpResponse partial{};
};

/// How an exchange ended: with a complete reply of any status, or without one.
using HttpResult = std::variant<HttpResponse, TransportError>;

/// Performs HTTP exchanges. Implement it to test without sockets or to use another HTTP library; the default is
/// libcurl.
class Transport {
 public:
  virtual ~Transport() = default;
  /// Blocks until the exchange is over, a limit has run out or `stop` was asked to stop. Does not follow redirects and
  /// does not retry. Must be safe to call from many threads at once, and must not throw.
  virtual HttpResult Send(const HttpRequest& request, const HttpLimits& limits, std::stop_token stop) = 0;
};

/// The oldest TLS version to accept.
enum class TlsVersion : std::uint8_t { kTls12, kTls13 };

/// How HTTPS peers are verified.
struct TlsOptions {
  /// Oldest accepted version; TLS 1.2 by default.
  TlsVersion min_version = TlsVersion::kTls12;
  /// PEM file of the accepted certificate authorities; empty: the system's. A file that cannot be read fails each
  /// exchange with kTls.
  std::string ca_file{};
};

/// Which proxy to use.
struct ProxyOptions {
  /// `http://`, `https://`, `socks5://` or `socks5h://`, with `user:password@` if needed. Empty: what the environment
  /// says (HTTPS_PROXY, https_proxy, http_proxy, ALL_PROXY, all_proxy), as libcurl reads it.
  std::string url{};
  /// Comma-separated hosts that are reached directly; empty: NO_PROXY of the environment. "*" switches every proxy off.
  std::string no_proxy{};
};

/// Makes the default transport: libcurl, with a pool of kept-alive connections that all threads share. Starts no
/// thread and opens no connection; an option that libcurl cannot honour fails each Send() with kInvalidArgument.
[[nodiscard]] std::shared_ptr<Transport> MakeCurlTransport(TlsOptions tls = {}, ProxyOptions proxy = {});

}  // namespace alibabacloud
