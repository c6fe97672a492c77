// Pieces of the guide "Asynchronous calls".

#include <alibabacloud/async_pages.h>
#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/ecs/stop_instance.h>
#include <alibabacloud/ecs/waiters.h>
#include <alibabacloud/event_loop.h>
#include <alibabacloud/for_each.h>

#include <chrono>
#include <cstddef>
#include <future>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

namespace ecs = alibabacloud::ecs;

// [callback]
void StopAll(const ecs::Client& client, const std::vector<std::string>& ids) {
  alibabacloud::EventLoop loop;
  for (const std::string& id : ids) {
    loop.Start(client, ecs::StopInstanceRequest{.instance_id = id}, [id](const auto& outcome) {
      if (!outcome) std::cerr << id << ": " << outcome.error() << '\n';
    });
  }
  loop.Run();  // Until nothing is in progress; the callbacks run in here.
}
// [callback]

// [future]
void StopInBackground(const ecs::Client& client) {
  auto loop = alibabacloud::EventLoop::Background();  // A thread of its own.
  auto stopped = loop.Future(client, ecs::StopInstanceRequest{.instance_id = "i-1"});
  // Something else meanwhile.
  if (const auto outcome = stopped.get(); !outcome) std::cerr << outcome.error() << '\n';
}
// [future]

// [coroutine]
alibabacloud::Task<bool> AttachAndWait(alibabacloud::EventLoop& loop, ecs::Client client, std::string eni,
                                       std::string instance) {
  const ecs::AttachNetworkInterfaceRequest request{.instance_id = instance, .network_interface_id = eni};
  const auto attached = co_await loop.Await(client, request);
  if (!attached) co_return false;

  const auto in_use = ecs::EniInUse({eni});
  const auto waited = co_await alibabacloud::WaitOn(loop, client, in_use);
  co_return waited.has_value();
}

bool AttachBoth(const ecs::Client& client) {
  alibabacloud::EventLoop loop;
  auto first = loop.Spawn(AttachAndWait(loop, client, "eni-1", "i-1"));
  auto second = loop.Spawn(AttachAndWait(loop, client, "eni-2", "i-2"));
  loop.Run();  // Both at once, on this thread.
  return first.get() && second.get();
}
// [coroutine]

// [for-each]
void StopMany(const ecs::Client& client, std::vector<ecs::StopInstanceRequest> requests) {
  alibabacloud::EventLoop loop;
  alibabacloud::ForEachOptions options;
  options.max_in_flight = 16;
  auto done = loop.Spawn(
      alibabacloud::ForEach(loop, client, std::move(requests), options, [](std::size_t index, const auto& outcome) {
        if (!outcome) std::cerr << "request " << index << ": " << outcome.error() << '\n';
      }));
  loop.Run();
  done.get();  // Throws what the callback threw.
}
// [for-each]

// [pages]
alibabacloud::Task<std::size_t> CountInstances(alibabacloud::EventLoop& loop, ecs::Client client) {
  alibabacloud::AsyncPages pages(loop, client, ecs::DescribeInstancesRequest{.max_results = 100});
  std::size_t count = 0;
  while (const ecs::DescribeInstancesResponse* page = co_await pages.Next()) count += page->instances.size();
  if (pages.error()) std::cerr << *pages.error() << '\n';
  co_return count;
}
// [pages]

// [own-loop]
void Turn(alibabacloud::EventLoop& loop) {
  loop.Poll(std::chrono::milliseconds(10));  // From a frame, a tick or another loop's timer.
}
// [own-loop]
