#pragma once

#include <sys/epoll.h>

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
  /// Called when a suspended socket became readable or was closed by its peer. It is not watched any more.
  virtual void OnSuspendedReady(int fd) = 0;

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

  /// From now on waits for this; neither: no more, which has to happen before the socket is closed.
  void Watch(int fd, bool readable, bool writable, SocketOwner& owner);
  /// Suspends a watched socket that has nothing to do: its owner hears once if it becomes readable. Costs no system
  /// call if it was watched for reading, and none when it is again. Remove() has to be called before it is closed.
  void Suspend(int fd);
  /// Waits no more for a socket that is still open and about to be closed, maybe not by another process that has it.
  void Remove(int fd);
  /// Waits no more for a socket that may have been closed: by now its number may be somebody else's.
  void Forget(int fd);
  /// Waits until a socket is ready, somebody calls Wake() or the time is up; negative: for ever.
  void Wait(std::chrono::milliseconds timeout);
  /// Tells the owner of the next socket that Wait() found ready; false: there is none left.
  bool TellNext();
  /// Ends a Wait(), the present one or the next. Thread-safe.
  void Wake() noexcept;

 private:
  struct Watched {
    SocketOwner* owner = nullptr;
    std::uint32_t events = 0;    ///< What is waited for.
    std::uint32_t in_epoll = 0;  ///< What epoll waits for: more, for a suspended socket.
  };

  [[nodiscard]] Watched& At(int fd);
  void Tell(int fd, std::uint32_t events, Watched& watched);
  void SetEpoll(int fd, std::uint32_t events, Watched& watched);

  int epoll_ = -1;
  int wake_ = -1;
  std::vector<Watched> watched_;  ///< By descriptor.
  std::array<epoll_event, 256> ready_;
  std::size_t ready_count_ = 0;
  std::size_t told_ = 0;  ///< Of those that are ready.
};

}  // namespace alibabacloud::internal
