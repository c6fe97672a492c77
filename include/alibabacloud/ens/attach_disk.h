// Generated from src/ens/models/AttachDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AttachDisk returns.
struct AttachDiskResponse {
  std::optional<std::int64_t> code{};  ///< Result code.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Attaches a disk to an instance.
///
/// Not repeated after a failure that may have been executed.
struct AttachDiskRequest {
  using Response = AttachDiskResponse;  ///< What the action returns.

  std::optional<std::string> delete_with_instance{};  ///< Whether the disk is released along with the instance.
  std::optional<std::string> disk_id{};               ///< Required. ID of the disk.
  std::optional<std::string> instance_id{};           ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const AttachDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
