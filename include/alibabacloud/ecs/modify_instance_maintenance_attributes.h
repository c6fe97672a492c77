// Generated from src/ecs/models/ModifyInstanceMaintenanceAttributes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceMaintenanceAttributes returns.
struct ModifyInstanceMaintenanceAttributesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the maintenance action, window and notification of instances.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceMaintenanceAttributesRequest {
  using Response = ModifyInstanceMaintenanceAttributesResponse;  ///< What the action returns.

  /// One maintenance window.
  struct MaintenanceWindow {
    std::optional<std::string> end_time{};    ///< End of the time range or period.
    std::optional<std::string> start_time{};  ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  };

  /// @{
  /// A value of `action_on_maintenance`.
  static constexpr const char* kActionOnMaintenanceStop = "Stop";
  static constexpr const char* kActionOnMaintenanceAutoRecover = "AutoRecover";
  static constexpr const char* kActionOnMaintenanceAutoRedeploy = "AutoRedeploy";
  /// @}

  std::optional<std::string> action_on_maintenance{};   ///< Action taken on maintenance.
  std::vector<std::string> instance_id{};               ///< IDs of the instances.
  std::vector<MaintenanceWindow> maintenance_window{};  ///< The maintenance windows.
  std::optional<bool> notify_on_maintenance{};  ///< Whether notifications of maintenance are sent. Default: false.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyInstanceMaintenanceAttributesResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceMaintenanceAttributesRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceMaintenanceAttributesRequest::MaintenanceWindow*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceMaintenanceAttributesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
