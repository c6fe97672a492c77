#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <string>
#include <utility>

#include "support/real_server.h"
#include "support/scripted_server.h"
#include "support/tls_identity.h"
#include "transport/exchange.h"

// Files with certificates and keys that are replaced while a client is in use.

namespace alibabacloud {
namespace {

using test::DirectTransport;
using test::ErrorOf;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::ScriptedServer;
using test::TemporaryDirectory;
using ::testing::HasSubstr;
namespace steps = test::steps;

// A server that closes each connection after one response, so that each exchange needs a TLS handshake.
class TlsFiles : public ::testing::Test {
 protected:
  HttpResult Send(Transport& transport) const { return transport.Send(Post(server_.url(), "A=1"), {}, {}); }

  void ExpectRefused(Transport& transport, const std::string& name, const std::string& path) const {
    const TransportError error = ErrorOf(Send(transport));
    EXPECT_EQ(ToString(error.kind), "invalid_argument");
    EXPECT_THAT(error.message, HasSubstr(name + " \"" + path + "\" cannot be read: not a regular file"));
    EXPECT_FALSE(error.maybe_sent);
  }

  const TemporaryDirectory directory_;
  const test::TlsIdentity client_;
  ScriptedServer server_{{{steps::ReadRequest(), steps::Send(Reply(200, "1", "Connection: close\r\n"))},
                          {steps::ReadRequest(), steps::Send(Reply(200, "2", "Connection: close\r\n"))}},
                         test::TlsSettings{}};
};

TEST_F(TlsFiles, FailAtOnceWhenAPipeTookTheirPlaceAndServeAgainAfterwards) {
  const std::string ca = directory_.Write("ca.pem", server_.certificate());
  const std::string pair = directory_.Write("pair.pem", client_.certificate + client_.private_key);
  const auto transport = DirectTransport({.ca_file = ca, .client_certificate_file = pair, .client_key_file = pair});
  EXPECT_EQ(ResponseOf(Send(*transport)).body, "1");
  for (const auto& [name, path] : {std::pair("tls.ca_file", ca), std::pair("tls.client_certificate_file", pair)}) {
    const std::string aside = path + ".aside";
    ASSERT_EQ(std::rename(path.c_str(), aside.c_str()), 0);
    ASSERT_EQ(mkfifo(path.c_str(), 0600), 0);
    ExpectRefused(*transport, name, path);
    ASSERT_EQ(std::rename(aside.c_str(), path.c_str()), 0);
  }
  EXPECT_EQ(ResponseOf(Send(*transport)).body, "2");
}

}  // namespace
}  // namespace alibabacloud
