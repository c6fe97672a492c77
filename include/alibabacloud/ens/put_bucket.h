// Generated from src/ens/models/PutBucket.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What PutBucket returns.
struct PutBucketResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a bucket.
///
/// Not repeated after a failure that may have been executed.
struct PutBucketRequest {
  using Response = PutBucketResponse;  ///< What the action returns.

  /// @{
  /// A value of `dispatch_scope`.
  static constexpr const char* kDispatchScopeDomestic = "domestic";
  static constexpr const char* kDispatchScopeOversea = "oversea";
  /// @}

  std::optional<std::string> bucket_acl{};            ///< Access permission of the bucket, such as private.
  std::optional<std::string> bucket_name{};           ///< Required. Name of the bucket.
  std::optional<std::string> city{};                  ///< City the region or bucket is in.
  std::optional<std::string> comment{};               ///< Comment on the bucket.
  std::optional<std::string> data_redundancy_type{};  ///< Redundancy type of the data in the bucket.
  std::optional<std::string> dispatch_scope{};        ///< Dispatch scope of the bucket, domestic or oversea.
  std::optional<std::string> dispatcher_type{};       ///< Dispatcher type of the bucket.
  std::optional<std::string> endpoint{};              ///< Endpoint of the bucket.
  std::optional<std::string> engine_id{};             ///< ID of the engine.
  std::optional<std::string> ens_region_id{};         ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> logical_bucket_type{};   ///< Logical type of the bucket, such as sink.
  std::optional<std::string> resource_type{};         ///< Type of the resource.
  std::optional<std::string> storage_class{};         ///< Storage class of the bucket or object.
  std::optional<std::string> storage_domain_id{};     ///< ID of the storage domain.
};

const schema::Struct& SchemaOf(const PutBucketResponse*) noexcept;
const schema::Struct& SchemaOf(const PutBucketRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const PutBucketRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
