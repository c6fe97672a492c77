// Generated from src/ecs/models/DisableDiskEncryptionByDefault.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DisableDiskEncryptionByDefault returns.
struct DisableDiskEncryptionByDefaultResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Turns off the default encryption of disks in a region.
///
/// Not repeated after a failure that may have been executed.
struct DisableDiskEncryptionByDefaultRequest {
  using Response = DisableDiskEncryptionByDefaultResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DisableDiskEncryptionByDefaultResponse*) noexcept;
const schema::Struct& SchemaOf(const DisableDiskEncryptionByDefaultRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DisableDiskEncryptionByDefaultRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
