// Generated from src/ecs/models/CancelSimulatedSystemEvents.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CancelSimulatedSystemEvents returns.
struct CancelSimulatedSystemEventsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Cancels simulated system events.
///
/// Not repeated after a failure that may have been executed.
struct CancelSimulatedSystemEventsRequest {
  using Response = CancelSimulatedSystemEventsResponse;  ///< What the action returns.

  std::vector<std::string> event_id{};     ///< Required. IDs of the events.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const CancelSimulatedSystemEventsResponse*) noexcept;
const schema::Struct& SchemaOf(const CancelSimulatedSystemEventsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CancelSimulatedSystemEventsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
