// Generated from src/ecs/models/CreatePlanMaintenanceWindow.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreatePlanMaintenanceWindow returns.
struct CreatePlanMaintenanceWindowResponse {
  std::optional<std::string> plan_window_id{};  ///< ID of the maintenance window.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a planned maintenance window and returns its ID.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct CreatePlanMaintenanceWindowRequest {
  using Response = CreatePlanMaintenanceWindowResponse;  ///< What the action returns.

  /// The resources that the maintenance window is for.
  struct TargetResource {
    /// One tag.
    struct Tags {
      std::optional<std::string> key{};    ///< Key of the tag.
      std::optional<std::string> value{};  ///< Value of the tag.
    };

    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
    std::optional<std::string> scope{};              ///< Required. Scope, such as Region, Zone or Tag.
    std::vector<Tags> tags{};                        ///< The tags.
  };

  /// The times of the maintenance window.
  struct TimePeriod {
    /// One range.
    struct RangeList {
      std::optional<std::string> end_time{};    ///< End of the time range or period.
      std::optional<std::string> start_time{};  ///< Start time, such as Monday,22:00 or 02:00:00.
    };

    std::optional<std::string> period_unit{};  ///< Required. Unit of the period.
    std::vector<RangeList> range_list{};       ///< Required. The time ranges.
  };

  std::optional<bool> enable{};                            ///< Required. Whether the maintenance window is enabled.
  std::optional<std::int64_t> min_maintenance_interval{};  ///< Least interval between maintenances.
  std::optional<std::string> plan_window_name{};           ///< Required. Name of the maintenance window.
  std::optional<std::string> region_id{};                  ///< Required. Region, such as cn-hangzhou.
  /// Required. Maintenance action allowed in the window, such as Reboot.
  std::optional<std::string> support_maintenance_action{};
  TargetResource target_resource{};  ///< Required. The resources that the maintenance window is for.
  TimePeriod time_period{};          ///< Required. The times of the maintenance window.
};

const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowResponse*) noexcept;
const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest*) noexcept;
const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest::TargetResource*) noexcept;
const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest::TargetResource::Tags*) noexcept;
const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest::TimePeriod*) noexcept;
const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest::TimePeriod::RangeList*) noexcept;
const schema::Action& ActionOf(const Client&, const CreatePlanMaintenanceWindowRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
