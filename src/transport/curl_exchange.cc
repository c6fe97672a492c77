#include "transport/curl_exchange.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "base/ascii.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMaxHeaderBytes = std::size_t{256} << 10;
constexpr std::size_t kMaxReserve = std::size_t{1} << 20;  // A length that a server merely claims is not believed.

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

}  // namespace

CurlEasy MakeCurlEasy(const TlsOptions& tls, const ProxyOptions& proxy, std::string& problem) {
  CurlEasy easy(curl_easy_init());
  if (!easy) {
    problem = "libcurl could not make a handle";
    return nullptr;
  }
  const auto set = [&](const char* name, CURLoption option, auto value) {
    const CURLcode code = curl_easy_setopt(easy.get(), option, value);
    if (code == CURLE_OK || !problem.empty()) return;
    problem = std::string("libcurl cannot honour ") + name + ": " + curl_easy_strerror(code);
  };
  set("NOSIGNAL", CURLOPT_NOSIGNAL, 1L);
  set("PROTOCOLS", CURLOPT_PROTOCOLS_STR, "http,https");
  set("FOLLOWLOCATION", CURLOPT_FOLLOWLOCATION, 0L);
  // One connection carries one request at a time: what a dead connection means stays decidable.
  set("HTTP_VERSION", CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
  set("ACCEPT_ENCODING", CURLOPT_ACCEPT_ENCODING, "gzip");
  set("SUPPRESS_CONNECT_HEADERS", CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  set("TCP_KEEPALIVE", CURLOPT_TCP_KEEPALIVE, 1L);
  set("LOW_SPEED_LIMIT", CURLOPT_LOW_SPEED_LIMIT, 1L);
#if CURL_AT_LEAST_VERSION(7, 87, 0)
  // A name server that never answers must not outlast the deadline: its thread is left behind, to end by itself.
  set("QUICK_EXIT", CURLOPT_QUICK_EXIT, 1L);
#endif
  set("TLS verification", CURLOPT_SSL_VERIFYPEER, 1L);
  set("TLS host verification", CURLOPT_SSL_VERIFYHOST, 2L);
  const bool tls13 = tls.min_version == TlsVersion::kTls13;
  set("tls.min_version", CURLOPT_SSLVERSION,
      static_cast<long>(tls13 ? CURL_SSLVERSION_TLSv1_3 : CURL_SSLVERSION_TLSv1_2));
  if (!tls.ca_file.empty()) set("tls.ca_file", CURLOPT_CAINFO, tls.ca_file.c_str());
  if (!proxy.url.empty()) set("proxy.url", CURLOPT_PROXY, proxy.url.c_str());
  return problem.empty() ? std::move(easy) : nullptr;
}

// ---- Setting up

template <class Value>
void CurlExchange::Set(CURLoption option, Value value) {
  const CURLcode code = curl_easy_setopt(easy_, option, value);
  if (set_up_ == CURLE_OK) set_up_ = code;
}

CurlExchange::CurlExchange(CURL* easy, const HttpRequest& request, const HttpLimits& limits, const ProxyOptions& proxy)
    : easy_(easy), request_(request), limits_(limits) {
  Set(CURLOPT_ERRORBUFFER, error_text_);
  Set(CURLOPT_URL, request.url.c_str());
  for (const HttpHeader& header : request.headers) {
    // libcurl drops "Name:"; "Name;" is how it spells an empty value.
    const std::string line = header.name + (header.value.empty() ? ";" : ": " + header.value);
    headers_.reset(curl_slist_append(headers_.release(), line.c_str()));
  }
  headers_.reset(curl_slist_append(headers_.release(), "Expect:"));
  Set(CURLOPT_HTTPHEADER, headers_.get());
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
  long sent = 0;
  curl_easy_getinfo(easy_, CURLINFO_REQUEST_SIZE, &sent);
  if (!sent_before_) sent_before_ = sent;
  resend_refused_ = sent > *sent_before_ && !request_.resend_safe;
  return !resend_refused_;
}

bool CurlExchange::TakeBody(std::string_view data) {
  std::string& body = response_.body;
  if (data.size() > limits_.max_body_bytes - body.size()) {
    body_too_large_ = true;
    return false;
  }
  if (body.empty()) {
    const curl_off_t length = Timing(easy_, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
    if (length > 0) body.reserve(std::min({static_cast<std::size_t>(length), limits_.max_body_bytes, kMaxReserve}));
  }
  body += data;
  return true;
}

bool CurlExchange::TakeHeader(std::string_view line) {
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

// ---- The result

HttpResult CurlExchange::Finish(CURLcode code, bool cancelled) {
  // The handle outlives this object: it must not point into it any more.
  curl_easy_setopt(easy_, CURLOPT_ERRORBUFFER, nullptr);
  curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, nullptr);
  curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, nullptr);
  if (set_up_ != CURLE_OK) code = set_up_;
  // libcurl takes a header that the connection's end cut off for a whole one.
  if (code == CURLE_OK && !header_complete_) code = CURLE_PARTIAL_FILE;
  if (code == CURLE_OK && !cancelled) return std::move(response_);
  TransportError error = Describe(code, cancelled);
  error.partial = std::move(response_);
  return error;
}

// Whether the request's header went out; what a proxy is told before does not count.
bool CurlExchange::HeaderSent() const { return IsReady() && Timing(easy_, CURLINFO_PRETRANSFER_TIME_T) > 0; }

bool CurlExchange::MaybeSent() const {
  const auto body_sent = static_cast<std::size_t>(Timing(easy_, CURLINFO_SIZE_UPLOAD_T));
  return resend_refused_ || (HeaderSent() && body_sent == request_.body.size());
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

TransportError CurlExchange::Describe(CURLcode code, bool cancelled) const {
  TransportError error{.maybe_sent = MaybeSent()};
  const std::string detail = Detail(code);
  if (cancelled) {
    error.kind = ErrorKind::kCancelled;
    error.message = "the caller asked to stop " + Phase();
  } else if (resend_refused_) {
    error.message = "the connection was closed before a reply came";
  } else if (body_too_large_) {
    error.kind = ErrorKind::kDecode;
    error.message = "the body exceeds " + std::to_string(limits_.max_body_bytes) + " bytes";
  } else if (headers_too_large_) {
    error.message = "the header exceeds " + std::to_string(kMaxHeaderBytes) + " bytes";
  } else if (code == CURLE_OPERATION_TIMEDOUT) {
    error.kind = ErrorKind::kTimeout;
    error.message = "timed out " + Phase() + ": " + detail;
  } else if (IsTlsFailure(code)) {
    error.kind = ErrorKind::kTls;
    error.message = detail;
    error.maybe_sent = false;
  } else if (IsMisuse(code) && !HeaderSent()) {
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
