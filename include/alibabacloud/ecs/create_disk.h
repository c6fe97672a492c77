// Generated from src/ecs/models/CreateDisk.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateDisk returns.
struct CreateDiskResponse {
  std::optional<std::string> disk_id{};   ///< ID of the disk.
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a disk and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateDiskRequest {
  using Response = CreateDiskResponse;  ///< What the action returns.

  /// One role ARN.
  struct Arn {
    std::optional<std::int64_t> assume_role_for{};  ///< ID of the account the role is assumed for.
    std::optional<std::string> role_type{};         ///< Type of the role, such as Primary.
    std::optional<std::string> rolearn{};  ///< ARN of the RAM role, such as acs:ram::123456789012****:role/adminrole.
  };

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
  /// A value of `disk_category`.
  static constexpr const char* kDiskCategoryCloud = "cloud";
  static constexpr const char* kDiskCategoryCloudEfficiency = "cloud_efficiency";
  static constexpr const char* kDiskCategoryCloudSsd = "cloud_ssd";
  static constexpr const char* kDiskCategoryCloudEssd = "cloud_essd";
  static constexpr const char* kDiskCategoryCloudAuto = "cloud_auto";
  static constexpr const char* kDiskCategoryCloudEssdEntry = "cloud_essd_entry";
  static constexpr const char* kDiskCategoryCloudRegionalDiskAuto = "cloud_regional_disk_auto";
  static constexpr const char* kDiskCategoryElasticEphemeralDiskStandard = "elastic_ephemeral_disk_standard";
  static constexpr const char* kDiskCategoryElasticEphemeralDiskPremium = "elastic_ephemeral_disk_premium";
  /// @}
  /// @{
  /// A value of `multi_attach`.
  static constexpr const char* kMultiAttachDisabled = "Disabled";
  static constexpr const char* kMultiAttachEnabled = "Enabled";
  /// @}
  /// @{
  /// A value of `performance_level`.
  static constexpr const char* kPerformanceLevelPL0 = "PL0";
  static constexpr const char* kPerformanceLevelPL1 = "PL1";
  static constexpr const char* kPerformanceLevelPL2 = "PL2";
  static constexpr const char* kPerformanceLevelPL3 = "PL3";
  /// @}

  std::optional<std::string> advanced_features{};  ///< Advanced features of the disk.
  std::vector<Arn> arn{};                          ///< The roles to assume.
  std::optional<bool> bursting_enabled{};          ///< Whether performance bursting is enabled for the disk.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};        ///< Text that describes the item.
  std::optional<std::string> disk_category{};      ///< Category of the disk, such as cloud_essd. Default: cloud.
  std::optional<std::string> disk_name{};          ///< Name of the disk.
  std::optional<std::string> encrypt_algorithm{};  ///< Encryption algorithm of the disk.
  std::optional<bool> encrypted{};                 ///< Whether encryption is enabled.
  std::optional<std::string> instance_id{};        ///< ID of the instance.
  std::optional<std::string> kms_key_id{};         ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  /// Multi-attach state of the disk: whether it can be attached to several instances. Default: Disabled.
  std::optional<std::string> multi_attach{};
  std::optional<std::string> performance_level{};   ///< Performance level of the disk, such as PL1. Default: PL1.
  std::optional<std::int64_t> provisioned_iops{};   ///< Provisioned IOPS of the disk.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};   ///< ID of the resource group.
  std::optional<std::int64_t> size{};               ///< Size of the disk in GiB.
  std::optional<std::string> snapshot_id{};         ///< ID of the snapshot.
  std::optional<std::string> storage_cluster_id{};  ///< ID of the dedicated block storage cluster.
  std::optional<std::string> storage_set_id{};      ///< ID of the storage set.
  std::optional<std::int64_t> storage_set_partition_number{};  ///< Partition number of the storage set. Default: 2.
  std::vector<SystemTag> system_tag{};                         ///< The system tags.
  std::vector<Tag> tag{};                                      ///< The tags.
  std::optional<std::string> zone_id{};                        ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const CreateDiskResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateDiskRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateDiskRequest::Arn*) noexcept;
const schema::Struct& SchemaOf(const CreateDiskRequest::SystemTag*) noexcept;
const schema::Struct& SchemaOf(const CreateDiskRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateDiskRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
