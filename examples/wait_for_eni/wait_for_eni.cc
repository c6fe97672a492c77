// Attaches a network interface (ENI) to an instance and waits until it is in use: the service answers at once and
// attaches it later.
//
//   wait_for_eni                            against a local emulator
//   wait_for_eni --live <eni> <instance>    attaches for real; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/ecs/waiters.h>
#include <alibabacloud/testing/emulator.h>

#include <chrono>
#include <iostream>
#include <string>

#include "shared/command_line.h"
#include "shared/local_eni.h"

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

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv, {"network interface", "instance"});
  if (command_line.is_live()) {
    return AttachAndWait(ecs::Client(command_line.OptionsOfRegion()), command_line.argument(0),
                         command_line.argument(1));
  }
  LocalEni eni;
  alibabacloud::testing::Emulator emulator({ecs::Service()});
  eni.Serve(emulator);
  return AttachAndWait(ecs::Client(emulator.MakeClientOptions()), LocalEni::kId, LocalEni::kInstance);
}
