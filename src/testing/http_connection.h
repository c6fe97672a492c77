#pragma once

#include <algorithm>
#include <atomic>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/write.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "testing/http_message.h"
#include "testing/http_server.h"
#include "testing/request_head.h"
#include "testing/server_threads.h"

// A part of http_server.cc, the only file that uses Boost.

namespace alibabacloud::internal {

namespace net = boost::asio;

using Executor = net::io_context::executor_type;
using Tcp = net::ip::tcp;
using Socket = net::basic_stream_socket<Tcp, Executor>;

class HttpConnection;

/// What the connections of a server share. Thread-safe.
struct ConnectionContext {
  const testing::EmulatorLimits limits;
  const HttpServer::Handler handler;
  ServerThreads& threads;
  /// Called before a connection closes its socket.
  const std::function<void(const std::shared_ptr<HttpConnection>&)> on_close;
  std::atomic<std::size_t> buffered_bodies{0};  ///< Bytes of all connections.
};

inline WireResponse RunHandler(const HttpServer::Handler& handler, const WireRequest& request) {
  try {
    return handler(request);
  } catch (...) {
    return MakeRefusal({500, "the handler threw an exception"});
  }
}

/// One TCP connection: reads a request, has it handled, writes the response, and reads the next. Each operation starts
/// when the one before has completed, on any thread, so it needs no lock.
class HttpConnection : public std::enable_shared_from_this<HttpConnection> {
 public:
  using Clock = std::chrono::steady_clock;

  HttpConnection(ConnectionContext& context, Socket socket) : context_(context), socket_(std::move(socket)) {}
  HttpConnection(const HttpConnection&) = delete;
  HttpConnection& operator=(const HttpConnection&) = delete;
  ~HttpConnection() = default;

  void Start() {
    SetTimeout(limits().head_timeout);
    Receive(kReadSize);
  }

  /// Writes a response to no request, and closes the connection.
  void RefuseToServe() { Refuse({503, "too many connections"}); }

  /// Ends all its operations, and with them the connection. May be called on any thread before `on_close` has returned,
  /// and shuts down rather than closes: it works for processes that share the socket, and the descriptor stays valid.
  void Break() { ::shutdown(socket_.native_handle(), kShutdownBoth); }

  /// When Break() is due.
  [[nodiscard]] Clock::time_point deadline() const { return Clock::time_point(Clock::duration(deadline_.load())); }

 private:
  [[nodiscard]] const testing::EmulatorLimits& limits() const { return context_.limits; }

  [[nodiscard]] std::string_view received() const {
    return {static_cast<const char*>(buffer_.data().data()), buffer_.size()};
  }

  void Receive(std::size_t size) {
    socket_.async_read_some(buffer_.prepare(std::min(size, buffer_.max_size() - buffer_.size())),
                            [self = shared_from_this()](const beast::error_code& error, std::size_t count) {
                              self->OnReceived(error, count);
                            });
  }

  void OnReceived(const beast::error_code& error, std::size_t count) {
    if (error) return End();
    buffer_.commit(count);
    if (is_idle_) {
      is_idle_ = false;
      SetTimeout(limits().head_timeout);
    }
    Advance();
  }

  void Advance() { parser_ ? ReadBody() : ReadHead(); }

  void ReadHead() {
    // RFC 9112, section 2.2: some clients send an empty line after a body.
    while (received().starts_with("\r\n")) Consume(2);
    if (received() == "\r") return Receive(kReadSize);
    HeadScan scan = ScanHead(received(), scanned_, limits());
    scanned_ = buffer_.size();
    if (scan.refusal) return Refuse(*scan.refusal);
    if (scan.size == 0) return Receive(kReadSize);
    ParseHead(scan.size);
  }

  void Consume(std::size_t size) {
    buffer_.consume(size);
    scanned_ = 0;
  }

  void ParseHead(std::size_t size) {
    const std::string_view request_line = received().substr(0, received().find_first_of("\r\n"));
    parser_.emplace();
    parser_->header_limit(static_cast<std::uint32_t>(size) + 1);
    parser_->body_limit(limits().max_body_bytes);
    beast::error_code error;
    parser_->put(net::const_buffer(buffer_.data().data(), size), error);
    if (error) return Refuse(Explain(error, request_line, limits()));
    Consume(size);
    const auto& head = parser_->get();
    request_ = {.method = std::string(View(head.method_string())),
                .target = std::string(View(head.target())),
                .headers = CopyHeaders(head)};
    is_http10_ = head.version() == 10;
    if (const auto refusal = CheckHeaders(is_http10_ ? 0 : 1, request_.headers, limits())) return Refuse(*refusal);
    if (!IsImplemented(head.method())) return Refuse({501, "the method is not implemented"});
    StartBody();
  }

  void StartBody() {
    // The parser allocates what the client declares.
    if (!Reserve(parser_->content_length().value_or(0))) return RefuseBody();
    if (parser_->is_done()) return Handle();
    SetTimeout(limits().body_timeout);
    parser_->eager(true);
    const bool is_expected = !is_http10_ && !FindHeader(request_.headers, "Expect").empty();
    is_expected&& buffer_.size() == 0 ? WriteContinue() : ReadBody();
  }

  void WriteContinue() {
    static constexpr std::string_view kContinue = "HTTP/1.1 100 Continue\r\n\r\n";
    net::async_write(socket_, net::const_buffer(kContinue.data(), kContinue.size()),
                     [self = shared_from_this()](const beast::error_code& error, std::size_t /*count*/) {
                       error ? self->End() : self->Receive(kBodyReadSize);
                     });
  }

  void ReadBody() {
    beast::error_code error;
    buffer_.consume(parser_->put(buffer_.data(), error));
    if (error && error != http::error::need_more) return Refuse(Explain(error, {}, limits()));
    if (!Reserve(parser_->get().body().capacity())) return RefuseBody();
    if (parser_->is_done()) return Handle();
    if (buffer_.size() == buffer_.max_size())
      return Refuse({400, "malformed request: chunk header or trailer too long"});
    Receive(kBodyReadSize);
  }

  /// Counts the memory of this request's body; false if all bodies together have too much.
  [[nodiscard]] bool Reserve(std::size_t size) {
    if (size <= reserved_) return true;
    context_.buffered_bodies += size - reserved_;
    reserved_ = size;
    return context_.buffered_bodies <= limits().max_buffered_body_bytes;
  }

  void Release() { context_.buffered_bodies -= std::exchange(reserved_, 0); }

  void RefuseBody() { Refuse({503, "the bodies of all requests in progress exceed the limit"}); }

  void Handle() {
    deadline_ = kNever;
    request_.body = std::move(parser_->get().body());
    keep_alive_ = parser_->keep_alive();
    parser_.reset();
    context_.threads.RunHandler(
        [self = shared_from_this()] { self->Respond(RunHandler(self->context_.handler, self->request_)); });
  }

  void Refuse(const HttpRefusal& refusal) {
    keep_alive_ = false;
    Respond(MakeRefusal(refusal));
  }

  void Respond(WireResponse wire) {
    response_ = MakeResponse(std::move(wire), request_.method == "HEAD");
    response_.keep_alive(keep_alive_);
    // Our version is 1.1, in which that is the default.
    if (keep_alive_ && is_http10_) response_.set(http::field::connection, "keep-alive");
    request_ = {};
    parser_.reset();
    Release();
    SetTimeout(limits().response_timeout);
    http::async_write(socket_, response_,
                      [self = shared_from_this()](const beast::error_code& error, std::size_t /*count*/) {
                        self->OnResponded(error);
                      });
  }

  void OnResponded(const beast::error_code& error) {
    response_ = {};
    if (error) return End();
    if (!keep_alive_) return Linger();
    if (buffer_.size() == 0) {
      // What a large request needed is not kept for small ones.
      if (buffer_.capacity() > 4 * kReadSize) buffer_.shrink_to_fit();
      is_idle_ = true;
      SetTimeout(limits().idle_timeout);
      return Receive(kReadSize);
    }
    SetTimeout(limits().head_timeout);
    ReadHead();
  }

  /// Closes the connection once the client has read the response: if unread bytes were there, closing would discard it.
  void Linger() {
    beast::error_code ignored;
    socket_.shutdown(Tcp::socket::shutdown_send, ignored);
    SetTimeout(kLingerTimeout);
    buffer_.consume(buffer_.size());
    Discard();
  }

  void Discard() {
    socket_.async_read_some(buffer_.prepare(std::min(kBodyReadSize, buffer_.max_size())),
                            [self = shared_from_this()](const beast::error_code& error, std::size_t /*count*/) {
                              error ? self->End() : self->Discard();
                            });
  }

  void End() {
    Release();
    context_.on_close(shared_from_this());
    beast::error_code ignored;
    socket_.close(ignored);
  }

  void SetTimeout(std::chrono::milliseconds timeout) {
    // A timeout of centuries is none, and more than the clock can count.
    const Clock::time_point now = Clock::now();
    const auto longest = std::chrono::floor<std::chrono::milliseconds>(Clock::time_point::max() - now);
    deadline_ = timeout < longest ? (now + timeout).time_since_epoch().count() : kNever;
  }

  static constexpr Clock::rep kNever = std::numeric_limits<Clock::rep>::max();
  static constexpr int kShutdownBoth = 2;  // SHUT_RDWR or SD_BOTH.
  static constexpr std::size_t kReadSize = 4096;
  static constexpr std::size_t kBodyReadSize = std::size_t{64} << 10;
  /// Time for a client to read a response before the connection is closed although the client still sends.
  static constexpr std::chrono::seconds kLingerTimeout{2};

  ConnectionContext& context_;
  Socket socket_;
  beast::flat_buffer buffer_{context_.limits.max_head_bytes};
  std::size_t scanned_ = 0;  ///< Bytes of `buffer_` in which there is no end of the head.
  std::optional<http::request_parser<http::string_body>> parser_;
  WireRequest request_;
  http::response<http::string_body> response_;
  std::size_t reserved_ = 0;  ///< Bytes of ConnectionContext::buffered_bodies.
  std::atomic<Clock::rep> deadline_ = kNever;
  bool is_http10_ = false;
  bool is_idle_ = false;
  bool keep_alive_ = true;
};

}  // namespace alibabacloud::internal
