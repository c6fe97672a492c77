// Generated from src/ecs/models/CancelAutoSnapshotPolicy.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CancelAutoSnapshotPolicy returns.
struct CancelAutoSnapshotPolicyResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes an automatic snapshot policy from disks.
///
/// Not repeated after a failure that may have been executed.
struct CancelAutoSnapshotPolicyRequest {
  using Response = CancelAutoSnapshotPolicyResponse;  ///< What the action returns.

  /// ID of the automatic snapshot policy. Wire: autoSnapshotPolicyId.
  std::optional<std::string> auto_snapshot_policy_id{};
  /// Required. IDs of the disks, as a JSON array of strings. Wire: diskIds.
  std::optional<std::vector<std::string>> disk_ids{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou. Wire: regionId.
};

const schema::Struct& SchemaOf(const CancelAutoSnapshotPolicyResponse*) noexcept;
const schema::Struct& SchemaOf(const CancelAutoSnapshotPolicyRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CancelAutoSnapshotPolicyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
