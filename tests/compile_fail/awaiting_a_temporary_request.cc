// Says with g++ before 13: give the request a name

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/task.h"

namespace ecs = alibabacloud::ecs;

alibabacloud::Task<void> Call(alibabacloud::EventLoop& loop, ecs::Client client) {
  static_cast<void>(co_await loop.Await(client, ecs::DescribeInstancesRequest{.region_id = "cn-hangzhou"}));
}
