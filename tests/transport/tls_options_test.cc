#include "transport/tls_options.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <string>

#include "support/real_server.h"
#include "support/scripted_server.h"
#include "support/tls_identity.h"
#include "transport/exchange.h"

namespace alibabacloud {
namespace {

using test::TemporaryDirectory;
using test::TlsIdentity;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

std::string Block(const std::string& label, const std::string& inner) {
  return "-----BEGIN " + label + "-----\n" + inner + "\n-----END " + label + "-----\n";
}

TEST(TlsOptions, ThatCannotBeHonouredFailEachExchangeAndAreNamed) {
  const TlsIdentity identity;
  const TemporaryDirectory directory;
  const std::string& certificate = identity.certificate;
  const SecretString key(identity.private_key);
  const std::string secret = "s3cret";
  const SecretString encrypted(test::EncryptKey(identity.private_key, secret));
  const SecretString traditional(test::EncryptKey(identity.private_key, secret, test::KeyFormat::kTraditional));
  const std::string file = directory.Write("all.pem", certificate + identity.private_key);
  const std::string empty = directory.Write("empty.pem", "");
  const std::string garbage = directory.Write("garbage.pem", Block("PRIVATE KEY", secret));
  const std::string large = directory.Write("large.pem", std::string(2 << 20, ' '));
  const std::string huge = directory.Write("huge.pem", std::string((16 << 20) + 1, ' '));
  const std::string pipe = directory.path() + "/pipe";
  ASSERT_EQ(mkfifo(pipe.c_str(), 0600), 0);
  const TemporaryDirectory hashed;
  ASSERT_EQ(mkfifo((hashed.path() + "/1a2b3c4d.0").c_str(), 0600), 0);
  const std::string nul("a\0b", 3);
  const struct {
    TlsOptions options;
    std::vector<std::string> says;
  } rows[] = {
      {{.ca_file = file, .ca_path = "/"}, {"tls.ca_file and tls.ca_path are both given"}},
      {{.ca_file = file, .ca_pem = certificate}, {"tls.ca_file and tls.ca_pem are both given"}},
      {{.ca_path = "/", .ca_pem = certificate}, {"tls.ca_path and tls.ca_pem are both given"}},
      {{.client_certificate_file = file, .client_certificate_pem = certificate, .client_key_pem = key},
       {"tls.client_certificate_file and tls.client_certificate_pem are both given"}},
      {{.client_certificate_pem = certificate, .client_key_file = file, .client_key_pem = key},
       {"tls.client_key_file and tls.client_key_pem are both given"}},
      {{.client_certificate_file = file}, {"without its key", "tls.client_key_file or tls.client_key_pem"}},
      {{.client_certificate_pem = certificate}, {"without its key", "tls.client_key_file or tls.client_key_pem"}},
      {{.client_key_file = file}, {"without its certificate", "tls.client_certificate_pem"}},
      {{.client_key_pem = key}, {"without its certificate", "tls.client_certificate_pem"}},
      {{.client_key_password = SecretString(secret)}, {"tls.client_key_password is given without a client key"}},

      {{.ca_file = nul}, {"tls.ca_file holds a NUL"}},
      {{.ca_path = nul}, {"tls.ca_path holds a NUL"}},
      {{.client_certificate_file = nul, .client_key_pem = key}, {"tls.client_certificate_file holds a NUL"}},
      {{.client_certificate_pem = certificate, .client_key_file = nul}, {"tls.client_key_file holds a NUL"}},
      {{.client_certificate_pem = certificate,
        .client_key_pem = encrypted,
        .client_key_password = SecretString(secret + nul)},
       {"tls.client_key_password holds a NUL"}},

      {{.ca_file = pipe}, {"tls.ca_file \"" + pipe + "\" cannot be read: not a regular file"}},
      {{.ca_file = "/dev/zero"}, {"tls.ca_file \"/dev/zero\" cannot be read: not a regular file"}},
      {{.ca_file = "/"}, {"tls.ca_file \"/\" cannot be read: not a regular file"}},
      {{.ca_file = huge}, {"tls.ca_file", "cannot be read: larger than 16777216 bytes"}},
      {{.ca_path = hashed.path()}, {"tls.ca_path", "/1a2b3c4d.0\" cannot be read: not a regular file"}},
      {{.client_certificate_file = pipe, .client_key_pem = key},
       {"tls.client_certificate_file \"" + pipe + "\" cannot be read: not a regular file"}},
      {{.client_certificate_file = "/dev/zero", .client_key_pem = key},
       {"tls.client_certificate_file \"/dev/zero\" cannot be read: not a regular file"}},
      {{.client_certificate_pem = certificate, .client_key_file = pipe},
       {"tls.client_key_file \"" + pipe + "\" cannot be read: not a regular file"}},
      {{.client_certificate_pem = certificate, .client_key_file = "/dev/zero"},
       {"tls.client_key_file \"/dev/zero\" cannot be read: not a regular file"}},

      {{.ca_path = "/nonexistent"}, {"tls.ca_path \"/nonexistent\"", "No such file"}},
      {{.ca_path = file}, {"tls.ca_path \"" + file, "Not a directory"}},
      {{.ca_path = directory.path()}, {"tls.ca_path", directory.path(), "openssl rehash"}},
      {{.ca_pem = " \n"}, {"tls.ca_pem holds no certificate in PEM form"}},
      {{.ca_pem = "garbage"}, {"tls.ca_pem holds no certificate in PEM form"}},
      {{.ca_pem = "/etc/ssl/ca.pem"}, {"tls.ca_pem holds no certificate in PEM form"}},
      {{.ca_pem = Block("CERTIFICATE", "garbage")}, {"tls.ca_pem holds a damaged PEM block"}},
      {{.ca_pem = certificate + Block("CERTIFICATE", "AAAA")}, {"tls.ca_pem holds a damaged PEM block"}},
      {{.ca_pem = identity.private_key}, {"tls.ca_pem holds no certificate in PEM form"}},

      {{.client_certificate_file = "/nonexistent", .client_key_pem = key},
       {"tls.client_certificate_file \"/nonexistent\" cannot be read: No such file"}},
      {{.client_certificate_file = "/", .client_key_pem = key},
       {"tls.client_certificate_file", "cannot be read: not a regular file"}},
      {{.client_certificate_file = empty, .client_key_pem = key},
       {"tls.client_certificate_file", "holds no certificate in PEM form"}},
      {{.client_certificate_file = large, .client_key_pem = key},
       {"tls.client_certificate_file", "cannot be read: larger than 1048576 bytes"}},
      {{.client_certificate_pem = "garbage", .client_key_pem = key},
       {"tls.client_certificate_pem holds no certificate"}},
      {{.client_certificate_pem = identity.private_key, .client_key_pem = key},
       {"tls.client_certificate_pem holds no certificate"}},
      {{.client_certificate_pem = certificate, .client_key_file = "/nonexistent"},
       {"tls.client_key_file \"/nonexistent\" cannot be read"}},
      {{.client_certificate_pem = certificate, .client_key_file = garbage},
       {"tls.client_key_file", "holds a damaged PEM block"}},
      {{.client_certificate_pem = certificate, .client_key_pem = SecretString(certificate)},
       {"tls.client_key_pem holds no private key in PEM form"}},
      {{.client_certificate_pem = certificate, .client_key_pem = SecretString(secret)},
       {"tls.client_key_pem holds no private key in PEM form"}},

      {{.client_certificate_pem = certificate, .client_key_pem = encrypted},
       {"tls.client_key_pem is encrypted, and tls.client_key_password is not given"}},
      {{.client_certificate_pem = certificate, .client_key_pem = traditional},
       {"tls.client_key_pem is encrypted, and tls.client_key_password is not given"}},
      {{.client_certificate_pem = certificate, .client_key_pem = key, .client_key_password = SecretString(secret)},
       {"tls.client_key_pem is not encrypted, but tls.client_key_password is given"}},
      {{.client_certificate_file = file, .client_key_file = file, .client_key_password = SecretString(secret)},
       {"tls.client_key_file", "is not encrypted, but tls.client_key_password is given"}},
  };
  test::ScriptedServer server(test::Script{test::steps::ServeAll(test::Reply(200, "ok"))});
  for (const auto& row : rows) {
    SCOPED_TRACE(row.says[0]);
    const auto transport = test::DirectTransport(row.options);
    for (int i = 0; i < 2; ++i) {
      const TransportError error = test::ErrorOf(transport->Send(test::Post(server.url(), "A=1"), {}, {}));
      EXPECT_EQ(ToString(error.kind), "invalid_argument");
      for (const std::string& part : row.says) EXPECT_THAT(error.message, HasSubstr(part));
      EXPECT_THAT(error.message, Not(HasSubstr(secret)));
      EXPECT_FALSE(error.maybe_sent);
    }
  }
  EXPECT_EQ(server.accepted(), 0U);
}

TEST(TlsOptions, AreFineInEveryConsistentWay) {
  const TlsIdentity identity;
  const TemporaryDirectory directory;
  const std::string file = directory.Write("all.pem", identity.certificate + identity.private_key);
  directory.Write(identity.hash_name, identity.certificate);
  const SecretString key(identity.private_key);
  const SecretString password("password");
  const SecretString encrypted(test::EncryptKey(identity.private_key, "password"));
  const TlsOptions rows[] = {
      {},
      {.ca_file = "/nonexistent"},  // Left to libcurl.
      {.ca_path = directory.path()},
      {.ca_pem = "Subject: x\n" + identity.certificate + identity.certificate},
      {.client_certificate_file = file, .client_key_file = file},
      {.client_certificate_file = file, .client_key_pem = key},
      {.client_certificate_pem = identity.certificate, .client_key_file = file},
      {.client_certificate_pem = identity.certificate, .client_key_pem = encrypted, .client_key_password = password},
  };
  for (const TlsOptions& options : rows) EXPECT_EQ(internal::TlsProblem(options), "");
}

}  // namespace
}  // namespace alibabacloud
