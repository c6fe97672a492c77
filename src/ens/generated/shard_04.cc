// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/add_backend_servers.h"
#include "alibabacloud/ens/add_snat_ip_for_snat_entry.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_ens_route_entry.h"
#include "alibabacloud/ens/create_load_balancer_https_listener.h"
#include "alibabacloud/ens/delete_eip.h"
#include "alibabacloud/ens/describe_elb_available_resource_info.h"
#include "alibabacloud/ens/describe_ens_commodity_code.h"
#include "alibabacloud/ens/describe_ens_route_tables.h"
#include "alibabacloud/ens/describe_ens_sale_control.h"
#include "alibabacloud/ens/describe_file_systems.h"
#include "alibabacloud/ens/describe_instance_spec.h"
#include "alibabacloud/ens/describe_measurement_data.h"
#include "alibabacloud/ens/describe_nat_gateways.h"
#include "alibabacloud/ens/modify_file_system.h"
#include "alibabacloud/ens/modify_image_share_permission.h"
#include "alibabacloud/ens/modify_instance_charge_type.h"
#include "alibabacloud/ens/put_bucket_lifecycle.h"
#include "alibabacloud/ens/reset_aic_instance.h"
#include "alibabacloud/ens/set_load_balancer_tcp_listener_attribute.h"
#include "alibabacloud/ens/share_aic_image.h"
#include "alibabacloud/ens/tag_resources.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AddBackendServersResponse::BackendServer> {
  using T = ens::AddBackendServersResponse::BackendServer;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Port", "", TypeOf<decltype(T::port)>(), offsetof(T, port), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddBackendServersResponse.BackendServer", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AddBackendServersResponse::BackendServer> =
    &ens::tables::Table<ens::AddBackendServersResponse::BackendServer>::kStruct;

template <>
struct ens::tables::Table<ens::AddBackendServersResponse> {
  using T = ens::AddBackendServersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServers", "BackendServer", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddBackendServersResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AddBackendServersRequest::BackendServers> {
  using T = ens::AddBackendServersRequest::BackendServers;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Port", "", TypeOf<decltype(T::port)>(), offsetof(T, port), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, schema::kRequired},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddBackendServersRequest.BackendServers", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AddBackendServersRequest::BackendServers> =
    &ens::tables::Table<ens::AddBackendServersRequest::BackendServers>::kStruct;

template <>
struct ens::tables::Table<ens::AddBackendServersRequest> {
  using T = ens::AddBackendServersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServers", "", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers), Style::kJson,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AddBackendServersRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AddSnatIpForSnatEntryResponse> {
  using T = ens::AddSnatIpForSnatEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddSnatIpForSnatEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AddSnatIpForSnatEntryRequest> {
  using T = ens::AddSnatIpForSnatEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat,
       schema::kRequired},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AddSnatIpForSnatEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEnsRouteEntryResponse> {
  using T = ens::CreateEnsRouteEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RouteEntryId", "", TypeOf<decltype(T::route_entry_id)>(), offsetof(T, route_entry_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEnsRouteEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEnsRouteEntryRequest> {
  using T = ens::CreateEnsRouteEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestinationCidrBlock", "", TypeOf<decltype(T::destination_cidr_block)>(), offsetof(T, destination_cidr_block),
       Style::kRepeat, schema::kRequired},
      {"NextHopId", "", TypeOf<decltype(T::next_hop_id)>(), offsetof(T, next_hop_id), Style::kRepeat,
       schema::kRequired},
      {"NextHopType", "", TypeOf<decltype(T::next_hop_type)>(), offsetof(T, next_hop_type), Style::kRepeat, 0},
      {"RouteEntryName", "", TypeOf<decltype(T::route_entry_name)>(), offsetof(T, route_entry_name), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat,
       schema::kRequired},
      {"SourceCidrBlock", "", TypeOf<decltype(T::source_cidr_block)>(), offsetof(T, source_cidr_block), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"CreateEnsRouteEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerHTTPSListenerResponse> {
  using T = ens::CreateLoadBalancerHTTPSListenerResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerHTTPSListenerResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerHTTPSListenerRequest> {
  using T = ens::CreateLoadBalancerHTTPSListenerRequest;
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
      {"ServerCertificateId", "", TypeOf<decltype(T::server_certificate_id)>(), offsetof(T, server_certificate_id),
       Style::kRepeat, schema::kRequired},
      {"StickySession", "", TypeOf<decltype(T::sticky_session)>(), offsetof(T, sticky_session), Style::kRepeat, 0},
      {"StickySessionType", "", TypeOf<decltype(T::sticky_session_type)>(), offsetof(T, sticky_session_type),
       Style::kRepeat, 0},
      {"UnhealthyThreshold", "", TypeOf<decltype(T::unhealthy_threshold)>(), offsetof(T, unhealthy_threshold),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerHTTPSListenerRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEipResponse> {
  using T = ens::DeleteEipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteEipResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEipRequest> {
  using T = ens::DeleteEipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteEipRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeElbAvailableResourceInfoResponse::ElbAvailableResourceInfo> {
  using T = ens::DescribeElbAvailableResourceInfoResponse::ElbAvailableResourceInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ability", "", TypeOf<decltype(T::ability)>(), offsetof(T, ability), Style::kRepeat, 0},
      {"Area", "", TypeOf<decltype(T::area)>(), offsetof(T, area), Style::kRepeat, 0},
      {"CanBuyCount", "", TypeOf<decltype(T::can_buy_count)>(), offsetof(T, can_buy_count), Style::kRepeat, 0},
      {"EnName", "", TypeOf<decltype(T::en_name)>(), offsetof(T, en_name), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"LoadBalancerSpec", "", TypeOf<decltype(T::load_balancer_spec)>(), offsetof(T, load_balancer_spec),
       Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Province", "", TypeOf<decltype(T::province)>(), offsetof(T, province), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElbAvailableResourceInfoResponse.ElbAvailableResourceInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeElbAvailableResourceInfoResponse::ElbAvailableResourceInfo> =
        &ens::tables::Table<ens::DescribeElbAvailableResourceInfoResponse::ElbAvailableResourceInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeElbAvailableResourceInfoResponse> {
  using T = ens::DescribeElbAvailableResourceInfoResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ElbAvailableResourceInfo", "", TypeOf<decltype(T::elb_available_resource_info)>(),
       offsetof(T, elb_available_resource_info), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeElbAvailableResourceInfoResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeElbAvailableResourceInfoRequest> {
  using T = ens::DescribeElbAvailableResourceInfoRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeElbAvailableResourceInfoRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsCommodityCodeResponse::CommodityCodeInfo> {
  using T = ens::DescribeEnsCommodityCodeResponse::CommodityCodeInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat, 0},
      {"CommodityName", "", TypeOf<decltype(T::commodity_name)>(), offsetof(T, commodity_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsCommodityCodeResponse.CommodityCodeInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsCommodityCodeResponse::CommodityCodeInfo> =
        &ens::tables::Table<ens::DescribeEnsCommodityCodeResponse::CommodityCodeInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsCommodityCodeResponse> {
  using T = ens::DescribeEnsCommodityCodeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCodeInfo", "", TypeOf<decltype(T::commodity_code_info)>(), offsetof(T, commodity_code_info),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsCommodityCodeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsCommodityCodeRequest> {
  using T = ens::DescribeEnsCommodityCodeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsCommodityCodeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRouteTablesResponse::RouteTables::AssociatedResource> {
  using T = ens::DescribeEnsRouteTablesResponse::RouteTables::AssociatedResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceName", "", TypeOf<decltype(T::resource_name)>(), offsetof(T, resource_name), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsRouteTablesResponse.RouteTables.AssociatedResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsRouteTablesResponse::RouteTables::AssociatedResource> =
        &ens::tables::Table<ens::DescribeEnsRouteTablesResponse::RouteTables::AssociatedResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsRouteTablesResponse::RouteTables> {
  using T = ens::DescribeEnsRouteTablesResponse::RouteTables;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociateType", "", TypeOf<decltype(T::associate_type)>(), offsetof(T, associate_type), Style::kRepeat, 0},
      {"AssociatedResources", "AssociatedResource", TypeOf<decltype(T::associated_resources)>(),
       offsetof(T, associated_resources), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"IsDefaultGatewayRouteTable", "", TypeOf<decltype(T::is_default_gateway_route_table)>(),
       offsetof(T, is_default_gateway_route_table), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"NetworkName", "", TypeOf<decltype(T::network_name)>(), offsetof(T, network_name), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"RouteTableName", "", TypeOf<decltype(T::route_table_name)>(), offsetof(T, route_table_name), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchIds", "", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRouteTablesResponse.RouteTables", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEnsRouteTablesResponse::RouteTables> =
    &ens::tables::Table<ens::DescribeEnsRouteTablesResponse::RouteTables>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsRouteTablesResponse> {
  using T = ens::DescribeEnsRouteTablesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RouteTables", "", TypeOf<decltype(T::route_tables)>(), offsetof(T, route_tables), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRouteTablesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRouteTablesRequest> {
  using T = ens::DescribeEnsRouteTablesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociateType", "", TypeOf<decltype(T::associate_type)>(), offsetof(T, associate_type), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"RouteTableName", "", TypeOf<decltype(T::route_table_name)>(), offsetof(T, route_table_name), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRouteTablesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue> {
  using T = ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleMaxValue", "", TypeOf<decltype(T::module_max_value)>(), offsetof(T, module_max_value), Style::kRepeat, 0},
      {"ModuleMinValue", "", TypeOf<decltype(T::module_min_value)>(), offsetof(T, module_min_value), Style::kRepeat, 0},
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlResponse.SaleControl.SaleControlItems.SaleControlItem.BasicSaleControl.ModuleValue", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl> {
  using T = ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kFlat, 0},
      {"Operator", "", TypeOf<decltype(T::operator_)>(), offsetof(T, operator_), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlResponse.SaleControl.SaleControlItems.SaleControlItem.BasicSaleControl", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl> {
  using T = ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControlModuleCode", "", TypeOf<decltype(T::condition_control_module_code)>(),
       offsetof(T, condition_control_module_code), Style::kRepeat, 0},
      {"ConditionControlModuleValue", "", TypeOf<decltype(T::condition_control_module_value)>(),
       offsetof(T, condition_control_module_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlResponse.SaleControl.SaleControlItems.SaleControlItem.ConditionSaleControl.ConditionControl", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue> {
  using T = ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleMaxValue", "", TypeOf<decltype(T::module_max_value)>(), offsetof(T, module_max_value), Style::kRepeat, 0},
      {"ModuleMinValue", "", TypeOf<decltype(T::module_min_value)>(), offsetof(T, module_min_value), Style::kRepeat, 0},
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlResponse.SaleControl.SaleControlItems.SaleControlItem.ConditionSaleControl.ModuleValue", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl> {
  using T = ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControl", "", TypeOf<decltype(T::condition_control)>(), offsetof(T, condition_control), Style::kFlat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kFlat, 0},
      {"Operator", "", TypeOf<decltype(T::operator_)>(), offsetof(T, operator_), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlResponse.SaleControl.SaleControlItems.SaleControlItem.ConditionSaleControl", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem> {
  using T = ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BasicSaleControl", "", TypeOf<decltype(T::basic_sale_control)>(), offsetof(T, basic_sale_control), Style::kFlat,
       0},
      {"ConditionSaleControl", "", TypeOf<decltype(T::condition_sale_control)>(), offsetof(T, condition_sale_control),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlResponse.SaleControl.SaleControlItems.SaleControlItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem> =
    &ens::tables::Table<ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems> {
  using T = ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat, 0},
      {"SaleControlItem", "", TypeOf<decltype(T::sale_control_item)>(), offsetof(T, sale_control_item), Style::kFlat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlResponse.SaleControl.SaleControlItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems> =
        &ens::tables::Table<ens::DescribeEnsSaleControlResponse::SaleControl::SaleControlItems>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlResponse::SaleControl> {
  using T = ens::DescribeEnsSaleControlResponse::SaleControl;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat, 0},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, 0},
      {"SaleControlItems", "", TypeOf<decltype(T::sale_control_items)>(), offsetof(T, sale_control_items),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsSaleControlResponse.SaleControl", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEnsSaleControlResponse::SaleControl> =
    &ens::tables::Table<ens::DescribeEnsSaleControlResponse::SaleControl>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlResponse> {
  using T = ens::DescribeEnsSaleControlResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SaleControl", "", TypeOf<decltype(T::sale_control)>(), offsetof(T, sale_control), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsSaleControlResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlRequest> {
  using T = ens::DescribeEnsSaleControlRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUidAccount", "", TypeOf<decltype(T::ali_uid_account)>(), offsetof(T, ali_uid_account), Style::kRepeat, 0},
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat,
       schema::kRequired},
      {"CustomAccount", "", TypeOf<decltype(T::custom_account)>(), offsetof(T, custom_account), Style::kRepeat, 0},
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat, 0},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsSaleControlRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeFileSystemsResponse::FileSystems::MountTargets> {
  using T = ens::DescribeFileSystemsResponse::FileSystems::MountTargets;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MountTargetDomain", "", TypeOf<decltype(T::mount_target_domain)>(), offsetof(T, mount_target_domain),
       Style::kRepeat, 0},
      {"MountTargetName", "", TypeOf<decltype(T::mount_target_name)>(), offsetof(T, mount_target_name), Style::kRepeat,
       0},
      {"NetWorkId", "", TypeOf<decltype(T::net_work_id)>(), offsetof(T, net_work_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeFileSystemsResponse.FileSystems.MountTargets", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeFileSystemsResponse::FileSystems::MountTargets> =
        &ens::tables::Table<ens::DescribeFileSystemsResponse::FileSystems::MountTargets>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeFileSystemsResponse::FileSystems> {
  using T = ens::DescribeFileSystemsResponse::FileSystems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Capacity", "", TypeOf<decltype(T::capacity)>(), offsetof(T, capacity), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"FileSystemId", "", TypeOf<decltype(T::file_system_id)>(), offsetof(T, file_system_id), Style::kRepeat, 0},
      {"FileSystemName", "", TypeOf<decltype(T::file_system_name)>(), offsetof(T, file_system_name), Style::kRepeat, 0},
      {"MeteredSize", "", TypeOf<decltype(T::metered_size)>(), offsetof(T, metered_size), Style::kRepeat, 0},
      {"MountTargets", "", TypeOf<decltype(T::mount_targets)>(), offsetof(T, mount_targets), Style::kRepeat, 0},
      {"PayType", "", TypeOf<decltype(T::pay_type)>(), offsetof(T, pay_type), Style::kRepeat, 0},
      {"ProtocolType", "", TypeOf<decltype(T::protocol_type)>(), offsetof(T, protocol_type), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StorageType", "", TypeOf<decltype(T::storage_type)>(), offsetof(T, storage_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeFileSystemsResponse.FileSystems", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeFileSystemsResponse::FileSystems> =
    &ens::tables::Table<ens::DescribeFileSystemsResponse::FileSystems>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeFileSystemsResponse> {
  using T = ens::DescribeFileSystemsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FileSystems", "", TypeOf<decltype(T::file_systems)>(), offsetof(T, file_systems), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeFileSystemsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeFileSystemsRequest> {
  using T = ens::DescribeFileSystemsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"FileSystemId", "", TypeOf<decltype(T::file_system_id)>(), offsetof(T, file_system_id), Style::kRepeat, 0},
      {"FileSystemName", "", TypeOf<decltype(T::file_system_name)>(), offsetof(T, file_system_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeFileSystemsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceSpecResponse::InstanceSpec> {
  using T = ens::DescribeInstanceSpecResponse::InstanceSpec;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Core", "", TypeOf<decltype(T::core)>(), offsetof(T, core), Style::kRepeat, 0},
      {"DisplayName", "", TypeOf<decltype(T::display_name)>(), offsetof(T, display_name), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceSpecResponse.InstanceSpec", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeInstanceSpecResponse::InstanceSpec> =
    &ens::tables::Table<ens::DescribeInstanceSpecResponse::InstanceSpec>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstanceSpecResponse> {
  using T = ens::DescribeInstanceSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthLimit", "", TypeOf<decltype(T::bandwidth_limit)>(), offsetof(T, bandwidth_limit), Style::kRepeat, 0},
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"DataDiskMaxSize", "", TypeOf<decltype(T::data_disk_max_size)>(), offsetof(T, data_disk_max_size),
       Style::kRepeat, 0},
      {"DataDiskMinSize", "", TypeOf<decltype(T::data_disk_min_size)>(), offsetof(T, data_disk_min_size),
       Style::kRepeat, 0},
      {"InstanceSpecs", "InstanceSpec", TypeOf<decltype(T::instance_specs)>(), offsetof(T, instance_specs),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SystemDiskMaxSize", "", TypeOf<decltype(T::system_disk_max_size)>(), offsetof(T, system_disk_max_size),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceSpecResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceSpecRequest> {
  using T = ens::DescribeInstanceSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeInstanceSpecRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeMeasurementDataResponse::MeasurementData::BandWidthFeeData> {
  using T = ens::DescribeMeasurementDataResponse::MeasurementData::BandWidthFeeData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CostCode", "", TypeOf<decltype(T::cost_code)>(), offsetof(T, cost_code), Style::kRepeat, 0},
      {"CostName", "", TypeOf<decltype(T::cost_name)>(), offsetof(T, cost_name), Style::kRepeat, 0},
      {"CostVal", "", TypeOf<decltype(T::cost_val)>(), offsetof(T, cost_val), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeMeasurementDataResponse.MeasurementData.BandWidthFeeData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeMeasurementDataResponse::MeasurementData::BandWidthFeeData> =
        &ens::tables::Table<ens::DescribeMeasurementDataResponse::MeasurementData::BandWidthFeeData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeMeasurementDataResponse::MeasurementData::ResourceFeeData> {
  using T = ens::DescribeMeasurementDataResponse::MeasurementData::ResourceFeeData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"Storage", "", TypeOf<decltype(T::storage)>(), offsetof(T, storage), Style::kRepeat, 0},
      {"Vcpu", "", TypeOf<decltype(T::vcpu)>(), offsetof(T, vcpu), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeMeasurementDataResponse.MeasurementData.ResourceFeeData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeMeasurementDataResponse::MeasurementData::ResourceFeeData> =
        &ens::tables::Table<ens::DescribeMeasurementDataResponse::MeasurementData::ResourceFeeData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeMeasurementDataResponse::MeasurementData::ResourceFeeDataDetail> {
  using T = ens::DescribeMeasurementDataResponse::MeasurementData::ResourceFeeDataDetail;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CostCode", "", TypeOf<decltype(T::cost_code)>(), offsetof(T, cost_code), Style::kRepeat, 0},
      {"CostName", "", TypeOf<decltype(T::cost_name)>(), offsetof(T, cost_name), Style::kRepeat, 0},
      {"CostVal", "", TypeOf<decltype(T::cost_val)>(), offsetof(T, cost_val), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeMeasurementDataResponse.MeasurementData.ResourceFeeDataDetail", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeMeasurementDataResponse::MeasurementData::ResourceFeeDataDetail> =
        &ens::tables::Table<ens::DescribeMeasurementDataResponse::MeasurementData::ResourceFeeDataDetail>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeMeasurementDataResponse::MeasurementData> {
  using T = ens::DescribeMeasurementDataResponse::MeasurementData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandWidthFeeDatas", "BandWidthFeeData", TypeOf<decltype(T::band_width_fee_datas)>(),
       offsetof(T, band_width_fee_datas), Style::kRepeat, 0},
      {"ChargeModel", "", TypeOf<decltype(T::charge_model)>(), offsetof(T, charge_model), Style::kRepeat, 0},
      {"CostCycle", "", TypeOf<decltype(T::cost_cycle)>(), offsetof(T, cost_cycle), Style::kRepeat, 0},
      {"CostEndTime", "", TypeOf<decltype(T::cost_end_time)>(), offsetof(T, cost_end_time), Style::kRepeat, 0},
      {"CostStartTime", "", TypeOf<decltype(T::cost_start_time)>(), offsetof(T, cost_start_time), Style::kRepeat, 0},
      {"ResourceFeeData", "", TypeOf<decltype(T::resource_fee_data)>(), offsetof(T, resource_fee_data), Style::kFlat,
       0},
      {"ResourceFeeDataDetails", "ResourceFeeDataDetail", TypeOf<decltype(T::resource_fee_data_details)>(),
       offsetof(T, resource_fee_data_details), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeMeasurementDataResponse.MeasurementData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeMeasurementDataResponse::MeasurementData> =
        &ens::tables::Table<ens::DescribeMeasurementDataResponse::MeasurementData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeMeasurementDataResponse> {
  using T = ens::DescribeMeasurementDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MeasurementDatas", "MeasurementData", TypeOf<decltype(T::measurement_datas)>(), offsetof(T, measurement_datas),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeMeasurementDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeMeasurementDataRequest> {
  using T = ens::DescribeMeasurementDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndDate", "", TypeOf<decltype(T::end_date)>(), offsetof(T, end_date), Style::kRepeat, schema::kRequired},
      {"StartDate", "", TypeOf<decltype(T::start_date)>(), offsetof(T, start_date), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeMeasurementDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNatGatewaysResponse::NatGateways::IpLists> {
  using T = ens::DescribeNatGatewaysResponse::NatGateways::IpLists;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"UsingStatus", "", TypeOf<decltype(T::using_status)>(), offsetof(T, using_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNatGatewaysResponse.NatGateways.IpLists", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNatGatewaysResponse::NatGateways::IpLists> =
        &ens::tables::Table<ens::DescribeNatGatewaysResponse::NatGateways::IpLists>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNatGatewaysResponse::NatGateways::Tags> {
  using T = ens::DescribeNatGatewaysResponse::NatGateways::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNatGatewaysResponse.NatGateways.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNatGatewaysResponse::NatGateways::Tags> =
    &ens::tables::Table<ens::DescribeNatGatewaysResponse::NatGateways::Tags>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNatGatewaysResponse::NatGateways> {
  using T = ens::DescribeNatGatewaysResponse::NatGateways;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"IpLists", "", TypeOf<decltype(T::ip_lists)>(), offsetof(T, ip_lists), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"Spec", "", TypeOf<decltype(T::spec)>(), offsetof(T, spec), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNatGatewaysResponse.NatGateways", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNatGatewaysResponse::NatGateways> =
    &ens::tables::Table<ens::DescribeNatGatewaysResponse::NatGateways>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNatGatewaysResponse> {
  using T = ens::DescribeNatGatewaysResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NatGateways", "", TypeOf<decltype(T::nat_gateways)>(), offsetof(T, nat_gateways), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNatGatewaysResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNatGatewaysRequest> {
  using T = ens::DescribeNatGatewaysRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"NatGatewayIds", "", TypeOf<decltype(T::nat_gateway_ids)>(), offsetof(T, nat_gateway_ids), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNatGatewaysRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyFileSystemResponse> {
  using T = ens::ModifyFileSystemResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyFileSystemResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyFileSystemRequest> {
  using T = ens::ModifyFileSystemRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat,
       schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"FileSystemId", "", TypeOf<decltype(T::file_system_id)>(), offsetof(T, file_system_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyFileSystemRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyImageSharePermissionResponse> {
  using T = ens::ModifyImageSharePermissionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageSharePermissionResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyImageSharePermissionRequest> {
  using T = ens::ModifyImageSharePermissionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddAccounts", "", TypeOf<decltype(T::add_accounts)>(), offsetof(T, add_accounts), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"RemoveAccounts", "", TypeOf<decltype(T::remove_accounts)>(), offsetof(T, remove_accounts), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageSharePermissionRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceChargeTypeResponse> {
  using T = ens::ModifyInstanceChargeTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceChargeTypeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceChargeTypeRequest> {
  using T = ens::ModifyInstanceChargeTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"BillingCycle", "", TypeOf<decltype(T::billing_cycle)>(), offsetof(T, billing_cycle), Style::kRepeat, 0},
      {"IncludeDataDisks", "", TypeOf<decltype(T::include_data_disks)>(), offsetof(T, include_data_disks),
       Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, schema::kRequired},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceChargeTypeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PutBucketLifecycleResponse> {
  using T = ens::PutBucketLifecycleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PutBucketLifecycleResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PutBucketLifecycleRequest> {
  using T = ens::PutBucketLifecycleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllowSameActionOverlap", "", TypeOf<decltype(T::allow_same_action_overlap)>(),
       offsetof(T, allow_same_action_overlap), Style::kRepeat, 0},
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
      {"CreatedBeforeDate", "", TypeOf<decltype(T::created_before_date)>(), offsetof(T, created_before_date),
       Style::kRepeat, 0},
      {"ExpirationDays", "", TypeOf<decltype(T::expiration_days)>(), offsetof(T, expiration_days), Style::kRepeat, 0},
      {"Prefix", "", TypeOf<decltype(T::prefix)>(), offsetof(T, prefix), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"PutBucketLifecycleRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ResetAICInstanceResponse> {
  using T = ens::ResetAICInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetAICInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ResetAICInstanceRequest> {
  using T = ens::ResetAICInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetAICInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerTCPListenerAttributeResponse> {
  using T = ens::SetLoadBalancerTCPListenerAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetLoadBalancerTCPListenerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerTCPListenerAttributeRequest> {
  using T = ens::SetLoadBalancerTCPListenerAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EipTransmit", "", TypeOf<decltype(T::eip_transmit)>(), offsetof(T, eip_transmit), Style::kRepeat, 0},
      {"EstablishedTimeout", "", TypeOf<decltype(T::established_timeout)>(), offsetof(T, established_timeout),
       Style::kRepeat, 0},
      {"HealthCheckConnectPort", "", TypeOf<decltype(T::health_check_connect_port)>(),
       offsetof(T, health_check_connect_port), Style::kRepeat, 0},
      {"HealthCheckConnectTimeout", "", TypeOf<decltype(T::health_check_connect_timeout)>(),
       offsetof(T, health_check_connect_timeout), Style::kRepeat, 0},
      {"HealthCheckDomain", "", TypeOf<decltype(T::health_check_domain)>(), offsetof(T, health_check_domain),
       Style::kRepeat, 0},
      {"HealthCheckHttpCode", "", TypeOf<decltype(T::health_check_http_code)>(), offsetof(T, health_check_http_code),
       Style::kRepeat, 0},
      {"HealthCheckInterval", "", TypeOf<decltype(T::health_check_interval)>(), offsetof(T, health_check_interval),
       Style::kRepeat, 0},
      {"HealthCheckType", "", TypeOf<decltype(T::health_check_type)>(), offsetof(T, health_check_type), Style::kRepeat,
       0},
      {"HealthCheckURI", "", TypeOf<decltype(T::health_check_uri)>(), offsetof(T, health_check_uri), Style::kRepeat, 0},
      {"HealthyThreshold", "", TypeOf<decltype(T::healthy_threshold)>(), offsetof(T, healthy_threshold), Style::kRepeat,
       0},
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"PersistenceTimeout", "", TypeOf<decltype(T::persistence_timeout)>(), offsetof(T, persistence_timeout),
       Style::kRepeat, 0},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
      {"Scheduler", "", TypeOf<decltype(T::scheduler)>(), offsetof(T, scheduler), Style::kRepeat, 0},
      {"UnhealthyThreshold", "", TypeOf<decltype(T::unhealthy_threshold)>(), offsetof(T, unhealthy_threshold),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetLoadBalancerTCPListenerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ShareAICImageResponse> {
  using T = ens::ShareAICImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ShareAICImageResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ShareAICImageRequest> {
  using T = ens::ShareAICImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"Users", "", TypeOf<decltype(T::users)>(), offsetof(T, users), Style::kJson, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ShareAICImageRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::TagResourcesResponse> {
  using T = ens::TagResourcesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TagResourcesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::TagResourcesRequest::Tag> {
  using T = ens::TagResourcesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, schema::kRequired},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"TagResourcesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::TagResourcesRequest::Tag> =
    &ens::tables::Table<ens::TagResourcesRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::TagResourcesRequest> {
  using T = ens::TagResourcesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"TagResourcesRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAddBackendServersAction = {
    .name = "AddBackendServers",
    .request = &Table<AddBackendServersRequest>::kStruct,
    .response = &Table<AddBackendServersResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAddBackendServersRequest() { return schema::MakeObject<AddBackendServersRequest>(); }
schema::OwnedObject MakeAddBackendServersResponse() { return schema::MakeObject<AddBackendServersResponse>(); }

constinit const schema::Action kAddSnatIpForSnatEntryAction = {
    .name = "AddSnatIpForSnatEntry",
    .request = &Table<AddSnatIpForSnatEntryRequest>::kStruct,
    .response = &Table<AddSnatIpForSnatEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAddSnatIpForSnatEntryRequest() { return schema::MakeObject<AddSnatIpForSnatEntryRequest>(); }
schema::OwnedObject MakeAddSnatIpForSnatEntryResponse() { return schema::MakeObject<AddSnatIpForSnatEntryResponse>(); }

constinit const schema::Action kCreateEnsRouteEntryAction = {
    .name = "CreateEnsRouteEntry",
    .request = &Table<CreateEnsRouteEntryRequest>::kStruct,
    .response = &Table<CreateEnsRouteEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateEnsRouteEntryRequest() { return schema::MakeObject<CreateEnsRouteEntryRequest>(); }
schema::OwnedObject MakeCreateEnsRouteEntryResponse() { return schema::MakeObject<CreateEnsRouteEntryResponse>(); }

constinit const schema::Action kCreateLoadBalancerHTTPSListenerAction = {
    .name = "CreateLoadBalancerHTTPSListener",
    .request = &Table<CreateLoadBalancerHTTPSListenerRequest>::kStruct,
    .response = &Table<CreateLoadBalancerHTTPSListenerResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateLoadBalancerHTTPSListenerRequest() {
  return schema::MakeObject<CreateLoadBalancerHTTPSListenerRequest>();
}
schema::OwnedObject MakeCreateLoadBalancerHTTPSListenerResponse() {
  return schema::MakeObject<CreateLoadBalancerHTTPSListenerResponse>();
}

constinit const schema::Action kDeleteEipAction = {
    .name = "DeleteEip",
    .request = &Table<DeleteEipRequest>::kStruct,
    .response = &Table<DeleteEipResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteEipRequest() { return schema::MakeObject<DeleteEipRequest>(); }
schema::OwnedObject MakeDeleteEipResponse() { return schema::MakeObject<DeleteEipResponse>(); }

constinit const schema::Action kDescribeElbAvailableResourceInfoAction = {
    .name = "DescribeElbAvailableResourceInfo",
    .request = &Table<DescribeElbAvailableResourceInfoRequest>::kStruct,
    .response = &Table<DescribeElbAvailableResourceInfoResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeElbAvailableResourceInfoRequest() {
  return schema::MakeObject<DescribeElbAvailableResourceInfoRequest>();
}
schema::OwnedObject MakeDescribeElbAvailableResourceInfoResponse() {
  return schema::MakeObject<DescribeElbAvailableResourceInfoResponse>();
}

constinit const schema::Action kDescribeEnsCommodityCodeAction = {
    .name = "DescribeEnsCommodityCode",
    .request = &Table<DescribeEnsCommodityCodeRequest>::kStruct,
    .response = &Table<DescribeEnsCommodityCodeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeEnsCommodityCodeRequest() {
  return schema::MakeObject<DescribeEnsCommodityCodeRequest>();
}
schema::OwnedObject MakeDescribeEnsCommodityCodeResponse() {
  return schema::MakeObject<DescribeEnsCommodityCodeResponse>();
}

constinit const schema::Action kDescribeEnsRouteTablesAction = {
    .name = "DescribeEnsRouteTables",
    .request = &Table<DescribeEnsRouteTablesRequest>::kStruct,
    .response = &Table<DescribeEnsRouteTablesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "RouteTables",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeEnsRouteTablesRequest() { return schema::MakeObject<DescribeEnsRouteTablesRequest>(); }
schema::OwnedObject MakeDescribeEnsRouteTablesResponse() {
  return schema::MakeObject<DescribeEnsRouteTablesResponse>();
}

constinit const schema::Action kDescribeEnsSaleControlAction = {
    .name = "DescribeEnsSaleControl",
    .request = &Table<DescribeEnsSaleControlRequest>::kStruct,
    .response = &Table<DescribeEnsSaleControlResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeEnsSaleControlRequest() { return schema::MakeObject<DescribeEnsSaleControlRequest>(); }
schema::OwnedObject MakeDescribeEnsSaleControlResponse() {
  return schema::MakeObject<DescribeEnsSaleControlResponse>();
}

constinit const schema::Action kDescribeFileSystemsAction = {
    .name = "DescribeFileSystems",
    .request = &Table<DescribeFileSystemsRequest>::kStruct,
    .response = &Table<DescribeFileSystemsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "FileSystems",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeFileSystemsRequest() { return schema::MakeObject<DescribeFileSystemsRequest>(); }
schema::OwnedObject MakeDescribeFileSystemsResponse() { return schema::MakeObject<DescribeFileSystemsResponse>(); }

constexpr std::string_view kDescribeInstanceSpecSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeInstanceSpecAction = {
    .name = "DescribeInstanceSpec",
    .request = &Table<DescribeInstanceSpecRequest>::kStruct,
    .response = &Table<DescribeInstanceSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeInstanceSpecSuccessCodes,
};

schema::OwnedObject MakeDescribeInstanceSpecRequest() { return schema::MakeObject<DescribeInstanceSpecRequest>(); }
schema::OwnedObject MakeDescribeInstanceSpecResponse() { return schema::MakeObject<DescribeInstanceSpecResponse>(); }

constinit const schema::Action kDescribeMeasurementDataAction = {
    .name = "DescribeMeasurementData",
    .request = &Table<DescribeMeasurementDataRequest>::kStruct,
    .response = &Table<DescribeMeasurementDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeMeasurementDataRequest() {
  return schema::MakeObject<DescribeMeasurementDataRequest>();
}
schema::OwnedObject MakeDescribeMeasurementDataResponse() {
  return schema::MakeObject<DescribeMeasurementDataResponse>();
}

constinit const schema::Action kDescribeNatGatewaysAction = {
    .name = "DescribeNatGateways",
    .request = &Table<DescribeNatGatewaysRequest>::kStruct,
    .response = &Table<DescribeNatGatewaysResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "NatGateways",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeNatGatewaysRequest() { return schema::MakeObject<DescribeNatGatewaysRequest>(); }
schema::OwnedObject MakeDescribeNatGatewaysResponse() { return schema::MakeObject<DescribeNatGatewaysResponse>(); }

constinit const schema::Action kModifyFileSystemAction = {
    .name = "ModifyFileSystem",
    .request = &Table<ModifyFileSystemRequest>::kStruct,
    .response = &Table<ModifyFileSystemResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyFileSystemRequest() { return schema::MakeObject<ModifyFileSystemRequest>(); }
schema::OwnedObject MakeModifyFileSystemResponse() { return schema::MakeObject<ModifyFileSystemResponse>(); }

constinit const schema::Action kModifyImageSharePermissionAction = {
    .name = "ModifyImageSharePermission",
    .request = &Table<ModifyImageSharePermissionRequest>::kStruct,
    .response = &Table<ModifyImageSharePermissionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyImageSharePermissionRequest() {
  return schema::MakeObject<ModifyImageSharePermissionRequest>();
}
schema::OwnedObject MakeModifyImageSharePermissionResponse() {
  return schema::MakeObject<ModifyImageSharePermissionResponse>();
}

constinit const schema::Action kModifyInstanceChargeTypeAction = {
    .name = "ModifyInstanceChargeType",
    .request = &Table<ModifyInstanceChargeTypeRequest>::kStruct,
    .response = &Table<ModifyInstanceChargeTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceChargeTypeRequest() {
  return schema::MakeObject<ModifyInstanceChargeTypeRequest>();
}
schema::OwnedObject MakeModifyInstanceChargeTypeResponse() {
  return schema::MakeObject<ModifyInstanceChargeTypeResponse>();
}

constinit const schema::Action kPutBucketLifecycleAction = {
    .name = "PutBucketLifecycle",
    .request = &Table<PutBucketLifecycleRequest>::kStruct,
    .response = &Table<PutBucketLifecycleResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakePutBucketLifecycleRequest() { return schema::MakeObject<PutBucketLifecycleRequest>(); }
schema::OwnedObject MakePutBucketLifecycleResponse() { return schema::MakeObject<PutBucketLifecycleResponse>(); }

constinit const schema::Action kResetAICInstanceAction = {
    .name = "ResetAICInstance",
    .request = &Table<ResetAICInstanceRequest>::kStruct,
    .response = &Table<ResetAICInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeResetAICInstanceRequest() { return schema::MakeObject<ResetAICInstanceRequest>(); }
schema::OwnedObject MakeResetAICInstanceResponse() { return schema::MakeObject<ResetAICInstanceResponse>(); }

constinit const schema::Action kSetLoadBalancerTCPListenerAttributeAction = {
    .name = "SetLoadBalancerTCPListenerAttribute",
    .request = &Table<SetLoadBalancerTCPListenerAttributeRequest>::kStruct,
    .response = &Table<SetLoadBalancerTCPListenerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeSetLoadBalancerTCPListenerAttributeRequest() {
  return schema::MakeObject<SetLoadBalancerTCPListenerAttributeRequest>();
}
schema::OwnedObject MakeSetLoadBalancerTCPListenerAttributeResponse() {
  return schema::MakeObject<SetLoadBalancerTCPListenerAttributeResponse>();
}

constinit const schema::Action kShareAICImageAction = {
    .name = "ShareAICImage",
    .request = &Table<ShareAICImageRequest>::kStruct,
    .response = &Table<ShareAICImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeShareAICImageRequest() { return schema::MakeObject<ShareAICImageRequest>(); }
schema::OwnedObject MakeShareAICImageResponse() { return schema::MakeObject<ShareAICImageResponse>(); }

constinit const schema::Action kTagResourcesAction = {
    .name = "TagResources",
    .request = &Table<TagResourcesRequest>::kStruct,
    .response = &Table<TagResourcesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeTagResourcesRequest() { return schema::MakeObject<TagResourcesRequest>(); }
schema::OwnedObject MakeTagResourcesResponse() { return schema::MakeObject<TagResourcesResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AddBackendServersResponse::BackendServer*) noexcept {
  return tables::Table<AddBackendServersResponse::BackendServer>::kStruct;
}

const schema::Struct& SchemaOf(const AddBackendServersResponse*) noexcept {
  return tables::Table<AddBackendServersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AddBackendServersRequest::BackendServers*) noexcept {
  return tables::Table<AddBackendServersRequest::BackendServers>::kStruct;
}

const schema::Struct& SchemaOf(const AddBackendServersRequest*) noexcept {
  return tables::Table<AddBackendServersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AddBackendServersRequest&) noexcept {
  return tables::kAddBackendServersAction;
}

Outcome<AddBackendServersResponse> Client::AddBackendServers(const AddBackendServersRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<AddBackendServersResponse>(*core_, tables::kAddBackendServersAction, request, options);
}

const schema::Struct& SchemaOf(const AddSnatIpForSnatEntryResponse*) noexcept {
  return tables::Table<AddSnatIpForSnatEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AddSnatIpForSnatEntryRequest*) noexcept {
  return tables::Table<AddSnatIpForSnatEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AddSnatIpForSnatEntryRequest&) noexcept {
  return tables::kAddSnatIpForSnatEntryAction;
}

Outcome<AddSnatIpForSnatEntryResponse> Client::AddSnatIpForSnatEntry(const AddSnatIpForSnatEntryRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<AddSnatIpForSnatEntryResponse>(*core_, tables::kAddSnatIpForSnatEntryAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const CreateEnsRouteEntryResponse*) noexcept {
  return tables::Table<CreateEnsRouteEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEnsRouteEntryRequest*) noexcept {
  return tables::Table<CreateEnsRouteEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateEnsRouteEntryRequest&) noexcept {
  return tables::kCreateEnsRouteEntryAction;
}

Outcome<CreateEnsRouteEntryResponse> Client::CreateEnsRouteEntry(const CreateEnsRouteEntryRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<CreateEnsRouteEntryResponse>(*core_, tables::kCreateEnsRouteEntryAction, request, options);
}

const schema::Struct& SchemaOf(const CreateLoadBalancerHTTPSListenerResponse*) noexcept {
  return tables::Table<CreateLoadBalancerHTTPSListenerResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLoadBalancerHTTPSListenerRequest*) noexcept {
  return tables::Table<CreateLoadBalancerHTTPSListenerRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateLoadBalancerHTTPSListenerRequest&) noexcept {
  return tables::kCreateLoadBalancerHTTPSListenerAction;
}

Outcome<CreateLoadBalancerHTTPSListenerResponse> Client::CreateLoadBalancerHTTPSListener(
    const CreateLoadBalancerHTTPSListenerRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateLoadBalancerHTTPSListenerResponse>(*core_,
                                                                   tables::kCreateLoadBalancerHTTPSListenerAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const DeleteEipResponse*) noexcept {
  return tables::Table<DeleteEipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteEipRequest*) noexcept {
  return tables::Table<DeleteEipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteEipRequest&) noexcept {
  return tables::kDeleteEipAction;
}

Outcome<DeleteEipResponse> Client::DeleteEip(const DeleteEipRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteEipResponse>(*core_, tables::kDeleteEipAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeElbAvailableResourceInfoResponse::ElbAvailableResourceInfo*) noexcept {
  return tables::Table<DescribeElbAvailableResourceInfoResponse::ElbAvailableResourceInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElbAvailableResourceInfoResponse*) noexcept {
  return tables::Table<DescribeElbAvailableResourceInfoResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElbAvailableResourceInfoRequest*) noexcept {
  return tables::Table<DescribeElbAvailableResourceInfoRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeElbAvailableResourceInfoRequest&) noexcept {
  return tables::kDescribeElbAvailableResourceInfoAction;
}

Outcome<DescribeElbAvailableResourceInfoResponse> Client::DescribeElbAvailableResourceInfo(
    const DescribeElbAvailableResourceInfoRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeElbAvailableResourceInfoResponse>(*core_,
                                                                    tables::kDescribeElbAvailableResourceInfoAction,
                                                                    request, options);
}

const schema::Struct& SchemaOf(const DescribeEnsCommodityCodeResponse::CommodityCodeInfo*) noexcept {
  return tables::Table<DescribeEnsCommodityCodeResponse::CommodityCodeInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsCommodityCodeResponse*) noexcept {
  return tables::Table<DescribeEnsCommodityCodeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsCommodityCodeRequest*) noexcept {
  return tables::Table<DescribeEnsCommodityCodeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsCommodityCodeRequest&) noexcept {
  return tables::kDescribeEnsCommodityCodeAction;
}

Outcome<DescribeEnsCommodityCodeResponse> Client::DescribeEnsCommodityCode(
    const DescribeEnsCommodityCodeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsCommodityCodeResponse>(*core_, tables::kDescribeEnsCommodityCodeAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeEnsRouteTablesResponse::RouteTables::AssociatedResource*) noexcept {
  return tables::Table<DescribeEnsRouteTablesResponse::RouteTables::AssociatedResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRouteTablesResponse::RouteTables*) noexcept {
  return tables::Table<DescribeEnsRouteTablesResponse::RouteTables>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRouteTablesResponse*) noexcept {
  return tables::Table<DescribeEnsRouteTablesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRouteTablesRequest*) noexcept {
  return tables::Table<DescribeEnsRouteTablesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsRouteTablesRequest&) noexcept {
  return tables::kDescribeEnsRouteTablesAction;
}

Outcome<DescribeEnsRouteTablesResponse> Client::DescribeEnsRouteTables(const DescribeEnsRouteTablesRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeEnsRouteTablesResponse>(*core_, tables::kDescribeEnsRouteTablesAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl::ModuleValue>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::BasicSaleControl>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ConditionControl>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl::ModuleValue>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem::ConditionSaleControl>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem*) noexcept {
  return tables::Table<DescribeEnsSaleControlResponse::SaleControl::SaleControlItems::SaleControlItem>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlResponse::SaleControl::SaleControlItems*) noexcept {
  return tables::Table<DescribeEnsSaleControlResponse::SaleControl::SaleControlItems>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlResponse::SaleControl*) noexcept {
  return tables::Table<DescribeEnsSaleControlResponse::SaleControl>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlResponse*) noexcept {
  return tables::Table<DescribeEnsSaleControlResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlRequest*) noexcept {
  return tables::Table<DescribeEnsSaleControlRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsSaleControlRequest&) noexcept {
  return tables::kDescribeEnsSaleControlAction;
}

Outcome<DescribeEnsSaleControlResponse> Client::DescribeEnsSaleControl(const DescribeEnsSaleControlRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeEnsSaleControlResponse>(*core_, tables::kDescribeEnsSaleControlAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeFileSystemsResponse::FileSystems::MountTargets*) noexcept {
  return tables::Table<DescribeFileSystemsResponse::FileSystems::MountTargets>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeFileSystemsResponse::FileSystems*) noexcept {
  return tables::Table<DescribeFileSystemsResponse::FileSystems>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeFileSystemsResponse*) noexcept {
  return tables::Table<DescribeFileSystemsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeFileSystemsRequest*) noexcept {
  return tables::Table<DescribeFileSystemsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeFileSystemsRequest&) noexcept {
  return tables::kDescribeFileSystemsAction;
}

Outcome<DescribeFileSystemsResponse> Client::DescribeFileSystems(const DescribeFileSystemsRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeFileSystemsResponse>(*core_, tables::kDescribeFileSystemsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceSpecResponse::InstanceSpec*) noexcept {
  return tables::Table<DescribeInstanceSpecResponse::InstanceSpec>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceSpecResponse*) noexcept {
  return tables::Table<DescribeInstanceSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceSpecRequest*) noexcept {
  return tables::Table<DescribeInstanceSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceSpecRequest&) noexcept {
  return tables::kDescribeInstanceSpecAction;
}

Outcome<DescribeInstanceSpecResponse> Client::DescribeInstanceSpec(const DescribeInstanceSpecRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceSpecResponse>(*core_, tables::kDescribeInstanceSpecAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse::MeasurementData::BandWidthFeeData*) noexcept {
  return tables::Table<DescribeMeasurementDataResponse::MeasurementData::BandWidthFeeData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse::MeasurementData::ResourceFeeData*) noexcept {
  return tables::Table<DescribeMeasurementDataResponse::MeasurementData::ResourceFeeData>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeMeasurementDataResponse::MeasurementData::ResourceFeeDataDetail*) noexcept {
  return tables::Table<DescribeMeasurementDataResponse::MeasurementData::ResourceFeeDataDetail>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse::MeasurementData*) noexcept {
  return tables::Table<DescribeMeasurementDataResponse::MeasurementData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse*) noexcept {
  return tables::Table<DescribeMeasurementDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeMeasurementDataRequest*) noexcept {
  return tables::Table<DescribeMeasurementDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeMeasurementDataRequest&) noexcept {
  return tables::kDescribeMeasurementDataAction;
}

Outcome<DescribeMeasurementDataResponse> Client::DescribeMeasurementData(const DescribeMeasurementDataRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeMeasurementDataResponse>(*core_, tables::kDescribeMeasurementDataAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse::NatGateways::IpLists*) noexcept {
  return tables::Table<DescribeNatGatewaysResponse::NatGateways::IpLists>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse::NatGateways::Tags*) noexcept {
  return tables::Table<DescribeNatGatewaysResponse::NatGateways::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse::NatGateways*) noexcept {
  return tables::Table<DescribeNatGatewaysResponse::NatGateways>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse*) noexcept {
  return tables::Table<DescribeNatGatewaysResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNatGatewaysRequest*) noexcept {
  return tables::Table<DescribeNatGatewaysRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNatGatewaysRequest&) noexcept {
  return tables::kDescribeNatGatewaysAction;
}

Outcome<DescribeNatGatewaysResponse> Client::DescribeNatGateways(const DescribeNatGatewaysRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeNatGatewaysResponse>(*core_, tables::kDescribeNatGatewaysAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyFileSystemResponse*) noexcept {
  return tables::Table<ModifyFileSystemResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyFileSystemRequest*) noexcept {
  return tables::Table<ModifyFileSystemRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyFileSystemRequest&) noexcept {
  return tables::kModifyFileSystemAction;
}

Outcome<ModifyFileSystemResponse> Client::ModifyFileSystem(const ModifyFileSystemRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<ModifyFileSystemResponse>(*core_, tables::kModifyFileSystemAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyImageSharePermissionResponse*) noexcept {
  return tables::Table<ModifyImageSharePermissionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyImageSharePermissionRequest*) noexcept {
  return tables::Table<ModifyImageSharePermissionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyImageSharePermissionRequest&) noexcept {
  return tables::kModifyImageSharePermissionAction;
}

Outcome<ModifyImageSharePermissionResponse> Client::ModifyImageSharePermission(
    const ModifyImageSharePermissionRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyImageSharePermissionResponse>(*core_, tables::kModifyImageSharePermissionAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeResponse*) noexcept {
  return tables::Table<ModifyInstanceChargeTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeRequest*) noexcept {
  return tables::Table<ModifyInstanceChargeTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceChargeTypeRequest&) noexcept {
  return tables::kModifyInstanceChargeTypeAction;
}

Outcome<ModifyInstanceChargeTypeResponse> Client::ModifyInstanceChargeType(
    const ModifyInstanceChargeTypeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceChargeTypeResponse>(*core_, tables::kModifyInstanceChargeTypeAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const PutBucketLifecycleResponse*) noexcept {
  return tables::Table<PutBucketLifecycleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PutBucketLifecycleRequest*) noexcept {
  return tables::Table<PutBucketLifecycleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PutBucketLifecycleRequest&) noexcept {
  return tables::kPutBucketLifecycleAction;
}

Outcome<PutBucketLifecycleResponse> Client::PutBucketLifecycle(const PutBucketLifecycleRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<PutBucketLifecycleResponse>(*core_, tables::kPutBucketLifecycleAction, request, options);
}

const schema::Struct& SchemaOf(const ResetAICInstanceResponse*) noexcept {
  return tables::Table<ResetAICInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ResetAICInstanceRequest*) noexcept {
  return tables::Table<ResetAICInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ResetAICInstanceRequest&) noexcept {
  return tables::kResetAICInstanceAction;
}

Outcome<ResetAICInstanceResponse> Client::ResetAICInstance(const ResetAICInstanceRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<ResetAICInstanceResponse>(*core_, tables::kResetAICInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const SetLoadBalancerTCPListenerAttributeResponse*) noexcept {
  return tables::Table<SetLoadBalancerTCPListenerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SetLoadBalancerTCPListenerAttributeRequest*) noexcept {
  return tables::Table<SetLoadBalancerTCPListenerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SetLoadBalancerTCPListenerAttributeRequest&) noexcept {
  return tables::kSetLoadBalancerTCPListenerAttributeAction;
}

Outcome<SetLoadBalancerTCPListenerAttributeResponse> Client::SetLoadBalancerTCPListenerAttribute(
    const SetLoadBalancerTCPListenerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<SetLoadBalancerTCPListenerAttributeResponse>(
      *core_, tables::kSetLoadBalancerTCPListenerAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ShareAICImageResponse*) noexcept {
  return tables::Table<ShareAICImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ShareAICImageRequest*) noexcept {
  return tables::Table<ShareAICImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ShareAICImageRequest&) noexcept {
  return tables::kShareAICImageAction;
}

Outcome<ShareAICImageResponse> Client::ShareAICImage(const ShareAICImageRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<ShareAICImageResponse>(*core_, tables::kShareAICImageAction, request, options);
}

const schema::Struct& SchemaOf(const TagResourcesResponse*) noexcept {
  return tables::Table<TagResourcesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const TagResourcesRequest::Tag*) noexcept {
  return tables::Table<TagResourcesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const TagResourcesRequest*) noexcept {
  return tables::Table<TagResourcesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const TagResourcesRequest&) noexcept {
  return tables::kTagResourcesAction;
}

Outcome<TagResourcesResponse> Client::TagResources(const TagResourcesRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<TagResourcesResponse>(*core_, tables::kTagResourcesAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
