#include "call/endpoint.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "support/products.h"

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

constexpr std::array kEndpoints = {schema::RegionEndpoint{"cn-beijing", "ecs.cn-beijing.aliyuncs.com"},
                                   schema::RegionEndpoint{"cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com"}};
constexpr schema::Product kRegional = {.name = "Ecs",
                                       .key = "ecs",
                                       .version = "2014-05-26",
                                       .central_endpoint = "ecs.aliyuncs.com",
                                       .regional = true,
                                       .endpoints = kEndpoints,
                                       .vpc_endpoints = {},
                                       .region_parameter = "RegionId"};
TEST(ResolveEndpoint, PrefersOptionThenTableThenRule) {
  const struct {
    const schema::Product& product;
    const char* region;
    const char* option;
    const char* authority;
  } rows[] = {
      {kRegional, "cn-hangzhou", "", "ecs-cn-hangzhou.aliyuncs.com"},
      {kRegional, "cn-beijing", "", "ecs.cn-beijing.aliyuncs.com"},
      {kRegional, "mars-1", "", "ecs.mars-1.aliyuncs.com"},
      {kRegional, "", "", "ecs.aliyuncs.com"},
      {kRegional, "cn-hangzhou", "my.host:1", "my.host:1"},
      {test::kCentralProduct, "cn-hangzhou", "", "ens.aliyuncs.com"},
      {test::kCentralProduct, "", "", "ens.aliyuncs.com"},
  };
  for (const auto& row : rows) {
    const auto resolved = ResolveEndpoint(row.product, row.region, row.option);
    ASSERT_TRUE(std::holds_alternative<Endpoint>(resolved)) << row.region;
    EXPECT_EQ(std::get<Endpoint>(resolved).authority, row.authority);
  }
}

TEST(ResolveEndpoint, RefusesMalformedRegions) {
  for (const std::string& region : {std::string("CN-hangzhou"), std::string("cn_hangzhou"), std::string("a.evil.com/"),
                                    std::string("a b"), std::string(65, 'a'), std::string("\0", 1)}) {
    const auto resolved = ResolveEndpoint(kRegional, region, "");
    ASSERT_TRUE(std::holds_alternative<Error>(resolved)) << region;
    EXPECT_NE(std::get<Error>(resolved).message.find("region"), std::string::npos);
  }
}

}  // namespace
}  // namespace alibabacloud::internal
