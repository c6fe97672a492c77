// Generated from src/ens/models/DeleteBucket.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteBucket returns.
struct DeleteBucketResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a bucket.
///
/// Not repeated after a failure that may have been executed.
struct DeleteBucketRequest {
  using Response = DeleteBucketResponse;  ///< What the action returns.

  std::optional<std::string> bucket_name{};  ///< Required. Name of the bucket.
};

const schema::Struct& SchemaOf(const DeleteBucketResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteBucketRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteBucketRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
