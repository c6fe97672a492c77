// Compiles
//
// What the other files do wrong, done right: they fail for nothing else.

#include "alibabacloud/async_pages.h"
#include "alibabacloud/call_options.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/waiters.h"
#include "alibabacloud/event_loop.h"
#include "alibabacloud/task.h"
#include "alibabacloud/waiter.h"

namespace ecs = alibabacloud::ecs;

void List(const ecs::Client& client) {
  for (const auto& instance : client.Items(ecs::DescribeInstancesRequest{})) static_cast<void>(instance);
}

void WaitFor(const ecs::Client& client) {
  static_cast<void>(alibabacloud::Wait(client, ecs::InstanceRunning({"i-1"})));
}

alibabacloud::Task<void> ListInCoroutine(alibabacloud::EventLoop& loop, ecs::Client client) {
  alibabacloud::AsyncPages pages(loop, client, ecs::DescribeInstancesRequest{});
  while (auto* page = co_await pages.Next()) static_cast<void>(page);
}

alibabacloud::Task<void> Call(alibabacloud::EventLoop& loop, ecs::Client client) {
  const ecs::DescribeInstancesRequest request{.region_id = "cn-hangzhou"};
  const alibabacloud::CallOptions options{.region = "cn-hangzhou"};
  static_cast<void>(co_await loop.Await(client, request, options));
}

alibabacloud::Task<void> WaitInCoroutine(alibabacloud::EventLoop& loop, ecs::Client client) {
  const auto waiter = ecs::EniInUse({"eni-1"});
  const alibabacloud::WaitOptions options;
  static_cast<void>(co_await alibabacloud::WaitOn(loop, client, waiter, options));
}
