#include "local_service.h"

#include "alibabacloud/ecs/service.h"

namespace ecs = alibabacloud::ecs;

LocalService::LocalService() : emulator_({ecs::Service()}) {
  emulator_.Handle<ecs::AttachNetworkInterfaceRequest>(
      [this](const ecs::AttachNetworkInterfaceRequest& request) { return Attach(request); });
  emulator_.Handle<ecs::DescribeNetworkInterfacesRequest>(
      [this](const ecs::DescribeNetworkInterfacesRequest&) { return Describe(); });
}

alibabacloud::Outcome<ecs::AttachNetworkInterfaceResponse> LocalService::Attach(
    const ecs::AttachNetworkInterfaceRequest& request) {
  if (request.network_interface_id != kFreeNetworkInterface) {
    return alibabacloud::Error{.code = "InvalidEniId.NotFound", .message = "There is no such ENI.", .http_status = 404};
  }
  const std::lock_guard lock(mutex_);
  attached_to_ = request.instance_id;
  return ecs::AttachNetworkInterfaceResponse{};
}

ecs::DescribeNetworkInterfacesResponse LocalService::Describe() {
  const std::lock_guard lock(mutex_);
  const char* attached = looks_++ == 0 ? "Attaching" : "InUse";
  return {.network_interface_sets = {{.instance_id = attached_to_,
                                      .network_interface_id = kFreeNetworkInterface,
                                      .status = attached_to_ ? attached : "Available"}}};
}
