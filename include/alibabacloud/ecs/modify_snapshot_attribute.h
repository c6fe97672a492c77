// Generated from src/ecs/models/ModifySnapshotAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifySnapshotAttribute returns.
struct ModifySnapshotAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name, description, retention or instant access of a snapshot.
///
/// Not repeated after a failure that may have been executed.
struct ModifySnapshotAttributeRequest {
  using Response = ModifySnapshotAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};  ///< Text that describes the item.
  /// Whether to disable instant access of the snapshot. Default: false. @deprecated
  std::optional<bool> disable_instant_access{};
  std::optional<std::int64_t> retention_days{};  ///< How long the snapshot is kept, in days. Range: 1..65536.
  std::optional<std::string> snapshot_id{};      ///< Required. ID of the snapshot.
  std::optional<std::string> snapshot_name{};    ///< Name of the snapshot.
};

const schema::Struct& SchemaOf(const ModifySnapshotAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySnapshotAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySnapshotAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
