#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "support/real_server.h"
#include "support/scripted_server.h"
#include "support/tls_identity.h"
#include "transport/curl_easy.h"
#include "transport/exchange.h"

// Against nginx, as people run it.

namespace alibabacloud {
namespace {

using test::DirectTransport;
using test::ErrorOf;
using test::KeyFormat;
using test::Nginx;
using test::NginxOptions;
using test::Post;
using test::ResponseOf;
using test::TlsIdentity;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class RealTls : public ::testing::Test {
 protected:
  NginxOptions WithProtocols(const char* protocols) const {
    return {.certificate = server_.certificate, .private_key = server_.private_key, .protocols = protocols};
  }
  NginxOptions WithClients() const {
    NginxOptions options = WithProtocols("TLSv1.2 TLSv1.3");
    options.client_ca = client_.certificate;
    return options;
  }
  HttpResult Send(const Nginx& nginx, TlsOptions options) const {
    return DirectTransport(std::move(options))->Send(Post("https://" + nginx.address() + '/', "A=1"), {}, {});
  }
  // The same, trusting the server.
  HttpResult SendTrusting(const Nginx& nginx, TlsOptions options) const {
    options.ca_pem = server_.certificate;
    return Send(nginx, std::move(options));
  }
  void ExpectTlsError(const HttpResult& result, const std::string& says) const {
    const TransportError error = ErrorOf(result);
    EXPECT_EQ(ToString(error.kind), "tls") << error.message;
    EXPECT_THAT(error.message, HasSubstr(says));
    EXPECT_FALSE(error.maybe_sent);
  }

  const TlsIdentity server_;
  const TlsIdentity client_;
  const TlsIdentity stranger_;
  const test::TemporaryDirectory directory_;
};

TEST_F(RealTls, RefusesASelfSignedCertificate) {
  const Nginx nginx(WithProtocols("TLSv1.2 TLSv1.3"));
  ExpectTlsError(Send(nginx, {}), "certificate");
}

TEST_F(RealTls, AcceptsTheAuthorityInEachForm) {
  const Nginx nginx(WithProtocols("TLSv1.2 TLSv1.3"));
  directory_.Write(server_.hash_name, server_.certificate);
  const TlsOptions rows[] = {
      {.ca_file = directory_.path() + '/' + server_.hash_name},
      {.ca_path = directory_.path()},
      {.ca_pem = server_.certificate},
      {.ca_pem = stranger_.certificate + server_.certificate},
  };
  for (const TlsOptions& options : rows) EXPECT_THAT(ResponseOf(Send(nginx, options)).body, HasSubstr("TLSv1.3"));
}

TEST_F(RealTls, RefusesWhomAnotherAuthoritySigned) {
  const Nginx nginx(WithProtocols("TLSv1.2 TLSv1.3"));
  const std::string file = directory_.Write(stranger_.hash_name, stranger_.certificate);
  const TlsOptions rows[] = {{.ca_file = file}, {.ca_path = directory_.path()}, {.ca_pem = stranger_.certificate}};
  for (const TlsOptions& options : rows) ExpectTlsError(Send(nginx, options), "certificate");
}

// The system's authorities are a file and a directory: both have to give way.
TEST_F(RealTls, ReplacesTheSystemsAuthorities) {
  const Nginx nginx(WithProtocols("TLSv1.2 TLSv1.3"));
  const std::string file = directory_.Write(server_.hash_name, server_.certificate);
  const TlsOptions rows[] = {{.ca_file = file}, {.ca_path = directory_.path()}, {.ca_pem = server_.certificate}};
  const curl_version_info_data* const system = curl_version_info(CURLVERSION_NOW);
  const auto remember = [](CURL*, curl_infotype type, char* data, std::size_t size, void* log) {
    if (type == CURLINFO_TEXT) static_cast<std::string*>(log)->append(data, size);
    return 0;
  };
  for (const TlsOptions& options : rows) {
    std::string problem;
    std::string log;
    const internal::CurlEasy easy = internal::MakeCurlEasy(options, {.no_proxy = "*"}, problem);
    ASSERT_TRUE(easy) << problem;
    const std::string url = "https://" + nginx.address() + '/';
    curl_easy_setopt(easy.get(), CURLOPT_URL, url.c_str());
    curl_easy_setopt(easy.get(), CURLOPT_NOPROXY, "*");
    curl_easy_setopt(easy.get(), CURLOPT_NOBODY, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(easy.get(), CURLOPT_DEBUGDATA, static_cast<void*>(&log));
    curl_easy_setopt(easy.get(), CURLOPT_DEBUGFUNCTION,
                     static_cast<int (*)(CURL*, curl_infotype, char*, std::size_t, void*)>(remember));
    EXPECT_EQ(curl_easy_perform(easy.get()), CURLE_OK) << log;
    for (const char* path : {system->cainfo, system->capath}) {
      EXPECT_THAT(log, Not(HasSubstr(path != nullptr ? path : "no such default")));
    }
  }
}

TEST_F(RealTls, RefusesAServerThatSpeaksTls11AtMost) {
  const Nginx nginx(WithProtocols("TLSv1.1"));
  ExpectTlsError(SendTrusting(nginx, {}), "protocol");
}

TEST_F(RealTls, RefusesTls12WhenToldSo) {
  const Nginx nginx(WithProtocols("TLSv1.2"));
  ExpectTlsError(SendTrusting(nginx, {.min_version = TlsVersion::kTls13}), "protocol");
  EXPECT_THAT(ResponseOf(SendTrusting(nginx, {})).body, HasSubstr("TLSv1.2"));
}

// ---- Mutual TLS

TEST_F(RealTls, ShowsTheClientsCertificateInEachForm) {
  const Nginx nginx(WithClients());
  const std::string certificate = directory_.Write("client.pem", client_.certificate);
  const std::string key = directory_.Write("client.key", client_.private_key);
  const std::string both = directory_.Write("both.pem", client_.private_key + client_.certificate);
  const std::string locked_text = test::EncryptKey(client_.private_key, "s3cret");
  const std::string locked = directory_.Write("locked.key", locked_text);
  const std::string old = test::EncryptKey(client_.private_key, "s3cret", KeyFormat::kTraditional);
  const SecretString password("s3cret");
  const TlsOptions rows[] = {
      {.client_certificate_file = certificate, .client_key_file = key},
      {.client_certificate_file = both, .client_key_file = both},
      {.client_certificate_pem = client_.certificate, .client_key_pem = SecretString(client_.private_key)},
      {.client_certificate_file = certificate, .client_key_pem = SecretString(client_.private_key)},
      {.client_certificate_pem = client_.certificate, .client_key_file = key},
      {.client_certificate_file = certificate, .client_key_file = locked, .client_key_password = password},
      {.client_certificate_pem = client_.certificate,
       .client_key_pem = SecretString(locked_text),
       .client_key_password = password},
      {.client_certificate_pem = client_.certificate,
       .client_key_pem = SecretString(old),
       .client_key_password = password},
  };
  for (const TlsOptions& options : rows) {
    const HttpResponse response = ResponseOf(SendTrusting(nginx, options));
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(response.body, "TLSv1.3 CN=scripted server");
  }
}

TEST_F(RealTls, IsToldWhatNginxMissesInTheCertificate) {
  const Nginx nginx(WithClients());
  const HttpResponse without = ResponseOf(SendTrusting(nginx, {}));
  EXPECT_EQ(without.status, 400);
  EXPECT_THAT(without.body, HasSubstr("No required SSL certificate was sent"));
  const HttpResponse wrong = ResponseOf(SendTrusting(
      nginx, {.client_certificate_pem = stranger_.certificate, .client_key_pem = SecretString(stranger_.private_key)}));
  EXPECT_EQ(wrong.status, 400);
  EXPECT_THAT(wrong.body, HasSubstr("The SSL certificate error"));
}

TEST_F(RealTls, NamesAKeyThatDoesNotFit) {
  const Nginx nginx(WithClients());
  const std::string wrong_key = directory_.Write("wrong.key", stranger_.private_key);
  const SecretString locked(test::EncryptKey(client_.private_key, "s3cret"));
  const struct {
    TlsOptions options;
    const char* says;
  } rows[] = {
      {{.client_certificate_pem = client_.certificate, .client_key_pem = SecretString(stranger_.private_key)}, "key"},
      {{.client_certificate_pem = client_.certificate, .client_key_file = wrong_key}, "key"},
      {{.client_certificate_pem = client_.certificate,
        .client_key_pem = locked,
        .client_key_password = SecretString("wr0ng")},
       "tls.client_key_password"},
  };
  for (const auto& row : rows) {
    const TransportError error = ErrorOf(SendTrusting(nginx, row.options));
    EXPECT_EQ(ToString(error.kind), "invalid_argument") << error.message;
    EXPECT_THAT(error.message, AllOf(HasSubstr("tls.client_certificate_*, tls.client_key_*"), HasSubstr(row.says),
                                     Not(HasSubstr("wr0ng")), Not(HasSubstr("BEGIN"))));
    EXPECT_FALSE(error.maybe_sent);
  }
}

}  // namespace
}  // namespace alibabacloud
