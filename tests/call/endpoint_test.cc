#include "call/endpoint.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "support/products.h"

namespace alibabacloud::internal {
namespace {

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
