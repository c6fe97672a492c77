// Generated from src/ecs/models/AcceptInquiredSystemEvent.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AcceptInquiredSystemEvent returns.
struct AcceptInquiredSystemEventResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Accepts a system event that waits for the user's answer.
///
/// Not repeated after a failure that may have been executed.
struct AcceptInquiredSystemEventRequest {
  using Response = AcceptInquiredSystemEventResponse;  ///< What the action returns.

  std::optional<std::string> choice{};     ///< Choice of how to handle the event.
  std::optional<std::string> event_id{};   ///< Required. ID of the event.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const AcceptInquiredSystemEventResponse*) noexcept;
const schema::Struct& SchemaOf(const AcceptInquiredSystemEventRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AcceptInquiredSystemEventRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
