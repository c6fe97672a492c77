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

/// One HTTP exchange, as a transport is to perform it. A transport sends the request once at most, not again after a
/// reused connection died without a response: retries are the library's.
struct HttpRequest {
  /// GET, POST or PUT.
  HttpMethod method = HttpMethod::kPost;
  /// Absolute, http or https, with the query.
  std::string url{};
  /// Besides those that a transport adds itself, such as Host and Content-Length.
  std::vector<HttpHeader> headers{};
  /// Empty for a request without one. May hold secrets.
  SecretString body{};
  /// True for hosts that are never reached through a proxy (the instance metadata service).
  bool bypass_proxy = false;
  /// True when the reply's body holds secrets: a transport wipes each buffer of its own that a part of it has been in.
  bool secret_reply = false;
};

/// The limits of one exchange.
struct HttpLimits {
  /// For name resolution, TCP and TLS together.
  std::chrono::milliseconds connect_timeout{5000};
  /// Longest time without a byte in either direction while the request is sent and the response is received, in
  /// milliseconds; at least 1 ms. `connect_timeout` bounds what comes before.
  std::chrono::milliseconds idle_timeout{30000};
  /// For the whole exchange.
  std::chrono::milliseconds total_timeout{30000};
  /// Largest body after decompression, in bytes.
  std::size_t max_body_bytes = std::size_t{64} << 20;
};

/// A complete reply, whatever its status.
struct HttpResponse {
  /// From the status line, such as 200.
  int status = 0;
  /// In the order in which they came.
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
  /// False only if it is certain that the server did not get a complete request.
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
  /// Blocks until the exchange is complete, a limit has run out or `stop` was asked to stop. Does not follow redirects
  /// and does not retry. Must be safe to call from many threads at once, and must throw nothing but std::bad_alloc.
  virtual HttpResult Send(const HttpRequest& request, const HttpLimits& limits, std::stop_token stop) = 0;
};

/// The oldest TLS version to accept.
enum class TlsVersion : std::uint8_t {
  kTls12,  ///< TLS 1.2.
  kTls13,  ///< TLS 1.3.
};

/// How both sides of a TLS connection prove who they are.
///
/// Every option is honoured or fails each exchange with kInvalidArgument and a text that names it: two ways to give the
/// same thing, a certificate without its key or the reverse, a file that cannot be read, a text that is not PEM, a key
/// that needs a password and has none. What only the TLS library can tell (a key of another certificate, a wrong
/// password) is kInvalidArgument too, from exchanges over TLS.
///
/// Files and directories that are given are read again for each new connection; with them, no connection resumes the
/// TLS session of another. The system's authorities may be remembered for a day.
struct TlsOptions {
  /// Oldest accepted version; TLS 1.2 by default.
  TlsVersion min_version = TlsVersion::kTls12;

  // The certificate authorities to accept, for servers and for HTTPS proxies. At most one of the three; with none,
  // those of the system, and with one, no others.

  /// A file in PEM form, read for each TLS handshake. One that cannot be read or used fails each exchange over TLS with
  /// kTls. One that is not a regular file, or has more than 16 MiB, fails each exchange at once with kInvalidArgument.
  std::string ca_file{};
  /// A directory with a regular file for each authority, named as `openssl rehash` does it.
  std::string ca_path{};
  /// One or more certificates as text in PEM form. Text whose armour is right but whose content is no certificate fails
  /// each exchange over TLS with kTls. An empty text is none given.
  std::string ca_pem{};

  // What to show to servers that want to know their clients (mutual TLS): a certificate and its key, each as a file or
  // as text, both in PEM form. Proxies do not get to see it.

  /// Regular file of at most 1 MiB with the certificate, followed by those that lead to the authority.
  std::string client_certificate_file{};
  /// The same as text. Needs a libcurl with OpenSSL or one of its kin.
  std::string client_certificate_pem{};
  /// Regular file of at most 1 MiB with the private key (PKCS #8, RSA or EC); may be the file of the certificate.
  std::string client_key_file{};
  /// The same as text. Needs a libcurl with OpenSSL or one of its kin.
  SecretString client_key_pem{};
  /// For an encrypted key; an error with any other.
  SecretString client_key_password{};
};

/// Which proxy to use. Options that contradict each other fail each exchange with kInvalidArgument.
///
/// A proxy that cannot be reached, wants credentials or refuses to pass a request on fails the exchange with kConnect
/// before the request is sent. What it answers in the server's place to a request over plain http:// cannot be told
/// from the server's own reply, except for status 407.
struct ProxyOptions {
  /// `http://`, `https://`, `socks5://` (names are resolved here) or `socks5h://` (the proxy resolves them), then
  /// `host:port`. User and password may stand before the host as `user:password@`, percent-encoded. Empty: what the
  /// environment says, as libcurl reads it: https_proxy or HTTPS_PROXY for https, http_proxy (in small letters only)
  /// for http, all_proxy or ALL_PROXY for both.
  std::string url{};
  /// As they are, not percent-encoded. Only with a `url` that has no user in it; without control characters, the user
  /// without a colon for HTTP proxies, each of at most 255 bytes for SOCKS. A password needs a user. HTTP proxies get
  /// them by the Basic scheme.
  std::string user{};
  /// Of that user.
  SecretString password{};
  /// Comma-separated hosts, domains and networks (10.0.0.0/8) that are reached directly; empty: no_proxy or NO_PROXY of
  /// the environment. "*" switches every proxy off.
  std::string no_proxy{};
};

/// Makes the default transport: libcurl, with a pool of kept-alive connections that all threads share. Starts no
/// thread, reads no file and opens no connection; an option that libcurl cannot honour fails each Send() with
/// kInvalidArgument. A process made by fork() may go on with it: it makes connections of its own and leaves those of
/// the first one alone.
[[nodiscard]] std::shared_ptr<Transport> MakeCurlTransport(TlsOptions tls = {}, ProxyOptions proxy = {});

}  // namespace alibabacloud
