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
namespace steps = test::steps;

class CurlTransportProxy : public ::testing::Test {
 protected:
  HttpResult Send(const HttpRequest& request, ProxyOptions options = {}) {
    return MakeCurlTransport({}, std::move(options))->Send(request, {}, {});
  }

  ScriptedServer proxy_{Script{steps::ServeAll(Reply(200, "from the proxy"))}};
  ScriptedServer server_{Script{steps::ServeAll(Reply(200, "direct"))}};

 private:
  // What the machine itself has set.
  ScopedEnvironment unset_[8] = {{"http_proxy", {}}, {"HTTP_PROXY", {}}, {"https_proxy", {}}, {"HTTPS_PROXY", {}},
                                 {"all_proxy", {}},  {"ALL_PROXY", {}},  {"no_proxy", {}},    {"NO_PROXY", {}}};
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

TEST_F(CurlTransportProxy, OfTheEnvironmentIsUsed) {
  const ScopedEnvironment variable("http_proxy", proxy_.url());
  EXPECT_EQ(ResponseOf(Send(Get("http://ecs.example.invalid/"))).body, "from the proxy");
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
        EXPECT_NE(error.message.find(std::to_string(status)), std::string::npos) << error.message;
        EXPECT_FALSE(error.maybe_sent);
      }
      EXPECT_EQ(refusing.requests()[0].method, "CONNECT");
      EXPECT_EQ(refusing.requests()[0].target, "ecs.example.invalid:443");
      EXPECT_EQ(refusing.requests()[0].body, "");
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

TEST_F(CurlTransportProxy, ItsOwnReplyToPlainHttpIsTheReply) {
  ScriptedServer refusing(Script{steps::ServeAll(Reply(407, "who are you?"))});
  EXPECT_EQ(ResponseOf(Send(Get("http://ecs.example.invalid/"), {.url = refusing.url()})).status, 407);
}

}  // namespace
}  // namespace alibabacloud
