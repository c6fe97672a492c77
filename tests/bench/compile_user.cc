// What compile_bench compiles: a user's file with two actions.

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_network_interfaces.h>

std::size_t CountAndAttach(const alibabacloud::ecs::Client& client, const std::string& instance) {
  const auto found = client.DescribeNetworkInterfaces({.region_id = "cn-hangzhou", .status = "Available"});
  if (!found || found->network_interface_sets.empty()) return 0;
  const auto& first = found->network_interface_sets.front();
  const auto attached = client.AttachNetworkInterface(
      {.instance_id = instance, .network_interface_id = first.network_interface_id, .region_id = "cn-hangzhou"});
  return attached ? found->network_interface_sets.size() : 0;
}
