#pragma once

#include <sys/types.h>

#include <atomic>
#include <cstddef>
#include <string>

namespace alibabacloud::test {

/// What a FixedServer does besides answering. A count of 0: never.
struct FixedServerFaults {
  std::size_t drop_every = 0;      ///< Every such request finds its connection closed instead of a reply.
  std::size_t throttle_every = 0;  ///< Every such request, but for dropped ones, is refused as one too many.
};

/// An HTTP server on a port of 127.0.0.1 that answers every POST with the same body and keeps connections open. One
/// thread with epoll in a process of its own, so that its CPU time is not counted with ours.
class FixedServer {
 public:
  /// Forks: make it before any thread starts.
  explicit FixedServer(const std::string& body, const FixedServerFaults& faults = {});
  FixedServer(const FixedServer&) = delete;
  FixedServer& operator=(const FixedServer&) = delete;
  ~FixedServer();

  /// Such as "http://127.0.0.1:4711".
  [[nodiscard]] const std::string& url() const noexcept { return url_; }
  /// Requests that arrived.
  [[nodiscard]] std::size_t received() const noexcept { return counts_->received; }
  /// Those among them whose reply was the body.
  [[nodiscard]] std::size_t answered() const noexcept { return counts_->answered; }
  /// Connections accepted, and open at once.
  [[nodiscard]] std::size_t accepted() const noexcept { return counts_->accepted; }
  [[nodiscard]] std::size_t most_open() const noexcept { return counts_->most_open; }

  /// In memory that both processes see.
  struct Counts {
    std::atomic<std::size_t> received = 0;
    std::atomic<std::size_t> answered = 0;
    std::atomic<std::size_t> accepted = 0;
    std::atomic<std::size_t> most_open = 0;
  };

 private:
  pid_t process_ = -1;
  std::string url_;
  Counts* counts_;
};

}  // namespace alibabacloud::test
