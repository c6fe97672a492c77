// Generated from src/ens/models/CreateInstanceActiveOpsTask.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateInstanceActiveOpsTask returns.
struct CreateInstanceActiveOpsTaskResponse {
  /// The O&M task.
  struct InstanceActiveOpsTask {
    std::optional<std::string> instance_active_ops_task_id{};      ///< ID of the O&M task.
    std::optional<std::string> instance_active_ops_task_status{};  ///< Status of the O&M task.
  };

  InstanceActiveOpsTask instance_active_ops_task{};  ///< The O&M task.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an active O&M task for instances and returns its ID and status.
///
/// Not repeated after a failure that may have been executed.
struct CreateInstanceActiveOpsTaskRequest {
  using Response = CreateInstanceActiveOpsTaskResponse;  ///< What the action returns.

  std::vector<std::string> instance_ids{};  ///< IDs of the instances.
};

const schema::Struct& SchemaOf(const CreateInstanceActiveOpsTaskResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceActiveOpsTaskResponse::InstanceActiveOpsTask*) noexcept;
const schema::Struct& SchemaOf(const CreateInstanceActiveOpsTaskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateInstanceActiveOpsTaskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
