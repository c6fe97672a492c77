#include "transport/proxy_options.h"

#include <gtest/gtest.h>

#include <string>

namespace alibabacloud::internal {
namespace {

const std::string kLong(256, 'x');

TEST(ProxyOptions, ThatContradictThemselvesAreNamed) {
  const struct {
    ProxyOptions options;
    std::string problem;
  } rows[] = {
      {{}, ""},
      {{.url = "http://127.0.0.1:1"}, ""},
      {{.url = "HTTPS://u:p@proxy"}, ""},
      {{.url = "socks5h://[::1]:1080", .user = "u:v"}, ""},
      {{.url = "127.0.0.1:8080"}, "proxy.url needs a scheme, such as http://host:port"},
      {{.url = "ftp://u:s3cret@h"}, "proxy.url has the scheme \"ftp\", expected http, https, socks5 or socks5h"},
      {{.url = "http://u:s3cret@a b"}, "proxy.url is malformed"},
      {{.url = std::string("http://a\0b", 10)}, "proxy.url is malformed"},
      {{.url = "http://h\r\nX: 1"}, "proxy.url is malformed"},
      {{.password = SecretString("s3cret")}, "proxy.password is given without proxy.user"},
      {{.url = "http://h", .password = SecretString("s3cret")}, "proxy.password is given without proxy.user"},
      {{.user = "u"}, "proxy.user is given without proxy.url"},
      {{.url = "http://u:s3cret@h", .user = "u"}, "proxy.user is given, and proxy.url holds a user too"},
      {{.url = "http://@h", .user = "u"}, "proxy.user is given, and proxy.url holds a user too"},
      {{.url = "http://h", .user = "u:v"}, "proxy.user holds a colon, which HTTP proxies take for its end"},
      {{.url = "http://h", .user = "u\n"}, "proxy.user holds a control character"},
      {{.url = "http://h", .user = "u", .password = SecretString("s3cret\n")},
       "proxy.password holds a control character"},
      {{.url = "http://h", .user = kLong, .password = SecretString(kLong)}, ""},
      {{.url = "socks5://h", .user = kLong}, "proxy.user exceeds the 255 bytes of SOCKS5"},
      {{.url = "socks5://h", .user = "u", .password = SecretString(kLong)},
       "proxy.password exceeds the 255 bytes of SOCKS5"},
  };
  for (const auto& row : rows) EXPECT_EQ(ProxyProblem(row.options), row.problem) << row.options.url;
}

TEST(ProxyOptions, BecomeOneUrl) {
  const struct {
    ProxyOptions options;
    std::string url;
  } rows[] = {
      {{.url = "http://h:1"}, "http://h:1"},
      {{.url = "http://u:p%40@h:1"}, "http://u:p%40@h:1"},
      {{.url = "http://h:1", .user = "u"}, "http://u:@h:1"},
      {{.url = "socks5h://h:1", .user = "a@b%", .password = SecretString(":/ ")}, "socks5h://a%40b%25:%3A%2F%20@h:1"},
  };
  for (const auto& row : rows) EXPECT_EQ(ProxyUrl(row.options).view(), row.url + '\0');
}

}  // namespace
}  // namespace alibabacloud::internal
