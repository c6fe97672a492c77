#include "testing/raw_connection.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <cstdint>
#include <cstdlib>

namespace alibabacloud::testing {

RawConnection::RawConnection(int port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
  const timeval patience{.tv_sec = 10, .tv_usec = 0};
  ::setsockopt(socket_.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  connected_ = ::connect(socket_.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

void RawConnection::Write(std::string_view bytes) const {
  while (!bytes.empty()) {
    const ssize_t count = ::send(socket_.get(), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (count <= 0) return;
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void RawConnection::FinishWriting() const { ::shutdown(socket_.get(), SHUT_WR); }

std::string RawConnection::ReadUntil(std::string_view end) const {
  std::string text;
  char c = 0;
  while (!text.ends_with(end) && ::recv(socket_.get(), &c, 1, 0) == 1) text.push_back(c);
  return text;
}

int RawConnection::ReadResponse() const {
  constexpr std::string_view kVersion = "HTTP/1.1 ";
  constexpr std::string_view kLength = "Content-Length: ";
  const std::string head = ReadUntil("\r\n\r\n");
  if (!head.starts_with(kVersion) || !head.ends_with("\r\n\r\n")) return 0;
  const std::size_t length = head.find(kLength);
  for (long left = length == std::string::npos ? 0 : std::atol(head.c_str() + length + kLength.size()); left > 0;
       --left) {
    char c = 0;
    if (::recv(socket_.get(), &c, 1, 0) != 1) return 0;
  }
  return std::atoi(head.c_str() + kVersion.size());
}

bool RawConnection::IsClosedByServer() const {
  char c = 0;
  const ssize_t count = ::recv(socket_.get(), &c, 1, MSG_PEEK);
  return count == 0 || (count < 0 && errno == ECONNRESET);
}

}  // namespace alibabacloud::testing
