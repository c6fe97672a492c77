// Generated from src/ecs/models/CreateSnapshotGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateSnapshotGroup returns.
struct CreateSnapshotGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> snapshot_group_id{};  ///< ID of the snapshot group.
};

/// Creates a snapshot group for disks of an instance and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateSnapshotGroupRequest {
  using Response = CreateSnapshotGroupResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};    ///< Text that describes the item.
  std::vector<std::string> disk_id{};          ///< IDs of the disks.
  std::vector<std::string> exclude_disk_id{};  ///< IDs of the disks to leave out.
  std::optional<std::string> instance_id{};    ///< ID of the instance.
  /// Whether instant access of the snapshot is enabled. Default: false. @deprecated
  std::optional<bool> instant_access{};
  /// Number of days for which instant access is kept. Range: 1..65535. @deprecated
  std::optional<std::int64_t> instant_access_retention_days{};
  std::optional<std::string> name{};               ///< Name of the item.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  /// ARN of the cloud box to store in, such as arn:acs:cloudbox:cn-hangzhou:123456:cloudbox/cb-xx***123.
  std::optional<std::string> storage_location_arn{};
  std::vector<Tag> tag{};  ///< The tags.
};

const schema::Struct& SchemaOf(const CreateSnapshotGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSnapshotGroupRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateSnapshotGroupRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSnapshotGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
