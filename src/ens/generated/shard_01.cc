// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/attach_network_interface.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/delete_cluster_nodes.h"
#include "alibabacloud/ens/delete_ens_route_entry.h"
#include "alibabacloud/ens/delete_forward_entry.h"
#include "alibabacloud/ens/delete_object.h"
#include "alibabacloud/ens/delete_security_group_permissions.h"
#include "alibabacloud/ens/describe_cloud_disk_types.h"
#include "alibabacloud/ens/describe_data_download_url.h"
#include "alibabacloud/ens/describe_ens_region_id_resource.h"
#include "alibabacloud/ens/describe_history_events.h"
#include "alibabacloud/ens/describe_instance_bandwidth_detail.h"
#include "alibabacloud/ens/describe_instance_vnc_url.h"
#include "alibabacloud/ens/describe_mount_targets.h"
#include "alibabacloud/ens/describe_sdgs.h"
#include "alibabacloud/ens/dist_application_data.h"
#include "alibabacloud/ens/export_measurement_data.h"
#include "alibabacloud/ens/get_oss_usage_data.h"
#include "alibabacloud/ens/import_image.h"
#include "alibabacloud/ens/modify_network_attribute.h"
#include "alibabacloud/ens/remove_vswitches_from_epn_instance.h"
#include "alibabacloud/ens/restart_device_instance.h"
#include "alibabacloud/ens/start_load_balancer_listener.h"
#include "alibabacloud/ens/unassign_private_ip_addresses.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AttachNetworkInterfaceResponse> {
  using T = ens::AttachNetworkInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachNetworkInterfaceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AttachNetworkInterfaceRequest> {
  using T = ens::AttachNetworkInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AttachNetworkInterfaceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteClusterNodesResponse> {
  using T = ens::DeleteClusterNodesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteClusterNodesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteClusterNodesRequest::Body> {
  using T = ens::DeleteClusterNodesRequest::Body;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Nodes", "", TypeOf<decltype(T::nodes)>(), offsetof(T, nodes), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteClusterNodesRequest.Body", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeleteClusterNodesRequest::Body> =
    &ens::tables::Table<ens::DeleteClusterNodesRequest::Body>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteClusterNodesRequest> {
  using T = ens::DeleteClusterNodesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Body", "", TypeOf<decltype(T::body)>(), offsetof(T, body), Style::kJson, schema::kRequired},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"ReleaseNode", "", TypeOf<decltype(T::release_node)>(), offsetof(T, release_node), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteClusterNodesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEnsRouteEntryResponse> {
  using T = ens::DeleteEnsRouteEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteEnsRouteEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEnsRouteEntryRequest> {
  using T = ens::DeleteEnsRouteEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RouteEntryId", "", TypeOf<decltype(T::route_entry_id)>(), offsetof(T, route_entry_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteEnsRouteEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteForwardEntryResponse> {
  using T = ens::DeleteForwardEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteForwardEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteForwardEntryRequest> {
  using T = ens::DeleteForwardEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteForwardEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteObjectResponse> {
  using T = ens::DeleteObjectResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteObjectResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteObjectRequest> {
  using T = ens::DeleteObjectRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
      {"ObjectKey", "", TypeOf<decltype(T::object_key)>(), offsetof(T, object_key), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteObjectRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSecurityGroupPermissionsResponse> {
  using T = ens::DeleteSecurityGroupPermissionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSecurityGroupPermissionsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSecurityGroupPermissionsRequest::Permissions> {
  using T = ens::DeleteSecurityGroupPermissionsRequest::Permissions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"Direction", "", TypeOf<decltype(T::direction)>(), offsetof(T, direction), Style::kRepeat, schema::kRequired},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat,
       schema::kRequired},
      {"Ipv6DestCidrIp", "", TypeOf<decltype(T::ipv6_dest_cidr_ip)>(), offsetof(T, ipv6_dest_cidr_ip), Style::kRepeat,
       0},
      {"Ipv6SourceCidrIp", "", TypeOf<decltype(T::ipv6_source_cidr_ip)>(), offsetof(T, ipv6_source_cidr_ip),
       Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, schema::kRequired},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, schema::kRequired},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, schema::kRequired},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSecurityGroupPermissionsRequest.Permissions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DeleteSecurityGroupPermissionsRequest::Permissions> =
        &ens::tables::Table<ens::DeleteSecurityGroupPermissionsRequest::Permissions>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteSecurityGroupPermissionsRequest> {
  using T = ens::DeleteSecurityGroupPermissionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Permissions", "", TypeOf<decltype(T::permissions)>(), offsetof(T, permissions), Style::kJson,
       schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSecurityGroupPermissionsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeCloudDiskTypesResponse::SupportResource> {
  using T = ens::DescribeCloudDiskTypesResponse::SupportResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudDiskTypesResponse.SupportResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeCloudDiskTypesResponse::SupportResource> =
    &ens::tables::Table<ens::DescribeCloudDiskTypesResponse::SupportResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeCloudDiskTypesResponse> {
  using T = ens::DescribeCloudDiskTypesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SupportResources", "SupportResource", TypeOf<decltype(T::support_resources)>(), offsetof(T, support_resources),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudDiskTypesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeCloudDiskTypesRequest> {
  using T = ens::DescribeCloudDiskTypesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudDiskTypesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDataDownloadURLResponse::Data::ServerList> {
  using T = ens::DescribeDataDownloadURLResponse::Data::ServerList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Host", "", TypeOf<decltype(T::host)>(), offsetof(T, host), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataDownloadURLResponse.Data.ServerList", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDataDownloadURLResponse::Data::ServerList> =
        &ens::tables::Table<ens::DescribeDataDownloadURLResponse::Data::ServerList>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDataDownloadURLResponse::Data> {
  using T = ens::DescribeDataDownloadURLResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExpireTime", "", TypeOf<decltype(T::expire_time)>(), offsetof(T, expire_time), Style::kRepeat, 0},
      {"ServerList", "", TypeOf<decltype(T::server_list)>(), offsetof(T, server_list), Style::kRepeat, 0},
      {"Url", "", TypeOf<decltype(T::url)>(), offsetof(T, url), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataDownloadURLResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDataDownloadURLResponse::Data> =
    &ens::tables::Table<ens::DescribeDataDownloadURLResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDataDownloadURLResponse> {
  using T = ens::DescribeDataDownloadURLResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataDownloadURLResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDataDownloadURLRequest> {
  using T = ens::DescribeDataDownloadURLRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"DataName", "", TypeOf<decltype(T::data_name)>(), offsetof(T, data_name), Style::kRepeat, schema::kRequired},
      {"DataVersion", "", TypeOf<decltype(T::data_version)>(), offsetof(T, data_version), Style::kRepeat,
       schema::kRequired},
      {"ExpireTimeout", "", TypeOf<decltype(T::expire_timeout)>(), offsetof(T, expire_timeout), Style::kRepeat, 0},
      {"ServerFilterStrategy", "", TypeOf<decltype(T::server_filter_strategy)>(), offsetof(T, server_filter_strategy),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataDownloadURLRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRegionIdResourceResponse::EnsRegionIdResource> {
  using T = ens::DescribeEnsRegionIdResourceResponse::EnsRegionIdResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Area", "", TypeOf<decltype(T::area)>(), offsetof(T, area), Style::kRepeat, 0},
      {"AreaCode", "", TypeOf<decltype(T::area_code)>(), offsetof(T, area_code), Style::kRepeat, 0},
      {"BizDate", "", TypeOf<decltype(T::biz_date)>(), offsetof(T, biz_date), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIdName", "", TypeOf<decltype(T::ens_region_id_name)>(), offsetof(T, ens_region_id_name),
       Style::kRepeat, 0},
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
      {"InternetBandwidth", "", TypeOf<decltype(T::internet_bandwidth)>(), offsetof(T, internet_bandwidth),
       Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"VCpu", "", TypeOf<decltype(T::vcpu)>(), offsetof(T, vcpu), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionIdResourceResponse.EnsRegionIdResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsRegionIdResourceResponse::EnsRegionIdResource> =
        &ens::tables::Table<ens::DescribeEnsRegionIdResourceResponse::EnsRegionIdResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsRegionIdResourceResponse> {
  using T = ens::DescribeEnsRegionIdResourceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionIdResources", "EnsRegionIdResource", TypeOf<decltype(T::ens_region_id_resources)>(),
       offsetof(T, ens_region_id_resources), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionIdResourceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRegionIdResourceRequest> {
  using T = ens::DescribeEnsRegionIdResourceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"OrderByParams", "", TypeOf<decltype(T::order_by_params)>(), offsetof(T, order_by_params), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionIdResourceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeHistoryEventsResponse::Events> {
  using T = ens::DescribeHistoryEventsResponse::Events;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"EventLevel", "", TypeOf<decltype(T::event_level)>(), offsetof(T, event_level), Style::kRepeat, 0},
      {"EventStatus", "", TypeOf<decltype(T::event_status)>(), offsetof(T, event_status), Style::kRepeat, 0},
      {"EventType", "", TypeOf<decltype(T::event_type)>(), offsetof(T, event_type), Style::kRepeat, 0},
      {"ExtendedAttribute", "", TypeOf<decltype(T::extended_attribute)>(), offsetof(T, extended_attribute),
       Style::kRepeat, 0},
      {"NotBefore", "", TypeOf<decltype(T::not_before)>(), offsetof(T, not_before), Style::kRepeat, 0},
      {"NotBeforeUtcTime", "", TypeOf<decltype(T::not_before_utc_time)>(), offsetof(T, not_before_utc_time),
       Style::kRepeat, 0},
      {"PublishTime", "", TypeOf<decltype(T::publish_time)>(), offsetof(T, publish_time), Style::kRepeat, 0},
      {"PublishUtcTime", "", TypeOf<decltype(T::publish_utc_time)>(), offsetof(T, publish_utc_time), Style::kRepeat, 0},
      {"Reason", "", TypeOf<decltype(T::reason)>(), offsetof(T, reason), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHistoryEventsResponse.Events", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeHistoryEventsResponse::Events> =
    &ens::tables::Table<ens::DescribeHistoryEventsResponse::Events>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeHistoryEventsResponse> {
  using T = ens::DescribeHistoryEventsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Events", "", TypeOf<decltype(T::events)>(), offsetof(T, events), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHistoryEventsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeHistoryEventsRequest> {
  using T = ens::DescribeHistoryEventsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventLevels", "", TypeOf<decltype(T::event_levels)>(), offsetof(T, event_levels), Style::kSimple, 0},
      {"EventStatus", "", TypeOf<decltype(T::event_status)>(), offsetof(T, event_status), Style::kSimple, 0},
      {"EventTypes", "", TypeOf<decltype(T::event_types)>(), offsetof(T, event_types), Style::kSimple,
       schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"ResourceIds", "", TypeOf<decltype(T::resource_ids)>(), offsetof(T, resource_ids), Style::kSimple, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHistoryEventsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceBandwidthDetailResponse::Bandwidths> {
  using T = ens::DescribeInstanceBandwidthDetailResponse::Bandwidths;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUid", "", TypeOf<decltype(T::ali_uid)>(), offsetof(T, ali_uid), Style::kRepeat, 0},
      {"BizTime", "", TypeOf<decltype(T::biz_time)>(), offsetof(T, biz_time), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"FlowType", "", TypeOf<decltype(T::flow_type)>(), offsetof(T, flow_type), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"RxBw", "", TypeOf<decltype(T::rx_bw)>(), offsetof(T, rx_bw), Style::kRepeat, 0},
      {"ServiceType", "", TypeOf<decltype(T::service_type)>(), offsetof(T, service_type), Style::kRepeat, 0},
      {"TxBw", "", TypeOf<decltype(T::tx_bw)>(), offsetof(T, tx_bw), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceBandwidthDetailResponse.Bandwidths", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstanceBandwidthDetailResponse::Bandwidths> =
        &ens::tables::Table<ens::DescribeInstanceBandwidthDetailResponse::Bandwidths>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstanceBandwidthDetailResponse> {
  using T = ens::DescribeInstanceBandwidthDetailResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Bandwidths", "", TypeOf<decltype(T::bandwidths)>(), offsetof(T, bandwidths), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceBandwidthDetailResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceBandwidthDetailRequest> {
  using T = ens::DescribeInstanceBandwidthDetailRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"ServiceType", "", TypeOf<decltype(T::service_type)>(), offsetof(T, service_type), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceBandwidthDetailRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceVncUrlResponse> {
  using T = ens::DescribeInstanceVncUrlResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VncUrl", "", TypeOf<decltype(T::vnc_url)>(), offsetof(T, vnc_url), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceVncUrlResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceVncUrlRequest> {
  using T = ens::DescribeInstanceVncUrlRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceVncUrlRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeMountTargetsResponse::MountTargets> {
  using T = ens::DescribeMountTargetsResponse::MountTargets;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"FileSystemId", "", TypeOf<decltype(T::file_system_id)>(), offsetof(T, file_system_id), Style::kRepeat, 0},
      {"MountTargetDomain", "", TypeOf<decltype(T::mount_target_domain)>(), offsetof(T, mount_target_domain),
       Style::kRepeat, 0},
      {"MountTargetName", "", TypeOf<decltype(T::mount_target_name)>(), offsetof(T, mount_target_name), Style::kRepeat,
       0},
      {"NetWorkId", "", TypeOf<decltype(T::net_work_id)>(), offsetof(T, net_work_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeMountTargetsResponse.MountTargets", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeMountTargetsResponse::MountTargets> =
    &ens::tables::Table<ens::DescribeMountTargetsResponse::MountTargets>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeMountTargetsResponse> {
  using T = ens::DescribeMountTargetsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MountTargets", "", TypeOf<decltype(T::mount_targets)>(), offsetof(T, mount_targets), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeMountTargetsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeMountTargetsRequest> {
  using T = ens::DescribeMountTargetsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"FileSystemId", "", TypeOf<decltype(T::file_system_id)>(), offsetof(T, file_system_id), Style::kRepeat,
       schema::kRequired},
      {"MountTargetName", "", TypeOf<decltype(T::mount_target_name)>(), offsetof(T, mount_target_name), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeMountTargetsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSDGsResponse::SDGs::AvaliableRegionIds> {
  using T = ens::DescribeSDGsResponse::SDGs::AvaliableRegionIds;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGsResponse.SDGs.AvaliableRegionIds", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSDGsResponse::SDGs::AvaliableRegionIds> =
    &ens::tables::Table<ens::DescribeSDGsResponse::SDGs::AvaliableRegionIds>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSDGsResponse::SDGs::DeployedInstanceIds> {
  using T = ens::DescribeSDGsResponse::SDGs::DeployedInstanceIds;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeploymentType", "", TypeOf<decltype(T::deployment_type)>(), offsetof(T, deployment_type), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGsResponse.SDGs.DeployedInstanceIds", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSDGsResponse::SDGs::DeployedInstanceIds> =
    &ens::tables::Table<ens::DescribeSDGsResponse::SDGs::DeployedInstanceIds>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSDGsResponse::SDGs> {
  using T = ens::DescribeSDGsResponse::SDGs;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvaliableRegionIds", "", TypeOf<decltype(T::avaliable_region_ids)>(), offsetof(T, avaliable_region_ids),
       Style::kRepeat, 0},
      {"BillingCycle", "", TypeOf<decltype(T::billing_cycle)>(), offsetof(T, billing_cycle), Style::kRepeat, 0},
      {"BillingType", "", TypeOf<decltype(T::billing_type)>(), offsetof(T, billing_type), Style::kRepeat, 0},
      {"CreationDiskType", "", TypeOf<decltype(T::creation_disk_type)>(), offsetof(T, creation_disk_type),
       Style::kRepeat, 0},
      {"CreationInstanceId", "", TypeOf<decltype(T::creation_instance_id)>(), offsetof(T, creation_instance_id),
       Style::kRepeat, 0},
      {"CreationRegionId", "", TypeOf<decltype(T::creation_region_id)>(), offsetof(T, creation_region_id),
       Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeployedInstanceIds", "", TypeOf<decltype(T::deployed_instance_ids)>(), offsetof(T, deployed_instance_ids),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ParentSDGId", "", TypeOf<decltype(T::parent_sdg_id)>(), offsetof(T, parent_sdg_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGsResponse.SDGs", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSDGsResponse::SDGs> =
    &ens::tables::Table<ens::DescribeSDGsResponse::SDGs>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSDGsResponse> {
  using T = ens::DescribeSDGsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SDGs", "", TypeOf<decltype(T::sdgs)>(), offsetof(T, sdgs), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSDGsRequest> {
  using T = ens::DescribeSDGsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson, 0},
      {"SDGIds", "", TypeOf<decltype(T::sdg_ids)>(), offsetof(T, sdg_ids), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DistApplicationDataResponse::DistResult> {
  using T = ens::DistApplicationDataResponse::DistResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"ResultCode", "", TypeOf<decltype(T::result_code)>(), offsetof(T, result_code), Style::kRepeat, 0},
      {"ResultDescrip", "", TypeOf<decltype(T::result_descrip)>(), offsetof(T, result_descrip), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DistApplicationDataResponse.DistResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DistApplicationDataResponse::DistResult> =
    &ens::tables::Table<ens::DistApplicationDataResponse::DistResult>::kStruct;

template <>
struct ens::tables::Table<ens::DistApplicationDataResponse> {
  using T = ens::DistApplicationDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DistInstanceIds", "DistInstanceId", TypeOf<decltype(T::dist_instance_ids)>(), offsetof(T, dist_instance_ids),
       Style::kRepeat, 0},
      {"DistInstanceTotalCount", "", TypeOf<decltype(T::dist_instance_total_count)>(),
       offsetof(T, dist_instance_total_count), Style::kRepeat, 0},
      {"DistResults", "DistResult", TypeOf<decltype(T::dist_results)>(), offsetof(T, dist_results), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DistApplicationDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DistApplicationDataRequest> {
  using T = ens::DistApplicationDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kRepeat, schema::kRequired},
      {"DistStrategy", "", TypeOf<decltype(T::dist_strategy)>(), offsetof(T, dist_strategy), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DistApplicationDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ExportMeasurementDataResponse> {
  using T = ens::ExportMeasurementDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FilePath", "", TypeOf<decltype(T::file_path)>(), offsetof(T, file_path), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ExportMeasurementDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ExportMeasurementDataRequest> {
  using T = ens::ExportMeasurementDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndDate", "", TypeOf<decltype(T::end_date)>(), offsetof(T, end_date), Style::kRepeat, schema::kRequired},
      {"StartDate", "", TypeOf<decltype(T::start_date)>(), offsetof(T, start_date), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ExportMeasurementDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetOssUsageDataResponse::UsageList> {
  using T = ens::GetOssUsageDataResponse::UsageList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LanRxBw", "", TypeOf<decltype(T::lan_rx_bw)>(), offsetof(T, lan_rx_bw), Style::kRepeat, 0},
      {"LanTxBw", "", TypeOf<decltype(T::lan_tx_bw)>(), offsetof(T, lan_tx_bw), Style::kRepeat, 0},
      {"Point", "", TypeOf<decltype(T::point)>(), offsetof(T, point), Style::kRepeat, 0},
      {"PointTs", "", TypeOf<decltype(T::point_ts)>(), offsetof(T, point_ts), Style::kRepeat, 0},
      {"StorageUsageByte", "", TypeOf<decltype(T::storage_usage_byte)>(), offsetof(T, storage_usage_byte),
       Style::kRepeat, 0},
      {"WanRxBw", "", TypeOf<decltype(T::wan_rx_bw)>(), offsetof(T, wan_rx_bw), Style::kRepeat, 0},
      {"WanTxBw", "", TypeOf<decltype(T::wan_tx_bw)>(), offsetof(T, wan_tx_bw), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetOssUsageDataResponse.UsageList", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::GetOssUsageDataResponse::UsageList> =
    &ens::tables::Table<ens::GetOssUsageDataResponse::UsageList>::kStruct;

template <>
struct ens::tables::Table<ens::GetOssUsageDataResponse> {
  using T = ens::GetOssUsageDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"UsageList", "", TypeOf<decltype(T::usage_list)>(), offsetof(T, usage_list), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetOssUsageDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetOssUsageDataRequest> {
  using T = ens::GetOssUsageDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Bucket", "", TypeOf<decltype(T::bucket)>(), offsetof(T, bucket), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"GetOssUsageDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ImportImageResponse> {
  using T = ens::ImportImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportImageResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ImportImageRequest::DiskDeviceMapping> {
  using T = ens::ImportImageRequest::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OSSBucket", "", TypeOf<decltype(T::oss_bucket)>(), offsetof(T, oss_bucket), Style::kRepeat, 0},
      {"OSSObject", "", TypeOf<decltype(T::oss_object)>(), offsetof(T, oss_object), Style::kRepeat, 0},
      {"OSSRegion", "", TypeOf<decltype(T::oss_region)>(), offsetof(T, oss_region), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportImageRequest.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ImportImageRequest::DiskDeviceMapping> =
    &ens::tables::Table<ens::ImportImageRequest::DiskDeviceMapping>::kStruct;

template <>
struct ens::tables::Table<ens::ImportImageRequest> {
  using T = ens::ImportImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat,
       schema::kRequired},
      {"ComputeType", "", TypeOf<decltype(T::compute_type)>(), offsetof(T, compute_type), Style::kRepeat,
       schema::kRequired},
      {"DiskDeviceMapping", "", TypeOf<decltype(T::disk_device_mapping)>(), offsetof(T, disk_device_mapping),
       Style::kJson, 0},
      {"ImageFormat", "", TypeOf<decltype(T::image_format)>(), offsetof(T, image_format), Style::kRepeat,
       schema::kRequired},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, schema::kRequired},
      {"LicenseType", "", TypeOf<decltype(T::license_type)>(), offsetof(T, license_type), Style::kRepeat, 0},
      {"OSSBucket", "", TypeOf<decltype(T::oss_bucket)>(), offsetof(T, oss_bucket), Style::kRepeat, 0},
      {"OSSObject", "", TypeOf<decltype(T::oss_object)>(), offsetof(T, oss_object), Style::kRepeat, 0},
      {"OSSRegion", "", TypeOf<decltype(T::oss_region)>(), offsetof(T, oss_region), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, schema::kRequired},
      {"OSVersion", "", TypeOf<decltype(T::os_version)>(), offsetof(T, os_version), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"TargetOSSRegionId", "", TypeOf<decltype(T::target_oss_region_id)>(), offsetof(T, target_oss_region_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportImageRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyNetworkAttributeResponse> {
  using T = ens::ModifyNetworkAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyNetworkAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyNetworkAttributeRequest> {
  using T = ens::ModifyNetworkAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, schema::kRequired},
      {"NetworkName", "", TypeOf<decltype(T::network_name)>(), offsetof(T, network_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyNetworkAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveVSwitchesFromEpnInstanceResponse> {
  using T = ens::RemoveVSwitchesFromEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveVSwitchesFromEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveVSwitchesFromEpnInstanceRequest::VSwitchesInfo> {
  using T = ens::RemoveVSwitchesFromEpnInstanceRequest::VSwitchesInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveVSwitchesFromEpnInstanceRequest.VSwitchesInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::RemoveVSwitchesFromEpnInstanceRequest::VSwitchesInfo> =
        &ens::tables::Table<ens::RemoveVSwitchesFromEpnInstanceRequest::VSwitchesInfo>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveVSwitchesFromEpnInstanceRequest> {
  using T = ens::RemoveVSwitchesFromEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
      {"VSwitchesInfo", "", TypeOf<decltype(T::vswitches_info)>(), offsetof(T, vswitches_info), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RemoveVSwitchesFromEpnInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RestartDeviceInstanceResponse> {
  using T = ens::RestartDeviceInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RestartDeviceInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RestartDeviceInstanceRequest> {
  using T = ens::RestartDeviceInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RestartDeviceInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartLoadBalancerListenerResponse> {
  using T = ens::StartLoadBalancerListenerResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartLoadBalancerListenerResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartLoadBalancerListenerRequest> {
  using T = ens::StartLoadBalancerListenerRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"ListenerProtocol", "", TypeOf<decltype(T::listener_protocol)>(), offsetof(T, listener_protocol), Style::kRepeat,
       0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StartLoadBalancerListenerRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnassignPrivateIpAddressesResponse> {
  using T = ens::UnassignPrivateIpAddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnassignPrivateIpAddressesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnassignPrivateIpAddressesRequest> {
  using T = ens::UnassignPrivateIpAddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnassignPrivateIpAddressesRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAttachNetworkInterfaceAction = {
    .name = "AttachNetworkInterface",
    .request = &Table<AttachNetworkInterfaceRequest>::kStruct,
    .response = &Table<AttachNetworkInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAttachNetworkInterfaceRequest() { return schema::MakeObject<AttachNetworkInterfaceRequest>(); }
schema::OwnedObject MakeAttachNetworkInterfaceResponse() {
  return schema::MakeObject<AttachNetworkInterfaceResponse>();
}

constinit const schema::Action kDeleteClusterNodesAction = {
    .name = "DeleteClusterNodes",
    .request = &Table<DeleteClusterNodesRequest>::kStruct,
    .response = &Table<DeleteClusterNodesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDeleteClusterNodesRequest() { return schema::MakeObject<DeleteClusterNodesRequest>(); }
schema::OwnedObject MakeDeleteClusterNodesResponse() { return schema::MakeObject<DeleteClusterNodesResponse>(); }

constinit const schema::Action kDeleteEnsRouteEntryAction = {
    .name = "DeleteEnsRouteEntry",
    .request = &Table<DeleteEnsRouteEntryRequest>::kStruct,
    .response = &Table<DeleteEnsRouteEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteEnsRouteEntryRequest() { return schema::MakeObject<DeleteEnsRouteEntryRequest>(); }
schema::OwnedObject MakeDeleteEnsRouteEntryResponse() { return schema::MakeObject<DeleteEnsRouteEntryResponse>(); }

constinit const schema::Action kDeleteForwardEntryAction = {
    .name = "DeleteForwardEntry",
    .request = &Table<DeleteForwardEntryRequest>::kStruct,
    .response = &Table<DeleteForwardEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteForwardEntryRequest() { return schema::MakeObject<DeleteForwardEntryRequest>(); }
schema::OwnedObject MakeDeleteForwardEntryResponse() { return schema::MakeObject<DeleteForwardEntryResponse>(); }

constinit const schema::Action kDeleteObjectAction = {
    .name = "DeleteObject",
    .request = &Table<DeleteObjectRequest>::kStruct,
    .response = &Table<DeleteObjectResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteObjectRequest() { return schema::MakeObject<DeleteObjectRequest>(); }
schema::OwnedObject MakeDeleteObjectResponse() { return schema::MakeObject<DeleteObjectResponse>(); }

constinit const schema::Action kDeleteSecurityGroupPermissionsAction = {
    .name = "DeleteSecurityGroupPermissions",
    .request = &Table<DeleteSecurityGroupPermissionsRequest>::kStruct,
    .response = &Table<DeleteSecurityGroupPermissionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeDeleteSecurityGroupPermissionsRequest() {
  return schema::MakeObject<DeleteSecurityGroupPermissionsRequest>();
}
schema::OwnedObject MakeDeleteSecurityGroupPermissionsResponse() {
  return schema::MakeObject<DeleteSecurityGroupPermissionsResponse>();
}

constinit const schema::Action kDescribeCloudDiskTypesAction = {
    .name = "DescribeCloudDiskTypes",
    .request = &Table<DescribeCloudDiskTypesRequest>::kStruct,
    .response = &Table<DescribeCloudDiskTypesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeCloudDiskTypesRequest() { return schema::MakeObject<DescribeCloudDiskTypesRequest>(); }
schema::OwnedObject MakeDescribeCloudDiskTypesResponse() {
  return schema::MakeObject<DescribeCloudDiskTypesResponse>();
}

constexpr std::string_view kDescribeDataDownloadURLSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeDataDownloadURLAction = {
    .name = "DescribeDataDownloadURL",
    .request = &Table<DescribeDataDownloadURLRequest>::kStruct,
    .response = &Table<DescribeDataDownloadURLResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .success_codes = kDescribeDataDownloadURLSuccessCodes,
};

schema::OwnedObject MakeDescribeDataDownloadURLRequest() {
  return schema::MakeObject<DescribeDataDownloadURLRequest>();
}
schema::OwnedObject MakeDescribeDataDownloadURLResponse() {
  return schema::MakeObject<DescribeDataDownloadURLResponse>();
}

constinit const schema::Action kDescribeEnsRegionIdResourceAction = {
    .name = "DescribeEnsRegionIdResource",
    .request = &Table<DescribeEnsRegionIdResourceRequest>::kStruct,
    .response = &Table<DescribeEnsRegionIdResourceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "EnsRegionIdResources",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeEnsRegionIdResourceRequest() {
  return schema::MakeObject<DescribeEnsRegionIdResourceRequest>();
}
schema::OwnedObject MakeDescribeEnsRegionIdResourceResponse() {
  return schema::MakeObject<DescribeEnsRegionIdResourceResponse>();
}

constinit const schema::Action kDescribeHistoryEventsAction = {
    .name = "DescribeHistoryEvents",
    .request = &Table<DescribeHistoryEventsRequest>::kStruct,
    .response = &Table<DescribeHistoryEventsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Events",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeHistoryEventsRequest() { return schema::MakeObject<DescribeHistoryEventsRequest>(); }
schema::OwnedObject MakeDescribeHistoryEventsResponse() { return schema::MakeObject<DescribeHistoryEventsResponse>(); }

constinit const schema::Action kDescribeInstanceBandwidthDetailAction = {
    .name = "DescribeInstanceBandwidthDetail",
    .request = &Table<DescribeInstanceBandwidthDetailRequest>::kStruct,
    .response = &Table<DescribeInstanceBandwidthDetailResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Bandwidths",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstanceBandwidthDetailRequest() {
  return schema::MakeObject<DescribeInstanceBandwidthDetailRequest>();
}
schema::OwnedObject MakeDescribeInstanceBandwidthDetailResponse() {
  return schema::MakeObject<DescribeInstanceBandwidthDetailResponse>();
}

constinit const schema::Action kDescribeInstanceVncUrlAction = {
    .name = "DescribeInstanceVncUrl",
    .request = &Table<DescribeInstanceVncUrlRequest>::kStruct,
    .response = &Table<DescribeInstanceVncUrlResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeInstanceVncUrlRequest() { return schema::MakeObject<DescribeInstanceVncUrlRequest>(); }
schema::OwnedObject MakeDescribeInstanceVncUrlResponse() {
  return schema::MakeObject<DescribeInstanceVncUrlResponse>();
}

constinit const schema::Action kDescribeMountTargetsAction = {
    .name = "DescribeMountTargets",
    .request = &Table<DescribeMountTargetsRequest>::kStruct,
    .response = &Table<DescribeMountTargetsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "MountTargets",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeMountTargetsRequest() { return schema::MakeObject<DescribeMountTargetsRequest>(); }
schema::OwnedObject MakeDescribeMountTargetsResponse() { return schema::MakeObject<DescribeMountTargetsResponse>(); }

constinit const schema::Action kDescribeSDGsAction = {
    .name = "DescribeSDGs",
    .request = &Table<DescribeSDGsRequest>::kStruct,
    .response = &Table<DescribeSDGsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeSDGsRequest() { return schema::MakeObject<DescribeSDGsRequest>(); }
schema::OwnedObject MakeDescribeSDGsResponse() { return schema::MakeObject<DescribeSDGsResponse>(); }

constinit const schema::Action kDistApplicationDataAction = {
    .name = "DistApplicationData",
    .request = &Table<DistApplicationDataRequest>::kStruct,
    .response = &Table<DistApplicationDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDistApplicationDataRequest() { return schema::MakeObject<DistApplicationDataRequest>(); }
schema::OwnedObject MakeDistApplicationDataResponse() { return schema::MakeObject<DistApplicationDataResponse>(); }

constinit const schema::Action kExportMeasurementDataAction = {
    .name = "ExportMeasurementData",
    .request = &Table<ExportMeasurementDataRequest>::kStruct,
    .response = &Table<ExportMeasurementDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeExportMeasurementDataRequest() { return schema::MakeObject<ExportMeasurementDataRequest>(); }
schema::OwnedObject MakeExportMeasurementDataResponse() { return schema::MakeObject<ExportMeasurementDataResponse>(); }

constinit const schema::Action kGetOssUsageDataAction = {
    .name = "GetOssUsageData",
    .request = &Table<GetOssUsageDataRequest>::kStruct,
    .response = &Table<GetOssUsageDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeGetOssUsageDataRequest() { return schema::MakeObject<GetOssUsageDataRequest>(); }
schema::OwnedObject MakeGetOssUsageDataResponse() { return schema::MakeObject<GetOssUsageDataResponse>(); }

constinit const schema::Action kImportImageAction = {
    .name = "ImportImage",
    .request = &Table<ImportImageRequest>::kStruct,
    .response = &Table<ImportImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 29,
};

schema::OwnedObject MakeImportImageRequest() { return schema::MakeObject<ImportImageRequest>(); }
schema::OwnedObject MakeImportImageResponse() { return schema::MakeObject<ImportImageResponse>(); }

constinit const schema::Action kModifyNetworkAttributeAction = {
    .name = "ModifyNetworkAttribute",
    .request = &Table<ModifyNetworkAttributeRequest>::kStruct,
    .response = &Table<ModifyNetworkAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyNetworkAttributeRequest() { return schema::MakeObject<ModifyNetworkAttributeRequest>(); }
schema::OwnedObject MakeModifyNetworkAttributeResponse() {
  return schema::MakeObject<ModifyNetworkAttributeResponse>();
}

constinit const schema::Action kRemoveVSwitchesFromEpnInstanceAction = {
    .name = "RemoveVSwitchesFromEpnInstance",
    .request = &Table<RemoveVSwitchesFromEpnInstanceRequest>::kStruct,
    .response = &Table<RemoveVSwitchesFromEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRemoveVSwitchesFromEpnInstanceRequest() {
  return schema::MakeObject<RemoveVSwitchesFromEpnInstanceRequest>();
}
schema::OwnedObject MakeRemoveVSwitchesFromEpnInstanceResponse() {
  return schema::MakeObject<RemoveVSwitchesFromEpnInstanceResponse>();
}

constinit const schema::Action kRestartDeviceInstanceAction = {
    .name = "RestartDeviceInstance",
    .request = &Table<RestartDeviceInstanceRequest>::kStruct,
    .response = &Table<RestartDeviceInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeRestartDeviceInstanceRequest() { return schema::MakeObject<RestartDeviceInstanceRequest>(); }
schema::OwnedObject MakeRestartDeviceInstanceResponse() { return schema::MakeObject<RestartDeviceInstanceResponse>(); }

constinit const schema::Action kStartLoadBalancerListenerAction = {
    .name = "StartLoadBalancerListener",
    .request = &Table<StartLoadBalancerListenerRequest>::kStruct,
    .response = &Table<StartLoadBalancerListenerResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStartLoadBalancerListenerRequest() {
  return schema::MakeObject<StartLoadBalancerListenerRequest>();
}
schema::OwnedObject MakeStartLoadBalancerListenerResponse() {
  return schema::MakeObject<StartLoadBalancerListenerResponse>();
}

constinit const schema::Action kUnassignPrivateIpAddressesAction = {
    .name = "UnassignPrivateIpAddresses",
    .request = &Table<UnassignPrivateIpAddressesRequest>::kStruct,
    .response = &Table<UnassignPrivateIpAddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUnassignPrivateIpAddressesRequest() {
  return schema::MakeObject<UnassignPrivateIpAddressesRequest>();
}
schema::OwnedObject MakeUnassignPrivateIpAddressesResponse() {
  return schema::MakeObject<UnassignPrivateIpAddressesResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const AttachNetworkInterfaceResponse*) noexcept {
  return tables::Table<AttachNetworkInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachNetworkInterfaceRequest*) noexcept {
  return tables::Table<AttachNetworkInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachNetworkInterfaceRequest&) noexcept {
  return tables::kAttachNetworkInterfaceAction;
}

Outcome<AttachNetworkInterfaceResponse> Client::AttachNetworkInterface(const AttachNetworkInterfaceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<AttachNetworkInterfaceResponse>(*core_, tables::kAttachNetworkInterfaceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DeleteClusterNodesResponse*) noexcept {
  return tables::Table<DeleteClusterNodesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteClusterNodesRequest::Body*) noexcept {
  return tables::Table<DeleteClusterNodesRequest::Body>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteClusterNodesRequest*) noexcept {
  return tables::Table<DeleteClusterNodesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteClusterNodesRequest&) noexcept {
  return tables::kDeleteClusterNodesAction;
}

Outcome<DeleteClusterNodesResponse> Client::DeleteClusterNodes(const DeleteClusterNodesRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DeleteClusterNodesResponse>(*core_, tables::kDeleteClusterNodesAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteEnsRouteEntryResponse*) noexcept {
  return tables::Table<DeleteEnsRouteEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteEnsRouteEntryRequest*) noexcept {
  return tables::Table<DeleteEnsRouteEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteEnsRouteEntryRequest&) noexcept {
  return tables::kDeleteEnsRouteEntryAction;
}

Outcome<DeleteEnsRouteEntryResponse> Client::DeleteEnsRouteEntry(const DeleteEnsRouteEntryRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DeleteEnsRouteEntryResponse>(*core_, tables::kDeleteEnsRouteEntryAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteForwardEntryResponse*) noexcept {
  return tables::Table<DeleteForwardEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteForwardEntryRequest*) noexcept {
  return tables::Table<DeleteForwardEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteForwardEntryRequest&) noexcept {
  return tables::kDeleteForwardEntryAction;
}

Outcome<DeleteForwardEntryResponse> Client::DeleteForwardEntry(const DeleteForwardEntryRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DeleteForwardEntryResponse>(*core_, tables::kDeleteForwardEntryAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteObjectResponse*) noexcept {
  return tables::Table<DeleteObjectResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteObjectRequest*) noexcept {
  return tables::Table<DeleteObjectRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteObjectRequest&) noexcept {
  return tables::kDeleteObjectAction;
}

Outcome<DeleteObjectResponse> Client::DeleteObject(const DeleteObjectRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<DeleteObjectResponse>(*core_, tables::kDeleteObjectAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSecurityGroupPermissionsResponse*) noexcept {
  return tables::Table<DeleteSecurityGroupPermissionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSecurityGroupPermissionsRequest::Permissions*) noexcept {
  return tables::Table<DeleteSecurityGroupPermissionsRequest::Permissions>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSecurityGroupPermissionsRequest*) noexcept {
  return tables::Table<DeleteSecurityGroupPermissionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSecurityGroupPermissionsRequest&) noexcept {
  return tables::kDeleteSecurityGroupPermissionsAction;
}

Outcome<DeleteSecurityGroupPermissionsResponse> Client::DeleteSecurityGroupPermissions(
    const DeleteSecurityGroupPermissionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteSecurityGroupPermissionsResponse>(*core_, tables::kDeleteSecurityGroupPermissionsAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DescribeCloudDiskTypesResponse::SupportResource*) noexcept {
  return tables::Table<DescribeCloudDiskTypesResponse::SupportResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudDiskTypesResponse*) noexcept {
  return tables::Table<DescribeCloudDiskTypesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudDiskTypesRequest*) noexcept {
  return tables::Table<DescribeCloudDiskTypesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeCloudDiskTypesRequest&) noexcept {
  return tables::kDescribeCloudDiskTypesAction;
}

Outcome<DescribeCloudDiskTypesResponse> Client::DescribeCloudDiskTypes(const DescribeCloudDiskTypesRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeCloudDiskTypesResponse>(*core_, tables::kDescribeCloudDiskTypesAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeDataDownloadURLResponse::Data::ServerList*) noexcept {
  return tables::Table<DescribeDataDownloadURLResponse::Data::ServerList>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataDownloadURLResponse::Data*) noexcept {
  return tables::Table<DescribeDataDownloadURLResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataDownloadURLResponse*) noexcept {
  return tables::Table<DescribeDataDownloadURLResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataDownloadURLRequest*) noexcept {
  return tables::Table<DescribeDataDownloadURLRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDataDownloadURLRequest&) noexcept {
  return tables::kDescribeDataDownloadURLAction;
}

Outcome<DescribeDataDownloadURLResponse> Client::DescribeDataDownloadURL(const DescribeDataDownloadURLRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeDataDownloadURLResponse>(*core_, tables::kDescribeDataDownloadURLAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeEnsRegionIdResourceResponse::EnsRegionIdResource*) noexcept {
  return tables::Table<DescribeEnsRegionIdResourceResponse::EnsRegionIdResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRegionIdResourceResponse*) noexcept {
  return tables::Table<DescribeEnsRegionIdResourceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRegionIdResourceRequest*) noexcept {
  return tables::Table<DescribeEnsRegionIdResourceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsRegionIdResourceRequest&) noexcept {
  return tables::kDescribeEnsRegionIdResourceAction;
}

Outcome<DescribeEnsRegionIdResourceResponse> Client::DescribeEnsRegionIdResource(
    const DescribeEnsRegionIdResourceRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsRegionIdResourceResponse>(*core_, tables::kDescribeEnsRegionIdResourceAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeHistoryEventsResponse::Events*) noexcept {
  return tables::Table<DescribeHistoryEventsResponse::Events>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHistoryEventsResponse*) noexcept {
  return tables::Table<DescribeHistoryEventsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHistoryEventsRequest*) noexcept {
  return tables::Table<DescribeHistoryEventsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeHistoryEventsRequest&) noexcept {
  return tables::kDescribeHistoryEventsAction;
}

Outcome<DescribeHistoryEventsResponse> Client::DescribeHistoryEvents(const DescribeHistoryEventsRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeHistoryEventsResponse>(*core_, tables::kDescribeHistoryEventsAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeInstanceBandwidthDetailResponse::Bandwidths*) noexcept {
  return tables::Table<DescribeInstanceBandwidthDetailResponse::Bandwidths>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceBandwidthDetailResponse*) noexcept {
  return tables::Table<DescribeInstanceBandwidthDetailResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceBandwidthDetailRequest*) noexcept {
  return tables::Table<DescribeInstanceBandwidthDetailRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceBandwidthDetailRequest&) noexcept {
  return tables::kDescribeInstanceBandwidthDetailAction;
}

Outcome<DescribeInstanceBandwidthDetailResponse> Client::DescribeInstanceBandwidthDetail(
    const DescribeInstanceBandwidthDetailRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceBandwidthDetailResponse>(*core_,
                                                                   tables::kDescribeInstanceBandwidthDetailAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceVncUrlResponse*) noexcept {
  return tables::Table<DescribeInstanceVncUrlResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceVncUrlRequest*) noexcept {
  return tables::Table<DescribeInstanceVncUrlRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceVncUrlRequest&) noexcept {
  return tables::kDescribeInstanceVncUrlAction;
}

Outcome<DescribeInstanceVncUrlResponse> Client::DescribeInstanceVncUrl(const DescribeInstanceVncUrlRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceVncUrlResponse>(*core_, tables::kDescribeInstanceVncUrlAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeMountTargetsResponse::MountTargets*) noexcept {
  return tables::Table<DescribeMountTargetsResponse::MountTargets>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeMountTargetsResponse*) noexcept {
  return tables::Table<DescribeMountTargetsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeMountTargetsRequest*) noexcept {
  return tables::Table<DescribeMountTargetsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeMountTargetsRequest&) noexcept {
  return tables::kDescribeMountTargetsAction;
}

Outcome<DescribeMountTargetsResponse> Client::DescribeMountTargets(const DescribeMountTargetsRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeMountTargetsResponse>(*core_, tables::kDescribeMountTargetsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeSDGsResponse::SDGs::AvaliableRegionIds*) noexcept {
  return tables::Table<DescribeSDGsResponse::SDGs::AvaliableRegionIds>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGsResponse::SDGs::DeployedInstanceIds*) noexcept {
  return tables::Table<DescribeSDGsResponse::SDGs::DeployedInstanceIds>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGsResponse::SDGs*) noexcept {
  return tables::Table<DescribeSDGsResponse::SDGs>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGsResponse*) noexcept {
  return tables::Table<DescribeSDGsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGsRequest*) noexcept {
  return tables::Table<DescribeSDGsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSDGsRequest&) noexcept {
  return tables::kDescribeSDGsAction;
}

Outcome<DescribeSDGsResponse> Client::DescribeSDGs(const DescribeSDGsRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeSDGsResponse>(*core_, tables::kDescribeSDGsAction, request, options);
}

const schema::Struct& SchemaOf(const DistApplicationDataResponse::DistResult*) noexcept {
  return tables::Table<DistApplicationDataResponse::DistResult>::kStruct;
}

const schema::Struct& SchemaOf(const DistApplicationDataResponse*) noexcept {
  return tables::Table<DistApplicationDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DistApplicationDataRequest*) noexcept {
  return tables::Table<DistApplicationDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DistApplicationDataRequest&) noexcept {
  return tables::kDistApplicationDataAction;
}

Outcome<DistApplicationDataResponse> Client::DistApplicationData(const DistApplicationDataRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DistApplicationDataResponse>(*core_, tables::kDistApplicationDataAction, request, options);
}

const schema::Struct& SchemaOf(const ExportMeasurementDataResponse*) noexcept {
  return tables::Table<ExportMeasurementDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ExportMeasurementDataRequest*) noexcept {
  return tables::Table<ExportMeasurementDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ExportMeasurementDataRequest&) noexcept {
  return tables::kExportMeasurementDataAction;
}

Outcome<ExportMeasurementDataResponse> Client::ExportMeasurementData(const ExportMeasurementDataRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<ExportMeasurementDataResponse>(*core_, tables::kExportMeasurementDataAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const GetOssUsageDataResponse::UsageList*) noexcept {
  return tables::Table<GetOssUsageDataResponse::UsageList>::kStruct;
}

const schema::Struct& SchemaOf(const GetOssUsageDataResponse*) noexcept {
  return tables::Table<GetOssUsageDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetOssUsageDataRequest*) noexcept {
  return tables::Table<GetOssUsageDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetOssUsageDataRequest&) noexcept {
  return tables::kGetOssUsageDataAction;
}

Outcome<GetOssUsageDataResponse> Client::GetOssUsageData(const GetOssUsageDataRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<GetOssUsageDataResponse>(*core_, tables::kGetOssUsageDataAction, request, options);
}

const schema::Struct& SchemaOf(const ImportImageResponse*) noexcept {
  return tables::Table<ImportImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ImportImageRequest::DiskDeviceMapping*) noexcept {
  return tables::Table<ImportImageRequest::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(const ImportImageRequest*) noexcept {
  return tables::Table<ImportImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ImportImageRequest&) noexcept {
  return tables::kImportImageAction;
}

Outcome<ImportImageResponse> Client::ImportImage(const ImportImageRequest& request, const CallOptions& options) const {
  return internal::Invoke<ImportImageResponse>(*core_, tables::kImportImageAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyNetworkAttributeResponse*) noexcept {
  return tables::Table<ModifyNetworkAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyNetworkAttributeRequest*) noexcept {
  return tables::Table<ModifyNetworkAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyNetworkAttributeRequest&) noexcept {
  return tables::kModifyNetworkAttributeAction;
}

Outcome<ModifyNetworkAttributeResponse> Client::ModifyNetworkAttribute(const ModifyNetworkAttributeRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<ModifyNetworkAttributeResponse>(*core_, tables::kModifyNetworkAttributeAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const RemoveVSwitchesFromEpnInstanceResponse*) noexcept {
  return tables::Table<RemoveVSwitchesFromEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveVSwitchesFromEpnInstanceRequest::VSwitchesInfo*) noexcept {
  return tables::Table<RemoveVSwitchesFromEpnInstanceRequest::VSwitchesInfo>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveVSwitchesFromEpnInstanceRequest*) noexcept {
  return tables::Table<RemoveVSwitchesFromEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RemoveVSwitchesFromEpnInstanceRequest&) noexcept {
  return tables::kRemoveVSwitchesFromEpnInstanceAction;
}

Outcome<RemoveVSwitchesFromEpnInstanceResponse> Client::RemoveVSwitchesFromEpnInstance(
    const RemoveVSwitchesFromEpnInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<RemoveVSwitchesFromEpnInstanceResponse>(*core_, tables::kRemoveVSwitchesFromEpnInstanceAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const RestartDeviceInstanceResponse*) noexcept {
  return tables::Table<RestartDeviceInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RestartDeviceInstanceRequest*) noexcept {
  return tables::Table<RestartDeviceInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RestartDeviceInstanceRequest&) noexcept {
  return tables::kRestartDeviceInstanceAction;
}

Outcome<RestartDeviceInstanceResponse> Client::RestartDeviceInstance(const RestartDeviceInstanceRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<RestartDeviceInstanceResponse>(*core_, tables::kRestartDeviceInstanceAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const StartLoadBalancerListenerResponse*) noexcept {
  return tables::Table<StartLoadBalancerListenerResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartLoadBalancerListenerRequest*) noexcept {
  return tables::Table<StartLoadBalancerListenerRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartLoadBalancerListenerRequest&) noexcept {
  return tables::kStartLoadBalancerListenerAction;
}

Outcome<StartLoadBalancerListenerResponse> Client::StartLoadBalancerListener(
    const StartLoadBalancerListenerRequest& request, const CallOptions& options) const {
  return internal::Invoke<StartLoadBalancerListenerResponse>(*core_, tables::kStartLoadBalancerListenerAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const UnassignPrivateIpAddressesResponse*) noexcept {
  return tables::Table<UnassignPrivateIpAddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnassignPrivateIpAddressesRequest*) noexcept {
  return tables::Table<UnassignPrivateIpAddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnassignPrivateIpAddressesRequest&) noexcept {
  return tables::kUnassignPrivateIpAddressesAction;
}

Outcome<UnassignPrivateIpAddressesResponse> Client::UnassignPrivateIpAddresses(
    const UnassignPrivateIpAddressesRequest& request, const CallOptions& options) const {
  return internal::Invoke<UnassignPrivateIpAddressesResponse>(*core_, tables::kUnassignPrivateIpAddressesAction,
                                                              request, options);
}

}  // namespace ens
}  // namespace alibabacloud
