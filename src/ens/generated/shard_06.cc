// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_eip_instance.h"
#include "alibabacloud/ens/create_ens_service.h"
#include "alibabacloud/ens/create_load_balancer_udp_listener.h"
#include "alibabacloud/ens/delete_cluster_node_pool.h"
#include "alibabacloud/ens/delete_ens_sale_control.h"
#include "alibabacloud/ens/delete_snapshot.h"
#include "alibabacloud/ens/delete_snat_ip_for_snat_entry.h"
#include "alibabacloud/ens/describe_addon.h"
#include "alibabacloud/ens/describe_application.h"
#include "alibabacloud/ens/describe_epn_instance_sale_control.h"
#include "alibabacloud/ens/describe_load_balancer_http_listener_attribute.h"
#include "alibabacloud/ens/describe_pre_paid_instance_stock.h"
#include "alibabacloud/ens/describe_security_groups.h"
#include "alibabacloud/ens/list_addons.h"
#include "alibabacloud/ens/modify_ens_route_entry.h"
#include "alibabacloud/ens/modify_network_interface_attribute.h"
#include "alibabacloud/ens/modify_prepay_instance_spec.h"
#include "alibabacloud/ens/preload_region_sdg.h"
#include "alibabacloud/ens/upgrade_aic_instance_image.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::CreateEipInstanceResponse> {
  using T = ens::CreateEipInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEipInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEipInstanceRequest::Tag> {
  using T = ens::CreateEipInstanceRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEipInstanceRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateEipInstanceRequest::Tag> =
    &ens::tables::Table<ens::CreateEipInstanceRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::CreateEipInstanceRequest> {
  using T = ens::CreateEipInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, schema::kRequired},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEipInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEnsServiceResponse> {
  using T = ens::CreateEnsServiceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEnsServiceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEnsServiceRequest> {
  using T = ens::CreateEnsServiceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsServiceId", "", TypeOf<decltype(T::ens_service_id)>(), offsetof(T, ens_service_id), Style::kRepeat,
       schema::kRequired},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateEnsServiceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerUDPListenerResponse> {
  using T = ens::CreateLoadBalancerUDPListenerResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerUDPListenerResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerUDPListenerRequest> {
  using T = ens::CreateLoadBalancerUDPListenerRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServerPort", "", TypeOf<decltype(T::backend_server_port)>(), offsetof(T, backend_server_port),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EipTransmit", "", TypeOf<decltype(T::eip_transmit)>(), offsetof(T, eip_transmit), Style::kRepeat, 0},
      {"EstablishedTimeout", "", TypeOf<decltype(T::established_timeout)>(), offsetof(T, established_timeout),
       Style::kRepeat, 0},
      {"HealthCheckConnectPort", "", TypeOf<decltype(T::health_check_connect_port)>(),
       offsetof(T, health_check_connect_port), Style::kRepeat, 0},
      {"HealthCheckConnectTimeout", "", TypeOf<decltype(T::health_check_connect_timeout)>(),
       offsetof(T, health_check_connect_timeout), Style::kRepeat, 0},
      {"HealthCheckExp", "", TypeOf<decltype(T::health_check_exp)>(), offsetof(T, health_check_exp), Style::kRepeat, 0},
      {"HealthCheckInterval", "", TypeOf<decltype(T::health_check_interval)>(), offsetof(T, health_check_interval),
       Style::kRepeat, 0},
      {"HealthCheckReq", "", TypeOf<decltype(T::health_check_req)>(), offsetof(T, health_check_req), Style::kRepeat, 0},
      {"HealthyThreshold", "", TypeOf<decltype(T::healthy_threshold)>(), offsetof(T, healthy_threshold), Style::kRepeat,
       0},
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
      {"Scheduler", "", TypeOf<decltype(T::scheduler)>(), offsetof(T, scheduler), Style::kRepeat, 0},
      {"UnhealthyThreshold", "", TypeOf<decltype(T::unhealthy_threshold)>(), offsetof(T, unhealthy_threshold),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerUDPListenerRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteClusterNodePoolResponse> {
  using T = ens::DeleteClusterNodePoolResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteClusterNodePoolResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteClusterNodePoolRequest> {
  using T = ens::DeleteClusterNodePoolRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteClusterNodePoolRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEnsSaleControlResponse> {
  using T = ens::DeleteEnsSaleControlResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteEnsSaleControlResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEnsSaleControlRequest::SaleControls> {
  using T = ens::DeleteEnsSaleControlRequest::SaleControls;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat,
       schema::kRequired},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteEnsSaleControlRequest.SaleControls", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeleteEnsSaleControlRequest::SaleControls> =
    &ens::tables::Table<ens::DeleteEnsSaleControlRequest::SaleControls>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteEnsSaleControlRequest> {
  using T = ens::DeleteEnsSaleControlRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUidAccount", "", TypeOf<decltype(T::ali_uid_account)>(), offsetof(T, ali_uid_account), Style::kRepeat, 0},
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat,
       schema::kRequired},
      {"CustomAccount", "", TypeOf<decltype(T::custom_account)>(), offsetof(T, custom_account), Style::kRepeat, 0},
      {"SaleControls", "", TypeOf<decltype(T::sale_controls)>(), offsetof(T, sale_controls), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteEnsSaleControlRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSnapshotResponse> {
  using T = ens::DeleteSnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnapshotResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSnapshotRequest> {
  using T = ens::DeleteSnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnapshotRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSnatIpForSnatEntryResponse> {
  using T = ens::DeleteSnatIpForSnatEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnatIpForSnatEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSnatIpForSnatEntryRequest> {
  using T = ens::DeleteSnatIpForSnatEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat,
       schema::kRequired},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnatIpForSnatEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAddonResponse::Addons::ConfigSchema> {
  using T = ens::DescribeAddonResponse::Addons::ConfigSchema;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersion", "", TypeOf<decltype(T::app_version)>(), offsetof(T, app_version), Style::kRepeat, 0},
      {"ConfigVersion", "", TypeOf<decltype(T::config_version)>(), offsetof(T, config_version), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Params", "", TypeOf<decltype(T::params)>(), offsetof(T, params), Style::kRepeat, schema::kRawJson},
  };
  static constexpr schema::Struct kStruct = {"DescribeAddonResponse.Addons.ConfigSchema", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeAddonResponse::Addons::ConfigSchema> =
    &ens::tables::Table<ens::DescribeAddonResponse::Addons::ConfigSchema>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAddonResponse::Addons> {
  using T = ens::DescribeAddonResponse::Addons;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CleanupCloudResources", "", TypeOf<decltype(T::cleanup_cloud_resources)>(),
       offsetof(T, cleanup_cloud_resources), Style::kRepeat, 0},
      {"ConfigSchema", "", TypeOf<decltype(T::config_schema)>(), offsetof(T, config_schema), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAddonResponse.Addons", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeAddonResponse::Addons> =
    &ens::tables::Table<ens::DescribeAddonResponse::Addons>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAddonResponse> {
  using T = ens::DescribeAddonResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Addons", "", TypeOf<decltype(T::addons)>(), offsetof(T, addons), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAddonResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAddonRequest> {
  using T = ens::DescribeAddonRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddonName", "", TypeOf<decltype(T::addon_name)>(), offsetof(T, addon_name), Style::kRepeat, schema::kRequired},
      {"AddonVersion", "", TypeOf<decltype(T::addon_version)>(), offsetof(T, addon_version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAddonRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeApplicationResponse> {
  using T = ens::DescribeApplicationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Application", "", TypeOf<decltype(T::application)>(), offsetof(T, application), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeApplicationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeApplicationRequest> {
  using T = ens::DescribeApplicationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"AppVersions", "", TypeOf<decltype(T::app_versions)>(), offsetof(T, app_versions), Style::kSimple, 0},
      {"Level", "", TypeOf<decltype(T::level)>(), offsetof(T, level), Style::kRepeat, 0},
      {"OutDetailStatParams", "", TypeOf<decltype(T::out_detail_stat_params)>(), offsetof(T, out_detail_stat_params),
       Style::kRepeat, 0},
      {"ResourceSelector", "", TypeOf<decltype(T::resource_selector)>(), offsetof(T, resource_selector), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeApplicationRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceSaleControlResponse> {
  using T = ens::DescribeEpnInstanceSaleControlResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InternetChargeTypes", "", TypeOf<decltype(T::internet_charge_types)>(), offsetof(T, internet_charge_types),
       Style::kRepeat, 0},
      {"MaxInternetBandwidthOut", "", TypeOf<decltype(T::max_internet_bandwidth_out)>(),
       offsetof(T, max_internet_bandwidth_out), Style::kRepeat, 0},
      {"MinInternetBandwidthOut", "", TypeOf<decltype(T::min_internet_bandwidth_out)>(),
       offsetof(T, min_internet_bandwidth_out), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceSaleControlResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceSaleControlRequest> {
  using T = ens::DescribeEpnInstanceSaleControlRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceSaleControlRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerHTTPListenerAttributeResponse> {
  using T = ens::DescribeLoadBalancerHTTPListenerAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServerPort", "", TypeOf<decltype(T::backend_server_port)>(), offsetof(T, backend_server_port),
       Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"Cookie", "", TypeOf<decltype(T::cookie)>(), offsetof(T, cookie), Style::kRepeat, 0},
      {"CookieTimeout", "", TypeOf<decltype(T::cookie_timeout)>(), offsetof(T, cookie_timeout), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ForwardPort", "", TypeOf<decltype(T::forward_port)>(), offsetof(T, forward_port), Style::kRepeat, 0},
      {"HealthCheck", "", TypeOf<decltype(T::health_check)>(), offsetof(T, health_check), Style::kRepeat, 0},
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
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RequestTimeout", "", TypeOf<decltype(T::request_timeout)>(), offsetof(T, request_timeout), Style::kRepeat, 0},
      {"Scheduler", "", TypeOf<decltype(T::scheduler)>(), offsetof(T, scheduler), Style::kRepeat, 0},
      {"ServerCertificateId", "", TypeOf<decltype(T::server_certificate_id)>(), offsetof(T, server_certificate_id),
       Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StickySession", "", TypeOf<decltype(T::sticky_session)>(), offsetof(T, sticky_session), Style::kRepeat, 0},
      {"StickySessionType", "", TypeOf<decltype(T::sticky_session_type)>(), offsetof(T, sticky_session_type),
       Style::kRepeat, 0},
      {"UnhealthyThreshold", "", TypeOf<decltype(T::unhealthy_threshold)>(), offsetof(T, unhealthy_threshold),
       Style::kRepeat, 0},
      {"XForwardedFor", "", TypeOf<decltype(T::x_forwarded_for)>(), offsetof(T, x_forwarded_for), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerHTTPListenerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerHTTPListenerAttributeRequest> {
  using T = ens::DescribeLoadBalancerHTTPListenerAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerHTTPListenerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribePrePaidInstanceStockResponse> {
  using T = ens::DescribePrePaidInstanceStockResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvaliableCount", "", TypeOf<decltype(T::avaliable_count)>(), offsetof(T, avaliable_count), Style::kRepeat, 0},
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"DataDiskSize", "", TypeOf<decltype(T::data_disk_size)>(), offsetof(T, data_disk_size), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceSpec", "", TypeOf<decltype(T::instance_spec)>(), offsetof(T, instance_spec), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceGap", "", TypeOf<decltype(T::resource_gap)>(), offsetof(T, resource_gap), Style::kRepeat, 0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePrePaidInstanceStockResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribePrePaidInstanceStockRequest> {
  using T = ens::DescribePrePaidInstanceStockRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataDiskSize", "", TypeOf<decltype(T::data_disk_size)>(), offsetof(T, data_disk_size), Style::kRepeat,
       schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceSpec", "", TypeOf<decltype(T::instance_spec)>(), offsetof(T, instance_spec), Style::kRepeat,
       schema::kRequired},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribePrePaidInstanceStockRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSecurityGroupsResponse::SecurityGroup> {
  using T = ens::DescribeSecurityGroupsResponse::SecurityGroup;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
      {"InstanceIds", "InstanceId", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"NetworkInterfaceIds", "NetworkInterfaceId", TypeOf<decltype(T::network_interface_ids)>(),
       offsetof(T, network_interface_ids), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupsResponse.SecurityGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSecurityGroupsResponse::SecurityGroup> =
    &ens::tables::Table<ens::DescribeSecurityGroupsResponse::SecurityGroup>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSecurityGroupsResponse> {
  using T = ens::DescribeSecurityGroupsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityGroups", "SecurityGroup", TypeOf<decltype(T::security_groups)>(), offsetof(T, security_groups),
       Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSecurityGroupsRequest> {
  using T = ens::DescribeSecurityGroupsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListAddonsResponse::Addons::ConfigSchema> {
  using T = ens::ListAddonsResponse::Addons::ConfigSchema;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersion", "", TypeOf<decltype(T::app_version)>(), offsetof(T, app_version), Style::kRepeat, 0},
      {"ConfigVersion", "", TypeOf<decltype(T::config_version)>(), offsetof(T, config_version), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Params", "", TypeOf<decltype(T::params)>(), offsetof(T, params), Style::kRepeat, schema::kRawJson},
  };
  static constexpr schema::Struct kStruct = {"ListAddonsResponse.Addons.ConfigSchema", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListAddonsResponse::Addons::ConfigSchema> =
    &ens::tables::Table<ens::ListAddonsResponse::Addons::ConfigSchema>::kStruct;

template <>
struct ens::tables::Table<ens::ListAddonsResponse::Addons> {
  using T = ens::ListAddonsResponse::Addons;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CleanupCloudResources", "", TypeOf<decltype(T::cleanup_cloud_resources)>(),
       offsetof(T, cleanup_cloud_resources), Style::kRepeat, 0},
      {"ConfigSchema", "", TypeOf<decltype(T::config_schema)>(), offsetof(T, config_schema), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListAddonsResponse.Addons", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListAddonsResponse::Addons> =
    &ens::tables::Table<ens::ListAddonsResponse::Addons>::kStruct;

template <>
struct ens::tables::Table<ens::ListAddonsResponse> {
  using T = ens::ListAddonsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Addons", "", TypeOf<decltype(T::addons)>(), offsetof(T, addons), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListAddonsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListAddonsRequest> {
  using T = ens::ListAddonsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"ListAddonsRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::ModifyEnsRouteEntryResponse> {
  using T = ens::ModifyEnsRouteEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyEnsRouteEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyEnsRouteEntryRequest> {
  using T = ens::ModifyEnsRouteEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RouteEntryId", "", TypeOf<decltype(T::route_entry_id)>(), offsetof(T, route_entry_id), Style::kRepeat,
       schema::kRequired},
      {"RouteEntryName", "", TypeOf<decltype(T::route_entry_name)>(), offsetof(T, route_entry_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyEnsRouteEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyNetworkInterfaceAttributeResponse> {
  using T = ens::ModifyNetworkInterfaceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyNetworkInterfaceAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyNetworkInterfaceAttributeRequest> {
  using T = ens::ModifyNetworkInterfaceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyNetworkInterfaceAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyPrepayInstanceSpecResponse> {
  using T = ens::ModifyPrepayInstanceSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrepayInstanceSpecResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyPrepayInstanceSpecRequest> {
  using T = ens::ModifyPrepayInstanceSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrepayInstanceSpecRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PreloadRegionSDGResponse::Data::Result::FailedItems> {
  using T = ens::PreloadRegionSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationRegionId", "", TypeOf<decltype(T::destination_region_id)>(), offsetof(T, destination_region_id),
       Style::kRepeat, 0},
      {"ErrorMessage", "", TypeOf<decltype(T::error_message)>(), offsetof(T, error_message), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PreloadRegionSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::PreloadRegionSDGResponse::Data::Result::FailedItems> =
        &ens::tables::Table<ens::PreloadRegionSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::PreloadRegionSDGResponse::Data::Result> {
  using T = ens::PreloadRegionSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PreloadRegionSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::PreloadRegionSDGResponse::Data::Result> =
    &ens::tables::Table<ens::PreloadRegionSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::PreloadRegionSDGResponse::Data> {
  using T = ens::PreloadRegionSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PreloadRegionSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::PreloadRegionSDGResponse::Data> =
    &ens::tables::Table<ens::PreloadRegionSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::PreloadRegionSDGResponse> {
  using T = ens::PreloadRegionSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PreloadRegionSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PreloadRegionSDGRequest> {
  using T = ens::PreloadRegionSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationRegionIds", "", TypeOf<decltype(T::destination_region_ids)>(), offsetof(T, destination_region_ids),
       Style::kJson, schema::kRequired},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"Namespaces", "", TypeOf<decltype(T::namespaces)>(), offsetof(T, namespaces), Style::kJson, 0},
      {"RedundantNum", "", TypeOf<decltype(T::redundant_num)>(), offsetof(T, redundant_num), Style::kRepeat,
       schema::kRequired},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"PreloadRegionSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpgradeAICInstanceImageResponse> {
  using T = ens::UpgradeAICInstanceImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpgradeAICInstanceImageResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpgradeAICInstanceImageRequest> {
  using T = ens::UpgradeAICInstanceImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"ServerIds", "", TypeOf<decltype(T::server_ids)>(), offsetof(T, server_ids), Style::kJson, schema::kRequired},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpgradeAICInstanceImageRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kCreateEipInstanceAction = {
    .name = "CreateEipInstance",
    .request = &Table<CreateEipInstanceRequest>::kStruct,
    .response = &Table<CreateEipInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateEipInstanceRequest() { return schema::MakeObject<CreateEipInstanceRequest>(); }
schema::OwnedObject MakeCreateEipInstanceResponse() { return schema::MakeObject<CreateEipInstanceResponse>(); }

constexpr std::string_view kCreateEnsServiceSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kCreateEnsServiceAction = {
    .name = "CreateEnsService",
    .request = &Table<CreateEnsServiceRequest>::kStruct,
    .response = &Table<CreateEnsServiceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kCreateEnsServiceSuccessCodes,
};

schema::OwnedObject MakeCreateEnsServiceRequest() { return schema::MakeObject<CreateEnsServiceRequest>(); }
schema::OwnedObject MakeCreateEnsServiceResponse() { return schema::MakeObject<CreateEnsServiceResponse>(); }

constinit const schema::Action kCreateLoadBalancerUDPListenerAction = {
    .name = "CreateLoadBalancerUDPListener",
    .request = &Table<CreateLoadBalancerUDPListenerRequest>::kStruct,
    .response = &Table<CreateLoadBalancerUDPListenerResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateLoadBalancerUDPListenerRequest() {
  return schema::MakeObject<CreateLoadBalancerUDPListenerRequest>();
}
schema::OwnedObject MakeCreateLoadBalancerUDPListenerResponse() {
  return schema::MakeObject<CreateLoadBalancerUDPListenerResponse>();
}

constinit const schema::Action kDeleteClusterNodePoolAction = {
    .name = "DeleteClusterNodePool",
    .request = &Table<DeleteClusterNodePoolRequest>::kStruct,
    .response = &Table<DeleteClusterNodePoolResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDeleteClusterNodePoolRequest() { return schema::MakeObject<DeleteClusterNodePoolRequest>(); }
schema::OwnedObject MakeDeleteClusterNodePoolResponse() { return schema::MakeObject<DeleteClusterNodePoolResponse>(); }

constinit const schema::Action kDeleteEnsSaleControlAction = {
    .name = "DeleteEnsSaleControl",
    .request = &Table<DeleteEnsSaleControlRequest>::kStruct,
    .response = &Table<DeleteEnsSaleControlResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeDeleteEnsSaleControlRequest() { return schema::MakeObject<DeleteEnsSaleControlRequest>(); }
schema::OwnedObject MakeDeleteEnsSaleControlResponse() { return schema::MakeObject<DeleteEnsSaleControlResponse>(); }

constinit const schema::Action kDeleteSnapshotAction = {
    .name = "DeleteSnapshot",
    .request = &Table<DeleteSnapshotRequest>::kStruct,
    .response = &Table<DeleteSnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteSnapshotRequest() { return schema::MakeObject<DeleteSnapshotRequest>(); }
schema::OwnedObject MakeDeleteSnapshotResponse() { return schema::MakeObject<DeleteSnapshotResponse>(); }

constinit const schema::Action kDeleteSnatIpForSnatEntryAction = {
    .name = "DeleteSnatIpForSnatEntry",
    .request = &Table<DeleteSnatIpForSnatEntryRequest>::kStruct,
    .response = &Table<DeleteSnatIpForSnatEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteSnatIpForSnatEntryRequest() {
  return schema::MakeObject<DeleteSnatIpForSnatEntryRequest>();
}
schema::OwnedObject MakeDeleteSnatIpForSnatEntryResponse() {
  return schema::MakeObject<DeleteSnatIpForSnatEntryResponse>();
}

constinit const schema::Action kDescribeAddonAction = {
    .name = "DescribeAddon",
    .request = &Table<DescribeAddonRequest>::kStruct,
    .response = &Table<DescribeAddonResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeAddonRequest() { return schema::MakeObject<DescribeAddonRequest>(); }
schema::OwnedObject MakeDescribeAddonResponse() { return schema::MakeObject<DescribeAddonResponse>(); }

constinit const schema::Action kDescribeApplicationAction = {
    .name = "DescribeApplication",
    .request = &Table<DescribeApplicationRequest>::kStruct,
    .response = &Table<DescribeApplicationResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeApplicationRequest() { return schema::MakeObject<DescribeApplicationRequest>(); }
schema::OwnedObject MakeDescribeApplicationResponse() { return schema::MakeObject<DescribeApplicationResponse>(); }

constinit const schema::Action kDescribeEpnInstanceSaleControlAction = {
    .name = "DescribeEpnInstanceSaleControl",
    .request = &Table<DescribeEpnInstanceSaleControlRequest>::kStruct,
    .response = &Table<DescribeEpnInstanceSaleControlResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeEpnInstanceSaleControlRequest() {
  return schema::MakeObject<DescribeEpnInstanceSaleControlRequest>();
}
schema::OwnedObject MakeDescribeEpnInstanceSaleControlResponse() {
  return schema::MakeObject<DescribeEpnInstanceSaleControlResponse>();
}

constinit const schema::Action kDescribeLoadBalancerHTTPListenerAttributeAction = {
    .name = "DescribeLoadBalancerHTTPListenerAttribute",
    .request = &Table<DescribeLoadBalancerHTTPListenerAttributeRequest>::kStruct,
    .response = &Table<DescribeLoadBalancerHTTPListenerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeLoadBalancerHTTPListenerAttributeRequest() {
  return schema::MakeObject<DescribeLoadBalancerHTTPListenerAttributeRequest>();
}
schema::OwnedObject MakeDescribeLoadBalancerHTTPListenerAttributeResponse() {
  return schema::MakeObject<DescribeLoadBalancerHTTPListenerAttributeResponse>();
}

constinit const schema::Action kDescribePrePaidInstanceStockAction = {
    .name = "DescribePrePaidInstanceStock",
    .request = &Table<DescribePrePaidInstanceStockRequest>::kStruct,
    .response = &Table<DescribePrePaidInstanceStockResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribePrePaidInstanceStockRequest() {
  return schema::MakeObject<DescribePrePaidInstanceStockRequest>();
}
schema::OwnedObject MakeDescribePrePaidInstanceStockResponse() {
  return schema::MakeObject<DescribePrePaidInstanceStockResponse>();
}

constinit const schema::Action kDescribeSecurityGroupsAction = {
    .name = "DescribeSecurityGroups",
    .request = &Table<DescribeSecurityGroupsRequest>::kStruct,
    .response = &Table<DescribeSecurityGroupsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 25,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "SecurityGroups",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSecurityGroupsRequest() { return schema::MakeObject<DescribeSecurityGroupsRequest>(); }
schema::OwnedObject MakeDescribeSecurityGroupsResponse() {
  return schema::MakeObject<DescribeSecurityGroupsResponse>();
}

constinit const schema::Action kListAddonsAction = {
    .name = "ListAddons",
    .request = &Table<ListAddonsRequest>::kStruct,
    .response = &Table<ListAddonsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeListAddonsRequest() { return schema::MakeObject<ListAddonsRequest>(); }
schema::OwnedObject MakeListAddonsResponse() { return schema::MakeObject<ListAddonsResponse>(); }

constinit const schema::Action kModifyEnsRouteEntryAction = {
    .name = "ModifyEnsRouteEntry",
    .request = &Table<ModifyEnsRouteEntryRequest>::kStruct,
    .response = &Table<ModifyEnsRouteEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeModifyEnsRouteEntryRequest() { return schema::MakeObject<ModifyEnsRouteEntryRequest>(); }
schema::OwnedObject MakeModifyEnsRouteEntryResponse() { return schema::MakeObject<ModifyEnsRouteEntryResponse>(); }

constinit const schema::Action kModifyNetworkInterfaceAttributeAction = {
    .name = "ModifyNetworkInterfaceAttribute",
    .request = &Table<ModifyNetworkInterfaceAttributeRequest>::kStruct,
    .response = &Table<ModifyNetworkInterfaceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyNetworkInterfaceAttributeRequest() {
  return schema::MakeObject<ModifyNetworkInterfaceAttributeRequest>();
}
schema::OwnedObject MakeModifyNetworkInterfaceAttributeResponse() {
  return schema::MakeObject<ModifyNetworkInterfaceAttributeResponse>();
}

constinit const schema::Action kModifyPrepayInstanceSpecAction = {
    .name = "ModifyPrepayInstanceSpec",
    .request = &Table<ModifyPrepayInstanceSpecRequest>::kStruct,
    .response = &Table<ModifyPrepayInstanceSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyPrepayInstanceSpecRequest() {
  return schema::MakeObject<ModifyPrepayInstanceSpecRequest>();
}
schema::OwnedObject MakeModifyPrepayInstanceSpecResponse() {
  return schema::MakeObject<ModifyPrepayInstanceSpecResponse>();
}

constinit const schema::Action kPreloadRegionSDGAction = {
    .name = "PreloadRegionSDG",
    .request = &Table<PreloadRegionSDGRequest>::kStruct,
    .response = &Table<PreloadRegionSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakePreloadRegionSDGRequest() { return schema::MakeObject<PreloadRegionSDGRequest>(); }
schema::OwnedObject MakePreloadRegionSDGResponse() { return schema::MakeObject<PreloadRegionSDGResponse>(); }

constinit const schema::Action kUpgradeAICInstanceImageAction = {
    .name = "UpgradeAICInstanceImage",
    .request = &Table<UpgradeAICInstanceImageRequest>::kStruct,
    .response = &Table<UpgradeAICInstanceImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeUpgradeAICInstanceImageRequest() {
  return schema::MakeObject<UpgradeAICInstanceImageRequest>();
}
schema::OwnedObject MakeUpgradeAICInstanceImageResponse() {
  return schema::MakeObject<UpgradeAICInstanceImageResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const CreateEipInstanceResponse*) noexcept {
  return tables::Table<CreateEipInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEipInstanceRequest::Tag*) noexcept {
  return tables::Table<CreateEipInstanceRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEipInstanceRequest*) noexcept {
  return tables::Table<CreateEipInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateEipInstanceRequest&) noexcept {
  return tables::kCreateEipInstanceAction;
}

Outcome<CreateEipInstanceResponse> Client::CreateEipInstance(const CreateEipInstanceRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<CreateEipInstanceResponse>(*core_, tables::kCreateEipInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const CreateEnsServiceResponse*) noexcept {
  return tables::Table<CreateEnsServiceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEnsServiceRequest*) noexcept {
  return tables::Table<CreateEnsServiceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateEnsServiceRequest&) noexcept {
  return tables::kCreateEnsServiceAction;
}

Outcome<CreateEnsServiceResponse> Client::CreateEnsService(const CreateEnsServiceRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateEnsServiceResponse>(*core_, tables::kCreateEnsServiceAction, request, options);
}

const schema::Struct& SchemaOf(const CreateLoadBalancerUDPListenerResponse*) noexcept {
  return tables::Table<CreateLoadBalancerUDPListenerResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLoadBalancerUDPListenerRequest*) noexcept {
  return tables::Table<CreateLoadBalancerUDPListenerRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateLoadBalancerUDPListenerRequest&) noexcept {
  return tables::kCreateLoadBalancerUDPListenerAction;
}

Outcome<CreateLoadBalancerUDPListenerResponse> Client::CreateLoadBalancerUDPListener(
    const CreateLoadBalancerUDPListenerRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateLoadBalancerUDPListenerResponse>(*core_, tables::kCreateLoadBalancerUDPListenerAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DeleteClusterNodePoolResponse*) noexcept {
  return tables::Table<DeleteClusterNodePoolResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteClusterNodePoolRequest*) noexcept {
  return tables::Table<DeleteClusterNodePoolRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteClusterNodePoolRequest&) noexcept {
  return tables::kDeleteClusterNodePoolAction;
}

Outcome<DeleteClusterNodePoolResponse> Client::DeleteClusterNodePool(const DeleteClusterNodePoolRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteClusterNodePoolResponse>(*core_, tables::kDeleteClusterNodePoolAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DeleteEnsSaleControlResponse*) noexcept {
  return tables::Table<DeleteEnsSaleControlResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteEnsSaleControlRequest::SaleControls*) noexcept {
  return tables::Table<DeleteEnsSaleControlRequest::SaleControls>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteEnsSaleControlRequest*) noexcept {
  return tables::Table<DeleteEnsSaleControlRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteEnsSaleControlRequest&) noexcept {
  return tables::kDeleteEnsSaleControlAction;
}

Outcome<DeleteEnsSaleControlResponse> Client::DeleteEnsSaleControl(const DeleteEnsSaleControlRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DeleteEnsSaleControlResponse>(*core_, tables::kDeleteEnsSaleControlAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSnapshotResponse*) noexcept {
  return tables::Table<DeleteSnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSnapshotRequest*) noexcept {
  return tables::Table<DeleteSnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSnapshotRequest&) noexcept {
  return tables::kDeleteSnapshotAction;
}

Outcome<DeleteSnapshotResponse> Client::DeleteSnapshot(const DeleteSnapshotRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<DeleteSnapshotResponse>(*core_, tables::kDeleteSnapshotAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSnatIpForSnatEntryResponse*) noexcept {
  return tables::Table<DeleteSnatIpForSnatEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSnatIpForSnatEntryRequest*) noexcept {
  return tables::Table<DeleteSnatIpForSnatEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSnatIpForSnatEntryRequest&) noexcept {
  return tables::kDeleteSnatIpForSnatEntryAction;
}

Outcome<DeleteSnatIpForSnatEntryResponse> Client::DeleteSnatIpForSnatEntry(
    const DeleteSnatIpForSnatEntryRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteSnatIpForSnatEntryResponse>(*core_, tables::kDeleteSnatIpForSnatEntryAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeAddonResponse::Addons::ConfigSchema*) noexcept {
  return tables::Table<DescribeAddonResponse::Addons::ConfigSchema>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAddonResponse::Addons*) noexcept {
  return tables::Table<DescribeAddonResponse::Addons>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAddonResponse*) noexcept {
  return tables::Table<DescribeAddonResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAddonRequest*) noexcept {
  return tables::Table<DescribeAddonRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAddonRequest&) noexcept {
  return tables::kDescribeAddonAction;
}

Outcome<DescribeAddonResponse> Client::DescribeAddon(const DescribeAddonRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeAddonResponse>(*core_, tables::kDescribeAddonAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeApplicationResponse*) noexcept {
  return tables::Table<DescribeApplicationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeApplicationRequest*) noexcept {
  return tables::Table<DescribeApplicationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeApplicationRequest&) noexcept {
  return tables::kDescribeApplicationAction;
}

Outcome<DescribeApplicationResponse> Client::DescribeApplication(const DescribeApplicationRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeApplicationResponse>(*core_, tables::kDescribeApplicationAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceSaleControlResponse*) noexcept {
  return tables::Table<DescribeEpnInstanceSaleControlResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceSaleControlRequest*) noexcept {
  return tables::Table<DescribeEpnInstanceSaleControlRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEpnInstanceSaleControlRequest&) noexcept {
  return tables::kDescribeEpnInstanceSaleControlAction;
}

Outcome<DescribeEpnInstanceSaleControlResponse> Client::DescribeEpnInstanceSaleControl(
    const DescribeEpnInstanceSaleControlRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEpnInstanceSaleControlResponse>(*core_, tables::kDescribeEpnInstanceSaleControlAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerHTTPListenerAttributeResponse*) noexcept {
  return tables::Table<DescribeLoadBalancerHTTPListenerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerHTTPListenerAttributeRequest*) noexcept {
  return tables::Table<DescribeLoadBalancerHTTPListenerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerHTTPListenerAttributeRequest&) noexcept {
  return tables::kDescribeLoadBalancerHTTPListenerAttributeAction;
}

Outcome<DescribeLoadBalancerHTTPListenerAttributeResponse> Client::DescribeLoadBalancerHTTPListenerAttribute(
    const DescribeLoadBalancerHTTPListenerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancerHTTPListenerAttributeResponse>(
      *core_, tables::kDescribeLoadBalancerHTTPListenerAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const DescribePrePaidInstanceStockResponse*) noexcept {
  return tables::Table<DescribePrePaidInstanceStockResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePrePaidInstanceStockRequest*) noexcept {
  return tables::Table<DescribePrePaidInstanceStockRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePrePaidInstanceStockRequest&) noexcept {
  return tables::kDescribePrePaidInstanceStockAction;
}

Outcome<DescribePrePaidInstanceStockResponse> Client::DescribePrePaidInstanceStock(
    const DescribePrePaidInstanceStockRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribePrePaidInstanceStockResponse>(*core_, tables::kDescribePrePaidInstanceStockAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse::SecurityGroup*) noexcept {
  return tables::Table<DescribeSecurityGroupsResponse::SecurityGroup>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse*) noexcept {
  return tables::Table<DescribeSecurityGroupsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupsRequest*) noexcept {
  return tables::Table<DescribeSecurityGroupsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupsRequest&) noexcept {
  return tables::kDescribeSecurityGroupsAction;
}

Outcome<DescribeSecurityGroupsResponse> Client::DescribeSecurityGroups(const DescribeSecurityGroupsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeSecurityGroupsResponse>(*core_, tables::kDescribeSecurityGroupsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const ListAddonsResponse::Addons::ConfigSchema*) noexcept {
  return tables::Table<ListAddonsResponse::Addons::ConfigSchema>::kStruct;
}

const schema::Struct& SchemaOf(const ListAddonsResponse::Addons*) noexcept {
  return tables::Table<ListAddonsResponse::Addons>::kStruct;
}

const schema::Struct& SchemaOf(const ListAddonsResponse*) noexcept {
  return tables::Table<ListAddonsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListAddonsRequest*) noexcept {
  return tables::Table<ListAddonsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListAddonsRequest&) noexcept {
  return tables::kListAddonsAction;
}

Outcome<ListAddonsResponse> Client::ListAddons(const ListAddonsRequest& request, const CallOptions& options) const {
  return internal::Invoke<ListAddonsResponse>(*core_, tables::kListAddonsAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyEnsRouteEntryResponse*) noexcept {
  return tables::Table<ModifyEnsRouteEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyEnsRouteEntryRequest*) noexcept {
  return tables::Table<ModifyEnsRouteEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyEnsRouteEntryRequest&) noexcept {
  return tables::kModifyEnsRouteEntryAction;
}

Outcome<ModifyEnsRouteEntryResponse> Client::ModifyEnsRouteEntry(const ModifyEnsRouteEntryRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<ModifyEnsRouteEntryResponse>(*core_, tables::kModifyEnsRouteEntryAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeResponse*) noexcept {
  return tables::Table<ModifyNetworkInterfaceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest*) noexcept {
  return tables::Table<ModifyNetworkInterfaceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyNetworkInterfaceAttributeRequest&) noexcept {
  return tables::kModifyNetworkInterfaceAttributeAction;
}

Outcome<ModifyNetworkInterfaceAttributeResponse> Client::ModifyNetworkInterfaceAttribute(
    const ModifyNetworkInterfaceAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyNetworkInterfaceAttributeResponse>(*core_,
                                                                   tables::kModifyNetworkInterfaceAttributeAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecResponse*) noexcept {
  return tables::Table<ModifyPrepayInstanceSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest*) noexcept {
  return tables::Table<ModifyPrepayInstanceSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyPrepayInstanceSpecRequest&) noexcept {
  return tables::kModifyPrepayInstanceSpecAction;
}

Outcome<ModifyPrepayInstanceSpecResponse> Client::ModifyPrepayInstanceSpec(
    const ModifyPrepayInstanceSpecRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyPrepayInstanceSpecResponse>(*core_, tables::kModifyPrepayInstanceSpecAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const PreloadRegionSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<PreloadRegionSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const PreloadRegionSDGResponse::Data::Result*) noexcept {
  return tables::Table<PreloadRegionSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const PreloadRegionSDGResponse::Data*) noexcept {
  return tables::Table<PreloadRegionSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const PreloadRegionSDGResponse*) noexcept {
  return tables::Table<PreloadRegionSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PreloadRegionSDGRequest*) noexcept {
  return tables::Table<PreloadRegionSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PreloadRegionSDGRequest&) noexcept {
  return tables::kPreloadRegionSDGAction;
}

Outcome<PreloadRegionSDGResponse> Client::PreloadRegionSDG(const PreloadRegionSDGRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<PreloadRegionSDGResponse>(*core_, tables::kPreloadRegionSDGAction, request, options);
}

const schema::Struct& SchemaOf(const UpgradeAICInstanceImageResponse*) noexcept {
  return tables::Table<UpgradeAICInstanceImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UpgradeAICInstanceImageRequest*) noexcept {
  return tables::Table<UpgradeAICInstanceImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UpgradeAICInstanceImageRequest&) noexcept {
  return tables::kUpgradeAICInstanceImageAction;
}

Outcome<UpgradeAICInstanceImageResponse> Client::UpgradeAICInstanceImage(const UpgradeAICInstanceImageRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<UpgradeAICInstanceImageResponse>(*core_, tables::kUpgradeAICInstanceImageAction, request,
                                                           options);
}

}  // namespace ens
}  // namespace alibabacloud
