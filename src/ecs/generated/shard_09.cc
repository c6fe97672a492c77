// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/attach_disk.h"
#include "alibabacloud/ecs/authorize_security_group.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_simulated_system_events.h"
#include "alibabacloud/ecs/delete_bandwidth_package.h"
#include "alibabacloud/ecs/delete_image_pipeline.h"
#include "alibabacloud/ecs/delete_snapshot_group.h"
#include "alibabacloud/ecs/describe_disk_monitor_data.h"
#include "alibabacloud/ecs/describe_image_components.h"
#include "alibabacloud/ecs/describe_image_from_family.h"
#include "alibabacloud/ecs/describe_instance_attribute.h"
#include "alibabacloud/ecs/describe_port_range_lists.h"
#include "alibabacloud/ecs/describe_router_interfaces.h"
#include "alibabacloud/ecs/describe_virtual_border_routers_for_physical_connection.h"
#include "alibabacloud/ecs/leave_security_group.h"
#include "alibabacloud/ecs/modify_ha_vip_attribute.h"
#include "alibabacloud/ecs/modify_reserved_instances.h"
#include "alibabacloud/ecs/modify_snapshot_attribute.h"
#include "alibabacloud/ecs/purchase_storage_capacity_unit.h"
#include "alibabacloud/ecs/recover_virtual_border_router.h"
#include "alibabacloud/ecs/renew_instance.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AttachDiskResponse> {
  using T = ecs::AttachDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachDiskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachDiskRequest::AdditionalInfo> {
  using T = ecs::AttachDiskRequest::AdditionalInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableSRIOV", "", TypeOf<decltype(T::enable_sriov)>(), offsetof(T, enable_sriov), Style::kRepeat, 0},
      {"Identifier", "", TypeOf<decltype(T::identifier)>(), offsetof(T, identifier), Style::kRepeat, 0},
      {"SafeMode", "", TypeOf<decltype(T::safe_mode)>(), offsetof(T, safe_mode), Style::kRepeat, 0},
      {"TargetDevice", "", TypeOf<decltype(T::target_device)>(), offsetof(T, target_device), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachDiskRequest.AdditionalInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::AttachDiskRequest::AdditionalInfo> =
    &ecs::tables::Table<ecs::AttachDiskRequest::AdditionalInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::AttachDiskRequest> {
  using T = ecs::AttachDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalInfo", "", TypeOf<decltype(T::additional_info)>(), offsetof(T, additional_info), Style::kFlat, 0},
      {"Bootable", "", TypeOf<decltype(T::bootable)>(), offsetof(T, bootable), Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"AttachDiskRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AuthorizeSecurityGroupResponse> {
  using T = ecs::AuthorizeSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AuthorizeSecurityGroupRequest::Permissions> {
  using T = ecs::AuthorizeSecurityGroupRequest::Permissions;
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
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupRequest.Permissions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::AuthorizeSecurityGroupRequest::Permissions> =
    &ecs::tables::Table<ecs::AuthorizeSecurityGroupRequest::Permissions>::kStruct;

template <>
struct ecs::tables::Table<ecs::AuthorizeSecurityGroupRequest> {
  using T = ecs::AuthorizeSecurityGroupRequest;
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
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSimulatedSystemEventsResponse> {
  using T = ecs::CreateSimulatedSystemEventsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventIdSet", "EventId", TypeOf<decltype(T::event_id_set)>(), offsetof(T, event_id_set), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSimulatedSystemEventsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateSimulatedSystemEventsRequest> {
  using T = ecs::CreateSimulatedSystemEventsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventType", "", TypeOf<decltype(T::event_type)>(), offsetof(T, event_type), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"NotBefore", "", TypeOf<decltype(T::not_before)>(), offsetof(T, not_before), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TriggerRealOps", "", TypeOf<decltype(T::trigger_real_ops)>(), offsetof(T, trigger_real_ops), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSimulatedSystemEventsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteBandwidthPackageResponse> {
  using T = ecs::DeleteBandwidthPackageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteBandwidthPackageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteBandwidthPackageRequest> {
  using T = ecs::DeleteBandwidthPackageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthPackageId", "", TypeOf<decltype(T::bandwidth_package_id)>(), offsetof(T, bandwidth_package_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteBandwidthPackageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteImagePipelineResponse> {
  using T = ecs::DeleteImagePipelineResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteImagePipelineResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteImagePipelineRequest> {
  using T = ecs::DeleteImagePipelineRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImagePipelineId", "", TypeOf<decltype(T::image_pipeline_id)>(), offsetof(T, image_pipeline_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteImagePipelineRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteSnapshotGroupResponse::OperationProgress::RelatedItem> {
  using T = ecs::DeleteSnapshotGroupResponse::OperationProgress::RelatedItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnapshotGroupResponse.OperationProgress.RelatedItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DeleteSnapshotGroupResponse::OperationProgress::RelatedItem> =
        &ecs::tables::Table<ecs::DeleteSnapshotGroupResponse::OperationProgress::RelatedItem>::kStruct;

template <>
struct ecs::tables::Table<ecs::DeleteSnapshotGroupResponse::OperationProgress> {
  using T = ecs::DeleteSnapshotGroupResponse::OperationProgress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrorCode", "", TypeOf<decltype(T::error_code)>(), offsetof(T, error_code), Style::kRepeat, 0},
      {"ErrorMsg", "", TypeOf<decltype(T::error_msg)>(), offsetof(T, error_msg), Style::kRepeat, 0},
      {"OperationStatus", "", TypeOf<decltype(T::operation_status)>(), offsetof(T, operation_status), Style::kRepeat,
       0},
      {"RelatedItemSet", "RelatedItem", TypeOf<decltype(T::related_item_set)>(), offsetof(T, related_item_set),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnapshotGroupResponse.OperationProgress", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DeleteSnapshotGroupResponse::OperationProgress> =
    &ecs::tables::Table<ecs::DeleteSnapshotGroupResponse::OperationProgress>::kStruct;

template <>
struct ecs::tables::Table<ecs::DeleteSnapshotGroupResponse> {
  using T = ecs::DeleteSnapshotGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OperationProgressSet", "OperationProgress", TypeOf<decltype(T::operation_progress_set)>(),
       offsetof(T, operation_progress_set), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnapshotGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteSnapshotGroupRequest> {
  using T = ecs::DeleteSnapshotGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SnapshotGroupId", "", TypeOf<decltype(T::snapshot_group_id)>(), offsetof(T, snapshot_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnapshotGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiskMonitorDataResponse::DiskMonitorData> {
  using T = ecs::DescribeDiskMonitorDataResponse::DiskMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BPSRead", "", TypeOf<decltype(T::bps_read)>(), offsetof(T, bps_read), Style::kRepeat, 0},
      {"BPSTotal", "", TypeOf<decltype(T::bps_total)>(), offsetof(T, bps_total), Style::kRepeat, 0},
      {"BPSWrite", "", TypeOf<decltype(T::bps_write)>(), offsetof(T, bps_write), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"IOPSRead", "", TypeOf<decltype(T::iops_read)>(), offsetof(T, iops_read), Style::kRepeat, 0},
      {"IOPSTotal", "", TypeOf<decltype(T::iops_total)>(), offsetof(T, iops_total), Style::kRepeat, 0},
      {"IOPSWrite", "", TypeOf<decltype(T::iops_write)>(), offsetof(T, iops_write), Style::kRepeat, 0},
      {"LatencyRead", "", TypeOf<decltype(T::latency_read)>(), offsetof(T, latency_read), Style::kRepeat, 0},
      {"LatencyWrite", "", TypeOf<decltype(T::latency_write)>(), offsetof(T, latency_write), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskMonitorDataResponse.DiskMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDiskMonitorDataResponse::DiskMonitorData> =
        &ecs::tables::Table<ecs::DescribeDiskMonitorDataResponse::DiskMonitorData>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDiskMonitorDataResponse> {
  using T = ecs::DescribeDiskMonitorDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MonitorData", "DiskMonitorData", TypeOf<decltype(T::monitor_data)>(), offsetof(T, monitor_data), Style::kRepeat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskMonitorDataResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiskMonitorDataRequest> {
  using T = ecs::DescribeDiskMonitorDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskMonitorDataRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImageComponentsResponse::ImageComponentSet::Parameter> {
  using T = ecs::DescribeImageComponentsResponse::ImageComponentSet::Parameter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DefaultValue", "", TypeOf<decltype(T::default_value)>(), offsetof(T, default_value), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeImageComponentsResponse.ImageComponentSet.Parameter", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImageComponentsResponse::ImageComponentSet::Parameter> =
        &ecs::tables::Table<ecs::DescribeImageComponentsResponse::ImageComponentSet::Parameter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageComponentsResponse::ImageComponentSet::Tag> {
  using T = ecs::DescribeImageComponentsResponse::ImageComponentSet::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageComponentsResponse.ImageComponentSet.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImageComponentsResponse::ImageComponentSet::Tag> =
        &ecs::tables::Table<ecs::DescribeImageComponentsResponse::ImageComponentSet::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageComponentsResponse::ImageComponentSet> {
  using T = ecs::DescribeImageComponentsResponse::ImageComponentSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ComponentType", "", TypeOf<decltype(T::component_type)>(), offsetof(T, component_type), Style::kRepeat, 0},
      {"ComponentVersion", "", TypeOf<decltype(T::component_version)>(), offsetof(T, component_version), Style::kRepeat,
       0},
      {"Content", "", TypeOf<decltype(T::content)>(), offsetof(T, content), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ImageComponentId", "", TypeOf<decltype(T::image_component_id)>(), offsetof(T, image_component_id),
       Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Owner", "", TypeOf<decltype(T::owner)>(), offsetof(T, owner), Style::kRepeat, 0},
      {"Parameters", "Parameter", TypeOf<decltype(T::parameters)>(), offsetof(T, parameters), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SystemType", "", TypeOf<decltype(T::system_type)>(), offsetof(T, system_type), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageComponentsResponse.ImageComponentSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImageComponentsResponse::ImageComponentSet> =
        &ecs::tables::Table<ecs::DescribeImageComponentsResponse::ImageComponentSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageComponentsResponse> {
  using T = ecs::DescribeImageComponentsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageComponent", "ImageComponentSet", TypeOf<decltype(T::image_component)>(), offsetof(T, image_component),
       Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageComponentsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImageComponentsRequest::Tag> {
  using T = ecs::DescribeImageComponentsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageComponentsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImageComponentsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeImageComponentsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageComponentsRequest> {
  using T = ecs::DescribeImageComponentsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ComponentType", "", TypeOf<decltype(T::component_type)>(), offsetof(T, component_type), Style::kRepeat, 0},
      {"ComponentVersion", "", TypeOf<decltype(T::component_version)>(), offsetof(T, component_version), Style::kRepeat,
       0},
      {"ImageComponentId", "", TypeOf<decltype(T::image_component_id)>(), offsetof(T, image_component_id),
       Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"Owner", "", TypeOf<decltype(T::owner)>(), offsetof(T, owner), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SystemType", "", TypeOf<decltype(T::system_type)>(), offsetof(T, system_type), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageComponentsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImageFromFamilyResponse::Image::DiskDeviceMapping> {
  using T = ecs::DescribeImageFromFamilyResponse::Image::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"Format", "", TypeOf<decltype(T::format)>(), offsetof(T, format), Style::kRepeat, 0},
      {"ImportOSSBucket", "", TypeOf<decltype(T::import_oss_bucket)>(), offsetof(T, import_oss_bucket), Style::kRepeat,
       0},
      {"ImportOSSObject", "", TypeOf<decltype(T::import_oss_object)>(), offsetof(T, import_oss_object), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageFromFamilyResponse.Image.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImageFromFamilyResponse::Image::DiskDeviceMapping> =
        &ecs::tables::Table<ecs::DescribeImageFromFamilyResponse::Image::DiskDeviceMapping>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageFromFamilyResponse::Image::Tag> {
  using T = ecs::DescribeImageFromFamilyResponse::Image::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageFromFamilyResponse.Image.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImageFromFamilyResponse::Image::Tag> =
    &ecs::tables::Table<ecs::DescribeImageFromFamilyResponse::Image::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageFromFamilyResponse::Image> {
  using T = ecs::DescribeImageFromFamilyResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskDeviceMappings", "DiskDeviceMapping", TypeOf<decltype(T::disk_device_mappings)>(),
       offsetof(T, disk_device_mappings), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageOwnerAlias", "", TypeOf<decltype(T::image_owner_alias)>(), offsetof(T, image_owner_alias), Style::kRepeat,
       0},
      {"ImageVersion", "", TypeOf<decltype(T::image_version)>(), offsetof(T, image_version), Style::kRepeat, 0},
      {"IsCopied", "", TypeOf<decltype(T::is_copied)>(), offsetof(T, is_copied), Style::kRepeat, 0},
      {"IsSelfShared", "", TypeOf<decltype(T::is_self_shared)>(), offsetof(T, is_self_shared), Style::kRepeat, 0},
      {"IsSubscribed", "", TypeOf<decltype(T::is_subscribed)>(), offsetof(T, is_subscribed), Style::kRepeat, 0},
      {"IsSupportCloudinit", "", TypeOf<decltype(T::is_support_cloudinit)>(), offsetof(T, is_support_cloudinit),
       Style::kRepeat, 0},
      {"IsSupportIoOptimized", "", TypeOf<decltype(T::is_support_io_optimized)>(), offsetof(T, is_support_io_optimized),
       Style::kRepeat, 0},
      {"OSName", "", TypeOf<decltype(T::os_name)>(), offsetof(T, os_name), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"ProductCode", "", TypeOf<decltype(T::product_code)>(), offsetof(T, product_code), Style::kRepeat, 0},
      {"Progress", "", TypeOf<decltype(T::progress)>(), offsetof(T, progress), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Usage", "", TypeOf<decltype(T::usage)>(), offsetof(T, usage), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageFromFamilyResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImageFromFamilyResponse::Image> =
    &ecs::tables::Table<ecs::DescribeImageFromFamilyResponse::Image>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageFromFamilyResponse> {
  using T = ecs::DescribeImageFromFamilyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Image", "", TypeOf<decltype(T::image)>(), offsetof(T, image), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageFromFamilyResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImageFromFamilyRequest> {
  using T = ecs::DescribeImageFromFamilyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageFromFamilyRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::DedicatedHostAttribute> {
  using T = ecs::DescribeInstanceAttributeResponse::DedicatedHostAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"DedicatedHostName", "", TypeOf<decltype(T::dedicated_host_name)>(), offsetof(T, dedicated_host_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttributeResponse.DedicatedHostAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceAttributeResponse::DedicatedHostAttribute> =
        &ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::DedicatedHostAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::EipAddress> {
  using T = ecs::DescribeInstanceAttributeResponse::EipAddress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttributeResponse.EipAddress", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstanceAttributeResponse::EipAddress> =
    &ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::EipAddress>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::LockReason> {
  using T = ecs::DescribeInstanceAttributeResponse::LockReason;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttributeResponse.LockReason", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstanceAttributeResponse::LockReason> =
    &ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::LockReason>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::NetworkOptions> {
  using T = ecs::DescribeInstanceAttributeResponse::NetworkOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthWeighting", "", TypeOf<decltype(T::bandwidth_weighting)>(), offsetof(T, bandwidth_weighting),
       Style::kRepeat, 0},
      {"EnableJumboFrame", "", TypeOf<decltype(T::enable_jumbo_frame)>(), offsetof(T, enable_jumbo_frame),
       Style::kRepeat, 0},
      {"EnableNetworkEncryption", "", TypeOf<decltype(T::enable_network_encryption)>(),
       offsetof(T, enable_network_encryption), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttributeResponse.NetworkOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceAttributeResponse::NetworkOptions> =
        &ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::NetworkOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::SecurityOptions> {
  using T = ecs::DescribeInstanceAttributeResponse::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableSecureBoot", "", TypeOf<decltype(T::enable_secure_boot)>(), offsetof(T, enable_secure_boot),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttributeResponse.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceAttributeResponse::SecurityOptions> =
        &ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::SecurityOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::VpcAttributes> {
  using T = ecs::DescribeInstanceAttributeResponse::VpcAttributes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NatIpAddress", "", TypeOf<decltype(T::nat_ip_address)>(), offsetof(T, nat_ip_address), Style::kRepeat, 0},
      {"PrivateIpAddress", "IpAddress", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttributeResponse.VpcAttributes", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceAttributeResponse::VpcAttributes> =
        &ecs::tables::Table<ecs::DescribeInstanceAttributeResponse::VpcAttributes>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttributeResponse> {
  using T = ecs::DescribeInstanceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"Cpu", "", TypeOf<decltype(T::cpu)>(), offsetof(T, cpu), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"CreditSpecification", "", TypeOf<decltype(T::credit_specification)>(), offsetof(T, credit_specification),
       Style::kRepeat, 0},
      {"DedicatedHostAttribute", "", TypeOf<decltype(T::dedicated_host_attribute)>(),
       offsetof(T, dedicated_host_attribute), Style::kFlat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EipAddress", "", TypeOf<decltype(T::eip_address)>(), offsetof(T, eip_address), Style::kFlat, 0},
      {"EnableJumboFrame", "", TypeOf<decltype(T::enable_jumbo_frame)>(), offsetof(T, enable_jumbo_frame),
       Style::kRepeat, 0},
      {"EnableNetworkEncryption", "", TypeOf<decltype(T::enable_network_encryption)>(),
       offsetof(T, enable_network_encryption), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InnerIpAddress", "IpAddress", TypeOf<decltype(T::inner_ip_address)>(), offsetof(T, inner_ip_address),
       Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceNetworkType", "", TypeOf<decltype(T::instance_network_type)>(), offsetof(T, instance_network_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"NetworkOptions", "", TypeOf<decltype(T::network_options)>(), offsetof(T, network_options), Style::kFlat, 0},
      {"OperationLocks", "LockReason", TypeOf<decltype(T::operation_locks)>(), offsetof(T, operation_locks),
       Style::kRepeat, 0},
      {"PublicIpAddress", "IpAddress", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"SecurityOptions", "", TypeOf<decltype(T::security_options)>(), offsetof(T, security_options), Style::kFlat, 0},
      {"SerialNumber", "", TypeOf<decltype(T::serial_number)>(), offsetof(T, serial_number), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StoppedMode", "", TypeOf<decltype(T::stopped_mode)>(), offsetof(T, stopped_mode), Style::kRepeat, 0},
      {"VlanId", "", TypeOf<decltype(T::vlan_id)>(), offsetof(T, vlan_id), Style::kRepeat, 0},
      {"VpcAttributes", "", TypeOf<decltype(T::vpc_attributes)>(), offsetof(T, vpc_attributes), Style::kFlat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAttributeRequest> {
  using T = ecs::DescribeInstanceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListsResponse::PortRangeLists::Tags> {
  using T = ecs::DescribePortRangeListsResponse::PortRangeLists::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListsResponse.PortRangeLists.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePortRangeListsResponse::PortRangeLists::Tags> =
        &ecs::tables::Table<ecs::DescribePortRangeListsResponse::PortRangeLists::Tags>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListsResponse::PortRangeLists> {
  using T = ecs::DescribePortRangeListsResponse::PortRangeLists;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociationCount", "", TypeOf<decltype(T::association_count)>(), offsetof(T, association_count), Style::kRepeat,
       0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"MaxEntries", "", TypeOf<decltype(T::max_entries)>(), offsetof(T, max_entries), Style::kRepeat, 0},
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, 0},
      {"PortRangeListName", "", TypeOf<decltype(T::port_range_list_name)>(), offsetof(T, port_range_list_name),
       Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListsResponse.PortRangeLists", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePortRangeListsResponse::PortRangeLists> =
    &ecs::tables::Table<ecs::DescribePortRangeListsResponse::PortRangeLists>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListsResponse> {
  using T = ecs::DescribePortRangeListsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PortRangeLists", "", TypeOf<decltype(T::port_range_lists)>(), offsetof(T, port_range_lists), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListsRequest::Tag> {
  using T = ecs::DescribePortRangeListsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePortRangeListsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribePortRangeListsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListsRequest> {
  using T = ecs::DescribePortRangeListsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, 0},
      {"PortRangeListName", "", TypeOf<decltype(T::port_range_list_name)>(), offsetof(T, port_range_list_name),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRouterInterfacesResponse::RouterInterfaceType> {
  using T = ecs::DescribeRouterInterfacesResponse::RouterInterfaceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccessPointId", "", TypeOf<decltype(T::access_point_id)>(), offsetof(T, access_point_id), Style::kRepeat, 0},
      {"BusinessStatus", "", TypeOf<decltype(T::business_status)>(), offsetof(T, business_status), Style::kRepeat, 0},
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"ConnectedTime", "", TypeOf<decltype(T::connected_time)>(), offsetof(T, connected_time), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"HealthCheckSourceIp", "", TypeOf<decltype(T::health_check_source_ip)>(), offsetof(T, health_check_source_ip),
       Style::kRepeat, 0},
      {"HealthCheckTargetIp", "", TypeOf<decltype(T::health_check_target_ip)>(), offsetof(T, health_check_target_ip),
       Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OppositeAccessPointId", "", TypeOf<decltype(T::opposite_access_point_id)>(),
       offsetof(T, opposite_access_point_id), Style::kRepeat, 0},
      {"OppositeInterfaceBusinessStatus", "", TypeOf<decltype(T::opposite_interface_business_status)>(),
       offsetof(T, opposite_interface_business_status), Style::kRepeat, 0},
      {"OppositeInterfaceId", "", TypeOf<decltype(T::opposite_interface_id)>(), offsetof(T, opposite_interface_id),
       Style::kRepeat, 0},
      {"OppositeInterfaceOwnerId", "", TypeOf<decltype(T::opposite_interface_owner_id)>(),
       offsetof(T, opposite_interface_owner_id), Style::kRepeat, 0},
      {"OppositeInterfaceSpec", "", TypeOf<decltype(T::opposite_interface_spec)>(),
       offsetof(T, opposite_interface_spec), Style::kRepeat, 0},
      {"OppositeInterfaceStatus", "", TypeOf<decltype(T::opposite_interface_status)>(),
       offsetof(T, opposite_interface_status), Style::kRepeat, 0},
      {"OppositeRegionId", "", TypeOf<decltype(T::opposite_region_id)>(), offsetof(T, opposite_region_id),
       Style::kRepeat, 0},
      {"OppositeRouterId", "", TypeOf<decltype(T::opposite_router_id)>(), offsetof(T, opposite_router_id),
       Style::kRepeat, 0},
      {"OppositeRouterType", "", TypeOf<decltype(T::opposite_router_type)>(), offsetof(T, opposite_router_type),
       Style::kRepeat, 0},
      {"Role", "", TypeOf<decltype(T::role)>(), offsetof(T, role), Style::kRepeat, 0},
      {"RouterId", "", TypeOf<decltype(T::router_id)>(), offsetof(T, router_id), Style::kRepeat, 0},
      {"RouterInterfaceId", "", TypeOf<decltype(T::router_interface_id)>(), offsetof(T, router_interface_id),
       Style::kRepeat, 0},
      {"RouterType", "", TypeOf<decltype(T::router_type)>(), offsetof(T, router_type), Style::kRepeat, 0},
      {"Spec", "", TypeOf<decltype(T::spec)>(), offsetof(T, spec), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouterInterfacesResponse.RouterInterfaceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRouterInterfacesResponse::RouterInterfaceType> =
        &ecs::tables::Table<ecs::DescribeRouterInterfacesResponse::RouterInterfaceType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRouterInterfacesResponse> {
  using T = ecs::DescribeRouterInterfacesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RouterInterfaceSet", "RouterInterfaceType", TypeOf<decltype(T::router_interface_set)>(),
       offsetof(T, router_interface_set), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouterInterfacesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRouterInterfacesRequest::Filter> {
  using T = ecs::DescribeRouterInterfacesRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouterInterfacesRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeRouterInterfacesRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeRouterInterfacesRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRouterInterfacesRequest> {
  using T = ecs::DescribeRouterInterfacesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouterInterfacesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeVirtualBorderRoutersForPhysicalConnectionResponse::VirtualBorderRouterForPhysicalConnectionType> {
  using T = ecs::DescribeVirtualBorderRoutersForPhysicalConnectionResponse::VirtualBorderRouterForPhysicalConnectionType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationTime", "", TypeOf<decltype(T::activation_time)>(), offsetof(T, activation_time), Style::kRepeat, 0},
      {"CircuitCode", "", TypeOf<decltype(T::circuit_code)>(), offsetof(T, circuit_code), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"RecoveryTime", "", TypeOf<decltype(T::recovery_time)>(), offsetof(T, recovery_time), Style::kRepeat, 0},
      {"TerminationTime", "", TypeOf<decltype(T::termination_time)>(), offsetof(T, termination_time), Style::kRepeat,
       0},
      {"VbrId", "", TypeOf<decltype(T::vbr_id)>(), offsetof(T, vbr_id), Style::kRepeat, 0},
      {"VbrOwnerUid", "", TypeOf<decltype(T::vbr_owner_uid)>(), offsetof(T, vbr_owner_uid), Style::kRepeat, 0},
      {"VlanId", "", TypeOf<decltype(T::vlan_id)>(), offsetof(T, vlan_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeVirtualBorderRoutersForPhysicalConnectionResponse.VirtualBorderRouterForPhysicalConnectionType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeVirtualBorderRoutersForPhysicalConnectionResponse::VirtualBorderRouterForPhysicalConnectionType> =
    &ecs::tables::Table<
        ecs::DescribeVirtualBorderRoutersForPhysicalConnectionResponse::VirtualBorderRouterForPhysicalConnectionType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVirtualBorderRoutersForPhysicalConnectionResponse> {
  using T = ecs::DescribeVirtualBorderRoutersForPhysicalConnectionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
      {"VirtualBorderRouterForPhysicalConnectionSet", "VirtualBorderRouterForPhysicalConnectionType",
       TypeOf<decltype(T::virtual_border_router_for_physical_connection_set)>(),
       offsetof(T, virtual_border_router_for_physical_connection_set), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVirtualBorderRoutersForPhysicalConnectionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVirtualBorderRoutersForPhysicalConnectionRequest::Filter> {
  using T = ecs::DescribeVirtualBorderRoutersForPhysicalConnectionRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeVirtualBorderRoutersForPhysicalConnectionRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeVirtualBorderRoutersForPhysicalConnectionRequest::Filter> =
        &ecs::tables::Table<ecs::DescribeVirtualBorderRoutersForPhysicalConnectionRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVirtualBorderRoutersForPhysicalConnectionRequest> {
  using T = ecs::DescribeVirtualBorderRoutersForPhysicalConnectionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeVirtualBorderRoutersForPhysicalConnectionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::LeaveSecurityGroupResponse> {
  using T = ecs::LeaveSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"LeaveSecurityGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::LeaveSecurityGroupRequest> {
  using T = ecs::LeaveSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"LeaveSecurityGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyHaVipAttributeResponse> {
  using T = ecs::ModifyHaVipAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyHaVipAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyHaVipAttributeRequest> {
  using T = ecs::ModifyHaVipAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyHaVipAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyReservedInstancesResponse> {
  using T = ecs::ModifyReservedInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ReservedInstanceIdSets", "ReservedInstanceId", TypeOf<decltype(T::reserved_instance_id_sets)>(),
       offsetof(T, reserved_instance_id_sets), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyReservedInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyReservedInstancesRequest::Configuration> {
  using T = ecs::ModifyReservedInstancesRequest::Configuration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"ReservedInstanceName", "", TypeOf<decltype(T::reserved_instance_name)>(), offsetof(T, reserved_instance_name),
       Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, schema::kRequired},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyReservedInstancesRequest.Configuration", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyReservedInstancesRequest::Configuration> =
    &ecs::tables::Table<ecs::ModifyReservedInstancesRequest::Configuration>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyReservedInstancesRequest> {
  using T = ecs::ModifyReservedInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Configuration", "", TypeOf<decltype(T::configuration)>(), offsetof(T, configuration), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyReservedInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySnapshotAttributeResponse> {
  using T = ecs::ModifySnapshotAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySnapshotAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySnapshotAttributeRequest> {
  using T = ecs::ModifySnapshotAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DisableInstantAccess", "", TypeOf<decltype(T::disable_instant_access)>(), offsetof(T, disable_instant_access),
       Style::kRepeat, 0},
      {"RetentionDays", "", TypeOf<decltype(T::retention_days)>(), offsetof(T, retention_days), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
      {"SnapshotName", "", TypeOf<decltype(T::snapshot_name)>(), offsetof(T, snapshot_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySnapshotAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::PurchaseStorageCapacityUnitResponse> {
  using T = ecs::PurchaseStorageCapacityUnitResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"StorageCapacityUnitIds", "StorageCapacityUnitId", TypeOf<decltype(T::storage_capacity_unit_ids)>(),
       offsetof(T, storage_capacity_unit_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseStorageCapacityUnitResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::PurchaseStorageCapacityUnitRequest::PromotionOptions> {
  using T = ecs::PurchaseStorageCapacityUnitRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseStorageCapacityUnitRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::PurchaseStorageCapacityUnitRequest::PromotionOptions> =
        &ecs::tables::Table<ecs::PurchaseStorageCapacityUnitRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::PurchaseStorageCapacityUnitRequest::Tag> {
  using T = ecs::PurchaseStorageCapacityUnitRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseStorageCapacityUnitRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::PurchaseStorageCapacityUnitRequest::Tag> =
    &ecs::tables::Table<ecs::PurchaseStorageCapacityUnitRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::PurchaseStorageCapacityUnitRequest> {
  using T = ecs::PurchaseStorageCapacityUnitRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Amount", "", TypeOf<decltype(T::amount)>(), offsetof(T, amount), Style::kRepeat, 0},
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"Capacity", "", TypeOf<decltype(T::capacity)>(), offsetof(T, capacity), Style::kRepeat, schema::kRequired},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"FromApp", "", TypeOf<decltype(T::from_app)>(), offsetof(T, from_app), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseStorageCapacityUnitRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RecoverVirtualBorderRouterResponse> {
  using T = ecs::RecoverVirtualBorderRouterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RecoverVirtualBorderRouterResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RecoverVirtualBorderRouterRequest> {
  using T = ecs::RecoverVirtualBorderRouterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"VbrId", "", TypeOf<decltype(T::vbr_id)>(), offsetof(T, vbr_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RecoverVirtualBorderRouterRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RenewInstanceResponse> {
  using T = ecs::RenewInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RenewInstanceRequest> {
  using T = ecs::RenewInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"ExpectedRenewDay", "", TypeOf<decltype(T::expected_renew_day)>(), offsetof(T, expected_renew_day),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewInstanceRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAttachDiskAction = {
    .name = "AttachDisk",
    .request = &Table<AttachDiskRequest>::kStruct,
    .response = &Table<AttachDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 36,
};

schema::OwnedObject MakeAttachDiskRequest() { return schema::MakeObject<AttachDiskRequest>(); }
schema::OwnedObject MakeAttachDiskResponse() { return schema::MakeObject<AttachDiskResponse>(); }

constinit const schema::Action kAuthorizeSecurityGroupAction = {
    .name = "AuthorizeSecurityGroup",
    .request = &Table<AuthorizeSecurityGroupRequest>::kStruct,
    .response = &Table<AuthorizeSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeAuthorizeSecurityGroupRequest() { return schema::MakeObject<AuthorizeSecurityGroupRequest>(); }
schema::OwnedObject MakeAuthorizeSecurityGroupResponse() {
  return schema::MakeObject<AuthorizeSecurityGroupResponse>();
}

constinit const schema::Action kCreateSimulatedSystemEventsAction = {
    .name = "CreateSimulatedSystemEvents",
    .request = &Table<CreateSimulatedSystemEventsRequest>::kStruct,
    .response = &Table<CreateSimulatedSystemEventsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateSimulatedSystemEventsRequest() {
  return schema::MakeObject<CreateSimulatedSystemEventsRequest>();
}
schema::OwnedObject MakeCreateSimulatedSystemEventsResponse() {
  return schema::MakeObject<CreateSimulatedSystemEventsResponse>();
}

constinit const schema::Action kDeleteBandwidthPackageAction = {
    .name = "DeleteBandwidthPackage",
    .request = &Table<DeleteBandwidthPackageRequest>::kStruct,
    .response = &Table<DeleteBandwidthPackageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteBandwidthPackageRequest() { return schema::MakeObject<DeleteBandwidthPackageRequest>(); }
schema::OwnedObject MakeDeleteBandwidthPackageResponse() {
  return schema::MakeObject<DeleteBandwidthPackageResponse>();
}

constinit const schema::Action kDeleteImagePipelineAction = {
    .name = "DeleteImagePipeline",
    .request = &Table<DeleteImagePipelineRequest>::kStruct,
    .response = &Table<DeleteImagePipelineResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteImagePipelineRequest() { return schema::MakeObject<DeleteImagePipelineRequest>(); }
schema::OwnedObject MakeDeleteImagePipelineResponse() { return schema::MakeObject<DeleteImagePipelineResponse>(); }

constinit const schema::Action kDeleteSnapshotGroupAction = {
    .name = "DeleteSnapshotGroup",
    .request = &Table<DeleteSnapshotGroupRequest>::kStruct,
    .response = &Table<DeleteSnapshotGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteSnapshotGroupRequest() { return schema::MakeObject<DeleteSnapshotGroupRequest>(); }
schema::OwnedObject MakeDeleteSnapshotGroupResponse() { return schema::MakeObject<DeleteSnapshotGroupResponse>(); }

constinit const schema::Action kDescribeDiskMonitorDataAction = {
    .name = "DescribeDiskMonitorData",
    .request = &Table<DescribeDiskMonitorDataRequest>::kStruct,
    .response = &Table<DescribeDiskMonitorDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeDiskMonitorDataRequest() {
  return schema::MakeObject<DescribeDiskMonitorDataRequest>();
}
schema::OwnedObject MakeDescribeDiskMonitorDataResponse() {
  return schema::MakeObject<DescribeDiskMonitorDataResponse>();
}

constinit const schema::Action kDescribeImageComponentsAction = {
    .name = "DescribeImageComponents",
    .request = &Table<DescribeImageComponentsRequest>::kStruct,
    .response = &Table<DescribeImageComponentsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "ImageComponent",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeImageComponentsRequest() {
  return schema::MakeObject<DescribeImageComponentsRequest>();
}
schema::OwnedObject MakeDescribeImageComponentsResponse() {
  return schema::MakeObject<DescribeImageComponentsResponse>();
}

constinit const schema::Action kDescribeImageFromFamilyAction = {
    .name = "DescribeImageFromFamily",
    .request = &Table<DescribeImageFromFamilyRequest>::kStruct,
    .response = &Table<DescribeImageFromFamilyResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeImageFromFamilyRequest() {
  return schema::MakeObject<DescribeImageFromFamilyRequest>();
}
schema::OwnedObject MakeDescribeImageFromFamilyResponse() {
  return schema::MakeObject<DescribeImageFromFamilyResponse>();
}

constinit const schema::Action kDescribeInstanceAttributeAction = {
    .name = "DescribeInstanceAttribute",
    .request = &Table<DescribeInstanceAttributeRequest>::kStruct,
    .response = &Table<DescribeInstanceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeInstanceAttributeRequest() {
  return schema::MakeObject<DescribeInstanceAttributeRequest>();
}
schema::OwnedObject MakeDescribeInstanceAttributeResponse() {
  return schema::MakeObject<DescribeInstanceAttributeResponse>();
}

constinit const schema::Action kDescribePortRangeListsAction = {
    .name = "DescribePortRangeLists",
    .request = &Table<DescribePortRangeListsRequest>::kStruct,
    .response = &Table<DescribePortRangeListsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "PortRangeLists",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribePortRangeListsRequest() { return schema::MakeObject<DescribePortRangeListsRequest>(); }
schema::OwnedObject MakeDescribePortRangeListsResponse() {
  return schema::MakeObject<DescribePortRangeListsResponse>();
}

constinit const schema::Action kDescribeRouterInterfacesAction = {
    .name = "DescribeRouterInterfaces",
    .request = &Table<DescribeRouterInterfacesRequest>::kStruct,
    .response = &Table<DescribeRouterInterfacesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "RouterInterfaceSet",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeRouterInterfacesRequest() {
  return schema::MakeObject<DescribeRouterInterfacesRequest>();
}
schema::OwnedObject MakeDescribeRouterInterfacesResponse() {
  return schema::MakeObject<DescribeRouterInterfacesResponse>();
}

constinit const schema::Action kDescribeVirtualBorderRoutersForPhysicalConnectionAction = {
    .name = "DescribeVirtualBorderRoutersForPhysicalConnection",
    .request = &Table<DescribeVirtualBorderRoutersForPhysicalConnectionRequest>::kStruct,
    .response = &Table<DescribeVirtualBorderRoutersForPhysicalConnectionResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "VirtualBorderRouterForPhysicalConnectionSet",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeVirtualBorderRoutersForPhysicalConnectionRequest() {
  return schema::MakeObject<DescribeVirtualBorderRoutersForPhysicalConnectionRequest>();
}
schema::OwnedObject MakeDescribeVirtualBorderRoutersForPhysicalConnectionResponse() {
  return schema::MakeObject<DescribeVirtualBorderRoutersForPhysicalConnectionResponse>();
}

constinit const schema::Action kLeaveSecurityGroupAction = {
    .name = "LeaveSecurityGroup",
    .request = &Table<LeaveSecurityGroupRequest>::kStruct,
    .response = &Table<LeaveSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 66,
};

schema::OwnedObject MakeLeaveSecurityGroupRequest() { return schema::MakeObject<LeaveSecurityGroupRequest>(); }
schema::OwnedObject MakeLeaveSecurityGroupResponse() { return schema::MakeObject<LeaveSecurityGroupResponse>(); }

constinit const schema::Action kModifyHaVipAttributeAction = {
    .name = "ModifyHaVipAttribute",
    .request = &Table<ModifyHaVipAttributeRequest>::kStruct,
    .response = &Table<ModifyHaVipAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeModifyHaVipAttributeRequest() { return schema::MakeObject<ModifyHaVipAttributeRequest>(); }
schema::OwnedObject MakeModifyHaVipAttributeResponse() { return schema::MakeObject<ModifyHaVipAttributeResponse>(); }

constinit const schema::Action kModifyReservedInstancesAction = {
    .name = "ModifyReservedInstances",
    .request = &Table<ModifyReservedInstancesRequest>::kStruct,
    .response = &Table<ModifyReservedInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyReservedInstancesRequest() {
  return schema::MakeObject<ModifyReservedInstancesRequest>();
}
schema::OwnedObject MakeModifyReservedInstancesResponse() {
  return schema::MakeObject<ModifyReservedInstancesResponse>();
}

constinit const schema::Action kModifySnapshotAttributeAction = {
    .name = "ModifySnapshotAttribute",
    .request = &Table<ModifySnapshotAttributeRequest>::kStruct,
    .response = &Table<ModifySnapshotAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifySnapshotAttributeRequest() {
  return schema::MakeObject<ModifySnapshotAttributeRequest>();
}
schema::OwnedObject MakeModifySnapshotAttributeResponse() {
  return schema::MakeObject<ModifySnapshotAttributeResponse>();
}

constinit const schema::Action kPurchaseStorageCapacityUnitAction = {
    .name = "PurchaseStorageCapacityUnit",
    .request = &Table<PurchaseStorageCapacityUnitRequest>::kStruct,
    .response = &Table<PurchaseStorageCapacityUnitResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakePurchaseStorageCapacityUnitRequest() {
  return schema::MakeObject<PurchaseStorageCapacityUnitRequest>();
}
schema::OwnedObject MakePurchaseStorageCapacityUnitResponse() {
  return schema::MakeObject<PurchaseStorageCapacityUnitResponse>();
}

constinit const schema::Action kRecoverVirtualBorderRouterAction = {
    .name = "RecoverVirtualBorderRouter",
    .request = &Table<RecoverVirtualBorderRouterRequest>::kStruct,
    .response = &Table<RecoverVirtualBorderRouterResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeRecoverVirtualBorderRouterRequest() {
  return schema::MakeObject<RecoverVirtualBorderRouterRequest>();
}
schema::OwnedObject MakeRecoverVirtualBorderRouterResponse() {
  return schema::MakeObject<RecoverVirtualBorderRouterResponse>();
}

constinit const schema::Action kRenewInstanceAction = {
    .name = "RenewInstance",
    .request = &Table<RenewInstanceRequest>::kStruct,
    .response = &Table<RenewInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeRenewInstanceRequest() { return schema::MakeObject<RenewInstanceRequest>(); }
schema::OwnedObject MakeRenewInstanceResponse() { return schema::MakeObject<RenewInstanceResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AttachDiskResponse*) noexcept {
  return tables::Table<AttachDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachDiskRequest::AdditionalInfo*) noexcept {
  return tables::Table<AttachDiskRequest::AdditionalInfo>::kStruct;
}

const schema::Struct& SchemaOf(const AttachDiskRequest*) noexcept {
  return tables::Table<AttachDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachDiskRequest&) noexcept {
  return tables::kAttachDiskAction;
}

Outcome<AttachDiskResponse> Client::AttachDisk(const AttachDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<AttachDiskResponse>(*core_, tables::kAttachDiskAction, request, options);
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupResponse*) noexcept {
  return tables::Table<AuthorizeSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupRequest::Permissions*) noexcept {
  return tables::Table<AuthorizeSecurityGroupRequest::Permissions>::kStruct;
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupRequest*) noexcept {
  return tables::Table<AuthorizeSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AuthorizeSecurityGroupRequest&) noexcept {
  return tables::kAuthorizeSecurityGroupAction;
}

Outcome<AuthorizeSecurityGroupResponse> Client::AuthorizeSecurityGroup(const AuthorizeSecurityGroupRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<AuthorizeSecurityGroupResponse>(*core_, tables::kAuthorizeSecurityGroupAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const CreateSimulatedSystemEventsResponse*) noexcept {
  return tables::Table<CreateSimulatedSystemEventsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSimulatedSystemEventsRequest*) noexcept {
  return tables::Table<CreateSimulatedSystemEventsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSimulatedSystemEventsRequest&) noexcept {
  return tables::kCreateSimulatedSystemEventsAction;
}

Outcome<CreateSimulatedSystemEventsResponse> Client::CreateSimulatedSystemEvents(
    const CreateSimulatedSystemEventsRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateSimulatedSystemEventsResponse>(*core_, tables::kCreateSimulatedSystemEventsAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DeleteBandwidthPackageResponse*) noexcept {
  return tables::Table<DeleteBandwidthPackageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteBandwidthPackageRequest*) noexcept {
  return tables::Table<DeleteBandwidthPackageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteBandwidthPackageRequest&) noexcept {
  return tables::kDeleteBandwidthPackageAction;
}

Outcome<DeleteBandwidthPackageResponse> Client::DeleteBandwidthPackage(const DeleteBandwidthPackageRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DeleteBandwidthPackageResponse>(*core_, tables::kDeleteBandwidthPackageAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DeleteImagePipelineResponse*) noexcept {
  return tables::Table<DeleteImagePipelineResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteImagePipelineRequest*) noexcept {
  return tables::Table<DeleteImagePipelineRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteImagePipelineRequest&) noexcept {
  return tables::kDeleteImagePipelineAction;
}

Outcome<DeleteImagePipelineResponse> Client::DeleteImagePipeline(const DeleteImagePipelineRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DeleteImagePipelineResponse>(*core_, tables::kDeleteImagePipelineAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSnapshotGroupResponse::OperationProgress::RelatedItem*) noexcept {
  return tables::Table<DeleteSnapshotGroupResponse::OperationProgress::RelatedItem>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSnapshotGroupResponse::OperationProgress*) noexcept {
  return tables::Table<DeleteSnapshotGroupResponse::OperationProgress>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSnapshotGroupResponse*) noexcept {
  return tables::Table<DeleteSnapshotGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSnapshotGroupRequest*) noexcept {
  return tables::Table<DeleteSnapshotGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSnapshotGroupRequest&) noexcept {
  return tables::kDeleteSnapshotGroupAction;
}

Outcome<DeleteSnapshotGroupResponse> Client::DeleteSnapshotGroup(const DeleteSnapshotGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DeleteSnapshotGroupResponse>(*core_, tables::kDeleteSnapshotGroupAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeDiskMonitorDataResponse::DiskMonitorData*) noexcept {
  return tables::Table<DescribeDiskMonitorDataResponse::DiskMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiskMonitorDataResponse*) noexcept {
  return tables::Table<DescribeDiskMonitorDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiskMonitorDataRequest*) noexcept {
  return tables::Table<DescribeDiskMonitorDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDiskMonitorDataRequest&) noexcept {
  return tables::kDescribeDiskMonitorDataAction;
}

Outcome<DescribeDiskMonitorDataResponse> Client::DescribeDiskMonitorData(const DescribeDiskMonitorDataRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeDiskMonitorDataResponse>(*core_, tables::kDescribeDiskMonitorDataAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeImageComponentsResponse::ImageComponentSet::Parameter*) noexcept {
  return tables::Table<DescribeImageComponentsResponse::ImageComponentSet::Parameter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageComponentsResponse::ImageComponentSet::Tag*) noexcept {
  return tables::Table<DescribeImageComponentsResponse::ImageComponentSet::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageComponentsResponse::ImageComponentSet*) noexcept {
  return tables::Table<DescribeImageComponentsResponse::ImageComponentSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageComponentsResponse*) noexcept {
  return tables::Table<DescribeImageComponentsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageComponentsRequest::Tag*) noexcept {
  return tables::Table<DescribeImageComponentsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageComponentsRequest*) noexcept {
  return tables::Table<DescribeImageComponentsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeImageComponentsRequest&) noexcept {
  return tables::kDescribeImageComponentsAction;
}

Outcome<DescribeImageComponentsResponse> Client::DescribeImageComponents(const DescribeImageComponentsRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeImageComponentsResponse>(*core_, tables::kDescribeImageComponentsAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeImageFromFamilyResponse::Image::DiskDeviceMapping*) noexcept {
  return tables::Table<DescribeImageFromFamilyResponse::Image::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageFromFamilyResponse::Image::Tag*) noexcept {
  return tables::Table<DescribeImageFromFamilyResponse::Image::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageFromFamilyResponse::Image*) noexcept {
  return tables::Table<DescribeImageFromFamilyResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageFromFamilyResponse*) noexcept {
  return tables::Table<DescribeImageFromFamilyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageFromFamilyRequest*) noexcept {
  return tables::Table<DescribeImageFromFamilyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeImageFromFamilyRequest&) noexcept {
  return tables::kDescribeImageFromFamilyAction;
}

Outcome<DescribeImageFromFamilyResponse> Client::DescribeImageFromFamily(const DescribeImageFromFamilyRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeImageFromFamilyResponse>(*core_, tables::kDescribeImageFromFamilyAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::DedicatedHostAttribute*) noexcept {
  return tables::Table<DescribeInstanceAttributeResponse::DedicatedHostAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::EipAddress*) noexcept {
  return tables::Table<DescribeInstanceAttributeResponse::EipAddress>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::LockReason*) noexcept {
  return tables::Table<DescribeInstanceAttributeResponse::LockReason>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::NetworkOptions*) noexcept {
  return tables::Table<DescribeInstanceAttributeResponse::NetworkOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::SecurityOptions*) noexcept {
  return tables::Table<DescribeInstanceAttributeResponse::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse::VpcAttributes*) noexcept {
  return tables::Table<DescribeInstanceAttributeResponse::VpcAttributes>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttributeResponse*) noexcept {
  return tables::Table<DescribeInstanceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAttributeRequest*) noexcept {
  return tables::Table<DescribeInstanceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceAttributeRequest&) noexcept {
  return tables::kDescribeInstanceAttributeAction;
}

Outcome<DescribeInstanceAttributeResponse> Client::DescribeInstanceAttribute(
    const DescribeInstanceAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceAttributeResponse>(*core_, tables::kDescribeInstanceAttributeAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribePortRangeListsResponse::PortRangeLists::Tags*) noexcept {
  return tables::Table<DescribePortRangeListsResponse::PortRangeLists::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePortRangeListsResponse::PortRangeLists*) noexcept {
  return tables::Table<DescribePortRangeListsResponse::PortRangeLists>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePortRangeListsResponse*) noexcept {
  return tables::Table<DescribePortRangeListsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePortRangeListsRequest::Tag*) noexcept {
  return tables::Table<DescribePortRangeListsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePortRangeListsRequest*) noexcept {
  return tables::Table<DescribePortRangeListsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePortRangeListsRequest&) noexcept {
  return tables::kDescribePortRangeListsAction;
}

Outcome<DescribePortRangeListsResponse> Client::DescribePortRangeLists(const DescribePortRangeListsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribePortRangeListsResponse>(*core_, tables::kDescribePortRangeListsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeRouterInterfacesResponse::RouterInterfaceType*) noexcept {
  return tables::Table<DescribeRouterInterfacesResponse::RouterInterfaceType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRouterInterfacesResponse*) noexcept {
  return tables::Table<DescribeRouterInterfacesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRouterInterfacesRequest::Filter*) noexcept {
  return tables::Table<DescribeRouterInterfacesRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRouterInterfacesRequest*) noexcept {
  return tables::Table<DescribeRouterInterfacesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeRouterInterfacesRequest&) noexcept {
  return tables::kDescribeRouterInterfacesAction;
}

Outcome<DescribeRouterInterfacesResponse> Client::DescribeRouterInterfaces(
    const DescribeRouterInterfacesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeRouterInterfacesResponse>(*core_, tables::kDescribeRouterInterfacesAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(
    const DescribeVirtualBorderRoutersForPhysicalConnectionResponse::VirtualBorderRouterForPhysicalConnectionType*) noexcept {
  return tables::Table<
      DescribeVirtualBorderRoutersForPhysicalConnectionResponse::VirtualBorderRouterForPhysicalConnectionType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersForPhysicalConnectionResponse*) noexcept {
  return tables::Table<DescribeVirtualBorderRoutersForPhysicalConnectionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersForPhysicalConnectionRequest::Filter*) noexcept {
  return tables::Table<DescribeVirtualBorderRoutersForPhysicalConnectionRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersForPhysicalConnectionRequest*) noexcept {
  return tables::Table<DescribeVirtualBorderRoutersForPhysicalConnectionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&,
                               const DescribeVirtualBorderRoutersForPhysicalConnectionRequest&) noexcept {
  return tables::kDescribeVirtualBorderRoutersForPhysicalConnectionAction;
}

Outcome<DescribeVirtualBorderRoutersForPhysicalConnectionResponse> Client::DescribeVirtualBorderRoutersForPhysicalConnection(
    const DescribeVirtualBorderRoutersForPhysicalConnectionRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeVirtualBorderRoutersForPhysicalConnectionResponse>(
      *core_, tables::kDescribeVirtualBorderRoutersForPhysicalConnectionAction, request, options);
}

const schema::Struct& SchemaOf(const LeaveSecurityGroupResponse*) noexcept {
  return tables::Table<LeaveSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const LeaveSecurityGroupRequest*) noexcept {
  return tables::Table<LeaveSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const LeaveSecurityGroupRequest&) noexcept {
  return tables::kLeaveSecurityGroupAction;
}

Outcome<LeaveSecurityGroupResponse> Client::LeaveSecurityGroup(const LeaveSecurityGroupRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<LeaveSecurityGroupResponse>(*core_, tables::kLeaveSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyHaVipAttributeResponse*) noexcept {
  return tables::Table<ModifyHaVipAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyHaVipAttributeRequest*) noexcept {
  return tables::Table<ModifyHaVipAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyHaVipAttributeRequest&) noexcept {
  return tables::kModifyHaVipAttributeAction;
}

Outcome<ModifyHaVipAttributeResponse> Client::ModifyHaVipAttribute(const ModifyHaVipAttributeRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ModifyHaVipAttributeResponse>(*core_, tables::kModifyHaVipAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyReservedInstancesResponse*) noexcept {
  return tables::Table<ModifyReservedInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyReservedInstancesRequest::Configuration*) noexcept {
  return tables::Table<ModifyReservedInstancesRequest::Configuration>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyReservedInstancesRequest*) noexcept {
  return tables::Table<ModifyReservedInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyReservedInstancesRequest&) noexcept {
  return tables::kModifyReservedInstancesAction;
}

Outcome<ModifyReservedInstancesResponse> Client::ModifyReservedInstances(const ModifyReservedInstancesRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ModifyReservedInstancesResponse>(*core_, tables::kModifyReservedInstancesAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const ModifySnapshotAttributeResponse*) noexcept {
  return tables::Table<ModifySnapshotAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySnapshotAttributeRequest*) noexcept {
  return tables::Table<ModifySnapshotAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySnapshotAttributeRequest&) noexcept {
  return tables::kModifySnapshotAttributeAction;
}

Outcome<ModifySnapshotAttributeResponse> Client::ModifySnapshotAttribute(const ModifySnapshotAttributeRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ModifySnapshotAttributeResponse>(*core_, tables::kModifySnapshotAttributeAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const PurchaseStorageCapacityUnitResponse*) noexcept {
  return tables::Table<PurchaseStorageCapacityUnitResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PurchaseStorageCapacityUnitRequest::PromotionOptions*) noexcept {
  return tables::Table<PurchaseStorageCapacityUnitRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const PurchaseStorageCapacityUnitRequest::Tag*) noexcept {
  return tables::Table<PurchaseStorageCapacityUnitRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const PurchaseStorageCapacityUnitRequest*) noexcept {
  return tables::Table<PurchaseStorageCapacityUnitRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PurchaseStorageCapacityUnitRequest&) noexcept {
  return tables::kPurchaseStorageCapacityUnitAction;
}

Outcome<PurchaseStorageCapacityUnitResponse> Client::PurchaseStorageCapacityUnit(
    const PurchaseStorageCapacityUnitRequest& request, const CallOptions& options) const {
  return internal::Invoke<PurchaseStorageCapacityUnitResponse>(*core_, tables::kPurchaseStorageCapacityUnitAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const RecoverVirtualBorderRouterResponse*) noexcept {
  return tables::Table<RecoverVirtualBorderRouterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RecoverVirtualBorderRouterRequest*) noexcept {
  return tables::Table<RecoverVirtualBorderRouterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RecoverVirtualBorderRouterRequest&) noexcept {
  return tables::kRecoverVirtualBorderRouterAction;
}

Outcome<RecoverVirtualBorderRouterResponse> Client::RecoverVirtualBorderRouter(
    const RecoverVirtualBorderRouterRequest& request, const CallOptions& options) const {
  return internal::Invoke<RecoverVirtualBorderRouterResponse>(*core_, tables::kRecoverVirtualBorderRouterAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const RenewInstanceResponse*) noexcept {
  return tables::Table<RenewInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RenewInstanceRequest*) noexcept {
  return tables::Table<RenewInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RenewInstanceRequest&) noexcept {
  return tables::kRenewInstanceAction;
}

Outcome<RenewInstanceResponse> Client::RenewInstance(const RenewInstanceRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<RenewInstanceResponse>(*core_, tables::kRenewInstanceAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
