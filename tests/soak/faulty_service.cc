#include "soak/faulty_service.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace alibabacloud::soak {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kBetweenRefusals{500};
constexpr milliseconds kRefusal{20};
constexpr std::size_t kPorts = 3;  // Their numbers in epoll; connections count from there.

int OrDie(int result) {
  if (result < 0) std::abort();
  return result;
}

sockaddr_in Loopback(int port) {
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

test::OwnedFd BoundTo(int port) {
  test::OwnedFd bound(OrDie(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)));
  const int on = 1;
  setsockopt(bound.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  const sockaddr_in address = Loopback(port);
  OrDie(bind(bound.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address));
  return bound;
}

int NumberOf(int bound) {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  OrDie(getsockname(bound, reinterpret_cast<sockaddr*>(&address), &size));
  return ntohs(address.sin_port);
}

}  // namespace

// ---- Ports

// A socket keeps a port that it was bound to by its number, also while it does not listen.
Port::Port() : number_(NumberOf(BoundTo(0).get())) {
  socket_ = BoundTo(number_);
  Listen();
}

void Port::Refuse() const { OrDie(shutdown(fd(), SHUT_RDWR)); }

// Accepted connections have buffers as small: a large request is on its way for a while.
void Port::Listen() const {
  const int bytes = 16384;
  setsockopt(fd(), SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
  OrDie(listen(fd(), SOMAXCONN));
}

// ---- The service

FaultyService::FaultyService(std::uint64_t seed, Ledger& ledger)
    : state_{.seed = seed, .ledger = ledger, .tls = identity_.context.get()},
      epoll_(OrDie(epoll_create1(EPOLL_CLOEXEC))),
      last_id_(kPorts),
      next_refusal_(Clock::now() + kBetweenRefusals) {
  for (std::size_t i = 0; i < kPorts; ++i) Watch(ports_[i].fd(), i, EPOLLIN | EPOLLET);
  thread_ = std::thread([this] { Run(); });
}

FaultyService::~FaultyService() { Stop(); }

void FaultyService::Stop() {
  is_stopping_ = true;
  if (thread_.joinable()) thread_.join();
  connections_.clear();
}

std::string FaultyService::Url(const char* scheme, Protocol protocol) const {
  return std::string(scheme) + "://127.0.0.1:" + std::to_string(ports_[static_cast<std::size_t>(protocol)].number());
}

void FaultyService::Watch(int fd, std::uint64_t id, std::uint32_t events) {
  epoll_event event{.events = events, .data = {.u64 = id}};
  OrDie(epoll_ctl(epoll_.get(), EPOLL_CTL_ADD, fd, &event));
}

int FaultyService::MillisecondsToWait() const {
  constexpr milliseconds kLongest{20};
  if (timers_.empty()) return static_cast<int>(kLongest.count());
  const auto left = std::chrono::ceil<milliseconds>(timers_.begin()->first - Clock::now());
  return static_cast<int>(std::clamp<milliseconds>(left, milliseconds(0), kLongest).count());
}

void FaultyService::Run() {
  sigset_t sigpipe;
  sigemptyset(&sigpipe);
  sigaddset(&sigpipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &sigpipe, nullptr);
  std::array<epoll_event, 64> events{};
  while (!is_stopping_) {
    const int count = epoll_wait(epoll_.get(), events.data(), static_cast<int>(events.size()), MillisecondsToWait());
    for (int i = 0; i < count; ++i) {
      const epoll_event& event = events[static_cast<std::size_t>(i)];
      event.data.u64 < kPorts ? Accept(static_cast<Protocol>(event.data.u64)) : Dispatch(event.data.u64, event.events);
    }
    RunTimers();
    RefuseForAWhile();
  }
}

void FaultyService::Accept(Protocol protocol) {
  const int listener = ports_[static_cast<std::size_t>(protocol)].fd();
  while (true) {
    test::OwnedFd socket(accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.get() < 0) return;
    const int on = 1;
    setsockopt(socket.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const int fd = socket.get();
    const std::uint64_t id = ++last_id_;
    auto connection = std::make_unique<Connection>(state_, std::move(socket), protocol, id,
                                                   [this, id](Clock::time_point time) { timers_.emplace(time, id); });
    if (connection->IsFinished()) continue;
    Watch(fd, id, EPOLLIN | EPOLLOUT | EPOLLET);
    connections_.emplace(id, std::move(connection));
  }
}

void FaultyService::Dispatch(std::uint64_t id, std::uint32_t events) {
  const auto found = connections_.find(id);
  if (found == connections_.end()) return;
  Connection& connection = *found->second;
  (events & ~std::uint32_t{EPOLLOUT}) != 0 ? connection.OnReadable() : connection.OnTime();
  if (connection.IsFinished()) connections_.erase(found);
}

void FaultyService::RunTimers() {
  const Clock::time_point now = Clock::now();
  while (!timers_.empty() && timers_.begin()->first <= now) {
    const std::uint64_t id = timers_.begin()->second;
    timers_.erase(timers_.begin());
    Dispatch(id, EPOLLOUT);
  }
}

void FaultyService::RefuseForAWhile() {
  if (Clock::now() < next_refusal_) return;
  if (refusing_ == nullptr) {
    Random random(state_.seed, ++state_.counts[IndexOf(Fault::kRefuseConnections)]);
    refusing_ = &ports_[random.Below(kPorts)];
    refusing_->Refuse();
    next_refusal_ = Clock::now() + kRefusal;
  } else {
    std::exchange(refusing_, nullptr)->Listen();
    next_refusal_ = Clock::now() + kBetweenRefusals;
  }
}

}  // namespace alibabacloud::soak
