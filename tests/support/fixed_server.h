#pragma once

#include <sys/types.h>

#include <string>

namespace alibabacloud::bench {

/// An HTTP server on a port of 127.0.0.1 that answers every POST with the same body and keeps connections open. One
/// thread with epoll in a process of its own, so that its CPU time is not counted with ours.
class FixedServer {
 public:
  /// Forks: make it before any thread starts.
  explicit FixedServer(const std::string& body);
  FixedServer(const FixedServer&) = delete;
  FixedServer& operator=(const FixedServer&) = delete;
  ~FixedServer();

  /// Such as "http://127.0.0.1:4711".
  [[nodiscard]] const std::string& url() const noexcept { return url_; }

 private:
  pid_t process_ = -1;
  std::string url_;
};

}  // namespace alibabacloud::bench
