// Generated from src/ecs/models/DescribeSnapshotGroups.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSnapshotGroups returns.
struct DescribeSnapshotGroupsResponse {
  /// One snapshot group.
  struct SnapshotGroup {
    /// One snapshot.
    struct Snapshot {
      /// One tag.
      struct Tag {
        std::optional<std::string> key{};    ///< Key of the tag.
        std::optional<std::string> value{};  ///< Value of the tag.
      };

      std::optional<bool> available{};       ///< Whether the snapshot is available.
      std::optional<bool> instant_access{};  ///< Whether instant access of the snapshot is enabled.
      /// Number of days for which instant access is kept.
      std::optional<std::int64_t> instant_access_retention_days{};
      std::optional<std::string> progress{};          ///< Progress in percent.
      std::optional<std::string> snapshot_id{};       ///< ID of the snapshot.
      std::optional<std::string> source_disk_id{};    ///< ID of the source disk.
      std::optional<std::string> source_disk_type{};  ///< Type of the source disk: system or data.
      std::vector<Tag> tags{};                        ///< The tags.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> key{};    ///< Key of the tag.
      std::optional<std::string> value{};  ///< Value of the tag.
    };

    std::optional<std::string> creation_time{};      ///< Time of creation.
    std::optional<std::string> description{};        ///< Description of the snapshot group.
    std::optional<std::string> instance_id{};        ///< ID of the instance.
    std::optional<std::string> name{};               ///< Name of the snapshot group.
    std::optional<std::string> progress_status{};    ///< Progress of the snapshot group.
    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
    std::optional<std::string> snapshot_group_id{};  ///< ID of the snapshot group.
    std::vector<Snapshot> snapshots{};               ///< The snapshots.
    std::optional<std::string> status{};             ///< Status of the snapshot group.
    std::vector<Tag> tags{};                         ///< The tags.
  };

  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SnapshotGroup> snapshot_groups{};  ///< The snapshot groups.
};

/// Lists snapshot groups.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `snapshot_groups`.
struct DescribeSnapshotGroupsRequest {
  using Response = DescribeSnapshotGroupsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusProgressing = "progressing";
  static constexpr const char* kStatusAccomplished = "accomplished";
  static constexpr const char* kStatusFailed = "failed";
  /// @}

  std::vector<std::string> additional_attributes{};  ///< Further attributes to return.
  std::optional<std::string> instance_id{};          ///< ID of the instance.
  std::optional<std::int64_t> max_results{};         ///< Greatest number of items to return. Default: 10.
  std::optional<std::string> name{};                 ///< Only items of this name.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<std::string> snapshot_group_id{};    ///< ID of the snapshot group.
  std::vector<std::string> status{};               ///< Status of the item.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse::SnapshotGroup*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse::SnapshotGroup::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotGroupsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotGroupsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnapshotGroupsRequest&) noexcept;
inline auto& ItemsOf(DescribeSnapshotGroupsResponse& page) noexcept {
  return page.snapshot_groups;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
