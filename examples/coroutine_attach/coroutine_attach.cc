// Three steps that wait for the service, written one after the other though no thread waits: looks an instance up,
// attaches a network interface (ENI) to it, and waits until that is in use.
//
//   coroutine_attach                            against a local emulator
//   coroutine_attach --live <eni> <instance>    attaches for real; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/ecs/waiters.h>
#include <alibabacloud/event_loop.h>
#include <alibabacloud/task.h>
#include <alibabacloud/testing/emulator.h>

#include <chrono>
#include <iostream>
#include <string>
#include <vector>

#include "shared/command_line.h"
#include "shared/local_eni.h"

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

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv, {"network interface", "instance"});
  if (command_line.is_live()) {
    return RunAttach(ecs::Client(command_line.OptionsOfRegion()), command_line.argument(0), command_line.argument(1));
  }
  LocalEni eni;
  alibabacloud::testing::Emulator emulator({ecs::Service()});
  eni.Serve(emulator);
  return RunAttach(ecs::Client(emulator.MakeClientOptions()), LocalEni::kId, LocalEni::kInstance);
}
