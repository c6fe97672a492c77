#include <gtest/gtest.h>

#include <string>

#include "support/scripted_server.h"
#include "support/temporary_file.h"
#include "transport/exchange.h"

namespace alibabacloud {
namespace {

using test::DirectTransport;
using test::ErrorOf;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::Script;
using test::ScriptedServer;
using test::TemporaryFile;
using test::TlsSettings;
namespace steps = test::steps;

HttpResult SendTrusting(const ScriptedServer& server, const std::string& host = "127.0.0.1",
                        TlsVersion oldest = TlsVersion::kTls12) {
  const TemporaryFile ca(server.certificate());
  const auto transport = DirectTransport({.min_version = oldest, .ca_file = ca.path()});
  return transport->Send(Post("https://" + host + ':' + std::to_string(server.port()) + '/', "A=1"), {}, {});
}

void ExpectTlsError(const HttpResult& result, const ScriptedServer& server, bool maybe_sent = false) {
  const TransportError error = ErrorOf(result);
  EXPECT_EQ(ToString(error.kind), "tls") << error.message;
  EXPECT_EQ(error.maybe_sent, maybe_sent);
  EXPECT_EQ(server.received(), 0U);
}

TEST(CurlTransportTls, RefusesACertificateThatNobodySigned) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, TlsSettings{});
  ExpectTlsError(test::SendOnce(Post(server.url(), "A=1")), server);
}

TEST(CurlTransportTls, AcceptsACertificateOfTheCaFile) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, TlsSettings{});
  for (const TlsVersion oldest : {TlsVersion::kTls12, TlsVersion::kTls13}) {
    EXPECT_EQ(ResponseOf(SendTrusting(server, "127.0.0.1", oldest)).body, "ok");
  }
}

TEST(CurlTransportTls, RefusesACertificateForAnotherHost) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, TlsSettings{.hosts = "DNS:ecs.aliyuncs.com"});
  ExpectTlsError(SendTrusting(server), server);
}

TEST(CurlTransportTls, RefusesAServerThatSpeaksTls11AtMost) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, TlsSettings{.newest = TlsSettings::Version::kTls11});
  ExpectTlsError(SendTrusting(server), server);
}

TEST(CurlTransportTls, RefusesTls12WhenToldSo) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, TlsSettings{.newest = TlsSettings::Version::kTls12});
  ExpectTlsError(SendTrusting(server, "127.0.0.1", TlsVersion::kTls13), server);
  EXPECT_EQ(ResponseOf(SendTrusting(server)).body, "ok");
}

TEST(CurlTransportTls, RefusesAServerThatSpeaksNoTls) {
  ScriptedServer server(Script{steps::Send("HTTP/1.1 400 Bad Request\r\n\r\n"), steps::Hang()});
  ExpectTlsError(test::SendOnce(Post("https://127.0.0.1:" + std::to_string(server.port()), "A=1")), server);
}

TEST(CurlTransportTls, NamesACaFileThatIsNotThere) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, TlsSettings{});
  const auto transport = DirectTransport({.ca_file = "/nonexistent/ca.pem"});
  const TransportError error = ErrorOf(transport->Send(Post(server.url(), "A=1"), {}, {}));
  EXPECT_EQ(ToString(error.kind), "tls") << error.message;
  EXPECT_NE(error.message.find("/nonexistent/ca.pem"), std::string::npos) << error.message;
  EXPECT_FALSE(error.maybe_sent);
}

TEST(CurlTransportTls, NamesAuthoritiesWhoseContentIsNone) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, TlsSettings{});
  const std::string pem = "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
  const TemporaryFile file(pem);
  for (const TlsOptions& options : {TlsOptions{.ca_pem = pem}, TlsOptions{.ca_file = file.path()}}) {
    const TransportError error = ErrorOf(DirectTransport(options)->Send(Post(server.url(), "A=1"), {}, {}));
    EXPECT_EQ(ToString(error.kind), "tls") << error.message;
    EXPECT_NE(error.message.find("tls.ca_file or tls.ca_pem cannot be used"), std::string::npos) << error.message;
    EXPECT_FALSE(error.maybe_sent);
  }
}

TEST(CurlTransportTls, SaysThatTheServerRefusesTheClientsCertificate) {
  const test::TlsIdentity client;
  const test::TlsIdentity stranger;
  for (const auto newest : {TlsSettings::Version::kTls12, TlsSettings::Version::kTls13}) {
    ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))},
                          TlsSettings{.newest = newest, .client_certificate = client.certificate});
    TlsOptions options{.ca_pem = server.certificate()};
    // By TLS 1.3 the alert comes after the request was written.
    const bool maybe_sent = newest == TlsSettings::Version::kTls13;
    const HttpResult without = DirectTransport(options)->Send(Post(server.url(), "A=1"), {}, {});
    ExpectTlsError(without, server, maybe_sent);
    EXPECT_NE(ErrorOf(without).message.find("alert"), std::string::npos) << ErrorOf(without).message;
    options.client_certificate_pem = stranger.certificate;
    options.client_key_pem = SecretString(stranger.private_key);
    ExpectTlsError(DirectTransport(options)->Send(Post(server.url(), "A=1"), {}, {}), server, maybe_sent);
    options.client_certificate_pem = client.certificate;
    options.client_key_pem = SecretString(client.private_key);
    EXPECT_EQ(ResponseOf(DirectTransport(options)->Send(Post(server.url(), "A=1"), {}, {})).body, "ok");
  }
}

TEST(CurlTransportTls, ReusesConnections) {
  ScriptedServer server(Script{steps::ServeAll(Reply(200, "ok"))}, TlsSettings{});
  const TemporaryFile ca(server.certificate());
  const auto transport = DirectTransport({.ca_file = ca.path()});
  for (int i = 0; i < 20; ++i) EXPECT_EQ(ResponseOf(transport->Send(Post(server.url(), "A=1"), {}, {})).body, "ok");
  EXPECT_EQ(server.accepted(), 1U);
}

// Also shows that no SIGPIPE ends the program.
TEST(CurlTransportTls, NeverResendsAMutationWhenAReusedConnectionDies) {
  for (const auto& how : {steps::Close(), steps::Reset()}) {
    ScriptedServer server({{steps::ReadRequest(), steps::Send(Reply(200, "first")), steps::ReadRequest(), how},
                           {steps::ServeAll(Reply(200, "fresh"))}},
                          TlsSettings{});
    const TemporaryFile ca(server.certificate());
    const auto transport = DirectTransport({.ca_file = ca.path()});
    ResponseOf(transport->Send(Post(server.url(), "Turn=1"), {}, {}));
    const TransportError error = ErrorOf(transport->Send(Post(server.url(), "Turn=2"), {}, {}));
    EXPECT_EQ(error.kind, ErrorKind::kTransport);
    EXPECT_TRUE(error.maybe_sent);
    EXPECT_EQ(server.received(), 2U);
  }
}

TEST(CurlTransportTls, SaysThatAMutationMayHaveBeenSentWhenTheNextHandshakeFails) {
  const test::TlsIdentity stranger;
  const TemporaryFile ca("");
  ScriptedServer server({steps::ReadRequest(), steps::Send(Reply(200, "first")), steps::ReadRequest(),
                         [&](test::Peer&) {
                           ca.Rewrite(stranger.certificate);
                           return true;
                         },
                         steps::Reset()},
                        TlsSettings{});
  ca.Rewrite(server.certificate());
  const auto transport = DirectTransport({.ca_file = ca.path()});
  ResponseOf(transport->Send(Post(server.url(), "Turn=1"), {}, {}));
  const TransportError error = ErrorOf(transport->Send(Post(server.url(), "Turn=2"), {}, {}));
  EXPECT_EQ(ToString(error.kind), "transport") << error.message;
  EXPECT_TRUE(error.maybe_sent);
  EXPECT_EQ(server.received(), 2U);
  EXPECT_EQ(server.accepted(), 1U);
}

}  // namespace
}  // namespace alibabacloud
