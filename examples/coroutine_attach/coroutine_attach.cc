// Three steps that wait for the service, written one after the other though no thread waits: looks an instance up,
// attaches a network interface (ENI) to it, and waits until that is in use.
//
//   coroutine_attach                            against a local emulator
//   coroutine_attach --live <eni> <instance>    attaches for real; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/ecs/waiters.h>
#include <alibabacloud/event_loop.h>
#include <alibabacloud/task.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "wait_for_eni/local_service.h"

namespace ecs = alibabacloud::ecs;

// What you need: `co_await` where the blocking client would be called. Requests and options have names because of a
// fault of g++ before 13; see EventLoop::Await().
alibabacloud::Task<int> Attach(alibabacloud::EventLoop& loop, ecs::Client client, std::string eni,
                               std::string instance) {
  const ecs::DescribeInstancesRequest describe{.instance_ids = std::vector<std::string>{instance}};
  const auto described = co_await loop.Await(client, describe);
  if (!described) {
    std::cerr << "DescribeInstances: " << described.error() << '\n';
    co_return 1;
  }
  if (described->instances.empty()) {
    std::cerr << "There is no instance " << instance << '\n';
    co_return 1;
  }
  std::cout << instance << " is " << described->instances.front().status.value_or("?") << '\n';

  const ecs::AttachNetworkInterfaceRequest attach{.instance_id = instance, .network_interface_id = eni};
  const auto attached = co_await loop.Await(client, attach);
  if (!attached) {
    std::cerr << "AttachNetworkInterface: " << attached.error() << '\n';
    co_return 1;
  }

  alibabacloud::WaitOptions options;
  options.timeout = std::chrono::minutes(2);
  const auto in_use = ecs::EniInUse({eni});
  const auto waited = co_await alibabacloud::WaitOn(loop, client, in_use, options);
  if (!waited) {  // It failed, or the time ran out: the error says which, and how far it got.
    std::cerr << waited.error() << '\n';
    co_return 1;
  }
  std::cout << eni << " is " << waited->states.front().state << " after " << waited->looks << " looks\n";
  co_return 0;
}

// Many such flows could run on one loop at once.
int RunAttach(const ecs::Client& client, const std::string& eni, const std::string& instance) {
  alibabacloud::EventLoop loop;
  auto result = loop.Spawn(Attach(loop, client, eni, instance));
  loop.Run();
  return result.get();
}

int AttachForReal(const std::string& eni, const std::string& instance) {
  const char* region = std::getenv("ALIBABA_CLOUD_REGION_ID");
  if (region == nullptr || *region == '\0') {
    std::cerr << "coroutine_attach: --live needs ALIBABA_CLOUD_REGION_ID, such as cn-hangzhou\n";
    return 2;
  }
  return RunAttach(ecs::Client({.region = region}), eni, instance);
}

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.empty()) {
    const LocalService local;
    return RunAttach(ecs::Client(local.MakeClientOptions()), LocalService::kFreeNetworkInterface,
                     LocalService::kInstance);
  }
  if (arguments.size() == 3 && arguments[0] == "--live") return AttachForReal(arguments[1], arguments[2]);
  std::cerr << "usage: coroutine_attach [--live <network interface> <instance>]\n";
  return 2;
}
