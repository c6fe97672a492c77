// How CurlExchange describes what went wrong.

#include <string>
#include <string_view>
#include <system_error>

#include "base/ascii.h"
#include "transport/curl_exchange.h"
#include "transport/request_limits.h"

namespace alibabacloud::internal {

namespace {

constexpr int kProxyAuthenticationRequired = 407;

bool IsTlsFailure(CURLcode code) {
  switch (code) {
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CLIENTCERT:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CRL_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
      return true;
    default:
      return false;
  }
}

// By TLS 1.3 a server judges the client's certificate after the client has taken the handshake for done and has sent
// its request.
bool IsCertificateAlert(CURLcode code, std::string_view detail) {
  if (code != CURLE_RECV_ERROR && code != CURLE_SEND_ERROR) return code == CURLE_SSL_CLIENTCERT;
  const std::size_t alert = detail.find(" alert ");
  if (alert == std::string_view::npos) return false;
  detail.remove_prefix(alert);
  return detail.find("certificate") != std::string_view::npos || detail.find("unknown ca") != std::string_view::npos;
}

bool IsMisuse(CURLcode code) {
  switch (code) {
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
    case CURLE_NOT_BUILT_IN:
    case CURLE_UNKNOWN_OPTION:
    case CURLE_BAD_FUNCTION_ARGUMENT:
      return true;
    default:
      return false;
  }
}

}  // namespace

std::string CurlExchange::Phase() const {
  if (header_bytes_ > 0) return "while reading the response";
  if (sent_before_) return MaybeSent() ? "while waiting for the response" : "while sending the request";
  curl_off_t lookup = 0;
  curl_easy_getinfo(easy_, CURLINFO_NAMELOOKUP_TIME_T, &lookup);
  return lookup == 0 ? "while resolving the host's name" : "while connecting";
}

std::string CurlExchange::Detail(CURLcode code) const {
  const std::string text = error_text_;
  // A proxy's URL may hold a password.
  const bool shows_url = code == CURLE_COULDNT_RESOLVE_PROXY && text.find('@') != std::string::npos;
  return text.empty() || shows_url ? curl_easy_strerror(code) : text;
}

// Only proxies answer so, and only instead of passing the request on.
bool CurlExchange::ProxyWantsCredentials() const {
  return response_.status == kProxyAuthenticationRequired && !StartsWithIgnoreCase(request_.url, "https:");
}

// Why there is no tunnel, if a proxy was asked for one and answered something else.
std::string CurlExchange::TunnelProblem(CURLcode code) const {
  long status = 0;
  curl_easy_getinfo(easy_, CURLINFO_HTTP_CONNECTCODE, &status);
  if (status == 0 || sent_before_) return {};
  std::string text = "the proxy answered CONNECT with status " + std::to_string(status);
  if (status == kProxyAuthenticationRequired) return text.append(": ").append(meaning_of_407_);
  if (status / 100 != 2) return text + (tunnel_page_ ? " and an HTML page" : "");
  // Taken for a tunnel, and the page in it for a broken handshake.
  return tunnel_page_ && code == CURLE_SSL_CONNECT_ERROR ? text + " and an HTML page instead of a tunnel" : "";
}

bool CurlExchange::DescribeStop(CURLcode code, StopReason reason, TransportError& error) const {
  if (reason == StopReason::kCancelled) {
    error.kind = ErrorKind::kCancelled;
    error.message = "the caller asked to stop " + Phase();
  } else if (reason == StopReason::kIdle) {
    error.kind = ErrorKind::kTimeout;
    error.message = "no data for " + std::to_string(limits_.idle_timeout.count()) + " ms " + Phase();
  } else if (code == CURLE_OPERATION_TIMEDOUT) {
    error.kind = ErrorKind::kTimeout;
    error.message = "timed out " + Phase() + ": " + Detail(code);
  } else {
    return false;
  }
  return true;
}

// What this object refused, and libcurl reports as its own failure.
bool CurlExchange::DescribeRefusal(TransportError& error) const {
  if (!head_problem_.empty()) {
    error.kind = ErrorKind::kInvalidArgument;
    error.message = head_problem_;
  } else if (resend_refused_) {
    error.message = "the connection was closed before a response came";
  } else if (is_server_early_) {
    error.kind = ErrorKind::kConnect;
    error.message = "the server answered or closed the connection before the request was sent";
  } else if (protocol_switched_) {
    error.message = "the server switched to another protocol (status 101), which was not asked for";
  } else if (body_too_large_) {
    error.kind = ErrorKind::kDecode;
    error.message = "the body exceeds " + std::to_string(limits_.max_body_bytes) + " bytes";
  } else if (headers_too_large_) {
    error.message = "the header exceeds " + std::to_string(kMaxHeaderBytes) + " bytes";
  } else {
    return false;
  }
  return true;
}

// libcurl says of neither why it could not be opened.
bool CurlExchange::DescribeSocketFailure(CURLcode code, TransportError& error) const {
  const bool has_socket = opened_count_ > 0;
  if (code == CURLE_OK || sent_before_ || (has_socket && code != CURLE_SSL_CACERT_BADFILE)) return false;
  const int reason = has_socket || socket_errno_ == 0 ? DescriptorShortage() : socket_errno_;
  if (reason == 0) return false;
  error.kind = ErrorKind::kConnect;
  error.message = has_socket ? "the CA certificates cannot be read: " : "a socket cannot be opened: ";
  error.message += std::generic_category().message(reason);
  return true;
}

bool CurlExchange::DescribeProxy(CURLcode code, TransportError& error) const {
  if (code == CURLE_OK) {
    error.message = "the proxy answered with status 407: ";
    error.message += meaning_of_407_;
    error.maybe_sent = false;
  } else if (code == CURLE_PROXY) {
    error.message = "the proxy failed: " + Detail(code);
  } else {
    error.message = TunnelProblem(code);
  }
  if (error.message.empty()) return false;
  error.kind = ErrorKind::kConnect;
  return true;
}

bool CurlExchange::DescribeTls(CURLcode code, TransportError& error) const {
  const std::string detail = Detail(code);
  const bool is_alert = IsCertificateAlert(code, detail) && header_bytes_ == 0;
  if (!IsTlsFailure(code) && !is_alert) return false;
  error.kind = ErrorKind::kTls;
  error.message = detail;
  if (code == CURLE_SSL_CACERT_BADFILE) error.message = "tls.ca_file or tls.ca_pem cannot be used: " + detail;
  if (code == CURLE_SSL_CERTPROBLEM) {
    error.kind = ErrorKind::kInvalidArgument;
    error.message = "tls.client_certificate_*, tls.client_key_* or tls.client_key_password cannot be used: " + detail;
  }
  if (is_alert) error.message = "the server refused the client certificate, or the lack of one: " + detail;
  return true;
}

TransportError CurlExchange::Describe(CURLcode code, StopReason reason) const {
  TransportError error{.maybe_sent = MaybeSent()};
  if (DescribeStop(code, reason, error) || DescribeRefusal(error) || DescribeSocketFailure(code, error)) return error;
  if (DescribeProxy(code, error) || DescribeTls(code, error)) return error;
  const std::string detail = Detail(code);
  if (sent_before_) {
    error.message = detail + " " + Phase();
  } else if (IsMisuse(code)) {
    error.kind = ErrorKind::kInvalidArgument;
    error.message = "libcurl cannot send the request: " + detail;
  } else {
    error.kind = ErrorKind::kConnect;
    error.message = detail;
  }
  return error;
}

}  // namespace alibabacloud::internal
