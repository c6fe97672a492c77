// Generated from src/ecs/models/DescribeSnapshots.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSnapshots returns.
struct DescribeSnapshotsResponse {
  /// One snapshot.
  struct Snapshot {
    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<bool> available{};             ///< Whether the snapshot is available.
    std::optional<std::string> category{};       ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> description{};    ///< Description of the snapshot.
    std::optional<bool> encrypted{};             ///< Whether encryption is enabled.
    std::optional<std::int64_t> full_snapshot_size_in_bytes{};  ///< Size of the full snapshot in bytes.
    std::optional<bool> instant_access{};                       ///< Whether instant access of the snapshot is enabled.
    std::optional<std::int64_t> instant_access_retention_days{};  ///< Number of days for which instant access is kept.
    std::optional<std::string> kms_key_id{};          ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    std::optional<std::string> last_modified_time{};  ///< When the snapshot was last modified.
    std::optional<std::string> product_code{};        ///< Product code in the Alibaba Cloud Marketplace.
    std::optional<std::string> progress{};            ///< Progress in percent.
    std::optional<std::string> region_id{};           ///< Region, such as cn-hangzhou.
    std::optional<std::int64_t> remain_time{};        ///< Remaining time until completion.
    std::optional<std::string> resource_group_id{};   ///< ID of the resource group.
    std::optional<std::int64_t> retention_days{};     ///< How long the snapshot is kept, in days.
    std::optional<std::string> snapshot_id{};         ///< ID of the snapshot.
    std::optional<std::string> snapshot_link_id{};    ///< ID of the snapshot chain.
    std::optional<std::string> snapshot_name{};       ///< Name of the snapshot.
    std::optional<std::string> snapshot_sn{};         ///< Serial number of the snapshot. Wire: SnapshotSN.
    /// How the snapshot was created: auto by a policy, user by hand; all matches both.
    std::optional<std::string> snapshot_type{};
    std::optional<std::string> source_disk_id{};       ///< ID of the source disk.
    std::optional<std::string> source_disk_size{};     ///< Size of the source disk in GiB.
    std::optional<std::string> source_disk_type{};     ///< Type of the source disk: system or data.
    std::optional<std::string> source_region_id{};     ///< Source region of the snapshot, such as cn-hangzhou.
    std::optional<std::string> source_snapshot_id{};   ///< ID of the source snapshot.
    std::optional<std::string> source_storage_type{};  ///< Storage type of the source.
    std::optional<std::string> status{};               ///< Status of the snapshot.
    std::vector<Tag> tags{};                           ///< The tags.
    std::optional<std::string> usage{};                ///< What the resource is used for, such as none.
  };

  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};    ///< Items on a page. @deprecated
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Snapshot> snapshots{};          ///< The snapshots.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists snapshots and their details.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `snapshots`.
struct DescribeSnapshotsRequest {
  using Response = DescribeSnapshotsResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};    ///< Key of the filter.
    std::optional<std::string> value{};  ///< Value of the filter.
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
  static constexpr const char* kCategoryArchive = "archive";
  /// @}
  /// @{
  /// A value of `snapshot_type`.
  static constexpr const char* kSnapshotTypeAuto = "auto";
  static constexpr const char* kSnapshotTypeUser = "user";
  static constexpr const char* kSnapshotTypeAll = "all";
  /// @}
  /// @{
  /// A value of `source_disk_type`.
  static constexpr const char* kSourceDiskTypeSystem = "system";
  static constexpr const char* kSourceDiskTypeData = "data";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusProgressing = "progressing";
  static constexpr const char* kStatusAccomplished = "accomplished";
  static constexpr const char* kStatusFailed = "failed";
  static constexpr const char* kStatusAll = "all";
  /// @}
  /// @{
  /// A value of `usage`.
  static constexpr const char* kUsageImage = "image";
  static constexpr const char* kUsageDisk = "disk";
  static constexpr const char* kUsageImageDisk = "image_disk";
  static constexpr const char* kUsageNone = "none";
  /// @}

  std::optional<std::string> category{};      ///< Category of the resource, for a disk such as cloud_ssd.
  std::optional<std::string> disk_id{};       ///< ID of the disk.
  std::optional<bool> dry_run{};              ///< Whether to only check the request, without executing it.
  std::optional<bool> encrypted{};            ///< Whether encryption is enabled. Default: false.
  std::vector<Filter> filter{};               ///< The filters, each a key with a value. At most 2 items.
  std::optional<std::string> instance_id{};   ///< ID of the instance.
  std::optional<std::string> kms_key_id{};    ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};               ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};                 ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};                  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};          ///< ID of the resource group.
  std::optional<std::vector<std::string>> snapshot_ids{};  ///< IDs of the snapshots.
  std::optional<std::string> snapshot_link_id{};           ///< ID of the snapshot chain.
  std::optional<std::string> snapshot_name{};              ///< Name of the snapshot.
  /// How the snapshot was created: auto by a policy, user by hand; all matches both.
  std::optional<std::string> snapshot_type{};
  std::optional<std::string> source_disk_type{};  ///< Type of the source disk: system or data.
  std::optional<std::string> status{};            ///< Only items of this status.
  std::vector<Tag> tag{};                         ///< The tags.
  std::optional<std::string> usage{};             ///< What the resource is used for, such as none.
};

const schema::Struct& SchemaOf(const DescribeSnapshotsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotsResponse::Snapshot*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotsResponse::Snapshot::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotsRequest::Filter*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnapshotsRequest&) noexcept;
inline auto& ItemsOf(DescribeSnapshotsResponse& page) noexcept {
  return page.snapshots;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
