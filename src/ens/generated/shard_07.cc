// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/batch_event_reboot_instance.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_sdg.h"
#include "alibabacloud/ens/create_snat_entry.h"
#include "alibabacloud/ens/delete_security_group.h"
#include "alibabacloud/ens/delete_storage_gateway.h"
#include "alibabacloud/ens/describe_epn_instances.h"
#include "alibabacloud/ens/describe_export_image_info.h"
#include "alibabacloud/ens/describe_instance_auto_renew_attribute.h"
#include "alibabacloud/ens/describe_load_balancers.h"
#include "alibabacloud/ens/describe_nc_information.h"
#include "alibabacloud/ens/describe_networks.h"
#include "alibabacloud/ens/describe_vswitch_attributes.h"
#include "alibabacloud/ens/detach_disk.h"
#include "alibabacloud/ens/detach_instance_sdg.h"
#include "alibabacloud/ens/event_migrate_instance.h"
#include "alibabacloud/ens/export_bill_detail_data.h"
#include "alibabacloud/ens/list_cluster_addon_instances.h"
#include "alibabacloud/ens/list_objects.h"
#include "alibabacloud/ens/modify_cluster_addon.h"
#include "alibabacloud/ens/re_init_disk.h"
#include "alibabacloud/ens/remove_sdg.h"
#include "alibabacloud/ens/rescale_device_service.h"
#include "alibabacloud/ens/set_load_balancer_http_listener_attribute.h"
#include "alibabacloud/ens/start_epn_instance.h"
#include "alibabacloud/ens/stop_load_balancer_listener.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::BatchEventRebootInstanceResponse::Results> {
  using T = ens::BatchEventRebootInstanceResponse::Results;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventRebootInstanceResponse.Results", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::BatchEventRebootInstanceResponse::Results> =
    &ens::tables::Table<ens::BatchEventRebootInstanceResponse::Results>::kStruct;

template <>
struct ens::tables::Table<ens::BatchEventRebootInstanceResponse> {
  using T = ens::BatchEventRebootInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Results", "", TypeOf<decltype(T::results)>(), offsetof(T, results), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventRebootInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::BatchEventRebootInstanceRequest::EventInfos> {
  using T = ens::BatchEventRebootInstanceRequest::EventInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"OpsType", "", TypeOf<decltype(T::ops_type)>(), offsetof(T, ops_type), Style::kRepeat, 0},
      {"PlanTime", "", TypeOf<decltype(T::plan_time)>(), offsetof(T, plan_time), Style::kRepeat, 0},
      {"PlanUtcTime", "", TypeOf<decltype(T::plan_utc_time)>(), offsetof(T, plan_utc_time), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventRebootInstanceRequest.EventInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::BatchEventRebootInstanceRequest::EventInfos> =
    &ens::tables::Table<ens::BatchEventRebootInstanceRequest::EventInfos>::kStruct;

template <>
struct ens::tables::Table<ens::BatchEventRebootInstanceRequest> {
  using T = ens::BatchEventRebootInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventInfos", "", TypeOf<decltype(T::event_infos)>(), offsetof(T, event_infos), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventRebootInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSDGResponse> {
  using T = ens::CreateSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSDGRequest> {
  using T = ens::CreateSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BillingCycle", "", TypeOf<decltype(T::billing_cycle)>(), offsetof(T, billing_cycle), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"FromSDGId", "", TypeOf<decltype(T::from_sdg_id)>(), offsetof(T, from_sdg_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSnatEntryResponse> {
  using T = ens::CreateSnatEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnatEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSnatEntryRequest> {
  using T = ens::CreateSnatEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestCIDR", "", TypeOf<decltype(T::dest_cidr)>(), offsetof(T, dest_cidr), Style::kRepeat, 0},
      {"EipAffinity", "", TypeOf<decltype(T::eip_affinity)>(), offsetof(T, eip_affinity), Style::kRepeat, 0},
      {"IdleTimeout", "", TypeOf<decltype(T::idle_timeout)>(), offsetof(T, idle_timeout), Style::kRepeat, 0},
      {"IspAffinity", "", TypeOf<decltype(T::isp_affinity)>(), offsetof(T, isp_affinity), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat,
       schema::kRequired},
      {"SnatEntryName", "", TypeOf<decltype(T::snat_entry_name)>(), offsetof(T, snat_entry_name), Style::kRepeat, 0},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, schema::kRequired},
      {"SourceCIDR", "", TypeOf<decltype(T::source_cidr)>(), offsetof(T, source_cidr), Style::kRepeat, 0},
      {"SourceNetworkId", "", TypeOf<decltype(T::source_network_id)>(), offsetof(T, source_network_id), Style::kRepeat,
       0},
      {"SourceVSwitchId", "", TypeOf<decltype(T::source_vswitch_id)>(), offsetof(T, source_vswitch_id), Style::kRepeat,
       0},
      {"StandbySnatIp", "", TypeOf<decltype(T::standby_snat_ip)>(), offsetof(T, standby_snat_ip), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnatEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSecurityGroupResponse> {
  using T = ens::DeleteSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSecurityGroupResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSecurityGroupRequest> {
  using T = ens::DeleteSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSecurityGroupRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteStorageGatewayResponse> {
  using T = ens::DeleteStorageGatewayResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteStorageGatewayResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteStorageGatewayRequest> {
  using T = ens::DeleteStorageGatewayRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"GatewayId", "", TypeOf<decltype(T::gateway_id)>(), offsetof(T, gateway_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteStorageGatewayRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnInstancesResponse::EPNInstance> {
  using T = ens::DescribeEpnInstancesResponse::EPNInstance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat, 0},
      {"EPNInstanceName", "", TypeOf<decltype(T::epn_instance_name)>(), offsetof(T, epn_instance_name), Style::kRepeat,
       0},
      {"EPNInstanceType", "", TypeOf<decltype(T::epn_instance_type)>(), offsetof(T, epn_instance_type), Style::kRepeat,
       0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"ModifyTime", "", TypeOf<decltype(T::modify_time)>(), offsetof(T, modify_time), Style::kRepeat, 0},
      {"NetworkingModel", "", TypeOf<decltype(T::networking_model)>(), offsetof(T, networking_model), Style::kRepeat,
       0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstancesResponse.EPNInstance", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEpnInstancesResponse::EPNInstance> =
    &ens::tables::Table<ens::DescribeEpnInstancesResponse::EPNInstance>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEpnInstancesResponse> {
  using T = ens::DescribeEpnInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstances", "EPNInstance", TypeOf<decltype(T::epn_instances)>(), offsetof(T, epn_instances), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnInstancesRequest> {
  using T = ens::DescribeEpnInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat, 0},
      {"EPNInstanceName", "", TypeOf<decltype(T::epn_instance_name)>(), offsetof(T, epn_instance_name), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeExportImageInfoResponse::Image> {
  using T = ens::DescribeExportImageInfoResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"ExportedImageURL", "", TypeOf<decltype(T::exported_image_url)>(), offsetof(T, exported_image_url),
       Style::kRepeat, 0},
      {"ImageExportStatus", "", TypeOf<decltype(T::image_export_status)>(), offsetof(T, image_export_status),
       Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageOwnerAlias", "", TypeOf<decltype(T::image_owner_alias)>(), offsetof(T, image_owner_alias), Style::kRepeat,
       0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeExportImageInfoResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeExportImageInfoResponse::Image> =
    &ens::tables::Table<ens::DescribeExportImageInfoResponse::Image>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeExportImageInfoResponse> {
  using T = ens::DescribeExportImageInfoResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeExportImageInfoResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeExportImageInfoRequest> {
  using T = ens::DescribeExportImageInfoRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeExportImageInfoRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute> {
  using T = ens::DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoRenewal", "", TypeOf<decltype(T::auto_renewal)>(), offsetof(T, auto_renewal), Style::kRepeat, 0},
      {"Duration", "", TypeOf<decltype(T::duration)>(), offsetof(T, duration), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceAutoRenewAttributeResponse.InstanceRenewAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute> =
        &ens::tables::Table<ens::DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstanceAutoRenewAttributeResponse> {
  using T = ens::DescribeInstanceAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceRenewAttributes", "InstanceRenewAttribute", TypeOf<decltype(T::instance_renew_attributes)>(),
       offsetof(T, instance_renew_attributes), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceAutoRenewAttributeRequest> {
  using T = ens::DescribeInstanceAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kSemicolon,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancersResponse::LoadBalancer> {
  using T = ens::DescribeLoadBalancersResponse::LoadBalancer;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Address", "", TypeOf<decltype(T::address)>(), offsetof(T, address), Style::kRepeat, 0},
      {"AddressIPVersion", "", TypeOf<decltype(T::address_ip_version)>(), offsetof(T, address_ip_version),
       Style::kRepeat, 0},
      {"AddressType", "", TypeOf<decltype(T::address_type)>(), offsetof(T, address_type), Style::kRepeat, 0},
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"LoadBalancerName", "", TypeOf<decltype(T::load_balancer_name)>(), offsetof(T, load_balancer_name),
       Style::kRepeat, 0},
      {"LoadBalancerStatus", "", TypeOf<decltype(T::load_balancer_status)>(), offsetof(T, load_balancer_status),
       Style::kRepeat, 0},
      {"LoadBalancerType", "", TypeOf<decltype(T::load_balancer_type)>(), offsetof(T, load_balancer_type),
       Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"PayType", "", TypeOf<decltype(T::pay_type)>(), offsetof(T, pay_type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancersResponse.LoadBalancer", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeLoadBalancersResponse::LoadBalancer> =
    &ens::tables::Table<ens::DescribeLoadBalancersResponse::LoadBalancer>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeLoadBalancersResponse> {
  using T = ens::DescribeLoadBalancersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoadBalancers", "LoadBalancer", TypeOf<decltype(T::load_balancers)>(), offsetof(T, load_balancers),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancersResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancersRequest> {
  using T = ens::DescribeLoadBalancersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Address", "", TypeOf<decltype(T::address)>(), offsetof(T, address), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"LoadBalancerName", "", TypeOf<decltype(T::load_balancer_name)>(), offsetof(T, load_balancer_name),
       Style::kRepeat, 0},
      {"LoadBalancerStatus", "", TypeOf<decltype(T::load_balancer_status)>(), offsetof(T, load_balancer_status),
       Style::kRepeat, 0},
      {"LoadBalancerType", "", TypeOf<decltype(T::load_balancer_type)>(), offsetof(T, load_balancer_type),
       Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancersRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Data::Cpu> {
  using T = ens::DescribeNCInformationResponse::Data::Cpu;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Display", "", TypeOf<decltype(T::display)>(), offsetof(T, display), Style::kRepeat, 0},
      {"OversellRatio", "", TypeOf<decltype(T::oversell_ratio)>(), offsetof(T, oversell_ratio), Style::kRepeat, 0},
      {"Remain", "", TypeOf<decltype(T::remain)>(), offsetof(T, remain), Style::kRepeat, 0},
      {"ReserveDisable", "", TypeOf<decltype(T::reserve_disable)>(), offsetof(T, reserve_disable), Style::kRepeat, 0},
      {"ReserveDisableTotal", "", TypeOf<decltype(T::reserve_disable_total)>(), offsetof(T, reserve_disable_total),
       Style::kRepeat, 0},
      {"Reserved", "", TypeOf<decltype(T::reserved)>(), offsetof(T, reserved), Style::kRepeat, 0},
      {"StatusDisable", "", TypeOf<decltype(T::status_disable)>(), offsetof(T, status_disable), Style::kRepeat, 0},
      {"StatusDisableTotal", "", TypeOf<decltype(T::status_disable_total)>(), offsetof(T, status_disable_total),
       Style::kRepeat, 0},
      {"Total", "", TypeOf<decltype(T::total)>(), offsetof(T, total), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Used", "", TypeOf<decltype(T::used)>(), offsetof(T, used), Style::kRepeat, 0},
      {"UsedRatio", "", TypeOf<decltype(T::used_ratio)>(), offsetof(T, used_ratio), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Data.Cpu", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Data::Cpu> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Data::Cpu>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Data::Gpu> {
  using T = ens::DescribeNCInformationResponse::Data::Gpu;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Display", "", TypeOf<decltype(T::display)>(), offsetof(T, display), Style::kRepeat, 0},
      {"OversellRatio", "", TypeOf<decltype(T::oversell_ratio)>(), offsetof(T, oversell_ratio), Style::kRepeat, 0},
      {"Remain", "", TypeOf<decltype(T::remain)>(), offsetof(T, remain), Style::kRepeat, 0},
      {"ReserveDisable", "", TypeOf<decltype(T::reserve_disable)>(), offsetof(T, reserve_disable), Style::kRepeat, 0},
      {"ReserveDisableTotal", "", TypeOf<decltype(T::reserve_disable_total)>(), offsetof(T, reserve_disable_total),
       Style::kRepeat, 0},
      {"Reserved", "", TypeOf<decltype(T::reserved)>(), offsetof(T, reserved), Style::kRepeat, 0},
      {"StatusDisable", "", TypeOf<decltype(T::status_disable)>(), offsetof(T, status_disable), Style::kRepeat, 0},
      {"StatusDisableTotal", "", TypeOf<decltype(T::status_disable_total)>(), offsetof(T, status_disable_total),
       Style::kRepeat, 0},
      {"Total", "", TypeOf<decltype(T::total)>(), offsetof(T, total), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Used", "", TypeOf<decltype(T::used)>(), offsetof(T, used), Style::kRepeat, 0},
      {"UsedRatio", "", TypeOf<decltype(T::used_ratio)>(), offsetof(T, used_ratio), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Data.Gpu", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Data::Gpu> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Data::Gpu>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Data::Hdd> {
  using T = ens::DescribeNCInformationResponse::Data::Hdd;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Display", "", TypeOf<decltype(T::display)>(), offsetof(T, display), Style::kRepeat, 0},
      {"OversellRatio", "", TypeOf<decltype(T::oversell_ratio)>(), offsetof(T, oversell_ratio), Style::kRepeat, 0},
      {"Remain", "", TypeOf<decltype(T::remain)>(), offsetof(T, remain), Style::kRepeat, 0},
      {"ReserveDisable", "", TypeOf<decltype(T::reserve_disable)>(), offsetof(T, reserve_disable), Style::kRepeat, 0},
      {"ReserveDisableTotal", "", TypeOf<decltype(T::reserve_disable_total)>(), offsetof(T, reserve_disable_total),
       Style::kRepeat, 0},
      {"Reserved", "", TypeOf<decltype(T::reserved)>(), offsetof(T, reserved), Style::kRepeat, 0},
      {"StatusDisable", "", TypeOf<decltype(T::status_disable)>(), offsetof(T, status_disable), Style::kRepeat, 0},
      {"StatusDisableTotal", "", TypeOf<decltype(T::status_disable_total)>(), offsetof(T, status_disable_total),
       Style::kRepeat, 0},
      {"Total", "", TypeOf<decltype(T::total)>(), offsetof(T, total), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Used", "", TypeOf<decltype(T::used)>(), offsetof(T, used), Style::kRepeat, 0},
      {"UsedRatio", "", TypeOf<decltype(T::used_ratio)>(), offsetof(T, used_ratio), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Data.Hdd", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Data::Hdd> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Data::Hdd>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Data::Info> {
  using T = ens::DescribeNCInformationResponse::Data::Info;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Uuid", "", TypeOf<decltype(T::uuid)>(), offsetof(T, uuid), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Data.Info", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Data::Info> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Data::Info>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Data::Memory> {
  using T = ens::DescribeNCInformationResponse::Data::Memory;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Display", "", TypeOf<decltype(T::display)>(), offsetof(T, display), Style::kRepeat, 0},
      {"OversellRatio", "", TypeOf<decltype(T::oversell_ratio)>(), offsetof(T, oversell_ratio), Style::kRepeat, 0},
      {"Remain", "", TypeOf<decltype(T::remain)>(), offsetof(T, remain), Style::kRepeat, 0},
      {"ReserveDisable", "", TypeOf<decltype(T::reserve_disable)>(), offsetof(T, reserve_disable), Style::kRepeat, 0},
      {"ReserveDisableTotal", "", TypeOf<decltype(T::reserve_disable_total)>(), offsetof(T, reserve_disable_total),
       Style::kRepeat, 0},
      {"Reserved", "", TypeOf<decltype(T::reserved)>(), offsetof(T, reserved), Style::kRepeat, 0},
      {"StatusDisable", "", TypeOf<decltype(T::status_disable)>(), offsetof(T, status_disable), Style::kRepeat, 0},
      {"StatusDisableTotal", "", TypeOf<decltype(T::status_disable_total)>(), offsetof(T, status_disable_total),
       Style::kRepeat, 0},
      {"Total", "", TypeOf<decltype(T::total)>(), offsetof(T, total), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Used", "", TypeOf<decltype(T::used)>(), offsetof(T, used), Style::kRepeat, 0},
      {"UsedRatio", "", TypeOf<decltype(T::used_ratio)>(), offsetof(T, used_ratio), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Data.Memory", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Data::Memory> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Data::Memory>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Data::Nvme> {
  using T = ens::DescribeNCInformationResponse::Data::Nvme;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Display", "", TypeOf<decltype(T::display)>(), offsetof(T, display), Style::kRepeat, 0},
      {"OversellRatio", "", TypeOf<decltype(T::oversell_ratio)>(), offsetof(T, oversell_ratio), Style::kRepeat, 0},
      {"Remain", "", TypeOf<decltype(T::remain)>(), offsetof(T, remain), Style::kRepeat, 0},
      {"ReserveDisable", "", TypeOf<decltype(T::reserve_disable)>(), offsetof(T, reserve_disable), Style::kRepeat, 0},
      {"ReserveDisableTotal", "", TypeOf<decltype(T::reserve_disable_total)>(), offsetof(T, reserve_disable_total),
       Style::kRepeat, 0},
      {"Reserved", "", TypeOf<decltype(T::reserved)>(), offsetof(T, reserved), Style::kRepeat, 0},
      {"StatusDisable", "", TypeOf<decltype(T::status_disable)>(), offsetof(T, status_disable), Style::kRepeat, 0},
      {"StatusDisableTotal", "", TypeOf<decltype(T::status_disable_total)>(), offsetof(T, status_disable_total),
       Style::kRepeat, 0},
      {"Total", "", TypeOf<decltype(T::total)>(), offsetof(T, total), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Used", "", TypeOf<decltype(T::used)>(), offsetof(T, used), Style::kRepeat, 0},
      {"UsedRatio", "", TypeOf<decltype(T::used_ratio)>(), offsetof(T, used_ratio), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Data.Nvme", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Data::Nvme> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Data::Nvme>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Data::Ssd> {
  using T = ens::DescribeNCInformationResponse::Data::Ssd;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Display", "", TypeOf<decltype(T::display)>(), offsetof(T, display), Style::kRepeat, 0},
      {"OversellRatio", "", TypeOf<decltype(T::oversell_ratio)>(), offsetof(T, oversell_ratio), Style::kRepeat, 0},
      {"Remain", "", TypeOf<decltype(T::remain)>(), offsetof(T, remain), Style::kRepeat, 0},
      {"ReserveDisable", "", TypeOf<decltype(T::reserve_disable)>(), offsetof(T, reserve_disable), Style::kRepeat, 0},
      {"ReserveDisableTotal", "", TypeOf<decltype(T::reserve_disable_total)>(), offsetof(T, reserve_disable_total),
       Style::kRepeat, 0},
      {"Reserved", "", TypeOf<decltype(T::reserved)>(), offsetof(T, reserved), Style::kRepeat, 0},
      {"StatusDisable", "", TypeOf<decltype(T::status_disable)>(), offsetof(T, status_disable), Style::kRepeat, 0},
      {"StatusDisableTotal", "", TypeOf<decltype(T::status_disable_total)>(), offsetof(T, status_disable_total),
       Style::kRepeat, 0},
      {"Total", "", TypeOf<decltype(T::total)>(), offsetof(T, total), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Used", "", TypeOf<decltype(T::used)>(), offsetof(T, used), Style::kRepeat, 0},
      {"UsedRatio", "", TypeOf<decltype(T::used_ratio)>(), offsetof(T, used_ratio), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Data.Ssd", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Data::Ssd> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Data::Ssd>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Data> {
  using T = ens::DescribeNCInformationResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cpu", "", TypeOf<decltype(T::cpu)>(), offsetof(T, cpu), Style::kFlat, 0},
      {"Gpu", "", TypeOf<decltype(T::gpu)>(), offsetof(T, gpu), Style::kFlat, 0},
      {"Hdd", "", TypeOf<decltype(T::hdd)>(), offsetof(T, hdd), Style::kFlat, 0},
      {"Info", "", TypeOf<decltype(T::info)>(), offsetof(T, info), Style::kFlat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kFlat, 0},
      {"Nvme", "", TypeOf<decltype(T::nvme)>(), offsetof(T, nvme), Style::kFlat, 0},
      {"Online", "", TypeOf<decltype(T::online)>(), offsetof(T, online), Style::kRepeat, 0},
      {"Region", "", TypeOf<decltype(T::region)>(), offsetof(T, region), Style::kRepeat, 0},
      {"Ssd", "", TypeOf<decltype(T::ssd)>(), offsetof(T, ssd), Style::kFlat, 0},
      {"Virtual", "", TypeOf<decltype(T::virtual_)>(), offsetof(T, virtual_), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Data> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse::Pager> {
  using T = ens::DescribeNCInformationResponse::Pager;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Page", "", TypeOf<decltype(T::page)>(), offsetof(T, page), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Total", "", TypeOf<decltype(T::total)>(), offsetof(T, total), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse.Pager", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNCInformationResponse::Pager> =
    &ens::tables::Table<ens::DescribeNCInformationResponse::Pager>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNCInformationResponse> {
  using T = ens::DescribeNCInformationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CurrentPage", "", TypeOf<decltype(T::current_page)>(), offsetof(T, current_page), Style::kRepeat, 0},
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kRepeat, 0},
      {"Desc", "", TypeOf<decltype(T::desc)>(), offsetof(T, desc), Style::kRepeat, 0},
      {"Msg", "", TypeOf<decltype(T::msg)>(), offsetof(T, msg), Style::kRepeat, 0},
      {"Pager", "", TypeOf<decltype(T::pager)>(), offsetof(T, pager), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNCInformationRequest> {
  using T = ens::DescribeNCInformationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"OpenapiCheck", "", TypeOf<decltype(T::openapi_check)>(), offsetof(T, openapi_check), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNCInformationRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworksResponse::Network::Tag> {
  using T = ens::DescribeNetworksResponse::Network::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworksResponse.Network.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNetworksResponse::Network::Tag> =
    &ens::tables::Table<ens::DescribeNetworksResponse::Network::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworksResponse::Network> {
  using T = ens::DescribeNetworksResponse::Network;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"CreatedTime", "", TypeOf<decltype(T::created_time)>(), offsetof(T, created_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"GatewayRouteTableId", "", TypeOf<decltype(T::gateway_route_table_id)>(), offsetof(T, gateway_route_table_id),
       Style::kRepeat, 0},
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"NetworkName", "", TypeOf<decltype(T::network_name)>(), offsetof(T, network_name), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"RouteTableIds", "RouteTableId", TypeOf<decltype(T::route_table_ids)>(), offsetof(T, route_table_ids),
       Style::kRepeat, 0},
      {"RouterTableId", "", TypeOf<decltype(T::router_table_id)>(), offsetof(T, router_table_id), Style::kRepeat, 0},
      {"SecondaryCidrBlocks", "SecondaryCidrBlock", TypeOf<decltype(T::secondary_cidr_blocks)>(),
       offsetof(T, secondary_cidr_blocks), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"VSwitchIds", "VSwitchId", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"CreateTime", 1},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworksResponse.Network", kFields, kAliases};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNetworksResponse::Network> =
    &ens::tables::Table<ens::DescribeNetworksResponse::Network>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworksResponse> {
  using T = ens::DescribeNetworksResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Networks", "Network", TypeOf<decltype(T::networks)>(), offsetof(T, networks), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworksResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworksRequest> {
  using T = ens::DescribeNetworksRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"NetworkIds", "", TypeOf<decltype(T::network_ids)>(), offsetof(T, network_ids), Style::kRepeat, 0},
      {"NetworkName", "", TypeOf<decltype(T::network_name)>(), offsetof(T, network_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworksRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeVSwitchAttributesResponse> {
  using T = ens::DescribeVSwitchAttributesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableIpAddressCount", "", TypeOf<decltype(T::available_ip_address_count)>(),
       offsetof(T, available_ip_address_count), Style::kRepeat, 0},
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"CreatedTime", "", TypeOf<decltype(T::created_time)>(), offsetof(T, created_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"HaVipIds", "HaVipId", TypeOf<decltype(T::ha_vip_ids)>(), offsetof(T, ha_vip_ids), Style::kRepeat, 0},
      {"InstanceIds", "InstanceId", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"LoadBalancerIds", "LoadBalancerId", TypeOf<decltype(T::load_balancer_ids)>(), offsetof(T, load_balancer_ids),
       Style::kRepeat, 0},
      {"NatGatewayIds", "NatGatewayId", TypeOf<decltype(T::nat_gateway_ids)>(), offsetof(T, nat_gateway_ids),
       Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"NetworkInterfaceIds", "NetworkInterfaceId", TypeOf<decltype(T::network_interface_ids)>(),
       offsetof(T, network_interface_ids), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchAttributesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeVSwitchAttributesRequest> {
  using T = ens::DescribeVSwitchAttributesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchAttributesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DetachDiskResponse> {
  using T = ens::DetachDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachDiskResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DetachDiskRequest> {
  using T = ens::DetachDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DetachDiskRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DetachInstanceSDGResponse::Data::Result::FailedItems> {
  using T = ens::DetachInstanceSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachInstanceSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DetachInstanceSDGResponse::Data::Result::FailedItems> =
        &ens::tables::Table<ens::DetachInstanceSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::DetachInstanceSDGResponse::Data::Result> {
  using T = ens::DetachInstanceSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachInstanceSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DetachInstanceSDGResponse::Data::Result> =
    &ens::tables::Table<ens::DetachInstanceSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::DetachInstanceSDGResponse::Data> {
  using T = ens::DetachInstanceSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachInstanceSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DetachInstanceSDGResponse::Data> =
    &ens::tables::Table<ens::DetachInstanceSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::DetachInstanceSDGResponse> {
  using T = ens::DetachInstanceSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachInstanceSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DetachInstanceSDGRequest> {
  using T = ens::DetachInstanceSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DetachInstanceSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::EventMigrateInstanceResponse> {
  using T = ens::EventMigrateInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EventMigrateInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::EventMigrateInstanceRequest> {
  using T = ens::EventMigrateInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataPolicy", "", TypeOf<decltype(T::data_policy)>(), offsetof(T, data_policy), Style::kRepeat, 0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, schema::kRequired},
      {"OpsType", "", TypeOf<decltype(T::ops_type)>(), offsetof(T, ops_type), Style::kRepeat, schema::kRequired},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"PlanTime", "", TypeOf<decltype(T::plan_time)>(), offsetof(T, plan_time), Style::kRepeat, 0},
      {"PlanUtcTime", "", TypeOf<decltype(T::plan_utc_time)>(), offsetof(T, plan_utc_time), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"EventMigrateInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ExportBillDetailDataResponse> {
  using T = ens::ExportBillDetailDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FilePath", "", TypeOf<decltype(T::file_path)>(), offsetof(T, file_path), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ExportBillDetailDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ExportBillDetailDataRequest> {
  using T = ens::ExportBillDetailDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndDate", "", TypeOf<decltype(T::end_date)>(), offsetof(T, end_date), Style::kRepeat, schema::kRequired},
      {"StartDate", "", TypeOf<decltype(T::start_date)>(), offsetof(T, start_date), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ExportBillDetailDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListClusterAddonInstancesResponse::Addons::ConfigSchema> {
  using T = ens::ListClusterAddonInstancesResponse::Addons::ConfigSchema;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersion", "", TypeOf<decltype(T::app_version)>(), offsetof(T, app_version), Style::kRepeat, 0},
      {"ConfigVersion", "", TypeOf<decltype(T::config_version)>(), offsetof(T, config_version), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Params", "", TypeOf<decltype(T::params)>(), offsetof(T, params), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListClusterAddonInstancesResponse.Addons.ConfigSchema", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::ListClusterAddonInstancesResponse::Addons::ConfigSchema> =
        &ens::tables::Table<ens::ListClusterAddonInstancesResponse::Addons::ConfigSchema>::kStruct;

template <>
struct ens::tables::Table<ens::ListClusterAddonInstancesResponse::Addons> {
  using T = ens::ListClusterAddonInstancesResponse::Addons;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CleanupCloudResources", "", TypeOf<decltype(T::cleanup_cloud_resources)>(),
       offsetof(T, cleanup_cloud_resources), Style::kRepeat, 0},
      {"ConfigSchema", "", TypeOf<decltype(T::config_schema)>(), offsetof(T, config_schema), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListClusterAddonInstancesResponse.Addons", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListClusterAddonInstancesResponse::Addons> =
    &ens::tables::Table<ens::ListClusterAddonInstancesResponse::Addons>::kStruct;

template <>
struct ens::tables::Table<ens::ListClusterAddonInstancesResponse> {
  using T = ens::ListClusterAddonInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Addons", "", TypeOf<decltype(T::addons)>(), offsetof(T, addons), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListClusterAddonInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListClusterAddonInstancesRequest> {
  using T = ens::ListClusterAddonInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ListClusterAddonInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListObjectsResponse::CommonPrefixInfo> {
  using T = ens::ListObjectsResponse::CommonPrefixInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LastModified", "", TypeOf<decltype(T::last_modified)>(), offsetof(T, last_modified), Style::kRepeat, 0},
      {"Prefix", "", TypeOf<decltype(T::prefix)>(), offsetof(T, prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListObjectsResponse.CommonPrefixInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListObjectsResponse::CommonPrefixInfo> =
    &ens::tables::Table<ens::ListObjectsResponse::CommonPrefixInfo>::kStruct;

template <>
struct ens::tables::Table<ens::ListObjectsResponse::Contents> {
  using T = ens::ListObjectsResponse::Contents;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ETag", "", TypeOf<decltype(T::etag)>(), offsetof(T, etag), Style::kRepeat, 0},
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"LastModified", "", TypeOf<decltype(T::last_modified)>(), offsetof(T, last_modified), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"StorageClass", "", TypeOf<decltype(T::storage_class)>(), offsetof(T, storage_class), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListObjectsResponse.Contents", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListObjectsResponse::Contents> =
    &ens::tables::Table<ens::ListObjectsResponse::Contents>::kStruct;

template <>
struct ens::tables::Table<ens::ListObjectsResponse> {
  using T = ens::ListObjectsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat, 0},
      {"CommonPrefixInfos", "CommonPrefixInfo", TypeOf<decltype(T::common_prefix_infos)>(),
       offsetof(T, common_prefix_infos), Style::kRepeat, 0},
      {"CommonPrefixes", "", TypeOf<decltype(T::common_prefixes)>(), offsetof(T, common_prefixes), Style::kRepeat, 0},
      {"Contents", "", TypeOf<decltype(T::contents)>(), offsetof(T, contents), Style::kRepeat, 0},
      {"ContinuationToken", "", TypeOf<decltype(T::continuation_token)>(), offsetof(T, continuation_token),
       Style::kRepeat, 0},
      {"Delimiter", "", TypeOf<decltype(T::delimiter)>(), offsetof(T, delimiter), Style::kRepeat, 0},
      {"EncodingType", "", TypeOf<decltype(T::encoding_type)>(), offsetof(T, encoding_type), Style::kRepeat, 0},
      {"IsTruncated", "", TypeOf<decltype(T::is_truncated)>(), offsetof(T, is_truncated), Style::kRepeat, 0},
      {"KeyCount", "", TypeOf<decltype(T::key_count)>(), offsetof(T, key_count), Style::kRepeat, 0},
      {"Marker", "", TypeOf<decltype(T::marker)>(), offsetof(T, marker), Style::kRepeat, 0},
      {"MaxKeys", "", TypeOf<decltype(T::max_keys)>(), offsetof(T, max_keys), Style::kRepeat, 0},
      {"NextContinuationToken", "", TypeOf<decltype(T::next_continuation_token)>(),
       offsetof(T, next_continuation_token), Style::kRepeat, 0},
      {"NextMarker", "", TypeOf<decltype(T::next_marker)>(), offsetof(T, next_marker), Style::kRepeat, 0},
      {"Prefix", "", TypeOf<decltype(T::prefix)>(), offsetof(T, prefix), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListObjectsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListObjectsRequest> {
  using T = ens::ListObjectsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
      {"ContinuationToken", "", TypeOf<decltype(T::continuation_token)>(), offsetof(T, continuation_token),
       Style::kRepeat, 0},
      {"Delimiter", "", TypeOf<decltype(T::delimiter)>(), offsetof(T, delimiter), Style::kRepeat, 0},
      {"EncodingType", "", TypeOf<decltype(T::encoding_type)>(), offsetof(T, encoding_type), Style::kRepeat, 0},
      {"Marker", "", TypeOf<decltype(T::marker)>(), offsetof(T, marker), Style::kRepeat, 0},
      {"MaxKeys", "", TypeOf<decltype(T::max_keys)>(), offsetof(T, max_keys), Style::kRepeat, 0},
      {"Prefix", "", TypeOf<decltype(T::prefix)>(), offsetof(T, prefix), Style::kRepeat, 0},
      {"StartAfter", "", TypeOf<decltype(T::start_after)>(), offsetof(T, start_after), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListObjectsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyClusterAddonResponse> {
  using T = ens::ModifyClusterAddonResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterAddonResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyClusterAddonRequest::Addon::ConfigSchema> {
  using T = ens::ModifyClusterAddonRequest::Addon::ConfigSchema;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersion", "", TypeOf<decltype(T::app_version)>(), offsetof(T, app_version), Style::kRepeat, 0},
      {"ConfigVersion", "", TypeOf<decltype(T::config_version)>(), offsetof(T, config_version), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Params", "", TypeOf<decltype(T::params)>(), offsetof(T, params), Style::kRepeat, schema::kRawJson},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterAddonRequest.Addon.ConfigSchema", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ModifyClusterAddonRequest::Addon::ConfigSchema> =
    &ens::tables::Table<ens::ModifyClusterAddonRequest::Addon::ConfigSchema>::kStruct;

template <>
struct ens::tables::Table<ens::ModifyClusterAddonRequest::Addon> {
  using T = ens::ModifyClusterAddonRequest::Addon;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConfigSchema", "", TypeOf<decltype(T::config_schema)>(), offsetof(T, config_schema), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterAddonRequest.Addon", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ModifyClusterAddonRequest::Addon> =
    &ens::tables::Table<ens::ModifyClusterAddonRequest::Addon>::kStruct;

template <>
struct ens::tables::Table<ens::ModifyClusterAddonRequest> {
  using T = ens::ModifyClusterAddonRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Addon", "", TypeOf<decltype(T::addon)>(), offsetof(T, addon), Style::kJson, 0},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"ComponentName", "", TypeOf<decltype(T::component_name)>(), offsetof(T, component_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterAddonRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReInitDiskResponse> {
  using T = ens::ReInitDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReInitDiskResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReInitDiskRequest> {
  using T = ens::ReInitDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ReInitDiskRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveSDGResponse> {
  using T = ens::RemoveSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveSDGRequest> {
  using T = ens::RemoveSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RemoveSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RescaleDeviceServiceResponse::ResourceDetailInfos> {
  using T = ens::RescaleDeviceServiceResponse::ResourceDetailInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ID", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
      {"IP", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"Mac", "", TypeOf<decltype(T::mac)>(), offsetof(T, mac), Style::kRepeat, 0},
      {"RegionID", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Server", "", TypeOf<decltype(T::server)>(), offsetof(T, server), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RescaleDeviceServiceResponse.ResourceDetailInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::RescaleDeviceServiceResponse::ResourceDetailInfos> =
        &ens::tables::Table<ens::RescaleDeviceServiceResponse::ResourceDetailInfos>::kStruct;

template <>
struct ens::tables::Table<ens::RescaleDeviceServiceResponse> {
  using T = ens::RescaleDeviceServiceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeviceIds", "", TypeOf<decltype(T::device_ids)>(), offsetof(T, device_ids), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceDetailInfos", "", TypeOf<decltype(T::resource_detail_infos)>(), offsetof(T, resource_detail_infos),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RescaleDeviceServiceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RescaleDeviceServiceRequest> {
  using T = ens::RescaleDeviceServiceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"IpType", "", TypeOf<decltype(T::ip_type)>(), offsetof(T, ip_type), Style::kRepeat, 0},
      {"RescaleLevel", "", TypeOf<decltype(T::rescale_level)>(), offsetof(T, rescale_level), Style::kRepeat,
       schema::kRequired},
      {"RescaleType", "", TypeOf<decltype(T::rescale_type)>(), offsetof(T, rescale_type), Style::kRepeat,
       schema::kRequired},
      {"ResourceInfo", "", TypeOf<decltype(T::resource_info)>(), offsetof(T, resource_info), Style::kRepeat, 0},
      {"ResourceSelector", "", TypeOf<decltype(T::resource_selector)>(), offsetof(T, resource_selector), Style::kRepeat,
       schema::kRequired},
      {"ResourceSpec", "", TypeOf<decltype(T::resource_spec)>(), offsetof(T, resource_spec), Style::kRepeat, 0},
      {"ServiceId", "", TypeOf<decltype(T::service_id)>(), offsetof(T, service_id), Style::kRepeat, 0},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RescaleDeviceServiceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerHTTPListenerAttributeResponse> {
  using T = ens::SetLoadBalancerHTTPListenerAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetLoadBalancerHTTPListenerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerHTTPListenerAttributeRequest> {
  using T = ens::SetLoadBalancerHTTPListenerAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cookie", "", TypeOf<decltype(T::cookie)>(), offsetof(T, cookie), Style::kRepeat, 0},
      {"CookieTimeout", "", TypeOf<decltype(T::cookie_timeout)>(), offsetof(T, cookie_timeout), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
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
  static constexpr schema::Struct kStruct = {"SetLoadBalancerHTTPListenerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartEpnInstanceResponse> {
  using T = ens::StartEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartEpnInstanceRequest> {
  using T = ens::StartEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StartEpnInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopLoadBalancerListenerResponse> {
  using T = ens::StopLoadBalancerListenerResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopLoadBalancerListenerResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopLoadBalancerListenerRequest> {
  using T = ens::StopLoadBalancerListenerRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"ListenerProtocol", "", TypeOf<decltype(T::listener_protocol)>(), offsetof(T, listener_protocol), Style::kRepeat,
       0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StopLoadBalancerListenerRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kBatchEventRebootInstanceAction = {
    .name = "BatchEventRebootInstance",
    .request = &Table<BatchEventRebootInstanceRequest>::kStruct,
    .response = &Table<BatchEventRebootInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeBatchEventRebootInstanceRequest() {
  return schema::MakeObject<BatchEventRebootInstanceRequest>();
}
schema::OwnedObject MakeBatchEventRebootInstanceResponse() {
  return schema::MakeObject<BatchEventRebootInstanceResponse>();
}

constinit const schema::Action kCreateSDGAction = {
    .name = "CreateSDG",
    .request = &Table<CreateSDGRequest>::kStruct,
    .response = &Table<CreateSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeCreateSDGRequest() { return schema::MakeObject<CreateSDGRequest>(); }
schema::OwnedObject MakeCreateSDGResponse() { return schema::MakeObject<CreateSDGResponse>(); }

constinit const schema::Action kCreateSnatEntryAction = {
    .name = "CreateSnatEntry",
    .request = &Table<CreateSnatEntryRequest>::kStruct,
    .response = &Table<CreateSnatEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateSnatEntryRequest() { return schema::MakeObject<CreateSnatEntryRequest>(); }
schema::OwnedObject MakeCreateSnatEntryResponse() { return schema::MakeObject<CreateSnatEntryResponse>(); }

constinit const schema::Action kDeleteSecurityGroupAction = {
    .name = "DeleteSecurityGroup",
    .request = &Table<DeleteSecurityGroupRequest>::kStruct,
    .response = &Table<DeleteSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 87,
};

schema::OwnedObject MakeDeleteSecurityGroupRequest() { return schema::MakeObject<DeleteSecurityGroupRequest>(); }
schema::OwnedObject MakeDeleteSecurityGroupResponse() { return schema::MakeObject<DeleteSecurityGroupResponse>(); }

constinit const schema::Action kDeleteStorageGatewayAction = {
    .name = "DeleteStorageGateway",
    .request = &Table<DeleteStorageGatewayRequest>::kStruct,
    .response = &Table<DeleteStorageGatewayResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteStorageGatewayRequest() { return schema::MakeObject<DeleteStorageGatewayRequest>(); }
schema::OwnedObject MakeDeleteStorageGatewayResponse() { return schema::MakeObject<DeleteStorageGatewayResponse>(); }

constinit const schema::Action kDescribeEpnInstancesAction = {
    .name = "DescribeEpnInstances",
    .request = &Table<DescribeEpnInstancesRequest>::kStruct,
    .response = &Table<DescribeEpnInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "EPNInstances",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeEpnInstancesRequest() { return schema::MakeObject<DescribeEpnInstancesRequest>(); }
schema::OwnedObject MakeDescribeEpnInstancesResponse() { return schema::MakeObject<DescribeEpnInstancesResponse>(); }

constinit const schema::Action kDescribeExportImageInfoAction = {
    .name = "DescribeExportImageInfo",
    .request = &Table<DescribeExportImageInfoRequest>::kStruct,
    .response = &Table<DescribeExportImageInfoResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Images",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeExportImageInfoRequest() {
  return schema::MakeObject<DescribeExportImageInfoRequest>();
}
schema::OwnedObject MakeDescribeExportImageInfoResponse() {
  return schema::MakeObject<DescribeExportImageInfoResponse>();
}

constexpr std::string_view kDescribeInstanceAutoRenewAttributeSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeInstanceAutoRenewAttributeAction = {
    .name = "DescribeInstanceAutoRenewAttribute",
    .request = &Table<DescribeInstanceAutoRenewAttributeRequest>::kStruct,
    .response = &Table<DescribeInstanceAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeInstanceAutoRenewAttributeSuccessCodes,
};

schema::OwnedObject MakeDescribeInstanceAutoRenewAttributeRequest() {
  return schema::MakeObject<DescribeInstanceAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeDescribeInstanceAutoRenewAttributeResponse() {
  return schema::MakeObject<DescribeInstanceAutoRenewAttributeResponse>();
}

constinit const schema::Action kDescribeLoadBalancersAction = {
    .name = "DescribeLoadBalancers",
    .request = &Table<DescribeLoadBalancersRequest>::kStruct,
    .response = &Table<DescribeLoadBalancersResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "LoadBalancers",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeLoadBalancersRequest() { return schema::MakeObject<DescribeLoadBalancersRequest>(); }
schema::OwnedObject MakeDescribeLoadBalancersResponse() { return schema::MakeObject<DescribeLoadBalancersResponse>(); }

constinit const schema::Action kDescribeNCInformationAction = {
    .name = "DescribeNCInformation",
    .request = &Table<DescribeNCInformationRequest>::kStruct,
    .response = &Table<DescribeNCInformationResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeNCInformationRequest() { return schema::MakeObject<DescribeNCInformationRequest>(); }
schema::OwnedObject MakeDescribeNCInformationResponse() { return schema::MakeObject<DescribeNCInformationResponse>(); }

constinit const schema::Action kDescribeNetworksAction = {
    .name = "DescribeNetworks",
    .request = &Table<DescribeNetworksRequest>::kStruct,
    .response = &Table<DescribeNetworksResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Networks",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeNetworksRequest() { return schema::MakeObject<DescribeNetworksRequest>(); }
schema::OwnedObject MakeDescribeNetworksResponse() { return schema::MakeObject<DescribeNetworksResponse>(); }

constinit const schema::Action kDescribeVSwitchAttributesAction = {
    .name = "DescribeVSwitchAttributes",
    .request = &Table<DescribeVSwitchAttributesRequest>::kStruct,
    .response = &Table<DescribeVSwitchAttributesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
};

schema::OwnedObject MakeDescribeVSwitchAttributesRequest() {
  return schema::MakeObject<DescribeVSwitchAttributesRequest>();
}
schema::OwnedObject MakeDescribeVSwitchAttributesResponse() {
  return schema::MakeObject<DescribeVSwitchAttributesResponse>();
}

constexpr std::string_view kDetachDiskSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDetachDiskAction = {
    .name = "DetachDisk",
    .request = &Table<DetachDiskRequest>::kStruct,
    .response = &Table<DetachDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kDetachDiskSuccessCodes,
};

schema::OwnedObject MakeDetachDiskRequest() { return schema::MakeObject<DetachDiskRequest>(); }
schema::OwnedObject MakeDetachDiskResponse() { return schema::MakeObject<DetachDiskResponse>(); }

constinit const schema::Action kDetachInstanceSDGAction = {
    .name = "DetachInstanceSDG",
    .request = &Table<DetachInstanceSDGRequest>::kStruct,
    .response = &Table<DetachInstanceSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDetachInstanceSDGRequest() { return schema::MakeObject<DetachInstanceSDGRequest>(); }
schema::OwnedObject MakeDetachInstanceSDGResponse() { return schema::MakeObject<DetachInstanceSDGResponse>(); }

constinit const schema::Action kEventMigrateInstanceAction = {
    .name = "EventMigrateInstance",
    .request = &Table<EventMigrateInstanceRequest>::kStruct,
    .response = &Table<EventMigrateInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeEventMigrateInstanceRequest() { return schema::MakeObject<EventMigrateInstanceRequest>(); }
schema::OwnedObject MakeEventMigrateInstanceResponse() { return schema::MakeObject<EventMigrateInstanceResponse>(); }

constinit const schema::Action kExportBillDetailDataAction = {
    .name = "ExportBillDetailData",
    .request = &Table<ExportBillDetailDataRequest>::kStruct,
    .response = &Table<ExportBillDetailDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeExportBillDetailDataRequest() { return schema::MakeObject<ExportBillDetailDataRequest>(); }
schema::OwnedObject MakeExportBillDetailDataResponse() { return schema::MakeObject<ExportBillDetailDataResponse>(); }

constinit const schema::Action kListClusterAddonInstancesAction = {
    .name = "ListClusterAddonInstances",
    .request = &Table<ListClusterAddonInstancesRequest>::kStruct,
    .response = &Table<ListClusterAddonInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeListClusterAddonInstancesRequest() {
  return schema::MakeObject<ListClusterAddonInstancesRequest>();
}
schema::OwnedObject MakeListClusterAddonInstancesResponse() {
  return schema::MakeObject<ListClusterAddonInstancesResponse>();
}

constinit const schema::Action kListObjectsAction = {
    .name = "ListObjects",
    .request = &Table<ListObjectsRequest>::kStruct,
    .response = &Table<ListObjectsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Contents",
                   .next_token = "ContinuationToken",
                   .max_results = "MaxKeys",
                   .response_token = "NextContinuationToken"},
};

schema::OwnedObject MakeListObjectsRequest() { return schema::MakeObject<ListObjectsRequest>(); }
schema::OwnedObject MakeListObjectsResponse() { return schema::MakeObject<ListObjectsResponse>(); }

constinit const schema::Action kModifyClusterAddonAction = {
    .name = "ModifyClusterAddon",
    .request = &Table<ModifyClusterAddonRequest>::kStruct,
    .response = &Table<ModifyClusterAddonResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeModifyClusterAddonRequest() { return schema::MakeObject<ModifyClusterAddonRequest>(); }
schema::OwnedObject MakeModifyClusterAddonResponse() { return schema::MakeObject<ModifyClusterAddonResponse>(); }

constexpr std::string_view kReInitDiskSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kReInitDiskAction = {
    .name = "ReInitDisk",
    .request = &Table<ReInitDiskRequest>::kStruct,
    .response = &Table<ReInitDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kReInitDiskSuccessCodes,
};

schema::OwnedObject MakeReInitDiskRequest() { return schema::MakeObject<ReInitDiskRequest>(); }
schema::OwnedObject MakeReInitDiskResponse() { return schema::MakeObject<ReInitDiskResponse>(); }

constinit const schema::Action kRemoveSDGAction = {
    .name = "RemoveSDG",
    .request = &Table<RemoveSDGRequest>::kStruct,
    .response = &Table<RemoveSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeRemoveSDGRequest() { return schema::MakeObject<RemoveSDGRequest>(); }
schema::OwnedObject MakeRemoveSDGResponse() { return schema::MakeObject<RemoveSDGResponse>(); }

constinit const schema::Action kRescaleDeviceServiceAction = {
    .name = "RescaleDeviceService",
    .request = &Table<RescaleDeviceServiceRequest>::kStruct,
    .response = &Table<RescaleDeviceServiceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeRescaleDeviceServiceRequest() { return schema::MakeObject<RescaleDeviceServiceRequest>(); }
schema::OwnedObject MakeRescaleDeviceServiceResponse() { return schema::MakeObject<RescaleDeviceServiceResponse>(); }

constinit const schema::Action kSetLoadBalancerHTTPListenerAttributeAction = {
    .name = "SetLoadBalancerHTTPListenerAttribute",
    .request = &Table<SetLoadBalancerHTTPListenerAttributeRequest>::kStruct,
    .response = &Table<SetLoadBalancerHTTPListenerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeSetLoadBalancerHTTPListenerAttributeRequest() {
  return schema::MakeObject<SetLoadBalancerHTTPListenerAttributeRequest>();
}
schema::OwnedObject MakeSetLoadBalancerHTTPListenerAttributeResponse() {
  return schema::MakeObject<SetLoadBalancerHTTPListenerAttributeResponse>();
}

constinit const schema::Action kStartEpnInstanceAction = {
    .name = "StartEpnInstance",
    .request = &Table<StartEpnInstanceRequest>::kStruct,
    .response = &Table<StartEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStartEpnInstanceRequest() { return schema::MakeObject<StartEpnInstanceRequest>(); }
schema::OwnedObject MakeStartEpnInstanceResponse() { return schema::MakeObject<StartEpnInstanceResponse>(); }

constinit const schema::Action kStopLoadBalancerListenerAction = {
    .name = "StopLoadBalancerListener",
    .request = &Table<StopLoadBalancerListenerRequest>::kStruct,
    .response = &Table<StopLoadBalancerListenerResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStopLoadBalancerListenerRequest() {
  return schema::MakeObject<StopLoadBalancerListenerRequest>();
}
schema::OwnedObject MakeStopLoadBalancerListenerResponse() {
  return schema::MakeObject<StopLoadBalancerListenerResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const BatchEventRebootInstanceResponse::Results*) noexcept {
  return tables::Table<BatchEventRebootInstanceResponse::Results>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventRebootInstanceResponse*) noexcept {
  return tables::Table<BatchEventRebootInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventRebootInstanceRequest::EventInfos*) noexcept {
  return tables::Table<BatchEventRebootInstanceRequest::EventInfos>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventRebootInstanceRequest*) noexcept {
  return tables::Table<BatchEventRebootInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const BatchEventRebootInstanceRequest&) noexcept {
  return tables::kBatchEventRebootInstanceAction;
}

Outcome<BatchEventRebootInstanceResponse> Client::BatchEventRebootInstance(
    const BatchEventRebootInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<BatchEventRebootInstanceResponse>(*core_, tables::kBatchEventRebootInstanceAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const CreateSDGResponse*) noexcept {
  return tables::Table<CreateSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSDGRequest*) noexcept {
  return tables::Table<CreateSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSDGRequest&) noexcept {
  return tables::kCreateSDGAction;
}

Outcome<CreateSDGResponse> Client::CreateSDG(const CreateSDGRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateSDGResponse>(*core_, tables::kCreateSDGAction, request, options);
}

const schema::Struct& SchemaOf(const CreateSnatEntryResponse*) noexcept {
  return tables::Table<CreateSnatEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSnatEntryRequest*) noexcept {
  return tables::Table<CreateSnatEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSnatEntryRequest&) noexcept {
  return tables::kCreateSnatEntryAction;
}

Outcome<CreateSnatEntryResponse> Client::CreateSnatEntry(const CreateSnatEntryRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<CreateSnatEntryResponse>(*core_, tables::kCreateSnatEntryAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSecurityGroupResponse*) noexcept {
  return tables::Table<DeleteSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSecurityGroupRequest*) noexcept {
  return tables::Table<DeleteSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSecurityGroupRequest&) noexcept {
  return tables::kDeleteSecurityGroupAction;
}

Outcome<DeleteSecurityGroupResponse> Client::DeleteSecurityGroup(const DeleteSecurityGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DeleteSecurityGroupResponse>(*core_, tables::kDeleteSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteStorageGatewayResponse*) noexcept {
  return tables::Table<DeleteStorageGatewayResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteStorageGatewayRequest*) noexcept {
  return tables::Table<DeleteStorageGatewayRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteStorageGatewayRequest&) noexcept {
  return tables::kDeleteStorageGatewayAction;
}

Outcome<DeleteStorageGatewayResponse> Client::DeleteStorageGateway(const DeleteStorageGatewayRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DeleteStorageGatewayResponse>(*core_, tables::kDeleteStorageGatewayAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeEpnInstancesResponse::EPNInstance*) noexcept {
  return tables::Table<DescribeEpnInstancesResponse::EPNInstance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnInstancesResponse*) noexcept {
  return tables::Table<DescribeEpnInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnInstancesRequest*) noexcept {
  return tables::Table<DescribeEpnInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEpnInstancesRequest&) noexcept {
  return tables::kDescribeEpnInstancesAction;
}

Outcome<DescribeEpnInstancesResponse> Client::DescribeEpnInstances(const DescribeEpnInstancesRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeEpnInstancesResponse>(*core_, tables::kDescribeEpnInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeExportImageInfoResponse::Image*) noexcept {
  return tables::Table<DescribeExportImageInfoResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeExportImageInfoResponse*) noexcept {
  return tables::Table<DescribeExportImageInfoResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeExportImageInfoRequest*) noexcept {
  return tables::Table<DescribeExportImageInfoRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeExportImageInfoRequest&) noexcept {
  return tables::kDescribeExportImageInfoAction;
}

Outcome<DescribeExportImageInfoResponse> Client::DescribeExportImageInfo(const DescribeExportImageInfoRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeExportImageInfoResponse>(*core_, tables::kDescribeExportImageInfoAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute*) noexcept {
  return tables::Table<DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeResponse*) noexcept {
  return tables::Table<DescribeInstanceAutoRenewAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeRequest*) noexcept {
  return tables::Table<DescribeInstanceAutoRenewAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceAutoRenewAttributeRequest&) noexcept {
  return tables::kDescribeInstanceAutoRenewAttributeAction;
}

Outcome<DescribeInstanceAutoRenewAttributeResponse> Client::DescribeInstanceAutoRenewAttribute(
    const DescribeInstanceAutoRenewAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceAutoRenewAttributeResponse>(*core_,
                                                                      tables::kDescribeInstanceAutoRenewAttributeAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const DescribeLoadBalancersResponse::LoadBalancer*) noexcept {
  return tables::Table<DescribeLoadBalancersResponse::LoadBalancer>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancersResponse*) noexcept {
  return tables::Table<DescribeLoadBalancersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancersRequest*) noexcept {
  return tables::Table<DescribeLoadBalancersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancersRequest&) noexcept {
  return tables::kDescribeLoadBalancersAction;
}

Outcome<DescribeLoadBalancersResponse> Client::DescribeLoadBalancers(const DescribeLoadBalancersRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancersResponse>(*core_, tables::kDescribeLoadBalancersAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Cpu*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Data::Cpu>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Gpu*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Data::Gpu>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Hdd*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Data::Hdd>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Info*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Data::Info>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Memory*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Data::Memory>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Nvme*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Data::Nvme>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data::Ssd*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Data::Ssd>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Data*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse::Pager*) noexcept {
  return tables::Table<DescribeNCInformationResponse::Pager>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationResponse*) noexcept {
  return tables::Table<DescribeNCInformationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNCInformationRequest*) noexcept {
  return tables::Table<DescribeNCInformationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNCInformationRequest&) noexcept {
  return tables::kDescribeNCInformationAction;
}

Outcome<DescribeNCInformationResponse> Client::DescribeNCInformation(const DescribeNCInformationRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeNCInformationResponse>(*core_, tables::kDescribeNCInformationAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeNetworksResponse::Network::Tag*) noexcept {
  return tables::Table<DescribeNetworksResponse::Network::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworksResponse::Network*) noexcept {
  return tables::Table<DescribeNetworksResponse::Network>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworksResponse*) noexcept {
  return tables::Table<DescribeNetworksResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworksRequest*) noexcept {
  return tables::Table<DescribeNetworksRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNetworksRequest&) noexcept {
  return tables::kDescribeNetworksAction;
}

Outcome<DescribeNetworksResponse> Client::DescribeNetworks(const DescribeNetworksRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DescribeNetworksResponse>(*core_, tables::kDescribeNetworksAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeVSwitchAttributesResponse*) noexcept {
  return tables::Table<DescribeVSwitchAttributesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVSwitchAttributesRequest*) noexcept {
  return tables::Table<DescribeVSwitchAttributesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeVSwitchAttributesRequest&) noexcept {
  return tables::kDescribeVSwitchAttributesAction;
}

Outcome<DescribeVSwitchAttributesResponse> Client::DescribeVSwitchAttributes(
    const DescribeVSwitchAttributesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeVSwitchAttributesResponse>(*core_, tables::kDescribeVSwitchAttributesAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DetachDiskResponse*) noexcept {
  return tables::Table<DetachDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachDiskRequest*) noexcept {
  return tables::Table<DetachDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachDiskRequest&) noexcept {
  return tables::kDetachDiskAction;
}

Outcome<DetachDiskResponse> Client::DetachDisk(const DetachDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<DetachDiskResponse>(*core_, tables::kDetachDiskAction, request, options);
}

const schema::Struct& SchemaOf(const DetachInstanceSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<DetachInstanceSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const DetachInstanceSDGResponse::Data::Result*) noexcept {
  return tables::Table<DetachInstanceSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const DetachInstanceSDGResponse::Data*) noexcept {
  return tables::Table<DetachInstanceSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const DetachInstanceSDGResponse*) noexcept {
  return tables::Table<DetachInstanceSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachInstanceSDGRequest*) noexcept {
  return tables::Table<DetachInstanceSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachInstanceSDGRequest&) noexcept {
  return tables::kDetachInstanceSDGAction;
}

Outcome<DetachInstanceSDGResponse> Client::DetachInstanceSDG(const DetachInstanceSDGRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DetachInstanceSDGResponse>(*core_, tables::kDetachInstanceSDGAction, request, options);
}

const schema::Struct& SchemaOf(const EventMigrateInstanceResponse*) noexcept {
  return tables::Table<EventMigrateInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const EventMigrateInstanceRequest*) noexcept {
  return tables::Table<EventMigrateInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const EventMigrateInstanceRequest&) noexcept {
  return tables::kEventMigrateInstanceAction;
}

Outcome<EventMigrateInstanceResponse> Client::EventMigrateInstance(const EventMigrateInstanceRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<EventMigrateInstanceResponse>(*core_, tables::kEventMigrateInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const ExportBillDetailDataResponse*) noexcept {
  return tables::Table<ExportBillDetailDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ExportBillDetailDataRequest*) noexcept {
  return tables::Table<ExportBillDetailDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ExportBillDetailDataRequest&) noexcept {
  return tables::kExportBillDetailDataAction;
}

Outcome<ExportBillDetailDataResponse> Client::ExportBillDetailData(const ExportBillDetailDataRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ExportBillDetailDataResponse>(*core_, tables::kExportBillDetailDataAction, request, options);
}

const schema::Struct& SchemaOf(const ListClusterAddonInstancesResponse::Addons::ConfigSchema*) noexcept {
  return tables::Table<ListClusterAddonInstancesResponse::Addons::ConfigSchema>::kStruct;
}

const schema::Struct& SchemaOf(const ListClusterAddonInstancesResponse::Addons*) noexcept {
  return tables::Table<ListClusterAddonInstancesResponse::Addons>::kStruct;
}

const schema::Struct& SchemaOf(const ListClusterAddonInstancesResponse*) noexcept {
  return tables::Table<ListClusterAddonInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListClusterAddonInstancesRequest*) noexcept {
  return tables::Table<ListClusterAddonInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListClusterAddonInstancesRequest&) noexcept {
  return tables::kListClusterAddonInstancesAction;
}

Outcome<ListClusterAddonInstancesResponse> Client::ListClusterAddonInstances(
    const ListClusterAddonInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<ListClusterAddonInstancesResponse>(*core_, tables::kListClusterAddonInstancesAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ListObjectsResponse::CommonPrefixInfo*) noexcept {
  return tables::Table<ListObjectsResponse::CommonPrefixInfo>::kStruct;
}

const schema::Struct& SchemaOf(const ListObjectsResponse::Contents*) noexcept {
  return tables::Table<ListObjectsResponse::Contents>::kStruct;
}

const schema::Struct& SchemaOf(const ListObjectsResponse*) noexcept {
  return tables::Table<ListObjectsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListObjectsRequest*) noexcept {
  return tables::Table<ListObjectsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListObjectsRequest&) noexcept {
  return tables::kListObjectsAction;
}

Outcome<ListObjectsResponse> Client::ListObjects(const ListObjectsRequest& request, const CallOptions& options) const {
  return internal::Invoke<ListObjectsResponse>(*core_, tables::kListObjectsAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyClusterAddonResponse*) noexcept {
  return tables::Table<ModifyClusterAddonResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyClusterAddonRequest::Addon::ConfigSchema*) noexcept {
  return tables::Table<ModifyClusterAddonRequest::Addon::ConfigSchema>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyClusterAddonRequest::Addon*) noexcept {
  return tables::Table<ModifyClusterAddonRequest::Addon>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyClusterAddonRequest*) noexcept {
  return tables::Table<ModifyClusterAddonRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyClusterAddonRequest&) noexcept {
  return tables::kModifyClusterAddonAction;
}

Outcome<ModifyClusterAddonResponse> Client::ModifyClusterAddon(const ModifyClusterAddonRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<ModifyClusterAddonResponse>(*core_, tables::kModifyClusterAddonAction, request, options);
}

const schema::Struct& SchemaOf(const ReInitDiskResponse*) noexcept {
  return tables::Table<ReInitDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReInitDiskRequest*) noexcept {
  return tables::Table<ReInitDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReInitDiskRequest&) noexcept {
  return tables::kReInitDiskAction;
}

Outcome<ReInitDiskResponse> Client::ReInitDisk(const ReInitDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<ReInitDiskResponse>(*core_, tables::kReInitDiskAction, request, options);
}

const schema::Struct& SchemaOf(const RemoveSDGResponse*) noexcept {
  return tables::Table<RemoveSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveSDGRequest*) noexcept {
  return tables::Table<RemoveSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RemoveSDGRequest&) noexcept {
  return tables::kRemoveSDGAction;
}

Outcome<RemoveSDGResponse> Client::RemoveSDG(const RemoveSDGRequest& request, const CallOptions& options) const {
  return internal::Invoke<RemoveSDGResponse>(*core_, tables::kRemoveSDGAction, request, options);
}

const schema::Struct& SchemaOf(const RescaleDeviceServiceResponse::ResourceDetailInfos*) noexcept {
  return tables::Table<RescaleDeviceServiceResponse::ResourceDetailInfos>::kStruct;
}

const schema::Struct& SchemaOf(const RescaleDeviceServiceResponse*) noexcept {
  return tables::Table<RescaleDeviceServiceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RescaleDeviceServiceRequest*) noexcept {
  return tables::Table<RescaleDeviceServiceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RescaleDeviceServiceRequest&) noexcept {
  return tables::kRescaleDeviceServiceAction;
}

Outcome<RescaleDeviceServiceResponse> Client::RescaleDeviceService(const RescaleDeviceServiceRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<RescaleDeviceServiceResponse>(*core_, tables::kRescaleDeviceServiceAction, request, options);
}

const schema::Struct& SchemaOf(const SetLoadBalancerHTTPListenerAttributeResponse*) noexcept {
  return tables::Table<SetLoadBalancerHTTPListenerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SetLoadBalancerHTTPListenerAttributeRequest*) noexcept {
  return tables::Table<SetLoadBalancerHTTPListenerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SetLoadBalancerHTTPListenerAttributeRequest&) noexcept {
  return tables::kSetLoadBalancerHTTPListenerAttributeAction;
}

Outcome<SetLoadBalancerHTTPListenerAttributeResponse> Client::SetLoadBalancerHTTPListenerAttribute(
    const SetLoadBalancerHTTPListenerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<SetLoadBalancerHTTPListenerAttributeResponse>(
      *core_, tables::kSetLoadBalancerHTTPListenerAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const StartEpnInstanceResponse*) noexcept {
  return tables::Table<StartEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartEpnInstanceRequest*) noexcept {
  return tables::Table<StartEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartEpnInstanceRequest&) noexcept {
  return tables::kStartEpnInstanceAction;
}

Outcome<StartEpnInstanceResponse> Client::StartEpnInstance(const StartEpnInstanceRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<StartEpnInstanceResponse>(*core_, tables::kStartEpnInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const StopLoadBalancerListenerResponse*) noexcept {
  return tables::Table<StopLoadBalancerListenerResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StopLoadBalancerListenerRequest*) noexcept {
  return tables::Table<StopLoadBalancerListenerRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StopLoadBalancerListenerRequest&) noexcept {
  return tables::kStopLoadBalancerListenerAction;
}

Outcome<StopLoadBalancerListenerResponse> Client::StopLoadBalancerListener(
    const StopLoadBalancerListenerRequest& request, const CallOptions& options) const {
  return internal::Invoke<StopLoadBalancerListenerResponse>(*core_, tables::kStopLoadBalancerListenerAction, request,
                                                            options);
}

}  // namespace ens
}  // namespace alibabacloud
