// Generated from src/ens/models/GetBucketLifecycle.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What GetBucketLifecycle returns.
struct GetBucketLifecycleResponse {
  /// One rule.
  struct Rule {
    /// The expiration of the objects.
    struct Expiration {
      /// Date before which objects must be created for the rule to apply, UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::string> created_before_date{};
      std::optional<std::string> days{};  ///< Number of days after which objects expire.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusEnabled = "Enabled";
    static constexpr const char* kStatusDisabled = "Disabled";
    /// @}

    Expiration expiration{};              ///< The expiration of the objects.
    std::optional<std::string> id{};      ///< ID of the item. Wire: ID.
    std::optional<std::string> prefix{};  ///< Prefix of the object names.
    std::optional<std::string> status{};  ///< Status of the rule.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Rule> rule{};  ///< The lifecycle rules.
};

/// Returns lifecycle rules of a bucket.
///
/// A read: repeated after any failure that may pass.
struct GetBucketLifecycleRequest {
  using Response = GetBucketLifecycleResponse;  ///< What the action returns.

  std::optional<std::string> bucket_name{};  ///< Required. Name of the bucket.
  std::optional<std::string> rule_id{};      ///< ID of the rule.
};

const schema::Struct& SchemaOf(const GetBucketLifecycleResponse*) noexcept;
const schema::Struct& SchemaOf(const GetBucketLifecycleResponse::Rule*) noexcept;
const schema::Struct& SchemaOf(const GetBucketLifecycleResponse::Rule::Expiration*) noexcept;
const schema::Struct& SchemaOf(const GetBucketLifecycleRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetBucketLifecycleRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
