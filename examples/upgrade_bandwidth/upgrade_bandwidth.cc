// Raises the public bandwidth of an instance, which costs money: it must happen once, whatever the network does.
//
//   upgrade_bandwidth                                     against a local emulator that loses replies
//   upgrade_bandwidth --live <instance> <Mbit/s> <job>    makes an order that is left unpaid; region:
//                                                         ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/errors.h>
#include <alibabacloud/ecs/modify_instance_network_spec.h>

#include <charconv>
#include <chrono>
#include <cstdint>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>

#include "local_service.h"
#include "shared/command_line.h"

namespace ecs = alibabacloud::ecs;

// The library fills in a client token of its own if there is none, and repeats the request with it: for most programs
// that is enough. A token that is made of the job, such as the number of its ticket, lasts longer than a call: the
// program may end here, and do the job again when it is started next.
ecs::ModifyInstanceNetworkSpecRequest RequestOf(const std::string& instance, std::int64_t mbits,
                                                const std::string& job) {
  ecs::ModifyInstanceNetworkSpecRequest request{.client_token = "upgrade-" + job,  // At most 64 ASCII characters.
                                                .instance_id = instance,
                                                .internet_max_bandwidth_out = mbits};
  // This action has no dry run. What comes nearest to one: the order waits in the console until somebody pays it.
  request.auto_pay = false;
  return request;
}

int Explain(const alibabacloud::Error& error) {
  std::cerr << "ModifyInstanceNetworkSpec: " << error << '\n';
  if (error.IsTokenReused()) std::cerr << "This job was once done with other values: give it another name.\n";
  if (error.code == ecs::errors::kBandwidthUpgradeDeniedEipBoundInstance) std::cerr << "Change its EIP instead.\n";
  if (error.maybe_executed) std::cerr << "It may have happened: run this job again, by the same name.\n";
  return 1;
}

int Upgrade(const ecs::Client& client, const ecs::ModifyInstanceNetworkSpecRequest& request) {
  constexpr int kMostCalls = 3;
  for (int call = 1;; ++call) {
    const auto modified = client.ModifyInstanceNetworkSpec(request);
    if (modified) {
      std::cout << "Order " << modified->order_id.value_or("?") << ", after " << modified.metadata().attempts
                << " requests of call " << call << '\n';
      return 0;
    }
    if (!modified.error().maybe_executed || call == kMostCalls) return Explain(modified.error());
    std::cout << "Call " << call << " made " << modified.error().attempts
              << " requests and may have been executed; the same once more\n";
  }
}

std::optional<std::int64_t> ReadNumber(const std::string& text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv, {"instance", "Mbit/s", "job"});
  if (command_line.is_live()) {
    const std::optional<std::int64_t> mbits = ReadNumber(command_line.argument(1));
    if (!mbits) {
      std::cerr << "upgrade_bandwidth: \"" << command_line.argument(1) << "\" is no number of Mbit/s\n";
      return 2;
    }
    return Upgrade(ecs::Client(command_line.OptionsOfRegion()),
                   RequestOf(command_line.argument(0), *mbits, command_line.argument(2)));
  }
  LocalService local(/*lost_replies=*/4);
  alibabacloud::ClientOptions options = local.MakeClientOptions();
  options.retry.base_delay = std::chrono::milliseconds(1);  // No need to spare an emulator.
  const ecs::Client client(options);
  const int failed = Upgrade(client, RequestOf("i-example", 50, "ticket-4711"));
  std::cout << "The service raised the bandwidth " << local.upgrades() << " time, to " << local.mbits() << " Mbit/s\n";
  // The same job with other values is a mistake, and is refused as one.
  const int refused = Upgrade(client, RequestOf("i-example", 80, "ticket-4711"));
  return failed == 0 && refused != 0 ? 0 : 1;
}
