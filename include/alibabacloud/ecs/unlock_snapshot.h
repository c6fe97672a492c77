// Generated from src/ecs/models/UnlockSnapshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What UnlockSnapshot returns.
struct UnlockSnapshotResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Unlocks a snapshot.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
struct UnlockSnapshotRequest {
  using Response = UnlockSnapshotResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<bool> dry_run{};             ///< Whether to only check the request, without executing it.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> snapshot_id{};  ///< Required. ID of the snapshot.
};

const schema::Struct& SchemaOf(const UnlockSnapshotResponse*) noexcept;
const schema::Struct& SchemaOf(const UnlockSnapshotRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UnlockSnapshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
