#include "support/tls_identity.h"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

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

std::string ToPem(X509* certificate) {
  const Bio bio(BIO_new(BIO_s_mem()));
  OrDie(PEM_write_bio_X509(bio.get(), certificate) == 1);
  char* data = nullptr;
  const long size = BIO_get_mem_data(bio.get(), &data);
  return {data, static_cast<std::size_t>(size)};
}

}  // namespace

void SslContextDeleter::operator()(ssl_ctx_st* context) const noexcept { SSL_CTX_free(context); }

TlsIdentity::TlsIdentity(const TlsSettings& settings) : context(SSL_CTX_new(TLS_server_method())) {
  const Key key(EVP_EC_gen("P-256"));
  OrDie(context && key);
  const Certificate x509 = SelfSigned(key.get(), settings);
  certificate = ToPem(x509.get());
  OrDie(SSL_CTX_use_certificate(context.get(), x509.get()) == 1);
  OrDie(SSL_CTX_use_PrivateKey(context.get(), key.get()) == 1);
  if (settings.newest == TlsSettings::Version::kTls13) return;
  const bool tls12 = settings.newest == TlsSettings::Version::kTls12;
  OrDie(SSL_CTX_set_max_proto_version(context.get(), tls12 ? TLS1_2_VERSION : TLS1_1_VERSION) == 1);
  if (tls12) return;
  // OpenSSL 3 itself refuses so old a version at any higher level.
  OrDie(SSL_CTX_set_cipher_list(context.get(), "ALL:@SECLEVEL=0") == 1);
  OrDie(SSL_CTX_set_min_proto_version(context.get(), TLS1_VERSION) == 1);
}

}  // namespace alibabacloud::test
