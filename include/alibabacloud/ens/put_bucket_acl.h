// Generated from src/ens/models/PutBucketAcl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What PutBucketAcl returns.
struct PutBucketAclResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the access control list (ACL) of a bucket.
///
/// Not repeated after a failure that may have been executed.
struct PutBucketAclRequest {
  using Response = PutBucketAclResponse;  ///< What the action returns.

  std::optional<std::string> bucket_acl{};   ///< Required. Access permission of the bucket, such as private.
  std::optional<std::string> bucket_name{};  ///< Required. Name of the bucket.
};

const schema::Struct& SchemaOf(const PutBucketAclResponse*) noexcept;
const schema::Struct& SchemaOf(const PutBucketAclRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const PutBucketAclRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
