// Generated from src/ens/models/GetBucketInfo.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What GetBucketInfo returns.
struct GetBucketInfoResponse {
  /// The information about the bucket.
  struct BucketInfo {
    std::optional<std::string> bucket_acl{};            ///< Access permission of the bucket, such as private.
    std::optional<std::string> bucket_name{};           ///< Name of the bucket.
    std::optional<std::string> city{};                  ///< City the region or bucket is in.
    std::optional<std::string> comment{};               ///< Comment on the bucket.
    std::optional<std::string> cors_rule{};             ///< Cross-origin (CORS) rule of the bucket. Wire: CORSRule.
    std::optional<std::string> create_time{};           ///< Time of creation.
    std::optional<std::string> data_redundancy_type{};  ///< Redundancy type of the data in the bucket.
    std::optional<std::string> dispatcher_type{};       ///< Dispatcher type of the bucket.
    std::optional<std::string> endpoint{};              ///< Endpoint of the bucket.
    std::optional<std::string> engine_info{};           ///< Information about the engine of the bucket.
    std::optional<std::string> index_table_name{};      ///< Name of the index table of the bucket.
    std::optional<std::string> lifecycle_rule{};        ///< Lifecycle rule of the bucket.
    std::optional<std::string> logical_bucket_type{};   ///< Logical type of the bucket, such as sink.
    std::optional<std::string> modify_time{};    ///< When the bucket was last modified, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> product{};        ///< Product that the bucket belongs to.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
    std::optional<std::string> storage_class{};  ///< Storage class of the bucket or object.
    std::optional<std::int64_t> user_id{};       ///< ID of the user that owns the bucket.
  };

  BucketInfo bucket_info{};  ///< The information about the bucket.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the attributes of a bucket.
///
/// A read: repeated after any failure that may pass.
struct GetBucketInfoRequest {
  using Response = GetBucketInfoResponse;  ///< What the action returns.

  std::optional<std::string> bucket_name{};  ///< Required. Name of the bucket.
};

const schema::Struct& SchemaOf(const GetBucketInfoResponse*) noexcept;
const schema::Struct& SchemaOf(const GetBucketInfoResponse::BucketInfo*) noexcept;
const schema::Struct& SchemaOf(const GetBucketInfoRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetBucketInfoRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
