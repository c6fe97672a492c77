// Pieces of the guide "Getting started".

// [program]
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_network_interfaces.h>

#include <iostream>

namespace ecs = alibabacloud::ecs;

int main() {
  const ecs::Client client({.region = "cn-hangzhou"});
  const auto outcome = client.DescribeNetworkInterfaces({.status = "Available"});
  if (!outcome) {
    std::cerr << outcome.error() << '\n';
    return 1;
  }
  for (const auto& eni : outcome->network_interface_sets) {
    std::cout << eni.network_interface_id.value_or("?") << ' ' << eni.private_ip_address.value_or("") << '\n';
  }
  return 0;
}
// [program]

// [include-nested]
#include <alibabacloud/ecs/create_network_interface.h>
// [include-nested]

// [nested]
ecs::CreateNetworkInterfaceRequest MakeRequest() {
  ecs::CreateNetworkInterfaceRequest request{
      .network_interface_name = "web-1",
      .security_group_ids = {"sg-1", "sg-2"},
      .vswitch_id = "vsw-1",
  };
  request.tag.push_back({.key = "team", .value = "web"});
  return request;
}
// [nested]

// [json]
void PrintAndRead(const ecs::CreateNetworkInterfaceRequest& request) {
  std::cout << request << '\n';                            // One line for logs; sensitive fields as ***.
  const std::string text = alibabacloud::ToJson(request);  // Wire names, everything in clear.
  const auto copy = alibabacloud::FromJson<ecs::CreateNetworkInterfaceRequest>(text);
  if (copy && Equal(*copy, request)) std::cout << "the same\n";
}
// [json]

// [options]
alibabacloud::Outcome<ecs::DescribeNetworkInterfacesResponse> ListElsewhere(const ecs::Client& client) {
  alibabacloud::CallOptions options;
  options.region = "ap-southeast-1";
  options.timeout = std::chrono::seconds(10);  // Of the whole call, retries included.
  return client.DescribeNetworkInterfaces({.max_results = 10}, options);
}
// [options]

// [by-name]
void CallByName(const ecs::Client& client) {
  const auto body = client.Call("DescribeTeapots", {{"RegionId", "cn-hangzhou"}, {"Tag.1.Key", "team"}});
  if (body) std::cout << *body << '\n';  // The reply as it came.
}
// [by-name]
