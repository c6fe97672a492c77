#include "base/endpoint_text.h"

#include <gtest/gtest.h>

#include <string>

namespace alibabacloud::internal {
namespace {

TEST(ParseEndpoint, ReadsHostsAndUrls) {
  const struct {
    const char* text;
    const char* url;
    bool loopback;
  } rows[] = {
      {"ecs.aliyuncs.com", "https://ecs.aliyuncs.com/", false},
      {"ecs.aliyuncs.com:8443", "https://ecs.aliyuncs.com:8443/", false},
      {"https://ecs.aliyuncs.com", "https://ecs.aliyuncs.com/", false},
      {"HTTPS://ecs.aliyuncs.com/", "https://ecs.aliyuncs.com/", false},
      {"https://ecs.aliyuncs.com:443", "https://ecs.aliyuncs.com/", false},
      {"http://ecs.aliyuncs.com:80", "http://ecs.aliyuncs.com/", false},
      {"http://ecs.aliyuncs.com:443", "http://ecs.aliyuncs.com:443/", false},
      {"http://127.0.0.1:8080", "http://127.0.0.1:8080/", true},
      {"http://localhost:1", "http://localhost:1/", true},
      {"http://127.255.0.9", "http://127.255.0.9/", true},
      // Names, to be looked up like any other.
      {"http://127.0.0.1.5", "http://127.0.0.1.5/", false},
      {"http://127.0.0.256", "http://127.0.0.256/", false},
      {"http://127.", "http://127./", false},
      {"http://[::1]:9", "http://[::1]:9/", true},
      {"[2001:db8::1]", "https://[2001:db8::1]/", false},
      {"http://127.0.0.1.example.com", "http://127.0.0.1.example.com/", false},
      {"localhost.example.com", "https://localhost.example.com/", false},
  };
  for (const auto& row : rows) {
    const auto parsed = ParseEndpoint(row.text);
    ASSERT_TRUE(std::holds_alternative<Endpoint>(parsed)) << row.text;
    EXPECT_EQ(std::get<Endpoint>(parsed).Url(), row.url) << row.text;
    EXPECT_EQ(std::get<Endpoint>(parsed).is_loopback, row.loopback) << row.text;
  }
}

TEST(ParseEndpoint, RefusesWhatIsNone) {
  for (const char* text : {"https://", "ftp://host", "host/path", "https://host/path", "user@host", "host:", "host:0",
                           "host:65536", "host:8a", "ho st", "host?x", "host\r\nX: y", "[::1", "::1", "a..b", "-a",
                           ".a", "https://host//", "http://https://host"}) {
    const auto parsed = ParseEndpoint(text);
    ASSERT_TRUE(std::holds_alternative<Error>(parsed)) << text;
    EXPECT_EQ(std::get<Error>(parsed).kind, ErrorKind::kInvalidArgument);
    EXPECT_NE(std::get<Error>(parsed).message.find("endpoint"), std::string::npos);
  }
}

TEST(ParseEndpoint, NamesWhereTheTextIsFromAndHidesUserinfo) {
  const struct {
    const char* text;
    const char* message;
  } rows[] = {
      {"a b", "MY_VARIABLE \"a b\" is malformed: expected a host, "},
      {"a\x1b[31m", "MY_VARIABLE \"a\\x1b[31m\" is malformed"},
      {"https://user:pass@host/", "MY_VARIABLE \"***@host/\" is malformed"},
      {"user:p@ss@host", "MY_VARIABLE \"***@host\" is malformed"},
  };
  for (const auto& row : rows) {
    const auto parsed = ParseEndpoint(row.text, "MY_VARIABLE");
    ASSERT_TRUE(std::holds_alternative<Error>(parsed)) << row.text;
    EXPECT_TRUE(std::get<Error>(parsed).message.starts_with(row.message)) << std::get<Error>(parsed).message;
  }
}

}  // namespace
}  // namespace alibabacloud::internal
