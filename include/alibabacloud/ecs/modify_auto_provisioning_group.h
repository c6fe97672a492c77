// Generated from src/ecs/models/ModifyAutoProvisioningGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyAutoProvisioningGroup returns.
struct ModifyAutoProvisioningGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the configuration of an auto provisioning group.
///
/// Not repeated after a failure that may have been executed.
struct ModifyAutoProvisioningGroupRequest {
  using Response = ModifyAutoProvisioningGroupResponse;  ///< What the action returns.

  /// One launch template config.
  struct LaunchTemplateConfig {
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    std::optional<double> max_price{};          ///< Highest acceptable price.
    std::optional<std::int64_t> priority{};     ///< Priority of the rule or configuration.
    std::optional<std::string> vswitch_id{};    ///< ID of the vSwitch. Wire: VSwitchId.
    std::optional<double> weighted_capacity{};  ///< Weight of an instance of the type in the capacity.
  };

  /// @{
  /// A value of `default_target_capacity_type`.
  static constexpr const char* kDefaultTargetCapacityTypePayAsYouGo = "PayAsYouGo";
  static constexpr const char* kDefaultTargetCapacityTypeSpot = "Spot";
  /// @}
  /// @{
  /// A value of `excess_capacity_termination_policy`.
  static constexpr const char* kExcessCapacityTerminationPolicyTermination = "termination";
  static constexpr const char* kExcessCapacityTerminationPolicyNoTermination = "no-termination";
  /// @}

  std::optional<std::string> auto_provisioning_group_id{};    ///< ID of the auto provisioning group.
  std::optional<std::string> auto_provisioning_group_name{};  ///< Name of the auto provisioning group.
  std::optional<std::string> default_target_capacity_type{};  ///< Default type of the target capacity.
  /// Whether capacity beyond the target is released (termination) or kept (no-termination).
  std::optional<std::string> excess_capacity_termination_policy{};
  std::vector<LaunchTemplateConfig> launch_template_config{};  ///< The settings that extend the launch template.
  std::optional<double> max_spot_price{};                      ///< Highest acceptable price of spot instances.
  std::optional<std::string> pay_as_you_go_target_capacity{};  ///< Target capacity of pay-as-you-go instances.
  std::optional<std::string> region_id{};                      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> spot_target_capacity{};           ///< Target capacity of spot instances.
  /// Whether the instances are released when the auto provisioning group expires.
  std::optional<bool> terminate_instances_with_expiration{};
  std::optional<std::string> total_target_capacity{};  ///< Total target capacity of the auto provisioning group.
};

const schema::Struct& SchemaOf(const ModifyAutoProvisioningGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyAutoProvisioningGroupRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyAutoProvisioningGroupRequest::LaunchTemplateConfig*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyAutoProvisioningGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
