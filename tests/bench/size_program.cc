// What size_bench weighs: two actions of each service.

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_network_interfaces.h>
#include <alibabacloud/ens/client.h>
#include <alibabacloud/ens/describe_instances.h>
#include <alibabacloud/ens/reboot_instance.h>

#include <iostream>

int main() {
  const alibabacloud::ecs::Client ecs({.region = "cn-hangzhou"});
  const auto enis = ecs.DescribeNetworkInterfaces({.status = "Available"});
  if (!enis) std::cerr << enis.error() << '\n';
  const auto attached = ecs.AttachNetworkInterface({.instance_id = "i-1", .network_interface_id = "eni-1"});
  if (!attached) std::cerr << attached.error() << '\n';
  const alibabacloud::ens::Client ens;
  const auto instances = ens.DescribeInstances({.page_size = "10"});
  if (!instances) std::cerr << instances.error() << '\n';
  const auto rebooted = ens.RebootInstance({.instance_id = "i-1"});
  if (!rebooted) std::cerr << rebooted.error() << '\n';
}
