// Pieces of the guide "Lists and waits".

#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/ecs/describe_tasks.h>
#include <alibabacloud/ecs/waiters.h>
#include <alibabacloud/event_loop.h>
#include <alibabacloud/waiter.h>

#include <chrono>
#include <iostream>
#include <string>

namespace ecs = alibabacloud::ecs;

// [items]
void PrintRunning(const ecs::Client& client) {
  auto instances = client.Items(ecs::DescribeInstancesRequest{.status = "Running"});
  for (const auto& instance : instances) std::cout << instance.instance_id.value_or("?") << '\n';
  if (instances.error()) std::cerr << *instances.error() << '\n';  // What came before it has been printed.
}
// [items]

// [pages]
void CountPages(const ecs::Client& client) {
  auto loop = alibabacloud::EventLoop::Background();
  auto pages = client.Pages(ecs::DescribeInstancesRequest{.max_results = 100}, {.prefetch_on = &loop});
  int count = 0;
  for (const auto& page : pages) std::cout << "page " << ++count << ": " << page.instances.size() << '\n';
  if (pages.error()) std::cerr << *pages.error() << '\n';
}
// [pages]

// [wait]
bool WaitUntilInUse(const ecs::Client& client, const std::string& eni) {
  alibabacloud::WaitOptions options;
  options.timeout = std::chrono::minutes(2);
  options.progress = [](const alibabacloud::WaitProgress& progress) {
    for (const auto& resource : progress.states) std::cout << resource.id << " is " << resource.state << '\n';
  };
  const auto waited = alibabacloud::Wait(client, ecs::EniInUse({eni}), options);
  if (!waited) std::cerr << waited.error() << '\n';  // It failed, or the time ran out.
  return waited.has_value();
}
// [wait]

// [until]
bool WaitUntilEmpty(const ecs::Client& client) {
  const auto outcome = alibabacloud::WaitUntil(
      client, ecs::DescribeInstancesRequest{.status = "Stopping"},
      [](const ecs::DescribeInstancesResponse& response) { return response.instances.empty(); });
  return outcome.has_value();
}
// [until]
