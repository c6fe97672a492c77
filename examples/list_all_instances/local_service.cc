#include "local_service.h"

#include <algorithm>
#include <cstdint>
#include <string>

#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/service.h"

namespace ecs = alibabacloud::ecs;

namespace {

// Its token is the number of instances that come before the page.
ecs::DescribeInstancesResponse PageOf(std::int64_t instances, const ecs::DescribeInstancesRequest& request) {
  const std::int64_t begin = std::stoll(request.next_token.value_or("0"));
  const std::int64_t end = std::min(instances, begin + request.max_results.value_or(10));
  ecs::DescribeInstancesResponse page{.next_token = end < instances ? std::to_string(end) : ""};
  for (std::int64_t i = begin; i < end; ++i) {
    page.instances.push_back(
        {.instance_id = "i-" + std::to_string(i), .status = i % 3 == 0 ? "Stopped" : "Running", .zone_id = "local-a"});
  }
  return page;
}

}  // namespace

LocalService::LocalService(std::size_t instances) : emulator_({ecs::Service()}) {
  const auto count = static_cast<std::int64_t>(instances);
  emulator_.Handle<ecs::DescribeInstancesRequest>(
      [count](const ecs::DescribeInstancesRequest& request) { return PageOf(count, request); });
}
