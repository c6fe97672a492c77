#pragma once

#include <string>
#include <utility>
#include <vector>

namespace alibabacloud::test {

/// Owns a file descriptor.
class OwnedFd {
 public:
  explicit OwnedFd(int fd = -1) noexcept : fd_(fd) {}
  OwnedFd(OwnedFd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  OwnedFd& operator=(OwnedFd&& other) noexcept;
  ~OwnedFd();
  [[nodiscard]] int get() const noexcept { return fd_; }

 private:
  int fd_;
};

/// A listening TCP socket on 127.0.0.1, on a port of the system's choice.
class Listener {
 public:
  explicit Listener(int backlog = 128);
  [[nodiscard]] int fd() const noexcept { return socket_.get(); }
  [[nodiscard]] int port() const noexcept { return port_; }

 private:
  OwnedFd socket_;
  int port_ = 0;
};

/// A port of 127.0.0.1 that refuses connections for as long as this object lives.
class RefusingPort {
 public:
  RefusingPort();
  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(port_); }

 private:
  OwnedFd socket_;
  int port_ = 0;
};

/// Connections that fill the queue of a listener with a backlog of 0: it answers no SYN while they last, unless it
/// accepts one.
[[nodiscard]] std::vector<OwnedFd> FillQueue(int port);

/// A port of 127.0.0.1 that never answers a SYN: its queue of connections is full.
class BlackHole {
 public:
  BlackHole();
  [[nodiscard]] std::string url() const { return "http://127.0.0.1:" + std::to_string(listener_.port()); }

 private:
  Listener listener_;
  std::vector<OwnedFd> queued_;
};

}  // namespace alibabacloud::test
