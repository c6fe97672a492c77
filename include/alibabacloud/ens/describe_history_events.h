// Generated from src/ens/models/DescribeHistoryEvents.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeHistoryEvents returns.
struct DescribeHistoryEventsResponse {
  /// One event.
  struct Events {
    /// @{
    /// A value of `event_level`.
    static constexpr const char* kEventLevelCRITICAL = "CRITICAL";
    static constexpr const char* kEventLevelWARN = "WARN";
    static constexpr const char* kEventLevelINFO = "INFO";
    /// @}
    /// @{
    /// A value of `event_status`.
    static constexpr const char* kEventStatusInquiring = "Inquiring";
    static constexpr const char* kEventStatusScheduled = "Scheduled";
    static constexpr const char* kEventStatusExecuting = "Executing";
    static constexpr const char* kEventStatusExecuted = "Executed";
    static constexpr const char* kEventStatusFailed = "Failed";
    static constexpr const char* kEventStatusCanceled = "Canceled";
    static constexpr const char* kEventStatusAvoided = "Avoided";
    /// @}

    std::optional<std::string> event_id{};             ///< ID of the event.
    std::optional<std::string> event_level{};          ///< Severity of the event.
    std::optional<std::string> event_status{};         ///< Status of the event.
    std::optional<std::string> event_type{};           ///< Type of the event.
    std::optional<std::string> extended_attribute{};   ///< Extended attributes of the event.
    std::optional<std::int64_t> not_before{};          ///< Scheduled time of the event as Unix time in milliseconds.
    std::optional<std::string> not_before_utc_time{};  ///< Scheduled time of the event in UTC.
    std::optional<std::int64_t> publish_time{};        ///< When the event was published, as Unix time in milliseconds.
    std::optional<std::string> publish_utc_time{};     ///< When the event was published, in UTC.
    std::optional<std::string> reason{};               ///< Why it happened.
    std::optional<std::string> resource_id{};          ///< ID of the resource.
  };

  std::vector<Events> events{};               ///< The events.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists events of resources.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `events`. HTTPS
/// only.
struct DescribeHistoryEventsRequest {
  using Response = DescribeHistoryEventsResponse;  ///< What the action returns.

  std::vector<std::string> event_levels{};    ///< Severities of the events.
  std::vector<std::string> event_status{};    ///< Statuses of the events.
  std::vector<std::string> event_types{};     ///< Required. Types of the events.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::vector<std::string> resource_ids{};    ///< IDs of the resources.
};

const schema::Struct& SchemaOf(const DescribeHistoryEventsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeHistoryEventsResponse::Events*) noexcept;
const schema::Struct& SchemaOf(const DescribeHistoryEventsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeHistoryEventsRequest&) noexcept;
inline auto& ItemsOf(DescribeHistoryEventsResponse& page) noexcept {
  return page.events;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
