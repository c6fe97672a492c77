#include "transport/curl_exchange.h"

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <limits>
#include <utility>

#include "base/ascii.h"
#include "base/wipe.h"
#include "transport/connection_state.h"
#include "transport/proxy_options.h"
#include "transport/request_limits.h"

namespace alibabacloud::internal {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMaxReserve = std::size_t{1} << 20;  // A length that a server merely claims is not believed.

constexpr std::size_t kUsualHeaders = 12;

constexpr int kSwitchingProtocols = 101;

// What libcurl can hold; to it, 0 means no limit at all.
long ToMilliseconds(milliseconds time) {
  return static_cast<long>(std::clamp<milliseconds::rep>(time.count(), 1, std::numeric_limits<int>::max()));
}

curl_off_t Number(CURL* easy, CURLINFO info) {
  curl_off_t value = 0;
  curl_easy_getinfo(easy, info, &value);
  return value;
}

// Bytes of all HTTP headers that were sent, and of bodies sent together with them, to proxies as well.
long RequestSize(CURL* easy) {
  long size = 0;
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &size);
  return size;
}

bool IsNewConnection(CURL* easy) {
  long connects = 0;
  curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &connects);
  return connects > 0;
}

// Whether Content-Length says where the body ends: it counts for nothing with chunks or a status without a body, and
// libcurl takes the last one of several.
bool HasBodyOfKnownLength(const HttpResponse& response) {
  constexpr int kNoContent = 204;
  constexpr int kNotModified = 304;
  if (response.status == kNoContent || response.status == kNotModified) return false;
  bool has_length = false;
  for (const HttpHeader& header : response.headers) {
    if (EqualsIgnoreCase(header.name, "Transfer-Encoding")) return false;
    if (!EqualsIgnoreCase(header.name, "Content-Length")) continue;
    if (has_length || header.value.find_first_not_of('0') == std::string::npos) return false;
    has_length = true;
  }
  return has_length;
}

}  // namespace

milliseconds IdleTimeout(const HttpLimits& limits) noexcept {
  return milliseconds(ToMilliseconds(limits.idle_timeout));
}

template <class Value>
void CurlExchange::Set(CURLoption option, Value value) {
  const CURLcode code = curl_easy_setopt(easy_, option, value);
  if (set_up_ == CURLE_OK) set_up_ = code;
}

CurlExchange::CurlExchange(CURL* easy, const HttpRequest& request, const HttpLimits& limits, const ProxyOptions& proxy,
                           IdleConnections& connections)
    : easy_(easy),
      request_(request),
      limits_(limits),
      meaning_of_407_(MeaningOf407(proxy)),
      connections_(connections),
      headers_(request.headers),
      head_problem_(RequestHeadProblem(request)) {
  response_.headers.reserve(kUsualHeaders);
  // Nothing below throws: the handle would keep pointers to this object.
  if (!head_problem_.empty()) set_up_ = CURLE_BAD_FUNCTION_ARGUMENT;
  Set(CURLOPT_ERRORBUFFER, error_text_);
  Set(CURLOPT_URL, request.url.c_str());
  Set(CURLOPT_HTTPHEADER, headers_.list());
  SetMethod();
  SetBody();
  const char* no_proxy = request.bypass_proxy ? "*" : proxy.no_proxy.empty() ? nullptr : proxy.no_proxy.c_str();
  Set(CURLOPT_NOPROXY, no_proxy);
  Set(CURLOPT_CONNECTTIMEOUT_MS, ToMilliseconds(limits.connect_timeout));
  Set(CURLOPT_TIMEOUT_MS, ToMilliseconds(limits.total_timeout));
  Set(CURLOPT_FRESH_CONNECT, 0L);
  // Whether TLS has read more than HTTP has, nobody could tell before the next request.
  Set(CURLOPT_FORBID_REUSE, CanInspectTls() || request.url.starts_with("http:") ? 0L : 1L);
  Set(CURLOPT_WRITEFUNCTION, &OnBody);
  Set(CURLOPT_WRITEDATA, static_cast<void*>(this));
  Set(CURLOPT_HEADERFUNCTION, &OnHeader);
  Set(CURLOPT_HEADERDATA, static_cast<void*>(this));
  Set(CURLOPT_PREREQFUNCTION, &OnSend);
  Set(CURLOPT_PREREQDATA, static_cast<void*>(this));
  Set(CURLOPT_OPENSOCKETFUNCTION, &OnOpenSocket);
  Set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(this));
}

void CurlExchange::SetMethod() {
  if (request_.method == HttpMethod::kGet) {
    Set(CURLOPT_HTTPGET, 1L);
  } else {
    Set(CURLOPT_POST, 1L);
  }
  Set(CURLOPT_CUSTOMREQUEST, request_.method == HttpMethod::kPut ? "PUT" : nullptr);
}

void CurlExchange::SetBody() {
  if (request_.method == HttpMethod::kGet) return;
  // Borrowed, not copied, and sent together with the header: from a read callback, libcurl sends it apart, and the
  // server wakes up twice.
  Set(CURLOPT_POSTFIELDS, request_.body.empty() ? "" : request_.body.view().data());
  Set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request_.body.size()));
}

void CurlExchange::PrepareRerun() {
  should_rerun_ = false;
  const auto elapsed = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start_);
  Set(CURLOPT_TIMEOUT_MS, ToMilliseconds(limits_.total_timeout - elapsed));
  Set(CURLOPT_FRESH_CONNECT, 1L);
}

bool CurlExchange::IsIdle(TimePoint now) const noexcept {
  return sent_before_ && now - last_activity_ >= IdleTimeout(limits_);
}

CurlExchange::TimePoint CurlExchange::NextIdleCheck(TimePoint now) const noexcept {
  return (sent_before_ ? last_activity_ : now) + IdleTimeout(limits_);
}

// Exceptions must not cross libcurl, which calls these: running out of memory ends the process, as elsewhere.

std::size_t CurlExchange::OnBody(char* data, std::size_t size, std::size_t count, void* self) noexcept {
  return static_cast<CurlExchange*>(self)->TakeBody({data, size * count}) ? size * count : 0;
}

std::size_t CurlExchange::OnHeader(char* data, std::size_t size, std::size_t count, void* self) noexcept {
  return static_cast<CurlExchange*>(self)->TakeHeader({data, size * count}) ? size * count : 0;
}

int CurlExchange::OnSend(void* self, char*, char*, int, int local_port) noexcept {
  return static_cast<CurlExchange*>(self)->MaySend(local_port) ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT;
}

curl_socket_t CurlExchange::OnOpenSocket(void* self, curlsocktype, curl_sockaddr* address) noexcept {
  return static_cast<CurlExchange*>(self)->OpenSocket(*address);
}

// libcurl discards bytes that follow a response without a body or with chunks, keeps the connection, and mentions it
// here only. What else is to come by that connection, nobody knows.
int CurlExchange::OnTrace(CURL* easy, curl_infotype type, char* data, std::size_t size, void*) noexcept {
  const std::string_view text(data, size);
  const bool has_discarded = text.starts_with("Excess found") || text.starts_with("Leftovers after chunking");
  if (type == CURLINFO_TEXT && has_discarded) curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
  return 0;
}

// Of a connection that several requests share, its socket does not say whose bytes went out.
int CurlExchange::OnProgress(void* self, curl_off_t, curl_off_t, curl_off_t, curl_off_t uploaded) noexcept {
  auto& exchange = *static_cast<CurlExchange*>(self);
  if (uploaded != std::exchange(exchange.uploaded_, uploaded)) exchange.OnActivity();
  return 0;
}

// Asked each time before the request is sent. When a reused connection dies before a response, libcurl would send the
// request once more by itself, although the server may have executed it.
bool CurlExchange::MaySend(int local_port) noexcept {
  if (sent_before_ && (is_http2_ || BytesSent())) {
    resend_refused_ = true;
    return false;
  }
  const TlsState tls = InspectTls(easy_);
  // Responses of HTTP/2 say which request they belong to, and there is more to read than responses.
  if (!tls.is_http2 && !IsClean(tls.has_unread_bytes, tls.may_receive_early, local_port)) return false;
  is_http2_ = tls.is_http2;
  sent_before_ = RequestSize(easy_);
  OnActivity();
  if (is_http2_) WatchUpload();
  return true;
}

void CurlExchange::WatchUpload() noexcept {
  curl_easy_setopt(easy_, CURLOPT_XFERINFOFUNCTION, &OnProgress);
  curl_easy_setopt(easy_, CURLOPT_XFERINFODATA, static_cast<void*>(this));
  curl_easy_setopt(easy_, CURLOPT_NOPROGRESS, 0L);
}

// Whether nothing can be read from the connection: it could be no response to a request that was not sent yet.
bool CurlExchange::IsClean(bool has_unread_bytes, bool may_receive_early, int local_port) noexcept {
  if (!IsNewConnection(easy_)) {
    should_rerun_ = connections_.RetireUnclean() || has_unread_bytes;
    return !should_rerun_;
  }
  const curl_socket_t socket = OpenedSocket(local_port);
  is_server_early_ = !may_receive_early && socket != CURL_SOCKET_BAD && HasInput(socket);
  return !is_server_early_;
}

// Of several that were tried at once.
curl_socket_t CurlExchange::OpenedSocket(int local_port) const noexcept {
  for (std::size_t i = 0; i < std::min(opened_count_, opened_.size()); ++i) {
    if (LocalPort(opened_[i]) == local_port) return opened_[i];
  }
  return CURL_SOCKET_BAD;
}

curl_socket_t CurlExchange::OpenSocket(const curl_sockaddr& address) noexcept {
  if (sent_before_ && (is_http2_ || BytesSent())) {
    resend_refused_ = true;
    return CURL_SOCKET_BAD;
  }
  const int fd = socket(address.family, address.socktype | SOCK_CLOEXEC, address.protocol);
  if (fd < 0) {
    socket_errno_ = errno;
    return CURL_SOCKET_BAD;
  }
  opened_[opened_count_++ % opened_.size()] = fd;
  connections_.OnOpened(fd);
  return fd;
}

bool CurlExchange::TakeBody(std::string_view data) {
  if (!sent_before_) return true;  // A proxy's, to CONNECT.
  OnActivity();
  std::string& body = response_.body;
  if (data.size() > limits_.max_body_bytes - body.size()) {
    body_too_large_ = true;
    return false;
  }
  if (body.empty()) {
    const curl_off_t length = Number(easy_, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T);
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
  OnActivity();
  header_bytes_ += line.size();
  if (header_bytes_ > kMaxHeaderBytes) {
    headers_too_large_ = true;
    return false;
  }
  if (line.starts_with("HTTP/")) return TakeStatusLine(line);
  if (line == "\r\n" || line == "\n") OnHeaderComplete();
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return true;
  response_.headers.push_back({std::string(Trim(line.substr(0, colon))), std::string(Trim(line.substr(colon + 1)))});
  return true;
}

bool CurlExchange::TakeStatusLine(std::string_view line) {
  header_complete_ = false;
  // Of an interim response (1xx) only the last one's header counts.
  response_.headers.clear();
  const std::size_t space = line.find(' ');
  if (space == std::string_view::npos) return true;
  std::from_chars(line.data() + space + 1, line.data() + line.size(), response_.status);
  protocol_switched_ = response_.status == kSwitchingProtocols;
  return !protocol_switched_;
}

void CurlExchange::OnHeaderComplete() {
  header_complete_ = true;
  if (response_.status < 200 || is_http2_ || HasBodyOfKnownLength(response_)) return;
  curl_easy_setopt(easy_, CURLOPT_DEBUGFUNCTION, &OnTrace);
  curl_easy_setopt(easy_, CURLOPT_VERBOSE, 1L);
}

// What comes before the request was sent is a proxy's response to CONNECT. Only one that opens no tunnel has a body.
void CurlExchange::TakeTunnelHeader(std::string_view line) {
  tunnel_page_ = tunnel_page_ || StartsWithIgnoreCase(line, "content-type: text/html");
}

HttpResult CurlExchange::Finish(CURLcode code, StopReason reason) {
  // The handle outlives this object: it must not point into it any more.
  curl_easy_setopt(easy_, CURLOPT_ERRORBUFFER, nullptr);
  curl_easy_setopt(easy_, CURLOPT_HTTPHEADER, nullptr);
  curl_easy_setopt(easy_, CURLOPT_POSTFIELDS, nullptr);
  curl_easy_setopt(easy_, CURLOPT_VERBOSE, 0L);
  curl_easy_setopt(easy_, CURLOPT_NOPROGRESS, 1L);
  if (set_up_ != CURLE_OK) code = set_up_;
  // libcurl takes a header that the connection's end cut off for a whole one, and an interim response for the last.
  if (code == CURLE_OK && (!header_complete_ || response_.status < 200)) code = CURLE_PARTIAL_FILE;
  if (code == CURLE_OK && reason == StopReason::kNone && !ProxyWantsCredentials()) return std::move(response_);
  TransportError error = Describe(code, reason);
  error.partial = std::move(response_);
  return error;
}

std::size_t CurlExchange::BodyBytesSent() const noexcept {
  return static_cast<std::size_t>(Number(easy_, CURLINFO_SIZE_UPLOAD_T));
}

// Whether anything of the request itself went out, by whichever connection.
bool CurlExchange::BytesSent() const noexcept { return sent_before_ && RequestSize(easy_) > *sent_before_; }

// Whether the server can have received all that it needs to execute the request.
bool CurlExchange::MaybeSent() const noexcept {
  if (!sent_before_) return false;
  // By HTTP/2 a server may act on the header alone, while the body is still on its way in frames of its own.
  if (is_http2_ || resend_refused_) return true;
  if (!BytesSent()) return false;
  const std::size_t body_sent = BodyBytesSent();
  // libcurl counts from 0 again when a reused connection has died and it looks for another one: then the count says
  // nothing of what the first one brought.
  return body_sent == 0 || body_sent >= request_.body.size();
}

}  // namespace alibabacloud::internal
