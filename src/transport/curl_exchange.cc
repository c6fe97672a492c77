#include "transport/curl_exchange.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "base/ascii.h"
#include "base/wipe.h"
#include "transport/proxy_options.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMaxHeaderBytes = std::size_t{256} << 10;
constexpr std::size_t kMaxReserve = std::size_t{1} << 20;  // A length that a server merely claims is not believed.

constexpr std::size_t kUsualHeaders = 12;

constexpr int kProxyAuthenticationRequired = 407;

// What libcurl can hold; to it, 0 means no limit at all.
long ToMilliseconds(milliseconds time) {
  return static_cast<long>(std::clamp<milliseconds::rep>(time.count(), 1, std::numeric_limits<int>::max()));
}

long ToSeconds(milliseconds time) { return (ToMilliseconds(time) + 999) / 1000; }

bool HappenedBeforeSending(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
      return true;
    default:
      return false;
  }
}

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

// By TLS 1.3 a server judges the client's certificate after the client has taken the handshake for done. Until it has,
// it reads no request.
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

curl_off_t Timing(CURL* easy, CURLINFO info) {
  curl_off_t value = 0;
  curl_easy_getinfo(easy, info, &value);
  return value;
}

// Of all that went out as HTTP headers, and bodies sent together with them, to proxies as well.
long RequestSize(CURL* easy) {
  long size = 0;
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &size);
  return size;
}

}  // namespace

// ---- Setting up

template <class Value>
void CurlExchange::Set(CURLoption option, Value value) {
  const CURLcode code = curl_easy_setopt(easy_, option, value);
  if (set_up_ == CURLE_OK) set_up_ = code;
}

CurlExchange::CurlExchange(CURL* easy, const HttpRequest& request, const HttpLimits& limits, const ProxyOptions& proxy)
    : easy_(easy), request_(request), limits_(limits), meaning_of_407_(MeaningOf407(proxy)), headers_(request.headers) {
  response_.headers.reserve(kUsualHeaders);
  Set(CURLOPT_ERRORBUFFER, error_text_);
  Set(CURLOPT_URL, request.url.c_str());
  Set(CURLOPT_HTTPHEADER, headers_.list());
  SetMethod();
  SetBody();
  const char* no_proxy = request.bypass_proxy ? "*" : proxy.no_proxy.empty() ? nullptr : proxy.no_proxy.c_str();
  Set(CURLOPT_NOPROXY, no_proxy);
  Set(CURLOPT_CONNECTTIMEOUT_MS, ToMilliseconds(limits.connect_timeout));
  Set(CURLOPT_TIMEOUT_MS, ToMilliseconds(limits.total_timeout));
  Set(CURLOPT_LOW_SPEED_TIME, ToSeconds(limits.idle_timeout));
  Set(CURLOPT_WRITEFUNCTION, &OnBody);
  Set(CURLOPT_WRITEDATA, static_cast<void*>(this));
  Set(CURLOPT_HEADERFUNCTION, &OnHeader);
  Set(CURLOPT_HEADERDATA, static_cast<void*>(this));
}

void CurlExchange::SetMethod() {
  if (request_.method == HttpMethod::kGet) {
    Set(CURLOPT_HTTPGET, 1L);
  } else {
    Set(CURLOPT_POST, 1L);
  }
  Set(CURLOPT_CUSTOMREQUEST, request_.method == HttpMethod::kPut ? "PUT" : nullptr);
  // A mutation without a body gets a connection of its own, which has had no time to die: MaySend() need not refuse.
  const bool must_not_resend = !request_.resend_safe && request_.body.empty();
  Set(CURLOPT_FRESH_CONNECT, must_not_resend ? 1L : 0L);
  Set(CURLOPT_PREREQFUNCTION, &OnSend);
  Set(CURLOPT_PREREQDATA, static_cast<void*>(this));
}

void CurlExchange::SetBody() {
  if (request_.method == HttpMethod::kGet) return;
  // Borrowed, not copied, and sent together with the header: from a read callback, libcurl sends it apart, and the
  // server wakes up twice.
  Set(CURLOPT_POSTFIELDS, request_.body.empty() ? "" : request_.body.view().data());
  Set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
}

// ---- Callbacks. Exceptions must not cross libcurl: running out of memory ends the process, as elsewhere.

std::size_t CurlExchange::OnBody(char* data, std::size_t size, std::size_t count, void* self) noexcept {
  return static_cast<CurlExchange*>(self)->TakeBody({data, size * count}) ? size * count : 0;
}

std::size_t CurlExchange::OnHeader(char* data, std::size_t size, std::size_t count, void* self) noexcept {
  return static_cast<CurlExchange*>(self)->TakeHeader({data, size * count}) ? size * count : 0;
}

int CurlExchange::OnSend(void* self, char*, char*, int, int) noexcept {
  return static_cast<CurlExchange*>(self)->MaySend() ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

// Asked each time before the request is sent. When a reused connection dies before an answer, libcurl sends the request
// once more by itself, although the server may have executed it.
bool CurlExchange::MaySend() {
  if (!sent_before_) sent_before_ = RequestSize(easy_);
  sent_again_ = sent_again_ || BytesSent();
  resend_refused_ = sent_again_ && !request_.resend_safe;
  return !resend_refused_;
}

bool CurlExchange::TakeBody(std::string_view data) {
  if (!sent_before_) return true;  // A proxy's, to CONNECT.
  std::string& body = response_.body;
  if (data.size() > limits_.max_body_bytes - body.size()) {
    body_too_large_ = true;
    return false;
  }
  if (body.empty()) {
    const curl_off_t length = Timing(easy_, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
    if (length > 0) body.reserve(std::min({static_cast<std::size_t>(length), limits_.max_body_bytes, kMaxReserve}));
  }
  if (request_.secret_reply) {
    AppendSecretly(body, data);
  } else {
    body += data;
  }
  return true;
}

bool CurlExchange::TakeHeader(std::string_view line) {
  if (!sent_before_) {
    TakeTunnelHeader(line);
    return true;
  }
  header_bytes_ += line.size();
  if (header_bytes_ > kMaxHeaderBytes) {
    headers_too_large_ = true;
    return false;
  }
  if (line == "\r\n" || line == "\n") header_complete_ = true;
  if (line.starts_with("HTTP/")) {
    header_complete_ = false;
    // Of an interim reply (1xx) only the last one's header counts.
    response_.headers.clear();
    const std::size_t space = line.find(' ');
    if (space == std::string_view::npos) return true;
    std::from_chars(line.data() + space + 1, line.data() + line.size(), response_.status);
    return true;
  }
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return true;
  response_.headers.push_back({std::string(Trim(line.substr(0, colon))), std::string(Trim(line.substr(colon + 1)))});
  return true;
}

// What comes before the request was sent is a proxy's reply to CONNECT. Only one that opens no tunnel has a body.
void CurlExchange::TakeTunnelHeader(std::string_view line) {
  tunnel_page_ = tunnel_page_ || StartsWithIgnoreCase(line, "content-type: text/html");
}

// ---- The result

HttpResult CurlExchange::Finish(CURLcode code, bool cancelled) {
  // The handle outlives this object: it must not point into it any more.
  curl_easy_setopt(easy_, CURLOPT_ERRORBUFFER, nullptr);
  curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, nullptr);
  curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, nullptr);
  if (set_up_ != CURLE_OK) code = set_up_;
  // libcurl takes a header that the connection's end cut off for a whole one.
  if (code == CURLE_OK && !header_complete_) code = CURLE_PARTIAL_FILE;
  if (code == CURLE_OK && !cancelled && !ProxyWantsCredentials()) return std::move(response_);
  TransportError error = Describe(code, cancelled);
  error.partial = std::move(response_);
  return error;
}

// Whether anything of the request itself went out, by whichever connection.
bool CurlExchange::BytesSent() const { return sent_before_ && RequestSize(easy_) > *sent_before_; }

// Whether the request's header went out; what a proxy is told before does not count.
bool CurlExchange::HeaderSent() const {
  return IsReady() && (Timing(easy_, CURLINFO_PRETRANSFER_TIME_T) > 0 || BytesSent());
}

bool CurlExchange::MaybeSent() const {
  const auto body_sent = static_cast<std::size_t>(Timing(easy_, CURLINFO_SIZE_UPLOAD_T));
  // libcurl counts from 0 again when a reused connection has died and it looks for another one: the count says nothing
  // of what the first one brought.
  if (sent_again_ || (body_sent == 0 && BytesSent())) return true;
  return HeaderSent() && (may_use_http2_ || body_sent == request_.body.size());
}

// Whether a reused connection died after the request was sent, and libcurl could not make another one.
bool CurlExchange::ReconnectFailed(CURLcode code) const {
  if (!BytesSent()) return false;
  return HappenedBeforeSending(code) || (IsTlsFailure(code) && !IsCertificateAlert(code, Detail(code)));
}

std::string CurlExchange::Phase() const {
  if (header_bytes_ > 0) return "while reading the reply";
  if (HeaderSent()) return MaybeSent() ? "while waiting for the reply" : "while sending the request";
  return Timing(easy_, CURLINFO_NAMELOOKUP_TIME_T) == 0 ? "while resolving the host's name" : "while connecting";
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
  if (status == 0 || HeaderSent()) return {};
  std::string text = "the proxy answered CONNECT with status " + std::to_string(status);
  if (status == kProxyAuthenticationRequired) return text.append(": ").append(meaning_of_407_);
  if (status / 100 != 2) return text + (tunnel_page_ ? " and an HTML page" : "");
  // Taken for a tunnel, and the page in it for a broken handshake.
  return tunnel_page_ && code == CURLE_SSL_CONNECT_ERROR ? text + " and an HTML page instead of a tunnel" : "";
}

bool CurlExchange::DescribeLimit(CURLcode code, bool cancelled, TransportError& error) const {
  if (cancelled) {
    error.kind = ErrorKind::kCancelled;
    error.message = "the caller asked to stop " + Phase();
  } else if (resend_refused_) {
    error.message = "the connection was closed before a reply came";
  } else if (ReconnectFailed(code)) {
    error.message = std::string("the connection was closed before a reply came, and no other could be made: ") +
                    curl_easy_strerror(code);
  } else if (body_too_large_) {
    error.kind = ErrorKind::kDecode;
    error.message = "the body exceeds " + std::to_string(limits_.max_body_bytes) + " bytes";
  } else if (headers_too_large_) {
    error.message = "the header exceeds " + std::to_string(kMaxHeaderBytes) + " bytes";
  } else if (code == CURLE_OPERATION_TIMEDOUT) {
    error.kind = ErrorKind::kTimeout;
    error.message = "timed out " + Phase() + ": " + Detail(code);
  } else {
    return false;
  }
  return true;
}

bool CurlExchange::DescribeProxy(CURLcode code, TransportError& error) const {
  if (code == CURLE_OK) {
    error.message = "the proxy answered with status 407: ";
    error.message += meaning_of_407_;
  } else if (code == CURLE_PROXY) {
    error.message = "the proxy failed: " + Detail(code);
  } else {
    error.message = TunnelProblem(code);
  }
  if (error.message.empty()) return false;
  error.kind = ErrorKind::kConnect;
  error.maybe_sent = false;
  return true;
}

bool CurlExchange::DescribeTls(CURLcode code, TransportError& error) const {
  const std::string detail = Detail(code);
  long connections = 0;
  curl_easy_getinfo(easy_, CURLINFO_NUM_CONNECTS, &connections);
  const bool alert = IsCertificateAlert(code, detail) && header_bytes_ == 0 && connections > 0;
  if (!IsTlsFailure(code) && !alert) return false;
  error.kind = ErrorKind::kTls;
  error.maybe_sent = false;
  error.message = detail;
  if (code == CURLE_SSL_CACERT_BADFILE) error.message = "tls.ca_file or tls.ca_pem cannot be used: " + detail;
  if (code == CURLE_SSL_CERTPROBLEM) {
    error.kind = ErrorKind::kInvalidArgument;
    error.message = "tls.client_certificate_*, tls.client_key_* or tls.client_key_password cannot be used: " + detail;
  }
  if (alert) error.message = "the server refused the client certificate, or the lack of one: " + detail;
  return true;
}

TransportError CurlExchange::Describe(CURLcode code, bool cancelled) const {
  TransportError error{.maybe_sent = MaybeSent()};
  if (DescribeLimit(code, cancelled, error) || DescribeProxy(code, error) || DescribeTls(code, error)) return error;
  const std::string detail = Detail(code);
  if (IsMisuse(code) && !HeaderSent()) {
    error.kind = ErrorKind::kInvalidArgument;
    error.message = "libcurl cannot send the request: " + detail;
  } else if (HappenedBeforeSending(code) || !HeaderSent()) {
    error.kind = ErrorKind::kConnect;
    error.message = detail;
    error.maybe_sent = false;
  } else {
    error.message = detail + " " + Phase();
  }
  return error;
}

}  // namespace alibabacloud::internal
