// Generated from src/ecs/models/StopInvocation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What StopInvocation returns.
struct StopInvocationResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Stops a command invocation on instances.
///
/// Not repeated after a failure that may have been executed.
struct StopInvocationRequest {
  using Response = StopInvocationResponse;  ///< What the action returns.

  std::vector<std::string> instance_id{};  ///< IDs of the instances.
  std::optional<std::string> invoke_id{};  ///< Required. ID of the execution.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const StopInvocationResponse*) noexcept;
const schema::Struct& SchemaOf(const StopInvocationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StopInvocationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
