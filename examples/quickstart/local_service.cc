#include "local_service.h"

#include "alibabacloud/ecs/service.h"
#include "alibabacloud/ens/service.h"

namespace ecs = alibabacloud::ecs;
namespace ens = alibabacloud::ens;

LocalService::LocalService() : emulator_({ecs::Service(), ens::Service()}) {
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
  if (attached_to_) return alibabacloud::Error{.code = "InvalidOperation.InvalidEniState", .http_status = 400};
  attached_to_ = request.instance_id;
  return ecs::AttachNetworkInterfaceResponse{};
}

ecs::DescribeNetworkInterfacesResponse LocalService::Describe() {
  const std::lock_guard lock(mutex_);
  return {.network_interface_sets = {{.instance_id = attached_to_,
                                      .network_interface_id = kFreeNetworkInterface,
                                      .status = attached_to_ ? "InUse" : "Available"}},
          .total_count = 1};
}
