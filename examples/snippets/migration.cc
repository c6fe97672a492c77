// Pieces of the guide "Coming from the official SDKs".

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>

#include <chrono>
#include <iostream>
#include <string>

namespace ecs = alibabacloud::ecs;

// [call]
int CountInstances(const std::string& key_id, const alibabacloud::SecretString& key_secret) {
  const ecs::Client client(
      {.region = "cn-hangzhou", .credentials = alibabacloud::StaticCredentials(key_id, key_secret)});
  const auto outcome = client.DescribeInstances({.page_size = 10});
  if (!outcome) {
    std::cerr << outcome.error().code << '\n';
    return -1;
  }
  return static_cast<int>(outcome->total_count.value_or(0));
}
// [call]

// [attach]
void Attach(const ecs::Client& client) {
  alibabacloud::CallOptions options;
  options.timeout = std::chrono::seconds(20);
  const auto outcome = client.AttachNetworkInterface({.instance_id = "i-1", .network_interface_id = "eni-1"}, options);
  if (outcome) {
    std::cout << outcome->request_id.value_or("") << '\n';
  } else {
    std::cerr << outcome.error().http_status << ' ' << outcome.error().code << '\n';
  }
}
// [attach]
