// Generated from src/ecs/models/DescribeDisks.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDisks returns.
struct DescribeDisksResponse {
  /// One disk.
  struct Disk {
    /// One attachment.
    struct Attachment {
      std::optional<std::string> access_token{};   ///< Access token of the attachment. Sensitive: printed as ***.
      std::optional<std::string> attached_time{};  ///< When the disk is attached, UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::string> device{};         ///< Device name of the disk, such as /dev/xvda.
      std::optional<std::string> identifier{};     ///< Identifier of the attachment.
      std::optional<std::string> instance_id{};    ///< ID of the instance.
      std::optional<std::string> nguid{};          ///< NVMe namespace globally unique identifier (NGUID) of the disk.
      std::optional<std::int64_t> ns_id{};         ///< NVMe namespace ID of the disk.
      std::optional<std::string> target_device{};  ///< Target device name of the disk.
    };

    /// The source of the data on the disk.
    struct DataSource {
      std::optional<std::string> id{};    ///< ID of the data source.
      std::optional<std::string> type{};  ///< Type of the data source.
    };

    /// One mount instance.
    struct MountInstance {
      std::optional<std::string> attached_time{};  ///< When the disk is attached, UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::string> device{};         ///< Device name of the disk, such as /dev/xvda.
      std::optional<std::string> instance_id{};    ///< ID of the instance.
    };

    /// One operation lock.
    struct OperationLock {
      std::optional<std::string> lock_reason{};  ///< Why operations on the resource are locked.
    };

    /// The placement of the disk.
    struct Placement {
      std::optional<std::string> zone_ids{};  ///< Zones of the disk.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> attached_time{};            ///< When the disk is attached, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::vector<Attachment> attachments{};                 ///< The attachments of the disk to instances.
    std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
    std::optional<std::string> bdf_id{};                   ///< BDF (bus, device, function) ID of the disk.
    std::optional<bool> bursting_enabled{};                ///< Whether performance bursting is enabled for the disk.
    std::optional<std::string> category{};                 ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> creation_time{};            ///< Time of creation.
    DataSource data_source{};                              ///< The source of the data on the disk.
    std::optional<bool> delete_auto_snapshot{};     ///< Whether automatic snapshots are deleted along with the disk.
    std::optional<bool> delete_with_instance{};     ///< Whether the disk is released along with the instance.
    std::optional<std::string> description{};       ///< Description of the disk.
    std::optional<std::string> detached_time{};     ///< When the disk is detached.
    std::optional<std::string> device{};            ///< Device name of the disk, such as /dev/xvda.
    std::optional<std::string> disk_charge_type{};  ///< Billing method of the disk.
    std::optional<std::string> disk_id{};           ///< ID of the disk.
    std::optional<std::string> disk_name{};         ///< Name of the disk.
    std::optional<bool> enable_auto_snapshot{};     ///< Whether automatic snapshots are enabled for the disk.
    /// Whether an automatic snapshot policy is set for the disk.
    std::optional<bool> enable_automated_snapshot_policy{};
    std::optional<bool> encrypted{};                   ///< Whether encryption is enabled.
    std::optional<std::string> expired_time{};         ///< Time of expiration.
    std::optional<std::string> image_id{};             ///< ID of the image.
    std::optional<std::string> instance_id{};          ///< ID of the instance.
    std::optional<std::int64_t> iops{};                ///< IOPS of the disk. Wire: IOPS.
    std::optional<std::int64_t> iops_read{};           ///< Read operations per second. Wire: IOPSRead.
    std::optional<std::int64_t> iops_write{};          ///< Write operations per second. Wire: IOPSWrite.
    std::optional<std::string> kms_key_id{};           ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
    std::optional<std::int64_t> mount_instance_num{};  ///< Number of instances that the disk is attached to.
    std::vector<MountInstance> mount_instances{};      ///< The instances that the disk is attached to.
    /// Multi-attach state of the disk: whether it can be attached to several instances.
    std::optional<std::string> multi_attach{};
    std::vector<OperationLock> operation_locks{};                ///< The locks on operations on the resource.
    std::optional<std::string> performance_level{};              ///< Performance level of the disk, such as PL1.
    Placement placement{};                                       ///< The placement of the disk.
    std::optional<bool> portable{};                              ///< Whether the disk is removable.
    std::optional<std::string> product_code{};                   ///< Product code in the Alibaba Cloud Marketplace.
    std::optional<std::int64_t> provisioned_iops{};              ///< Provisioned IOPS of the disk.
    std::optional<std::string> region_id{};                      ///< Region, such as cn-hangzhou.
    std::optional<std::string> resource_group_id{};              ///< ID of the resource group.
    std::optional<std::string> serial_number{};                  ///< Serial number of the host, disk or instance.
    std::optional<std::int64_t> size{};                          ///< Size of the disk in GiB.
    std::optional<std::string> source_disk_id{};                 ///< ID of the source disk.
    std::optional<std::string> source_snapshot_id{};             ///< ID of the source snapshot.
    std::optional<std::string> status{};                         ///< Status of the disk.
    std::optional<std::string> storage_cluster_id{};             ///< ID of the dedicated block storage cluster.
    std::optional<std::string> storage_set_id{};                 ///< ID of the storage set.
    std::optional<std::int64_t> storage_set_partition_number{};  ///< Partition number of the storage set.
    std::vector<Tag> tags{};                                     ///< The tags.
    std::optional<std::int64_t> throughput{};                    ///< Throughput of the disk.
    std::optional<std::int64_t> throughput_read{};               ///< Read throughput of the disk.
    std::optional<std::int64_t> throughput_write{};              ///< Write throughput of the disk.
    std::optional<std::string> type{};                           ///< Type of the disk.
    std::optional<std::string> zone_id{};                        ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<Disk> disks{};                  ///< The disks.
  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};    ///< Items on a page. @deprecated
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists disks and their details.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `disks`.
struct DescribeDisksRequest {
  using Response = DescribeDisksResponse;  ///< What the action returns.

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
  static constexpr const char* kCategoryAll = "all";
  static constexpr const char* kCategoryCloud = "cloud";
  static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
  static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
  static constexpr const char* kCategoryCloudEssd = "cloud_essd";
  static constexpr const char* kCategoryCloudAuto = "cloud_auto";
  static constexpr const char* kCategoryCloudRegionalDiskAuto = "cloud_regional_disk_auto";
  static constexpr const char* kCategoryCloudEssdEntry = "cloud_essd_entry";
  static constexpr const char* kCategoryElasticEphemeralDiskStandard = "elastic_ephemeral_disk_standard";
  static constexpr const char* kCategoryElasticEphemeralDiskPremium = "elastic_ephemeral_disk_premium";
  static constexpr const char* kCategoryLocalSsdPro = "local_ssd_pro";
  static constexpr const char* kCategoryLocalHddPro = "local_hdd_pro";
  static constexpr const char* kCategoryEphemeral = "ephemeral";
  static constexpr const char* kCategoryEphemeralSsd = "ephemeral_ssd";
  /// @}
  /// @{
  /// A value of `disk_charge_type`.
  static constexpr const char* kDiskChargeTypePrePaid = "PrePaid";
  static constexpr const char* kDiskChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `disk_type`.
  static constexpr const char* kDiskTypeAll = "all";
  static constexpr const char* kDiskTypeSystem = "system";
  static constexpr const char* kDiskTypeData = "data";
  /// @}
  /// @{
  /// A value of `lock_reason`.
  static constexpr const char* kLockReasonFinancial = "financial";
  static constexpr const char* kLockReasonSecurity = "security";
  /// @}
  /// @{
  /// A value of `multi_attach`.
  static constexpr const char* kMultiAttachDisabled = "Disabled";
  static constexpr const char* kMultiAttachEnabled = "Enabled";
  static constexpr const char* kMultiAttachLegacyShared = "LegacyShared";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusInUse = "In_use";
  static constexpr const char* kStatusAvailable = "Available";
  static constexpr const char* kStatusAttaching = "Attaching";
  static constexpr const char* kStatusDetaching = "Detaching";
  static constexpr const char* kStatusCreating = "Creating";
  static constexpr const char* kStatusReIniting = "ReIniting";
  static constexpr const char* kStatusAll = "All";
  /// @}

  std::vector<std::string> additional_attributes{};      ///< Further attributes to return.
  std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
  std::optional<std::string> category{};  ///< Category of the resource, for a disk such as cloud_ssd. Default: all.
  /// Whether automatic snapshots are deleted along with the disk. Default: false.
  std::optional<bool> delete_auto_snapshot{};
  /// Whether the disk is released along with the instance. Default: false.
  std::optional<bool> delete_with_instance{};
  std::optional<std::string> disk_charge_type{};       ///< Billing method of the disk.
  std::optional<std::vector<std::string>> disk_ids{};  ///< IDs of the disks.
  std::optional<std::string> disk_name{};              ///< Name of the disk.
  std::optional<std::string> disk_type{};              ///< Type of the disk. Default: all.
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> enable_auto_snapshot{};  ///< Whether automatic snapshots are enabled for the disk. @deprecated
  /// Whether an automatic snapshot policy is set for the disk. Default: false.
  std::optional<bool> enable_automated_snapshot_policy{};
  std::optional<bool> enable_shared{};        ///< Whether the disk is shared.
  std::optional<bool> encrypted{};            ///< Whether encryption is enabled. Default: false.
  std::vector<Filter> filter{};               ///< The filters, each a key with a value. At most 2 items.
  std::optional<std::string> instance_id{};   ///< ID of the instance.
  std::optional<std::string> kms_key_id{};    ///< ID of the KMS key for the encryption. Wire: KMSKeyId.
  std::optional<std::string> lock_reason{};   ///< Reason of a lock to filter by.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Range: 10..500.
  /// Multi-attach state of the disk: whether it can be attached to several instances.
  std::optional<std::string> multi_attach{};
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};         ///< Items on a page. @deprecated
  std::optional<bool> portable{};                  ///< Whether the disk is removable.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> snapshot_id{};        ///< ID of the snapshot.
  std::optional<std::string> status{};             ///< Only items of this status. Default: All.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> zone_id{};            ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeDisksResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::Attachment*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::DataSource*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::MountInstance*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::OperationLock*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::Placement*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksRequest::Filter*) noexcept;
const schema::Struct& SchemaOf(const DescribeDisksRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDisksRequest&) noexcept;
inline auto& ItemsOf(DescribeDisksResponse& page) noexcept {
  return page.disks;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
