// Lists all instances of a region, however many pages the service makes of them, and counts them by status.
//
//   list_all_instances            against a local emulator
//   list_all_instances --live     the real service, which is only read; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/event_loop.h>

#include <iostream>
#include <map>
#include <string>

#include "local_service.h"
#include "shared/command_line.h"

namespace ecs = alibabacloud::ecs;

// What you need: a loop over the items; each page is fetched when the one before is used up.
int CountByStatus(const ecs::Client& client) {
  auto instances = client.Items(ecs::DescribeInstancesRequest{.max_results = 100});
  std::map<std::string, int> counts;
  for (const auto& instance : instances) ++counts[instance.status.value_or("unknown")];
  if (instances.error()) {  // What came before the error has been counted.
    std::cerr << "DescribeInstances: " << *instances.error() << '\n';
    return 1;
  }
  for (const auto& [status, count] : counts) std::cout << count << " instances are " << status << '\n';
  return 0;
}

// The same page by page, and faster: a loop with a thread of its own fetches the next page while this one is in use.
int CountPages(const ecs::Client& client) {
  auto loop = alibabacloud::EventLoop::Background();
  auto pages = client.Pages(ecs::DescribeInstancesRequest{.max_results = 100}, {.prefetch_on = &loop});
  int page_count = 0;
  for (const auto& page : pages) {
    std::cout << "page " << ++page_count << ": " << page.instances.size() << " instances, request "
              << page.request_id.value_or("?") << '\n';
  }
  if (pages.error()) {
    std::cerr << "DescribeInstances: " << *pages.error() << '\n';
    return 1;
  }
  return 0;
}

int List(const ecs::Client& client) {
  const int failed = CountByStatus(client);
  return failed != 0 ? failed : CountPages(client);
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv);
  if (command_line.is_live()) return List(ecs::Client(command_line.OptionsOfRegion()));
  const LocalService local(250);
  return List(ecs::Client(local.MakeClientOptions()));
}
