// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/connect_router_interface.h"
#include "alibabacloud/ecs/create_savings_plan.h"
#include "alibabacloud/ecs/create_virtual_border_router.h"
#include "alibabacloud/ecs/delete_auto_provisioning_group.h"
#include "alibabacloud/ecs/delete_command.h"
#include "alibabacloud/ecs/delete_hpc_cluster.h"
#include "alibabacloud/ecs/delete_network_interface.h"
#include "alibabacloud/ecs/describe_capacity_reservations.h"
#include "alibabacloud/ecs/describe_clusters.h"
#include "alibabacloud/ecs/describe_disk_default_kms_key_id.h"
#include "alibabacloud/ecs/describe_instance_attachment_attributes.h"
#include "alibabacloud/ecs/describe_instance_monitor_data.h"
#include "alibabacloud/ecs/describe_instance_type_families.h"
#include "alibabacloud/ecs/describe_reserved_instance_auto_renew_attribute.h"
#include "alibabacloud/ecs/describe_security_group_attribute.h"
#include "alibabacloud/ecs/disable_activation.h"
#include "alibabacloud/ecs/disable_network_interface_qos.h"
#include "alibabacloud/ecs/modify_bandwidth_package_spec.h"
#include "alibabacloud/ecs/modify_eip_address_attribute.h"
#include "alibabacloud/ecs/modify_instance_spec.h"
#include "alibabacloud/ecs/modify_instance_vnc_passwd.h"
#include "alibabacloud/ecs/modify_managed_instance.h"
#include "alibabacloud/ecs/modify_plan_maintenance_window.h"
#include "alibabacloud/ecs/modify_virtual_border_router_attribute.h"
#include "alibabacloud/ecs/run_command.h"
#include "alibabacloud/ecs/untag_resources.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::ConnectRouterInterfaceResponse> {
  using T = ecs::ConnectRouterInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ConnectRouterInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ConnectRouterInterfaceRequest> {
  using T = ecs::ConnectRouterInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RouterInterfaceId", "", TypeOf<decltype(T::router_interface_id)>(), offsetof(T, router_interface_id),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ConnectRouterInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSavingsPlanResponse> {
  using T = ecs::CreateSavingsPlanResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SavingsPlanId", "", TypeOf<decltype(T::savings_plan_id)>(), offsetof(T, savings_plan_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSavingsPlanResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSavingsPlanRequest> {
  using T = ecs::CreateSavingsPlanRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"CommittedAmount", "", TypeOf<decltype(T::committed_amount)>(), offsetof(T, committed_amount), Style::kRepeat,
       0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InstanceTypeFamilyGroup", "", TypeOf<decltype(T::instance_type_family_group)>(),
       offsetof(T, instance_type_family_group), Style::kRepeat, 0},
      {"OfferingType", "", TypeOf<decltype(T::offering_type)>(), offsetof(T, offering_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PlanType", "", TypeOf<decltype(T::plan_type)>(), offsetof(T, plan_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSavingsPlanRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateVirtualBorderRouterResponse> {
  using T = ecs::CreateVirtualBorderRouterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VbrId", "", TypeOf<decltype(T::vbr_id)>(), offsetof(T, vbr_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVirtualBorderRouterResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateVirtualBorderRouterRequest> {
  using T = ecs::CreateVirtualBorderRouterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CircuitCode", "", TypeOf<decltype(T::circuit_code)>(), offsetof(T, circuit_code), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat,
       schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"LocalGatewayIp", "", TypeOf<decltype(T::local_gateway_ip)>(), offsetof(T, local_gateway_ip), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PeerGatewayIp", "", TypeOf<decltype(T::peer_gateway_ip)>(), offsetof(T, peer_gateway_ip), Style::kRepeat, 0},
      {"PeeringSubnetMask", "", TypeOf<decltype(T::peering_subnet_mask)>(), offsetof(T, peering_subnet_mask),
       Style::kRepeat, 0},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"VbrOwnerId", "", TypeOf<decltype(T::vbr_owner_id)>(), offsetof(T, vbr_owner_id), Style::kRepeat, 0},
      {"VlanId", "", TypeOf<decltype(T::vlan_id)>(), offsetof(T, vlan_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateVirtualBorderRouterRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteAutoProvisioningGroupResponse> {
  using T = ecs::DeleteAutoProvisioningGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteAutoProvisioningGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteAutoProvisioningGroupRequest> {
  using T = ecs::DeleteAutoProvisioningGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupId", "", TypeOf<decltype(T::auto_provisioning_group_id)>(),
       offsetof(T, auto_provisioning_group_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TerminateInstances", "", TypeOf<decltype(T::terminate_instances)>(), offsetof(T, terminate_instances),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteAutoProvisioningGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteCommandResponse> {
  using T = ecs::DeleteCommandResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteCommandResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteCommandRequest> {
  using T = ecs::DeleteCommandRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteCommandRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteHpcClusterResponse> {
  using T = ecs::DeleteHpcClusterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteHpcClusterResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteHpcClusterRequest> {
  using T = ecs::DeleteHpcClusterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"HpcClusterId", "", TypeOf<decltype(T::hpc_cluster_id)>(), offsetof(T, hpc_cluster_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteHpcClusterRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteNetworkInterfaceResponse> {
  using T = ecs::DeleteNetworkInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteNetworkInterfaceRequest> {
  using T = ecs::DeleteNetworkInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource::CapacityReservationUsage> {
  using T = ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource::CapacityReservationUsage;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccountId", "", TypeOf<decltype(T::account_id)>(), offsetof(T, account_id), Style::kRepeat, 0},
      {"ServiceName", "", TypeOf<decltype(T::service_name)>(), offsetof(T, service_name), Style::kRepeat, 0},
      {"UsedAmount", "", TypeOf<decltype(T::used_amount)>(), offsetof(T, used_amount), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCapacityReservationsResponse.CapacityReservationItem.AllocatedResource.CapacityReservationUsage", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource::CapacityReservationUsage> =
    &ecs::tables::Table<
        ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource::CapacityReservationUsage>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource> {
  using T = ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableAmount", "", TypeOf<decltype(T::available_amount)>(), offsetof(T, available_amount), Style::kRepeat,
       0},
      {"CapacityReservationUsages", "CapacityReservationUsage", TypeOf<decltype(T::capacity_reservation_usages)>(),
       offsetof(T, capacity_reservation_usages), Style::kRepeat, 0},
      {"FailedAmount", "", TypeOf<decltype(T::failed_amount)>(), offsetof(T, failed_amount), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"LockedAmount", "", TypeOf<decltype(T::locked_amount)>(), offsetof(T, locked_amount), Style::kRepeat, 0},
      {"TotalAmount", "", TypeOf<decltype(T::total_amount)>(), offsetof(T, total_amount), Style::kRepeat, 0},
      {"UsedAmount", "", TypeOf<decltype(T::used_amount)>(), offsetof(T, used_amount), Style::kRepeat, 0},
      {"zoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCapacityReservationsResponse.CapacityReservationItem.AllocatedResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource> =
    &ecs::tables::Table<ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::Tag> {
  using T = ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCapacityReservationsResponse.CapacityReservationItem.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::Tag> =
        &ecs::tables::Table<ecs::DescribeCapacityReservationsResponse::CapacityReservationItem::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationsResponse::CapacityReservationItem> {
  using T = ecs::DescribeCapacityReservationsResponse::CapacityReservationItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocatedResources", "AllocatedResource", TypeOf<decltype(T::allocated_resources)>(),
       offsetof(T, allocated_resources), Style::kRepeat, 0},
      {"CapacityReservationOwnerId", "", TypeOf<decltype(T::capacity_reservation_owner_id)>(),
       offsetof(T, capacity_reservation_owner_id), Style::kRepeat, 0},
      {"DeliveryTime", "", TypeOf<decltype(T::delivery_time)>(), offsetof(T, delivery_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"EndTimeType", "", TypeOf<decltype(T::end_time_type)>(), offsetof(T, end_time_type), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"PrivatePoolOptionsId", "", TypeOf<decltype(T::private_pool_options_id)>(), offsetof(T, private_pool_options_id),
       Style::kRepeat, 0},
      {"PrivatePoolOptionsMatchCriteria", "", TypeOf<decltype(T::private_pool_options_match_criteria)>(),
       offsetof(T, private_pool_options_match_criteria), Style::kRepeat, 0},
      {"PrivatePoolOptionsName", "", TypeOf<decltype(T::private_pool_options_name)>(),
       offsetof(T, private_pool_options_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SavingPlanId", "", TypeOf<decltype(T::saving_plan_id)>(), offsetof(T, saving_plan_id), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"StartTimeType", "", TypeOf<decltype(T::start_time_type)>(), offsetof(T, start_time_type), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TimeSlot", "", TypeOf<decltype(T::time_slot)>(), offsetof(T, time_slot), Style::kRepeat, 0},
      {"UnlockedTime", "", TypeOf<decltype(T::unlocked_time)>(), offsetof(T, unlocked_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCapacityReservationsResponse.CapacityReservationItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCapacityReservationsResponse::CapacityReservationItem> =
        &ecs::tables::Table<ecs::DescribeCapacityReservationsResponse::CapacityReservationItem>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationsResponse> {
  using T = ecs::DescribeCapacityReservationsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CapacityReservationSet", "CapacityReservationItem", TypeOf<decltype(T::capacity_reservation_set)>(),
       offsetof(T, capacity_reservation_set), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCapacityReservationsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationsRequest::PrivatePoolOptions> {
  using T = ecs::DescribeCapacityReservationsRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ids", "", TypeOf<decltype(T::ids)>(), offsetof(T, ids), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCapacityReservationsRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCapacityReservationsRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::DescribeCapacityReservationsRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationsRequest::Tag> {
  using T = ecs::DescribeCapacityReservationsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCapacityReservationsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeCapacityReservationsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeCapacityReservationsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationsRequest> {
  using T = ecs::DescribeCapacityReservationsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCapacityReservationsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeClustersResponse::Cluster> {
  using T = ecs::DescribeClustersResponse::Cluster;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClustersResponse.Cluster", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeClustersResponse::Cluster> =
    &ecs::tables::Table<ecs::DescribeClustersResponse::Cluster>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeClustersResponse> {
  using T = ecs::DescribeClustersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Clusters", "Cluster", TypeOf<decltype(T::clusters)>(), offsetof(T, clusters), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClustersResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeClustersRequest> {
  using T = ecs::DescribeClustersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeClustersRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiskDefaultKMSKeyIdResponse> {
  using T = ecs::DescribeDiskDefaultKMSKeyIdResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskDefaultKMSKeyIdResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiskDefaultKMSKeyIdRequest> {
  using T = ecs::DescribeDiskDefaultKMSKeyIdRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskDefaultKMSKeyIdRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttachmentAttributesResponse::Instance> {
  using T = ecs::DescribeInstanceAttachmentAttributesResponse::Instance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"PrivatePoolOptionsId", "", TypeOf<decltype(T::private_pool_options_id)>(), offsetof(T, private_pool_options_id),
       Style::kRepeat, 0},
      {"PrivatePoolOptionsMatchCriteria", "", TypeOf<decltype(T::private_pool_options_match_criteria)>(),
       offsetof(T, private_pool_options_match_criteria), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttachmentAttributesResponse.Instance", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceAttachmentAttributesResponse::Instance> =
        &ecs::tables::Table<ecs::DescribeInstanceAttachmentAttributesResponse::Instance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttachmentAttributesResponse> {
  using T = ecs::DescribeInstanceAttachmentAttributesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Instances", "Instance", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttachmentAttributesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttachmentAttributesRequest> {
  using T = ecs::DescribeInstanceAttachmentAttributesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttachmentAttributesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceMonitorDataResponse::InstanceMonitorData> {
  using T = ecs::DescribeInstanceMonitorDataResponse::InstanceMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BPSRead", "", TypeOf<decltype(T::bps_read)>(), offsetof(T, bps_read), Style::kRepeat, 0},
      {"BPSWrite", "", TypeOf<decltype(T::bps_write)>(), offsetof(T, bps_write), Style::kRepeat, 0},
      {"CPU", "", TypeOf<decltype(T::cpu)>(), offsetof(T, cpu), Style::kRepeat, 0},
      {"CPUAdvanceCreditBalance", "", TypeOf<decltype(T::cpu_advance_credit_balance)>(),
       offsetof(T, cpu_advance_credit_balance), Style::kRepeat, 0},
      {"CPUCreditBalance", "", TypeOf<decltype(T::cpu_credit_balance)>(), offsetof(T, cpu_credit_balance),
       Style::kRepeat, 0},
      {"CPUCreditUsage", "", TypeOf<decltype(T::cpu_credit_usage)>(), offsetof(T, cpu_credit_usage), Style::kRepeat, 0},
      {"CPUNotpaidSurplusCreditUsage", "", TypeOf<decltype(T::cpu_notpaid_surplus_credit_usage)>(),
       offsetof(T, cpu_notpaid_surplus_credit_usage), Style::kRepeat, 0},
      {"IOPSRead", "", TypeOf<decltype(T::iops_read)>(), offsetof(T, iops_read), Style::kRepeat, 0},
      {"IOPSWrite", "", TypeOf<decltype(T::iops_write)>(), offsetof(T, iops_write), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InternetBandwidth", "", TypeOf<decltype(T::internet_bandwidth)>(), offsetof(T, internet_bandwidth),
       Style::kRepeat, 0},
      {"InternetRX", "", TypeOf<decltype(T::internet_rx)>(), offsetof(T, internet_rx), Style::kRepeat, 0},
      {"InternetTX", "", TypeOf<decltype(T::internet_tx)>(), offsetof(T, internet_tx), Style::kRepeat, 0},
      {"IntranetBandwidth", "", TypeOf<decltype(T::intranet_bandwidth)>(), offsetof(T, intranet_bandwidth),
       Style::kRepeat, 0},
      {"IntranetRX", "", TypeOf<decltype(T::intranet_rx)>(), offsetof(T, intranet_rx), Style::kRepeat, 0},
      {"IntranetTX", "", TypeOf<decltype(T::intranet_tx)>(), offsetof(T, intranet_tx), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceMonitorDataResponse.InstanceMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceMonitorDataResponse::InstanceMonitorData> =
        &ecs::tables::Table<ecs::DescribeInstanceMonitorDataResponse::InstanceMonitorData>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceMonitorDataResponse> {
  using T = ecs::DescribeInstanceMonitorDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MonitorData", "InstanceMonitorData", TypeOf<decltype(T::monitor_data)>(), offsetof(T, monitor_data),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceMonitorDataResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceMonitorDataRequest> {
  using T = ecs::DescribeInstanceMonitorDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceMonitorDataRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypeFamiliesResponse::InstanceTypeFamily> {
  using T = ecs::DescribeInstanceTypeFamiliesResponse::InstanceTypeFamily;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Generation", "", TypeOf<decltype(T::generation)>(), offsetof(T, generation), Style::kRepeat, 0},
      {"InstanceTypeFamilyId", "", TypeOf<decltype(T::instance_type_family_id)>(), offsetof(T, instance_type_family_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypeFamiliesResponse.InstanceTypeFamily", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypeFamiliesResponse::InstanceTypeFamily> =
        &ecs::tables::Table<ecs::DescribeInstanceTypeFamiliesResponse::InstanceTypeFamily>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypeFamiliesResponse> {
  using T = ecs::DescribeInstanceTypeFamiliesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceTypeFamilies", "InstanceTypeFamily", TypeOf<decltype(T::instance_type_families)>(),
       offsetof(T, instance_type_families), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypeFamiliesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypeFamiliesRequest> {
  using T = ecs::DescribeInstanceTypeFamiliesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Generation", "", TypeOf<decltype(T::generation)>(), offsetof(T, generation), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypeFamiliesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstanceAutoRenewAttributeResponse::ReservedInstanceRenewAttribute> {
  using T = ecs::DescribeReservedInstanceAutoRenewAttributeResponse::ReservedInstanceRenewAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Duration", "", TypeOf<decltype(T::duration)>(), offsetof(T, duration), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeReservedInstanceAutoRenewAttributeResponse.ReservedInstanceRenewAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeReservedInstanceAutoRenewAttributeResponse::ReservedInstanceRenewAttribute> =
    &ecs::tables::Table<
        ecs::DescribeReservedInstanceAutoRenewAttributeResponse::ReservedInstanceRenewAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstanceAutoRenewAttributeResponse> {
  using T = ecs::DescribeReservedInstanceAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ReservedInstanceRenewAttributes", "ReservedInstanceRenewAttribute",
       TypeOf<decltype(T::reserved_instance_renew_attributes)>(), offsetof(T, reserved_instance_renew_attributes),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedInstanceAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeReservedInstanceAutoRenewAttributeRequest> {
  using T = ecs::DescribeReservedInstanceAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedInstanceAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupAttributeResponse::Permission> {
  using T = ecs::DescribeSecurityGroupAttributeResponse::Permission;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"DestGroupId", "", TypeOf<decltype(T::dest_group_id)>(), offsetof(T, dest_group_id), Style::kRepeat, 0},
      {"DestGroupName", "", TypeOf<decltype(T::dest_group_name)>(), offsetof(T, dest_group_name), Style::kRepeat, 0},
      {"DestGroupOwnerAccount", "", TypeOf<decltype(T::dest_group_owner_account)>(),
       offsetof(T, dest_group_owner_account), Style::kRepeat, 0},
      {"DestPrefixListId", "", TypeOf<decltype(T::dest_prefix_list_id)>(), offsetof(T, dest_prefix_list_id),
       Style::kRepeat, 0},
      {"DestPrefixListName", "", TypeOf<decltype(T::dest_prefix_list_name)>(), offsetof(T, dest_prefix_list_name),
       Style::kRepeat, 0},
      {"Direction", "", TypeOf<decltype(T::direction)>(), offsetof(T, direction), Style::kRepeat, 0},
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
      {"PortRangeListName", "", TypeOf<decltype(T::port_range_list_name)>(), offsetof(T, port_range_list_name),
       Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"SecurityGroupRuleId", "", TypeOf<decltype(T::security_group_rule_id)>(), offsetof(T, security_group_rule_id),
       Style::kRepeat, 0},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourceGroupId", "", TypeOf<decltype(T::source_group_id)>(), offsetof(T, source_group_id), Style::kRepeat, 0},
      {"SourceGroupName", "", TypeOf<decltype(T::source_group_name)>(), offsetof(T, source_group_name), Style::kRepeat,
       0},
      {"SourceGroupOwnerAccount", "", TypeOf<decltype(T::source_group_owner_account)>(),
       offsetof(T, source_group_owner_account), Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
      {"SourcePrefixListId", "", TypeOf<decltype(T::source_prefix_list_id)>(), offsetof(T, source_prefix_list_id),
       Style::kRepeat, 0},
      {"SourcePrefixListName", "", TypeOf<decltype(T::source_prefix_list_name)>(), offsetof(T, source_prefix_list_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupAttributeResponse.Permission", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSecurityGroupAttributeResponse::Permission> =
        &ecs::tables::Table<ecs::DescribeSecurityGroupAttributeResponse::Permission>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupAttributeResponse::ReferencedInfo::ReferencedPrefixListInfo> {
  using T = ecs::DescribeSecurityGroupAttributeResponse::ReferencedInfo::ReferencedPrefixListInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat, 0},
      {"ProductProvider", "", TypeOf<decltype(T::product_provider)>(), offsetof(T, product_provider), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeSecurityGroupAttributeResponse.ReferencedInfo.ReferencedPrefixListInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeSecurityGroupAttributeResponse::ReferencedInfo::ReferencedPrefixListInfo> =
    &ecs::tables::Table<ecs::DescribeSecurityGroupAttributeResponse::ReferencedInfo::ReferencedPrefixListInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupAttributeResponse::ReferencedInfo> {
  using T = ecs::DescribeSecurityGroupAttributeResponse::ReferencedInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ReferencedPrefixListInfos", "ReferencedPrefixListInfo", TypeOf<decltype(T::referenced_prefix_list_infos)>(),
       offsetof(T, referenced_prefix_list_infos), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupAttributeResponse.ReferencedInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSecurityGroupAttributeResponse::ReferencedInfo> =
        &ecs::tables::Table<ecs::DescribeSecurityGroupAttributeResponse::ReferencedInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupAttributeResponse> {
  using T = ecs::DescribeSecurityGroupAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InnerAccessPolicy", "", TypeOf<decltype(T::inner_access_policy)>(), offsetof(T, inner_access_policy),
       Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"Permissions", "Permission", TypeOf<decltype(T::permissions)>(), offsetof(T, permissions), Style::kRepeat, 0},
      {"ReferencedInfo", "", TypeOf<decltype(T::referenced_info)>(), offsetof(T, referenced_info), Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
      {"SnapshotPolicyIds", "SnapshotPolicyId", TypeOf<decltype(T::snapshot_policy_ids)>(),
       offsetof(T, snapshot_policy_ids), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupAttributeRequest> {
  using T = ecs::DescribeSecurityGroupAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Attribute", "", TypeOf<decltype(T::attribute)>(), offsetof(T, attribute), Style::kRepeat, 0},
      {"Direction", "", TypeOf<decltype(T::direction)>(), offsetof(T, direction), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"NicType", "", TypeOf<decltype(T::nic_type)>(), offsetof(T, nic_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DisableActivationResponse::Activation> {
  using T = ecs::DisableActivationResponse::Activation;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeregisteredCount", "", TypeOf<decltype(T::deregistered_count)>(), offsetof(T, deregistered_count),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Disabled", "", TypeOf<decltype(T::disabled)>(), offsetof(T, disabled), Style::kRepeat, 0},
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"IpAddressRange", "", TypeOf<decltype(T::ip_address_range)>(), offsetof(T, ip_address_range), Style::kRepeat, 0},
      {"RegisteredCount", "", TypeOf<decltype(T::registered_count)>(), offsetof(T, registered_count), Style::kRepeat,
       0},
      {"TimeToLiveInHours", "", TypeOf<decltype(T::time_to_live_in_hours)>(), offsetof(T, time_to_live_in_hours),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DisableActivationResponse.Activation", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DisableActivationResponse::Activation> =
    &ecs::tables::Table<ecs::DisableActivationResponse::Activation>::kStruct;

template <>
struct ecs::tables::Table<ecs::DisableActivationResponse> {
  using T = ecs::DisableActivationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Activation", "", TypeOf<decltype(T::activation)>(), offsetof(T, activation), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DisableActivationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DisableActivationRequest> {
  using T = ecs::DisableActivationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DisableActivationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DisableNetworkInterfaceQoSResponse> {
  using T = ecs::DisableNetworkInterfaceQoSResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DisableNetworkInterfaceQoSResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DisableNetworkInterfaceQoSRequest> {
  using T = ecs::DisableNetworkInterfaceQoSRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DisableNetworkInterfaceQoSRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyBandwidthPackageSpecResponse> {
  using T = ecs::ModifyBandwidthPackageSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyBandwidthPackageSpecResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyBandwidthPackageSpecRequest> {
  using T = ecs::ModifyBandwidthPackageSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, schema::kRequired},
      {"BandwidthPackageId", "", TypeOf<decltype(T::bandwidth_package_id)>(), offsetof(T, bandwidth_package_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyBandwidthPackageSpecRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyEipAddressAttributeResponse> {
  using T = ecs::ModifyEipAddressAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyEipAddressAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyEipAddressAttributeRequest> {
  using T = ecs::ModifyEipAddressAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyEipAddressAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceSpecResponse> {
  using T = ecs::ModifyInstanceSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceSpecResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceSpecRequest::Disk> {
  using T = ecs::ModifyInstanceSpecRequest::Disk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceSpecRequest.Disk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyInstanceSpecRequest::Disk> =
    &ecs::tables::Table<ecs::ModifyInstanceSpecRequest::Disk>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceSpecRequest::SystemDisk> {
  using T = ecs::ModifyInstanceSpecRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceSpecRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyInstanceSpecRequest::SystemDisk> =
    &ecs::tables::Table<ecs::ModifyInstanceSpecRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceSpecRequest::Temporary> {
  using T = ecs::ModifyInstanceSpecRequest::Temporary;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceSpecRequest.Temporary", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyInstanceSpecRequest::Temporary> =
    &ecs::tables::Table<ecs::ModifyInstanceSpecRequest::Temporary>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceSpecRequest> {
  using T = ecs::ModifyInstanceSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllowMigrateAcrossZone", "", TypeOf<decltype(T::allow_migrate_across_zone)>(),
       offsetof(T, allow_migrate_across_zone), Style::kRepeat, 0},
      {"Async", "", TypeOf<decltype(T::async)>(), offsetof(T, async), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Disk", "", TypeOf<decltype(T::disk)>(), offsetof(T, disk), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"ModifyMode", "", TypeOf<decltype(T::modify_mode)>(), offsetof(T, modify_mode), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"Temporary", "", TypeOf<decltype(T::temporary)>(), offsetof(T, temporary), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceSpecRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceVncPasswdResponse> {
  using T = ecs::ModifyInstanceVncPasswdResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceVncPasswdResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceVncPasswdRequest> {
  using T = ecs::ModifyInstanceVncPasswdRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VncPassword", "", TypeOf<decltype(T::vnc_password)>(), offsetof(T, vnc_password), Style::kRepeat,
       schema::kRequired | schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceVncPasswdRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyManagedInstanceResponse::Instance> {
  using T = ecs::ModifyManagedInstanceResponse::Instance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyManagedInstanceResponse.Instance", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyManagedInstanceResponse::Instance> =
    &ecs::tables::Table<ecs::ModifyManagedInstanceResponse::Instance>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyManagedInstanceResponse> {
  using T = ecs::ModifyManagedInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Instance", "", TypeOf<decltype(T::instance)>(), offsetof(T, instance), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyManagedInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyManagedInstanceRequest> {
  using T = ecs::ModifyManagedInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyManagedInstanceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowResponse> {
  using T = ecs::ModifyPlanMaintenanceWindowResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPlanMaintenanceWindowResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest::TargetResource::Tags> {
  using T = ecs::ModifyPlanMaintenanceWindowRequest::TargetResource::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPlanMaintenanceWindowRequest.TargetResource.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyPlanMaintenanceWindowRequest::TargetResource::Tags> =
        &ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest::TargetResource::Tags>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest::TargetResource> {
  using T = ecs::ModifyPlanMaintenanceWindowRequest::TargetResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPlanMaintenanceWindowRequest.TargetResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyPlanMaintenanceWindowRequest::TargetResource> =
        &ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest::TargetResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest::TimePeriod::RangeList> {
  using T = ecs::ModifyPlanMaintenanceWindowRequest::TimePeriod::RangeList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPlanMaintenanceWindowRequest.TimePeriod.RangeList", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyPlanMaintenanceWindowRequest::TimePeriod::RangeList> =
        &ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest::TimePeriod::RangeList>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest::TimePeriod> {
  using T = ecs::ModifyPlanMaintenanceWindowRequest::TimePeriod;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RangeList", "", TypeOf<decltype(T::range_list)>(), offsetof(T, range_list), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPlanMaintenanceWindowRequest.TimePeriod", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyPlanMaintenanceWindowRequest::TimePeriod> =
    &ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest::TimePeriod>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPlanMaintenanceWindowRequest> {
  using T = ecs::ModifyPlanMaintenanceWindowRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Enable", "", TypeOf<decltype(T::enable)>(), offsetof(T, enable), Style::kRepeat, 0},
      {"MinMaintenanceInterval", "", TypeOf<decltype(T::min_maintenance_interval)>(),
       offsetof(T, min_maintenance_interval), Style::kRepeat, 0},
      {"PlanWindowId", "", TypeOf<decltype(T::plan_window_id)>(), offsetof(T, plan_window_id), Style::kRepeat,
       schema::kRequired},
      {"PlanWindowName", "", TypeOf<decltype(T::plan_window_name)>(), offsetof(T, plan_window_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SupportMaintenanceAction", "", TypeOf<decltype(T::support_maintenance_action)>(),
       offsetof(T, support_maintenance_action), Style::kRepeat, 0},
      {"TargetResource", "", TypeOf<decltype(T::target_resource)>(), offsetof(T, target_resource), Style::kJson, 0},
      {"TimePeriod", "", TypeOf<decltype(T::time_period)>(), offsetof(T, time_period), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPlanMaintenanceWindowRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyVirtualBorderRouterAttributeResponse> {
  using T = ecs::ModifyVirtualBorderRouterAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVirtualBorderRouterAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyVirtualBorderRouterAttributeRequest> {
  using T = ecs::ModifyVirtualBorderRouterAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CircuitCode", "", TypeOf<decltype(T::circuit_code)>(), offsetof(T, circuit_code), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"LocalGatewayIp", "", TypeOf<decltype(T::local_gateway_ip)>(), offsetof(T, local_gateway_ip), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PeerGatewayIp", "", TypeOf<decltype(T::peer_gateway_ip)>(), offsetof(T, peer_gateway_ip), Style::kRepeat, 0},
      {"PeeringSubnetMask", "", TypeOf<decltype(T::peering_subnet_mask)>(), offsetof(T, peering_subnet_mask),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"VbrId", "", TypeOf<decltype(T::vbr_id)>(), offsetof(T, vbr_id), Style::kRepeat, schema::kRequired},
      {"VlanId", "", TypeOf<decltype(T::vlan_id)>(), offsetof(T, vlan_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVirtualBorderRouterAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RunCommandResponse> {
  using T = ecs::RunCommandResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunCommandResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RunCommandRequest::ResourceTag> {
  using T = ecs::RunCommandRequest::ResourceTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunCommandRequest.ResourceTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunCommandRequest::ResourceTag> =
    &ecs::tables::Table<ecs::RunCommandRequest::ResourceTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunCommandRequest::Tag> {
  using T = ecs::RunCommandRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunCommandRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunCommandRequest::Tag> =
    &ecs::tables::Table<ecs::RunCommandRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunCommandRequest> {
  using T = ecs::RunCommandRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"CommandContent", "", TypeOf<decltype(T::command_content)>(), offsetof(T, command_content), Style::kRepeat,
       schema::kRequired | schema::kSensitive},
      {"ContainerId", "", TypeOf<decltype(T::container_id)>(), offsetof(T, container_id), Style::kRepeat, 0},
      {"ContainerName", "", TypeOf<decltype(T::container_name)>(), offsetof(T, container_name), Style::kRepeat, 0},
      {"ContentEncoding", "", TypeOf<decltype(T::content_encoding)>(), offsetof(T, content_encoding), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnableParameter", "", TypeOf<decltype(T::enable_parameter)>(), offsetof(T, enable_parameter), Style::kRepeat,
       0},
      {"Frequency", "", TypeOf<decltype(T::frequency)>(), offsetof(T, frequency), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"KeepCommand", "", TypeOf<decltype(T::keep_command)>(), offsetof(T, keep_command), Style::kRepeat, 0},
      {"Launcher", "", TypeOf<decltype(T::launcher)>(), offsetof(T, launcher), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OssOutputDelivery", "", TypeOf<decltype(T::oss_output_delivery)>(), offsetof(T, oss_output_delivery),
       Style::kRepeat, 0},
      {"Parameters", "", TypeOf<decltype(T::parameters)>(), offsetof(T, parameters), Style::kJson, schema::kRawJson},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RepeatMode", "", TypeOf<decltype(T::repeat_mode)>(), offsetof(T, repeat_mode), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"ResourceTag", "", TypeOf<decltype(T::resource_tag)>(), offsetof(T, resource_tag), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TerminationMode", "", TypeOf<decltype(T::termination_mode)>(), offsetof(T, termination_mode), Style::kRepeat,
       0},
      {"Timed", "", TypeOf<decltype(T::timed)>(), offsetof(T, timed), Style::kRepeat, 0},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, schema::kRequired},
      {"Username", "", TypeOf<decltype(T::username)>(), offsetof(T, username), Style::kRepeat, 0},
      {"WindowsPasswordName", "", TypeOf<decltype(T::windows_password_name)>(), offsetof(T, windows_password_name),
       Style::kRepeat, 0},
      {"WorkingDir", "", TypeOf<decltype(T::working_dir)>(), offsetof(T, working_dir), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunCommandRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UntagResourcesResponse> {
  using T = ecs::UntagResourcesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UntagResourcesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UntagResourcesRequest> {
  using T = ecs::UntagResourcesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"All", "", TypeOf<decltype(T::all)>(), offsetof(T, all), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UntagResourcesRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kConnectRouterInterfaceAction = {
    .name = "ConnectRouterInterface",
    .request = &Table<ConnectRouterInterfaceRequest>::kStruct,
    .response = &Table<ConnectRouterInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeConnectRouterInterfaceRequest() { return schema::MakeObject<ConnectRouterInterfaceRequest>(); }
schema::OwnedObject MakeConnectRouterInterfaceResponse() {
  return schema::MakeObject<ConnectRouterInterfaceResponse>();
}

constinit const schema::Action kCreateSavingsPlanAction = {
    .name = "CreateSavingsPlan",
    .request = &Table<CreateSavingsPlanRequest>::kStruct,
    .response = &Table<CreateSavingsPlanResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeCreateSavingsPlanRequest() { return schema::MakeObject<CreateSavingsPlanRequest>(); }
schema::OwnedObject MakeCreateSavingsPlanResponse() { return schema::MakeObject<CreateSavingsPlanResponse>(); }

constinit const schema::Action kCreateVirtualBorderRouterAction = {
    .name = "CreateVirtualBorderRouter",
    .request = &Table<CreateVirtualBorderRouterRequest>::kStruct,
    .response = &Table<CreateVirtualBorderRouterResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCreateVirtualBorderRouterRequest() {
  return schema::MakeObject<CreateVirtualBorderRouterRequest>();
}
schema::OwnedObject MakeCreateVirtualBorderRouterResponse() {
  return schema::MakeObject<CreateVirtualBorderRouterResponse>();
}

constinit const schema::Action kDeleteAutoProvisioningGroupAction = {
    .name = "DeleteAutoProvisioningGroup",
    .request = &Table<DeleteAutoProvisioningGroupRequest>::kStruct,
    .response = &Table<DeleteAutoProvisioningGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteAutoProvisioningGroupRequest() {
  return schema::MakeObject<DeleteAutoProvisioningGroupRequest>();
}
schema::OwnedObject MakeDeleteAutoProvisioningGroupResponse() {
  return schema::MakeObject<DeleteAutoProvisioningGroupResponse>();
}

constinit const schema::Action kDeleteCommandAction = {
    .name = "DeleteCommand",
    .request = &Table<DeleteCommandRequest>::kStruct,
    .response = &Table<DeleteCommandResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteCommandRequest() { return schema::MakeObject<DeleteCommandRequest>(); }
schema::OwnedObject MakeDeleteCommandResponse() { return schema::MakeObject<DeleteCommandResponse>(); }

constinit const schema::Action kDeleteHpcClusterAction = {
    .name = "DeleteHpcCluster",
    .request = &Table<DeleteHpcClusterRequest>::kStruct,
    .response = &Table<DeleteHpcClusterResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeDeleteHpcClusterRequest() { return schema::MakeObject<DeleteHpcClusterRequest>(); }
schema::OwnedObject MakeDeleteHpcClusterResponse() { return schema::MakeObject<DeleteHpcClusterResponse>(); }

constinit const schema::Action kDeleteNetworkInterfaceAction = {
    .name = "DeleteNetworkInterface",
    .request = &Table<DeleteNetworkInterfaceRequest>::kStruct,
    .response = &Table<DeleteNetworkInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteNetworkInterfaceRequest() { return schema::MakeObject<DeleteNetworkInterfaceRequest>(); }
schema::OwnedObject MakeDeleteNetworkInterfaceResponse() {
  return schema::MakeObject<DeleteNetworkInterfaceResponse>();
}

constinit const schema::Action kDescribeCapacityReservationsAction = {
    .name = "DescribeCapacityReservations",
    .request = &Table<DescribeCapacityReservationsRequest>::kStruct,
    .response = &Table<DescribeCapacityReservationsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "CapacityReservationSet",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeCapacityReservationsRequest() {
  return schema::MakeObject<DescribeCapacityReservationsRequest>();
}
schema::OwnedObject MakeDescribeCapacityReservationsResponse() {
  return schema::MakeObject<DescribeCapacityReservationsResponse>();
}

constinit const schema::Action kDescribeClustersAction = {
    .name = "DescribeClusters",
    .request = &Table<DescribeClustersRequest>::kStruct,
    .response = &Table<DescribeClustersResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
};

schema::OwnedObject MakeDescribeClustersRequest() { return schema::MakeObject<DescribeClustersRequest>(); }
schema::OwnedObject MakeDescribeClustersResponse() { return schema::MakeObject<DescribeClustersResponse>(); }

constinit const schema::Action kDescribeDiskDefaultKMSKeyIdAction = {
    .name = "DescribeDiskDefaultKMSKeyId",
    .request = &Table<DescribeDiskDefaultKMSKeyIdRequest>::kStruct,
    .response = &Table<DescribeDiskDefaultKMSKeyIdResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeDiskDefaultKMSKeyIdRequest() {
  return schema::MakeObject<DescribeDiskDefaultKMSKeyIdRequest>();
}
schema::OwnedObject MakeDescribeDiskDefaultKMSKeyIdResponse() {
  return schema::MakeObject<DescribeDiskDefaultKMSKeyIdResponse>();
}

constinit const schema::Action kDescribeInstanceAttachmentAttributesAction = {
    .name = "DescribeInstanceAttachmentAttributes",
    .request = &Table<DescribeInstanceAttachmentAttributesRequest>::kStruct,
    .response = &Table<DescribeInstanceAttachmentAttributesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Instances",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstanceAttachmentAttributesRequest() {
  return schema::MakeObject<DescribeInstanceAttachmentAttributesRequest>();
}
schema::OwnedObject MakeDescribeInstanceAttachmentAttributesResponse() {
  return schema::MakeObject<DescribeInstanceAttachmentAttributesResponse>();
}

constinit const schema::Action kDescribeInstanceMonitorDataAction = {
    .name = "DescribeInstanceMonitorData",
    .request = &Table<DescribeInstanceMonitorDataRequest>::kStruct,
    .response = &Table<DescribeInstanceMonitorDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeInstanceMonitorDataRequest() {
  return schema::MakeObject<DescribeInstanceMonitorDataRequest>();
}
schema::OwnedObject MakeDescribeInstanceMonitorDataResponse() {
  return schema::MakeObject<DescribeInstanceMonitorDataResponse>();
}

constinit const schema::Action kDescribeInstanceTypeFamiliesAction = {
    .name = "DescribeInstanceTypeFamilies",
    .request = &Table<DescribeInstanceTypeFamiliesRequest>::kStruct,
    .response = &Table<DescribeInstanceTypeFamiliesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeInstanceTypeFamiliesRequest() {
  return schema::MakeObject<DescribeInstanceTypeFamiliesRequest>();
}
schema::OwnedObject MakeDescribeInstanceTypeFamiliesResponse() {
  return schema::MakeObject<DescribeInstanceTypeFamiliesResponse>();
}

constinit const schema::Action kDescribeReservedInstanceAutoRenewAttributeAction = {
    .name = "DescribeReservedInstanceAutoRenewAttribute",
    .request = &Table<DescribeReservedInstanceAutoRenewAttributeRequest>::kStruct,
    .response = &Table<DescribeReservedInstanceAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeReservedInstanceAutoRenewAttributeRequest() {
  return schema::MakeObject<DescribeReservedInstanceAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeDescribeReservedInstanceAutoRenewAttributeResponse() {
  return schema::MakeObject<DescribeReservedInstanceAutoRenewAttributeResponse>();
}

constinit const schema::Action kDescribeSecurityGroupAttributeAction = {
    .name = "DescribeSecurityGroupAttribute",
    .request = &Table<DescribeSecurityGroupAttributeRequest>::kStruct,
    .response = &Table<DescribeSecurityGroupAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 133,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Permissions",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeSecurityGroupAttributeRequest() {
  return schema::MakeObject<DescribeSecurityGroupAttributeRequest>();
}
schema::OwnedObject MakeDescribeSecurityGroupAttributeResponse() {
  return schema::MakeObject<DescribeSecurityGroupAttributeResponse>();
}

constinit const schema::Action kDisableActivationAction = {
    .name = "DisableActivation",
    .request = &Table<DisableActivationRequest>::kStruct,
    .response = &Table<DisableActivationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDisableActivationRequest() { return schema::MakeObject<DisableActivationRequest>(); }
schema::OwnedObject MakeDisableActivationResponse() { return schema::MakeObject<DisableActivationResponse>(); }

constinit const schema::Action kDisableNetworkInterfaceQoSAction = {
    .name = "DisableNetworkInterfaceQoS",
    .request = &Table<DisableNetworkInterfaceQoSRequest>::kStruct,
    .response = &Table<DisableNetworkInterfaceQoSResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeDisableNetworkInterfaceQoSRequest() {
  return schema::MakeObject<DisableNetworkInterfaceQoSRequest>();
}
schema::OwnedObject MakeDisableNetworkInterfaceQoSResponse() {
  return schema::MakeObject<DisableNetworkInterfaceQoSResponse>();
}

constinit const schema::Action kModifyBandwidthPackageSpecAction = {
    .name = "ModifyBandwidthPackageSpec",
    .request = &Table<ModifyBandwidthPackageSpecRequest>::kStruct,
    .response = &Table<ModifyBandwidthPackageSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyBandwidthPackageSpecRequest() {
  return schema::MakeObject<ModifyBandwidthPackageSpecRequest>();
}
schema::OwnedObject MakeModifyBandwidthPackageSpecResponse() {
  return schema::MakeObject<ModifyBandwidthPackageSpecResponse>();
}

constinit const schema::Action kModifyEipAddressAttributeAction = {
    .name = "ModifyEipAddressAttribute",
    .request = &Table<ModifyEipAddressAttributeRequest>::kStruct,
    .response = &Table<ModifyEipAddressAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyEipAddressAttributeRequest() {
  return schema::MakeObject<ModifyEipAddressAttributeRequest>();
}
schema::OwnedObject MakeModifyEipAddressAttributeResponse() {
  return schema::MakeObject<ModifyEipAddressAttributeResponse>();
}

constinit const schema::Action kModifyInstanceSpecAction = {
    .name = "ModifyInstanceSpec",
    .request = &Table<ModifyInstanceSpecRequest>::kStruct,
    .response = &Table<ModifyInstanceSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 62,
};

schema::OwnedObject MakeModifyInstanceSpecRequest() { return schema::MakeObject<ModifyInstanceSpecRequest>(); }
schema::OwnedObject MakeModifyInstanceSpecResponse() { return schema::MakeObject<ModifyInstanceSpecResponse>(); }

constinit const schema::Action kModifyInstanceVncPasswdAction = {
    .name = "ModifyInstanceVncPasswd",
    .request = &Table<ModifyInstanceVncPasswdRequest>::kStruct,
    .response = &Table<ModifyInstanceVncPasswdResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceVncPasswdRequest() {
  return schema::MakeObject<ModifyInstanceVncPasswdRequest>();
}
schema::OwnedObject MakeModifyInstanceVncPasswdResponse() {
  return schema::MakeObject<ModifyInstanceVncPasswdResponse>();
}

constinit const schema::Action kModifyManagedInstanceAction = {
    .name = "ModifyManagedInstance",
    .request = &Table<ModifyManagedInstanceRequest>::kStruct,
    .response = &Table<ModifyManagedInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyManagedInstanceRequest() { return schema::MakeObject<ModifyManagedInstanceRequest>(); }
schema::OwnedObject MakeModifyManagedInstanceResponse() { return schema::MakeObject<ModifyManagedInstanceResponse>(); }

constinit const schema::Action kModifyPlanMaintenanceWindowAction = {
    .name = "ModifyPlanMaintenanceWindow",
    .request = &Table<ModifyPlanMaintenanceWindowRequest>::kStruct,
    .response = &Table<ModifyPlanMaintenanceWindowResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeModifyPlanMaintenanceWindowRequest() {
  return schema::MakeObject<ModifyPlanMaintenanceWindowRequest>();
}
schema::OwnedObject MakeModifyPlanMaintenanceWindowResponse() {
  return schema::MakeObject<ModifyPlanMaintenanceWindowResponse>();
}

constinit const schema::Action kModifyVirtualBorderRouterAttributeAction = {
    .name = "ModifyVirtualBorderRouterAttribute",
    .request = &Table<ModifyVirtualBorderRouterAttributeRequest>::kStruct,
    .response = &Table<ModifyVirtualBorderRouterAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeModifyVirtualBorderRouterAttributeRequest() {
  return schema::MakeObject<ModifyVirtualBorderRouterAttributeRequest>();
}
schema::OwnedObject MakeModifyVirtualBorderRouterAttributeResponse() {
  return schema::MakeObject<ModifyVirtualBorderRouterAttributeResponse>();
}

constinit const schema::Action kRunCommandAction = {
    .name = "RunCommand",
    .request = &Table<RunCommandRequest>::kStruct,
    .response = &Table<RunCommandResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeRunCommandRequest() { return schema::MakeObject<RunCommandRequest>(); }
schema::OwnedObject MakeRunCommandResponse() { return schema::MakeObject<RunCommandResponse>(); }

constinit const schema::Action kUntagResourcesAction = {
    .name = "UntagResources",
    .request = &Table<UntagResourcesRequest>::kStruct,
    .response = &Table<UntagResourcesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUntagResourcesRequest() { return schema::MakeObject<UntagResourcesRequest>(); }
schema::OwnedObject MakeUntagResourcesResponse() { return schema::MakeObject<UntagResourcesResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const ConnectRouterInterfaceResponse*) noexcept {
  return tables::Table<ConnectRouterInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ConnectRouterInterfaceRequest*) noexcept {
  return tables::Table<ConnectRouterInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ConnectRouterInterfaceRequest&) noexcept {
  return tables::kConnectRouterInterfaceAction;
}

Outcome<ConnectRouterInterfaceResponse> Client::ConnectRouterInterface(const ConnectRouterInterfaceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<ConnectRouterInterfaceResponse>(*core_, tables::kConnectRouterInterfaceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const CreateSavingsPlanResponse*) noexcept {
  return tables::Table<CreateSavingsPlanResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSavingsPlanRequest*) noexcept {
  return tables::Table<CreateSavingsPlanRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSavingsPlanRequest&) noexcept {
  return tables::kCreateSavingsPlanAction;
}

Outcome<CreateSavingsPlanResponse> Client::CreateSavingsPlan(const CreateSavingsPlanRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<CreateSavingsPlanResponse>(*core_, tables::kCreateSavingsPlanAction, request, options);
}

const schema::Struct& SchemaOf(const CreateVirtualBorderRouterResponse*) noexcept {
  return tables::Table<CreateVirtualBorderRouterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateVirtualBorderRouterRequest*) noexcept {
  return tables::Table<CreateVirtualBorderRouterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateVirtualBorderRouterRequest&) noexcept {
  return tables::kCreateVirtualBorderRouterAction;
}

Outcome<CreateVirtualBorderRouterResponse> Client::CreateVirtualBorderRouter(
    const CreateVirtualBorderRouterRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateVirtualBorderRouterResponse>(*core_, tables::kCreateVirtualBorderRouterAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DeleteAutoProvisioningGroupResponse*) noexcept {
  return tables::Table<DeleteAutoProvisioningGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteAutoProvisioningGroupRequest*) noexcept {
  return tables::Table<DeleteAutoProvisioningGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteAutoProvisioningGroupRequest&) noexcept {
  return tables::kDeleteAutoProvisioningGroupAction;
}

Outcome<DeleteAutoProvisioningGroupResponse> Client::DeleteAutoProvisioningGroup(
    const DeleteAutoProvisioningGroupRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteAutoProvisioningGroupResponse>(*core_, tables::kDeleteAutoProvisioningGroupAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DeleteCommandResponse*) noexcept {
  return tables::Table<DeleteCommandResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteCommandRequest*) noexcept {
  return tables::Table<DeleteCommandRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteCommandRequest&) noexcept {
  return tables::kDeleteCommandAction;
}

Outcome<DeleteCommandResponse> Client::DeleteCommand(const DeleteCommandRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteCommandResponse>(*core_, tables::kDeleteCommandAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteHpcClusterResponse*) noexcept {
  return tables::Table<DeleteHpcClusterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteHpcClusterRequest*) noexcept {
  return tables::Table<DeleteHpcClusterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteHpcClusterRequest&) noexcept {
  return tables::kDeleteHpcClusterAction;
}

Outcome<DeleteHpcClusterResponse> Client::DeleteHpcCluster(const DeleteHpcClusterRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeleteHpcClusterResponse>(*core_, tables::kDeleteHpcClusterAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteNetworkInterfaceResponse*) noexcept {
  return tables::Table<DeleteNetworkInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNetworkInterfaceRequest*) noexcept {
  return tables::Table<DeleteNetworkInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNetworkInterfaceRequest&) noexcept {
  return tables::kDeleteNetworkInterfaceAction;
}

Outcome<DeleteNetworkInterfaceResponse> Client::DeleteNetworkInterface(const DeleteNetworkInterfaceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DeleteNetworkInterfaceResponse>(*core_, tables::kDeleteNetworkInterfaceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(
    const DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource::CapacityReservationUsage*) noexcept {
  return tables::Table<
      DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource::CapacityReservationUsage>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource*) noexcept {
  return tables::Table<DescribeCapacityReservationsResponse::CapacityReservationItem::AllocatedResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationsResponse::CapacityReservationItem::Tag*) noexcept {
  return tables::Table<DescribeCapacityReservationsResponse::CapacityReservationItem::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationsResponse::CapacityReservationItem*) noexcept {
  return tables::Table<DescribeCapacityReservationsResponse::CapacityReservationItem>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationsResponse*) noexcept {
  return tables::Table<DescribeCapacityReservationsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationsRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<DescribeCapacityReservationsRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationsRequest::Tag*) noexcept {
  return tables::Table<DescribeCapacityReservationsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationsRequest*) noexcept {
  return tables::Table<DescribeCapacityReservationsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeCapacityReservationsRequest&) noexcept {
  return tables::kDescribeCapacityReservationsAction;
}

Outcome<DescribeCapacityReservationsResponse> Client::DescribeCapacityReservations(
    const DescribeCapacityReservationsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeCapacityReservationsResponse>(*core_, tables::kDescribeCapacityReservationsAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeClustersResponse::Cluster*) noexcept {
  return tables::Table<DescribeClustersResponse::Cluster>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClustersResponse*) noexcept {
  return tables::Table<DescribeClustersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClustersRequest*) noexcept {
  return tables::Table<DescribeClustersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClustersRequest&) noexcept {
  return tables::kDescribeClustersAction;
}

Outcome<DescribeClustersResponse> Client::DescribeClusters(const DescribeClustersRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DescribeClustersResponse>(*core_, tables::kDescribeClustersAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeDiskDefaultKMSKeyIdResponse*) noexcept {
  return tables::Table<DescribeDiskDefaultKMSKeyIdResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiskDefaultKMSKeyIdRequest*) noexcept {
  return tables::Table<DescribeDiskDefaultKMSKeyIdRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDiskDefaultKMSKeyIdRequest&) noexcept {
  return tables::kDescribeDiskDefaultKMSKeyIdAction;
}

Outcome<DescribeDiskDefaultKMSKeyIdResponse> Client::DescribeDiskDefaultKMSKeyId(
    const DescribeDiskDefaultKMSKeyIdRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDiskDefaultKMSKeyIdResponse>(*core_, tables::kDescribeDiskDefaultKMSKeyIdAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceAttachmentAttributesResponse::Instance*) noexcept {
  return tables::Table<DescribeInstanceAttachmentAttributesResponse::Instance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttachmentAttributesResponse*) noexcept {
  return tables::Table<DescribeInstanceAttachmentAttributesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttachmentAttributesRequest*) noexcept {
  return tables::Table<DescribeInstanceAttachmentAttributesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceAttachmentAttributesRequest&) noexcept {
  return tables::kDescribeInstanceAttachmentAttributesAction;
}

Outcome<DescribeInstanceAttachmentAttributesResponse> Client::DescribeInstanceAttachmentAttributes(
    const DescribeInstanceAttachmentAttributesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceAttachmentAttributesResponse>(
      *core_, tables::kDescribeInstanceAttachmentAttributesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataResponse::InstanceMonitorData*) noexcept {
  return tables::Table<DescribeInstanceMonitorDataResponse::InstanceMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataResponse*) noexcept {
  return tables::Table<DescribeInstanceMonitorDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataRequest*) noexcept {
  return tables::Table<DescribeInstanceMonitorDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceMonitorDataRequest&) noexcept {
  return tables::kDescribeInstanceMonitorDataAction;
}

Outcome<DescribeInstanceMonitorDataResponse> Client::DescribeInstanceMonitorData(
    const DescribeInstanceMonitorDataRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceMonitorDataResponse>(*core_, tables::kDescribeInstanceMonitorDataAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceTypeFamiliesResponse::InstanceTypeFamily*) noexcept {
  return tables::Table<DescribeInstanceTypeFamiliesResponse::InstanceTypeFamily>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypeFamiliesResponse*) noexcept {
  return tables::Table<DescribeInstanceTypeFamiliesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypeFamiliesRequest*) noexcept {
  return tables::Table<DescribeInstanceTypeFamiliesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceTypeFamiliesRequest&) noexcept {
  return tables::kDescribeInstanceTypeFamiliesAction;
}

Outcome<DescribeInstanceTypeFamiliesResponse> Client::DescribeInstanceTypeFamilies(
    const DescribeInstanceTypeFamiliesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceTypeFamiliesResponse>(*core_, tables::kDescribeInstanceTypeFamiliesAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(
    const DescribeReservedInstanceAutoRenewAttributeResponse::ReservedInstanceRenewAttribute*) noexcept {
  return tables::Table<DescribeReservedInstanceAutoRenewAttributeResponse::ReservedInstanceRenewAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedInstanceAutoRenewAttributeResponse*) noexcept {
  return tables::Table<DescribeReservedInstanceAutoRenewAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedInstanceAutoRenewAttributeRequest*) noexcept {
  return tables::Table<DescribeReservedInstanceAutoRenewAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeReservedInstanceAutoRenewAttributeRequest&) noexcept {
  return tables::kDescribeReservedInstanceAutoRenewAttributeAction;
}

Outcome<DescribeReservedInstanceAutoRenewAttributeResponse> Client::DescribeReservedInstanceAutoRenewAttribute(
    const DescribeReservedInstanceAutoRenewAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeReservedInstanceAutoRenewAttributeResponse>(
      *core_, tables::kDescribeReservedInstanceAutoRenewAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse::Permission*) noexcept {
  return tables::Table<DescribeSecurityGroupAttributeResponse::Permission>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeSecurityGroupAttributeResponse::ReferencedInfo::ReferencedPrefixListInfo*) noexcept {
  return tables::Table<DescribeSecurityGroupAttributeResponse::ReferencedInfo::ReferencedPrefixListInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse::ReferencedInfo*) noexcept {
  return tables::Table<DescribeSecurityGroupAttributeResponse::ReferencedInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse*) noexcept {
  return tables::Table<DescribeSecurityGroupAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeRequest*) noexcept {
  return tables::Table<DescribeSecurityGroupAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupAttributeRequest&) noexcept {
  return tables::kDescribeSecurityGroupAttributeAction;
}

Outcome<DescribeSecurityGroupAttributeResponse> Client::DescribeSecurityGroupAttribute(
    const DescribeSecurityGroupAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSecurityGroupAttributeResponse>(*core_, tables::kDescribeSecurityGroupAttributeAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DisableActivationResponse::Activation*) noexcept {
  return tables::Table<DisableActivationResponse::Activation>::kStruct;
}

const schema::Struct& SchemaOf(const DisableActivationResponse*) noexcept {
  return tables::Table<DisableActivationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DisableActivationRequest*) noexcept {
  return tables::Table<DisableActivationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DisableActivationRequest&) noexcept {
  return tables::kDisableActivationAction;
}

Outcome<DisableActivationResponse> Client::DisableActivation(const DisableActivationRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DisableActivationResponse>(*core_, tables::kDisableActivationAction, request, options);
}

const schema::Struct& SchemaOf(const DisableNetworkInterfaceQoSResponse*) noexcept {
  return tables::Table<DisableNetworkInterfaceQoSResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DisableNetworkInterfaceQoSRequest*) noexcept {
  return tables::Table<DisableNetworkInterfaceQoSRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DisableNetworkInterfaceQoSRequest&) noexcept {
  return tables::kDisableNetworkInterfaceQoSAction;
}

Outcome<DisableNetworkInterfaceQoSResponse> Client::DisableNetworkInterfaceQoS(
    const DisableNetworkInterfaceQoSRequest& request, const CallOptions& options) const {
  return internal::Invoke<DisableNetworkInterfaceQoSResponse>(*core_, tables::kDisableNetworkInterfaceQoSAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ModifyBandwidthPackageSpecResponse*) noexcept {
  return tables::Table<ModifyBandwidthPackageSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyBandwidthPackageSpecRequest*) noexcept {
  return tables::Table<ModifyBandwidthPackageSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyBandwidthPackageSpecRequest&) noexcept {
  return tables::kModifyBandwidthPackageSpecAction;
}

Outcome<ModifyBandwidthPackageSpecResponse> Client::ModifyBandwidthPackageSpec(
    const ModifyBandwidthPackageSpecRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyBandwidthPackageSpecResponse>(*core_, tables::kModifyBandwidthPackageSpecAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ModifyEipAddressAttributeResponse*) noexcept {
  return tables::Table<ModifyEipAddressAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyEipAddressAttributeRequest*) noexcept {
  return tables::Table<ModifyEipAddressAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyEipAddressAttributeRequest&) noexcept {
  return tables::kModifyEipAddressAttributeAction;
}

Outcome<ModifyEipAddressAttributeResponse> Client::ModifyEipAddressAttribute(
    const ModifyEipAddressAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyEipAddressAttributeResponse>(*core_, tables::kModifyEipAddressAttributeAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifyInstanceSpecResponse*) noexcept {
  return tables::Table<ModifyInstanceSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceSpecRequest::Disk*) noexcept {
  return tables::Table<ModifyInstanceSpecRequest::Disk>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceSpecRequest::SystemDisk*) noexcept {
  return tables::Table<ModifyInstanceSpecRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceSpecRequest::Temporary*) noexcept {
  return tables::Table<ModifyInstanceSpecRequest::Temporary>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceSpecRequest*) noexcept {
  return tables::Table<ModifyInstanceSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceSpecRequest&) noexcept {
  return tables::kModifyInstanceSpecAction;
}

Outcome<ModifyInstanceSpecResponse> Client::ModifyInstanceSpec(const ModifyInstanceSpecRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceSpecResponse>(*core_, tables::kModifyInstanceSpecAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceVncPasswdResponse*) noexcept {
  return tables::Table<ModifyInstanceVncPasswdResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceVncPasswdRequest*) noexcept {
  return tables::Table<ModifyInstanceVncPasswdRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceVncPasswdRequest&) noexcept {
  return tables::kModifyInstanceVncPasswdAction;
}

Outcome<ModifyInstanceVncPasswdResponse> Client::ModifyInstanceVncPasswd(const ModifyInstanceVncPasswdRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceVncPasswdResponse>(*core_, tables::kModifyInstanceVncPasswdAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const ModifyManagedInstanceResponse::Instance*) noexcept {
  return tables::Table<ModifyManagedInstanceResponse::Instance>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyManagedInstanceResponse*) noexcept {
  return tables::Table<ModifyManagedInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyManagedInstanceRequest*) noexcept {
  return tables::Table<ModifyManagedInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyManagedInstanceRequest&) noexcept {
  return tables::kModifyManagedInstanceAction;
}

Outcome<ModifyManagedInstanceResponse> Client::ModifyManagedInstance(const ModifyManagedInstanceRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<ModifyManagedInstanceResponse>(*core_, tables::kModifyManagedInstanceAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const ModifyPlanMaintenanceWindowResponse*) noexcept {
  return tables::Table<ModifyPlanMaintenanceWindowResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPlanMaintenanceWindowRequest::TargetResource::Tags*) noexcept {
  return tables::Table<ModifyPlanMaintenanceWindowRequest::TargetResource::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPlanMaintenanceWindowRequest::TargetResource*) noexcept {
  return tables::Table<ModifyPlanMaintenanceWindowRequest::TargetResource>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPlanMaintenanceWindowRequest::TimePeriod::RangeList*) noexcept {
  return tables::Table<ModifyPlanMaintenanceWindowRequest::TimePeriod::RangeList>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPlanMaintenanceWindowRequest::TimePeriod*) noexcept {
  return tables::Table<ModifyPlanMaintenanceWindowRequest::TimePeriod>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPlanMaintenanceWindowRequest*) noexcept {
  return tables::Table<ModifyPlanMaintenanceWindowRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyPlanMaintenanceWindowRequest&) noexcept {
  return tables::kModifyPlanMaintenanceWindowAction;
}

Outcome<ModifyPlanMaintenanceWindowResponse> Client::ModifyPlanMaintenanceWindow(
    const ModifyPlanMaintenanceWindowRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyPlanMaintenanceWindowResponse>(*core_, tables::kModifyPlanMaintenanceWindowAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const ModifyVirtualBorderRouterAttributeResponse*) noexcept {
  return tables::Table<ModifyVirtualBorderRouterAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyVirtualBorderRouterAttributeRequest*) noexcept {
  return tables::Table<ModifyVirtualBorderRouterAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyVirtualBorderRouterAttributeRequest&) noexcept {
  return tables::kModifyVirtualBorderRouterAttributeAction;
}

Outcome<ModifyVirtualBorderRouterAttributeResponse> Client::ModifyVirtualBorderRouterAttribute(
    const ModifyVirtualBorderRouterAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyVirtualBorderRouterAttributeResponse>(*core_,
                                                                      tables::kModifyVirtualBorderRouterAttributeAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const RunCommandResponse*) noexcept {
  return tables::Table<RunCommandResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RunCommandRequest::ResourceTag*) noexcept {
  return tables::Table<RunCommandRequest::ResourceTag>::kStruct;
}

const schema::Struct& SchemaOf(const RunCommandRequest::Tag*) noexcept {
  return tables::Table<RunCommandRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const RunCommandRequest*) noexcept {
  return tables::Table<RunCommandRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RunCommandRequest&) noexcept {
  return tables::kRunCommandAction;
}

Outcome<RunCommandResponse> Client::RunCommand(const RunCommandRequest& request, const CallOptions& options) const {
  return internal::Invoke<RunCommandResponse>(*core_, tables::kRunCommandAction, request, options);
}

const schema::Struct& SchemaOf(const UntagResourcesResponse*) noexcept {
  return tables::Table<UntagResourcesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UntagResourcesRequest*) noexcept {
  return tables::Table<UntagResourcesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UntagResourcesRequest&) noexcept {
  return tables::kUntagResourcesAction;
}

Outcome<UntagResourcesResponse> Client::UntagResources(const UntagResourcesRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<UntagResourcesResponse>(*core_, tables::kUntagResourcesAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
