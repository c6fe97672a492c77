// Generated from src/ecs/models/EnableDiskEncryptionByDefault.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What EnableDiskEncryptionByDefault returns.
struct EnableDiskEncryptionByDefaultResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Turns on the default encryption of disks in a region.
///
/// Not repeated after a failure that may have been executed.
struct EnableDiskEncryptionByDefaultRequest {
  using Response = EnableDiskEncryptionByDefaultResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const EnableDiskEncryptionByDefaultResponse*) noexcept;
const schema::Struct& SchemaOf(const EnableDiskEncryptionByDefaultRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const EnableDiskEncryptionByDefaultRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
