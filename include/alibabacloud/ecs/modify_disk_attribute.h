// Generated from src/ecs/models/ModifyDiskAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDiskAttribute returns.
struct ModifyDiskAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes attributes of disks, such as name, description or release behavior.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDiskAttributeRequest {
  using Response = ModifyDiskAttributeResponse;  ///< What the action returns.

  std::optional<bool> bursting_enabled{};      ///< Whether performance bursting is enabled for the disk.
  std::optional<bool> delete_auto_snapshot{};  ///< Whether automatic snapshots are deleted along with the disk.
  std::optional<bool> delete_with_instance{};  ///< Whether the disk is released along with the instance.
  std::optional<std::string> description{};    ///< Text that describes the item.
  std::optional<std::string> disk_id{};        ///< ID of the disk.
  std::vector<std::string> disk_ids{};         ///< IDs of the disks.
  std::optional<std::string> disk_name{};      ///< Name of the disk.
  std::optional<bool> enable_auto_snapshot{};  ///< Whether automatic snapshots are enabled for the disk. @deprecated
  std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyDiskAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDiskAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDiskAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
