#include "support/tcp_relay.h"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <stdexcept>

namespace alibabacloud::test {

namespace {

constexpr int kStopCheckMs = 20;

OwnedFd Connect(int port) {
  OwnedFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  if (connect(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
    throw std::runtime_error("the server behind a relay is not there");
  }
  return socket;
}

bool IsReadable(const pollfd& waiting) { return (waiting.revents & (POLLIN | POLLHUP | POLLERR)) != 0; }

}  // namespace

TcpRelay::TcpRelay(int port) : server_port_(port), acceptor_([this] { Accept(); }) {}

TcpRelay::~TcpRelay() {
  is_stopping_ = true;
  acceptor_.join();
  for (std::thread& passer : passers_) passer.join();
}

void TcpRelay::Refuse() { shutdown(listener_.fd(), SHUT_RDWR); }

void TcpRelay::Accept() {
  while (!is_stopping_) {
    pollfd waiting{.fd = listener_.fd(), .events = POLLIN, .revents = 0};
    if (poll(&waiting, 1, kStopCheckMs) <= 0) continue;
    OwnedFd client(accept4(listener_.fd(), nullptr, nullptr, SOCK_CLOEXEC));
    if (client.get() < 0) return;
    ++accepted_;
    passers_.emplace_back([this, client = std::move(client), server = Connect(server_port_)] { Pass(client, server); });
  }
}

void TcpRelay::Pass(const OwnedFd& client, const OwnedFd& server) {
  while (!is_stopping_) {
    std::array<pollfd, 2> waiting{{{client.get(), POLLIN, 0}, {server.get(), POLLIN, 0}}};
    if (poll(waiting.data(), waiting.size(), kStopCheckMs) <= 0) continue;
    if (IsReadable(waiting[0]) && !PassSome(client.get(), server.get(), false)) break;
    if (IsReadable(waiting[1]) && !PassSome(server.get(), client.get(), true)) break;
  }
  // The thread keeps both sockets until it is joined.
  shutdown(client.get(), SHUT_RDWR);
  shutdown(server.get(), SHUT_RDWR);
}

bool TcpRelay::PassSome(int from, int to, bool is_reply) {
  std::array<char, 16384> buffer;  // NOLINT: filled below
  const ssize_t count = recv(from, buffer.data(), buffer.size(), 0);
  if (count <= 0 || IsLost(is_reply)) return false;
  if (is_reply && is_silent_) return true;
  return send(to, buffer.data(), static_cast<std::size_t>(count), MSG_NOSIGNAL) == count;
}

bool TcpRelay::IsLost(bool is_reply) {
  Loss expected = is_reply ? Loss::kAwaitsReply : Loss::kAwaitsRequest;
  const bool goes_on = loss_.compare_exchange_strong(expected, is_reply ? Loss::kNone : Loss::kAwaitsReply);
  return is_reply && goes_on;
}

}  // namespace alibabacloud::test
