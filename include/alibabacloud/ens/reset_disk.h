// Generated from src/ens/models/ResetDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ResetDisk returns.
struct ResetDiskResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Rolls a disk back to a snapshot.
///
/// Not repeated after a failure that may have been executed.
struct ResetDiskRequest {
  using Response = ResetDiskResponse;  ///< What the action returns.

  std::optional<std::string> disk_id{};      ///< Required. ID of the disk.
  std::optional<std::string> snapshot_id{};  ///< Required. ID of the snapshot.
};

const schema::Struct& SchemaOf(const ResetDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const ResetDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ResetDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
