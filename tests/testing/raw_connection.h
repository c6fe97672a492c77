#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "support/loopback.h"

namespace alibabacloud::testing {

/// A TCP connection to 127.0.0.1 that sends bytes as they are. Reads give up after ten seconds.
class RawConnection {
 public:
  explicit RawConnection(int port);

  [[nodiscard]] bool connected() const noexcept { return connected_; }
  /// Blocks until all is sent or the server has ended the connection.
  void Write(std::string_view bytes) const;
  /// Announces that no more bytes follow.
  void FinishWriting() const;
  /// Reads up to and including `end`, or to the end of the connection.
  [[nodiscard]] std::string ReadUntil(std::string_view end) const;
  /// Reads one response whose body has a Content-Length; returns its status, or 0 if the connection ended before it.
  [[nodiscard]] int ReadResponse() const;
  /// Waits for more bytes or the end of the connection; true if it ended.
  [[nodiscard]] bool IsClosedByServer() const;

 private:
  test::OwnedFd socket_;
  bool connected_ = false;
};

}  // namespace alibabacloud::testing
