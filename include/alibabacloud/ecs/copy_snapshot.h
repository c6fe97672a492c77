// Generated from src/ecs/models/CopySnapshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CopySnapshot returns.
struct CopySnapshotResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> snapshot_id{};  ///< ID of the snapshot.
};

/// Copies a snapshot to a destination region and returns the ID of the copy.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CopySnapshotRequest {
  using Response = CopySnapshotResponse;  ///< What the action returns.

  /// One role ARN.
  struct Arn {
    std::optional<std::int64_t> assume_role_for{};  ///< ID of the account the role is assumed for.
    std::optional<std::string> role_type{};         ///< Type of the role, such as Primary.
    std::optional<std::string> rolearn{};  ///< ARN of the RAM role, such as acs:ram::123456789012****:role/adminrole.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::vector<Arn> arn{};  ///< The roles to assume.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> destination_region_id{};  ///< Required. Destination region.
  /// Required. Description of the copy of the snapshot.
  std::optional<std::string> destination_snapshot_description{};
  std::optional<std::string> destination_snapshot_name{};         ///< Required. Name of the copy of the snapshot.
  std::optional<std::string> destination_storage_location_arn{};  ///< ARN of the storage location to copy to.
  std::optional<bool> encrypted{};                                ///< Whether encryption is enabled. Default: false.
  std::optional<std::string> kms_key_id{};         ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::int64_t> retention_days{};    ///< How long the snapshot is kept, in days. Range: 1..65536.
  std::optional<std::string> snapshot_id{};        ///< Required. ID of the snapshot.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const CopySnapshotResponse*) noexcept;
const schema::Struct& SchemaOf(const CopySnapshotRequest*) noexcept;
const schema::Struct& SchemaOf(const CopySnapshotRequest::Arn*) noexcept;
const schema::Struct& SchemaOf(const CopySnapshotRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CopySnapshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
