// Generated from src/ecs/models/CreateSnapshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateSnapshot returns.
struct CreateSnapshotResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> snapshot_id{};  ///< ID of the snapshot.
};

/// Creates a snapshot of a disk and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateSnapshotRequest {
  using Response = CreateSnapshotResponse;  ///< What the action returns.

  /// One system tag.
  struct SystemTag {
    std::optional<std::string> key{};    ///< Key of the system tag.
    std::optional<std::string> scope{};  ///< Scope, such as Region, Zone or Tag.
    std::optional<std::string> value{};  ///< Value of the system tag.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `category`.
  static constexpr const char* kCategoryStandard = "Standard";
  static constexpr const char* kCategoryFlash = "Flash";
  /// @}

  std::optional<std::string> category{};  ///< Category of the resource, for a disk such as cloud_ssd. @deprecated
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> disk_id{};      ///< Required. ID of the disk.
  /// Whether instant access of the snapshot is enabled. Default: false. @deprecated
  std::optional<bool> instant_access{};
  /// Number of days for which instant access is kept. Range: 1..65535. @deprecated
  std::optional<std::int64_t> instant_access_retention_days{};
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::int64_t> retention_days{};    ///< How long the snapshot is kept, in days. Range: 1..65536.
  std::optional<std::string> snapshot_name{};      ///< Name of the snapshot.
  /// ARN of the cloud box to store in, such as arn:acs:cloudbox:cn-hangzhou:123456:cloudbox/cb-xx***123.
  std::optional<std::string> storage_location_arn{};
  std::vector<SystemTag> system_tag{};  ///< The system tags.
  std::vector<Tag> tag{};               ///< The tags.
};

const schema::Struct& SchemaOf(const CreateSnapshotResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSnapshotRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateSnapshotRequest::SystemTag*) noexcept;
const schema::Struct& SchemaOf(const CreateSnapshotRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSnapshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
