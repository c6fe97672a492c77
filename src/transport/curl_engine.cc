#include "transport/curl_engine.h"

#include <sys/socket.h>
#include <unistd.h>

#include <utility>

#include "transport/tls_options.h"

namespace alibabacloud::internal {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

CurlEngine::CurlEngine(Poller& poller, std::shared_ptr<CurlTransport> transport, const Options& options)
    : poller_(poller), transport_(std::move(transport)), options_(options), multi_(MakeCurlMulti(problem_)) {
  if (!multi_) return;
  curl_multi_setopt(multi_.get(), CURLMOPT_SOCKETFUNCTION, &OnSocketWanted);
  curl_multi_setopt(multi_.get(), CURLMOPT_SOCKETDATA, static_cast<void*>(this));
  curl_multi_setopt(multi_.get(), CURLMOPT_TIMERFUNCTION, &OnTimeWanted);
  curl_multi_setopt(multi_.get(), CURLMOPT_TIMERDATA, static_cast<void*>(this));
}

CurlEngine::~CurlEngine() = default;

CurlEasy CurlEngine::TakeEasy(std::string& problem) {
  if (!idle_.empty()) {
    CurlEasy easy = std::move(idle_.back());
    idle_.pop_back();
    return easy;
  }
  CurlEasy easy = MakeCurlEasy(transport_->tls(), transport_->proxy(), problem);
  if (!easy) return easy;
  curl_easy_setopt(easy.get(), CURLOPT_OPENSOCKETFUNCTION, &OnOpen);
  curl_easy_setopt(easy.get(), CURLOPT_OPENSOCKETDATA, static_cast<void*>(this));
  curl_easy_setopt(easy.get(), CURLOPT_CLOSESOCKETFUNCTION, &OnClose);
  curl_easy_setopt(easy.get(), CURLOPT_CLOSESOCKETDATA, static_cast<void*>(this));
  if (options_.http2) {
    // A libcurl without it stays with HTTP/1.1.
    curl_easy_setopt(easy.get(), CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
  }
  return easy;
}

std::optional<HttpResult> CurlEngine::Begin(EngineExchange& place, const HttpRequest& request,
                                            const HttpLimits& limits) {
  const OpenSslGuard guard;
  std::string problem = guard ? problem_ : kProcessIsExiting;
  if (problem.empty()) problem = TlsFileProblem(transport_->tls());
  if (problem.empty()) place.easy_ = TakeEasy(problem);
  if (!place.easy_) return Unusable(std::move(problem));
  CURL* easy = place.easy_.get();
  place.limits_ = limits;
  place.exchange_.emplace(easy, request, place.limits_, transport_->proxy());
  curl_easy_setopt(easy, CURLOPT_PRIVATE, static_cast<void*>(&place));
  const bool may_share = MayShareConnection(request);
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, may_share ? 1L : 0L);
  if (may_share) place.exchange_->MayUseHttp2();
  CountActive(+1);
  if (!place.exchange_->IsReady()) return Finish(place, CURLE_OK, false);
  if (curl_multi_add_handle(multi_.get(), easy) != CURLM_OK) return Finish(place, CURLE_FAILED_INIT, false);
  return std::nullopt;
}

HttpResult CurlEngine::Cancel(EngineExchange& place) {
  RemoveHandle(place.easy_.get());
  return Finish(place, CURLE_OK, true);
}

// The first TLS handshake with a host shows whether one connection is enough. Without TLS only the first reply would,
// and all others would wait for it.
bool CurlEngine::MayShareConnection(const HttpRequest& request) const {
  return options_.http2 && request.url.starts_with("https:");
}

HttpResult CurlEngine::TimeOut(EngineExchange& place) {
  RemoveHandle(place.easy_.get());
  HttpResult result = Finish(place, CURLE_OPERATION_TIMEDOUT, false);
  auto& error = std::get<TransportError>(result);
  if (!error.maybe_sent) error.message = "timed out while waiting for a connection that another request is opening";
  return result;
}

// While the process is exiting it stays where it is: neither handle is used again, or destroyed.
void CurlEngine::RemoveHandle(CURL* easy) {
  const OpenSslGuard guard;
  if (guard) curl_multi_remove_handle(multi_.get(), easy);
}

// The handle is in the multi handle no more.
HttpResult CurlEngine::Finish(EngineExchange& place, CURLcode code, bool cancelled) {
  HttpResult result = place.exchange_->Finish(code, cancelled);
  place.exchange_.reset();
  // A handle that waits for its next exchange must not lead to the place of its last.
  curl_easy_setopt(place.easy_.get(), CURLOPT_PRIVATE, nullptr);
  if (idle_.size() < options_.max_idle_connections) idle_.push_back(std::move(place.easy_));
  place.easy_.reset();
  CountActive(-1);
  return result;
}

// libcurl counts the connections in use among those that it keeps.
void CurlEngine::CountActive(int change) {
  active_ += static_cast<std::size_t>(change);
  curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS, static_cast<long>(active_ + options_.max_idle_connections));
}

void CurlEngine::OnTime(steady_clock::time_point now) {
  if (!next_time_ || *next_time_ > now) return;
  next_time_.reset();
  const OpenSslGuard guard;
  if (!guard) return;
  int running = 0;
  curl_multi_socket_action(multi_.get(), CURL_SOCKET_TIMEOUT, 0, &running);
}

void CurlEngine::OnReady(int fd, bool readable, bool writable) {
  const OpenSslGuard guard;
  if (!guard) return;
  int running = 0;
  curl_multi_socket_action(multi_.get(), fd, (readable ? CURL_CSELECT_IN : 0) | (writable ? CURL_CSELECT_OUT : 0),
                           &running);
}

void CurlEngine::TellResults() {
  int left = 0;
  while (const CURLMsg* message = curl_multi_info_read(multi_.get(), &left)) {
    if (message->msg != CURLMSG_DONE) continue;
    const CURLcode code = message->data.result;
    CURL* easy = message->easy_handle;
    EngineExchange* place = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &place);
    RemoveHandle(easy);  // Ends the message's life.
    HttpResult result = Finish(*place, code, false);
    place->owner_.OnExchanged(std::move(result));
  }
}

// ---- Callbacks of libcurl, which no exception may cross: running out of memory ends the process, as elsewhere.

bool CurlEngine::HasReply(CURL* easy) noexcept {
  const EngineExchange* place = nullptr;
  curl_easy_getinfo(easy, CURLINFO_PRIVATE, &place);
  return place != nullptr && place->exchange_ && place->exchange_->HasReply();
}

int CurlEngine::OnSocketWanted(CURL* easy, curl_socket_t fd, int what, void* self, void*) noexcept {
  auto& engine = *static_cast<CurlEngine*>(self);
  const auto index = static_cast<std::size_t>(fd);
  if (what == CURL_POLL_REMOVE && index < engine.connections_.size() && engine.connections_[index]) {
    // libcurl 7.88 closes a socket that never got connected by itself, before it says this.
    HasReply(easy) ? engine.poller_.Rest(fd) : engine.poller_.Forget(fd);
    return 0;
  }
  const bool readable = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
  const bool writable = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
  engine.poller_.Watch(fd, readable, writable, engine);
  return 0;
}

curl_socket_t CurlEngine::OnOpen(void* self, curlsocktype, curl_sockaddr* address) noexcept {
  const int fd = socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
  if (fd < 0) return CURL_SOCKET_BAD;
  auto& connections = static_cast<CurlEngine*>(self)->connections_;
  const auto index = static_cast<std::size_t>(fd);
  if (index >= connections.size()) connections.resize(index + 1);
  connections[index] = true;
  return fd;
}

int CurlEngine::OnClose(void* self, curl_socket_t fd) noexcept {
  auto& engine = *static_cast<CurlEngine*>(self);
  engine.connections_[static_cast<std::size_t>(fd)] = false;
  engine.poller_.Remove(fd);
  return close(fd);
}

int CurlEngine::OnTimeWanted(CURLM*, long timeout_ms, void* self) noexcept {
  auto& engine = *static_cast<CurlEngine*>(self);
  engine.next_time_.reset();
  if (timeout_ms >= 0) engine.next_time_ = steady_clock::now() + milliseconds(timeout_ms);
  return 0;
}

}  // namespace alibabacloud::internal
