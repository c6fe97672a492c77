// Limits the traffic of a network interface (ENI): sets limits, reads them back and removes them. Shows requests and
// responses with objects in them, which are plain structs.
//
//   qos_limits                 against a local emulator
//   qos_limits --live <eni>    limits a real one for a moment; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_network_interface_attribute.h>
#include <alibabacloud/ecs/disable_network_interface_qos.h>
#include <alibabacloud/ecs/enable_network_interface_qos.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/testing/emulator.h>

#include <cstdint>
#include <iostream>
#include <optional>
#include <string>

#include "shared/command_line.h"
#include "shared/local_eni.h"
#include "shared/succeeded.h"

namespace ecs = alibabacloud::ecs;

// Members that are left out are not sent: only what is named here is limited. They stand in alphabetical order, and
// their units are in the header.
bool Enable(const ecs::Client& client, const std::string& eni) {
  const ecs::EnableNetworkInterfaceQoSRequest request{
      .network_interface_id = eni,
      .qos = {.bandwidth_rx = 50'000, .bandwidth_tx = 50'000, .concurrent_connections = 10'000, .pps_rx = 20'000}};
  std::cout << "Request: " << request << '\n';  // Any request or response prints itself, without its secrets.
  const auto enabled = client.EnableNetworkInterfaceQoS(request);
  // To set the same limits twice does no harm, so this program may repeat what the library, which cannot know, did not.
  if (!enabled && enabled.error().maybe_executed) {
    return Succeeded("EnableNetworkInterfaceQoS, repeated", client.EnableNetworkInterfaceQoS(request));
  }
  return Succeeded("EnableNetworkInterfaceQoS", enabled);
}

// What is absent in the reply is an empty optional: "no limit" is not 0.
void PrintLimit(const char* name, const std::optional<std::int64_t>& limit, const char* unit) {
  std::cout << "  " << name << ": ";
  if (limit) {
    std::cout << *limit << ' ' << unit << '\n';
  } else {
    std::cout << "no limit\n";
  }
}

bool PrintLimits(const ecs::Client& client, const std::string& eni) {
  const auto described = client.DescribeNetworkInterfaceAttribute({.network_interface_id = eni});
  if (!Succeeded("DescribeNetworkInterfaceAttribute", described)) return false;
  const auto& config = described->qos_config;  // An object that is absent in the reply has no member set.
  std::cout << "The limits of " << eni << " are " << (config.enable_qos.value_or(false) ? "on" : "off") << '\n';
  PrintLimit("in", config.qos.bandwidth_rx, "kbit/s");
  PrintLimit("out", config.qos.bandwidth_tx, "kbit/s");
  PrintLimit("in", config.qos.pps_rx, "packets/s");
  PrintLimit("out", config.qos.pps_tx, "packets/s");
  PrintLimit("connections", config.qos.concurrent_connections, "at once");
  return true;
}

bool LimitForAMoment(const ecs::Client& client, const std::string& eni) {
  return Enable(client, eni) && PrintLimits(client, eni) &&
         Succeeded("DisableNetworkInterfaceQoS", client.DisableNetworkInterfaceQoS({.network_interface_id = eni})) &&
         PrintLimits(client, eni);
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv, {"network interface"});
  if (command_line.is_live()) {
    return LimitForAMoment(ecs::Client(command_line.OptionsOfRegion()), command_line.argument(0)) ? 0 : 1;
  }
  LocalEni eni;
  alibabacloud::testing::Emulator emulator({ecs::Service()});
  eni.Serve(emulator);
  return LimitForAMoment(ecs::Client(emulator.MakeClientOptions()), LocalEni::kId) ? 0 : 1;
}
