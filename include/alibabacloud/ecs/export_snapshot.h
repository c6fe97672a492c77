// Generated from src/ecs/models/ExportSnapshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ExportSnapshot returns.
struct ExportSnapshotResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Exports a snapshot to an OSS bucket and returns the task ID.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated
struct ExportSnapshotRequest {
  using Response = ExportSnapshotResponse;  ///< What the action returns.

  std::optional<std::string> oss_bucket{};   ///< Required. OSS bucket to export to.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> role_name{};    ///< Name of the RAM role.
  std::optional<std::string> snapshot_id{};  ///< Required. ID of the snapshot.
};

const schema::Struct& SchemaOf(const ExportSnapshotResponse*) noexcept;
const schema::Struct& SchemaOf(const ExportSnapshotRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ExportSnapshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
