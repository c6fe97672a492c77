#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace alibabacloud::internal {

/// Who is told that a socket is ready.
class SocketOwner {
 public:
  virtual void OnReady(int fd, bool readable, bool writable) = 0;

 protected:
  ~SocketOwner() = default;
};

/// Waits for many sockets at once (epoll). For one thread, but for Wake().
class Poller {
 public:
  /// Throws std::system_error when the system has no descriptors left.
  Poller();
  Poller(const Poller&) = delete;
  Poller& operator=(const Poller&) = delete;
  ~Poller();

  /// From now on waits for this; neither: forgets the socket, which has to happen before it is closed.
  void Watch(int fd, bool readable, bool writable, SocketOwner& owner);
  /// Waits until a socket is ready, somebody calls Wake() or the time is up; negative: for ever. Tells the owners.
  void Wait(std::chrono::milliseconds timeout);
  /// Ends a Wait(), the present one or the next. Thread-safe.
  void Wake() noexcept;

 private:
  struct Watched {
    SocketOwner* owner = nullptr;
    std::uint32_t events = 0;
  };

  int epoll_ = -1;
  int wake_ = -1;
  std::vector<Watched> watched_;  ///< By descriptor.
};

}  // namespace alibabacloud::internal
