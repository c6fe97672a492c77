// Generated from src/ecs/models/StopInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What StopInstance returns.
struct StopInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Stops one instance.
///
/// Not repeated after a failure that may have been executed.
struct StopInstanceRequest {
  using Response = StopInstanceResponse;  ///< What the action returns.

  std::optional<bool> confirm_stop{};  ///< Whether the stop is confirmed. @deprecated
  std::optional<bool> dry_run{};       ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> force_stop{};    ///< Whether to force the instance to stop. Default: false.
  std::optional<bool> hibernate{};     ///< Whether to hibernate the instance.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  /// Whether the stopped instance is still charged: KeepCharging or StopCharging.
  std::optional<std::string> stopped_mode{};
};

const schema::Struct& SchemaOf(const StopInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const StopInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StopInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
