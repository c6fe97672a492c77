#pragma once

#include <memory>
#include <string>

struct ssl_ctx_st;

namespace alibabacloud::test {

/// How a TLS server behaves.
struct TlsSettings {
  /// For which hosts the certificate is, as subjectAltName writes them.
  std::string hosts = "IP:127.0.0.1,DNS:localhost";
  /// The newest version to speak.
  enum class Version { kTls11, kTls12, kTls13 } newest = Version::kTls13;
};

struct SslContextDeleter {
  void operator()(ssl_ctx_st* context) const noexcept;
};

/// A server's TLS context with a fresh key and a certificate signed by itself, all in memory.
struct TlsIdentity {
  explicit TlsIdentity(const TlsSettings& settings);

  std::unique_ptr<ssl_ctx_st, SslContextDeleter> context;
  std::string certificate;  ///< PEM.
};

}  // namespace alibabacloud::test
