// Generated from src/ecs/models/ModifySnapshotGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifySnapshotGroup returns.
struct ModifySnapshotGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a snapshot group.
///
/// Not repeated after a failure that may have been executed.
struct ModifySnapshotGroupRequest {
  using Response = ModifySnapshotGroupResponse;  ///< What the action returns.

  std::optional<std::string> description{};        ///< Text that describes the item.
  std::optional<std::string> name{};               ///< Name of the item.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> snapshot_group_id{};  ///< Required. ID of the snapshot group.
};

const schema::Struct& SchemaOf(const ModifySnapshotGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySnapshotGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySnapshotGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
