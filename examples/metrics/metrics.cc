// Counts what calls do, and prints the metrics as a Prometheus server would fetch them. Runs against a local emulator.
// Needs prometheus-cpp; in a server, prometheus::Exposer takes the place of the printing.

#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_instances.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/ecs/start_instance.h>
#include <alibabacloud/testing/emulator.h>
#include <prometheus/text_serializer.h>

#include <atomic>
#include <chrono>
#include <iostream>
#include <memory>

#include "metrics_observer.h"
#include "shared/checked_output.h"

namespace ecs = alibabacloud::ecs;

int main() {
  CheckOutputAtExit();
  // A service that is overloaded at first, and that has no instances.
  alibabacloud::testing::Emulator emulator({ecs::Service()});
  std::atomic<bool> overloaded = true;
  emulator.Handle<ecs::DescribeInstancesRequest>(
      [&](const ecs::DescribeInstancesRequest&) -> alibabacloud::Outcome<ecs::DescribeInstancesResponse> {
        if (overloaded.exchange(false)) return alibabacloud::Error{.code = "ServiceUnavailable", .http_status = 503};
        return ecs::DescribeInstancesResponse{.total_count = 0};
      });
  emulator.Handle<ecs::StartInstanceRequest>(
      [](const ecs::StartInstanceRequest&) -> alibabacloud::Outcome<ecs::StartInstanceResponse> {
        return alibabacloud::Error{.code = "InvalidInstanceId.NotFound", .http_status = 404};
      });

  prometheus::Registry registry;
  alibabacloud::ClientOptions options = emulator.MakeClientOptions();
  options.retry.base_delay = std::chrono::milliseconds(1);  // No need to spare an emulator.
  options.observer = std::make_shared<MetricsObserver>(registry);

  const ecs::Client client(options);
  for (int i = 0; i < 2; ++i) {
    const auto instances = client.DescribeInstances({});
    if (!instances) std::cerr << instances.error() << '\n';
  }
  const auto started = client.StartInstance({.instance_id = "i-gone"});
  if (!started) std::cerr << "as expected: " << started.error() << '\n';

  prometheus::TextSerializer().Serialize(std::cout, registry.Collect());
}
