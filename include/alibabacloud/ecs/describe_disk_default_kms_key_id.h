// Generated from src/ecs/models/DescribeDiskDefaultKMSKeyId.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDiskDefaultKMSKeyId returns.
struct DescribeDiskDefaultKMSKeyIdResponse {
  std::optional<std::string> kms_key_id{};  ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the KMS key that encrypts disks by default in a region.
///
/// A read: repeated after any failure that may pass.
struct DescribeDiskDefaultKMSKeyIdRequest {
  using Response = DescribeDiskDefaultKMSKeyIdResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeDiskDefaultKMSKeyIdResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiskDefaultKMSKeyIdRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDiskDefaultKMSKeyIdRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
