#include "testing/http_server.h"

#include <algorithm>
#include <atomic>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#ifndef _WIN32
#include <fcntl.h>
#endif

#include "base/fork.h"
#include "testing/http_connection.h"

namespace alibabacloud::internal {

namespace {

using testing::EmulatorLimits;

constexpr const char* kHost = "127.0.0.1";
constexpr int kMaxPort = 65535;
/// Connections beyond the limit that may wait for their client to read the status 503; others are closed at once.
constexpr std::size_t kMaxRefusedConnections = 128;
constexpr std::chrono::milliseconds kMinSweepInterval{1};
constexpr std::chrono::milliseconds kMaxSweepInterval{1000};
/// Pause after a failure to accept, such as for lack of file descriptors.
constexpr std::chrono::milliseconds kAcceptRetryDelay{50};

// Programs that this one starts have no use for the server's sockets.
void SetCloseOnExec([[maybe_unused]] Socket::native_handle_type socket) {
#ifndef _WIN32
  ::fcntl(socket, F_SETFD, FD_CLOEXEC);
#endif
}

// Windows lets two servers share a port by this option; elsewhere it allows a port whose last connections linger.
template <class Acceptor>
void AllowReuse([[maybe_unused]] Acceptor& acceptor) {
#ifndef _WIN32
  acceptor.set_option(net::socket_base::reuse_address(true));
#endif
}

void Require(bool is_valid, const std::string& what) {
  if (!is_valid) throw std::invalid_argument("cannot start the emulator: " + what);
}

const EmulatorLimits& Checked(const EmulatorLimits& limits) {
  constexpr std::size_t kMostHeadBytes = std::size_t{1} << 30;  // The parser counts in 32 bits.
  Require(limits.max_connections > 0, "max_connections must be at least 1");
  Require(limits.max_handler_threads > 0, "max_handler_threads must be at least 1");
  Require(limits.max_head_bytes > 0 && limits.max_head_bytes <= kMostHeadBytes,
          "max_head_bytes must be 1 to 1073741824");
  return limits;
}

std::uint16_t CheckedPort(int port) {
  Require(port >= 0 && port <= kMaxPort, "the port must be 0 to 65535, not " + std::to_string(port));
  return static_cast<std::uint16_t>(port);
}

// How often connections are compared with their deadlines.
std::chrono::milliseconds SweepInterval(const EmulatorLimits& limits) {
  const auto shortest =
      std::min({limits.head_timeout, limits.body_timeout, limits.response_timeout, limits.idle_timeout});
  return std::clamp(shortest / 10, kMinSweepInterval, kMaxSweepInterval);
}

}  // namespace

/// The listening socket and its connections.
class HttpServer::Impl {
 public:
  Impl(int port, const EmulatorLimits& limits, Handler handler)
      : sweep_interval_(SweepInterval(Checked(limits))),
        port_(Listen(port)),
        threads_([this] { io_.run(); }, limits.max_handler_threads),
        context_{.limits = limits,
                 .handler = std::move(handler),
                 .threads = threads_,
                 .on_close = [this](const std::shared_ptr<HttpConnection>& connection) { Remove(connection); }} {
    net::post(strand_, [this] {
      Accept();
      SweepLater();
    });
  }

  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;

  ~Impl() {
    threads_.DropHandlers();
    net::post(strand_, [this] { Close(); });
    work_.reset();
    threads_.Join();
  }

  [[nodiscard]] int port() const noexcept { return port_; }
  [[nodiscard]] int accepted() const noexcept { return accepted_; }

 private:
  using Strand = net::strand<Executor>;
  using Clock = HttpConnection::Clock;
  using Timer = net::basic_waitable_timer<Clock, net::wait_traits<Clock>, Strand>;

  enum class Kind : std::uint8_t { kServed, kRefused };

  // Before any thread starts.
  int Listen(int port) {
    try {
      const Tcp::endpoint endpoint(net::ip::make_address_v4(kHost), CheckedPort(port));
      acceptor_.open(endpoint.protocol());
      SetCloseOnExec(acceptor_.native_handle());
      AllowReuse(acceptor_);
      acceptor_.bind(endpoint);
      acceptor_.listen();
      return acceptor_.local_endpoint().port();
    } catch (const boost::system::system_error& failure) {
      throw std::runtime_error("cannot listen on " + std::string(kHost) + ':' + std::to_string(port) + ": " +
                               failure.code().message());
    }
  }

  // The rest runs on the strand, except for Remove().

  void Accept() {
    acceptor_.async_accept(io_.get_executor(), [this](const beast::error_code& error, Socket socket) {
      if (!acceptor_.is_open()) return;
      if (error && error != net::error::connection_aborted) return AcceptLater();
      if (!error) Serve(std::move(socket));
      Accept();
    });
  }

  void AcceptLater() {
    accept_timer_.expires_after(kAcceptRetryDelay);
    accept_timer_.async_wait([this](const beast::error_code& /*error*/) {
      if (acceptor_.is_open()) Accept();
    });
  }

  void Serve(Socket socket) {
    ++accepted_;
    SetCloseOnExec(socket.native_handle());
    beast::error_code ignored;
    socket.set_option(Tcp::no_delay(true), ignored);
    const auto connection = std::make_shared<HttpConnection>(context_, std::move(socket));
    const auto kind = Add(connection);
    if (!kind) return;
    *kind == Kind::kServed ? connection->Start() : connection->RefuseToServe();
  }

  std::optional<Kind> Add(const std::shared_ptr<HttpConnection>& connection) {
    const std::lock_guard lock(mutex_);
    const bool is_served = connections_.size() - refused_ < context_.limits.max_connections;
    if (!is_served && refused_ == kMaxRefusedConnections) return std::nullopt;
    const Kind kind = is_served ? Kind::kServed : Kind::kRefused;
    if (!is_served) ++refused_;
    connections_.emplace(connection, kind);
    return kind;
  }

  void Remove(const std::shared_ptr<HttpConnection>& connection) {
    const std::lock_guard lock(mutex_);
    const auto found = connections_.find(connection);
    if (found->second == Kind::kRefused) --refused_;
    connections_.erase(found);
  }

  void SweepLater() {
    sweep_timer_.expires_after(sweep_interval_);
    sweep_timer_.async_wait([this](const beast::error_code& /*error*/) {
      if (!acceptor_.is_open()) return;
      BreakIfDue(Clock::now());
      SweepLater();
    });
  }

  void BreakIfDue(Clock::time_point now) {
    const std::lock_guard lock(mutex_);
    for (const auto& [connection, kind] : connections_) {
      if (connection->deadline() <= now) connection->Break();
    }
  }

  void Close() {
    beast::error_code ignored;
    acceptor_.close(ignored);
    accept_timer_.cancel();
    sweep_timer_.cancel();
    BreakIfDue(Clock::time_point::max());
  }

  const Clock::duration sweep_interval_;
  net::io_context io_;
  net::executor_work_guard<Executor> work_{io_.get_executor()};
  Strand strand_{io_.get_executor()};
  net::basic_socket_acceptor<Tcp, Strand> acceptor_{strand_};
  Timer accept_timer_{strand_};
  Timer sweep_timer_{strand_};
  const int port_;
  std::atomic<int> accepted_ = 0;
  std::mutex mutex_;
  std::unordered_map<std::shared_ptr<HttpConnection>, Kind> connections_;
  std::size_t refused_ = 0;  ///< Those of `connections_` that only get the status 503.
  ServerThreads threads_;
  ConnectionContext context_;
};

HttpServer::HttpServer(int port, const EmulatorLimits& limits, Handler handler)
    : impl_(std::make_unique<Impl>(port, limits, std::move(handler))), fork_generation_(ForkGeneration()) {}

HttpServer::~HttpServer() {
  if (fork_generation_ != ForkGeneration()) static_cast<void>(impl_.release());
}

int HttpServer::port() const noexcept { return impl_->port(); }

int HttpServer::connections() const noexcept { return impl_->accepted(); }

}  // namespace alibabacloud::internal
