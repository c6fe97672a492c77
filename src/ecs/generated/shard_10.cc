// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/allocate_dedicated_hosts.h"
#include "alibabacloud/ecs/allocate_public_ip_address.h"
#include "alibabacloud/ecs/authorize_security_group_egress.h"
#include "alibabacloud/ecs/cancel_physical_connection.h"
#include "alibabacloud/ecs/cancel_task.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_command.h"
#include "alibabacloud/ecs/create_forward_entry.h"
#include "alibabacloud/ecs/create_instance.h"
#include "alibabacloud/ecs/create_nat_gateway.h"
#include "alibabacloud/ecs/create_security_group.h"
#include "alibabacloud/ecs/delete_activation.h"
#include "alibabacloud/ecs/delete_image_component.h"
#include "alibabacloud/ecs/delete_key_pairs.h"
#include "alibabacloud/ecs/delete_prefix_list.h"
#include "alibabacloud/ecs/delete_router_interface.h"
#include "alibabacloud/ecs/describe_account_attributes.h"
#include "alibabacloud/ecs/describe_tasks.h"
#include "alibabacloud/ecs/invoke_command.h"
#include "alibabacloud/ecs/modify_dedicated_host_auto_renew_attribute.h"
#include "alibabacloud/ecs/modify_disk_charge_type.h"
#include "alibabacloud/ecs/modify_disk_default_kms_key_id.h"
#include "alibabacloud/ecs/modify_instance_maintenance_attributes.h"
#include "alibabacloud/ecs/modify_snapshot_group.h"
#include "alibabacloud/ecs/redeploy_dedicated_host.h"
#include "alibabacloud/ecs/renew_reserved_instances.h"
#include "alibabacloud/ecs/reset_disks.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AllocateDedicatedHostsResponse> {
  using T = ecs::AllocateDedicatedHostsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostIdSets", "DedicatedHostId", TypeOf<decltype(T::dedicated_host_id_sets)>(),
       offsetof(T, dedicated_host_id_sets), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocateDedicatedHostsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AllocateDedicatedHostsRequest::NetworkAttributes> {
  using T = ecs::AllocateDedicatedHostsRequest::NetworkAttributes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SlbUdpTimeout", "", TypeOf<decltype(T::slb_udp_timeout)>(), offsetof(T, slb_udp_timeout), Style::kRepeat, 0},
      {"UdpTimeout", "", TypeOf<decltype(T::udp_timeout)>(), offsetof(T, udp_timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocateDedicatedHostsRequest.NetworkAttributes", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::AllocateDedicatedHostsRequest::NetworkAttributes> =
        &ecs::tables::Table<ecs::AllocateDedicatedHostsRequest::NetworkAttributes>::kStruct;

template <>
struct ecs::tables::Table<ecs::AllocateDedicatedHostsRequest::PromotionOptions> {
  using T = ecs::AllocateDedicatedHostsRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocateDedicatedHostsRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::AllocateDedicatedHostsRequest::PromotionOptions> =
    &ecs::tables::Table<ecs::AllocateDedicatedHostsRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::AllocateDedicatedHostsRequest::SchedulerOptions> {
  using T = ecs::AllocateDedicatedHostsRequest::SchedulerOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FenceId", "", TypeOf<decltype(T::fence_id)>(), offsetof(T, fence_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocateDedicatedHostsRequest.SchedulerOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::AllocateDedicatedHostsRequest::SchedulerOptions> =
    &ecs::tables::Table<ecs::AllocateDedicatedHostsRequest::SchedulerOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::AllocateDedicatedHostsRequest::Tag> {
  using T = ecs::AllocateDedicatedHostsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocateDedicatedHostsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::AllocateDedicatedHostsRequest::Tag> =
    &ecs::tables::Table<ecs::AllocateDedicatedHostsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::AllocateDedicatedHostsRequest> {
  using T = ecs::AllocateDedicatedHostsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActionOnMaintenance", "", TypeOf<decltype(T::action_on_maintenance)>(), offsetof(T, action_on_maintenance),
       Style::kRepeat, 0},
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"AutoPlacement", "", TypeOf<decltype(T::auto_placement)>(), offsetof(T, auto_placement), Style::kRepeat, 0},
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"CpuOverCommitRatio", "", TypeOf<decltype(T::cpu_over_commit_ratio)>(), offsetof(T, cpu_over_commit_ratio),
       Style::kRepeat, 0},
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"DedicatedHostName", "", TypeOf<decltype(T::dedicated_host_name)>(), offsetof(T, dedicated_host_name),
       Style::kRepeat, 0},
      {"DedicatedHostType", "", TypeOf<decltype(T::dedicated_host_type)>(), offsetof(T, dedicated_host_type),
       Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"MinQuantity", "", TypeOf<decltype(T::min_quantity)>(), offsetof(T, min_quantity), Style::kRepeat, 0},
      {"NetworkAttributes", "", TypeOf<decltype(T::network_attributes)>(), offsetof(T, network_attributes),
       Style::kFlat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"Quantity", "", TypeOf<decltype(T::quantity)>(), offsetof(T, quantity), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SchedulerOptions", "", TypeOf<decltype(T::scheduler_options)>(), offsetof(T, scheduler_options), Style::kFlat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocateDedicatedHostsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AllocatePublicIpAddressResponse> {
  using T = ecs::AllocatePublicIpAddressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocatePublicIpAddressResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AllocatePublicIpAddressRequest> {
  using T = ecs::AllocatePublicIpAddressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"VlanId", "", TypeOf<decltype(T::vlan_id)>(), offsetof(T, vlan_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AllocatePublicIpAddressRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AuthorizeSecurityGroupEgressResponse> {
  using T = ecs::AuthorizeSecurityGroupEgressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupEgressResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AuthorizeSecurityGroupEgressRequest::Permissions> {
  using T = ecs::AuthorizeSecurityGroupEgressRequest::Permissions;
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
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupEgressRequest.Permissions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::AuthorizeSecurityGroupEgressRequest::Permissions> =
        &ecs::tables::Table<ecs::AuthorizeSecurityGroupEgressRequest::Permissions>::kStruct;

template <>
struct ecs::tables::Table<ecs::AuthorizeSecurityGroupEgressRequest> {
  using T = ecs::AuthorizeSecurityGroupEgressRequest;
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
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupEgressRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelPhysicalConnectionResponse> {
  using T = ecs::CancelPhysicalConnectionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelPhysicalConnectionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelPhysicalConnectionRequest> {
  using T = ecs::CancelPhysicalConnectionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelPhysicalConnectionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelTaskResponse> {
  using T = ecs::CancelTaskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelTaskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelTaskRequest> {
  using T = ecs::CancelTaskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CancelTaskRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateCommandResponse> {
  using T = ecs::CreateCommandResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateCommandResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateCommandRequest::SystemTag> {
  using T = ecs::CreateCommandRequest::SystemTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateCommandRequest.SystemTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateCommandRequest::SystemTag> =
    &ecs::tables::Table<ecs::CreateCommandRequest::SystemTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateCommandRequest::Tag> {
  using T = ecs::CreateCommandRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateCommandRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateCommandRequest::Tag> =
    &ecs::tables::Table<ecs::CreateCommandRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateCommandRequest> {
  using T = ecs::CreateCommandRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"CommandContent", "", TypeOf<decltype(T::command_content)>(), offsetof(T, command_content), Style::kRepeat,
       schema::kRequired | schema::kSensitive},
      {"ContentEncoding", "", TypeOf<decltype(T::content_encoding)>(), offsetof(T, content_encoding), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnableParameter", "", TypeOf<decltype(T::enable_parameter)>(), offsetof(T, enable_parameter), Style::kRepeat,
       0},
      {"Launcher", "", TypeOf<decltype(T::launcher)>(), offsetof(T, launcher), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SystemTag", "", TypeOf<decltype(T::system_tag)>(), offsetof(T, system_tag), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, schema::kRequired},
      {"WorkingDir", "", TypeOf<decltype(T::working_dir)>(), offsetof(T, working_dir), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateCommandRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateForwardEntryResponse> {
  using T = ecs::CreateForwardEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateForwardEntryResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateForwardEntryRequest> {
  using T = ecs::CreateForwardEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat,
       schema::kRequired},
      {"ExternalPort", "", TypeOf<decltype(T::external_port)>(), offsetof(T, external_port), Style::kRepeat,
       schema::kRequired},
      {"ForwardTableId", "", TypeOf<decltype(T::forward_table_id)>(), offsetof(T, forward_table_id), Style::kRepeat,
       schema::kRequired},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat,
       schema::kRequired},
      {"InternalPort", "", TypeOf<decltype(T::internal_port)>(), offsetof(T, internal_port), Style::kRepeat,
       schema::kRequired},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateForwardEntryRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateInstanceResponse> {
  using T = ecs::CreateInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateInstanceRequest::Arn> {
  using T = ecs::CreateInstanceRequest::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateInstanceRequest::Arn> =
    &ecs::tables::Table<ecs::CreateInstanceRequest::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateInstanceRequest::DataDisk> {
  using T = ecs::CreateInstanceRequest::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"EncryptAlgorithm", "", TypeOf<decltype(T::encrypt_algorithm)>(), offsetof(T, encrypt_algorithm), Style::kRepeat,
       0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateInstanceRequest::DataDisk> =
    &ecs::tables::Table<ecs::CreateInstanceRequest::DataDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateInstanceRequest::HibernationOptions> {
  using T = ecs::CreateInstanceRequest::HibernationOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Configured", "", TypeOf<decltype(T::configured)>(), offsetof(T, configured), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest.HibernationOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateInstanceRequest::HibernationOptions> =
    &ecs::tables::Table<ecs::CreateInstanceRequest::HibernationOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateInstanceRequest::PrivatePoolOptions> {
  using T = ecs::CreateInstanceRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
      {"MatchCriteria", "", TypeOf<decltype(T::match_criteria)>(), offsetof(T, match_criteria), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateInstanceRequest::PrivatePoolOptions> =
    &ecs::tables::Table<ecs::CreateInstanceRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateInstanceRequest::SystemDisk> {
  using T = ecs::CreateInstanceRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateInstanceRequest::SystemDisk> =
    &ecs::tables::Table<ecs::CreateInstanceRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateInstanceRequest::Tag> {
  using T = ecs::CreateInstanceRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateInstanceRequest::Tag> =
    &ecs::tables::Table<ecs::CreateInstanceRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateInstanceRequest> {
  using T = ecs::CreateInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Affinity", "", TypeOf<decltype(T::affinity)>(), offsetof(T, affinity), Style::kRepeat, 0},
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"CapacityReservationId", "", TypeOf<decltype(T::capacity_reservation_id)>(),
       offsetof(T, capacity_reservation_id), Style::kRepeat, 0},
      {"CapacityReservationPreference", "", TypeOf<decltype(T::capacity_reservation_preference)>(),
       offsetof(T, capacity_reservation_preference), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"CreditSpecification", "", TypeOf<decltype(T::credit_specification)>(), offsetof(T, credit_specification),
       Style::kRepeat, 0},
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"DeletionProtection", "", TypeOf<decltype(T::deletion_protection)>(), offsetof(T, deletion_protection),
       Style::kRepeat, 0},
      {"DeploymentSetGroupNo", "", TypeOf<decltype(T::deployment_set_group_no)>(), offsetof(T, deployment_set_group_no),
       Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"HibernationOptions", "", TypeOf<decltype(T::hibernation_options)>(), offsetof(T, hibernation_options),
       Style::kFlat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"HpcClusterId", "", TypeOf<decltype(T::hpc_cluster_id)>(), offsetof(T, hpc_cluster_id), Style::kRepeat, 0},
      {"HttpEndpoint", "", TypeOf<decltype(T::http_endpoint)>(), offsetof(T, http_endpoint), Style::kRepeat, 0},
      {"HttpPutResponseHopLimit", "", TypeOf<decltype(T::http_put_response_hop_limit)>(),
       offsetof(T, http_put_response_hop_limit), Style::kRepeat, 0},
      {"HttpTokens", "", TypeOf<decltype(T::http_tokens)>(), offsetof(T, http_tokens), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InnerIpAddress", "", TypeOf<decltype(T::inner_ip_address)>(), offsetof(T, inner_ip_address), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"ManagedHostId", "", TypeOf<decltype(T::managed_host_id)>(), offsetof(T, managed_host_id), Style::kRepeat, 0},
      {"NodeControllerId", "", TypeOf<decltype(T::node_controller_id)>(), offsetof(T, node_controller_id),
       Style::kRepeat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"PasswordInherit", "", TypeOf<decltype(T::password_inherit)>(), offsetof(T, password_inherit), Style::kRepeat,
       0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityEnhancementStrategy", "", TypeOf<decltype(T::security_enhancement_strategy)>(),
       offsetof(T, security_enhancement_strategy), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotInterruptionBehavior", "", TypeOf<decltype(T::spot_interruption_behavior)>(),
       offsetof(T, spot_interruption_behavior), Style::kRepeat, 0},
      {"SpotPriceLimit", "", TypeOf<decltype(T::spot_price_limit)>(), offsetof(T, spot_price_limit), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat, 0},
      {"StorageSetPartitionNumber", "", TypeOf<decltype(T::storage_set_partition_number)>(),
       offsetof(T, storage_set_partition_number), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Tenancy", "", TypeOf<decltype(T::tenancy)>(), offsetof(T, tenancy), Style::kRepeat, 0},
      {"UseAdditionalService", "", TypeOf<decltype(T::use_additional_service)>(), offsetof(T, use_additional_service),
       Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VlanId", "", TypeOf<decltype(T::vlan_id)>(), offsetof(T, vlan_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateNatGatewayResponse> {
  using T = ecs::CreateNatGatewayResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthPackageIds", "BandwidthPackageId", TypeOf<decltype(T::bandwidth_package_ids)>(),
       offsetof(T, bandwidth_package_ids), Style::kRepeat, 0},
      {"ForwardTableIds", "ForwardTableId", TypeOf<decltype(T::forward_table_ids)>(), offsetof(T, forward_table_ids),
       Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNatGatewayResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateNatGatewayRequest::BandwidthPackage> {
  using T = ecs::CreateNatGatewayRequest::BandwidthPackage;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"IpCount", "", TypeOf<decltype(T::ip_count)>(), offsetof(T, ip_count), Style::kRepeat, 0},
      {"Zone", "", TypeOf<decltype(T::zone)>(), offsetof(T, zone), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNatGatewayRequest.BandwidthPackage", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateNatGatewayRequest::BandwidthPackage> =
    &ecs::tables::Table<ecs::CreateNatGatewayRequest::BandwidthPackage>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNatGatewayRequest> {
  using T = ecs::CreateNatGatewayRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthPackage", "", TypeOf<decltype(T::bandwidth_package)>(), offsetof(T, bandwidth_package), Style::kRepeat,
       schema::kRequired},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateNatGatewayRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSecurityGroupResponse> {
  using T = ecs::CreateSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSecurityGroupRequest::Tag> {
  using T = ecs::CreateSecurityGroupRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateSecurityGroupRequest::Tag> =
    &ecs::tables::Table<ecs::CreateSecurityGroupRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateSecurityGroupRequest> {
  using T = ecs::CreateSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
      {"SecurityGroupType", "", TypeOf<decltype(T::security_group_type)>(), offsetof(T, security_group_type),
       Style::kRepeat, 0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSecurityGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteActivationResponse::Activation> {
  using T = ecs::DeleteActivationResponse::Activation;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeregisteredCount", "", TypeOf<decltype(T::deregistered_count)>(), offsetof(T, deregistered_count),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"IpAddressRange", "", TypeOf<decltype(T::ip_address_range)>(), offsetof(T, ip_address_range), Style::kRepeat, 0},
      {"RegisteredCount", "", TypeOf<decltype(T::registered_count)>(), offsetof(T, registered_count), Style::kRepeat,
       0},
      {"TimeToLiveInHours", "", TypeOf<decltype(T::time_to_live_in_hours)>(), offsetof(T, time_to_live_in_hours),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteActivationResponse.Activation", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DeleteActivationResponse::Activation> =
    &ecs::tables::Table<ecs::DeleteActivationResponse::Activation>::kStruct;

template <>
struct ecs::tables::Table<ecs::DeleteActivationResponse> {
  using T = ecs::DeleteActivationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Activation", "", TypeOf<decltype(T::activation)>(), offsetof(T, activation), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteActivationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteActivationRequest> {
  using T = ecs::DeleteActivationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteActivationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteImageComponentResponse> {
  using T = ecs::DeleteImageComponentResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteImageComponentResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteImageComponentRequest> {
  using T = ecs::DeleteImageComponentRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageComponentId", "", TypeOf<decltype(T::image_component_id)>(), offsetof(T, image_component_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteImageComponentRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteKeyPairsResponse> {
  using T = ecs::DeleteKeyPairsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteKeyPairsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteKeyPairsRequest> {
  using T = ecs::DeleteKeyPairsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairNames", "", TypeOf<decltype(T::key_pair_names)>(), offsetof(T, key_pair_names), Style::kJson,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteKeyPairsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeletePrefixListResponse> {
  using T = ecs::DeletePrefixListResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeletePrefixListResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeletePrefixListRequest> {
  using T = ecs::DeletePrefixListRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeletePrefixListRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteRouterInterfaceResponse> {
  using T = ecs::DeleteRouterInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteRouterInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteRouterInterfaceRequest> {
  using T = ecs::DeleteRouterInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RouterInterfaceId", "", TypeOf<decltype(T::router_interface_id)>(), offsetof(T, router_interface_id),
       Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteRouterInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAccountAttributesResponse::AccountAttributeItem::ValueItem> {
  using T = ecs::DescribeAccountAttributesResponse::AccountAttributeItem::ValueItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Count", "", TypeOf<decltype(T::count)>(), offsetof(T, count), Style::kRepeat, 0},
      {"DiskCategory", "", TypeOf<decltype(T::disk_category)>(), offsetof(T, disk_category), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAccountAttributesResponse.AccountAttributeItem.ValueItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAccountAttributesResponse::AccountAttributeItem::ValueItem> =
        &ecs::tables::Table<ecs::DescribeAccountAttributesResponse::AccountAttributeItem::ValueItem>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAccountAttributesResponse::AccountAttributeItem> {
  using T = ecs::DescribeAccountAttributesResponse::AccountAttributeItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AttributeName", "", TypeOf<decltype(T::attribute_name)>(), offsetof(T, attribute_name), Style::kRepeat, 0},
      {"AttributeValues", "ValueItem", TypeOf<decltype(T::attribute_values)>(), offsetof(T, attribute_values),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAccountAttributesResponse.AccountAttributeItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAccountAttributesResponse::AccountAttributeItem> =
        &ecs::tables::Table<ecs::DescribeAccountAttributesResponse::AccountAttributeItem>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAccountAttributesResponse> {
  using T = ecs::DescribeAccountAttributesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccountAttributeItems", "AccountAttributeItem", TypeOf<decltype(T::account_attribute_items)>(),
       offsetof(T, account_attribute_items), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAccountAttributesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAccountAttributesRequest> {
  using T = ecs::DescribeAccountAttributesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AttributeName", "", TypeOf<decltype(T::attribute_name)>(), offsetof(T, attribute_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAccountAttributesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeTasksResponse::Task> {
  using T = ecs::DescribeTasksResponse::Task;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"FailedReason", "", TypeOf<decltype(T::failed_reason)>(), offsetof(T, failed_reason), Style::kRepeat, 0},
      {"FinishedTime", "", TypeOf<decltype(T::finished_time)>(), offsetof(T, finished_time), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceIds", "resourceId", TypeOf<decltype(T::resource_ids)>(), offsetof(T, resource_ids), Style::kRepeat, 0},
      {"Source", "", TypeOf<decltype(T::source)>(), offsetof(T, source), Style::kRepeat, 0},
      {"SupportCancel", "", TypeOf<decltype(T::support_cancel)>(), offsetof(T, support_cancel), Style::kRepeat, 0},
      {"TaskAction", "", TypeOf<decltype(T::task_action)>(), offsetof(T, task_action), Style::kRepeat, 0},
      {"TaskGroupId", "", TypeOf<decltype(T::task_group_id)>(), offsetof(T, task_group_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
      {"TaskStatus", "", TypeOf<decltype(T::task_status)>(), offsetof(T, task_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTasksResponse.Task", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeTasksResponse::Task> =
    &ecs::tables::Table<ecs::DescribeTasksResponse::Task>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeTasksResponse> {
  using T = ecs::DescribeTasksResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskSet", "Task", TypeOf<decltype(T::task_set)>(), offsetof(T, task_set), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTasksResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeTasksRequest> {
  using T = ecs::DescribeTasksRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceIds", "", TypeOf<decltype(T::resource_ids)>(), offsetof(T, resource_ids), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"TaskAction", "", TypeOf<decltype(T::task_action)>(), offsetof(T, task_action), Style::kRepeat, 0},
      {"TaskGroupId", "", TypeOf<decltype(T::task_group_id)>(), offsetof(T, task_group_id), Style::kRepeat, 0},
      {"TaskIds", "", TypeOf<decltype(T::task_ids)>(), offsetof(T, task_ids), Style::kSimple, 0},
      {"TaskStatus", "", TypeOf<decltype(T::task_status)>(), offsetof(T, task_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTasksRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::InvokeCommandResponse> {
  using T = ecs::InvokeCommandResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InvokeCommandResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::InvokeCommandRequest::ResourceTag> {
  using T = ecs::InvokeCommandRequest::ResourceTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InvokeCommandRequest.ResourceTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::InvokeCommandRequest::ResourceTag> =
    &ecs::tables::Table<ecs::InvokeCommandRequest::ResourceTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::InvokeCommandRequest::SystemTag> {
  using T = ecs::InvokeCommandRequest::SystemTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InvokeCommandRequest.SystemTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::InvokeCommandRequest::SystemTag> =
    &ecs::tables::Table<ecs::InvokeCommandRequest::SystemTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::InvokeCommandRequest::Tag> {
  using T = ecs::InvokeCommandRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InvokeCommandRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::InvokeCommandRequest::Tag> =
    &ecs::tables::Table<ecs::InvokeCommandRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::InvokeCommandRequest> {
  using T = ecs::InvokeCommandRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, schema::kRequired},
      {"ContainerId", "", TypeOf<decltype(T::container_id)>(), offsetof(T, container_id), Style::kRepeat, 0},
      {"ContainerName", "", TypeOf<decltype(T::container_name)>(), offsetof(T, container_name), Style::kRepeat, 0},
      {"Frequency", "", TypeOf<decltype(T::frequency)>(), offsetof(T, frequency), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Launcher", "", TypeOf<decltype(T::launcher)>(), offsetof(T, launcher), Style::kRepeat, 0},
      {"OssOutputDelivery", "", TypeOf<decltype(T::oss_output_delivery)>(), offsetof(T, oss_output_delivery),
       Style::kRepeat, 0},
      {"Parameters", "", TypeOf<decltype(T::parameters)>(), offsetof(T, parameters), Style::kJson, schema::kRawJson},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RepeatMode", "", TypeOf<decltype(T::repeat_mode)>(), offsetof(T, repeat_mode), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"ResourceTag", "", TypeOf<decltype(T::resource_tag)>(), offsetof(T, resource_tag), Style::kRepeat, 0},
      {"SystemTag", "", TypeOf<decltype(T::system_tag)>(), offsetof(T, system_tag), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TerminationMode", "", TypeOf<decltype(T::termination_mode)>(), offsetof(T, termination_mode), Style::kRepeat,
       0},
      {"Timed", "", TypeOf<decltype(T::timed)>(), offsetof(T, timed), Style::kRepeat, 0},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
      {"Username", "", TypeOf<decltype(T::username)>(), offsetof(T, username), Style::kRepeat, 0},
      {"WindowsPasswordName", "", TypeOf<decltype(T::windows_password_name)>(), offsetof(T, windows_password_name),
       Style::kRepeat, 0},
      {"WorkingDir", "", TypeOf<decltype(T::working_dir)>(), offsetof(T, working_dir), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InvokeCommandRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostAutoRenewAttributeResponse> {
  using T = ecs::ModifyDedicatedHostAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostAutoRenewAttributeRequest> {
  using T = ecs::ModifyDedicatedHostAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewWithEcs", "", TypeOf<decltype(T::auto_renew_with_ecs)>(), offsetof(T, auto_renew_with_ecs),
       Style::kRepeat, 0},
      {"DedicatedHostIds", "", TypeOf<decltype(T::dedicated_host_ids)>(), offsetof(T, dedicated_host_ids),
       Style::kRepeat, schema::kRequired},
      {"Duration", "", TypeOf<decltype(T::duration)>(), offsetof(T, duration), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskChargeTypeResponse> {
  using T = ecs::ModifyDiskChargeTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskChargeTypeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskChargeTypeRequest> {
  using T = ecs::ModifyDiskChargeTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DiskChargeType", "", TypeOf<decltype(T::disk_charge_type)>(), offsetof(T, disk_charge_type), Style::kRepeat, 0},
      {"DiskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kJson, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskChargeTypeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskDefaultKMSKeyIdResponse> {
  using T = ecs::ModifyDiskDefaultKMSKeyIdResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskDefaultKMSKeyIdResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskDefaultKMSKeyIdRequest> {
  using T = ecs::ModifyDiskDefaultKMSKeyIdRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskDefaultKMSKeyIdRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceMaintenanceAttributesResponse> {
  using T = ecs::ModifyInstanceMaintenanceAttributesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceMaintenanceAttributesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceMaintenanceAttributesRequest::MaintenanceWindow> {
  using T = ecs::ModifyInstanceMaintenanceAttributesRequest::MaintenanceWindow;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "ModifyInstanceMaintenanceAttributesRequest.MaintenanceWindow", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyInstanceMaintenanceAttributesRequest::MaintenanceWindow> =
        &ecs::tables::Table<ecs::ModifyInstanceMaintenanceAttributesRequest::MaintenanceWindow>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceMaintenanceAttributesRequest> {
  using T = ecs::ModifyInstanceMaintenanceAttributesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActionOnMaintenance", "", TypeOf<decltype(T::action_on_maintenance)>(), offsetof(T, action_on_maintenance),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaintenanceWindow", "", TypeOf<decltype(T::maintenance_window)>(), offsetof(T, maintenance_window),
       Style::kRepeat, 0},
      {"NotifyOnMaintenance", "", TypeOf<decltype(T::notify_on_maintenance)>(), offsetof(T, notify_on_maintenance),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceMaintenanceAttributesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySnapshotGroupResponse> {
  using T = ecs::ModifySnapshotGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySnapshotGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySnapshotGroupRequest> {
  using T = ecs::ModifySnapshotGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SnapshotGroupId", "", TypeOf<decltype(T::snapshot_group_id)>(), offsetof(T, snapshot_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifySnapshotGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RedeployDedicatedHostResponse> {
  using T = ecs::RedeployDedicatedHostResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RedeployDedicatedHostResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RedeployDedicatedHostRequest> {
  using T = ecs::RedeployDedicatedHostRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       schema::kRequired},
      {"MigrationType", "", TypeOf<decltype(T::migration_type)>(), offsetof(T, migration_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RedeployDedicatedHostRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RenewReservedInstancesResponse> {
  using T = ecs::RenewReservedInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ReservedInstanceIdSets", "ReservedInstanceId", TypeOf<decltype(T::reserved_instance_id_sets)>(),
       offsetof(T, reserved_instance_id_sets), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewReservedInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RenewReservedInstancesRequest::PromotionOptions> {
  using T = ecs::RenewReservedInstancesRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewReservedInstancesRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RenewReservedInstancesRequest::PromotionOptions> =
    &ecs::tables::Table<ecs::RenewReservedInstancesRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RenewReservedInstancesRequest> {
  using T = ecs::RenewReservedInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewReservedInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ResetDisksResponse::OperationProgress::RelatedItem> {
  using T = ecs::ResetDisksResponse::OperationProgress::RelatedItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDisksResponse.OperationProgress.RelatedItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ResetDisksResponse::OperationProgress::RelatedItem> =
        &ecs::tables::Table<ecs::ResetDisksResponse::OperationProgress::RelatedItem>::kStruct;

template <>
struct ecs::tables::Table<ecs::ResetDisksResponse::OperationProgress> {
  using T = ecs::ResetDisksResponse::OperationProgress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrorCode", "", TypeOf<decltype(T::error_code)>(), offsetof(T, error_code), Style::kRepeat, 0},
      {"ErrorMsg", "", TypeOf<decltype(T::error_msg)>(), offsetof(T, error_msg), Style::kRepeat, 0},
      {"OperationStatus", "", TypeOf<decltype(T::operation_status)>(), offsetof(T, operation_status), Style::kRepeat,
       0},
      {"RelatedItemSet", "RelatedItem", TypeOf<decltype(T::related_item_set)>(), offsetof(T, related_item_set),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDisksResponse.OperationProgress", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ResetDisksResponse::OperationProgress> =
    &ecs::tables::Table<ecs::ResetDisksResponse::OperationProgress>::kStruct;

template <>
struct ecs::tables::Table<ecs::ResetDisksResponse> {
  using T = ecs::ResetDisksResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OperationProgressSet", "OperationProgress", TypeOf<decltype(T::operation_progress_set)>(),
       offsetof(T, operation_progress_set), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDisksResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ResetDisksRequest::Disk> {
  using T = ecs::ResetDisksRequest::Disk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDisksRequest.Disk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ResetDisksRequest::Disk> =
    &ecs::tables::Table<ecs::ResetDisksRequest::Disk>::kStruct;

template <>
struct ecs::tables::Table<ecs::ResetDisksRequest> {
  using T = ecs::ResetDisksRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Disk", "", TypeOf<decltype(T::disk)>(), offsetof(T, disk), Style::kRepeat, schema::kRequired},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ResetDisksRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAllocateDedicatedHostsAction = {
    .name = "AllocateDedicatedHosts",
    .request = &Table<AllocateDedicatedHostsRequest>::kStruct,
    .response = &Table<AllocateDedicatedHostsResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeAllocateDedicatedHostsRequest() { return schema::MakeObject<AllocateDedicatedHostsRequest>(); }
schema::OwnedObject MakeAllocateDedicatedHostsResponse() {
  return schema::MakeObject<AllocateDedicatedHostsResponse>();
}

constinit const schema::Action kAllocatePublicIpAddressAction = {
    .name = "AllocatePublicIpAddress",
    .request = &Table<AllocatePublicIpAddressRequest>::kStruct,
    .response = &Table<AllocatePublicIpAddressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 36,
};

schema::OwnedObject MakeAllocatePublicIpAddressRequest() {
  return schema::MakeObject<AllocatePublicIpAddressRequest>();
}
schema::OwnedObject MakeAllocatePublicIpAddressResponse() {
  return schema::MakeObject<AllocatePublicIpAddressResponse>();
}

constinit const schema::Action kAuthorizeSecurityGroupEgressAction = {
    .name = "AuthorizeSecurityGroupEgress",
    .request = &Table<AuthorizeSecurityGroupEgressRequest>::kStruct,
    .response = &Table<AuthorizeSecurityGroupEgressResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeAuthorizeSecurityGroupEgressRequest() {
  return schema::MakeObject<AuthorizeSecurityGroupEgressRequest>();
}
schema::OwnedObject MakeAuthorizeSecurityGroupEgressResponse() {
  return schema::MakeObject<AuthorizeSecurityGroupEgressResponse>();
}

constinit const schema::Action kCancelPhysicalConnectionAction = {
    .name = "CancelPhysicalConnection",
    .request = &Table<CancelPhysicalConnectionRequest>::kStruct,
    .response = &Table<CancelPhysicalConnectionResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCancelPhysicalConnectionRequest() {
  return schema::MakeObject<CancelPhysicalConnectionRequest>();
}
schema::OwnedObject MakeCancelPhysicalConnectionResponse() {
  return schema::MakeObject<CancelPhysicalConnectionResponse>();
}

constinit const schema::Action kCancelTaskAction = {
    .name = "CancelTask",
    .request = &Table<CancelTaskRequest>::kStruct,
    .response = &Table<CancelTaskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCancelTaskRequest() { return schema::MakeObject<CancelTaskRequest>(); }
schema::OwnedObject MakeCancelTaskResponse() { return schema::MakeObject<CancelTaskResponse>(); }

constinit const schema::Action kCreateCommandAction = {
    .name = "CreateCommand",
    .request = &Table<CreateCommandRequest>::kStruct,
    .response = &Table<CreateCommandResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateCommandRequest() { return schema::MakeObject<CreateCommandRequest>(); }
schema::OwnedObject MakeCreateCommandResponse() { return schema::MakeObject<CreateCommandResponse>(); }

constinit const schema::Action kCreateForwardEntryAction = {
    .name = "CreateForwardEntry",
    .request = &Table<CreateForwardEntryRequest>::kStruct,
    .response = &Table<CreateForwardEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeCreateForwardEntryRequest() { return schema::MakeObject<CreateForwardEntryRequest>(); }
schema::OwnedObject MakeCreateForwardEntryResponse() { return schema::MakeObject<CreateForwardEntryResponse>(); }

constinit const schema::Action kCreateInstanceAction = {
    .name = "CreateInstance",
    .request = &Table<CreateInstanceRequest>::kStruct,
    .response = &Table<CreateInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 86,
};

schema::OwnedObject MakeCreateInstanceRequest() { return schema::MakeObject<CreateInstanceRequest>(); }
schema::OwnedObject MakeCreateInstanceResponse() { return schema::MakeObject<CreateInstanceResponse>(); }

constinit const schema::Action kCreateNatGatewayAction = {
    .name = "CreateNatGateway",
    .request = &Table<CreateNatGatewayRequest>::kStruct,
    .response = &Table<CreateNatGatewayResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCreateNatGatewayRequest() { return schema::MakeObject<CreateNatGatewayRequest>(); }
schema::OwnedObject MakeCreateNatGatewayResponse() { return schema::MakeObject<CreateNatGatewayResponse>(); }

constinit const schema::Action kCreateSecurityGroupAction = {
    .name = "CreateSecurityGroup",
    .request = &Table<CreateSecurityGroupRequest>::kStruct,
    .response = &Table<CreateSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 86,
};

schema::OwnedObject MakeCreateSecurityGroupRequest() { return schema::MakeObject<CreateSecurityGroupRequest>(); }
schema::OwnedObject MakeCreateSecurityGroupResponse() { return schema::MakeObject<CreateSecurityGroupResponse>(); }

constinit const schema::Action kDeleteActivationAction = {
    .name = "DeleteActivation",
    .request = &Table<DeleteActivationRequest>::kStruct,
    .response = &Table<DeleteActivationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteActivationRequest() { return schema::MakeObject<DeleteActivationRequest>(); }
schema::OwnedObject MakeDeleteActivationResponse() { return schema::MakeObject<DeleteActivationResponse>(); }

constinit const schema::Action kDeleteImageComponentAction = {
    .name = "DeleteImageComponent",
    .request = &Table<DeleteImageComponentRequest>::kStruct,
    .response = &Table<DeleteImageComponentResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteImageComponentRequest() { return schema::MakeObject<DeleteImageComponentRequest>(); }
schema::OwnedObject MakeDeleteImageComponentResponse() { return schema::MakeObject<DeleteImageComponentResponse>(); }

constinit const schema::Action kDeleteKeyPairsAction = {
    .name = "DeleteKeyPairs",
    .request = &Table<DeleteKeyPairsRequest>::kStruct,
    .response = &Table<DeleteKeyPairsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteKeyPairsRequest() { return schema::MakeObject<DeleteKeyPairsRequest>(); }
schema::OwnedObject MakeDeleteKeyPairsResponse() { return schema::MakeObject<DeleteKeyPairsResponse>(); }

constinit const schema::Action kDeletePrefixListAction = {
    .name = "DeletePrefixList",
    .request = &Table<DeletePrefixListRequest>::kStruct,
    .response = &Table<DeletePrefixListResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeletePrefixListRequest() { return schema::MakeObject<DeletePrefixListRequest>(); }
schema::OwnedObject MakeDeletePrefixListResponse() { return schema::MakeObject<DeletePrefixListResponse>(); }

constinit const schema::Action kDeleteRouterInterfaceAction = {
    .name = "DeleteRouterInterface",
    .request = &Table<DeleteRouterInterfaceRequest>::kStruct,
    .response = &Table<DeleteRouterInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteRouterInterfaceRequest() { return schema::MakeObject<DeleteRouterInterfaceRequest>(); }
schema::OwnedObject MakeDeleteRouterInterfaceResponse() { return schema::MakeObject<DeleteRouterInterfaceResponse>(); }

constinit const schema::Action kDescribeAccountAttributesAction = {
    .name = "DescribeAccountAttributes",
    .request = &Table<DescribeAccountAttributesRequest>::kStruct,
    .response = &Table<DescribeAccountAttributesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeAccountAttributesRequest() {
  return schema::MakeObject<DescribeAccountAttributesRequest>();
}
schema::OwnedObject MakeDescribeAccountAttributesResponse() {
  return schema::MakeObject<DescribeAccountAttributesResponse>();
}

constinit const schema::Action kDescribeTasksAction = {
    .name = "DescribeTasks",
    .request = &Table<DescribeTasksRequest>::kStruct,
    .response = &Table<DescribeTasksResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "TaskSet",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeTasksRequest() { return schema::MakeObject<DescribeTasksRequest>(); }
schema::OwnedObject MakeDescribeTasksResponse() { return schema::MakeObject<DescribeTasksResponse>(); }

constinit const schema::Action kInvokeCommandAction = {
    .name = "InvokeCommand",
    .request = &Table<InvokeCommandRequest>::kStruct,
    .response = &Table<InvokeCommandResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeInvokeCommandRequest() { return schema::MakeObject<InvokeCommandRequest>(); }
schema::OwnedObject MakeInvokeCommandResponse() { return schema::MakeObject<InvokeCommandResponse>(); }

constinit const schema::Action kModifyDedicatedHostAutoRenewAttributeAction = {
    .name = "ModifyDedicatedHostAutoRenewAttribute",
    .request = &Table<ModifyDedicatedHostAutoRenewAttributeRequest>::kStruct,
    .response = &Table<ModifyDedicatedHostAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDedicatedHostAutoRenewAttributeRequest() {
  return schema::MakeObject<ModifyDedicatedHostAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeModifyDedicatedHostAutoRenewAttributeResponse() {
  return schema::MakeObject<ModifyDedicatedHostAutoRenewAttributeResponse>();
}

constinit const schema::Action kModifyDiskChargeTypeAction = {
    .name = "ModifyDiskChargeType",
    .request = &Table<ModifyDiskChargeTypeRequest>::kStruct,
    .response = &Table<ModifyDiskChargeTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyDiskChargeTypeRequest() { return schema::MakeObject<ModifyDiskChargeTypeRequest>(); }
schema::OwnedObject MakeModifyDiskChargeTypeResponse() { return schema::MakeObject<ModifyDiskChargeTypeResponse>(); }

constinit const schema::Action kModifyDiskDefaultKMSKeyIdAction = {
    .name = "ModifyDiskDefaultKMSKeyId",
    .request = &Table<ModifyDiskDefaultKMSKeyIdRequest>::kStruct,
    .response = &Table<ModifyDiskDefaultKMSKeyIdResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDiskDefaultKMSKeyIdRequest() {
  return schema::MakeObject<ModifyDiskDefaultKMSKeyIdRequest>();
}
schema::OwnedObject MakeModifyDiskDefaultKMSKeyIdResponse() {
  return schema::MakeObject<ModifyDiskDefaultKMSKeyIdResponse>();
}

constinit const schema::Action kModifyInstanceMaintenanceAttributesAction = {
    .name = "ModifyInstanceMaintenanceAttributes",
    .request = &Table<ModifyInstanceMaintenanceAttributesRequest>::kStruct,
    .response = &Table<ModifyInstanceMaintenanceAttributesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceMaintenanceAttributesRequest() {
  return schema::MakeObject<ModifyInstanceMaintenanceAttributesRequest>();
}
schema::OwnedObject MakeModifyInstanceMaintenanceAttributesResponse() {
  return schema::MakeObject<ModifyInstanceMaintenanceAttributesResponse>();
}

constinit const schema::Action kModifySnapshotGroupAction = {
    .name = "ModifySnapshotGroup",
    .request = &Table<ModifySnapshotGroupRequest>::kStruct,
    .response = &Table<ModifySnapshotGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifySnapshotGroupRequest() { return schema::MakeObject<ModifySnapshotGroupRequest>(); }
schema::OwnedObject MakeModifySnapshotGroupResponse() { return schema::MakeObject<ModifySnapshotGroupResponse>(); }

constinit const schema::Action kRedeployDedicatedHostAction = {
    .name = "RedeployDedicatedHost",
    .request = &Table<RedeployDedicatedHostRequest>::kStruct,
    .response = &Table<RedeployDedicatedHostResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRedeployDedicatedHostRequest() { return schema::MakeObject<RedeployDedicatedHostRequest>(); }
schema::OwnedObject MakeRedeployDedicatedHostResponse() { return schema::MakeObject<RedeployDedicatedHostResponse>(); }

constinit const schema::Action kRenewReservedInstancesAction = {
    .name = "RenewReservedInstances",
    .request = &Table<RenewReservedInstancesRequest>::kStruct,
    .response = &Table<RenewReservedInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeRenewReservedInstancesRequest() { return schema::MakeObject<RenewReservedInstancesRequest>(); }
schema::OwnedObject MakeRenewReservedInstancesResponse() {
  return schema::MakeObject<RenewReservedInstancesResponse>();
}

constinit const schema::Action kResetDisksAction = {
    .name = "ResetDisks",
    .request = &Table<ResetDisksRequest>::kStruct,
    .response = &Table<ResetDisksResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeResetDisksRequest() { return schema::MakeObject<ResetDisksRequest>(); }
schema::OwnedObject MakeResetDisksResponse() { return schema::MakeObject<ResetDisksResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AllocateDedicatedHostsResponse*) noexcept {
  return tables::Table<AllocateDedicatedHostsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest::NetworkAttributes*) noexcept {
  return tables::Table<AllocateDedicatedHostsRequest::NetworkAttributes>::kStruct;
}

const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest::PromotionOptions*) noexcept {
  return tables::Table<AllocateDedicatedHostsRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest::SchedulerOptions*) noexcept {
  return tables::Table<AllocateDedicatedHostsRequest::SchedulerOptions>::kStruct;
}

const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest::Tag*) noexcept {
  return tables::Table<AllocateDedicatedHostsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const AllocateDedicatedHostsRequest*) noexcept {
  return tables::Table<AllocateDedicatedHostsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AllocateDedicatedHostsRequest&) noexcept {
  return tables::kAllocateDedicatedHostsAction;
}

Outcome<AllocateDedicatedHostsResponse> Client::AllocateDedicatedHosts(const AllocateDedicatedHostsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<AllocateDedicatedHostsResponse>(*core_, tables::kAllocateDedicatedHostsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const AllocatePublicIpAddressResponse*) noexcept {
  return tables::Table<AllocatePublicIpAddressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AllocatePublicIpAddressRequest*) noexcept {
  return tables::Table<AllocatePublicIpAddressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AllocatePublicIpAddressRequest&) noexcept {
  return tables::kAllocatePublicIpAddressAction;
}

Outcome<AllocatePublicIpAddressResponse> Client::AllocatePublicIpAddress(const AllocatePublicIpAddressRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<AllocatePublicIpAddressResponse>(*core_, tables::kAllocatePublicIpAddressAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupEgressResponse*) noexcept {
  return tables::Table<AuthorizeSecurityGroupEgressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupEgressRequest::Permissions*) noexcept {
  return tables::Table<AuthorizeSecurityGroupEgressRequest::Permissions>::kStruct;
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupEgressRequest*) noexcept {
  return tables::Table<AuthorizeSecurityGroupEgressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AuthorizeSecurityGroupEgressRequest&) noexcept {
  return tables::kAuthorizeSecurityGroupEgressAction;
}

Outcome<AuthorizeSecurityGroupEgressResponse> Client::AuthorizeSecurityGroupEgress(
    const AuthorizeSecurityGroupEgressRequest& request, const CallOptions& options) const {
  return internal::Invoke<AuthorizeSecurityGroupEgressResponse>(*core_, tables::kAuthorizeSecurityGroupEgressAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const CancelPhysicalConnectionResponse*) noexcept {
  return tables::Table<CancelPhysicalConnectionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CancelPhysicalConnectionRequest*) noexcept {
  return tables::Table<CancelPhysicalConnectionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CancelPhysicalConnectionRequest&) noexcept {
  return tables::kCancelPhysicalConnectionAction;
}

Outcome<CancelPhysicalConnectionResponse> Client::CancelPhysicalConnection(
    const CancelPhysicalConnectionRequest& request, const CallOptions& options) const {
  return internal::Invoke<CancelPhysicalConnectionResponse>(*core_, tables::kCancelPhysicalConnectionAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const CancelTaskResponse*) noexcept {
  return tables::Table<CancelTaskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CancelTaskRequest*) noexcept {
  return tables::Table<CancelTaskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CancelTaskRequest&) noexcept {
  return tables::kCancelTaskAction;
}

Outcome<CancelTaskResponse> Client::CancelTask(const CancelTaskRequest& request, const CallOptions& options) const {
  return internal::Invoke<CancelTaskResponse>(*core_, tables::kCancelTaskAction, request, options);
}

const schema::Struct& SchemaOf(const CreateCommandResponse*) noexcept {
  return tables::Table<CreateCommandResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateCommandRequest::SystemTag*) noexcept {
  return tables::Table<CreateCommandRequest::SystemTag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateCommandRequest::Tag*) noexcept {
  return tables::Table<CreateCommandRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateCommandRequest*) noexcept {
  return tables::Table<CreateCommandRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateCommandRequest&) noexcept {
  return tables::kCreateCommandAction;
}

Outcome<CreateCommandResponse> Client::CreateCommand(const CreateCommandRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<CreateCommandResponse>(*core_, tables::kCreateCommandAction, request, options);
}

const schema::Struct& SchemaOf(const CreateForwardEntryResponse*) noexcept {
  return tables::Table<CreateForwardEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateForwardEntryRequest*) noexcept {
  return tables::Table<CreateForwardEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateForwardEntryRequest&) noexcept {
  return tables::kCreateForwardEntryAction;
}

Outcome<CreateForwardEntryResponse> Client::CreateForwardEntry(const CreateForwardEntryRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<CreateForwardEntryResponse>(*core_, tables::kCreateForwardEntryAction, request, options);
}

const schema::Struct& SchemaOf(const CreateInstanceResponse*) noexcept {
  return tables::Table<CreateInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest::Arn*) noexcept {
  return tables::Table<CreateInstanceRequest::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest::DataDisk*) noexcept {
  return tables::Table<CreateInstanceRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest::HibernationOptions*) noexcept {
  return tables::Table<CreateInstanceRequest::HibernationOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<CreateInstanceRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest::SystemDisk*) noexcept {
  return tables::Table<CreateInstanceRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest::Tag*) noexcept {
  return tables::Table<CreateInstanceRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceRequest*) noexcept {
  return tables::Table<CreateInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateInstanceRequest&) noexcept {
  return tables::kCreateInstanceAction;
}

Outcome<CreateInstanceResponse> Client::CreateInstance(const CreateInstanceRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<CreateInstanceResponse>(*core_, tables::kCreateInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const CreateNatGatewayResponse*) noexcept {
  return tables::Table<CreateNatGatewayResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNatGatewayRequest::BandwidthPackage*) noexcept {
  return tables::Table<CreateNatGatewayRequest::BandwidthPackage>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNatGatewayRequest*) noexcept {
  return tables::Table<CreateNatGatewayRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateNatGatewayRequest&) noexcept {
  return tables::kCreateNatGatewayAction;
}

Outcome<CreateNatGatewayResponse> Client::CreateNatGateway(const CreateNatGatewayRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateNatGatewayResponse>(*core_, tables::kCreateNatGatewayAction, request, options);
}

const schema::Struct& SchemaOf(const CreateSecurityGroupResponse*) noexcept {
  return tables::Table<CreateSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSecurityGroupRequest::Tag*) noexcept {
  return tables::Table<CreateSecurityGroupRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSecurityGroupRequest*) noexcept {
  return tables::Table<CreateSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSecurityGroupRequest&) noexcept {
  return tables::kCreateSecurityGroupAction;
}

Outcome<CreateSecurityGroupResponse> Client::CreateSecurityGroup(const CreateSecurityGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<CreateSecurityGroupResponse>(*core_, tables::kCreateSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteActivationResponse::Activation*) noexcept {
  return tables::Table<DeleteActivationResponse::Activation>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteActivationResponse*) noexcept {
  return tables::Table<DeleteActivationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteActivationRequest*) noexcept {
  return tables::Table<DeleteActivationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteActivationRequest&) noexcept {
  return tables::kDeleteActivationAction;
}

Outcome<DeleteActivationResponse> Client::DeleteActivation(const DeleteActivationRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeleteActivationResponse>(*core_, tables::kDeleteActivationAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteImageComponentResponse*) noexcept {
  return tables::Table<DeleteImageComponentResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteImageComponentRequest*) noexcept {
  return tables::Table<DeleteImageComponentRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteImageComponentRequest&) noexcept {
  return tables::kDeleteImageComponentAction;
}

Outcome<DeleteImageComponentResponse> Client::DeleteImageComponent(const DeleteImageComponentRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DeleteImageComponentResponse>(*core_, tables::kDeleteImageComponentAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteKeyPairsResponse*) noexcept {
  return tables::Table<DeleteKeyPairsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteKeyPairsRequest*) noexcept {
  return tables::Table<DeleteKeyPairsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteKeyPairsRequest&) noexcept {
  return tables::kDeleteKeyPairsAction;
}

Outcome<DeleteKeyPairsResponse> Client::DeleteKeyPairs(const DeleteKeyPairsRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<DeleteKeyPairsResponse>(*core_, tables::kDeleteKeyPairsAction, request, options);
}

const schema::Struct& SchemaOf(const DeletePrefixListResponse*) noexcept {
  return tables::Table<DeletePrefixListResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeletePrefixListRequest*) noexcept {
  return tables::Table<DeletePrefixListRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeletePrefixListRequest&) noexcept {
  return tables::kDeletePrefixListAction;
}

Outcome<DeletePrefixListResponse> Client::DeletePrefixList(const DeletePrefixListRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeletePrefixListResponse>(*core_, tables::kDeletePrefixListAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteRouterInterfaceResponse*) noexcept {
  return tables::Table<DeleteRouterInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteRouterInterfaceRequest*) noexcept {
  return tables::Table<DeleteRouterInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteRouterInterfaceRequest&) noexcept {
  return tables::kDeleteRouterInterfaceAction;
}

Outcome<DeleteRouterInterfaceResponse> Client::DeleteRouterInterface(const DeleteRouterInterfaceRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteRouterInterfaceResponse>(*core_, tables::kDeleteRouterInterfaceAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeAccountAttributesResponse::AccountAttributeItem::ValueItem*) noexcept {
  return tables::Table<DescribeAccountAttributesResponse::AccountAttributeItem::ValueItem>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAccountAttributesResponse::AccountAttributeItem*) noexcept {
  return tables::Table<DescribeAccountAttributesResponse::AccountAttributeItem>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAccountAttributesResponse*) noexcept {
  return tables::Table<DescribeAccountAttributesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAccountAttributesRequest*) noexcept {
  return tables::Table<DescribeAccountAttributesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAccountAttributesRequest&) noexcept {
  return tables::kDescribeAccountAttributesAction;
}

Outcome<DescribeAccountAttributesResponse> Client::DescribeAccountAttributes(
    const DescribeAccountAttributesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAccountAttributesResponse>(*core_, tables::kDescribeAccountAttributesAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeTasksResponse::Task*) noexcept {
  return tables::Table<DescribeTasksResponse::Task>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTasksResponse*) noexcept {
  return tables::Table<DescribeTasksResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTasksRequest*) noexcept {
  return tables::Table<DescribeTasksRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeTasksRequest&) noexcept {
  return tables::kDescribeTasksAction;
}

Outcome<DescribeTasksResponse> Client::DescribeTasks(const DescribeTasksRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeTasksResponse>(*core_, tables::kDescribeTasksAction, request, options);
}

const schema::Struct& SchemaOf(const InvokeCommandResponse*) noexcept {
  return tables::Table<InvokeCommandResponse>::kStruct;
}

const schema::Struct& SchemaOf(const InvokeCommandRequest::ResourceTag*) noexcept {
  return tables::Table<InvokeCommandRequest::ResourceTag>::kStruct;
}

const schema::Struct& SchemaOf(const InvokeCommandRequest::SystemTag*) noexcept {
  return tables::Table<InvokeCommandRequest::SystemTag>::kStruct;
}

const schema::Struct& SchemaOf(const InvokeCommandRequest::Tag*) noexcept {
  return tables::Table<InvokeCommandRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const InvokeCommandRequest*) noexcept {
  return tables::Table<InvokeCommandRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const InvokeCommandRequest&) noexcept {
  return tables::kInvokeCommandAction;
}

Outcome<InvokeCommandResponse> Client::InvokeCommand(const InvokeCommandRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<InvokeCommandResponse>(*core_, tables::kInvokeCommandAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostAutoRenewAttributeResponse*) noexcept {
  return tables::Table<ModifyDedicatedHostAutoRenewAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostAutoRenewAttributeRequest*) noexcept {
  return tables::Table<ModifyDedicatedHostAutoRenewAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostAutoRenewAttributeRequest&) noexcept {
  return tables::kModifyDedicatedHostAutoRenewAttributeAction;
}

Outcome<ModifyDedicatedHostAutoRenewAttributeResponse> Client::ModifyDedicatedHostAutoRenewAttribute(
    const ModifyDedicatedHostAutoRenewAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyDedicatedHostAutoRenewAttributeResponse>(
      *core_, tables::kModifyDedicatedHostAutoRenewAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyDiskChargeTypeResponse*) noexcept {
  return tables::Table<ModifyDiskChargeTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDiskChargeTypeRequest*) noexcept {
  return tables::Table<ModifyDiskChargeTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDiskChargeTypeRequest&) noexcept {
  return tables::kModifyDiskChargeTypeAction;
}

Outcome<ModifyDiskChargeTypeResponse> Client::ModifyDiskChargeType(const ModifyDiskChargeTypeRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ModifyDiskChargeTypeResponse>(*core_, tables::kModifyDiskChargeTypeAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyDiskDefaultKMSKeyIdResponse*) noexcept {
  return tables::Table<ModifyDiskDefaultKMSKeyIdResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDiskDefaultKMSKeyIdRequest*) noexcept {
  return tables::Table<ModifyDiskDefaultKMSKeyIdRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDiskDefaultKMSKeyIdRequest&) noexcept {
  return tables::kModifyDiskDefaultKMSKeyIdAction;
}

Outcome<ModifyDiskDefaultKMSKeyIdResponse> Client::ModifyDiskDefaultKMSKeyId(
    const ModifyDiskDefaultKMSKeyIdRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyDiskDefaultKMSKeyIdResponse>(*core_, tables::kModifyDiskDefaultKMSKeyIdAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifyInstanceMaintenanceAttributesResponse*) noexcept {
  return tables::Table<ModifyInstanceMaintenanceAttributesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceMaintenanceAttributesRequest::MaintenanceWindow*) noexcept {
  return tables::Table<ModifyInstanceMaintenanceAttributesRequest::MaintenanceWindow>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceMaintenanceAttributesRequest*) noexcept {
  return tables::Table<ModifyInstanceMaintenanceAttributesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceMaintenanceAttributesRequest&) noexcept {
  return tables::kModifyInstanceMaintenanceAttributesAction;
}

Outcome<ModifyInstanceMaintenanceAttributesResponse> Client::ModifyInstanceMaintenanceAttributes(
    const ModifyInstanceMaintenanceAttributesRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceMaintenanceAttributesResponse>(
      *core_, tables::kModifyInstanceMaintenanceAttributesAction, request, options);
}

const schema::Struct& SchemaOf(const ModifySnapshotGroupResponse*) noexcept {
  return tables::Table<ModifySnapshotGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySnapshotGroupRequest*) noexcept {
  return tables::Table<ModifySnapshotGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySnapshotGroupRequest&) noexcept {
  return tables::kModifySnapshotGroupAction;
}

Outcome<ModifySnapshotGroupResponse> Client::ModifySnapshotGroup(const ModifySnapshotGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<ModifySnapshotGroupResponse>(*core_, tables::kModifySnapshotGroupAction, request, options);
}

const schema::Struct& SchemaOf(const RedeployDedicatedHostResponse*) noexcept {
  return tables::Table<RedeployDedicatedHostResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RedeployDedicatedHostRequest*) noexcept {
  return tables::Table<RedeployDedicatedHostRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RedeployDedicatedHostRequest&) noexcept {
  return tables::kRedeployDedicatedHostAction;
}

Outcome<RedeployDedicatedHostResponse> Client::RedeployDedicatedHost(const RedeployDedicatedHostRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<RedeployDedicatedHostResponse>(*core_, tables::kRedeployDedicatedHostAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const RenewReservedInstancesResponse*) noexcept {
  return tables::Table<RenewReservedInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RenewReservedInstancesRequest::PromotionOptions*) noexcept {
  return tables::Table<RenewReservedInstancesRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RenewReservedInstancesRequest*) noexcept {
  return tables::Table<RenewReservedInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RenewReservedInstancesRequest&) noexcept {
  return tables::kRenewReservedInstancesAction;
}

Outcome<RenewReservedInstancesResponse> Client::RenewReservedInstances(const RenewReservedInstancesRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<RenewReservedInstancesResponse>(*core_, tables::kRenewReservedInstancesAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const ResetDisksResponse::OperationProgress::RelatedItem*) noexcept {
  return tables::Table<ResetDisksResponse::OperationProgress::RelatedItem>::kStruct;
}

const schema::Struct& SchemaOf(const ResetDisksResponse::OperationProgress*) noexcept {
  return tables::Table<ResetDisksResponse::OperationProgress>::kStruct;
}

const schema::Struct& SchemaOf(const ResetDisksResponse*) noexcept {
  return tables::Table<ResetDisksResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ResetDisksRequest::Disk*) noexcept {
  return tables::Table<ResetDisksRequest::Disk>::kStruct;
}

const schema::Struct& SchemaOf(const ResetDisksRequest*) noexcept {
  return tables::Table<ResetDisksRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ResetDisksRequest&) noexcept {
  return tables::kResetDisksAction;
}

Outcome<ResetDisksResponse> Client::ResetDisks(const ResetDisksRequest& request, const CallOptions& options) const {
  return internal::Invoke<ResetDisksResponse>(*core_, tables::kResetDisksAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
