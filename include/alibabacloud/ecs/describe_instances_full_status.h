// Generated from src/ecs/models/DescribeInstancesFullStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstancesFullStatus returns.
struct DescribeInstancesFullStatusResponse {
  /// One instance full status type.
  struct InstanceFullStatusType {
    /// Health status of the instance or disk.
    struct HealthStatus {
      std::optional<std::int64_t> code{};  ///< Code that identifies the result, status, event, attribute or warning.
      std::optional<std::string> name{};   ///< Name of the health status.
    };

    /// One scheduled system event type.
    struct ScheduledSystemEventType {
      /// Lifecycle status of the event.
      struct EventCycleStatus {
        std::optional<std::int64_t> code{};  ///< Code that identifies the result, status, event, attribute or warning.
        std::optional<std::string> name{};   ///< Name of the event cycle status.
      };

      /// Type of the event.
      struct EventType {
        std::optional<std::int64_t> code{};  ///< Code that identifies the result, status, event, attribute or warning.
        std::optional<std::string> name{};   ///< Name of the event type.
      };

      /// Extended attributes of the event.
      struct ExtendedAttribute {
        /// One inactive disk.
        struct InactiveDisk {
          std::optional<std::string> creation_time{};    ///< Time of creation.
          std::optional<std::string> device_category{};  ///< Category of the disk.
          std::optional<std::string> device_size{};      ///< Size of the disk.
          std::optional<std::string> device_type{};      ///< Type of the disk.
          std::optional<std::string> release_time{};     ///< When the disk is released.
        };

        std::optional<std::string> device{};         ///< Device name of the disk, such as /dev/xvda.
        std::optional<std::string> disk_id{};        ///< ID of the disk.
        std::vector<InactiveDisk> inactive_disks{};  ///< The inactive disks.
      };

      EventCycleStatus event_cycle_status{};            ///< Lifecycle status of the event.
      std::optional<std::string> event_id{};            ///< ID of the event.
      std::optional<std::string> event_publish_time{};  ///< When the event is published, UTC as yyyy-MM-ddTHH:mm:ssZ.
      EventType event_type{};                           ///< Type of the event.
      ExtendedAttribute extended_attribute{};           ///< Extended attributes of the event.
      std::optional<std::string> impact_level{};        ///< Impact level of the event.
      /// Scheduled time of the event: UTC as yyyy-MM-ddTHH:mm:ssZ, or a time range to filter by.
      std::optional<std::string> not_before{};
      std::optional<std::string> reason{};  ///< Why it happened.
    };

    /// Status of the item.
    struct StatusInfo {
      std::optional<std::int64_t> code{};  ///< Code that identifies the result, status, event, attribute or warning.
      std::optional<std::string> name{};   ///< Name of the status.
    };

    HealthStatus health_status{};                                        ///< Health status of the instance or disk.
    std::optional<std::string> instance_id{};                            ///< ID of the instance.
    std::vector<ScheduledSystemEventType> scheduled_system_event_set{};  ///< The scheduled system events.
    StatusInfo status{};                                                 ///< Status of the item.
  };

  std::vector<InstanceFullStatusType> instance_full_status_set{};  ///< The full statuses of the instances.
  std::optional<std::int64_t> page_number{};                       ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                         ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists instances with their status, health and scheduled system events.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `instance_full_status_set`.
struct DescribeInstancesFullStatusRequest {
  using Response = DescribeInstancesFullStatusResponse;  ///< What the action returns.

  /// The time range in which the event is published.
  struct EventPublishTime {
    std::optional<std::string> end{};    ///< End of the time range, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> start{};  ///< Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  /// Scheduled time of the event: UTC as yyyy-MM-ddTHH:mm:ssZ, or a time range to filter by.
  struct NotBefore {
    std::optional<std::string> end{};    ///< End of the time range, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> start{};  ///< Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  /// @{
  /// A value of `event_type`.
  static constexpr const char* kEventTypeSystemMaintenanceReboot = "SystemMaintenance.Reboot";
  static constexpr const char* kEventTypeSystemFailureReboot = "SystemFailure.Reboot";
  static constexpr const char* kEventTypeInstanceFailureReboot = "InstanceFailure.Reboot";
  static constexpr const char* kEventTypeInstanceExpirationStop = "InstanceExpiration.Stop";
  static constexpr const char* kEventTypeInstanceExpirationDelete = "InstanceExpiration.Delete";
  static constexpr const char* kEventTypeAccountUnbalancedStop = "AccountUnbalanced.Stop";
  static constexpr const char* kEventTypeAccountUnbalancedDelete = "AccountUnbalanced.Delete";
  /// @}
  /// @{
  /// A value of `health_status`.
  static constexpr const char* kHealthStatusImpaired = "Impaired";
  static constexpr const char* kHealthStatusWarning = "Warning";
  static constexpr const char* kHealthStatusMaintaining = "Maintaining";
  static constexpr const char* kHealthStatusInitializing = "Initializing";
  static constexpr const char* kHealthStatusInsufficientData = "InsufficientData";
  static constexpr const char* kHealthStatusNotApplicable = "NotApplicable";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusStarting = "Starting";
  static constexpr const char* kStatusRunning = "Running";
  static constexpr const char* kStatusStopped = "Stopped";
  /// @}

  std::vector<std::string> event_id{};             ///< IDs of the events.
  EventPublishTime event_publish_time{};           ///< The time range in which the event is published.
  std::optional<std::string> event_type{};         ///< Type of the event.
  std::optional<std::string> health_status{};      ///< Health status of the instance or disk.
  std::vector<std::string> instance_event_type{};  ///< Types of the events.
  std::vector<std::string> instance_id{};          ///< IDs of the instances.
  NotBefore not_before{};  ///< Scheduled time of the event: UTC as yyyy-MM-ddTHH:mm:ssZ, or a time range to filter by.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Range: 1..100. Default: 10.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> status{};        ///< Only items of this status.
};

const schema::Struct& SchemaOf(const DescribeInstancesFullStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesFullStatusResponse::InstanceFullStatusType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::HealthStatus*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventCycleStatus*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute::InactiveDisk*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesFullStatusResponse::InstanceFullStatusType::StatusInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesFullStatusRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesFullStatusRequest::EventPublishTime*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstancesFullStatusRequest::NotBefore*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstancesFullStatusRequest&) noexcept;
inline auto& ItemsOf(DescribeInstancesFullStatusResponse& page) noexcept {
  return page.instance_full_status_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
