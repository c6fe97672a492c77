// Makes many calls at once on one thread, in two ways, and prints how many were in progress at once and how long it
// took.
//
//   async_many            a thousand calls, against a local emulator
//   async_many --live     a hundred against the real service, which is only read; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/event_loop.h>
#include <alibabacloud/for_each.h>
#include <alibabacloud/rate_limiter.h>
#include <alibabacloud/testing/emulator.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iostream>
#include <memory>
#include <utility>
#include <vector>

#include "shared/command_line.h"

namespace ecs = alibabacloud::ecs;

using Instances = alibabacloud::Outcome<ecs::DescribeInstancesResponse>;
using Requests = std::vector<ecs::DescribeInstancesRequest>;

// Counts what ends.
struct Report {
  std::size_t succeeded = 0;
  std::size_t failed = 0;
  std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();

  void Add(const Instances& outcome) {
    ++(outcome ? succeeded : failed);
    if (!outcome) std::cerr << outcome.error() << '\n';
  }
  bool Print(const char* how, std::size_t at_once) const {
    const auto elapsed = std::chrono::steady_clock::now() - began;
    std::cout << how << ": " << succeeded << " calls succeeded and " << failed << " failed, at most " << at_once
              << " at once, in " << std::chrono::duration_cast<std::chrono::milliseconds>(elapsed).count() << " ms\n";
    return failed == 0;
  }
};

// The simplest: begin all of them. Each gets a callback; all run on this thread, within Run().
bool StartAll(const ecs::Client& client, const Requests& requests) {
  alibabacloud::EventLoop loop({.max_requests_per_host = 16});
  Report report;
  std::size_t in_progress = 0;
  std::size_t most = 0;
  for (const auto& request : requests) {
    most = std::max(most, ++in_progress);
    loop.Start(client, request, [&](const Instances& outcome) {
      --in_progress;
      report.Add(outcome);
    });
  }
  loop.Run();
  return report.Print("Start", most);
}

// For very many: begins the next only when one has ended, so that what waits needs no memory and no time of its call.
bool CallForEach(const ecs::Client& client, Requests requests) {
  alibabacloud::EventLoop loop;
  alibabacloud::ForEachOptions options;
  options.max_in_flight = 16;
  Report report;
  auto done = loop.Spawn(alibabacloud::ForEach(loop, client, std::move(requests), options,
                                               [&](std::size_t, const Instances& outcome) { report.Add(outcome); }));
  loop.Run();
  done.get();  // Throws what the callback threw.
  return report.Print("ForEach", options.max_in_flight);
}

int CallBothWays(alibabacloud::ClientOptions options, std::size_t calls) {
  // If the service throttles, the calls slow down instead of being refused again and again.
  options.limiter = std::make_shared<alibabacloud::RateLimiter>();
  const ecs::Client client(options);
  const Requests requests(calls, {.max_results = 10});
  return StartAll(client, requests) && CallForEach(client, requests) ? 0 : 1;
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv);
  if (command_line.is_live()) return CallBothWays(command_line.OptionsOfRegion(), 100);
  alibabacloud::testing::Emulator emulator({ecs::Service()});
  emulator.Handle<ecs::DescribeInstancesRequest>(
      [](const ecs::DescribeInstancesRequest&) { return ecs::DescribeInstancesResponse{.total_count = 0}; });
  return CallBothWays(emulator.MakeClientOptions(), 1000);
}
