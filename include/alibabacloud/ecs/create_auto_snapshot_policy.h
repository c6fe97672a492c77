// Generated from src/ecs/models/CreateAutoSnapshotPolicy.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateAutoSnapshotPolicy returns.
struct CreateAutoSnapshotPolicyResponse {
  std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an automatic snapshot policy and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateAutoSnapshotPolicyRequest {
  using Response = CreateAutoSnapshotPolicyResponse;  ///< What the action returns.

  /// The encryption settings for copied snapshots.
  struct CopyEncryptionConfiguration {
    /// One role ARN.
    struct Arn {
      std::optional<std::int64_t> assume_role_for{};  ///< ID of the account the role is assumed for.
      std::optional<std::string> role_type{};         ///< Type of the role, such as Primary.
      std::optional<std::string> rolearn{};  ///< ARN of the RAM role, such as acs:ram::123456789012****:role/adminrole.
    };

    std::vector<Arn> arn{};                   ///< The roles to assume.
    std::optional<bool> encrypted{};          ///< Whether encryption is enabled. Default: false.
    std::optional<std::string> kms_key_id{};  ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// One target tag.
  struct TargetTags {
    std::optional<std::string> key{};    ///< Key of the target tag.
    std::optional<std::string> value{};  ///< Value of the target tag.
  };

  /// How the automatic snapshot policy is associated, such as AssociatedWithDisk. Default: AssociatedWithDisk.
  std::optional<std::string> association_type{};
  /// Name of the automatic snapshot policy. Wire: autoSnapshotPolicyName.
  std::optional<std::string> auto_snapshot_policy_name{};
  /// Number of days for which copied snapshots are kept.
  std::optional<std::int64_t> copied_snapshots_retention_days{};
  CopyEncryptionConfiguration copy_encryption_configuration{};  ///< The encryption settings for copied snapshots.
  std::optional<bool> enable_cross_region_copy{};               ///< Whether snapshots are copied to another region.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou. Wire: regionId.
  /// Required. Days of the week on which snapshots are created, as a JSON array such as ["1","2"]. Wire:
  /// repeatWeekdays.
  std::optional<std::vector<std::string>> repeat_weekdays{};
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  /// Required. How long snapshots are kept, in days. Wire: retentionDays.
  std::optional<std::int64_t> retention_days{};
  /// ARN of the cloud box to store in, such as arn:acs:cloudbox:cn-hangzhou:123456:cloudbox/cb-xx***123.
  std::optional<std::string> storage_location_arn{};
  std::vector<Tag> tag{};  ///< The tags.
  /// Regions that snapshots are copied to, as a JSON array such as ["cn-hangzhou"].
  std::optional<std::vector<std::string>> target_copy_regions{};
  std::vector<TargetTags> target_tags{};  ///< The tags of the resources that the policy is for.
  /// Required. Hours at which snapshots are created, as a JSON array such as ["0","1"]. Wire: timePoints.
  std::optional<std::vector<std::string>> time_points{};
};

const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration::Arn*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest::Tag*) noexcept;
const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest::TargetTags*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateAutoSnapshotPolicyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
