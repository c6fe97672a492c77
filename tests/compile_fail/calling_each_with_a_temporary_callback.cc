// Says with g++ before 13: give the callback a name

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/for_each.h"
#include "alibabacloud/task.h"

namespace ecs = alibabacloud::ecs;

alibabacloud::Task<void> CallEach(alibabacloud::EventLoop& loop, ecs::Client client) {
  std::vector<ecs::DescribeInstancesRequest> requests(3);
  const auto count = std::make_shared<int>(0);
  co_await alibabacloud::ForEach(
      loop, client, std::move(requests),
      [count](std::size_t, const alibabacloud::Outcome<ecs::DescribeInstancesResponse>&) { ++*count; });
}
