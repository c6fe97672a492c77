// Generated from src/ecs/models/CancelTask.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CancelTask returns.
struct CancelTaskResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Cancels a task.
///
/// Not repeated after a failure that may have been executed.
struct CancelTaskRequest {
  using Response = CancelTaskResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> task_id{};    ///< Required. ID of the task.
};

const schema::Struct& SchemaOf(const CancelTaskResponse*) noexcept;
const schema::Struct& SchemaOf(const CancelTaskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CancelTaskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
