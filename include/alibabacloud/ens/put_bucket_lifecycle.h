// Generated from src/ens/models/PutBucketLifecycle.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What PutBucketLifecycle returns.
struct PutBucketLifecycleResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> rule_id{};  ///< ID of the rule.
};

/// Sets a lifecycle rule of a bucket and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct PutBucketLifecycleRequest {
  using Response = PutBucketLifecycleResponse;  ///< What the action returns.

  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusEnabled = "Enabled";
  static constexpr const char* kStatusDisabled = "Disabled";
  /// @}

  std::optional<bool> allow_same_action_overlap{};  ///< Whether lifecycle rules with the same action may overlap.
  std::optional<std::string> bucket_name{};         ///< Required. Name of the bucket.
  /// Date before which objects must be created for the rule to apply, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> created_before_date{};
  std::optional<std::int64_t> expiration_days{};  ///< Number of days after which objects expire.
  std::optional<std::string> prefix{};            ///< Prefix of the object names.
  std::optional<std::string> rule_id{};           ///< ID of the rule.
  std::optional<std::string> status{};            ///< Required. Status of the item.
};

const schema::Struct& SchemaOf(const PutBucketLifecycleResponse*) noexcept;
const schema::Struct& SchemaOf(const PutBucketLifecycleRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const PutBucketLifecycleRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
