// Generated from src/ecs/models/DescribeInstanceMaintenanceAttributes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceMaintenanceAttributes returns.
struct DescribeInstanceMaintenanceAttributesResponse {
  /// One maintenance attribute.
  struct MaintenanceAttribute {
    /// Action taken on maintenance.
    struct ActionOnMaintenance {
      std::optional<std::string> default_value{};   ///< Default value.
      std::vector<std::string> supported_values{};  ///< Values that can be set.
      std::optional<std::string> value{};           ///< Value of the action on maintenance.
    };

    /// One maintenance window.
    struct MaintenanceWindow {
      std::optional<std::string> end_time{};    ///< End of the time range or period.
      std::optional<std::string> start_time{};  ///< Start time in UTC, such as 2017-12-10T04:04Z.
    };

    ActionOnMaintenance action_on_maintenance{};           ///< Action taken on maintenance.
    std::optional<std::string> instance_id{};              ///< ID of the instance.
    std::vector<MaintenanceWindow> maintenance_windows{};  ///< The maintenance windows.
    std::optional<bool> notify_on_maintenance{};           ///< Whether notifications of maintenance are sent.
  };

  std::vector<MaintenanceAttribute> maintenance_attributes{};  ///< The maintenance attributes of the instances.
  std::optional<std::int64_t> page_number{};                   ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                     ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the maintenance settings of instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `maintenance_attributes`.
struct DescribeInstanceMaintenanceAttributesRequest {
  using Response = DescribeInstanceMaintenanceAttributesResponse;  ///< What the action returns.

  std::vector<std::string> instance_id{};     ///< IDs of the instances.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Range: 1..100. Default: 10.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeInstanceMaintenanceAttributesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::ActionOnMaintenance*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::MaintenanceWindow*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceMaintenanceAttributesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceMaintenanceAttributesRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceMaintenanceAttributesResponse& page) noexcept {
  return page.maintenance_attributes;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
