// Generated from src/ecs/models/CreateDeploymentSet.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateDeploymentSet returns.
struct CreateDeploymentSetResponse {
  std::optional<std::string> deployment_set_id{};  ///< ID of the deployment set.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a deployment set and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateDeploymentSetRequest {
  using Response = CreateDeploymentSetResponse;  ///< What the action returns.

  /// @{
  /// A value of `on_unable_to_redeploy_failed_instance`.
  static constexpr const char* kOnUnableToRedeployFailedInstanceCancelMembershipAndStart = "CancelMembershipAndStart";
  static constexpr const char* kOnUnableToRedeployFailedInstanceKeepStopped = "KeepStopped";
  /// @}
  /// @{
  /// A value of `strategy`.
  static constexpr const char* kStrategyAvailability = "Availability";
  static constexpr const char* kStrategyAvailabilityGroup = "AvailabilityGroup";
  static constexpr const char* kStrategyLowLatency = "LowLatency";
  /// @}
  /// @{
  /// A value of `type`.
  static constexpr const char* kTypeHost = "host";
  static constexpr const char* kTypeSw = "sw";
  static constexpr const char* kTypeRack = "rack";
  /// @}

  std::optional<std::int64_t> affinity{};  ///< Affinity of the deployment set. Range: 1..10. Default: 1.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> deployment_set_name{};  ///< Name of the deployment set.
  std::optional<std::string> description{};          ///< Text that describes the item.
  std::optional<std::string> domain{};               ///< Domain of the deployment set, such as default. @deprecated
  std::optional<std::string> granularity{};          ///< Granularity of the deployment set, such as switch. @deprecated
  std::optional<std::int64_t> group_count{};  ///< Number of groups in the deployment set. Range: 1..7. Default: 3.
  /// What to do when a failed instance cannot be redeployed: CancelMembershipAndStart takes it out of the deployment
  /// set and starts it, KeepStopped leaves it stopped. Default: CancelMembershipAndStart.
  std::optional<std::string> on_unable_to_redeploy_failed_instance{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> strategy{};   ///< Strategy of the deployment set or resource pool. Default: Availability.
  std::optional<std::string> type{};       ///< Type of the item. Default: host.
};

const schema::Struct& SchemaOf(const CreateDeploymentSetResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateDeploymentSetRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateDeploymentSetRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
