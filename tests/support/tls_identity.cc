#include "support/tls_identity.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>

#include <array>
#include <cstdio>
#include <cstdlib>

namespace alibabacloud::test {

namespace {

template <auto Free>
struct Freer {
  template <class T>
  void operator()(T* object) const noexcept {
    Free(object);
  }
};
using Key = std::unique_ptr<EVP_PKEY, Freer<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freer<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freer<X509_EXTENSION_free>>;
using Bio = std::unique_ptr<BIO, Freer<BIO_free_all>>;

void OrDie(bool success) {
  if (!success) std::abort();
}

void AddExtension(X509* certificate, int id, const std::string& value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
  const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.c_str()));
  OrDie(extension && X509_add_ext(certificate, extension.get(), -1) == 1);
}

Certificate SelfSigned(EVP_PKEY* key, const TlsSettings& settings) {
  constexpr long kHour = 3600;
  Certificate certificate(X509_new());
  X509* x509 = certificate.get();
  X509_set_version(x509, X509_VERSION_3);
  ASN1_INTEGER_set(X509_get_serialNumber(x509), 1);
  X509_gmtime_adj(X509_getm_notBefore(x509), -kHour);
  X509_gmtime_adj(X509_getm_notAfter(x509), kHour);
  X509_set_pubkey(x509, key);
  X509_NAME* name = X509_get_subject_name(x509);
  const auto* text = reinterpret_cast<const unsigned char*>("scripted server");
  X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0);
  X509_set_issuer_name(x509, name);
  AddExtension(x509, NID_basic_constraints, "critical,CA:TRUE");
  AddExtension(x509, NID_subject_alt_name, settings.hosts);
  OrDie(X509_sign(x509, key, EVP_sha256()) > 0);
  return certificate;
}

// What `write` puts into a BIO.
template <class Write>
std::string ToPem(const Write& write) {
  const Bio bio(BIO_new(BIO_s_mem()));
  OrDie(write(bio.get()) == 1);
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return {data, static_cast<std::size_t>(size)};
}

Bio Reader(const std::string& text) { return Bio(BIO_new_mem_buf(text.data(), static_cast<int>(text.size()))); }

// After an alert, waits for the client to close. To close with its bytes unread would reset the connection, and the
// client might not get to see the alert.
void LingerAfterAlert(const SSL* ssl, int where, int) {
  if (where != SSL_CB_WRITE_ALERT) return;
  std::array<char, 4096> ignored;
  while (recv(SSL_get_fd(ssl), ignored.data(), ignored.size(), 0) > 0) {
  }
}

void DemandCertificate(SSL_CTX* context, const std::string& pem) {
  const Certificate certificate(PEM_read_bio_X509(Reader(pem).get(), nullptr, nullptr, nullptr));
  OrDie(certificate && X509_STORE_add_cert(SSL_CTX_get_cert_store(context), certificate.get()) == 1);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
  SSL_CTX_set_info_callback(context, LingerAfterAlert);
}

std::string HashName(X509* certificate) {
  std::array<char, 16> name;
  std::snprintf(name.data(), name.size(), "%08lx.0", X509_subject_name_hash(certificate));
  return name.data();
}

}  // namespace

void SslContextDeleter::operator()(ssl_ctx_st* context) const noexcept { SSL_CTX_free(context); }

TlsIdentity::TlsIdentity(const TlsSettings& settings) : context(SSL_CTX_new(TLS_server_method())) {
  const Key key(EVP_EC_gen("P-256"));
  OrDie(context && key);
  const Certificate x509 = SelfSigned(key.get(), settings);
  certificate = ToPem([&](BIO* bio) { return PEM_write_bio_X509(bio, x509.get()); });
  private_key = ToPem(
      [&](BIO* bio) { return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
  hash_name = HashName(x509.get());
  OrDie(SSL_CTX_use_certificate(context.get(), x509.get()) == 1);
  OrDie(SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1);
  // Sessions may be resumed, with whatever the client has shown when they began.
  OrDie(SSL_CTX_set_session_id_context(context.get(), reinterpret_cast<const unsigned char*>("tests"), 5) == 1);
  if (!settings.client_certificate.empty()) DemandCertificate(context.get(), settings.client_certificate);
  if (settings.newest == TlsSettings::Version::kTls13) return;
  const bool tls12 = settings.newest == TlsSettings::Version::kTls12;
  OrDie(SSL_CTX_set_max_proto_version(context.get(), tls12 ? TLS1_2_VERSION : TLS1_1_VERSION) == 1);
  if (tls12) return;
  // OpenSSL 3 itself refuses so old a version at any higher level.
  OrDie(SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0") == 1);
  OrDie(SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION) == 1);
}

std::string EncryptKey(const std::string& private_key, const std::string& password, KeyFormat format) {
  const Key key(PEM_read_bio_PrivateKey(Reader(private_key).get(), nullptr, nullptr, nullptr));
  const auto* text = reinterpret_cast<const unsigned char*>(password.data());
  const int size = static_cast<int>(password.size());
  return ToPem([&](BIO* bio) {
    if (format == KeyFormat::kTraditional) {
      return PEM_write_bio_PrivateKey_traditional(bio, key.get(), EVP_aes_256_cbc(), text, size, nullptr, nullptr);
    }
    return PEM_write_bio_PKCS8PrivateKey(bio, key.get(), EVP_aes_256_cbc(), password.data(), size, nullptr, nullptr);
  });
}

}  // namespace alibabacloud::test
