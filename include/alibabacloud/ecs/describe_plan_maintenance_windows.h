// Generated from src/ecs/models/DescribePlanMaintenanceWindows.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePlanMaintenanceWindows returns.
struct DescribePlanMaintenanceWindowsResponse {
  /// One plan maintenance window.
  struct PlanMaintenanceWindowList {
    /// The resources that the maintenance window is for.
    struct TargetResource {
      /// One tag.
      struct Tags {
        std::optional<std::string> key{};    ///< Key of the tag.
        std::optional<std::string> value{};  ///< Value of the tag.
      };

      std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
      std::optional<std::string> scope{};              ///< Scope, such as region or Tag.
      std::vector<Tags> tags{};                        ///< The tags.
    };

    /// The times of the maintenance window.
    struct TimePeriod {
      /// One range.
      struct RangeList {
        std::optional<std::string> end_time{};    ///< End of the time range or period.
        std::optional<std::string> start_time{};  ///< Start time, such as Monday,22:00 or 02:00:00.
      };

      /// @{
      /// A value of `period_unit`.
      static constexpr const char* kPeriodUnitDaily = "Daily";
      static constexpr const char* kPeriodUnitWeekly = "Weekly";
      /// @}

      std::optional<std::string> period_unit{};  ///< Unit of the period.
      std::vector<RangeList> range_list{};       ///< The time ranges.
    };

    std::optional<std::string> create_time{};                ///< Time of creation.
    std::optional<bool> enable{};                            ///< Whether the maintenance window is enabled.
    std::optional<std::int64_t> min_maintenance_interval{};  ///< Least interval between maintenances.
    std::optional<std::string> modified_time{};              ///< When the item was last modified.
    std::optional<std::string> plan_window_id{};             ///< ID of the maintenance window.
    std::optional<std::string> plan_window_name{};           ///< Name of the maintenance window.
    /// Maintenance action allowed in the window, such as Reboot.
    std::optional<std::string> support_maintenance_action{};
    TargetResource target_resource{};  ///< The resources that the maintenance window is for.
    TimePeriod time_period{};          ///< The times of the maintenance window.
  };

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return.
  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::vector<PlanMaintenanceWindowList> plan_maintenance_window_list{};  ///< The maintenance windows.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists planned maintenance windows.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `plan_maintenance_window_list`. HTTPS only.
struct DescribePlanMaintenanceWindowsRequest {
  using Response = DescribePlanMaintenanceWindowsResponse;  ///< What the action returns.

  /// The tag that the maintenance window is for.
  struct TargetResourceTags {
    std::optional<std::string> key{};    ///< Key of the target resource tag.
    std::optional<std::string> value{};  ///< Value of the target resource tag.
  };

  std::optional<bool> enable{};               ///< Whether the maintenance window is enabled.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> plan_window_id{};    ///< ID of the maintenance window.
  std::optional<std::string> plan_window_name{};  ///< Name of the maintenance window.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
  /// ID of the resource group that the maintenance window is for.
  std::optional<std::string> target_resource_group_id{};
  TargetResourceTags target_resource_tags{};  ///< The tag that the maintenance window is for.
};

const schema::Struct& SchemaOf(const DescribePlanMaintenanceWindowsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList*) noexcept;
const schema::Struct& SchemaOf(
    const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource*) noexcept;
const schema::Struct& SchemaOf(
    const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource::Tags*) noexcept;
const schema::Struct& SchemaOf(
    const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod*) noexcept;
const schema::Struct& SchemaOf(
    const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod::RangeList*) noexcept;
const schema::Struct& SchemaOf(const DescribePlanMaintenanceWindowsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribePlanMaintenanceWindowsRequest::TargetResourceTags*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePlanMaintenanceWindowsRequest&) noexcept;
inline auto& ItemsOf(DescribePlanMaintenanceWindowsResponse& page) noexcept {
  return page.plan_maintenance_window_list;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
