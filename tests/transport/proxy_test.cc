#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/loopback.h"
#include "support/scoped_environment.h"
#include "support/scripted_server.h"
#include "transport/exchange.h"
#include "transport/resolver.h"

namespace alibabacloud {
namespace {

using test::ErrorOf;
using test::Get;
using test::Post;
using test::Reply;
using test::ResponseOf;
using test::ScopedEnvironment;
using test::Script;
using test::ScriptedServer;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
namespace steps = test::steps;

class CurlTransportProxy : public ::testing::Test {
 protected:
  HttpResult Send(const HttpRequest& request, ProxyOptions options = {}) {
    return MakeCurlTransport({}, std::move(options))->Send(request, {}, {});
  }

  ScriptedServer proxy_{Script{steps::ServeAll(Reply(200, "from the proxy"))}};
  ScriptedServer server_{Script{steps::ServeAll(Reply(200, "direct"))}};

 private:
  test::NoProxyEnvironment unset_;
};

TEST_F(CurlTransportProxy, OfTheOptionsSeesTheAbsoluteUri) {
  const HttpResult result = Send(Post("http://ecs.example.invalid/?A=1", "B=2"), {.url = proxy_.url()});
  EXPECT_EQ(ResponseOf(result).body, "from the proxy");
  ASSERT_EQ(proxy_.received(), 1U);
  EXPECT_EQ(proxy_.requests()[0].target, "http://ecs.example.invalid/?A=1");
  EXPECT_EQ(FindHeader(proxy_.requests()[0].headers, "Host"), "ecs.example.invalid");
}

TEST_F(CurlTransportProxy, GetsUserAndPassword) {
  const std::string url = "http://user:p%40ss@127.0.0.1:" + std::to_string(proxy_.port());
  ResponseOf(Send(Get("http://ecs.example.invalid/"), {.url = url}));
  EXPECT_EQ(FindHeader(proxy_.requests()[0].headers, "Proxy-Authorization"), "Basic dXNlcjpwQHNz");
}

TEST_F(CurlTransportProxy, GetsUserAndPasswordOfTheOptionsAsTheyAre) {
  const ProxyOptions options{.url = proxy_.url(), .user = "a%40b@c", .password = SecretString("p@ss:%2F/\xC3\xBC ?#")};
  ResponseOf(Send(Get("http://ecs.example.invalid/"), options));
  EXPECT_EQ(FindHeader(proxy_.requests()[0].headers, "Proxy-Authorization"), "Basic YSU0MGJAYzpwQHNzOiUyRi/DvCA/Iw==");
}

TEST_F(CurlTransportProxy, GetsAUserWithoutAPassword) {
  ResponseOf(Send(Get("http://ecs.example.invalid/"), {.url = proxy_.url(), .user = "user"}));
  EXPECT_EQ(FindHeader(proxy_.requests()[0].headers, "Proxy-Authorization"), "Basic dXNlcjo=");
}

TEST_F(CurlTransportProxy, OfTheEnvironmentIsUsed) {
  for (const char* name : {"http_proxy", "all_proxy", "ALL_PROXY"}) {
    const ScopedEnvironment variable(name, proxy_.url());
    EXPECT_EQ(ResponseOf(Send(Get("http://ecs.example.invalid/"))).body, "from the proxy") << name;
  }
  for (const char* name : {"https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"}) {
    const ScopedEnvironment variable(name, proxy_.url());
    ErrorOf(Send(Get("https://ecs.example.invalid/")));
    EXPECT_EQ(proxy_.requests().back().method, "CONNECT") << name;
  }
}

// As web servers set it from a header of their client, Proxy (CVE-2016-5385).
TEST_F(CurlTransportProxy, OfHttpProxyInCapitalsIsNotUsed) {
  const ScopedEnvironment variable("HTTP_PROXY", proxy_.url());
  EXPECT_EQ(ResponseOf(Send(Get(server_.url()))).body, "direct");
}

TEST_F(CurlTransportProxy, OfTheOptionsGoesBeforeTheEnvironment) {
  const ScopedEnvironment variable("http_proxy", "http://127.0.0.1:1");
  EXPECT_EQ(ResponseOf(Send(Get("http://ecs.example.invalid/"), {.url = proxy_.url()})).body, "from the proxy");
}

TEST_F(CurlTransportProxy, IsBypassedForHostsOfNoProxy) {
  const ScopedEnvironment variable("http_proxy", proxy_.url());
  for (const char* hosts : {"127.0.0.1", "*", "example.com,127.0.0.1", "127.0.0.0/8"}) {
    SCOPED_TRACE(hosts);
    EXPECT_EQ(ResponseOf(Send(Get(server_.url()), {.no_proxy = hosts})).body, "direct");
    EXPECT_EQ(ResponseOf(Send(Get(server_.url()), {.url = proxy_.url(), .no_proxy = hosts})).body, "direct");
    const ScopedEnvironment no_proxy("NO_PROXY", hosts);
    EXPECT_EQ(ResponseOf(Send(Get(server_.url()))).body, "direct");
  }
  EXPECT_EQ(proxy_.received(), 0U);
}

TEST_F(CurlTransportProxy, IsBypassedByRequestsThatSaySo) {
  HttpRequest request = Get(server_.url());
  request.bypass_proxy = true;
  const auto transport = MakeCurlTransport({}, {.url = proxy_.url()});
  EXPECT_EQ(ResponseOf(transport->Send(request, {}, {})).body, "direct");
  request.bypass_proxy = false;
  EXPECT_EQ(ResponseOf(transport->Send(request, {}, {})).body, "from the proxy");
  request.bypass_proxy = true;
  EXPECT_EQ(ResponseOf(transport->Send(request, {}, {})).body, "direct");
}

TEST_F(CurlTransportProxy, WithABadUrlIsAnInvalidArgument) {
  for (const char* url : {"127.0.0.1:8080", "ftp://127.0.0.1", "socks9://127.0.0.1:1", "://", "http://a b:1"}) {
    SCOPED_TRACE(url);
    const TransportError error = ErrorOf(Send(Get(server_.url()), {.url = url}));
    EXPECT_EQ(ToString(error.kind), "invalid_argument") << error.message;
    EXPECT_FALSE(error.maybe_sent);
  }
  EXPECT_EQ(server_.received(), 0U);
}

TEST_F(CurlTransportProxy, KeepsItsPasswordOutOfErrors) {
  for (const char* url : {"ftp://user:s3cret@127.0.0.1", "http://user:s3cret@127.0.0.1:1", "http://user:s3cret@a b:1",
                          "http://user:s3cret@name.invalid:1"}) {
    const TransportError error = ErrorOf(Send(Get(server_.url() + "/"), {.url = url, .no_proxy = "nobody"}));
    EXPECT_EQ(error.message.find("s3cret"), std::string::npos) << error.message;
  }
}

TEST_F(CurlTransportProxy, OfHttpsIsVerifiedAsServersAre) {
  ScriptedServer proxy(Script{steps::ServeAll(Reply(200, "from the proxy"))},
                       test::TlsSettings{.newest = test::TlsSettings::Version::kTls12});
  const auto send = [&](TlsOptions tls) {
    const auto transport = MakeCurlTransport(std::move(tls), {.url = proxy.url()});
    return transport->Send(Post("http://ecs.example.invalid/", "A=1"), {}, {});
  };
  EXPECT_EQ(ResponseOf(send({.ca_pem = proxy.certificate()})).body, "from the proxy");
  const TlsOptions refusing[] = {{}, {.min_version = TlsVersion::kTls13, .ca_pem = proxy.certificate()}};
  for (const TlsOptions& options : refusing) {
    const TransportError error = ErrorOf(send(options));
    EXPECT_EQ(ToString(error.kind), "tls") << error.message;
    EXPECT_FALSE(error.maybe_sent);
  }
  EXPECT_EQ(proxy.received(), 1U);
}

TEST_F(CurlTransportProxy, ThatCannotBeReachedIsAConnectError) {
  const test::RefusingPort refusing;
  for (const std::string& url : {refusing.url(), std::string("http://proxy.name.invalid:1")}) {
    for (const char* target : {"http://ecs.example.invalid/", "https://ecs.example.invalid/"}) {
      const TransportError error = ErrorOf(Send(Post(target, "A=1"), {.url = url}));
      EXPECT_EQ(ToString(error.kind), "connect") << error.message;
      EXPECT_FALSE(error.maybe_sent);
    }
  }
}

TEST_F(CurlTransportProxy, ThatRefusesATunnelIsAConnectError) {
  for (const int status : {407, 403, 502, 301}) {
    for (const char* body : {"", "<html>no</html>"}) {
      ScriptedServer refusing(
          Script{steps::ServeAll(Reply(status, body, "Proxy-Authenticate: Basic realm=\"x\"\r\n"))});
      HttpRequest request = Post("https://ecs.example.invalid/", "A=1");
      for (const HttpMethod method : {HttpMethod::kPost, HttpMethod::kGet}) {
        request.method = method;
        if (method == HttpMethod::kGet) request.body = SecretString();
        const TransportError error = ErrorOf(Send(request, {.url = refusing.url()}));
        EXPECT_EQ(ToString(error.kind), "connect") << error.message;
        EXPECT_THAT(error.message, HasSubstr("the proxy answered CONNECT with status " + std::to_string(status)));
        EXPECT_FALSE(error.maybe_sent);
      }
      EXPECT_EQ(refusing.requests()[0].method, "CONNECT");
      EXPECT_EQ(refusing.requests()[0].target, "ecs.example.invalid:443");
      EXPECT_EQ(refusing.requests()[0].body, "");
    }
  }
}

TEST_F(CurlTransportProxy, ThatShowsAPageInsteadOfATunnelIsAConnectError) {
  for (const int status : {200, 403, 503}) {
    ScriptedServer portal(
        Script{steps::ServeAll(Reply(status, "<html>please log in</html>", "Content-Type: text/html\r\n"))});
    const TransportError error = ErrorOf(Send(Post("https://ecs.example.invalid/", "A=1"), {.url = portal.url()}));
    EXPECT_EQ(ToString(error.kind), "connect") << error.message;
    EXPECT_THAT(error.message,
                HasSubstr("the proxy answered CONNECT with status " + std::to_string(status) + " and an HTML page"));
    EXPECT_FALSE(error.maybe_sent);
  }
}

TEST_F(CurlTransportProxy, WithAGoodTunnelLeavesTlsErrorsToTheServer) {
  ScriptedServer proxy(
      Script{steps::ReadRequest(), steps::Send("HTTP/1.1 200 OK\r\n\r\n"), steps::Send("no TLS"), steps::Hang()});
  const TransportError error = ErrorOf(Send(Post("https://ecs.example.invalid/", "A=1"), {.url = proxy.url()}));
  EXPECT_EQ(ToString(error.kind), "tls") << error.message;
  EXPECT_FALSE(error.maybe_sent);
}

TEST_F(CurlTransportProxy, SaysWhatIsWrongWithTheCredentials) {
  ScriptedServer refusing(Script{steps::ServeAll(Reply(407, "<html>who are you?</html>"))});
  const std::string authority = refusing.url().substr(std::string("http://").size());
  const struct {
    ProxyOptions options;
    std::string environment;
    const char* says;
  } rows[] = {
      {{.url = refusing.url()}, "", "status 407: it wants a user and a password"},
      {{.url = refusing.url(), .user = "u", .password = SecretString("s3cret")}, "", "status 407: it refused the user"},
      {{.url = "http://u:s3cret@" + authority}, "", "status 407: it refused the user"},
      {{}, "http://u:s3cret@" + authority, "status 407: it wants a user and a password, or refused those"},
  };
  for (const auto& row : rows) {
    const ScopedEnvironment https("https_proxy", row.environment);
    const ScopedEnvironment http("http_proxy", row.environment);
    for (const char* target : {"https://ecs.example.invalid/", "http://ecs.example.invalid/"}) {
      const TransportError error = ErrorOf(Send(Post(target, "A=1"), row.options));
      EXPECT_EQ(ToString(error.kind), "connect") << error.message;
      EXPECT_THAT(error.message, AllOf(HasSubstr("the proxy answered"), HasSubstr(row.says), Not(HasSubstr("s3cret"))));
      EXPECT_FALSE(error.maybe_sent);
    }
  }
}

TEST_F(CurlTransportProxy, ThatDiesBeforeTheTunnelStandsHasSentNothing) {
  for (const auto& how : {steps::Close(), steps::Reset(), steps::Send("HTTP/1.1 2")}) {
    ScriptedServer dying(Script{steps::ReadRequest(), how});
    HttpRequest request = Get("https://ecs.example.invalid/");
    const TransportError error = ErrorOf(Send(request, {.url = dying.url()}));
    EXPECT_EQ(ToString(error.kind), "connect") << error.message;
    EXPECT_FALSE(error.maybe_sent);
  }
}

// It cannot be told from the server's, unless it asks for credentials as only proxies do.
TEST_F(CurlTransportProxy, ItsOwnReplyToPlainHttpIsTheReply) {
  for (const int status : {403, 502}) {
    ScriptedServer refusing(Script{steps::ServeAll(Reply(status, "<html>no</html>"))});
    const HttpResult result = Send(Get("http://ecs.example.invalid/"), {.url = refusing.url()});
    EXPECT_EQ(ResponseOf(result).status, status);
  }
}

TEST_F(CurlTransportProxy, IsNotBlamedForA407OfAnHttpsServer) {
  ScriptedServer server(Script{steps::ServeAll(Reply(407, "who are you?"))}, test::TlsSettings{});
  const auto transport = MakeCurlTransport({.ca_pem = server.certificate()}, {.no_proxy = "*"});
  EXPECT_EQ(ResponseOf(transport->Send(Get(server.url()), {}, {})).status, 407);
}

}  // namespace
}  // namespace alibabacloud
