// Attaches a network interface (ENI) to an instance and waits until it is in use: the service answers at once and
// attaches it later.
//
//   wait_for_eni                            against a local emulator
//   wait_for_eni --live <eni> <instance>    attaches for real; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/waiters.h>

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <string>
#include <vector>

#include "local_service.h"

namespace ecs = alibabacloud::ecs;

// What you need: attach, then wait.
int AttachAndWait(const ecs::Client& client, const std::string& eni, const std::string& instance) {
  const auto attached = client.AttachNetworkInterface({.instance_id = instance, .network_interface_id = eni});
  if (!attached) {
    std::cerr << "AttachNetworkInterface: " << attached.error() << '\n';
    return 1;
  }

  alibabacloud::WaitOptions options;
  options.timeout = std::chrono::minutes(2);
  options.progress = [](const alibabacloud::WaitProgress& progress) {
    for (const auto& resource : progress.states) std::cout << resource.id << " is " << resource.state << '\n';
  };
  const auto waited = alibabacloud::Wait(client, ecs::EniInUse({eni}), options);
  if (!waited) {  // It failed, or the time ran out: the error says which, and how far it got.
    std::cerr << waited.error() << '\n';
    return 1;
  }
  std::cout << "There after " << waited->looks << " looks.\n";
  return 0;
}

int AttachForReal(const std::string& eni, const std::string& instance) {
  const char* region = std::getenv("ALIBABA_CLOUD_REGION_ID");
  if (region == nullptr || *region == '\0') {
    std::cerr << "wait_for_eni: --live needs ALIBABA_CLOUD_REGION_ID, such as cn-hangzhou\n";
    return 2;
  }
  return AttachAndWait(ecs::Client({.region = region}), eni, instance);
}

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.empty()) {
    const LocalService local;
    return AttachAndWait(ecs::Client(local.MakeClientOptions()), LocalService::kFreeNetworkInterface,
                         LocalService::kInstance);
  }
  if (arguments.size() == 3 && arguments[0] == "--live") return AttachForReal(arguments[1], arguments[2]);
  std::cerr << "usage: wait_for_eni [--live <network interface> <instance>]\n";
  return 2;
}
