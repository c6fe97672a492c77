#include "shared/local_eni.h"

#include <alibabacloud/ecs/errors.h>

#include <algorithm>

namespace ecs = alibabacloud::ecs;

namespace {

alibabacloud::Error Refuse(std::string_view code, const char* message, int http_status) {
  return {.code = std::string(code), .message = message, .http_status = http_status};
}

}  // namespace

void LocalEni::Serve(alibabacloud::testing::Emulator& emulator) {
  emulator.Handle<ecs::AttachNetworkInterfaceRequest>(
      [this](const ecs::AttachNetworkInterfaceRequest& request) { return Attach(request); });
  emulator.Handle<ecs::DescribeNetworkInterfacesRequest>(
      [this](const ecs::DescribeNetworkInterfacesRequest& request) { return Describe(request); });
  emulator.Handle<ecs::EnableNetworkInterfaceQoSRequest>([this](const ecs::EnableNetworkInterfaceQoSRequest& request) {
    SetLimits(request.qos);
    return ecs::EnableNetworkInterfaceQoSResponse{};
  });
  emulator.Handle<ecs::DisableNetworkInterfaceQoSRequest>([this](const ecs::DisableNetworkInterfaceQoSRequest&) {
    SetLimits({});
    return ecs::DisableNetworkInterfaceQoSResponse{};
  });
  emulator.Handle<ecs::DescribeNetworkInterfaceAttributeRequest>(
      [this](const ecs::DescribeNetworkInterfaceAttributeRequest&) { return DescribeLimits(); });
}

alibabacloud::Outcome<ecs::AttachNetworkInterfaceResponse> LocalEni::Attach(
    const ecs::AttachNetworkInterfaceRequest& request) {
  if (request.network_interface_id != kId) {
    return Refuse(ecs::errors::kInvalidEniIdNotFound, "There is no such ENI.", 404);
  }
  const std::lock_guard lock(mutex_);
  if (attached_to_) {
    return Refuse(ecs::errors::kInvalidOperationInvalidEniState, "The ENI is not Available.", 400);
  }
  attached_to_ = request.instance_id;
  return ecs::AttachNetworkInterfaceResponse{};
}

ecs::DescribeNetworkInterfacesResponse LocalEni::Describe(const ecs::DescribeNetworkInterfacesRequest& request) {
  const auto& ids = request.network_interface_id;
  if (!ids.empty() && std::find(ids.begin(), ids.end(), kId) == ids.end()) return {.total_count = 0};
  const std::lock_guard lock(mutex_);
  std::string status = "Available";
  if (attached_to_) status = looks_++ == 0 ? "Attaching" : "InUse";
  return {.network_interface_sets = {{.instance_id = attached_to_,
                                      .network_interface_id = kId,
                                      .private_ip_address = "192.168.0.10",
                                      .status = status,
                                      .zone_id = "local-a"}},
          .total_count = 1};
}

ecs::DescribeNetworkInterfaceAttributeResponse LocalEni::DescribeLimits() {
  const std::lock_guard lock(mutex_);
  ecs::DescribeNetworkInterfaceAttributeResponse response{.network_interface_id = kId};
  response.qos_config.enable_qos = limits_.has_value();
  if (limits_) {
    response.qos_config.qos = {.bandwidth_rx = limits_->bandwidth_rx,
                               .bandwidth_tx = limits_->bandwidth_tx,
                               .concurrent_connections = limits_->concurrent_connections,
                               .pps_rx = limits_->pps_rx,
                               .pps_tx = limits_->pps_tx};
  }
  return response;
}

void LocalEni::SetLimits(const std::optional<Limits>& limits) {
  const std::lock_guard lock(mutex_);
  limits_ = limits;
}
