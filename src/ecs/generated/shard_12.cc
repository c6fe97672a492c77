// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/allocate_eip_address.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/clone_disks.h"
#include "alibabacloud/ecs/create_disk.h"
#include "alibabacloud/ecs/create_hpc_cluster.h"
#include "alibabacloud/ecs/create_image_pipeline.h"
#include "alibabacloud/ecs/create_launch_template_version.h"
#include "alibabacloud/ecs/create_snapshot_group.h"
#include "alibabacloud/ecs/delete_diagnostic_metric_sets.h"
#include "alibabacloud/ecs/delete_network_interface_permission.h"
#include "alibabacloud/ecs/describe_bandwidth_packages.h"
#include "alibabacloud/ecs/describe_instance_history_events.h"
#include "alibabacloud/ecs/describe_invocation_results.h"
#include "alibabacloud/ecs/describe_key_pairs.h"
#include "alibabacloud/ecs/describe_reserved_instances.h"
#include "alibabacloud/ecs/describe_storage_capacity_units.h"
#include "alibabacloud/ecs/describe_vpcs.h"
#include "alibabacloud/ecs/get_instance_console_output.h"
#include "alibabacloud/ecs/modify_dedicated_host_cluster_attribute.h"
#include "alibabacloud/ecs/modify_diagnostic_metric_set.h"
#include "alibabacloud/ecs/modify_forward_entry.h"
#include "alibabacloud/ecs/modify_instance_attachment_attributes.h"
#include "alibabacloud/ecs/modify_security_group_attribute.h"
#include "alibabacloud/ecs/modify_user_business_behavior.h"
#include "alibabacloud/ecs/revoke_security_group.h"
#include "alibabacloud/ecs/start_instance.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AllocateEipAddressResponse> {
  using T = ecs::AllocateEipAddressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"EipAddress", "", TypeOf<decltype(T::eip_address)>(), offsetof(T, eip_address), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocateEipAddressResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AllocateEipAddressRequest> {
  using T = ecs::AllocateEipAddressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivityId", "", TypeOf<decltype(T::activity_id)>(), offsetof(T, activity_id), Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AllocateEipAddressRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CloneDisksResponse> {
  using T = ecs::CloneDisksResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskGroupId", "", TypeOf<decltype(T::task_group_id)>(), offsetof(T, task_group_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CloneDisksResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CloneDisksRequest::Arn> {
  using T = ecs::CloneDisksRequest::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CloneDisksRequest.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CloneDisksRequest::Arn> =
    &ecs::tables::Table<ecs::CloneDisksRequest::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::CloneDisksRequest::Tag> {
  using T = ecs::CloneDisksRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CloneDisksRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CloneDisksRequest::Tag> =
    &ecs::tables::Table<ecs::CloneDisksRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CloneDisksRequest> {
  using T = ecs::CloneDisksRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DiskCategory", "", TypeOf<decltype(T::disk_category)>(), offsetof(T, disk_category), Style::kRepeat,
       schema::kRequired},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KmsKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"MultiAttach", "", TypeOf<decltype(T::multi_attach)>(), offsetof(T, multi_attach), Style::kRepeat,
       schema::kRequired},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, schema::kRequired},
      {"SourceDiskId", "", TypeOf<decltype(T::source_disk_id)>(), offsetof(T, source_disk_id), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CloneDisksRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDiskResponse> {
  using T = ecs::CreateDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDiskRequest::Arn> {
  using T = ecs::CreateDiskRequest::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiskRequest.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateDiskRequest::Arn> =
    &ecs::tables::Table<ecs::CreateDiskRequest::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateDiskRequest::SystemTag> {
  using T = ecs::CreateDiskRequest::SystemTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiskRequest.SystemTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateDiskRequest::SystemTag> =
    &ecs::tables::Table<ecs::CreateDiskRequest::SystemTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateDiskRequest::Tag> {
  using T = ecs::CreateDiskRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiskRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateDiskRequest::Tag> =
    &ecs::tables::Table<ecs::CreateDiskRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateDiskRequest> {
  using T = ecs::CreateDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdvancedFeatures", "", TypeOf<decltype(T::advanced_features)>(), offsetof(T, advanced_features), Style::kRepeat,
       0},
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskCategory", "", TypeOf<decltype(T::disk_category)>(), offsetof(T, disk_category), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"EncryptAlgorithm", "", TypeOf<decltype(T::encrypt_algorithm)>(), offsetof(T, encrypt_algorithm), Style::kRepeat,
       0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"MultiAttach", "", TypeOf<decltype(T::multi_attach)>(), offsetof(T, multi_attach), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat, 0},
      {"StorageSetPartitionNumber", "", TypeOf<decltype(T::storage_set_partition_number)>(),
       offsetof(T, storage_set_partition_number), Style::kRepeat, 0},
      {"SystemTag", "", TypeOf<decltype(T::system_tag)>(), offsetof(T, system_tag), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiskRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateHpcClusterResponse> {
  using T = ecs::CreateHpcClusterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HpcClusterId", "", TypeOf<decltype(T::hpc_cluster_id)>(), offsetof(T, hpc_cluster_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateHpcClusterResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateHpcClusterRequest> {
  using T = ecs::CreateHpcClusterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateHpcClusterRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineResponse> {
  using T = ecs::CreateImagePipelineResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImagePipelineId", "", TypeOf<decltype(T::image_pipeline_id)>(), offsetof(T, image_pipeline_id), Style::kRepeat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::AdvancedOptions> {
  using T = ecs::CreateImagePipelineRequest::AdvancedOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageNameSuffix", "", TypeOf<decltype(T::image_name_suffix)>(), offsetof(T, image_name_suffix), Style::kRepeat,
       0},
      {"RetainCloudAssistant", "", TypeOf<decltype(T::retain_cloud_assistant)>(), offsetof(T, retain_cloud_assistant),
       Style::kRepeat, 0},
      {"SkipBuildImage", "", TypeOf<decltype(T::skip_build_image)>(), offsetof(T, skip_build_image), Style::kRepeat, 0},
      {"SkipCheckImage", "", TypeOf<decltype(T::skip_check_image)>(), offsetof(T, skip_check_image), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineRequest.AdvancedOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImagePipelineRequest::AdvancedOptions> =
    &ecs::tables::Table<ecs::CreateImagePipelineRequest::AdvancedOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::ImageOptions::ImageFeatures> {
  using T = ecs::CreateImagePipelineRequest::ImageOptions::ImageFeatures;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineRequest.ImageOptions.ImageFeatures", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateImagePipelineRequest::ImageOptions::ImageFeatures> =
        &ecs::tables::Table<ecs::CreateImagePipelineRequest::ImageOptions::ImageFeatures>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::ImageOptions::ImageTags> {
  using T = ecs::CreateImagePipelineRequest::ImageOptions::ImageTags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineRequest.ImageOptions.ImageTags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateImagePipelineRequest::ImageOptions::ImageTags> =
        &ecs::tables::Table<ecs::CreateImagePipelineRequest::ImageOptions::ImageTags>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::ImageOptions> {
  using T = ecs::CreateImagePipelineRequest::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageFeatures", "", TypeOf<decltype(T::image_features)>(), offsetof(T, image_features), Style::kFlat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageTags", "", TypeOf<decltype(T::image_tags)>(), offsetof(T, image_tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineRequest.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImagePipelineRequest::ImageOptions> =
    &ecs::tables::Table<ecs::CreateImagePipelineRequest::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::ImportImageOptions::DiskDeviceMappings> {
  using T = ecs::CreateImagePipelineRequest::ImportImageOptions::DiskDeviceMappings;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskImageSize", "", TypeOf<decltype(T::disk_image_size)>(), offsetof(T, disk_image_size), Style::kRepeat, 0},
      {"Format", "", TypeOf<decltype(T::format)>(), offsetof(T, format), Style::kRepeat, 0},
      {"OSSBucket", "", TypeOf<decltype(T::oss_bucket)>(), offsetof(T, oss_bucket), Style::kRepeat, 0},
      {"OSSObject", "", TypeOf<decltype(T::oss_object)>(), offsetof(T, oss_object), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateImagePipelineRequest.ImportImageOptions.DiskDeviceMappings", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateImagePipelineRequest::ImportImageOptions::DiskDeviceMappings> =
        &ecs::tables::Table<ecs::CreateImagePipelineRequest::ImportImageOptions::DiskDeviceMappings>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::ImportImageOptions::Features> {
  using T = ecs::CreateImagePipelineRequest::ImportImageOptions::Features;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImdsSupport", "", TypeOf<decltype(T::imds_support)>(), offsetof(T, imds_support), Style::kRepeat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineRequest.ImportImageOptions.Features", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateImagePipelineRequest::ImportImageOptions::Features> =
        &ecs::tables::Table<ecs::CreateImagePipelineRequest::ImportImageOptions::Features>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::ImportImageOptions::ImportImageTags> {
  using T = ecs::CreateImagePipelineRequest::ImportImageOptions::ImportImageTags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateImagePipelineRequest.ImportImageOptions.ImportImageTags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateImagePipelineRequest::ImportImageOptions::ImportImageTags> =
        &ecs::tables::Table<ecs::CreateImagePipelineRequest::ImportImageOptions::ImportImageTags>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::ImportImageOptions> {
  using T = ecs::CreateImagePipelineRequest::ImportImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"BootMode", "", TypeOf<decltype(T::boot_mode)>(), offsetof(T, boot_mode), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskDeviceMappings", "", TypeOf<decltype(T::disk_device_mappings)>(), offsetof(T, disk_device_mappings),
       Style::kRepeat, 0},
      {"Features", "", TypeOf<decltype(T::features)>(), offsetof(T, features), Style::kFlat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImportImageTags", "", TypeOf<decltype(T::import_image_tags)>(), offsetof(T, import_image_tags), Style::kRepeat,
       0},
      {"LicenseType", "", TypeOf<decltype(T::license_type)>(), offsetof(T, license_type), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"RetainImportedImage", "", TypeOf<decltype(T::retain_imported_image)>(), offsetof(T, retain_imported_image),
       Style::kRepeat, 0},
      {"RetentionStrategy", "", TypeOf<decltype(T::retention_strategy)>(), offsetof(T, retention_strategy),
       Style::kRepeat, 0},
      {"RoleName", "", TypeOf<decltype(T::role_name)>(), offsetof(T, role_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineRequest.ImportImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImagePipelineRequest::ImportImageOptions> =
    &ecs::tables::Table<ecs::CreateImagePipelineRequest::ImportImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest::Tag> {
  using T = ecs::CreateImagePipelineRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImagePipelineRequest::Tag> =
    &ecs::tables::Table<ecs::CreateImagePipelineRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImagePipelineRequest> {
  using T = ecs::CreateImagePipelineRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddAccount", "", TypeOf<decltype(T::add_account)>(), offsetof(T, add_account), Style::kRepeat, 0},
      {"AdvancedOptions", "", TypeOf<decltype(T::advanced_options)>(), offsetof(T, advanced_options), Style::kFlat, 0},
      {"BaseImage", "", TypeOf<decltype(T::base_image)>(), offsetof(T, base_image), Style::kRepeat, 0},
      {"BaseImageType", "", TypeOf<decltype(T::base_image_type)>(), offsetof(T, base_image_type), Style::kRepeat,
       schema::kRequired},
      {"BuildContent", "", TypeOf<decltype(T::build_content)>(), offsetof(T, build_content), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DeleteInstanceOnFailure", "", TypeOf<decltype(T::delete_instance_on_failure)>(),
       offsetof(T, delete_instance_on_failure), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageOptions", "", TypeOf<decltype(T::image_options)>(), offsetof(T, image_options), Style::kFlat, 0},
      {"ImportImageOptions", "", TypeOf<decltype(T::import_image_options)>(), offsetof(T, import_image_options),
       Style::kFlat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RepairItem", "", TypeOf<decltype(T::repair_item)>(), offsetof(T, repair_item), Style::kRepeat, 0},
      {"RepairMode", "", TypeOf<decltype(T::repair_mode)>(), offsetof(T, repair_mode), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TestContent", "", TypeOf<decltype(T::test_content)>(), offsetof(T, test_content), Style::kRepeat, 0},
      {"ToRegionId", "", TypeOf<decltype(T::to_region_id)>(), offsetof(T, to_region_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImagePipelineRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateVersionResponse> {
  using T = ecs::CreateLaunchTemplateVersionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateVersionNumber", "", TypeOf<decltype(T::launch_template_version_number)>(),
       offsetof(T, launch_template_version_number), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateVersionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::DataDisk> {
  using T = ecs::CreateLaunchTemplateVersionRequest::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateVersionRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateVersionRequest::DataDisk> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::DataDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::ImageOptions> {
  using T = ecs::CreateLaunchTemplateVersionRequest::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoginAsNonRoot", "", TypeOf<decltype(T::login_as_non_root)>(), offsetof(T, login_as_non_root), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateVersionRequest.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateLaunchTemplateVersionRequest::ImageOptions> =
        &ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::NetworkInterface> {
  using T = ecs::CreateLaunchTemplateVersionRequest::NetworkInterface;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeleteOnRelease", "", TypeOf<decltype(T::delete_on_release)>(), offsetof(T, delete_on_release), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"PrimaryIpAddress", "", TypeOf<decltype(T::primary_ip_address)>(), offsetof(T, primary_ip_address),
       Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids),
       Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateVersionRequest.NetworkInterface", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateLaunchTemplateVersionRequest::NetworkInterface> =
        &ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::NetworkInterface>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::SecurityOptions> {
  using T = ecs::CreateLaunchTemplateVersionRequest::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TrustedSystemMode", "", TypeOf<decltype(T::trusted_system_mode)>(), offsetof(T, trusted_system_mode),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateVersionRequest.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateLaunchTemplateVersionRequest::SecurityOptions> =
        &ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::SecurityOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::SystemDisk> {
  using T = ecs::CreateLaunchTemplateVersionRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"Iops", "", TypeOf<decltype(T::iops)>(), offsetof(T, iops), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateVersionRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateVersionRequest::SystemDisk> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::Tag> {
  using T = ecs::CreateLaunchTemplateVersionRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateVersionRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateVersionRequest::Tag> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateVersionRequest> {
  using T = ecs::CreateLaunchTemplateVersionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"CreditSpecification", "", TypeOf<decltype(T::credit_specification)>(), offsetof(T, credit_specification),
       Style::kRepeat, 0},
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"DeletionProtection", "", TypeOf<decltype(T::deletion_protection)>(), offsetof(T, deletion_protection),
       Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnableVmOsConfig", "", TypeOf<decltype(T::enable_vm_os_config)>(), offsetof(T, enable_vm_os_config),
       Style::kRepeat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"HttpEndpoint", "", TypeOf<decltype(T::http_endpoint)>(), offsetof(T, http_endpoint), Style::kRepeat, 0},
      {"HttpPutResponseHopLimit", "", TypeOf<decltype(T::http_put_response_hop_limit)>(),
       offsetof(T, http_put_response_hop_limit), Style::kRepeat, 0},
      {"HttpTokens", "", TypeOf<decltype(T::http_tokens)>(), offsetof(T, http_tokens), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageOptions", "", TypeOf<decltype(T::image_options)>(), offsetof(T, image_options), Style::kFlat, 0},
      {"ImageOwnerAlias", "", TypeOf<decltype(T::image_owner_alias)>(), offsetof(T, image_owner_alias), Style::kRepeat,
       0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"Ipv6AddressCount", "", TypeOf<decltype(T::ipv6_address_count)>(), offsetof(T, ipv6_address_count),
       Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"NetworkInterface", "", TypeOf<decltype(T::network_interface)>(), offsetof(T, network_interface), Style::kRepeat,
       0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
      {"PasswordInherit", "", TypeOf<decltype(T::password_inherit)>(), offsetof(T, password_inherit), Style::kRepeat,
       0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityEnhancementStrategy", "", TypeOf<decltype(T::security_enhancement_strategy)>(),
       offsetof(T, security_enhancement_strategy), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids),
       Style::kRepeat, 0},
      {"SecurityOptions", "", TypeOf<decltype(T::security_options)>(), offsetof(T, security_options), Style::kFlat, 0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotPriceLimit", "", TypeOf<decltype(T::spot_price_limit)>(), offsetof(T, spot_price_limit), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VersionDescription", "", TypeOf<decltype(T::version_description)>(), offsetof(T, version_description),
       Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateVersionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSnapshotGroupResponse> {
  using T = ecs::CreateSnapshotGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnapshotGroupId", "", TypeOf<decltype(T::snapshot_group_id)>(), offsetof(T, snapshot_group_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSnapshotGroupRequest::Tag> {
  using T = ecs::CreateSnapshotGroupRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotGroupRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateSnapshotGroupRequest::Tag> =
    &ecs::tables::Table<ecs::CreateSnapshotGroupRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateSnapshotGroupRequest> {
  using T = ecs::CreateSnapshotGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"ExcludeDiskId", "", TypeOf<decltype(T::exclude_disk_id)>(), offsetof(T, exclude_disk_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstantAccess", "", TypeOf<decltype(T::instant_access)>(), offsetof(T, instant_access), Style::kRepeat, 0},
      {"InstantAccessRetentionDays", "", TypeOf<decltype(T::instant_access_retention_days)>(),
       offsetof(T, instant_access_retention_days), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"StorageLocationArn", "", TypeOf<decltype(T::storage_location_arn)>(), offsetof(T, storage_location_arn),
       Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDiagnosticMetricSetsResponse> {
  using T = ecs::DeleteDiagnosticMetricSetsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteDiagnosticMetricSetsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDiagnosticMetricSetsRequest> {
  using T = ecs::DeleteDiagnosticMetricSetsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MetricSetIds", "", TypeOf<decltype(T::metric_set_ids)>(), offsetof(T, metric_set_ids), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteDiagnosticMetricSetsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteNetworkInterfacePermissionResponse> {
  using T = ecs::DeleteNetworkInterfacePermissionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkInterfacePermissionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteNetworkInterfacePermissionRequest> {
  using T = ecs::DeleteNetworkInterfacePermissionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
      {"NetworkInterfacePermissionId", "", TypeOf<decltype(T::network_interface_permission_id)>(),
       offsetof(T, network_interface_permission_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkInterfacePermissionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeBandwidthPackagesResponse::BandwidthPackage::PublicIpAddresse> {
  using T = ecs::DescribeBandwidthPackagesResponse::BandwidthPackage::PublicIpAddresse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeBandwidthPackagesResponse.BandwidthPackage.PublicIpAddresse", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeBandwidthPackagesResponse::BandwidthPackage::PublicIpAddresse> =
        &ecs::tables::Table<ecs::DescribeBandwidthPackagesResponse::BandwidthPackage::PublicIpAddresse>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeBandwidthPackagesResponse::BandwidthPackage> {
  using T = ecs::DescribeBandwidthPackagesResponse::BandwidthPackage;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"BandwidthPackageId", "", TypeOf<decltype(T::bandwidth_package_id)>(), offsetof(T, bandwidth_package_id),
       Style::kRepeat, 0},
      {"BusinessStatus", "", TypeOf<decltype(T::business_status)>(), offsetof(T, business_status), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"IpCount", "", TypeOf<decltype(T::ip_count)>(), offsetof(T, ip_count), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"PublicIpAddresses", "PublicIpAddresse", TypeOf<decltype(T::public_ip_addresses)>(),
       offsetof(T, public_ip_addresses), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandwidthPackagesResponse.BandwidthPackage", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeBandwidthPackagesResponse::BandwidthPackage> =
        &ecs::tables::Table<ecs::DescribeBandwidthPackagesResponse::BandwidthPackage>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeBandwidthPackagesResponse> {
  using T = ecs::DescribeBandwidthPackagesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthPackages", "BandwidthPackage", TypeOf<decltype(T::bandwidth_packages)>(),
       offsetof(T, bandwidth_packages), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandwidthPackagesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeBandwidthPackagesRequest> {
  using T = ecs::DescribeBandwidthPackagesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthPackageId", "", TypeOf<decltype(T::bandwidth_package_id)>(), offsetof(T, bandwidth_package_id),
       Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandwidthPackagesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventCycleStatus> {
  using T = ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventCycleStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceHistoryEventsResponse.InstanceSystemEventType.EventCycleStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventCycleStatus> =
    &ecs::tables::Table<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventCycleStatus>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventType> {
  using T = ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceHistoryEventsResponse.InstanceSystemEventType.EventType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventType> =
        &ecs::tables::Table<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventType>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute::InactiveDisk> {
  using T = ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute::InactiveDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeviceCategory", "", TypeOf<decltype(T::device_category)>(), offsetof(T, device_category), Style::kRepeat, 0},
      {"DeviceSize", "", TypeOf<decltype(T::device_size)>(), offsetof(T, device_size), Style::kRepeat, 0},
      {"DeviceType", "", TypeOf<decltype(T::device_type)>(), offsetof(T, device_type), Style::kRepeat, 0},
      {"ReleaseTime", "", TypeOf<decltype(T::release_time)>(), offsetof(T, release_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceHistoryEventsResponse.InstanceSystemEventType.ExtendedAttribute.InactiveDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute::InactiveDisk> =
    &ecs::tables::Table<
        ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute::InactiveDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute> {
  using T = ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CanAccept", "", TypeOf<decltype(T::can_accept)>(), offsetof(T, can_accept), Style::kRepeat, 0},
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"HostId", "", TypeOf<decltype(T::host_id)>(), offsetof(T, host_id), Style::kRepeat, 0},
      {"HostType", "", TypeOf<decltype(T::host_type)>(), offsetof(T, host_type), Style::kRepeat, 0},
      {"InactiveDisks", "InactiveDisk", TypeOf<decltype(T::inactive_disks)>(), offsetof(T, inactive_disks),
       Style::kRepeat, 0},
      {"InitialNotBefore", "", TypeOf<decltype(T::initial_not_before)>(), offsetof(T, initial_not_before),
       Style::kRepeat, 0},
      {"MetricName", "", TypeOf<decltype(T::metric_name)>(), offsetof(T, metric_name), Style::kRepeat, 0},
      {"MetricValue", "", TypeOf<decltype(T::metric_value)>(), offsetof(T, metric_value), Style::kRepeat, 0},
      {"MigrationOptions", "MigrationOption", TypeOf<decltype(T::migration_options)>(), offsetof(T, migration_options),
       Style::kRepeat, 0},
      {"OnlineRepairPolicy", "", TypeOf<decltype(T::online_repair_policy)>(), offsetof(T, online_repair_policy),
       Style::kRepeat, 0},
      {"PunishDomain", "", TypeOf<decltype(T::punish_domain)>(), offsetof(T, punish_domain), Style::kRepeat, 0},
      {"PunishType", "", TypeOf<decltype(T::punish_type)>(), offsetof(T, punish_type), Style::kRepeat, 0},
      {"PunishUrl", "", TypeOf<decltype(T::punish_url)>(), offsetof(T, punish_url), Style::kRepeat, 0},
      {"Rack", "", TypeOf<decltype(T::rack)>(), offsetof(T, rack), Style::kRepeat, 0},
      {"ResponseResult", "", TypeOf<decltype(T::response_result)>(), offsetof(T, response_result), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceHistoryEventsResponse.InstanceSystemEventType.ExtendedAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute> =
    &ecs::tables::Table<
        ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType> {
  using T = ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventCycleStatus", "", TypeOf<decltype(T::event_cycle_status)>(), offsetof(T, event_cycle_status), Style::kFlat,
       0},
      {"EventFinishTime", "", TypeOf<decltype(T::event_finish_time)>(), offsetof(T, event_finish_time), Style::kRepeat,
       0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"EventPublishTime", "", TypeOf<decltype(T::event_publish_time)>(), offsetof(T, event_publish_time),
       Style::kRepeat, 0},
      {"EventType", "", TypeOf<decltype(T::event_type)>(), offsetof(T, event_type), Style::kFlat, 0},
      {"ExtendedAttribute", "", TypeOf<decltype(T::extended_attribute)>(), offsetof(T, extended_attribute),
       Style::kFlat, 0},
      {"ImpactLevel", "", TypeOf<decltype(T::impact_level)>(), offsetof(T, impact_level), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NotBefore", "", TypeOf<decltype(T::not_before)>(), offsetof(T, not_before), Style::kRepeat, 0},
      {"Reason", "", TypeOf<decltype(T::reason)>(), offsetof(T, reason), Style::kRepeat, 0},
      {"ReasonCode", "", TypeOf<decltype(T::reason_code)>(), offsetof(T, reason_code), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceHistoryEventsResponse.InstanceSystemEventType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType> =
        &ecs::tables::Table<ecs::DescribeInstanceHistoryEventsResponse::InstanceSystemEventType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsResponse> {
  using T = ecs::DescribeInstanceHistoryEventsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceSystemEventSet", "InstanceSystemEventType", TypeOf<decltype(T::instance_system_event_set)>(),
       offsetof(T, instance_system_event_set), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceHistoryEventsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsRequest::EventPublishTime> {
  using T = ecs::DescribeInstanceHistoryEventsRequest::EventPublishTime;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"End", "", TypeOf<decltype(T::end)>(), offsetof(T, end), Style::kRepeat, 0},
      {"Start", "", TypeOf<decltype(T::start)>(), offsetof(T, start), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceHistoryEventsRequest.EventPublishTime", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceHistoryEventsRequest::EventPublishTime> =
        &ecs::tables::Table<ecs::DescribeInstanceHistoryEventsRequest::EventPublishTime>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsRequest::NotBefore> {
  using T = ecs::DescribeInstanceHistoryEventsRequest::NotBefore;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"End", "", TypeOf<decltype(T::end)>(), offsetof(T, end), Style::kRepeat, 0},
      {"Start", "", TypeOf<decltype(T::start)>(), offsetof(T, start), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceHistoryEventsRequest.NotBefore", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstanceHistoryEventsRequest::NotBefore> =
    &ecs::tables::Table<ecs::DescribeInstanceHistoryEventsRequest::NotBefore>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsRequest::Tag> {
  using T = ecs::DescribeInstanceHistoryEventsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceHistoryEventsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstanceHistoryEventsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeInstanceHistoryEventsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceHistoryEventsRequest> {
  using T = ecs::DescribeInstanceHistoryEventsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventCycleStatus", "", TypeOf<decltype(T::event_cycle_status)>(), offsetof(T, event_cycle_status),
       Style::kRepeat, 0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"EventPublishTime", "", TypeOf<decltype(T::event_publish_time)>(), offsetof(T, event_publish_time), Style::kFlat,
       0},
      {"EventType", "", TypeOf<decltype(T::event_type)>(), offsetof(T, event_type), Style::kRepeat, 0},
      {"ImpactLevel", "", TypeOf<decltype(T::impact_level)>(), offsetof(T, impact_level), Style::kRepeat, 0},
      {"InstanceEventCycleStatus", "", TypeOf<decltype(T::instance_event_cycle_status)>(),
       offsetof(T, instance_event_cycle_status), Style::kRepeat, 0},
      {"InstanceEventType", "", TypeOf<decltype(T::instance_event_type)>(), offsetof(T, instance_event_type),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"NotBefore", "", TypeOf<decltype(T::not_before)>(), offsetof(T, not_before), Style::kFlat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceHistoryEventsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInvocationResultsResponse::Invocation::InvocationResult::Tag> {
  using T = ecs::DescribeInvocationResultsResponse::Invocation::InvocationResult::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInvocationResultsResponse.Invocation.InvocationResult.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInvocationResultsResponse::Invocation::InvocationResult::Tag> =
        &ecs::tables::Table<ecs::DescribeInvocationResultsResponse::Invocation::InvocationResult::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInvocationResultsResponse::Invocation::InvocationResult> {
  using T = ecs::DescribeInvocationResultsResponse::Invocation::InvocationResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"ContainerId", "", TypeOf<decltype(T::container_id)>(), offsetof(T, container_id), Style::kRepeat, 0},
      {"ContainerName", "", TypeOf<decltype(T::container_name)>(), offsetof(T, container_name), Style::kRepeat, 0},
      {"Dropped", "", TypeOf<decltype(T::dropped)>(), offsetof(T, dropped), Style::kRepeat, 0},
      {"ErrorCode", "", TypeOf<decltype(T::error_code)>(), offsetof(T, error_code), Style::kRepeat, 0},
      {"ErrorInfo", "", TypeOf<decltype(T::error_info)>(), offsetof(T, error_info), Style::kRepeat, 0},
      {"ExitCode", "", TypeOf<decltype(T::exit_code)>(), offsetof(T, exit_code), Style::kRepeat, 0},
      {"FinishedTime", "", TypeOf<decltype(T::finished_time)>(), offsetof(T, finished_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InvocationStatus", "", TypeOf<decltype(T::invocation_status)>(), offsetof(T, invocation_status), Style::kRepeat,
       0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"InvokeRecordStatus", "", TypeOf<decltype(T::invoke_record_status)>(), offsetof(T, invoke_record_status),
       Style::kRepeat, 0},
      {"Launcher", "", TypeOf<decltype(T::launcher)>(), offsetof(T, launcher), Style::kRepeat, 0},
      {"OssOutputDelivery", "", TypeOf<decltype(T::oss_output_delivery)>(), offsetof(T, oss_output_delivery),
       Style::kRepeat, 0},
      {"OssOutputErrorCode", "", TypeOf<decltype(T::oss_output_error_code)>(), offsetof(T, oss_output_error_code),
       Style::kRepeat, 0},
      {"OssOutputErrorInfo", "", TypeOf<decltype(T::oss_output_error_info)>(), offsetof(T, oss_output_error_info),
       Style::kRepeat, 0},
      {"OssOutputStatus", "", TypeOf<decltype(T::oss_output_status)>(), offsetof(T, oss_output_status), Style::kRepeat,
       0},
      {"OssOutputUri", "", TypeOf<decltype(T::oss_output_uri)>(), offsetof(T, oss_output_uri), Style::kRepeat, 0},
      {"Output", "", TypeOf<decltype(T::output)>(), offsetof(T, output), Style::kRepeat, 0},
      {"Repeats", "", TypeOf<decltype(T::repeats)>(), offsetof(T, repeats), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"StopTime", "", TypeOf<decltype(T::stop_time)>(), offsetof(T, stop_time), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TerminationMode", "", TypeOf<decltype(T::termination_mode)>(), offsetof(T, termination_mode), Style::kRepeat,
       0},
      {"Username", "", TypeOf<decltype(T::username)>(), offsetof(T, username), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInvocationResultsResponse.Invocation.InvocationResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInvocationResultsResponse::Invocation::InvocationResult> =
        &ecs::tables::Table<ecs::DescribeInvocationResultsResponse::Invocation::InvocationResult>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInvocationResultsResponse::Invocation> {
  using T = ecs::DescribeInvocationResultsResponse::Invocation;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InvocationResults", "InvocationResult", TypeOf<decltype(T::invocation_results)>(),
       offsetof(T, invocation_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationResultsResponse.Invocation", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInvocationResultsResponse::Invocation> =
    &ecs::tables::Table<ecs::DescribeInvocationResultsResponse::Invocation>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInvocationResultsResponse> {
  using T = ecs::DescribeInvocationResultsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Invocation", "", TypeOf<decltype(T::invocation)>(), offsetof(T, invocation), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationResultsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInvocationResultsRequest::Tag> {
  using T = ecs::DescribeInvocationResultsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationResultsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInvocationResultsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeInvocationResultsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInvocationResultsRequest> {
  using T = ecs::DescribeInvocationResultsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"ContentEncoding", "", TypeOf<decltype(T::content_encoding)>(), offsetof(T, content_encoding), Style::kRepeat,
       0},
      {"IncludeHistory", "", TypeOf<decltype(T::include_history)>(), offsetof(T, include_history), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"InvokeRecordStatus", "", TypeOf<decltype(T::invoke_record_status)>(), offsetof(T, invoke_record_status),
       Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationResultsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeKeyPairsResponse::KeyPair::Tag> {
  using T = ecs::DescribeKeyPairsResponse::KeyPair::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeKeyPairsResponse.KeyPair.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeKeyPairsResponse::KeyPair::Tag> =
    &ecs::tables::Table<ecs::DescribeKeyPairsResponse::KeyPair::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeKeyPairsResponse::KeyPair> {
  using T = ecs::DescribeKeyPairsResponse::KeyPair;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"KeyPairFingerPrint", "", TypeOf<decltype(T::key_pair_finger_print)>(), offsetof(T, key_pair_finger_print),
       Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"PublicKey", "", TypeOf<decltype(T::public_key)>(), offsetof(T, public_key), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeKeyPairsResponse.KeyPair", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeKeyPairsResponse::KeyPair> =
    &ecs::tables::Table<ecs::DescribeKeyPairsResponse::KeyPair>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeKeyPairsResponse> {
  using T = ecs::DescribeKeyPairsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairs", "KeyPair", TypeOf<decltype(T::key_pairs)>(), offsetof(T, key_pairs), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeKeyPairsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeKeyPairsRequest::Tag> {
  using T = ecs::DescribeKeyPairsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeKeyPairsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeKeyPairsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeKeyPairsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeKeyPairsRequest> {
  using T = ecs::DescribeKeyPairsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"IncludePublicKey", "", TypeOf<decltype(T::include_public_key)>(), offsetof(T, include_public_key),
       Style::kRepeat, 0},
      {"KeyPairFingerPrint", "", TypeOf<decltype(T::key_pair_finger_print)>(), offsetof(T, key_pair_finger_print),
       Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeKeyPairsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstancesResponse::ReservedInstance::OperationLock> {
  using T = ecs::DescribeReservedInstancesResponse::ReservedInstance::OperationLock;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeReservedInstancesResponse.ReservedInstance.OperationLock", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeReservedInstancesResponse::ReservedInstance::OperationLock> =
        &ecs::tables::Table<ecs::DescribeReservedInstancesResponse::ReservedInstance::OperationLock>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstancesResponse::ReservedInstance::Tag> {
  using T = ecs::DescribeReservedInstancesResponse::ReservedInstance::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedInstancesResponse.ReservedInstance.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeReservedInstancesResponse::ReservedInstance::Tag> =
        &ecs::tables::Table<ecs::DescribeReservedInstancesResponse::ReservedInstance::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstancesResponse::ReservedInstance> {
  using T = ecs::DescribeReservedInstancesResponse::ReservedInstance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationStatus", "", TypeOf<decltype(T::allocation_status)>(), offsetof(T, allocation_status), Style::kRepeat,
       0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"OfferingType", "", TypeOf<decltype(T::offering_type)>(), offsetof(T, offering_type), Style::kRepeat, 0},
      {"OperationLocks", "OperationLock", TypeOf<decltype(T::operation_locks)>(), offsetof(T, operation_locks),
       Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, 0},
      {"ReservedInstanceName", "", TypeOf<decltype(T::reserved_instance_name)>(), offsetof(T, reserved_instance_name),
       Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedInstancesResponse.ReservedInstance", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeReservedInstancesResponse::ReservedInstance> =
        &ecs::tables::Table<ecs::DescribeReservedInstancesResponse::ReservedInstance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstancesResponse> {
  using T = ecs::DescribeReservedInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ReservedInstances", "ReservedInstance", TypeOf<decltype(T::reserved_instances)>(),
       offsetof(T, reserved_instances), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"Total", 4},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedInstancesResponse", kFields, kAliases};
};

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstancesRequest::Tag> {
  using T = ecs::DescribeReservedInstancesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedInstancesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeReservedInstancesRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeReservedInstancesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstancesRequest> {
  using T = ecs::DescribeReservedInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationType", "", TypeOf<decltype(T::allocation_type)>(), offsetof(T, allocation_type), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
      {"OfferingType", "", TypeOf<decltype(T::offering_type)>(), offsetof(T, offering_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, 0},
      {"ReservedInstanceName", "", TypeOf<decltype(T::reserved_instance_name)>(), offsetof(T, reserved_instance_name),
       Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeStorageCapacityUnitsResponse::StorageCapacityUnit::Tag> {
  using T = ecs::DescribeStorageCapacityUnitsResponse::StorageCapacityUnit::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeStorageCapacityUnitsResponse.StorageCapacityUnit.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeStorageCapacityUnitsResponse::StorageCapacityUnit::Tag> =
        &ecs::tables::Table<ecs::DescribeStorageCapacityUnitsResponse::StorageCapacityUnit::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeStorageCapacityUnitsResponse::StorageCapacityUnit> {
  using T = ecs::DescribeStorageCapacityUnitsResponse::StorageCapacityUnit;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationStatus", "", TypeOf<decltype(T::allocation_status)>(), offsetof(T, allocation_status), Style::kRepeat,
       0},
      {"Capacity", "", TypeOf<decltype(T::capacity)>(), offsetof(T, capacity), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StorageCapacityUnitId", "", TypeOf<decltype(T::storage_capacity_unit_id)>(),
       offsetof(T, storage_capacity_unit_id), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageCapacityUnitsResponse.StorageCapacityUnit", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeStorageCapacityUnitsResponse::StorageCapacityUnit> =
        &ecs::tables::Table<ecs::DescribeStorageCapacityUnitsResponse::StorageCapacityUnit>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeStorageCapacityUnitsResponse> {
  using T = ecs::DescribeStorageCapacityUnitsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"StorageCapacityUnits", "StorageCapacityUnit", TypeOf<decltype(T::storage_capacity_units)>(),
       offsetof(T, storage_capacity_units), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageCapacityUnitsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeStorageCapacityUnitsRequest::Tag> {
  using T = ecs::DescribeStorageCapacityUnitsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageCapacityUnitsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeStorageCapacityUnitsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeStorageCapacityUnitsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeStorageCapacityUnitsRequest> {
  using T = ecs::DescribeStorageCapacityUnitsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationType", "", TypeOf<decltype(T::allocation_type)>(), offsetof(T, allocation_type), Style::kRepeat, 0},
      {"Capacity", "", TypeOf<decltype(T::capacity)>(), offsetof(T, capacity), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StorageCapacityUnitId", "", TypeOf<decltype(T::storage_capacity_unit_id)>(),
       offsetof(T, storage_capacity_unit_id), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageCapacityUnitsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVpcsResponse::Vpc> {
  using T = ecs::DescribeVpcsResponse::Vpc;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"IsDefault", "", TypeOf<decltype(T::is_default)>(), offsetof(T, is_default), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"UserCidrs", "UserCidr", TypeOf<decltype(T::user_cidrs)>(), offsetof(T, user_cidrs), Style::kRepeat, 0},
      {"VRouterId", "", TypeOf<decltype(T::vrouter_id)>(), offsetof(T, vrouter_id), Style::kRepeat, 0},
      {"VSwitchIds", "VSwitchId", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"VpcName", "", TypeOf<decltype(T::vpc_name)>(), offsetof(T, vpc_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVpcsResponse.Vpc", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeVpcsResponse::Vpc> =
    &ecs::tables::Table<ecs::DescribeVpcsResponse::Vpc>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVpcsResponse> {
  using T = ecs::DescribeVpcsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
      {"Vpcs", "Vpc", TypeOf<decltype(T::vpcs)>(), offsetof(T, vpcs), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVpcsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVpcsRequest> {
  using T = ecs::DescribeVpcsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"IsDefault", "", TypeOf<decltype(T::is_default)>(), offsetof(T, is_default), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVpcsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::GetInstanceConsoleOutputResponse> {
  using T = ecs::GetInstanceConsoleOutputResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConsoleOutput", "", TypeOf<decltype(T::console_output)>(), offsetof(T, console_output), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"LastUpdateTime", "", TypeOf<decltype(T::last_update_time)>(), offsetof(T, last_update_time), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetInstanceConsoleOutputResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::GetInstanceConsoleOutputRequest> {
  using T = ecs::GetInstanceConsoleOutputRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RemoveSymbols", "", TypeOf<decltype(T::remove_symbols)>(), offsetof(T, remove_symbols), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetInstanceConsoleOutputRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostClusterAttributeResponse> {
  using T = ecs::ModifyDedicatedHostClusterAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostClusterAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostClusterAttributeRequest> {
  using T = ecs::ModifyDedicatedHostClusterAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, schema::kRequired},
      {"DedicatedHostClusterName", "", TypeOf<decltype(T::dedicated_host_cluster_name)>(),
       offsetof(T, dedicated_host_cluster_name), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostClusterAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiagnosticMetricSetResponse> {
  using T = ecs::ModifyDiagnosticMetricSetResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiagnosticMetricSetResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiagnosticMetricSetRequest> {
  using T = ecs::ModifyDiagnosticMetricSetRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"MetricIds", "", TypeOf<decltype(T::metric_ids)>(), offsetof(T, metric_ids), Style::kRepeat, 0},
      {"MetricSetId", "", TypeOf<decltype(T::metric_set_id)>(), offsetof(T, metric_set_id), Style::kRepeat,
       schema::kRequired},
      {"MetricSetName", "", TypeOf<decltype(T::metric_set_name)>(), offsetof(T, metric_set_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiagnosticMetricSetRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyForwardEntryResponse> {
  using T = ecs::ModifyForwardEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyForwardEntryResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyForwardEntryRequest> {
  using T = ecs::ModifyForwardEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat, 0},
      {"ExternalPort", "", TypeOf<decltype(T::external_port)>(), offsetof(T, external_port), Style::kRepeat, 0},
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat,
       schema::kRequired},
      {"ForwardTableId", "", TypeOf<decltype(T::forward_table_id)>(), offsetof(T, forward_table_id), Style::kRepeat,
       schema::kRequired},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat, 0},
      {"InternalPort", "", TypeOf<decltype(T::internal_port)>(), offsetof(T, internal_port), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyForwardEntryRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttachmentAttributesResponse> {
  using T = ecs::ModifyInstanceAttachmentAttributesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttachmentAttributesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttachmentAttributesRequest::PrivatePoolOptions> {
  using T = ecs::ModifyInstanceAttachmentAttributesRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
      {"MatchCriteria", "", TypeOf<decltype(T::match_criteria)>(), offsetof(T, match_criteria), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {
      "ModifyInstanceAttachmentAttributesRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyInstanceAttachmentAttributesRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::ModifyInstanceAttachmentAttributesRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttachmentAttributesRequest> {
  using T = ecs::ModifyInstanceAttachmentAttributesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttachmentAttributesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySecurityGroupAttributeResponse> {
  using T = ecs::ModifySecurityGroupAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySecurityGroupAttributeRequest> {
  using T = ecs::ModifySecurityGroupAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyUserBusinessBehaviorResponse> {
  using T = ecs::ModifyUserBusinessBehaviorResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyUserBusinessBehaviorResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyUserBusinessBehaviorRequest> {
  using T = ecs::ModifyUserBusinessBehaviorRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"statusKey", "", TypeOf<decltype(T::status_key)>(), offsetof(T, status_key), Style::kRepeat, schema::kRequired},
      {"statusValue", "", TypeOf<decltype(T::status_value)>(), offsetof(T, status_value), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyUserBusinessBehaviorRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RevokeSecurityGroupResponse> {
  using T = ecs::RevokeSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RevokeSecurityGroupRequest::Permissions> {
  using T = ecs::RevokeSecurityGroupRequest::Permissions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"Ipv6DestCidrIp", "", TypeOf<decltype(T::ipv6_dest_cidr_ip)>(), offsetof(T, ipv6_dest_cidr_ip), Style::kRepeat,
       0},
      {"Ipv6SourceCidrIp", "", TypeOf<decltype(T::ipv6_source_cidr_ip)>(), offsetof(T, ipv6_source_cidr_ip),
       Style::kRepeat, 0},
      {"NicType", "", TypeOf<decltype(T::nic_type)>(), offsetof(T, nic_type), Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourceGroupId", "", TypeOf<decltype(T::source_group_id)>(), offsetof(T, source_group_id), Style::kRepeat, 0},
      {"SourceGroupOwnerAccount", "", TypeOf<decltype(T::source_group_owner_account)>(),
       offsetof(T, source_group_owner_account), Style::kRepeat, 0},
      {"SourceGroupOwnerId", "", TypeOf<decltype(T::source_group_owner_id)>(), offsetof(T, source_group_owner_id),
       Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
      {"SourcePrefixListId", "", TypeOf<decltype(T::source_prefix_list_id)>(), offsetof(T, source_prefix_list_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupRequest.Permissions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RevokeSecurityGroupRequest::Permissions> =
    &ecs::tables::Table<ecs::RevokeSecurityGroupRequest::Permissions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RevokeSecurityGroupRequest> {
  using T = ecs::RevokeSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"Ipv6DestCidrIp", "", TypeOf<decltype(T::ipv6_dest_cidr_ip)>(), offsetof(T, ipv6_dest_cidr_ip), Style::kRepeat,
       0},
      {"Ipv6SourceCidrIp", "", TypeOf<decltype(T::ipv6_source_cidr_ip)>(), offsetof(T, ipv6_source_cidr_ip),
       Style::kRepeat, 0},
      {"NicType", "", TypeOf<decltype(T::nic_type)>(), offsetof(T, nic_type), Style::kRepeat, 0},
      {"Permissions", "", TypeOf<decltype(T::permissions)>(), offsetof(T, permissions), Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
      {"SecurityGroupRuleId", "", TypeOf<decltype(T::security_group_rule_id)>(), offsetof(T, security_group_rule_id),
       Style::kRepeat, 0},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourceGroupId", "", TypeOf<decltype(T::source_group_id)>(), offsetof(T, source_group_id), Style::kRepeat, 0},
      {"SourceGroupOwnerAccount", "", TypeOf<decltype(T::source_group_owner_account)>(),
       offsetof(T, source_group_owner_account), Style::kRepeat, 0},
      {"SourceGroupOwnerId", "", TypeOf<decltype(T::source_group_owner_id)>(), offsetof(T, source_group_owner_id),
       Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
      {"SourcePrefixListId", "", TypeOf<decltype(T::source_prefix_list_id)>(), offsetof(T, source_prefix_list_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StartInstanceResponse> {
  using T = ecs::StartInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StartInstanceRequest> {
  using T = ecs::StartInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"InitLocalDisk", "", TypeOf<decltype(T::init_local_disk)>(), offsetof(T, init_local_disk), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StartInstanceRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAllocateEipAddressAction = {
    .name = "AllocateEipAddress",
    .request = &Table<AllocateEipAddressRequest>::kStruct,
    .response = &Table<AllocateEipAddressResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeAllocateEipAddressRequest() { return schema::MakeObject<AllocateEipAddressRequest>(); }
schema::OwnedObject MakeAllocateEipAddressResponse() { return schema::MakeObject<AllocateEipAddressResponse>(); }

constinit const schema::Action kCloneDisksAction = {
    .name = "CloneDisks",
    .request = &Table<CloneDisksRequest>::kStruct,
    .response = &Table<CloneDisksResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .https_only = true,
};

schema::OwnedObject MakeCloneDisksRequest() { return schema::MakeObject<CloneDisksRequest>(); }
schema::OwnedObject MakeCloneDisksResponse() { return schema::MakeObject<CloneDisksResponse>(); }

constinit const schema::Action kCreateDiskAction = {
    .name = "CreateDisk",
    .request = &Table<CreateDiskRequest>::kStruct,
    .response = &Table<CreateDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 36,
};

schema::OwnedObject MakeCreateDiskRequest() { return schema::MakeObject<CreateDiskRequest>(); }
schema::OwnedObject MakeCreateDiskResponse() { return schema::MakeObject<CreateDiskResponse>(); }

constinit const schema::Action kCreateHpcClusterAction = {
    .name = "CreateHpcCluster",
    .request = &Table<CreateHpcClusterRequest>::kStruct,
    .response = &Table<CreateHpcClusterResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateHpcClusterRequest() { return schema::MakeObject<CreateHpcClusterRequest>(); }
schema::OwnedObject MakeCreateHpcClusterResponse() { return schema::MakeObject<CreateHpcClusterResponse>(); }

constinit const schema::Action kCreateImagePipelineAction = {
    .name = "CreateImagePipeline",
    .request = &Table<CreateImagePipelineRequest>::kStruct,
    .response = &Table<CreateImagePipelineResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateImagePipelineRequest() { return schema::MakeObject<CreateImagePipelineRequest>(); }
schema::OwnedObject MakeCreateImagePipelineResponse() { return schema::MakeObject<CreateImagePipelineResponse>(); }

constinit const schema::Action kCreateLaunchTemplateVersionAction = {
    .name = "CreateLaunchTemplateVersion",
    .request = &Table<CreateLaunchTemplateVersionRequest>::kStruct,
    .response = &Table<CreateLaunchTemplateVersionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateLaunchTemplateVersionRequest() {
  return schema::MakeObject<CreateLaunchTemplateVersionRequest>();
}
schema::OwnedObject MakeCreateLaunchTemplateVersionResponse() {
  return schema::MakeObject<CreateLaunchTemplateVersionResponse>();
}

constinit const schema::Action kCreateSnapshotGroupAction = {
    .name = "CreateSnapshotGroup",
    .request = &Table<CreateSnapshotGroupRequest>::kStruct,
    .response = &Table<CreateSnapshotGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateSnapshotGroupRequest() { return schema::MakeObject<CreateSnapshotGroupRequest>(); }
schema::OwnedObject MakeCreateSnapshotGroupResponse() { return schema::MakeObject<CreateSnapshotGroupResponse>(); }

constinit const schema::Action kDeleteDiagnosticMetricSetsAction = {
    .name = "DeleteDiagnosticMetricSets",
    .request = &Table<DeleteDiagnosticMetricSetsRequest>::kStruct,
    .response = &Table<DeleteDiagnosticMetricSetsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeDeleteDiagnosticMetricSetsRequest() {
  return schema::MakeObject<DeleteDiagnosticMetricSetsRequest>();
}
schema::OwnedObject MakeDeleteDiagnosticMetricSetsResponse() {
  return schema::MakeObject<DeleteDiagnosticMetricSetsResponse>();
}

constinit const schema::Action kDeleteNetworkInterfacePermissionAction = {
    .name = "DeleteNetworkInterfacePermission",
    .request = &Table<DeleteNetworkInterfacePermissionRequest>::kStruct,
    .response = &Table<DeleteNetworkInterfacePermissionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteNetworkInterfacePermissionRequest() {
  return schema::MakeObject<DeleteNetworkInterfacePermissionRequest>();
}
schema::OwnedObject MakeDeleteNetworkInterfacePermissionResponse() {
  return schema::MakeObject<DeleteNetworkInterfacePermissionResponse>();
}

constinit const schema::Action kDescribeBandwidthPackagesAction = {
    .name = "DescribeBandwidthPackages",
    .request = &Table<DescribeBandwidthPackagesRequest>::kStruct,
    .response = &Table<DescribeBandwidthPackagesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "BandwidthPackages",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeBandwidthPackagesRequest() {
  return schema::MakeObject<DescribeBandwidthPackagesRequest>();
}
schema::OwnedObject MakeDescribeBandwidthPackagesResponse() {
  return schema::MakeObject<DescribeBandwidthPackagesResponse>();
}

constinit const schema::Action kDescribeInstanceHistoryEventsAction = {
    .name = "DescribeInstanceHistoryEvents",
    .request = &Table<DescribeInstanceHistoryEventsRequest>::kStruct,
    .response = &Table<DescribeInstanceHistoryEventsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "InstanceSystemEventSet",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeInstanceHistoryEventsRequest() {
  return schema::MakeObject<DescribeInstanceHistoryEventsRequest>();
}
schema::OwnedObject MakeDescribeInstanceHistoryEventsResponse() {
  return schema::MakeObject<DescribeInstanceHistoryEventsResponse>();
}

constinit const schema::Action kDescribeInvocationResultsAction = {
    .name = "DescribeInvocationResults",
    .request = &Table<DescribeInvocationResultsRequest>::kStruct,
    .response = &Table<DescribeInvocationResultsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Invocation.InvocationResults",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "Invocation.NextToken"},
};

schema::OwnedObject MakeDescribeInvocationResultsRequest() {
  return schema::MakeObject<DescribeInvocationResultsRequest>();
}
schema::OwnedObject MakeDescribeInvocationResultsResponse() {
  return schema::MakeObject<DescribeInvocationResultsResponse>();
}

constinit const schema::Action kDescribeKeyPairsAction = {
    .name = "DescribeKeyPairs",
    .request = &Table<DescribeKeyPairsRequest>::kStruct,
    .response = &Table<DescribeKeyPairsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "KeyPairs",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeKeyPairsRequest() { return schema::MakeObject<DescribeKeyPairsRequest>(); }
schema::OwnedObject MakeDescribeKeyPairsResponse() { return schema::MakeObject<DescribeKeyPairsResponse>(); }

constinit const schema::Action kDescribeReservedInstancesAction = {
    .name = "DescribeReservedInstances",
    .request = &Table<DescribeReservedInstancesRequest>::kStruct,
    .response = &Table<DescribeReservedInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "ReservedInstances",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeReservedInstancesRequest() {
  return schema::MakeObject<DescribeReservedInstancesRequest>();
}
schema::OwnedObject MakeDescribeReservedInstancesResponse() {
  return schema::MakeObject<DescribeReservedInstancesResponse>();
}

constinit const schema::Action kDescribeStorageCapacityUnitsAction = {
    .name = "DescribeStorageCapacityUnits",
    .request = &Table<DescribeStorageCapacityUnitsRequest>::kStruct,
    .response = &Table<DescribeStorageCapacityUnitsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "StorageCapacityUnits",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeStorageCapacityUnitsRequest() {
  return schema::MakeObject<DescribeStorageCapacityUnitsRequest>();
}
schema::OwnedObject MakeDescribeStorageCapacityUnitsResponse() {
  return schema::MakeObject<DescribeStorageCapacityUnitsResponse>();
}

constinit const schema::Action kDescribeVpcsAction = {
    .name = "DescribeVpcs",
    .request = &Table<DescribeVpcsRequest>::kStruct,
    .response = &Table<DescribeVpcsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .timeout_seconds = 41,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Vpcs",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeVpcsRequest() { return schema::MakeObject<DescribeVpcsRequest>(); }
schema::OwnedObject MakeDescribeVpcsResponse() { return schema::MakeObject<DescribeVpcsResponse>(); }

constinit const schema::Action kGetInstanceConsoleOutputAction = {
    .name = "GetInstanceConsoleOutput",
    .request = &Table<GetInstanceConsoleOutputRequest>::kStruct,
    .response = &Table<GetInstanceConsoleOutputResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeGetInstanceConsoleOutputRequest() {
  return schema::MakeObject<GetInstanceConsoleOutputRequest>();
}
schema::OwnedObject MakeGetInstanceConsoleOutputResponse() {
  return schema::MakeObject<GetInstanceConsoleOutputResponse>();
}

constinit const schema::Action kModifyDedicatedHostClusterAttributeAction = {
    .name = "ModifyDedicatedHostClusterAttribute",
    .request = &Table<ModifyDedicatedHostClusterAttributeRequest>::kStruct,
    .response = &Table<ModifyDedicatedHostClusterAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDedicatedHostClusterAttributeRequest() {
  return schema::MakeObject<ModifyDedicatedHostClusterAttributeRequest>();
}
schema::OwnedObject MakeModifyDedicatedHostClusterAttributeResponse() {
  return schema::MakeObject<ModifyDedicatedHostClusterAttributeResponse>();
}

constinit const schema::Action kModifyDiagnosticMetricSetAction = {
    .name = "ModifyDiagnosticMetricSet",
    .request = &Table<ModifyDiagnosticMetricSetRequest>::kStruct,
    .response = &Table<ModifyDiagnosticMetricSetResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeModifyDiagnosticMetricSetRequest() {
  return schema::MakeObject<ModifyDiagnosticMetricSetRequest>();
}
schema::OwnedObject MakeModifyDiagnosticMetricSetResponse() {
  return schema::MakeObject<ModifyDiagnosticMetricSetResponse>();
}

constinit const schema::Action kModifyForwardEntryAction = {
    .name = "ModifyForwardEntry",
    .request = &Table<ModifyForwardEntryRequest>::kStruct,
    .response = &Table<ModifyForwardEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyForwardEntryRequest() { return schema::MakeObject<ModifyForwardEntryRequest>(); }
schema::OwnedObject MakeModifyForwardEntryResponse() { return schema::MakeObject<ModifyForwardEntryResponse>(); }

constinit const schema::Action kModifyInstanceAttachmentAttributesAction = {
    .name = "ModifyInstanceAttachmentAttributes",
    .request = &Table<ModifyInstanceAttachmentAttributesRequest>::kStruct,
    .response = &Table<ModifyInstanceAttachmentAttributesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceAttachmentAttributesRequest() {
  return schema::MakeObject<ModifyInstanceAttachmentAttributesRequest>();
}
schema::OwnedObject MakeModifyInstanceAttachmentAttributesResponse() {
  return schema::MakeObject<ModifyInstanceAttachmentAttributesResponse>();
}

constinit const schema::Action kModifySecurityGroupAttributeAction = {
    .name = "ModifySecurityGroupAttribute",
    .request = &Table<ModifySecurityGroupAttributeRequest>::kStruct,
    .response = &Table<ModifySecurityGroupAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifySecurityGroupAttributeRequest() {
  return schema::MakeObject<ModifySecurityGroupAttributeRequest>();
}
schema::OwnedObject MakeModifySecurityGroupAttributeResponse() {
  return schema::MakeObject<ModifySecurityGroupAttributeResponse>();
}

constinit const schema::Action kModifyUserBusinessBehaviorAction = {
    .name = "ModifyUserBusinessBehavior",
    .request = &Table<ModifyUserBusinessBehaviorRequest>::kStruct,
    .response = &Table<ModifyUserBusinessBehaviorResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyUserBusinessBehaviorRequest() {
  return schema::MakeObject<ModifyUserBusinessBehaviorRequest>();
}
schema::OwnedObject MakeModifyUserBusinessBehaviorResponse() {
  return schema::MakeObject<ModifyUserBusinessBehaviorResponse>();
}

constinit const schema::Action kRevokeSecurityGroupAction = {
    .name = "RevokeSecurityGroup",
    .request = &Table<RevokeSecurityGroupRequest>::kStruct,
    .response = &Table<RevokeSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeRevokeSecurityGroupRequest() { return schema::MakeObject<RevokeSecurityGroupRequest>(); }
schema::OwnedObject MakeRevokeSecurityGroupResponse() { return schema::MakeObject<RevokeSecurityGroupResponse>(); }

constinit const schema::Action kStartInstanceAction = {
    .name = "StartInstance",
    .request = &Table<StartInstanceRequest>::kStruct,
    .response = &Table<StartInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 46,
};

schema::OwnedObject MakeStartInstanceRequest() { return schema::MakeObject<StartInstanceRequest>(); }
schema::OwnedObject MakeStartInstanceResponse() { return schema::MakeObject<StartInstanceResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AllocateEipAddressResponse*) noexcept {
  return tables::Table<AllocateEipAddressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AllocateEipAddressRequest*) noexcept {
  return tables::Table<AllocateEipAddressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AllocateEipAddressRequest&) noexcept {
  return tables::kAllocateEipAddressAction;
}

Outcome<AllocateEipAddressResponse> Client::AllocateEipAddress(const AllocateEipAddressRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<AllocateEipAddressResponse>(*core_, tables::kAllocateEipAddressAction, request, options);
}

const schema::Struct& SchemaOf(const CloneDisksResponse*) noexcept {
  return tables::Table<CloneDisksResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CloneDisksRequest::Arn*) noexcept {
  return tables::Table<CloneDisksRequest::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const CloneDisksRequest::Tag*) noexcept {
  return tables::Table<CloneDisksRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CloneDisksRequest*) noexcept {
  return tables::Table<CloneDisksRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CloneDisksRequest&) noexcept {
  return tables::kCloneDisksAction;
}

Outcome<CloneDisksResponse> Client::CloneDisks(const CloneDisksRequest& request, const CallOptions& options) const {
  return internal::Invoke<CloneDisksResponse>(*core_, tables::kCloneDisksAction, request, options);
}

const schema::Struct& SchemaOf(const CreateDiskResponse*) noexcept {
  return tables::Table<CreateDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDiskRequest::Arn*) noexcept {
  return tables::Table<CreateDiskRequest::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDiskRequest::SystemTag*) noexcept {
  return tables::Table<CreateDiskRequest::SystemTag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDiskRequest::Tag*) noexcept {
  return tables::Table<CreateDiskRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDiskRequest*) noexcept {
  return tables::Table<CreateDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateDiskRequest&) noexcept {
  return tables::kCreateDiskAction;
}

Outcome<CreateDiskResponse> Client::CreateDisk(const CreateDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateDiskResponse>(*core_, tables::kCreateDiskAction, request, options);
}

const schema::Struct& SchemaOf(const CreateHpcClusterResponse*) noexcept {
  return tables::Table<CreateHpcClusterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateHpcClusterRequest*) noexcept {
  return tables::Table<CreateHpcClusterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateHpcClusterRequest&) noexcept {
  return tables::kCreateHpcClusterAction;
}

Outcome<CreateHpcClusterResponse> Client::CreateHpcCluster(const CreateHpcClusterRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateHpcClusterResponse>(*core_, tables::kCreateHpcClusterAction, request, options);
}

const schema::Struct& SchemaOf(const CreateImagePipelineResponse*) noexcept {
  return tables::Table<CreateImagePipelineResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::AdvancedOptions*) noexcept {
  return tables::Table<CreateImagePipelineRequest::AdvancedOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImageOptions::ImageFeatures*) noexcept {
  return tables::Table<CreateImagePipelineRequest::ImageOptions::ImageFeatures>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImageOptions::ImageTags*) noexcept {
  return tables::Table<CreateImagePipelineRequest::ImageOptions::ImageTags>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImageOptions*) noexcept {
  return tables::Table<CreateImagePipelineRequest::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImportImageOptions::DiskDeviceMappings*) noexcept {
  return tables::Table<CreateImagePipelineRequest::ImportImageOptions::DiskDeviceMappings>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImportImageOptions::Features*) noexcept {
  return tables::Table<CreateImagePipelineRequest::ImportImageOptions::Features>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImportImageOptions::ImportImageTags*) noexcept {
  return tables::Table<CreateImagePipelineRequest::ImportImageOptions::ImportImageTags>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::ImportImageOptions*) noexcept {
  return tables::Table<CreateImagePipelineRequest::ImportImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest::Tag*) noexcept {
  return tables::Table<CreateImagePipelineRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImagePipelineRequest*) noexcept {
  return tables::Table<CreateImagePipelineRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateImagePipelineRequest&) noexcept {
  return tables::kCreateImagePipelineAction;
}

Outcome<CreateImagePipelineResponse> Client::CreateImagePipeline(const CreateImagePipelineRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<CreateImagePipelineResponse>(*core_, tables::kCreateImagePipelineAction, request, options);
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateVersionResponse*) noexcept {
  return tables::Table<CreateLaunchTemplateVersionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateVersionRequest::DataDisk*) noexcept {
  return tables::Table<CreateLaunchTemplateVersionRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateVersionRequest::ImageOptions*) noexcept {
  return tables::Table<CreateLaunchTemplateVersionRequest::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateVersionRequest::NetworkInterface*) noexcept {
  return tables::Table<CreateLaunchTemplateVersionRequest::NetworkInterface>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateVersionRequest::SecurityOptions*) noexcept {
  return tables::Table<CreateLaunchTemplateVersionRequest::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateVersionRequest::SystemDisk*) noexcept {
  return tables::Table<CreateLaunchTemplateVersionRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateVersionRequest::Tag*) noexcept {
  return tables::Table<CreateLaunchTemplateVersionRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateVersionRequest*) noexcept {
  return tables::Table<CreateLaunchTemplateVersionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateLaunchTemplateVersionRequest&) noexcept {
  return tables::kCreateLaunchTemplateVersionAction;
}

Outcome<CreateLaunchTemplateVersionResponse> Client::CreateLaunchTemplateVersion(
    const CreateLaunchTemplateVersionRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateLaunchTemplateVersionResponse>(*core_, tables::kCreateLaunchTemplateVersionAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const CreateSnapshotGroupResponse*) noexcept {
  return tables::Table<CreateSnapshotGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSnapshotGroupRequest::Tag*) noexcept {
  return tables::Table<CreateSnapshotGroupRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSnapshotGroupRequest*) noexcept {
  return tables::Table<CreateSnapshotGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSnapshotGroupRequest&) noexcept {
  return tables::kCreateSnapshotGroupAction;
}

Outcome<CreateSnapshotGroupResponse> Client::CreateSnapshotGroup(const CreateSnapshotGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<CreateSnapshotGroupResponse>(*core_, tables::kCreateSnapshotGroupAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteDiagnosticMetricSetsResponse*) noexcept {
  return tables::Table<DeleteDiagnosticMetricSetsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteDiagnosticMetricSetsRequest*) noexcept {
  return tables::Table<DeleteDiagnosticMetricSetsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteDiagnosticMetricSetsRequest&) noexcept {
  return tables::kDeleteDiagnosticMetricSetsAction;
}

Outcome<DeleteDiagnosticMetricSetsResponse> Client::DeleteDiagnosticMetricSets(
    const DeleteDiagnosticMetricSetsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteDiagnosticMetricSetsResponse>(*core_, tables::kDeleteDiagnosticMetricSetsAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const DeleteNetworkInterfacePermissionResponse*) noexcept {
  return tables::Table<DeleteNetworkInterfacePermissionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNetworkInterfacePermissionRequest*) noexcept {
  return tables::Table<DeleteNetworkInterfacePermissionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNetworkInterfacePermissionRequest&) noexcept {
  return tables::kDeleteNetworkInterfacePermissionAction;
}

Outcome<DeleteNetworkInterfacePermissionResponse> Client::DeleteNetworkInterfacePermission(
    const DeleteNetworkInterfacePermissionRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteNetworkInterfacePermissionResponse>(*core_,
                                                                    tables::kDeleteNetworkInterfacePermissionAction,
                                                                    request, options);
}

const schema::Struct& SchemaOf(const DescribeBandwidthPackagesResponse::BandwidthPackage::PublicIpAddresse*) noexcept {
  return tables::Table<DescribeBandwidthPackagesResponse::BandwidthPackage::PublicIpAddresse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeBandwidthPackagesResponse::BandwidthPackage*) noexcept {
  return tables::Table<DescribeBandwidthPackagesResponse::BandwidthPackage>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeBandwidthPackagesResponse*) noexcept {
  return tables::Table<DescribeBandwidthPackagesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeBandwidthPackagesRequest*) noexcept {
  return tables::Table<DescribeBandwidthPackagesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeBandwidthPackagesRequest&) noexcept {
  return tables::kDescribeBandwidthPackagesAction;
}

Outcome<DescribeBandwidthPackagesResponse> Client::DescribeBandwidthPackages(
    const DescribeBandwidthPackagesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeBandwidthPackagesResponse>(*core_, tables::kDescribeBandwidthPackagesAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(
    const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventCycleStatus*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventCycleStatus>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventType*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::EventType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute::InactiveDisk*) noexcept {
  return tables::Table<
      DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute::InactiveDisk>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsResponse::InstanceSystemEventType::ExtendedAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsResponse::InstanceSystemEventType*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsResponse::InstanceSystemEventType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsResponse*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsRequest::EventPublishTime*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsRequest::EventPublishTime>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsRequest::NotBefore*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsRequest::NotBefore>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsRequest::Tag*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceHistoryEventsRequest*) noexcept {
  return tables::Table<DescribeInstanceHistoryEventsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceHistoryEventsRequest&) noexcept {
  return tables::kDescribeInstanceHistoryEventsAction;
}

Outcome<DescribeInstanceHistoryEventsResponse> Client::DescribeInstanceHistoryEvents(
    const DescribeInstanceHistoryEventsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceHistoryEventsResponse>(*core_, tables::kDescribeInstanceHistoryEventsAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeInvocationResultsResponse::Invocation::InvocationResult::Tag*) noexcept {
  return tables::Table<DescribeInvocationResultsResponse::Invocation::InvocationResult::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationResultsResponse::Invocation::InvocationResult*) noexcept {
  return tables::Table<DescribeInvocationResultsResponse::Invocation::InvocationResult>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationResultsResponse::Invocation*) noexcept {
  return tables::Table<DescribeInvocationResultsResponse::Invocation>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationResultsResponse*) noexcept {
  return tables::Table<DescribeInvocationResultsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationResultsRequest::Tag*) noexcept {
  return tables::Table<DescribeInvocationResultsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationResultsRequest*) noexcept {
  return tables::Table<DescribeInvocationResultsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInvocationResultsRequest&) noexcept {
  return tables::kDescribeInvocationResultsAction;
}

Outcome<DescribeInvocationResultsResponse> Client::DescribeInvocationResults(
    const DescribeInvocationResultsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInvocationResultsResponse>(*core_, tables::kDescribeInvocationResultsAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeKeyPairsResponse::KeyPair::Tag*) noexcept {
  return tables::Table<DescribeKeyPairsResponse::KeyPair::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeKeyPairsResponse::KeyPair*) noexcept {
  return tables::Table<DescribeKeyPairsResponse::KeyPair>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeKeyPairsResponse*) noexcept {
  return tables::Table<DescribeKeyPairsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeKeyPairsRequest::Tag*) noexcept {
  return tables::Table<DescribeKeyPairsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeKeyPairsRequest*) noexcept {
  return tables::Table<DescribeKeyPairsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeKeyPairsRequest&) noexcept {
  return tables::kDescribeKeyPairsAction;
}

Outcome<DescribeKeyPairsResponse> Client::DescribeKeyPairs(const DescribeKeyPairsRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DescribeKeyPairsResponse>(*core_, tables::kDescribeKeyPairsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeReservedInstancesResponse::ReservedInstance::OperationLock*) noexcept {
  return tables::Table<DescribeReservedInstancesResponse::ReservedInstance::OperationLock>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedInstancesResponse::ReservedInstance::Tag*) noexcept {
  return tables::Table<DescribeReservedInstancesResponse::ReservedInstance::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedInstancesResponse::ReservedInstance*) noexcept {
  return tables::Table<DescribeReservedInstancesResponse::ReservedInstance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedInstancesResponse*) noexcept {
  return tables::Table<DescribeReservedInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedInstancesRequest::Tag*) noexcept {
  return tables::Table<DescribeReservedInstancesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedInstancesRequest*) noexcept {
  return tables::Table<DescribeReservedInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeReservedInstancesRequest&) noexcept {
  return tables::kDescribeReservedInstancesAction;
}

Outcome<DescribeReservedInstancesResponse> Client::DescribeReservedInstances(
    const DescribeReservedInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeReservedInstancesResponse>(*core_, tables::kDescribeReservedInstancesAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsResponse::StorageCapacityUnit::Tag*) noexcept {
  return tables::Table<DescribeStorageCapacityUnitsResponse::StorageCapacityUnit::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsResponse::StorageCapacityUnit*) noexcept {
  return tables::Table<DescribeStorageCapacityUnitsResponse::StorageCapacityUnit>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsResponse*) noexcept {
  return tables::Table<DescribeStorageCapacityUnitsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsRequest::Tag*) noexcept {
  return tables::Table<DescribeStorageCapacityUnitsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsRequest*) noexcept {
  return tables::Table<DescribeStorageCapacityUnitsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeStorageCapacityUnitsRequest&) noexcept {
  return tables::kDescribeStorageCapacityUnitsAction;
}

Outcome<DescribeStorageCapacityUnitsResponse> Client::DescribeStorageCapacityUnits(
    const DescribeStorageCapacityUnitsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeStorageCapacityUnitsResponse>(*core_, tables::kDescribeStorageCapacityUnitsAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeVpcsResponse::Vpc*) noexcept {
  return tables::Table<DescribeVpcsResponse::Vpc>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVpcsResponse*) noexcept {
  return tables::Table<DescribeVpcsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVpcsRequest*) noexcept {
  return tables::Table<DescribeVpcsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeVpcsRequest&) noexcept {
  return tables::kDescribeVpcsAction;
}

Outcome<DescribeVpcsResponse> Client::DescribeVpcs(const DescribeVpcsRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeVpcsResponse>(*core_, tables::kDescribeVpcsAction, request, options);
}

const schema::Struct& SchemaOf(const GetInstanceConsoleOutputResponse*) noexcept {
  return tables::Table<GetInstanceConsoleOutputResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetInstanceConsoleOutputRequest*) noexcept {
  return tables::Table<GetInstanceConsoleOutputRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetInstanceConsoleOutputRequest&) noexcept {
  return tables::kGetInstanceConsoleOutputAction;
}

Outcome<GetInstanceConsoleOutputResponse> Client::GetInstanceConsoleOutput(
    const GetInstanceConsoleOutputRequest& request, const CallOptions& options) const {
  return internal::Invoke<GetInstanceConsoleOutputResponse>(*core_, tables::kGetInstanceConsoleOutputAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostClusterAttributeResponse*) noexcept {
  return tables::Table<ModifyDedicatedHostClusterAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostClusterAttributeRequest*) noexcept {
  return tables::Table<ModifyDedicatedHostClusterAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostClusterAttributeRequest&) noexcept {
  return tables::kModifyDedicatedHostClusterAttributeAction;
}

Outcome<ModifyDedicatedHostClusterAttributeResponse> Client::ModifyDedicatedHostClusterAttribute(
    const ModifyDedicatedHostClusterAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyDedicatedHostClusterAttributeResponse>(
      *core_, tables::kModifyDedicatedHostClusterAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyDiagnosticMetricSetResponse*) noexcept {
  return tables::Table<ModifyDiagnosticMetricSetResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDiagnosticMetricSetRequest*) noexcept {
  return tables::Table<ModifyDiagnosticMetricSetRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDiagnosticMetricSetRequest&) noexcept {
  return tables::kModifyDiagnosticMetricSetAction;
}

Outcome<ModifyDiagnosticMetricSetResponse> Client::ModifyDiagnosticMetricSet(
    const ModifyDiagnosticMetricSetRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyDiagnosticMetricSetResponse>(*core_, tables::kModifyDiagnosticMetricSetAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifyForwardEntryResponse*) noexcept {
  return tables::Table<ModifyForwardEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyForwardEntryRequest*) noexcept {
  return tables::Table<ModifyForwardEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyForwardEntryRequest&) noexcept {
  return tables::kModifyForwardEntryAction;
}

Outcome<ModifyForwardEntryResponse> Client::ModifyForwardEntry(const ModifyForwardEntryRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<ModifyForwardEntryResponse>(*core_, tables::kModifyForwardEntryAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceAttachmentAttributesResponse*) noexcept {
  return tables::Table<ModifyInstanceAttachmentAttributesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttachmentAttributesRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<ModifyInstanceAttachmentAttributesRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttachmentAttributesRequest*) noexcept {
  return tables::Table<ModifyInstanceAttachmentAttributesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceAttachmentAttributesRequest&) noexcept {
  return tables::kModifyInstanceAttachmentAttributesAction;
}

Outcome<ModifyInstanceAttachmentAttributesResponse> Client::ModifyInstanceAttachmentAttributes(
    const ModifyInstanceAttachmentAttributesRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceAttachmentAttributesResponse>(*core_,
                                                                      tables::kModifyInstanceAttachmentAttributesAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const ModifySecurityGroupAttributeResponse*) noexcept {
  return tables::Table<ModifySecurityGroupAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySecurityGroupAttributeRequest*) noexcept {
  return tables::Table<ModifySecurityGroupAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySecurityGroupAttributeRequest&) noexcept {
  return tables::kModifySecurityGroupAttributeAction;
}

Outcome<ModifySecurityGroupAttributeResponse> Client::ModifySecurityGroupAttribute(
    const ModifySecurityGroupAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifySecurityGroupAttributeResponse>(*core_, tables::kModifySecurityGroupAttributeAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const ModifyUserBusinessBehaviorResponse*) noexcept {
  return tables::Table<ModifyUserBusinessBehaviorResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyUserBusinessBehaviorRequest*) noexcept {
  return tables::Table<ModifyUserBusinessBehaviorRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyUserBusinessBehaviorRequest&) noexcept {
  return tables::kModifyUserBusinessBehaviorAction;
}

Outcome<ModifyUserBusinessBehaviorResponse> Client::ModifyUserBusinessBehavior(
    const ModifyUserBusinessBehaviorRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyUserBusinessBehaviorResponse>(*core_, tables::kModifyUserBusinessBehaviorAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupResponse*) noexcept {
  return tables::Table<RevokeSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupRequest::Permissions*) noexcept {
  return tables::Table<RevokeSecurityGroupRequest::Permissions>::kStruct;
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupRequest*) noexcept {
  return tables::Table<RevokeSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RevokeSecurityGroupRequest&) noexcept {
  return tables::kRevokeSecurityGroupAction;
}

Outcome<RevokeSecurityGroupResponse> Client::RevokeSecurityGroup(const RevokeSecurityGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<RevokeSecurityGroupResponse>(*core_, tables::kRevokeSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const StartInstanceResponse*) noexcept {
  return tables::Table<StartInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartInstanceRequest*) noexcept {
  return tables::Table<StartInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartInstanceRequest&) noexcept {
  return tables::kStartInstanceAction;
}

Outcome<StartInstanceResponse> Client::StartInstance(const StartInstanceRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<StartInstanceResponse>(*core_, tables::kStartInstanceAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
