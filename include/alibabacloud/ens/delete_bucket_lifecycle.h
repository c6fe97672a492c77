// Generated from src/ens/models/DeleteBucketLifecycle.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteBucketLifecycle returns.
struct DeleteBucketLifecycleResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes lifecycle rules of a bucket.
///
/// Not repeated after a failure that may have been executed.
struct DeleteBucketLifecycleRequest {
  using Response = DeleteBucketLifecycleResponse;  ///< What the action returns.

  std::optional<std::string> bucket_name{};  ///< Required. Name of the bucket.
  std::optional<std::string> rule_id{};      ///< ID of the rule.
};

const schema::Struct& SchemaOf(const DeleteBucketLifecycleResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteBucketLifecycleRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteBucketLifecycleRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
