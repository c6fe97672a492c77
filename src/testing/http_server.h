#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "alibabacloud/http.h"

namespace alibabacloud::internal {

/// A request as it came, nothing decoded.
struct WireRequest {
  std::string method{};
  std::string target{};  ///< Path and query.
  std::vector<HttpHeader> headers{};
  std::string body{};
};

struct WireReply {
  int status = 200;
  std::vector<HttpHeader> headers{};
  std::string content_type{};
  std::string body{};
};

/// An HTTP/1.1 server on 127.0.0.1. Each connection has a thread of its own, so idle ones never keep others waiting.
class HttpServer {
 public:
  /// Called on the connections' threads; must not throw.
  using Handler = std::function<WireReply(const WireRequest&)>;

  /// Listens when it returns; throws std::runtime_error when it cannot. Port 0 is any free one.
  HttpServer(int port, Handler handler);
  /// Breaks all connections and waits for the handlers that are running.
  ~HttpServer();

  [[nodiscard]] int port() const noexcept;
  /// Connections accepted so far.
  [[nodiscard]] int connections() const noexcept;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace alibabacloud::internal
