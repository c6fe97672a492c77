// Puts transports of your own around the default one: one that writes down each exchange, and one that loses replies,
// to see what a program does then. Send() is all that it takes to use another HTTP library instead.
//
//   custom_transport            against a local emulator
//   custom_transport --live     writes down a read of the real service; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/testing/emulator.h>
#include <alibabacloud/transport.h>

#include <chrono>
#include <iostream>
#include <memory>

#include "lossy_transport.h"
#include "shared/command_line.h"
#include "writing_transport.h"

namespace ecs = alibabacloud::ecs;

bool List(const ecs::Client& client) {
  const auto instances = client.DescribeInstances({});
  if (!instances) {
    std::cerr << "DescribeInstances: " << instances.error() << '\n';
    return false;
  }
  std::cout << "DescribeInstances succeeded with request " << instances.metadata().attempts << '\n';
  return true;
}

bool Attach(const ecs::Client& client) {
  const auto attached = client.AttachNetworkInterface({.instance_id = "i-1", .network_interface_id = "eni-1"});
  if (attached) return true;
  std::cerr << "AttachNetworkInterface: " << attached.error() << '\n';
  if (attached.error().maybe_executed) std::cout << "It may have been executed: to be looked at, not repeated\n";
  return false;
}

// What a test of your program could be like.
bool LoseReplies() {
  alibabacloud::testing::Emulator emulator({ecs::Service()});
  const auto network = std::make_shared<WritingTransport>(alibabacloud::MakeCurlTransport(), std::cout);
  const auto lossy = std::make_shared<LossyTransport>(network);
  alibabacloud::ClientOptions options = emulator.MakeClientOptions();
  options.transport = lossy;  // Takes the place of `tls` and `proxy`: MakeCurlTransport() is told of those.
  options.retry.base_delay = std::chrono::milliseconds(1);  // No need to spare an emulator.
  const ecs::Client client(options);

  lossy->LoseNext();
  const bool listed = List(client);  // A read is repeated by the library.
  lossy->LoseNext();
  const bool attached = Attach(client);  // A mutation without a client token is not.
  std::cout << "The service attached " << emulator.Executions("AttachNetworkInterface") << " time\n";
  return listed && !attached;
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv);
  if (!command_line.is_live()) return LoseReplies() ? 0 : 1;
  alibabacloud::ClientOptions options = command_line.OptionsOfRegion();
  options.transport = std::make_shared<WritingTransport>(alibabacloud::MakeCurlTransport(), std::cout);
  return List(ecs::Client(options)) ? 0 : 1;
}
