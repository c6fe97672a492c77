#include <fcntl.h>
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <deque>
#include <string>

#include "support/loopback.h"
#include "support/scripted_server.h"
#include "support/temporary_file.h"
#include "support/tls_identity.h"
#include "transport/engine.h"
#include "transport/exchange.h"

namespace alibabacloud::internal {
namespace {

using test::Engine;
using test::ErrorOf;
using test::Place;
using test::Reply;
using test::ResponseOf;
using test::Script;
using test::ScriptedServer;
namespace steps = test::steps;

TEST(CurlEngine, ASocketGivenUpWhileItConnectsIsForgotten) {
  const ScriptedServer server(Script{steps::ServeAll(Reply(200, "pong"))});
  const HttpRequest request = test::Get(server.url());
  Engine engine;
  std::deque<Place> places(20);
  for (Place& place : places) engine.Begin(place, request);
  engine.OnTime();
  for (Place& place : places) engine.Cancel(place);
  // They get the numbers of the old sockets.
  for (Place& place : places) engine.Begin(place, request);
  engine.OnTime();
  for (Place& place : places) {
    ASSERT_TRUE(engine.RunUntilEnd(place));
    EXPECT_EQ(ResponseOf(*place.result).body, "pong");
  }
}

// ---- A socket that another process has, too

// Another descriptor of the socket in this process that is connected to that port, as a forked process has one.
test::OwnedFd DuplicateOfConnectionTo(int port) {
  constexpr int kMostDescriptors = 1024;
  for (int fd = 0; fd < kMostDescriptors; ++fd) {
    sockaddr_in peer{};
    socklen_t size = sizeof peer;
    const bool connected = getpeername(fd, reinterpret_cast<sockaddr*>(&peer), &size) == 0;
    if (connected && peer.sin_family == AF_INET && ntohs(peer.sin_port) == port) {
      return test::OwnedFd(fcntl(fd, F_DUPFD_CLOEXEC, 0));
    }
  }
  return test::OwnedFd();
}

// Epoll goes on about a socket until the last process has closed it, and nobody can take it out any more.
TEST(CurlEngine, SleepsAlthoughAnotherProcessKeepsAClosedSocketOpen) {
  for (const std::string& reply : {Reply(200, "ok", "Connection: close\r\n"), std::string()}) {
    SCOPED_TRACE(reply);
    test::OwnedFd duplicate;
    int port = 0;
    ScriptedServer server(Script{steps::ReadRequest(),
                                 [&](test::Peer&) {
                                   duplicate = DuplicateOfConnectionTo(port);
                                   return true;
                                 },
                                 steps::Send(reply)});
    port = server.port();
    Engine engine;
    EXPECT_EQ(std::holds_alternative<HttpResponse>(engine.Send(test::Post(server.url(), "A=1"))), !reply.empty());
    ASSERT_GE(duplicate.get(), 0);
    ASSERT_TRUE(server.WaitUntilOpen(0));
    engine.Round();
    EXPECT_EQ(engine.Round(), 0);
  }
}

// ---- Files that change between two connections of one engine

Script ServesOnce() { return {steps::ServeAll(Reply(200, "ok", "Connection: close\r\n"))}; }

TEST(CurlEngine, ReadsTheCaFileForEachConnection) {
  const ScriptedServer before(ServesOnce(), test::TlsSettings{});
  const ScriptedServer after(ServesOnce(), test::TlsSettings{});
  const test::TemporaryFile authorities(before.certificate());
  Engine engine({.ca_file = authorities.path()});
  EXPECT_EQ(ResponseOf(engine.Send(test::Post(before.url(), "A=1"))).body, "ok");
  authorities.Rewrite(after.certificate());
  EXPECT_EQ(ResponseOf(engine.Send(test::Post(after.url(), "A=1"))).body, "ok");
  const TransportError error = ErrorOf(engine.Send(test::Post(before.url(), "A=2")));
  EXPECT_EQ(ToString(error.kind), "tls") << error.message;
  EXPECT_EQ(before.received(), 1U);
}

TEST(CurlEngine, ReadsTheClientCertificateForEachConnection) {
  const test::TlsIdentity known;
  const test::TlsIdentity stranger;
  const ScriptedServer server(ServesOnce(), test::TlsSettings{.client_certificate = known.certificate});
  const test::TemporaryFile identity(known.certificate + known.private_key);
  Engine engine(
      {.ca_pem = server.certificate(), .client_certificate_file = identity.path(), .client_key_file = identity.path()});
  EXPECT_EQ(ResponseOf(engine.Send(test::Post(server.url(), "A=1"))).body, "ok");
  identity.Rewrite(stranger.certificate + stranger.private_key);
  const TransportError error = ErrorOf(engine.Send(test::Post(server.url(), "A=2")));
  EXPECT_EQ(ToString(error.kind), "tls") << error.message;
  EXPECT_EQ(server.received(), 1U);
}

}  // namespace
}  // namespace alibabacloud::internal
