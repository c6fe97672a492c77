#include "testing/http_server.h"

#include <httplib.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <stdexcept>
#include <system_error>
#include <thread>
#include <utility>

#include "base/ascii.h"

namespace alibabacloud::internal {

namespace {

constexpr const char* kHost = "127.0.0.1";
constexpr std::size_t kMaxBody = std::size_t{64} << 20;
constexpr int kIoTimeoutSeconds = 30;
constexpr int kForever = -1;

bool WaitFor(int socket, short events, int timeout_ms) {
  pollfd entry{.fd = socket, .events = events, .revents = 0};
  int ready = 0;
  do {
    ready = poll(&entry, 1, timeout_ms);
  } while (ready < 0 && errno == EINTR);
  return ready > 0;
}

// Reads and writes in large pieces: httplib asks byte by byte and writes head and body apart.
class BufferedStream final : public httplib::Stream {
 public:
  explicit BufferedStream(int socket) : socket_(socket) {}

  // Waits for the next request on an idle connection; false when the connection ended.
  bool WaitForRequest() {
    head_.clear();
    in_head_ = true;
    return has_unread() || WaitFor(socket_, POLLIN, kForever);
  }

  // To be called once between head and body: request line and header fields as they came.
  [[nodiscard]] const std::string& EndHead() {
    in_head_ = false;
    return head_;
  }

  void Flush() {
    std::size_t sent = 0;
    while (sent < out_.size()) {
      const ssize_t count = send(socket_, out_.data() + sent, out_.size() - sent, MSG_NOSIGNAL);
      if (count < 0 && errno == EINTR) continue;
      if (count <= 0) break;
      sent += static_cast<std::size_t>(count);
    }
    out_.clear();
  }

  [[nodiscard]] bool is_readable() const override {
    return has_unread() || WaitFor(socket_, POLLIN, kIoTimeoutSeconds * 1000);
  }
  [[nodiscard]] bool is_writable() const override { return true; }

  ssize_t read(char* data, std::size_t size) override {
    if (!has_unread() && !Fill()) return -1;
    const std::size_t count = std::min(size, unread_end_ - unread_begin_);
    std::copy_n(in_.data() + unread_begin_, count, data);
    unread_begin_ += count;
    if (in_head_) head_.append(data, count);
    return static_cast<ssize_t>(count);
  }

  ssize_t write(const char* data, std::size_t size) override {
    out_.append(data, size);
    return static_cast<ssize_t>(size);
  }

  // The emulator does not ask who is calling.
  void get_remote_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
  void get_local_ip_and_port(std::string& /*ip*/, int& /*port*/) const override {}
  [[nodiscard]] socket_t socket() const override { return socket_; }

 private:
  [[nodiscard]] bool has_unread() const { return unread_begin_ < unread_end_; }

  bool Fill() {
    Flush();  // The peer may be waiting for a "100 Continue" before it sends more.
    ssize_t count = 0;
    do {
      count = recv(socket_, in_.data(), in_.size(), 0);
    } while (count < 0 && errno == EINTR);
    unread_begin_ = 0;
    unread_end_ = count > 0 ? static_cast<std::size_t>(count) : 0;
    return count > 0;
  }

  int socket_;
  std::array<char, 16384> in_;
  std::size_t unread_begin_ = 0;
  std::size_t unread_end_ = 0;
  bool in_head_ = true;
  std::string head_;
  std::string out_;
};

// httplib percent-decodes the values of header fields, which breaks signatures over them.
void RestoreHeaders(std::string_view head, httplib::Request& request) {
  request.headers.clear();
  const auto take_line = [&head] {
    const std::string_view line = head.substr(0, head.find('\n'));
    head.remove_prefix(std::min(line.size() + 1, head.size()));
    return line;
  };
  take_line();  // The request's.
  while (!head.empty()) {
    const std::string_view line = take_line();
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos) {
      request.headers.emplace(Trim(line.substr(0, colon)), Trim(line.substr(colon + 1)));
    }
  }
}

// Gives each connection a thread, and reuses those whose connection has ended.
class ThreadPerConnection final : public httplib::TaskQueue {
 public:
  // void; from cpp-httplib 0.15 on, whether the job was taken.
  using Enqueued = decltype(std::declval<httplib::TaskQueue&>().enqueue(nullptr));

  Enqueued enqueue(std::function<void()> job) override {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
    if (jobs_.size() > idle_) StartThread();
    wake_.notify_one();
    return static_cast<Enqueued>(true);
  }

  void shutdown() override {
    {
      const std::lock_guard lock(mutex_);
      stopping_ = true;
    }
    wake_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }

 private:
  void StartThread() {
    try {
      threads_.emplace_back([this] { Run(); });
    } catch (const std::system_error&) {
      // No more threads to be had: the connection waits for one of the others to end.
    }
  }

  void Run() {
    std::unique_lock lock(mutex_);
    while (true) {
      ++idle_;
      wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
      --idle_;
      if (jobs_.empty()) return;
      const std::function<void()> job = std::move(jobs_.front());
      jobs_.pop_front();
      lock.unlock();
      job();
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> jobs_;
  std::vector<std::thread> threads_;
  std::size_t idle_ = 0;
  bool stopping_ = false;
};

// httplib's server with the handling of connections replaced: it can break idle ones at once, and counts them.
class Listener final : public httplib::Server {
 public:
  // The first request fills httplib's function-local statics. Several first requests at once would do that under a
  // guard that ThreadSanitizer cannot see in a library built without it, so this one comes before any thread.
  Listener() {
    httplib::detail::BufferStream stream;
    constexpr std::string_view kRequest = "GET / HTTP/1.1\r\n\r\n";
    stream.write(kRequest.data(), kRequest.size());
    bool closing = false;
    process_request(stream, true, closing, nullptr);
  }

  // Throws when the port cannot be had.
  int Bind(int port) {
    errno = 0;
    const int bound = port == 0 ? bind_to_any_port(kHost) : bind_to_port(kHost, port) ? port : -1;
    if (bound <= 0) {
      const std::string reason = errno != 0 ? std::generic_category().message(errno) : "not possible";
      throw std::runtime_error("cannot listen on " + std::string(kHost) + ':' + std::to_string(port) + ": " + reason);
    }
    // httplib asks for room for 5 waiting connections; asking again changes that.
    ::listen(svr_sock_, SOMAXCONN);
    return bound;
  }

  void BreakConnections() {
    const std::lock_guard lock(mutex_);
    broken_ = true;
    for (const int socket : open_) ::shutdown(socket, SHUT_RDWR);
  }

  [[nodiscard]] int accepted() const noexcept { return accepted_; }

 private:
  bool process_and_close_socket(socket_t socket) override {
    if (Enter(socket)) Converse(socket);
    Leave(socket);
    return true;
  }

  bool Enter(int socket) {
    ++accepted_;
    const std::lock_guard lock(mutex_);
    open_.insert(socket);
    return !broken_;
  }

  void Leave(int socket) {
    // Closed under the lock, lest BreakConnections() hit another socket of the same number.
    const std::lock_guard lock(mutex_);
    open_.erase(socket);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
  }

  void Converse(int socket) {
    BufferedStream stream(socket);
    bool closing = false;
    while (!closing && stream.WaitForRequest()) {
      const bool answered = process_request(
          stream, false, closing, [&stream](httplib::Request& request) { RestoreHeaders(stream.EndHead(), request); });
      stream.Flush();
      if (!answered) return;
    }
  }

  std::atomic<int> accepted_ = 0;
  std::mutex mutex_;
  std::set<int> open_;
  bool broken_ = false;
};

bool HasBody(const httplib::Request& request) {
  return request.has_header("Content-Length") || request.has_header("Transfer-Encoding");
}

bool ReadBody(const httplib::Request& request, const httplib::ContentReader& reader, std::string& body) {
  // httplib would read up to the end of the connection.
  if (!HasBody(request)) return true;
  const auto append = [&body](const char* data, std::size_t size) {
    body.append(data, size);
    return true;
  };
  if (!request.is_multipart_form_data()) return reader(append);
  // Nothing that an API takes: its parts run together, and no parameter is found in it.
  return reader([](const httplib::MultipartFormData&) { return true; }, append);
}

WireRequest ToWire(const httplib::Request& request) {
  WireRequest wire{.method = request.method, .target = request.target};
  for (const auto& [name, value] : request.headers) wire.headers.push_back({name, value});
  return wire;
}

void Send(const WireReply& reply, httplib::Response& response) {
  response.status = reply.status;
  for (const HttpHeader& header : reply.headers) response.set_header(header.name, header.value);
  response.set_content(reply.body, reply.content_type);
}

}  // namespace

class HttpServer::Impl {
 public:
  Impl(int port, Handler handler) : handler_(std::move(handler)) {
    Configure();
    port_ = listener_.Bind(port);
    thread_ = std::thread([this] {
      listener_.listen_after_bind();
      ended_ = true;
    });
    // stop() does nothing before this.
    while (!listener_.is_running() && !ended_) std::this_thread::yield();
  }

  ~Impl() {
    listener_.stop();
    listener_.BreakConnections();
    thread_.join();
  }

  [[nodiscard]] int port() const noexcept { return port_; }
  [[nodiscard]] int connections() const noexcept { return listener_.accepted(); }

 private:
  void Configure() {
    listener_.new_task_queue = [] { return new ThreadPerConnection; };
    listener_.set_tcp_nodelay(true);
    // Both are only told to the client: Converse() has no such limits.
    listener_.set_keep_alive_max_count(1000000);
    listener_.set_keep_alive_timeout(3600);
    listener_.set_read_timeout(kIoTimeoutSeconds);
    listener_.set_write_timeout(kIoTimeoutSeconds);
    listener_.set_payload_max_length(kMaxBody);
    // httplib's own options let two servers share a port, and then each gets some of the requests.
    listener_.set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    Route();
  }

  void Route() {
    const auto without_body = [this](const httplib::Request& request, httplib::Response& response) {
      Send(handler_(ToWire(request)), response);
    };
    // With a content reader there is no limit of 8 KB for forms.
    const auto with_body = [this](const httplib::Request& request, httplib::Response& response,
                                  const httplib::ContentReader& reader) {
      WireRequest wire = ToWire(request);
      if (ReadBody(request, reader, wire.body)) return Send(handler_(wire), response);
      if (response.status < 400) response.status = 400;
    };
    const std::string any = "[^]*";
    listener_.Get(any, without_body).Options(any, without_body);
    listener_.Post(any, with_body).Put(any, with_body).Patch(any, with_body).Delete(any, with_body);
  }

  Handler handler_;
  Listener listener_;
  int port_ = 0;
  std::atomic<bool> ended_ = false;
  std::thread thread_;
};

HttpServer::HttpServer(int port, Handler handler) : impl_(std::make_unique<Impl>(port, std::move(handler))) {}

HttpServer::~HttpServer() = default;

int HttpServer::port() const noexcept { return impl_->port(); }

int HttpServer::connections() const noexcept { return impl_->connections(); }

}  // namespace alibabacloud::internal
