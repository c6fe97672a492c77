// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/add_tags.h"
#include "alibabacloud/ecs/associate_ha_vip.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_capacity_reservation.h"
#include "alibabacloud/ecs/create_prefix_list.h"
#include "alibabacloud/ecs/create_vswitch.h"
#include "alibabacloud/ecs/deactivate_router_interface.h"
#include "alibabacloud/ecs/delete_dedicated_host_cluster.h"
#include "alibabacloud/ecs/delete_launch_template_version.h"
#include "alibabacloud/ecs/delete_vpc.h"
#include "alibabacloud/ecs/describe_access_points.h"
#include "alibabacloud/ecs/describe_cloud_assistant_status.h"
#include "alibabacloud/ecs/describe_dedicated_host_auto_renew.h"
#include "alibabacloud/ecs/describe_disks_full_status.h"
#include "alibabacloud/ecs/describe_instance_ram_role.h"
#include "alibabacloud/ecs/describe_prefix_list_attributes.h"
#include "alibabacloud/ecs/describe_prefix_lists.h"
#include "alibabacloud/ecs/describe_regions.h"
#include "alibabacloud/ecs/describe_savings_plan_price.h"
#include "alibabacloud/ecs/describe_snapshot_links.h"
#include "alibabacloud/ecs/describe_snapshots.h"
#include "alibabacloud/ecs/describe_terminal_sessions.h"
#include "alibabacloud/ecs/modify_disk_spec.h"
#include "alibabacloud/ecs/modify_image_share_group_permission.h"
#include "alibabacloud/ecs/modify_instance_auto_release_time.h"
#include "alibabacloud/ecs/modify_port_range_list.h"
#include "alibabacloud/ecs/modify_security_group_egress_rule.h"
#include "alibabacloud/ecs/reset_disk.h"
#include "alibabacloud/ecs/start_instances.h"
#include "alibabacloud/ecs/start_terminal_session.h"
#include "alibabacloud/ecs/terminate_physical_connection.h"
#include "alibabacloud/ecs/unlock_snapshot.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AddTagsResponse> {
  using T = ecs::AddTagsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddTagsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AddTagsRequest::Tag> {
  using T = ecs::AddTagsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddTagsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::AddTagsRequest::Tag> =
    &ecs::tables::Table<ecs::AddTagsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::AddTagsRequest> {
  using T = ecs::AddTagsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AddTagsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AssociateHaVipResponse> {
  using T = ecs::AssociateHaVipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssociateHaVipResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AssociateHaVipRequest> {
  using T = ecs::AssociateHaVipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AssociateHaVipRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateCapacityReservationResponse> {
  using T = ecs::CreateCapacityReservationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PrivatePoolOptionsId", "", TypeOf<decltype(T::private_pool_options_id)>(), offsetof(T, private_pool_options_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateCapacityReservationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateCapacityReservationRequest::PrivatePoolOptions> {
  using T = ecs::CreateCapacityReservationRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MatchCriteria", "", TypeOf<decltype(T::match_criteria)>(), offsetof(T, match_criteria), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateCapacityReservationRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateCapacityReservationRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::CreateCapacityReservationRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateCapacityReservationRequest::Tag> {
  using T = ecs::CreateCapacityReservationRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateCapacityReservationRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateCapacityReservationRequest::Tag> =
    &ecs::tables::Table<ecs::CreateCapacityReservationRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateCapacityReservationRequest> {
  using T = ecs::CreateCapacityReservationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EfficientStatus", "", TypeOf<decltype(T::efficient_status)>(), offsetof(T, efficient_status), Style::kRepeat,
       0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"EndTimeType", "", TypeOf<decltype(T::end_time_type)>(), offsetof(T, end_time_type), Style::kRepeat, 0},
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat,
       schema::kRequired},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TimeSlot", "", TypeOf<decltype(T::time_slot)>(), offsetof(T, time_slot), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateCapacityReservationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreatePrefixListResponse> {
  using T = ecs::CreatePrefixListResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePrefixListResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreatePrefixListRequest::Entry> {
  using T = ecs::CreatePrefixListRequest::Entry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cidr", "", TypeOf<decltype(T::cidr)>(), offsetof(T, cidr), Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePrefixListRequest.Entry", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreatePrefixListRequest::Entry> =
    &ecs::tables::Table<ecs::CreatePrefixListRequest::Entry>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreatePrefixListRequest::Tag> {
  using T = ecs::CreatePrefixListRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePrefixListRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreatePrefixListRequest::Tag> =
    &ecs::tables::Table<ecs::CreatePrefixListRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreatePrefixListRequest> {
  using T = ecs::CreatePrefixListRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddressFamily", "", TypeOf<decltype(T::address_family)>(), offsetof(T, address_family), Style::kRepeat,
       schema::kRequired},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Entry", "", TypeOf<decltype(T::entry)>(), offsetof(T, entry), Style::kRepeat, 0},
      {"MaxEntries", "", TypeOf<decltype(T::max_entries)>(), offsetof(T, max_entries), Style::kRepeat,
       schema::kRequired},
      {"PrefixListName", "", TypeOf<decltype(T::prefix_list_name)>(), offsetof(T, prefix_list_name), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePrefixListRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateVSwitchResponse> {
  using T = ecs::CreateVSwitchResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVSwitchResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateVSwitchRequest> {
  using T = ecs::CreateVSwitchRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, schema::kRequired},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, schema::kRequired},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateVSwitchRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeactivateRouterInterfaceResponse> {
  using T = ecs::DeactivateRouterInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeactivateRouterInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeactivateRouterInterfaceRequest> {
  using T = ecs::DeactivateRouterInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RouterInterfaceId", "", TypeOf<decltype(T::router_interface_id)>(), offsetof(T, router_interface_id),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeactivateRouterInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDedicatedHostClusterResponse> {
  using T = ecs::DeleteDedicatedHostClusterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteDedicatedHostClusterResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDedicatedHostClusterRequest> {
  using T = ecs::DeleteDedicatedHostClusterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteDedicatedHostClusterRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteLaunchTemplateVersionResponse::LaunchTemplateVersion> {
  using T = ecs::DeleteLaunchTemplateVersionResponse::LaunchTemplateVersion;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateVersionNumber", "", TypeOf<decltype(T::launch_template_version_number)>(),
       offsetof(T, launch_template_version_number), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteLaunchTemplateVersionResponse.LaunchTemplateVersion", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DeleteLaunchTemplateVersionResponse::LaunchTemplateVersion> =
        &ecs::tables::Table<ecs::DeleteLaunchTemplateVersionResponse::LaunchTemplateVersion>::kStruct;

template <>
struct ecs::tables::Table<ecs::DeleteLaunchTemplateVersionResponse> {
  using T = ecs::DeleteLaunchTemplateVersionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateVersions", "LaunchTemplateVersion", TypeOf<decltype(T::launch_template_versions)>(),
       offsetof(T, launch_template_versions), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteLaunchTemplateVersionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteLaunchTemplateVersionRequest> {
  using T = ecs::DeleteLaunchTemplateVersionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeleteVersion", "", TypeOf<decltype(T::delete_version)>(), offsetof(T, delete_version), Style::kRepeat,
       schema::kRequired},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteLaunchTemplateVersionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteVpcResponse> {
  using T = ecs::DeleteVpcResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteVpcResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteVpcRequest> {
  using T = ecs::DeleteVpcRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteVpcRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAccessPointsResponse::AccessPointType> {
  using T = ecs::DescribeAccessPointsResponse::AccessPointType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccessPointId", "", TypeOf<decltype(T::access_point_id)>(), offsetof(T, access_point_id), Style::kRepeat, 0},
      {"AttachedRegionNo", "", TypeOf<decltype(T::attached_region_no)>(), offsetof(T, attached_region_no),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"HostOperator", "", TypeOf<decltype(T::host_operator)>(), offsetof(T, host_operator), Style::kRepeat, 0},
      {"Location", "", TypeOf<decltype(T::location)>(), offsetof(T, location), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAccessPointsResponse.AccessPointType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeAccessPointsResponse::AccessPointType> =
    &ecs::tables::Table<ecs::DescribeAccessPointsResponse::AccessPointType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAccessPointsResponse> {
  using T = ecs::DescribeAccessPointsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccessPointSet", "AccessPointType", TypeOf<decltype(T::access_point_set)>(), offsetof(T, access_point_set),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAccessPointsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAccessPointsRequest::Filter> {
  using T = ecs::DescribeAccessPointsRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAccessPointsRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeAccessPointsRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeAccessPointsRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAccessPointsRequest> {
  using T = ecs::DescribeAccessPointsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAccessPointsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantStatusResponse::InstanceCloudAssistantStatus> {
  using T = ecs::DescribeCloudAssistantStatusResponse::InstanceCloudAssistantStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActiveTaskCount", "", TypeOf<decltype(T::active_task_count)>(), offsetof(T, active_task_count), Style::kRepeat,
       0},
      {"CloudAssistantStatus", "", TypeOf<decltype(T::cloud_assistant_status)>(), offsetof(T, cloud_assistant_status),
       Style::kRepeat, 0},
      {"CloudAssistantVersion", "", TypeOf<decltype(T::cloud_assistant_version)>(),
       offsetof(T, cloud_assistant_version), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InvocationCount", "", TypeOf<decltype(T::invocation_count)>(), offsetof(T, invocation_count), Style::kRepeat,
       0},
      {"LastHeartbeatTime", "", TypeOf<decltype(T::last_heartbeat_time)>(), offsetof(T, last_heartbeat_time),
       Style::kRepeat, 0},
      {"LastInvokedTime", "", TypeOf<decltype(T::last_invoked_time)>(), offsetof(T, last_invoked_time), Style::kRepeat,
       0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"SupportSessionManager", "", TypeOf<decltype(T::support_session_manager)>(),
       offsetof(T, support_session_manager), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCloudAssistantStatusResponse.InstanceCloudAssistantStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCloudAssistantStatusResponse::InstanceCloudAssistantStatus> =
        &ecs::tables::Table<ecs::DescribeCloudAssistantStatusResponse::InstanceCloudAssistantStatus>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantStatusResponse> {
  using T = ecs::DescribeCloudAssistantStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceCloudAssistantStatusSet", "InstanceCloudAssistantStatus",
       TypeOf<decltype(T::instance_cloud_assistant_status_set)>(), offsetof(T, instance_cloud_assistant_status_set),
       Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudAssistantStatusResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantStatusRequest> {
  using T = ecs::DescribeCloudAssistantStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudAssistantStatusRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostAutoRenewResponse::DedicatedHostRenewAttribute> {
  using T = ecs::DescribeDedicatedHostAutoRenewResponse::DedicatedHostRenewAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoRenewEnabled", "", TypeOf<decltype(T::auto_renew_enabled)>(), offsetof(T, auto_renew_enabled),
       Style::kRepeat, 0},
      {"AutoRenewWithEcs", "", TypeOf<decltype(T::auto_renew_with_ecs)>(), offsetof(T, auto_renew_with_ecs),
       Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"Duration", "", TypeOf<decltype(T::duration)>(), offsetof(T, duration), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostAutoRenewResponse.DedicatedHostRenewAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostAutoRenewResponse::DedicatedHostRenewAttribute> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostAutoRenewResponse::DedicatedHostRenewAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostAutoRenewResponse> {
  using T = ecs::DescribeDedicatedHostAutoRenewResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostRenewAttributes", "DedicatedHostRenewAttribute",
       TypeOf<decltype(T::dedicated_host_renew_attributes)>(), offsetof(T, dedicated_host_renew_attributes),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostAutoRenewResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostAutoRenewRequest> {
  using T = ecs::DescribeDedicatedHostAutoRenewRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostIds", "", TypeOf<decltype(T::dedicated_host_ids)>(), offsetof(T, dedicated_host_ids),
       Style::kSimple, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostAutoRenewRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType::EventType> {
  using T = ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType::EventType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDisksFullStatusResponse.DiskFullStatusType.DiskEventType.EventType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType::EventType> =
    &ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType::EventType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType> {
  using T = ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventEndTime", "", TypeOf<decltype(T::event_end_time)>(), offsetof(T, event_end_time), Style::kRepeat, 0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"EventTime", "", TypeOf<decltype(T::event_time)>(), offsetof(T, event_time), Style::kRepeat, 0},
      {"EventType", "", TypeOf<decltype(T::event_type)>(), offsetof(T, event_type), Style::kFlat, 0},
      {"ImpactLevel", "", TypeOf<decltype(T::impact_level)>(), offsetof(T, impact_level), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDisksFullStatusResponse.DiskFullStatusType.DiskEventType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType> =
        &ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::HealthStatus> {
  using T = ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::HealthStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDisksFullStatusResponse.DiskFullStatusType.HealthStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::HealthStatus> =
        &ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::HealthStatus>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::StatusInfo> {
  using T = ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::StatusInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDisksFullStatusResponse.DiskFullStatusType.StatusInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::StatusInfo> =
        &ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType::StatusInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType> {
  using T = ecs::DescribeDisksFullStatusResponse::DiskFullStatusType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskEventSet", "DiskEventType", TypeOf<decltype(T::disk_event_set)>(), offsetof(T, disk_event_set),
       Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"HealthStatus", "", TypeOf<decltype(T::health_status)>(), offsetof(T, health_status), Style::kFlat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksFullStatusResponse.DiskFullStatusType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType> =
        &ecs::tables::Table<ecs::DescribeDisksFullStatusResponse::DiskFullStatusType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusResponse> {
  using T = ecs::DescribeDisksFullStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskFullStatusSet", "DiskFullStatusType", TypeOf<decltype(T::disk_full_status_set)>(),
       offsetof(T, disk_full_status_set), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksFullStatusResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusRequest::EventTime> {
  using T = ecs::DescribeDisksFullStatusRequest::EventTime;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"End", "", TypeOf<decltype(T::end)>(), offsetof(T, end), Style::kRepeat, 0},
      {"Start", "", TypeOf<decltype(T::start)>(), offsetof(T, start), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksFullStatusRequest.EventTime", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksFullStatusRequest::EventTime> =
    &ecs::tables::Table<ecs::DescribeDisksFullStatusRequest::EventTime>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusRequest::Tag> {
  using T = ecs::DescribeDisksFullStatusRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksFullStatusRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksFullStatusRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeDisksFullStatusRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksFullStatusRequest> {
  using T = ecs::DescribeDisksFullStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"EventTime", "", TypeOf<decltype(T::event_time)>(), offsetof(T, event_time), Style::kFlat, 0},
      {"EventType", "", TypeOf<decltype(T::event_type)>(), offsetof(T, event_type), Style::kRepeat, 0},
      {"HealthStatus", "", TypeOf<decltype(T::health_status)>(), offsetof(T, health_status), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksFullStatusRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceRamRoleResponse::InstanceRamRoleSet> {
  using T = ecs::DescribeInstanceRamRoleResponse::InstanceRamRoleSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceRamRoleResponse.InstanceRamRoleSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceRamRoleResponse::InstanceRamRoleSet> =
        &ecs::tables::Table<ecs::DescribeInstanceRamRoleResponse::InstanceRamRoleSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceRamRoleResponse> {
  using T = ecs::DescribeInstanceRamRoleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceRamRoleSets", "InstanceRamRoleSet", TypeOf<decltype(T::instance_ram_role_sets)>(),
       offsetof(T, instance_ram_role_sets), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceRamRoleResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceRamRoleRequest> {
  using T = ecs::DescribeInstanceRamRoleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceRamRoleRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePrefixListAttributesResponse::Entry> {
  using T = ecs::DescribePrefixListAttributesResponse::Entry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cidr", "", TypeOf<decltype(T::cidr)>(), offsetof(T, cidr), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListAttributesResponse.Entry", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePrefixListAttributesResponse::Entry> =
    &ecs::tables::Table<ecs::DescribePrefixListAttributesResponse::Entry>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePrefixListAttributesResponse> {
  using T = ecs::DescribePrefixListAttributesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddressFamily", "", TypeOf<decltype(T::address_family)>(), offsetof(T, address_family), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Entries", "Entry", TypeOf<decltype(T::entries)>(), offsetof(T, entries), Style::kRepeat, 0},
      {"MaxEntries", "", TypeOf<decltype(T::max_entries)>(), offsetof(T, max_entries), Style::kRepeat, 0},
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat, 0},
      {"PrefixListName", "", TypeOf<decltype(T::prefix_list_name)>(), offsetof(T, prefix_list_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListAttributesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePrefixListAttributesRequest> {
  using T = ecs::DescribePrefixListAttributesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListAttributesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePrefixListsResponse::PrefixList::Tag> {
  using T = ecs::DescribePrefixListsResponse::PrefixList::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListsResponse.PrefixList.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePrefixListsResponse::PrefixList::Tag> =
    &ecs::tables::Table<ecs::DescribePrefixListsResponse::PrefixList::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePrefixListsResponse::PrefixList> {
  using T = ecs::DescribePrefixListsResponse::PrefixList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddressFamily", "", TypeOf<decltype(T::address_family)>(), offsetof(T, address_family), Style::kRepeat, 0},
      {"AssociationCount", "", TypeOf<decltype(T::association_count)>(), offsetof(T, association_count), Style::kRepeat,
       0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"MaxEntries", "", TypeOf<decltype(T::max_entries)>(), offsetof(T, max_entries), Style::kRepeat, 0},
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat, 0},
      {"PrefixListName", "", TypeOf<decltype(T::prefix_list_name)>(), offsetof(T, prefix_list_name), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListsResponse.PrefixList", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePrefixListsResponse::PrefixList> =
    &ecs::tables::Table<ecs::DescribePrefixListsResponse::PrefixList>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePrefixListsResponse> {
  using T = ecs::DescribePrefixListsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PrefixLists", "PrefixList", TypeOf<decltype(T::prefix_lists)>(), offsetof(T, prefix_lists), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePrefixListsRequest::Tag> {
  using T = ecs::DescribePrefixListsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePrefixListsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribePrefixListsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePrefixListsRequest> {
  using T = ecs::DescribePrefixListsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddressFamily", "", TypeOf<decltype(T::address_family)>(), offsetof(T, address_family), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PrefixListId", "", TypeOf<decltype(T::prefix_list_id)>(), offsetof(T, prefix_list_id), Style::kRepeat, 0},
      {"PrefixListName", "", TypeOf<decltype(T::prefix_list_name)>(), offsetof(T, prefix_list_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrefixListsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRegionsResponse::Region> {
  using T = ecs::DescribeRegionsResponse::Region;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LocalName", "", TypeOf<decltype(T::local_name)>(), offsetof(T, local_name), Style::kRepeat, 0},
      {"RegionEndpoint", "", TypeOf<decltype(T::region_endpoint)>(), offsetof(T, region_endpoint), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionsResponse.Region", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeRegionsResponse::Region> =
    &ecs::tables::Table<ecs::DescribeRegionsResponse::Region>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRegionsResponse> {
  using T = ecs::DescribeRegionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Regions", "Region", TypeOf<decltype(T::regions)>(), offsetof(T, regions), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRegionsRequest> {
  using T = ecs::DescribeRegionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AcceptLanguage", "", TypeOf<decltype(T::accept_language)>(), offsetof(T, accept_language), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSavingsPlanPriceResponse::PriceInfo::Price> {
  using T = ecs::DescribeSavingsPlanPriceResponse::PriceInfo::Price;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSavingsPlanPriceResponse.PriceInfo.Price", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSavingsPlanPriceResponse::PriceInfo::Price> =
        &ecs::tables::Table<ecs::DescribeSavingsPlanPriceResponse::PriceInfo::Price>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSavingsPlanPriceResponse::PriceInfo::Rules> {
  using T = ecs::DescribeSavingsPlanPriceResponse::PriceInfo::Rules;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSavingsPlanPriceResponse.PriceInfo.Rules", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSavingsPlanPriceResponse::PriceInfo::Rules> =
        &ecs::tables::Table<ecs::DescribeSavingsPlanPriceResponse::PriceInfo::Rules>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSavingsPlanPriceResponse::PriceInfo> {
  using T = ecs::DescribeSavingsPlanPriceResponse::PriceInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Price", "", TypeOf<decltype(T::price)>(), offsetof(T, price), Style::kFlat, 0},
      {"Rules", "", TypeOf<decltype(T::rules)>(), offsetof(T, rules), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSavingsPlanPriceResponse.PriceInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSavingsPlanPriceResponse::PriceInfo> =
    &ecs::tables::Table<ecs::DescribeSavingsPlanPriceResponse::PriceInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSavingsPlanPriceResponse> {
  using T = ecs::DescribeSavingsPlanPriceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PriceInfo", "", TypeOf<decltype(T::price_info)>(), offsetof(T, price_info), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSavingsPlanPriceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSavingsPlanPriceRequest> {
  using T = ecs::DescribeSavingsPlanPriceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
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
  static constexpr schema::Struct kStruct = {"DescribeSavingsPlanPriceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotLinksResponse::SnapshotLink> {
  using T = ecs::DescribeSnapshotLinksResponse::SnapshotLink;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstantAccess", "", TypeOf<decltype(T::instant_access)>(), offsetof(T, instant_access), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SnapshotLinkId", "", TypeOf<decltype(T::snapshot_link_id)>(), offsetof(T, snapshot_link_id), Style::kRepeat, 0},
      {"SourceDiskId", "", TypeOf<decltype(T::source_disk_id)>(), offsetof(T, source_disk_id), Style::kRepeat, 0},
      {"SourceDiskName", "", TypeOf<decltype(T::source_disk_name)>(), offsetof(T, source_disk_name), Style::kRepeat, 0},
      {"SourceDiskSize", "", TypeOf<decltype(T::source_disk_size)>(), offsetof(T, source_disk_size), Style::kRepeat, 0},
      {"SourceDiskType", "", TypeOf<decltype(T::source_disk_type)>(), offsetof(T, source_disk_type), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
      {"TotalSize", "", TypeOf<decltype(T::total_size)>(), offsetof(T, total_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotLinksResponse.SnapshotLink", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSnapshotLinksResponse::SnapshotLink> =
    &ecs::tables::Table<ecs::DescribeSnapshotLinksResponse::SnapshotLink>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotLinksResponse> {
  using T = ecs::DescribeSnapshotLinksResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnapshotLinks", "SnapshotLink", TypeOf<decltype(T::snapshot_links)>(), offsetof(T, snapshot_links),
       Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotLinksResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotLinksRequest> {
  using T = ecs::DescribeSnapshotLinksRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kJson, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SnapshotLinkIds", "", TypeOf<decltype(T::snapshot_link_ids)>(), offsetof(T, snapshot_link_ids), Style::kJson,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotLinksRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotsResponse::Snapshot::Tag> {
  using T = ecs::DescribeSnapshotsResponse::Snapshot::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsResponse.Snapshot.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSnapshotsResponse::Snapshot::Tag> =
    &ecs::tables::Table<ecs::DescribeSnapshotsResponse::Snapshot::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotsResponse::Snapshot> {
  using T = ecs::DescribeSnapshotsResponse::Snapshot;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Available", "", TypeOf<decltype(T::available)>(), offsetof(T, available), Style::kRepeat, 0},
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"FullSnapshotSizeInBytes", "", TypeOf<decltype(T::full_snapshot_size_in_bytes)>(),
       offsetof(T, full_snapshot_size_in_bytes), Style::kRepeat, 0},
      {"InstantAccess", "", TypeOf<decltype(T::instant_access)>(), offsetof(T, instant_access), Style::kRepeat, 0},
      {"InstantAccessRetentionDays", "", TypeOf<decltype(T::instant_access_retention_days)>(),
       offsetof(T, instant_access_retention_days), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"LastModifiedTime", "", TypeOf<decltype(T::last_modified_time)>(), offsetof(T, last_modified_time),
       Style::kRepeat, 0},
      {"ProductCode", "", TypeOf<decltype(T::product_code)>(), offsetof(T, product_code), Style::kRepeat, 0},
      {"Progress", "", TypeOf<decltype(T::progress)>(), offsetof(T, progress), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RemainTime", "", TypeOf<decltype(T::remain_time)>(), offsetof(T, remain_time), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"RetentionDays", "", TypeOf<decltype(T::retention_days)>(), offsetof(T, retention_days), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"SnapshotLinkId", "", TypeOf<decltype(T::snapshot_link_id)>(), offsetof(T, snapshot_link_id), Style::kRepeat, 0},
      {"SnapshotName", "", TypeOf<decltype(T::snapshot_name)>(), offsetof(T, snapshot_name), Style::kRepeat, 0},
      {"SnapshotSN", "", TypeOf<decltype(T::snapshot_sn)>(), offsetof(T, snapshot_sn), Style::kRepeat, 0},
      {"SnapshotType", "", TypeOf<decltype(T::snapshot_type)>(), offsetof(T, snapshot_type), Style::kRepeat, 0},
      {"SourceDiskId", "", TypeOf<decltype(T::source_disk_id)>(), offsetof(T, source_disk_id), Style::kRepeat, 0},
      {"SourceDiskSize", "", TypeOf<decltype(T::source_disk_size)>(), offsetof(T, source_disk_size), Style::kRepeat, 0},
      {"SourceDiskType", "", TypeOf<decltype(T::source_disk_type)>(), offsetof(T, source_disk_type), Style::kRepeat, 0},
      {"SourceRegionId", "", TypeOf<decltype(T::source_region_id)>(), offsetof(T, source_region_id), Style::kRepeat, 0},
      {"SourceSnapshotId", "", TypeOf<decltype(T::source_snapshot_id)>(), offsetof(T, source_snapshot_id),
       Style::kRepeat, 0},
      {"SourceStorageType", "", TypeOf<decltype(T::source_storage_type)>(), offsetof(T, source_storage_type),
       Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Usage", "", TypeOf<decltype(T::usage)>(), offsetof(T, usage), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsResponse.Snapshot", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSnapshotsResponse::Snapshot> =
    &ecs::tables::Table<ecs::DescribeSnapshotsResponse::Snapshot>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotsResponse> {
  using T = ecs::DescribeSnapshotsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Snapshots", "Snapshot", TypeOf<decltype(T::snapshots)>(), offsetof(T, snapshots), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotsRequest::Filter> {
  using T = ecs::DescribeSnapshotsRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSnapshotsRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeSnapshotsRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotsRequest::Tag> {
  using T = ecs::DescribeSnapshotsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSnapshotsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeSnapshotsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotsRequest> {
  using T = ecs::DescribeSnapshotsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SnapshotIds", "", TypeOf<decltype(T::snapshot_ids)>(), offsetof(T, snapshot_ids), Style::kJson, 0},
      {"SnapshotLinkId", "", TypeOf<decltype(T::snapshot_link_id)>(), offsetof(T, snapshot_link_id), Style::kRepeat, 0},
      {"SnapshotName", "", TypeOf<decltype(T::snapshot_name)>(), offsetof(T, snapshot_name), Style::kRepeat, 0},
      {"SnapshotType", "", TypeOf<decltype(T::snapshot_type)>(), offsetof(T, snapshot_type), Style::kRepeat, 0},
      {"SourceDiskType", "", TypeOf<decltype(T::source_disk_type)>(), offsetof(T, source_disk_type), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Usage", "", TypeOf<decltype(T::usage)>(), offsetof(T, usage), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeTerminalSessionsResponse::Session::Connection> {
  using T = ecs::DescribeTerminalSessionsResponse::Session::Connection;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClosedReason", "", TypeOf<decltype(T::closed_reason)>(), offsetof(T, closed_reason), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"FailedDetail", "", TypeOf<decltype(T::failed_detail)>(), offsetof(T, failed_detail), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTerminalSessionsResponse.Session.Connection", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeTerminalSessionsResponse::Session::Connection> =
        &ecs::tables::Table<ecs::DescribeTerminalSessionsResponse::Session::Connection>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeTerminalSessionsResponse::Session> {
  using T = ecs::DescribeTerminalSessionsResponse::Session;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientIP", "", TypeOf<decltype(T::client_ip)>(), offsetof(T, client_ip), Style::kRepeat, 0},
      {"Connections", "Connection", TypeOf<decltype(T::connections)>(), offsetof(T, connections), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"IdentityType", "", TypeOf<decltype(T::identity_type)>(), offsetof(T, identity_type), Style::kRepeat, 0},
      {"PortNumber", "", TypeOf<decltype(T::port_number)>(), offsetof(T, port_number), Style::kRepeat, 0},
      {"PrincipalId", "", TypeOf<decltype(T::principal_id)>(), offsetof(T, principal_id), Style::kRepeat, 0},
      {"SessionId", "", TypeOf<decltype(T::session_id)>(), offsetof(T, session_id), Style::kRepeat, 0},
      {"TargetServer", "", TypeOf<decltype(T::target_server)>(), offsetof(T, target_server), Style::kRepeat, 0},
      {"Username", "", TypeOf<decltype(T::username)>(), offsetof(T, username), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTerminalSessionsResponse.Session", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeTerminalSessionsResponse::Session> =
    &ecs::tables::Table<ecs::DescribeTerminalSessionsResponse::Session>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeTerminalSessionsResponse> {
  using T = ecs::DescribeTerminalSessionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Sessions", "Session", TypeOf<decltype(T::sessions)>(), offsetof(T, sessions), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTerminalSessionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeTerminalSessionsRequest> {
  using T = ecs::DescribeTerminalSessionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SessionId", "", TypeOf<decltype(T::session_id)>(), offsetof(T, session_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTerminalSessionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskSpecResponse> {
  using T = ecs::ModifyDiskSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskSpecResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskSpecRequest::PerformanceControlOptions> {
  using T = ecs::ModifyDiskSpecRequest::PerformanceControlOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"IOPS", "", TypeOf<decltype(T::iops)>(), offsetof(T, iops), Style::kRepeat, 0},
      {"Recover", "", TypeOf<decltype(T::recover)>(), offsetof(T, recover), Style::kRepeat, 0},
      {"Throughput", "", TypeOf<decltype(T::throughput)>(), offsetof(T, throughput), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskSpecRequest.PerformanceControlOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyDiskSpecRequest::PerformanceControlOptions> =
        &ecs::tables::Table<ecs::ModifyDiskSpecRequest::PerformanceControlOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyDiskSpecRequest> {
  using T = ecs::ModifyDiskSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationZoneId", "", TypeOf<decltype(T::destination_zone_id)>(), offsetof(T, destination_zone_id),
       Style::kRepeat, 0},
      {"DiskCategory", "", TypeOf<decltype(T::disk_category)>(), offsetof(T, disk_category), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"PerformanceControlOptions", "", TypeOf<decltype(T::performance_control_options)>(),
       offsetof(T, performance_control_options), Style::kFlat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskSpecRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyImageShareGroupPermissionResponse> {
  using T = ecs::ModifyImageShareGroupPermissionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageShareGroupPermissionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyImageShareGroupPermissionRequest> {
  using T = ecs::ModifyImageShareGroupPermissionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddGroup", "", TypeOf<decltype(T::add_group)>(), offsetof(T, add_group), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RemoveGroup", "", TypeOf<decltype(T::remove_group)>(), offsetof(T, remove_group), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageShareGroupPermissionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAutoReleaseTimeResponse> {
  using T = ecs::ModifyInstanceAutoReleaseTimeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAutoReleaseTimeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAutoReleaseTimeRequest> {
  using T = ecs::ModifyInstanceAutoReleaseTimeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAutoReleaseTimeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPortRangeListResponse> {
  using T = ecs::ModifyPortRangeListResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPortRangeListResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPortRangeListRequest::AddEntry> {
  using T = ecs::ModifyPortRangeListRequest::AddEntry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPortRangeListRequest.AddEntry", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyPortRangeListRequest::AddEntry> =
    &ecs::tables::Table<ecs::ModifyPortRangeListRequest::AddEntry>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPortRangeListRequest::RemoveEntry> {
  using T = ecs::ModifyPortRangeListRequest::RemoveEntry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPortRangeListRequest.RemoveEntry", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyPortRangeListRequest::RemoveEntry> =
    &ecs::tables::Table<ecs::ModifyPortRangeListRequest::RemoveEntry>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPortRangeListRequest> {
  using T = ecs::ModifyPortRangeListRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddEntry", "", TypeOf<decltype(T::add_entry)>(), offsetof(T, add_entry), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, schema::kRequired},
      {"PortRangeListName", "", TypeOf<decltype(T::port_range_list_name)>(), offsetof(T, port_range_list_name),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RemoveEntry", "", TypeOf<decltype(T::remove_entry)>(), offsetof(T, remove_entry), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPortRangeListRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySecurityGroupEgressRuleResponse> {
  using T = ecs::ModifySecurityGroupEgressRuleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupEgressRuleResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySecurityGroupEgressRuleRequest> {
  using T = ecs::ModifySecurityGroupEgressRuleRequest;
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
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, 0},
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
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupEgressRuleRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ResetDiskResponse> {
  using T = ecs::ResetDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDiskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ResetDiskRequest> {
  using T = ecs::ResetDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ResetDiskRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StartInstancesResponse::InstanceResponse> {
  using T = ecs::StartInstancesResponse::InstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"CurrentStatus", "", TypeOf<decltype(T::current_status)>(), offsetof(T, current_status), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"PreviousStatus", "", TypeOf<decltype(T::previous_status)>(), offsetof(T, previous_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartInstancesResponse.InstanceResponse", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::StartInstancesResponse::InstanceResponse> =
    &ecs::tables::Table<ecs::StartInstancesResponse::InstanceResponse>::kStruct;

template <>
struct ecs::tables::Table<ecs::StartInstancesResponse> {
  using T = ecs::StartInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceResponses", "InstanceResponse", TypeOf<decltype(T::instance_responses)>(),
       offsetof(T, instance_responses), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StartInstancesRequest> {
  using T = ecs::StartInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BatchOptimization", "", TypeOf<decltype(T::batch_optimization)>(), offsetof(T, batch_optimization),
       Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StartInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StartTerminalSessionResponse> {
  using T = ecs::StartTerminalSessionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityToken", "", TypeOf<decltype(T::security_token)>(), offsetof(T, security_token), Style::kRepeat,
       schema::kSensitive},
      {"SessionId", "", TypeOf<decltype(T::session_id)>(), offsetof(T, session_id), Style::kRepeat, 0},
      {"WebSocketUrl", "", TypeOf<decltype(T::web_socket_url)>(), offsetof(T, web_socket_url), Style::kRepeat,
       schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"StartTerminalSessionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StartTerminalSessionRequest::EncryptionOptions> {
  using T = ecs::StartTerminalSessionRequest::EncryptionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Enabled", "", TypeOf<decltype(T::enabled)>(), offsetof(T, enabled), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"Mode", "", TypeOf<decltype(T::mode)>(), offsetof(T, mode), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartTerminalSessionRequest.EncryptionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::StartTerminalSessionRequest::EncryptionOptions> =
    &ecs::tables::Table<ecs::StartTerminalSessionRequest::EncryptionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::StartTerminalSessionRequest> {
  using T = ecs::StartTerminalSessionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"CommandLine", "", TypeOf<decltype(T::command_line)>(), offsetof(T, command_line), Style::kRepeat,
       schema::kSensitive},
      {"ConnectionType", "", TypeOf<decltype(T::connection_type)>(), offsetof(T, connection_type), Style::kRepeat, 0},
      {"EncryptionOptions", "", TypeOf<decltype(T::encryption_options)>(), offsetof(T, encryption_options),
       Style::kJson, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"PasswordName", "", TypeOf<decltype(T::password_name)>(), offsetof(T, password_name), Style::kRepeat, 0},
      {"PortNumber", "", TypeOf<decltype(T::port_number)>(), offsetof(T, port_number), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TargetServer", "", TypeOf<decltype(T::target_server)>(), offsetof(T, target_server), Style::kRepeat, 0},
      {"Username", "", TypeOf<decltype(T::username)>(), offsetof(T, username), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartTerminalSessionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::TerminatePhysicalConnectionResponse> {
  using T = ecs::TerminatePhysicalConnectionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TerminatePhysicalConnectionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::TerminatePhysicalConnectionRequest> {
  using T = ecs::TerminatePhysicalConnectionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TerminatePhysicalConnectionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnlockSnapshotResponse> {
  using T = ecs::UnlockSnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnlockSnapshotResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnlockSnapshotRequest> {
  using T = ecs::UnlockSnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnlockSnapshotRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAddTagsAction = {
    .name = "AddTags",
    .request = &Table<AddTagsRequest>::kStruct,
    .response = &Table<AddTagsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
    .timeout_seconds = 61,
};

schema::OwnedObject MakeAddTagsRequest() { return schema::MakeObject<AddTagsRequest>(); }
schema::OwnedObject MakeAddTagsResponse() { return schema::MakeObject<AddTagsResponse>(); }

constinit const schema::Action kAssociateHaVipAction = {
    .name = "AssociateHaVip",
    .request = &Table<AssociateHaVipRequest>::kStruct,
    .response = &Table<AssociateHaVipResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeAssociateHaVipRequest() { return schema::MakeObject<AssociateHaVipRequest>(); }
schema::OwnedObject MakeAssociateHaVipResponse() { return schema::MakeObject<AssociateHaVipResponse>(); }

constinit const schema::Action kCreateCapacityReservationAction = {
    .name = "CreateCapacityReservation",
    .request = &Table<CreateCapacityReservationRequest>::kStruct,
    .response = &Table<CreateCapacityReservationResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateCapacityReservationRequest() {
  return schema::MakeObject<CreateCapacityReservationRequest>();
}
schema::OwnedObject MakeCreateCapacityReservationResponse() {
  return schema::MakeObject<CreateCapacityReservationResponse>();
}

constinit const schema::Action kCreatePrefixListAction = {
    .name = "CreatePrefixList",
    .request = &Table<CreatePrefixListRequest>::kStruct,
    .response = &Table<CreatePrefixListResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreatePrefixListRequest() { return schema::MakeObject<CreatePrefixListRequest>(); }
schema::OwnedObject MakeCreatePrefixListResponse() { return schema::MakeObject<CreatePrefixListResponse>(); }

constinit const schema::Action kCreateVSwitchAction = {
    .name = "CreateVSwitch",
    .request = &Table<CreateVSwitchRequest>::kStruct,
    .response = &Table<CreateVSwitchResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCreateVSwitchRequest() { return schema::MakeObject<CreateVSwitchRequest>(); }
schema::OwnedObject MakeCreateVSwitchResponse() { return schema::MakeObject<CreateVSwitchResponse>(); }

constinit const schema::Action kDeactivateRouterInterfaceAction = {
    .name = "DeactivateRouterInterface",
    .request = &Table<DeactivateRouterInterfaceRequest>::kStruct,
    .response = &Table<DeactivateRouterInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeDeactivateRouterInterfaceRequest() {
  return schema::MakeObject<DeactivateRouterInterfaceRequest>();
}
schema::OwnedObject MakeDeactivateRouterInterfaceResponse() {
  return schema::MakeObject<DeactivateRouterInterfaceResponse>();
}

constinit const schema::Action kDeleteDedicatedHostClusterAction = {
    .name = "DeleteDedicatedHostCluster",
    .request = &Table<DeleteDedicatedHostClusterRequest>::kStruct,
    .response = &Table<DeleteDedicatedHostClusterResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteDedicatedHostClusterRequest() {
  return schema::MakeObject<DeleteDedicatedHostClusterRequest>();
}
schema::OwnedObject MakeDeleteDedicatedHostClusterResponse() {
  return schema::MakeObject<DeleteDedicatedHostClusterResponse>();
}

constinit const schema::Action kDeleteLaunchTemplateVersionAction = {
    .name = "DeleteLaunchTemplateVersion",
    .request = &Table<DeleteLaunchTemplateVersionRequest>::kStruct,
    .response = &Table<DeleteLaunchTemplateVersionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteLaunchTemplateVersionRequest() {
  return schema::MakeObject<DeleteLaunchTemplateVersionRequest>();
}
schema::OwnedObject MakeDeleteLaunchTemplateVersionResponse() {
  return schema::MakeObject<DeleteLaunchTemplateVersionResponse>();
}

constinit const schema::Action kDeleteVpcAction = {
    .name = "DeleteVpc",
    .request = &Table<DeleteVpcRequest>::kStruct,
    .response = &Table<DeleteVpcResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteVpcRequest() { return schema::MakeObject<DeleteVpcRequest>(); }
schema::OwnedObject MakeDeleteVpcResponse() { return schema::MakeObject<DeleteVpcResponse>(); }

constinit const schema::Action kDescribeAccessPointsAction = {
    .name = "DescribeAccessPoints",
    .request = &Table<DescribeAccessPointsRequest>::kStruct,
    .response = &Table<DescribeAccessPointsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "AccessPointSet",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeAccessPointsRequest() { return schema::MakeObject<DescribeAccessPointsRequest>(); }
schema::OwnedObject MakeDescribeAccessPointsResponse() { return schema::MakeObject<DescribeAccessPointsResponse>(); }

constinit const schema::Action kDescribeCloudAssistantStatusAction = {
    .name = "DescribeCloudAssistantStatus",
    .request = &Table<DescribeCloudAssistantStatusRequest>::kStruct,
    .response = &Table<DescribeCloudAssistantStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "InstanceCloudAssistantStatusSet",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeCloudAssistantStatusRequest() {
  return schema::MakeObject<DescribeCloudAssistantStatusRequest>();
}
schema::OwnedObject MakeDescribeCloudAssistantStatusResponse() {
  return schema::MakeObject<DescribeCloudAssistantStatusResponse>();
}

constinit const schema::Action kDescribeDedicatedHostAutoRenewAction = {
    .name = "DescribeDedicatedHostAutoRenew",
    .request = &Table<DescribeDedicatedHostAutoRenewRequest>::kStruct,
    .response = &Table<DescribeDedicatedHostAutoRenewResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeDedicatedHostAutoRenewRequest() {
  return schema::MakeObject<DescribeDedicatedHostAutoRenewRequest>();
}
schema::OwnedObject MakeDescribeDedicatedHostAutoRenewResponse() {
  return schema::MakeObject<DescribeDedicatedHostAutoRenewResponse>();
}

constinit const schema::Action kDescribeDisksFullStatusAction = {
    .name = "DescribeDisksFullStatus",
    .request = &Table<DescribeDisksFullStatusRequest>::kStruct,
    .response = &Table<DescribeDisksFullStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "DiskFullStatusSet",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeDisksFullStatusRequest() {
  return schema::MakeObject<DescribeDisksFullStatusRequest>();
}
schema::OwnedObject MakeDescribeDisksFullStatusResponse() {
  return schema::MakeObject<DescribeDisksFullStatusResponse>();
}

constinit const schema::Action kDescribeInstanceRamRoleAction = {
    .name = "DescribeInstanceRamRole",
    .request = &Table<DescribeInstanceRamRoleRequest>::kStruct,
    .response = &Table<DescribeInstanceRamRoleResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "InstanceRamRoleSets",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstanceRamRoleRequest() {
  return schema::MakeObject<DescribeInstanceRamRoleRequest>();
}
schema::OwnedObject MakeDescribeInstanceRamRoleResponse() {
  return schema::MakeObject<DescribeInstanceRamRoleResponse>();
}

constinit const schema::Action kDescribePrefixListAttributesAction = {
    .name = "DescribePrefixListAttributes",
    .request = &Table<DescribePrefixListAttributesRequest>::kStruct,
    .response = &Table<DescribePrefixListAttributesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribePrefixListAttributesRequest() {
  return schema::MakeObject<DescribePrefixListAttributesRequest>();
}
schema::OwnedObject MakeDescribePrefixListAttributesResponse() {
  return schema::MakeObject<DescribePrefixListAttributesResponse>();
}

constinit const schema::Action kDescribePrefixListsAction = {
    .name = "DescribePrefixLists",
    .request = &Table<DescribePrefixListsRequest>::kStruct,
    .response = &Table<DescribePrefixListsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "PrefixLists",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribePrefixListsRequest() { return schema::MakeObject<DescribePrefixListsRequest>(); }
schema::OwnedObject MakeDescribePrefixListsResponse() { return schema::MakeObject<DescribePrefixListsResponse>(); }

constinit const schema::Action kDescribeRegionsAction = {
    .name = "DescribeRegions",
    .request = &Table<DescribeRegionsRequest>::kStruct,
    .response = &Table<DescribeRegionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeRegionsRequest() { return schema::MakeObject<DescribeRegionsRequest>(); }
schema::OwnedObject MakeDescribeRegionsResponse() { return schema::MakeObject<DescribeRegionsResponse>(); }

constinit const schema::Action kDescribeSavingsPlanPriceAction = {
    .name = "DescribeSavingsPlanPrice",
    .request = &Table<DescribeSavingsPlanPriceRequest>::kStruct,
    .response = &Table<DescribeSavingsPlanPriceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeSavingsPlanPriceRequest() {
  return schema::MakeObject<DescribeSavingsPlanPriceRequest>();
}
schema::OwnedObject MakeDescribeSavingsPlanPriceResponse() {
  return schema::MakeObject<DescribeSavingsPlanPriceResponse>();
}

constinit const schema::Action kDescribeSnapshotLinksAction = {
    .name = "DescribeSnapshotLinks",
    .request = &Table<DescribeSnapshotLinksRequest>::kStruct,
    .response = &Table<DescribeSnapshotLinksResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "SnapshotLinks",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeSnapshotLinksRequest() { return schema::MakeObject<DescribeSnapshotLinksRequest>(); }
schema::OwnedObject MakeDescribeSnapshotLinksResponse() { return schema::MakeObject<DescribeSnapshotLinksResponse>(); }

constinit const schema::Action kDescribeSnapshotsAction = {
    .name = "DescribeSnapshots",
    .request = &Table<DescribeSnapshotsRequest>::kStruct,
    .response = &Table<DescribeSnapshotsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 26,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Snapshots",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeSnapshotsRequest() { return schema::MakeObject<DescribeSnapshotsRequest>(); }
schema::OwnedObject MakeDescribeSnapshotsResponse() { return schema::MakeObject<DescribeSnapshotsResponse>(); }

constinit const schema::Action kDescribeTerminalSessionsAction = {
    .name = "DescribeTerminalSessions",
    .request = &Table<DescribeTerminalSessionsRequest>::kStruct,
    .response = &Table<DescribeTerminalSessionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Sessions",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeTerminalSessionsRequest() {
  return schema::MakeObject<DescribeTerminalSessionsRequest>();
}
schema::OwnedObject MakeDescribeTerminalSessionsResponse() {
  return schema::MakeObject<DescribeTerminalSessionsResponse>();
}

constinit const schema::Action kModifyDiskSpecAction = {
    .name = "ModifyDiskSpec",
    .request = &Table<ModifyDiskSpecRequest>::kStruct,
    .response = &Table<ModifyDiskSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDiskSpecRequest() { return schema::MakeObject<ModifyDiskSpecRequest>(); }
schema::OwnedObject MakeModifyDiskSpecResponse() { return schema::MakeObject<ModifyDiskSpecResponse>(); }

constinit const schema::Action kModifyImageShareGroupPermissionAction = {
    .name = "ModifyImageShareGroupPermission",
    .request = &Table<ModifyImageShareGroupPermissionRequest>::kStruct,
    .response = &Table<ModifyImageShareGroupPermissionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyImageShareGroupPermissionRequest() {
  return schema::MakeObject<ModifyImageShareGroupPermissionRequest>();
}
schema::OwnedObject MakeModifyImageShareGroupPermissionResponse() {
  return schema::MakeObject<ModifyImageShareGroupPermissionResponse>();
}

constinit const schema::Action kModifyInstanceAutoReleaseTimeAction = {
    .name = "ModifyInstanceAutoReleaseTime",
    .request = &Table<ModifyInstanceAutoReleaseTimeRequest>::kStruct,
    .response = &Table<ModifyInstanceAutoReleaseTimeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceAutoReleaseTimeRequest() {
  return schema::MakeObject<ModifyInstanceAutoReleaseTimeRequest>();
}
schema::OwnedObject MakeModifyInstanceAutoReleaseTimeResponse() {
  return schema::MakeObject<ModifyInstanceAutoReleaseTimeResponse>();
}

constinit const schema::Action kModifyPortRangeListAction = {
    .name = "ModifyPortRangeList",
    .request = &Table<ModifyPortRangeListRequest>::kStruct,
    .response = &Table<ModifyPortRangeListResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .https_only = true,
};

schema::OwnedObject MakeModifyPortRangeListRequest() { return schema::MakeObject<ModifyPortRangeListRequest>(); }
schema::OwnedObject MakeModifyPortRangeListResponse() { return schema::MakeObject<ModifyPortRangeListResponse>(); }

constinit const schema::Action kModifySecurityGroupEgressRuleAction = {
    .name = "ModifySecurityGroupEgressRule",
    .request = &Table<ModifySecurityGroupEgressRuleRequest>::kStruct,
    .response = &Table<ModifySecurityGroupEgressRuleResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifySecurityGroupEgressRuleRequest() {
  return schema::MakeObject<ModifySecurityGroupEgressRuleRequest>();
}
schema::OwnedObject MakeModifySecurityGroupEgressRuleResponse() {
  return schema::MakeObject<ModifySecurityGroupEgressRuleResponse>();
}

constinit const schema::Action kResetDiskAction = {
    .name = "ResetDisk",
    .request = &Table<ResetDiskRequest>::kStruct,
    .response = &Table<ResetDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 36,
};

schema::OwnedObject MakeResetDiskRequest() { return schema::MakeObject<ResetDiskRequest>(); }
schema::OwnedObject MakeResetDiskResponse() { return schema::MakeObject<ResetDiskResponse>(); }

constinit const schema::Action kStartInstancesAction = {
    .name = "StartInstances",
    .request = &Table<StartInstancesRequest>::kStruct,
    .response = &Table<StartInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStartInstancesRequest() { return schema::MakeObject<StartInstancesRequest>(); }
schema::OwnedObject MakeStartInstancesResponse() { return schema::MakeObject<StartInstancesResponse>(); }

constinit const schema::Action kStartTerminalSessionAction = {
    .name = "StartTerminalSession",
    .request = &Table<StartTerminalSessionRequest>::kStruct,
    .response = &Table<StartTerminalSessionResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeStartTerminalSessionRequest() { return schema::MakeObject<StartTerminalSessionRequest>(); }
schema::OwnedObject MakeStartTerminalSessionResponse() { return schema::MakeObject<StartTerminalSessionResponse>(); }

constinit const schema::Action kTerminatePhysicalConnectionAction = {
    .name = "TerminatePhysicalConnection",
    .request = &Table<TerminatePhysicalConnectionRequest>::kStruct,
    .response = &Table<TerminatePhysicalConnectionResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeTerminatePhysicalConnectionRequest() {
  return schema::MakeObject<TerminatePhysicalConnectionRequest>();
}
schema::OwnedObject MakeTerminatePhysicalConnectionResponse() {
  return schema::MakeObject<TerminatePhysicalConnectionResponse>();
}

constinit const schema::Action kUnlockSnapshotAction = {
    .name = "UnlockSnapshot",
    .request = &Table<UnlockSnapshotRequest>::kStruct,
    .response = &Table<UnlockSnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .https_only = true,
};

schema::OwnedObject MakeUnlockSnapshotRequest() { return schema::MakeObject<UnlockSnapshotRequest>(); }
schema::OwnedObject MakeUnlockSnapshotResponse() { return schema::MakeObject<UnlockSnapshotResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AddTagsResponse*) noexcept {
  return tables::Table<AddTagsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AddTagsRequest::Tag*) noexcept {
  return tables::Table<AddTagsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const AddTagsRequest*) noexcept {
  return tables::Table<AddTagsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AddTagsRequest&) noexcept {
  return tables::kAddTagsAction;
}

Outcome<AddTagsResponse> Client::AddTags(const AddTagsRequest& request, const CallOptions& options) const {
  return internal::Invoke<AddTagsResponse>(*core_, tables::kAddTagsAction, request, options);
}

const schema::Struct& SchemaOf(const AssociateHaVipResponse*) noexcept {
  return tables::Table<AssociateHaVipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AssociateHaVipRequest*) noexcept {
  return tables::Table<AssociateHaVipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AssociateHaVipRequest&) noexcept {
  return tables::kAssociateHaVipAction;
}

Outcome<AssociateHaVipResponse> Client::AssociateHaVip(const AssociateHaVipRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<AssociateHaVipResponse>(*core_, tables::kAssociateHaVipAction, request, options);
}

const schema::Struct& SchemaOf(const CreateCapacityReservationResponse*) noexcept {
  return tables::Table<CreateCapacityReservationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateCapacityReservationRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<CreateCapacityReservationRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateCapacityReservationRequest::Tag*) noexcept {
  return tables::Table<CreateCapacityReservationRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateCapacityReservationRequest*) noexcept {
  return tables::Table<CreateCapacityReservationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateCapacityReservationRequest&) noexcept {
  return tables::kCreateCapacityReservationAction;
}

Outcome<CreateCapacityReservationResponse> Client::CreateCapacityReservation(
    const CreateCapacityReservationRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateCapacityReservationResponse>(*core_, tables::kCreateCapacityReservationAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const CreatePrefixListResponse*) noexcept {
  return tables::Table<CreatePrefixListResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePrefixListRequest::Entry*) noexcept {
  return tables::Table<CreatePrefixListRequest::Entry>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePrefixListRequest::Tag*) noexcept {
  return tables::Table<CreatePrefixListRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePrefixListRequest*) noexcept {
  return tables::Table<CreatePrefixListRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreatePrefixListRequest&) noexcept {
  return tables::kCreatePrefixListAction;
}

Outcome<CreatePrefixListResponse> Client::CreatePrefixList(const CreatePrefixListRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreatePrefixListResponse>(*core_, tables::kCreatePrefixListAction, request, options);
}

const schema::Struct& SchemaOf(const CreateVSwitchResponse*) noexcept {
  return tables::Table<CreateVSwitchResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateVSwitchRequest*) noexcept {
  return tables::Table<CreateVSwitchRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateVSwitchRequest&) noexcept {
  return tables::kCreateVSwitchAction;
}

Outcome<CreateVSwitchResponse> Client::CreateVSwitch(const CreateVSwitchRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<CreateVSwitchResponse>(*core_, tables::kCreateVSwitchAction, request, options);
}

const schema::Struct& SchemaOf(const DeactivateRouterInterfaceResponse*) noexcept {
  return tables::Table<DeactivateRouterInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeactivateRouterInterfaceRequest*) noexcept {
  return tables::Table<DeactivateRouterInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeactivateRouterInterfaceRequest&) noexcept {
  return tables::kDeactivateRouterInterfaceAction;
}

Outcome<DeactivateRouterInterfaceResponse> Client::DeactivateRouterInterface(
    const DeactivateRouterInterfaceRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeactivateRouterInterfaceResponse>(*core_, tables::kDeactivateRouterInterfaceAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DeleteDedicatedHostClusterResponse*) noexcept {
  return tables::Table<DeleteDedicatedHostClusterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteDedicatedHostClusterRequest*) noexcept {
  return tables::Table<DeleteDedicatedHostClusterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteDedicatedHostClusterRequest&) noexcept {
  return tables::kDeleteDedicatedHostClusterAction;
}

Outcome<DeleteDedicatedHostClusterResponse> Client::DeleteDedicatedHostCluster(
    const DeleteDedicatedHostClusterRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteDedicatedHostClusterResponse>(*core_, tables::kDeleteDedicatedHostClusterAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const DeleteLaunchTemplateVersionResponse::LaunchTemplateVersion*) noexcept {
  return tables::Table<DeleteLaunchTemplateVersionResponse::LaunchTemplateVersion>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteLaunchTemplateVersionResponse*) noexcept {
  return tables::Table<DeleteLaunchTemplateVersionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteLaunchTemplateVersionRequest*) noexcept {
  return tables::Table<DeleteLaunchTemplateVersionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteLaunchTemplateVersionRequest&) noexcept {
  return tables::kDeleteLaunchTemplateVersionAction;
}

Outcome<DeleteLaunchTemplateVersionResponse> Client::DeleteLaunchTemplateVersion(
    const DeleteLaunchTemplateVersionRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteLaunchTemplateVersionResponse>(*core_, tables::kDeleteLaunchTemplateVersionAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DeleteVpcResponse*) noexcept {
  return tables::Table<DeleteVpcResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteVpcRequest*) noexcept {
  return tables::Table<DeleteVpcRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteVpcRequest&) noexcept {
  return tables::kDeleteVpcAction;
}

Outcome<DeleteVpcResponse> Client::DeleteVpc(const DeleteVpcRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteVpcResponse>(*core_, tables::kDeleteVpcAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeAccessPointsResponse::AccessPointType*) noexcept {
  return tables::Table<DescribeAccessPointsResponse::AccessPointType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAccessPointsResponse*) noexcept {
  return tables::Table<DescribeAccessPointsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAccessPointsRequest::Filter*) noexcept {
  return tables::Table<DescribeAccessPointsRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAccessPointsRequest*) noexcept {
  return tables::Table<DescribeAccessPointsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAccessPointsRequest&) noexcept {
  return tables::kDescribeAccessPointsAction;
}

Outcome<DescribeAccessPointsResponse> Client::DescribeAccessPoints(const DescribeAccessPointsRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeAccessPointsResponse>(*core_, tables::kDescribeAccessPointsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantStatusResponse::InstanceCloudAssistantStatus*) noexcept {
  return tables::Table<DescribeCloudAssistantStatusResponse::InstanceCloudAssistantStatus>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantStatusResponse*) noexcept {
  return tables::Table<DescribeCloudAssistantStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantStatusRequest*) noexcept {
  return tables::Table<DescribeCloudAssistantStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeCloudAssistantStatusRequest&) noexcept {
  return tables::kDescribeCloudAssistantStatusAction;
}

Outcome<DescribeCloudAssistantStatusResponse> Client::DescribeCloudAssistantStatus(
    const DescribeCloudAssistantStatusRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeCloudAssistantStatusResponse>(*core_, tables::kDescribeCloudAssistantStatusAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostAutoRenewResponse::DedicatedHostRenewAttribute*) noexcept {
  return tables::Table<DescribeDedicatedHostAutoRenewResponse::DedicatedHostRenewAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostAutoRenewResponse*) noexcept {
  return tables::Table<DescribeDedicatedHostAutoRenewResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostAutoRenewRequest*) noexcept {
  return tables::Table<DescribeDedicatedHostAutoRenewRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDedicatedHostAutoRenewRequest&) noexcept {
  return tables::kDescribeDedicatedHostAutoRenewAction;
}

Outcome<DescribeDedicatedHostAutoRenewResponse> Client::DescribeDedicatedHostAutoRenew(
    const DescribeDedicatedHostAutoRenewRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDedicatedHostAutoRenewResponse>(*core_, tables::kDescribeDedicatedHostAutoRenewAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(
    const DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType::EventType*) noexcept {
  return tables::Table<DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType::EventType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType*) noexcept {
  return tables::Table<DescribeDisksFullStatusResponse::DiskFullStatusType::DiskEventType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse::DiskFullStatusType::HealthStatus*) noexcept {
  return tables::Table<DescribeDisksFullStatusResponse::DiskFullStatusType::HealthStatus>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse::DiskFullStatusType::StatusInfo*) noexcept {
  return tables::Table<DescribeDisksFullStatusResponse::DiskFullStatusType::StatusInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse::DiskFullStatusType*) noexcept {
  return tables::Table<DescribeDisksFullStatusResponse::DiskFullStatusType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksFullStatusResponse*) noexcept {
  return tables::Table<DescribeDisksFullStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksFullStatusRequest::EventTime*) noexcept {
  return tables::Table<DescribeDisksFullStatusRequest::EventTime>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksFullStatusRequest::Tag*) noexcept {
  return tables::Table<DescribeDisksFullStatusRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksFullStatusRequest*) noexcept {
  return tables::Table<DescribeDisksFullStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDisksFullStatusRequest&) noexcept {
  return tables::kDescribeDisksFullStatusAction;
}

Outcome<DescribeDisksFullStatusResponse> Client::DescribeDisksFullStatus(const DescribeDisksFullStatusRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeDisksFullStatusResponse>(*core_, tables::kDescribeDisksFullStatusAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeInstanceRamRoleResponse::InstanceRamRoleSet*) noexcept {
  return tables::Table<DescribeInstanceRamRoleResponse::InstanceRamRoleSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceRamRoleResponse*) noexcept {
  return tables::Table<DescribeInstanceRamRoleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceRamRoleRequest*) noexcept {
  return tables::Table<DescribeInstanceRamRoleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceRamRoleRequest&) noexcept {
  return tables::kDescribeInstanceRamRoleAction;
}

Outcome<DescribeInstanceRamRoleResponse> Client::DescribeInstanceRamRole(const DescribeInstanceRamRoleRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceRamRoleResponse>(*core_, tables::kDescribeInstanceRamRoleAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribePrefixListAttributesResponse::Entry*) noexcept {
  return tables::Table<DescribePrefixListAttributesResponse::Entry>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrefixListAttributesResponse*) noexcept {
  return tables::Table<DescribePrefixListAttributesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrefixListAttributesRequest*) noexcept {
  return tables::Table<DescribePrefixListAttributesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePrefixListAttributesRequest&) noexcept {
  return tables::kDescribePrefixListAttributesAction;
}

Outcome<DescribePrefixListAttributesResponse> Client::DescribePrefixListAttributes(
    const DescribePrefixListAttributesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribePrefixListAttributesResponse>(*core_, tables::kDescribePrefixListAttributesAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribePrefixListsResponse::PrefixList::Tag*) noexcept {
  return tables::Table<DescribePrefixListsResponse::PrefixList::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrefixListsResponse::PrefixList*) noexcept {
  return tables::Table<DescribePrefixListsResponse::PrefixList>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrefixListsResponse*) noexcept {
  return tables::Table<DescribePrefixListsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrefixListsRequest::Tag*) noexcept {
  return tables::Table<DescribePrefixListsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrefixListsRequest*) noexcept {
  return tables::Table<DescribePrefixListsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePrefixListsRequest&) noexcept {
  return tables::kDescribePrefixListsAction;
}

Outcome<DescribePrefixListsResponse> Client::DescribePrefixLists(const DescribePrefixListsRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribePrefixListsResponse>(*core_, tables::kDescribePrefixListsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeRegionsResponse::Region*) noexcept {
  return tables::Table<DescribeRegionsResponse::Region>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionsResponse*) noexcept {
  return tables::Table<DescribeRegionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionsRequest*) noexcept {
  return tables::Table<DescribeRegionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeRegionsRequest&) noexcept {
  return tables::kDescribeRegionsAction;
}

Outcome<DescribeRegionsResponse> Client::DescribeRegions(const DescribeRegionsRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeRegionsResponse>(*core_, tables::kDescribeRegionsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceResponse::PriceInfo::Price*) noexcept {
  return tables::Table<DescribeSavingsPlanPriceResponse::PriceInfo::Price>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceResponse::PriceInfo::Rules*) noexcept {
  return tables::Table<DescribeSavingsPlanPriceResponse::PriceInfo::Rules>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceResponse::PriceInfo*) noexcept {
  return tables::Table<DescribeSavingsPlanPriceResponse::PriceInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceResponse*) noexcept {
  return tables::Table<DescribeSavingsPlanPriceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceRequest*) noexcept {
  return tables::Table<DescribeSavingsPlanPriceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSavingsPlanPriceRequest&) noexcept {
  return tables::kDescribeSavingsPlanPriceAction;
}

Outcome<DescribeSavingsPlanPriceResponse> Client::DescribeSavingsPlanPrice(
    const DescribeSavingsPlanPriceRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSavingsPlanPriceResponse>(*core_, tables::kDescribeSavingsPlanPriceAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeSnapshotLinksResponse::SnapshotLink*) noexcept {
  return tables::Table<DescribeSnapshotLinksResponse::SnapshotLink>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotLinksResponse*) noexcept {
  return tables::Table<DescribeSnapshotLinksResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotLinksRequest*) noexcept {
  return tables::Table<DescribeSnapshotLinksRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnapshotLinksRequest&) noexcept {
  return tables::kDescribeSnapshotLinksAction;
}

Outcome<DescribeSnapshotLinksResponse> Client::DescribeSnapshotLinks(const DescribeSnapshotLinksRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeSnapshotLinksResponse>(*core_, tables::kDescribeSnapshotLinksAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeSnapshotsResponse::Snapshot::Tag*) noexcept {
  return tables::Table<DescribeSnapshotsResponse::Snapshot::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotsResponse::Snapshot*) noexcept {
  return tables::Table<DescribeSnapshotsResponse::Snapshot>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotsResponse*) noexcept {
  return tables::Table<DescribeSnapshotsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotsRequest::Filter*) noexcept {
  return tables::Table<DescribeSnapshotsRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotsRequest::Tag*) noexcept {
  return tables::Table<DescribeSnapshotsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotsRequest*) noexcept {
  return tables::Table<DescribeSnapshotsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnapshotsRequest&) noexcept {
  return tables::kDescribeSnapshotsAction;
}

Outcome<DescribeSnapshotsResponse> Client::DescribeSnapshots(const DescribeSnapshotsRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DescribeSnapshotsResponse>(*core_, tables::kDescribeSnapshotsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeTerminalSessionsResponse::Session::Connection*) noexcept {
  return tables::Table<DescribeTerminalSessionsResponse::Session::Connection>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTerminalSessionsResponse::Session*) noexcept {
  return tables::Table<DescribeTerminalSessionsResponse::Session>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTerminalSessionsResponse*) noexcept {
  return tables::Table<DescribeTerminalSessionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTerminalSessionsRequest*) noexcept {
  return tables::Table<DescribeTerminalSessionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeTerminalSessionsRequest&) noexcept {
  return tables::kDescribeTerminalSessionsAction;
}

Outcome<DescribeTerminalSessionsResponse> Client::DescribeTerminalSessions(
    const DescribeTerminalSessionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeTerminalSessionsResponse>(*core_, tables::kDescribeTerminalSessionsAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const ModifyDiskSpecResponse*) noexcept {
  return tables::Table<ModifyDiskSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDiskSpecRequest::PerformanceControlOptions*) noexcept {
  return tables::Table<ModifyDiskSpecRequest::PerformanceControlOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDiskSpecRequest*) noexcept {
  return tables::Table<ModifyDiskSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDiskSpecRequest&) noexcept {
  return tables::kModifyDiskSpecAction;
}

Outcome<ModifyDiskSpecResponse> Client::ModifyDiskSpec(const ModifyDiskSpecRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<ModifyDiskSpecResponse>(*core_, tables::kModifyDiskSpecAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyImageShareGroupPermissionResponse*) noexcept {
  return tables::Table<ModifyImageShareGroupPermissionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyImageShareGroupPermissionRequest*) noexcept {
  return tables::Table<ModifyImageShareGroupPermissionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyImageShareGroupPermissionRequest&) noexcept {
  return tables::kModifyImageShareGroupPermissionAction;
}

Outcome<ModifyImageShareGroupPermissionResponse> Client::ModifyImageShareGroupPermission(
    const ModifyImageShareGroupPermissionRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyImageShareGroupPermissionResponse>(*core_,
                                                                   tables::kModifyImageShareGroupPermissionAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceAutoReleaseTimeResponse*) noexcept {
  return tables::Table<ModifyInstanceAutoReleaseTimeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAutoReleaseTimeRequest*) noexcept {
  return tables::Table<ModifyInstanceAutoReleaseTimeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceAutoReleaseTimeRequest&) noexcept {
  return tables::kModifyInstanceAutoReleaseTimeAction;
}

Outcome<ModifyInstanceAutoReleaseTimeResponse> Client::ModifyInstanceAutoReleaseTime(
    const ModifyInstanceAutoReleaseTimeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceAutoReleaseTimeResponse>(*core_, tables::kModifyInstanceAutoReleaseTimeAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const ModifyPortRangeListResponse*) noexcept {
  return tables::Table<ModifyPortRangeListResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPortRangeListRequest::AddEntry*) noexcept {
  return tables::Table<ModifyPortRangeListRequest::AddEntry>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPortRangeListRequest::RemoveEntry*) noexcept {
  return tables::Table<ModifyPortRangeListRequest::RemoveEntry>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPortRangeListRequest*) noexcept {
  return tables::Table<ModifyPortRangeListRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyPortRangeListRequest&) noexcept {
  return tables::kModifyPortRangeListAction;
}

Outcome<ModifyPortRangeListResponse> Client::ModifyPortRangeList(const ModifyPortRangeListRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<ModifyPortRangeListResponse>(*core_, tables::kModifyPortRangeListAction, request, options);
}

const schema::Struct& SchemaOf(const ModifySecurityGroupEgressRuleResponse*) noexcept {
  return tables::Table<ModifySecurityGroupEgressRuleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySecurityGroupEgressRuleRequest*) noexcept {
  return tables::Table<ModifySecurityGroupEgressRuleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySecurityGroupEgressRuleRequest&) noexcept {
  return tables::kModifySecurityGroupEgressRuleAction;
}

Outcome<ModifySecurityGroupEgressRuleResponse> Client::ModifySecurityGroupEgressRule(
    const ModifySecurityGroupEgressRuleRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifySecurityGroupEgressRuleResponse>(*core_, tables::kModifySecurityGroupEgressRuleAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const ResetDiskResponse*) noexcept {
  return tables::Table<ResetDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ResetDiskRequest*) noexcept {
  return tables::Table<ResetDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ResetDiskRequest&) noexcept {
  return tables::kResetDiskAction;
}

Outcome<ResetDiskResponse> Client::ResetDisk(const ResetDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<ResetDiskResponse>(*core_, tables::kResetDiskAction, request, options);
}

const schema::Struct& SchemaOf(const StartInstancesResponse::InstanceResponse*) noexcept {
  return tables::Table<StartInstancesResponse::InstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartInstancesResponse*) noexcept {
  return tables::Table<StartInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartInstancesRequest*) noexcept {
  return tables::Table<StartInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartInstancesRequest&) noexcept {
  return tables::kStartInstancesAction;
}

Outcome<StartInstancesResponse> Client::StartInstances(const StartInstancesRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<StartInstancesResponse>(*core_, tables::kStartInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const StartTerminalSessionResponse*) noexcept {
  return tables::Table<StartTerminalSessionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartTerminalSessionRequest::EncryptionOptions*) noexcept {
  return tables::Table<StartTerminalSessionRequest::EncryptionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const StartTerminalSessionRequest*) noexcept {
  return tables::Table<StartTerminalSessionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartTerminalSessionRequest&) noexcept {
  return tables::kStartTerminalSessionAction;
}

Outcome<StartTerminalSessionResponse> Client::StartTerminalSession(const StartTerminalSessionRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<StartTerminalSessionResponse>(*core_, tables::kStartTerminalSessionAction, request, options);
}

const schema::Struct& SchemaOf(const TerminatePhysicalConnectionResponse*) noexcept {
  return tables::Table<TerminatePhysicalConnectionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const TerminatePhysicalConnectionRequest*) noexcept {
  return tables::Table<TerminatePhysicalConnectionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const TerminatePhysicalConnectionRequest&) noexcept {
  return tables::kTerminatePhysicalConnectionAction;
}

Outcome<TerminatePhysicalConnectionResponse> Client::TerminatePhysicalConnection(
    const TerminatePhysicalConnectionRequest& request, const CallOptions& options) const {
  return internal::Invoke<TerminatePhysicalConnectionResponse>(*core_, tables::kTerminatePhysicalConnectionAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const UnlockSnapshotResponse*) noexcept {
  return tables::Table<UnlockSnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnlockSnapshotRequest*) noexcept {
  return tables::Table<UnlockSnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnlockSnapshotRequest&) noexcept {
  return tables::kUnlockSnapshotAction;
}

Outcome<UnlockSnapshotResponse> Client::UnlockSnapshot(const UnlockSnapshotRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<UnlockSnapshotResponse>(*core_, tables::kUnlockSnapshotAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
