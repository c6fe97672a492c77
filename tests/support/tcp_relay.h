#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "support/loopback.h"

namespace alibabacloud::test {

/// Stands on 127.0.0.1 before a server, passes bytes both ways without looking at them, and loses replies on demand.
class TcpRelay {
 public:
  /// To 127.0.0.1:`port`.
  explicit TcpRelay(int port);
  TcpRelay(const TcpRelay&) = delete;
  TcpRelay& operator=(const TcpRelay&) = delete;
  ~TcpRelay();

  [[nodiscard]] int port() const noexcept { return listener_.port(); }
  [[nodiscard]] std::size_t accepted() const noexcept { return accepted_; }
  /// What the server sends after the next bytes to it is lost, and that connection ends. What it still had to say
  /// before, passes.
  void LoseNextReply() noexcept { loss_ = Loss::kAwaitsRequest; }
  /// From now on nothing that the server sends arrives; connections stay open.
  void Silence() noexcept { is_silent_ = true; }
  /// From now on new connections are refused. What is open stays so.
  void Refuse();

 private:
  enum class Loss : std::uint8_t { kNone, kAwaitsRequest, kAwaitsReply };

  void Accept();
  void Pass(const OwnedFd& client, const OwnedFd& server);
  [[nodiscard]] bool PassSome(int from, int to, bool is_reply);
  [[nodiscard]] bool IsLost(bool is_reply);

  const int server_port_;
  Listener listener_;
  std::atomic<Loss> loss_{Loss::kNone};
  std::atomic<bool> is_silent_{false};
  std::atomic<bool> is_stopping_{false};
  std::atomic<std::size_t> accepted_{0};
  std::vector<std::thread> passers_;  ///< The acceptor's.
  std::thread acceptor_;
};

}  // namespace alibabacloud::test
