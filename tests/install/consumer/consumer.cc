#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/ens/client.h>
#include <alibabacloud/ens/describe_ens_regions.h>
#include <alibabacloud/ens/service.h>
#include <alibabacloud/testing/emulator.h>
#include <alibabacloud/version.h>

#include <iostream>

int main() {
  const alibabacloud::testing::Emulator emulator({alibabacloud::ecs::Service(), alibabacloud::ens::Service()});
  alibabacloud::ClientOptions options = emulator.MakeClientOptions();
  options.region = "cn-hangzhou";

  const alibabacloud::ecs::Client ecs(options);
  const auto attached = ecs.AttachNetworkInterface({.instance_id = "i-1", .network_interface_id = "eni-1"});
  if (!attached) {
    std::cerr << attached.error() << '\n';
    return 1;
  }
  const alibabacloud::ens::Client ens(options);
  const auto regions = ens.DescribeEnsRegions({});
  if (!regions) {
    std::cerr << regions.error() << '\n';
    return 1;
  }
  std::cout << alibabacloud::kVersion << ' ' << *attached << ' ' << regions->ens_regions.size() << '\n';
  return regions->ens_regions.empty() ? 1 : 0;
}
