#include "transport/curl_engine.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <utility>

#include "transport/connection_state.h"
#include "transport/tls_options.h"

namespace alibabacloud::internal {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

CurlEngine::CurlEngine(Poller& poller, std::shared_ptr<CurlTransport> transport, const Options& options)
    : poller_(poller),
      transport_(std::move(transport)),
      // Otherwise nobody could tell which connections carry it.
      options_{.http2 = options.http2 && CanInspectTls(), .max_idle_connections = options.max_idle_connections},
      multi_(MakeCurlMulti(problem_)) {
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
  place.exchange_.emplace(easy, request, place.limits_, transport_->proxy(), static_cast<IdleConnections&>(*this));
  curl_easy_setopt(easy, CURLOPT_PRIVATE, static_cast<void*>(&place));
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, MayShareConnection(request) ? 1L : 0L);
  AddActive(place);
  if (!place.exchange_->IsReady()) return Finish(place, CURLE_OK, StopReason::kNone);
  if (curl_multi_add_handle(multi_.get(), easy) != CURLM_OK) {
    return Finish(place, CURLE_FAILED_INIT, StopReason::kNone);
  }
  return std::nullopt;
}

HttpResult CurlEngine::Cancel(EngineExchange& place) {
  RemoveHandle(place.easy_.get());
  return Finish(place, CURLE_OK, StopReason::kCancelled);
}

// The first TLS handshake with a host shows whether one connection is enough. Without TLS only the first response
// would, and all others would wait for it.
bool CurlEngine::MayShareConnection(const HttpRequest& request) const {
  return options_.http2 && request.url.starts_with("https:");
}

HttpResult CurlEngine::TimeOut(EngineExchange& place) {
  RemoveHandle(place.easy_.get());
  HttpResult result = Finish(place, CURLE_OPERATION_TIMEDOUT, StopReason::kNone);
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
HttpResult CurlEngine::Finish(EngineExchange& place, CURLcode code, StopReason reason) {
  HttpResult result = place.exchange_->Finish(code, reason);
  place.exchange_.reset();
  // A handle that waits for its next exchange must not lead to the place of its last.
  curl_easy_setopt(place.easy_.get(), CURLOPT_PRIVATE, nullptr);
  if (idle_.size() < options_.max_idle_connections) idle_.push_back(std::move(place.easy_));
  place.easy_.reset();
  RemoveActive(place);
  return result;
}

void CurlEngine::AddActive(EngineExchange& place) {
  place.index_ = active_.size();
  active_.push_back(&place);
  SetMaxConnections();
  const auto now = steady_clock::now();
  const auto check = place.exchange_->NextIdleCheck(now);
  if (!next_idle_check_ || check < *next_idle_check_) next_idle_check_ = check;
}

void CurlEngine::RemoveActive(EngineExchange& place) {
  Unlink(place.socket_);
  std::erase(timed_out_, &place);
  active_[place.index_] = active_.back();
  active_[place.index_]->index_ = place.index_;
  active_.pop_back();
  if (active_.empty()) next_idle_check_.reset();
  SetMaxConnections();
}

// libcurl counts the connections in use among those that it keeps.
void CurlEngine::SetMaxConnections() {
  curl_multi_setopt(multi_.get(), CURLMOPT_MAXCONNECTS,
                    static_cast<long>(active_.size() + options_.max_idle_connections));
}

std::optional<steady_clock::time_point> CurlEngine::next_time() const noexcept {
  if (!next_time_ || !next_idle_check_) return next_time_ ? next_time_ : next_idle_check_;
  return std::min(*next_time_, *next_idle_check_);
}

void CurlEngine::OnTime(steady_clock::time_point now) {
  if (next_idle_check_ && *next_idle_check_ <= now) FindIdleExchanges(now);
  if (!next_time_ || *next_time_ > now) return;
  next_time_.reset();
  const OpenSslGuard guard;
  if (!guard) return;
  int running = 0;
  curl_multi_socket_action(multi_.get(), CURL_SOCKET_TIMEOUT, 0, &running);
}

// Looks at all exchanges in progress, and therefore rarely: keeping them in order would cost each of them more.
void CurlEngine::FindIdleExchanges(steady_clock::time_point now) {
  constexpr int kChecksPerTimeout = 50;
  auto next = steady_clock::time_point::max();
  for (EngineExchange* place : active_) {
    // What arrived while a callback blocked this thread counts.
    if (place->socket_ != CURL_SOCKET_BAD && HasInput(place->socket_)) place->exchange_->OnActivity();
    if (place->exchange_->IsIdle(now)) {
      timed_out_.push_back(place);
      continue;
    }
    const auto earliest = now + std::max(IdleTimeout(place->limits_) / kChecksPerTimeout, milliseconds(1));
    next = std::min(next, std::max(place->exchange_->NextIdleCheck(now), earliest));
  }
  next_idle_check_.reset();
  if (next != steady_clock::time_point::max()) next_idle_check_ = next;
}

void CurlEngine::ReportIdleExchanges() {
  while (!timed_out_.empty()) {
    EngineExchange& place = *timed_out_.back();
    RemoveHandle(place.easy_.get());
    HttpResult result = Finish(place, CURLE_OK, StopReason::kIdle);
    place.owner_.OnExchanged(std::move(result));
  }
}

void CurlEngine::OnReady(int fd, bool readable, bool writable) {
  const OpenSslGuard guard;
  if (!guard) return;
  EngineExchange* place = At(fd).exchange;
  if (place != nullptr && !place->exchange_->IsHttp2()) place->exchange_->OnActivity();
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
    EngineExchange& place = *PlaceOf(easy);
    RemoveHandle(easy);  // Ends the message's life.
    if (Rerun(place)) continue;
    HttpResult result = Finish(place, code, StopReason::kNone);
    place.owner_.OnExchanged(std::move(result));
  }
  ReportIdleExchanges();
}

bool CurlEngine::Rerun(EngineExchange& place) {
  if (!place.exchange_->ShouldRerun()) return false;
  place.exchange_->PrepareRerun();
  return curl_multi_add_handle(multi_.get(), place.easy_.get()) == CURLM_OK;
}

CurlEngine::Socket& CurlEngine::At(int fd) {
  const auto index = static_cast<std::size_t>(fd);
  if (index >= sockets_.size()) sockets_.resize(index + 1);
  return sockets_[index];
}

void CurlEngine::WatchFor(EngineExchange* place, int fd, int what) {
  SetIdle(fd, false);
  if (place != nullptr && place->exchange_ && At(fd).is_connection) {
    Unlink(place->socket_);
    Unlink(fd);
    At(fd).exchange = place;
    place->socket_ = fd;
  }
  const bool is_readable = what == CURL_POLL_IN || what == CURL_POLL_INOUT;
  const bool is_writable = what == CURL_POLL_OUT || what == CURL_POLL_INOUT;
  poller_.Watch(fd, is_readable, is_writable, *this);
}

void CurlEngine::Unlink(int fd) {
  if (fd == CURL_SOCKET_BAD || At(fd).exchange == nullptr) return;
  std::exchange(At(fd).exchange, nullptr)->socket_ = CURL_SOCKET_BAD;
}

void CurlEngine::StopWatching(const EngineExchange* place, int fd) {
  if (!At(fd).is_connection) return poller_.Watch(fd, false, false, *this);
  Unlink(fd);
  // libcurl 7.88 closes a socket that never got connected by itself, before it says this. Where a response began, there
  // is a connection.
  if (place == nullptr || !place->exchange_ || !place->exchange_->HasResponse()) return poller_.Forget(fd);
  poller_.Suspend(fd);
  SetIdle(fd, !place->exchange_->IsHttp2());
}

void CurlEngine::SetIdle(int fd, bool is_idle) {
  if (std::exchange(At(fd).is_idle, is_idle) == is_idle) return;
  if (is_idle) {
    idle_sockets_.push_back({.fd = fd, .events = POLLIN | POLLRDHUP, .revents = 0});
  } else {
    std::erase_if(idle_sockets_, [fd](const pollfd& socket) { return socket.fd == fd; });
  }
}

void CurlEngine::OnSuspendedReady(int fd) {
  if (!At(fd).is_idle) return;
  // What the poller found ready may have been read since.
  HasInput(fd) ? Retire(fd) : poller_.Suspend(fd);
}

// libcurl finds the connection dead when it looks for one the next time.
void CurlEngine::Retire(int fd) noexcept {
  poller_.Remove(fd);
  if (ReplaceWithClosedSocket(fd)) SetIdle(fd, false);
}

bool CurlEngine::RetireUnclean() noexcept {
  if (idle_sockets_.empty() || poll(idle_sockets_.data(), idle_sockets_.size(), 0) <= 0) return false;
  const std::vector<pollfd> sockets = idle_sockets_;
  for (const pollfd& socket : sockets) {
    if (socket.revents != 0) Retire(socket.fd);
  }
  return true;
}

// ---- Callbacks of libcurl, which no exception may cross: running out of memory ends the process, as elsewhere.

EngineExchange* CurlEngine::PlaceOf(CURL* easy) noexcept {
  EngineExchange* place = nullptr;
  curl_easy_getinfo(easy, CURLINFO_PRIVATE, &place);
  return place;
}

int CurlEngine::OnSocketWanted(CURL* easy, curl_socket_t fd, int what, void* self, void*) noexcept {
  auto& engine = *static_cast<CurlEngine*>(self);
  EngineExchange* place = PlaceOf(easy);
  what == CURL_POLL_REMOVE ? engine.StopWatching(place, fd) : engine.WatchFor(place, fd, what);
  return 0;
}

void CurlEngine::OnOpened(curl_socket_t socket) noexcept { At(socket) = {.is_connection = true}; }

int CurlEngine::OnClose(void* self, curl_socket_t fd) noexcept {
  auto& engine = *static_cast<CurlEngine*>(self);
  engine.Unlink(fd);
  engine.SetIdle(fd, false);
  engine.At(fd) = {};
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
