// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/accept_inquired_system_event.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_activation.h"
#include "alibabacloud/ecs/create_ha_vip.h"
#include "alibabacloud/ecs/create_plan_maintenance_window.h"
#include "alibabacloud/ecs/create_snapshot.h"
#include "alibabacloud/ecs/delete_instance.h"
#include "alibabacloud/ecs/delete_nat_gateway.h"
#include "alibabacloud/ecs/delete_route_entry.h"
#include "alibabacloud/ecs/delete_storage_set.h"
#include "alibabacloud/ecs/describe_bandwidth_limitation.h"
#include "alibabacloud/ecs/describe_forward_table_entries.h"
#include "alibabacloud/ecs/describe_instance_status.h"
#include "alibabacloud/ecs/describe_price.h"
#include "alibabacloud/ecs/describe_recommend_instance_type.h"
#include "alibabacloud/ecs/describe_renewal_price.h"
#include "alibabacloud/ecs/describe_resources_modification.h"
#include "alibabacloud/ecs/describe_virtual_border_routers.h"
#include "alibabacloud/ecs/detach_key_pair.h"
#include "alibabacloud/ecs/modify_cloud_assistant_settings.h"
#include "alibabacloud/ecs/modify_instance_metadata_options.h"
#include "alibabacloud/ecs/modify_instance_vpc_attribute.h"
#include "alibabacloud/ecs/modify_launch_template_default_version.h"
#include "alibabacloud/ecs/modify_vswitch_attribute.h"
#include "alibabacloud/ecs/renew_elasticity_assurances.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AcceptInquiredSystemEventResponse> {
  using T = ecs::AcceptInquiredSystemEventResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AcceptInquiredSystemEventResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AcceptInquiredSystemEventRequest> {
  using T = ecs::AcceptInquiredSystemEventRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Choice", "", TypeOf<decltype(T::choice)>(), offsetof(T, choice), Style::kRepeat, 0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AcceptInquiredSystemEventRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateActivationResponse> {
  using T = ecs::CreateActivationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationCode", "", TypeOf<decltype(T::activation_code)>(), offsetof(T, activation_code), Style::kRepeat,
       schema::kSensitive},
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateActivationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateActivationRequest::Tag> {
  using T = ecs::CreateActivationRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateActivationRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateActivationRequest::Tag> =
    &ecs::tables::Table<ecs::CreateActivationRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateActivationRequest> {
  using T = ecs::CreateActivationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"IpAddressRange", "", TypeOf<decltype(T::ip_address_range)>(), offsetof(T, ip_address_range), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TimeToLiveInHours", "", TypeOf<decltype(T::time_to_live_in_hours)>(), offsetof(T, time_to_live_in_hours),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateActivationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateHaVipResponse> {
  using T = ecs::CreateHaVipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateHaVipResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateHaVipRequest> {
  using T = ecs::CreateHaVipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateHaVipRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreatePlanMaintenanceWindowResponse> {
  using T = ecs::CreatePlanMaintenanceWindowResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PlanWindowId", "", TypeOf<decltype(T::plan_window_id)>(), offsetof(T, plan_window_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePlanMaintenanceWindowResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest::TargetResource::Tags> {
  using T = ecs::CreatePlanMaintenanceWindowRequest::TargetResource::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePlanMaintenanceWindowRequest.TargetResource.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreatePlanMaintenanceWindowRequest::TargetResource::Tags> =
        &ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest::TargetResource::Tags>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest::TargetResource> {
  using T = ecs::CreatePlanMaintenanceWindowRequest::TargetResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, schema::kRequired},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePlanMaintenanceWindowRequest.TargetResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreatePlanMaintenanceWindowRequest::TargetResource> =
        &ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest::TargetResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest::TimePeriod::RangeList> {
  using T = ecs::CreatePlanMaintenanceWindowRequest::TimePeriod::RangeList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreatePlanMaintenanceWindowRequest.TimePeriod.RangeList", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreatePlanMaintenanceWindowRequest::TimePeriod::RangeList> =
        &ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest::TimePeriod::RangeList>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest::TimePeriod> {
  using T = ecs::CreatePlanMaintenanceWindowRequest::TimePeriod;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat,
       schema::kRequired},
      {"RangeList", "", TypeOf<decltype(T::range_list)>(), offsetof(T, range_list), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreatePlanMaintenanceWindowRequest.TimePeriod", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreatePlanMaintenanceWindowRequest::TimePeriod> =
    &ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest::TimePeriod>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreatePlanMaintenanceWindowRequest> {
  using T = ecs::CreatePlanMaintenanceWindowRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Enable", "", TypeOf<decltype(T::enable)>(), offsetof(T, enable), Style::kRepeat, schema::kRequired},
      {"MinMaintenanceInterval", "", TypeOf<decltype(T::min_maintenance_interval)>(),
       offsetof(T, min_maintenance_interval), Style::kRepeat, 0},
      {"PlanWindowName", "", TypeOf<decltype(T::plan_window_name)>(), offsetof(T, plan_window_name), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SupportMaintenanceAction", "", TypeOf<decltype(T::support_maintenance_action)>(),
       offsetof(T, support_maintenance_action), Style::kRepeat, schema::kRequired},
      {"TargetResource", "", TypeOf<decltype(T::target_resource)>(), offsetof(T, target_resource), Style::kJson,
       schema::kRequired},
      {"TimePeriod", "", TypeOf<decltype(T::time_period)>(), offsetof(T, time_period), Style::kJson, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreatePlanMaintenanceWindowRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSnapshotResponse> {
  using T = ecs::CreateSnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSnapshotRequest::SystemTag> {
  using T = ecs::CreateSnapshotRequest::SystemTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotRequest.SystemTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateSnapshotRequest::SystemTag> =
    &ecs::tables::Table<ecs::CreateSnapshotRequest::SystemTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateSnapshotRequest::Tag> {
  using T = ecs::CreateSnapshotRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateSnapshotRequest::Tag> =
    &ecs::tables::Table<ecs::CreateSnapshotRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateSnapshotRequest> {
  using T = ecs::CreateSnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"InstantAccess", "", TypeOf<decltype(T::instant_access)>(), offsetof(T, instant_access), Style::kRepeat, 0},
      {"InstantAccessRetentionDays", "", TypeOf<decltype(T::instant_access_retention_days)>(),
       offsetof(T, instant_access_retention_days), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"RetentionDays", "", TypeOf<decltype(T::retention_days)>(), offsetof(T, retention_days), Style::kRepeat, 0},
      {"SnapshotName", "", TypeOf<decltype(T::snapshot_name)>(), offsetof(T, snapshot_name), Style::kRepeat, 0},
      {"StorageLocationArn", "", TypeOf<decltype(T::storage_location_arn)>(), offsetof(T, storage_location_arn),
       Style::kRepeat, 0},
      {"SystemTag", "", TypeOf<decltype(T::system_tag)>(), offsetof(T, system_tag), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteInstanceResponse> {
  using T = ecs::DeleteInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteInstanceRequest> {
  using T = ecs::DeleteInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"TerminateSubscription", "", TypeOf<decltype(T::terminate_subscription)>(), offsetof(T, terminate_subscription),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteInstanceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteNatGatewayResponse> {
  using T = ecs::DeleteNatGatewayResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNatGatewayResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteNatGatewayRequest> {
  using T = ecs::DeleteNatGatewayRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteNatGatewayRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteRouteEntryResponse> {
  using T = ecs::DeleteRouteEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteRouteEntryResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteRouteEntryRequest::NextHopList> {
  using T = ecs::DeleteRouteEntryRequest::NextHopList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextHopId", "", TypeOf<decltype(T::next_hop_id)>(), offsetof(T, next_hop_id), Style::kRepeat, 0},
      {"NextHopType", "", TypeOf<decltype(T::next_hop_type)>(), offsetof(T, next_hop_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteRouteEntryRequest.NextHopList", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DeleteRouteEntryRequest::NextHopList> =
    &ecs::tables::Table<ecs::DeleteRouteEntryRequest::NextHopList>::kStruct;

template <>
struct ecs::tables::Table<ecs::DeleteRouteEntryRequest> {
  using T = ecs::DeleteRouteEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationCidrBlock", "", TypeOf<decltype(T::destination_cidr_block)>(), offsetof(T, destination_cidr_block),
       Style::kRepeat, schema::kRequired},
      {"NextHopId", "", TypeOf<decltype(T::next_hop_id)>(), offsetof(T, next_hop_id), Style::kRepeat, 0},
      {"NextHopList", "", TypeOf<decltype(T::next_hop_list)>(), offsetof(T, next_hop_list), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteRouteEntryRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteStorageSetResponse> {
  using T = ecs::DeleteStorageSetResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteStorageSetResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteStorageSetRequest> {
  using T = ecs::DeleteStorageSetRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteStorageSetRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeBandwidthLimitationResponse::Bandwidth> {
  using T = ecs::DescribeBandwidthLimitationResponse::Bandwidth;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"Max", "", TypeOf<decltype(T::max)>(), offsetof(T, max), Style::kRepeat, 0},
      {"Min", "", TypeOf<decltype(T::min)>(), offsetof(T, min), Style::kRepeat, 0},
      {"Unit", "", TypeOf<decltype(T::unit)>(), offsetof(T, unit), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandwidthLimitationResponse.Bandwidth", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeBandwidthLimitationResponse::Bandwidth> =
    &ecs::tables::Table<ecs::DescribeBandwidthLimitationResponse::Bandwidth>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeBandwidthLimitationResponse> {
  using T = ecs::DescribeBandwidthLimitationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Bandwidths", "Bandwidth", TypeOf<decltype(T::bandwidths)>(), offsetof(T, bandwidths), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandwidthLimitationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeBandwidthLimitationRequest> {
  using T = ecs::DescribeBandwidthLimitationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"OperationType", "", TypeOf<decltype(T::operation_type)>(), offsetof(T, operation_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandwidthLimitationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeForwardTableEntriesResponse::ForwardTableEntry> {
  using T = ecs::DescribeForwardTableEntriesResponse::ForwardTableEntry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat, 0},
      {"ExternalPort", "", TypeOf<decltype(T::external_port)>(), offsetof(T, external_port), Style::kRepeat, 0},
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat, 0},
      {"ForwardTableId", "", TypeOf<decltype(T::forward_table_id)>(), offsetof(T, forward_table_id), Style::kRepeat, 0},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat, 0},
      {"InternalPort", "", TypeOf<decltype(T::internal_port)>(), offsetof(T, internal_port), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeForwardTableEntriesResponse.ForwardTableEntry", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeForwardTableEntriesResponse::ForwardTableEntry> =
        &ecs::tables::Table<ecs::DescribeForwardTableEntriesResponse::ForwardTableEntry>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeForwardTableEntriesResponse> {
  using T = ecs::DescribeForwardTableEntriesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForwardTableEntries", "ForwardTableEntry", TypeOf<decltype(T::forward_table_entries)>(),
       offsetof(T, forward_table_entries), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeForwardTableEntriesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeForwardTableEntriesRequest> {
  using T = ecs::DescribeForwardTableEntriesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat, 0},
      {"ForwardTableId", "", TypeOf<decltype(T::forward_table_id)>(), offsetof(T, forward_table_id), Style::kRepeat,
       schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeForwardTableEntriesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceStatusResponse::InstanceStatus> {
  using T = ecs::DescribeInstanceStatusResponse::InstanceStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceStatusResponse.InstanceStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstanceStatusResponse::InstanceStatus> =
    &ecs::tables::Table<ecs::DescribeInstanceStatusResponse::InstanceStatus>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceStatusResponse> {
  using T = ecs::DescribeInstanceStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceStatuses", "InstanceStatus", TypeOf<decltype(T::instance_statuses)>(), offsetof(T, instance_statuses),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceStatusResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceStatusRequest> {
  using T = ecs::DescribeInstanceStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceStatusRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::Coupon> {
  using T = ecs::DescribePriceResponse::PriceInfo::Price::Coupon;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiscountOff", "", TypeOf<decltype(T::discount_off)>(), offsetof(T, discount_off), Style::kRepeat, 0},
      {"IsSelected", "", TypeOf<decltype(T::is_selected)>(), offsetof(T, is_selected), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OptionCode", "", TypeOf<decltype(T::option_code)>(), offsetof(T, option_code), Style::kRepeat, 0},
      {"RuleIds", "RuleId", TypeOf<decltype(T::rule_ids)>(), offsetof(T, rule_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Price.Coupon", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Price::Coupon> =
    &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::Coupon>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DepreciateInfo> {
  using T = ecs::DescribePriceResponse::PriceInfo::Price::DepreciateInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CheapRate", "", TypeOf<decltype(T::cheap_rate)>(), offsetof(T, cheap_rate), Style::kRepeat, 0},
      {"CheapStandardPrice", "", TypeOf<decltype(T::cheap_standard_price)>(), offsetof(T, cheap_standard_price),
       Style::kRepeat, 0},
      {"DifferentialName", "", TypeOf<decltype(T::differential_name)>(), offsetof(T, differential_name), Style::kRepeat,
       0},
      {"DifferentialPrice", "", TypeOf<decltype(T::differential_price)>(), offsetof(T, differential_price),
       Style::kRepeat, 0},
      {"IsShow", "", TypeOf<decltype(T::is_show)>(), offsetof(T, is_show), Style::kRepeat, 0},
      {"ListPrice", "", TypeOf<decltype(T::list_price)>(), offsetof(T, list_price), Style::kRepeat, 0},
      {"MonthPrice", "", TypeOf<decltype(T::month_price)>(), offsetof(T, month_price), Style::kRepeat, 0},
      {"OriginalStandardPrice", "", TypeOf<decltype(T::original_standard_price)>(),
       offsetof(T, original_standard_price), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Price.DepreciateInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Price::DepreciateInfo> =
        &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DepreciateInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::Attribute> {
  using T = ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::Attribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Price.DetailInfo.Attribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::Attribute> =
        &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::Attribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo> {
  using T = ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CheapRate", "", TypeOf<decltype(T::cheap_rate)>(), offsetof(T, cheap_rate), Style::kRepeat, 0},
      {"CheapStandardPrice", "", TypeOf<decltype(T::cheap_standard_price)>(), offsetof(T, cheap_standard_price),
       Style::kRepeat, 0},
      {"DifferentialName", "", TypeOf<decltype(T::differential_name)>(), offsetof(T, differential_name), Style::kRepeat,
       0},
      {"DifferentialPrice", "", TypeOf<decltype(T::differential_price)>(), offsetof(T, differential_price),
       Style::kRepeat, 0},
      {"IsShow", "", TypeOf<decltype(T::is_show)>(), offsetof(T, is_show), Style::kRepeat, 0},
      {"ListPrice", "", TypeOf<decltype(T::list_price)>(), offsetof(T, list_price), Style::kRepeat, 0},
      {"MonthPrice", "", TypeOf<decltype(T::month_price)>(), offsetof(T, month_price), Style::kRepeat, 0},
      {"OriginalStandardPrice", "", TypeOf<decltype(T::original_standard_price)>(),
       offsetof(T, original_standard_price), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePriceResponse.PriceInfo.Price.DetailInfo.DepreciateInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo> =
        &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::Rule> {
  using T = ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::Rule;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Price.DetailInfo.Rule", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::Rule> =
        &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo::Rule>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo> {
  using T = ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Attributes", "Attribute", TypeOf<decltype(T::attributes)>(), offsetof(T, attributes), Style::kRepeat, 0},
      {"DepreciateInfo", "", TypeOf<decltype(T::depreciate_info)>(), offsetof(T, depreciate_info), Style::kFlat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"IsContractPromotion", "", TypeOf<decltype(T::is_contract_promotion)>(), offsetof(T, is_contract_promotion),
       Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"Resource", "", TypeOf<decltype(T::resource)>(), offsetof(T, resource), Style::kRepeat, 0},
      {"StandardDiscountPrice", "", TypeOf<decltype(T::standard_discount_price)>(),
       offsetof(T, standard_discount_price), Style::kRepeat, 0},
      {"StandardPrice", "", TypeOf<decltype(T::standard_price)>(), offsetof(T, standard_price), Style::kRepeat, 0},
      {"SubRules", "Rule", TypeOf<decltype(T::sub_rules)>(), offsetof(T, sub_rules), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Price.DetailInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo> =
        &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::DetailInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::Promotion> {
  using T = ecs::DescribePriceResponse::PriceInfo::Price::Promotion;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiscountOff", "", TypeOf<decltype(T::discount_off)>(), offsetof(T, discount_off), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RemainQuota", "", TypeOf<decltype(T::remain_quota)>(), offsetof(T, remain_quota), Style::kRepeat, 0},
      {"RuleIds", "RuleId", TypeOf<decltype(T::rule_ids)>(), offsetof(T, rule_ids), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Price.Promotion", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Price::Promotion> =
        &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price::Promotion>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price> {
  using T = ecs::DescribePriceResponse::PriceInfo::Price;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Coupons", "Coupon", TypeOf<decltype(T::coupons)>(), offsetof(T, coupons), Style::kRepeat, 0},
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"DepreciateInfo", "", TypeOf<decltype(T::depreciate_info)>(), offsetof(T, depreciate_info), Style::kFlat, 0},
      {"DetailInfos", "DetailInfo", TypeOf<decltype(T::detail_infos)>(), offsetof(T, detail_infos), Style::kRepeat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"IsContractPromotion", "", TypeOf<decltype(T::is_contract_promotion)>(), offsetof(T, is_contract_promotion),
       Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"Promotions", "Promotion", TypeOf<decltype(T::promotions)>(), offsetof(T, promotions), Style::kRepeat, 0},
      {"ReservedInstanceHourDiscountPrice", "", TypeOf<decltype(T::reserved_instance_hour_discount_price)>(),
       offsetof(T, reserved_instance_hour_discount_price), Style::kRepeat, 0},
      {"ReservedInstanceHourPrice", "", TypeOf<decltype(T::reserved_instance_hour_price)>(),
       offsetof(T, reserved_instance_hour_price), Style::kRepeat, 0},
      {"ReservedInstanceHourTradePrice", "", TypeOf<decltype(T::reserved_instance_hour_trade_price)>(),
       offsetof(T, reserved_instance_hour_trade_price), Style::kRepeat, 0},
      {"RuleIdSet", "RuleId", TypeOf<decltype(T::rule_id_set)>(), offsetof(T, rule_id_set), Style::kRepeat, 0},
      {"SpotInstanceTypeOriginalPrice", "", TypeOf<decltype(T::spot_instance_type_original_price)>(),
       offsetof(T, spot_instance_type_original_price), Style::kRepeat, 0},
      {"SpotInstanceTypePrice", "", TypeOf<decltype(T::spot_instance_type_price)>(),
       offsetof(T, spot_instance_type_price), Style::kRepeat, 0},
      {"StandardDiscountPrice", "", TypeOf<decltype(T::standard_discount_price)>(),
       offsetof(T, standard_discount_price), Style::kRepeat, 0},
      {"StandardPrice", "", TypeOf<decltype(T::standard_price)>(), offsetof(T, standard_price), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Price", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Price> =
    &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Price>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::PriceWarning> {
  using T = ecs::DescribePriceResponse::PriceInfo::PriceWarning;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Msg", "", TypeOf<decltype(T::msg)>(), offsetof(T, msg), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.PriceWarning", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::PriceWarning> =
    &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::PriceWarning>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice> {
  using T = ecs::DescribePriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePriceResponse.PriceInfo.RelatedPrice.MarketplaceImagePrice", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice> =
        &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::RelatedPrice> {
  using T = ecs::DescribePriceResponse::PriceInfo::RelatedPrice;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MarketplaceImagePrice", "", TypeOf<decltype(T::marketplace_image_price)>(),
       offsetof(T, marketplace_image_price), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.RelatedPrice", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::RelatedPrice> =
    &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::RelatedPrice>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Rule> {
  using T = ecs::DescribePriceResponse::PriceInfo::Rule;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Rule", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo::Rule> =
    &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo::Rule>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo> {
  using T = ecs::DescribePriceResponse::PriceInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Price", "", TypeOf<decltype(T::price)>(), offsetof(T, price), Style::kFlat, 0},
      {"PriceWarning", "", TypeOf<decltype(T::price_warning)>(), offsetof(T, price_warning), Style::kFlat, 0},
      {"RelatedPrice", "", TypeOf<decltype(T::related_price)>(), offsetof(T, related_price), Style::kFlat, 0},
      {"Rules", "Rule", TypeOf<decltype(T::rules)>(), offsetof(T, rules), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceResponse::PriceInfo> =
    &ecs::tables::Table<ecs::DescribePriceResponse::PriceInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceResponse> {
  using T = ecs::DescribePriceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PriceInfo", "", TypeOf<decltype(T::price_info)>(), offsetof(T, price_info), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePriceRequest::DataDisk> {
  using T = ecs::DescribePriceRequest::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceRequest::DataDisk> =
    &ecs::tables::Table<ecs::DescribePriceRequest::DataDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceRequest::PromotionOptions> {
  using T = ecs::DescribePriceRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceRequest::PromotionOptions> =
    &ecs::tables::Table<ecs::DescribePriceRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceRequest::RecurrenceRules> {
  using T = ecs::DescribePriceRequest::RecurrenceRules;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndHour", "", TypeOf<decltype(T::end_hour)>(), offsetof(T, end_hour), Style::kRepeat, 0},
      {"RecurrenceType", "", TypeOf<decltype(T::recurrence_type)>(), offsetof(T, recurrence_type), Style::kRepeat, 0},
      {"RecurrenceValue", "", TypeOf<decltype(T::recurrence_value)>(), offsetof(T, recurrence_value), Style::kRepeat,
       0},
      {"StartHour", "", TypeOf<decltype(T::start_hour)>(), offsetof(T, start_hour), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest.RecurrenceRules", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceRequest::RecurrenceRules> =
    &ecs::tables::Table<ecs::DescribePriceRequest::RecurrenceRules>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceRequest::SchedulerOptions> {
  using T = ecs::DescribePriceRequest::SchedulerOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"DeploymentSetStrategy", "", TypeOf<decltype(T::deployment_set_strategy)>(),
       offsetof(T, deployment_set_strategy), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest.SchedulerOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceRequest::SchedulerOptions> =
    &ecs::tables::Table<ecs::DescribePriceRequest::SchedulerOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceRequest::SystemDisk> {
  using T = ecs::DescribePriceRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePriceRequest::SystemDisk> =
    &ecs::tables::Table<ecs::DescribePriceRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePriceRequest> {
  using T = ecs::DescribePriceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Amount", "", TypeOf<decltype(T::amount)>(), offsetof(T, amount), Style::kRepeat, 0},
      {"AssuranceTimes", "", TypeOf<decltype(T::assurance_times)>(), offsetof(T, assurance_times), Style::kRepeat, 0},
      {"Capacity", "", TypeOf<decltype(T::capacity)>(), offsetof(T, capacity), Style::kRepeat, 0},
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"DedicatedHostType", "", TypeOf<decltype(T::dedicated_host_type)>(), offsetof(T, dedicated_host_type),
       Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat, 0},
      {"InstanceCpuCoreCount", "", TypeOf<decltype(T::instance_cpu_core_count)>(), offsetof(T, instance_cpu_core_count),
       Style::kRepeat, 0},
      {"InstanceNetworkType", "", TypeOf<decltype(T::instance_network_type)>(), offsetof(T, instance_network_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InstanceTypeList", "", TypeOf<decltype(T::instance_type_list)>(), offsetof(T, instance_type_list),
       Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"OfferingType", "", TypeOf<decltype(T::offering_type)>(), offsetof(T, offering_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"PriceUnit", "", TypeOf<decltype(T::price_unit)>(), offsetof(T, price_unit), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RecurrenceRules", "", TypeOf<decltype(T::recurrence_rules)>(), offsetof(T, recurrence_rules), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"SchedulerOptions", "", TypeOf<decltype(T::scheduler_options)>(), offsetof(T, scheduler_options), Style::kFlat,
       0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType::InstanceType> {
  using T = ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType::InstanceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"Generation", "", TypeOf<decltype(T::generation)>(), offsetof(T, generation), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"SupportIoOptimized", "", TypeOf<decltype(T::support_io_optimized)>(), offsetof(T, support_io_optimized),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRecommendInstanceTypeResponse.RecommendInstanceType.InstanceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType::InstanceType> =
        &ecs::tables::Table<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType::InstanceType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType::Zone> {
  using T = ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType::Zone;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkTypes", "NetworkType", TypeOf<decltype(T::network_types)>(), offsetof(T, network_types), Style::kRepeat,
       0},
      {"ZoneNo", "", TypeOf<decltype(T::zone_no)>(), offsetof(T, zone_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRecommendInstanceTypeResponse.RecommendInstanceType.Zone", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType::Zone> =
        &ecs::tables::Table<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType::Zone>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType> {
  using T = ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kFlat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Scene", "", TypeOf<decltype(T::scene)>(), offsetof(T, scene), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
      {"Zones", "zone", TypeOf<decltype(T::zones)>(), offsetof(T, zones), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRecommendInstanceTypeResponse.RecommendInstanceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType> =
        &ecs::tables::Table<ecs::DescribeRecommendInstanceTypeResponse::RecommendInstanceType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRecommendInstanceTypeResponse> {
  using T = ecs::DescribeRecommendInstanceTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "RecommendInstanceType", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRecommendInstanceTypeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRecommendInstanceTypeRequest> {
  using T = ecs::DescribeRecommendInstanceTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceFamilyLevel", "", TypeOf<decltype(T::instance_family_level)>(), offsetof(T, instance_family_level),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"MaxPrice", "", TypeOf<decltype(T::max_price)>(), offsetof(T, max_price), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat,
       schema::kRequired},
      {"PriorityStrategy", "", TypeOf<decltype(T::priority_strategy)>(), offsetof(T, priority_strategy), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Scene", "", TypeOf<decltype(T::scene)>(), offsetof(T, scene), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"SystemDiskCategory", "", TypeOf<decltype(T::system_disk_category)>(), offsetof(T, system_disk_category),
       Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
      {"ZoneMatchMode", "", TypeOf<decltype(T::zone_match_mode)>(), offsetof(T, zone_match_mode), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRecommendInstanceTypeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::Coupon> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::Coupon;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiscountOff", "", TypeOf<decltype(T::discount_off)>(), offsetof(T, discount_off), Style::kRepeat, 0},
      {"IsSelected", "", TypeOf<decltype(T::is_selected)>(), offsetof(T, is_selected), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OptionCode", "", TypeOf<decltype(T::option_code)>(), offsetof(T, option_code), Style::kRepeat, 0},
      {"RuleIds", "RuleId", TypeOf<decltype(T::rule_ids)>(), offsetof(T, rule_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo.Price.Coupon", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::Coupon> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::Coupon>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DepreciateInfo> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DepreciateInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CheapRate", "", TypeOf<decltype(T::cheap_rate)>(), offsetof(T, cheap_rate), Style::kRepeat, 0},
      {"CheapStandardPrice", "", TypeOf<decltype(T::cheap_standard_price)>(), offsetof(T, cheap_standard_price),
       Style::kRepeat, 0},
      {"DifferentialName", "", TypeOf<decltype(T::differential_name)>(), offsetof(T, differential_name), Style::kRepeat,
       0},
      {"DifferentialPrice", "", TypeOf<decltype(T::differential_price)>(), offsetof(T, differential_price),
       Style::kRepeat, 0},
      {"IsShow", "", TypeOf<decltype(T::is_show)>(), offsetof(T, is_show), Style::kRepeat, 0},
      {"ListPrice", "", TypeOf<decltype(T::list_price)>(), offsetof(T, list_price), Style::kRepeat, 0},
      {"MonthPrice", "", TypeOf<decltype(T::month_price)>(), offsetof(T, month_price), Style::kRepeat, 0},
      {"OriginalStandardPrice", "", TypeOf<decltype(T::original_standard_price)>(),
       offsetof(T, original_standard_price), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRenewalPriceResponse.PriceInfo.Price.DepreciateInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DepreciateInfo> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DepreciateInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Attribute> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Attribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRenewalPriceResponse.PriceInfo.Price.DetailInfo.Attribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Attribute> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Attribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CheapRate", "", TypeOf<decltype(T::cheap_rate)>(), offsetof(T, cheap_rate), Style::kRepeat, 0},
      {"CheapStandardPrice", "", TypeOf<decltype(T::cheap_standard_price)>(), offsetof(T, cheap_standard_price),
       Style::kRepeat, 0},
      {"DifferentialName", "", TypeOf<decltype(T::differential_name)>(), offsetof(T, differential_name), Style::kRepeat,
       0},
      {"DifferentialPrice", "", TypeOf<decltype(T::differential_price)>(), offsetof(T, differential_price),
       Style::kRepeat, 0},
      {"IsShow", "", TypeOf<decltype(T::is_show)>(), offsetof(T, is_show), Style::kRepeat, 0},
      {"ListPrice", "", TypeOf<decltype(T::list_price)>(), offsetof(T, list_price), Style::kRepeat, 0},
      {"MonthPrice", "", TypeOf<decltype(T::month_price)>(), offsetof(T, month_price), Style::kRepeat, 0},
      {"OriginalStandardPrice", "", TypeOf<decltype(T::original_standard_price)>(),
       offsetof(T, original_standard_price), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRenewalPriceResponse.PriceInfo.Price.DetailInfo.DepreciateInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Rule> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Rule;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRenewalPriceResponse.PriceInfo.Price.DetailInfo.Rule", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Rule> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Rule>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Attributes", "Attribute", TypeOf<decltype(T::attributes)>(), offsetof(T, attributes), Style::kRepeat, 0},
      {"DepreciateInfo", "", TypeOf<decltype(T::depreciate_info)>(), offsetof(T, depreciate_info), Style::kFlat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"IsContractPromotion", "", TypeOf<decltype(T::is_contract_promotion)>(), offsetof(T, is_contract_promotion),
       Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"Resource", "", TypeOf<decltype(T::resource)>(), offsetof(T, resource), Style::kRepeat, 0},
      {"StandardDiscountPrice", "", TypeOf<decltype(T::standard_discount_price)>(),
       offsetof(T, standard_discount_price), Style::kRepeat, 0},
      {"StandardPrice", "", TypeOf<decltype(T::standard_price)>(), offsetof(T, standard_price), Style::kRepeat, 0},
      {"SubRules", "Rule", TypeOf<decltype(T::sub_rules)>(), offsetof(T, sub_rules), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo.Price.DetailInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::Promotion> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::Promotion;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiscountOff", "", TypeOf<decltype(T::discount_off)>(), offsetof(T, discount_off), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RemainQuota", "", TypeOf<decltype(T::remain_quota)>(), offsetof(T, remain_quota), Style::kRepeat, 0},
      {"RuleIds", "RuleId", TypeOf<decltype(T::rule_ids)>(), offsetof(T, rule_ids), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo.Price.Promotion", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::Promotion> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::Promotion>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::DepreciateInfo> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::DepreciateInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CheapRate", "", TypeOf<decltype(T::cheap_rate)>(), offsetof(T, cheap_rate), Style::kRepeat, 0},
      {"CheapStandardPrice", "", TypeOf<decltype(T::cheap_standard_price)>(), offsetof(T, cheap_standard_price),
       Style::kRepeat, 0},
      {"DifferentialName", "", TypeOf<decltype(T::differential_name)>(), offsetof(T, differential_name), Style::kRepeat,
       0},
      {"DifferentialPrice", "", TypeOf<decltype(T::differential_price)>(), offsetof(T, differential_price),
       Style::kRepeat, 0},
      {"IsShow", "", TypeOf<decltype(T::is_show)>(), offsetof(T, is_show), Style::kRepeat, 0},
      {"ListPrice", "", TypeOf<decltype(T::list_price)>(), offsetof(T, list_price), Style::kRepeat, 0},
      {"MonthPrice", "", TypeOf<decltype(T::month_price)>(), offsetof(T, month_price), Style::kRepeat, 0},
      {"OriginalStandardPrice", "", TypeOf<decltype(T::original_standard_price)>(),
       offsetof(T, original_standard_price), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRenewalPriceResponse.PriceInfo.Price.SubPrice.DepreciateInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::DepreciateInfo> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::DepreciateInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::Promotion> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::Promotion;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiscountOff", "", TypeOf<decltype(T::discount_off)>(), offsetof(T, discount_off), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RemainQuota", "", TypeOf<decltype(T::remain_quota)>(), offsetof(T, remain_quota), Style::kRepeat, 0},
      {"RuleIds", "RuleId", TypeOf<decltype(T::rule_ids)>(), offsetof(T, rule_ids), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRenewalPriceResponse.PriceInfo.Price.SubPrice.Promotion", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::Promotion> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::Promotion>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DepreciateInfo", "", TypeOf<decltype(T::depreciate_info)>(), offsetof(T, depreciate_info), Style::kFlat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"IsContractPromotion", "", TypeOf<decltype(T::is_contract_promotion)>(), offsetof(T, is_contract_promotion),
       Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"Promotions", "Promotion", TypeOf<decltype(T::promotions)>(), offsetof(T, promotions), Style::kRepeat, 0},
      {"RuleIdSet", "RuleId", TypeOf<decltype(T::rule_id_set)>(), offsetof(T, rule_id_set), Style::kRepeat, 0},
      {"StandardDiscountPrice", "", TypeOf<decltype(T::standard_discount_price)>(),
       offsetof(T, standard_discount_price), Style::kRepeat, 0},
      {"StandardPrice", "", TypeOf<decltype(T::standard_price)>(), offsetof(T, standard_price), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo.Price.SubPrice", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Price;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Coupons", "Coupon", TypeOf<decltype(T::coupons)>(), offsetof(T, coupons), Style::kRepeat, 0},
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"DepreciateInfo", "", TypeOf<decltype(T::depreciate_info)>(), offsetof(T, depreciate_info), Style::kFlat, 0},
      {"DetailInfos", "DetailInfo", TypeOf<decltype(T::detail_infos)>(), offsetof(T, detail_infos), Style::kRepeat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"IsContractPromotion", "", TypeOf<decltype(T::is_contract_promotion)>(), offsetof(T, is_contract_promotion),
       Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"Promotions", "Promotion", TypeOf<decltype(T::promotions)>(), offsetof(T, promotions), Style::kRepeat, 0},
      {"RuleIdSet", "RuleId", TypeOf<decltype(T::rule_id_set)>(), offsetof(T, rule_id_set), Style::kRepeat, 0},
      {"StandardDiscountPrice", "", TypeOf<decltype(T::standard_discount_price)>(),
       offsetof(T, standard_discount_price), Style::kRepeat, 0},
      {"StandardPrice", "", TypeOf<decltype(T::standard_price)>(), offsetof(T, standard_price), Style::kRepeat, 0},
      {"SubPrices", "SubPrice", TypeOf<decltype(T::sub_prices)>(), offsetof(T, sub_prices), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo.Price", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Price> =
    &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Price>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::PriceWarning> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::PriceWarning;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Msg", "", TypeOf<decltype(T::msg)>(), offsetof(T, msg), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo.PriceWarning", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::PriceWarning> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::PriceWarning>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeRenewalPriceResponse.PriceInfo.RelatedPrice.MarketplaceImagePrice", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::RelatedPrice> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::RelatedPrice;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MarketplaceImagePrice", "", TypeOf<decltype(T::marketplace_image_price)>(),
       offsetof(T, marketplace_image_price), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo.RelatedPrice", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::RelatedPrice> =
        &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::RelatedPrice>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Rule> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo::Rule;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo.Rule", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo::Rule> =
    &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo::Rule>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo> {
  using T = ecs::DescribeRenewalPriceResponse::PriceInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Price", "", TypeOf<decltype(T::price)>(), offsetof(T, price), Style::kFlat, 0},
      {"PriceWarning", "", TypeOf<decltype(T::price_warning)>(), offsetof(T, price_warning), Style::kFlat, 0},
      {"RelatedPrice", "", TypeOf<decltype(T::related_price)>(), offsetof(T, related_price), Style::kFlat, 0},
      {"Rules", "Rule", TypeOf<decltype(T::rules)>(), offsetof(T, rules), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse.PriceInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeRenewalPriceResponse::PriceInfo> =
    &ecs::tables::Table<ecs::DescribeRenewalPriceResponse::PriceInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceResponse> {
  using T = ecs::DescribeRenewalPriceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PriceInfo", "", TypeOf<decltype(T::price_info)>(), offsetof(T, price_info), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceRequest::PromotionOptions> {
  using T = ecs::DescribeRenewalPriceRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeRenewalPriceRequest::PromotionOptions> =
    &ecs::tables::Table<ecs::DescribeRenewalPriceRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRenewalPriceRequest> {
  using T = ecs::DescribeRenewalPriceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExpectedRenewDay", "", TypeOf<decltype(T::expected_renew_day)>(), offsetof(T, expected_renew_day),
       Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PriceUnit", "", TypeOf<decltype(T::price_unit)>(), offsetof(T, price_unit), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRenewalPriceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource::Condition> {
  using T = ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource::Condition;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeResourcesModificationResponse.AvailableZone.AvailableResource.ConditionSupportedResource.Condition", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource::Condition> =
    &ecs::tables::Table<
        ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource::Condition>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource> {
  using T = ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Conditions", "Condition", TypeOf<decltype(T::conditions)>(), offsetof(T, conditions), Style::kRepeat, 0},
      {"Max", "", TypeOf<decltype(T::max)>(), offsetof(T, max), Style::kRepeat, 0},
      {"Min", "", TypeOf<decltype(T::min)>(), offsetof(T, min), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StatusCategory", "", TypeOf<decltype(T::status_category)>(), offsetof(T, status_category), Style::kRepeat, 0},
      {"Unit", "", TypeOf<decltype(T::unit)>(), offsetof(T, unit), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeResourcesModificationResponse.AvailableZone.AvailableResource.ConditionSupportedResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource> =
    &ecs::tables::Table<
        ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::SupportedResource> {
  using T = ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::SupportedResource;
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
      "DescribeResourcesModificationResponse.AvailableZone.AvailableResource.SupportedResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::SupportedResource> =
    &ecs::tables::Table<
        ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource::SupportedResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource> {
  using T = ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionSupportedResources", "ConditionSupportedResource",
       TypeOf<decltype(T::condition_supported_resources)>(), offsetof(T, condition_supported_resources), Style::kRepeat,
       0},
      {"SupportedResources", "SupportedResource", TypeOf<decltype(T::supported_resources)>(),
       offsetof(T, supported_resources), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeResourcesModificationResponse.AvailableZone.AvailableResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource> =
        &ecs::tables::Table<ecs::DescribeResourcesModificationResponse::AvailableZone::AvailableResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeResourcesModificationResponse::AvailableZone> {
  using T = ecs::DescribeResourcesModificationResponse::AvailableZone;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableResources", "AvailableResource", TypeOf<decltype(T::available_resources)>(),
       offsetof(T, available_resources), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StatusCategory", "", TypeOf<decltype(T::status_category)>(), offsetof(T, status_category), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourcesModificationResponse.AvailableZone", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeResourcesModificationResponse::AvailableZone> =
        &ecs::tables::Table<ecs::DescribeResourcesModificationResponse::AvailableZone>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeResourcesModificationResponse> {
  using T = ecs::DescribeResourcesModificationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableZones", "AvailableZone", TypeOf<decltype(T::available_zones)>(), offsetof(T, available_zones),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourcesModificationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeResourcesModificationRequest> {
  using T = ecs::DescribeResourcesModificationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Conditions", "", TypeOf<decltype(T::conditions)>(), offsetof(T, conditions), Style::kRepeat, 0},
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"DestinationResource", "", TypeOf<decltype(T::destination_resource)>(), offsetof(T, destination_resource),
       Style::kRepeat, schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"MigrateAcrossZone", "", TypeOf<decltype(T::migrate_across_zone)>(), offsetof(T, migrate_across_zone),
       Style::kRepeat, 0},
      {"OperationType", "", TypeOf<decltype(T::operation_type)>(), offsetof(T, operation_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourcesModificationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVirtualBorderRoutersResponse::VirtualBorderRouterType> {
  using T = ecs::DescribeVirtualBorderRoutersResponse::VirtualBorderRouterType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccessPointId", "", TypeOf<decltype(T::access_point_id)>(), offsetof(T, access_point_id), Style::kRepeat, 0},
      {"ActivationTime", "", TypeOf<decltype(T::activation_time)>(), offsetof(T, activation_time), Style::kRepeat, 0},
      {"CircuitCode", "", TypeOf<decltype(T::circuit_code)>(), offsetof(T, circuit_code), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"LocalGatewayIp", "", TypeOf<decltype(T::local_gateway_ip)>(), offsetof(T, local_gateway_ip), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PeerGatewayIp", "", TypeOf<decltype(T::peer_gateway_ip)>(), offsetof(T, peer_gateway_ip), Style::kRepeat, 0},
      {"PeeringSubnetMask", "", TypeOf<decltype(T::peering_subnet_mask)>(), offsetof(T, peering_subnet_mask),
       Style::kRepeat, 0},
      {"PhysicalConnectionBusinessStatus", "", TypeOf<decltype(T::physical_connection_business_status)>(),
       offsetof(T, physical_connection_business_status), Style::kRepeat, 0},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, 0},
      {"PhysicalConnectionOwnerUid", "", TypeOf<decltype(T::physical_connection_owner_uid)>(),
       offsetof(T, physical_connection_owner_uid), Style::kRepeat, 0},
      {"PhysicalConnectionStatus", "", TypeOf<decltype(T::physical_connection_status)>(),
       offsetof(T, physical_connection_status), Style::kRepeat, 0},
      {"RecoveryTime", "", TypeOf<decltype(T::recovery_time)>(), offsetof(T, recovery_time), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"TerminationTime", "", TypeOf<decltype(T::termination_time)>(), offsetof(T, termination_time), Style::kRepeat,
       0},
      {"VbrId", "", TypeOf<decltype(T::vbr_id)>(), offsetof(T, vbr_id), Style::kRepeat, 0},
      {"VlanId", "", TypeOf<decltype(T::vlan_id)>(), offsetof(T, vlan_id), Style::kRepeat, 0},
      {"VlanInterfaceId", "", TypeOf<decltype(T::vlan_interface_id)>(), offsetof(T, vlan_interface_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeVirtualBorderRoutersResponse.VirtualBorderRouterType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeVirtualBorderRoutersResponse::VirtualBorderRouterType> =
        &ecs::tables::Table<ecs::DescribeVirtualBorderRoutersResponse::VirtualBorderRouterType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVirtualBorderRoutersResponse> {
  using T = ecs::DescribeVirtualBorderRoutersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
      {"VirtualBorderRouterSet", "VirtualBorderRouterType", TypeOf<decltype(T::virtual_border_router_set)>(),
       offsetof(T, virtual_border_router_set), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVirtualBorderRoutersResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVirtualBorderRoutersRequest::Filter> {
  using T = ecs::DescribeVirtualBorderRoutersRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVirtualBorderRoutersRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeVirtualBorderRoutersRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeVirtualBorderRoutersRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVirtualBorderRoutersRequest> {
  using T = ecs::DescribeVirtualBorderRoutersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeVirtualBorderRoutersRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachKeyPairResponse::Result> {
  using T = ecs::DetachKeyPairResponse::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachKeyPairResponse.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DetachKeyPairResponse::Result> =
    &ecs::tables::Table<ecs::DetachKeyPairResponse::Result>::kStruct;

template <>
struct ecs::tables::Table<ecs::DetachKeyPairResponse> {
  using T = ecs::DetachKeyPairResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailCount", "", TypeOf<decltype(T::fail_count)>(), offsetof(T, fail_count), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Results", "Result", TypeOf<decltype(T::results)>(), offsetof(T, results), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachKeyPairResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachKeyPairRequest> {
  using T = ecs::DetachKeyPairRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DetachKeyPairRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyCloudAssistantSettingsResponse> {
  using T = ecs::ModifyCloudAssistantSettingsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCloudAssistantSettingsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::AgentUpgradeConfig> {
  using T = ecs::ModifyCloudAssistantSettingsRequest::AgentUpgradeConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllowedUpgradeWindow", "", TypeOf<decltype(T::allowed_upgrade_window)>(), offsetof(T, allowed_upgrade_window),
       Style::kRepeat, 0},
      {"BootstrapUpgrade", "", TypeOf<decltype(T::bootstrap_upgrade)>(), offsetof(T, bootstrap_upgrade), Style::kRepeat,
       0},
      {"DisableUpgrade", "", TypeOf<decltype(T::disable_upgrade)>(), offsetof(T, disable_upgrade), Style::kRepeat, 0},
      {"Enabled", "", TypeOf<decltype(T::enabled)>(), offsetof(T, enabled), Style::kRepeat, 0},
      {"TimeZone", "", TypeOf<decltype(T::time_zone)>(), offsetof(T, time_zone), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCloudAssistantSettingsRequest.AgentUpgradeConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyCloudAssistantSettingsRequest::AgentUpgradeConfig> =
        &ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::AgentUpgradeConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::OssDeliveryConfig> {
  using T = ecs::ModifyCloudAssistantSettingsRequest::OssDeliveryConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat, 0},
      {"Enabled", "", TypeOf<decltype(T::enabled)>(), offsetof(T, enabled), Style::kRepeat, 0},
      {"EncryptionAlgorithm", "", TypeOf<decltype(T::encryption_algorithm)>(), offsetof(T, encryption_algorithm),
       Style::kRepeat, 0},
      {"EncryptionKeyId", "", TypeOf<decltype(T::encryption_key_id)>(), offsetof(T, encryption_key_id), Style::kRepeat,
       0},
      {"EncryptionType", "", TypeOf<decltype(T::encryption_type)>(), offsetof(T, encryption_type), Style::kRepeat, 0},
      {"Prefix", "", TypeOf<decltype(T::prefix)>(), offsetof(T, prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCloudAssistantSettingsRequest.OssDeliveryConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyCloudAssistantSettingsRequest::OssDeliveryConfig> =
        &ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::OssDeliveryConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::ResourceUsageConfig> {
  using T = ecs::ModifyCloudAssistantSettingsRequest::ResourceUsageConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CpuLimit", "", TypeOf<decltype(T::cpu_limit)>(), offsetof(T, cpu_limit), Style::kRepeat, 0},
      {"KeepScriptFile", "", TypeOf<decltype(T::keep_script_file)>(), offsetof(T, keep_script_file), Style::kRepeat, 0},
      {"LogFileCountLimit", "", TypeOf<decltype(T::log_file_count_limit)>(), offsetof(T, log_file_count_limit),
       Style::kRepeat, 0},
      {"LogSizeLimit", "", TypeOf<decltype(T::log_size_limit)>(), offsetof(T, log_size_limit), Style::kRepeat, 0},
      {"MemoryLimit", "", TypeOf<decltype(T::memory_limit)>(), offsetof(T, memory_limit), Style::kRepeat, 0},
      {"OverloadLimit", "", TypeOf<decltype(T::overload_limit)>(), offsetof(T, overload_limit), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCloudAssistantSettingsRequest.ResourceUsageConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyCloudAssistantSettingsRequest::ResourceUsageConfig> =
        &ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::ResourceUsageConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::SessionManagerConfig> {
  using T = ecs::ModifyCloudAssistantSettingsRequest::SessionManagerConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SessionManagerEnabled", "", TypeOf<decltype(T::session_manager_enabled)>(),
       offsetof(T, session_manager_enabled), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCloudAssistantSettingsRequest.SessionManagerConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyCloudAssistantSettingsRequest::SessionManagerConfig> =
        &ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::SessionManagerConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::SlsDeliveryConfig> {
  using T = ecs::ModifyCloudAssistantSettingsRequest::SlsDeliveryConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Enabled", "", TypeOf<decltype(T::enabled)>(), offsetof(T, enabled), Style::kRepeat, 0},
      {"LogstoreName", "", TypeOf<decltype(T::logstore_name)>(), offsetof(T, logstore_name), Style::kRepeat, 0},
      {"ProjectName", "", TypeOf<decltype(T::project_name)>(), offsetof(T, project_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCloudAssistantSettingsRequest.SlsDeliveryConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyCloudAssistantSettingsRequest::SlsDeliveryConfig> =
        &ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest::SlsDeliveryConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyCloudAssistantSettingsRequest> {
  using T = ecs::ModifyCloudAssistantSettingsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AgentUpgradeConfig", "", TypeOf<decltype(T::agent_upgrade_config)>(), offsetof(T, agent_upgrade_config),
       Style::kJson, 0},
      {"OssDeliveryConfig", "", TypeOf<decltype(T::oss_delivery_config)>(), offsetof(T, oss_delivery_config),
       Style::kJson, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceUsageConfig", "", TypeOf<decltype(T::resource_usage_config)>(), offsetof(T, resource_usage_config),
       Style::kJson, 0},
      {"SessionManagerConfig", "", TypeOf<decltype(T::session_manager_config)>(), offsetof(T, session_manager_config),
       Style::kJson, 0},
      {"SettingType", "", TypeOf<decltype(T::setting_type)>(), offsetof(T, setting_type), Style::kRepeat,
       schema::kRequired},
      {"SlsDeliveryConfig", "", TypeOf<decltype(T::sls_delivery_config)>(), offsetof(T, sls_delivery_config),
       Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyCloudAssistantSettingsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceMetadataOptionsResponse> {
  using T = ecs::ModifyInstanceMetadataOptionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceMetadataOptionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceMetadataOptionsRequest> {
  using T = ecs::ModifyInstanceMetadataOptionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HttpEndpoint", "", TypeOf<decltype(T::http_endpoint)>(), offsetof(T, http_endpoint), Style::kRepeat,
       schema::kRequired},
      {"HttpPutResponseHopLimit", "", TypeOf<decltype(T::http_put_response_hop_limit)>(),
       offsetof(T, http_put_response_hop_limit), Style::kRepeat, 0},
      {"HttpTokens", "", TypeOf<decltype(T::http_tokens)>(), offsetof(T, http_tokens), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceMetadataTags", "", TypeOf<decltype(T::instance_metadata_tags)>(), offsetof(T, instance_metadata_tags),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceMetadataOptionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceVpcAttributeResponse> {
  using T = ecs::ModifyInstanceVpcAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceVpcAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceVpcAttributeRequest> {
  using T = ecs::ModifyInstanceVpcAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceVpcAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyLaunchTemplateDefaultVersionResponse> {
  using T = ecs::ModifyLaunchTemplateDefaultVersionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyLaunchTemplateDefaultVersionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyLaunchTemplateDefaultVersionRequest> {
  using T = ecs::ModifyLaunchTemplateDefaultVersionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DefaultVersionNumber", "", TypeOf<decltype(T::default_version_number)>(), offsetof(T, default_version_number),
       Style::kRepeat, schema::kRequired},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyLaunchTemplateDefaultVersionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyVSwitchAttributeResponse> {
  using T = ecs::ModifyVSwitchAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVSwitchAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyVSwitchAttributeRequest> {
  using T = ecs::ModifyVSwitchAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVSwitchAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RenewElasticityAssurancesResponse> {
  using T = ecs::RenewElasticityAssurancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"PrivatePoolOptionsIdSet", "PrivatePoolOptionsId", TypeOf<decltype(T::private_pool_options_id_set)>(),
       offsetof(T, private_pool_options_id_set), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewElasticityAssurancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RenewElasticityAssurancesRequest::PrivatePoolOptions> {
  using T = ecs::RenewElasticityAssurancesRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewElasticityAssurancesRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::RenewElasticityAssurancesRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::RenewElasticityAssurancesRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RenewElasticityAssurancesRequest> {
  using T = ecs::RenewElasticityAssurancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewElasticityAssurancesRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAcceptInquiredSystemEventAction = {
    .name = "AcceptInquiredSystemEvent",
    .request = &Table<AcceptInquiredSystemEventRequest>::kStruct,
    .response = &Table<AcceptInquiredSystemEventResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAcceptInquiredSystemEventRequest() {
  return schema::MakeObject<AcceptInquiredSystemEventRequest>();
}
schema::OwnedObject MakeAcceptInquiredSystemEventResponse() {
  return schema::MakeObject<AcceptInquiredSystemEventResponse>();
}

constinit const schema::Action kCreateActivationAction = {
    .name = "CreateActivation",
    .request = &Table<CreateActivationRequest>::kStruct,
    .response = &Table<CreateActivationResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateActivationRequest() { return schema::MakeObject<CreateActivationRequest>(); }
schema::OwnedObject MakeCreateActivationResponse() { return schema::MakeObject<CreateActivationResponse>(); }

constinit const schema::Action kCreateHaVipAction = {
    .name = "CreateHaVip",
    .request = &Table<CreateHaVipRequest>::kStruct,
    .response = &Table<CreateHaVipResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeCreateHaVipRequest() { return schema::MakeObject<CreateHaVipRequest>(); }
schema::OwnedObject MakeCreateHaVipResponse() { return schema::MakeObject<CreateHaVipResponse>(); }

constinit const schema::Action kCreatePlanMaintenanceWindowAction = {
    .name = "CreatePlanMaintenanceWindow",
    .request = &Table<CreatePlanMaintenanceWindowRequest>::kStruct,
    .response = &Table<CreatePlanMaintenanceWindowResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeCreatePlanMaintenanceWindowRequest() {
  return schema::MakeObject<CreatePlanMaintenanceWindowRequest>();
}
schema::OwnedObject MakeCreatePlanMaintenanceWindowResponse() {
  return schema::MakeObject<CreatePlanMaintenanceWindowResponse>();
}

constinit const schema::Action kCreateSnapshotAction = {
    .name = "CreateSnapshot",
    .request = &Table<CreateSnapshotRequest>::kStruct,
    .response = &Table<CreateSnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 86,
};

schema::OwnedObject MakeCreateSnapshotRequest() { return schema::MakeObject<CreateSnapshotRequest>(); }
schema::OwnedObject MakeCreateSnapshotResponse() { return schema::MakeObject<CreateSnapshotResponse>(); }

constinit const schema::Action kDeleteInstanceAction = {
    .name = "DeleteInstance",
    .request = &Table<DeleteInstanceRequest>::kStruct,
    .response = &Table<DeleteInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 66,
};

schema::OwnedObject MakeDeleteInstanceRequest() { return schema::MakeObject<DeleteInstanceRequest>(); }
schema::OwnedObject MakeDeleteInstanceResponse() { return schema::MakeObject<DeleteInstanceResponse>(); }

constinit const schema::Action kDeleteNatGatewayAction = {
    .name = "DeleteNatGateway",
    .request = &Table<DeleteNatGatewayRequest>::kStruct,
    .response = &Table<DeleteNatGatewayResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteNatGatewayRequest() { return schema::MakeObject<DeleteNatGatewayRequest>(); }
schema::OwnedObject MakeDeleteNatGatewayResponse() { return schema::MakeObject<DeleteNatGatewayResponse>(); }

constinit const schema::Action kDeleteRouteEntryAction = {
    .name = "DeleteRouteEntry",
    .request = &Table<DeleteRouteEntryRequest>::kStruct,
    .response = &Table<DeleteRouteEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteRouteEntryRequest() { return schema::MakeObject<DeleteRouteEntryRequest>(); }
schema::OwnedObject MakeDeleteRouteEntryResponse() { return schema::MakeObject<DeleteRouteEntryResponse>(); }

constinit const schema::Action kDeleteStorageSetAction = {
    .name = "DeleteStorageSet",
    .request = &Table<DeleteStorageSetRequest>::kStruct,
    .response = &Table<DeleteStorageSetResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .allows_get = false,
};

schema::OwnedObject MakeDeleteStorageSetRequest() { return schema::MakeObject<DeleteStorageSetRequest>(); }
schema::OwnedObject MakeDeleteStorageSetResponse() { return schema::MakeObject<DeleteStorageSetResponse>(); }

constinit const schema::Action kDescribeBandwidthLimitationAction = {
    .name = "DescribeBandwidthLimitation",
    .request = &Table<DescribeBandwidthLimitationRequest>::kStruct,
    .response = &Table<DescribeBandwidthLimitationResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeBandwidthLimitationRequest() {
  return schema::MakeObject<DescribeBandwidthLimitationRequest>();
}
schema::OwnedObject MakeDescribeBandwidthLimitationResponse() {
  return schema::MakeObject<DescribeBandwidthLimitationResponse>();
}

constinit const schema::Action kDescribeForwardTableEntriesAction = {
    .name = "DescribeForwardTableEntries",
    .request = &Table<DescribeForwardTableEntriesRequest>::kStruct,
    .response = &Table<DescribeForwardTableEntriesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "ForwardTableEntries",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeForwardTableEntriesRequest() {
  return schema::MakeObject<DescribeForwardTableEntriesRequest>();
}
schema::OwnedObject MakeDescribeForwardTableEntriesResponse() {
  return schema::MakeObject<DescribeForwardTableEntriesResponse>();
}

constinit const schema::Action kDescribeInstanceStatusAction = {
    .name = "DescribeInstanceStatus",
    .request = &Table<DescribeInstanceStatusRequest>::kStruct,
    .response = &Table<DescribeInstanceStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 26,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "InstanceStatuses",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstanceStatusRequest() { return schema::MakeObject<DescribeInstanceStatusRequest>(); }
schema::OwnedObject MakeDescribeInstanceStatusResponse() {
  return schema::MakeObject<DescribeInstanceStatusResponse>();
}

constinit const schema::Action kDescribePriceAction = {
    .name = "DescribePrice",
    .request = &Table<DescribePriceRequest>::kStruct,
    .response = &Table<DescribePriceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribePriceRequest() { return schema::MakeObject<DescribePriceRequest>(); }
schema::OwnedObject MakeDescribePriceResponse() { return schema::MakeObject<DescribePriceResponse>(); }

constinit const schema::Action kDescribeRecommendInstanceTypeAction = {
    .name = "DescribeRecommendInstanceType",
    .request = &Table<DescribeRecommendInstanceTypeRequest>::kStruct,
    .response = &Table<DescribeRecommendInstanceTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeRecommendInstanceTypeRequest() {
  return schema::MakeObject<DescribeRecommendInstanceTypeRequest>();
}
schema::OwnedObject MakeDescribeRecommendInstanceTypeResponse() {
  return schema::MakeObject<DescribeRecommendInstanceTypeResponse>();
}

constinit const schema::Action kDescribeRenewalPriceAction = {
    .name = "DescribeRenewalPrice",
    .request = &Table<DescribeRenewalPriceRequest>::kStruct,
    .response = &Table<DescribeRenewalPriceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeRenewalPriceRequest() { return schema::MakeObject<DescribeRenewalPriceRequest>(); }
schema::OwnedObject MakeDescribeRenewalPriceResponse() { return schema::MakeObject<DescribeRenewalPriceResponse>(); }

constinit const schema::Action kDescribeResourcesModificationAction = {
    .name = "DescribeResourcesModification",
    .request = &Table<DescribeResourcesModificationRequest>::kStruct,
    .response = &Table<DescribeResourcesModificationResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeResourcesModificationRequest() {
  return schema::MakeObject<DescribeResourcesModificationRequest>();
}
schema::OwnedObject MakeDescribeResourcesModificationResponse() {
  return schema::MakeObject<DescribeResourcesModificationResponse>();
}

constinit const schema::Action kDescribeVirtualBorderRoutersAction = {
    .name = "DescribeVirtualBorderRouters",
    .request = &Table<DescribeVirtualBorderRoutersRequest>::kStruct,
    .response = &Table<DescribeVirtualBorderRoutersResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "VirtualBorderRouterSet",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeVirtualBorderRoutersRequest() {
  return schema::MakeObject<DescribeVirtualBorderRoutersRequest>();
}
schema::OwnedObject MakeDescribeVirtualBorderRoutersResponse() {
  return schema::MakeObject<DescribeVirtualBorderRoutersResponse>();
}

constinit const schema::Action kDetachKeyPairAction = {
    .name = "DetachKeyPair",
    .request = &Table<DetachKeyPairRequest>::kStruct,
    .response = &Table<DetachKeyPairResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDetachKeyPairRequest() { return schema::MakeObject<DetachKeyPairRequest>(); }
schema::OwnedObject MakeDetachKeyPairResponse() { return schema::MakeObject<DetachKeyPairResponse>(); }

constinit const schema::Action kModifyCloudAssistantSettingsAction = {
    .name = "ModifyCloudAssistantSettings",
    .request = &Table<ModifyCloudAssistantSettingsRequest>::kStruct,
    .response = &Table<ModifyCloudAssistantSettingsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyCloudAssistantSettingsRequest() {
  return schema::MakeObject<ModifyCloudAssistantSettingsRequest>();
}
schema::OwnedObject MakeModifyCloudAssistantSettingsResponse() {
  return schema::MakeObject<ModifyCloudAssistantSettingsResponse>();
}

constinit const schema::Action kModifyInstanceMetadataOptionsAction = {
    .name = "ModifyInstanceMetadataOptions",
    .request = &Table<ModifyInstanceMetadataOptionsRequest>::kStruct,
    .response = &Table<ModifyInstanceMetadataOptionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceMetadataOptionsRequest() {
  return schema::MakeObject<ModifyInstanceMetadataOptionsRequest>();
}
schema::OwnedObject MakeModifyInstanceMetadataOptionsResponse() {
  return schema::MakeObject<ModifyInstanceMetadataOptionsResponse>();
}

constinit const schema::Action kModifyInstanceVpcAttributeAction = {
    .name = "ModifyInstanceVpcAttribute",
    .request = &Table<ModifyInstanceVpcAttributeRequest>::kStruct,
    .response = &Table<ModifyInstanceVpcAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceVpcAttributeRequest() {
  return schema::MakeObject<ModifyInstanceVpcAttributeRequest>();
}
schema::OwnedObject MakeModifyInstanceVpcAttributeResponse() {
  return schema::MakeObject<ModifyInstanceVpcAttributeResponse>();
}

constinit const schema::Action kModifyLaunchTemplateDefaultVersionAction = {
    .name = "ModifyLaunchTemplateDefaultVersion",
    .request = &Table<ModifyLaunchTemplateDefaultVersionRequest>::kStruct,
    .response = &Table<ModifyLaunchTemplateDefaultVersionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyLaunchTemplateDefaultVersionRequest() {
  return schema::MakeObject<ModifyLaunchTemplateDefaultVersionRequest>();
}
schema::OwnedObject MakeModifyLaunchTemplateDefaultVersionResponse() {
  return schema::MakeObject<ModifyLaunchTemplateDefaultVersionResponse>();
}

constinit const schema::Action kModifyVSwitchAttributeAction = {
    .name = "ModifyVSwitchAttribute",
    .request = &Table<ModifyVSwitchAttributeRequest>::kStruct,
    .response = &Table<ModifyVSwitchAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyVSwitchAttributeRequest() { return schema::MakeObject<ModifyVSwitchAttributeRequest>(); }
schema::OwnedObject MakeModifyVSwitchAttributeResponse() {
  return schema::MakeObject<ModifyVSwitchAttributeResponse>();
}

constinit const schema::Action kRenewElasticityAssurancesAction = {
    .name = "RenewElasticityAssurances",
    .request = &Table<RenewElasticityAssurancesRequest>::kStruct,
    .response = &Table<RenewElasticityAssurancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .https_only = true,
};

schema::OwnedObject MakeRenewElasticityAssurancesRequest() {
  return schema::MakeObject<RenewElasticityAssurancesRequest>();
}
schema::OwnedObject MakeRenewElasticityAssurancesResponse() {
  return schema::MakeObject<RenewElasticityAssurancesResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const AcceptInquiredSystemEventResponse*) noexcept {
  return tables::Table<AcceptInquiredSystemEventResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AcceptInquiredSystemEventRequest*) noexcept {
  return tables::Table<AcceptInquiredSystemEventRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AcceptInquiredSystemEventRequest&) noexcept {
  return tables::kAcceptInquiredSystemEventAction;
}

Outcome<AcceptInquiredSystemEventResponse> Client::AcceptInquiredSystemEvent(
    const AcceptInquiredSystemEventRequest& request, const CallOptions& options) const {
  return internal::Invoke<AcceptInquiredSystemEventResponse>(*core_, tables::kAcceptInquiredSystemEventAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const CreateActivationResponse*) noexcept {
  return tables::Table<CreateActivationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateActivationRequest::Tag*) noexcept {
  return tables::Table<CreateActivationRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateActivationRequest*) noexcept {
  return tables::Table<CreateActivationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateActivationRequest&) noexcept {
  return tables::kCreateActivationAction;
}

Outcome<CreateActivationResponse> Client::CreateActivation(const CreateActivationRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateActivationResponse>(*core_, tables::kCreateActivationAction, request, options);
}

const schema::Struct& SchemaOf(const CreateHaVipResponse*) noexcept {
  return tables::Table<CreateHaVipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateHaVipRequest*) noexcept {
  return tables::Table<CreateHaVipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateHaVipRequest&) noexcept {
  return tables::kCreateHaVipAction;
}

Outcome<CreateHaVipResponse> Client::CreateHaVip(const CreateHaVipRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateHaVipResponse>(*core_, tables::kCreateHaVipAction, request, options);
}

const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowResponse*) noexcept {
  return tables::Table<CreatePlanMaintenanceWindowResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest::TargetResource::Tags*) noexcept {
  return tables::Table<CreatePlanMaintenanceWindowRequest::TargetResource::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest::TargetResource*) noexcept {
  return tables::Table<CreatePlanMaintenanceWindowRequest::TargetResource>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest::TimePeriod::RangeList*) noexcept {
  return tables::Table<CreatePlanMaintenanceWindowRequest::TimePeriod::RangeList>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest::TimePeriod*) noexcept {
  return tables::Table<CreatePlanMaintenanceWindowRequest::TimePeriod>::kStruct;
}

const schema::Struct& SchemaOf(const CreatePlanMaintenanceWindowRequest*) noexcept {
  return tables::Table<CreatePlanMaintenanceWindowRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreatePlanMaintenanceWindowRequest&) noexcept {
  return tables::kCreatePlanMaintenanceWindowAction;
}

Outcome<CreatePlanMaintenanceWindowResponse> Client::CreatePlanMaintenanceWindow(
    const CreatePlanMaintenanceWindowRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreatePlanMaintenanceWindowResponse>(*core_, tables::kCreatePlanMaintenanceWindowAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const CreateSnapshotResponse*) noexcept {
  return tables::Table<CreateSnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSnapshotRequest::SystemTag*) noexcept {
  return tables::Table<CreateSnapshotRequest::SystemTag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSnapshotRequest::Tag*) noexcept {
  return tables::Table<CreateSnapshotRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSnapshotRequest*) noexcept {
  return tables::Table<CreateSnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSnapshotRequest&) noexcept {
  return tables::kCreateSnapshotAction;
}

Outcome<CreateSnapshotResponse> Client::CreateSnapshot(const CreateSnapshotRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<CreateSnapshotResponse>(*core_, tables::kCreateSnapshotAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteInstanceResponse*) noexcept {
  return tables::Table<DeleteInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteInstanceRequest*) noexcept {
  return tables::Table<DeleteInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteInstanceRequest&) noexcept {
  return tables::kDeleteInstanceAction;
}

Outcome<DeleteInstanceResponse> Client::DeleteInstance(const DeleteInstanceRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<DeleteInstanceResponse>(*core_, tables::kDeleteInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteNatGatewayResponse*) noexcept {
  return tables::Table<DeleteNatGatewayResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNatGatewayRequest*) noexcept {
  return tables::Table<DeleteNatGatewayRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNatGatewayRequest&) noexcept {
  return tables::kDeleteNatGatewayAction;
}

Outcome<DeleteNatGatewayResponse> Client::DeleteNatGateway(const DeleteNatGatewayRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeleteNatGatewayResponse>(*core_, tables::kDeleteNatGatewayAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteRouteEntryResponse*) noexcept {
  return tables::Table<DeleteRouteEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteRouteEntryRequest::NextHopList*) noexcept {
  return tables::Table<DeleteRouteEntryRequest::NextHopList>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteRouteEntryRequest*) noexcept {
  return tables::Table<DeleteRouteEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteRouteEntryRequest&) noexcept {
  return tables::kDeleteRouteEntryAction;
}

Outcome<DeleteRouteEntryResponse> Client::DeleteRouteEntry(const DeleteRouteEntryRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeleteRouteEntryResponse>(*core_, tables::kDeleteRouteEntryAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteStorageSetResponse*) noexcept {
  return tables::Table<DeleteStorageSetResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteStorageSetRequest*) noexcept {
  return tables::Table<DeleteStorageSetRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteStorageSetRequest&) noexcept {
  return tables::kDeleteStorageSetAction;
}

Outcome<DeleteStorageSetResponse> Client::DeleteStorageSet(const DeleteStorageSetRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeleteStorageSetResponse>(*core_, tables::kDeleteStorageSetAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeBandwidthLimitationResponse::Bandwidth*) noexcept {
  return tables::Table<DescribeBandwidthLimitationResponse::Bandwidth>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeBandwidthLimitationResponse*) noexcept {
  return tables::Table<DescribeBandwidthLimitationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeBandwidthLimitationRequest*) noexcept {
  return tables::Table<DescribeBandwidthLimitationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeBandwidthLimitationRequest&) noexcept {
  return tables::kDescribeBandwidthLimitationAction;
}

Outcome<DescribeBandwidthLimitationResponse> Client::DescribeBandwidthLimitation(
    const DescribeBandwidthLimitationRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeBandwidthLimitationResponse>(*core_, tables::kDescribeBandwidthLimitationAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeForwardTableEntriesResponse::ForwardTableEntry*) noexcept {
  return tables::Table<DescribeForwardTableEntriesResponse::ForwardTableEntry>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeForwardTableEntriesResponse*) noexcept {
  return tables::Table<DescribeForwardTableEntriesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeForwardTableEntriesRequest*) noexcept {
  return tables::Table<DescribeForwardTableEntriesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeForwardTableEntriesRequest&) noexcept {
  return tables::kDescribeForwardTableEntriesAction;
}

Outcome<DescribeForwardTableEntriesResponse> Client::DescribeForwardTableEntries(
    const DescribeForwardTableEntriesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeForwardTableEntriesResponse>(*core_, tables::kDescribeForwardTableEntriesAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceStatusResponse::InstanceStatus*) noexcept {
  return tables::Table<DescribeInstanceStatusResponse::InstanceStatus>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceStatusResponse*) noexcept {
  return tables::Table<DescribeInstanceStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceStatusRequest*) noexcept {
  return tables::Table<DescribeInstanceStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceStatusRequest&) noexcept {
  return tables::kDescribeInstanceStatusAction;
}

Outcome<DescribeInstanceStatusResponse> Client::DescribeInstanceStatus(const DescribeInstanceStatusRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceStatusResponse>(*core_, tables::kDescribeInstanceStatusAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::Coupon*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price::Coupon>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DepreciateInfo*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price::DepreciateInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DetailInfo::Attribute*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price::DetailInfo::Attribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DetailInfo::Rule*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price::DetailInfo::Rule>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DetailInfo*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price::DetailInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::Promotion*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price::Promotion>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::PriceWarning*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::PriceWarning>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::RelatedPrice*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::RelatedPrice>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Rule*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Rule>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse*) noexcept {
  return tables::Table<DescribePriceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest::DataDisk*) noexcept {
  return tables::Table<DescribePriceRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest::PromotionOptions*) noexcept {
  return tables::Table<DescribePriceRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest::RecurrenceRules*) noexcept {
  return tables::Table<DescribePriceRequest::RecurrenceRules>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest::SchedulerOptions*) noexcept {
  return tables::Table<DescribePriceRequest::SchedulerOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest::SystemDisk*) noexcept {
  return tables::Table<DescribePriceRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest*) noexcept {
  return tables::Table<DescribePriceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePriceRequest&) noexcept {
  return tables::kDescribePriceAction;
}

Outcome<DescribePriceResponse> Client::DescribePrice(const DescribePriceRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DescribePriceResponse>(*core_, tables::kDescribePriceAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeRecommendInstanceTypeResponse::RecommendInstanceType::InstanceType*) noexcept {
  return tables::Table<DescribeRecommendInstanceTypeResponse::RecommendInstanceType::InstanceType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRecommendInstanceTypeResponse::RecommendInstanceType::Zone*) noexcept {
  return tables::Table<DescribeRecommendInstanceTypeResponse::RecommendInstanceType::Zone>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRecommendInstanceTypeResponse::RecommendInstanceType*) noexcept {
  return tables::Table<DescribeRecommendInstanceTypeResponse::RecommendInstanceType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRecommendInstanceTypeResponse*) noexcept {
  return tables::Table<DescribeRecommendInstanceTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRecommendInstanceTypeRequest*) noexcept {
  return tables::Table<DescribeRecommendInstanceTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeRecommendInstanceTypeRequest&) noexcept {
  return tables::kDescribeRecommendInstanceTypeAction;
}

Outcome<DescribeRecommendInstanceTypeResponse> Client::DescribeRecommendInstanceType(
    const DescribeRecommendInstanceTypeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeRecommendInstanceTypeResponse>(*core_, tables::kDescribeRecommendInstanceTypeAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::Coupon*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::Coupon>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::DepreciateInfo*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::DepreciateInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Attribute*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Attribute>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Rule*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Rule>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::Promotion*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::Promotion>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::DepreciateInfo*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::DepreciateInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::Promotion*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::Promotion>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Price>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::PriceWarning*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::PriceWarning>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeRenewalPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::RelatedPrice*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::RelatedPrice>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Rule*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo::Rule>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse::PriceInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse*) noexcept {
  return tables::Table<DescribeRenewalPriceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceRequest::PromotionOptions*) noexcept {
  return tables::Table<DescribeRenewalPriceRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRenewalPriceRequest*) noexcept {
  return tables::Table<DescribeRenewalPriceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeRenewalPriceRequest&) noexcept {
  return tables::kDescribeRenewalPriceAction;
}

Outcome<DescribeRenewalPriceResponse> Client::DescribeRenewalPrice(const DescribeRenewalPriceRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeRenewalPriceResponse>(*core_, tables::kDescribeRenewalPriceAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource::Condition*) noexcept {
  return tables::Table<
      DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource::Condition>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource*) noexcept {
  return tables::Table<
      DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeResourcesModificationResponse::AvailableZone::AvailableResource::SupportedResource*) noexcept {
  return tables::Table<
      DescribeResourcesModificationResponse::AvailableZone::AvailableResource::SupportedResource>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeResourcesModificationResponse::AvailableZone::AvailableResource*) noexcept {
  return tables::Table<DescribeResourcesModificationResponse::AvailableZone::AvailableResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourcesModificationResponse::AvailableZone*) noexcept {
  return tables::Table<DescribeResourcesModificationResponse::AvailableZone>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourcesModificationResponse*) noexcept {
  return tables::Table<DescribeResourcesModificationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourcesModificationRequest*) noexcept {
  return tables::Table<DescribeResourcesModificationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeResourcesModificationRequest&) noexcept {
  return tables::kDescribeResourcesModificationAction;
}

Outcome<DescribeResourcesModificationResponse> Client::DescribeResourcesModification(
    const DescribeResourcesModificationRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeResourcesModificationResponse>(*core_, tables::kDescribeResourcesModificationAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersResponse::VirtualBorderRouterType*) noexcept {
  return tables::Table<DescribeVirtualBorderRoutersResponse::VirtualBorderRouterType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersResponse*) noexcept {
  return tables::Table<DescribeVirtualBorderRoutersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersRequest::Filter*) noexcept {
  return tables::Table<DescribeVirtualBorderRoutersRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersRequest*) noexcept {
  return tables::Table<DescribeVirtualBorderRoutersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeVirtualBorderRoutersRequest&) noexcept {
  return tables::kDescribeVirtualBorderRoutersAction;
}

Outcome<DescribeVirtualBorderRoutersResponse> Client::DescribeVirtualBorderRouters(
    const DescribeVirtualBorderRoutersRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeVirtualBorderRoutersResponse>(*core_, tables::kDescribeVirtualBorderRoutersAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DetachKeyPairResponse::Result*) noexcept {
  return tables::Table<DetachKeyPairResponse::Result>::kStruct;
}

const schema::Struct& SchemaOf(const DetachKeyPairResponse*) noexcept {
  return tables::Table<DetachKeyPairResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachKeyPairRequest*) noexcept {
  return tables::Table<DetachKeyPairRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachKeyPairRequest&) noexcept {
  return tables::kDetachKeyPairAction;
}

Outcome<DetachKeyPairResponse> Client::DetachKeyPair(const DetachKeyPairRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DetachKeyPairResponse>(*core_, tables::kDetachKeyPairAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsResponse*) noexcept {
  return tables::Table<ModifyCloudAssistantSettingsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::AgentUpgradeConfig*) noexcept {
  return tables::Table<ModifyCloudAssistantSettingsRequest::AgentUpgradeConfig>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::OssDeliveryConfig*) noexcept {
  return tables::Table<ModifyCloudAssistantSettingsRequest::OssDeliveryConfig>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::ResourceUsageConfig*) noexcept {
  return tables::Table<ModifyCloudAssistantSettingsRequest::ResourceUsageConfig>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::SessionManagerConfig*) noexcept {
  return tables::Table<ModifyCloudAssistantSettingsRequest::SessionManagerConfig>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::SlsDeliveryConfig*) noexcept {
  return tables::Table<ModifyCloudAssistantSettingsRequest::SlsDeliveryConfig>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest*) noexcept {
  return tables::Table<ModifyCloudAssistantSettingsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyCloudAssistantSettingsRequest&) noexcept {
  return tables::kModifyCloudAssistantSettingsAction;
}

Outcome<ModifyCloudAssistantSettingsResponse> Client::ModifyCloudAssistantSettings(
    const ModifyCloudAssistantSettingsRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyCloudAssistantSettingsResponse>(*core_, tables::kModifyCloudAssistantSettingsAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceMetadataOptionsResponse*) noexcept {
  return tables::Table<ModifyInstanceMetadataOptionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceMetadataOptionsRequest*) noexcept {
  return tables::Table<ModifyInstanceMetadataOptionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceMetadataOptionsRequest&) noexcept {
  return tables::kModifyInstanceMetadataOptionsAction;
}

Outcome<ModifyInstanceMetadataOptionsResponse> Client::ModifyInstanceMetadataOptions(
    const ModifyInstanceMetadataOptionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceMetadataOptionsResponse>(*core_, tables::kModifyInstanceMetadataOptionsAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceVpcAttributeResponse*) noexcept {
  return tables::Table<ModifyInstanceVpcAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceVpcAttributeRequest*) noexcept {
  return tables::Table<ModifyInstanceVpcAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceVpcAttributeRequest&) noexcept {
  return tables::kModifyInstanceVpcAttributeAction;
}

Outcome<ModifyInstanceVpcAttributeResponse> Client::ModifyInstanceVpcAttribute(
    const ModifyInstanceVpcAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceVpcAttributeResponse>(*core_, tables::kModifyInstanceVpcAttributeAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ModifyLaunchTemplateDefaultVersionResponse*) noexcept {
  return tables::Table<ModifyLaunchTemplateDefaultVersionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyLaunchTemplateDefaultVersionRequest*) noexcept {
  return tables::Table<ModifyLaunchTemplateDefaultVersionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyLaunchTemplateDefaultVersionRequest&) noexcept {
  return tables::kModifyLaunchTemplateDefaultVersionAction;
}

Outcome<ModifyLaunchTemplateDefaultVersionResponse> Client::ModifyLaunchTemplateDefaultVersion(
    const ModifyLaunchTemplateDefaultVersionRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyLaunchTemplateDefaultVersionResponse>(*core_,
                                                                      tables::kModifyLaunchTemplateDefaultVersionAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const ModifyVSwitchAttributeResponse*) noexcept {
  return tables::Table<ModifyVSwitchAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyVSwitchAttributeRequest*) noexcept {
  return tables::Table<ModifyVSwitchAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyVSwitchAttributeRequest&) noexcept {
  return tables::kModifyVSwitchAttributeAction;
}

Outcome<ModifyVSwitchAttributeResponse> Client::ModifyVSwitchAttribute(const ModifyVSwitchAttributeRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<ModifyVSwitchAttributeResponse>(*core_, tables::kModifyVSwitchAttributeAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const RenewElasticityAssurancesResponse*) noexcept {
  return tables::Table<RenewElasticityAssurancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RenewElasticityAssurancesRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<RenewElasticityAssurancesRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RenewElasticityAssurancesRequest*) noexcept {
  return tables::Table<RenewElasticityAssurancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RenewElasticityAssurancesRequest&) noexcept {
  return tables::kRenewElasticityAssurancesAction;
}

Outcome<RenewElasticityAssurancesResponse> Client::RenewElasticityAssurances(
    const RenewElasticityAssurancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<RenewElasticityAssurancesResponse>(*core_, tables::kRenewElasticityAssurancesAction, request,
                                                             options);
}

}  // namespace ecs
}  // namespace alibabacloud
