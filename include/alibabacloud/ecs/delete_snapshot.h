// Generated from src/ecs/models/DeleteSnapshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteSnapshot returns.
struct DeleteSnapshotResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a snapshot.
///
/// Not repeated after a failure that may have been executed.
struct DeleteSnapshotRequest {
  using Response = DeleteSnapshotResponse;  ///< What the action returns.

  std::optional<bool> force{};               ///< Whether to force the operation. Default: false.
  std::optional<std::string> snapshot_id{};  ///< Required. ID of the snapshot.
};

const schema::Struct& SchemaOf(const DeleteSnapshotResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteSnapshotRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteSnapshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
