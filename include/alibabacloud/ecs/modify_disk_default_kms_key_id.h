// Generated from src/ecs/models/ModifyDiskDefaultKMSKeyId.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDiskDefaultKMSKeyId returns.
struct ModifyDiskDefaultKMSKeyIdResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the KMS key that encrypts disks by default in a region.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDiskDefaultKMSKeyIdRequest {
  using Response = ModifyDiskDefaultKMSKeyIdResponse;  ///< What the action returns.

  std::optional<std::string> kms_key_id{};  ///< Required. ID of the KMS key for the encryption. Wire: KMSKeyId.
  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyDiskDefaultKMSKeyIdResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDiskDefaultKMSKeyIdRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDiskDefaultKMSKeyIdRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
