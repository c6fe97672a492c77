// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/apply_auto_snapshot_policy.h"
#include "alibabacloud/ecs/assign_private_ip_addresses.h"
#include "alibabacloud/ecs/cancel_auto_snapshot_policy.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_auto_provisioning_group.h"
#include "alibabacloud/ecs/create_dedicated_host_cluster.h"
#include "alibabacloud/ecs/create_deployment_set.h"
#include "alibabacloud/ecs/create_route_entry.h"
#include "alibabacloud/ecs/delete_port_range_list.h"
#include "alibabacloud/ecs/delete_virtual_border_router.h"
#include "alibabacloud/ecs/describe_diagnostic_metric_sets.h"
#include "alibabacloud/ecs/describe_diagnostic_reports.h"
#include "alibabacloud/ecs/describe_eip_addresses.h"
#include "alibabacloud/ecs/describe_elasticity_assurance_auto_renew_attribute.h"
#include "alibabacloud/ecs/describe_elasticity_assurance_instances.h"
#include "alibabacloud/ecs/describe_hpc_clusters.h"
#include "alibabacloud/ecs/describe_launch_templates.h"
#include "alibabacloud/ecs/describe_send_file_results.h"
#include "alibabacloud/ecs/join_security_group.h"
#include "alibabacloud/ecs/lock_snapshot.h"
#include "alibabacloud/ecs/modify_hpc_cluster_attribute.h"
#include "alibabacloud/ecs/modify_physical_connection_attribute.h"
#include "alibabacloud/ecs/modify_vrouter_attribute.h"
#include "alibabacloud/ecs/unassociate_eip_address.h"
#include "alibabacloud/ecs/unassociate_ha_vip.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::ApplyAutoSnapshotPolicyResponse> {
  using T = ecs::ApplyAutoSnapshotPolicyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ApplyAutoSnapshotPolicyResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ApplyAutoSnapshotPolicyRequest> {
  using T = ecs::ApplyAutoSnapshotPolicyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"autoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, schema::kRequired},
      {"diskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kJson, schema::kRequired},
      {"regionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ApplyAutoSnapshotPolicyRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet> {
  using T = ecs::AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4PrefixSet", "Ipv4Prefixes", TypeOf<decltype(T::ipv4_prefix_set)>(), offsetof(T, ipv4_prefix_set),
       Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"PrivateIpSet", "PrivateIpAddress", TypeOf<decltype(T::private_ip_set)>(), offsetof(T, private_ip_set),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "AssignPrivateIpAddressesResponse.AssignedPrivateIpAddressesSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet> =
        &ecs::tables::Table<ecs::AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::AssignPrivateIpAddressesResponse> {
  using T = ecs::AssignPrivateIpAddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssignedPrivateIpAddressesSet", "", TypeOf<decltype(T::assigned_private_ip_addresses_set)>(),
       offsetof(T, assigned_private_ip_addresses_set), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssignPrivateIpAddressesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AssignPrivateIpAddressesRequest> {
  using T = ecs::AssignPrivateIpAddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Ipv4Prefix", "", TypeOf<decltype(T::ipv4_prefix)>(), offsetof(T, ipv4_prefix), Style::kRepeat, 0},
      {"Ipv4PrefixCount", "", TypeOf<decltype(T::ipv4_prefix_count)>(), offsetof(T, ipv4_prefix_count), Style::kRepeat,
       0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SecondaryPrivateIpAddressCount", "", TypeOf<decltype(T::secondary_private_ip_address_count)>(),
       offsetof(T, secondary_private_ip_address_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssignPrivateIpAddressesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelAutoSnapshotPolicyResponse> {
  using T = ecs::CancelAutoSnapshotPolicyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelAutoSnapshotPolicyResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelAutoSnapshotPolicyRequest> {
  using T = ecs::CancelAutoSnapshotPolicyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"autoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"diskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kJson, schema::kRequired},
      {"regionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CancelAutoSnapshotPolicyRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupResponse::LaunchResult> {
  using T = ecs::CreateAutoProvisioningGroupResponse::LaunchResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Amount", "", TypeOf<decltype(T::amount)>(), offsetof(T, amount), Style::kRepeat, 0},
      {"CandidateEvaluateLevel", "", TypeOf<decltype(T::candidate_evaluate_level)>(),
       offsetof(T, candidate_evaluate_level), Style::kRepeat, 0},
      {"ErrorCode", "", TypeOf<decltype(T::error_code)>(), offsetof(T, error_code), Style::kRepeat, 0},
      {"ErrorMsg", "", TypeOf<decltype(T::error_msg)>(), offsetof(T, error_msg), Style::kRepeat, 0},
      {"InstanceIds", "InstanceId", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupResponse.LaunchResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupResponse::LaunchResult> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupResponse::LaunchResult>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupResponse> {
  using T = ecs::CreateAutoProvisioningGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupId", "", TypeOf<decltype(T::auto_provisioning_group_id)>(),
       offsetof(T, auto_provisioning_group_id), Style::kRepeat, 0},
      {"LaunchResults", "LaunchResult", TypeOf<decltype(T::launch_results)>(), offsetof(T, launch_results),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::CandidateOptions> {
  using T = ecs::CreateAutoProvisioningGroupRequest::CandidateOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Evaluate", "", TypeOf<decltype(T::evaluate)>(), offsetof(T, evaluate), Style::kRepeat, 0},
      {"TimeoutMinutes", "", TypeOf<decltype(T::timeout_minutes)>(), offsetof(T, timeout_minutes), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.CandidateOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::CandidateOptions> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::CandidateOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::DataDiskConfig> {
  using T = ecs::CreateAutoProvisioningGroupRequest::DataDiskConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskCategory", "", TypeOf<decltype(T::disk_category)>(), offsetof(T, disk_category), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.DataDiskConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::DataDiskConfig> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::DataDiskConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::AdditionalInfo> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::AdditionalInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PvdConfig", "", TypeOf<decltype(T::pvd_config)>(), offsetof(T, pvd_config), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchConfiguration.AdditionalInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::AdditionalInfo> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::AdditionalInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::Arn> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.LaunchConfiguration.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::Arn> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::CpuOptions> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::CpuOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Core", "", TypeOf<decltype(T::core)>(), offsetof(T, core), Style::kRepeat, 0},
      {"ThreadsPerCore", "", TypeOf<decltype(T::threads_per_core)>(), offsetof(T, threads_per_core), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchConfiguration.CpuOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::CpuOptions> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::CpuOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::DataDisk> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::DataDisk;
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
      {"EncryptAlgorithm", "", TypeOf<decltype(T::encrypt_algorithm)>(), offsetof(T, encrypt_algorithm), Style::kRepeat,
       0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KmsKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchConfiguration.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::DataDisk> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::DataDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::ImageOptions> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoginAsNonRoot", "", TypeOf<decltype(T::login_as_non_root)>(), offsetof(T, login_as_non_root), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchConfiguration.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::ImageOptions> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::NetworkInterface> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::NetworkInterface;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchConfiguration.NetworkInterface", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::NetworkInterface> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::NetworkInterface>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SchedulerOptions> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SchedulerOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchConfiguration.SchedulerOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SchedulerOptions> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SchedulerOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SecurityOptions> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TrustedSystemMode", "", TypeOf<decltype(T::trusted_system_mode)>(), offsetof(T, trusted_system_mode),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchConfiguration.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SecurityOptions> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SecurityOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SystemDisk> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"EncryptAlgorithm", "", TypeOf<decltype(T::encrypt_algorithm)>(), offsetof(T, encrypt_algorithm), Style::kRepeat,
       0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchConfiguration.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SystemDisk> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::Tag> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.LaunchConfiguration.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::Tag> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalInfo", "", TypeOf<decltype(T::additional_info)>(), offsetof(T, additional_info), Style::kFlat, 0},
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"CpuOptions", "", TypeOf<decltype(T::cpu_options)>(), offsetof(T, cpu_options), Style::kFlat, 0},
      {"CreditSpecification", "", TypeOf<decltype(T::credit_specification)>(), offsetof(T, credit_specification),
       Style::kRepeat, 0},
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"HostNames", "", TypeOf<decltype(T::host_names)>(), offsetof(T, host_names), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageOptions", "", TypeOf<decltype(T::image_options)>(), offsetof(T, image_options), Style::kFlat, 0},
      {"InstanceDescription", "", TypeOf<decltype(T::instance_description)>(), offsetof(T, instance_description),
       Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"NetworkInterface", "", TypeOf<decltype(T::network_interface)>(), offsetof(T, network_interface), Style::kRepeat,
       0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"PasswordInherit", "", TypeOf<decltype(T::password_inherit)>(), offsetof(T, password_inherit), Style::kRepeat,
       0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SchedulerOptions", "", TypeOf<decltype(T::scheduler_options)>(), offsetof(T, scheduler_options), Style::kFlat,
       0},
      {"SecurityEnhancementStrategy", "", TypeOf<decltype(T::security_enhancement_strategy)>(),
       offsetof(T, security_enhancement_strategy), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids),
       Style::kRepeat, 0},
      {"SecurityOptions", "", TypeOf<decltype(T::security_options)>(), offsetof(T, security_options), Style::kFlat, 0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotInterruptionBehavior", "", TypeOf<decltype(T::spot_interruption_behavior)>(),
       offsetof(T, spot_interruption_behavior), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"SystemDiskCategory", "", TypeOf<decltype(T::system_disk_category)>(), offsetof(T, system_disk_category),
       Style::kRepeat, 0},
      {"SystemDiskDescription", "", TypeOf<decltype(T::system_disk_description)>(),
       offsetof(T, system_disk_description), Style::kRepeat, 0},
      {"SystemDiskName", "", TypeOf<decltype(T::system_disk_name)>(), offsetof(T, system_disk_name), Style::kRepeat, 0},
      {"SystemDiskPerformanceLevel", "", TypeOf<decltype(T::system_disk_performance_level)>(),
       offsetof(T, system_disk_performance_level), Style::kRepeat, 0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.LaunchConfiguration", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchConfiguration>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchTemplateConfig::SecondaryNetworkInterface> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchTemplateConfig::SecondaryNetworkInterface;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.LaunchTemplateConfig.SecondaryNetworkInterface", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::CreateAutoProvisioningGroupRequest::LaunchTemplateConfig::SecondaryNetworkInterface> =
    &ecs::tables::Table<
        ecs::CreateAutoProvisioningGroupRequest::LaunchTemplateConfig::SecondaryNetworkInterface>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchTemplateConfig> {
  using T = ecs::CreateAutoProvisioningGroupRequest::LaunchTemplateConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architectures", "", TypeOf<decltype(T::architectures)>(), offsetof(T, architectures), Style::kRepeat, 0},
      {"BurstablePerformance", "", TypeOf<decltype(T::burstable_performance)>(), offsetof(T, burstable_performance),
       Style::kRepeat, 0},
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"ExcludedInstanceTypes", "", TypeOf<decltype(T::excluded_instance_types)>(),
       offsetof(T, excluded_instance_types), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceFamilyLevel", "", TypeOf<decltype(T::instance_family_level)>(), offsetof(T, instance_family_level),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"MaxPrice", "", TypeOf<decltype(T::max_price)>(), offsetof(T, max_price), Style::kRepeat, 0},
      {"MaxQuantity", "", TypeOf<decltype(T::max_quantity)>(), offsetof(T, max_quantity), Style::kRepeat, 0},
      {"Memories", "", TypeOf<decltype(T::memories)>(), offsetof(T, memories), Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"SecondaryNetworkInterface", "", TypeOf<decltype(T::secondary_network_interface)>(),
       offsetof(T, secondary_network_interface), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"WeightedCapacity", "", TypeOf<decltype(T::weighted_capacity)>(), offsetof(T, weighted_capacity), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.LaunchTemplateConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::LaunchTemplateConfig> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::LaunchTemplateConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::PrePaidOptions::SpecifyCapacityDistribution> {
  using T = ecs::CreateAutoProvisioningGroupRequest::PrePaidOptions::SpecifyCapacityDistribution;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceTypes", "", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types), Style::kRepeat, 0},
      {"MinTargetCapacity", "", TypeOf<decltype(T::min_target_capacity)>(), offsetof(T, min_target_capacity),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoProvisioningGroupRequest.PrePaidOptions.SpecifyCapacityDistribution", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::CreateAutoProvisioningGroupRequest::PrePaidOptions::SpecifyCapacityDistribution> =
    &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::PrePaidOptions::SpecifyCapacityDistribution>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::PrePaidOptions> {
  using T = ecs::CreateAutoProvisioningGroupRequest::PrePaidOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SpecifyCapacityDistribution", "", TypeOf<decltype(T::specify_capacity_distribution)>(),
       offsetof(T, specify_capacity_distribution), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.PrePaidOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::PrePaidOptions> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::PrePaidOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::ResourcePoolOptions> {
  using T = ecs::CreateAutoProvisioningGroupRequest::ResourcePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PrivatePoolIds", "", TypeOf<decltype(T::private_pool_ids)>(), offsetof(T, private_pool_ids), Style::kRepeat, 0},
      {"Strategy", "", TypeOf<decltype(T::strategy)>(), offsetof(T, strategy), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.ResourcePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::ResourcePoolOptions> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::ResourcePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::SystemDiskConfig> {
  using T = ecs::CreateAutoProvisioningGroupRequest::SystemDiskConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskCategory", "", TypeOf<decltype(T::disk_category)>(), offsetof(T, disk_category), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.SystemDiskConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::SystemDiskConfig> =
        &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::SystemDiskConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::Tag> {
  using T = ecs::CreateAutoProvisioningGroupRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateAutoProvisioningGroupRequest::Tag> =
    &ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoProvisioningGroupRequest> {
  using T = ecs::CreateAutoProvisioningGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupName", "", TypeOf<decltype(T::auto_provisioning_group_name)>(),
       offsetof(T, auto_provisioning_group_name), Style::kRepeat, 0},
      {"AutoProvisioningGroupType", "", TypeOf<decltype(T::auto_provisioning_group_type)>(),
       offsetof(T, auto_provisioning_group_type), Style::kRepeat, 0},
      {"CandidateOptions", "", TypeOf<decltype(T::candidate_options)>(), offsetof(T, candidate_options), Style::kFlat,
       0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DataDiskConfig", "", TypeOf<decltype(T::data_disk_config)>(), offsetof(T, data_disk_config), Style::kRepeat, 0},
      {"DefaultTargetCapacityType", "", TypeOf<decltype(T::default_target_capacity_type)>(),
       offsetof(T, default_target_capacity_type), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ExcessCapacityTerminationPolicy", "", TypeOf<decltype(T::excess_capacity_termination_policy)>(),
       offsetof(T, excess_capacity_termination_policy), Style::kRepeat, 0},
      {"ExecutionMode", "", TypeOf<decltype(T::execution_mode)>(), offsetof(T, execution_mode), Style::kRepeat, 0},
      {"HibernationOptionsConfigured", "", TypeOf<decltype(T::hibernation_options_configured)>(),
       offsetof(T, hibernation_options_configured), Style::kRepeat, 0},
      {"LaunchConfiguration", "", TypeOf<decltype(T::launch_configuration)>(), offsetof(T, launch_configuration),
       Style::kFlat, 0},
      {"LaunchTemplateConfig", "", TypeOf<decltype(T::launch_template_config)>(), offsetof(T, launch_template_config),
       Style::kRepeat, 0},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateVersion", "", TypeOf<decltype(T::launch_template_version)>(),
       offsetof(T, launch_template_version), Style::kRepeat, 0},
      {"MaxSpotPrice", "", TypeOf<decltype(T::max_spot_price)>(), offsetof(T, max_spot_price), Style::kRepeat, 0},
      {"MinTargetCapacity", "", TypeOf<decltype(T::min_target_capacity)>(), offsetof(T, min_target_capacity),
       Style::kRepeat, 0},
      {"PayAsYouGoAllocationStrategy", "", TypeOf<decltype(T::pay_as_you_go_allocation_strategy)>(),
       offsetof(T, pay_as_you_go_allocation_strategy), Style::kRepeat, 0},
      {"PayAsYouGoTargetCapacity", "", TypeOf<decltype(T::pay_as_you_go_target_capacity)>(),
       offsetof(T, pay_as_you_go_target_capacity), Style::kRepeat, 0},
      {"PrePaidOptions", "", TypeOf<decltype(T::pre_paid_options)>(), offsetof(T, pre_paid_options), Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"ResourcePlanningOnly", "", TypeOf<decltype(T::resource_planning_only)>(), offsetof(T, resource_planning_only),
       Style::kRepeat, 0},
      {"ResourcePoolOptions", "", TypeOf<decltype(T::resource_pool_options)>(), offsetof(T, resource_pool_options),
       Style::kJson, 0},
      {"SpotAllocationStrategy", "", TypeOf<decltype(T::spot_allocation_strategy)>(),
       offsetof(T, spot_allocation_strategy), Style::kRepeat, 0},
      {"SpotInstanceInterruptionBehavior", "", TypeOf<decltype(T::spot_instance_interruption_behavior)>(),
       offsetof(T, spot_instance_interruption_behavior), Style::kRepeat, 0},
      {"SpotInstancePoolsToUseCount", "", TypeOf<decltype(T::spot_instance_pools_to_use_count)>(),
       offsetof(T, spot_instance_pools_to_use_count), Style::kRepeat, 0},
      {"SpotTargetCapacity", "", TypeOf<decltype(T::spot_target_capacity)>(), offsetof(T, spot_target_capacity),
       Style::kRepeat, 0},
      {"SystemDiskConfig", "", TypeOf<decltype(T::system_disk_config)>(), offsetof(T, system_disk_config),
       Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TerminateInstances", "", TypeOf<decltype(T::terminate_instances)>(), offsetof(T, terminate_instances),
       Style::kRepeat, 0},
      {"TerminateInstancesWithExpiration", "", TypeOf<decltype(T::terminate_instances_with_expiration)>(),
       offsetof(T, terminate_instances_with_expiration), Style::kRepeat, 0},
      {"TotalTargetCapacity", "", TypeOf<decltype(T::total_target_capacity)>(), offsetof(T, total_target_capacity),
       Style::kRepeat, schema::kRequired},
      {"ValidFrom", "", TypeOf<decltype(T::valid_from)>(), offsetof(T, valid_from), Style::kRepeat, 0},
      {"ValidUntil", "", TypeOf<decltype(T::valid_until)>(), offsetof(T, valid_until), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoProvisioningGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDedicatedHostClusterResponse> {
  using T = ecs::CreateDedicatedHostClusterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDedicatedHostClusterResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDedicatedHostClusterRequest::Tag> {
  using T = ecs::CreateDedicatedHostClusterRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDedicatedHostClusterRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateDedicatedHostClusterRequest::Tag> =
    &ecs::tables::Table<ecs::CreateDedicatedHostClusterRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateDedicatedHostClusterRequest> {
  using T = ecs::CreateDedicatedHostClusterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterName", "", TypeOf<decltype(T::dedicated_host_cluster_name)>(),
       offsetof(T, dedicated_host_cluster_name), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateDedicatedHostClusterRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDeploymentSetResponse> {
  using T = ecs::CreateDeploymentSetResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDeploymentSetResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDeploymentSetRequest> {
  using T = ecs::CreateDeploymentSetRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Affinity", "", TypeOf<decltype(T::affinity)>(), offsetof(T, affinity), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DeploymentSetName", "", TypeOf<decltype(T::deployment_set_name)>(), offsetof(T, deployment_set_name),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Domain", "", TypeOf<decltype(T::domain)>(), offsetof(T, domain), Style::kRepeat, 0},
      {"Granularity", "", TypeOf<decltype(T::granularity)>(), offsetof(T, granularity), Style::kRepeat, 0},
      {"GroupCount", "", TypeOf<decltype(T::group_count)>(), offsetof(T, group_count), Style::kRepeat, 0},
      {"OnUnableToRedeployFailedInstance", "", TypeOf<decltype(T::on_unable_to_redeploy_failed_instance)>(),
       offsetof(T, on_unable_to_redeploy_failed_instance), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Strategy", "", TypeOf<decltype(T::strategy)>(), offsetof(T, strategy), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDeploymentSetRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateRouteEntryResponse> {
  using T = ecs::CreateRouteEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateRouteEntryResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateRouteEntryRequest::NextHopList> {
  using T = ecs::CreateRouteEntryRequest::NextHopList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextHopId", "", TypeOf<decltype(T::next_hop_id)>(), offsetof(T, next_hop_id), Style::kRepeat, 0},
      {"NextHopType", "", TypeOf<decltype(T::next_hop_type)>(), offsetof(T, next_hop_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateRouteEntryRequest.NextHopList", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateRouteEntryRequest::NextHopList> =
    &ecs::tables::Table<ecs::CreateRouteEntryRequest::NextHopList>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateRouteEntryRequest> {
  using T = ecs::CreateRouteEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DestinationCidrBlock", "", TypeOf<decltype(T::destination_cidr_block)>(), offsetof(T, destination_cidr_block),
       Style::kRepeat, schema::kRequired},
      {"NextHopId", "", TypeOf<decltype(T::next_hop_id)>(), offsetof(T, next_hop_id), Style::kRepeat, 0},
      {"NextHopList", "", TypeOf<decltype(T::next_hop_list)>(), offsetof(T, next_hop_list), Style::kRepeat, 0},
      {"NextHopType", "", TypeOf<decltype(T::next_hop_type)>(), offsetof(T, next_hop_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateRouteEntryRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeletePortRangeListResponse> {
  using T = ecs::DeletePortRangeListResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeletePortRangeListResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeletePortRangeListRequest> {
  using T = ecs::DeletePortRangeListRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeletePortRangeListRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteVirtualBorderRouterResponse> {
  using T = ecs::DeleteVirtualBorderRouterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteVirtualBorderRouterResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteVirtualBorderRouterRequest> {
  using T = ecs::DeleteVirtualBorderRouterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"VbrId", "", TypeOf<decltype(T::vbr_id)>(), offsetof(T, vbr_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteVirtualBorderRouterRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticMetricSetsResponse::MetricSets> {
  using T = ecs::DescribeDiagnosticMetricSetsResponse::MetricSets;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"MetricIds", "", TypeOf<decltype(T::metric_ids)>(), offsetof(T, metric_ids), Style::kRepeat, 0},
      {"MetricSetId", "", TypeOf<decltype(T::metric_set_id)>(), offsetof(T, metric_set_id), Style::kRepeat, 0},
      {"MetricSetName", "", TypeOf<decltype(T::metric_set_name)>(), offsetof(T, metric_set_name), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticMetricSetsResponse.MetricSets", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDiagnosticMetricSetsResponse::MetricSets> =
        &ecs::tables::Table<ecs::DescribeDiagnosticMetricSetsResponse::MetricSets>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticMetricSetsResponse> {
  using T = ecs::DescribeDiagnosticMetricSetsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MetricSets", "", TypeOf<decltype(T::metric_sets)>(), offsetof(T, metric_sets), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticMetricSetsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticMetricSetsRequest> {
  using T = ecs::DescribeDiagnosticMetricSetsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"MetricSetIds", "", TypeOf<decltype(T::metric_set_ids)>(), offsetof(T, metric_set_ids), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticMetricSetsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticReportsResponse::Report::Issue> {
  using T = ecs::DescribeDiagnosticReportsResponse::Report::Issue;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"IssueId", "", TypeOf<decltype(T::issue_id)>(), offsetof(T, issue_id), Style::kRepeat, 0},
      {"MetricCategory", "", TypeOf<decltype(T::metric_category)>(), offsetof(T, metric_category), Style::kRepeat, 0},
      {"MetricId", "", TypeOf<decltype(T::metric_id)>(), offsetof(T, metric_id), Style::kRepeat, 0},
      {"Severity", "", TypeOf<decltype(T::severity)>(), offsetof(T, severity), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticReportsResponse.Report.Issue", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDiagnosticReportsResponse::Report::Issue> =
        &ecs::tables::Table<ecs::DescribeDiagnosticReportsResponse::Report::Issue>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticReportsResponse::Report> {
  using T = ecs::DescribeDiagnosticReportsResponse::Report;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"FinishedTime", "", TypeOf<decltype(T::finished_time)>(), offsetof(T, finished_time), Style::kRepeat, 0},
      {"Issues", "Issue", TypeOf<decltype(T::issues)>(), offsetof(T, issues), Style::kRepeat, 0},
      {"MetricSetId", "", TypeOf<decltype(T::metric_set_id)>(), offsetof(T, metric_set_id), Style::kRepeat, 0},
      {"ReportId", "", TypeOf<decltype(T::report_id)>(), offsetof(T, report_id), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Severity", "", TypeOf<decltype(T::severity)>(), offsetof(T, severity), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticReportsResponse.Report", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDiagnosticReportsResponse::Report> =
    &ecs::tables::Table<ecs::DescribeDiagnosticReportsResponse::Report>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticReportsResponse> {
  using T = ecs::DescribeDiagnosticReportsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"Reports", "Report", TypeOf<decltype(T::reports)>(), offsetof(T, reports), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticReportsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticReportsRequest> {
  using T = ecs::DescribeDiagnosticReportsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ReportIds", "", TypeOf<decltype(T::report_ids)>(), offsetof(T, report_ids), Style::kRepeat, 0},
      {"ResourceIds", "", TypeOf<decltype(T::resource_ids)>(), offsetof(T, resource_ids), Style::kRepeat, 0},
      {"Severity", "", TypeOf<decltype(T::severity)>(), offsetof(T, severity), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticReportsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeEipAddressesResponse::EipAddress::LockReason> {
  using T = ecs::DescribeEipAddressesResponse::EipAddress::LockReason;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEipAddressesResponse.EipAddress.LockReason", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeEipAddressesResponse::EipAddress::LockReason> =
        &ecs::tables::Table<ecs::DescribeEipAddressesResponse::EipAddress::LockReason>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeEipAddressesResponse::EipAddress> {
  using T = ecs::DescribeEipAddressesResponse::EipAddress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"AllocationTime", "", TypeOf<decltype(T::allocation_time)>(), offsetof(T, allocation_time), Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"EipBandwidth", "", TypeOf<decltype(T::eip_bandwidth)>(), offsetof(T, eip_bandwidth), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"OperationLocks", "LockReason", TypeOf<decltype(T::operation_locks)>(), offsetof(T, operation_locks),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEipAddressesResponse.EipAddress", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeEipAddressesResponse::EipAddress> =
    &ecs::tables::Table<ecs::DescribeEipAddressesResponse::EipAddress>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeEipAddressesResponse> {
  using T = ecs::DescribeEipAddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EipAddresses", "EipAddress", TypeOf<decltype(T::eip_addresses)>(), offsetof(T, eip_addresses), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEipAddressesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeEipAddressesRequest::Filter> {
  using T = ecs::DescribeEipAddressesRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEipAddressesRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeEipAddressesRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeEipAddressesRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeEipAddressesRequest> {
  using T = ecs::DescribeEipAddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"AssociatedInstanceId", "", TypeOf<decltype(T::associated_instance_id)>(), offsetof(T, associated_instance_id),
       Style::kRepeat, 0},
      {"AssociatedInstanceType", "", TypeOf<decltype(T::associated_instance_type)>(),
       offsetof(T, associated_instance_type), Style::kRepeat, 0},
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"EipAddress", "", TypeOf<decltype(T::eip_address)>(), offsetof(T, eip_address), Style::kRepeat, 0},
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEipAddressesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeElasticityAssuranceAutoRenewAttributeResponse::ElasticityAssuranceRenewAttribute> {
  using T = ecs::DescribeElasticityAssuranceAutoRenewAttributeResponse::ElasticityAssuranceRenewAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivatePoolOptionsId", "", TypeOf<decltype(T::private_pool_options_id)>(), offsetof(T, private_pool_options_id),
       Style::kRepeat, 0},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElasticityAssuranceAutoRenewAttributeResponse.ElasticityAssuranceRenewAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeElasticityAssuranceAutoRenewAttributeResponse::ElasticityAssuranceRenewAttribute> =
    &ecs::tables::Table<
        ecs::DescribeElasticityAssuranceAutoRenewAttributeResponse::ElasticityAssuranceRenewAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssuranceAutoRenewAttributeResponse> {
  using T = ecs::DescribeElasticityAssuranceAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ElasticityAssuranceRenewAttributes", "ElasticityAssuranceRenewAttribute",
       TypeOf<decltype(T::elasticity_assurance_renew_attributes)>(), offsetof(T, elasticity_assurance_renew_attributes),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssuranceAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions> {
  using T = ecs::DescribeElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElasticityAssuranceAutoRenewAttributeRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::DescribeElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssuranceAutoRenewAttributeRequest> {
  using T = ecs::DescribeElasticityAssuranceAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssuranceAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssuranceInstancesResponse::InstanceIdSet> {
  using T = ecs::DescribeElasticityAssuranceInstancesResponse::InstanceIdSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssuranceInstancesResponse.InstanceIdSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeElasticityAssuranceInstancesResponse::InstanceIdSet> =
        &ecs::tables::Table<ecs::DescribeElasticityAssuranceInstancesResponse::InstanceIdSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssuranceInstancesResponse> {
  using T = ecs::DescribeElasticityAssuranceInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ElasticityAssuranceItem", "InstanceIdSet", TypeOf<decltype(T::elasticity_assurance_item)>(),
       offsetof(T, elasticity_assurance_item), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssuranceInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssuranceInstancesRequest::PrivatePoolOptions> {
  using T = ecs::DescribeElasticityAssuranceInstancesRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElasticityAssuranceInstancesRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeElasticityAssuranceInstancesRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::DescribeElasticityAssuranceInstancesRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssuranceInstancesRequest> {
  using T = ecs::DescribeElasticityAssuranceInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssuranceInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeHpcClustersResponse::HpcCluster> {
  using T = ecs::DescribeHpcClustersResponse::HpcCluster;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"HpcClusterId", "", TypeOf<decltype(T::hpc_cluster_id)>(), offsetof(T, hpc_cluster_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHpcClustersResponse.HpcCluster", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeHpcClustersResponse::HpcCluster> =
    &ecs::tables::Table<ecs::DescribeHpcClustersResponse::HpcCluster>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeHpcClustersResponse> {
  using T = ecs::DescribeHpcClustersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HpcClusters", "HpcCluster", TypeOf<decltype(T::hpc_clusters)>(), offsetof(T, hpc_clusters), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHpcClustersResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeHpcClustersRequest> {
  using T = ecs::DescribeHpcClustersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"HpcClusterIds", "", TypeOf<decltype(T::hpc_cluster_ids)>(), offsetof(T, hpc_cluster_ids), Style::kJson, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeHpcClustersRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplatesResponse::LaunchTemplateSet::Tag> {
  using T = ecs::DescribeLaunchTemplatesResponse::LaunchTemplateSet::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLaunchTemplatesResponse.LaunchTemplateSet.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeLaunchTemplatesResponse::LaunchTemplateSet::Tag> =
        &ecs::tables::Table<ecs::DescribeLaunchTemplatesResponse::LaunchTemplateSet::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplatesResponse::LaunchTemplateSet> {
  using T = ecs::DescribeLaunchTemplatesResponse::LaunchTemplateSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"CreatedBy", "", TypeOf<decltype(T::created_by)>(), offsetof(T, created_by), Style::kRepeat, 0},
      {"DefaultVersionNumber", "", TypeOf<decltype(T::default_version_number)>(), offsetof(T, default_version_number),
       Style::kRepeat, 0},
      {"LatestVersionNumber", "", TypeOf<decltype(T::latest_version_number)>(), offsetof(T, latest_version_number),
       Style::kRepeat, 0},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"ModifiedTime", "", TypeOf<decltype(T::modified_time)>(), offsetof(T, modified_time), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLaunchTemplatesResponse.LaunchTemplateSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeLaunchTemplatesResponse::LaunchTemplateSet> =
        &ecs::tables::Table<ecs::DescribeLaunchTemplatesResponse::LaunchTemplateSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplatesResponse> {
  using T = ecs::DescribeLaunchTemplatesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateSets", "LaunchTemplateSet", TypeOf<decltype(T::launch_template_sets)>(),
       offsetof(T, launch_template_sets), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLaunchTemplatesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplatesRequest::TemplateTag> {
  using T = ecs::DescribeLaunchTemplatesRequest::TemplateTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLaunchTemplatesRequest.TemplateTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeLaunchTemplatesRequest::TemplateTag> =
    &ecs::tables::Table<ecs::DescribeLaunchTemplatesRequest::TemplateTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeLaunchTemplatesRequest> {
  using T = ecs::DescribeLaunchTemplatesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TemplateResourceGroupId", "", TypeOf<decltype(T::template_resource_group_id)>(),
       offsetof(T, template_resource_group_id), Style::kRepeat, 0},
      {"TemplateTag", "", TypeOf<decltype(T::template_tag)>(), offsetof(T, template_tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLaunchTemplatesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSendFileResultsResponse::Invocation::InvokeInstance> {
  using T = ecs::DescribeSendFileResultsResponse::Invocation::InvokeInstance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"ErrorCode", "", TypeOf<decltype(T::error_code)>(), offsetof(T, error_code), Style::kRepeat, 0},
      {"ErrorInfo", "", TypeOf<decltype(T::error_info)>(), offsetof(T, error_info), Style::kRepeat, 0},
      {"FinishTime", "", TypeOf<decltype(T::finish_time)>(), offsetof(T, finish_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InvocationStatus", "", TypeOf<decltype(T::invocation_status)>(), offsetof(T, invocation_status), Style::kRepeat,
       0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSendFileResultsResponse.Invocation.InvokeInstance", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSendFileResultsResponse::Invocation::InvokeInstance> =
        &ecs::tables::Table<ecs::DescribeSendFileResultsResponse::Invocation::InvokeInstance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSendFileResultsResponse::Invocation::Tag> {
  using T = ecs::DescribeSendFileResultsResponse::Invocation::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSendFileResultsResponse.Invocation.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSendFileResultsResponse::Invocation::Tag> =
        &ecs::tables::Table<ecs::DescribeSendFileResultsResponse::Invocation::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSendFileResultsResponse::Invocation> {
  using T = ecs::DescribeSendFileResultsResponse::Invocation;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Content", "", TypeOf<decltype(T::content)>(), offsetof(T, content), Style::kRepeat, schema::kSensitive},
      {"ContentType", "", TypeOf<decltype(T::content_type)>(), offsetof(T, content_type), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"FileGroup", "", TypeOf<decltype(T::file_group)>(), offsetof(T, file_group), Style::kRepeat, 0},
      {"FileMode", "", TypeOf<decltype(T::file_mode)>(), offsetof(T, file_mode), Style::kRepeat, 0},
      {"FileOwner", "", TypeOf<decltype(T::file_owner)>(), offsetof(T, file_owner), Style::kRepeat, 0},
      {"InvocationStatus", "", TypeOf<decltype(T::invocation_status)>(), offsetof(T, invocation_status), Style::kRepeat,
       0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"InvokeInstances", "InvokeInstance", TypeOf<decltype(T::invoke_instances)>(), offsetof(T, invoke_instances),
       Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Overwrite", "", TypeOf<decltype(T::overwrite)>(), offsetof(T, overwrite), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TargetDir", "", TypeOf<decltype(T::target_dir)>(), offsetof(T, target_dir), Style::kRepeat, 0},
      {"VmCount", "", TypeOf<decltype(T::vm_count)>(), offsetof(T, vm_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSendFileResultsResponse.Invocation", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSendFileResultsResponse::Invocation> =
    &ecs::tables::Table<ecs::DescribeSendFileResultsResponse::Invocation>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSendFileResultsResponse> {
  using T = ecs::DescribeSendFileResultsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Invocations", "Invocation", TypeOf<decltype(T::invocations)>(), offsetof(T, invocations), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSendFileResultsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSendFileResultsRequest::Tag> {
  using T = ecs::DescribeSendFileResultsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSendFileResultsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSendFileResultsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeSendFileResultsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSendFileResultsRequest> {
  using T = ecs::DescribeSendFileResultsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InvocationStatus", "", TypeOf<decltype(T::invocation_status)>(), offsetof(T, invocation_status), Style::kRepeat,
       0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSendFileResultsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::JoinSecurityGroupResponse> {
  using T = ecs::JoinSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"JoinSecurityGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::JoinSecurityGroupRequest> {
  using T = ecs::JoinSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"JoinSecurityGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::LockSnapshotResponse::LockedSnapshotInfo> {
  using T = ecs::LockSnapshotResponse::LockedSnapshotInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CoolOffPeriod", "", TypeOf<decltype(T::cool_off_period)>(), offsetof(T, cool_off_period), Style::kRepeat, 0},
      {"CoolOffPeriodExpiredTime", "", TypeOf<decltype(T::cool_off_period_expired_time)>(),
       offsetof(T, cool_off_period_expired_time), Style::kRepeat, 0},
      {"LockCreationTime", "", TypeOf<decltype(T::lock_creation_time)>(), offsetof(T, lock_creation_time),
       Style::kRepeat, 0},
      {"LockDuration", "", TypeOf<decltype(T::lock_duration)>(), offsetof(T, lock_duration), Style::kRepeat, 0},
      {"LockDurationStartTime", "", TypeOf<decltype(T::lock_duration_start_time)>(),
       offsetof(T, lock_duration_start_time), Style::kRepeat, 0},
      {"LockExpiredTime", "", TypeOf<decltype(T::lock_expired_time)>(), offsetof(T, lock_expired_time), Style::kRepeat,
       0},
      {"LockMode", "", TypeOf<decltype(T::lock_mode)>(), offsetof(T, lock_mode), Style::kRepeat, 0},
      {"LockStatus", "", TypeOf<decltype(T::lock_status)>(), offsetof(T, lock_status), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"LockSnapshotResponse.LockedSnapshotInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::LockSnapshotResponse::LockedSnapshotInfo> =
    &ecs::tables::Table<ecs::LockSnapshotResponse::LockedSnapshotInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::LockSnapshotResponse> {
  using T = ecs::LockSnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockedSnapshotInfo", "", TypeOf<decltype(T::locked_snapshot_info)>(), offsetof(T, locked_snapshot_info),
       Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"LockSnapshotResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::LockSnapshotRequest> {
  using T = ecs::LockSnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"CoolOffPeriod", "", TypeOf<decltype(T::cool_off_period)>(), offsetof(T, cool_off_period), Style::kRepeat,
       schema::kRequired},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"LockDuration", "", TypeOf<decltype(T::lock_duration)>(), offsetof(T, lock_duration), Style::kRepeat,
       schema::kRequired},
      {"LockMode", "", TypeOf<decltype(T::lock_mode)>(), offsetof(T, lock_mode), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"LockSnapshotRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyHpcClusterAttributeResponse> {
  using T = ecs::ModifyHpcClusterAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyHpcClusterAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyHpcClusterAttributeRequest> {
  using T = ecs::ModifyHpcClusterAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"HpcClusterId", "", TypeOf<decltype(T::hpc_cluster_id)>(), offsetof(T, hpc_cluster_id), Style::kRepeat,
       schema::kRequired},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyHpcClusterAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPhysicalConnectionAttributeResponse> {
  using T = ecs::ModifyPhysicalConnectionAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPhysicalConnectionAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPhysicalConnectionAttributeRequest> {
  using T = ecs::ModifyPhysicalConnectionAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CircuitCode", "", TypeOf<decltype(T::circuit_code)>(), offsetof(T, circuit_code), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"LineOperator", "", TypeOf<decltype(T::line_operator)>(), offsetof(T, line_operator), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PeerLocation", "", TypeOf<decltype(T::peer_location)>(), offsetof(T, peer_location), Style::kRepeat, 0},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, schema::kRequired},
      {"PortType", "", TypeOf<decltype(T::port_type)>(), offsetof(T, port_type), Style::kRepeat, 0},
      {"RedundantPhysicalConnectionId", "", TypeOf<decltype(T::redundant_physical_connection_id)>(),
       offsetof(T, redundant_physical_connection_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPhysicalConnectionAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyVRouterAttributeResponse> {
  using T = ecs::ModifyVRouterAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVRouterAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyVRouterAttributeRequest> {
  using T = ecs::ModifyVRouterAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"VRouterId", "", TypeOf<decltype(T::vrouter_id)>(), offsetof(T, vrouter_id), Style::kRepeat, schema::kRequired},
      {"VRouterName", "", TypeOf<decltype(T::vrouter_name)>(), offsetof(T, vrouter_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVRouterAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnassociateEipAddressResponse> {
  using T = ecs::UnassociateEipAddressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnassociateEipAddressResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnassociateEipAddressRequest> {
  using T = ecs::UnassociateEipAddressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnassociateEipAddressRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnassociateHaVipResponse> {
  using T = ecs::UnassociateHaVipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnassociateHaVipResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnassociateHaVipRequest> {
  using T = ecs::UnassociateHaVipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnassociateHaVipRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kApplyAutoSnapshotPolicyAction = {
    .name = "ApplyAutoSnapshotPolicy",
    .request = &Table<ApplyAutoSnapshotPolicyRequest>::kStruct,
    .response = &Table<ApplyAutoSnapshotPolicyResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeApplyAutoSnapshotPolicyRequest() {
  return schema::MakeObject<ApplyAutoSnapshotPolicyRequest>();
}
schema::OwnedObject MakeApplyAutoSnapshotPolicyResponse() {
  return schema::MakeObject<ApplyAutoSnapshotPolicyResponse>();
}

constinit const schema::Action kAssignPrivateIpAddressesAction = {
    .name = "AssignPrivateIpAddresses",
    .request = &Table<AssignPrivateIpAddressesRequest>::kStruct,
    .response = &Table<AssignPrivateIpAddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeAssignPrivateIpAddressesRequest() {
  return schema::MakeObject<AssignPrivateIpAddressesRequest>();
}
schema::OwnedObject MakeAssignPrivateIpAddressesResponse() {
  return schema::MakeObject<AssignPrivateIpAddressesResponse>();
}

constinit const schema::Action kCancelAutoSnapshotPolicyAction = {
    .name = "CancelAutoSnapshotPolicy",
    .request = &Table<CancelAutoSnapshotPolicyRequest>::kStruct,
    .response = &Table<CancelAutoSnapshotPolicyResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCancelAutoSnapshotPolicyRequest() {
  return schema::MakeObject<CancelAutoSnapshotPolicyRequest>();
}
schema::OwnedObject MakeCancelAutoSnapshotPolicyResponse() {
  return schema::MakeObject<CancelAutoSnapshotPolicyResponse>();
}

constinit const schema::Action kCreateAutoProvisioningGroupAction = {
    .name = "CreateAutoProvisioningGroup",
    .request = &Table<CreateAutoProvisioningGroupRequest>::kStruct,
    .response = &Table<CreateAutoProvisioningGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateAutoProvisioningGroupRequest() {
  return schema::MakeObject<CreateAutoProvisioningGroupRequest>();
}
schema::OwnedObject MakeCreateAutoProvisioningGroupResponse() {
  return schema::MakeObject<CreateAutoProvisioningGroupResponse>();
}

constinit const schema::Action kCreateDedicatedHostClusterAction = {
    .name = "CreateDedicatedHostCluster",
    .request = &Table<CreateDedicatedHostClusterRequest>::kStruct,
    .response = &Table<CreateDedicatedHostClusterResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateDedicatedHostClusterRequest() {
  return schema::MakeObject<CreateDedicatedHostClusterRequest>();
}
schema::OwnedObject MakeCreateDedicatedHostClusterResponse() {
  return schema::MakeObject<CreateDedicatedHostClusterResponse>();
}

constinit const schema::Action kCreateDeploymentSetAction = {
    .name = "CreateDeploymentSet",
    .request = &Table<CreateDeploymentSetRequest>::kStruct,
    .response = &Table<CreateDeploymentSetResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateDeploymentSetRequest() { return schema::MakeObject<CreateDeploymentSetRequest>(); }
schema::OwnedObject MakeCreateDeploymentSetResponse() { return schema::MakeObject<CreateDeploymentSetResponse>(); }

constinit const schema::Action kCreateRouteEntryAction = {
    .name = "CreateRouteEntry",
    .request = &Table<CreateRouteEntryRequest>::kStruct,
    .response = &Table<CreateRouteEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCreateRouteEntryRequest() { return schema::MakeObject<CreateRouteEntryRequest>(); }
schema::OwnedObject MakeCreateRouteEntryResponse() { return schema::MakeObject<CreateRouteEntryResponse>(); }

constinit const schema::Action kDeletePortRangeListAction = {
    .name = "DeletePortRangeList",
    .request = &Table<DeletePortRangeListRequest>::kStruct,
    .response = &Table<DeletePortRangeListResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeDeletePortRangeListRequest() { return schema::MakeObject<DeletePortRangeListRequest>(); }
schema::OwnedObject MakeDeletePortRangeListResponse() { return schema::MakeObject<DeletePortRangeListResponse>(); }

constinit const schema::Action kDeleteVirtualBorderRouterAction = {
    .name = "DeleteVirtualBorderRouter",
    .request = &Table<DeleteVirtualBorderRouterRequest>::kStruct,
    .response = &Table<DeleteVirtualBorderRouterResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteVirtualBorderRouterRequest() {
  return schema::MakeObject<DeleteVirtualBorderRouterRequest>();
}
schema::OwnedObject MakeDeleteVirtualBorderRouterResponse() {
  return schema::MakeObject<DeleteVirtualBorderRouterResponse>();
}

constinit const schema::Action kDescribeDiagnosticMetricSetsAction = {
    .name = "DescribeDiagnosticMetricSets",
    .request = &Table<DescribeDiagnosticMetricSetsRequest>::kStruct,
    .response = &Table<DescribeDiagnosticMetricSetsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "MetricSets",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeDiagnosticMetricSetsRequest() {
  return schema::MakeObject<DescribeDiagnosticMetricSetsRequest>();
}
schema::OwnedObject MakeDescribeDiagnosticMetricSetsResponse() {
  return schema::MakeObject<DescribeDiagnosticMetricSetsResponse>();
}

constinit const schema::Action kDescribeDiagnosticReportsAction = {
    .name = "DescribeDiagnosticReports",
    .request = &Table<DescribeDiagnosticReportsRequest>::kStruct,
    .response = &Table<DescribeDiagnosticReportsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Reports",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeDiagnosticReportsRequest() {
  return schema::MakeObject<DescribeDiagnosticReportsRequest>();
}
schema::OwnedObject MakeDescribeDiagnosticReportsResponse() {
  return schema::MakeObject<DescribeDiagnosticReportsResponse>();
}

constinit const schema::Action kDescribeEipAddressesAction = {
    .name = "DescribeEipAddresses",
    .request = &Table<DescribeEipAddressesRequest>::kStruct,
    .response = &Table<DescribeEipAddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "EipAddresses",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeEipAddressesRequest() { return schema::MakeObject<DescribeEipAddressesRequest>(); }
schema::OwnedObject MakeDescribeEipAddressesResponse() { return schema::MakeObject<DescribeEipAddressesResponse>(); }

constinit const schema::Action kDescribeElasticityAssuranceAutoRenewAttributeAction = {
    .name = "DescribeElasticityAssuranceAutoRenewAttribute",
    .request = &Table<DescribeElasticityAssuranceAutoRenewAttributeRequest>::kStruct,
    .response = &Table<DescribeElasticityAssuranceAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
};

schema::OwnedObject MakeDescribeElasticityAssuranceAutoRenewAttributeRequest() {
  return schema::MakeObject<DescribeElasticityAssuranceAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeDescribeElasticityAssuranceAutoRenewAttributeResponse() {
  return schema::MakeObject<DescribeElasticityAssuranceAutoRenewAttributeResponse>();
}

constinit const schema::Action kDescribeElasticityAssuranceInstancesAction = {
    .name = "DescribeElasticityAssuranceInstances",
    .request = &Table<DescribeElasticityAssuranceInstancesRequest>::kStruct,
    .response = &Table<DescribeElasticityAssuranceInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "ElasticityAssuranceItem",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeElasticityAssuranceInstancesRequest() {
  return schema::MakeObject<DescribeElasticityAssuranceInstancesRequest>();
}
schema::OwnedObject MakeDescribeElasticityAssuranceInstancesResponse() {
  return schema::MakeObject<DescribeElasticityAssuranceInstancesResponse>();
}

constinit const schema::Action kDescribeHpcClustersAction = {
    .name = "DescribeHpcClusters",
    .request = &Table<DescribeHpcClustersRequest>::kStruct,
    .response = &Table<DescribeHpcClustersResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "HpcClusters",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeHpcClustersRequest() { return schema::MakeObject<DescribeHpcClustersRequest>(); }
schema::OwnedObject MakeDescribeHpcClustersResponse() { return schema::MakeObject<DescribeHpcClustersResponse>(); }

constinit const schema::Action kDescribeLaunchTemplatesAction = {
    .name = "DescribeLaunchTemplates",
    .request = &Table<DescribeLaunchTemplatesRequest>::kStruct,
    .response = &Table<DescribeLaunchTemplatesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "LaunchTemplateSets",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeLaunchTemplatesRequest() {
  return schema::MakeObject<DescribeLaunchTemplatesRequest>();
}
schema::OwnedObject MakeDescribeLaunchTemplatesResponse() {
  return schema::MakeObject<DescribeLaunchTemplatesResponse>();
}

constinit const schema::Action kDescribeSendFileResultsAction = {
    .name = "DescribeSendFileResults",
    .request = &Table<DescribeSendFileResultsRequest>::kStruct,
    .response = &Table<DescribeSendFileResultsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Invocations",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeSendFileResultsRequest() {
  return schema::MakeObject<DescribeSendFileResultsRequest>();
}
schema::OwnedObject MakeDescribeSendFileResultsResponse() {
  return schema::MakeObject<DescribeSendFileResultsResponse>();
}

constinit const schema::Action kJoinSecurityGroupAction = {
    .name = "JoinSecurityGroup",
    .request = &Table<JoinSecurityGroupRequest>::kStruct,
    .response = &Table<JoinSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 66,
};

schema::OwnedObject MakeJoinSecurityGroupRequest() { return schema::MakeObject<JoinSecurityGroupRequest>(); }
schema::OwnedObject MakeJoinSecurityGroupResponse() { return schema::MakeObject<JoinSecurityGroupResponse>(); }

constinit const schema::Action kLockSnapshotAction = {
    .name = "LockSnapshot",
    .request = &Table<LockSnapshotRequest>::kStruct,
    .response = &Table<LockSnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .https_only = true,
};

schema::OwnedObject MakeLockSnapshotRequest() { return schema::MakeObject<LockSnapshotRequest>(); }
schema::OwnedObject MakeLockSnapshotResponse() { return schema::MakeObject<LockSnapshotResponse>(); }

constinit const schema::Action kModifyHpcClusterAttributeAction = {
    .name = "ModifyHpcClusterAttribute",
    .request = &Table<ModifyHpcClusterAttributeRequest>::kStruct,
    .response = &Table<ModifyHpcClusterAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyHpcClusterAttributeRequest() {
  return schema::MakeObject<ModifyHpcClusterAttributeRequest>();
}
schema::OwnedObject MakeModifyHpcClusterAttributeResponse() {
  return schema::MakeObject<ModifyHpcClusterAttributeResponse>();
}

constinit const schema::Action kModifyPhysicalConnectionAttributeAction = {
    .name = "ModifyPhysicalConnectionAttribute",
    .request = &Table<ModifyPhysicalConnectionAttributeRequest>::kStruct,
    .response = &Table<ModifyPhysicalConnectionAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeModifyPhysicalConnectionAttributeRequest() {
  return schema::MakeObject<ModifyPhysicalConnectionAttributeRequest>();
}
schema::OwnedObject MakeModifyPhysicalConnectionAttributeResponse() {
  return schema::MakeObject<ModifyPhysicalConnectionAttributeResponse>();
}

constinit const schema::Action kModifyVRouterAttributeAction = {
    .name = "ModifyVRouterAttribute",
    .request = &Table<ModifyVRouterAttributeRequest>::kStruct,
    .response = &Table<ModifyVRouterAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyVRouterAttributeRequest() { return schema::MakeObject<ModifyVRouterAttributeRequest>(); }
schema::OwnedObject MakeModifyVRouterAttributeResponse() {
  return schema::MakeObject<ModifyVRouterAttributeResponse>();
}

constinit const schema::Action kUnassociateEipAddressAction = {
    .name = "UnassociateEipAddress",
    .request = &Table<UnassociateEipAddressRequest>::kStruct,
    .response = &Table<UnassociateEipAddressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeUnassociateEipAddressRequest() { return schema::MakeObject<UnassociateEipAddressRequest>(); }
schema::OwnedObject MakeUnassociateEipAddressResponse() { return schema::MakeObject<UnassociateEipAddressResponse>(); }

constinit const schema::Action kUnassociateHaVipAction = {
    .name = "UnassociateHaVip",
    .request = &Table<UnassociateHaVipRequest>::kStruct,
    .response = &Table<UnassociateHaVipResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeUnassociateHaVipRequest() { return schema::MakeObject<UnassociateHaVipRequest>(); }
schema::OwnedObject MakeUnassociateHaVipResponse() { return schema::MakeObject<UnassociateHaVipResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const ApplyAutoSnapshotPolicyResponse*) noexcept {
  return tables::Table<ApplyAutoSnapshotPolicyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ApplyAutoSnapshotPolicyRequest*) noexcept {
  return tables::Table<ApplyAutoSnapshotPolicyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ApplyAutoSnapshotPolicyRequest&) noexcept {
  return tables::kApplyAutoSnapshotPolicyAction;
}

Outcome<ApplyAutoSnapshotPolicyResponse> Client::ApplyAutoSnapshotPolicy(const ApplyAutoSnapshotPolicyRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ApplyAutoSnapshotPolicyResponse>(*core_, tables::kApplyAutoSnapshotPolicyAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet*) noexcept {
  return tables::Table<AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet>::kStruct;
}

const schema::Struct& SchemaOf(const AssignPrivateIpAddressesResponse*) noexcept {
  return tables::Table<AssignPrivateIpAddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AssignPrivateIpAddressesRequest*) noexcept {
  return tables::Table<AssignPrivateIpAddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AssignPrivateIpAddressesRequest&) noexcept {
  return tables::kAssignPrivateIpAddressesAction;
}

Outcome<AssignPrivateIpAddressesResponse> Client::AssignPrivateIpAddresses(
    const AssignPrivateIpAddressesRequest& request, const CallOptions& options) const {
  return internal::Invoke<AssignPrivateIpAddressesResponse>(*core_, tables::kAssignPrivateIpAddressesAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const CancelAutoSnapshotPolicyResponse*) noexcept {
  return tables::Table<CancelAutoSnapshotPolicyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CancelAutoSnapshotPolicyRequest*) noexcept {
  return tables::Table<CancelAutoSnapshotPolicyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CancelAutoSnapshotPolicyRequest&) noexcept {
  return tables::kCancelAutoSnapshotPolicyAction;
}

Outcome<CancelAutoSnapshotPolicyResponse> Client::CancelAutoSnapshotPolicy(
    const CancelAutoSnapshotPolicyRequest& request, const CallOptions& options) const {
  return internal::Invoke<CancelAutoSnapshotPolicyResponse>(*core_, tables::kCancelAutoSnapshotPolicyAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupResponse::LaunchResult*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupResponse::LaunchResult>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupResponse*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::CandidateOptions*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::CandidateOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::DataDiskConfig*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::DataDiskConfig>::kStruct;
}

const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchConfiguration::AdditionalInfo*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::AdditionalInfo>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::Arn*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::CpuOptions*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::CpuOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::DataDisk*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::ImageOptions*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchConfiguration::NetworkInterface*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::NetworkInterface>::kStruct;
}

const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchConfiguration::SchedulerOptions*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::SchedulerOptions>::kStruct;
}

const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchConfiguration::SecurityOptions*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::SystemDisk*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration::Tag*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchConfiguration*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchConfiguration>::kStruct;
}

const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::LaunchTemplateConfig::SecondaryNetworkInterface*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchTemplateConfig::SecondaryNetworkInterface>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::LaunchTemplateConfig*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::LaunchTemplateConfig>::kStruct;
}

const schema::Struct& SchemaOf(
    const CreateAutoProvisioningGroupRequest::PrePaidOptions::SpecifyCapacityDistribution*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::PrePaidOptions::SpecifyCapacityDistribution>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::PrePaidOptions*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::PrePaidOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::ResourcePoolOptions*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::ResourcePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::SystemDiskConfig*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::SystemDiskConfig>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest::Tag*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoProvisioningGroupRequest*) noexcept {
  return tables::Table<CreateAutoProvisioningGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateAutoProvisioningGroupRequest&) noexcept {
  return tables::kCreateAutoProvisioningGroupAction;
}

Outcome<CreateAutoProvisioningGroupResponse> Client::CreateAutoProvisioningGroup(
    const CreateAutoProvisioningGroupRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateAutoProvisioningGroupResponse>(*core_, tables::kCreateAutoProvisioningGroupAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const CreateDedicatedHostClusterResponse*) noexcept {
  return tables::Table<CreateDedicatedHostClusterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDedicatedHostClusterRequest::Tag*) noexcept {
  return tables::Table<CreateDedicatedHostClusterRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDedicatedHostClusterRequest*) noexcept {
  return tables::Table<CreateDedicatedHostClusterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateDedicatedHostClusterRequest&) noexcept {
  return tables::kCreateDedicatedHostClusterAction;
}

Outcome<CreateDedicatedHostClusterResponse> Client::CreateDedicatedHostCluster(
    const CreateDedicatedHostClusterRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateDedicatedHostClusterResponse>(*core_, tables::kCreateDedicatedHostClusterAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const CreateDeploymentSetResponse*) noexcept {
  return tables::Table<CreateDeploymentSetResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDeploymentSetRequest*) noexcept {
  return tables::Table<CreateDeploymentSetRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateDeploymentSetRequest&) noexcept {
  return tables::kCreateDeploymentSetAction;
}

Outcome<CreateDeploymentSetResponse> Client::CreateDeploymentSet(const CreateDeploymentSetRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<CreateDeploymentSetResponse>(*core_, tables::kCreateDeploymentSetAction, request, options);
}

const schema::Struct& SchemaOf(const CreateRouteEntryResponse*) noexcept {
  return tables::Table<CreateRouteEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateRouteEntryRequest::NextHopList*) noexcept {
  return tables::Table<CreateRouteEntryRequest::NextHopList>::kStruct;
}

const schema::Struct& SchemaOf(const CreateRouteEntryRequest*) noexcept {
  return tables::Table<CreateRouteEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateRouteEntryRequest&) noexcept {
  return tables::kCreateRouteEntryAction;
}

Outcome<CreateRouteEntryResponse> Client::CreateRouteEntry(const CreateRouteEntryRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateRouteEntryResponse>(*core_, tables::kCreateRouteEntryAction, request, options);
}

const schema::Struct& SchemaOf(const DeletePortRangeListResponse*) noexcept {
  return tables::Table<DeletePortRangeListResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeletePortRangeListRequest*) noexcept {
  return tables::Table<DeletePortRangeListRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeletePortRangeListRequest&) noexcept {
  return tables::kDeletePortRangeListAction;
}

Outcome<DeletePortRangeListResponse> Client::DeletePortRangeList(const DeletePortRangeListRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DeletePortRangeListResponse>(*core_, tables::kDeletePortRangeListAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteVirtualBorderRouterResponse*) noexcept {
  return tables::Table<DeleteVirtualBorderRouterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteVirtualBorderRouterRequest*) noexcept {
  return tables::Table<DeleteVirtualBorderRouterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteVirtualBorderRouterRequest&) noexcept {
  return tables::kDeleteVirtualBorderRouterAction;
}

Outcome<DeleteVirtualBorderRouterResponse> Client::DeleteVirtualBorderRouter(
    const DeleteVirtualBorderRouterRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteVirtualBorderRouterResponse>(*core_, tables::kDeleteVirtualBorderRouterAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeDiagnosticMetricSetsResponse::MetricSets*) noexcept {
  return tables::Table<DescribeDiagnosticMetricSetsResponse::MetricSets>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticMetricSetsResponse*) noexcept {
  return tables::Table<DescribeDiagnosticMetricSetsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticMetricSetsRequest*) noexcept {
  return tables::Table<DescribeDiagnosticMetricSetsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDiagnosticMetricSetsRequest&) noexcept {
  return tables::kDescribeDiagnosticMetricSetsAction;
}

Outcome<DescribeDiagnosticMetricSetsResponse> Client::DescribeDiagnosticMetricSets(
    const DescribeDiagnosticMetricSetsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDiagnosticMetricSetsResponse>(*core_, tables::kDescribeDiagnosticMetricSetsAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeDiagnosticReportsResponse::Report::Issue*) noexcept {
  return tables::Table<DescribeDiagnosticReportsResponse::Report::Issue>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticReportsResponse::Report*) noexcept {
  return tables::Table<DescribeDiagnosticReportsResponse::Report>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticReportsResponse*) noexcept {
  return tables::Table<DescribeDiagnosticReportsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticReportsRequest*) noexcept {
  return tables::Table<DescribeDiagnosticReportsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDiagnosticReportsRequest&) noexcept {
  return tables::kDescribeDiagnosticReportsAction;
}

Outcome<DescribeDiagnosticReportsResponse> Client::DescribeDiagnosticReports(
    const DescribeDiagnosticReportsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDiagnosticReportsResponse>(*core_, tables::kDescribeDiagnosticReportsAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeEipAddressesResponse::EipAddress::LockReason*) noexcept {
  return tables::Table<DescribeEipAddressesResponse::EipAddress::LockReason>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEipAddressesResponse::EipAddress*) noexcept {
  return tables::Table<DescribeEipAddressesResponse::EipAddress>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEipAddressesResponse*) noexcept {
  return tables::Table<DescribeEipAddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEipAddressesRequest::Filter*) noexcept {
  return tables::Table<DescribeEipAddressesRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEipAddressesRequest*) noexcept {
  return tables::Table<DescribeEipAddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEipAddressesRequest&) noexcept {
  return tables::kDescribeEipAddressesAction;
}

Outcome<DescribeEipAddressesResponse> Client::DescribeEipAddresses(const DescribeEipAddressesRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeEipAddressesResponse>(*core_, tables::kDescribeEipAddressesAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeElasticityAssuranceAutoRenewAttributeResponse::ElasticityAssuranceRenewAttribute*) noexcept {
  return tables::Table<
      DescribeElasticityAssuranceAutoRenewAttributeResponse::ElasticityAssuranceRenewAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssuranceAutoRenewAttributeResponse*) noexcept {
  return tables::Table<DescribeElasticityAssuranceAutoRenewAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<DescribeElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssuranceAutoRenewAttributeRequest*) noexcept {
  return tables::Table<DescribeElasticityAssuranceAutoRenewAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeElasticityAssuranceAutoRenewAttributeRequest&) noexcept {
  return tables::kDescribeElasticityAssuranceAutoRenewAttributeAction;
}

Outcome<DescribeElasticityAssuranceAutoRenewAttributeResponse> Client::DescribeElasticityAssuranceAutoRenewAttribute(
    const DescribeElasticityAssuranceAutoRenewAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeElasticityAssuranceAutoRenewAttributeResponse>(
      *core_, tables::kDescribeElasticityAssuranceAutoRenewAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeElasticityAssuranceInstancesResponse::InstanceIdSet*) noexcept {
  return tables::Table<DescribeElasticityAssuranceInstancesResponse::InstanceIdSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssuranceInstancesResponse*) noexcept {
  return tables::Table<DescribeElasticityAssuranceInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssuranceInstancesRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<DescribeElasticityAssuranceInstancesRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssuranceInstancesRequest*) noexcept {
  return tables::Table<DescribeElasticityAssuranceInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeElasticityAssuranceInstancesRequest&) noexcept {
  return tables::kDescribeElasticityAssuranceInstancesAction;
}

Outcome<DescribeElasticityAssuranceInstancesResponse> Client::DescribeElasticityAssuranceInstances(
    const DescribeElasticityAssuranceInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeElasticityAssuranceInstancesResponse>(
      *core_, tables::kDescribeElasticityAssuranceInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeHpcClustersResponse::HpcCluster*) noexcept {
  return tables::Table<DescribeHpcClustersResponse::HpcCluster>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHpcClustersResponse*) noexcept {
  return tables::Table<DescribeHpcClustersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHpcClustersRequest*) noexcept {
  return tables::Table<DescribeHpcClustersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeHpcClustersRequest&) noexcept {
  return tables::kDescribeHpcClustersAction;
}

Outcome<DescribeHpcClustersResponse> Client::DescribeHpcClusters(const DescribeHpcClustersRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeHpcClustersResponse>(*core_, tables::kDescribeHpcClustersAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeLaunchTemplatesResponse::LaunchTemplateSet::Tag*) noexcept {
  return tables::Table<DescribeLaunchTemplatesResponse::LaunchTemplateSet::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLaunchTemplatesResponse::LaunchTemplateSet*) noexcept {
  return tables::Table<DescribeLaunchTemplatesResponse::LaunchTemplateSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLaunchTemplatesResponse*) noexcept {
  return tables::Table<DescribeLaunchTemplatesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLaunchTemplatesRequest::TemplateTag*) noexcept {
  return tables::Table<DescribeLaunchTemplatesRequest::TemplateTag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLaunchTemplatesRequest*) noexcept {
  return tables::Table<DescribeLaunchTemplatesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLaunchTemplatesRequest&) noexcept {
  return tables::kDescribeLaunchTemplatesAction;
}

Outcome<DescribeLaunchTemplatesResponse> Client::DescribeLaunchTemplates(const DescribeLaunchTemplatesRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeLaunchTemplatesResponse>(*core_, tables::kDescribeLaunchTemplatesAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeSendFileResultsResponse::Invocation::InvokeInstance*) noexcept {
  return tables::Table<DescribeSendFileResultsResponse::Invocation::InvokeInstance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSendFileResultsResponse::Invocation::Tag*) noexcept {
  return tables::Table<DescribeSendFileResultsResponse::Invocation::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSendFileResultsResponse::Invocation*) noexcept {
  return tables::Table<DescribeSendFileResultsResponse::Invocation>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSendFileResultsResponse*) noexcept {
  return tables::Table<DescribeSendFileResultsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSendFileResultsRequest::Tag*) noexcept {
  return tables::Table<DescribeSendFileResultsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSendFileResultsRequest*) noexcept {
  return tables::Table<DescribeSendFileResultsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSendFileResultsRequest&) noexcept {
  return tables::kDescribeSendFileResultsAction;
}

Outcome<DescribeSendFileResultsResponse> Client::DescribeSendFileResults(const DescribeSendFileResultsRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeSendFileResultsResponse>(*core_, tables::kDescribeSendFileResultsAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const JoinSecurityGroupResponse*) noexcept {
  return tables::Table<JoinSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const JoinSecurityGroupRequest*) noexcept {
  return tables::Table<JoinSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const JoinSecurityGroupRequest&) noexcept {
  return tables::kJoinSecurityGroupAction;
}

Outcome<JoinSecurityGroupResponse> Client::JoinSecurityGroup(const JoinSecurityGroupRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<JoinSecurityGroupResponse>(*core_, tables::kJoinSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const LockSnapshotResponse::LockedSnapshotInfo*) noexcept {
  return tables::Table<LockSnapshotResponse::LockedSnapshotInfo>::kStruct;
}

const schema::Struct& SchemaOf(const LockSnapshotResponse*) noexcept {
  return tables::Table<LockSnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const LockSnapshotRequest*) noexcept {
  return tables::Table<LockSnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const LockSnapshotRequest&) noexcept {
  return tables::kLockSnapshotAction;
}

Outcome<LockSnapshotResponse> Client::LockSnapshot(const LockSnapshotRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<LockSnapshotResponse>(*core_, tables::kLockSnapshotAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyHpcClusterAttributeResponse*) noexcept {
  return tables::Table<ModifyHpcClusterAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyHpcClusterAttributeRequest*) noexcept {
  return tables::Table<ModifyHpcClusterAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyHpcClusterAttributeRequest&) noexcept {
  return tables::kModifyHpcClusterAttributeAction;
}

Outcome<ModifyHpcClusterAttributeResponse> Client::ModifyHpcClusterAttribute(
    const ModifyHpcClusterAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyHpcClusterAttributeResponse>(*core_, tables::kModifyHpcClusterAttributeAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifyPhysicalConnectionAttributeResponse*) noexcept {
  return tables::Table<ModifyPhysicalConnectionAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPhysicalConnectionAttributeRequest*) noexcept {
  return tables::Table<ModifyPhysicalConnectionAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyPhysicalConnectionAttributeRequest&) noexcept {
  return tables::kModifyPhysicalConnectionAttributeAction;
}

Outcome<ModifyPhysicalConnectionAttributeResponse> Client::ModifyPhysicalConnectionAttribute(
    const ModifyPhysicalConnectionAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyPhysicalConnectionAttributeResponse>(*core_,
                                                                     tables::kModifyPhysicalConnectionAttributeAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const ModifyVRouterAttributeResponse*) noexcept {
  return tables::Table<ModifyVRouterAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyVRouterAttributeRequest*) noexcept {
  return tables::Table<ModifyVRouterAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyVRouterAttributeRequest&) noexcept {
  return tables::kModifyVRouterAttributeAction;
}

Outcome<ModifyVRouterAttributeResponse> Client::ModifyVRouterAttribute(const ModifyVRouterAttributeRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<ModifyVRouterAttributeResponse>(*core_, tables::kModifyVRouterAttributeAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const UnassociateEipAddressResponse*) noexcept {
  return tables::Table<UnassociateEipAddressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnassociateEipAddressRequest*) noexcept {
  return tables::Table<UnassociateEipAddressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnassociateEipAddressRequest&) noexcept {
  return tables::kUnassociateEipAddressAction;
}

Outcome<UnassociateEipAddressResponse> Client::UnassociateEipAddress(const UnassociateEipAddressRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<UnassociateEipAddressResponse>(*core_, tables::kUnassociateEipAddressAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const UnassociateHaVipResponse*) noexcept {
  return tables::Table<UnassociateHaVipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnassociateHaVipRequest*) noexcept {
  return tables::Table<UnassociateHaVipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnassociateHaVipRequest&) noexcept {
  return tables::kUnassociateHaVipAction;
}

Outcome<UnassociateHaVipResponse> Client::UnassociateHaVip(const UnassociateHaVipRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<UnassociateHaVipResponse>(*core_, tables::kUnassociateHaVipAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
