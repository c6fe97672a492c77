// Generated from src/ens/models/ListBuckets.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListBuckets returns.
struct ListBucketsResponse {
  /// One bucket.
  struct BucketInfos {
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
    std::optional<std::string> ens_region_id{};         ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> index_table_name{};      ///< Name of the index table of the bucket.
    std::optional<std::string> lifecycle_rule{};        ///< Lifecycle rule of the bucket.
    std::optional<std::string> logical_bucket_type{};   ///< Logical type of the bucket, such as sink.
    std::optional<std::string> modify_time{};    ///< When the bucket was last modified, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> product{};        ///< Product that the bucket belongs to.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
    std::optional<std::string> storage_class{};  ///< Storage class of the bucket or object.
    std::optional<std::int64_t> user_id{};       ///< ID of the user that owns the bucket.
  };

  std::vector<BucketInfos> bucket_infos{};   ///< The buckets.
  std::optional<std::string> next_marker{};  ///< Where the next page starts: Marker of the next request.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists buckets.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `bucket_infos`.
struct ListBucketsRequest {
  using Response = ListBucketsResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};        ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> keyword{};              ///< Keyword to search for.
  std::optional<std::string> logical_bucket_type{};  ///< Logical type of the bucket, such as sink.
  std::optional<std::string> marker{};               ///< Where to start: the entries after this name are returned.
  std::optional<std::string> page_number{};          ///< Number of the page, from 1.
  std::optional<std::string> page_size{};            ///< Items on a page.
  std::optional<std::string> prefix{};               ///< Prefix of the object names.
};

const schema::Struct& SchemaOf(const ListBucketsResponse*) noexcept;
const schema::Struct& SchemaOf(const ListBucketsResponse::BucketInfos*) noexcept;
const schema::Struct& SchemaOf(const ListBucketsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListBucketsRequest&) noexcept;
inline auto& ItemsOf(ListBucketsResponse& page) noexcept {
  return page.bucket_infos;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
