// Generated from src/ens/models/ModifySnapshotAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifySnapshotAttribute returns.
struct ModifySnapshotAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a snapshot.
///
/// Not repeated after a failure that may have been executed.
struct ModifySnapshotAttributeRequest {
  using Response = ModifySnapshotAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};    ///< Text that describes the item.
  std::optional<std::string> snapshot_id{};    ///< Required. ID of the snapshot.
  std::optional<std::string> snapshot_name{};  ///< Name of the snapshot.
};

const schema::Struct& SchemaOf(const ModifySnapshotAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySnapshotAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySnapshotAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
