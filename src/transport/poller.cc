#include "transport/poller.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>
#include <system_error>

namespace alibabacloud::internal {

namespace {

constexpr int kNobody = -1;

epoll_event EventFor(int fd, std::uint32_t events) {
  epoll_event event{};
  event.events = events;
  event.data.fd = fd;
  return event;
}

int TimeoutFor(std::chrono::milliseconds timeout) {
  constexpr std::chrono::milliseconds::rep kMost = std::numeric_limits<int>::max();
  return static_cast<int>(std::clamp<std::chrono::milliseconds::rep>(timeout.count(), -1, kMost));
}

}  // namespace

Poller::Poller() : epoll_(epoll_create1(EPOLL_CLOEXEC)), wake_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  epoll_event event = EventFor(wake_, EPOLLIN);
  if (epoll_ >= 0 && wake_ >= 0 && epoll_ctl(epoll_, EPOLL_CTL_ADD, wake_, &event) == 0) return;
  const int error = errno;
  if (epoll_ >= 0) close(epoll_);
  if (wake_ >= 0) close(wake_);
  throw std::system_error(error, std::generic_category(), "an event loop needs an epoll and an eventfd descriptor");
}

Poller::~Poller() {
  close(epoll_);
  close(wake_);
}

Poller::Watched& Poller::At(int fd) {
  const auto index = static_cast<std::size_t>(fd);
  if (index >= watched_.size()) watched_.resize(index + 1);
  return watched_[index];
}

void Poller::SetEpoll(int fd, std::uint32_t events, Watched& watched) {
  if (events == watched.in_epoll) return;
  epoll_event event = EventFor(fd, events);
  const int operation = events == 0 ? EPOLL_CTL_DEL : watched.in_epoll == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
  const bool failed = epoll_ctl(epoll_, operation, fd, &event) != 0;
  // Forgotten, but not closed.
  if (failed && errno == EEXIST) epoll_ctl(epoll_, EPOLL_CTL_MOD, fd, &event);
  watched.in_epoll = events;
}

void Poller::Watch(int fd, bool readable, bool writable, SocketOwner& owner) {
  Watched& watched = At(fd);
  watched.owner = &owner;
  watched.events = (readable ? EPOLLIN : 0U) | (writable ? EPOLLOUT : 0U);
  SetEpoll(fd, watched.events, watched);
}

void Poller::Suspend(int fd) {
  Watched& watched = At(fd);
  watched.events = 0;
  SetEpoll(fd, EPOLLIN, watched);
}

// Even if it was forgotten before: epoll may still have it.
void Poller::Remove(int fd) {
  epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, nullptr);
  Forget(fd);
}

// No system call: epoll forgets a socket that is closed by itself, and one that is not as soon as it is ready. What
// this round has found still to be told of it is dropped.
void Poller::Forget(int fd) {
  At(fd) = {};
  for (std::size_t i = told_; i < ready_count_; ++i) {
    if (ready_[i].data.fd == fd) ready_[i].data.fd = kNobody;
  }
}

void Poller::Wait(std::chrono::milliseconds timeout) {
  const int count = epoll_wait(epoll_, ready_.data(), static_cast<int>(ready_.size()), TimeoutFor(timeout));
  ready_count_ = static_cast<std::size_t>(std::max(count, 0));
  told_ = 0;
}

bool Poller::TellNext() {
  if (told_ == ready_count_) return false;
  const epoll_event& event = ready_[told_++];
  const int fd = event.data.fd;
  if (fd == kNobody) return true;
  if (fd != wake_) {
    Tell(fd, event.events, At(fd));
    return true;
  }
  std::uint64_t times = 0;
  // Nothing to read: somebody else's wake was read together with the last one.
  static_cast<void>(!read(wake_, &times, sizeof times));
  return true;
}

void Poller::Tell(int fd, std::uint32_t events, Watched& watched) {
  // Suspended or unregistered; or what came before in this round has suspended it.
  if (watched.events == 0) {
    epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, nullptr);
    watched.in_epoll = 0;
    if (watched.owner != nullptr) watched.owner->OnSuspendedReady(fd);
    return;
  }
  const bool broken = (events & (EPOLLERR | EPOLLHUP)) != 0;
  watched.owner->OnReady(fd, broken || (events & EPOLLIN) != 0, (events & EPOLLOUT) != 0);
}

void Poller::Wake() noexcept {
  const std::uint64_t once = 1;
  // It can only fail because it has been woken very often already.
  static_cast<void>(!write(wake_, &once, sizeof once));
}

}  // namespace alibabacloud::internal
