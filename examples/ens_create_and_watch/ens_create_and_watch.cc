// Creates instances on an edge node (ENS) and watches them until they run.
//
//   ens_create_and_watch                                  against a local emulator
//   ens_create_and_watch --live <node> <image> <type>    buys two instances for a month, for real

#include <alibabacloud/ens/client.h>
#include <alibabacloud/ens/create_instance.h>
#include <alibabacloud/ens/describe_instances.h>
#include <alibabacloud/ens/waiters.h>

#include <chrono>
#include <iostream>
#include <string>
#include <vector>

#include "local_service.h"
#include "shared/command_line.h"

namespace ens = alibabacloud::ens;

// The numbers of this action travel as text; the header says so, since that is how the API has them.
ens::CreateInstanceRequest RequestOf(const std::string& node, const std::string& image, const std::string& type) {
  return {.data_disk = {{.size = "20"}},
          .ens_region_id = node,
          .image_id = image,
          .instance_name = "sdk-example",
          .instance_type = type,
          .payment_type = ens::CreateInstanceRequest::kPaymentTypeSubscription,
          .period = ens::CreateInstanceRequest::kPeriod1,
          .quantity = "2",
          .system_disk = {.size = ens::CreateInstanceRequest::SystemDisk::kSize20}};
}

// The IDs; none if there are no instances, which has been told then.
std::vector<std::string> Create(const ens::Client& client, const ens::CreateInstanceRequest& request) {
  const auto created = client.CreateInstance(request);
  if (!created) {
    std::cerr << "CreateInstance: " << created.error() << '\n';
    // It has no client token: to repeat it blindly might buy twice.
    if (created.error().maybe_executed) std::cerr << "Look for instances named sdk-example before you try again.\n";
    return {};
  }
  // An HTTP success may hold a failure: this API has a code within the response, too.
  if (const auto& failure = created.metadata().business_error) {
    std::cerr << "CreateInstance: code " << failure->code << ": " << failure->message << '\n';
    return {};
  }
  return created->instance_ids;
}

bool Watch(const ens::Client& client, const std::vector<std::string>& ids, alibabacloud::WaitOptions options) {
  options.progress = [](const alibabacloud::WaitProgress& progress) {
    std::cout << progress.reached << " of " << progress.states.size() << " run:";
    for (const auto& instance : progress.states) {
      std::cout << ' ' << instance.id << ' ' << (instance.state.empty() ? "not there yet" : instance.state) << ';';
    }
    std::cout << '\n';
  };
  const auto waited = alibabacloud::Wait(client, ens::InstanceRunning(ids), options);
  if (!waited) std::cerr << waited.error() << '\n';  // Names those that do not run, and how far they got.
  return waited.has_value();
}

bool PrintAddresses(const ens::Client& client, const std::vector<std::string>& ids) {
  // This list travels as JSON text in one parameter. An empty one would match nothing, an absent one matches all.
  auto instances = client.Items(ens::DescribeInstancesRequest{.instance_ids = ids});
  for (const auto& instance : instances) {
    std::cout << instance.instance_id.value_or("?") << " has";
    for (const std::string& address : instance.public_ip_address) std::cout << ' ' << address;
    std::cout << '\n';
  }
  if (instances.error()) std::cerr << "DescribeInstances: " << *instances.error() << '\n';
  return !instances.error();
}

int CreateAndWatch(const ens::Client& client, const ens::CreateInstanceRequest& request,
                   const alibabacloud::WaitOptions& options) {
  const std::vector<std::string> ids = Create(client, request);
  return !ids.empty() && Watch(client, ids, options) && PrintAddresses(client, ids) ? 0 : 1;
}

int main(int argc, char** argv) {
  const CommandLine command_line(argc, argv, {"node", "image", "instance type"});
  alibabacloud::WaitOptions options;
  if (command_line.is_live()) {
    options.timeout = std::chrono::minutes(30);
    // ENS has one endpoint for all of its nodes: no region is needed.
    return CreateAndWatch(ens::Client(),
                          RequestOf(command_line.argument(0), command_line.argument(1), command_line.argument(2)),
                          options);
  }
  LocalService local;
  options.first_delay = options.interval = std::chrono::milliseconds(10);  // The waiter's own are those of real nodes.
  return CreateAndWatch(ens::Client(local.MakeClientOptions()), RequestOf("cn-local", "image-example", "ens.sn1.tiny"),
                        options);
}
