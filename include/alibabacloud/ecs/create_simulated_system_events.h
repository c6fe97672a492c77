// Generated from src/ecs/models/CreateSimulatedSystemEvents.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateSimulatedSystemEvents returns.
struct CreateSimulatedSystemEventsResponse {
  std::vector<std::string> event_id_set{};  ///< IDs of the events.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Schedules simulated system events for instances and returns the event IDs.
///
/// Not repeated after a failure that may have been executed.
struct CreateSimulatedSystemEventsRequest {
  using Response = CreateSimulatedSystemEventsResponse;  ///< What the action returns.

  /// @{
  /// A value of `event_type`.
  static constexpr const char* kEventTypeSystemMaintenanceReboot = "SystemMaintenance.Reboot";
  static constexpr const char* kEventTypeSystemFailureReboot = "SystemFailure.Reboot";
  static constexpr const char* kEventTypeInstanceFailureReboot = "InstanceFailure.Reboot";
  static constexpr const char* kEventTypeSystemMaintenanceStop = "SystemMaintenance.Stop";
  static constexpr const char* kEventTypeSystemMaintenanceRedeploy = "SystemMaintenance.Redeploy";
  static constexpr const char* kEventTypeSystemFailureRedeploy = "SystemFailure.Redeploy";
  static constexpr const char* kEventTypeSystemFailureStop = "SystemFailure.Stop";
  /// @}

  std::optional<std::string> event_type{};  ///< Required. Type of the event.
  std::vector<std::string> instance_id{};   ///< Required. IDs of the instances.
  /// Required. Scheduled time of the event: UTC as yyyy-MM-ddTHH:mm:ssZ, or a time range to filter by.
  std::optional<std::string> not_before{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<bool> trigger_real_ops{};  ///< Whether the simulated event triggers real operations.
};

const schema::Struct& SchemaOf(const CreateSimulatedSystemEventsResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSimulatedSystemEventsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSimulatedSystemEventsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
