// Attaches a network interface (ENI) to an instance, and tells the errors apart that a program or its user can do
// something about.
//
//   attach_eni                            against a local emulator, three times: two of them fail
//   attach_eni --live <eni> <instance>    attaches for real; region: ALIBABA_CLOUD_REGION_ID

#include <alibabacloud/ecs/attach_network_interface.h>
#include <alibabacloud/ecs/client.h>
#include <alibabacloud/ecs/describe_network_interfaces.h>
#include <alibabacloud/ecs/errors.h>
#include <alibabacloud/ecs/service.h>
#include <alibabacloud/testing/emulator.h>

#include <iostream>
#include <string>

#include "shared/command_line.h"
#include "shared/local_eni.h"

namespace ecs = alibabacloud::ecs;

// Predicates hold for the codes of all actions; a constant names the one code that has a meaning of its own here.
std::string Advice(const alibabacloud::Error& error) {
  if (error.code == ecs::errors::kInvalidOperationInvalidEniState) return "It is in use, or about to be: detach it.";
  if (error.code == ecs::errors::kInvalidOperationAvailabilityZoneMismatch) return "Take an instance of its zone.";
  if (error.IsNotFound()) return "Look at the IDs and at the region: one of them does not exist there.";
  if (error.IsQuotaExceeded()) return "The instance has as many as it can have: detach one, or take a larger type.";
  if (error.IsConflict()) return "Another operation or its state is in the way: look at its status and try again.";
  if (error.IsAccessDenied()) {
    const bool named = error.access_denied && !error.access_denied->auth_action.empty();
    return "Ask for the right to " + (named ? error.access_denied->auth_action : "ecs:AttachNetworkInterface") + '.';
  }
  // Attaching has no client token, so the library does not repeat it then; nor should a program without a look.
  if (error.maybe_executed) return "It may be attached all the same: look at it before you try again.";
  return "Quote the request ID when asking the service for support.";
}

bool Describe(const ecs::Client& client, const std::string& id) {
  const auto described = client.DescribeNetworkInterfaces({.network_interface_id = {id}});
  if (!described) {
    std::cerr << "DescribeNetworkInterfaces: " << described.error() << '\n';
    return false;
  }
  // A list that is asked for by ID leaves out what does not exist; that is no error.
  if (described->network_interface_sets.empty()) std::cout << id << " does not exist\n";
  for (const auto& eni : described->network_interface_sets) {
    std::cout << id << " is " << eni.status.value_or("?") << ", " << eni.private_ip_address.value_or("?") << " in "
              << eni.zone_id.value_or("?") << ", of " << eni.instance_id.value_or("no instance") << '\n';
  }
  return true;
}

bool Attach(const ecs::Client& client, const std::string& id, const std::string& instance) {
  if (!Describe(client, id)) return false;
  const auto attached = client.AttachNetworkInterface({.instance_id = instance, .network_interface_id = id});
  if (!attached) {
    std::cout << "Not attached: " << attached.error() << "\n  " << Advice(attached.error()) << '\n';
    return false;
  }
  std::cout << "Attached, request " << attached->request_id.value_or("?") << '\n';
  return Describe(client, id);
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv, {"network interface", "instance"});
  if (command_line.is_live()) {
    const ecs::Client client(command_line.OptionsOfRegion());
    return Attach(client, command_line.argument(0), command_line.argument(1)) ? 0 : 1;
  }
  LocalEni eni;
  alibabacloud::testing::Emulator emulator({ecs::Service()});
  eni.Serve(emulator);
  const ecs::Client client(emulator.MakeClientOptions());
  const bool attached = Attach(client, LocalEni::kId, LocalEni::kInstance);
  const bool again = Attach(client, LocalEni::kId, "i-other");
  const bool unknown = Attach(client, "eni-gone", LocalEni::kInstance);
  return attached && !again && !unknown ? 0 : 1;
}
