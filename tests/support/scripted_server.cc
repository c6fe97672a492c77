#include "support/scripted_server.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <signal.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace alibabacloud::test {

namespace {

using std::chrono::milliseconds;

struct SslDeleter {
  void operator()(SSL* ssl) const noexcept { SSL_free(ssl); }
};

// A TCP connection, with TLS around it if wanted.
class Stream {
 public:
  Stream(OwnedFd socket, SSL_CTX* tls) : socket_(std::move(socket)), ssl_(tls != nullptr ? SSL_new(tls) : nullptr) {
    const int on = 1;
    setsockopt(socket_.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  }

  bool Handshake() {
    if (!ssl_) return true;
    SSL_set_fd(ssl_.get(), socket_.get());
    return SSL_accept(ssl_.get()) == 1;
  }
  // At most `size` bytes; 0 at the end.
  std::size_t Read(char* buffer, std::size_t size) {
    const ssize_t count =
        ssl_ ? SSL_read(ssl_.get(), buffer, static_cast<int>(size)) : recv(socket_.get(), buffer, size, 0);
    return count > 0 ? static_cast<std::size_t>(count) : 0;
  }
  bool Write(std::string_view bytes) {
    while (!bytes.empty()) {
      const std::size_t portion = std::min(bytes.size(), std::size_t{1} << 20);
      const ssize_t count = ssl_ ? SSL_write(ssl_.get(), bytes.data(), static_cast<int>(portion))
                                 : send(socket_.get(), bytes.data(), portion, MSG_NOSIGNAL);
      if (count <= 0) return false;
      bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
  }
  void Reset() {
    const linger at_once{.l_onoff = 1, .l_linger = 0};
    setsockopt(socket_.get(), SOL_SOCKET, SO_LINGER, &at_once, sizeof(at_once));
    Close();
  }
  void Close() {
    ssl_.reset();
    socket_ = OwnedFd();
  }
  void EndSending() { ssl_ ? SSL_shutdown(ssl_.get()) : shutdown(socket_.get(), SHUT_WR); }
  // From another thread, while this one may be reading or writing.
  void Interrupt() { shutdown(socket_.get(), SHUT_RDWR); }

 private:
  OwnedFd socket_;
  std::unique_ptr<SSL, SslDeleter> ssl_;
};

std::string_view TakeUntil(std::string_view& rest, std::string_view separator) {
  const std::size_t end = std::min(rest.find(separator), rest.size());
  const std::string_view part = rest.substr(0, end);
  rest.remove_prefix(std::min(end + separator.size(), rest.size()));
  return part;
}

ReceivedRequest ParseHead(std::string_view head) {
  ReceivedRequest request;
  std::string_view line = TakeUntil(head, "\r\n");
  request.method = TakeUntil(line, " ");
  request.target = TakeUntil(line, " ");
  while (!head.empty()) {
    line = TakeUntil(head, "\r\n");
    const std::string_view name = TakeUntil(line, ":");
    const std::size_t value = std::min(line.find_first_not_of(' '), line.size());
    request.headers.push_back({std::string(name), std::string(line.substr(value))});
  }
  return request;
}

std::size_t ContentLength(const ReceivedRequest& request) {
  const std::string_view text = FindHeader(request.headers, "Content-Length");
  std::size_t length = 0;
  std::from_chars(text.data(), text.data() + text.size(), length);
  return length;
}

// A write to a connection that the client has closed must not end the test.
void BlockSigpipe() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

}  // namespace

// ---- One connection

class ScriptedServer::Connection final : public Peer {
 public:
  Connection(ScriptedServer& server, OwnedFd socket, std::size_t index)
      : server_(server),
        stream_(std::move(socket), server.identity_ ? server.identity_->context.get() : nullptr),
        index_(index) {}

  bool Handshake() { return stream_.Handshake(); }
  // The caller holds the server's lock, so that the socket is not closed meanwhile.
  void Interrupt() {
    if (!closed_) stream_.Interrupt();
  }
  void Close() {
    const std::lock_guard lock(server_.mutex_);
    if (!std::exchange(closed_, true)) stream_.Close();
  }

  bool ReadRequest() override {
    std::size_t head_end;
    while ((head_end = unread_.find("\r\n\r\n")) == std::string::npos) {
      if (!ReadMore()) return false;
    }
    request_ = ParseHead(std::string_view(unread_).substr(0, head_end));
    request_.connection = index_;
    unread_.erase(0, head_end + 4);
    const std::size_t length = ContentLength(request_);
    while (unread_.size() < length) {
      if (!ReadMore()) return false;
    }
    request_.body = unread_.substr(0, length);
    unread_.erase(0, length);
    server_.Record(request_);
    return true;
  }
  bool Send(std::string_view bytes) override { return stream_.Write(bytes); }
  bool Pause(milliseconds time) override {
    std::unique_lock lock(server_.mutex_);
    return !server_.changed_.wait_for(lock, time, [this] { return server_.stopping_; });
  }
  void Hang() override {
    while (ReadMore()) {
    }
  }
  void Reset() override {
    const std::lock_guard lock(server_.mutex_);
    if (!std::exchange(closed_, true)) stream_.Reset();
  }
  void EndSending() override { stream_.EndSending(); }
  [[nodiscard]] const ReceivedRequest& request() const override { return request_; }

 private:
  bool ReadMore() {
    std::array<char, 16384> buffer;
    const std::size_t count = stream_.Read(buffer.data(), buffer.size());
    unread_.append(buffer.data(), count);
    return count > 0;
  }

  ScriptedServer& server_;
  Stream stream_;
  const std::size_t index_;
  std::string unread_;
  ReceivedRequest request_;
  bool closed_ = false;
};

// ---- The server

ScriptedServer::ScriptedServer(std::vector<Script> scripts, std::optional<TlsSettings> tls)
    : scripts_(std::move(scripts)) {
  if (tls) identity_.emplace(*tls);
  acceptor_ = std::thread([this] { AcceptAll(); });
}

ScriptedServer::~ScriptedServer() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
    for (const auto& connection : connections_) connection->Interrupt();
  }
  changed_.notify_all();
  shutdown(listener_.fd(), SHUT_RDWR);
  if (acceptor_.joinable()) acceptor_.join();
  for (std::thread& player : players_) player.join();
}

void ScriptedServer::AcceptAll() {
  while (true) {
    OwnedFd socket(accept4(listener_.fd(), nullptr, nullptr, SOCK_CLOEXEC));
    const std::lock_guard lock(mutex_);
    if (stopping_ || vanished_ || socket.get() < 0) return;
    const std::size_t index = accepted_++;
    ++open_;
    Connection& connection = *connections_.emplace_back(std::make_unique<Connection>(*this, std::move(socket), index));
    players_.emplace_back([this, &connection, index] { Play(connection, index); });
    changed_.notify_all();
  }
}

void ScriptedServer::Play(Connection& connection, std::size_t index) {
  BlockSigpipe();
  const Script& script = scripts_[std::min(index, scripts_.size() - 1)];
  if (connection.Handshake()) {
    for (const Step& step : script) {
      if (!step(connection)) break;
    }
  }
  connection.Close();
  const std::lock_guard lock(mutex_);
  --open_;
  changed_.notify_all();
}

void ScriptedServer::Record(ReceivedRequest request) {
  const std::lock_guard lock(mutex_);
  requests_.push_back(std::move(request));
  changed_.notify_all();
}

// ---- What tests ask

std::string ScriptedServer::url() const {
  return (identity_ ? "https://127.0.0.1:" : "http://127.0.0.1:") + std::to_string(port());
}

std::size_t ScriptedServer::accepted() const {
  const std::lock_guard lock(mutex_);
  return accepted_;
}

std::size_t ScriptedServer::open() const {
  const std::lock_guard lock(mutex_);
  return open_;
}

std::size_t ScriptedServer::received() const {
  const std::lock_guard lock(mutex_);
  return requests_.size();
}

std::vector<ReceivedRequest> ScriptedServer::requests() const {
  const std::lock_guard lock(mutex_);
  return requests_;
}

template <class Condition>
bool ScriptedServer::WaitUntil(Condition condition) {
  constexpr std::chrono::seconds kLongest{10};
  std::unique_lock lock(mutex_);
  return changed_.wait_for(lock, kLongest, condition);
}

bool ScriptedServer::WaitForRequests(std::size_t count) {
  return WaitUntil([&] { return requests_.size() >= count; });
}

bool ScriptedServer::WaitForConnections(std::size_t count) {
  return WaitUntil([&] { return accepted_ >= count; });
}

bool ScriptedServer::WaitUntilOpen(std::size_t at_most) {
  return WaitUntil([&] { return open_ <= at_most; });
}

void ScriptedServer::Refuse() { shutdown(listener_.fd(), SHUT_RDWR); }

void ScriptedServer::Vanish() {
  {
    const std::lock_guard lock(mutex_);
    vanished_ = true;
  }
  listen(listener_.fd(), 0);
  const std::vector<OwnedFd> last = FillQueue(port());  // The first of them ends the acceptor.
  acceptor_.join();
  queued_ = FillQueue(port());
}

// ---- Steps

namespace steps {

Step ReadRequest() {
  return [](Peer& peer) { return peer.ReadRequest(); };
}

Step Send(std::string bytes) {
  return [bytes = std::move(bytes)](Peer& peer) { return peer.Send(bytes); };
}

Step SendSlowly(std::string bytes, std::size_t portion, milliseconds pause) {
  return [bytes = std::move(bytes), portion, pause](Peer& peer) {
    for (std::size_t i = 0; i < bytes.size(); i += portion) {
      if (!peer.Send(std::string_view(bytes).substr(i, portion)) || !peer.Pause(pause)) return false;
    }
    return true;
  };
}

Step SendRepeated(std::string bytes, std::size_t count) {
  return [bytes = std::move(bytes), count](Peer& peer) {
    for (std::size_t i = 0; i < count; ++i) {
      if (!peer.Send(bytes)) return false;
    }
    return true;
  };
}

Step Pause(milliseconds time) {
  return [time](Peer& peer) { return peer.Pause(time); };
}

Step Hang() {
  return [](Peer& peer) {
    peer.Hang();
    return false;
  };
}

Step Close() {
  return [](Peer&) { return false; };
}

Step EndSending() {
  return [](Peer& peer) {
    peer.EndSending();
    return true;
  };
}

Step Reset() {
  return [](Peer& peer) {
    peer.Reset();
    return false;
  };
}

Step ServeAll(std::string reply) {
  return [reply = std::move(reply)](Peer& peer) {
    while (peer.ReadRequest()) {
      if (!peer.Send(reply)) break;
    }
    return false;
  };
}

}  // namespace steps

std::string Reply(int status, std::string_view body, std::string_view headers) {
  std::string text =
      "HTTP/1.1 " + std::to_string(status) + " Whatever\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
  return text.append(headers).append("\r\n").append(body);
}

}  // namespace alibabacloud::test
