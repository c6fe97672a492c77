#include "transport/pem.h"

#include <gtest/gtest.h>

#include <string>

#include "support/tls_identity.h"

namespace alibabacloud::internal {
namespace {

using test::EncryptKey;
using test::KeyFormat;

std::string Block(const std::string& label, const std::string& inner) {
  return "-----BEGIN " + label + "-----\n" + inner + "\n-----END " + label + "-----\n";
}

std::string WithCrLf(const std::string& text) {
  std::string result;
  for (const char c : text) result += c == '\n' ? "\r\n" : std::string(1, c);
  return result;
}

TEST(Pem, IsToldByItsArmour) {
  const test::TlsIdentity identity;
  const std::string& certificate = identity.certificate;
  const std::string& key = identity.private_key;
  const std::string traditional = EncryptKey(key, "password", KeyFormat::kTraditional);
  const struct {
    const char* name;
    std::string text;
    PemContent expected;
  } rows[] = {
      {"nothing", "", {}},
      {"space", " \n", {}},
      {"certificate", certificate, {.certificates = 1}},
      {"key", key, {.keys = 1}},
      {"PKCS #8, encrypted", EncryptKey(key, "password"), {.keys = 1, .encrypted_key = true}},
      {"traditional, encrypted", traditional, {.keys = 1, .encrypted_key = true}},
      {"other line ends", WithCrLf(certificate + traditional), {.certificates = 1, .keys = 1, .encrypted_key = true}},
      {"all in one", "Subject: x\n" + key + "text\n" + certificate + certificate, {.certificates = 2, .keys = 1}},
      {"the first key counts", key + traditional, {.keys = 2}},
      {"other kinds", Block("EC PARAMETERS", "?") + Block("OPENSSH PRIVATE KEY", "b3Bl"), {}},
      {"not at the start of a line", '"' + certificate, {}},
      {"no end", certificate.substr(0, certificate.size() - 10), {.certificates = 1, .damaged = true}},
      {"another end",
       "-----BEGIN CERTIFICATE-----\nMII=\n-----END PRIVATE KEY-----",
       {.certificates = 1, .damaged = true}},
      {"no content", Block("CERTIFICATE", ""), {.certificates = 1, .damaged = true}},
      {"no base64", Block("CERTIFICATE", "M\\nI"), {.certificates = 1, .damaged = true}},
      {"no DER", Block("CERTIFICATE", "AAAA"), {.certificates = 1, .damaged = true}},
      {"header without content",
       Block("RSA PRIVATE KEY", "Proc-Type: 4,ENCRYPTED\n"),
       {.keys = 1, .encrypted_key = true, .damaged = true}},
      {"begin only", "-----BEGIN ", {}},
      {"begin and label", "-----BEGIN CERTIFICATE", {.certificates = 1, .damaged = true}},
  };
  for (const auto& row : rows) {
    const PemContent content = ScanPem(row.text);
    EXPECT_EQ(content.certificates, row.expected.certificates) << row.name;
    EXPECT_EQ(content.keys, row.expected.keys) << row.name;
    EXPECT_EQ(content.encrypted_key, row.expected.encrypted_key) << row.name;
    EXPECT_EQ(content.damaged, row.expected.damaged) << row.name;
  }
}

}  // namespace
}  // namespace alibabacloud::internal
