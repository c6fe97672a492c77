// Generated from src/ens/models/GetBucketAcl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What GetBucketAcl returns.
struct GetBucketAclResponse {
  std::optional<std::string> bucket_acl{};  ///< Access permission of the bucket, such as private.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the access control list (ACL) of a bucket.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct GetBucketAclRequest {
  using Response = GetBucketAclResponse;  ///< What the action returns.

  std::optional<std::string> bucket_name{};  ///< Required. Name of the bucket.
};

const schema::Struct& SchemaOf(const GetBucketAclResponse*) noexcept;
const schema::Struct& SchemaOf(const GetBucketAclRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetBucketAclRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
