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
  /// PEM of the certificate that clients must show; empty: none.
  std::string client_certificate{};
};

struct SslContextDeleter {
  void operator()(ssl_ctx_st* context) const noexcept;
};

/// A server's TLS context with a fresh key and a certificate signed by itself, all in memory. The certificate is its
/// own authority and does for clients as well.
struct TlsIdentity {
  explicit TlsIdentity(const TlsSettings& settings = {});

  std::unique_ptr<ssl_ctx_st, SslContextDeleter> context;
  std::string certificate;  ///< PEM.
  std::string private_key;  ///< PEM, PKCS #8.
  std::string hash_name;    ///< The certificate's file name in a directory of authorities.
};

/// How an encrypted key is written.
enum class KeyFormat {
  kPkcs8,       ///< "ENCRYPTED PRIVATE KEY".
  kTraditional  ///< "Proc-Type: 4,ENCRYPTED".
};

/// The key (PEM) as encrypted PEM.
[[nodiscard]] std::string EncryptKey(const std::string& private_key, const std::string& password,
                                     KeyFormat format = KeyFormat::kPkcs8);

}  // namespace alibabacloud::test
