#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "alibabacloud/http.h"
#include "alibabacloud/testing/emulator_limits.h"

namespace alibabacloud::internal {

/// An HTTP request as received, nothing decoded but the chunks of its body.
struct WireRequest {
  std::string method{};
  std::string target{};  ///< Path and query.
  std::vector<HttpHeader> headers{};
  std::string body{};
};

/// The response to a WireRequest.
struct WireResponse {
  int status = 200;
  /// Those that describe the connection or the form of the body are not sent, nor those with line breaks.
  std::vector<HttpHeader> headers{};
  std::string content_type{};
  std::string body{};
};

/// An HTTP/1.1 server on 127.0.0.1. One thread reads and writes all connections; others run handlers, so a connection
/// occupies a thread only while its request is handled. Thread-safe.
class HttpServer {
 public:
  /// Called on several threads at once. An exception becomes a response with status 500.
  using Handler = std::function<WireResponse(const WireRequest&)>;

  /// Starts to listen. Port 0 is any free one. Throws std::invalid_argument if the port or a limit is out of range, and
  /// std::runtime_error if the port is not available.
  HttpServer(int port, const testing::EmulatorLimits& limits, Handler handler);
  HttpServer(const HttpServer&) = delete;
  HttpServer& operator=(const HttpServer&) = delete;
  /// Closes all connections and waits for the handlers that are running. In a process forked after the construction,
  /// where the server's threads do not exist, it leaves everything to the end of that process.
  ~HttpServer();

  [[nodiscard]] int port() const noexcept;
  /// Returns the number of connections accepted so far, refused ones included.
  [[nodiscard]] int connections() const noexcept;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
  unsigned fork_generation_;
};

}  // namespace alibabacloud::internal
