#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <variant>

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"
#include "call/endpoint.h"

// The hosts of the services as docs/decisions/0017 has decided them: a change of a table must be meant.

namespace alibabacloud::internal {
namespace {

using Hosts = std::map<std::string, std::string>;

Hosts AsMap(std::span<const schema::RegionEndpoint> table) {
  Hosts hosts;
  for (const schema::RegionEndpoint& entry : table) hosts.emplace(entry.region, entry.host);
  return hosts;
}

// The entries that do not follow `<prefix>.<region>.aliyuncs.com`.
Hosts Exceptions(std::span<const schema::RegionEndpoint> table, const std::string& prefix) {
  Hosts hosts = AsMap(table);
  std::erase_if(hosts, [&](const auto& entry) { return entry.second == prefix + '.' + entry.first + ".aliyuncs.com"; });
  return hosts;
}

std::string HostOf(const schema::Product& product, std::string_view region, Network network = Network::kPublic) {
  const auto resolved = ResolveEndpoint(product, {region, "", "", network});
  const auto* endpoint = std::get_if<Endpoint>(&resolved);
  return endpoint != nullptr ? endpoint->authority : "none: " + std::get<Error>(resolved).message;
}

TEST(ServiceHosts, OfEcsFollowThePatternButForListedRegions) {
  const schema::Product& ecs = *ecs::Service().product;
  EXPECT_EQ(ecs.endpoints.size(), 42U);
  EXPECT_EQ(Exceptions(ecs.endpoints, "ecs"), Hosts({{"cn-hangzhou", "ecs-cn-hangzhou.aliyuncs.com"},
                                                     {"cn-hangzhou-finance", "ecs.aliyuncs.com"},
                                                     {"cn-north-2-gov-1", "ecs.aliyuncs.com"},
                                                     {"cn-shanghai-finance-1", "ecs-cn-hangzhou.aliyuncs.com"},
                                                     {"cn-shenzhen-finance-1", "ecs-cn-hangzhou.aliyuncs.com"}}));
  EXPECT_EQ(ecs.vpc_endpoints.size(), 40U);
  EXPECT_EQ(Exceptions(ecs.vpc_endpoints, "ecs-vpc"), Hosts());
  // Of the two sources, one still has the hosts of ten years ago for these.
  EXPECT_EQ(HostOf(ecs, "us-east-1"), "ecs.us-east-1.aliyuncs.com");
  EXPECT_EQ(HostOf(ecs, "us-west-1"), "ecs.us-west-1.aliyuncs.com");
}

TEST(ServiceHosts, OfEnsAreCentralButForListedRegions) {
  const schema::Product& ens = *ens::Service().product;
  EXPECT_EQ(AsMap(ens.endpoints), Hosts({{"ap-southeast-1", "ens.ap-southeast-1.aliyuncs.com"},
                                         {"cn-beijing", "ens.aliyuncs.com"},
                                         {"cn-chengdu", "ens.aliyuncs.com"},
                                         {"cn-hangzhou", "ens.aliyuncs.com"},
                                         {"cn-heyuan", "ens.aliyuncs.com"},
                                         {"cn-shanghai", "ens.aliyuncs.com"},
                                         {"cn-wulanchabu", "ens.aliyuncs.com"},
                                         {"cn-zhangjiakou", "ens.aliyuncs.com"}}));
  EXPECT_EQ(AsMap(ens.vpc_endpoints), Hosts({{"ap-southeast-1", "ens-vpc.ap-southeast-1.aliyuncs.com"},
                                             {"cn-shanghai", "ens.vpc-proxy.aliyuncs.com"},
                                             {"cn-zhangjiakou", "ens-vpc.cn-zhangjiakou.aliyuncs.com"}}));
}

TEST(ServiceHosts, OfEnsComeFromTheTableBeforeTheCentralHost) {
  const schema::Product& ens = *ens::Service().product;
  EXPECT_EQ(HostOf(ens, "ap-southeast-1"), "ens.ap-southeast-1.aliyuncs.com");
  EXPECT_EQ(HostOf(ens, "ap-southeast-1", Network::kVpc), "ens-vpc.ap-southeast-1.aliyuncs.com");
  for (const char* region : {"", "cn-beijing", "cn-shenzhen", "eu-central-1", "mars-1"}) {
    EXPECT_EQ(HostOf(ens, region), "ens.aliyuncs.com") << region;
  }
}

TEST(ServiceHosts, AreSortedByRegion) {
  for (const schema::Service* service : {&ecs::Service(), &ens::Service()}) {
    for (const auto& table : {service->product->endpoints, service->product->vpc_endpoints}) {
      EXPECT_TRUE(
          std::is_sorted(table.begin(), table.end(), [](const auto& a, const auto& b) { return a.region < b.region; }));
    }
  }
}

}  // namespace
}  // namespace alibabacloud::internal
