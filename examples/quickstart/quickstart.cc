// Lists network interfaces (ENIs), attaches one and reads it back, then lists edge nodes and instances of ENS.
//
//   quickstart                                    against a local emulator
//   quickstart --live                             your account, read-only; region: ALIBABA_CLOUD_REGION_ID
//   quickstart --live --attach <eni> <instance>   attaches, too

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_network_interfaces.h>
#include <alibabacloud/ens/client.h>
#include <alibabacloud/ens/describe_ens_regions.h>
#include <alibabacloud/ens/describe_instances.h>

#include <iostream>

#include "setting.h"
#include "shared/succeeded.h"

namespace ecs = alibabacloud::ecs;
namespace ens = alibabacloud::ens;

bool PrintNetworkInterfaces(const ecs::Client& client) {
  const auto outcome = client.DescribeNetworkInterfaces({.max_results = 50});
  if (!Succeeded("DescribeNetworkInterfaces", outcome)) return false;
  std::cout << "Network interfaces:\n";
  for (const auto& eni : outcome->network_interface_sets) {
    std::cout << "  " << eni.network_interface_id.value_or("") << "  " << eni.status.value_or("") << "  "
              << eni.instance_id.value_or("") << '\n';
  }
  return true;
}

int main(int argc, char** argv) {
  const Setting setting(argc, argv);
  const ecs::Client ecs_client(setting.options());  // In your program: ecs_client({.region = "cn-hangzhou"})
  if (!PrintNetworkInterfaces(ecs_client)) return 1;
  if (setting.attaches()) {
    const auto attached = ecs_client.AttachNetworkInterface(
        {.instance_id = setting.instance_id(), .network_interface_id = setting.network_interface_id()});
    if (!Succeeded("AttachNetworkInterface", attached)) return 1;
    std::cout << "Attached, request " << attached->request_id.value_or("") << ". Read back:\n";
    if (!PrintNetworkInterfaces(ecs_client)) return 1;
  }

  const ens::Client ens_client(setting.options());
  const auto regions = ens_client.DescribeEnsRegions({});
  const auto instances = ens_client.DescribeInstances({.page_size = "50"});
  if (!Succeeded("DescribeEnsRegions", regions) || !Succeeded("DescribeInstances", instances)) return 1;
  std::cout << "Edge nodes:\n";
  for (const auto& region : regions->ens_regions) std::cout << "  " << region.ens_region_id.value_or("") << '\n';
  std::cout << "Edge instances:\n";
  for (const auto& instance : instances->instances) std::cout << "  " << instance.instance_id.value_or("") << '\n';
}
