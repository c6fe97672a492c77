#include "support/loopback.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>

namespace alibabacloud::test {

namespace {

// A test that cannot even have a socket has nothing to report.
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

int BindToAnyPort(int socket) {
  sockaddr_in address = Loopback(0);
  OrDie(bind(socket, reinterpret_cast<sockaddr*>(&address), sizeof(address)));
  socklen_t size = sizeof(address);
  OrDie(getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size));
  return ntohs(address.sin_port);
}

int NewSocket(int flags = 0) { return OrDie(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | flags, 0)); }

}  // namespace

OwnedFd& OwnedFd::operator=(OwnedFd&& other) noexcept {
  std::swap(fd_, other.fd_);
  return *this;
}

OwnedFd::~OwnedFd() {
  if (fd_ >= 0) close(fd_);
}

Listener::Listener(int backlog) : socket_(NewSocket()), port_(BindToAnyPort(socket_.get())) {
  OrDie(listen(socket_.get(), backlog));
}

RefusingPort::RefusingPort() : socket_(NewSocket()), port_(BindToAnyPort(socket_.get())) {}

std::vector<OwnedFd> FillQueue(int port) {
  constexpr int kEnough = 8;          // Linux queues backlog + 1.
  constexpr int kUnansweredMs = 100;  // On loopback an answer takes microseconds.
  const sockaddr_in address = Loopback(port);
  std::vector<OwnedFd> queued;
  for (int i = 0; i < kEnough; ++i) {
    OwnedFd& client = queued.emplace_back(NewSocket(SOCK_NONBLOCK));
    (void)connect(client.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address));
    pollfd waiting{.fd = client.get(), .events = POLLOUT, .revents = 0};
    if (poll(&waiting, 1, kUnansweredMs) == 0) break;
  }
  return queued;
}

BlackHole::BlackHole() : listener_(0), queued_(FillQueue(listener_.port())) {}

}  // namespace alibabacloud::test
