// Generated from src/ecs/models/DescribeDiskEncryptionByDefaultStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDiskEncryptionByDefaultStatus returns.
struct DescribeDiskEncryptionByDefaultStatusResponse {
  std::optional<bool> encrypted{};  ///< Whether encryption is enabled.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns whether disks are encrypted by default in a region.
///
/// A read: repeated after any failure that may pass.
struct DescribeDiskEncryptionByDefaultStatusRequest {
  using Response = DescribeDiskEncryptionByDefaultStatusResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeDiskEncryptionByDefaultStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiskEncryptionByDefaultStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDiskEncryptionByDefaultStatusRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
