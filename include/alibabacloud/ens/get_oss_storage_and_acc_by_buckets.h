// Generated from src/ens/models/GetOssStorageAndAccByBuckets.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What GetOssStorageAndAccByBuckets returns.
struct GetOssStorageAndAccByBucketsResponse {
  /// One bucket.
  struct BucketList {
    std::optional<std::int64_t> acc{};                 ///< Number of accesses.
    std::optional<std::string> bucket{};               ///< Name of the bucket.
    std::optional<std::int64_t> storage_usage_byte{};  ///< Storage used, in bytes.
  };

  std::vector<BucketList> bucket_list{};  ///< The buckets.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists buckets with their storage usage and access count.
///
/// A read: repeated after any failure that may pass.
struct GetOssStorageAndAccByBucketsRequest {
  using Response = GetOssStorageAndAccByBucketsResponse;  ///< What the action returns.

  std::optional<std::string> bucket_list{};  ///< Names of the buckets.
};

const schema::Struct& SchemaOf(const GetOssStorageAndAccByBucketsResponse*) noexcept;
const schema::Struct& SchemaOf(const GetOssStorageAndAccByBucketsResponse::BucketList*) noexcept;
const schema::Struct& SchemaOf(const GetOssStorageAndAccByBucketsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const GetOssStorageAndAccByBucketsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
