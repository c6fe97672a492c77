// Generated from src/ecs/models/ModifySnapshotCategory.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifySnapshotCategory returns.
struct ModifySnapshotCategoryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Changes the category and retention of a snapshot and returns the task ID.
///
/// Not repeated after a failure that may have been executed.
struct ModifySnapshotCategoryRequest {
  using Response = ModifySnapshotCategoryResponse;  ///< What the action returns.

  std::optional<std::string> category{};         ///< Category of the resource, for a disk such as cloud_ssd.
  std::optional<std::int64_t> retention_days{};  ///< How long the snapshot is kept, in days.
  std::optional<std::string> snapshot_id{};      ///< Required. ID of the snapshot.
};

const schema::Struct& SchemaOf(const ModifySnapshotCategoryResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySnapshotCategoryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySnapshotCategoryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
