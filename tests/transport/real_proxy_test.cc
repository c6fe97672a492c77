#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "support/loopback.h"
#include "support/real_server.h"
#include "support/scoped_environment.h"
#include "support/tls_identity.h"
#include "transport/exchange.h"

// Against servers as people run them: Squid, microsocks and nginx.

namespace alibabacloud {
namespace {

using test::ErrorOf;
using test::Microsocks;
using test::Nginx;
using test::Post;
using test::ResponseOf;
using test::ScopedEnvironment;
using test::Squid;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

class RealProxy : public ::testing::Test {
 protected:
  HttpResult Send(const HttpRequest& request, ProxyOptions proxy) {
    return MakeCurlTransport({.ca_pem = identity_.certificate}, std::move(proxy))->Send(request, {}, {});
  }
  void ExpectPassed(const HttpResult& result) {
    const HttpResponse response = ResponseOf(result);
    EXPECT_EQ(response.status, 200);
    EXPECT_THAT(response.body, AnyOf(HasSubstr("TLSv1.3"), " "));
  }
  void ExpectRefused(const HttpResult& result, const std::string& says) {
    const TransportError error = ErrorOf(result);
    EXPECT_EQ(ToString(error.kind), "connect") << error.message;
    EXPECT_THAT(error.message, AllOf(HasSubstr(says), Not(HasSubstr("s3cret")), Not(HasSubstr("wr0ng"))));
    EXPECT_FALSE(error.maybe_sent);
  }

  const test::TlsIdentity identity_;
  const Nginx https_{{.certificate = identity_.certificate, .private_key = identity_.private_key}};
  const Nginx http_;
  const HttpRequest secure_ = Post("https://" + https_.address() + '/', "A=1");
  const HttpRequest plain_ = Post("http://" + http_.address() + '/', "A=1");

 private:
  test::NoProxyEnvironment unset_;
};

TEST_F(RealProxy, SquidPassesOnWhatComesWithTheRightPassword) {
  const Squid squid("user", "s3cret");
  const ProxyOptions rows[] = {
      {.url = "http://user:s3cret@" + squid.address()},
      {.url = "http://" + squid.address(), .user = "user", .password = SecretString("s3cret")},
  };
  for (const ProxyOptions& options : rows) {
    ExpectPassed(Send(secure_, options));
    const HttpResult plain = Send(plain_, options);
    ExpectPassed(plain);
    EXPECT_THAT(std::string(FindHeader(ResponseOf(plain).headers, "Seen-Via")), HasSubstr("squid.test"));
  }
  const ScopedEnvironment variable("HTTPS_PROXY", "http://user:s3cret@" + squid.address());
  ExpectPassed(Send(secure_, {}));
}

TEST_F(RealProxy, SquidRefusesWithoutTheRightPassword) {
  const Squid squid("user", "s3cret");
  const std::string url = "http://" + squid.address();
  const struct {
    ProxyOptions options;
    const char* says;
  } rows[] = {
      {{.url = url}, "it wants a user and a password"},
      {{.url = url, .user = "user"}, "it refused the user and the password"},
      {{.url = url, .user = "user", .password = SecretString("wr0ng")}, "it refused the user and the password"},
      {{.url = "http://user:wr0ng@" + squid.address()}, "it refused the user and the password"},
  };
  for (const auto& row : rows) {
    ExpectRefused(Send(secure_, row.options), std::string("the proxy answered CONNECT with status 407: ") + row.says);
    ExpectRefused(Send(plain_, row.options), std::string("the proxy answered with status 407: ") + row.says);
  }
}

TEST_F(RealProxy, SquidThatCannotReachTheServerIsAConnectError) {
  const Squid squid("user", "s3cret");
  const test::RefusingPort refusing;
  const std::string target = "https" + refusing.url().substr(std::string("http").size());
  ExpectRefused(Send(Post(target, "A=1"), {.url = "http://user:s3cret@" + squid.address()}),
                "the proxy answered CONNECT with status 503 and an HTML page");
}

TEST_F(RealProxy, SquidIsBypassed) {
  const Squid squid("user", "s3cret");
  const std::string url = "http://" + squid.address();  // Which refuses all that does reach it.
  ExpectPassed(Send(secure_, {.url = url, .no_proxy = "example.com,127.0.0.1"}));
  ExpectPassed(Send(plain_, {.url = url, .no_proxy = "127.0.0.0/8"}));
  HttpRequest bypassing = secure_;
  bypassing.bypass_proxy = true;
  ExpectPassed(Send(bypassing, {.url = url}));
  const ScopedEnvironment all("ALL_PROXY", url);
  ExpectRefused(Send(secure_, {}), "407");
  ExpectPassed(Send(bypassing, {}));
  for (const char* name : {"NO_PROXY", "no_proxy"}) {
    const ScopedEnvironment none(name, "127.0.0.1");
    ExpectPassed(Send(secure_, {}));
    ExpectPassed(Send(secure_, {.url = url}));
  }
}

TEST_F(RealProxy, SocksPassesOn) {
  const Microsocks open;
  const Microsocks closed("user", "s3cret");
  for (const std::string scheme : {"socks5://", "socks5h://"}) {
    for (const HttpRequest& request : {secure_, plain_}) {
      ExpectPassed(Send(request, {.url = scheme + open.address()}));
      ExpectPassed(Send(request, {.url = scheme + "user:s3cret@" + closed.address()}));
      ExpectPassed(
          Send(request, {.url = scheme + closed.address(), .user = "user", .password = SecretString("s3cret")}));
    }
  }
}

TEST_F(RealProxy, SocksRefusesWithoutTheRightPassword) {
  const Microsocks closed("user", "s3cret");
  for (const std::string scheme : {"socks5://", "socks5h://"}) {
    for (const HttpRequest& request : {secure_, plain_}) {
      ExpectRefused(Send(request, {.url = scheme + closed.address()}), "the proxy failed: ");
      ExpectRefused(Send(request, {.url = scheme + "user:wr0ng@" + closed.address()}), "the proxy failed: ");
      ExpectRefused(
          Send(request, {.url = scheme + closed.address(), .user = "user", .password = SecretString("wr0ng")}),
          "the proxy failed: ");
    }
  }
}

TEST_F(RealProxy, SocksResolvesNamesWithAnHInItsScheme) {
  const Microsocks proxy;
  const HttpRequest request = Post("https://ecs.example.invalid/", "A=1");
  ExpectRefused(Send(request, {.url = "socks5://" + proxy.address()}), "resolve");
  ExpectRefused(Send(request, {.url = "socks5h://" + proxy.address()}), "the proxy failed: ");
}

}  // namespace
}  // namespace alibabacloud
