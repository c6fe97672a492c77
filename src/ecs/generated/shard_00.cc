// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/copy_snapshot.h"
#include "alibabacloud/ecs/create_launch_template.h"
#include "alibabacloud/ecs/create_physical_connection.h"
#include "alibabacloud/ecs/create_vpc.h"
#include "alibabacloud/ecs/delete_ha_vip.h"
#include "alibabacloud/ecs/delete_plan_maintenance_window.h"
#include "alibabacloud/ecs/delete_vswitch.h"
#include "alibabacloud/ecs/describe_classic_link_instances.h"
#include "alibabacloud/ecs/describe_dedicated_hosts.h"
#include "alibabacloud/ecs/describe_diagnostic_report_attributes.h"
#include "alibabacloud/ecs/describe_eni_monitor_data.h"
#include "alibabacloud/ecs/describe_image_pipeline_executions.h"
#include "alibabacloud/ecs/describe_image_pipelines.h"
#include "alibabacloud/ecs/describe_instances.h"
#include "alibabacloud/ecs/describe_launch_template_versions.h"
#include "alibabacloud/ecs/describe_limitation.h"
#include "alibabacloud/ecs/describe_port_range_list_entries.h"
#include "alibabacloud/ecs/describe_prefix_list_associations.h"
#include "alibabacloud/ecs/describe_snapshots_usage.h"
#include "alibabacloud/ecs/get_instance_screenshot.h"
#include "alibabacloud/ecs/join_resource_group.h"
#include "alibabacloud/ecs/list_tag_resources.h"
#include "alibabacloud/ecs/modify_command.h"
#include "alibabacloud/ecs/modify_instance_attribute.h"
#include "alibabacloud/ecs/modify_reserved_instance_attribute.h"
#include "alibabacloud/ecs/modify_storage_set_attribute.h"
#include "alibabacloud/ecs/purchase_reserved_instances_offering.h"
#include "alibabacloud/ecs/reboot_instances.h"
#include "alibabacloud/ecs/redeploy_instance.h"
#include "alibabacloud/ecs/remove_bandwidth_package_ips.h"
#include "alibabacloud/ecs/start_image_pipeline_execution.h"
#include "alibabacloud/ecs/terminate_virtual_border_router.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::CopySnapshotResponse> {
  using T = ecs::CopySnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySnapshotResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CopySnapshotRequest::Arn> {
  using T = ecs::CopySnapshotRequest::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySnapshotRequest.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CopySnapshotRequest::Arn> =
    &ecs::tables::Table<ecs::CopySnapshotRequest::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::CopySnapshotRequest::Tag> {
  using T = ecs::CopySnapshotRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySnapshotRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CopySnapshotRequest::Tag> =
    &ecs::tables::Table<ecs::CopySnapshotRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CopySnapshotRequest> {
  using T = ecs::CopySnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DestinationRegionId", "", TypeOf<decltype(T::destination_region_id)>(), offsetof(T, destination_region_id),
       Style::kRepeat, schema::kRequired},
      {"DestinationSnapshotDescription", "", TypeOf<decltype(T::destination_snapshot_description)>(),
       offsetof(T, destination_snapshot_description), Style::kRepeat, schema::kRequired},
      {"DestinationSnapshotName", "", TypeOf<decltype(T::destination_snapshot_name)>(),
       offsetof(T, destination_snapshot_name), Style::kRepeat, schema::kRequired},
      {"DestinationStorageLocationArn", "", TypeOf<decltype(T::destination_storage_location_arn)>(),
       offsetof(T, destination_storage_location_arn), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"RetentionDays", "", TypeOf<decltype(T::retention_days)>(), offsetof(T, retention_days), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySnapshotRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateResponse> {
  using T = ecs::CreateLaunchTemplateResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateVersionNumber", "", TypeOf<decltype(T::launch_template_version_number)>(),
       offsetof(T, launch_template_version_number), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateRequest::DataDisk> {
  using T = ecs::CreateLaunchTemplateRequest::DataDisk;
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
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateRequest::DataDisk> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateRequest::DataDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateRequest::ImageOptions> {
  using T = ecs::CreateLaunchTemplateRequest::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoginAsNonRoot", "", TypeOf<decltype(T::login_as_non_root)>(), offsetof(T, login_as_non_root), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateRequest.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateRequest::ImageOptions> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateRequest::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateRequest::NetworkInterface> {
  using T = ecs::CreateLaunchTemplateRequest::NetworkInterface;
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
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateRequest.NetworkInterface", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateRequest::NetworkInterface> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateRequest::NetworkInterface>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateRequest::SecurityOptions> {
  using T = ecs::CreateLaunchTemplateRequest::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableSecureBoot", "", TypeOf<decltype(T::enable_secure_boot)>(), offsetof(T, enable_secure_boot),
       Style::kRepeat, 0},
      {"TrustedSystemMode", "", TypeOf<decltype(T::trusted_system_mode)>(), offsetof(T, trusted_system_mode),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateRequest.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateRequest::SecurityOptions> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateRequest::SecurityOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateRequest::SystemDisk> {
  using T = ecs::CreateLaunchTemplateRequest::SystemDisk;
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
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateRequest::SystemDisk> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateRequest::Tag> {
  using T = ecs::CreateLaunchTemplateRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateRequest::Tag> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateRequest::TemplateTag> {
  using T = ecs::CreateLaunchTemplateRequest::TemplateTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateRequest.TemplateTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateLaunchTemplateRequest::TemplateTag> =
    &ecs::tables::Table<ecs::CreateLaunchTemplateRequest::TemplateTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateLaunchTemplateRequest> {
  using T = ecs::CreateLaunchTemplateRequest;
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
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, schema::kRequired},
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
      {"TemplateResourceGroupId", "", TypeOf<decltype(T::template_resource_group_id)>(),
       offsetof(T, template_resource_group_id), Style::kRepeat, 0},
      {"TemplateTag", "", TypeOf<decltype(T::template_tag)>(), offsetof(T, template_tag), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VersionDescription", "", TypeOf<decltype(T::version_description)>(), offsetof(T, version_description),
       Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLaunchTemplateRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreatePhysicalConnectionResponse> {
  using T = ecs::CreatePhysicalConnectionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePhysicalConnectionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreatePhysicalConnectionRequest> {
  using T = ecs::CreatePhysicalConnectionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccessPointId", "", TypeOf<decltype(T::access_point_id)>(), offsetof(T, access_point_id), Style::kRepeat,
       schema::kRequired},
      {"CircuitCode", "", TypeOf<decltype(T::circuit_code)>(), offsetof(T, circuit_code), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat,
       schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"LineOperator", "", TypeOf<decltype(T::line_operator)>(), offsetof(T, line_operator), Style::kRepeat,
       schema::kRequired},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PeerLocation", "", TypeOf<decltype(T::peer_location)>(), offsetof(T, peer_location), Style::kRepeat,
       schema::kRequired},
      {"PortType", "", TypeOf<decltype(T::port_type)>(), offsetof(T, port_type), Style::kRepeat, 0},
      {"RedundantPhysicalConnectionId", "", TypeOf<decltype(T::redundant_physical_connection_id)>(),
       offsetof(T, redundant_physical_connection_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePhysicalConnectionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateVpcResponse> {
  using T = ecs::CreateVpcResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"VRouterId", "", TypeOf<decltype(T::vrouter_id)>(), offsetof(T, vrouter_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVpcResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateVpcRequest> {
  using T = ecs::CreateVpcRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"VpcName", "", TypeOf<decltype(T::vpc_name)>(), offsetof(T, vpc_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVpcRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteHaVipResponse> {
  using T = ecs::DeleteHaVipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteHaVipResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteHaVipRequest> {
  using T = ecs::DeleteHaVipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteHaVipRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeletePlanMaintenanceWindowResponse> {
  using T = ecs::DeletePlanMaintenanceWindowResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeletePlanMaintenanceWindowResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeletePlanMaintenanceWindowRequest> {
  using T = ecs::DeletePlanMaintenanceWindowRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PlanWindowId", "", TypeOf<decltype(T::plan_window_id)>(), offsetof(T, plan_window_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeletePlanMaintenanceWindowRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteVSwitchResponse> {
  using T = ecs::DeleteVSwitchResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteVSwitchResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteVSwitchRequest> {
  using T = ecs::DeleteVSwitchRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteVSwitchRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeClassicLinkInstancesResponse::Link> {
  using T = ecs::DescribeClassicLinkInstancesResponse::Link;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClassicLinkInstancesResponse.Link", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeClassicLinkInstancesResponse::Link> =
    &ecs::tables::Table<ecs::DescribeClassicLinkInstancesResponse::Link>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeClassicLinkInstancesResponse> {
  using T = ecs::DescribeClassicLinkInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Links", "Link", TypeOf<decltype(T::links)>(), offsetof(T, links), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClassicLinkInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeClassicLinkInstancesRequest> {
  using T = ecs::DescribeClassicLinkInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClassicLinkInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity::AvailableInstanceType> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity::AvailableInstanceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableInstanceCapacity", "", TypeOf<decltype(T::available_instance_capacity)>(),
       offsetof(T, available_instance_capacity), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostsResponse.DedicatedHost.Capacity.AvailableInstanceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity::AvailableInstanceType> =
    &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity::AvailableInstanceType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity::SocketCapacity> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity::SocketCapacity;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableMemory", "", TypeOf<decltype(T::available_memory)>(), offsetof(T, available_memory), Style::kRepeat,
       0},
      {"AvailableVcpu", "", TypeOf<decltype(T::available_vcpu)>(), offsetof(T, available_vcpu), Style::kRepeat, 0},
      {"SocketId", "", TypeOf<decltype(T::socket_id)>(), offsetof(T, socket_id), Style::kRepeat, 0},
      {"TotalMemory", "", TypeOf<decltype(T::total_memory)>(), offsetof(T, total_memory), Style::kRepeat, 0},
      {"TotalVcpu", "", TypeOf<decltype(T::total_vcpu)>(), offsetof(T, total_vcpu), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostsResponse.DedicatedHost.Capacity.SocketCapacity", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity::SocketCapacity> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity::SocketCapacity>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableInstanceTypes", "AvailableInstanceType", TypeOf<decltype(T::available_instance_types)>(),
       offsetof(T, available_instance_types), Style::kRepeat, 0},
      {"AvailableLocalStorage", "", TypeOf<decltype(T::available_local_storage)>(),
       offsetof(T, available_local_storage), Style::kRepeat, 0},
      {"AvailableMemory", "", TypeOf<decltype(T::available_memory)>(), offsetof(T, available_memory), Style::kRepeat,
       0},
      {"AvailableVcpus", "", TypeOf<decltype(T::available_vcpus)>(), offsetof(T, available_vcpus), Style::kRepeat, 0},
      {"AvailableVgpus", "", TypeOf<decltype(T::available_vgpus)>(), offsetof(T, available_vgpus), Style::kRepeat, 0},
      {"LocalStorageCategory", "", TypeOf<decltype(T::local_storage_category)>(), offsetof(T, local_storage_category),
       Style::kRepeat, 0},
      {"SocketCapacities", "SocketCapacity", TypeOf<decltype(T::socket_capacities)>(), offsetof(T, socket_capacities),
       Style::kRepeat, 0},
      {"TotalLocalStorage", "", TypeOf<decltype(T::total_local_storage)>(), offsetof(T, total_local_storage),
       Style::kRepeat, 0},
      {"TotalMemory", "", TypeOf<decltype(T::total_memory)>(), offsetof(T, total_memory), Style::kRepeat, 0},
      {"TotalVcpus", "", TypeOf<decltype(T::total_vcpus)>(), offsetof(T, total_vcpus), Style::kRepeat, 0},
      {"TotalVgpus", "", TypeOf<decltype(T::total_vgpus)>(), offsetof(T, total_vgpus), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostsResponse.DedicatedHost.Capacity", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Capacity>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::HostDetailInfo> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::HostDetailInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SerialNumber", "", TypeOf<decltype(T::serial_number)>(), offsetof(T, serial_number), Style::kRepeat, 0},
      {"VgpuVersion", "", TypeOf<decltype(T::vgpu_version)>(), offsetof(T, vgpu_version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostsResponse.DedicatedHost.HostDetailInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost::HostDetailInfo> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::HostDetailInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Instance> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::Instance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceOwnerId", "", TypeOf<decltype(T::instance_owner_id)>(), offsetof(T, instance_owner_id), Style::kRepeat,
       0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"SocketId", "", TypeOf<decltype(T::socket_id)>(), offsetof(T, socket_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostsResponse.DedicatedHost.Instance", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Instance> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Instance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::NetworkAttributes> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::NetworkAttributes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SlbUdpTimeout", "", TypeOf<decltype(T::slb_udp_timeout)>(), offsetof(T, slb_udp_timeout), Style::kRepeat, 0},
      {"UdpTimeout", "", TypeOf<decltype(T::udp_timeout)>(), offsetof(T, udp_timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostsResponse.DedicatedHost.NetworkAttributes", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost::NetworkAttributes> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::NetworkAttributes>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::OperationLock> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::OperationLock;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostsResponse.DedicatedHost.OperationLock", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost::OperationLock> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::OperationLock>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::SchedulerOptions> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::SchedulerOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ManagedPrivateSpaceId", "", TypeOf<decltype(T::managed_private_space_id)>(),
       offsetof(T, managed_private_space_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostsResponse.DedicatedHost.SchedulerOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost::SchedulerOptions> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::SchedulerOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Tag> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostsResponse.DedicatedHost.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Tag> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost> {
  using T = ecs::DescribeDedicatedHostsResponse::DedicatedHost;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActionOnMaintenance", "", TypeOf<decltype(T::action_on_maintenance)>(), offsetof(T, action_on_maintenance),
       Style::kRepeat, 0},
      {"AutoPlacement", "", TypeOf<decltype(T::auto_placement)>(), offsetof(T, auto_placement), Style::kRepeat, 0},
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"Capacity", "", TypeOf<decltype(T::capacity)>(), offsetof(T, capacity), Style::kFlat, 0},
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"CpuOverCommitRatio", "", TypeOf<decltype(T::cpu_over_commit_ratio)>(), offsetof(T, cpu_over_commit_ratio),
       Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"DedicatedHostName", "", TypeOf<decltype(T::dedicated_host_name)>(), offsetof(T, dedicated_host_name),
       Style::kRepeat, 0},
      {"DedicatedHostOwnerId", "", TypeOf<decltype(T::dedicated_host_owner_id)>(), offsetof(T, dedicated_host_owner_id),
       Style::kRepeat, 0},
      {"DedicatedHostType", "", TypeOf<decltype(T::dedicated_host_type)>(), offsetof(T, dedicated_host_type),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"GPUSpec", "", TypeOf<decltype(T::gpu_spec)>(), offsetof(T, gpu_spec), Style::kRepeat, 0},
      {"HostDetailInfo", "", TypeOf<decltype(T::host_detail_info)>(), offsetof(T, host_detail_info), Style::kFlat, 0},
      {"Instances", "Instance", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kRepeat, 0},
      {"MachineId", "", TypeOf<decltype(T::machine_id)>(), offsetof(T, machine_id), Style::kRepeat, 0},
      {"NetworkAttributes", "", TypeOf<decltype(T::network_attributes)>(), offsetof(T, network_attributes),
       Style::kFlat, 0},
      {"OperationLocks", "OperationLock", TypeOf<decltype(T::operation_locks)>(), offsetof(T, operation_locks),
       Style::kRepeat, 0},
      {"PhysicalGpus", "", TypeOf<decltype(T::physical_gpus)>(), offsetof(T, physical_gpus), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SaleCycle", "", TypeOf<decltype(T::sale_cycle)>(), offsetof(T, sale_cycle), Style::kRepeat, 0},
      {"SchedulerOptions", "", TypeOf<decltype(T::scheduler_options)>(), offsetof(T, scheduler_options), Style::kFlat,
       schema::kDottedKeys},
      {"Sockets", "", TypeOf<decltype(T::sockets)>(), offsetof(T, sockets), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"SupportedCustomInstanceTypeFamilies", "SupportedCustomInstanceTypeFamily",
       TypeOf<decltype(T::supported_custom_instance_type_families)>(),
       offsetof(T, supported_custom_instance_type_families), Style::kRepeat, 0},
      {"SupportedInstanceTypeFamilies", "SupportedInstanceTypeFamily",
       TypeOf<decltype(T::supported_instance_type_families)>(), offsetof(T, supported_instance_type_families),
       Style::kRepeat, 0},
      {"SupportedInstanceTypesList", "SupportedInstanceTypesList", TypeOf<decltype(T::supported_instance_types_list)>(),
       offsetof(T, supported_instance_types_list), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostsResponse.DedicatedHost", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDedicatedHostsResponse::DedicatedHost> =
    &ecs::tables::Table<ecs::DescribeDedicatedHostsResponse::DedicatedHost>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsResponse> {
  using T = ecs::DescribeDedicatedHostsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHosts", "DedicatedHost", TypeOf<decltype(T::dedicated_hosts)>(), offsetof(T, dedicated_hosts),
       Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsRequest::Tag> {
  using T = ecs::DescribeDedicatedHostsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDedicatedHostsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeDedicatedHostsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostsRequest> {
  using T = ecs::DescribeDedicatedHostsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"DedicatedHostIds", "", TypeOf<decltype(T::dedicated_host_ids)>(), offsetof(T, dedicated_host_ids), Style::kJson,
       0},
      {"DedicatedHostName", "", TypeOf<decltype(T::dedicated_host_name)>(), offsetof(T, dedicated_host_name),
       Style::kRepeat, 0},
      {"DedicatedHostType", "", TypeOf<decltype(T::dedicated_host_type)>(), offsetof(T, dedicated_host_type),
       Style::kRepeat, 0},
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NeedHostDetail", "", TypeOf<decltype(T::need_host_detail)>(), offsetof(T, need_host_detail), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"QueryInventory", "", TypeOf<decltype(T::query_inventory)>(), offsetof(T, query_inventory), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SocketDetails", "", TypeOf<decltype(T::socket_details)>(), offsetof(T, socket_details), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticReportAttributesResponse::MetricResult::Issue> {
  using T = ecs::DescribeDiagnosticReportAttributesResponse::MetricResult::Issue;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Additional", "", TypeOf<decltype(T::additional)>(), offsetof(T, additional), Style::kRepeat, 0},
      {"IssueId", "", TypeOf<decltype(T::issue_id)>(), offsetof(T, issue_id), Style::kRepeat, 0},
      {"OccurrenceTime", "", TypeOf<decltype(T::occurrence_time)>(), offsetof(T, occurrence_time), Style::kRepeat, 0},
      {"RepairStatus", "", TypeOf<decltype(T::repair_status)>(), offsetof(T, repair_status), Style::kRepeat, 0},
      {"Repairable", "", TypeOf<decltype(T::repairable)>(), offsetof(T, repairable), Style::kRepeat, 0},
      {"Severity", "", TypeOf<decltype(T::severity)>(), offsetof(T, severity), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDiagnosticReportAttributesResponse.MetricResult.Issue", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDiagnosticReportAttributesResponse::MetricResult::Issue> =
        &ecs::tables::Table<ecs::DescribeDiagnosticReportAttributesResponse::MetricResult::Issue>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticReportAttributesResponse::MetricResult> {
  using T = ecs::DescribeDiagnosticReportAttributesResponse::MetricResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Issues", "Issue", TypeOf<decltype(T::issues)>(), offsetof(T, issues), Style::kRepeat, 0},
      {"MetricCategory", "", TypeOf<decltype(T::metric_category)>(), offsetof(T, metric_category), Style::kRepeat, 0},
      {"MetricId", "", TypeOf<decltype(T::metric_id)>(), offsetof(T, metric_id), Style::kRepeat, 0},
      {"Severity", "", TypeOf<decltype(T::severity)>(), offsetof(T, severity), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticReportAttributesResponse.MetricResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDiagnosticReportAttributesResponse::MetricResult> =
        &ecs::tables::Table<ecs::DescribeDiagnosticReportAttributesResponse::MetricResult>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticReportAttributesResponse> {
  using T = ecs::DescribeDiagnosticReportAttributesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Attributes", "", TypeOf<decltype(T::attributes)>(), offsetof(T, attributes), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"FinishedTime", "", TypeOf<decltype(T::finished_time)>(), offsetof(T, finished_time), Style::kRepeat, 0},
      {"MetricResults", "MetricResult", TypeOf<decltype(T::metric_results)>(), offsetof(T, metric_results),
       Style::kRepeat, 0},
      {"MetricSetId", "", TypeOf<decltype(T::metric_set_id)>(), offsetof(T, metric_set_id), Style::kRepeat, 0},
      {"ReportId", "", TypeOf<decltype(T::report_id)>(), offsetof(T, report_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Severity", "", TypeOf<decltype(T::severity)>(), offsetof(T, severity), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticReportAttributesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticReportAttributesRequest> {
  using T = ecs::DescribeDiagnosticReportAttributesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ReportId", "", TypeOf<decltype(T::report_id)>(), offsetof(T, report_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticReportAttributesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeEniMonitorDataResponse::EniMonitorData> {
  using T = ecs::DescribeEniMonitorDataResponse::EniMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DropPacketRx", "", TypeOf<decltype(T::drop_packet_rx)>(), offsetof(T, drop_packet_rx), Style::kRepeat, 0},
      {"DropPacketTx", "", TypeOf<decltype(T::drop_packet_tx)>(), offsetof(T, drop_packet_tx), Style::kRepeat, 0},
      {"EniId", "", TypeOf<decltype(T::eni_id)>(), offsetof(T, eni_id), Style::kRepeat, 0},
      {"IntranetRx", "", TypeOf<decltype(T::intranet_rx)>(), offsetof(T, intranet_rx), Style::kRepeat, 0},
      {"IntranetTx", "", TypeOf<decltype(T::intranet_tx)>(), offsetof(T, intranet_tx), Style::kRepeat, 0},
      {"PacketRx", "", TypeOf<decltype(T::packet_rx)>(), offsetof(T, packet_rx), Style::kRepeat, 0},
      {"PacketTx", "", TypeOf<decltype(T::packet_tx)>(), offsetof(T, packet_tx), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"IntranetIn", 3},
      {"IntranetOut", 4},
  };
  static constexpr schema::Struct kStruct = {"DescribeEniMonitorDataResponse.EniMonitorData", kFields, kAliases};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeEniMonitorDataResponse::EniMonitorData> =
    &ecs::tables::Table<ecs::DescribeEniMonitorDataResponse::EniMonitorData>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeEniMonitorDataResponse> {
  using T = ecs::DescribeEniMonitorDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MonitorData", "EniMonitorData", TypeOf<decltype(T::monitor_data)>(), offsetof(T, monitor_data), Style::kRepeat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEniMonitorDataResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeEniMonitorDataRequest> {
  using T = ecs::DescribeEniMonitorDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"EniId", "", TypeOf<decltype(T::eni_id)>(), offsetof(T, eni_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEniMonitorDataRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet::Tag> {
  using T = ecs::DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelineExecutionsResponse.ImagePipelineExecutionSet.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet::Tag> =
        &ecs::tables::Table<ecs::DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet> {
  using T = ecs::DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"ErrorCode", "", TypeOf<decltype(T::error_code)>(), offsetof(T, error_code), Style::kRepeat, 0},
      {"ErrorInfo", "", TypeOf<decltype(T::error_info)>(), offsetof(T, error_info), Style::kRepeat, 0},
      {"ExecutionId", "", TypeOf<decltype(T::execution_id)>(), offsetof(T, execution_id), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImagePipelineId", "", TypeOf<decltype(T::image_pipeline_id)>(), offsetof(T, image_pipeline_id), Style::kRepeat,
       0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"ModifiedTime", "", TypeOf<decltype(T::modified_time)>(), offsetof(T, modified_time), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelineExecutionsResponse.ImagePipelineExecutionSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet> =
        &ecs::tables::Table<ecs::DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelineExecutionsResponse> {
  using T = ecs::DescribeImagePipelineExecutionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImagePipelineExecution", "ImagePipelineExecutionSet", TypeOf<decltype(T::image_pipeline_execution)>(),
       offsetof(T, image_pipeline_execution), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagePipelineExecutionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelineExecutionsRequest::Tag> {
  using T = ecs::DescribeImagePipelineExecutionsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagePipelineExecutionsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImagePipelineExecutionsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeImagePipelineExecutionsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelineExecutionsRequest> {
  using T = ecs::DescribeImagePipelineExecutionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExecutionId", "", TypeOf<decltype(T::execution_id)>(), offsetof(T, execution_id), Style::kRepeat, 0},
      {"ImagePipelineId", "", TypeOf<decltype(T::image_pipeline_id)>(), offsetof(T, image_pipeline_id), Style::kRepeat,
       0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagePipelineExecutionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::AdvancedOptions> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::AdvancedOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageNameSuffix", "", TypeOf<decltype(T::image_name_suffix)>(), offsetof(T, image_name_suffix), Style::kRepeat,
       0},
      {"RetainCloudAssistant", "", TypeOf<decltype(T::retain_cloud_assistant)>(), offsetof(T, retain_cloud_assistant),
       Style::kRepeat, 0},
      {"SkipBuildImage", "", TypeOf<decltype(T::skip_build_image)>(), offsetof(T, skip_build_image), Style::kRepeat, 0},
      {"SkipCheckImage", "", TypeOf<decltype(T::skip_check_image)>(), offsetof(T, skip_check_image), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelinesResponse.ImagePipelineSet.AdvancedOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::AdvancedOptions> =
        &ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::AdvancedOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageFeatures> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageFeatures;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelinesResponse.ImagePipelineSet.ImageOptions.ImageFeatures", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageFeatures> =
    &ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageFeatures>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageTag> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelinesResponse.ImagePipelineSet.ImageOptions.ImageTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageTag> =
        &ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageFeatures", "", TypeOf<decltype(T::image_features)>(), offsetof(T, image_features), Style::kFlat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageTags", "ImageTag", TypeOf<decltype(T::image_tags)>(), offsetof(T, image_tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelinesResponse.ImagePipelineSet.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions> =
        &ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::DiskDeviceMapping> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskImageSize", "", TypeOf<decltype(T::disk_image_size)>(), offsetof(T, disk_image_size), Style::kRepeat, 0},
      {"Format", "", TypeOf<decltype(T::format)>(), offsetof(T, format), Style::kRepeat, 0},
      {"OSSBucket", "", TypeOf<decltype(T::oss_bucket)>(), offsetof(T, oss_bucket), Style::kRepeat, 0},
      {"OSSObject", "", TypeOf<decltype(T::oss_object)>(), offsetof(T, oss_object), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelinesResponse.ImagePipelineSet.ImportImageOptions.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::DiskDeviceMapping> =
    &ecs::tables::Table<
        ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::DiskDeviceMapping>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::Features> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::Features;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImdsSupport", "", TypeOf<decltype(T::imds_support)>(), offsetof(T, imds_support), Style::kRepeat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelinesResponse.ImagePipelineSet.ImportImageOptions.Features", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::Features> =
    &ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::Features>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::ImportImageTag> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::ImportImageTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelinesResponse.ImagePipelineSet.ImportImageOptions.ImportImageTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::ImportImageTag> =
    &ecs::tables::Table<
        ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::ImportImageTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"BootMode", "", TypeOf<decltype(T::boot_mode)>(), offsetof(T, boot_mode), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskDeviceMappings", "DiskDeviceMapping", TypeOf<decltype(T::disk_device_mappings)>(),
       offsetof(T, disk_device_mappings), Style::kRepeat, 0},
      {"Features", "", TypeOf<decltype(T::features)>(), offsetof(T, features), Style::kFlat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImportImageTags", "ImportImageTag", TypeOf<decltype(T::import_image_tags)>(), offsetof(T, import_image_tags),
       Style::kRepeat, 0},
      {"LicenseType", "", TypeOf<decltype(T::license_type)>(), offsetof(T, license_type), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"RetainImportedImage", "", TypeOf<decltype(T::retain_imported_image)>(), offsetof(T, retain_imported_image),
       Style::kRepeat, 0},
      {"RetentionStrategy", "", TypeOf<decltype(T::retention_strategy)>(), offsetof(T, retention_strategy),
       Style::kRepeat, 0},
      {"RoleName", "", TypeOf<decltype(T::role_name)>(), offsetof(T, role_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImagePipelinesResponse.ImagePipelineSet.ImportImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions> =
        &ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::Tag> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagePipelinesResponse.ImagePipelineSet.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::Tag> =
        &ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet> {
  using T = ecs::DescribeImagePipelinesResponse::ImagePipelineSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddAccounts", "AddAccount", TypeOf<decltype(T::add_accounts)>(), offsetof(T, add_accounts), Style::kRepeat, 0},
      {"AdvancedOptions", "", TypeOf<decltype(T::advanced_options)>(), offsetof(T, advanced_options), Style::kFlat, 0},
      {"BaseImage", "", TypeOf<decltype(T::base_image)>(), offsetof(T, base_image), Style::kRepeat, 0},
      {"BaseImageType", "", TypeOf<decltype(T::base_image_type)>(), offsetof(T, base_image_type), Style::kRepeat, 0},
      {"BuildContent", "", TypeOf<decltype(T::build_content)>(), offsetof(T, build_content), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeleteInstanceOnFailure", "", TypeOf<decltype(T::delete_instance_on_failure)>(),
       offsetof(T, delete_instance_on_failure), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageOptions", "", TypeOf<decltype(T::image_options)>(), offsetof(T, image_options), Style::kFlat, 0},
      {"ImagePipelineId", "", TypeOf<decltype(T::image_pipeline_id)>(), offsetof(T, image_pipeline_id), Style::kRepeat,
       0},
      {"ImportImageOptions", "", TypeOf<decltype(T::import_image_options)>(), offsetof(T, import_image_options),
       Style::kFlat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
      {"RepairItems", "RepairItem", TypeOf<decltype(T::repair_items)>(), offsetof(T, repair_items), Style::kRepeat, 0},
      {"RepairMode", "", TypeOf<decltype(T::repair_mode)>(), offsetof(T, repair_mode), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TestContent", "", TypeOf<decltype(T::test_content)>(), offsetof(T, test_content), Style::kRepeat, 0},
      {"ToRegionIds", "ToRegionId", TypeOf<decltype(T::to_region_ids)>(), offsetof(T, to_region_ids), Style::kRepeat,
       0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagePipelinesResponse.ImagePipelineSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagePipelinesResponse::ImagePipelineSet> =
        &ecs::tables::Table<ecs::DescribeImagePipelinesResponse::ImagePipelineSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesResponse> {
  using T = ecs::DescribeImagePipelinesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImagePipeline", "ImagePipelineSet", TypeOf<decltype(T::image_pipeline)>(), offsetof(T, image_pipeline),
       Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagePipelinesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesRequest::Tag> {
  using T = ecs::DescribeImagePipelinesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagePipelinesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImagePipelinesRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeImagePipelinesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagePipelinesRequest> {
  using T = ecs::DescribeImagePipelinesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImagePipelineId", "", TypeOf<decltype(T::image_pipeline_id)>(), offsetof(T, image_pipeline_id), Style::kRepeat,
       0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagePipelinesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::AdditionalInfo> {
  using T = ecs::DescribeInstancesResponse::Instance::AdditionalInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableHighDensityMode", "", TypeOf<decltype(T::enable_high_density_mode)>(),
       offsetof(T, enable_high_density_mode), Style::kRepeat, 0},
      {"ManagedHostId", "", TypeOf<decltype(T::managed_host_id)>(), offsetof(T, managed_host_id), Style::kRepeat, 0},
      {"NodeSerialNumber", "", TypeOf<decltype(T::node_serial_number)>(), offsetof(T, node_serial_number),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.AdditionalInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::AdditionalInfo> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::AdditionalInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::ClockOptions> {
  using T = ecs::DescribeInstancesResponse::Instance::ClockOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PtpStatus", "", TypeOf<decltype(T::ptp_status)>(), offsetof(T, ptp_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.ClockOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::ClockOptions> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::ClockOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::CpuOptions> {
  using T = ecs::DescribeInstancesResponse::Instance::CpuOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CoreCount", "", TypeOf<decltype(T::core_count)>(), offsetof(T, core_count), Style::kRepeat, 0},
      {"EnableVISST", "", TypeOf<decltype(T::enable_visst)>(), offsetof(T, enable_visst), Style::kRepeat, 0},
      {"EnableVRDT", "", TypeOf<decltype(T::enable_vrdt)>(), offsetof(T, enable_vrdt), Style::kRepeat, 0},
      {"NestedVirtualization", "", TypeOf<decltype(T::nested_virtualization)>(), offsetof(T, nested_virtualization),
       Style::kRepeat, 0},
      {"Numa", "", TypeOf<decltype(T::numa)>(), offsetof(T, numa), Style::kRepeat, 0},
      {"ThreadsPerCore", "", TypeOf<decltype(T::threads_per_core)>(), offsetof(T, threads_per_core), Style::kRepeat, 0},
      {"TopologyType", "", TypeOf<decltype(T::topology_type)>(), offsetof(T, topology_type), Style::kRepeat, 0},
      {"TurboMode", "", TypeOf<decltype(T::turbo_mode)>(), offsetof(T, turbo_mode), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.CpuOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::CpuOptions> =
    &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::CpuOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::DedicatedHostAttribute> {
  using T = ecs::DescribeInstancesResponse::Instance::DedicatedHostAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"DedicatedHostName", "", TypeOf<decltype(T::dedicated_host_name)>(), offsetof(T, dedicated_host_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.DedicatedHostAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::DedicatedHostAttribute> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::DedicatedHostAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::DedicatedInstanceAttribute> {
  using T = ecs::DescribeInstancesResponse::Instance::DedicatedInstanceAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Affinity", "", TypeOf<decltype(T::affinity)>(), offsetof(T, affinity), Style::kRepeat, 0},
      {"Tenancy", "", TypeOf<decltype(T::tenancy)>(), offsetof(T, tenancy), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesResponse.Instance.DedicatedInstanceAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::DedicatedInstanceAttribute> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::DedicatedInstanceAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::EcsCapacityReservationAttr> {
  using T = ecs::DescribeInstancesResponse::Instance::EcsCapacityReservationAttr;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CapacityReservationId", "", TypeOf<decltype(T::capacity_reservation_id)>(),
       offsetof(T, capacity_reservation_id), Style::kRepeat, 0},
      {"CapacityReservationPreference", "", TypeOf<decltype(T::capacity_reservation_preference)>(),
       offsetof(T, capacity_reservation_preference), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesResponse.Instance.EcsCapacityReservationAttr", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::EcsCapacityReservationAttr> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::EcsCapacityReservationAttr>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::EipAddress> {
  using T = ecs::DescribeInstancesResponse::Instance::EipAddress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"IsSupportUnassociate", "", TypeOf<decltype(T::is_support_unassociate)>(), offsetof(T, is_support_unassociate),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.EipAddress", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::EipAddress> =
    &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::EipAddress>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::HibernationOptions> {
  using T = ecs::DescribeInstancesResponse::Instance::HibernationOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Configured", "", TypeOf<decltype(T::configured)>(), offsetof(T, configured), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.HibernationOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::HibernationOptions> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::HibernationOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::ImageOptions> {
  using T = ecs::DescribeInstancesResponse::Instance::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CurrentOSNVMeSupported", "", TypeOf<decltype(T::current_os_nvme_supported)>(),
       offsetof(T, current_os_nvme_supported), Style::kRepeat, 0},
      {"LoginAsNonRoot", "", TypeOf<decltype(T::login_as_non_root)>(), offsetof(T, login_as_non_root), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::ImageOptions> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::LockReason> {
  using T = ecs::DescribeInstancesResponse::Instance::LockReason;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockMsg", "", TypeOf<decltype(T::lock_msg)>(), offsetof(T, lock_msg), Style::kRepeat, 0},
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.LockReason", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::LockReason> =
    &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::LockReason>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::MetadataOptions> {
  using T = ecs::DescribeInstancesResponse::Instance::MetadataOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HttpEndpoint", "", TypeOf<decltype(T::http_endpoint)>(), offsetof(T, http_endpoint), Style::kRepeat, 0},
      {"HttpPutResponseHopLimit", "", TypeOf<decltype(T::http_put_response_hop_limit)>(),
       offsetof(T, http_put_response_hop_limit), Style::kRepeat, 0},
      {"HttpTokens", "", TypeOf<decltype(T::http_tokens)>(), offsetof(T, http_tokens), Style::kRepeat, 0},
      {"InstanceMetadataTags", "", TypeOf<decltype(T::instance_metadata_tags)>(), offsetof(T, instance_metadata_tags),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.MetadataOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::MetadataOptions> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::MetadataOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv4PrefixSet> {
  using T = ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv4PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4Prefix", "", TypeOf<decltype(T::ipv4_prefix)>(), offsetof(T, ipv4_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesResponse.Instance.NetworkInterface.Ipv4PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv4PrefixSet> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv4PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv6PrefixSet> {
  using T = ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv6PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Prefix", "", TypeOf<decltype(T::ipv6_prefix)>(), offsetof(T, ipv6_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesResponse.Instance.NetworkInterface.Ipv6PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv6PrefixSet> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv6PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv6Set> {
  using T = ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv6Set;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesResponse.Instance.NetworkInterface.Ipv6Set", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv6Set> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface::Ipv6Set>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface::PrivateIpSet> {
  using T = ecs::DescribeInstancesResponse::Instance::NetworkInterface::PrivateIpSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
      {"PrivateDnsName", "", TypeOf<decltype(T::private_dns_name)>(), offsetof(T, private_dns_name), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesResponse.Instance.NetworkInterface.PrivateIpSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::NetworkInterface::PrivateIpSet> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface::PrivateIpSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface> {
  using T = ecs::DescribeInstancesResponse::Instance::NetworkInterface;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4PrefixSets", "Ipv4PrefixSet", TypeOf<decltype(T::ipv4_prefix_sets)>(), offsetof(T, ipv4_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6PrefixSets", "Ipv6PrefixSet", TypeOf<decltype(T::ipv6_prefix_sets)>(), offsetof(T, ipv6_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6Sets", "Ipv6Set", TypeOf<decltype(T::ipv6_sets)>(), offsetof(T, ipv6_sets), Style::kRepeat, 0},
      {"MacAddress", "", TypeOf<decltype(T::mac_address)>(), offsetof(T, mac_address), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"PrimaryIpAddress", "", TypeOf<decltype(T::primary_ip_address)>(), offsetof(T, primary_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpSets", "PrivateIpSet", TypeOf<decltype(T::private_ip_sets)>(), offsetof(T, private_ip_sets),
       Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.NetworkInterface", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::NetworkInterface> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::NetworkInterface>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::PrivateDnsNameOptions> {
  using T = ecs::DescribeInstancesResponse::Instance::PrivateDnsNameOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableInstanceIdDnsAAAARecord", "", TypeOf<decltype(T::enable_instance_id_dns_aaaa_record)>(),
       offsetof(T, enable_instance_id_dns_aaaa_record), Style::kRepeat, 0},
      {"EnableInstanceIdDnsARecord", "", TypeOf<decltype(T::enable_instance_id_dns_a_record)>(),
       offsetof(T, enable_instance_id_dns_a_record), Style::kRepeat, 0},
      {"EnableIpDnsARecord", "", TypeOf<decltype(T::enable_ip_dns_a_record)>(), offsetof(T, enable_ip_dns_a_record),
       Style::kRepeat, 0},
      {"EnableIpDnsPtrRecord", "", TypeOf<decltype(T::enable_ip_dns_ptr_record)>(),
       offsetof(T, enable_ip_dns_ptr_record), Style::kRepeat, 0},
      {"HostnameType", "", TypeOf<decltype(T::hostname_type)>(), offsetof(T, hostname_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.PrivateDnsNameOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::PrivateDnsNameOptions> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::PrivateDnsNameOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::SecurityOptions> {
  using T = ecs::DescribeInstancesResponse::Instance::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableSecureBoot", "", TypeOf<decltype(T::enable_secure_boot)>(), offsetof(T, enable_secure_boot),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::SecurityOptions> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::SecurityOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::Tag> {
  using T = ecs::DescribeInstancesResponse::Instance::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::Tag> =
    &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::VpcAttributes> {
  using T = ecs::DescribeInstancesResponse::Instance::VpcAttributes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NatIpAddress", "", TypeOf<decltype(T::nat_ip_address)>(), offsetof(T, nat_ip_address), Style::kRepeat, 0},
      {"PrivateIpAddress", "IpAddress", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.VpcAttributes", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance::VpcAttributes> =
        &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance::VpcAttributes>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse::Instance> {
  using T = ecs::DescribeInstancesResponse::Instance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalInfo", "", TypeOf<decltype(T::additional_info)>(), offsetof(T, additional_info), Style::kFlat, 0},
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"ClockOptions", "", TypeOf<decltype(T::clock_options)>(), offsetof(T, clock_options), Style::kFlat, 0},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"Cpu", "", TypeOf<decltype(T::cpu)>(), offsetof(T, cpu), Style::kRepeat, 0},
      {"CpuOptions", "", TypeOf<decltype(T::cpu_options)>(), offsetof(T, cpu_options), Style::kFlat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"CreditSpecification", "", TypeOf<decltype(T::credit_specification)>(), offsetof(T, credit_specification),
       Style::kRepeat, 0},
      {"DedicatedHostAttribute", "", TypeOf<decltype(T::dedicated_host_attribute)>(),
       offsetof(T, dedicated_host_attribute), Style::kFlat, 0},
      {"DedicatedInstanceAttribute", "", TypeOf<decltype(T::dedicated_instance_attribute)>(),
       offsetof(T, dedicated_instance_attribute), Style::kFlat, 0},
      {"DeletionProtection", "", TypeOf<decltype(T::deletion_protection)>(), offsetof(T, deletion_protection),
       Style::kRepeat, 0},
      {"DeploymentSetGroupNo", "", TypeOf<decltype(T::deployment_set_group_no)>(), offsetof(T, deployment_set_group_no),
       Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DeviceAvailable", "", TypeOf<decltype(T::device_available)>(), offsetof(T, device_available), Style::kRepeat,
       0},
      {"EcsCapacityReservationAttr", "", TypeOf<decltype(T::ecs_capacity_reservation_attr)>(),
       offsetof(T, ecs_capacity_reservation_attr), Style::kFlat, 0},
      {"EipAddress", "", TypeOf<decltype(T::eip_address)>(), offsetof(T, eip_address), Style::kFlat, 0},
      {"EnableNVS", "", TypeOf<decltype(T::enable_nvs)>(), offsetof(T, enable_nvs), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"GPUAmount", "", TypeOf<decltype(T::gpu_amount)>(), offsetof(T, gpu_amount), Style::kRepeat, 0},
      {"GPUSpec", "", TypeOf<decltype(T::gpu_spec)>(), offsetof(T, gpu_spec), Style::kRepeat, 0},
      {"HibernationOptions", "", TypeOf<decltype(T::hibernation_options)>(), offsetof(T, hibernation_options),
       Style::kFlat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"HpcClusterId", "", TypeOf<decltype(T::hpc_cluster_id)>(), offsetof(T, hpc_cluster_id), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageOptions", "", TypeOf<decltype(T::image_options)>(), offsetof(T, image_options), Style::kFlat, 0},
      {"InnerIpAddress", "IpAddress", TypeOf<decltype(T::inner_ip_address)>(), offsetof(T, inner_ip_address),
       Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceNetworkType", "", TypeOf<decltype(T::instance_network_type)>(), offsetof(T, instance_network_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"LocalStorageAmount", "", TypeOf<decltype(T::local_storage_amount)>(), offsetof(T, local_storage_amount),
       Style::kRepeat, 0},
      {"LocalStorageCapacity", "", TypeOf<decltype(T::local_storage_capacity)>(), offsetof(T, local_storage_capacity),
       Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"MetadataOptions", "", TypeOf<decltype(T::metadata_options)>(), offsetof(T, metadata_options), Style::kFlat, 0},
      {"NetworkInterfaces", "NetworkInterface", TypeOf<decltype(T::network_interfaces)>(),
       offsetof(T, network_interfaces), Style::kRepeat, 0},
      {"OSName", "", TypeOf<decltype(T::os_name)>(), offsetof(T, os_name), Style::kRepeat, 0},
      {"OSNameEn", "", TypeOf<decltype(T::os_name_en)>(), offsetof(T, os_name_en), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"OperationLocks", "LockReason", TypeOf<decltype(T::operation_locks)>(), offsetof(T, operation_locks),
       Style::kRepeat, 0},
      {"PrivateDnsNameOptions", "", TypeOf<decltype(T::private_dns_name_options)>(),
       offsetof(T, private_dns_name_options), Style::kFlat, 0},
      {"PublicIpAddress", "IpAddress", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address),
       Style::kRepeat, 0},
      {"RdmaIpAddress", "IpAddress", TypeOf<decltype(T::rdma_ip_address)>(), offsetof(T, rdma_ip_address),
       Style::kRepeat, 0},
      {"Recyclable", "", TypeOf<decltype(T::recyclable)>(), offsetof(T, recyclable), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SaleCycle", "", TypeOf<decltype(T::sale_cycle)>(), offsetof(T, sale_cycle), Style::kRepeat, 0},
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"SecurityOptions", "", TypeOf<decltype(T::security_options)>(), offsetof(T, security_options), Style::kFlat, 0},
      {"SerialNumber", "", TypeOf<decltype(T::serial_number)>(), offsetof(T, serial_number), Style::kRepeat, 0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotInterruptionBehavior", "", TypeOf<decltype(T::spot_interruption_behavior)>(),
       offsetof(T, spot_interruption_behavior), Style::kRepeat, 0},
      {"SpotPriceLimit", "", TypeOf<decltype(T::spot_price_limit)>(), offsetof(T, spot_price_limit), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StoppedMode", "", TypeOf<decltype(T::stopped_mode)>(), offsetof(T, stopped_mode), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"VlanId", "", TypeOf<decltype(T::vlan_id)>(), offsetof(T, vlan_id), Style::kRepeat, 0},
      {"VpcAttributes", "", TypeOf<decltype(T::vpc_attributes)>(), offsetof(T, vpc_attributes), Style::kFlat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstancesResponse::Instance> =
    &ecs::tables::Table<ecs::DescribeInstancesResponse::Instance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesResponse> {
  using T = ecs::DescribeInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Instances", "Instance", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstancesRequest::Filter> {
  using T = ecs::DescribeInstancesRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstancesRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeInstancesRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesRequest::Tag> {
  using T = ecs::DescribeInstancesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstancesRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeInstancesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesRequest> {
  using T = ecs::DescribeInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalAttributes", "", TypeOf<decltype(T::additional_attributes)>(), offsetof(T, additional_attributes),
       Style::kRepeat, 0},
      {"DeviceAvailable", "", TypeOf<decltype(T::device_available)>(), offsetof(T, device_available), Style::kRepeat,
       0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"EipAddresses", "", TypeOf<decltype(T::eip_addresses)>(), offsetof(T, eip_addresses), Style::kJson, 0},
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"HpcClusterId", "", TypeOf<decltype(T::hpc_cluster_id)>(), offsetof(T, hpc_cluster_id), Style::kRepeat, 0},
      {"HttpEndpoint", "", TypeOf<decltype(T::http_endpoint)>(), offsetof(T, http_endpoint), Style::kRepeat, 0},
      {"HttpPutResponseHopLimit", "", TypeOf<decltype(T::http_put_response_hop_limit)>(),
       offsetof(T, http_put_response_hop_limit), Style::kRepeat, 0},
      {"HttpTokens", "", TypeOf<decltype(T::http_tokens)>(), offsetof(T, http_tokens), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InnerIpAddresses", "", TypeOf<decltype(T::inner_ip_addresses)>(), offsetof(T, inner_ip_addresses), Style::kJson,
       0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceNetworkType", "", TypeOf<decltype(T::instance_network_type)>(), offsetof(T, instance_network_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NeedSaleCycle", "", TypeOf<decltype(T::need_sale_cycle)>(), offsetof(T, need_sale_cycle), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PrivateIpAddresses", "", TypeOf<decltype(T::private_ip_addresses)>(), offsetof(T, private_ip_addresses),
       Style::kJson, 0},
      {"PublicIpAddresses", "", TypeOf<decltype(T::public_ip_addresses)>(), offsetof(T, public_ip_addresses),
       Style::kJson, 0},
      {"RdmaIpAddresses", "", TypeOf<decltype(T::rdma_ip_addresses)>(), offsetof(T, rdma_ip_addresses), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::DataDisk> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::DataDisk;
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
  static constexpr schema::Struct kStruct = {
      "DescribeLaunchTemplateVersionsResponse.LaunchTemplateVersionSet.LaunchTemplateData.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::DataDisk> =
    &ecs::tables::Table<
        ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::DataDisk>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::ImageOptions> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoginAsNonRoot", "", TypeOf<decltype(T::login_as_non_root)>(), offsetof(T, login_as_non_root), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeLaunchTemplateVersionsResponse.LaunchTemplateVersionSet.LaunchTemplateData.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::ImageOptions> =
    &ecs::tables::Table<
        ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::InstanceTag> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::InstanceTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeLaunchTemplateVersionsResponse.LaunchTemplateVersionSet.LaunchTemplateData.InstanceTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::InstanceTag> =
    &ecs::tables::Table<
        ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::InstanceTag>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::NetworkInterface> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::NetworkInterface;
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
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeLaunchTemplateVersionsResponse.LaunchTemplateVersionSet.LaunchTemplateData.NetworkInterface", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::NetworkInterface> =
    &ecs::tables::Table<
        ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::NetworkInterface>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SecurityOptions> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TrustedSystemMode", "", TypeOf<decltype(T::trusted_system_mode)>(), offsetof(T, trusted_system_mode),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeLaunchTemplateVersionsResponse.LaunchTemplateVersionSet.LaunchTemplateData.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SecurityOptions> =
    &ecs::tables::Table<
        ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SecurityOptions>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SystemDisk> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SystemDisk;
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
  static constexpr schema::Struct kStruct = {
      "DescribeLaunchTemplateVersionsResponse.LaunchTemplateVersionSet.LaunchTemplateData.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SystemDisk> =
    &ecs::tables::Table<
        ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"CreditSpecification", "", TypeOf<decltype(T::credit_specification)>(), offsetof(T, credit_specification),
       Style::kRepeat, 0},
      {"DataDisks", "DataDisk", TypeOf<decltype(T::data_disks)>(), offsetof(T, data_disks), Style::kRepeat, 0},
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
      {"NetworkInterfaces", "NetworkInterface", TypeOf<decltype(T::network_interfaces)>(),
       offsetof(T, network_interfaces), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
      {"PasswordInherit", "", TypeOf<decltype(T::password_inherit)>(), offsetof(T, password_inherit), Style::kRepeat,
       0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityEnhancementStrategy", "", TypeOf<decltype(T::security_enhancement_strategy)>(),
       offsetof(T, security_enhancement_strategy), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"SecurityOptions", "", TypeOf<decltype(T::security_options)>(), offsetof(T, security_options), Style::kFlat, 0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotPriceLimit", "", TypeOf<decltype(T::spot_price_limit)>(), offsetof(T, spot_price_limit), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat,
       schema::kDottedKeys},
      {"Tags", "InstanceTag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat, schema::kSensitive},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeLaunchTemplateVersionsResponse.LaunchTemplateVersionSet.LaunchTemplateData", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData> =
    &ecs::tables::Table<
        ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"CreatedBy", "", TypeOf<decltype(T::created_by)>(), offsetof(T, created_by), Style::kRepeat, 0},
      {"DefaultVersion", "", TypeOf<decltype(T::default_version)>(), offsetof(T, default_version), Style::kRepeat, 0},
      {"LaunchTemplateData", "", TypeOf<decltype(T::launch_template_data)>(), offsetof(T, launch_template_data),
       Style::kFlat, 0},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"ModifiedTime", "", TypeOf<decltype(T::modified_time)>(), offsetof(T, modified_time), Style::kRepeat, 0},
      {"VersionDescription", "", TypeOf<decltype(T::version_description)>(), offsetof(T, version_description),
       Style::kRepeat, 0},
      {"VersionNumber", "", TypeOf<decltype(T::version_number)>(), offsetof(T, version_number), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeLaunchTemplateVersionsResponse.LaunchTemplateVersionSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet> =
        &ecs::tables::Table<ecs::DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplateVersionsResponse> {
  using T = ecs::DescribeLaunchTemplateVersionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateVersionSets", "LaunchTemplateVersionSet", TypeOf<decltype(T::launch_template_version_sets)>(),
       offsetof(T, launch_template_version_sets), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLaunchTemplateVersionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplateVersionsRequest> {
  using T = ecs::DescribeLaunchTemplateVersionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DefaultVersion", "", TypeOf<decltype(T::default_version)>(), offsetof(T, default_version), Style::kRepeat, 0},
      {"DetailFlag", "", TypeOf<decltype(T::detail_flag)>(), offsetof(T, detail_flag), Style::kRepeat, 0},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"LaunchTemplateVersion", "", TypeOf<decltype(T::launch_template_version)>(),
       offsetof(T, launch_template_version), Style::kRepeat, 0},
      {"MaxVersion", "", TypeOf<decltype(T::max_version)>(), offsetof(T, max_version), Style::kRepeat, 0},
      {"MinVersion", "", TypeOf<decltype(T::min_version)>(), offsetof(T, min_version), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeLaunchTemplateVersionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeLimitationResponse> {
  using T = ecs::DescribeLimitationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Limitation", "", TypeOf<decltype(T::limitation)>(), offsetof(T, limitation), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLimitationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeLimitationRequest> {
  using T = ecs::DescribeLimitationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Limitation", "", TypeOf<decltype(T::limitation)>(), offsetof(T, limitation), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeLimitationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListEntriesResponse::Entries> {
  using T = ecs::DescribePortRangeListEntriesResponse::Entries;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListEntriesResponse.Entries", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePortRangeListEntriesResponse::Entries> =
    &ecs::tables::Table<ecs::DescribePortRangeListEntriesResponse::Entries>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListEntriesResponse> {
  using T = ecs::DescribePortRangeListEntriesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Entries", "", TypeOf<decltype(T::entries)>(), offsetof(T, entries), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListEntriesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListEntriesRequest> {
  using T = ecs::DescribePortRangeListEntriesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListEntriesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePrefixListAssociationsResponse::PrefixListAssociation> {
  using T = ecs::DescribePrefixListAssociationsResponse::PrefixListAssociation;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePrefixListAssociationsResponse.PrefixListAssociation", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePrefixListAssociationsResponse::PrefixListAssociation> =
        &ecs::tables::Table<ecs::DescribePrefixListAssociationsResponse::PrefixListAssociation>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePrefixListAssociationsResponse> {
  using T = ecs::DescribePrefixListAssociationsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PrefixListAssociations", "PrefixListAssociation", TypeOf<decltype(T::prefix_list_associations)>(),
       offsetof(T, prefix_list_associations), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListAssociationsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePrefixListAssociationsRequest> {
  using T = ecs::DescribePrefixListAssociationsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListAssociationsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotsUsageResponse> {
  using T = ecs::DescribeSnapshotsUsageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnapshotCount", "", TypeOf<decltype(T::snapshot_count)>(), offsetof(T, snapshot_count), Style::kRepeat, 0},
      {"SnapshotSize", "", TypeOf<decltype(T::snapshot_size)>(), offsetof(T, snapshot_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsUsageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotsUsageRequest> {
  using T = ecs::DescribeSnapshotsUsageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsUsageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::GetInstanceScreenshotResponse> {
  using T = ecs::GetInstanceScreenshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Screenshot", "", TypeOf<decltype(T::screenshot)>(), offsetof(T, screenshot), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetInstanceScreenshotResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::GetInstanceScreenshotRequest> {
  using T = ecs::GetInstanceScreenshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"WakeUp", "", TypeOf<decltype(T::wake_up)>(), offsetof(T, wake_up), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetInstanceScreenshotRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::JoinResourceGroupResponse> {
  using T = ecs::JoinResourceGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"JoinResourceGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::JoinResourceGroupRequest> {
  using T = ecs::JoinResourceGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"JoinResourceGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ListTagResourcesResponse::TagResource> {
  using T = ecs::ListTagResourcesResponse::TagResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesResponse.TagResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ListTagResourcesResponse::TagResource> =
    &ecs::tables::Table<ecs::ListTagResourcesResponse::TagResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::ListTagResourcesResponse> {
  using T = ecs::ListTagResourcesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TagResources", "TagResource", TypeOf<decltype(T::tag_resources)>(), offsetof(T, tag_resources), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ListTagResourcesRequest::Tag> {
  using T = ecs::ListTagResourcesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ListTagResourcesRequest::Tag> =
    &ecs::tables::Table<ecs::ListTagResourcesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::ListTagResourcesRequest::TagFilter> {
  using T = ecs::ListTagResourcesRequest::TagFilter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValues", "", TypeOf<decltype(T::tag_values)>(), offsetof(T, tag_values), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesRequest.TagFilter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ListTagResourcesRequest::TagFilter> =
    &ecs::tables::Table<ecs::ListTagResourcesRequest::TagFilter>::kStruct;

template <>
struct ecs::tables::Table<ecs::ListTagResourcesRequest> {
  using T = ecs::ListTagResourcesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TagFilter", "", TypeOf<decltype(T::tag_filter)>(), offsetof(T, tag_filter), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyCommandResponse> {
  using T = ecs::ModifyCommandResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCommandResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyCommandRequest> {
  using T = ecs::ModifyCommandRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandContent", "", TypeOf<decltype(T::command_content)>(), offsetof(T, command_content), Style::kRepeat,
       schema::kSensitive},
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Launcher", "", TypeOf<decltype(T::launcher)>(), offsetof(T, launcher), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
      {"WorkingDir", "", TypeOf<decltype(T::working_dir)>(), offsetof(T, working_dir), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCommandRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttributeResponse> {
  using T = ecs::ModifyInstanceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::AdditionalInfo> {
  using T = ecs::ModifyInstanceAttributeRequest::AdditionalInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableHighDensityMode", "", TypeOf<decltype(T::enable_high_density_mode)>(),
       offsetof(T, enable_high_density_mode), Style::kRepeat, 0},
      {"PvdConfig", "", TypeOf<decltype(T::pvd_config)>(), offsetof(T, pvd_config), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeRequest.AdditionalInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyInstanceAttributeRequest::AdditionalInfo> =
    &ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::AdditionalInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::CpuOptions> {
  using T = ecs::ModifyInstanceAttributeRequest::CpuOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Core", "", TypeOf<decltype(T::core)>(), offsetof(T, core), Style::kRepeat, 0},
      {"EnableVISST", "", TypeOf<decltype(T::enable_visst)>(), offsetof(T, enable_visst), Style::kRepeat, 0},
      {"EnableVRDT", "", TypeOf<decltype(T::enable_vrdt)>(), offsetof(T, enable_vrdt), Style::kRepeat, 0},
      {"NestedVirtualization", "", TypeOf<decltype(T::nested_virtualization)>(), offsetof(T, nested_virtualization),
       Style::kRepeat, 0},
      {"ThreadsPerCore", "", TypeOf<decltype(T::threads_per_core)>(), offsetof(T, threads_per_core), Style::kRepeat, 0},
      {"TopologyType", "", TypeOf<decltype(T::topology_type)>(), offsetof(T, topology_type), Style::kRepeat, 0},
      {"TurboMode", "", TypeOf<decltype(T::turbo_mode)>(), offsetof(T, turbo_mode), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeRequest.CpuOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyInstanceAttributeRequest::CpuOptions> =
    &ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::CpuOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::ImageOptions> {
  using T = ecs::ModifyInstanceAttributeRequest::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CurrentOSNVMeSupported", "", TypeOf<decltype(T::current_os_nvme_supported)>(),
       offsetof(T, current_os_nvme_supported), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeRequest.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyInstanceAttributeRequest::ImageOptions> =
    &ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::PrivateDnsNameOptions> {
  using T = ecs::ModifyInstanceAttributeRequest::PrivateDnsNameOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableInstanceIdDnsAAAARecord", "", TypeOf<decltype(T::enable_instance_id_dns_aaaa_record)>(),
       offsetof(T, enable_instance_id_dns_aaaa_record), Style::kRepeat, 0},
      {"EnableInstanceIdDnsARecord", "", TypeOf<decltype(T::enable_instance_id_dns_a_record)>(),
       offsetof(T, enable_instance_id_dns_a_record), Style::kRepeat, 0},
      {"EnableIpDnsARecord", "", TypeOf<decltype(T::enable_ip_dns_a_record)>(), offsetof(T, enable_ip_dns_a_record),
       Style::kRepeat, 0},
      {"EnableIpDnsPtrRecord", "", TypeOf<decltype(T::enable_ip_dns_ptr_record)>(),
       offsetof(T, enable_ip_dns_ptr_record), Style::kRepeat, 0},
      {"HostnameType", "", TypeOf<decltype(T::hostname_type)>(), offsetof(T, hostname_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeRequest.PrivateDnsNameOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyInstanceAttributeRequest::PrivateDnsNameOptions> =
        &ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::PrivateDnsNameOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::RemoteConnectionOptions> {
  using T = ecs::ModifyInstanceAttributeRequest::RemoteConnectionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeRequest.RemoteConnectionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyInstanceAttributeRequest::RemoteConnectionOptions> =
        &ecs::tables::Table<ecs::ModifyInstanceAttributeRequest::RemoteConnectionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAttributeRequest> {
  using T = ecs::ModifyInstanceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalInfo", "", TypeOf<decltype(T::additional_info)>(), offsetof(T, additional_info), Style::kFlat, 0},
      {"CpuOptions", "", TypeOf<decltype(T::cpu_options)>(), offsetof(T, cpu_options), Style::kFlat, 0},
      {"CreditSpecification", "", TypeOf<decltype(T::credit_specification)>(), offsetof(T, credit_specification),
       Style::kRepeat, 0},
      {"DeletionProtection", "", TypeOf<decltype(T::deletion_protection)>(), offsetof(T, deletion_protection),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnableJumboFrame", "", TypeOf<decltype(T::enable_jumbo_frame)>(), offsetof(T, enable_jumbo_frame),
       Style::kRepeat, 0},
      {"EnableNVS", "", TypeOf<decltype(T::enable_nvs)>(), offsetof(T, enable_nvs), Style::kRepeat, 0},
      {"EnableNetworkEncryption", "", TypeOf<decltype(T::enable_network_encryption)>(),
       offsetof(T, enable_network_encryption), Style::kRepeat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"ImageOptions", "", TypeOf<decltype(T::image_options)>(), offsetof(T, image_options), Style::kFlat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"NetworkInterfaceQueueNumber", "", TypeOf<decltype(T::network_interface_queue_number)>(),
       offsetof(T, network_interface_queue_number), Style::kRepeat, 0},
      {"OSNameEn", "", TypeOf<decltype(T::os_name_en)>(), offsetof(T, os_name_en), Style::kRepeat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"PrivateDnsNameOptions", "", TypeOf<decltype(T::private_dns_name_options)>(),
       offsetof(T, private_dns_name_options), Style::kFlat, 0},
      {"Recyclable", "", TypeOf<decltype(T::recyclable)>(), offsetof(T, recyclable), Style::kRepeat, 0},
      {"RemoteConnectionOptions", "", TypeOf<decltype(T::remote_connection_options)>(),
       offsetof(T, remote_connection_options), Style::kFlat, 0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids),
       Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyReservedInstanceAttributeResponse> {
  using T = ecs::ModifyReservedInstanceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"HttpStatusCode", "", TypeOf<decltype(T::http_status_code)>(), offsetof(T, http_status_code), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyReservedInstanceAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyReservedInstanceAttributeRequest> {
  using T = ecs::ModifyReservedInstanceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, schema::kRequired},
      {"ReservedInstanceName", "", TypeOf<decltype(T::reserved_instance_name)>(), offsetof(T, reserved_instance_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyReservedInstanceAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyStorageSetAttributeResponse> {
  using T = ecs::ModifyStorageSetAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyStorageSetAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyStorageSetAttributeRequest> {
  using T = ecs::ModifyStorageSetAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat,
       schema::kRequired},
      {"StorageSetName", "", TypeOf<decltype(T::storage_set_name)>(), offsetof(T, storage_set_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyStorageSetAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::PurchaseReservedInstancesOfferingResponse> {
  using T = ecs::PurchaseReservedInstancesOfferingResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ReservedInstanceIdSets", "ReservedInstanceId", TypeOf<decltype(T::reserved_instance_id_sets)>(),
       offsetof(T, reserved_instance_id_sets), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseReservedInstancesOfferingResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::PurchaseReservedInstancesOfferingRequest::PromotionOptions> {
  using T = ecs::PurchaseReservedInstancesOfferingRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseReservedInstancesOfferingRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::PurchaseReservedInstancesOfferingRequest::PromotionOptions> =
        &ecs::tables::Table<ecs::PurchaseReservedInstancesOfferingRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::PurchaseReservedInstancesOfferingRequest::Tag> {
  using T = ecs::PurchaseReservedInstancesOfferingRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseReservedInstancesOfferingRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::PurchaseReservedInstancesOfferingRequest::Tag> =
    &ecs::tables::Table<ecs::PurchaseReservedInstancesOfferingRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::PurchaseReservedInstancesOfferingRequest> {
  using T = ecs::PurchaseReservedInstancesOfferingRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"OfferingType", "", TypeOf<decltype(T::offering_type)>(), offsetof(T, offering_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ReservedInstanceName", "", TypeOf<decltype(T::reserved_instance_name)>(), offsetof(T, reserved_instance_name),
       Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseReservedInstancesOfferingRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RebootInstancesResponse::InstanceResponse> {
  using T = ecs::RebootInstancesResponse::InstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"CurrentStatus", "", TypeOf<decltype(T::current_status)>(), offsetof(T, current_status), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"PreviousStatus", "", TypeOf<decltype(T::previous_status)>(), offsetof(T, previous_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootInstancesResponse.InstanceResponse", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RebootInstancesResponse::InstanceResponse> =
    &ecs::tables::Table<ecs::RebootInstancesResponse::InstanceResponse>::kStruct;

template <>
struct ecs::tables::Table<ecs::RebootInstancesResponse> {
  using T = ecs::RebootInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceResponses", "InstanceResponse", TypeOf<decltype(T::instance_responses)>(),
       offsetof(T, instance_responses), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RebootInstancesRequest> {
  using T = ecs::RebootInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BatchOptimization", "", TypeOf<decltype(T::batch_optimization)>(), offsetof(T, batch_optimization),
       Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"ForceReboot", "", TypeOf<decltype(T::force_reboot)>(), offsetof(T, force_reboot), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RebootInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RedeployInstanceResponse> {
  using T = ecs::RedeployInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RedeployInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RedeployInstanceRequest> {
  using T = ecs::RedeployInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RedeployInstanceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RemoveBandwidthPackageIpsResponse> {
  using T = ecs::RemoveBandwidthPackageIpsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveBandwidthPackageIpsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RemoveBandwidthPackageIpsRequest> {
  using T = ecs::RemoveBandwidthPackageIpsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthPackageId", "", TypeOf<decltype(T::bandwidth_package_id)>(), offsetof(T, bandwidth_package_id),
       Style::kRepeat, schema::kRequired},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RemovedIpAddresses", "", TypeOf<decltype(T::removed_ip_addresses)>(), offsetof(T, removed_ip_addresses),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RemoveBandwidthPackageIpsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StartImagePipelineExecutionResponse> {
  using T = ecs::StartImagePipelineExecutionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExecutionId", "", TypeOf<decltype(T::execution_id)>(), offsetof(T, execution_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartImagePipelineExecutionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StartImagePipelineExecutionRequest::Tag> {
  using T = ecs::StartImagePipelineExecutionRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartImagePipelineExecutionRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::StartImagePipelineExecutionRequest::Tag> =
    &ecs::tables::Table<ecs::StartImagePipelineExecutionRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::StartImagePipelineExecutionRequest::TemplateTag> {
  using T = ecs::StartImagePipelineExecutionRequest::TemplateTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartImagePipelineExecutionRequest.TemplateTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::StartImagePipelineExecutionRequest::TemplateTag> =
    &ecs::tables::Table<ecs::StartImagePipelineExecutionRequest::TemplateTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::StartImagePipelineExecutionRequest> {
  using T = ecs::StartImagePipelineExecutionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"ImagePipelineId", "", TypeOf<decltype(T::image_pipeline_id)>(), offsetof(T, image_pipeline_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TemplateTag", "", TypeOf<decltype(T::template_tag)>(), offsetof(T, template_tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartImagePipelineExecutionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::TerminateVirtualBorderRouterResponse> {
  using T = ecs::TerminateVirtualBorderRouterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TerminateVirtualBorderRouterResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::TerminateVirtualBorderRouterRequest> {
  using T = ecs::TerminateVirtualBorderRouterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"VbrId", "", TypeOf<decltype(T::vbr_id)>(), offsetof(T, vbr_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"TerminateVirtualBorderRouterRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kCopySnapshotAction = {
    .name = "CopySnapshot",
    .request = &Table<CopySnapshotRequest>::kStruct,
    .response = &Table<CopySnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCopySnapshotRequest() { return schema::MakeObject<CopySnapshotRequest>(); }
schema::OwnedObject MakeCopySnapshotResponse() { return schema::MakeObject<CopySnapshotResponse>(); }

constinit const schema::Action kCreateLaunchTemplateAction = {
    .name = "CreateLaunchTemplate",
    .request = &Table<CreateLaunchTemplateRequest>::kStruct,
    .response = &Table<CreateLaunchTemplateResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateLaunchTemplateRequest() { return schema::MakeObject<CreateLaunchTemplateRequest>(); }
schema::OwnedObject MakeCreateLaunchTemplateResponse() { return schema::MakeObject<CreateLaunchTemplateResponse>(); }

constinit const schema::Action kCreatePhysicalConnectionAction = {
    .name = "CreatePhysicalConnection",
    .request = &Table<CreatePhysicalConnectionRequest>::kStruct,
    .response = &Table<CreatePhysicalConnectionResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCreatePhysicalConnectionRequest() {
  return schema::MakeObject<CreatePhysicalConnectionRequest>();
}
schema::OwnedObject MakeCreatePhysicalConnectionResponse() {
  return schema::MakeObject<CreatePhysicalConnectionResponse>();
}

constinit const schema::Action kCreateVpcAction = {
    .name = "CreateVpc",
    .request = &Table<CreateVpcRequest>::kStruct,
    .response = &Table<CreateVpcResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCreateVpcRequest() { return schema::MakeObject<CreateVpcRequest>(); }
schema::OwnedObject MakeCreateVpcResponse() { return schema::MakeObject<CreateVpcResponse>(); }

constinit const schema::Action kDeleteHaVipAction = {
    .name = "DeleteHaVip",
    .request = &Table<DeleteHaVipRequest>::kStruct,
    .response = &Table<DeleteHaVipResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteHaVipRequest() { return schema::MakeObject<DeleteHaVipRequest>(); }
schema::OwnedObject MakeDeleteHaVipResponse() { return schema::MakeObject<DeleteHaVipResponse>(); }

constinit const schema::Action kDeletePlanMaintenanceWindowAction = {
    .name = "DeletePlanMaintenanceWindow",
    .request = &Table<DeletePlanMaintenanceWindowRequest>::kStruct,
    .response = &Table<DeletePlanMaintenanceWindowResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeDeletePlanMaintenanceWindowRequest() {
  return schema::MakeObject<DeletePlanMaintenanceWindowRequest>();
}
schema::OwnedObject MakeDeletePlanMaintenanceWindowResponse() {
  return schema::MakeObject<DeletePlanMaintenanceWindowResponse>();
}

constinit const schema::Action kDeleteVSwitchAction = {
    .name = "DeleteVSwitch",
    .request = &Table<DeleteVSwitchRequest>::kStruct,
    .response = &Table<DeleteVSwitchResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteVSwitchRequest() { return schema::MakeObject<DeleteVSwitchRequest>(); }
schema::OwnedObject MakeDeleteVSwitchResponse() { return schema::MakeObject<DeleteVSwitchResponse>(); }

constinit const schema::Action kDescribeClassicLinkInstancesAction = {
    .name = "DescribeClassicLinkInstances",
    .request = &Table<DescribeClassicLinkInstancesRequest>::kStruct,
    .response = &Table<DescribeClassicLinkInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Links",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeClassicLinkInstancesRequest() {
  return schema::MakeObject<DescribeClassicLinkInstancesRequest>();
}
schema::OwnedObject MakeDescribeClassicLinkInstancesResponse() {
  return schema::MakeObject<DescribeClassicLinkInstancesResponse>();
}

constinit const schema::Action kDescribeDedicatedHostsAction = {
    .name = "DescribeDedicatedHosts",
    .request = &Table<DescribeDedicatedHostsRequest>::kStruct,
    .response = &Table<DescribeDedicatedHostsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "DedicatedHosts",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeDedicatedHostsRequest() { return schema::MakeObject<DescribeDedicatedHostsRequest>(); }
schema::OwnedObject MakeDescribeDedicatedHostsResponse() {
  return schema::MakeObject<DescribeDedicatedHostsResponse>();
}

constinit const schema::Action kDescribeDiagnosticReportAttributesAction = {
    .name = "DescribeDiagnosticReportAttributes",
    .request = &Table<DescribeDiagnosticReportAttributesRequest>::kStruct,
    .response = &Table<DescribeDiagnosticReportAttributesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeDiagnosticReportAttributesRequest() {
  return schema::MakeObject<DescribeDiagnosticReportAttributesRequest>();
}
schema::OwnedObject MakeDescribeDiagnosticReportAttributesResponse() {
  return schema::MakeObject<DescribeDiagnosticReportAttributesResponse>();
}

constinit const schema::Action kDescribeEniMonitorDataAction = {
    .name = "DescribeEniMonitorData",
    .request = &Table<DescribeEniMonitorDataRequest>::kStruct,
    .response = &Table<DescribeEniMonitorDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeEniMonitorDataRequest() { return schema::MakeObject<DescribeEniMonitorDataRequest>(); }
schema::OwnedObject MakeDescribeEniMonitorDataResponse() {
  return schema::MakeObject<DescribeEniMonitorDataResponse>();
}

constinit const schema::Action kDescribeImagePipelineExecutionsAction = {
    .name = "DescribeImagePipelineExecutions",
    .request = &Table<DescribeImagePipelineExecutionsRequest>::kStruct,
    .response = &Table<DescribeImagePipelineExecutionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "ImagePipelineExecution",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeImagePipelineExecutionsRequest() {
  return schema::MakeObject<DescribeImagePipelineExecutionsRequest>();
}
schema::OwnedObject MakeDescribeImagePipelineExecutionsResponse() {
  return schema::MakeObject<DescribeImagePipelineExecutionsResponse>();
}

constinit const schema::Action kDescribeImagePipelinesAction = {
    .name = "DescribeImagePipelines",
    .request = &Table<DescribeImagePipelinesRequest>::kStruct,
    .response = &Table<DescribeImagePipelinesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "ImagePipeline",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeImagePipelinesRequest() { return schema::MakeObject<DescribeImagePipelinesRequest>(); }
schema::OwnedObject MakeDescribeImagePipelinesResponse() {
  return schema::MakeObject<DescribeImagePipelinesResponse>();
}

constinit const schema::Action kDescribeInstancesAction = {
    .name = "DescribeInstances",
    .request = &Table<DescribeInstancesRequest>::kStruct,
    .response = &Table<DescribeInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Instances",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeInstancesRequest() { return schema::MakeObject<DescribeInstancesRequest>(); }
schema::OwnedObject MakeDescribeInstancesResponse() { return schema::MakeObject<DescribeInstancesResponse>(); }

constinit const schema::Action kDescribeLaunchTemplateVersionsAction = {
    .name = "DescribeLaunchTemplateVersions",
    .request = &Table<DescribeLaunchTemplateVersionsRequest>::kStruct,
    .response = &Table<DescribeLaunchTemplateVersionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "LaunchTemplateVersionSets",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeLaunchTemplateVersionsRequest() {
  return schema::MakeObject<DescribeLaunchTemplateVersionsRequest>();
}
schema::OwnedObject MakeDescribeLaunchTemplateVersionsResponse() {
  return schema::MakeObject<DescribeLaunchTemplateVersionsResponse>();
}

constinit const schema::Action kDescribeLimitationAction = {
    .name = "DescribeLimitation",
    .request = &Table<DescribeLimitationRequest>::kStruct,
    .response = &Table<DescribeLimitationResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
};

schema::OwnedObject MakeDescribeLimitationRequest() { return schema::MakeObject<DescribeLimitationRequest>(); }
schema::OwnedObject MakeDescribeLimitationResponse() { return schema::MakeObject<DescribeLimitationResponse>(); }

constinit const schema::Action kDescribePortRangeListEntriesAction = {
    .name = "DescribePortRangeListEntries",
    .request = &Table<DescribePortRangeListEntriesRequest>::kStruct,
    .response = &Table<DescribePortRangeListEntriesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
};

schema::OwnedObject MakeDescribePortRangeListEntriesRequest() {
  return schema::MakeObject<DescribePortRangeListEntriesRequest>();
}
schema::OwnedObject MakeDescribePortRangeListEntriesResponse() {
  return schema::MakeObject<DescribePortRangeListEntriesResponse>();
}

constinit const schema::Action kDescribePrefixListAssociationsAction = {
    .name = "DescribePrefixListAssociations",
    .request = &Table<DescribePrefixListAssociationsRequest>::kStruct,
    .response = &Table<DescribePrefixListAssociationsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "PrefixListAssociations",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribePrefixListAssociationsRequest() {
  return schema::MakeObject<DescribePrefixListAssociationsRequest>();
}
schema::OwnedObject MakeDescribePrefixListAssociationsResponse() {
  return schema::MakeObject<DescribePrefixListAssociationsResponse>();
}

constinit const schema::Action kDescribeSnapshotsUsageAction = {
    .name = "DescribeSnapshotsUsage",
    .request = &Table<DescribeSnapshotsUsageRequest>::kStruct,
    .response = &Table<DescribeSnapshotsUsageResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeSnapshotsUsageRequest() { return schema::MakeObject<DescribeSnapshotsUsageRequest>(); }
schema::OwnedObject MakeDescribeSnapshotsUsageResponse() {
  return schema::MakeObject<DescribeSnapshotsUsageResponse>();
}

constinit const schema::Action kGetInstanceScreenshotAction = {
    .name = "GetInstanceScreenshot",
    .request = &Table<GetInstanceScreenshotRequest>::kStruct,
    .response = &Table<GetInstanceScreenshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeGetInstanceScreenshotRequest() { return schema::MakeObject<GetInstanceScreenshotRequest>(); }
schema::OwnedObject MakeGetInstanceScreenshotResponse() { return schema::MakeObject<GetInstanceScreenshotResponse>(); }

constinit const schema::Action kJoinResourceGroupAction = {
    .name = "JoinResourceGroup",
    .request = &Table<JoinResourceGroupRequest>::kStruct,
    .response = &Table<JoinResourceGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeJoinResourceGroupRequest() { return schema::MakeObject<JoinResourceGroupRequest>(); }
schema::OwnedObject MakeJoinResourceGroupResponse() { return schema::MakeObject<JoinResourceGroupResponse>(); }

constinit const schema::Action kListTagResourcesAction = {
    .name = "ListTagResources",
    .request = &Table<ListTagResourcesRequest>::kStruct,
    .response = &Table<ListTagResourcesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "TagResources",
                   .next_token = "NextToken",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeListTagResourcesRequest() { return schema::MakeObject<ListTagResourcesRequest>(); }
schema::OwnedObject MakeListTagResourcesResponse() { return schema::MakeObject<ListTagResourcesResponse>(); }

constinit const schema::Action kModifyCommandAction = {
    .name = "ModifyCommand",
    .request = &Table<ModifyCommandRequest>::kStruct,
    .response = &Table<ModifyCommandResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyCommandRequest() { return schema::MakeObject<ModifyCommandRequest>(); }
schema::OwnedObject MakeModifyCommandResponse() { return schema::MakeObject<ModifyCommandResponse>(); }

constinit const schema::Action kModifyInstanceAttributeAction = {
    .name = "ModifyInstanceAttribute",
    .request = &Table<ModifyInstanceAttributeRequest>::kStruct,
    .response = &Table<ModifyInstanceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceAttributeRequest() {
  return schema::MakeObject<ModifyInstanceAttributeRequest>();
}
schema::OwnedObject MakeModifyInstanceAttributeResponse() {
  return schema::MakeObject<ModifyInstanceAttributeResponse>();
}

constexpr std::string_view kModifyReservedInstanceAttributeSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kModifyReservedInstanceAttributeAction = {
    .name = "ModifyReservedInstanceAttribute",
    .request = &Table<ModifyReservedInstanceAttributeRequest>::kStruct,
    .response = &Table<ModifyReservedInstanceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kModifyReservedInstanceAttributeSuccessCodes,
};

schema::OwnedObject MakeModifyReservedInstanceAttributeRequest() {
  return schema::MakeObject<ModifyReservedInstanceAttributeRequest>();
}
schema::OwnedObject MakeModifyReservedInstanceAttributeResponse() {
  return schema::MakeObject<ModifyReservedInstanceAttributeResponse>();
}

constinit const schema::Action kModifyStorageSetAttributeAction = {
    .name = "ModifyStorageSetAttribute",
    .request = &Table<ModifyStorageSetAttributeRequest>::kStruct,
    .response = &Table<ModifyStorageSetAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .allows_get = false,
};

schema::OwnedObject MakeModifyStorageSetAttributeRequest() {
  return schema::MakeObject<ModifyStorageSetAttributeRequest>();
}
schema::OwnedObject MakeModifyStorageSetAttributeResponse() {
  return schema::MakeObject<ModifyStorageSetAttributeResponse>();
}

constinit const schema::Action kPurchaseReservedInstancesOfferingAction = {
    .name = "PurchaseReservedInstancesOffering",
    .request = &Table<PurchaseReservedInstancesOfferingRequest>::kStruct,
    .response = &Table<PurchaseReservedInstancesOfferingResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakePurchaseReservedInstancesOfferingRequest() {
  return schema::MakeObject<PurchaseReservedInstancesOfferingRequest>();
}
schema::OwnedObject MakePurchaseReservedInstancesOfferingResponse() {
  return schema::MakeObject<PurchaseReservedInstancesOfferingResponse>();
}

constinit const schema::Action kRebootInstancesAction = {
    .name = "RebootInstances",
    .request = &Table<RebootInstancesRequest>::kStruct,
    .response = &Table<RebootInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRebootInstancesRequest() { return schema::MakeObject<RebootInstancesRequest>(); }
schema::OwnedObject MakeRebootInstancesResponse() { return schema::MakeObject<RebootInstancesResponse>(); }

constinit const schema::Action kRedeployInstanceAction = {
    .name = "RedeployInstance",
    .request = &Table<RedeployInstanceRequest>::kStruct,
    .response = &Table<RedeployInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRedeployInstanceRequest() { return schema::MakeObject<RedeployInstanceRequest>(); }
schema::OwnedObject MakeRedeployInstanceResponse() { return schema::MakeObject<RedeployInstanceResponse>(); }

constinit const schema::Action kRemoveBandwidthPackageIpsAction = {
    .name = "RemoveBandwidthPackageIps",
    .request = &Table<RemoveBandwidthPackageIpsRequest>::kStruct,
    .response = &Table<RemoveBandwidthPackageIpsResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeRemoveBandwidthPackageIpsRequest() {
  return schema::MakeObject<RemoveBandwidthPackageIpsRequest>();
}
schema::OwnedObject MakeRemoveBandwidthPackageIpsResponse() {
  return schema::MakeObject<RemoveBandwidthPackageIpsResponse>();
}

constinit const schema::Action kStartImagePipelineExecutionAction = {
    .name = "StartImagePipelineExecution",
    .request = &Table<StartImagePipelineExecutionRequest>::kStruct,
    .response = &Table<StartImagePipelineExecutionResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeStartImagePipelineExecutionRequest() {
  return schema::MakeObject<StartImagePipelineExecutionRequest>();
}
schema::OwnedObject MakeStartImagePipelineExecutionResponse() {
  return schema::MakeObject<StartImagePipelineExecutionResponse>();
}

constinit const schema::Action kTerminateVirtualBorderRouterAction = {
    .name = "TerminateVirtualBorderRouter",
    .request = &Table<TerminateVirtualBorderRouterRequest>::kStruct,
    .response = &Table<TerminateVirtualBorderRouterResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeTerminateVirtualBorderRouterRequest() {
  return schema::MakeObject<TerminateVirtualBorderRouterRequest>();
}
schema::OwnedObject MakeTerminateVirtualBorderRouterResponse() {
  return schema::MakeObject<TerminateVirtualBorderRouterResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const CopySnapshotResponse*) noexcept {
  return tables::Table<CopySnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CopySnapshotRequest::Arn*) noexcept {
  return tables::Table<CopySnapshotRequest::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const CopySnapshotRequest::Tag*) noexcept {
  return tables::Table<CopySnapshotRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CopySnapshotRequest*) noexcept {
  return tables::Table<CopySnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CopySnapshotRequest&) noexcept {
  return tables::kCopySnapshotAction;
}

Outcome<CopySnapshotResponse> Client::CopySnapshot(const CopySnapshotRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<CopySnapshotResponse>(*core_, tables::kCopySnapshotAction, request, options);
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateResponse*) noexcept {
  return tables::Table<CreateLaunchTemplateResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::DataDisk*) noexcept {
  return tables::Table<CreateLaunchTemplateRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::ImageOptions*) noexcept {
  return tables::Table<CreateLaunchTemplateRequest::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::NetworkInterface*) noexcept {
  return tables::Table<CreateLaunchTemplateRequest::NetworkInterface>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::SecurityOptions*) noexcept {
  return tables::Table<CreateLaunchTemplateRequest::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::SystemDisk*) noexcept {
  return tables::Table<CreateLaunchTemplateRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::Tag*) noexcept {
  return tables::Table<CreateLaunchTemplateRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest::TemplateTag*) noexcept {
  return tables::Table<CreateLaunchTemplateRequest::TemplateTag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLaunchTemplateRequest*) noexcept {
  return tables::Table<CreateLaunchTemplateRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateLaunchTemplateRequest&) noexcept {
  return tables::kCreateLaunchTemplateAction;
}

Outcome<CreateLaunchTemplateResponse> Client::CreateLaunchTemplate(const CreateLaunchTemplateRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<CreateLaunchTemplateResponse>(*core_, tables::kCreateLaunchTemplateAction, request, options);
}

const schema::Struct& SchemaOf(const CreatePhysicalConnectionResponse*) noexcept {
  return tables::Table<CreatePhysicalConnectionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePhysicalConnectionRequest*) noexcept {
  return tables::Table<CreatePhysicalConnectionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreatePhysicalConnectionRequest&) noexcept {
  return tables::kCreatePhysicalConnectionAction;
}

Outcome<CreatePhysicalConnectionResponse> Client::CreatePhysicalConnection(
    const CreatePhysicalConnectionRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreatePhysicalConnectionResponse>(*core_, tables::kCreatePhysicalConnectionAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const CreateVpcResponse*) noexcept {
  return tables::Table<CreateVpcResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateVpcRequest*) noexcept {
  return tables::Table<CreateVpcRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateVpcRequest&) noexcept {
  return tables::kCreateVpcAction;
}

Outcome<CreateVpcResponse> Client::CreateVpc(const CreateVpcRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateVpcResponse>(*core_, tables::kCreateVpcAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteHaVipResponse*) noexcept {
  return tables::Table<DeleteHaVipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteHaVipRequest*) noexcept {
  return tables::Table<DeleteHaVipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteHaVipRequest&) noexcept {
  return tables::kDeleteHaVipAction;
}

Outcome<DeleteHaVipResponse> Client::DeleteHaVip(const DeleteHaVipRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteHaVipResponse>(*core_, tables::kDeleteHaVipAction, request, options);
}

const schema::Struct& SchemaOf(const DeletePlanMaintenanceWindowResponse*) noexcept {
  return tables::Table<DeletePlanMaintenanceWindowResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeletePlanMaintenanceWindowRequest*) noexcept {
  return tables::Table<DeletePlanMaintenanceWindowRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeletePlanMaintenanceWindowRequest&) noexcept {
  return tables::kDeletePlanMaintenanceWindowAction;
}

Outcome<DeletePlanMaintenanceWindowResponse> Client::DeletePlanMaintenanceWindow(
    const DeletePlanMaintenanceWindowRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeletePlanMaintenanceWindowResponse>(*core_, tables::kDeletePlanMaintenanceWindowAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DeleteVSwitchResponse*) noexcept {
  return tables::Table<DeleteVSwitchResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteVSwitchRequest*) noexcept {
  return tables::Table<DeleteVSwitchRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteVSwitchRequest&) noexcept {
  return tables::kDeleteVSwitchAction;
}

Outcome<DeleteVSwitchResponse> Client::DeleteVSwitch(const DeleteVSwitchRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteVSwitchResponse>(*core_, tables::kDeleteVSwitchAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeClassicLinkInstancesResponse::Link*) noexcept {
  return tables::Table<DescribeClassicLinkInstancesResponse::Link>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClassicLinkInstancesResponse*) noexcept {
  return tables::Table<DescribeClassicLinkInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClassicLinkInstancesRequest*) noexcept {
  return tables::Table<DescribeClassicLinkInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClassicLinkInstancesRequest&) noexcept {
  return tables::kDescribeClassicLinkInstancesAction;
}

Outcome<DescribeClassicLinkInstancesResponse> Client::DescribeClassicLinkInstances(
    const DescribeClassicLinkInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeClassicLinkInstancesResponse>(*core_, tables::kDescribeClassicLinkInstancesAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(
    const DescribeDedicatedHostsResponse::DedicatedHost::Capacity::AvailableInstanceType*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::Capacity::AvailableInstanceType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeDedicatedHostsResponse::DedicatedHost::Capacity::SocketCapacity*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::Capacity::SocketCapacity>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::Capacity*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::Capacity>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::HostDetailInfo*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::HostDetailInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::Instance*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::Instance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::NetworkAttributes*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::NetworkAttributes>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::OperationLock*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::OperationLock>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::SchedulerOptions*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::SchedulerOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::Tag*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse::DedicatedHost>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse*) noexcept {
  return tables::Table<DescribeDedicatedHostsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsRequest::Tag*) noexcept {
  return tables::Table<DescribeDedicatedHostsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostsRequest*) noexcept {
  return tables::Table<DescribeDedicatedHostsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDedicatedHostsRequest&) noexcept {
  return tables::kDescribeDedicatedHostsAction;
}

Outcome<DescribeDedicatedHostsResponse> Client::DescribeDedicatedHosts(const DescribeDedicatedHostsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeDedicatedHostsResponse>(*core_, tables::kDescribeDedicatedHostsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeDiagnosticReportAttributesResponse::MetricResult::Issue*) noexcept {
  return tables::Table<DescribeDiagnosticReportAttributesResponse::MetricResult::Issue>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticReportAttributesResponse::MetricResult*) noexcept {
  return tables::Table<DescribeDiagnosticReportAttributesResponse::MetricResult>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticReportAttributesResponse*) noexcept {
  return tables::Table<DescribeDiagnosticReportAttributesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticReportAttributesRequest*) noexcept {
  return tables::Table<DescribeDiagnosticReportAttributesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDiagnosticReportAttributesRequest&) noexcept {
  return tables::kDescribeDiagnosticReportAttributesAction;
}

Outcome<DescribeDiagnosticReportAttributesResponse> Client::DescribeDiagnosticReportAttributes(
    const DescribeDiagnosticReportAttributesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDiagnosticReportAttributesResponse>(*core_,
                                                                      tables::kDescribeDiagnosticReportAttributesAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const DescribeEniMonitorDataResponse::EniMonitorData*) noexcept {
  return tables::Table<DescribeEniMonitorDataResponse::EniMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEniMonitorDataResponse*) noexcept {
  return tables::Table<DescribeEniMonitorDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEniMonitorDataRequest*) noexcept {
  return tables::Table<DescribeEniMonitorDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEniMonitorDataRequest&) noexcept {
  return tables::kDescribeEniMonitorDataAction;
}

Outcome<DescribeEniMonitorDataResponse> Client::DescribeEniMonitorData(const DescribeEniMonitorDataRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeEniMonitorDataResponse>(*core_, tables::kDescribeEniMonitorDataAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(
    const DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet::Tag*) noexcept {
  return tables::Table<DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet*) noexcept {
  return tables::Table<DescribeImagePipelineExecutionsResponse::ImagePipelineExecutionSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsResponse*) noexcept {
  return tables::Table<DescribeImagePipelineExecutionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsRequest::Tag*) noexcept {
  return tables::Table<DescribeImagePipelineExecutionsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelineExecutionsRequest*) noexcept {
  return tables::Table<DescribeImagePipelineExecutionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeImagePipelineExecutionsRequest&) noexcept {
  return tables::kDescribeImagePipelineExecutionsAction;
}

Outcome<DescribeImagePipelineExecutionsResponse> Client::DescribeImagePipelineExecutions(
    const DescribeImagePipelineExecutionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeImagePipelineExecutionsResponse>(*core_,
                                                                   tables::kDescribeImagePipelineExecutionsAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet::AdvancedOptions*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet::AdvancedOptions>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageFeatures*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageFeatures>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageTag*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions::ImageTag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::DiskDeviceMapping*) noexcept {
  return tables::Table<
      DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::Features*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::Features>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::ImportImageTag*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions::ImportImageTag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet::ImportImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet::Tag*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse::ImagePipelineSet*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse::ImagePipelineSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelinesResponse*) noexcept {
  return tables::Table<DescribeImagePipelinesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelinesRequest::Tag*) noexcept {
  return tables::Table<DescribeImagePipelinesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagePipelinesRequest*) noexcept {
  return tables::Table<DescribeImagePipelinesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeImagePipelinesRequest&) noexcept {
  return tables::kDescribeImagePipelinesAction;
}

Outcome<DescribeImagePipelinesResponse> Client::DescribeImagePipelines(const DescribeImagePipelinesRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeImagePipelinesResponse>(*core_, tables::kDescribeImagePipelinesAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::AdditionalInfo*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::AdditionalInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::ClockOptions*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::ClockOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::CpuOptions*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::CpuOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::DedicatedHostAttribute*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::DedicatedHostAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::DedicatedInstanceAttribute*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::DedicatedInstanceAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::EcsCapacityReservationAttr*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::EcsCapacityReservationAttr>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::EipAddress*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::EipAddress>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::HibernationOptions*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::HibernationOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::ImageOptions*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::LockReason*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::LockReason>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::MetadataOptions*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::MetadataOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface::Ipv4PrefixSet*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkInterface::Ipv4PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface::Ipv6PrefixSet*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkInterface::Ipv6PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface::Ipv6Set*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkInterface::Ipv6Set>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface::PrivateIpSet*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkInterface::PrivateIpSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterface*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkInterface>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::PrivateDnsNameOptions*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::PrivateDnsNameOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::SecurityOptions*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::Tag*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::VpcAttributes*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::VpcAttributes>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse*) noexcept {
  return tables::Table<DescribeInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesRequest::Filter*) noexcept {
  return tables::Table<DescribeInstancesRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesRequest::Tag*) noexcept {
  return tables::Table<DescribeInstancesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesRequest*) noexcept {
  return tables::Table<DescribeInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstancesRequest&) noexcept {
  return tables::kDescribeInstancesAction;
}

Outcome<DescribeInstancesResponse> Client::DescribeInstances(const DescribeInstancesRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DescribeInstancesResponse>(*core_, tables::kDescribeInstancesAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::DataDisk*) noexcept {
  return tables::Table<
      DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::ImageOptions*) noexcept {
  return tables::Table<
      DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::InstanceTag*) noexcept {
  return tables::Table<
      DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::InstanceTag>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::NetworkInterface*) noexcept {
  return tables::Table<
      DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::NetworkInterface>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SecurityOptions*) noexcept {
  return tables::Table<
      DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SystemDisk*) noexcept {
  return tables::Table<
      DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData*) noexcept {
  return tables::Table<DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet::LaunchTemplateData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet*) noexcept {
  return tables::Table<DescribeLaunchTemplateVersionsResponse::LaunchTemplateVersionSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLaunchTemplateVersionsResponse*) noexcept {
  return tables::Table<DescribeLaunchTemplateVersionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLaunchTemplateVersionsRequest*) noexcept {
  return tables::Table<DescribeLaunchTemplateVersionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLaunchTemplateVersionsRequest&) noexcept {
  return tables::kDescribeLaunchTemplateVersionsAction;
}

Outcome<DescribeLaunchTemplateVersionsResponse> Client::DescribeLaunchTemplateVersions(
    const DescribeLaunchTemplateVersionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLaunchTemplateVersionsResponse>(*core_, tables::kDescribeLaunchTemplateVersionsAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DescribeLimitationResponse*) noexcept {
  return tables::Table<DescribeLimitationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLimitationRequest*) noexcept {
  return tables::Table<DescribeLimitationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLimitationRequest&) noexcept {
  return tables::kDescribeLimitationAction;
}

Outcome<DescribeLimitationResponse> Client::DescribeLimitation(const DescribeLimitationRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DescribeLimitationResponse>(*core_, tables::kDescribeLimitationAction, request, options);
}

const schema::Struct& SchemaOf(const DescribePortRangeListEntriesResponse::Entries*) noexcept {
  return tables::Table<DescribePortRangeListEntriesResponse::Entries>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePortRangeListEntriesResponse*) noexcept {
  return tables::Table<DescribePortRangeListEntriesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePortRangeListEntriesRequest*) noexcept {
  return tables::Table<DescribePortRangeListEntriesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePortRangeListEntriesRequest&) noexcept {
  return tables::kDescribePortRangeListEntriesAction;
}

Outcome<DescribePortRangeListEntriesResponse> Client::DescribePortRangeListEntries(
    const DescribePortRangeListEntriesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribePortRangeListEntriesResponse>(*core_, tables::kDescribePortRangeListEntriesAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribePrefixListAssociationsResponse::PrefixListAssociation*) noexcept {
  return tables::Table<DescribePrefixListAssociationsResponse::PrefixListAssociation>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrefixListAssociationsResponse*) noexcept {
  return tables::Table<DescribePrefixListAssociationsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrefixListAssociationsRequest*) noexcept {
  return tables::Table<DescribePrefixListAssociationsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePrefixListAssociationsRequest&) noexcept {
  return tables::kDescribePrefixListAssociationsAction;
}

Outcome<DescribePrefixListAssociationsResponse> Client::DescribePrefixListAssociations(
    const DescribePrefixListAssociationsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribePrefixListAssociationsResponse>(*core_, tables::kDescribePrefixListAssociationsAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DescribeSnapshotsUsageResponse*) noexcept {
  return tables::Table<DescribeSnapshotsUsageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotsUsageRequest*) noexcept {
  return tables::Table<DescribeSnapshotsUsageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnapshotsUsageRequest&) noexcept {
  return tables::kDescribeSnapshotsUsageAction;
}

Outcome<DescribeSnapshotsUsageResponse> Client::DescribeSnapshotsUsage(const DescribeSnapshotsUsageRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeSnapshotsUsageResponse>(*core_, tables::kDescribeSnapshotsUsageAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const GetInstanceScreenshotResponse*) noexcept {
  return tables::Table<GetInstanceScreenshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetInstanceScreenshotRequest*) noexcept {
  return tables::Table<GetInstanceScreenshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetInstanceScreenshotRequest&) noexcept {
  return tables::kGetInstanceScreenshotAction;
}

Outcome<GetInstanceScreenshotResponse> Client::GetInstanceScreenshot(const GetInstanceScreenshotRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<GetInstanceScreenshotResponse>(*core_, tables::kGetInstanceScreenshotAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const JoinResourceGroupResponse*) noexcept {
  return tables::Table<JoinResourceGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const JoinResourceGroupRequest*) noexcept {
  return tables::Table<JoinResourceGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const JoinResourceGroupRequest&) noexcept {
  return tables::kJoinResourceGroupAction;
}

Outcome<JoinResourceGroupResponse> Client::JoinResourceGroup(const JoinResourceGroupRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<JoinResourceGroupResponse>(*core_, tables::kJoinResourceGroupAction, request, options);
}

const schema::Struct& SchemaOf(const ListTagResourcesResponse::TagResource*) noexcept {
  return tables::Table<ListTagResourcesResponse::TagResource>::kStruct;
}

const schema::Struct& SchemaOf(const ListTagResourcesResponse*) noexcept {
  return tables::Table<ListTagResourcesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListTagResourcesRequest::Tag*) noexcept {
  return tables::Table<ListTagResourcesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const ListTagResourcesRequest::TagFilter*) noexcept {
  return tables::Table<ListTagResourcesRequest::TagFilter>::kStruct;
}

const schema::Struct& SchemaOf(const ListTagResourcesRequest*) noexcept {
  return tables::Table<ListTagResourcesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListTagResourcesRequest&) noexcept {
  return tables::kListTagResourcesAction;
}

Outcome<ListTagResourcesResponse> Client::ListTagResources(const ListTagResourcesRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<ListTagResourcesResponse>(*core_, tables::kListTagResourcesAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyCommandResponse*) noexcept {
  return tables::Table<ModifyCommandResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCommandRequest*) noexcept {
  return tables::Table<ModifyCommandRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyCommandRequest&) noexcept {
  return tables::kModifyCommandAction;
}

Outcome<ModifyCommandResponse> Client::ModifyCommand(const ModifyCommandRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<ModifyCommandResponse>(*core_, tables::kModifyCommandAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeResponse*) noexcept {
  return tables::Table<ModifyInstanceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::AdditionalInfo*) noexcept {
  return tables::Table<ModifyInstanceAttributeRequest::AdditionalInfo>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::CpuOptions*) noexcept {
  return tables::Table<ModifyInstanceAttributeRequest::CpuOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::ImageOptions*) noexcept {
  return tables::Table<ModifyInstanceAttributeRequest::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::PrivateDnsNameOptions*) noexcept {
  return tables::Table<ModifyInstanceAttributeRequest::PrivateDnsNameOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest::RemoteConnectionOptions*) noexcept {
  return tables::Table<ModifyInstanceAttributeRequest::RemoteConnectionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest*) noexcept {
  return tables::Table<ModifyInstanceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceAttributeRequest&) noexcept {
  return tables::kModifyInstanceAttributeAction;
}

Outcome<ModifyInstanceAttributeResponse> Client::ModifyInstanceAttribute(const ModifyInstanceAttributeRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceAttributeResponse>(*core_, tables::kModifyInstanceAttributeAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const ModifyReservedInstanceAttributeResponse*) noexcept {
  return tables::Table<ModifyReservedInstanceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyReservedInstanceAttributeRequest*) noexcept {
  return tables::Table<ModifyReservedInstanceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyReservedInstanceAttributeRequest&) noexcept {
  return tables::kModifyReservedInstanceAttributeAction;
}

Outcome<ModifyReservedInstanceAttributeResponse> Client::ModifyReservedInstanceAttribute(
    const ModifyReservedInstanceAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyReservedInstanceAttributeResponse>(*core_,
                                                                   tables::kModifyReservedInstanceAttributeAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const ModifyStorageSetAttributeResponse*) noexcept {
  return tables::Table<ModifyStorageSetAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyStorageSetAttributeRequest*) noexcept {
  return tables::Table<ModifyStorageSetAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyStorageSetAttributeRequest&) noexcept {
  return tables::kModifyStorageSetAttributeAction;
}

Outcome<ModifyStorageSetAttributeResponse> Client::ModifyStorageSetAttribute(
    const ModifyStorageSetAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyStorageSetAttributeResponse>(*core_, tables::kModifyStorageSetAttributeAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const PurchaseReservedInstancesOfferingResponse*) noexcept {
  return tables::Table<PurchaseReservedInstancesOfferingResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PurchaseReservedInstancesOfferingRequest::PromotionOptions*) noexcept {
  return tables::Table<PurchaseReservedInstancesOfferingRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const PurchaseReservedInstancesOfferingRequest::Tag*) noexcept {
  return tables::Table<PurchaseReservedInstancesOfferingRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const PurchaseReservedInstancesOfferingRequest*) noexcept {
  return tables::Table<PurchaseReservedInstancesOfferingRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PurchaseReservedInstancesOfferingRequest&) noexcept {
  return tables::kPurchaseReservedInstancesOfferingAction;
}

Outcome<PurchaseReservedInstancesOfferingResponse> Client::PurchaseReservedInstancesOffering(
    const PurchaseReservedInstancesOfferingRequest& request, const CallOptions& options) const {
  return internal::Invoke<PurchaseReservedInstancesOfferingResponse>(*core_,
                                                                     tables::kPurchaseReservedInstancesOfferingAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const RebootInstancesResponse::InstanceResponse*) noexcept {
  return tables::Table<RebootInstancesResponse::InstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RebootInstancesResponse*) noexcept {
  return tables::Table<RebootInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RebootInstancesRequest*) noexcept {
  return tables::Table<RebootInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RebootInstancesRequest&) noexcept {
  return tables::kRebootInstancesAction;
}

Outcome<RebootInstancesResponse> Client::RebootInstances(const RebootInstancesRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<RebootInstancesResponse>(*core_, tables::kRebootInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const RedeployInstanceResponse*) noexcept {
  return tables::Table<RedeployInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RedeployInstanceRequest*) noexcept {
  return tables::Table<RedeployInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RedeployInstanceRequest&) noexcept {
  return tables::kRedeployInstanceAction;
}

Outcome<RedeployInstanceResponse> Client::RedeployInstance(const RedeployInstanceRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<RedeployInstanceResponse>(*core_, tables::kRedeployInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const RemoveBandwidthPackageIpsResponse*) noexcept {
  return tables::Table<RemoveBandwidthPackageIpsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveBandwidthPackageIpsRequest*) noexcept {
  return tables::Table<RemoveBandwidthPackageIpsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RemoveBandwidthPackageIpsRequest&) noexcept {
  return tables::kRemoveBandwidthPackageIpsAction;
}

Outcome<RemoveBandwidthPackageIpsResponse> Client::RemoveBandwidthPackageIps(
    const RemoveBandwidthPackageIpsRequest& request, const CallOptions& options) const {
  return internal::Invoke<RemoveBandwidthPackageIpsResponse>(*core_, tables::kRemoveBandwidthPackageIpsAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const StartImagePipelineExecutionResponse*) noexcept {
  return tables::Table<StartImagePipelineExecutionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartImagePipelineExecutionRequest::Tag*) noexcept {
  return tables::Table<StartImagePipelineExecutionRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const StartImagePipelineExecutionRequest::TemplateTag*) noexcept {
  return tables::Table<StartImagePipelineExecutionRequest::TemplateTag>::kStruct;
}

const schema::Struct& SchemaOf(const StartImagePipelineExecutionRequest*) noexcept {
  return tables::Table<StartImagePipelineExecutionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartImagePipelineExecutionRequest&) noexcept {
  return tables::kStartImagePipelineExecutionAction;
}

Outcome<StartImagePipelineExecutionResponse> Client::StartImagePipelineExecution(
    const StartImagePipelineExecutionRequest& request, const CallOptions& options) const {
  return internal::Invoke<StartImagePipelineExecutionResponse>(*core_, tables::kStartImagePipelineExecutionAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const TerminateVirtualBorderRouterResponse*) noexcept {
  return tables::Table<TerminateVirtualBorderRouterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const TerminateVirtualBorderRouterRequest*) noexcept {
  return tables::Table<TerminateVirtualBorderRouterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const TerminateVirtualBorderRouterRequest&) noexcept {
  return tables::kTerminateVirtualBorderRouterAction;
}

Outcome<TerminateVirtualBorderRouterResponse> Client::TerminateVirtualBorderRouter(
    const TerminateVirtualBorderRouterRequest& request, const CallOptions& options) const {
  return internal::Invoke<TerminateVirtualBorderRouterResponse>(*core_, tables::kTerminateVirtualBorderRouterAction,
                                                                request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
