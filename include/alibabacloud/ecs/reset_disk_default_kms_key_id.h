// Generated from src/ecs/models/ResetDiskDefaultKMSKeyId.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ResetDiskDefaultKMSKeyId returns.
struct ResetDiskDefaultKMSKeyIdResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Resets the KMS key that encrypts disks by default in a region.
///
/// Not repeated after a failure that may have been executed.
struct ResetDiskDefaultKMSKeyIdRequest {
  using Response = ResetDiskDefaultKMSKeyIdResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ResetDiskDefaultKMSKeyIdResponse*) noexcept;
const schema::Struct& SchemaOf(const ResetDiskDefaultKMSKeyIdRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ResetDiskDefaultKMSKeyIdRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
