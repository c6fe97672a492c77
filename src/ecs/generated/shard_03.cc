// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/add_bandwidth_package_ips.h"
#include "alibabacloud/ecs/assign_ipv6_addresses.h"
#include "alibabacloud/ecs/attach_classic_link_vpc.h"
#include "alibabacloud/ecs/attach_key_pair.h"
#include "alibabacloud/ecs/cancel_simulated_system_events.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_port_range_list.h"
#include "alibabacloud/ecs/delete_launch_template.h"
#include "alibabacloud/ecs/deregister_managed_instance.h"
#include "alibabacloud/ecs/describe_auto_provisioning_group_instances.h"
#include "alibabacloud/ecs/describe_locked_snapshots.h"
#include "alibabacloud/ecs/describe_network_interface_permissions.h"
#include "alibabacloud/ecs/describe_savings_plan_estimation.h"
#include "alibabacloud/ecs/describe_user_data.h"
#include "alibabacloud/ecs/detach_network_interface.h"
#include "alibabacloud/ecs/enable_physical_connection.h"
#include "alibabacloud/ecs/export_snapshot.h"
#include "alibabacloud/ecs/import_key_pair.h"
#include "alibabacloud/ecs/install_cloud_assistant.h"
#include "alibabacloud/ecs/modify_auto_snapshot_policy_ex.h"
#include "alibabacloud/ecs/modify_dedicated_hosts_charge_type.h"
#include "alibabacloud/ecs/modify_elasticity_assurance_auto_renew_attribute.h"
#include "alibabacloud/ecs/modify_invocation_attribute.h"
#include "alibabacloud/ecs/reboot_instance.h"
#include "alibabacloud/ecs/report_instances_status.h"
#include "alibabacloud/ecs/reset_disk_default_kms_key_id.h"
#include "alibabacloud/ecs/revoke_security_group_egress.h"
#include "alibabacloud/ecs/stop_instances.h"
#include "alibabacloud/ecs/stop_invocation.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AddBandwidthPackageIpsResponse> {
  using T = ecs::AddBandwidthPackageIpsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddBandwidthPackageIpsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AddBandwidthPackageIpsRequest> {
  using T = ecs::AddBandwidthPackageIpsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthPackageId", "", TypeOf<decltype(T::bandwidth_package_id)>(), offsetof(T, bandwidth_package_id),
       Style::kRepeat, schema::kRequired},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"IpCount", "", TypeOf<decltype(T::ip_count)>(), offsetof(T, ip_count), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AddBandwidthPackageIpsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AssignIpv6AddressesResponse> {
  using T = ecs::AssignIpv6AddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6PrefixSets", "Ipv6Prefix", TypeOf<decltype(T::ipv6_prefix_sets)>(), offsetof(T, ipv6_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6Sets", "Ipv6Address", TypeOf<decltype(T::ipv6_sets)>(), offsetof(T, ipv6_sets), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssignIpv6AddressesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AssignIpv6AddressesRequest> {
  using T = ecs::AssignIpv6AddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Ipv6AddressCount", "", TypeOf<decltype(T::ipv6_address_count)>(), offsetof(T, ipv6_address_count),
       Style::kRepeat, 0},
      {"Ipv6Prefix", "", TypeOf<decltype(T::ipv6_prefix)>(), offsetof(T, ipv6_prefix), Style::kRepeat, 0},
      {"Ipv6PrefixCount", "", TypeOf<decltype(T::ipv6_prefix_count)>(), offsetof(T, ipv6_prefix_count), Style::kRepeat,
       0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AssignIpv6AddressesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachClassicLinkVpcResponse> {
  using T = ecs::AttachClassicLinkVpcResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachClassicLinkVpcResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachClassicLinkVpcRequest> {
  using T = ecs::AttachClassicLinkVpcRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AttachClassicLinkVpcRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachKeyPairResponse::Result> {
  using T = ecs::AttachKeyPairResponse::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachKeyPairResponse.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::AttachKeyPairResponse::Result> =
    &ecs::tables::Table<ecs::AttachKeyPairResponse::Result>::kStruct;

template <>
struct ecs::tables::Table<ecs::AttachKeyPairResponse> {
  using T = ecs::AttachKeyPairResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailCount", "", TypeOf<decltype(T::fail_count)>(), offsetof(T, fail_count), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Results", "Result", TypeOf<decltype(T::results)>(), offsetof(T, results), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachKeyPairResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachKeyPairRequest> {
  using T = ecs::AttachKeyPairRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AttachKeyPairRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelSimulatedSystemEventsResponse> {
  using T = ecs::CancelSimulatedSystemEventsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelSimulatedSystemEventsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelSimulatedSystemEventsRequest> {
  using T = ecs::CancelSimulatedSystemEventsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CancelSimulatedSystemEventsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreatePortRangeListResponse> {
  using T = ecs::CreatePortRangeListResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePortRangeListResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreatePortRangeListRequest::Entry> {
  using T = ecs::CreatePortRangeListRequest::Entry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePortRangeListRequest.Entry", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreatePortRangeListRequest::Entry> =
    &ecs::tables::Table<ecs::CreatePortRangeListRequest::Entry>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreatePortRangeListRequest::Tag> {
  using T = ecs::CreatePortRangeListRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePortRangeListRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreatePortRangeListRequest::Tag> =
    &ecs::tables::Table<ecs::CreatePortRangeListRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreatePortRangeListRequest> {
  using T = ecs::CreatePortRangeListRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Entry", "", TypeOf<decltype(T::entry)>(), offsetof(T, entry), Style::kRepeat, 0},
      {"MaxEntries", "", TypeOf<decltype(T::max_entries)>(), offsetof(T, max_entries), Style::kRepeat,
       schema::kRequired},
      {"PortRangeListName", "", TypeOf<decltype(T::port_range_list_name)>(), offsetof(T, port_range_list_name),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePortRangeListRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteLaunchTemplateResponse> {
  using T = ecs::DeleteLaunchTemplateResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateVersionNumbers", "versionNumbers", TypeOf<decltype(T::launch_template_version_numbers)>(),
       offsetof(T, launch_template_version_numbers), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteLaunchTemplateResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteLaunchTemplateRequest> {
  using T = ecs::DeleteLaunchTemplateRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteLaunchTemplateRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeregisterManagedInstanceResponse::Instance> {
  using T = ecs::DeregisterManagedInstanceResponse::Instance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat, 0},
      {"AgentVersion", "", TypeOf<decltype(T::agent_version)>(), offsetof(T, agent_version), Style::kRepeat, 0},
      {"Hostname", "", TypeOf<decltype(T::hostname)>(), offsetof(T, hostname), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InternetIp", "", TypeOf<decltype(T::internet_ip)>(), offsetof(T, internet_ip), Style::kRepeat, 0},
      {"IntranetIp", "", TypeOf<decltype(T::intranet_ip)>(), offsetof(T, intranet_ip), Style::kRepeat, 0},
      {"InvocationCount", "", TypeOf<decltype(T::invocation_count)>(), offsetof(T, invocation_count), Style::kRepeat,
       0},
      {"LastInvokedTime", "", TypeOf<decltype(T::last_invoked_time)>(), offsetof(T, last_invoked_time), Style::kRepeat,
       0},
      {"MachineId", "", TypeOf<decltype(T::machine_id)>(), offsetof(T, machine_id), Style::kRepeat, 0},
      {"OsType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"OsVersion", "", TypeOf<decltype(T::os_version)>(), offsetof(T, os_version), Style::kRepeat, 0},
      {"RegistrationTime", "", TypeOf<decltype(T::registration_time)>(), offsetof(T, registration_time), Style::kRepeat,
       0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DeregisterManagedInstanceResponse.Instance", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DeregisterManagedInstanceResponse::Instance> =
    &ecs::tables::Table<ecs::DeregisterManagedInstanceResponse::Instance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DeregisterManagedInstanceResponse> {
  using T = ecs::DeregisterManagedInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Instance", "", TypeOf<decltype(T::instance)>(), offsetof(T, instance), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeregisterManagedInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeregisterManagedInstanceRequest> {
  using T = ecs::DeregisterManagedInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeregisterManagedInstanceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupInstancesResponse::Instance> {
  using T = ecs::DescribeAutoProvisioningGroupInstancesResponse::Instance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CPU", "", TypeOf<decltype(T::cpu)>(), offsetof(T, cpu), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"IsSpot", "", TypeOf<decltype(T::is_spot)>(), offsetof(T, is_spot), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
      {"OsType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoProvisioningGroupInstancesResponse.Instance", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAutoProvisioningGroupInstancesResponse::Instance> =
        &ecs::tables::Table<ecs::DescribeAutoProvisioningGroupInstancesResponse::Instance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupInstancesResponse> {
  using T = ecs::DescribeAutoProvisioningGroupInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Instances", "Instance", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoProvisioningGroupInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupInstancesRequest> {
  using T = ecs::DescribeAutoProvisioningGroupInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupId", "", TypeOf<decltype(T::auto_provisioning_group_id)>(),
       offsetof(T, auto_provisioning_group_id), Style::kRepeat, schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoProvisioningGroupInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeLockedSnapshotsResponse::LockedSnapshotsInfo> {
  using T = ecs::DescribeLockedSnapshotsResponse::LockedSnapshotsInfo;
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
  static constexpr schema::Struct kStruct = {"DescribeLockedSnapshotsResponse.LockedSnapshotsInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeLockedSnapshotsResponse::LockedSnapshotsInfo> =
        &ecs::tables::Table<ecs::DescribeLockedSnapshotsResponse::LockedSnapshotsInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeLockedSnapshotsResponse> {
  using T = ecs::DescribeLockedSnapshotsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockedSnapshotsInfo", "", TypeOf<decltype(T::locked_snapshots_info)>(), offsetof(T, locked_snapshots_info),
       Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLockedSnapshotsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeLockedSnapshotsRequest> {
  using T = ecs::DescribeLockedSnapshotsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"LockStatus", "", TypeOf<decltype(T::lock_status)>(), offsetof(T, lock_status), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SnapshotIds", "", TypeOf<decltype(T::snapshot_ids)>(), offsetof(T, snapshot_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLockedSnapshotsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacePermissionsResponse::NetworkInterfacePermission> {
  using T = ecs::DescribeNetworkInterfacePermissionsResponse::NetworkInterfacePermission;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccountId", "", TypeOf<decltype(T::account_id)>(), offsetof(T, account_id), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfacePermissionId", "", TypeOf<decltype(T::network_interface_permission_id)>(),
       offsetof(T, network_interface_permission_id), Style::kRepeat, 0},
      {"Permission", "", TypeOf<decltype(T::permission)>(), offsetof(T, permission), Style::kRepeat, 0},
      {"PermissionState", "", TypeOf<decltype(T::permission_state)>(), offsetof(T, permission_state), Style::kRepeat,
       0},
      {"ServiceName", "", TypeOf<decltype(T::service_name)>(), offsetof(T, service_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacePermissionsResponse.NetworkInterfacePermission", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacePermissionsResponse::NetworkInterfacePermission> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacePermissionsResponse::NetworkInterfacePermission>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacePermissionsResponse> {
  using T = ecs::DescribeNetworkInterfacePermissionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfacePermissions", "NetworkInterfacePermission",
       TypeOf<decltype(T::network_interface_permissions)>(), offsetof(T, network_interface_permissions), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacePermissionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacePermissionsRequest> {
  using T = ecs::DescribeNetworkInterfacePermissionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfacePermissionId", "", TypeOf<decltype(T::network_interface_permission_id)>(),
       offsetof(T, network_interface_permission_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacePermissionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSavingsPlanEstimationResponse> {
  using T = ecs::DescribeSavingsPlanEstimationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommittedAmount", "", TypeOf<decltype(T::committed_amount)>(), offsetof(T, committed_amount), Style::kRepeat,
       0},
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InstanceTypeFamilyGroup", "", TypeOf<decltype(T::instance_type_family_group)>(),
       offsetof(T, instance_type_family_group), Style::kRepeat, 0},
      {"OfferingType", "", TypeOf<decltype(T::offering_type)>(), offsetof(T, offering_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PlanType", "", TypeOf<decltype(T::plan_type)>(), offsetof(T, plan_type), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSavingsPlanEstimationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSavingsPlanEstimationRequest> {
  using T = ecs::DescribeSavingsPlanEstimationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EstimationResource", "", TypeOf<decltype(T::estimation_resource)>(), offsetof(T, estimation_resource),
       Style::kRepeat, 0},
      {"InstanceTypeScope", "", TypeOf<decltype(T::instance_type_scope)>(), offsetof(T, instance_type_scope),
       Style::kRepeat, 0},
      {"OfferingType", "", TypeOf<decltype(T::offering_type)>(), offsetof(T, offering_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PlanType", "", TypeOf<decltype(T::plan_type)>(), offsetof(T, plan_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSavingsPlanEstimationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeUserDataResponse> {
  using T = ecs::DescribeUserDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"DescribeUserDataResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeUserDataRequest> {
  using T = ecs::DescribeUserDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeUserDataRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachNetworkInterfaceResponse> {
  using T = ecs::DetachNetworkInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachNetworkInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachNetworkInterfaceRequest> {
  using T = ecs::DetachNetworkInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TrunkNetworkInstanceId", "", TypeOf<decltype(T::trunk_network_instance_id)>(),
       offsetof(T, trunk_network_instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachNetworkInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EnablePhysicalConnectionResponse> {
  using T = ecs::EnablePhysicalConnectionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EnablePhysicalConnectionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EnablePhysicalConnectionRequest> {
  using T = ecs::EnablePhysicalConnectionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat,
       schema::kRequired},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EnablePhysicalConnectionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ExportSnapshotResponse> {
  using T = ecs::ExportSnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ExportSnapshotResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ExportSnapshotRequest> {
  using T = ecs::ExportSnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OssBucket", "", TypeOf<decltype(T::oss_bucket)>(), offsetof(T, oss_bucket), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RoleName", "", TypeOf<decltype(T::role_name)>(), offsetof(T, role_name), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ExportSnapshotRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ImportKeyPairResponse> {
  using T = ecs::ImportKeyPairResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairFingerPrint", "", TypeOf<decltype(T::key_pair_finger_print)>(), offsetof(T, key_pair_finger_print),
       Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportKeyPairResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ImportKeyPairRequest::Tag> {
  using T = ecs::ImportKeyPairRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportKeyPairRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ImportKeyPairRequest::Tag> =
    &ecs::tables::Table<ecs::ImportKeyPairRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::ImportKeyPairRequest> {
  using T = ecs::ImportKeyPairRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat,
       schema::kRequired},
      {"PublicKeyBody", "", TypeOf<decltype(T::public_key_body)>(), offsetof(T, public_key_body), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportKeyPairRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::InstallCloudAssistantResponse> {
  using T = ecs::InstallCloudAssistantResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InstallCloudAssistantResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::InstallCloudAssistantRequest> {
  using T = ecs::InstallCloudAssistantRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"InstallCloudAssistantRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyAutoSnapshotPolicyExResponse> {
  using T = ecs::ModifyAutoSnapshotPolicyExResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyAutoSnapshotPolicyExResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration::Arn> {
  using T = ecs::ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "ModifyAutoSnapshotPolicyExRequest.CopyEncryptionConfiguration.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration::Arn> =
        &ecs::tables::Table<ecs::ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration> {
  using T = ecs::ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "ModifyAutoSnapshotPolicyExRequest.CopyEncryptionConfiguration", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration> =
        &ecs::tables::Table<ecs::ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyAutoSnapshotPolicyExRequest::TargetTags> {
  using T = ecs::ModifyAutoSnapshotPolicyExRequest::TargetTags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyAutoSnapshotPolicyExRequest.TargetTags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyAutoSnapshotPolicyExRequest::TargetTags> =
    &ecs::tables::Table<ecs::ModifyAutoSnapshotPolicyExRequest::TargetTags>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyAutoSnapshotPolicyExRequest> {
  using T = ecs::ModifyAutoSnapshotPolicyExRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CopiedSnapshotsRetentionDays", "", TypeOf<decltype(T::copied_snapshots_retention_days)>(),
       offsetof(T, copied_snapshots_retention_days), Style::kRepeat, 0},
      {"CopyEncryptionConfiguration", "", TypeOf<decltype(T::copy_encryption_configuration)>(),
       offsetof(T, copy_encryption_configuration), Style::kFlat, 0},
      {"EnableCrossRegionCopy", "", TypeOf<decltype(T::enable_cross_region_copy)>(),
       offsetof(T, enable_cross_region_copy), Style::kRepeat, 0},
      {"TargetCopyRegions", "", TypeOf<decltype(T::target_copy_regions)>(), offsetof(T, target_copy_regions),
       Style::kJson, 0},
      {"TargetTags", "", TypeOf<decltype(T::target_tags)>(), offsetof(T, target_tags), Style::kRepeat, 0},
      {"autoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, schema::kRequired},
      {"autoSnapshotPolicyName", "", TypeOf<decltype(T::auto_snapshot_policy_name)>(),
       offsetof(T, auto_snapshot_policy_name), Style::kRepeat, 0},
      {"regionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"repeatWeekdays", "", TypeOf<decltype(T::repeat_weekdays)>(), offsetof(T, repeat_weekdays), Style::kJson, 0},
      {"retentionDays", "", TypeOf<decltype(T::retention_days)>(), offsetof(T, retention_days), Style::kRepeat, 0},
      {"timePoints", "", TypeOf<decltype(T::time_points)>(), offsetof(T, time_points), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyAutoSnapshotPolicyExRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostsChargeTypeResponse::FeeOfInstance> {
  using T = ecs::ModifyDedicatedHostsChargeTypeResponse::FeeOfInstance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"Fee", "", TypeOf<decltype(T::fee)>(), offsetof(T, fee), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostsChargeTypeResponse.FeeOfInstance", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyDedicatedHostsChargeTypeResponse::FeeOfInstance> =
        &ecs::tables::Table<ecs::ModifyDedicatedHostsChargeTypeResponse::FeeOfInstance>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostsChargeTypeResponse> {
  using T = ecs::ModifyDedicatedHostsChargeTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FeeOfInstances", "FeeOfInstance", TypeOf<decltype(T::fee_of_instances)>(), offsetof(T, fee_of_instances),
       Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostsChargeTypeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostsChargeTypeRequest::PromotionOptions> {
  using T = ecs::ModifyDedicatedHostsChargeTypeRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostsChargeTypeRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyDedicatedHostsChargeTypeRequest::PromotionOptions> =
        &ecs::tables::Table<ecs::ModifyDedicatedHostsChargeTypeRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostsChargeTypeRequest> {
  using T = ecs::ModifyDedicatedHostsChargeTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DedicatedHostChargeType", "", TypeOf<decltype(T::dedicated_host_charge_type)>(),
       offsetof(T, dedicated_host_charge_type), Style::kRepeat, 0},
      {"DedicatedHostIds", "", TypeOf<decltype(T::dedicated_host_ids)>(), offsetof(T, dedicated_host_ids), Style::kJson,
       schema::kRequired},
      {"DetailFee", "", TypeOf<decltype(T::detail_fee)>(), offsetof(T, detail_fee), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostsChargeTypeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyElasticityAssuranceAutoRenewAttributeResponse> {
  using T = ecs::ModifyElasticityAssuranceAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyElasticityAssuranceAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions> {
  using T = ecs::ModifyElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "ModifyElasticityAssuranceAutoRenewAttributeRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::ModifyElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyElasticityAssuranceAutoRenewAttributeRequest> {
  using T = ecs::ModifyElasticityAssuranceAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyElasticityAssuranceAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInvocationAttributeResponse> {
  using T = ecs::ModifyInvocationAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInvocationAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInvocationAttributeRequest> {
  using T = ecs::ModifyInvocationAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"CommandContent", "", TypeOf<decltype(T::command_content)>(), offsetof(T, command_content), Style::kRepeat,
       schema::kSensitive},
      {"ContentEncoding", "", TypeOf<decltype(T::content_encoding)>(), offsetof(T, content_encoding), Style::kRepeat,
       0},
      {"EnableParameter", "", TypeOf<decltype(T::enable_parameter)>(), offsetof(T, enable_parameter), Style::kRepeat,
       0},
      {"Frequency", "", TypeOf<decltype(T::frequency)>(), offsetof(T, frequency), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, schema::kRequired},
      {"Parameters", "", TypeOf<decltype(T::parameters)>(), offsetof(T, parameters), Style::kJson, schema::kRawJson},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyInvocationAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RebootInstanceResponse> {
  using T = ecs::RebootInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RebootInstanceRequest> {
  using T = ecs::RebootInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RebootInstanceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReportInstancesStatusResponse> {
  using T = ecs::ReportInstancesStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReportInstancesStatusResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReportInstancesStatusRequest> {
  using T = ecs::ReportInstancesStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat,
       schema::kRequired},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"IssueCategory", "", TypeOf<decltype(T::issue_category)>(), offsetof(T, issue_category), Style::kRepeat, 0},
      {"Reason", "", TypeOf<decltype(T::reason)>(), offsetof(T, reason), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReportInstancesStatusRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ResetDiskDefaultKMSKeyIdResponse> {
  using T = ecs::ResetDiskDefaultKMSKeyIdResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDiskDefaultKMSKeyIdResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ResetDiskDefaultKMSKeyIdRequest> {
  using T = ecs::ResetDiskDefaultKMSKeyIdRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ResetDiskDefaultKMSKeyIdRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RevokeSecurityGroupEgressResponse> {
  using T = ecs::RevokeSecurityGroupEgressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupEgressResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RevokeSecurityGroupEgressRequest::Permissions> {
  using T = ecs::RevokeSecurityGroupEgressRequest::Permissions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"DestGroupId", "", TypeOf<decltype(T::dest_group_id)>(), offsetof(T, dest_group_id), Style::kRepeat, 0},
      {"DestGroupOwnerAccount", "", TypeOf<decltype(T::dest_group_owner_account)>(),
       offsetof(T, dest_group_owner_account), Style::kRepeat, 0},
      {"DestGroupOwnerId", "", TypeOf<decltype(T::dest_group_owner_id)>(), offsetof(T, dest_group_owner_id),
       Style::kRepeat, 0},
      {"DestPrefixListId", "", TypeOf<decltype(T::dest_prefix_list_id)>(), offsetof(T, dest_prefix_list_id),
       Style::kRepeat, 0},
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
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupEgressRequest.Permissions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RevokeSecurityGroupEgressRequest::Permissions> =
    &ecs::tables::Table<ecs::RevokeSecurityGroupEgressRequest::Permissions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RevokeSecurityGroupEgressRequest> {
  using T = ecs::RevokeSecurityGroupEgressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"DestGroupId", "", TypeOf<decltype(T::dest_group_id)>(), offsetof(T, dest_group_id), Style::kRepeat, 0},
      {"DestGroupOwnerAccount", "", TypeOf<decltype(T::dest_group_owner_account)>(),
       offsetof(T, dest_group_owner_account), Style::kRepeat, 0},
      {"DestGroupOwnerId", "", TypeOf<decltype(T::dest_group_owner_id)>(), offsetof(T, dest_group_owner_id),
       Style::kRepeat, 0},
      {"DestPrefixListId", "", TypeOf<decltype(T::dest_prefix_list_id)>(), offsetof(T, dest_prefix_list_id),
       Style::kRepeat, 0},
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
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupEgressRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StopInstancesResponse::InstanceResponse> {
  using T = ecs::StopInstancesResponse::InstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"CurrentStatus", "", TypeOf<decltype(T::current_status)>(), offsetof(T, current_status), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"PreviousStatus", "", TypeOf<decltype(T::previous_status)>(), offsetof(T, previous_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstancesResponse.InstanceResponse", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::StopInstancesResponse::InstanceResponse> =
    &ecs::tables::Table<ecs::StopInstancesResponse::InstanceResponse>::kStruct;

template <>
struct ecs::tables::Table<ecs::StopInstancesResponse> {
  using T = ecs::StopInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceResponses", "InstanceResponse", TypeOf<decltype(T::instance_responses)>(),
       offsetof(T, instance_responses), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StopInstancesRequest> {
  using T = ecs::StopInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BatchOptimization", "", TypeOf<decltype(T::batch_optimization)>(), offsetof(T, batch_optimization),
       Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StoppedMode", "", TypeOf<decltype(T::stopped_mode)>(), offsetof(T, stopped_mode), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StopInvocationResponse> {
  using T = ecs::StopInvocationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInvocationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StopInvocationRequest> {
  using T = ecs::StopInvocationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StopInvocationRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAddBandwidthPackageIpsAction = {
    .name = "AddBandwidthPackageIps",
    .request = &Table<AddBandwidthPackageIpsRequest>::kStruct,
    .response = &Table<AddBandwidthPackageIpsResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeAddBandwidthPackageIpsRequest() { return schema::MakeObject<AddBandwidthPackageIpsRequest>(); }
schema::OwnedObject MakeAddBandwidthPackageIpsResponse() {
  return schema::MakeObject<AddBandwidthPackageIpsResponse>();
}

constinit const schema::Action kAssignIpv6AddressesAction = {
    .name = "AssignIpv6Addresses",
    .request = &Table<AssignIpv6AddressesRequest>::kStruct,
    .response = &Table<AssignIpv6AddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeAssignIpv6AddressesRequest() { return schema::MakeObject<AssignIpv6AddressesRequest>(); }
schema::OwnedObject MakeAssignIpv6AddressesResponse() { return schema::MakeObject<AssignIpv6AddressesResponse>(); }

constinit const schema::Action kAttachClassicLinkVpcAction = {
    .name = "AttachClassicLinkVpc",
    .request = &Table<AttachClassicLinkVpcRequest>::kStruct,
    .response = &Table<AttachClassicLinkVpcResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAttachClassicLinkVpcRequest() { return schema::MakeObject<AttachClassicLinkVpcRequest>(); }
schema::OwnedObject MakeAttachClassicLinkVpcResponse() { return schema::MakeObject<AttachClassicLinkVpcResponse>(); }

constinit const schema::Action kAttachKeyPairAction = {
    .name = "AttachKeyPair",
    .request = &Table<AttachKeyPairRequest>::kStruct,
    .response = &Table<AttachKeyPairResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAttachKeyPairRequest() { return schema::MakeObject<AttachKeyPairRequest>(); }
schema::OwnedObject MakeAttachKeyPairResponse() { return schema::MakeObject<AttachKeyPairResponse>(); }

constinit const schema::Action kCancelSimulatedSystemEventsAction = {
    .name = "CancelSimulatedSystemEvents",
    .request = &Table<CancelSimulatedSystemEventsRequest>::kStruct,
    .response = &Table<CancelSimulatedSystemEventsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCancelSimulatedSystemEventsRequest() {
  return schema::MakeObject<CancelSimulatedSystemEventsRequest>();
}
schema::OwnedObject MakeCancelSimulatedSystemEventsResponse() {
  return schema::MakeObject<CancelSimulatedSystemEventsResponse>();
}

constinit const schema::Action kCreatePortRangeListAction = {
    .name = "CreatePortRangeList",
    .request = &Table<CreatePortRangeListRequest>::kStruct,
    .response = &Table<CreatePortRangeListResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .https_only = true,
};

schema::OwnedObject MakeCreatePortRangeListRequest() { return schema::MakeObject<CreatePortRangeListRequest>(); }
schema::OwnedObject MakeCreatePortRangeListResponse() { return schema::MakeObject<CreatePortRangeListResponse>(); }

constinit const schema::Action kDeleteLaunchTemplateAction = {
    .name = "DeleteLaunchTemplate",
    .request = &Table<DeleteLaunchTemplateRequest>::kStruct,
    .response = &Table<DeleteLaunchTemplateResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteLaunchTemplateRequest() { return schema::MakeObject<DeleteLaunchTemplateRequest>(); }
schema::OwnedObject MakeDeleteLaunchTemplateResponse() { return schema::MakeObject<DeleteLaunchTemplateResponse>(); }

constinit const schema::Action kDeregisterManagedInstanceAction = {
    .name = "DeregisterManagedInstance",
    .request = &Table<DeregisterManagedInstanceRequest>::kStruct,
    .response = &Table<DeregisterManagedInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeDeregisterManagedInstanceRequest() {
  return schema::MakeObject<DeregisterManagedInstanceRequest>();
}
schema::OwnedObject MakeDeregisterManagedInstanceResponse() {
  return schema::MakeObject<DeregisterManagedInstanceResponse>();
}

constinit const schema::Action kDescribeAutoProvisioningGroupInstancesAction = {
    .name = "DescribeAutoProvisioningGroupInstances",
    .request = &Table<DescribeAutoProvisioningGroupInstancesRequest>::kStruct,
    .response = &Table<DescribeAutoProvisioningGroupInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Instances",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeAutoProvisioningGroupInstancesRequest() {
  return schema::MakeObject<DescribeAutoProvisioningGroupInstancesRequest>();
}
schema::OwnedObject MakeDescribeAutoProvisioningGroupInstancesResponse() {
  return schema::MakeObject<DescribeAutoProvisioningGroupInstancesResponse>();
}

constinit const schema::Action kDescribeLockedSnapshotsAction = {
    .name = "DescribeLockedSnapshots",
    .request = &Table<DescribeLockedSnapshotsRequest>::kStruct,
    .response = &Table<DescribeLockedSnapshotsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "LockedSnapshotsInfo",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeLockedSnapshotsRequest() {
  return schema::MakeObject<DescribeLockedSnapshotsRequest>();
}
schema::OwnedObject MakeDescribeLockedSnapshotsResponse() {
  return schema::MakeObject<DescribeLockedSnapshotsResponse>();
}

constinit const schema::Action kDescribeNetworkInterfacePermissionsAction = {
    .name = "DescribeNetworkInterfacePermissions",
    .request = &Table<DescribeNetworkInterfacePermissionsRequest>::kStruct,
    .response = &Table<DescribeNetworkInterfacePermissionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "NetworkInterfacePermissions",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeNetworkInterfacePermissionsRequest() {
  return schema::MakeObject<DescribeNetworkInterfacePermissionsRequest>();
}
schema::OwnedObject MakeDescribeNetworkInterfacePermissionsResponse() {
  return schema::MakeObject<DescribeNetworkInterfacePermissionsResponse>();
}

constinit const schema::Action kDescribeSavingsPlanEstimationAction = {
    .name = "DescribeSavingsPlanEstimation",
    .request = &Table<DescribeSavingsPlanEstimationRequest>::kStruct,
    .response = &Table<DescribeSavingsPlanEstimationResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeSavingsPlanEstimationRequest() {
  return schema::MakeObject<DescribeSavingsPlanEstimationRequest>();
}
schema::OwnedObject MakeDescribeSavingsPlanEstimationResponse() {
  return schema::MakeObject<DescribeSavingsPlanEstimationResponse>();
}

constinit const schema::Action kDescribeUserDataAction = {
    .name = "DescribeUserData",
    .request = &Table<DescribeUserDataRequest>::kStruct,
    .response = &Table<DescribeUserDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeUserDataRequest() { return schema::MakeObject<DescribeUserDataRequest>(); }
schema::OwnedObject MakeDescribeUserDataResponse() { return schema::MakeObject<DescribeUserDataResponse>(); }

constinit const schema::Action kDetachNetworkInterfaceAction = {
    .name = "DetachNetworkInterface",
    .request = &Table<DetachNetworkInterfaceRequest>::kStruct,
    .response = &Table<DetachNetworkInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDetachNetworkInterfaceRequest() { return schema::MakeObject<DetachNetworkInterfaceRequest>(); }
schema::OwnedObject MakeDetachNetworkInterfaceResponse() {
  return schema::MakeObject<DetachNetworkInterfaceResponse>();
}

constinit const schema::Action kEnablePhysicalConnectionAction = {
    .name = "EnablePhysicalConnection",
    .request = &Table<EnablePhysicalConnectionRequest>::kStruct,
    .response = &Table<EnablePhysicalConnectionResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeEnablePhysicalConnectionRequest() {
  return schema::MakeObject<EnablePhysicalConnectionRequest>();
}
schema::OwnedObject MakeEnablePhysicalConnectionResponse() {
  return schema::MakeObject<EnablePhysicalConnectionResponse>();
}

constinit const schema::Action kExportSnapshotAction = {
    .name = "ExportSnapshot",
    .request = &Table<ExportSnapshotRequest>::kStruct,
    .response = &Table<ExportSnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeExportSnapshotRequest() { return schema::MakeObject<ExportSnapshotRequest>(); }
schema::OwnedObject MakeExportSnapshotResponse() { return schema::MakeObject<ExportSnapshotResponse>(); }

constinit const schema::Action kImportKeyPairAction = {
    .name = "ImportKeyPair",
    .request = &Table<ImportKeyPairRequest>::kStruct,
    .response = &Table<ImportKeyPairResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeImportKeyPairRequest() { return schema::MakeObject<ImportKeyPairRequest>(); }
schema::OwnedObject MakeImportKeyPairResponse() { return schema::MakeObject<ImportKeyPairResponse>(); }

constinit const schema::Action kInstallCloudAssistantAction = {
    .name = "InstallCloudAssistant",
    .request = &Table<InstallCloudAssistantRequest>::kStruct,
    .response = &Table<InstallCloudAssistantResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeInstallCloudAssistantRequest() { return schema::MakeObject<InstallCloudAssistantRequest>(); }
schema::OwnedObject MakeInstallCloudAssistantResponse() { return schema::MakeObject<InstallCloudAssistantResponse>(); }

constinit const schema::Action kModifyAutoSnapshotPolicyExAction = {
    .name = "ModifyAutoSnapshotPolicyEx",
    .request = &Table<ModifyAutoSnapshotPolicyExRequest>::kStruct,
    .response = &Table<ModifyAutoSnapshotPolicyExResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyAutoSnapshotPolicyExRequest() {
  return schema::MakeObject<ModifyAutoSnapshotPolicyExRequest>();
}
schema::OwnedObject MakeModifyAutoSnapshotPolicyExResponse() {
  return schema::MakeObject<ModifyAutoSnapshotPolicyExResponse>();
}

constinit const schema::Action kModifyDedicatedHostsChargeTypeAction = {
    .name = "ModifyDedicatedHostsChargeType",
    .request = &Table<ModifyDedicatedHostsChargeTypeRequest>::kStruct,
    .response = &Table<ModifyDedicatedHostsChargeTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyDedicatedHostsChargeTypeRequest() {
  return schema::MakeObject<ModifyDedicatedHostsChargeTypeRequest>();
}
schema::OwnedObject MakeModifyDedicatedHostsChargeTypeResponse() {
  return schema::MakeObject<ModifyDedicatedHostsChargeTypeResponse>();
}

constinit const schema::Action kModifyElasticityAssuranceAutoRenewAttributeAction = {
    .name = "ModifyElasticityAssuranceAutoRenewAttribute",
    .request = &Table<ModifyElasticityAssuranceAutoRenewAttributeRequest>::kStruct,
    .response = &Table<ModifyElasticityAssuranceAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeModifyElasticityAssuranceAutoRenewAttributeRequest() {
  return schema::MakeObject<ModifyElasticityAssuranceAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeModifyElasticityAssuranceAutoRenewAttributeResponse() {
  return schema::MakeObject<ModifyElasticityAssuranceAutoRenewAttributeResponse>();
}

constinit const schema::Action kModifyInvocationAttributeAction = {
    .name = "ModifyInvocationAttribute",
    .request = &Table<ModifyInvocationAttributeRequest>::kStruct,
    .response = &Table<ModifyInvocationAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyInvocationAttributeRequest() {
  return schema::MakeObject<ModifyInvocationAttributeRequest>();
}
schema::OwnedObject MakeModifyInvocationAttributeResponse() {
  return schema::MakeObject<ModifyInvocationAttributeResponse>();
}

constinit const schema::Action kRebootInstanceAction = {
    .name = "RebootInstance",
    .request = &Table<RebootInstanceRequest>::kStruct,
    .response = &Table<RebootInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 27,
};

schema::OwnedObject MakeRebootInstanceRequest() { return schema::MakeObject<RebootInstanceRequest>(); }
schema::OwnedObject MakeRebootInstanceResponse() { return schema::MakeObject<RebootInstanceResponse>(); }

constinit const schema::Action kReportInstancesStatusAction = {
    .name = "ReportInstancesStatus",
    .request = &Table<ReportInstancesStatusRequest>::kStruct,
    .response = &Table<ReportInstancesStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReportInstancesStatusRequest() { return schema::MakeObject<ReportInstancesStatusRequest>(); }
schema::OwnedObject MakeReportInstancesStatusResponse() { return schema::MakeObject<ReportInstancesStatusResponse>(); }

constinit const schema::Action kResetDiskDefaultKMSKeyIdAction = {
    .name = "ResetDiskDefaultKMSKeyId",
    .request = &Table<ResetDiskDefaultKMSKeyIdRequest>::kStruct,
    .response = &Table<ResetDiskDefaultKMSKeyIdResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeResetDiskDefaultKMSKeyIdRequest() {
  return schema::MakeObject<ResetDiskDefaultKMSKeyIdRequest>();
}
schema::OwnedObject MakeResetDiskDefaultKMSKeyIdResponse() {
  return schema::MakeObject<ResetDiskDefaultKMSKeyIdResponse>();
}

constinit const schema::Action kRevokeSecurityGroupEgressAction = {
    .name = "RevokeSecurityGroupEgress",
    .request = &Table<RevokeSecurityGroupEgressRequest>::kStruct,
    .response = &Table<RevokeSecurityGroupEgressResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeRevokeSecurityGroupEgressRequest() {
  return schema::MakeObject<RevokeSecurityGroupEgressRequest>();
}
schema::OwnedObject MakeRevokeSecurityGroupEgressResponse() {
  return schema::MakeObject<RevokeSecurityGroupEgressResponse>();
}

constinit const schema::Action kStopInstancesAction = {
    .name = "StopInstances",
    .request = &Table<StopInstancesRequest>::kStruct,
    .response = &Table<StopInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStopInstancesRequest() { return schema::MakeObject<StopInstancesRequest>(); }
schema::OwnedObject MakeStopInstancesResponse() { return schema::MakeObject<StopInstancesResponse>(); }

constinit const schema::Action kStopInvocationAction = {
    .name = "StopInvocation",
    .request = &Table<StopInvocationRequest>::kStruct,
    .response = &Table<StopInvocationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStopInvocationRequest() { return schema::MakeObject<StopInvocationRequest>(); }
schema::OwnedObject MakeStopInvocationResponse() { return schema::MakeObject<StopInvocationResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AddBandwidthPackageIpsResponse*) noexcept {
  return tables::Table<AddBandwidthPackageIpsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AddBandwidthPackageIpsRequest*) noexcept {
  return tables::Table<AddBandwidthPackageIpsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AddBandwidthPackageIpsRequest&) noexcept {
  return tables::kAddBandwidthPackageIpsAction;
}

Outcome<AddBandwidthPackageIpsResponse> Client::AddBandwidthPackageIps(const AddBandwidthPackageIpsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<AddBandwidthPackageIpsResponse>(*core_, tables::kAddBandwidthPackageIpsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const AssignIpv6AddressesResponse*) noexcept {
  return tables::Table<AssignIpv6AddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AssignIpv6AddressesRequest*) noexcept {
  return tables::Table<AssignIpv6AddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AssignIpv6AddressesRequest&) noexcept {
  return tables::kAssignIpv6AddressesAction;
}

Outcome<AssignIpv6AddressesResponse> Client::AssignIpv6Addresses(const AssignIpv6AddressesRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<AssignIpv6AddressesResponse>(*core_, tables::kAssignIpv6AddressesAction, request, options);
}

const schema::Struct& SchemaOf(const AttachClassicLinkVpcResponse*) noexcept {
  return tables::Table<AttachClassicLinkVpcResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachClassicLinkVpcRequest*) noexcept {
  return tables::Table<AttachClassicLinkVpcRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachClassicLinkVpcRequest&) noexcept {
  return tables::kAttachClassicLinkVpcAction;
}

Outcome<AttachClassicLinkVpcResponse> Client::AttachClassicLinkVpc(const AttachClassicLinkVpcRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<AttachClassicLinkVpcResponse>(*core_, tables::kAttachClassicLinkVpcAction, request, options);
}

const schema::Struct& SchemaOf(const AttachKeyPairResponse::Result*) noexcept {
  return tables::Table<AttachKeyPairResponse::Result>::kStruct;
}

const schema::Struct& SchemaOf(const AttachKeyPairResponse*) noexcept {
  return tables::Table<AttachKeyPairResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachKeyPairRequest*) noexcept {
  return tables::Table<AttachKeyPairRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachKeyPairRequest&) noexcept {
  return tables::kAttachKeyPairAction;
}

Outcome<AttachKeyPairResponse> Client::AttachKeyPair(const AttachKeyPairRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<AttachKeyPairResponse>(*core_, tables::kAttachKeyPairAction, request, options);
}

const schema::Struct& SchemaOf(const CancelSimulatedSystemEventsResponse*) noexcept {
  return tables::Table<CancelSimulatedSystemEventsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CancelSimulatedSystemEventsRequest*) noexcept {
  return tables::Table<CancelSimulatedSystemEventsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CancelSimulatedSystemEventsRequest&) noexcept {
  return tables::kCancelSimulatedSystemEventsAction;
}

Outcome<CancelSimulatedSystemEventsResponse> Client::CancelSimulatedSystemEvents(
    const CancelSimulatedSystemEventsRequest& request, const CallOptions& options) const {
  return internal::Invoke<CancelSimulatedSystemEventsResponse>(*core_, tables::kCancelSimulatedSystemEventsAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const CreatePortRangeListResponse*) noexcept {
  return tables::Table<CreatePortRangeListResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePortRangeListRequest::Entry*) noexcept {
  return tables::Table<CreatePortRangeListRequest::Entry>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePortRangeListRequest::Tag*) noexcept {
  return tables::Table<CreatePortRangeListRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePortRangeListRequest*) noexcept {
  return tables::Table<CreatePortRangeListRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreatePortRangeListRequest&) noexcept {
  return tables::kCreatePortRangeListAction;
}

Outcome<CreatePortRangeListResponse> Client::CreatePortRangeList(const CreatePortRangeListRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<CreatePortRangeListResponse>(*core_, tables::kCreatePortRangeListAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteLaunchTemplateResponse*) noexcept {
  return tables::Table<DeleteLaunchTemplateResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteLaunchTemplateRequest*) noexcept {
  return tables::Table<DeleteLaunchTemplateRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteLaunchTemplateRequest&) noexcept {
  return tables::kDeleteLaunchTemplateAction;
}

Outcome<DeleteLaunchTemplateResponse> Client::DeleteLaunchTemplate(const DeleteLaunchTemplateRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DeleteLaunchTemplateResponse>(*core_, tables::kDeleteLaunchTemplateAction, request, options);
}

const schema::Struct& SchemaOf(const DeregisterManagedInstanceResponse::Instance*) noexcept {
  return tables::Table<DeregisterManagedInstanceResponse::Instance>::kStruct;
}

const schema::Struct& SchemaOf(const DeregisterManagedInstanceResponse*) noexcept {
  return tables::Table<DeregisterManagedInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeregisterManagedInstanceRequest*) noexcept {
  return tables::Table<DeregisterManagedInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeregisterManagedInstanceRequest&) noexcept {
  return tables::kDeregisterManagedInstanceAction;
}

Outcome<DeregisterManagedInstanceResponse> Client::DeregisterManagedInstance(
    const DeregisterManagedInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeregisterManagedInstanceResponse>(*core_, tables::kDeregisterManagedInstanceAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupInstancesResponse::Instance*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupInstancesResponse::Instance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupInstancesResponse*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupInstancesRequest*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAutoProvisioningGroupInstancesRequest&) noexcept {
  return tables::kDescribeAutoProvisioningGroupInstancesAction;
}

Outcome<DescribeAutoProvisioningGroupInstancesResponse> Client::DescribeAutoProvisioningGroupInstances(
    const DescribeAutoProvisioningGroupInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAutoProvisioningGroupInstancesResponse>(
      *core_, tables::kDescribeAutoProvisioningGroupInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeLockedSnapshotsResponse::LockedSnapshotsInfo*) noexcept {
  return tables::Table<DescribeLockedSnapshotsResponse::LockedSnapshotsInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLockedSnapshotsResponse*) noexcept {
  return tables::Table<DescribeLockedSnapshotsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLockedSnapshotsRequest*) noexcept {
  return tables::Table<DescribeLockedSnapshotsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLockedSnapshotsRequest&) noexcept {
  return tables::kDescribeLockedSnapshotsAction;
}

Outcome<DescribeLockedSnapshotsResponse> Client::DescribeLockedSnapshots(const DescribeLockedSnapshotsRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeLockedSnapshotsResponse>(*core_, tables::kDescribeLockedSnapshotsAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfacePermissionsResponse::NetworkInterfacePermission*) noexcept {
  return tables::Table<DescribeNetworkInterfacePermissionsResponse::NetworkInterfacePermission>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacePermissionsResponse*) noexcept {
  return tables::Table<DescribeNetworkInterfacePermissionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacePermissionsRequest*) noexcept {
  return tables::Table<DescribeNetworkInterfacePermissionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNetworkInterfacePermissionsRequest&) noexcept {
  return tables::kDescribeNetworkInterfacePermissionsAction;
}

Outcome<DescribeNetworkInterfacePermissionsResponse> Client::DescribeNetworkInterfacePermissions(
    const DescribeNetworkInterfacePermissionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNetworkInterfacePermissionsResponse>(
      *core_, tables::kDescribeNetworkInterfacePermissionsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeSavingsPlanEstimationResponse*) noexcept {
  return tables::Table<DescribeSavingsPlanEstimationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSavingsPlanEstimationRequest*) noexcept {
  return tables::Table<DescribeSavingsPlanEstimationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSavingsPlanEstimationRequest&) noexcept {
  return tables::kDescribeSavingsPlanEstimationAction;
}

Outcome<DescribeSavingsPlanEstimationResponse> Client::DescribeSavingsPlanEstimation(
    const DescribeSavingsPlanEstimationRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSavingsPlanEstimationResponse>(*core_, tables::kDescribeSavingsPlanEstimationAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeUserDataResponse*) noexcept {
  return tables::Table<DescribeUserDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeUserDataRequest*) noexcept {
  return tables::Table<DescribeUserDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeUserDataRequest&) noexcept {
  return tables::kDescribeUserDataAction;
}

Outcome<DescribeUserDataResponse> Client::DescribeUserData(const DescribeUserDataRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DescribeUserDataResponse>(*core_, tables::kDescribeUserDataAction, request, options);
}

const schema::Struct& SchemaOf(const DetachNetworkInterfaceResponse*) noexcept {
  return tables::Table<DetachNetworkInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachNetworkInterfaceRequest*) noexcept {
  return tables::Table<DetachNetworkInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachNetworkInterfaceRequest&) noexcept {
  return tables::kDetachNetworkInterfaceAction;
}

Outcome<DetachNetworkInterfaceResponse> Client::DetachNetworkInterface(const DetachNetworkInterfaceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DetachNetworkInterfaceResponse>(*core_, tables::kDetachNetworkInterfaceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const EnablePhysicalConnectionResponse*) noexcept {
  return tables::Table<EnablePhysicalConnectionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const EnablePhysicalConnectionRequest*) noexcept {
  return tables::Table<EnablePhysicalConnectionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const EnablePhysicalConnectionRequest&) noexcept {
  return tables::kEnablePhysicalConnectionAction;
}

Outcome<EnablePhysicalConnectionResponse> Client::EnablePhysicalConnection(
    const EnablePhysicalConnectionRequest& request, const CallOptions& options) const {
  return internal::Invoke<EnablePhysicalConnectionResponse>(*core_, tables::kEnablePhysicalConnectionAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const ExportSnapshotResponse*) noexcept {
  return tables::Table<ExportSnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ExportSnapshotRequest*) noexcept {
  return tables::Table<ExportSnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ExportSnapshotRequest&) noexcept {
  return tables::kExportSnapshotAction;
}

Outcome<ExportSnapshotResponse> Client::ExportSnapshot(const ExportSnapshotRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<ExportSnapshotResponse>(*core_, tables::kExportSnapshotAction, request, options);
}

const schema::Struct& SchemaOf(const ImportKeyPairResponse*) noexcept {
  return tables::Table<ImportKeyPairResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ImportKeyPairRequest::Tag*) noexcept {
  return tables::Table<ImportKeyPairRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const ImportKeyPairRequest*) noexcept {
  return tables::Table<ImportKeyPairRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ImportKeyPairRequest&) noexcept {
  return tables::kImportKeyPairAction;
}

Outcome<ImportKeyPairResponse> Client::ImportKeyPair(const ImportKeyPairRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<ImportKeyPairResponse>(*core_, tables::kImportKeyPairAction, request, options);
}

const schema::Struct& SchemaOf(const InstallCloudAssistantResponse*) noexcept {
  return tables::Table<InstallCloudAssistantResponse>::kStruct;
}

const schema::Struct& SchemaOf(const InstallCloudAssistantRequest*) noexcept {
  return tables::Table<InstallCloudAssistantRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const InstallCloudAssistantRequest&) noexcept {
  return tables::kInstallCloudAssistantAction;
}

Outcome<InstallCloudAssistantResponse> Client::InstallCloudAssistant(const InstallCloudAssistantRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<InstallCloudAssistantResponse>(*core_, tables::kInstallCloudAssistantAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const ModifyAutoSnapshotPolicyExResponse*) noexcept {
  return tables::Table<ModifyAutoSnapshotPolicyExResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration::Arn*) noexcept {
  return tables::Table<ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration*) noexcept {
  return tables::Table<ModifyAutoSnapshotPolicyExRequest::CopyEncryptionConfiguration>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyAutoSnapshotPolicyExRequest::TargetTags*) noexcept {
  return tables::Table<ModifyAutoSnapshotPolicyExRequest::TargetTags>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyAutoSnapshotPolicyExRequest*) noexcept {
  return tables::Table<ModifyAutoSnapshotPolicyExRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyAutoSnapshotPolicyExRequest&) noexcept {
  return tables::kModifyAutoSnapshotPolicyExAction;
}

Outcome<ModifyAutoSnapshotPolicyExResponse> Client::ModifyAutoSnapshotPolicyEx(
    const ModifyAutoSnapshotPolicyExRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyAutoSnapshotPolicyExResponse>(*core_, tables::kModifyAutoSnapshotPolicyExAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostsChargeTypeResponse::FeeOfInstance*) noexcept {
  return tables::Table<ModifyDedicatedHostsChargeTypeResponse::FeeOfInstance>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostsChargeTypeResponse*) noexcept {
  return tables::Table<ModifyDedicatedHostsChargeTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostsChargeTypeRequest::PromotionOptions*) noexcept {
  return tables::Table<ModifyDedicatedHostsChargeTypeRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostsChargeTypeRequest*) noexcept {
  return tables::Table<ModifyDedicatedHostsChargeTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostsChargeTypeRequest&) noexcept {
  return tables::kModifyDedicatedHostsChargeTypeAction;
}

Outcome<ModifyDedicatedHostsChargeTypeResponse> Client::ModifyDedicatedHostsChargeType(
    const ModifyDedicatedHostsChargeTypeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyDedicatedHostsChargeTypeResponse>(*core_, tables::kModifyDedicatedHostsChargeTypeAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceAutoRenewAttributeResponse*) noexcept {
  return tables::Table<ModifyElasticityAssuranceAutoRenewAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<ModifyElasticityAssuranceAutoRenewAttributeRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceAutoRenewAttributeRequest*) noexcept {
  return tables::Table<ModifyElasticityAssuranceAutoRenewAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyElasticityAssuranceAutoRenewAttributeRequest&) noexcept {
  return tables::kModifyElasticityAssuranceAutoRenewAttributeAction;
}

Outcome<ModifyElasticityAssuranceAutoRenewAttributeResponse> Client::ModifyElasticityAssuranceAutoRenewAttribute(
    const ModifyElasticityAssuranceAutoRenewAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyElasticityAssuranceAutoRenewAttributeResponse>(
      *core_, tables::kModifyElasticityAssuranceAutoRenewAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyInvocationAttributeResponse*) noexcept {
  return tables::Table<ModifyInvocationAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInvocationAttributeRequest*) noexcept {
  return tables::Table<ModifyInvocationAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInvocationAttributeRequest&) noexcept {
  return tables::kModifyInvocationAttributeAction;
}

Outcome<ModifyInvocationAttributeResponse> Client::ModifyInvocationAttribute(
    const ModifyInvocationAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInvocationAttributeResponse>(*core_, tables::kModifyInvocationAttributeAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const RebootInstanceResponse*) noexcept {
  return tables::Table<RebootInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RebootInstanceRequest*) noexcept {
  return tables::Table<RebootInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RebootInstanceRequest&) noexcept {
  return tables::kRebootInstanceAction;
}

Outcome<RebootInstanceResponse> Client::RebootInstance(const RebootInstanceRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<RebootInstanceResponse>(*core_, tables::kRebootInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const ReportInstancesStatusResponse*) noexcept {
  return tables::Table<ReportInstancesStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReportInstancesStatusRequest*) noexcept {
  return tables::Table<ReportInstancesStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReportInstancesStatusRequest&) noexcept {
  return tables::kReportInstancesStatusAction;
}

Outcome<ReportInstancesStatusResponse> Client::ReportInstancesStatus(const ReportInstancesStatusRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<ReportInstancesStatusResponse>(*core_, tables::kReportInstancesStatusAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const ResetDiskDefaultKMSKeyIdResponse*) noexcept {
  return tables::Table<ResetDiskDefaultKMSKeyIdResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ResetDiskDefaultKMSKeyIdRequest*) noexcept {
  return tables::Table<ResetDiskDefaultKMSKeyIdRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ResetDiskDefaultKMSKeyIdRequest&) noexcept {
  return tables::kResetDiskDefaultKMSKeyIdAction;
}

Outcome<ResetDiskDefaultKMSKeyIdResponse> Client::ResetDiskDefaultKMSKeyId(
    const ResetDiskDefaultKMSKeyIdRequest& request, const CallOptions& options) const {
  return internal::Invoke<ResetDiskDefaultKMSKeyIdResponse>(*core_, tables::kResetDiskDefaultKMSKeyIdAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupEgressResponse*) noexcept {
  return tables::Table<RevokeSecurityGroupEgressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupEgressRequest::Permissions*) noexcept {
  return tables::Table<RevokeSecurityGroupEgressRequest::Permissions>::kStruct;
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupEgressRequest*) noexcept {
  return tables::Table<RevokeSecurityGroupEgressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RevokeSecurityGroupEgressRequest&) noexcept {
  return tables::kRevokeSecurityGroupEgressAction;
}

Outcome<RevokeSecurityGroupEgressResponse> Client::RevokeSecurityGroupEgress(
    const RevokeSecurityGroupEgressRequest& request, const CallOptions& options) const {
  return internal::Invoke<RevokeSecurityGroupEgressResponse>(*core_, tables::kRevokeSecurityGroupEgressAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const StopInstancesResponse::InstanceResponse*) noexcept {
  return tables::Table<StopInstancesResponse::InstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StopInstancesResponse*) noexcept {
  return tables::Table<StopInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StopInstancesRequest*) noexcept {
  return tables::Table<StopInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StopInstancesRequest&) noexcept {
  return tables::kStopInstancesAction;
}

Outcome<StopInstancesResponse> Client::StopInstances(const StopInstancesRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<StopInstancesResponse>(*core_, tables::kStopInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const StopInvocationResponse*) noexcept {
  return tables::Table<StopInvocationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StopInvocationRequest*) noexcept {
  return tables::Table<StopInvocationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StopInvocationRequest&) noexcept {
  return tables::kStopInvocationAction;
}

Outcome<StopInvocationResponse> Client::StopInvocation(const StopInvocationRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<StopInvocationResponse>(*core_, tables::kStopInvocationAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
