// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/associate_eip_address.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_network_interface_permission.h"
#include "alibabacloud/ecs/create_router_interface.h"
#include "alibabacloud/ecs/create_vsc.h"
#include "alibabacloud/ecs/delete_disk.h"
#include "alibabacloud/ecs/delete_image.h"
#include "alibabacloud/ecs/delete_physical_connection.h"
#include "alibabacloud/ecs/describe_auto_provisioning_group_history.h"
#include "alibabacloud/ecs/describe_available_resource.h"
#include "alibabacloud/ecs/describe_ha_vips.h"
#include "alibabacloud/ecs/describe_image_share_permission.h"
#include "alibabacloud/ecs/describe_instance_maintenance_attributes.h"
#include "alibabacloud/ecs/describe_instances_full_status.h"
#include "alibabacloud/ecs/describe_network_interface_attribute.h"
#include "alibabacloud/ecs/describe_new_project_eip_monitor_data.h"
#include "alibabacloud/ecs/describe_user_business_behavior.h"
#include "alibabacloud/ecs/detach_instance_ram_role.h"
#include "alibabacloud/ecs/disable_disk_encryption_by_default.h"
#include "alibabacloud/ecs/modify_capacity_reservation.h"
#include "alibabacloud/ecs/modify_elasticity_assurance.h"
#include "alibabacloud/ecs/modify_prefix_list.h"
#include "alibabacloud/ecs/replace_system_disk.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AssociateEipAddressResponse> {
  using T = ecs::AssociateEipAddressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssociateEipAddressResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AssociateEipAddressRequest> {
  using T = ecs::AssociateEipAddressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssociateEipAddressRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfacePermissionResponse::NetworkInterfacePermission> {
  using T = ecs::CreateNetworkInterfacePermissionResponse::NetworkInterfacePermission;
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
      "CreateNetworkInterfacePermissionResponse.NetworkInterfacePermission", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateNetworkInterfacePermissionResponse::NetworkInterfacePermission> =
        &ecs::tables::Table<ecs::CreateNetworkInterfacePermissionResponse::NetworkInterfacePermission>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfacePermissionResponse> {
  using T = ecs::CreateNetworkInterfacePermissionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfacePermission", "", TypeOf<decltype(T::network_interface_permission)>(),
       offsetof(T, network_interface_permission), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfacePermissionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfacePermissionRequest> {
  using T = ecs::CreateNetworkInterfacePermissionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccountId", "", TypeOf<decltype(T::account_id)>(), offsetof(T, account_id), Style::kRepeat, schema::kRequired},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"Permission", "", TypeOf<decltype(T::permission)>(), offsetof(T, permission), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfacePermissionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateRouterInterfaceResponse> {
  using T = ecs::CreateRouterInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RouterInterfaceId", "", TypeOf<decltype(T::router_interface_id)>(), offsetof(T, router_interface_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateRouterInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateRouterInterfaceRequest> {
  using T = ecs::CreateRouterInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccessPointId", "", TypeOf<decltype(T::access_point_id)>(), offsetof(T, access_point_id), Style::kRepeat, 0},
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"HealthCheckSourceIp", "", TypeOf<decltype(T::health_check_source_ip)>(), offsetof(T, health_check_source_ip),
       Style::kRepeat, 0},
      {"HealthCheckTargetIp", "", TypeOf<decltype(T::health_check_target_ip)>(), offsetof(T, health_check_target_ip),
       Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OppositeAccessPointId", "", TypeOf<decltype(T::opposite_access_point_id)>(),
       offsetof(T, opposite_access_point_id), Style::kRepeat, 0},
      {"OppositeInterfaceId", "", TypeOf<decltype(T::opposite_interface_id)>(), offsetof(T, opposite_interface_id),
       Style::kRepeat, 0},
      {"OppositeInterfaceOwnerId", "", TypeOf<decltype(T::opposite_interface_owner_id)>(),
       offsetof(T, opposite_interface_owner_id), Style::kRepeat, 0},
      {"OppositeRegionId", "", TypeOf<decltype(T::opposite_region_id)>(), offsetof(T, opposite_region_id),
       Style::kRepeat, schema::kRequired},
      {"OppositeRouterId", "", TypeOf<decltype(T::opposite_router_id)>(), offsetof(T, opposite_router_id),
       Style::kRepeat, 0},
      {"OppositeRouterType", "", TypeOf<decltype(T::opposite_router_type)>(), offsetof(T, opposite_router_type),
       Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PricingCycle", "", TypeOf<decltype(T::pricing_cycle)>(), offsetof(T, pricing_cycle), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Role", "", TypeOf<decltype(T::role)>(), offsetof(T, role), Style::kRepeat, schema::kRequired},
      {"RouterId", "", TypeOf<decltype(T::router_id)>(), offsetof(T, router_id), Style::kRepeat, schema::kRequired},
      {"RouterType", "", TypeOf<decltype(T::router_type)>(), offsetof(T, router_type), Style::kRepeat,
       schema::kRequired},
      {"Spec", "", TypeOf<decltype(T::spec)>(), offsetof(T, spec), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateRouterInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateVscResponse> {
  using T = ecs::CreateVscResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VscId", "", TypeOf<decltype(T::vsc_id)>(), offsetof(T, vsc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVscResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateVscRequest::Tag> {
  using T = ecs::CreateVscRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVscRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateVscRequest::Tag> =
    &ecs::tables::Table<ecs::CreateVscRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateVscRequest> {
  using T = ecs::CreateVscRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"VscName", "", TypeOf<decltype(T::vsc_name)>(), offsetof(T, vsc_name), Style::kRepeat, 0},
      {"VscType", "", TypeOf<decltype(T::vsc_type)>(), offsetof(T, vsc_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVscRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDiskResponse> {
  using T = ecs::DeleteDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteDiskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDiskRequest> {
  using T = ecs::DeleteDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteDiskRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteImageResponse> {
  using T = ecs::DeleteImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteImageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteImageRequest> {
  using T = ecs::DeleteImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteImageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeletePhysicalConnectionResponse> {
  using T = ecs::DeletePhysicalConnectionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeletePhysicalConnectionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeletePhysicalConnectionRequest> {
  using T = ecs::DeletePhysicalConnectionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeletePhysicalConnectionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail::ErrorMessage> {
  using T = ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail::ErrorMessage;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"FailedInstanceIds", "FailedInstanceId", TypeOf<decltype(T::failed_instance_ids)>(),
       offsetof(T, failed_instance_ids), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupHistoryResponse.AutoProvisioningGroupHistory.ActivityDetail.ErrorMessage", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail::ErrorMessage> =
    &ecs::tables::Table<
        ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail::ErrorMessage>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail> {
  using T = ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreatedInstanceIds", "CreatedInstanceId", TypeOf<decltype(T::created_instance_ids)>(),
       offsetof(T, created_instance_ids), Style::kRepeat, 0},
      {"DestroyedInstanceIds", "DestroyedInstanceId", TypeOf<decltype(T::destroyed_instance_ids)>(),
       offsetof(T, destroyed_instance_ids), Style::kRepeat, 0},
      {"Detail", "", TypeOf<decltype(T::detail)>(), offsetof(T, detail), Style::kRepeat, 0},
      {"ErrorMessages", "ErrorMessage", TypeOf<decltype(T::error_messages)>(), offsetof(T, error_messages),
       Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupHistoryResponse.AutoProvisioningGroupHistory.ActivityDetail", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail> =
    &ecs::tables::Table<
        ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory> {
  using T = ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivityDetails", "ActivityDetail", TypeOf<decltype(T::activity_details)>(), offsetof(T, activity_details),
       Style::kRepeat, 0},
      {"LastEventTime", "", TypeOf<decltype(T::last_event_time)>(), offsetof(T, last_event_time), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupHistoryResponse.AutoProvisioningGroupHistory", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory> =
        &ecs::tables::Table<ecs::DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupHistoryResponse> {
  using T = ecs::DescribeAutoProvisioningGroupHistoryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupHistories", "AutoProvisioningGroupHistory",
       TypeOf<decltype(T::auto_provisioning_group_histories)>(), offsetof(T, auto_provisioning_group_histories),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoProvisioningGroupHistoryResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupHistoryRequest> {
  using T = ecs::DescribeAutoProvisioningGroupHistoryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupId", "", TypeOf<decltype(T::auto_provisioning_group_id)>(),
       offsetof(T, auto_provisioning_group_id), Style::kRepeat, schema::kRequired},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoProvisioningGroupHistoryRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAvailableResourceResponse::AvailableZone::AvailableResource::SupportedResource> {
  using T = ecs::DescribeAvailableResourceResponse::AvailableZone::AvailableResource::SupportedResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Max", "", TypeOf<decltype(T::max)>(), offsetof(T, max), Style::kRepeat, 0},
      {"Min", "", TypeOf<decltype(T::min)>(), offsetof(T, min), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StatusCategory", "", TypeOf<decltype(T::status_category)>(), offsetof(T, status_category), Style::kRepeat, 0},
      {"Unit", "", TypeOf<decltype(T::unit)>(), offsetof(T, unit), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAvailableResourceResponse.AvailableZone.AvailableResource.SupportedResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAvailableResourceResponse::AvailableZone::AvailableResource::SupportedResource> =
    &ecs::tables::Table<
        ecs::DescribeAvailableResourceResponse::AvailableZone::AvailableResource::SupportedResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAvailableResourceResponse::AvailableZone::AvailableResource> {
  using T = ecs::DescribeAvailableResourceResponse::AvailableZone::AvailableResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SupportedResources", "SupportedResource", TypeOf<decltype(T::supported_resources)>(),
       offsetof(T, supported_resources), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAvailableResourceResponse.AvailableZone.AvailableResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAvailableResourceResponse::AvailableZone::AvailableResource> =
        &ecs::tables::Table<ecs::DescribeAvailableResourceResponse::AvailableZone::AvailableResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAvailableResourceResponse::AvailableZone> {
  using T = ecs::DescribeAvailableResourceResponse::AvailableZone;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableResources", "AvailableResource", TypeOf<decltype(T::available_resources)>(),
       offsetof(T, available_resources), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StatusCategory", "", TypeOf<decltype(T::status_category)>(), offsetof(T, status_category), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceResponse.AvailableZone", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAvailableResourceResponse::AvailableZone> =
        &ecs::tables::Table<ecs::DescribeAvailableResourceResponse::AvailableZone>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAvailableResourceResponse> {
  using T = ecs::DescribeAvailableResourceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableZones", "AvailableZone", TypeOf<decltype(T::available_zones)>(), offsetof(T, available_zones),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAvailableResourceRequest> {
  using T = ecs::DescribeAvailableResourceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"DataDiskCategory", "", TypeOf<decltype(T::data_disk_category)>(), offsetof(T, data_disk_category),
       Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"DestinationResource", "", TypeOf<decltype(T::destination_resource)>(), offsetof(T, destination_resource),
       Style::kRepeat, schema::kRequired},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"NetworkCategory", "", TypeOf<decltype(T::network_category)>(), offsetof(T, network_category), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"SystemDiskCategory", "", TypeOf<decltype(T::system_disk_category)>(), offsetof(T, system_disk_category),
       Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeHaVipsResponse::HaVip> {
  using T = ecs::DescribeHaVipsResponse::HaVip;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociatedEipAddresses", "associatedEipAddresse", TypeOf<decltype(T::associated_eip_addresses)>(),
       offsetof(T, associated_eip_addresses), Style::kRepeat, 0},
      {"AssociatedInstances", "associatedInstance", TypeOf<decltype(T::associated_instances)>(),
       offsetof(T, associated_instances), Style::kRepeat, 0},
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"MasterInstanceId", "", TypeOf<decltype(T::master_instance_id)>(), offsetof(T, master_instance_id),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsResponse.HaVip", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeHaVipsResponse::HaVip> =
    &ecs::tables::Table<ecs::DescribeHaVipsResponse::HaVip>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeHaVipsResponse> {
  using T = ecs::DescribeHaVipsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HaVips", "HaVip", TypeOf<decltype(T::ha_vips)>(), offsetof(T, ha_vips), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeHaVipsRequest::Filter> {
  using T = ecs::DescribeHaVipsRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeHaVipsRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeHaVipsRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeHaVipsRequest> {
  using T = ecs::DescribeHaVipsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImageSharePermissionResponse::Account> {
  using T = ecs::DescribeImageSharePermissionResponse::Account;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliyunId", "", TypeOf<decltype(T::aliyun_id)>(), offsetof(T, aliyun_id), Style::kRepeat, 0},
      {"SharedTime", "", TypeOf<decltype(T::shared_time)>(), offsetof(T, shared_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSharePermissionResponse.Account", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImageSharePermissionResponse::Account> =
    &ecs::tables::Table<ecs::DescribeImageSharePermissionResponse::Account>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageSharePermissionResponse::ShareGroup> {
  using T = ecs::DescribeImageSharePermissionResponse::ShareGroup;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Group", "", TypeOf<decltype(T::group)>(), offsetof(T, group), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSharePermissionResponse.ShareGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImageSharePermissionResponse::ShareGroup> =
        &ecs::tables::Table<ecs::DescribeImageSharePermissionResponse::ShareGroup>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageSharePermissionResponse> {
  using T = ecs::DescribeImageSharePermissionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Accounts", "Account", TypeOf<decltype(T::accounts)>(), offsetof(T, accounts), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ShareGroups", "ShareGroup", TypeOf<decltype(T::share_groups)>(), offsetof(T, share_groups), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSharePermissionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImageSharePermissionRequest> {
  using T = ecs::DescribeImageSharePermissionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSharePermissionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::ActionOnMaintenance> {
  using T = ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::ActionOnMaintenance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DefaultValue", "", TypeOf<decltype(T::default_value)>(), offsetof(T, default_value), Style::kRepeat, 0},
      {"SupportedValues", "SupportedValue", TypeOf<decltype(T::supported_values)>(), offsetof(T, supported_values),
       Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceMaintenanceAttributesResponse.MaintenanceAttribute.ActionOnMaintenance", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::ActionOnMaintenance> =
    &ecs::tables::Table<
        ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::ActionOnMaintenance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::MaintenanceWindow> {
  using T = ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::MaintenanceWindow;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceMaintenanceAttributesResponse.MaintenanceAttribute.MaintenanceWindow", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::MaintenanceWindow> =
    &ecs::tables::Table<
        ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::MaintenanceWindow>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute> {
  using T = ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActionOnMaintenance", "", TypeOf<decltype(T::action_on_maintenance)>(), offsetof(T, action_on_maintenance),
       Style::kFlat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaintenanceWindows", "MaintenanceWindow", TypeOf<decltype(T::maintenance_windows)>(),
       offsetof(T, maintenance_windows), Style::kRepeat, 0},
      {"NotifyOnMaintenance", "", TypeOf<decltype(T::notify_on_maintenance)>(), offsetof(T, notify_on_maintenance),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceMaintenanceAttributesResponse.MaintenanceAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute> =
        &ecs::tables::Table<ecs::DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceMaintenanceAttributesResponse> {
  using T = ecs::DescribeInstanceMaintenanceAttributesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaintenanceAttributes", "MaintenanceAttribute", TypeOf<decltype(T::maintenance_attributes)>(),
       offsetof(T, maintenance_attributes), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"InstanceMaintenanceAttributes", 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceMaintenanceAttributesResponse", kFields, kAliases};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceMaintenanceAttributesRequest> {
  using T = ecs::DescribeInstanceMaintenanceAttributesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceMaintenanceAttributesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::HealthStatus> {
  using T = ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::HealthStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesFullStatusResponse.InstanceFullStatusType.HealthStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::HealthStatus> =
        &ecs::tables::Table<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::HealthStatus>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventCycleStatus> {
  using T = ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventCycleStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesFullStatusResponse.InstanceFullStatusType.ScheduledSystemEventType.EventCycleStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventCycleStatus> =
    &ecs::tables::Table<
        ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventCycleStatus>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventType> {
  using T = ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesFullStatusResponse.InstanceFullStatusType.ScheduledSystemEventType.EventType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventType> =
    &ecs::tables::Table<
        ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventType>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute::InactiveDisk> {
  using T = ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute::InactiveDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeviceCategory", "", TypeOf<decltype(T::device_category)>(), offsetof(T, device_category), Style::kRepeat, 0},
      {"DeviceSize", "", TypeOf<decltype(T::device_size)>(), offsetof(T, device_size), Style::kRepeat, 0},
      {"DeviceType", "", TypeOf<decltype(T::device_type)>(), offsetof(T, device_type), Style::kRepeat, 0},
      {"ReleaseTime", "", TypeOf<decltype(T::release_time)>(), offsetof(T, release_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesFullStatusResponse.InstanceFullStatusType.ScheduledSystemEventType.ExtendedAttribute.InactiveDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute::InactiveDisk> =
    &ecs::tables::Table<
        ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute::InactiveDisk>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute> {
  using T = ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"InactiveDisks", "InactiveDisk", TypeOf<decltype(T::inactive_disks)>(), offsetof(T, inactive_disks),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesFullStatusResponse.InstanceFullStatusType.ScheduledSystemEventType.ExtendedAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute> =
    &ecs::tables::Table<
        ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType> {
  using T = ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventCycleStatus", "", TypeOf<decltype(T::event_cycle_status)>(), offsetof(T, event_cycle_status), Style::kFlat,
       0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"EventPublishTime", "", TypeOf<decltype(T::event_publish_time)>(), offsetof(T, event_publish_time),
       Style::kRepeat, 0},
      {"EventType", "", TypeOf<decltype(T::event_type)>(), offsetof(T, event_type), Style::kFlat, 0},
      {"ExtendedAttribute", "", TypeOf<decltype(T::extended_attribute)>(), offsetof(T, extended_attribute),
       Style::kFlat, 0},
      {"ImpactLevel", "", TypeOf<decltype(T::impact_level)>(), offsetof(T, impact_level), Style::kRepeat, 0},
      {"NotBefore", "", TypeOf<decltype(T::not_before)>(), offsetof(T, not_before), Style::kRepeat, 0},
      {"Reason", "", TypeOf<decltype(T::reason)>(), offsetof(T, reason), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesFullStatusResponse.InstanceFullStatusType.ScheduledSystemEventType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType> =
    &ecs::tables::Table<
        ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::StatusInfo> {
  using T = ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::StatusInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesFullStatusResponse.InstanceFullStatusType.StatusInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::StatusInfo> =
        &ecs::tables::Table<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType::StatusInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType> {
  using T = ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HealthStatus", "", TypeOf<decltype(T::health_status)>(), offsetof(T, health_status), Style::kFlat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"ScheduledSystemEventSet", "ScheduledSystemEventType", TypeOf<decltype(T::scheduled_system_event_set)>(),
       offsetof(T, scheduled_system_event_set), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesFullStatusResponse.InstanceFullStatusType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType> =
        &ecs::tables::Table<ecs::DescribeInstancesFullStatusResponse::InstanceFullStatusType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesFullStatusResponse> {
  using T = ecs::DescribeInstancesFullStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceFullStatusSet", "InstanceFullStatusType", TypeOf<decltype(T::instance_full_status_set)>(),
       offsetof(T, instance_full_status_set), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesFullStatusResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstancesFullStatusRequest::EventPublishTime> {
  using T = ecs::DescribeInstancesFullStatusRequest::EventPublishTime;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"End", "", TypeOf<decltype(T::end)>(), offsetof(T, end), Style::kRepeat, 0},
      {"Start", "", TypeOf<decltype(T::start)>(), offsetof(T, start), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesFullStatusRequest.EventPublishTime", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstancesFullStatusRequest::EventPublishTime> =
        &ecs::tables::Table<ecs::DescribeInstancesFullStatusRequest::EventPublishTime>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesFullStatusRequest::NotBefore> {
  using T = ecs::DescribeInstancesFullStatusRequest::NotBefore;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"End", "", TypeOf<decltype(T::end)>(), offsetof(T, end), Style::kRepeat, 0},
      {"Start", "", TypeOf<decltype(T::start)>(), offsetof(T, start), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesFullStatusRequest.NotBefore", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstancesFullStatusRequest::NotBefore> =
    &ecs::tables::Table<ecs::DescribeInstancesFullStatusRequest::NotBefore>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstancesFullStatusRequest> {
  using T = ecs::DescribeInstancesFullStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"EventPublishTime", "", TypeOf<decltype(T::event_publish_time)>(), offsetof(T, event_publish_time), Style::kFlat,
       0},
      {"EventType", "", TypeOf<decltype(T::event_type)>(), offsetof(T, event_type), Style::kRepeat, 0},
      {"HealthStatus", "", TypeOf<decltype(T::health_status)>(), offsetof(T, health_status), Style::kRepeat, 0},
      {"InstanceEventType", "", TypeOf<decltype(T::instance_event_type)>(), offsetof(T, instance_event_type),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NotBefore", "", TypeOf<decltype(T::not_before)>(), offsetof(T, not_before), Style::kFlat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesFullStatusRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::AssociatedPublicIp> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::AssociatedPublicIp;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfaceAttributeResponse.AssociatedPublicIp", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::AssociatedPublicIp> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::AssociatedPublicIp>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Attachment> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::Attachment;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeviceIndex", "", TypeOf<decltype(T::device_index)>(), offsetof(T, device_index), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MemberNetworkInterfaceIds", "MemberNetworkInterfaceId", TypeOf<decltype(T::member_network_interface_ids)>(),
       offsetof(T, member_network_interface_ids), Style::kRepeat, 0},
      {"NetworkCardIndex", "", TypeOf<decltype(T::network_card_index)>(), offsetof(T, network_card_index),
       Style::kRepeat, 0},
      {"TrunkNetworkInterfaceId", "", TypeOf<decltype(T::trunk_network_interface_id)>(),
       offsetof(T, trunk_network_interface_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.Attachment", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::Attachment> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Attachment>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification::SlaveInterfaceSpecificationSet> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification::SlaveInterfaceSpecificationSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BondNetworkInterfaceId", "", TypeOf<decltype(T::bond_network_interface_id)>(),
       offsetof(T, bond_network_interface_id), Style::kRepeat, 0},
      {"SlaveNetworkInterfaceId", "", TypeOf<decltype(T::slave_network_interface_id)>(),
       offsetof(T, slave_network_interface_id), Style::kRepeat, 0},
      {"WorkState", "", TypeOf<decltype(T::work_state)>(), offsetof(T, work_state), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfaceAttributeResponse.BondInterfaceSpecification.SlaveInterfaceSpecificationSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification::SlaveInterfaceSpecificationSet> =
    &ecs::tables::Table<
        ecs::DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification::SlaveInterfaceSpecificationSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BondMode", "", TypeOf<decltype(T::bond_mode)>(), offsetof(T, bond_mode), Style::kRepeat, 0},
      {"SlaveInterfaceSpecification", "SlaveInterfaceSpecificationSet",
       TypeOf<decltype(T::slave_interface_specification)>(), offsetof(T, slave_interface_specification), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfaceAttributeResponse.BondInterfaceSpecification", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::ConnectionTrackingConfiguration> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::ConnectionTrackingConfiguration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TcpClosedAndTimeWaitTimeout", "", TypeOf<decltype(T::tcp_closed_and_time_wait_timeout)>(),
       offsetof(T, tcp_closed_and_time_wait_timeout), Style::kRepeat, 0},
      {"TcpEstablishedTimeout", "", TypeOf<decltype(T::tcp_established_timeout)>(),
       offsetof(T, tcp_established_timeout), Style::kRepeat, 0},
      {"UdpTimeout", "", TypeOf<decltype(T::udp_timeout)>(), offsetof(T, udp_timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfaceAttributeResponse.ConnectionTrackingConfiguration", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::ConnectionTrackingConfiguration> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::ConnectionTrackingConfiguration>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::EnhancedNetwork> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::EnhancedNetwork;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableExpress", "", TypeOf<decltype(T::enable_express)>(), offsetof(T, enable_express), Style::kRepeat, 0},
      {"EnableRss", "", TypeOf<decltype(T::enable_rss)>(), offsetof(T, enable_rss), Style::kRepeat, 0},
      {"EnableSriov", "", TypeOf<decltype(T::enable_sriov)>(), offsetof(T, enable_sriov), Style::kRepeat, 0},
      {"VirtualFunctionQuantity", "", TypeOf<decltype(T::virtual_function_quantity)>(),
       offsetof(T, virtual_function_quantity), Style::kRepeat, 0},
      {"VirtualFunctionTotalQueueNumber", "", TypeOf<decltype(T::virtual_function_total_queue_number)>(),
       offsetof(T, virtual_function_total_queue_number), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.EnhancedNetwork", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::EnhancedNetwork> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::EnhancedNetwork>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv4PrefixSet> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::Ipv4PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4Prefix", "", TypeOf<decltype(T::ipv4_prefix)>(), offsetof(T, ipv4_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.Ipv4PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv4PrefixSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv4PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv6PrefixSet> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::Ipv6PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Prefix", "", TypeOf<decltype(T::ipv6_prefix)>(), offsetof(T, ipv6_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.Ipv6PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv6PrefixSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv6PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv6Set> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::Ipv6Set;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.Ipv6Set", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv6Set> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Ipv6Set>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::NetworkInterfaceTrafficConfig> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::NetworkInterfaceTrafficConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfaceAttributeResponse.NetworkInterfaceTrafficConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::NetworkInterfaceTrafficConfig> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::NetworkInterfaceTrafficConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::PrivateIpSet::AssociatedPublicIp> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::PrivateIpSet::AssociatedPublicIp;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfaceAttributeResponse.PrivateIpSet.AssociatedPublicIp", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::PrivateIpSet::AssociatedPublicIp> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::PrivateIpSet::AssociatedPublicIp>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::PrivateIpSet> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::PrivateIpSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociatedPublicIp", "", TypeOf<decltype(T::associated_public_ip)>(), offsetof(T, associated_public_ip),
       Style::kFlat, 0},
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.PrivateIpSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::PrivateIpSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::PrivateIpSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::QoSConfig::QoS> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::QoSConfig::QoS;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthRx", "", TypeOf<decltype(T::bandwidth_rx)>(), offsetof(T, bandwidth_rx), Style::kRepeat, 0},
      {"BandwidthTx", "", TypeOf<decltype(T::bandwidth_tx)>(), offsetof(T, bandwidth_tx), Style::kRepeat, 0},
      {"ConcurrentConnections", "", TypeOf<decltype(T::concurrent_connections)>(), offsetof(T, concurrent_connections),
       Style::kRepeat, 0},
      {"PpsRx", "", TypeOf<decltype(T::pps_rx)>(), offsetof(T, pps_rx), Style::kRepeat, 0},
      {"PpsTx", "", TypeOf<decltype(T::pps_tx)>(), offsetof(T, pps_tx), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.QoSConfig.QoS", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::QoSConfig::QoS> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::QoSConfig::QoS>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::QoSConfig> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::QoSConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableQoS", "", TypeOf<decltype(T::enable_qos)>(), offsetof(T, enable_qos), Style::kRepeat, 0},
      {"QoS", "", TypeOf<decltype(T::qos)>(), offsetof(T, qos), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.QoSConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::QoSConfig> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::QoSConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::SlaveInterfaceSpecification> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::SlaveInterfaceSpecification;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BondNetworkInterfaceId", "", TypeOf<decltype(T::bond_network_interface_id)>(),
       offsetof(T, bond_network_interface_id), Style::kRepeat, 0},
      {"SlaveNetworkInterfaceId", "", TypeOf<decltype(T::slave_network_interface_id)>(),
       offsetof(T, slave_network_interface_id), Style::kRepeat, 0},
      {"WorkState", "", TypeOf<decltype(T::work_state)>(), offsetof(T, work_state), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfaceAttributeResponse.SlaveInterfaceSpecification", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::SlaveInterfaceSpecification> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::SlaveInterfaceSpecification>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Tag> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeResponse::Tag> =
    &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeResponse> {
  using T = ecs::DescribeNetworkInterfaceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociatedPublicIp", "", TypeOf<decltype(T::associated_public_ip)>(), offsetof(T, associated_public_ip),
       Style::kFlat, 0},
      {"Attachment", "", TypeOf<decltype(T::attachment)>(), offsetof(T, attachment), Style::kFlat, 0},
      {"BondInterfaceSpecification", "", TypeOf<decltype(T::bond_interface_specification)>(),
       offsetof(T, bond_interface_specification), Style::kFlat, 0},
      {"ConnectionTrackingConfiguration", "", TypeOf<decltype(T::connection_tracking_configuration)>(),
       offsetof(T, connection_tracking_configuration), Style::kFlat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeleteOnRelease", "", TypeOf<decltype(T::delete_on_release)>(), offsetof(T, delete_on_release), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnhancedNetwork", "", TypeOf<decltype(T::enhanced_network)>(), offsetof(T, enhanced_network), Style::kFlat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Ipv4PrefixSets", "Ipv4PrefixSet", TypeOf<decltype(T::ipv4_prefix_sets)>(), offsetof(T, ipv4_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6PrefixSets", "Ipv6PrefixSet", TypeOf<decltype(T::ipv6_prefix_sets)>(), offsetof(T, ipv6_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6Sets", "Ipv6Set", TypeOf<decltype(T::ipv6_sets)>(), offsetof(T, ipv6_sets), Style::kRepeat, 0},
      {"MacAddress", "", TypeOf<decltype(T::mac_address)>(), offsetof(T, mac_address), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NetworkInterfaceTrafficConfig", "", TypeOf<decltype(T::network_interface_traffic_config)>(),
       offsetof(T, network_interface_traffic_config), Style::kFlat, 0},
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"OwnerId", "", TypeOf<decltype(T::owner_id)>(), offsetof(T, owner_id), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpSets", "PrivateIpSet", TypeOf<decltype(T::private_ip_sets)>(), offsetof(T, private_ip_sets),
       Style::kRepeat, 0},
      {"QoSConfig", "", TypeOf<decltype(T::qos_config)>(), offsetof(T, qos_config), Style::kFlat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"ServiceID", "", TypeOf<decltype(T::service_id)>(), offsetof(T, service_id), Style::kRepeat, 0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"SlaveInterfaceSpecification", "", TypeOf<decltype(T::slave_interface_specification)>(),
       offsetof(T, slave_interface_specification), Style::kFlat, 0},
      {"SourceDestCheck", "", TypeOf<decltype(T::source_dest_check)>(), offsetof(T, source_dest_check), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TcpOptionAddressEnabled", "", TypeOf<decltype(T::tcp_option_address_enabled)>(),
       offsetof(T, tcp_option_address_enabled), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeRequest::Tag> {
  using T = ecs::DescribeNetworkInterfaceAttributeRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeNetworkInterfaceAttributeRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfaceAttributeRequest> {
  using T = ecs::DescribeNetworkInterfaceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Attribute", "", TypeOf<decltype(T::attribute)>(), offsetof(T, attribute), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfaceAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNewProjectEipMonitorDataResponse::EipMonitorData> {
  using T = ecs::DescribeNewProjectEipMonitorDataResponse::EipMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EipBandwidth", "", TypeOf<decltype(T::eip_bandwidth)>(), offsetof(T, eip_bandwidth), Style::kRepeat, 0},
      {"EipFlow", "", TypeOf<decltype(T::eip_flow)>(), offsetof(T, eip_flow), Style::kRepeat, 0},
      {"EipPackets", "", TypeOf<decltype(T::eip_packets)>(), offsetof(T, eip_packets), Style::kRepeat, 0},
      {"EipRX", "", TypeOf<decltype(T::eip_rx)>(), offsetof(T, eip_rx), Style::kRepeat, 0},
      {"EipTX", "", TypeOf<decltype(T::eip_tx)>(), offsetof(T, eip_tx), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNewProjectEipMonitorDataResponse.EipMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNewProjectEipMonitorDataResponse::EipMonitorData> =
        &ecs::tables::Table<ecs::DescribeNewProjectEipMonitorDataResponse::EipMonitorData>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNewProjectEipMonitorDataResponse> {
  using T = ecs::DescribeNewProjectEipMonitorDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EipMonitorDatas", "EipMonitorData", TypeOf<decltype(T::eip_monitor_datas)>(), offsetof(T, eip_monitor_datas),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNewProjectEipMonitorDataResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNewProjectEipMonitorDataRequest> {
  using T = ecs::DescribeNewProjectEipMonitorDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeNewProjectEipMonitorDataRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeUserBusinessBehaviorResponse> {
  using T = ecs::DescribeUserBusinessBehaviorResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"StatusValue", "", TypeOf<decltype(T::status_value)>(), offsetof(T, status_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeUserBusinessBehaviorResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeUserBusinessBehaviorRequest> {
  using T = ecs::DescribeUserBusinessBehaviorRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"statusKey", "", TypeOf<decltype(T::status_key)>(), offsetof(T, status_key), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeUserBusinessBehaviorRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult::InstanceRamRoleSet> {
  using T = ecs::DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult::InstanceRamRoleSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DetachInstanceRamRoleResponse.DetachInstanceRamRoleResult.InstanceRamRoleSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult::InstanceRamRoleSet> =
    &ecs::tables::Table<ecs::DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult::InstanceRamRoleSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult> {
  using T = ecs::DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceRamRoleSets", "InstanceRamRoleSet", TypeOf<decltype(T::instance_ram_role_sets)>(),
       offsetof(T, instance_ram_role_sets), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachInstanceRamRoleResponse.DetachInstanceRamRoleResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult> =
        &ecs::tables::Table<ecs::DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult>::kStruct;

template <>
struct ecs::tables::Table<ecs::DetachInstanceRamRoleResponse> {
  using T = ecs::DetachInstanceRamRoleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DetachInstanceRamRoleResults", "DetachInstanceRamRoleResult",
       TypeOf<decltype(T::detach_instance_ram_role_results)>(), offsetof(T, detach_instance_ram_role_results),
       Style::kRepeat, 0},
      {"FailCount", "", TypeOf<decltype(T::fail_count)>(), offsetof(T, fail_count), Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachInstanceRamRoleResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachInstanceRamRoleRequest> {
  using T = ecs::DetachInstanceRamRoleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DetachInstanceRamRoleRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DisableDiskEncryptionByDefaultResponse> {
  using T = ecs::DisableDiskEncryptionByDefaultResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DisableDiskEncryptionByDefaultResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DisableDiskEncryptionByDefaultRequest> {
  using T = ecs::DisableDiskEncryptionByDefaultRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DisableDiskEncryptionByDefaultRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyCapacityReservationResponse> {
  using T = ecs::ModifyCapacityReservationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCapacityReservationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyCapacityReservationRequest::PrivatePoolOptions> {
  using T = ecs::ModifyCapacityReservationRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, schema::kRequired},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCapacityReservationRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyCapacityReservationRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::ModifyCapacityReservationRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyCapacityReservationRequest> {
  using T = ecs::ModifyCapacityReservationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"EndTimeType", "", TypeOf<decltype(T::end_time_type)>(), offsetof(T, end_time_type), Style::kRepeat, 0},
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat, 0},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCapacityReservationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyElasticityAssuranceResponse> {
  using T = ecs::ModifyElasticityAssuranceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyElasticityAssuranceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyElasticityAssuranceRequest::PrivatePoolOptions> {
  using T = ecs::ModifyElasticityAssuranceRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, schema::kRequired},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyElasticityAssuranceRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyElasticityAssuranceRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::ModifyElasticityAssuranceRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyElasticityAssuranceRequest::RecurrenceRules> {
  using T = ecs::ModifyElasticityAssuranceRequest::RecurrenceRules;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndHour", "", TypeOf<decltype(T::end_hour)>(), offsetof(T, end_hour), Style::kRepeat, 0},
      {"RecurrenceType", "", TypeOf<decltype(T::recurrence_type)>(), offsetof(T, recurrence_type), Style::kRepeat, 0},
      {"RecurrenceValue", "", TypeOf<decltype(T::recurrence_value)>(), offsetof(T, recurrence_value), Style::kRepeat,
       0},
      {"StartHour", "", TypeOf<decltype(T::start_hour)>(), offsetof(T, start_hour), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyElasticityAssuranceRequest.RecurrenceRules", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyElasticityAssuranceRequest::RecurrenceRules> =
        &ecs::tables::Table<ecs::ModifyElasticityAssuranceRequest::RecurrenceRules>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyElasticityAssuranceRequest> {
  using T = ecs::ModifyElasticityAssuranceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat, 0},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, schema::kRequired},
      {"RecurrenceRules", "", TypeOf<decltype(T::recurrence_rules)>(), offsetof(T, recurrence_rules), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyElasticityAssuranceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPrefixListResponse> {
  using T = ecs::ModifyPrefixListResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrefixListResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPrefixListRequest::AddEntry> {
  using T = ecs::ModifyPrefixListRequest::AddEntry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cidr", "", TypeOf<decltype(T::cidr)>(), offsetof(T, cidr), Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrefixListRequest.AddEntry", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyPrefixListRequest::AddEntry> =
    &ecs::tables::Table<ecs::ModifyPrefixListRequest::AddEntry>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPrefixListRequest::RemoveEntry> {
  using T = ecs::ModifyPrefixListRequest::RemoveEntry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cidr", "", TypeOf<decltype(T::cidr)>(), offsetof(T, cidr), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrefixListRequest.RemoveEntry", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyPrefixListRequest::RemoveEntry> =
    &ecs::tables::Table<ecs::ModifyPrefixListRequest::RemoveEntry>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPrefixListRequest> {
  using T = ecs::ModifyPrefixListRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddEntry", "", TypeOf<decltype(T::add_entry)>(), offsetof(T, add_entry), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat,
       schema::kRequired},
      {"PrefixListName", "", TypeOf<decltype(T::prefix_list_name)>(), offsetof(T, prefix_list_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RemoveEntry", "", TypeOf<decltype(T::remove_entry)>(), offsetof(T, remove_entry), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrefixListRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReplaceSystemDiskResponse> {
  using T = ecs::ReplaceSystemDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReplaceSystemDiskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReplaceSystemDiskRequest::Arn> {
  using T = ecs::ReplaceSystemDiskRequest::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReplaceSystemDiskRequest.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ReplaceSystemDiskRequest::Arn> =
    &ecs::tables::Table<ecs::ReplaceSystemDiskRequest::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::ReplaceSystemDiskRequest::SystemDisk> {
  using T = ecs::ReplaceSystemDiskRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReplaceSystemDiskRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ReplaceSystemDiskRequest::SystemDisk> =
    &ecs::tables::Table<ecs::ReplaceSystemDiskRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::ReplaceSystemDiskRequest> {
  using T = ecs::ReplaceSystemDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"EncryptAlgorithm", "", TypeOf<decltype(T::encrypt_algorithm)>(), offsetof(T, encrypt_algorithm), Style::kRepeat,
       0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"LoginAsNonRoot", "", TypeOf<decltype(T::login_as_non_root)>(), offsetof(T, login_as_non_root), Style::kRepeat,
       0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"PasswordInherit", "", TypeOf<decltype(T::password_inherit)>(), offsetof(T, password_inherit), Style::kRepeat,
       0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"SecurityEnhancementStrategy", "", TypeOf<decltype(T::security_enhancement_strategy)>(),
       offsetof(T, security_enhancement_strategy), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"UseAdditionalService", "", TypeOf<decltype(T::use_additional_service)>(), offsetof(T, use_additional_service),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReplaceSystemDiskRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAssociateEipAddressAction = {
    .name = "AssociateEipAddress",
    .request = &Table<AssociateEipAddressRequest>::kStruct,
    .response = &Table<AssociateEipAddressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeAssociateEipAddressRequest() { return schema::MakeObject<AssociateEipAddressRequest>(); }
schema::OwnedObject MakeAssociateEipAddressResponse() { return schema::MakeObject<AssociateEipAddressResponse>(); }

constinit const schema::Action kCreateNetworkInterfacePermissionAction = {
    .name = "CreateNetworkInterfacePermission",
    .request = &Table<CreateNetworkInterfacePermissionRequest>::kStruct,
    .response = &Table<CreateNetworkInterfacePermissionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateNetworkInterfacePermissionRequest() {
  return schema::MakeObject<CreateNetworkInterfacePermissionRequest>();
}
schema::OwnedObject MakeCreateNetworkInterfacePermissionResponse() {
  return schema::MakeObject<CreateNetworkInterfacePermissionResponse>();
}

constinit const schema::Action kCreateRouterInterfaceAction = {
    .name = "CreateRouterInterface",
    .request = &Table<CreateRouterInterfaceRequest>::kStruct,
    .response = &Table<CreateRouterInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCreateRouterInterfaceRequest() { return schema::MakeObject<CreateRouterInterfaceRequest>(); }
schema::OwnedObject MakeCreateRouterInterfaceResponse() { return schema::MakeObject<CreateRouterInterfaceResponse>(); }

constinit const schema::Action kCreateVscAction = {
    .name = "CreateVsc",
    .request = &Table<CreateVscRequest>::kStruct,
    .response = &Table<CreateVscResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .allows_get = false,
};

schema::OwnedObject MakeCreateVscRequest() { return schema::MakeObject<CreateVscRequest>(); }
schema::OwnedObject MakeCreateVscResponse() { return schema::MakeObject<CreateVscResponse>(); }

constinit const schema::Action kDeleteDiskAction = {
    .name = "DeleteDisk",
    .request = &Table<DeleteDiskRequest>::kStruct,
    .response = &Table<DeleteDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteDiskRequest() { return schema::MakeObject<DeleteDiskRequest>(); }
schema::OwnedObject MakeDeleteDiskResponse() { return schema::MakeObject<DeleteDiskResponse>(); }

constinit const schema::Action kDeleteImageAction = {
    .name = "DeleteImage",
    .request = &Table<DeleteImageRequest>::kStruct,
    .response = &Table<DeleteImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteImageRequest() { return schema::MakeObject<DeleteImageRequest>(); }
schema::OwnedObject MakeDeleteImageResponse() { return schema::MakeObject<DeleteImageResponse>(); }

constinit const schema::Action kDeletePhysicalConnectionAction = {
    .name = "DeletePhysicalConnection",
    .request = &Table<DeletePhysicalConnectionRequest>::kStruct,
    .response = &Table<DeletePhysicalConnectionResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeDeletePhysicalConnectionRequest() {
  return schema::MakeObject<DeletePhysicalConnectionRequest>();
}
schema::OwnedObject MakeDeletePhysicalConnectionResponse() {
  return schema::MakeObject<DeletePhysicalConnectionResponse>();
}

constinit const schema::Action kDescribeAutoProvisioningGroupHistoryAction = {
    .name = "DescribeAutoProvisioningGroupHistory",
    .request = &Table<DescribeAutoProvisioningGroupHistoryRequest>::kStruct,
    .response = &Table<DescribeAutoProvisioningGroupHistoryResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "AutoProvisioningGroupHistories",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeAutoProvisioningGroupHistoryRequest() {
  return schema::MakeObject<DescribeAutoProvisioningGroupHistoryRequest>();
}
schema::OwnedObject MakeDescribeAutoProvisioningGroupHistoryResponse() {
  return schema::MakeObject<DescribeAutoProvisioningGroupHistoryResponse>();
}

constinit const schema::Action kDescribeAvailableResourceAction = {
    .name = "DescribeAvailableResource",
    .request = &Table<DescribeAvailableResourceRequest>::kStruct,
    .response = &Table<DescribeAvailableResourceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeAvailableResourceRequest() {
  return schema::MakeObject<DescribeAvailableResourceRequest>();
}
schema::OwnedObject MakeDescribeAvailableResourceResponse() {
  return schema::MakeObject<DescribeAvailableResourceResponse>();
}

constinit const schema::Action kDescribeHaVipsAction = {
    .name = "DescribeHaVips",
    .request = &Table<DescribeHaVipsRequest>::kStruct,
    .response = &Table<DescribeHaVipsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "HaVips",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeHaVipsRequest() { return schema::MakeObject<DescribeHaVipsRequest>(); }
schema::OwnedObject MakeDescribeHaVipsResponse() { return schema::MakeObject<DescribeHaVipsResponse>(); }

constinit const schema::Action kDescribeImageSharePermissionAction = {
    .name = "DescribeImageSharePermission",
    .request = &Table<DescribeImageSharePermissionRequest>::kStruct,
    .response = &Table<DescribeImageSharePermissionResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Accounts",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeImageSharePermissionRequest() {
  return schema::MakeObject<DescribeImageSharePermissionRequest>();
}
schema::OwnedObject MakeDescribeImageSharePermissionResponse() {
  return schema::MakeObject<DescribeImageSharePermissionResponse>();
}

constinit const schema::Action kDescribeInstanceMaintenanceAttributesAction = {
    .name = "DescribeInstanceMaintenanceAttributes",
    .request = &Table<DescribeInstanceMaintenanceAttributesRequest>::kStruct,
    .response = &Table<DescribeInstanceMaintenanceAttributesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "MaintenanceAttributes",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstanceMaintenanceAttributesRequest() {
  return schema::MakeObject<DescribeInstanceMaintenanceAttributesRequest>();
}
schema::OwnedObject MakeDescribeInstanceMaintenanceAttributesResponse() {
  return schema::MakeObject<DescribeInstanceMaintenanceAttributesResponse>();
}

constinit const schema::Action kDescribeInstancesFullStatusAction = {
    .name = "DescribeInstancesFullStatus",
    .request = &Table<DescribeInstancesFullStatusRequest>::kStruct,
    .response = &Table<DescribeInstancesFullStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "InstanceFullStatusSet",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstancesFullStatusRequest() {
  return schema::MakeObject<DescribeInstancesFullStatusRequest>();
}
schema::OwnedObject MakeDescribeInstancesFullStatusResponse() {
  return schema::MakeObject<DescribeInstancesFullStatusResponse>();
}

constinit const schema::Action kDescribeNetworkInterfaceAttributeAction = {
    .name = "DescribeNetworkInterfaceAttribute",
    .request = &Table<DescribeNetworkInterfaceAttributeRequest>::kStruct,
    .response = &Table<DescribeNetworkInterfaceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeNetworkInterfaceAttributeRequest() {
  return schema::MakeObject<DescribeNetworkInterfaceAttributeRequest>();
}
schema::OwnedObject MakeDescribeNetworkInterfaceAttributeResponse() {
  return schema::MakeObject<DescribeNetworkInterfaceAttributeResponse>();
}

constinit const schema::Action kDescribeNewProjectEipMonitorDataAction = {
    .name = "DescribeNewProjectEipMonitorData",
    .request = &Table<DescribeNewProjectEipMonitorDataRequest>::kStruct,
    .response = &Table<DescribeNewProjectEipMonitorDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
};

schema::OwnedObject MakeDescribeNewProjectEipMonitorDataRequest() {
  return schema::MakeObject<DescribeNewProjectEipMonitorDataRequest>();
}
schema::OwnedObject MakeDescribeNewProjectEipMonitorDataResponse() {
  return schema::MakeObject<DescribeNewProjectEipMonitorDataResponse>();
}

constinit const schema::Action kDescribeUserBusinessBehaviorAction = {
    .name = "DescribeUserBusinessBehavior",
    .request = &Table<DescribeUserBusinessBehaviorRequest>::kStruct,
    .response = &Table<DescribeUserBusinessBehaviorResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
};

schema::OwnedObject MakeDescribeUserBusinessBehaviorRequest() {
  return schema::MakeObject<DescribeUserBusinessBehaviorRequest>();
}
schema::OwnedObject MakeDescribeUserBusinessBehaviorResponse() {
  return schema::MakeObject<DescribeUserBusinessBehaviorResponse>();
}

constinit const schema::Action kDetachInstanceRamRoleAction = {
    .name = "DetachInstanceRamRole",
    .request = &Table<DetachInstanceRamRoleRequest>::kStruct,
    .response = &Table<DetachInstanceRamRoleResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDetachInstanceRamRoleRequest() { return schema::MakeObject<DetachInstanceRamRoleRequest>(); }
schema::OwnedObject MakeDetachInstanceRamRoleResponse() { return schema::MakeObject<DetachInstanceRamRoleResponse>(); }

constinit const schema::Action kDisableDiskEncryptionByDefaultAction = {
    .name = "DisableDiskEncryptionByDefault",
    .request = &Table<DisableDiskEncryptionByDefaultRequest>::kStruct,
    .response = &Table<DisableDiskEncryptionByDefaultResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDisableDiskEncryptionByDefaultRequest() {
  return schema::MakeObject<DisableDiskEncryptionByDefaultRequest>();
}
schema::OwnedObject MakeDisableDiskEncryptionByDefaultResponse() {
  return schema::MakeObject<DisableDiskEncryptionByDefaultResponse>();
}

constinit const schema::Action kModifyCapacityReservationAction = {
    .name = "ModifyCapacityReservation",
    .request = &Table<ModifyCapacityReservationRequest>::kStruct,
    .response = &Table<ModifyCapacityReservationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyCapacityReservationRequest() {
  return schema::MakeObject<ModifyCapacityReservationRequest>();
}
schema::OwnedObject MakeModifyCapacityReservationResponse() {
  return schema::MakeObject<ModifyCapacityReservationResponse>();
}

constinit const schema::Action kModifyElasticityAssuranceAction = {
    .name = "ModifyElasticityAssurance",
    .request = &Table<ModifyElasticityAssuranceRequest>::kStruct,
    .response = &Table<ModifyElasticityAssuranceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyElasticityAssuranceRequest() {
  return schema::MakeObject<ModifyElasticityAssuranceRequest>();
}
schema::OwnedObject MakeModifyElasticityAssuranceResponse() {
  return schema::MakeObject<ModifyElasticityAssuranceResponse>();
}

constinit const schema::Action kModifyPrefixListAction = {
    .name = "ModifyPrefixList",
    .request = &Table<ModifyPrefixListRequest>::kStruct,
    .response = &Table<ModifyPrefixListResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyPrefixListRequest() { return schema::MakeObject<ModifyPrefixListRequest>(); }
schema::OwnedObject MakeModifyPrefixListResponse() { return schema::MakeObject<ModifyPrefixListResponse>(); }

constinit const schema::Action kReplaceSystemDiskAction = {
    .name = "ReplaceSystemDisk",
    .request = &Table<ReplaceSystemDiskRequest>::kStruct,
    .response = &Table<ReplaceSystemDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 36,
};

schema::OwnedObject MakeReplaceSystemDiskRequest() { return schema::MakeObject<ReplaceSystemDiskRequest>(); }
schema::OwnedObject MakeReplaceSystemDiskResponse() { return schema::MakeObject<ReplaceSystemDiskResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AssociateEipAddressResponse*) noexcept {
  return tables::Table<AssociateEipAddressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AssociateEipAddressRequest*) noexcept {
  return tables::Table<AssociateEipAddressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AssociateEipAddressRequest&) noexcept {
  return tables::kAssociateEipAddressAction;
}

Outcome<AssociateEipAddressResponse> Client::AssociateEipAddress(const AssociateEipAddressRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<AssociateEipAddressResponse>(*core_, tables::kAssociateEipAddressAction, request, options);
}

const schema::Struct& SchemaOf(const CreateNetworkInterfacePermissionResponse::NetworkInterfacePermission*) noexcept {
  return tables::Table<CreateNetworkInterfacePermissionResponse::NetworkInterfacePermission>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfacePermissionResponse*) noexcept {
  return tables::Table<CreateNetworkInterfacePermissionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfacePermissionRequest*) noexcept {
  return tables::Table<CreateNetworkInterfacePermissionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateNetworkInterfacePermissionRequest&) noexcept {
  return tables::kCreateNetworkInterfacePermissionAction;
}

Outcome<CreateNetworkInterfacePermissionResponse> Client::CreateNetworkInterfacePermission(
    const CreateNetworkInterfacePermissionRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateNetworkInterfacePermissionResponse>(*core_,
                                                                    tables::kCreateNetworkInterfacePermissionAction,
                                                                    request, options);
}

const schema::Struct& SchemaOf(const CreateRouterInterfaceResponse*) noexcept {
  return tables::Table<CreateRouterInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateRouterInterfaceRequest*) noexcept {
  return tables::Table<CreateRouterInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateRouterInterfaceRequest&) noexcept {
  return tables::kCreateRouterInterfaceAction;
}

Outcome<CreateRouterInterfaceResponse> Client::CreateRouterInterface(const CreateRouterInterfaceRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<CreateRouterInterfaceResponse>(*core_, tables::kCreateRouterInterfaceAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const CreateVscResponse*) noexcept {
  return tables::Table<CreateVscResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateVscRequest::Tag*) noexcept {
  return tables::Table<CreateVscRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateVscRequest*) noexcept {
  return tables::Table<CreateVscRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateVscRequest&) noexcept {
  return tables::kCreateVscAction;
}

Outcome<CreateVscResponse> Client::CreateVsc(const CreateVscRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateVscResponse>(*core_, tables::kCreateVscAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteDiskResponse*) noexcept {
  return tables::Table<DeleteDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteDiskRequest*) noexcept {
  return tables::Table<DeleteDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteDiskRequest&) noexcept {
  return tables::kDeleteDiskAction;
}

Outcome<DeleteDiskResponse> Client::DeleteDisk(const DeleteDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteDiskResponse>(*core_, tables::kDeleteDiskAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteImageResponse*) noexcept {
  return tables::Table<DeleteImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteImageRequest*) noexcept {
  return tables::Table<DeleteImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteImageRequest&) noexcept {
  return tables::kDeleteImageAction;
}

Outcome<DeleteImageResponse> Client::DeleteImage(const DeleteImageRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteImageResponse>(*core_, tables::kDeleteImageAction, request, options);
}

const schema::Struct& SchemaOf(const DeletePhysicalConnectionResponse*) noexcept {
  return tables::Table<DeletePhysicalConnectionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeletePhysicalConnectionRequest*) noexcept {
  return tables::Table<DeletePhysicalConnectionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeletePhysicalConnectionRequest&) noexcept {
  return tables::kDeletePhysicalConnectionAction;
}

Outcome<DeletePhysicalConnectionResponse> Client::DeletePhysicalConnection(
    const DeletePhysicalConnectionRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeletePhysicalConnectionResponse>(*core_, tables::kDeletePhysicalConnectionAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail::ErrorMessage*) noexcept {
  return tables::Table<
      DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail::ErrorMessage>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail*) noexcept {
  return tables::Table<
      DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory::ActivityDetail>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupHistoryResponse::AutoProvisioningGroupHistory>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupHistoryResponse*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupHistoryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupHistoryRequest*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupHistoryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAutoProvisioningGroupHistoryRequest&) noexcept {
  return tables::kDescribeAutoProvisioningGroupHistoryAction;
}

Outcome<DescribeAutoProvisioningGroupHistoryResponse> Client::DescribeAutoProvisioningGroupHistory(
    const DescribeAutoProvisioningGroupHistoryRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAutoProvisioningGroupHistoryResponse>(
      *core_, tables::kDescribeAutoProvisioningGroupHistoryAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeAvailableResourceResponse::AvailableZone::AvailableResource::SupportedResource*) noexcept {
  return tables::Table<DescribeAvailableResourceResponse::AvailableZone::AvailableResource::SupportedResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse::AvailableZone::AvailableResource*) noexcept {
  return tables::Table<DescribeAvailableResourceResponse::AvailableZone::AvailableResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse::AvailableZone*) noexcept {
  return tables::Table<DescribeAvailableResourceResponse::AvailableZone>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse*) noexcept {
  return tables::Table<DescribeAvailableResourceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceRequest*) noexcept {
  return tables::Table<DescribeAvailableResourceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAvailableResourceRequest&) noexcept {
  return tables::kDescribeAvailableResourceAction;
}

Outcome<DescribeAvailableResourceResponse> Client::DescribeAvailableResource(
    const DescribeAvailableResourceRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAvailableResourceResponse>(*core_, tables::kDescribeAvailableResourceAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeHaVipsResponse::HaVip*) noexcept {
  return tables::Table<DescribeHaVipsResponse::HaVip>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHaVipsResponse*) noexcept {
  return tables::Table<DescribeHaVipsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHaVipsRequest::Filter*) noexcept {
  return tables::Table<DescribeHaVipsRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHaVipsRequest*) noexcept {
  return tables::Table<DescribeHaVipsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeHaVipsRequest&) noexcept {
  return tables::kDescribeHaVipsAction;
}

Outcome<DescribeHaVipsResponse> Client::DescribeHaVips(const DescribeHaVipsRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeHaVipsResponse>(*core_, tables::kDescribeHaVipsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeImageSharePermissionResponse::Account*) noexcept {
  return tables::Table<DescribeImageSharePermissionResponse::Account>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageSharePermissionResponse::ShareGroup*) noexcept {
  return tables::Table<DescribeImageSharePermissionResponse::ShareGroup>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageSharePermissionResponse*) noexcept {
  return tables::Table<DescribeImageSharePermissionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageSharePermissionRequest*) noexcept {
  return tables::Table<DescribeImageSharePermissionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeImageSharePermissionRequest&) noexcept {
  return tables::kDescribeImageSharePermissionAction;
}

Outcome<DescribeImageSharePermissionResponse> Client::DescribeImageSharePermission(
    const DescribeImageSharePermissionRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeImageSharePermissionResponse>(*core_, tables::kDescribeImageSharePermissionAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(
    const DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::ActionOnMaintenance*) noexcept {
  return tables::Table<
      DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::ActionOnMaintenance>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::MaintenanceWindow*) noexcept {
  return tables::Table<DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute::MaintenanceWindow>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute*) noexcept {
  return tables::Table<DescribeInstanceMaintenanceAttributesResponse::MaintenanceAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceMaintenanceAttributesResponse*) noexcept {
  return tables::Table<DescribeInstanceMaintenanceAttributesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceMaintenanceAttributesRequest*) noexcept {
  return tables::Table<DescribeInstanceMaintenanceAttributesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceMaintenanceAttributesRequest&) noexcept {
  return tables::kDescribeInstanceMaintenanceAttributesAction;
}

Outcome<DescribeInstanceMaintenanceAttributesResponse> Client::DescribeInstanceMaintenanceAttributes(
    const DescribeInstanceMaintenanceAttributesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceMaintenanceAttributesResponse>(
      *core_, tables::kDescribeInstanceMaintenanceAttributesAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::HealthStatus*) noexcept {
  return tables::Table<DescribeInstancesFullStatusResponse::InstanceFullStatusType::HealthStatus>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventCycleStatus*) noexcept {
  return tables::Table<
      DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventCycleStatus>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventType*) noexcept {
  return tables::Table<
      DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::EventType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute::InactiveDisk*) noexcept {
  return tables::Table<
      DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute::InactiveDisk>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute*) noexcept {
  return tables::Table<
      DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType::ExtendedAttribute>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType*) noexcept {
  return tables::Table<DescribeInstancesFullStatusResponse::InstanceFullStatusType::ScheduledSystemEventType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstancesFullStatusResponse::InstanceFullStatusType::StatusInfo*) noexcept {
  return tables::Table<DescribeInstancesFullStatusResponse::InstanceFullStatusType::StatusInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesFullStatusResponse::InstanceFullStatusType*) noexcept {
  return tables::Table<DescribeInstancesFullStatusResponse::InstanceFullStatusType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesFullStatusResponse*) noexcept {
  return tables::Table<DescribeInstancesFullStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesFullStatusRequest::EventPublishTime*) noexcept {
  return tables::Table<DescribeInstancesFullStatusRequest::EventPublishTime>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesFullStatusRequest::NotBefore*) noexcept {
  return tables::Table<DescribeInstancesFullStatusRequest::NotBefore>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesFullStatusRequest*) noexcept {
  return tables::Table<DescribeInstancesFullStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstancesFullStatusRequest&) noexcept {
  return tables::kDescribeInstancesFullStatusAction;
}

Outcome<DescribeInstancesFullStatusResponse> Client::DescribeInstancesFullStatus(
    const DescribeInstancesFullStatusRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstancesFullStatusResponse>(*core_, tables::kDescribeInstancesFullStatusAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::AssociatedPublicIp*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::AssociatedPublicIp>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Attachment*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::Attachment>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification::SlaveInterfaceSpecificationSet*) noexcept {
  return tables::Table<
      DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification::SlaveInterfaceSpecificationSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::BondInterfaceSpecification>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfaceAttributeResponse::ConnectionTrackingConfiguration*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::ConnectionTrackingConfiguration>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::EnhancedNetwork*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::EnhancedNetwork>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Ipv4PrefixSet*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::Ipv4PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Ipv6PrefixSet*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::Ipv6PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Ipv6Set*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::Ipv6Set>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfaceAttributeResponse::NetworkInterfaceTrafficConfig*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::NetworkInterfaceTrafficConfig>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfaceAttributeResponse::PrivateIpSet::AssociatedPublicIp*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::PrivateIpSet::AssociatedPublicIp>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::PrivateIpSet*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::PrivateIpSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::QoSConfig::QoS*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::QoSConfig::QoS>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::QoSConfig*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::QoSConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::SlaveInterfaceSpecification*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::SlaveInterfaceSpecification>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse::Tag*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeResponse*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeRequest::Tag*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfaceAttributeRequest*) noexcept {
  return tables::Table<DescribeNetworkInterfaceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNetworkInterfaceAttributeRequest&) noexcept {
  return tables::kDescribeNetworkInterfaceAttributeAction;
}

Outcome<DescribeNetworkInterfaceAttributeResponse> Client::DescribeNetworkInterfaceAttribute(
    const DescribeNetworkInterfaceAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNetworkInterfaceAttributeResponse>(*core_,
                                                                     tables::kDescribeNetworkInterfaceAttributeAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const DescribeNewProjectEipMonitorDataResponse::EipMonitorData*) noexcept {
  return tables::Table<DescribeNewProjectEipMonitorDataResponse::EipMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNewProjectEipMonitorDataResponse*) noexcept {
  return tables::Table<DescribeNewProjectEipMonitorDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNewProjectEipMonitorDataRequest*) noexcept {
  return tables::Table<DescribeNewProjectEipMonitorDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNewProjectEipMonitorDataRequest&) noexcept {
  return tables::kDescribeNewProjectEipMonitorDataAction;
}

Outcome<DescribeNewProjectEipMonitorDataResponse> Client::DescribeNewProjectEipMonitorData(
    const DescribeNewProjectEipMonitorDataRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNewProjectEipMonitorDataResponse>(*core_,
                                                                    tables::kDescribeNewProjectEipMonitorDataAction,
                                                                    request, options);
}

const schema::Struct& SchemaOf(const DescribeUserBusinessBehaviorResponse*) noexcept {
  return tables::Table<DescribeUserBusinessBehaviorResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeUserBusinessBehaviorRequest*) noexcept {
  return tables::Table<DescribeUserBusinessBehaviorRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeUserBusinessBehaviorRequest&) noexcept {
  return tables::kDescribeUserBusinessBehaviorAction;
}

Outcome<DescribeUserBusinessBehaviorResponse> Client::DescribeUserBusinessBehavior(
    const DescribeUserBusinessBehaviorRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeUserBusinessBehaviorResponse>(*core_, tables::kDescribeUserBusinessBehaviorAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(
    const DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult::InstanceRamRoleSet*) noexcept {
  return tables::Table<DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult::InstanceRamRoleSet>::kStruct;
}

const schema::Struct& SchemaOf(const DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult*) noexcept {
  return tables::Table<DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult>::kStruct;
}

const schema::Struct& SchemaOf(const DetachInstanceRamRoleResponse*) noexcept {
  return tables::Table<DetachInstanceRamRoleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachInstanceRamRoleRequest*) noexcept {
  return tables::Table<DetachInstanceRamRoleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachInstanceRamRoleRequest&) noexcept {
  return tables::kDetachInstanceRamRoleAction;
}

Outcome<DetachInstanceRamRoleResponse> Client::DetachInstanceRamRole(const DetachInstanceRamRoleRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DetachInstanceRamRoleResponse>(*core_, tables::kDetachInstanceRamRoleAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DisableDiskEncryptionByDefaultResponse*) noexcept {
  return tables::Table<DisableDiskEncryptionByDefaultResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DisableDiskEncryptionByDefaultRequest*) noexcept {
  return tables::Table<DisableDiskEncryptionByDefaultRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DisableDiskEncryptionByDefaultRequest&) noexcept {
  return tables::kDisableDiskEncryptionByDefaultAction;
}

Outcome<DisableDiskEncryptionByDefaultResponse> Client::DisableDiskEncryptionByDefault(
    const DisableDiskEncryptionByDefaultRequest& request, const CallOptions& options) const {
  return internal::Invoke<DisableDiskEncryptionByDefaultResponse>(*core_, tables::kDisableDiskEncryptionByDefaultAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const ModifyCapacityReservationResponse*) noexcept {
  return tables::Table<ModifyCapacityReservationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCapacityReservationRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<ModifyCapacityReservationRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCapacityReservationRequest*) noexcept {
  return tables::Table<ModifyCapacityReservationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyCapacityReservationRequest&) noexcept {
  return tables::kModifyCapacityReservationAction;
}

Outcome<ModifyCapacityReservationResponse> Client::ModifyCapacityReservation(
    const ModifyCapacityReservationRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyCapacityReservationResponse>(*core_, tables::kModifyCapacityReservationAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceResponse*) noexcept {
  return tables::Table<ModifyElasticityAssuranceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<ModifyElasticityAssuranceRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceRequest::RecurrenceRules*) noexcept {
  return tables::Table<ModifyElasticityAssuranceRequest::RecurrenceRules>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyElasticityAssuranceRequest*) noexcept {
  return tables::Table<ModifyElasticityAssuranceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyElasticityAssuranceRequest&) noexcept {
  return tables::kModifyElasticityAssuranceAction;
}

Outcome<ModifyElasticityAssuranceResponse> Client::ModifyElasticityAssurance(
    const ModifyElasticityAssuranceRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyElasticityAssuranceResponse>(*core_, tables::kModifyElasticityAssuranceAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifyPrefixListResponse*) noexcept {
  return tables::Table<ModifyPrefixListResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPrefixListRequest::AddEntry*) noexcept {
  return tables::Table<ModifyPrefixListRequest::AddEntry>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPrefixListRequest::RemoveEntry*) noexcept {
  return tables::Table<ModifyPrefixListRequest::RemoveEntry>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPrefixListRequest*) noexcept {
  return tables::Table<ModifyPrefixListRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyPrefixListRequest&) noexcept {
  return tables::kModifyPrefixListAction;
}

Outcome<ModifyPrefixListResponse> Client::ModifyPrefixList(const ModifyPrefixListRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<ModifyPrefixListResponse>(*core_, tables::kModifyPrefixListAction, request, options);
}

const schema::Struct& SchemaOf(const ReplaceSystemDiskResponse*) noexcept {
  return tables::Table<ReplaceSystemDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReplaceSystemDiskRequest::Arn*) noexcept {
  return tables::Table<ReplaceSystemDiskRequest::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const ReplaceSystemDiskRequest::SystemDisk*) noexcept {
  return tables::Table<ReplaceSystemDiskRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const ReplaceSystemDiskRequest*) noexcept {
  return tables::Table<ReplaceSystemDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReplaceSystemDiskRequest&) noexcept {
  return tables::kReplaceSystemDiskAction;
}

Outcome<ReplaceSystemDiskResponse> Client::ReplaceSystemDisk(const ReplaceSystemDiskRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<ReplaceSystemDiskResponse>(*core_, tables::kReplaceSystemDiskAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
