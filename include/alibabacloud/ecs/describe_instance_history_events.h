// Generated from src/ecs/models/DescribeInstanceHistoryEvents.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceHistoryEvents returns.
struct DescribeInstanceHistoryEventsResponse {
  /// One instance system event type.
  struct InstanceSystemEventType {
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

      std::optional<std::string> can_accept{};  ///< Whether the event can be accepted.
      std::optional<std::string> code{};     ///< Code that identifies the result, status, event, attribute or warning.
      std::optional<std::string> device{};   ///< Device name of the disk, such as /dev/xvda.
      std::optional<std::string> disk_id{};  ///< ID of the disk.
      std::optional<std::string> host_id{};  ///< ID of the host.
      std::optional<std::string> host_type{};      ///< Type of the host.
      std::vector<InactiveDisk> inactive_disks{};  ///< The inactive disks.
      /// Originally scheduled time of the event, UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::string> initial_not_before{};
      std::optional<std::string> metric_name{};           ///< Name of the metric.
      std::optional<std::string> metric_value{};          ///< Value of the metric.
      std::vector<std::string> migration_options{};       ///< The ways of migrating the instance.
      std::optional<std::string> online_repair_policy{};  ///< Policy of the online repair.
      std::optional<std::string> punish_domain{};         ///< Domain name that the penalty is for.
      std::optional<std::string> punish_type{};           ///< Type of the penalty.
      std::optional<std::string> punish_url{};            ///< URL that the penalty is for.
      std::optional<std::string> rack{};                  ///< Rack of the machine.
      std::optional<std::string> response_result{};       ///< Result of the response to the event.
    };

    EventCycleStatus event_cycle_status{};            ///< Lifecycle status of the event.
    std::optional<std::string> event_finish_time{};   ///< When the event is finished, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> event_id{};            ///< ID of the event.
    std::optional<std::string> event_publish_time{};  ///< When the event is published, UTC as yyyy-MM-ddTHH:mm:ssZ.
    EventType event_type{};                           ///< Type of the event.
    ExtendedAttribute extended_attribute{};           ///< Extended attributes of the event.
    std::optional<std::string> impact_level{};        ///< Impact level of the event.
    std::optional<std::string> instance_id{};         ///< ID of the instance.
    /// Scheduled time of the event: UTC as yyyy-MM-ddTHH:mm:ssZ, or a time range to filter by.
    std::optional<std::string> not_before{};
    std::optional<std::string> reason{};         ///< Why it happened.
    std::optional<std::string> reason_code{};    ///< Code of the reason.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
  };

  std::vector<InstanceSystemEventType> instance_system_event_set{};  ///< The system events of the instances.
  std::optional<std::string> next_token{};                           ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};                         ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};                           ///< Items on a page. @deprecated
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists system events of instances, including finished ones.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `instance_system_event_set`.
struct DescribeInstanceHistoryEventsRequest {
  using Response = DescribeInstanceHistoryEventsResponse;  ///< What the action returns.

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

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `event_cycle_status`.
  static constexpr const char* kEventCycleStatusScheduled = "Scheduled";
  static constexpr const char* kEventCycleStatusAvoided = "Avoided";
  static constexpr const char* kEventCycleStatusExecuting = "Executing";
  static constexpr const char* kEventCycleStatusExecuted = "Executed";
  static constexpr const char* kEventCycleStatusCanceled = "Canceled";
  static constexpr const char* kEventCycleStatusFailed = "Failed";
  static constexpr const char* kEventCycleStatusInquiring = "Inquiring";
  /// @}
  /// @{
  /// A value of `event_type`.
  static constexpr const char* kEventTypeSystemMaintenanceReboot = "SystemMaintenance.Reboot";
  static constexpr const char* kEventTypeSystemMaintenanceRedeploy = "SystemMaintenance.Redeploy";
  static constexpr const char* kEventTypeSystemFailureReboot = "SystemFailure.Reboot";
  static constexpr const char* kEventTypeSystemFailureRedeploy = "SystemFailure.Redeploy";
  static constexpr const char* kEventTypeSystemFailureDelete = "SystemFailure.Delete";
  static constexpr const char* kEventTypeInstanceFailureReboot = "InstanceFailure.Reboot";
  static constexpr const char* kEventTypeInstanceExpirationStop = "InstanceExpiration.Stop";
  static constexpr const char* kEventTypeInstanceExpirationDelete = "InstanceExpiration.Delete";
  static constexpr const char* kEventTypeAccountUnbalancedStop = "AccountUnbalanced.Stop";
  static constexpr const char* kEventTypeAccountUnbalancedDelete = "AccountUnbalanced.Delete";
  /// @}
  /// @{
  /// A value of `instance_event_cycle_status`.
  static constexpr const char* kInstanceEventCycleStatusScheduled = "Scheduled";
  static constexpr const char* kInstanceEventCycleStatusAvoided = "Avoided";
  static constexpr const char* kInstanceEventCycleStatusExecuting = "Executing";
  static constexpr const char* kInstanceEventCycleStatusExecuted = "Executed";
  static constexpr const char* kInstanceEventCycleStatusCanceled = "Canceled";
  static constexpr const char* kInstanceEventCycleStatusFailed = "Failed";
  static constexpr const char* kInstanceEventCycleStatusInquiring = "Inquiring";
  /// @}
  /// @{
  /// A value of `instance_event_type`.
  static constexpr const char* kInstanceEventTypeSystemMaintenanceReboot = "SystemMaintenance.Reboot";
  static constexpr const char* kInstanceEventTypeSystemMaintenanceRedeploy = "SystemMaintenance.Redeploy";
  static constexpr const char* kInstanceEventTypeSystemFailureReboot = "SystemFailure.Reboot";
  static constexpr const char* kInstanceEventTypeSystemFailureRedeploy = "SystemFailure.Redeploy";
  static constexpr const char* kInstanceEventTypeSystemFailureDelete = "SystemFailure.Delete";
  static constexpr const char* kInstanceEventTypeInstanceFailureReboot = "InstanceFailure.Reboot";
  static constexpr const char* kInstanceEventTypeInstanceExpirationStop = "InstanceExpiration.Stop";
  static constexpr const char* kInstanceEventTypeInstanceExpirationDelete = "InstanceExpiration.Delete";
  static constexpr const char* kInstanceEventTypeAccountUnbalancedStop = "AccountUnbalanced.Stop";
  static constexpr const char* kInstanceEventTypeAccountUnbalancedDelete = "AccountUnbalanced.Delete";
  /// @}
  /// @{
  /// A value of `resource_type`.
  static constexpr const char* kResourceTypeInstance = "instance";
  static constexpr const char* kResourceTypeDdh = "ddh";
  static constexpr const char* kResourceTypeManagedhost = "managedhost";
  /// @}

  std::optional<std::string> event_cycle_status{};         ///< Lifecycle status of the event.
  std::vector<std::string> event_id{};                     ///< IDs of the events.
  EventPublishTime event_publish_time{};                   ///< The time range in which the event is published.
  std::optional<std::string> event_type{};                 ///< Type of the event.
  std::optional<std::string> impact_level{};               ///< Impact level of the event.
  std::vector<std::string> instance_event_cycle_status{};  ///< Lifecycle statuses of the events.
  std::vector<std::string> instance_event_type{};          ///< Types of the events.
  std::optional<std::string> instance_id{};                ///< ID of the instance.
  std::optional<std::int64_t> max_results{};               ///< Greatest number of items to return. Range: 10..100.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  NotBefore not_before{};  ///< Scheduled time of the event: UTC as yyyy-MM-ddTHH:mm:ssZ, or a time range to filter by.
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};         ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<std::string> resource_id{};          ///< ID of the resource.
  std::optional<std::string> resource_type{};      ///< Type of the resource. Default: instance.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventCycleStatus*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute::InactiveDisk*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsRequest::EventPublishTime*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsRequest::NotBefore*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceHistoryEventsRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceHistoryEventsResponse& page) noexcept {
  return page.instance_system_event_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
