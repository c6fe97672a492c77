// Generated from src/ecs/models/DeleteAutoSnapshotPolicy.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteAutoSnapshotPolicy returns.
struct DeleteAutoSnapshotPolicyResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an automatic snapshot policy.
///
/// Not repeated after a failure that may have been executed.
struct DeleteAutoSnapshotPolicyRequest {
  using Response = DeleteAutoSnapshotPolicyResponse;  ///< What the action returns.

  /// Required. ID of the automatic snapshot policy. Wire: autoSnapshotPolicyId.
  std::optional<std::string> auto_snapshot_policy_id{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou. Wire: regionId.
};

const schema::Struct& SchemaOf(const DeleteAutoSnapshotPolicyResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteAutoSnapshotPolicyRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteAutoSnapshotPolicyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
