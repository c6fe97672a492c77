// Generated from src/ecs/models/DescribeAutoSnapshotPolicyEx.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeAutoSnapshotPolicyEx returns.
struct DescribeAutoSnapshotPolicyExResponse {
  /// One automatic snapshot policy.
  struct AutoSnapshotPolicy {
    /// The encryption settings for copied snapshots.
    struct CopyEncryptionConfiguration {
      std::optional<bool> encrypted{};          ///< Whether encryption is enabled.
      std::optional<std::string> kms_key_id{};  ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// One target tag.
    struct TargetTag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// How the automatic snapshot policy is associated, such as AssociatedWithDisk.
    std::optional<std::string> association_type{};
    std::optional<std::string> auto_snapshot_policy_id{};    ///< ID of the automatic snapshot policy.
    std::optional<std::string> auto_snapshot_policy_name{};  ///< Name of the automatic snapshot policy.
    /// Number of days for which copied snapshots are kept.
    std::optional<std::int64_t> copied_snapshots_retention_days{};
    CopyEncryptionConfiguration copy_encryption_configuration{};  ///< The encryption settings for copied snapshots.
    std::optional<std::string> creation_time{};                   ///< Time of creation.
    std::optional<std::int64_t> disk_nums{};         ///< Number of disks that use the automatic snapshot policy.
    std::optional<bool> enable_cross_region_copy{};  ///< Whether snapshots are copied to another region.
    std::optional<std::string> region_id{};          ///< Region, such as cn-hangzhou.
    std::optional<std::string> repeat_weekdays{};    ///< Days of the week on which snapshots are created.
    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
    std::optional<std::int64_t> retention_days{};    ///< How long the snapshot is kept, in days.
    std::optional<std::string> status{};             ///< Status of the automatic snapshot policy.
    std::vector<Tag> tags{};                         ///< The tags.
    /// Regions that snapshots are copied to, as a JSON array such as ["cn-hangzhou"].
    std::optional<std::string> target_copy_regions{};
    std::vector<TargetTag> target_tags{};       ///< The tags of the resources that the policy is for.
    std::optional<std::string> time_points{};   ///< Hours at which snapshots are created.
    std::optional<std::string> type{};          ///< Type of the automatic snapshot policy.
    std::optional<std::int64_t> volume_nums{};  ///< Number of volumes that the policy is applied to.
  };

  std::vector<AutoSnapshotPolicy> auto_snapshot_policies{};  ///< The automatic snapshot policies.
  std::optional<std::int64_t> page_number{};                 ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                   ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists automatic snapshot policies.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `auto_snapshot_policies`.
struct DescribeAutoSnapshotPolicyExRequest {
  using Response = DescribeAutoSnapshotPolicyExResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  std::optional<std::string> auto_snapshot_policy_id{};    ///< ID of the automatic snapshot policy.
  std::optional<std::string> auto_snapshot_policy_name{};  ///< Name of the automatic snapshot policy.
  std::optional<std::int64_t> page_number{};               ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                 ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};                  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};          ///< ID of the resource group.
  std::vector<Tag> tag{};                                  ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::CopyEncryptionConfiguration*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::TargetTag*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAutoSnapshotPolicyExRequest&) noexcept;
inline auto& ItemsOf(DescribeAutoSnapshotPolicyExResponse& page) noexcept {
  return page.auto_snapshot_policies;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
