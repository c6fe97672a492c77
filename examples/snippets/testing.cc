// Pieces of the guide "Testing your code".

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/testing/emulator.h>

#include <cassert>
#include <chrono>
#include <string>

namespace ecs = alibabacloud::ecs;

bool AttachAll(const ecs::Client& client);

// [emulator]
void TestAgainstDocumentedResponses() {
  alibabacloud::testing::Emulator emulator({ecs::Service()});  // An HTTP server on a free port of 127.0.0.1.
  const ecs::Client client(emulator.MakeClientOptions());

  assert(AttachAll(client));

  assert(emulator.Executions("AttachNetworkInterface") == 2);
  assert(emulator.Requests().front().Parameter("InstanceId") == "i-1");
}
// [emulator]

// [handler]
void TestThatARefusalIsReported() {
  alibabacloud::testing::Emulator emulator({ecs::Service()});
  emulator.Handle<ecs::AttachNetworkInterfaceRequest>(
      [](const ecs::AttachNetworkInterfaceRequest&) -> alibabacloud::Outcome<ecs::AttachNetworkInterfaceResponse> {
        return alibabacloud::Error{.code = "EniPerInstanceLimitExceeded", .http_status = 403};
      });

  assert(!AttachAll(ecs::Client(emulator.MakeClientOptions())));
}
// [handler]

// [options]
alibabacloud::ClientOptions MakeTestOptions(const alibabacloud::testing::Emulator& emulator) {
  alibabacloud::ClientOptions options = emulator.MakeClientOptions();
  options.retry.base_delay = std::chrono::milliseconds(1);  // No need to spare an emulator.
  options.retry.throttled_base_delay = std::chrono::milliseconds(1);
  return options;
}
// [options]
