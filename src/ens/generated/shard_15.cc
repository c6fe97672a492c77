// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_load_balancer.h"
#include "alibabacloud/ens/create_load_balancer_http_listener.h"
#include "alibabacloud/ens/delete_disk.h"
#include "alibabacloud/ens/delete_image.h"
#include "alibabacloud/ens/describe_available_resource.h"
#include "alibabacloud/ens/describe_cluster_nodes.h"
#include "alibabacloud/ens/describe_epn_measurement_data.h"
#include "alibabacloud/ens/describe_ha_vips.h"
#include "alibabacloud/ens/describe_image_share_permission.h"
#include "alibabacloud/ens/describe_instance_boot_configuration.h"
#include "alibabacloud/ens/describe_resource_timeline.h"
#include "alibabacloud/ens/get_bucket_lifecycle.h"
#include "alibabacloud/ens/get_device_internet_port.h"
#include "alibabacloud/ens/join_public_ips_to_epn_instance.h"
#include "alibabacloud/ens/mount_instance_sdg.h"
#include "alibabacloud/ens/scale_cluster_node_pool.h"
#include "alibabacloud/ens/set_backend_servers.h"
#include "alibabacloud/ens/upgrade_application.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::CreateLoadBalancerResponse> {
  using T = ens::CreateLoadBalancerResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"LoadBalancerName", "", TypeOf<decltype(T::load_balancer_name)>(), offsetof(T, load_balancer_name),
       Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerRequest> {
  using T = ens::CreateLoadBalancerRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BillingCycle", "", TypeOf<decltype(T::billing_cycle)>(), offsetof(T, billing_cycle), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerName", "", TypeOf<decltype(T::load_balancer_name)>(), offsetof(T, load_balancer_name),
       Style::kRepeat, 0},
      {"LoadBalancerSpec", "", TypeOf<decltype(T::load_balancer_spec)>(), offsetof(T, load_balancer_spec),
       Style::kRepeat, schema::kRequired},
      {"LoadBalancerType", "", TypeOf<decltype(T::load_balancer_type)>(), offsetof(T, load_balancer_type),
       Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, schema::kRequired},
      {"PayType", "", TypeOf<decltype(T::pay_type)>(), offsetof(T, pay_type), Style::kRepeat, schema::kRequired},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerHTTPListenerResponse> {
  using T = ens::CreateLoadBalancerHTTPListenerResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerHTTPListenerResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerHTTPListenerRequest> {
  using T = ens::CreateLoadBalancerHTTPListenerRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServerPort", "", TypeOf<decltype(T::backend_server_port)>(), offsetof(T, backend_server_port),
       Style::kRepeat, 0},
      {"Cookie", "", TypeOf<decltype(T::cookie)>(), offsetof(T, cookie), Style::kRepeat, 0},
      {"CookieTimeout", "", TypeOf<decltype(T::cookie_timeout)>(), offsetof(T, cookie_timeout), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ForwardPort", "", TypeOf<decltype(T::forward_port)>(), offsetof(T, forward_port), Style::kRepeat, 0},
      {"HealthCheck", "", TypeOf<decltype(T::health_check)>(), offsetof(T, health_check), Style::kRepeat,
       schema::kRequired},
      {"HealthCheckConnectPort", "", TypeOf<decltype(T::health_check_connect_port)>(),
       offsetof(T, health_check_connect_port), Style::kRepeat, 0},
      {"HealthCheckDomain", "", TypeOf<decltype(T::health_check_domain)>(), offsetof(T, health_check_domain),
       Style::kRepeat, 0},
      {"HealthCheckHttpCode", "", TypeOf<decltype(T::health_check_http_code)>(), offsetof(T, health_check_http_code),
       Style::kRepeat, 0},
      {"HealthCheckInterval", "", TypeOf<decltype(T::health_check_interval)>(), offsetof(T, health_check_interval),
       Style::kRepeat, 0},
      {"HealthCheckMethod", "", TypeOf<decltype(T::health_check_method)>(), offsetof(T, health_check_method),
       Style::kRepeat, 0},
      {"HealthCheckTimeout", "", TypeOf<decltype(T::health_check_timeout)>(), offsetof(T, health_check_timeout),
       Style::kRepeat, 0},
      {"HealthCheckURI", "", TypeOf<decltype(T::health_check_uri)>(), offsetof(T, health_check_uri), Style::kRepeat, 0},
      {"HealthyThreshold", "", TypeOf<decltype(T::healthy_threshold)>(), offsetof(T, healthy_threshold), Style::kRepeat,
       0},
      {"IdleTimeout", "", TypeOf<decltype(T::idle_timeout)>(), offsetof(T, idle_timeout), Style::kRepeat, 0},
      {"ListenerForward", "", TypeOf<decltype(T::listener_forward)>(), offsetof(T, listener_forward), Style::kRepeat,
       0},
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
      {"RequestTimeout", "", TypeOf<decltype(T::request_timeout)>(), offsetof(T, request_timeout), Style::kRepeat, 0},
      {"Scheduler", "", TypeOf<decltype(T::scheduler)>(), offsetof(T, scheduler), Style::kRepeat, 0},
      {"StickySession", "", TypeOf<decltype(T::sticky_session)>(), offsetof(T, sticky_session), Style::kRepeat, 0},
      {"StickySessionType", "", TypeOf<decltype(T::sticky_session_type)>(), offsetof(T, sticky_session_type),
       Style::kRepeat, 0},
      {"UnhealthyThreshold", "", TypeOf<decltype(T::unhealthy_threshold)>(), offsetof(T, unhealthy_threshold),
       Style::kRepeat, 0},
      {"XForwardedFor", "", TypeOf<decltype(T::x_forwarded_for)>(), offsetof(T, x_forwarded_for), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerHTTPListenerRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteDiskResponse> {
  using T = ens::DeleteDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteDiskResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteDiskRequest> {
  using T = ens::DeleteDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteDiskRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteImageResponse> {
  using T = ens::DeleteImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteImageResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteImageRequest> {
  using T = ens::DeleteImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteImageRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceResponse::Image> {
  using T = ens::DescribeAvailableResourceResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeAvailableResourceResponse::Image> =
    &ens::tables::Table<ens::DescribeAvailableResourceResponse::Image>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceResponse::SupportResource> {
  using T = ens::DescribeAvailableResourceResponse::SupportResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataDiskSize", "", TypeOf<decltype(T::data_disk_size)>(), offsetof(T, data_disk_size), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceSpec", "", TypeOf<decltype(T::instance_spec)>(), offsetof(T, instance_spec), Style::kRepeat, 0},
      {"SupportResourcesCount", "", TypeOf<decltype(T::support_resources_count)>(),
       offsetof(T, support_resources_count), Style::kRepeat, 0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceResponse.SupportResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeAvailableResourceResponse::SupportResource> =
        &ens::tables::Table<ens::DescribeAvailableResourceResponse::SupportResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceResponse> {
  using T = ens::DescribeAvailableResourceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SupportResources", "SupportResource", TypeOf<decltype(T::support_resources)>(), offsetof(T, support_resources),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceRequest> {
  using T = ens::DescribeAvailableResourceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterNodesResponse::Nodes> {
  using T = ens::DescribeClusterNodesResponse::Nodes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat, 0},
      {"PayType", "", TypeOf<decltype(T::pay_type)>(), offsetof(T, pay_type), Style::kRepeat, 0},
      {"State", "", TypeOf<decltype(T::state)>(), offsetof(T, state), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodesResponse.Nodes", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeClusterNodesResponse::Nodes> =
    &ens::tables::Table<ens::DescribeClusterNodesResponse::Nodes>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodesResponse::Page> {
  using T = ens::DescribeClusterNodesResponse::Page;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodesResponse.Page", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeClusterNodesResponse::Page> =
    &ens::tables::Table<ens::DescribeClusterNodesResponse::Page>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodesResponse> {
  using T = ens::DescribeClusterNodesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Nodes", "", TypeOf<decltype(T::nodes)>(), offsetof(T, nodes), Style::kRepeat, 0},
      {"Page", "", TypeOf<decltype(T::page)>(), offsetof(T, page), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterNodesRequest> {
  using T = ens::DescribeClusterNodesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat,
       schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat,
       schema::kRequired},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnMeasurementDataResponse::MeasurementData::BandWidthFeeData> {
  using T = ens::DescribeEpnMeasurementDataResponse::MeasurementData::BandWidthFeeData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CostCode", "", TypeOf<decltype(T::cost_code)>(), offsetof(T, cost_code), Style::kRepeat, 0},
      {"CostName", "", TypeOf<decltype(T::cost_name)>(), offsetof(T, cost_name), Style::kRepeat, 0},
      {"CostType", "", TypeOf<decltype(T::cost_type)>(), offsetof(T, cost_type), Style::kRepeat, 0},
      {"CostVal", "", TypeOf<decltype(T::cost_val)>(), offsetof(T, cost_val), Style::kRepeat, 0},
      {"IspLine", "", TypeOf<decltype(T::isp_line)>(), offsetof(T, isp_line), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEpnMeasurementDataResponse.MeasurementData.BandWidthFeeData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEpnMeasurementDataResponse::MeasurementData::BandWidthFeeData> =
        &ens::tables::Table<ens::DescribeEpnMeasurementDataResponse::MeasurementData::BandWidthFeeData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEpnMeasurementDataResponse::MeasurementData> {
  using T = ens::DescribeEpnMeasurementDataResponse::MeasurementData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandWidthFeeDatas", "BandWidthFeeData", TypeOf<decltype(T::band_width_fee_datas)>(),
       offsetof(T, band_width_fee_datas), Style::kRepeat, 0},
      {"ChargeModel", "", TypeOf<decltype(T::charge_model)>(), offsetof(T, charge_model), Style::kRepeat, 0},
      {"CostCycle", "", TypeOf<decltype(T::cost_cycle)>(), offsetof(T, cost_cycle), Style::kRepeat, 0},
      {"CostEndTime", "", TypeOf<decltype(T::cost_end_time)>(), offsetof(T, cost_end_time), Style::kRepeat, 0},
      {"CostStartTime", "", TypeOf<decltype(T::cost_start_time)>(), offsetof(T, cost_start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnMeasurementDataResponse.MeasurementData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEpnMeasurementDataResponse::MeasurementData> =
        &ens::tables::Table<ens::DescribeEpnMeasurementDataResponse::MeasurementData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEpnMeasurementDataResponse> {
  using T = ens::DescribeEpnMeasurementDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MeasurementDatas", "MeasurementData", TypeOf<decltype(T::measurement_datas)>(), offsetof(T, measurement_datas),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnMeasurementDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnMeasurementDataRequest> {
  using T = ens::DescribeEpnMeasurementDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndDate", "", TypeOf<decltype(T::end_date)>(), offsetof(T, end_date), Style::kRepeat, schema::kRequired},
      {"StartDate", "", TypeOf<decltype(T::start_date)>(), offsetof(T, start_date), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnMeasurementDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeHaVipsResponse::HaVips::AssociatedEipAddresses> {
  using T = ens::DescribeHaVipsResponse::HaVips::AssociatedEipAddresses;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Eip", "", TypeOf<decltype(T::eip)>(), offsetof(T, eip), Style::kRepeat, 0},
      {"EipId", "", TypeOf<decltype(T::eip_id)>(), offsetof(T, eip_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsResponse.HaVips.AssociatedEipAddresses", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeHaVipsResponse::HaVips::AssociatedEipAddresses> =
        &ens::tables::Table<ens::DescribeHaVipsResponse::HaVips::AssociatedEipAddresses>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeHaVipsResponse::HaVips::AssociatedInstances> {
  using T = ens::DescribeHaVipsResponse::HaVips::AssociatedInstances;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsResponse.HaVips.AssociatedInstances", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeHaVipsResponse::HaVips::AssociatedInstances> =
        &ens::tables::Table<ens::DescribeHaVipsResponse::HaVips::AssociatedInstances>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeHaVipsResponse::HaVips> {
  using T = ens::DescribeHaVipsResponse::HaVips;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociatedEipAddresses", "", TypeOf<decltype(T::associated_eip_addresses)>(),
       offsetof(T, associated_eip_addresses), Style::kRepeat, 0},
      {"AssociatedInstances", "", TypeOf<decltype(T::associated_instances)>(), offsetof(T, associated_instances),
       Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsResponse.HaVips", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeHaVipsResponse::HaVips> =
    &ens::tables::Table<ens::DescribeHaVipsResponse::HaVips>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeHaVipsResponse> {
  using T = ens::DescribeHaVipsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HaVips", "", TypeOf<decltype(T::ha_vips)>(), offsetof(T, ha_vips), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeHaVipsRequest> {
  using T = ens::DescribeHaVipsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"HaVipAddress", "", TypeOf<decltype(T::ha_vip_address)>(), offsetof(T, ha_vip_address), Style::kRepeat, 0},
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeHaVipsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeImageSharePermissionResponse::Account> {
  using T = ens::DescribeImageSharePermissionResponse::Account;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliyunUid", "", TypeOf<decltype(T::aliyun_uid)>(), offsetof(T, aliyun_uid), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSharePermissionResponse.Account", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeImageSharePermissionResponse::Account> =
    &ens::tables::Table<ens::DescribeImageSharePermissionResponse::Account>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeImageSharePermissionResponse> {
  using T = ens::DescribeImageSharePermissionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Accounts", "Account", TypeOf<decltype(T::accounts)>(), offsetof(T, accounts), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSharePermissionResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeImageSharePermissionRequest> {
  using T = ens::DescribeImageSharePermissionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliyunId", "", TypeOf<decltype(T::aliyun_id)>(), offsetof(T, aliyun_id), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSharePermissionRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceBootConfigurationResponse::Instances> {
  using T = ens::DescribeInstanceBootConfigurationResponse::Instances;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BootSet", "", TypeOf<decltype(T::boot_set)>(), offsetof(T, boot_set), Style::kRepeat, 0},
      {"BootType", "", TypeOf<decltype(T::boot_type)>(), offsetof(T, boot_type), Style::kRepeat, 0},
      {"DiskSet", "", TypeOf<decltype(T::disk_set)>(), offsetof(T, disk_set), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceBootConfigurationResponse.Instances", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstanceBootConfigurationResponse::Instances> =
        &ens::tables::Table<ens::DescribeInstanceBootConfigurationResponse::Instances>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstanceBootConfigurationResponse> {
  using T = ens::DescribeInstanceBootConfigurationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Instances", "", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceBootConfigurationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceBootConfigurationRequest> {
  using T = ens::DescribeInstanceBootConfigurationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BootSet", "", TypeOf<decltype(T::boot_set)>(), offsetof(T, boot_set), Style::kRepeat, 0},
      {"BootType", "", TypeOf<decltype(T::boot_type)>(), offsetof(T, boot_type), Style::kRepeat, 0},
      {"DiskSet", "", TypeOf<decltype(T::disk_set)>(), offsetof(T, disk_set), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceBootConfigurationRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeResourceTimelineResponse::AvailableEvents> {
  using T = ens::DescribeResourceTimelineResponse::AvailableEvents;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OccurrenceTime", "", TypeOf<decltype(T::occurrence_time)>(), offsetof(T, occurrence_time), Style::kRepeat, 0},
      {"Reason", "", TypeOf<decltype(T::reason)>(), offsetof(T, reason), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceTimelineResponse.AvailableEvents", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeResourceTimelineResponse::AvailableEvents> =
        &ens::tables::Table<ens::DescribeResourceTimelineResponse::AvailableEvents>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeResourceTimelineResponse::BizEvents> {
  using T = ens::DescribeResourceTimelineResponse::BizEvents;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OccurrenceTime", "", TypeOf<decltype(T::occurrence_time)>(), offsetof(T, occurrence_time), Style::kRepeat, 0},
      {"Reason", "", TypeOf<decltype(T::reason)>(), offsetof(T, reason), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceTimelineResponse.BizEvents", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeResourceTimelineResponse::BizEvents> =
    &ens::tables::Table<ens::DescribeResourceTimelineResponse::BizEvents>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeResourceTimelineResponse::InventoryEvents> {
  using T = ens::DescribeResourceTimelineResponse::InventoryEvents;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OccurrenceTime", "", TypeOf<decltype(T::occurrence_time)>(), offsetof(T, occurrence_time), Style::kRepeat, 0},
      {"Reason", "", TypeOf<decltype(T::reason)>(), offsetof(T, reason), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceTimelineResponse.InventoryEvents", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeResourceTimelineResponse::InventoryEvents> =
        &ens::tables::Table<ens::DescribeResourceTimelineResponse::InventoryEvents>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeResourceTimelineResponse::ReserveEvents> {
  using T = ens::DescribeResourceTimelineResponse::ReserveEvents;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OccurrenceTime", "", TypeOf<decltype(T::occurrence_time)>(), offsetof(T, occurrence_time), Style::kRepeat, 0},
      {"Reason", "", TypeOf<decltype(T::reason)>(), offsetof(T, reason), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceTimelineResponse.ReserveEvents", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeResourceTimelineResponse::ReserveEvents> =
    &ens::tables::Table<ens::DescribeResourceTimelineResponse::ReserveEvents>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeResourceTimelineResponse> {
  using T = ens::DescribeResourceTimelineResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableEvents", "", TypeOf<decltype(T::available_events)>(), offsetof(T, available_events), Style::kRepeat,
       0},
      {"BizEvents", "", TypeOf<decltype(T::biz_events)>(), offsetof(T, biz_events), Style::kRepeat, 0},
      {"Desc", "", TypeOf<decltype(T::desc)>(), offsetof(T, desc), Style::kRepeat, 0},
      {"InventoryEvents", "", TypeOf<decltype(T::inventory_events)>(), offsetof(T, inventory_events), Style::kRepeat,
       0},
      {"Msg", "", TypeOf<decltype(T::msg)>(), offsetof(T, msg), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ReserveEvents", "", TypeOf<decltype(T::reserve_events)>(), offsetof(T, reserve_events), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceTimelineResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeResourceTimelineRequest> {
  using T = ens::DescribeResourceTimelineRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BeginTime", "", TypeOf<decltype(T::begin_time)>(), offsetof(T, begin_time), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"OpenapiCheck", "", TypeOf<decltype(T::openapi_check)>(), offsetof(T, openapi_check), Style::kRepeat, 0},
      {"Uuid", "", TypeOf<decltype(T::uuid)>(), offsetof(T, uuid), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceTimelineRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetBucketLifecycleResponse::Rule::Expiration> {
  using T = ens::GetBucketLifecycleResponse::Rule::Expiration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreatedBeforeDate", "", TypeOf<decltype(T::created_before_date)>(), offsetof(T, created_before_date),
       Style::kRepeat, 0},
      {"Days", "", TypeOf<decltype(T::days)>(), offsetof(T, days), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetBucketLifecycleResponse.Rule.Expiration", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::GetBucketLifecycleResponse::Rule::Expiration> =
    &ens::tables::Table<ens::GetBucketLifecycleResponse::Rule::Expiration>::kStruct;

template <>
struct ens::tables::Table<ens::GetBucketLifecycleResponse::Rule> {
  using T = ens::GetBucketLifecycleResponse::Rule;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Expiration", "", TypeOf<decltype(T::expiration)>(), offsetof(T, expiration), Style::kFlat, 0},
      {"ID", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
      {"Prefix", "", TypeOf<decltype(T::prefix)>(), offsetof(T, prefix), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetBucketLifecycleResponse.Rule", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::GetBucketLifecycleResponse::Rule> =
    &ens::tables::Table<ens::GetBucketLifecycleResponse::Rule>::kStruct;

template <>
struct ens::tables::Table<ens::GetBucketLifecycleResponse> {
  using T = ens::GetBucketLifecycleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Rule", "", TypeOf<decltype(T::rule)>(), offsetof(T, rule), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetBucketLifecycleResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetBucketLifecycleRequest> {
  using T = ens::GetBucketLifecycleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetBucketLifecycleRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetDeviceInternetPortResponse::NetworkInfoItem> {
  using T = ens::GetDeviceInternetPortResponse::NetworkInfoItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat, 0},
      {"ExternalPort", "", TypeOf<decltype(T::external_port)>(), offsetof(T, external_port), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat, 0},
      {"InternalPort", "", TypeOf<decltype(T::internal_port)>(), offsetof(T, internal_port), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetDeviceInternetPortResponse.NetworkInfoItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::GetDeviceInternetPortResponse::NetworkInfoItem> =
    &ens::tables::Table<ens::GetDeviceInternetPortResponse::NetworkInfoItem>::kStruct;

template <>
struct ens::tables::Table<ens::GetDeviceInternetPortResponse> {
  using T = ens::GetDeviceInternetPortResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NetworkInfo", "NetworkInfoItem", TypeOf<decltype(T::network_info)>(), offsetof(T, network_info), Style::kRepeat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetDeviceInternetPortResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetDeviceInternetPortRequest> {
  using T = ens::GetDeviceInternetPortRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NatType", "", TypeOf<decltype(T::nat_type)>(), offsetof(T, nat_type), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetDeviceInternetPortRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::JoinPublicIpsToEpnInstanceResponse> {
  using T = ens::JoinPublicIpsToEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"JoinPublicIpsToEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::JoinPublicIpsToEpnInstanceRequest::InstanceInfos> {
  using T = ens::JoinPublicIpsToEpnInstanceRequest::InstanceInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"JoinPublicIpsToEpnInstanceRequest.InstanceInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::JoinPublicIpsToEpnInstanceRequest::InstanceInfos> =
        &ens::tables::Table<ens::JoinPublicIpsToEpnInstanceRequest::InstanceInfos>::kStruct;

template <>
struct ens::tables::Table<ens::JoinPublicIpsToEpnInstanceRequest> {
  using T = ens::JoinPublicIpsToEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceInfos", "", TypeOf<decltype(T::instance_infos)>(), offsetof(T, instance_infos), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"JoinPublicIpsToEpnInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::MountInstanceSDGResponse::Data::Result::FailedItems> {
  using T = ens::MountInstanceSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"MountInstanceSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::MountInstanceSDGResponse::Data::Result::FailedItems> =
        &ens::tables::Table<ens::MountInstanceSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::MountInstanceSDGResponse::Data::Result> {
  using T = ens::MountInstanceSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"MountInstanceSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::MountInstanceSDGResponse::Data::Result> =
    &ens::tables::Table<ens::MountInstanceSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::MountInstanceSDGResponse::Data> {
  using T = ens::MountInstanceSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"MountInstanceSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::MountInstanceSDGResponse::Data> =
    &ens::tables::Table<ens::MountInstanceSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::MountInstanceSDGResponse> {
  using T = ens::MountInstanceSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"MountInstanceSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::MountInstanceSDGRequest> {
  using T = ens::MountInstanceSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"MountInstanceSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ScaleClusterNodePoolResponse> {
  using T = ens::ScaleClusterNodePoolResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ScaleClusterNodePoolResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ScaleClusterNodePoolRequest::Body> {
  using T = ens::ScaleClusterNodePoolRequest::Body;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Count", "", TypeOf<decltype(T::count)>(), offsetof(T, count), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ScaleClusterNodePoolRequest.Body", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ScaleClusterNodePoolRequest::Body> =
    &ens::tables::Table<ens::ScaleClusterNodePoolRequest::Body>::kStruct;

template <>
struct ens::tables::Table<ens::ScaleClusterNodePoolRequest> {
  using T = ens::ScaleClusterNodePoolRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Body", "", TypeOf<decltype(T::body)>(), offsetof(T, body), Style::kJson, 0},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ScaleClusterNodePoolRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetBackendServersResponse::BackendServer> {
  using T = ens::SetBackendServersResponse::BackendServer;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Port", "", TypeOf<decltype(T::port)>(), offsetof(T, port), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetBackendServersResponse.BackendServer", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::SetBackendServersResponse::BackendServer> =
    &ens::tables::Table<ens::SetBackendServersResponse::BackendServer>::kStruct;

template <>
struct ens::tables::Table<ens::SetBackendServersResponse> {
  using T = ens::SetBackendServersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServers", "BackendServer", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetBackendServersResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetBackendServersRequest::BackendServers> {
  using T = ens::SetBackendServersRequest::BackendServers;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, schema::kRequired},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"SetBackendServersRequest.BackendServers", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::SetBackendServersRequest::BackendServers> =
    &ens::tables::Table<ens::SetBackendServersRequest::BackendServers>::kStruct;

template <>
struct ens::tables::Table<ens::SetBackendServersRequest> {
  using T = ens::SetBackendServersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServers", "", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers), Style::kJson,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"SetBackendServersRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpgradeApplicationResponse> {
  using T = ens::UpgradeApplicationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpgradeApplicationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpgradeApplicationRequest> {
  using T = ens::UpgradeApplicationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"Template", "", TypeOf<decltype(T::template_)>(), offsetof(T, template_), Style::kRepeat, schema::kRequired},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpgradeApplicationRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kCreateLoadBalancerAction = {
    .name = "CreateLoadBalancer",
    .request = &Table<CreateLoadBalancerRequest>::kStruct,
    .response = &Table<CreateLoadBalancerResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateLoadBalancerRequest() { return schema::MakeObject<CreateLoadBalancerRequest>(); }
schema::OwnedObject MakeCreateLoadBalancerResponse() { return schema::MakeObject<CreateLoadBalancerResponse>(); }

constinit const schema::Action kCreateLoadBalancerHTTPListenerAction = {
    .name = "CreateLoadBalancerHTTPListener",
    .request = &Table<CreateLoadBalancerHTTPListenerRequest>::kStruct,
    .response = &Table<CreateLoadBalancerHTTPListenerResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateLoadBalancerHTTPListenerRequest() {
  return schema::MakeObject<CreateLoadBalancerHTTPListenerRequest>();
}
schema::OwnedObject MakeCreateLoadBalancerHTTPListenerResponse() {
  return schema::MakeObject<CreateLoadBalancerHTTPListenerResponse>();
}

constexpr std::string_view kDeleteDiskSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDeleteDiskAction = {
    .name = "DeleteDisk",
    .request = &Table<DeleteDiskRequest>::kStruct,
    .response = &Table<DeleteDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kDeleteDiskSuccessCodes,
};

schema::OwnedObject MakeDeleteDiskRequest() { return schema::MakeObject<DeleteDiskRequest>(); }
schema::OwnedObject MakeDeleteDiskResponse() { return schema::MakeObject<DeleteDiskResponse>(); }

constexpr std::string_view kDeleteImageSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDeleteImageAction = {
    .name = "DeleteImage",
    .request = &Table<DeleteImageRequest>::kStruct,
    .response = &Table<DeleteImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kDeleteImageSuccessCodes,
};

schema::OwnedObject MakeDeleteImageRequest() { return schema::MakeObject<DeleteImageRequest>(); }
schema::OwnedObject MakeDeleteImageResponse() { return schema::MakeObject<DeleteImageResponse>(); }

constexpr std::string_view kDescribeAvailableResourceSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeAvailableResourceAction = {
    .name = "DescribeAvailableResource",
    .request = &Table<DescribeAvailableResourceRequest>::kStruct,
    .response = &Table<DescribeAvailableResourceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeAvailableResourceSuccessCodes,
};

schema::OwnedObject MakeDescribeAvailableResourceRequest() {
  return schema::MakeObject<DescribeAvailableResourceRequest>();
}
schema::OwnedObject MakeDescribeAvailableResourceResponse() {
  return schema::MakeObject<DescribeAvailableResourceResponse>();
}

constinit const schema::Action kDescribeClusterNodesAction = {
    .name = "DescribeClusterNodes",
    .request = &Table<DescribeClusterNodesRequest>::kStruct,
    .response = &Table<DescribeClusterNodesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Nodes",
                   .page_number = "PageNumber",
                   .page_size = "PageSize"},
};

schema::OwnedObject MakeDescribeClusterNodesRequest() { return schema::MakeObject<DescribeClusterNodesRequest>(); }
schema::OwnedObject MakeDescribeClusterNodesResponse() { return schema::MakeObject<DescribeClusterNodesResponse>(); }

constinit const schema::Action kDescribeEpnMeasurementDataAction = {
    .name = "DescribeEpnMeasurementData",
    .request = &Table<DescribeEpnMeasurementDataRequest>::kStruct,
    .response = &Table<DescribeEpnMeasurementDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeEpnMeasurementDataRequest() {
  return schema::MakeObject<DescribeEpnMeasurementDataRequest>();
}
schema::OwnedObject MakeDescribeEpnMeasurementDataResponse() {
  return schema::MakeObject<DescribeEpnMeasurementDataResponse>();
}

constinit const schema::Action kDescribeHaVipsAction = {
    .name = "DescribeHaVips",
    .request = &Table<DescribeHaVipsRequest>::kStruct,
    .response = &Table<DescribeHaVipsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
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

constinit const schema::Action kDescribeInstanceBootConfigurationAction = {
    .name = "DescribeInstanceBootConfiguration",
    .request = &Table<DescribeInstanceBootConfigurationRequest>::kStruct,
    .response = &Table<DescribeInstanceBootConfigurationResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
};

schema::OwnedObject MakeDescribeInstanceBootConfigurationRequest() {
  return schema::MakeObject<DescribeInstanceBootConfigurationRequest>();
}
schema::OwnedObject MakeDescribeInstanceBootConfigurationResponse() {
  return schema::MakeObject<DescribeInstanceBootConfigurationResponse>();
}

constinit const schema::Action kDescribeResourceTimelineAction = {
    .name = "DescribeResourceTimeline",
    .request = &Table<DescribeResourceTimelineRequest>::kStruct,
    .response = &Table<DescribeResourceTimelineResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeResourceTimelineRequest() {
  return schema::MakeObject<DescribeResourceTimelineRequest>();
}
schema::OwnedObject MakeDescribeResourceTimelineResponse() {
  return schema::MakeObject<DescribeResourceTimelineResponse>();
}

constinit const schema::Action kGetBucketLifecycleAction = {
    .name = "GetBucketLifecycle",
    .request = &Table<GetBucketLifecycleRequest>::kStruct,
    .response = &Table<GetBucketLifecycleResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeGetBucketLifecycleRequest() { return schema::MakeObject<GetBucketLifecycleRequest>(); }
schema::OwnedObject MakeGetBucketLifecycleResponse() { return schema::MakeObject<GetBucketLifecycleResponse>(); }

constinit const schema::Action kGetDeviceInternetPortAction = {
    .name = "GetDeviceInternetPort",
    .request = &Table<GetDeviceInternetPortRequest>::kStruct,
    .response = &Table<GetDeviceInternetPortResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeGetDeviceInternetPortRequest() { return schema::MakeObject<GetDeviceInternetPortRequest>(); }
schema::OwnedObject MakeGetDeviceInternetPortResponse() { return schema::MakeObject<GetDeviceInternetPortResponse>(); }

constinit const schema::Action kJoinPublicIpsToEpnInstanceAction = {
    .name = "JoinPublicIpsToEpnInstance",
    .request = &Table<JoinPublicIpsToEpnInstanceRequest>::kStruct,
    .response = &Table<JoinPublicIpsToEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeJoinPublicIpsToEpnInstanceRequest() {
  return schema::MakeObject<JoinPublicIpsToEpnInstanceRequest>();
}
schema::OwnedObject MakeJoinPublicIpsToEpnInstanceResponse() {
  return schema::MakeObject<JoinPublicIpsToEpnInstanceResponse>();
}

constinit const schema::Action kMountInstanceSDGAction = {
    .name = "MountInstanceSDG",
    .request = &Table<MountInstanceSDGRequest>::kStruct,
    .response = &Table<MountInstanceSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeMountInstanceSDGRequest() { return schema::MakeObject<MountInstanceSDGRequest>(); }
schema::OwnedObject MakeMountInstanceSDGResponse() { return schema::MakeObject<MountInstanceSDGResponse>(); }

constinit const schema::Action kScaleClusterNodePoolAction = {
    .name = "ScaleClusterNodePool",
    .request = &Table<ScaleClusterNodePoolRequest>::kStruct,
    .response = &Table<ScaleClusterNodePoolResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeScaleClusterNodePoolRequest() { return schema::MakeObject<ScaleClusterNodePoolRequest>(); }
schema::OwnedObject MakeScaleClusterNodePoolResponse() { return schema::MakeObject<ScaleClusterNodePoolResponse>(); }

constinit const schema::Action kSetBackendServersAction = {
    .name = "SetBackendServers",
    .request = &Table<SetBackendServersRequest>::kStruct,
    .response = &Table<SetBackendServersResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeSetBackendServersRequest() { return schema::MakeObject<SetBackendServersRequest>(); }
schema::OwnedObject MakeSetBackendServersResponse() { return schema::MakeObject<SetBackendServersResponse>(); }

constinit const schema::Action kUpgradeApplicationAction = {
    .name = "UpgradeApplication",
    .request = &Table<UpgradeApplicationRequest>::kStruct,
    .response = &Table<UpgradeApplicationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUpgradeApplicationRequest() { return schema::MakeObject<UpgradeApplicationRequest>(); }
schema::OwnedObject MakeUpgradeApplicationResponse() { return schema::MakeObject<UpgradeApplicationResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const CreateLoadBalancerResponse*) noexcept {
  return tables::Table<CreateLoadBalancerResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLoadBalancerRequest*) noexcept {
  return tables::Table<CreateLoadBalancerRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateLoadBalancerRequest&) noexcept {
  return tables::kCreateLoadBalancerAction;
}

Outcome<CreateLoadBalancerResponse> Client::CreateLoadBalancer(const CreateLoadBalancerRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<CreateLoadBalancerResponse>(*core_, tables::kCreateLoadBalancerAction, request, options);
}

const schema::Struct& SchemaOf(const CreateLoadBalancerHTTPListenerResponse*) noexcept {
  return tables::Table<CreateLoadBalancerHTTPListenerResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLoadBalancerHTTPListenerRequest*) noexcept {
  return tables::Table<CreateLoadBalancerHTTPListenerRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateLoadBalancerHTTPListenerRequest&) noexcept {
  return tables::kCreateLoadBalancerHTTPListenerAction;
}

Outcome<CreateLoadBalancerHTTPListenerResponse> Client::CreateLoadBalancerHTTPListener(
    const CreateLoadBalancerHTTPListenerRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateLoadBalancerHTTPListenerResponse>(*core_, tables::kCreateLoadBalancerHTTPListenerAction,
                                                                  request, options);
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

const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse::Image*) noexcept {
  return tables::Table<DescribeAvailableResourceResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse::SupportResource*) noexcept {
  return tables::Table<DescribeAvailableResourceResponse::SupportResource>::kStruct;
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

const schema::Struct& SchemaOf(const DescribeClusterNodesResponse::Nodes*) noexcept {
  return tables::Table<DescribeClusterNodesResponse::Nodes>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodesResponse::Page*) noexcept {
  return tables::Table<DescribeClusterNodesResponse::Page>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodesResponse*) noexcept {
  return tables::Table<DescribeClusterNodesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodesRequest*) noexcept {
  return tables::Table<DescribeClusterNodesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClusterNodesRequest&) noexcept {
  return tables::kDescribeClusterNodesAction;
}

Outcome<DescribeClusterNodesResponse> Client::DescribeClusterNodes(const DescribeClusterNodesRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeClusterNodesResponse>(*core_, tables::kDescribeClusterNodesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeEpnMeasurementDataResponse::MeasurementData::BandWidthFeeData*) noexcept {
  return tables::Table<DescribeEpnMeasurementDataResponse::MeasurementData::BandWidthFeeData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnMeasurementDataResponse::MeasurementData*) noexcept {
  return tables::Table<DescribeEpnMeasurementDataResponse::MeasurementData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnMeasurementDataResponse*) noexcept {
  return tables::Table<DescribeEpnMeasurementDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnMeasurementDataRequest*) noexcept {
  return tables::Table<DescribeEpnMeasurementDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEpnMeasurementDataRequest&) noexcept {
  return tables::kDescribeEpnMeasurementDataAction;
}

Outcome<DescribeEpnMeasurementDataResponse> Client::DescribeEpnMeasurementData(
    const DescribeEpnMeasurementDataRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEpnMeasurementDataResponse>(*core_, tables::kDescribeEpnMeasurementDataAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const DescribeHaVipsResponse::HaVips::AssociatedEipAddresses*) noexcept {
  return tables::Table<DescribeHaVipsResponse::HaVips::AssociatedEipAddresses>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHaVipsResponse::HaVips::AssociatedInstances*) noexcept {
  return tables::Table<DescribeHaVipsResponse::HaVips::AssociatedInstances>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHaVipsResponse::HaVips*) noexcept {
  return tables::Table<DescribeHaVipsResponse::HaVips>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeHaVipsResponse*) noexcept {
  return tables::Table<DescribeHaVipsResponse>::kStruct;
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

const schema::Struct& SchemaOf(const DescribeInstanceBootConfigurationResponse::Instances*) noexcept {
  return tables::Table<DescribeInstanceBootConfigurationResponse::Instances>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceBootConfigurationResponse*) noexcept {
  return tables::Table<DescribeInstanceBootConfigurationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceBootConfigurationRequest*) noexcept {
  return tables::Table<DescribeInstanceBootConfigurationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceBootConfigurationRequest&) noexcept {
  return tables::kDescribeInstanceBootConfigurationAction;
}

Outcome<DescribeInstanceBootConfigurationResponse> Client::DescribeInstanceBootConfiguration(
    const DescribeInstanceBootConfigurationRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceBootConfigurationResponse>(*core_,
                                                                     tables::kDescribeInstanceBootConfigurationAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse::AvailableEvents*) noexcept {
  return tables::Table<DescribeResourceTimelineResponse::AvailableEvents>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse::BizEvents*) noexcept {
  return tables::Table<DescribeResourceTimelineResponse::BizEvents>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse::InventoryEvents*) noexcept {
  return tables::Table<DescribeResourceTimelineResponse::InventoryEvents>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse::ReserveEvents*) noexcept {
  return tables::Table<DescribeResourceTimelineResponse::ReserveEvents>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourceTimelineResponse*) noexcept {
  return tables::Table<DescribeResourceTimelineResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourceTimelineRequest*) noexcept {
  return tables::Table<DescribeResourceTimelineRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeResourceTimelineRequest&) noexcept {
  return tables::kDescribeResourceTimelineAction;
}

Outcome<DescribeResourceTimelineResponse> Client::DescribeResourceTimeline(
    const DescribeResourceTimelineRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeResourceTimelineResponse>(*core_, tables::kDescribeResourceTimelineAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const GetBucketLifecycleResponse::Rule::Expiration*) noexcept {
  return tables::Table<GetBucketLifecycleResponse::Rule::Expiration>::kStruct;
}

const schema::Struct& SchemaOf(const GetBucketLifecycleResponse::Rule*) noexcept {
  return tables::Table<GetBucketLifecycleResponse::Rule>::kStruct;
}

const schema::Struct& SchemaOf(const GetBucketLifecycleResponse*) noexcept {
  return tables::Table<GetBucketLifecycleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetBucketLifecycleRequest*) noexcept {
  return tables::Table<GetBucketLifecycleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetBucketLifecycleRequest&) noexcept {
  return tables::kGetBucketLifecycleAction;
}

Outcome<GetBucketLifecycleResponse> Client::GetBucketLifecycle(const GetBucketLifecycleRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<GetBucketLifecycleResponse>(*core_, tables::kGetBucketLifecycleAction, request, options);
}

const schema::Struct& SchemaOf(const GetDeviceInternetPortResponse::NetworkInfoItem*) noexcept {
  return tables::Table<GetDeviceInternetPortResponse::NetworkInfoItem>::kStruct;
}

const schema::Struct& SchemaOf(const GetDeviceInternetPortResponse*) noexcept {
  return tables::Table<GetDeviceInternetPortResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetDeviceInternetPortRequest*) noexcept {
  return tables::Table<GetDeviceInternetPortRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetDeviceInternetPortRequest&) noexcept {
  return tables::kGetDeviceInternetPortAction;
}

Outcome<GetDeviceInternetPortResponse> Client::GetDeviceInternetPort(const GetDeviceInternetPortRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<GetDeviceInternetPortResponse>(*core_, tables::kGetDeviceInternetPortAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const JoinPublicIpsToEpnInstanceResponse*) noexcept {
  return tables::Table<JoinPublicIpsToEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const JoinPublicIpsToEpnInstanceRequest::InstanceInfos*) noexcept {
  return tables::Table<JoinPublicIpsToEpnInstanceRequest::InstanceInfos>::kStruct;
}

const schema::Struct& SchemaOf(const JoinPublicIpsToEpnInstanceRequest*) noexcept {
  return tables::Table<JoinPublicIpsToEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const JoinPublicIpsToEpnInstanceRequest&) noexcept {
  return tables::kJoinPublicIpsToEpnInstanceAction;
}

Outcome<JoinPublicIpsToEpnInstanceResponse> Client::JoinPublicIpsToEpnInstance(
    const JoinPublicIpsToEpnInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<JoinPublicIpsToEpnInstanceResponse>(*core_, tables::kJoinPublicIpsToEpnInstanceAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const MountInstanceSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<MountInstanceSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const MountInstanceSDGResponse::Data::Result*) noexcept {
  return tables::Table<MountInstanceSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const MountInstanceSDGResponse::Data*) noexcept {
  return tables::Table<MountInstanceSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const MountInstanceSDGResponse*) noexcept {
  return tables::Table<MountInstanceSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const MountInstanceSDGRequest*) noexcept {
  return tables::Table<MountInstanceSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const MountInstanceSDGRequest&) noexcept {
  return tables::kMountInstanceSDGAction;
}

Outcome<MountInstanceSDGResponse> Client::MountInstanceSDG(const MountInstanceSDGRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<MountInstanceSDGResponse>(*core_, tables::kMountInstanceSDGAction, request, options);
}

const schema::Struct& SchemaOf(const ScaleClusterNodePoolResponse*) noexcept {
  return tables::Table<ScaleClusterNodePoolResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ScaleClusterNodePoolRequest::Body*) noexcept {
  return tables::Table<ScaleClusterNodePoolRequest::Body>::kStruct;
}

const schema::Struct& SchemaOf(const ScaleClusterNodePoolRequest*) noexcept {
  return tables::Table<ScaleClusterNodePoolRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ScaleClusterNodePoolRequest&) noexcept {
  return tables::kScaleClusterNodePoolAction;
}

Outcome<ScaleClusterNodePoolResponse> Client::ScaleClusterNodePool(const ScaleClusterNodePoolRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ScaleClusterNodePoolResponse>(*core_, tables::kScaleClusterNodePoolAction, request, options);
}

const schema::Struct& SchemaOf(const SetBackendServersResponse::BackendServer*) noexcept {
  return tables::Table<SetBackendServersResponse::BackendServer>::kStruct;
}

const schema::Struct& SchemaOf(const SetBackendServersResponse*) noexcept {
  return tables::Table<SetBackendServersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SetBackendServersRequest::BackendServers*) noexcept {
  return tables::Table<SetBackendServersRequest::BackendServers>::kStruct;
}

const schema::Struct& SchemaOf(const SetBackendServersRequest*) noexcept {
  return tables::Table<SetBackendServersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SetBackendServersRequest&) noexcept {
  return tables::kSetBackendServersAction;
}

Outcome<SetBackendServersResponse> Client::SetBackendServers(const SetBackendServersRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<SetBackendServersResponse>(*core_, tables::kSetBackendServersAction, request, options);
}

const schema::Struct& SchemaOf(const UpgradeApplicationResponse*) noexcept {
  return tables::Table<UpgradeApplicationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UpgradeApplicationRequest*) noexcept {
  return tables::Table<UpgradeApplicationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UpgradeApplicationRequest&) noexcept {
  return tables::kUpgradeApplicationAction;
}

Outcome<UpgradeApplicationResponse> Client::UpgradeApplication(const UpgradeApplicationRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<UpgradeApplicationResponse>(*core_, tables::kUpgradeApplicationAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
