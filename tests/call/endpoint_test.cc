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

constexpr std::array kEndpoints = {schema::RegionEndpoint{"cn-beijing", "ecs.cn-beijing.aliyuncs.com"},
                                   schema::RegionEndpoint{"cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com"}};
constexpr std::array kVpcEndpoints = {schema::RegionEndpoint{"cn-hangzhou", "ecs-vpc-hz.aliyuncs.com"}};
constexpr schema::Product kRegional = {.name = "Ecs",
                                       .key = "ecs",
                                       .version = "2014-05-26",
                                       .central_endpoint = "ecs.aliyuncs.com",
                                       .regional = true,
                                       .endpoints = kEndpoints,
                                       .vpc_endpoints = kVpcEndpoints,
                                       .region_parameter = "RegionId"};

constexpr std::array kSomeVpcEndpoints = {schema::RegionEndpoint{"cn-shanghai", "ens.vpc-proxy.aliyuncs.com"},
                                          schema::RegionEndpoint{"cn-zhangjiakou", "ens-vpc.zjk.aliyuncs.com"}};
constexpr schema::Product CentralWithVpcHosts() {
  schema::Product product = test::kCentralProduct;
  product.vpc_endpoints = kSomeVpcEndpoints;
  return product;
}
constexpr schema::Product kCentral = CentralWithVpcHosts();

constexpr auto kPublic = Network::kPublic;
constexpr auto kVpc = Network::kVpc;

TEST(EndpointVariable, HasTheProductsName) {
  EXPECT_EQ(EndpointVariable(kRegional), "ALIBABA_CLOUD_ENDPOINT_ECS");
  EXPECT_EQ(EndpointVariable(kCentral), "ALIBABA_CLOUD_ENDPOINT_ENS");
}

TEST(ResolveEndpoint, PrefersOptionThenEnvironmentThenTableThenRule) {
  const struct {
    const schema::Product& product;
    EndpointChoice choice;
    const char* url;
  } rows[] = {
      {kRegional, {"cn-hangzhou", "", "", kPublic}, "https://ecs-cn-hangzhou.aliyuncs.com/"},
      {kRegional, {"cn-beijing", "", "", kPublic}, "https://ecs.cn-beijing.aliyuncs.com/"},
      {kRegional, {"mars-1", "", "", kPublic}, "https://ecs.mars-1.aliyuncs.com/"},
      {kRegional, {"", "", "", kPublic}, "https://ecs.aliyuncs.com/"},
      {kRegional, {"cn-hangzhou", "", "", kVpc}, "https://ecs-vpc-hz.aliyuncs.com/"},
      {kRegional, {"cn-beijing", "", "", kVpc}, "https://ecs-vpc.cn-beijing.aliyuncs.com/"},
      {kRegional, {"mars-1", "", "", kVpc}, "https://ecs-vpc.mars-1.aliyuncs.com/"},
      {kRegional, {"cn-hangzhou", "my.host:1", "http://other", kPublic}, "https://my.host:1/"},
      {kRegional, {"cn-hangzhou", "my.host:1", "not valid", kVpc}, "https://my.host:1/"},
      {kRegional, {"cn-hangzhou", "", "http://other", kPublic}, "http://other/"},
      {kRegional, {"cn-hangzhou", "", "http://other", kVpc}, "http://other/"},
      {kRegional, {"", "", "other", kVpc}, "https://other/"},
      {kCentral, {"cn-shanghai", "", "", kPublic}, "https://ens.aliyuncs.com/"},
      {kCentral, {"", "", "", kPublic}, "https://ens.aliyuncs.com/"},
      {kCentral, {"cn-shanghai", "", "", kVpc}, "https://ens.vpc-proxy.aliyuncs.com/"},
      {kCentral, {"cn-zhangjiakou", "", "", kVpc}, "https://ens-vpc.zjk.aliyuncs.com/"},
      {kCentral, {"mars-1", "", "other", kVpc}, "https://other/"},
      {kCentral, {"", "my.host", "", kVpc}, "https://my.host/"},
  };
  for (const auto& row : rows) {
    const auto resolved = ResolveEndpoint(row.product, row.choice);
    ASSERT_TRUE(std::holds_alternative<Endpoint>(resolved)) << row.url << std::get<Error>(resolved).message;
    EXPECT_EQ(std::get<Endpoint>(resolved).Url(), row.url);
  }
}

TEST(ResolveEndpoint, SaysWhatIsWrong) {
  const struct {
    const schema::Product& product;
    EndpointChoice choice;
    const char* message;
  } rows[] = {
      {kRegional, {"", "", "", kVpc}, "network kVpc needs a region, since each has a VPC host of its own; set region"},
      {kCentral,
       {"cn-beijing", "", "", kVpc},
       "network kVpc: ens has no VPC host in region \"cn-beijing\", only in cn-shanghai, cn-zhangjiakou"},
      {kCentral,
       {"", "", "", kVpc},
       "network kVpc: ens has no VPC host without a region, only in cn-shanghai, cn-zhangjiakou"},
      {test::kCentralProduct,
       {"cn-beijing", "", "", kVpc},
       "network kVpc: ens has no VPC host in region \"cn-beijing\""},
      {kRegional, {"", "a/b", "good", kPublic}, "endpoint \"a/b\" is malformed: "},
      {kRegional, {"", "", "a/b", kPublic}, "ALIBABA_CLOUD_ENDPOINT_ECS \"a/b\" is malformed: "},
      {kCentral, {"cn-shanghai", "", "a/b", kVpc}, "ALIBABA_CLOUD_ENDPOINT_ENS \"a/b\" is malformed: "},
      {kRegional, {"A", "", "", kPublic}, "region \"A\" is malformed: "},
      {kRegional, {"A", "good", "good", kVpc}, "region \"A\" is malformed: "},
      {kCentral, {"A", "", "", kVpc}, "region \"A\" is malformed: "},
  };
  for (const auto& row : rows) {
    const auto resolved = ResolveEndpoint(row.product, row.choice);
    ASSERT_TRUE(std::holds_alternative<Error>(resolved)) << row.message;
    EXPECT_EQ(std::get<Error>(resolved).kind, ErrorKind::kInvalidArgument);
    EXPECT_TRUE(std::get<Error>(resolved).message.starts_with(row.message)) << std::get<Error>(resolved).message;
  }
}

TEST(ResolveEndpoint, RefusesMalformedRegions) {
  for (const std::string& region : {std::string("CN-hangzhou"), std::string("cn_hangzhou"), std::string("a.evil.com/"),
                                    std::string("a b"), std::string(65, 'a'), std::string("\0", 1)}) {
    const auto resolved = ResolveEndpoint(kRegional, EndpointChoice{region, "", "", kPublic});
    ASSERT_TRUE(std::holds_alternative<Error>(resolved)) << region;
    EXPECT_NE(std::get<Error>(resolved).message.find("region"), std::string::npos);
  }
}

TEST(IsDiscoverable, IsThePublicHostOfARegionThatNobodyNamed) {
  const struct {
    const schema::Product& product;
    EndpointChoice choice;
    bool discoverable;
  } rows[] = {
      {kRegional, {"cn-hangzhou", "", "", kPublic}, true}, {kRegional, {"mars-1", "", "", kPublic}, true},
      {kRegional, {"", "", "", kPublic}, false},           {kRegional, {"A", "", "", kPublic}, false},
      {kRegional, {"mars-1", "host", "", kPublic}, false}, {kRegional, {"mars-1", "", "host", kPublic}, false},
      {kRegional, {"mars-1", "", "", kVpc}, false},        {kCentral, {"mars-1", "", "", kPublic}, false},
  };
  for (const auto& row : rows) {
    EXPECT_EQ(IsDiscoverable(row.product, row.choice), row.discoverable) << &row - rows;
  }
}

}  // namespace
}  // namespace alibabacloud::internal
