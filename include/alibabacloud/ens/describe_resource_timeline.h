// Generated from src/ens/models/DescribeResourceTimeline.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeResourceTimeline returns.
struct DescribeResourceTimelineResponse {
  /// One available event.
  struct AvailableEvents {
    std::optional<std::string> name{};             ///< Name of the available event.
    std::optional<std::string> occurrence_time{};  ///< When it occurred.
    std::optional<std::string> reason{};           ///< Why it happened.
    std::optional<std::string> type{};             ///< Type of the available event.
  };

  /// One biz event.
  struct BizEvents {
    std::optional<std::string> name{};             ///< Name of the biz event.
    std::optional<std::string> occurrence_time{};  ///< When it occurred.
    std::optional<std::string> reason{};           ///< Why it happened.
    std::optional<std::string> type{};             ///< Type of the biz event.
  };

  /// One inventory event.
  struct InventoryEvents {
    std::optional<std::string> name{};             ///< Name of the inventory event.
    std::optional<std::string> occurrence_time{};  ///< When it occurred.
    std::optional<std::string> reason{};           ///< Why it happened.
    std::optional<std::string> type{};             ///< Type of the inventory event.
  };

  /// One reserve event.
  struct ReserveEvents {
    std::optional<std::string> name{};             ///< Name of the reserve event.
    std::optional<std::string> occurrence_time{};  ///< When it occurred.
    std::optional<std::string> reason{};           ///< Why it happened.
    std::optional<std::string> type{};             ///< Type of the reserve event.
  };

  std::vector<AvailableEvents> available_events{};  ///< The availability events.
  std::vector<BizEvents> biz_events{};              ///< The business events.
  std::optional<std::string> desc{};                ///< Description of the result.
  std::vector<InventoryEvents> inventory_events{};  ///< The inventory events.
  std::optional<std::string> msg{};                 ///< Text about the result.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<ReserveEvents> reserve_events{};  ///< The reservation events.
};

/// Lists availability, business, inventory and reservation events of a resource over a time range.
///
/// A read: repeated after any failure that may pass.
struct DescribeResourceTimelineRequest {
  using Response = DescribeResourceTimelineResponse;  ///< What the action returns.

  std::optional<std::string> begin_time{};     ///< Start of the time range.
  std::optional<std::string> end_time{};       ///< End of the time range or period.
  std::optional<std::string> openapi_check{};  ///< Value for the OpenAPI check.
  std::optional<std::string> uuid{};           ///< Universally unique ID.
};

const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse::AvailableEvents*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse::BizEvents*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse::InventoryEvents*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse::ReserveEvents*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourceTimelineRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeResourceTimelineRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
