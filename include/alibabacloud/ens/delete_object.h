// Generated from src/ens/models/DeleteObject.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteObject returns.
struct DeleteObjectResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an object from a bucket.
///
/// Not repeated after a failure that may have been executed.
struct DeleteObjectRequest {
  using Response = DeleteObjectResponse;  ///< What the action returns.

  std::optional<std::string> bucket_name{};  ///< Required. Name of the bucket.
  std::optional<std::string> object_key{};   ///< Required. Key of the object.
};

const schema::Struct& SchemaOf(const DeleteObjectResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteObjectRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteObjectRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
