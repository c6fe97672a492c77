// Says with g++ before 13: give the options a name

#include "alibabacloud/call_options.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/task.h"

namespace ecs = alibabacloud::ecs;

alibabacloud::Task<void> Call(alibabacloud::EventLoop& loop, ecs::Client client) {
  const ecs::DescribeInstancesRequest request{.region_id = "cn-hangzhou"};
  static_cast<void>(co_await loop.Await(client, request, alibabacloud::CallOptions{.region = "cn-hangzhou"}));
}
