// Generated from src/ecs/models/ModifySystemEventAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifySystemEventAttribute returns.
struct ModifySystemEventAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the scheduled time of a system event.
///
/// Not repeated after a failure that may have been executed.
struct ModifySystemEventAttributeRequest {
  using Response = ModifySystemEventAttributeResponse;  ///< What the action returns.

  std::optional<std::string> event_id{};     ///< Required. ID of the event.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  /// Required. Scheduled time of the event: UTC as yyyy-MM-ddTHH:mm:ssZ, or a time range to filter by.
  std::optional<std::string> not_before{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifySystemEventAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySystemEventAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySystemEventAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
