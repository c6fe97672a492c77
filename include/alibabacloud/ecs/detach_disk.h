// Generated from src/ecs/models/DetachDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DetachDisk returns.
struct DetachDiskResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Detaches a disk from an instance.
///
/// Not repeated after a failure that may have been executed.
struct DetachDiskRequest {
  using Response = DetachDiskResponse;  ///< What the action returns.

  std::optional<bool> delete_with_instance{};  ///< Whether the disk is released along with the instance. Default: true.
  std::optional<std::string> disk_id{};        ///< Required. ID of the disk.
  std::optional<std::string> instance_id{};    ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const DetachDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const DetachDiskRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DetachDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
