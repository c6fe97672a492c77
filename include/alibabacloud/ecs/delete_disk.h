// Generated from src/ecs/models/DeleteDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteDisk returns.
struct DeleteDiskResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a disk.
///
/// Not repeated after a failure that may have been executed.
struct DeleteDiskRequest {
  using Response = DeleteDiskResponse;  ///< What the action returns.

  std::optional<std::string> disk_id{};  ///< Required. ID of the disk.
};

const schema::Struct& SchemaOf(const DeleteDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
