// Generated from src/ecs/models/DescribeDisksFullStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDisksFullStatus returns.
struct DescribeDisksFullStatusResponse {
  /// One disk full status type.
  struct DiskFullStatusType {
    /// One disk event type.
    struct DiskEventType {
      /// Type of the event.
      struct EventType {
        std::optional<std::int64_t> code{};  ///< Code that identifies the result, status, event, attribute or warning.
        std::optional<std::string> name{};   ///< Name of the event type.
      };

      std::optional<std::string> event_end_time{};  ///< When the event ends, UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::string> event_id{};        ///< ID of the event.
      std::optional<std::string> event_time{};      ///< When the event occurs, UTC as yyyy-MM-ddTHH:mm:ssZ.
      EventType event_type{};                       ///< Type of the event.
      std::optional<std::string> impact_level{};    ///< Impact level of the event.
    };

    /// Health status of the instance or disk.
    struct HealthStatus {
      std::optional<std::int64_t> code{};  ///< Code that identifies the result, status, event, attribute or warning.
      std::optional<std::string> name{};   ///< Name of the health status.
    };

    /// Status of the item.
    struct StatusInfo {
      std::optional<std::int64_t> code{};  ///< Code that identifies the result, status, event, attribute or warning.
      std::optional<std::string> name{};   ///< Name of the status.
    };

    std::optional<std::string> device{};          ///< Device name of the disk, such as /dev/xvda.
    std::vector<DiskEventType> disk_event_set{};  ///< The events of the disk.
    std::optional<std::string> disk_id{};         ///< ID of the disk.
    HealthStatus health_status{};                 ///< Health status of the instance or disk.
    std::optional<std::string> instance_id{};     ///< ID of the instance.
    StatusInfo status{};                          ///< Status of the item.
  };

  std::vector<DiskFullStatusType> disk_full_status_set{};  ///< The full statuses of the disks.
  std::optional<std::int64_t> page_number{};               ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                 ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists disks with their status, health and events.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `disk_full_status_set`.
struct DescribeDisksFullStatusRequest {
  using Response = DescribeDisksFullStatusResponse;  ///< What the action returns.

  /// The time range in which the event occurs.
  struct EventTime {
    std::optional<std::string> end{};    ///< End of the time range, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> start{};  ///< Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `event_type`.
  static constexpr const char* kEventTypeDegraded = "Degraded";
  static constexpr const char* kEventTypeSeverelyDegraded = "SeverelyDegraded";
  static constexpr const char* kEventTypeStalled = "Stalled";
  static constexpr const char* kEventTypeErrorDetected = "ErrorDetected";
  /// @}
  /// @{
  /// A value of `health_status`.
  static constexpr const char* kHealthStatusImpaired = "Impaired";
  static constexpr const char* kHealthStatusWarning = "Warning";
  static constexpr const char* kHealthStatusInitializing = "Initializing";
  static constexpr const char* kHealthStatusInsufficientData = "InsufficientData";
  static constexpr const char* kHealthStatusNotApplicable = "NotApplicable";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusInUse = "In_use";
  static constexpr const char* kStatusAvailable = "Available";
  static constexpr const char* kStatusAttaching = "Attaching";
  static constexpr const char* kStatusDetaching = "Detaching";
  static constexpr const char* kStatusCreating = "Creating";
  static constexpr const char* kStatusReIniting = "ReIniting";
  /// @}

  std::vector<std::string> disk_id{};              ///< IDs of the disks.
  std::vector<std::string> event_id{};             ///< IDs of the events.
  EventTime event_time{};                          ///< The time range in which the event occurs.
  std::optional<std::string> event_type{};         ///< Type of the event.
  std::optional<std::string> health_status{};      ///< Health status of the instance or disk.
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};         ///< Items on a page. Range: 1..100. Default: 10.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> status{};             ///< Only items of this status.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse::DiskFullStatusType*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType::EventType*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse::DiskFullStatusType::HealthStatus*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse::DiskFullStatusType::StatusInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksFullStatusRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksFullStatusRequest::EventTime*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksFullStatusRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDisksFullStatusRequest&) noexcept;
inline auto& ItemsOf(DescribeDisksFullStatusResponse& page) noexcept {
  return page.disk_full_status_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
