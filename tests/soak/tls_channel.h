#pragma once

#include <memory>
#include <string>
#include <string_view>

struct ssl_st;
struct ssl_ctx_st;

namespace alibabacloud::soak {

struct SslDeleter {
  void operator()(ssl_st* ssl) const noexcept;
};

/// A server's side of one TLS connection, apart from its socket: bytes of the network go in and come out as strings.
class TlsChannel {
 public:
  explicit TlsChannel(ssl_ctx_st* context);

  /// Takes what the network brought and appends what it means to `text`. False once TLS is at its end.
  [[nodiscard]] bool Receive(std::string_view network, std::string& text);
  void Send(std::string_view text);
  /// What has to be sent to the network.
  [[nodiscard]] std::string TakeOutput();

  // Unusual ends and interruptions; what they say is in the output.

  void SendCloseNotify();
  /// A fatal alert, "bad record mac", as after a damaged record.
  void SendAlert();
  /// Demands a certificate after the handshake (TLS 1.3); without one, Receive() fails with a fatal alert.
  void DemandCertificate();
  void SendTicket();

 private:
  std::unique_ptr<ssl_st, SslDeleter> ssl_;
};

}  // namespace alibabacloud::soak
