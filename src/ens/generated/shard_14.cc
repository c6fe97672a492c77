// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/accosicate_network_acl.h"
#include "alibabacloud/ens/assign_private_ip_addresses.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_load_balancer_tcp_listener.h"
#include "alibabacloud/ens/delete_mount_target.h"
#include "alibabacloud/ens/delete_sdg.h"
#include "alibabacloud/ens/describe_cluster_user_kubeconfig.h"
#include "alibabacloud/ens/describe_ens_eip_addresses.h"
#include "alibabacloud/ens/describe_epn_band_width_data.h"
#include "alibabacloud/ens/describe_epn_instance_charge_type.h"
#include "alibabacloud/ens/join_security_group.h"
#include "alibabacloud/ens/list_applications.h"
#include "alibabacloud/ens/list_product_abilities.h"
#include "alibabacloud/ens/release_pre_paid_instance.h"
#include "alibabacloud/ens/remove_instance_sdg.h"
#include "alibabacloud/ens/set_load_balancer_https_listener_attribute.h"
#include "alibabacloud/ens/un_associate_ens_eip_address.h"
#include "alibabacloud/ens/un_install_cluster_addons.h"
#include "alibabacloud/ens/unassociate_ha_vip.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AccosicateNetworkAclResponse> {
  using T = ens::AccosicateNetworkAclResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AccosicateNetworkAclResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AccosicateNetworkAclRequest::Resource> {
  using T = ens::AccosicateNetworkAclRequest::Resource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AccosicateNetworkAclRequest.Resource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AccosicateNetworkAclRequest::Resource> =
    &ens::tables::Table<ens::AccosicateNetworkAclRequest::Resource>::kStruct;

template <>
struct ens::tables::Table<ens::AccosicateNetworkAclRequest> {
  using T = ens::AccosicateNetworkAclRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat,
       schema::kRequired},
      {"Resource", "", TypeOf<decltype(T::resource)>(), offsetof(T, resource), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AccosicateNetworkAclRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet> {
  using T = ens::AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"PrivateIpSet", "", TypeOf<decltype(T::private_ip_set)>(), offsetof(T, private_ip_set), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "AssignPrivateIpAddressesResponse.AssignedPrivateIpAddressesSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet> =
        &ens::tables::Table<ens::AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet>::kStruct;

template <>
struct ens::tables::Table<ens::AssignPrivateIpAddressesResponse> {
  using T = ens::AssignPrivateIpAddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssignedPrivateIpAddressesSet", "", TypeOf<decltype(T::assigned_private_ip_addresses_set)>(),
       offsetof(T, assigned_private_ip_addresses_set), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssignPrivateIpAddressesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AssignPrivateIpAddressesRequest> {
  using T = ens::AssignPrivateIpAddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssignPrivateIpAddressesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerTCPListenerResponse> {
  using T = ens::CreateLoadBalancerTCPListenerResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerTCPListenerResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateLoadBalancerTCPListenerRequest> {
  using T = ens::CreateLoadBalancerTCPListenerRequest;
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
  static constexpr schema::Struct kStruct = {"CreateLoadBalancerTCPListenerRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteMountTargetResponse> {
  using T = ens::DeleteMountTargetResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteMountTargetResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteMountTargetRequest> {
  using T = ens::DeleteMountTargetRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"FileSystemId", "", TypeOf<decltype(T::file_system_id)>(), offsetof(T, file_system_id), Style::kRepeat,
       schema::kRequired},
      {"MountTargetName", "", TypeOf<decltype(T::mount_target_name)>(), offsetof(T, mount_target_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteMountTargetRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSDGResponse::Data::Result::FailedItems::Item> {
  using T = ens::DeleteSDGResponse::Data::Result::FailedItems::Item;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SdgId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSDGResponse.Data.Result.FailedItems.Item", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DeleteSDGResponse::Data::Result::FailedItems::Item> =
        &ens::tables::Table<ens::DeleteSDGResponse::Data::Result::FailedItems::Item>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteSDGResponse::Data::Result::FailedItems> {
  using T = ens::DeleteSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"Item", "", TypeOf<decltype(T::item)>(), offsetof(T, item), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeleteSDGResponse::Data::Result::FailedItems> =
    &ens::tables::Table<ens::DeleteSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteSDGResponse::Data::Result> {
  using T = ens::DeleteSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeleteSDGResponse::Data::Result> =
    &ens::tables::Table<ens::DeleteSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteSDGResponse::Data> {
  using T = ens::DeleteSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeleteSDGResponse::Data> =
    &ens::tables::Table<ens::DeleteSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteSDGResponse> {
  using T = ens::DeleteSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSDGRequest> {
  using T = ens::DeleteSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kJson, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterUserKubeconfigResponse> {
  using T = ens::DescribeClusterUserKubeconfigResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Config", "", TypeOf<decltype(T::config)>(), offsetof(T, config), Style::kRepeat,
       schema::kSensitive | schema::kRawJson},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterUserKubeconfigResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterUserKubeconfigRequest> {
  using T = ens::DescribeClusterUserKubeconfigRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterUserKubeconfigRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsEipAddressesResponse::EipAddress::Lock> {
  using T = ens::DescribeEnsEipAddressesResponse::EipAddress::Lock;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsEipAddressesResponse.EipAddress.Lock", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsEipAddressesResponse::EipAddress::Lock> =
        &ens::tables::Table<ens::DescribeEnsEipAddressesResponse::EipAddress::Lock>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsEipAddressesResponse::EipAddress::Tag> {
  using T = ens::DescribeEnsEipAddressesResponse::EipAddress::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsEipAddressesResponse.EipAddress.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsEipAddressesResponse::EipAddress::Tag> =
        &ens::tables::Table<ens::DescribeEnsEipAddressesResponse::EipAddress::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsEipAddressesResponse::EipAddress> {
  using T = ens::DescribeEnsEipAddressesResponse::EipAddress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"AllocationTime", "", TypeOf<decltype(T::allocation_time)>(), offsetof(T, allocation_time), Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"BandwidthPackageBandwidth", "", TypeOf<decltype(T::bandwidth_package_bandwidth)>(),
       offsetof(T, bandwidth_package_bandwidth), Style::kRepeat, 0},
      {"BandwidthPackageId", "", TypeOf<decltype(T::bandwidth_package_id)>(), offsetof(T, bandwidth_package_id),
       Style::kRepeat, 0},
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"IcmpReplyEnabled", "", TypeOf<decltype(T::icmp_reply_enabled)>(), offsetof(T, icmp_reply_enabled),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"IpStatus", "", TypeOf<decltype(T::ip_status)>(), offsetof(T, ip_status), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OperationLocks", "Lock", TypeOf<decltype(T::operation_locks)>(), offsetof(T, operation_locks), Style::kRepeat,
       0},
      {"Standby", "", TypeOf<decltype(T::standby)>(), offsetof(T, standby), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsEipAddressesResponse.EipAddress", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEnsEipAddressesResponse::EipAddress> =
    &ens::tables::Table<ens::DescribeEnsEipAddressesResponse::EipAddress>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsEipAddressesResponse> {
  using T = ens::DescribeEnsEipAddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EipAddresses", "EipAddress", TypeOf<decltype(T::eip_addresses)>(), offsetof(T, eip_addresses), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsEipAddressesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsEipAddressesRequest> {
  using T = ens::DescribeEnsEipAddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kSimple, 0},
      {"AssociatedInstanceId", "", TypeOf<decltype(T::associated_instance_id)>(), offsetof(T, associated_instance_id),
       Style::kRepeat, 0},
      {"AssociatedInstanceType", "", TypeOf<decltype(T::associated_instance_type)>(),
       offsetof(T, associated_instance_type), Style::kRepeat, 0},
      {"EipAddress", "", TypeOf<decltype(T::eip_address)>(), offsetof(T, eip_address), Style::kSimple, 0},
      {"EipName", "", TypeOf<decltype(T::eip_name)>(), offsetof(T, eip_name), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"IcmpReplyEnabled", "", TypeOf<decltype(T::icmp_reply_enabled)>(), offsetof(T, icmp_reply_enabled),
       Style::kRepeat, 0},
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"Standby", "", TypeOf<decltype(T::standby)>(), offsetof(T, standby), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsEipAddressesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnBandWidthDataResponse::MonitorData::BandWidthMonitorData> {
  using T = ens::DescribeEpnBandWidthDataResponse::MonitorData::BandWidthMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DownBandWidth", "", TypeOf<decltype(T::down_band_width)>(), offsetof(T, down_band_width), Style::kRepeat, 0},
      {"InternetRX", "", TypeOf<decltype(T::internet_rx)>(), offsetof(T, internet_rx), Style::kRepeat, 0},
      {"InternetTX", "", TypeOf<decltype(T::internet_tx)>(), offsetof(T, internet_tx), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
      {"UpBandWidth", "", TypeOf<decltype(T::up_band_width)>(), offsetof(T, up_band_width), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEpnBandWidthDataResponse.MonitorData.BandWidthMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEpnBandWidthDataResponse::MonitorData::BandWidthMonitorData> =
        &ens::tables::Table<ens::DescribeEpnBandWidthDataResponse::MonitorData::BandWidthMonitorData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEpnBandWidthDataResponse::MonitorData> {
  using T = ens::DescribeEpnBandWidthDataResponse::MonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandWidthMonitorData", "", TypeOf<decltype(T::band_width_monitor_data)>(), offsetof(T, band_width_monitor_data),
       Style::kRepeat, 0},
      {"MaxDownBandWidth", "", TypeOf<decltype(T::max_down_band_width)>(), offsetof(T, max_down_band_width),
       Style::kRepeat, 0},
      {"MaxUpBandWidth", "", TypeOf<decltype(T::max_up_band_width)>(), offsetof(T, max_up_band_width), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnBandWidthDataResponse.MonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEpnBandWidthDataResponse::MonitorData> =
    &ens::tables::Table<ens::DescribeEpnBandWidthDataResponse::MonitorData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEpnBandWidthDataResponse> {
  using T = ens::DescribeEpnBandWidthDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MonitorData", "", TypeOf<decltype(T::monitor_data)>(), offsetof(T, monitor_data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnBandWidthDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnBandWidthDataRequest> {
  using T = ens::DescribeEpnBandWidthDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"NetworkingModel", "", TypeOf<decltype(T::networking_model)>(), offsetof(T, networking_model), Style::kRepeat,
       0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnBandWidthDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceChargeTypeResponse> {
  using T = ens::DescribeEpnInstanceChargeTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ChargeStatus", "", TypeOf<decltype(T::charge_status)>(), offsetof(T, charge_status), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetChargeTypeAfter", "", TypeOf<decltype(T::internet_charge_type_after)>(),
       offsetof(T, internet_charge_type_after), Style::kRepeat, 0},
      {"InternetChargeTypeStartTime", "", TypeOf<decltype(T::internet_charge_type_start_time)>(),
       offsetof(T, internet_charge_type_start_time), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceChargeTypeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnInstanceChargeTypeRequest> {
  using T = ens::DescribeEpnInstanceChargeTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeEpnInstanceChargeTypeRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::JoinSecurityGroupResponse> {
  using T = ens::JoinSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"JoinSecurityGroupResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::JoinSecurityGroupRequest> {
  using T = ens::JoinSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"JoinSecurityGroupRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListApplicationsResponse::Application::App> {
  using T = ens::ListApplicationsResponse::Application::App;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, 0},
      {"AppInfo", "", TypeOf<decltype(T::app_info)>(), offsetof(T, app_info), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListApplicationsResponse.Application.App", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListApplicationsResponse::Application::App> =
    &ens::tables::Table<ens::ListApplicationsResponse::Application::App>::kStruct;

template <>
struct ens::tables::Table<ens::ListApplicationsResponse::Application> {
  using T = ens::ListApplicationsResponse::Application;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppList", "App", TypeOf<decltype(T::app_list)>(), offsetof(T, app_list), Style::kRepeat, 0},
      {"ClusterName", "", TypeOf<decltype(T::cluster_name)>(), offsetof(T, cluster_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListApplicationsResponse.Application", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListApplicationsResponse::Application> =
    &ens::tables::Table<ens::ListApplicationsResponse::Application>::kStruct;

template <>
struct ens::tables::Table<ens::ListApplicationsResponse> {
  using T = ens::ListApplicationsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Applications", "Application", TypeOf<decltype(T::applications)>(), offsetof(T, applications), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListApplicationsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListApplicationsRequest> {
  using T = ens::ListApplicationsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersions", "", TypeOf<decltype(T::app_versions)>(), offsetof(T, app_versions), Style::kSimple, 0},
      {"ClusterNames", "", TypeOf<decltype(T::cluster_names)>(), offsetof(T, cluster_names), Style::kSimple, 0},
      {"Level", "", TypeOf<decltype(T::level)>(), offsetof(T, level), Style::kRepeat, 0},
      {"MaxDate", "", TypeOf<decltype(T::max_date)>(), offsetof(T, max_date), Style::kRepeat, 0},
      {"MinDate", "", TypeOf<decltype(T::min_date)>(), offsetof(T, min_date), Style::kRepeat, 0},
      {"OutAppInfoParams", "", TypeOf<decltype(T::out_app_info_params)>(), offsetof(T, out_app_info_params),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListApplicationsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListProductAbilitiesResponse> {
  using T = ens::ListProductAbilitiesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ProductAbilities", "", TypeOf<decltype(T::product_abilities)>(), offsetof(T, product_abilities), Style::kRepeat,
       0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListProductAbilitiesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListProductAbilitiesRequest> {
  using T = ens::ListProductAbilitiesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"ListProductAbilitiesRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::ReleasePrePaidInstanceResponse> {
  using T = ens::ReleasePrePaidInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleasePrePaidInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleasePrePaidInstanceRequest> {
  using T = ens::ReleasePrePaidInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ReleasePrePaidInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveInstanceSDGResponse::Data::Result::FailedItems> {
  using T = ens::RemoveInstanceSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveInstanceSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::RemoveInstanceSDGResponse::Data::Result::FailedItems> =
        &ens::tables::Table<ens::RemoveInstanceSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveInstanceSDGResponse::Data::Result> {
  using T = ens::RemoveInstanceSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveInstanceSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RemoveInstanceSDGResponse::Data::Result> =
    &ens::tables::Table<ens::RemoveInstanceSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveInstanceSDGResponse::Data> {
  using T = ens::RemoveInstanceSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveInstanceSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RemoveInstanceSDGResponse::Data> =
    &ens::tables::Table<ens::RemoveInstanceSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveInstanceSDGResponse> {
  using T = ens::RemoveInstanceSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveInstanceSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveInstanceSDGRequest> {
  using T = ens::RemoveInstanceSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RemoveInstanceSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerHTTPSListenerAttributeResponse> {
  using T = ens::SetLoadBalancerHTTPSListenerAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetLoadBalancerHTTPSListenerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerHTTPSListenerAttributeRequest> {
  using T = ens::SetLoadBalancerHTTPSListenerAttributeRequest;
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
      {"ServerCertificateId", "", TypeOf<decltype(T::server_certificate_id)>(), offsetof(T, server_certificate_id),
       Style::kRepeat, 0},
      {"StickySession", "", TypeOf<decltype(T::sticky_session)>(), offsetof(T, sticky_session), Style::kRepeat, 0},
      {"StickySessionType", "", TypeOf<decltype(T::sticky_session_type)>(), offsetof(T, sticky_session_type),
       Style::kRepeat, 0},
      {"UnhealthyThreshold", "", TypeOf<decltype(T::unhealthy_threshold)>(), offsetof(T, unhealthy_threshold),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetLoadBalancerHTTPSListenerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnAssociateEnsEipAddressResponse> {
  using T = ens::UnAssociateEnsEipAddressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnAssociateEnsEipAddressResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnAssociateEnsEipAddressRequest> {
  using T = ens::UnAssociateEnsEipAddressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnAssociateEnsEipAddressRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnInstallClusterAddonsResponse> {
  using T = ens::UnInstallClusterAddonsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnInstallClusterAddonsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnInstallClusterAddonsRequest::Addons> {
  using T = ens::UnInstallClusterAddonsRequest::Addons;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnInstallClusterAddonsRequest.Addons", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::UnInstallClusterAddonsRequest::Addons> =
    &ens::tables::Table<ens::UnInstallClusterAddonsRequest::Addons>::kStruct;

template <>
struct ens::tables::Table<ens::UnInstallClusterAddonsRequest> {
  using T = ens::UnInstallClusterAddonsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Addons", "", TypeOf<decltype(T::addons)>(), offsetof(T, addons), Style::kJson, 0},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnInstallClusterAddonsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnassociateHaVipResponse> {
  using T = ens::UnassociateHaVipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnassociateHaVipResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnassociateHaVipRequest> {
  using T = ens::UnassociateHaVipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnassociateHaVipRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAccosicateNetworkAclAction = {
    .name = "AccosicateNetworkAcl",
    .request = &Table<AccosicateNetworkAclRequest>::kStruct,
    .response = &Table<AccosicateNetworkAclResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAccosicateNetworkAclRequest() { return schema::MakeObject<AccosicateNetworkAclRequest>(); }
schema::OwnedObject MakeAccosicateNetworkAclResponse() { return schema::MakeObject<AccosicateNetworkAclResponse>(); }

constinit const schema::Action kAssignPrivateIpAddressesAction = {
    .name = "AssignPrivateIpAddresses",
    .request = &Table<AssignPrivateIpAddressesRequest>::kStruct,
    .response = &Table<AssignPrivateIpAddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAssignPrivateIpAddressesRequest() {
  return schema::MakeObject<AssignPrivateIpAddressesRequest>();
}
schema::OwnedObject MakeAssignPrivateIpAddressesResponse() {
  return schema::MakeObject<AssignPrivateIpAddressesResponse>();
}

constinit const schema::Action kCreateLoadBalancerTCPListenerAction = {
    .name = "CreateLoadBalancerTCPListener",
    .request = &Table<CreateLoadBalancerTCPListenerRequest>::kStruct,
    .response = &Table<CreateLoadBalancerTCPListenerResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateLoadBalancerTCPListenerRequest() {
  return schema::MakeObject<CreateLoadBalancerTCPListenerRequest>();
}
schema::OwnedObject MakeCreateLoadBalancerTCPListenerResponse() {
  return schema::MakeObject<CreateLoadBalancerTCPListenerResponse>();
}

constinit const schema::Action kDeleteMountTargetAction = {
    .name = "DeleteMountTarget",
    .request = &Table<DeleteMountTargetRequest>::kStruct,
    .response = &Table<DeleteMountTargetResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteMountTargetRequest() { return schema::MakeObject<DeleteMountTargetRequest>(); }
schema::OwnedObject MakeDeleteMountTargetResponse() { return schema::MakeObject<DeleteMountTargetResponse>(); }

constinit const schema::Action kDeleteSDGAction = {
    .name = "DeleteSDG",
    .request = &Table<DeleteSDGRequest>::kStruct,
    .response = &Table<DeleteSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteSDGRequest() { return schema::MakeObject<DeleteSDGRequest>(); }
schema::OwnedObject MakeDeleteSDGResponse() { return schema::MakeObject<DeleteSDGResponse>(); }

constinit const schema::Action kDescribeClusterUserKubeconfigAction = {
    .name = "DescribeClusterUserKubeconfig",
    .request = &Table<DescribeClusterUserKubeconfigRequest>::kStruct,
    .response = &Table<DescribeClusterUserKubeconfigResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeClusterUserKubeconfigRequest() {
  return schema::MakeObject<DescribeClusterUserKubeconfigRequest>();
}
schema::OwnedObject MakeDescribeClusterUserKubeconfigResponse() {
  return schema::MakeObject<DescribeClusterUserKubeconfigResponse>();
}

constinit const schema::Action kDescribeEnsEipAddressesAction = {
    .name = "DescribeEnsEipAddresses",
    .request = &Table<DescribeEnsEipAddressesRequest>::kStruct,
    .response = &Table<DescribeEnsEipAddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "EipAddresses",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeEnsEipAddressesRequest() {
  return schema::MakeObject<DescribeEnsEipAddressesRequest>();
}
schema::OwnedObject MakeDescribeEnsEipAddressesResponse() {
  return schema::MakeObject<DescribeEnsEipAddressesResponse>();
}

constinit const schema::Action kDescribeEpnBandWidthDataAction = {
    .name = "DescribeEpnBandWidthData",
    .request = &Table<DescribeEpnBandWidthDataRequest>::kStruct,
    .response = &Table<DescribeEpnBandWidthDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeEpnBandWidthDataRequest() {
  return schema::MakeObject<DescribeEpnBandWidthDataRequest>();
}
schema::OwnedObject MakeDescribeEpnBandWidthDataResponse() {
  return schema::MakeObject<DescribeEpnBandWidthDataResponse>();
}

constinit const schema::Action kDescribeEpnInstanceChargeTypeAction = {
    .name = "DescribeEpnInstanceChargeType",
    .request = &Table<DescribeEpnInstanceChargeTypeRequest>::kStruct,
    .response = &Table<DescribeEpnInstanceChargeTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeEpnInstanceChargeTypeRequest() {
  return schema::MakeObject<DescribeEpnInstanceChargeTypeRequest>();
}
schema::OwnedObject MakeDescribeEpnInstanceChargeTypeResponse() {
  return schema::MakeObject<DescribeEpnInstanceChargeTypeResponse>();
}

constinit const schema::Action kJoinSecurityGroupAction = {
    .name = "JoinSecurityGroup",
    .request = &Table<JoinSecurityGroupRequest>::kStruct,
    .response = &Table<JoinSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 66,
};

schema::OwnedObject MakeJoinSecurityGroupRequest() { return schema::MakeObject<JoinSecurityGroupRequest>(); }
schema::OwnedObject MakeJoinSecurityGroupResponse() { return schema::MakeObject<JoinSecurityGroupResponse>(); }

constinit const schema::Action kListApplicationsAction = {
    .name = "ListApplications",
    .request = &Table<ListApplicationsRequest>::kStruct,
    .response = &Table<ListApplicationsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Applications",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeListApplicationsRequest() { return schema::MakeObject<ListApplicationsRequest>(); }
schema::OwnedObject MakeListApplicationsResponse() { return schema::MakeObject<ListApplicationsResponse>(); }

constinit const schema::Action kListProductAbilitiesAction = {
    .name = "ListProductAbilities",
    .request = &Table<ListProductAbilitiesRequest>::kStruct,
    .response = &Table<ListProductAbilitiesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .https_only = true,
};

schema::OwnedObject MakeListProductAbilitiesRequest() { return schema::MakeObject<ListProductAbilitiesRequest>(); }
schema::OwnedObject MakeListProductAbilitiesResponse() { return schema::MakeObject<ListProductAbilitiesResponse>(); }

constinit const schema::Action kReleasePrePaidInstanceAction = {
    .name = "ReleasePrePaidInstance",
    .request = &Table<ReleasePrePaidInstanceRequest>::kStruct,
    .response = &Table<ReleasePrePaidInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReleasePrePaidInstanceRequest() { return schema::MakeObject<ReleasePrePaidInstanceRequest>(); }
schema::OwnedObject MakeReleasePrePaidInstanceResponse() {
  return schema::MakeObject<ReleasePrePaidInstanceResponse>();
}

constexpr std::string_view kRemoveInstanceSDGSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kRemoveInstanceSDGAction = {
    .name = "RemoveInstanceSDG",
    .request = &Table<RemoveInstanceSDGRequest>::kStruct,
    .response = &Table<RemoveInstanceSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kRemoveInstanceSDGSuccessCodes,
};

schema::OwnedObject MakeRemoveInstanceSDGRequest() { return schema::MakeObject<RemoveInstanceSDGRequest>(); }
schema::OwnedObject MakeRemoveInstanceSDGResponse() { return schema::MakeObject<RemoveInstanceSDGResponse>(); }

constinit const schema::Action kSetLoadBalancerHTTPSListenerAttributeAction = {
    .name = "SetLoadBalancerHTTPSListenerAttribute",
    .request = &Table<SetLoadBalancerHTTPSListenerAttributeRequest>::kStruct,
    .response = &Table<SetLoadBalancerHTTPSListenerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeSetLoadBalancerHTTPSListenerAttributeRequest() {
  return schema::MakeObject<SetLoadBalancerHTTPSListenerAttributeRequest>();
}
schema::OwnedObject MakeSetLoadBalancerHTTPSListenerAttributeResponse() {
  return schema::MakeObject<SetLoadBalancerHTTPSListenerAttributeResponse>();
}

constinit const schema::Action kUnAssociateEnsEipAddressAction = {
    .name = "UnAssociateEnsEipAddress",
    .request = &Table<UnAssociateEnsEipAddressRequest>::kStruct,
    .response = &Table<UnAssociateEnsEipAddressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUnAssociateEnsEipAddressRequest() {
  return schema::MakeObject<UnAssociateEnsEipAddressRequest>();
}
schema::OwnedObject MakeUnAssociateEnsEipAddressResponse() {
  return schema::MakeObject<UnAssociateEnsEipAddressResponse>();
}

constinit const schema::Action kUnInstallClusterAddonsAction = {
    .name = "UnInstallClusterAddons",
    .request = &Table<UnInstallClusterAddonsRequest>::kStruct,
    .response = &Table<UnInstallClusterAddonsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeUnInstallClusterAddonsRequest() { return schema::MakeObject<UnInstallClusterAddonsRequest>(); }
schema::OwnedObject MakeUnInstallClusterAddonsResponse() {
  return schema::MakeObject<UnInstallClusterAddonsResponse>();
}

constinit const schema::Action kUnassociateHaVipAction = {
    .name = "UnassociateHaVip",
    .request = &Table<UnassociateHaVipRequest>::kStruct,
    .response = &Table<UnassociateHaVipResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUnassociateHaVipRequest() { return schema::MakeObject<UnassociateHaVipRequest>(); }
schema::OwnedObject MakeUnassociateHaVipResponse() { return schema::MakeObject<UnassociateHaVipResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AccosicateNetworkAclResponse*) noexcept {
  return tables::Table<AccosicateNetworkAclResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AccosicateNetworkAclRequest::Resource*) noexcept {
  return tables::Table<AccosicateNetworkAclRequest::Resource>::kStruct;
}

const schema::Struct& SchemaOf(const AccosicateNetworkAclRequest*) noexcept {
  return tables::Table<AccosicateNetworkAclRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AccosicateNetworkAclRequest&) noexcept {
  return tables::kAccosicateNetworkAclAction;
}

Outcome<AccosicateNetworkAclResponse> Client::AccosicateNetworkAcl(const AccosicateNetworkAclRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<AccosicateNetworkAclResponse>(*core_, tables::kAccosicateNetworkAclAction, request, options);
}

const schema::Struct& SchemaOf(const AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet*) noexcept {
  return tables::Table<AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet>::kStruct;
}

const schema::Struct& SchemaOf(const AssignPrivateIpAddressesResponse*) noexcept {
  return tables::Table<AssignPrivateIpAddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AssignPrivateIpAddressesRequest*) noexcept {
  return tables::Table<AssignPrivateIpAddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AssignPrivateIpAddressesRequest&) noexcept {
  return tables::kAssignPrivateIpAddressesAction;
}

Outcome<AssignPrivateIpAddressesResponse> Client::AssignPrivateIpAddresses(
    const AssignPrivateIpAddressesRequest& request, const CallOptions& options) const {
  return internal::Invoke<AssignPrivateIpAddressesResponse>(*core_, tables::kAssignPrivateIpAddressesAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const CreateLoadBalancerTCPListenerResponse*) noexcept {
  return tables::Table<CreateLoadBalancerTCPListenerResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateLoadBalancerTCPListenerRequest*) noexcept {
  return tables::Table<CreateLoadBalancerTCPListenerRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateLoadBalancerTCPListenerRequest&) noexcept {
  return tables::kCreateLoadBalancerTCPListenerAction;
}

Outcome<CreateLoadBalancerTCPListenerResponse> Client::CreateLoadBalancerTCPListener(
    const CreateLoadBalancerTCPListenerRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateLoadBalancerTCPListenerResponse>(*core_, tables::kCreateLoadBalancerTCPListenerAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DeleteMountTargetResponse*) noexcept {
  return tables::Table<DeleteMountTargetResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteMountTargetRequest*) noexcept {
  return tables::Table<DeleteMountTargetRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteMountTargetRequest&) noexcept {
  return tables::kDeleteMountTargetAction;
}

Outcome<DeleteMountTargetResponse> Client::DeleteMountTarget(const DeleteMountTargetRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DeleteMountTargetResponse>(*core_, tables::kDeleteMountTargetAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSDGResponse::Data::Result::FailedItems::Item*) noexcept {
  return tables::Table<DeleteSDGResponse::Data::Result::FailedItems::Item>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<DeleteSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSDGResponse::Data::Result*) noexcept {
  return tables::Table<DeleteSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSDGResponse::Data*) noexcept {
  return tables::Table<DeleteSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSDGResponse*) noexcept {
  return tables::Table<DeleteSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSDGRequest*) noexcept {
  return tables::Table<DeleteSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSDGRequest&) noexcept {
  return tables::kDeleteSDGAction;
}

Outcome<DeleteSDGResponse> Client::DeleteSDG(const DeleteSDGRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteSDGResponse>(*core_, tables::kDeleteSDGAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeClusterUserKubeconfigResponse*) noexcept {
  return tables::Table<DescribeClusterUserKubeconfigResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterUserKubeconfigRequest*) noexcept {
  return tables::Table<DescribeClusterUserKubeconfigRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClusterUserKubeconfigRequest&) noexcept {
  return tables::kDescribeClusterUserKubeconfigAction;
}

Outcome<DescribeClusterUserKubeconfigResponse> Client::DescribeClusterUserKubeconfig(
    const DescribeClusterUserKubeconfigRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeClusterUserKubeconfigResponse>(*core_, tables::kDescribeClusterUserKubeconfigAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeEnsEipAddressesResponse::EipAddress::Lock*) noexcept {
  return tables::Table<DescribeEnsEipAddressesResponse::EipAddress::Lock>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsEipAddressesResponse::EipAddress::Tag*) noexcept {
  return tables::Table<DescribeEnsEipAddressesResponse::EipAddress::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsEipAddressesResponse::EipAddress*) noexcept {
  return tables::Table<DescribeEnsEipAddressesResponse::EipAddress>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsEipAddressesResponse*) noexcept {
  return tables::Table<DescribeEnsEipAddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsEipAddressesRequest*) noexcept {
  return tables::Table<DescribeEnsEipAddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsEipAddressesRequest&) noexcept {
  return tables::kDescribeEnsEipAddressesAction;
}

Outcome<DescribeEnsEipAddressesResponse> Client::DescribeEnsEipAddresses(const DescribeEnsEipAddressesRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeEnsEipAddressesResponse>(*core_, tables::kDescribeEnsEipAddressesAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeEpnBandWidthDataResponse::MonitorData::BandWidthMonitorData*) noexcept {
  return tables::Table<DescribeEpnBandWidthDataResponse::MonitorData::BandWidthMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnBandWidthDataResponse::MonitorData*) noexcept {
  return tables::Table<DescribeEpnBandWidthDataResponse::MonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnBandWidthDataResponse*) noexcept {
  return tables::Table<DescribeEpnBandWidthDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnBandWidthDataRequest*) noexcept {
  return tables::Table<DescribeEpnBandWidthDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEpnBandWidthDataRequest&) noexcept {
  return tables::kDescribeEpnBandWidthDataAction;
}

Outcome<DescribeEpnBandWidthDataResponse> Client::DescribeEpnBandWidthData(
    const DescribeEpnBandWidthDataRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEpnBandWidthDataResponse>(*core_, tables::kDescribeEpnBandWidthDataAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceChargeTypeResponse*) noexcept {
  return tables::Table<DescribeEpnInstanceChargeTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnInstanceChargeTypeRequest*) noexcept {
  return tables::Table<DescribeEpnInstanceChargeTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEpnInstanceChargeTypeRequest&) noexcept {
  return tables::kDescribeEpnInstanceChargeTypeAction;
}

Outcome<DescribeEpnInstanceChargeTypeResponse> Client::DescribeEpnInstanceChargeType(
    const DescribeEpnInstanceChargeTypeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEpnInstanceChargeTypeResponse>(*core_, tables::kDescribeEpnInstanceChargeTypeAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const JoinSecurityGroupResponse*) noexcept {
  return tables::Table<JoinSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const JoinSecurityGroupRequest*) noexcept {
  return tables::Table<JoinSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const JoinSecurityGroupRequest&) noexcept {
  return tables::kJoinSecurityGroupAction;
}

Outcome<JoinSecurityGroupResponse> Client::JoinSecurityGroup(const JoinSecurityGroupRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<JoinSecurityGroupResponse>(*core_, tables::kJoinSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const ListApplicationsResponse::Application::App*) noexcept {
  return tables::Table<ListApplicationsResponse::Application::App>::kStruct;
}

const schema::Struct& SchemaOf(const ListApplicationsResponse::Application*) noexcept {
  return tables::Table<ListApplicationsResponse::Application>::kStruct;
}

const schema::Struct& SchemaOf(const ListApplicationsResponse*) noexcept {
  return tables::Table<ListApplicationsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListApplicationsRequest*) noexcept {
  return tables::Table<ListApplicationsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListApplicationsRequest&) noexcept {
  return tables::kListApplicationsAction;
}

Outcome<ListApplicationsResponse> Client::ListApplications(const ListApplicationsRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<ListApplicationsResponse>(*core_, tables::kListApplicationsAction, request, options);
}

const schema::Struct& SchemaOf(const ListProductAbilitiesResponse*) noexcept {
  return tables::Table<ListProductAbilitiesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListProductAbilitiesRequest*) noexcept {
  return tables::Table<ListProductAbilitiesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListProductAbilitiesRequest&) noexcept {
  return tables::kListProductAbilitiesAction;
}

Outcome<ListProductAbilitiesResponse> Client::ListProductAbilities(const ListProductAbilitiesRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ListProductAbilitiesResponse>(*core_, tables::kListProductAbilitiesAction, request, options);
}

const schema::Struct& SchemaOf(const ReleasePrePaidInstanceResponse*) noexcept {
  return tables::Table<ReleasePrePaidInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleasePrePaidInstanceRequest*) noexcept {
  return tables::Table<ReleasePrePaidInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleasePrePaidInstanceRequest&) noexcept {
  return tables::kReleasePrePaidInstanceAction;
}

Outcome<ReleasePrePaidInstanceResponse> Client::ReleasePrePaidInstance(const ReleasePrePaidInstanceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<ReleasePrePaidInstanceResponse>(*core_, tables::kReleasePrePaidInstanceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const RemoveInstanceSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<RemoveInstanceSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveInstanceSDGResponse::Data::Result*) noexcept {
  return tables::Table<RemoveInstanceSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveInstanceSDGResponse::Data*) noexcept {
  return tables::Table<RemoveInstanceSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveInstanceSDGResponse*) noexcept {
  return tables::Table<RemoveInstanceSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveInstanceSDGRequest*) noexcept {
  return tables::Table<RemoveInstanceSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RemoveInstanceSDGRequest&) noexcept {
  return tables::kRemoveInstanceSDGAction;
}

Outcome<RemoveInstanceSDGResponse> Client::RemoveInstanceSDG(const RemoveInstanceSDGRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<RemoveInstanceSDGResponse>(*core_, tables::kRemoveInstanceSDGAction, request, options);
}

const schema::Struct& SchemaOf(const SetLoadBalancerHTTPSListenerAttributeResponse*) noexcept {
  return tables::Table<SetLoadBalancerHTTPSListenerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SetLoadBalancerHTTPSListenerAttributeRequest*) noexcept {
  return tables::Table<SetLoadBalancerHTTPSListenerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SetLoadBalancerHTTPSListenerAttributeRequest&) noexcept {
  return tables::kSetLoadBalancerHTTPSListenerAttributeAction;
}

Outcome<SetLoadBalancerHTTPSListenerAttributeResponse> Client::SetLoadBalancerHTTPSListenerAttribute(
    const SetLoadBalancerHTTPSListenerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<SetLoadBalancerHTTPSListenerAttributeResponse>(
      *core_, tables::kSetLoadBalancerHTTPSListenerAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const UnAssociateEnsEipAddressResponse*) noexcept {
  return tables::Table<UnAssociateEnsEipAddressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnAssociateEnsEipAddressRequest*) noexcept {
  return tables::Table<UnAssociateEnsEipAddressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnAssociateEnsEipAddressRequest&) noexcept {
  return tables::kUnAssociateEnsEipAddressAction;
}

Outcome<UnAssociateEnsEipAddressResponse> Client::UnAssociateEnsEipAddress(
    const UnAssociateEnsEipAddressRequest& request, const CallOptions& options) const {
  return internal::Invoke<UnAssociateEnsEipAddressResponse>(*core_, tables::kUnAssociateEnsEipAddressAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const UnInstallClusterAddonsResponse*) noexcept {
  return tables::Table<UnInstallClusterAddonsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnInstallClusterAddonsRequest::Addons*) noexcept {
  return tables::Table<UnInstallClusterAddonsRequest::Addons>::kStruct;
}

const schema::Struct& SchemaOf(const UnInstallClusterAddonsRequest*) noexcept {
  return tables::Table<UnInstallClusterAddonsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnInstallClusterAddonsRequest&) noexcept {
  return tables::kUnInstallClusterAddonsAction;
}

Outcome<UnInstallClusterAddonsResponse> Client::UnInstallClusterAddons(const UnInstallClusterAddonsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<UnInstallClusterAddonsResponse>(*core_, tables::kUnInstallClusterAddonsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const UnassociateHaVipResponse*) noexcept {
  return tables::Table<UnassociateHaVipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnassociateHaVipRequest*) noexcept {
  return tables::Table<UnassociateHaVipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnassociateHaVipRequest&) noexcept {
  return tables::kUnassociateHaVipAction;
}

Outcome<UnassociateHaVipResponse> Client::UnassociateHaVip(const UnassociateHaVipRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<UnassociateHaVipResponse>(*core_, tables::kUnassociateHaVipAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
