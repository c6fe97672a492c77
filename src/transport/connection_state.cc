#include "transport/connection_state.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <openssl/crypto.h>
#include <openssl/ssl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <string>
#include <string_view>

namespace alibabacloud::internal {

namespace {

// The TLS object of the connection in use, null without TLS.
const SSL* TlsObject(CURL* easy) {
  const curl_tlssessioninfo* info = nullptr;
  if (curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &info) != CURLE_OK || info == nullptr) return nullptr;
  return info->backend == CURLSSLBACKEND_OPENSSL ? static_cast<const SSL*>(info->internals) : nullptr;
}

bool UsesThisOpenSsl() {
  const char* version = curl_version_info(CURLVERSION_NOW)->ssl_version;
  return version != nullptr && version == std::string("OpenSSL/") + OpenSSL_version(OPENSSL_VERSION_STRING);
}

}  // namespace

bool HasInput(int socket) noexcept {
  pollfd state{.fd = socket, .events = POLLIN | POLLRDHUP, .revents = 0};
  return poll(&state, 1, 0) != 0;
}

int LocalPort(int socket) noexcept {
  sockaddr_storage address{};
  socklen_t size = sizeof address;
  if (getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0) return -1;
  if (address.ss_family == AF_INET) return ntohs(reinterpret_cast<const sockaddr_in&>(address).sin_port);
  if (address.ss_family == AF_INET6) return ntohs(reinterpret_cast<const sockaddr_in6&>(address).sin6_port);
  return -1;
}

bool ReplaceWithClosedSocket(int socket) noexcept {
  std::array<int, 2> pair{};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, pair.data()) != 0) return false;
  close(pair[1]);
  const bool is_replaced = dup3(pair[0], socket, O_CLOEXEC) == socket;
  close(pair[0]);
  return is_replaced;
}

TlsState InspectTls(CURL* easy) noexcept {
  if (!CanInspectTls()) return {.may_receive_early = true};
  const SSL* tls = TlsObject(easy);
  if (tls == nullptr) return {};
  const unsigned char* protocol = nullptr;
  unsigned int size = 0;
  SSL_get0_alpn_selected(tls, &protocol, &size);
  return {.is_http2 = size == 2 && protocol[0] == 'h' && protocol[1] == '2',
          .has_unread_bytes = SSL_has_pending(tls) != 0,
          .may_receive_early = SSL_version(tls) >= TLS1_3_VERSION};
}

bool CanInspectTls() noexcept {
  static const bool can_inspect = UsesThisOpenSsl();
  return can_inspect;
}

}  // namespace alibabacloud::internal
