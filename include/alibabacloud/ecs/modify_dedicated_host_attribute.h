// Generated from src/ecs/models/ModifyDedicatedHostAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDedicatedHostAttribute returns.
struct ModifyDedicatedHostAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes attributes of a dedicated host, such as name, description or automatic placement.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDedicatedHostAttributeRequest {
  using Response = ModifyDedicatedHostAttributeResponse;  ///< What the action returns.

  /// The network attributes.
  struct NetworkAttributes {
    /// Timeout of UDP sessions between load balancers and the dedicated host. Range: 15..310.
    std::optional<std::int64_t> slb_udp_timeout{};
    std::optional<std::int64_t> udp_timeout{};  ///< Timeout of UDP sessions. Range: 15..310.
  };

  /// @{
  /// A value of `action_on_maintenance`.
  static constexpr const char* kActionOnMaintenanceMigrate = "Migrate";
  static constexpr const char* kActionOnMaintenanceStop = "Stop";
  /// @}
  /// @{
  /// A value of `auto_placement`.
  static constexpr const char* kAutoPlacementOn = "on";
  static constexpr const char* kAutoPlacementOff = "off";
  /// @}

  std::optional<std::string> action_on_maintenance{};  ///< Action taken on maintenance.
  /// Whether the dedicated host takes part in automatic placement, on or off.
  std::optional<std::string> auto_placement{};
  std::optional<double> cpu_over_commit_ratio{};           ///< CPU overcommit ratio of the dedicated host.
  std::optional<std::string> dedicated_host_cluster_id{};  ///< ID of the dedicated host cluster.
  std::optional<std::string> dedicated_host_id{};          ///< Required. ID of the dedicated host.
  std::optional<std::string> dedicated_host_name{};        ///< Name of the dedicated host.
  std::optional<std::string> description{};                ///< Text that describes the item.
  NetworkAttributes network_attributes{};                  ///< The network attributes.
  std::optional<std::string> region_id{};                  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyDedicatedHostAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDedicatedHostAttributeRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyDedicatedHostAttributeRequest::NetworkAttributes*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
