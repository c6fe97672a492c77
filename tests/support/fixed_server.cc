#include "support/fixed_server.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string_view>
#include <unordered_map>

namespace alibabacloud::test {

namespace {

int Check(int result, const char* what) {
  if (result >= 0) return result;
  std::perror(what);
  std::exit(1);
}

int Listen() {
  const int listener = Check(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "socket");
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  Check(bind(listener, reinterpret_cast<const sockaddr*>(&address), sizeof address), "bind");
  Check(listen(listener, SOMAXCONN), "listen");
  return listener;
}

int PortOf(int listener) {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  Check(getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size), "getsockname");
  return ntohs(address.sin_port);
}

std::string ReplyWith(const char* status, const std::string& body) {
  return std::string("HTTP/1.1 ") + status +
         "\r\nContent-Type: application/json;charset=utf-8\r\nContent-Length: " + std::to_string(body.size()) +
         "\r\nx-acs-request-id: C0003E8B-B930-4F59-ADC0-0E209A9012A8\r\n\r\n" + body;
}

// The size of the request that the bytes begin with; 0 while its header is incomplete.
std::size_t RequestSize(std::string_view bytes) {
  constexpr std::string_view kLength = "Content-Length: ";
  const std::size_t end = bytes.find("\r\n\r\n");
  if (end == std::string_view::npos) return 0;
  const std::size_t length = bytes.substr(0, end).find(kLength);
  const std::size_t body =
      length == std::string_view::npos ? 0 : std::strtoul(bytes.data() + length + kLength.size(), nullptr, 10);
  return end + 4 + body;
}

class Loop {
 public:
  Loop(int listener, std::string reply, const FixedServerFaults& faults, FixedServer::Counts& counts)
      : listener_(listener),
        epoll_(Check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")),
        reply_(std::move(reply)),
        refusal_(ReplyWith("400 Bad Request", R"({"Code":"Throttling.User","Message":"too many"})")),
        faults_(faults),
        counts_(counts) {
    Watch(listener_, EPOLLIN);
  }

  [[noreturn]] void Run() {
    std::array<epoll_event, 64> events{};
    while (true) {
      const int count = epoll_wait(epoll_, events.data(), static_cast<int>(events.size()), -1);
      for (int i = 0; i < count; ++i) {
        const int socket = events[static_cast<std::size_t>(i)].data.fd;
        socket == listener_ ? Accept() : Serve(socket);
      }
    }
  }

 private:
  struct Connection {
    std::string received{};
    std::size_t to_send = 0;  ///< What is left of the replies that are due.
  };

  void Watch(int socket, std::uint32_t what) {
    epoll_event event{.events = what, .data = {.fd = socket}};
    Check(epoll_ctl(epoll_, EPOLL_CTL_ADD, socket, &event), "epoll_ctl");
  }

  void Accept() {
    const int socket = accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (socket < 0) return;
    const int on = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    connections_[socket] = {};
    ++counts_.accepted;
    counts_.most_open = std::max(counts_.most_open.load(), connections_.size());
    Watch(socket, EPOLLIN | EPOLLOUT | EPOLLET);
  }

  void Serve(int socket) {
    Connection& connection = connections_[socket];
    if (!Receive(socket, connection.received)) return Close(socket);
    while (const std::size_t size = RequestSize(connection.received)) {
      if (size > connection.received.size()) break;
      connection.received.erase(0, size);
      const std::size_t number = ++counts_.received;
      if (IsOneOf(number, faults_.drop_every)) return Close(socket);
      Answer(socket, connection, IsOneOf(number, faults_.throttle_every));
    }
    SendDue(socket, connection);
  }

  static bool IsOneOf(std::size_t number, std::size_t every) { return every != 0 && number % every == 0; }

  void Close(int socket) {
    connections_.erase(socket);
    close(socket);
  }

  void Answer(int socket, Connection& connection, bool refuse) {
    if (refuse) {
      // Short, and the only one on its way: the socket takes it whole.
      static_cast<void>(!send(socket, refusal_.data(), refusal_.size(), MSG_NOSIGNAL));
      return;
    }
    ++counts_.answered;
    connection.to_send += reply_.size();
  }

  // False when the other side has closed the connection.
  static bool Receive(int socket, std::string& received) {
    std::array<char, 16384> buffer;
    while (true) {
      const ssize_t count = recv(socket, buffer.data(), buffer.size(), 0);
      if (count == 0) return false;
      if (count < 0) return errno == EAGAIN || errno == EINTR;
      received.append(buffer.data(), static_cast<std::size_t>(count));
      if (static_cast<std::size_t>(count) < buffer.size()) return true;
    }
  }

  void SendDue(int socket, Connection& connection) {
    while (connection.to_send > 0) {
      const std::size_t rest = (connection.to_send - 1) % reply_.size() + 1;
      const ssize_t count = send(socket, reply_.data() + (reply_.size() - rest), rest, MSG_NOSIGNAL);
      if (count < 0) return;
      connection.to_send -= static_cast<std::size_t>(count);
    }
  }

  const int listener_;
  const int epoll_;
  const std::string reply_;
  const std::string refusal_;
  const FixedServerFaults faults_;
  FixedServer::Counts& counts_;
  std::unordered_map<int, Connection> connections_;
};

}  // namespace

FixedServer::FixedServer(const std::string& body, const FixedServerFaults& faults) {
  void* const shared = mmap(nullptr, sizeof(Counts), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  Check(shared == MAP_FAILED ? -1 : 0, "mmap");
  counts_ = new (shared) Counts;
  const int listener = Listen();
  url_ = "http://127.0.0.1:" + std::to_string(PortOf(listener));
  process_ = Check(fork(), "fork");
  if (process_ == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    Loop(listener, ReplyWith("200 OK", body), faults, *counts_).Run();
  }
  close(listener);
}

FixedServer::~FixedServer() {
  kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
  munmap(counts_, sizeof(Counts));
}

}  // namespace alibabacloud::test
