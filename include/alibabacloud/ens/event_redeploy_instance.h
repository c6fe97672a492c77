// Generated from src/ens/models/EventRedeployInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What EventRedeployInstance returns.
struct EventRedeployInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Redeploys an instance in response to an event, at once or at a planned time.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct EventRedeployInstanceRequest {
  using Response = EventRedeployInstanceResponse;  ///< What the action returns.

  /// @{
  /// A value of `ops_type`.
  static constexpr const char* kOpsTypeImmediate = "immediate";
  static constexpr const char* kOpsTypeScheduled = "scheduled";
  /// @}

  std::optional<std::string> event_id{};  ///< Required. ID of the event.
  /// Required. When the operation runs: immediate at once, scheduled at the planned time.
  std::optional<std::string> ops_type{};
  std::optional<std::int64_t> plan_time{};     ///< Planned time of the operation as Unix time in milliseconds.
  std::optional<std::string> plan_utc_time{};  ///< Planned time of the operation in UTC.
  std::optional<std::string> resource_id{};    ///< Required. ID of the resource.
};

const schema::Struct& SchemaOf(const EventRedeployInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const EventRedeployInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const EventRedeployInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
