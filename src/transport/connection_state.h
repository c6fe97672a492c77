#pragma once

#include <curl/curl.h>

namespace alibabacloud::internal {

/// Returns true if bytes, the peer's close or an error can be read from the socket now. Does not block.
[[nodiscard]] bool HasInput(int socket) noexcept;

/// Returns the local port of a TCP socket, or -1 if the descriptor is not one.
[[nodiscard]] int LocalPort(int socket) noexcept;

/// Puts a socket whose peer is gone in the place of `socket`: the connection is closed, the descriptor stays valid
/// until its owner closes it, and what the owner writes to it reaches nobody. Returns false if the system has no
/// descriptors.
[[nodiscard]] bool ReplaceWithClosedSocket(int socket) noexcept;

/// State of the TLS layer of a connection.
struct TlsState {
  bool is_http2 = false;           ///< HTTP/2 was negotiated.
  bool has_unread_bytes = false;   ///< TLS has read bytes from the socket that HTTP has not read yet.
  bool may_receive_early = false;  ///< TLS 1.3: session tickets arrive without being asked for.
};

/// Returns the state of the connection that the handle is using; a default one without TLS. Callable from libcurl's
/// callbacks.
[[nodiscard]] TlsState InspectTls(CURL* easy) noexcept;

/// Returns true if InspectTls() works: libcurl uses the OpenSSL that this library is linked with.
[[nodiscard]] bool CanInspectTls() noexcept;

}  // namespace alibabacloud::internal
