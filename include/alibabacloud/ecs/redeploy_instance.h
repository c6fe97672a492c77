// Generated from src/ecs/models/RedeployInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RedeployInstance returns.
struct RedeployInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Redeploys an instance and returns the task ID.
///
/// Not repeated after a failure that may have been executed.
struct RedeployInstanceRequest {
  using Response = RedeployInstanceResponse;  ///< What the action returns.

  std::optional<bool> force_stop{};          ///< Whether to force the instance to stop. Default: false.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const RedeployInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RedeployInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RedeployInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
