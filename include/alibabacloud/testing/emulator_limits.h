#pragma once

#include <chrono>
#include <cstddef>

namespace alibabacloud::testing {

/// Limits of an Emulator's HTTP server. What exceeds them is answered with a status of its own and no error envelope,
/// as by the proxies in front of a service, and the connection is closed.
///
/// Requests in progress occupy at most `max_connections * max_head_bytes + max_buffered_body_bytes`, and a small
/// multiple of that while handlers run.
struct EmulatorLimits {
  /// Maximum number of open connections, at least 1. Further ones are answered with 503.
  std::size_t max_connections = 1024;
  /// Maximum size of the request line: method, target with query string, version. A longer one is answered with 414.
  std::size_t max_request_line_bytes = std::size_t{32} << 10;
  /// Maximum size of the request line and all header fields, at most 1 GiB. More is answered with 431.
  std::size_t max_head_bytes = std::size_t{64} << 10;
  /// Maximum number of header fields. More are answered with 431.
  std::size_t max_header_count = 256;
  /// Maximum size of a body. A larger one is answered with 413, before it is sent if the client declares its size.
  std::size_t max_body_bytes = std::size_t{8} << 20;
  /// Maximum size of all bodies that are being received or handled, at least `max_body_bytes` to be of use. A request
  /// that would exceed it is answered with 503.
  std::size_t max_buffered_body_bytes = std::size_t{64} << 20;
  /// Maximum number of threads that run handlers, at least 1. Threads are started when needed. Requests beyond that
  /// number wait, at most one of each connection.
  std::size_t max_handler_threads = 64;
  /// Time for the request line and all header fields, from the first byte or, on a new connection, from its start. The
  /// connection is closed afterwards.
  std::chrono::milliseconds head_timeout = std::chrono::seconds(30);
  /// Time for the body, from the end of the header fields. The connection is closed afterwards.
  std::chrono::milliseconds body_timeout = std::chrono::seconds(60);
  /// Time in which a client must have taken a whole response. The connection is closed afterwards.
  std::chrono::milliseconds response_timeout = std::chrono::seconds(60);
  /// Time that a connection may be idle between two requests before it is closed. The default exceeds the 118 seconds
  /// for which libcurl keeps connections, so clients are the ones that close.
  std::chrono::milliseconds idle_timeout = std::chrono::seconds(120);
};

}  // namespace alibabacloud::testing
