#include "soak/tls_channel.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <array>
#include <cstddef>

namespace alibabacloud::soak {

void SslDeleter::operator()(ssl_st* ssl) const noexcept { SSL_free(ssl); }

TlsChannel::TlsChannel(ssl_ctx_st* context) : ssl_(SSL_new(context)) {
  SSL_set_accept_state(ssl_.get());
  BIO* const input = BIO_new(BIO_s_mem());
  BIO* const output = BIO_new(BIO_s_mem());
  SSL_set_bio(ssl_.get(), input, output);
}

bool TlsChannel::Receive(std::string_view network, std::string& text) {
  BIO_write(SSL_get_rbio(ssl_.get()), network.data(), static_cast<int>(network.size()));
  std::array<char, 16384> buffer;
  while (true) {
    ERR_clear_error();
    const int count = SSL_read(ssl_.get(), buffer.data(), static_cast<int>(buffer.size()));
    if (count <= 0) {
      const int error = SSL_get_error(ssl_.get(), count);
      return error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
    }
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

void TlsChannel::Send(std::string_view text) {
  ERR_clear_error();
  SSL_write(ssl_.get(), text.data(), static_cast<int>(text.size()));
}

std::string TlsChannel::TakeOutput() {
  BIO* const output = SSL_get_wbio(ssl_.get());
  std::string bytes(BIO_ctrl_pending(output), '\0');
  if (!bytes.empty()) BIO_read(output, bytes.data(), static_cast<int>(bytes.size()));
  return bytes;
}

void TlsChannel::SendCloseNotify() {
  ERR_clear_error();
  SSL_shutdown(ssl_.get());
}

void TlsChannel::SendAlert() {
  constexpr std::size_t kSize = 32;
  std::string record("\x17\x03\x03\x00\x20", 5);
  record.append(kSize, 'x');
  std::string ignored;
  static_cast<void>(Receive(record, ignored));
}

void TlsChannel::DemandCertificate() {
  ERR_clear_error();
  SSL_set_verify(ssl_.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  if (SSL_verify_client_post_handshake(ssl_.get()) == 1) SSL_do_handshake(ssl_.get());
}

void TlsChannel::SendTicket() {
  ERR_clear_error();
  if (SSL_new_session_ticket(ssl_.get()) == 1) SSL_do_handshake(ssl_.get());
}

}  // namespace alibabacloud::soak
