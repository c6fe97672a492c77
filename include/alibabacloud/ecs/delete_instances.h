// Generated from src/ecs/models/DeleteInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteInstances returns.
struct DeleteInstancesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_group_id{};  ///< ID of the task group.
};

/// Releases several instances at once and returns the ID of the task group.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct DeleteInstancesRequest {
  using Response = DeleteInstancesResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<bool> dry_run{};           ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> force{};             ///< Whether to force the operation. Default: false.
  std::optional<bool> force_stop{};        ///< Whether to force the instance to stop. Default: true.
  std::vector<std::string> instance_id{};  ///< Required. IDs of the instances.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<bool> terminate_subscription{};  ///< Whether to release a subscription resource too. Default: false.
};

const schema::Struct& SchemaOf(const DeleteInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
