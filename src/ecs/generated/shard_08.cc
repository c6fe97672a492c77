// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/activate_router_interface.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/convert_nat_public_ip_to_eip.h"
#include "alibabacloud/ecs/create_key_pair.h"
#include "alibabacloud/ecs/create_network_interface.h"
#include "alibabacloud/ecs/delete_diagnostic_reports.h"
#include "alibabacloud/ecs/describe_dedicated_host_clusters.h"
#include "alibabacloud/ecs/describe_dedicated_host_types.h"
#include "alibabacloud/ecs/describe_diagnostic_metrics.h"
#include "alibabacloud/ecs/describe_eip_monitor_data.h"
#include "alibabacloud/ecs/describe_image_support_instance_types.h"
#include "alibabacloud/ecs/describe_instance_modification_price.h"
#include "alibabacloud/ecs/describe_instance_types.h"
#include "alibabacloud/ecs/describe_vrouters.h"
#include "alibabacloud/ecs/enable_disk_encryption_by_default.h"
#include "alibabacloud/ecs/export_image.h"
#include "alibabacloud/ecs/list_plugin_status.h"
#include "alibabacloud/ecs/modify_auto_provisioning_group.h"
#include "alibabacloud/ecs/modify_image_attribute.h"
#include "alibabacloud/ecs/modify_instance_auto_renew_attribute.h"
#include "alibabacloud/ecs/modify_instance_clock_options.h"
#include "alibabacloud/ecs/modify_instance_network_options.h"
#include "alibabacloud/ecs/modify_instance_security_options.h"
#include "alibabacloud/ecs/modify_reserved_instance_auto_renew_attribute.h"
#include "alibabacloud/ecs/open_snapshot_service.h"
#include "alibabacloud/ecs/purchase_elasticity_assurance.h"
#include "alibabacloud/ecs/release_eip_address.h"
#include "alibabacloud/ecs/remove_tags.h"
#include "alibabacloud/ecs/resize_disk.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::ActivateRouterInterfaceResponse> {
  using T = ecs::ActivateRouterInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ActivateRouterInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ActivateRouterInterfaceRequest> {
  using T = ecs::ActivateRouterInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RouterInterfaceId", "", TypeOf<decltype(T::router_interface_id)>(), offsetof(T, router_interface_id),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ActivateRouterInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ConvertNatPublicIpToEipResponse> {
  using T = ecs::ConvertNatPublicIpToEipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ConvertNatPublicIpToEipResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ConvertNatPublicIpToEipRequest> {
  using T = ecs::ConvertNatPublicIpToEipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ConvertNatPublicIpToEipRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateKeyPairResponse> {
  using T = ecs::CreateKeyPairResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairFingerPrint", "", TypeOf<decltype(T::key_pair_finger_print)>(), offsetof(T, key_pair_finger_print),
       Style::kRepeat, 0},
      {"KeyPairId", "", TypeOf<decltype(T::key_pair_id)>(), offsetof(T, key_pair_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"PrivateKeyBody", "", TypeOf<decltype(T::private_key_body)>(), offsetof(T, private_key_body), Style::kRepeat,
       schema::kSensitive},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateKeyPairResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateKeyPairRequest::Tag> {
  using T = ecs::CreateKeyPairRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateKeyPairRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateKeyPairRequest::Tag> =
    &ecs::tables::Table<ecs::CreateKeyPairRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateKeyPairRequest> {
  using T = ecs::CreateKeyPairRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateKeyPairRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::Ipv4PrefixSet> {
  using T = ecs::CreateNetworkInterfaceResponse::Ipv4PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4Prefix", "", TypeOf<decltype(T::ipv4_prefix)>(), offsetof(T, ipv4_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceResponse.Ipv4PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateNetworkInterfaceResponse::Ipv4PrefixSet> =
    &ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::Ipv4PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::Ipv6PrefixSet> {
  using T = ecs::CreateNetworkInterfaceResponse::Ipv6PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Prefix", "", TypeOf<decltype(T::ipv6_prefix)>(), offsetof(T, ipv6_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceResponse.Ipv6PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateNetworkInterfaceResponse::Ipv6PrefixSet> =
    &ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::Ipv6PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::Ipv6Set> {
  using T = ecs::CreateNetworkInterfaceResponse::Ipv6Set;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceResponse.Ipv6Set", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateNetworkInterfaceResponse::Ipv6Set> =
    &ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::Ipv6Set>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::PrivateIpSet> {
  using T = ecs::CreateNetworkInterfaceResponse::PrivateIpSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceResponse.PrivateIpSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateNetworkInterfaceResponse::PrivateIpSet> =
    &ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::PrivateIpSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::Tag> {
  using T = ecs::CreateNetworkInterfaceResponse::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceResponse.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateNetworkInterfaceResponse::Tag> =
    &ecs::tables::Table<ecs::CreateNetworkInterfaceResponse::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceResponse> {
  using T = ecs::CreateNetworkInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
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
      {"OwnerId", "", TypeOf<decltype(T::owner_id)>(), offsetof(T, owner_id), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpSets", "PrivateIpSet", TypeOf<decltype(T::private_ip_sets)>(), offsetof(T, private_ip_sets),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"ServiceID", "", TypeOf<decltype(T::service_id)>(), offsetof(T, service_id), Style::kRepeat, 0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"SourceDestCheck", "", TypeOf<decltype(T::source_dest_check)>(), offsetof(T, source_dest_check), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceRequest::ConnectionTrackingConfiguration> {
  using T = ecs::CreateNetworkInterfaceRequest::ConnectionTrackingConfiguration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TcpClosedAndTimeWaitTimeout", "", TypeOf<decltype(T::tcp_closed_and_time_wait_timeout)>(),
       offsetof(T, tcp_closed_and_time_wait_timeout), Style::kRepeat, 0},
      {"TcpEstablishedTimeout", "", TypeOf<decltype(T::tcp_established_timeout)>(),
       offsetof(T, tcp_established_timeout), Style::kRepeat, 0},
      {"UdpTimeout", "", TypeOf<decltype(T::udp_timeout)>(), offsetof(T, udp_timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateNetworkInterfaceRequest.ConnectionTrackingConfiguration", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateNetworkInterfaceRequest::ConnectionTrackingConfiguration> =
        &ecs::tables::Table<ecs::CreateNetworkInterfaceRequest::ConnectionTrackingConfiguration>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceRequest::EnhancedNetwork> {
  using T = ecs::CreateNetworkInterfaceRequest::EnhancedNetwork;
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
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceRequest.EnhancedNetwork", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateNetworkInterfaceRequest::EnhancedNetwork> =
    &ecs::tables::Table<ecs::CreateNetworkInterfaceRequest::EnhancedNetwork>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceRequest::NetworkInterfaceTrafficConfig> {
  using T = ecs::CreateNetworkInterfaceRequest::NetworkInterfaceTrafficConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
      {"RxQueueSize", "", TypeOf<decltype(T::rx_queue_size)>(), offsetof(T, rx_queue_size), Style::kRepeat, 0},
      {"TxQueueSize", "", TypeOf<decltype(T::tx_queue_size)>(), offsetof(T, tx_queue_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateNetworkInterfaceRequest.NetworkInterfaceTrafficConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateNetworkInterfaceRequest::NetworkInterfaceTrafficConfig> =
        &ecs::tables::Table<ecs::CreateNetworkInterfaceRequest::NetworkInterfaceTrafficConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceRequest::Tag> {
  using T = ecs::CreateNetworkInterfaceRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateNetworkInterfaceRequest::Tag> =
    &ecs::tables::Table<ecs::CreateNetworkInterfaceRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateNetworkInterfaceRequest> {
  using T = ecs::CreateNetworkInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BusinessType", "", TypeOf<decltype(T::business_type)>(), offsetof(T, business_type), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"ConnectionTrackingConfiguration", "", TypeOf<decltype(T::connection_tracking_configuration)>(),
       offsetof(T, connection_tracking_configuration), Style::kFlat, 0},
      {"DeleteOnRelease", "", TypeOf<decltype(T::delete_on_release)>(), offsetof(T, delete_on_release), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnablePrimaryIPv6", "", TypeOf<decltype(T::enable_primary_ipv6)>(), offsetof(T, enable_primary_ipv6),
       Style::kRepeat, 0},
      {"EnhancedNetwork", "", TypeOf<decltype(T::enhanced_network)>(), offsetof(T, enhanced_network), Style::kFlat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"Ipv4Prefix", "", TypeOf<decltype(T::ipv4_prefix)>(), offsetof(T, ipv4_prefix), Style::kRepeat, 0},
      {"Ipv4PrefixCount", "", TypeOf<decltype(T::ipv4_prefix_count)>(), offsetof(T, ipv4_prefix_count), Style::kRepeat,
       0},
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Ipv6AddressCount", "", TypeOf<decltype(T::ipv6_address_count)>(), offsetof(T, ipv6_address_count),
       Style::kRepeat, 0},
      {"Ipv6Prefix", "", TypeOf<decltype(T::ipv6_prefix)>(), offsetof(T, ipv6_prefix), Style::kRepeat, 0},
      {"Ipv6PrefixCount", "", TypeOf<decltype(T::ipv6_prefix_count)>(), offsetof(T, ipv6_prefix_count), Style::kRepeat,
       0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NetworkInterfaceTrafficConfig", "", TypeOf<decltype(T::network_interface_traffic_config)>(),
       offsetof(T, network_interface_traffic_config), Style::kFlat, 0},
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"PrimaryIpAddress", "", TypeOf<decltype(T::primary_ip_address)>(), offsetof(T, primary_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"RxQueueSize", "", TypeOf<decltype(T::rx_queue_size)>(), offsetof(T, rx_queue_size), Style::kRepeat, 0},
      {"SecondaryPrivateIpAddressCount", "", TypeOf<decltype(T::secondary_private_ip_address_count)>(),
       offsetof(T, secondary_private_ip_address_count), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids),
       Style::kRepeat, 0},
      {"SourceDestCheck", "", TypeOf<decltype(T::source_dest_check)>(), offsetof(T, source_dest_check), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TxQueueSize", "", TypeOf<decltype(T::tx_queue_size)>(), offsetof(T, tx_queue_size), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
      {"Visible", "", TypeOf<decltype(T::visible)>(), offsetof(T, visible), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDiagnosticReportsResponse> {
  using T = ecs::DeleteDiagnosticReportsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteDiagnosticReportsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDiagnosticReportsRequest> {
  using T = ecs::DeleteDiagnosticReportsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ReportIds", "", TypeOf<decltype(T::report_ids)>(), offsetof(T, report_ids), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteDiagnosticReportsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::AvailableInstanceType> {
  using T = ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::AvailableInstanceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableInstanceCapacity", "", TypeOf<decltype(T::available_instance_capacity)>(),
       offsetof(T, available_instance_capacity), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostClustersResponse.DedicatedHostCluster.DedicatedHostClusterCapacity.AvailableInstanceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::AvailableInstanceType> =
    &ecs::tables::Table<
        ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::AvailableInstanceType>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::LocalStorageCapacity> {
  using T = ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::LocalStorageCapacity;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableDisk", "", TypeOf<decltype(T::available_disk)>(), offsetof(T, available_disk), Style::kRepeat, 0},
      {"DataDiskCategory", "", TypeOf<decltype(T::data_disk_category)>(), offsetof(T, data_disk_category),
       Style::kRepeat, 0},
      {"TotalDisk", "", TypeOf<decltype(T::total_disk)>(), offsetof(T, total_disk), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostClustersResponse.DedicatedHostCluster.DedicatedHostClusterCapacity.LocalStorageCapacity", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::LocalStorageCapacity> =
    &ecs::tables::Table<
        ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::LocalStorageCapacity>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity> {
  using T = ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableInstanceTypes", "AvailableInstanceType", TypeOf<decltype(T::available_instance_types)>(),
       offsetof(T, available_instance_types), Style::kRepeat, 0},
      {"AvailableMemory", "", TypeOf<decltype(T::available_memory)>(), offsetof(T, available_memory), Style::kRepeat,
       0},
      {"AvailableVcpus", "", TypeOf<decltype(T::available_vcpus)>(), offsetof(T, available_vcpus), Style::kRepeat, 0},
      {"LocalStorageCapacities", "LocalStorageCapacity", TypeOf<decltype(T::local_storage_capacities)>(),
       offsetof(T, local_storage_capacities), Style::kRepeat, 0},
      {"TotalMemory", "", TypeOf<decltype(T::total_memory)>(), offsetof(T, total_memory), Style::kRepeat, 0},
      {"TotalVcpus", "", TypeOf<decltype(T::total_vcpus)>(), offsetof(T, total_vcpus), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostClustersResponse.DedicatedHostCluster.DedicatedHostClusterCapacity", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity> =
    &ecs::tables::Table<
        ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::Tag> {
  using T = ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDedicatedHostClustersResponse.DedicatedHostCluster.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::Tag> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster> {
  using T = ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterCapacity", "", TypeOf<decltype(T::dedicated_host_cluster_capacity)>(),
       offsetof(T, dedicated_host_cluster_capacity), Style::kFlat, 0},
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"DedicatedHostClusterName", "", TypeOf<decltype(T::dedicated_host_cluster_name)>(),
       offsetof(T, dedicated_host_cluster_name), Style::kRepeat, 0},
      {"DedicatedHostIds", "DedicatedHostId", TypeOf<decltype(T::dedicated_host_ids)>(),
       offsetof(T, dedicated_host_ids), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostClustersResponse.DedicatedHostCluster", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostClustersResponse::DedicatedHostCluster>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostClustersResponse> {
  using T = ecs::DescribeDedicatedHostClustersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusters", "DedicatedHostCluster", TypeOf<decltype(T::dedicated_host_clusters)>(),
       offsetof(T, dedicated_host_clusters), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostClustersResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostClustersRequest::Tag> {
  using T = ecs::DescribeDedicatedHostClustersRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostClustersRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDedicatedHostClustersRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeDedicatedHostClustersRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostClustersRequest> {
  using T = ecs::DescribeDedicatedHostClustersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterIds", "", TypeOf<decltype(T::dedicated_host_cluster_ids)>(),
       offsetof(T, dedicated_host_cluster_ids), Style::kJson, 0},
      {"DedicatedHostClusterName", "", TypeOf<decltype(T::dedicated_host_cluster_name)>(),
       offsetof(T, dedicated_host_cluster_name), Style::kRepeat, 0},
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostClustersRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostTypesResponse::DedicatedHostType> {
  using T = ecs::DescribeDedicatedHostTypesResponse::DedicatedHostType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"CpuOverCommitRatioRange", "", TypeOf<decltype(T::cpu_over_commit_ratio_range)>(),
       offsetof(T, cpu_over_commit_ratio_range), Style::kRepeat, 0},
      {"DedicatedHostType", "", TypeOf<decltype(T::dedicated_host_type)>(), offsetof(T, dedicated_host_type),
       Style::kRepeat, 0},
      {"GPUSpec", "", TypeOf<decltype(T::gpu_spec)>(), offsetof(T, gpu_spec), Style::kRepeat, 0},
      {"LocalStorageAmount", "", TypeOf<decltype(T::local_storage_amount)>(), offsetof(T, local_storage_amount),
       Style::kRepeat, 0},
      {"LocalStorageCapacity", "", TypeOf<decltype(T::local_storage_capacity)>(), offsetof(T, local_storage_capacity),
       Style::kRepeat, 0},
      {"LocalStorageCategory", "", TypeOf<decltype(T::local_storage_category)>(), offsetof(T, local_storage_category),
       Style::kRepeat, 0},
      {"MemorySize", "", TypeOf<decltype(T::memory_size)>(), offsetof(T, memory_size), Style::kRepeat, 0},
      {"PhysicalGpus", "", TypeOf<decltype(T::physical_gpus)>(), offsetof(T, physical_gpus), Style::kRepeat, 0},
      {"Sockets", "", TypeOf<decltype(T::sockets)>(), offsetof(T, sockets), Style::kRepeat, 0},
      {"SupportCpuOverCommitRatio", "", TypeOf<decltype(T::support_cpu_over_commit_ratio)>(),
       offsetof(T, support_cpu_over_commit_ratio), Style::kRepeat, 0},
      {"SupportedInstanceTypeFamilies", "SupportedInstanceTypeFamily",
       TypeOf<decltype(T::supported_instance_type_families)>(), offsetof(T, supported_instance_type_families),
       Style::kRepeat, 0},
      {"SupportedInstanceTypesList", "SupportedInstanceTypesList", TypeOf<decltype(T::supported_instance_types_list)>(),
       offsetof(T, supported_instance_types_list), Style::kRepeat, 0},
      {"TotalVcpus", "", TypeOf<decltype(T::total_vcpus)>(), offsetof(T, total_vcpus), Style::kRepeat, 0},
      {"TotalVgpus", "", TypeOf<decltype(T::total_vgpus)>(), offsetof(T, total_vgpus), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostTypesResponse.DedicatedHostType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDedicatedHostTypesResponse::DedicatedHostType> =
        &ecs::tables::Table<ecs::DescribeDedicatedHostTypesResponse::DedicatedHostType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostTypesResponse> {
  using T = ecs::DescribeDedicatedHostTypesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostTypes", "DedicatedHostType", TypeOf<decltype(T::dedicated_host_types)>(),
       offsetof(T, dedicated_host_types), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostTypesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDedicatedHostTypesRequest> {
  using T = ecs::DescribeDedicatedHostTypesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostType", "", TypeOf<decltype(T::dedicated_host_type)>(), offsetof(T, dedicated_host_type),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SupportedInstanceTypeFamily", "", TypeOf<decltype(T::supported_instance_type_family)>(),
       offsetof(T, supported_instance_type_family), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDedicatedHostTypesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticMetricsResponse::Metrics> {
  using T = ecs::DescribeDiagnosticMetricsResponse::Metrics;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"GuestMetric", "", TypeOf<decltype(T::guest_metric)>(), offsetof(T, guest_metric), Style::kRepeat, 0},
      {"MetricCategory", "", TypeOf<decltype(T::metric_category)>(), offsetof(T, metric_category), Style::kRepeat, 0},
      {"MetricId", "", TypeOf<decltype(T::metric_id)>(), offsetof(T, metric_id), Style::kRepeat, 0},
      {"MetricName", "", TypeOf<decltype(T::metric_name)>(), offsetof(T, metric_name), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"SupportedOperatingSystem", "", TypeOf<decltype(T::supported_operating_system)>(),
       offsetof(T, supported_operating_system), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticMetricsResponse.Metrics", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDiagnosticMetricsResponse::Metrics> =
    &ecs::tables::Table<ecs::DescribeDiagnosticMetricsResponse::Metrics>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticMetricsResponse> {
  using T = ecs::DescribeDiagnosticMetricsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Metrics", "", TypeOf<decltype(T::metrics)>(), offsetof(T, metrics), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticMetricsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiagnosticMetricsRequest> {
  using T = ecs::DescribeDiagnosticMetricsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"MetricIds", "", TypeOf<decltype(T::metric_ids)>(), offsetof(T, metric_ids), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiagnosticMetricsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeEipMonitorDataResponse::EipMonitorData> {
  using T = ecs::DescribeEipMonitorDataResponse::EipMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EipBandwidth", "", TypeOf<decltype(T::eip_bandwidth)>(), offsetof(T, eip_bandwidth), Style::kRepeat, 0},
      {"EipFlow", "", TypeOf<decltype(T::eip_flow)>(), offsetof(T, eip_flow), Style::kRepeat, 0},
      {"EipPackets", "", TypeOf<decltype(T::eip_packets)>(), offsetof(T, eip_packets), Style::kRepeat, 0},
      {"EipRX", "", TypeOf<decltype(T::eip_rx)>(), offsetof(T, eip_rx), Style::kRepeat, 0},
      {"EipTX", "", TypeOf<decltype(T::eip_tx)>(), offsetof(T, eip_tx), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEipMonitorDataResponse.EipMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeEipMonitorDataResponse::EipMonitorData> =
    &ecs::tables::Table<ecs::DescribeEipMonitorDataResponse::EipMonitorData>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeEipMonitorDataResponse> {
  using T = ecs::DescribeEipMonitorDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EipMonitorDatas", "EipMonitorData", TypeOf<decltype(T::eip_monitor_datas)>(), offsetof(T, eip_monitor_datas),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEipMonitorDataResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeEipMonitorDataRequest> {
  using T = ecs::DescribeEipMonitorDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEipMonitorDataRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImageSupportInstanceTypesResponse::InstanceType> {
  using T = ecs::DescribeImageSupportInstanceTypesResponse::InstanceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CpuCoreCount", "", TypeOf<decltype(T::cpu_core_count)>(), offsetof(T, cpu_core_count), Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InstanceTypeId", "", TypeOf<decltype(T::instance_type_id)>(), offsetof(T, instance_type_id), Style::kRepeat, 0},
      {"MemorySize", "", TypeOf<decltype(T::memory_size)>(), offsetof(T, memory_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSupportInstanceTypesResponse.InstanceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImageSupportInstanceTypesResponse::InstanceType> =
        &ecs::tables::Table<ecs::DescribeImageSupportInstanceTypesResponse::InstanceType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageSupportInstanceTypesResponse> {
  using T = ecs::DescribeImageSupportInstanceTypesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceTypes", "InstanceType", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSupportInstanceTypesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImageSupportInstanceTypesRequest::Filter> {
  using T = ecs::DescribeImageSupportInstanceTypesRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSupportInstanceTypesRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImageSupportInstanceTypesRequest::Filter> =
        &ecs::tables::Table<ecs::DescribeImageSupportInstanceTypesRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImageSupportInstanceTypesRequest> {
  using T = ecs::DescribeImageSupportInstanceTypesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActionType", "", TypeOf<decltype(T::action_type)>(), offsetof(T, action_type), Style::kRepeat, 0},
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageSupportInstanceTypesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::Coupon> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::Coupon;
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
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceModificationPriceResponse.PriceInfo.Price.Coupon", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::Coupon> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::Coupon>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DepreciateInfo> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DepreciateInfo;
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
      "DescribeInstanceModificationPriceResponse.PriceInfo.Price.DepreciateInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DepreciateInfo> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DepreciateInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Attribute> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Attribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceModificationPriceResponse.PriceInfo.Price.DetailInfo.Attribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Attribute> =
    &ecs::tables::Table<
        ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Attribute>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo;
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
      "DescribeInstanceModificationPriceResponse.PriceInfo.Price.DetailInfo.DepreciateInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo> =
    &ecs::tables::Table<
        ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Rule> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Rule;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceModificationPriceResponse.PriceInfo.Price.DetailInfo.Rule", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Rule> =
    &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Rule>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo;
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
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceModificationPriceResponse.PriceInfo.Price.DetailInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::Promotion> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::Promotion;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiscountOff", "", TypeOf<decltype(T::discount_off)>(), offsetof(T, discount_off), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RemainQuota", "", TypeOf<decltype(T::remain_quota)>(), offsetof(T, remain_quota), Style::kRepeat, 0},
      {"RuleIds", "RuleId", TypeOf<decltype(T::rule_ids)>(), offsetof(T, rule_ids), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceModificationPriceResponse.PriceInfo.Price.Promotion", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::Promotion> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price::Promotion>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price;
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
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceModificationPriceResponse.PriceInfo.Price", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Price>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::PriceWarning> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::PriceWarning;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Msg", "", TypeOf<decltype(T::msg)>(), offsetof(T, msg), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceModificationPriceResponse.PriceInfo.PriceWarning", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::PriceWarning> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::PriceWarning>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceModificationPriceResponse.PriceInfo.RelatedPrice.MarketplaceImagePrice", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice> =
    &ecs::tables::Table<
        ecs::DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MarketplaceImagePrice", "", TypeOf<decltype(T::marketplace_image_price)>(),
       offsetof(T, marketplace_image_price), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceModificationPriceResponse.PriceInfo.RelatedPrice", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Rule> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Rule;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceModificationPriceResponse.PriceInfo.Rule", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Rule> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo::Rule>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo> {
  using T = ecs::DescribeInstanceModificationPriceResponse::PriceInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Price", "", TypeOf<decltype(T::price)>(), offsetof(T, price), Style::kFlat, 0},
      {"PriceWarning", "", TypeOf<decltype(T::price_warning)>(), offsetof(T, price_warning), Style::kFlat, 0},
      {"RelatedPrice", "", TypeOf<decltype(T::related_price)>(), offsetof(T, related_price), Style::kFlat, 0},
      {"Rules", "Rule", TypeOf<decltype(T::rules)>(), offsetof(T, rules), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceModificationPriceResponse.PriceInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceResponse::PriceInfo> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse::PriceInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceResponse> {
  using T = ecs::DescribeInstanceModificationPriceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PriceInfo", "", TypeOf<decltype(T::price_info)>(), offsetof(T, price_info), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceModificationPriceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceRequest::DataDisk> {
  using T = ecs::DescribeInstanceModificationPriceRequest::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceModificationPriceRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceRequest::DataDisk> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceRequest::DataDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceRequest::PromotionOptions> {
  using T = ecs::DescribeInstanceModificationPriceRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceModificationPriceRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceRequest::PromotionOptions> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceRequest::SystemDisk> {
  using T = ecs::DescribeInstanceModificationPriceRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceModificationPriceRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceModificationPriceRequest::SystemDisk> =
        &ecs::tables::Table<ecs::DescribeInstanceModificationPriceRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceModificationPriceRequest> {
  using T = ecs::DescribeInstanceModificationPriceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceModificationPriceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::Attribute> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::Attribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType.Attribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType::Attribute> =
        &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::Attribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::Clock> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::Clock;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PtpSupport", "", TypeOf<decltype(T::ptp_support)>(), offsetof(T, ptp_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType.Clock", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType::Clock> =
        &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::Clock>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::CpuOptions> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::CpuOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Core", "", TypeOf<decltype(T::core)>(), offsetof(T, core), Style::kRepeat, 0},
      {"CoreFactor", "", TypeOf<decltype(T::core_factor)>(), offsetof(T, core_factor), Style::kRepeat, 0},
      {"HyperThreadingAdjustable", "", TypeOf<decltype(T::hyper_threading_adjustable)>(),
       offsetof(T, hyper_threading_adjustable), Style::kRepeat, 0},
      {"NestedVirtualizationSupport", "", TypeOf<decltype(T::nested_virtualization_support)>(),
       offsetof(T, nested_virtualization_support), Style::kRepeat, 0},
      {"SupportedTopologyTypes", "SupportedTopologyType", TypeOf<decltype(T::supported_topology_types)>(),
       offsetof(T, supported_topology_types), Style::kRepeat, 0},
      {"ThreadsPerCore", "", TypeOf<decltype(T::threads_per_core)>(), offsetof(T, threads_per_core), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType.CpuOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType::CpuOptions> =
        &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::CpuOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::EnhancedNetwork> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::EnhancedNetwork;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExpressSupport", "", TypeOf<decltype(T::express_support)>(), offsetof(T, express_support), Style::kRepeat, 0},
      {"RssSupport", "", TypeOf<decltype(T::rss_support)>(), offsetof(T, rss_support), Style::kRepeat, 0},
      {"SriovSupport", "", TypeOf<decltype(T::sriov_support)>(), offsetof(T, sriov_support), Style::kRepeat, 0},
      {"VfQueueNumberPerEni", "", TypeOf<decltype(T::vf_queue_number_per_eni)>(), offsetof(T, vf_queue_number_per_eni),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType.EnhancedNetwork", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType::EnhancedNetwork> =
        &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::EnhancedNetwork>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkCardInfo> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::NetworkCardInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkCardIndex", "", TypeOf<decltype(T::network_card_index)>(), offsetof(T, network_card_index),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType.NetworkCardInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkCardInfo> =
        &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkCardInfo>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting::WeightingInfo> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting::WeightingInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EbsBandwidth", "", TypeOf<decltype(T::ebs_bandwidth)>(), offsetof(T, ebs_bandwidth), Style::kRepeat, 0},
      {"EbsBurstBandwidth", "", TypeOf<decltype(T::ebs_burst_bandwidth)>(), offsetof(T, ebs_burst_bandwidth),
       Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"VpcBandwidth", "", TypeOf<decltype(T::vpc_bandwidth)>(), offsetof(T, vpc_bandwidth), Style::kRepeat, 0},
      {"VpcBurstBandwidth", "", TypeOf<decltype(T::vpc_burst_bandwidth)>(), offsetof(T, vpc_burst_bandwidth),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceTypesResponse.InstanceType.NetworkInfo.BandwidthWeighting.WeightingInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting::WeightingInfo> =
    &ecs::tables::Table<
        ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting::WeightingInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"WeightingInfos", "WeightingInfo", TypeOf<decltype(T::weighting_infos)>(), offsetof(T, weighting_infos),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceTypesResponse.InstanceType.NetworkInfo.BandwidthWeighting", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting> =
        &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthWeighting", "", TypeOf<decltype(T::bandwidth_weighting)>(), offsetof(T, bandwidth_weighting),
       Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType.NetworkInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo> =
        &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::NetworkInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::SecurityOptions> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SecureBootSupport", "", TypeOf<decltype(T::secure_boot_support)>(), offsetof(T, secure_boot_support),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType::SecurityOptions> =
        &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType::SecurityOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType> {
  using T = ecs::DescribeInstanceTypesResponse::InstanceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Attributes", "Attribute", TypeOf<decltype(T::attributes)>(), offsetof(T, attributes), Style::kRepeat, 0},
      {"BaselineCredit", "", TypeOf<decltype(T::baseline_credit)>(), offsetof(T, baseline_credit), Style::kRepeat, 0},
      {"Clock", "", TypeOf<decltype(T::clock)>(), offsetof(T, clock), Style::kFlat, 0},
      {"CpuArchitecture", "", TypeOf<decltype(T::cpu_architecture)>(), offsetof(T, cpu_architecture), Style::kRepeat,
       0},
      {"CpuCoreCount", "", TypeOf<decltype(T::cpu_core_count)>(), offsetof(T, cpu_core_count), Style::kRepeat, 0},
      {"CpuOptions", "", TypeOf<decltype(T::cpu_options)>(), offsetof(T, cpu_options), Style::kFlat, 0},
      {"CpuSpeedFrequency", "", TypeOf<decltype(T::cpu_speed_frequency)>(), offsetof(T, cpu_speed_frequency),
       Style::kRepeat, 0},
      {"CpuTurboFrequency", "", TypeOf<decltype(T::cpu_turbo_frequency)>(), offsetof(T, cpu_turbo_frequency),
       Style::kRepeat, 0},
      {"DiskQuantity", "", TypeOf<decltype(T::disk_quantity)>(), offsetof(T, disk_quantity), Style::kRepeat, 0},
      {"EnhancedNetwork", "", TypeOf<decltype(T::enhanced_network)>(), offsetof(T, enhanced_network), Style::kFlat, 0},
      {"EniIpv6AddressQuantity", "", TypeOf<decltype(T::eni_ipv6_address_quantity)>(),
       offsetof(T, eni_ipv6_address_quantity), Style::kRepeat, 0},
      {"EniPrivateIpAddressQuantity", "", TypeOf<decltype(T::eni_private_ip_address_quantity)>(),
       offsetof(T, eni_private_ip_address_quantity), Style::kRepeat, 0},
      {"EniQuantity", "", TypeOf<decltype(T::eni_quantity)>(), offsetof(T, eni_quantity), Style::kRepeat, 0},
      {"EniTotalQuantity", "", TypeOf<decltype(T::eni_total_quantity)>(), offsetof(T, eni_total_quantity),
       Style::kRepeat, 0},
      {"EniTrunkSupported", "", TypeOf<decltype(T::eni_trunk_supported)>(), offsetof(T, eni_trunk_supported),
       Style::kRepeat, 0},
      {"EriQuantity", "", TypeOf<decltype(T::eri_quantity)>(), offsetof(T, eri_quantity), Style::kRepeat, 0},
      {"GPUAmount", "", TypeOf<decltype(T::gpu_amount)>(), offsetof(T, gpu_amount), Style::kRepeat, 0},
      {"GPUMemorySize", "", TypeOf<decltype(T::gpu_memory_size)>(), offsetof(T, gpu_memory_size), Style::kRepeat, 0},
      {"GPUSpec", "", TypeOf<decltype(T::gpu_spec)>(), offsetof(T, gpu_spec), Style::kRepeat, 0},
      {"InitialCredit", "", TypeOf<decltype(T::initial_credit)>(), offsetof(T, initial_credit), Style::kRepeat, 0},
      {"InstanceBandwidthRx", "", TypeOf<decltype(T::instance_bandwidth_rx)>(), offsetof(T, instance_bandwidth_rx),
       Style::kRepeat, 0},
      {"InstanceBandwidthTx", "", TypeOf<decltype(T::instance_bandwidth_tx)>(), offsetof(T, instance_bandwidth_tx),
       Style::kRepeat, 0},
      {"InstanceCategory", "", TypeOf<decltype(T::instance_category)>(), offsetof(T, instance_category), Style::kRepeat,
       0},
      {"InstanceFamilyLevel", "", TypeOf<decltype(T::instance_family_level)>(), offsetof(T, instance_family_level),
       Style::kRepeat, 0},
      {"InstancePpsRx", "", TypeOf<decltype(T::instance_pps_rx)>(), offsetof(T, instance_pps_rx), Style::kRepeat, 0},
      {"InstancePpsTx", "", TypeOf<decltype(T::instance_pps_tx)>(), offsetof(T, instance_pps_tx), Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InstanceTypeId", "", TypeOf<decltype(T::instance_type_id)>(), offsetof(T, instance_type_id), Style::kRepeat, 0},
      {"JumboFrameSupport", "", TypeOf<decltype(T::jumbo_frame_support)>(), offsetof(T, jumbo_frame_support),
       Style::kRepeat, 0},
      {"LocalStorageAmount", "", TypeOf<decltype(T::local_storage_amount)>(), offsetof(T, local_storage_amount),
       Style::kRepeat, 0},
      {"LocalStorageCapacity", "", TypeOf<decltype(T::local_storage_capacity)>(), offsetof(T, local_storage_capacity),
       Style::kRepeat, 0},
      {"LocalStorageCategory", "", TypeOf<decltype(T::local_storage_category)>(), offsetof(T, local_storage_category),
       Style::kRepeat, 0},
      {"MaximumQueueNumberPerEni", "", TypeOf<decltype(T::maximum_queue_number_per_eni)>(),
       offsetof(T, maximum_queue_number_per_eni), Style::kRepeat, 0},
      {"MemorySize", "", TypeOf<decltype(T::memory_size)>(), offsetof(T, memory_size), Style::kRepeat, 0},
      {"NetworkCardQuantity", "", TypeOf<decltype(T::network_card_quantity)>(), offsetof(T, network_card_quantity),
       Style::kRepeat, 0},
      {"NetworkCards", "NetworkCardInfo", TypeOf<decltype(T::network_cards)>(), offsetof(T, network_cards),
       Style::kRepeat, 0},
      {"NetworkEncryptionSupport", "", TypeOf<decltype(T::network_encryption_support)>(),
       offsetof(T, network_encryption_support), Style::kRepeat, 0},
      {"NetworkInfo", "", TypeOf<decltype(T::network_info)>(), offsetof(T, network_info), Style::kFlat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
      {"PhysicalProcessorModel", "", TypeOf<decltype(T::physical_processor_model)>(),
       offsetof(T, physical_processor_model), Style::kRepeat, 0},
      {"PrimaryEniQueueNumber", "", TypeOf<decltype(T::primary_eni_queue_number)>(),
       offsetof(T, primary_eni_queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
      {"SecondaryEniQueueNumber", "", TypeOf<decltype(T::secondary_eni_queue_number)>(),
       offsetof(T, secondary_eni_queue_number), Style::kRepeat, 0},
      {"SecurityOptions", "", TypeOf<decltype(T::security_options)>(), offsetof(T, security_options), Style::kFlat, 0},
      {"SupportedBootModes", "SupportedBootMode", TypeOf<decltype(T::supported_boot_modes)>(),
       offsetof(T, supported_boot_modes), Style::kRepeat, 0},
      {"TotalEniQueueQuantity", "", TypeOf<decltype(T::total_eni_queue_quantity)>(),
       offsetof(T, total_eni_queue_quantity), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstanceTypesResponse::InstanceType> =
    &ecs::tables::Table<ecs::DescribeInstanceTypesResponse::InstanceType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesResponse> {
  using T = ecs::DescribeInstanceTypesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceTypes", "InstanceType", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types),
       Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTypesRequest> {
  using T = ecs::DescribeInstanceTypesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalAttributes", "", TypeOf<decltype(T::additional_attributes)>(), offsetof(T, additional_attributes),
       Style::kRepeat, 0},
      {"CpuArchitecture", "", TypeOf<decltype(T::cpu_architecture)>(), offsetof(T, cpu_architecture), Style::kRepeat,
       0},
      {"CpuArchitectures", "", TypeOf<decltype(T::cpu_architectures)>(), offsetof(T, cpu_architectures), Style::kRepeat,
       0},
      {"GPUSpec", "", TypeOf<decltype(T::gpu_spec)>(), offsetof(T, gpu_spec), Style::kRepeat, 0},
      {"GpuSpecs", "", TypeOf<decltype(T::gpu_specs)>(), offsetof(T, gpu_specs), Style::kRepeat, 0},
      {"InstanceCategories", "", TypeOf<decltype(T::instance_categories)>(), offsetof(T, instance_categories),
       Style::kRepeat, 0},
      {"InstanceCategory", "", TypeOf<decltype(T::instance_category)>(), offsetof(T, instance_category), Style::kRepeat,
       0},
      {"InstanceFamilyLevel", "", TypeOf<decltype(T::instance_family_level)>(), offsetof(T, instance_family_level),
       Style::kRepeat, 0},
      {"InstanceTypeFamilies", "", TypeOf<decltype(T::instance_type_families)>(), offsetof(T, instance_type_families),
       Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InstanceTypes", "", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types), Style::kRepeat, 0},
      {"LocalStorageCategories", "", TypeOf<decltype(T::local_storage_categories)>(),
       offsetof(T, local_storage_categories), Style::kRepeat, 0},
      {"LocalStorageCategory", "", TypeOf<decltype(T::local_storage_category)>(), offsetof(T, local_storage_category),
       Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"MaximumCpuCoreCount", "", TypeOf<decltype(T::maximum_cpu_core_count)>(), offsetof(T, maximum_cpu_core_count),
       Style::kRepeat, 0},
      {"MaximumCpuSpeedFrequency", "", TypeOf<decltype(T::maximum_cpu_speed_frequency)>(),
       offsetof(T, maximum_cpu_speed_frequency), Style::kRepeat, 0},
      {"MaximumCpuTurboFrequency", "", TypeOf<decltype(T::maximum_cpu_turbo_frequency)>(),
       offsetof(T, maximum_cpu_turbo_frequency), Style::kRepeat, 0},
      {"MaximumGPUAmount", "", TypeOf<decltype(T::maximum_gpu_amount)>(), offsetof(T, maximum_gpu_amount),
       Style::kRepeat, 0},
      {"MaximumMemorySize", "", TypeOf<decltype(T::maximum_memory_size)>(), offsetof(T, maximum_memory_size),
       Style::kRepeat, 0},
      {"MinimumBaselineCredit", "", TypeOf<decltype(T::minimum_baseline_credit)>(),
       offsetof(T, minimum_baseline_credit), Style::kRepeat, 0},
      {"MinimumCpuCoreCount", "", TypeOf<decltype(T::minimum_cpu_core_count)>(), offsetof(T, minimum_cpu_core_count),
       Style::kRepeat, 0},
      {"MinimumCpuSpeedFrequency", "", TypeOf<decltype(T::minimum_cpu_speed_frequency)>(),
       offsetof(T, minimum_cpu_speed_frequency), Style::kRepeat, 0},
      {"MinimumCpuTurboFrequency", "", TypeOf<decltype(T::minimum_cpu_turbo_frequency)>(),
       offsetof(T, minimum_cpu_turbo_frequency), Style::kRepeat, 0},
      {"MinimumDiskQuantity", "", TypeOf<decltype(T::minimum_disk_quantity)>(), offsetof(T, minimum_disk_quantity),
       Style::kRepeat, 0},
      {"MinimumEniIpv6AddressQuantity", "", TypeOf<decltype(T::minimum_eni_ipv6_address_quantity)>(),
       offsetof(T, minimum_eni_ipv6_address_quantity), Style::kRepeat, 0},
      {"MinimumEniPrivateIpAddressQuantity", "", TypeOf<decltype(T::minimum_eni_private_ip_address_quantity)>(),
       offsetof(T, minimum_eni_private_ip_address_quantity), Style::kRepeat, 0},
      {"MinimumEniQuantity", "", TypeOf<decltype(T::minimum_eni_quantity)>(), offsetof(T, minimum_eni_quantity),
       Style::kRepeat, 0},
      {"MinimumEriQuantity", "", TypeOf<decltype(T::minimum_eri_quantity)>(), offsetof(T, minimum_eri_quantity),
       Style::kRepeat, 0},
      {"MinimumGPUAmount", "", TypeOf<decltype(T::minimum_gpu_amount)>(), offsetof(T, minimum_gpu_amount),
       Style::kRepeat, 0},
      {"MinimumInitialCredit", "", TypeOf<decltype(T::minimum_initial_credit)>(), offsetof(T, minimum_initial_credit),
       Style::kRepeat, 0},
      {"MinimumInstanceBandwidthRx", "", TypeOf<decltype(T::minimum_instance_bandwidth_rx)>(),
       offsetof(T, minimum_instance_bandwidth_rx), Style::kRepeat, 0},
      {"MinimumInstanceBandwidthTx", "", TypeOf<decltype(T::minimum_instance_bandwidth_tx)>(),
       offsetof(T, minimum_instance_bandwidth_tx), Style::kRepeat, 0},
      {"MinimumInstancePpsRx", "", TypeOf<decltype(T::minimum_instance_pps_rx)>(), offsetof(T, minimum_instance_pps_rx),
       Style::kRepeat, 0},
      {"MinimumInstancePpsTx", "", TypeOf<decltype(T::minimum_instance_pps_tx)>(), offsetof(T, minimum_instance_pps_tx),
       Style::kRepeat, 0},
      {"MinimumLocalStorageAmount", "", TypeOf<decltype(T::minimum_local_storage_amount)>(),
       offsetof(T, minimum_local_storage_amount), Style::kRepeat, 0},
      {"MinimumLocalStorageCapacity", "", TypeOf<decltype(T::minimum_local_storage_capacity)>(),
       offsetof(T, minimum_local_storage_capacity), Style::kRepeat, 0},
      {"MinimumMemorySize", "", TypeOf<decltype(T::minimum_memory_size)>(), offsetof(T, minimum_memory_size),
       Style::kRepeat, 0},
      {"MinimumPrimaryEniQueueNumber", "", TypeOf<decltype(T::minimum_primary_eni_queue_number)>(),
       offsetof(T, minimum_primary_eni_queue_number), Style::kRepeat, 0},
      {"MinimumQueuePairNumber", "", TypeOf<decltype(T::minimum_queue_pair_number)>(),
       offsetof(T, minimum_queue_pair_number), Style::kRepeat, 0},
      {"MinimumSecondaryEniQueueNumber", "", TypeOf<decltype(T::minimum_secondary_eni_queue_number)>(),
       offsetof(T, minimum_secondary_eni_queue_number), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
      {"PhysicalProcessorModel", "", TypeOf<decltype(T::physical_processor_model)>(),
       offsetof(T, physical_processor_model), Style::kRepeat, 0},
      {"PhysicalProcessorModels", "", TypeOf<decltype(T::physical_processor_models)>(),
       offsetof(T, physical_processor_models), Style::kRepeat, 0},
      {"SupportHotModify", "", TypeOf<decltype(T::support_hot_modify)>(), offsetof(T, support_hot_modify),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVRoutersResponse::VRouter> {
  using T = ecs::DescribeVRoutersResponse::VRouter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RouteTableIds", "RouteTableId", TypeOf<decltype(T::route_table_ids)>(), offsetof(T, route_table_ids),
       Style::kRepeat, 0},
      {"VRouterId", "", TypeOf<decltype(T::vrouter_id)>(), offsetof(T, vrouter_id), Style::kRepeat, 0},
      {"VRouterName", "", TypeOf<decltype(T::vrouter_name)>(), offsetof(T, vrouter_name), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVRoutersResponse.VRouter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeVRoutersResponse::VRouter> =
    &ecs::tables::Table<ecs::DescribeVRoutersResponse::VRouter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVRoutersResponse> {
  using T = ecs::DescribeVRoutersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
      {"VRouters", "VRouter", TypeOf<decltype(T::vrouters)>(), offsetof(T, vrouters), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVRoutersResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVRoutersRequest> {
  using T = ecs::DescribeVRoutersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VRouterId", "", TypeOf<decltype(T::vrouter_id)>(), offsetof(T, vrouter_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVRoutersRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EnableDiskEncryptionByDefaultResponse> {
  using T = ecs::EnableDiskEncryptionByDefaultResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EnableDiskEncryptionByDefaultResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EnableDiskEncryptionByDefaultRequest> {
  using T = ecs::EnableDiskEncryptionByDefaultRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"EnableDiskEncryptionByDefaultRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ExportImageResponse> {
  using T = ecs::ExportImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ExportImageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ExportImageRequest> {
  using T = ecs::ExportImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"ImageFormat", "", TypeOf<decltype(T::image_format)>(), offsetof(T, image_format), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"OSSBucket", "", TypeOf<decltype(T::oss_bucket)>(), offsetof(T, oss_bucket), Style::kRepeat, schema::kRequired},
      {"OSSPrefix", "", TypeOf<decltype(T::oss_prefix)>(), offsetof(T, oss_prefix), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RoleName", "", TypeOf<decltype(T::role_name)>(), offsetof(T, role_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ExportImageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ListPluginStatusResponse::InstancePluginStatus::PluginStatus> {
  using T = ecs::ListPluginStatusResponse::InstancePluginStatus::PluginStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FirstHeartbeatTime", "", TypeOf<decltype(T::first_heartbeat_time)>(), offsetof(T, first_heartbeat_time),
       Style::kRepeat, 0},
      {"LastHeartbeatTime", "", TypeOf<decltype(T::last_heartbeat_time)>(), offsetof(T, last_heartbeat_time),
       Style::kRepeat, 0},
      {"PluginName", "", TypeOf<decltype(T::plugin_name)>(), offsetof(T, plugin_name), Style::kRepeat, 0},
      {"PluginStatus", "", TypeOf<decltype(T::plugin_status)>(), offsetof(T, plugin_status), Style::kRepeat, 0},
      {"PluginVersion", "", TypeOf<decltype(T::plugin_version)>(), offsetof(T, plugin_version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListPluginStatusResponse.InstancePluginStatus.PluginStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ListPluginStatusResponse::InstancePluginStatus::PluginStatus> =
        &ecs::tables::Table<ecs::ListPluginStatusResponse::InstancePluginStatus::PluginStatus>::kStruct;

template <>
struct ecs::tables::Table<ecs::ListPluginStatusResponse::InstancePluginStatus> {
  using T = ecs::ListPluginStatusResponse::InstancePluginStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"PluginStatusSet", "PluginStatus", TypeOf<decltype(T::plugin_status_set)>(), offsetof(T, plugin_status_set),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListPluginStatusResponse.InstancePluginStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ListPluginStatusResponse::InstancePluginStatus> =
    &ecs::tables::Table<ecs::ListPluginStatusResponse::InstancePluginStatus>::kStruct;

template <>
struct ecs::tables::Table<ecs::ListPluginStatusResponse> {
  using T = ecs::ListPluginStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstancePluginStatusSet", "InstancePluginStatus", TypeOf<decltype(T::instance_plugin_status_set)>(),
       offsetof(T, instance_plugin_status_set), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListPluginStatusResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ListPluginStatusRequest> {
  using T = ecs::ListPluginStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ListPluginStatusRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyAutoProvisioningGroupResponse> {
  using T = ecs::ModifyAutoProvisioningGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyAutoProvisioningGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyAutoProvisioningGroupRequest::LaunchTemplateConfig> {
  using T = ecs::ModifyAutoProvisioningGroupRequest::LaunchTemplateConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"MaxPrice", "", TypeOf<decltype(T::max_price)>(), offsetof(T, max_price), Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"WeightedCapacity", "", TypeOf<decltype(T::weighted_capacity)>(), offsetof(T, weighted_capacity), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"ModifyAutoProvisioningGroupRequest.LaunchTemplateConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyAutoProvisioningGroupRequest::LaunchTemplateConfig> =
        &ecs::tables::Table<ecs::ModifyAutoProvisioningGroupRequest::LaunchTemplateConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyAutoProvisioningGroupRequest> {
  using T = ecs::ModifyAutoProvisioningGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupId", "", TypeOf<decltype(T::auto_provisioning_group_id)>(),
       offsetof(T, auto_provisioning_group_id), Style::kRepeat, 0},
      {"AutoProvisioningGroupName", "", TypeOf<decltype(T::auto_provisioning_group_name)>(),
       offsetof(T, auto_provisioning_group_name), Style::kRepeat, 0},
      {"DefaultTargetCapacityType", "", TypeOf<decltype(T::default_target_capacity_type)>(),
       offsetof(T, default_target_capacity_type), Style::kRepeat, 0},
      {"ExcessCapacityTerminationPolicy", "", TypeOf<decltype(T::excess_capacity_termination_policy)>(),
       offsetof(T, excess_capacity_termination_policy), Style::kRepeat, 0},
      {"LaunchTemplateConfig", "", TypeOf<decltype(T::launch_template_config)>(), offsetof(T, launch_template_config),
       Style::kRepeat, 0},
      {"MaxSpotPrice", "", TypeOf<decltype(T::max_spot_price)>(), offsetof(T, max_spot_price), Style::kRepeat, 0},
      {"PayAsYouGoTargetCapacity", "", TypeOf<decltype(T::pay_as_you_go_target_capacity)>(),
       offsetof(T, pay_as_you_go_target_capacity), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SpotTargetCapacity", "", TypeOf<decltype(T::spot_target_capacity)>(), offsetof(T, spot_target_capacity),
       Style::kRepeat, 0},
      {"TerminateInstancesWithExpiration", "", TypeOf<decltype(T::terminate_instances_with_expiration)>(),
       offsetof(T, terminate_instances_with_expiration), Style::kRepeat, 0},
      {"TotalTargetCapacity", "", TypeOf<decltype(T::total_target_capacity)>(), offsetof(T, total_target_capacity),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyAutoProvisioningGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyImageAttributeResponse> {
  using T = ecs::ModifyImageAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyImageAttributeRequest::Features> {
  using T = ecs::ModifyImageAttributeRequest::Features;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImdsSupport", "", TypeOf<decltype(T::imds_support)>(), offsetof(T, imds_support), Style::kRepeat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageAttributeRequest.Features", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyImageAttributeRequest::Features> =
    &ecs::tables::Table<ecs::ModifyImageAttributeRequest::Features>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyImageAttributeRequest> {
  using T = ecs::ModifyImageAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BootMode", "", TypeOf<decltype(T::boot_mode)>(), offsetof(T, boot_mode), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Features", "", TypeOf<decltype(T::features)>(), offsetof(T, features), Style::kFlat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"LicenseType", "", TypeOf<decltype(T::license_type)>(), offsetof(T, license_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAutoRenewAttributeResponse> {
  using T = ecs::ModifyInstanceAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceAutoRenewAttributeRequest> {
  using T = ecs::ModifyInstanceAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"Duration", "", TypeOf<decltype(T::duration)>(), offsetof(T, duration), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kSimple,
       schema::kRequired},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceClockOptionsResponse> {
  using T = ecs::ModifyInstanceClockOptionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceClockOptionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceClockOptionsRequest> {
  using T = ecs::ModifyInstanceClockOptionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"PtpStatus", "", TypeOf<decltype(T::ptp_status)>(), offsetof(T, ptp_status), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceClockOptionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceNetworkOptionsResponse> {
  using T = ecs::ModifyInstanceNetworkOptionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkOptionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceNetworkOptionsRequest> {
  using T = ecs::ModifyInstanceNetworkOptionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthWeighting", "", TypeOf<decltype(T::bandwidth_weighting)>(), offsetof(T, bandwidth_weighting),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkOptionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceSecurityOptionsResponse> {
  using T = ecs::ModifyInstanceSecurityOptionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceSecurityOptionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceSecurityOptionsRequest> {
  using T = ecs::ModifyInstanceSecurityOptionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"EnableSecureBoot", "", TypeOf<decltype(T::enable_secure_boot)>(), offsetof(T, enable_secure_boot),
       Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceSecurityOptionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyReservedInstanceAutoRenewAttributeResponse> {
  using T = ecs::ModifyReservedInstanceAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyReservedInstanceAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyReservedInstanceAutoRenewAttributeRequest> {
  using T = ecs::ModifyReservedInstanceAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
      {"ReservedInstanceId", "", TypeOf<decltype(T::reserved_instance_id)>(), offsetof(T, reserved_instance_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyReservedInstanceAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::OpenSnapshotServiceResponse> {
  using T = ecs::OpenSnapshotServiceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"OpenSnapshotServiceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::OpenSnapshotServiceRequest> {
  using T = ecs::OpenSnapshotServiceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"OpenSnapshotServiceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::PurchaseElasticityAssuranceResponse> {
  using T = ecs::PurchaseElasticityAssuranceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseElasticityAssuranceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::PurchaseElasticityAssuranceRequest::PrivatePoolOptions> {
  using T = ecs::PurchaseElasticityAssuranceRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, schema::kRequired},
      {"MatchCriteria", "", TypeOf<decltype(T::match_criteria)>(), offsetof(T, match_criteria), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseElasticityAssuranceRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::PurchaseElasticityAssuranceRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::PurchaseElasticityAssuranceRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::PurchaseElasticityAssuranceRequest> {
  using T = ecs::PurchaseElasticityAssuranceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PurchaseElasticityAssuranceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReleaseEipAddressResponse> {
  using T = ecs::ReleaseEipAddressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleaseEipAddressResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReleaseEipAddressRequest> {
  using T = ecs::ReleaseEipAddressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleaseEipAddressRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RemoveTagsResponse> {
  using T = ecs::RemoveTagsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveTagsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RemoveTagsRequest::Tag> {
  using T = ecs::RemoveTagsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveTagsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RemoveTagsRequest::Tag> =
    &ecs::tables::Table<ecs::RemoveTagsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::RemoveTagsRequest> {
  using T = ecs::RemoveTagsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveTagsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ResizeDiskResponse> {
  using T = ecs::ResizeDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResizeDiskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ResizeDiskRequest> {
  using T = ecs::ResizeDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"NewSize", "", TypeOf<decltype(T::new_size)>(), offsetof(T, new_size), Style::kRepeat, schema::kRequired},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResizeDiskRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kActivateRouterInterfaceAction = {
    .name = "ActivateRouterInterface",
    .request = &Table<ActivateRouterInterfaceRequest>::kStruct,
    .response = &Table<ActivateRouterInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeActivateRouterInterfaceRequest() {
  return schema::MakeObject<ActivateRouterInterfaceRequest>();
}
schema::OwnedObject MakeActivateRouterInterfaceResponse() {
  return schema::MakeObject<ActivateRouterInterfaceResponse>();
}

constinit const schema::Action kConvertNatPublicIpToEipAction = {
    .name = "ConvertNatPublicIpToEip",
    .request = &Table<ConvertNatPublicIpToEipRequest>::kStruct,
    .response = &Table<ConvertNatPublicIpToEipResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeConvertNatPublicIpToEipRequest() {
  return schema::MakeObject<ConvertNatPublicIpToEipRequest>();
}
schema::OwnedObject MakeConvertNatPublicIpToEipResponse() {
  return schema::MakeObject<ConvertNatPublicIpToEipResponse>();
}

constinit const schema::Action kCreateKeyPairAction = {
    .name = "CreateKeyPair",
    .request = &Table<CreateKeyPairRequest>::kStruct,
    .response = &Table<CreateKeyPairResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateKeyPairRequest() { return schema::MakeObject<CreateKeyPairRequest>(); }
schema::OwnedObject MakeCreateKeyPairResponse() { return schema::MakeObject<CreateKeyPairResponse>(); }

constinit const schema::Action kCreateNetworkInterfaceAction = {
    .name = "CreateNetworkInterface",
    .request = &Table<CreateNetworkInterfaceRequest>::kStruct,
    .response = &Table<CreateNetworkInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateNetworkInterfaceRequest() { return schema::MakeObject<CreateNetworkInterfaceRequest>(); }
schema::OwnedObject MakeCreateNetworkInterfaceResponse() {
  return schema::MakeObject<CreateNetworkInterfaceResponse>();
}

constinit const schema::Action kDeleteDiagnosticReportsAction = {
    .name = "DeleteDiagnosticReports",
    .request = &Table<DeleteDiagnosticReportsRequest>::kStruct,
    .response = &Table<DeleteDiagnosticReportsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeDeleteDiagnosticReportsRequest() {
  return schema::MakeObject<DeleteDiagnosticReportsRequest>();
}
schema::OwnedObject MakeDeleteDiagnosticReportsResponse() {
  return schema::MakeObject<DeleteDiagnosticReportsResponse>();
}

constinit const schema::Action kDescribeDedicatedHostClustersAction = {
    .name = "DescribeDedicatedHostClusters",
    .request = &Table<DescribeDedicatedHostClustersRequest>::kStruct,
    .response = &Table<DescribeDedicatedHostClustersResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "DedicatedHostClusters",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeDedicatedHostClustersRequest() {
  return schema::MakeObject<DescribeDedicatedHostClustersRequest>();
}
schema::OwnedObject MakeDescribeDedicatedHostClustersResponse() {
  return schema::MakeObject<DescribeDedicatedHostClustersResponse>();
}

constinit const schema::Action kDescribeDedicatedHostTypesAction = {
    .name = "DescribeDedicatedHostTypes",
    .request = &Table<DescribeDedicatedHostTypesRequest>::kStruct,
    .response = &Table<DescribeDedicatedHostTypesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeDedicatedHostTypesRequest() {
  return schema::MakeObject<DescribeDedicatedHostTypesRequest>();
}
schema::OwnedObject MakeDescribeDedicatedHostTypesResponse() {
  return schema::MakeObject<DescribeDedicatedHostTypesResponse>();
}

constinit const schema::Action kDescribeDiagnosticMetricsAction = {
    .name = "DescribeDiagnosticMetrics",
    .request = &Table<DescribeDiagnosticMetricsRequest>::kStruct,
    .response = &Table<DescribeDiagnosticMetricsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Metrics",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeDiagnosticMetricsRequest() {
  return schema::MakeObject<DescribeDiagnosticMetricsRequest>();
}
schema::OwnedObject MakeDescribeDiagnosticMetricsResponse() {
  return schema::MakeObject<DescribeDiagnosticMetricsResponse>();
}

constinit const schema::Action kDescribeEipMonitorDataAction = {
    .name = "DescribeEipMonitorData",
    .request = &Table<DescribeEipMonitorDataRequest>::kStruct,
    .response = &Table<DescribeEipMonitorDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
};

schema::OwnedObject MakeDescribeEipMonitorDataRequest() { return schema::MakeObject<DescribeEipMonitorDataRequest>(); }
schema::OwnedObject MakeDescribeEipMonitorDataResponse() {
  return schema::MakeObject<DescribeEipMonitorDataResponse>();
}

constinit const schema::Action kDescribeImageSupportInstanceTypesAction = {
    .name = "DescribeImageSupportInstanceTypes",
    .request = &Table<DescribeImageSupportInstanceTypesRequest>::kStruct,
    .response = &Table<DescribeImageSupportInstanceTypesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeImageSupportInstanceTypesRequest() {
  return schema::MakeObject<DescribeImageSupportInstanceTypesRequest>();
}
schema::OwnedObject MakeDescribeImageSupportInstanceTypesResponse() {
  return schema::MakeObject<DescribeImageSupportInstanceTypesResponse>();
}

constinit const schema::Action kDescribeInstanceModificationPriceAction = {
    .name = "DescribeInstanceModificationPrice",
    .request = &Table<DescribeInstanceModificationPriceRequest>::kStruct,
    .response = &Table<DescribeInstanceModificationPriceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeInstanceModificationPriceRequest() {
  return schema::MakeObject<DescribeInstanceModificationPriceRequest>();
}
schema::OwnedObject MakeDescribeInstanceModificationPriceResponse() {
  return schema::MakeObject<DescribeInstanceModificationPriceResponse>();
}

constinit const schema::Action kDescribeInstanceTypesAction = {
    .name = "DescribeInstanceTypes",
    .request = &Table<DescribeInstanceTypesRequest>::kStruct,
    .response = &Table<DescribeInstanceTypesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "InstanceTypes",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeInstanceTypesRequest() { return schema::MakeObject<DescribeInstanceTypesRequest>(); }
schema::OwnedObject MakeDescribeInstanceTypesResponse() { return schema::MakeObject<DescribeInstanceTypesResponse>(); }

constinit const schema::Action kDescribeVRoutersAction = {
    .name = "DescribeVRouters",
    .request = &Table<DescribeVRoutersRequest>::kStruct,
    .response = &Table<DescribeVRoutersResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "VRouters",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeVRoutersRequest() { return schema::MakeObject<DescribeVRoutersRequest>(); }
schema::OwnedObject MakeDescribeVRoutersResponse() { return schema::MakeObject<DescribeVRoutersResponse>(); }

constinit const schema::Action kEnableDiskEncryptionByDefaultAction = {
    .name = "EnableDiskEncryptionByDefault",
    .request = &Table<EnableDiskEncryptionByDefaultRequest>::kStruct,
    .response = &Table<EnableDiskEncryptionByDefaultResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeEnableDiskEncryptionByDefaultRequest() {
  return schema::MakeObject<EnableDiskEncryptionByDefaultRequest>();
}
schema::OwnedObject MakeEnableDiskEncryptionByDefaultResponse() {
  return schema::MakeObject<EnableDiskEncryptionByDefaultResponse>();
}

constinit const schema::Action kExportImageAction = {
    .name = "ExportImage",
    .request = &Table<ExportImageRequest>::kStruct,
    .response = &Table<ExportImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeExportImageRequest() { return schema::MakeObject<ExportImageRequest>(); }
schema::OwnedObject MakeExportImageResponse() { return schema::MakeObject<ExportImageResponse>(); }

constinit const schema::Action kListPluginStatusAction = {
    .name = "ListPluginStatus",
    .request = &Table<ListPluginStatusRequest>::kStruct,
    .response = &Table<ListPluginStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "InstancePluginStatusSet",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeListPluginStatusRequest() { return schema::MakeObject<ListPluginStatusRequest>(); }
schema::OwnedObject MakeListPluginStatusResponse() { return schema::MakeObject<ListPluginStatusResponse>(); }

constinit const schema::Action kModifyAutoProvisioningGroupAction = {
    .name = "ModifyAutoProvisioningGroup",
    .request = &Table<ModifyAutoProvisioningGroupRequest>::kStruct,
    .response = &Table<ModifyAutoProvisioningGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyAutoProvisioningGroupRequest() {
  return schema::MakeObject<ModifyAutoProvisioningGroupRequest>();
}
schema::OwnedObject MakeModifyAutoProvisioningGroupResponse() {
  return schema::MakeObject<ModifyAutoProvisioningGroupResponse>();
}

constinit const schema::Action kModifyImageAttributeAction = {
    .name = "ModifyImageAttribute",
    .request = &Table<ModifyImageAttributeRequest>::kStruct,
    .response = &Table<ModifyImageAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyImageAttributeRequest() { return schema::MakeObject<ModifyImageAttributeRequest>(); }
schema::OwnedObject MakeModifyImageAttributeResponse() { return schema::MakeObject<ModifyImageAttributeResponse>(); }

constinit const schema::Action kModifyInstanceAutoRenewAttributeAction = {
    .name = "ModifyInstanceAutoRenewAttribute",
    .request = &Table<ModifyInstanceAutoRenewAttributeRequest>::kStruct,
    .response = &Table<ModifyInstanceAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceAutoRenewAttributeRequest() {
  return schema::MakeObject<ModifyInstanceAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeModifyInstanceAutoRenewAttributeResponse() {
  return schema::MakeObject<ModifyInstanceAutoRenewAttributeResponse>();
}

constinit const schema::Action kModifyInstanceClockOptionsAction = {
    .name = "ModifyInstanceClockOptions",
    .request = &Table<ModifyInstanceClockOptionsRequest>::kStruct,
    .response = &Table<ModifyInstanceClockOptionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .https_only = true,
};

schema::OwnedObject MakeModifyInstanceClockOptionsRequest() {
  return schema::MakeObject<ModifyInstanceClockOptionsRequest>();
}
schema::OwnedObject MakeModifyInstanceClockOptionsResponse() {
  return schema::MakeObject<ModifyInstanceClockOptionsResponse>();
}

constinit const schema::Action kModifyInstanceNetworkOptionsAction = {
    .name = "ModifyInstanceNetworkOptions",
    .request = &Table<ModifyInstanceNetworkOptionsRequest>::kStruct,
    .response = &Table<ModifyInstanceNetworkOptionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeModifyInstanceNetworkOptionsRequest() {
  return schema::MakeObject<ModifyInstanceNetworkOptionsRequest>();
}
schema::OwnedObject MakeModifyInstanceNetworkOptionsResponse() {
  return schema::MakeObject<ModifyInstanceNetworkOptionsResponse>();
}

constinit const schema::Action kModifyInstanceSecurityOptionsAction = {
    .name = "ModifyInstanceSecurityOptions",
    .request = &Table<ModifyInstanceSecurityOptionsRequest>::kStruct,
    .response = &Table<ModifyInstanceSecurityOptionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .allows_get = false,
};

schema::OwnedObject MakeModifyInstanceSecurityOptionsRequest() {
  return schema::MakeObject<ModifyInstanceSecurityOptionsRequest>();
}
schema::OwnedObject MakeModifyInstanceSecurityOptionsResponse() {
  return schema::MakeObject<ModifyInstanceSecurityOptionsResponse>();
}

constinit const schema::Action kModifyReservedInstanceAutoRenewAttributeAction = {
    .name = "ModifyReservedInstanceAutoRenewAttribute",
    .request = &Table<ModifyReservedInstanceAutoRenewAttributeRequest>::kStruct,
    .response = &Table<ModifyReservedInstanceAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyReservedInstanceAutoRenewAttributeRequest() {
  return schema::MakeObject<ModifyReservedInstanceAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeModifyReservedInstanceAutoRenewAttributeResponse() {
  return schema::MakeObject<ModifyReservedInstanceAutoRenewAttributeResponse>();
}

constinit const schema::Action kOpenSnapshotServiceAction = {
    .name = "OpenSnapshotService",
    .request = &Table<OpenSnapshotServiceRequest>::kStruct,
    .response = &Table<OpenSnapshotServiceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeOpenSnapshotServiceRequest() { return schema::MakeObject<OpenSnapshotServiceRequest>(); }
schema::OwnedObject MakeOpenSnapshotServiceResponse() { return schema::MakeObject<OpenSnapshotServiceResponse>(); }

constinit const schema::Action kPurchaseElasticityAssuranceAction = {
    .name = "PurchaseElasticityAssurance",
    .request = &Table<PurchaseElasticityAssuranceRequest>::kStruct,
    .response = &Table<PurchaseElasticityAssuranceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .https_only = true,
};

schema::OwnedObject MakePurchaseElasticityAssuranceRequest() {
  return schema::MakeObject<PurchaseElasticityAssuranceRequest>();
}
schema::OwnedObject MakePurchaseElasticityAssuranceResponse() {
  return schema::MakeObject<PurchaseElasticityAssuranceResponse>();
}

constinit const schema::Action kReleaseEipAddressAction = {
    .name = "ReleaseEipAddress",
    .request = &Table<ReleaseEipAddressRequest>::kStruct,
    .response = &Table<ReleaseEipAddressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeReleaseEipAddressRequest() { return schema::MakeObject<ReleaseEipAddressRequest>(); }
schema::OwnedObject MakeReleaseEipAddressResponse() { return schema::MakeObject<ReleaseEipAddressResponse>(); }

constinit const schema::Action kRemoveTagsAction = {
    .name = "RemoveTags",
    .request = &Table<RemoveTagsRequest>::kStruct,
    .response = &Table<RemoveTagsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeRemoveTagsRequest() { return schema::MakeObject<RemoveTagsRequest>(); }
schema::OwnedObject MakeRemoveTagsResponse() { return schema::MakeObject<RemoveTagsResponse>(); }

constinit const schema::Action kResizeDiskAction = {
    .name = "ResizeDisk",
    .request = &Table<ResizeDiskRequest>::kStruct,
    .response = &Table<ResizeDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeResizeDiskRequest() { return schema::MakeObject<ResizeDiskRequest>(); }
schema::OwnedObject MakeResizeDiskResponse() { return schema::MakeObject<ResizeDiskResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const ActivateRouterInterfaceResponse*) noexcept {
  return tables::Table<ActivateRouterInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ActivateRouterInterfaceRequest*) noexcept {
  return tables::Table<ActivateRouterInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ActivateRouterInterfaceRequest&) noexcept {
  return tables::kActivateRouterInterfaceAction;
}

Outcome<ActivateRouterInterfaceResponse> Client::ActivateRouterInterface(const ActivateRouterInterfaceRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ActivateRouterInterfaceResponse>(*core_, tables::kActivateRouterInterfaceAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const ConvertNatPublicIpToEipResponse*) noexcept {
  return tables::Table<ConvertNatPublicIpToEipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ConvertNatPublicIpToEipRequest*) noexcept {
  return tables::Table<ConvertNatPublicIpToEipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ConvertNatPublicIpToEipRequest&) noexcept {
  return tables::kConvertNatPublicIpToEipAction;
}

Outcome<ConvertNatPublicIpToEipResponse> Client::ConvertNatPublicIpToEip(const ConvertNatPublicIpToEipRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ConvertNatPublicIpToEipResponse>(*core_, tables::kConvertNatPublicIpToEipAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const CreateKeyPairResponse*) noexcept {
  return tables::Table<CreateKeyPairResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateKeyPairRequest::Tag*) noexcept {
  return tables::Table<CreateKeyPairRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateKeyPairRequest*) noexcept {
  return tables::Table<CreateKeyPairRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateKeyPairRequest&) noexcept {
  return tables::kCreateKeyPairAction;
}

Outcome<CreateKeyPairResponse> Client::CreateKeyPair(const CreateKeyPairRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<CreateKeyPairResponse>(*core_, tables::kCreateKeyPairAction, request, options);
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::Ipv4PrefixSet*) noexcept {
  return tables::Table<CreateNetworkInterfaceResponse::Ipv4PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::Ipv6PrefixSet*) noexcept {
  return tables::Table<CreateNetworkInterfaceResponse::Ipv6PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::Ipv6Set*) noexcept {
  return tables::Table<CreateNetworkInterfaceResponse::Ipv6Set>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::PrivateIpSet*) noexcept {
  return tables::Table<CreateNetworkInterfaceResponse::PrivateIpSet>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse::Tag*) noexcept {
  return tables::Table<CreateNetworkInterfaceResponse::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse*) noexcept {
  return tables::Table<CreateNetworkInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest::ConnectionTrackingConfiguration*) noexcept {
  return tables::Table<CreateNetworkInterfaceRequest::ConnectionTrackingConfiguration>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest::EnhancedNetwork*) noexcept {
  return tables::Table<CreateNetworkInterfaceRequest::EnhancedNetwork>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest::NetworkInterfaceTrafficConfig*) noexcept {
  return tables::Table<CreateNetworkInterfaceRequest::NetworkInterfaceTrafficConfig>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest::Tag*) noexcept {
  return tables::Table<CreateNetworkInterfaceRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest*) noexcept {
  return tables::Table<CreateNetworkInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateNetworkInterfaceRequest&) noexcept {
  return tables::kCreateNetworkInterfaceAction;
}

Outcome<CreateNetworkInterfaceResponse> Client::CreateNetworkInterface(const CreateNetworkInterfaceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<CreateNetworkInterfaceResponse>(*core_, tables::kCreateNetworkInterfaceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DeleteDiagnosticReportsResponse*) noexcept {
  return tables::Table<DeleteDiagnosticReportsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteDiagnosticReportsRequest*) noexcept {
  return tables::Table<DeleteDiagnosticReportsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteDiagnosticReportsRequest&) noexcept {
  return tables::kDeleteDiagnosticReportsAction;
}

Outcome<DeleteDiagnosticReportsResponse> Client::DeleteDiagnosticReports(const DeleteDiagnosticReportsRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DeleteDiagnosticReportsResponse>(*core_, tables::kDeleteDiagnosticReportsAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(
    const DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::AvailableInstanceType*) noexcept {
  return tables::Table<
      DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::AvailableInstanceType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::LocalStorageCapacity*) noexcept {
  return tables::Table<
      DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::LocalStorageCapacity>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity*) noexcept {
  return tables::Table<
      DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersResponse::DedicatedHostCluster::Tag*) noexcept {
  return tables::Table<DescribeDedicatedHostClustersResponse::DedicatedHostCluster::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersResponse::DedicatedHostCluster*) noexcept {
  return tables::Table<DescribeDedicatedHostClustersResponse::DedicatedHostCluster>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersResponse*) noexcept {
  return tables::Table<DescribeDedicatedHostClustersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersRequest::Tag*) noexcept {
  return tables::Table<DescribeDedicatedHostClustersRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersRequest*) noexcept {
  return tables::Table<DescribeDedicatedHostClustersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDedicatedHostClustersRequest&) noexcept {
  return tables::kDescribeDedicatedHostClustersAction;
}

Outcome<DescribeDedicatedHostClustersResponse> Client::DescribeDedicatedHostClusters(
    const DescribeDedicatedHostClustersRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDedicatedHostClustersResponse>(*core_, tables::kDescribeDedicatedHostClustersAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostTypesResponse::DedicatedHostType*) noexcept {
  return tables::Table<DescribeDedicatedHostTypesResponse::DedicatedHostType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostTypesResponse*) noexcept {
  return tables::Table<DescribeDedicatedHostTypesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDedicatedHostTypesRequest*) noexcept {
  return tables::Table<DescribeDedicatedHostTypesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDedicatedHostTypesRequest&) noexcept {
  return tables::kDescribeDedicatedHostTypesAction;
}

Outcome<DescribeDedicatedHostTypesResponse> Client::DescribeDedicatedHostTypes(
    const DescribeDedicatedHostTypesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDedicatedHostTypesResponse>(*core_, tables::kDescribeDedicatedHostTypesAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const DescribeDiagnosticMetricsResponse::Metrics*) noexcept {
  return tables::Table<DescribeDiagnosticMetricsResponse::Metrics>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticMetricsResponse*) noexcept {
  return tables::Table<DescribeDiagnosticMetricsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiagnosticMetricsRequest*) noexcept {
  return tables::Table<DescribeDiagnosticMetricsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDiagnosticMetricsRequest&) noexcept {
  return tables::kDescribeDiagnosticMetricsAction;
}

Outcome<DescribeDiagnosticMetricsResponse> Client::DescribeDiagnosticMetrics(
    const DescribeDiagnosticMetricsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDiagnosticMetricsResponse>(*core_, tables::kDescribeDiagnosticMetricsAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeEipMonitorDataResponse::EipMonitorData*) noexcept {
  return tables::Table<DescribeEipMonitorDataResponse::EipMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEipMonitorDataResponse*) noexcept {
  return tables::Table<DescribeEipMonitorDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEipMonitorDataRequest*) noexcept {
  return tables::Table<DescribeEipMonitorDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEipMonitorDataRequest&) noexcept {
  return tables::kDescribeEipMonitorDataAction;
}

Outcome<DescribeEipMonitorDataResponse> Client::DescribeEipMonitorData(const DescribeEipMonitorDataRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeEipMonitorDataResponse>(*core_, tables::kDescribeEipMonitorDataAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeImageSupportInstanceTypesResponse::InstanceType*) noexcept {
  return tables::Table<DescribeImageSupportInstanceTypesResponse::InstanceType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageSupportInstanceTypesResponse*) noexcept {
  return tables::Table<DescribeImageSupportInstanceTypesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageSupportInstanceTypesRequest::Filter*) noexcept {
  return tables::Table<DescribeImageSupportInstanceTypesRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageSupportInstanceTypesRequest*) noexcept {
  return tables::Table<DescribeImageSupportInstanceTypesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeImageSupportInstanceTypesRequest&) noexcept {
  return tables::kDescribeImageSupportInstanceTypesAction;
}

Outcome<DescribeImageSupportInstanceTypesResponse> Client::DescribeImageSupportInstanceTypes(
    const DescribeImageSupportInstanceTypesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeImageSupportInstanceTypesResponse>(*core_,
                                                                     tables::kDescribeImageSupportInstanceTypesAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Price::Coupon*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::Price::Coupon>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DepreciateInfo*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::Price::DepreciateInfo>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Attribute*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Attribute>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo*) noexcept {
  return tables::Table<
      DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Rule*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Rule>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Price::Promotion*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::Price::Promotion>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Price*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::Price>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::PriceWarning*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::PriceWarning>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice*) noexcept {
  return tables::Table<
      DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Rule*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo::Rule>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse::PriceInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceRequest::DataDisk*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceRequest::PromotionOptions*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceRequest::SystemDisk*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceRequest*) noexcept {
  return tables::Table<DescribeInstanceModificationPriceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceModificationPriceRequest&) noexcept {
  return tables::kDescribeInstanceModificationPriceAction;
}

Outcome<DescribeInstanceModificationPriceResponse> Client::DescribeInstanceModificationPrice(
    const DescribeInstanceModificationPriceRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceModificationPriceResponse>(*core_,
                                                                     tables::kDescribeInstanceModificationPriceAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::Attribute*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType::Attribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::Clock*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType::Clock>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::CpuOptions*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType::CpuOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::EnhancedNetwork*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType::EnhancedNetwork>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::NetworkCardInfo*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType::NetworkCardInfo>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting::WeightingInfo*) noexcept {
  return tables::Table<
      DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting::WeightingInfo>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::NetworkInfo*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType::NetworkInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::SecurityOptions*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse::InstanceType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse*) noexcept {
  return tables::Table<DescribeInstanceTypesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTypesRequest*) noexcept {
  return tables::Table<DescribeInstanceTypesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceTypesRequest&) noexcept {
  return tables::kDescribeInstanceTypesAction;
}

Outcome<DescribeInstanceTypesResponse> Client::DescribeInstanceTypes(const DescribeInstanceTypesRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceTypesResponse>(*core_, tables::kDescribeInstanceTypesAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeVRoutersResponse::VRouter*) noexcept {
  return tables::Table<DescribeVRoutersResponse::VRouter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVRoutersResponse*) noexcept {
  return tables::Table<DescribeVRoutersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVRoutersRequest*) noexcept {
  return tables::Table<DescribeVRoutersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeVRoutersRequest&) noexcept {
  return tables::kDescribeVRoutersAction;
}

Outcome<DescribeVRoutersResponse> Client::DescribeVRouters(const DescribeVRoutersRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DescribeVRoutersResponse>(*core_, tables::kDescribeVRoutersAction, request, options);
}

const schema::Struct& SchemaOf(const EnableDiskEncryptionByDefaultResponse*) noexcept {
  return tables::Table<EnableDiskEncryptionByDefaultResponse>::kStruct;
}

const schema::Struct& SchemaOf(const EnableDiskEncryptionByDefaultRequest*) noexcept {
  return tables::Table<EnableDiskEncryptionByDefaultRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const EnableDiskEncryptionByDefaultRequest&) noexcept {
  return tables::kEnableDiskEncryptionByDefaultAction;
}

Outcome<EnableDiskEncryptionByDefaultResponse> Client::EnableDiskEncryptionByDefault(
    const EnableDiskEncryptionByDefaultRequest& request, const CallOptions& options) const {
  return internal::Invoke<EnableDiskEncryptionByDefaultResponse>(*core_, tables::kEnableDiskEncryptionByDefaultAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const ExportImageResponse*) noexcept {
  return tables::Table<ExportImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ExportImageRequest*) noexcept {
  return tables::Table<ExportImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ExportImageRequest&) noexcept {
  return tables::kExportImageAction;
}

Outcome<ExportImageResponse> Client::ExportImage(const ExportImageRequest& request, const CallOptions& options) const {
  return internal::Invoke<ExportImageResponse>(*core_, tables::kExportImageAction, request, options);
}

const schema::Struct& SchemaOf(const ListPluginStatusResponse::InstancePluginStatus::PluginStatus*) noexcept {
  return tables::Table<ListPluginStatusResponse::InstancePluginStatus::PluginStatus>::kStruct;
}

const schema::Struct& SchemaOf(const ListPluginStatusResponse::InstancePluginStatus*) noexcept {
  return tables::Table<ListPluginStatusResponse::InstancePluginStatus>::kStruct;
}

const schema::Struct& SchemaOf(const ListPluginStatusResponse*) noexcept {
  return tables::Table<ListPluginStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListPluginStatusRequest*) noexcept {
  return tables::Table<ListPluginStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListPluginStatusRequest&) noexcept {
  return tables::kListPluginStatusAction;
}

Outcome<ListPluginStatusResponse> Client::ListPluginStatus(const ListPluginStatusRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<ListPluginStatusResponse>(*core_, tables::kListPluginStatusAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyAutoProvisioningGroupResponse*) noexcept {
  return tables::Table<ModifyAutoProvisioningGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyAutoProvisioningGroupRequest::LaunchTemplateConfig*) noexcept {
  return tables::Table<ModifyAutoProvisioningGroupRequest::LaunchTemplateConfig>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyAutoProvisioningGroupRequest*) noexcept {
  return tables::Table<ModifyAutoProvisioningGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyAutoProvisioningGroupRequest&) noexcept {
  return tables::kModifyAutoProvisioningGroupAction;
}

Outcome<ModifyAutoProvisioningGroupResponse> Client::ModifyAutoProvisioningGroup(
    const ModifyAutoProvisioningGroupRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyAutoProvisioningGroupResponse>(*core_, tables::kModifyAutoProvisioningGroupAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const ModifyImageAttributeResponse*) noexcept {
  return tables::Table<ModifyImageAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyImageAttributeRequest::Features*) noexcept {
  return tables::Table<ModifyImageAttributeRequest::Features>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyImageAttributeRequest*) noexcept {
  return tables::Table<ModifyImageAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyImageAttributeRequest&) noexcept {
  return tables::kModifyImageAttributeAction;
}

Outcome<ModifyImageAttributeResponse> Client::ModifyImageAttribute(const ModifyImageAttributeRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ModifyImageAttributeResponse>(*core_, tables::kModifyImageAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceAutoRenewAttributeResponse*) noexcept {
  return tables::Table<ModifyInstanceAutoRenewAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAutoRenewAttributeRequest*) noexcept {
  return tables::Table<ModifyInstanceAutoRenewAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceAutoRenewAttributeRequest&) noexcept {
  return tables::kModifyInstanceAutoRenewAttributeAction;
}

Outcome<ModifyInstanceAutoRenewAttributeResponse> Client::ModifyInstanceAutoRenewAttribute(
    const ModifyInstanceAutoRenewAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceAutoRenewAttributeResponse>(*core_,
                                                                    tables::kModifyInstanceAutoRenewAttributeAction,
                                                                    request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceClockOptionsResponse*) noexcept {
  return tables::Table<ModifyInstanceClockOptionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceClockOptionsRequest*) noexcept {
  return tables::Table<ModifyInstanceClockOptionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceClockOptionsRequest&) noexcept {
  return tables::kModifyInstanceClockOptionsAction;
}

Outcome<ModifyInstanceClockOptionsResponse> Client::ModifyInstanceClockOptions(
    const ModifyInstanceClockOptionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceClockOptionsResponse>(*core_, tables::kModifyInstanceClockOptionsAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkOptionsResponse*) noexcept {
  return tables::Table<ModifyInstanceNetworkOptionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkOptionsRequest*) noexcept {
  return tables::Table<ModifyInstanceNetworkOptionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceNetworkOptionsRequest&) noexcept {
  return tables::kModifyInstanceNetworkOptionsAction;
}

Outcome<ModifyInstanceNetworkOptionsResponse> Client::ModifyInstanceNetworkOptions(
    const ModifyInstanceNetworkOptionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceNetworkOptionsResponse>(*core_, tables::kModifyInstanceNetworkOptionsAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceSecurityOptionsResponse*) noexcept {
  return tables::Table<ModifyInstanceSecurityOptionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceSecurityOptionsRequest*) noexcept {
  return tables::Table<ModifyInstanceSecurityOptionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceSecurityOptionsRequest&) noexcept {
  return tables::kModifyInstanceSecurityOptionsAction;
}

Outcome<ModifyInstanceSecurityOptionsResponse> Client::ModifyInstanceSecurityOptions(
    const ModifyInstanceSecurityOptionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceSecurityOptionsResponse>(*core_, tables::kModifyInstanceSecurityOptionsAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const ModifyReservedInstanceAutoRenewAttributeResponse*) noexcept {
  return tables::Table<ModifyReservedInstanceAutoRenewAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyReservedInstanceAutoRenewAttributeRequest*) noexcept {
  return tables::Table<ModifyReservedInstanceAutoRenewAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyReservedInstanceAutoRenewAttributeRequest&) noexcept {
  return tables::kModifyReservedInstanceAutoRenewAttributeAction;
}

Outcome<ModifyReservedInstanceAutoRenewAttributeResponse> Client::ModifyReservedInstanceAutoRenewAttribute(
    const ModifyReservedInstanceAutoRenewAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyReservedInstanceAutoRenewAttributeResponse>(
      *core_, tables::kModifyReservedInstanceAutoRenewAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const OpenSnapshotServiceResponse*) noexcept {
  return tables::Table<OpenSnapshotServiceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const OpenSnapshotServiceRequest*) noexcept {
  return tables::Table<OpenSnapshotServiceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const OpenSnapshotServiceRequest&) noexcept {
  return tables::kOpenSnapshotServiceAction;
}

Outcome<OpenSnapshotServiceResponse> Client::OpenSnapshotService(const OpenSnapshotServiceRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<OpenSnapshotServiceResponse>(*core_, tables::kOpenSnapshotServiceAction, request, options);
}

const schema::Struct& SchemaOf(const PurchaseElasticityAssuranceResponse*) noexcept {
  return tables::Table<PurchaseElasticityAssuranceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PurchaseElasticityAssuranceRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<PurchaseElasticityAssuranceRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const PurchaseElasticityAssuranceRequest*) noexcept {
  return tables::Table<PurchaseElasticityAssuranceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PurchaseElasticityAssuranceRequest&) noexcept {
  return tables::kPurchaseElasticityAssuranceAction;
}

Outcome<PurchaseElasticityAssuranceResponse> Client::PurchaseElasticityAssurance(
    const PurchaseElasticityAssuranceRequest& request, const CallOptions& options) const {
  return internal::Invoke<PurchaseElasticityAssuranceResponse>(*core_, tables::kPurchaseElasticityAssuranceAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const ReleaseEipAddressResponse*) noexcept {
  return tables::Table<ReleaseEipAddressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleaseEipAddressRequest*) noexcept {
  return tables::Table<ReleaseEipAddressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleaseEipAddressRequest&) noexcept {
  return tables::kReleaseEipAddressAction;
}

Outcome<ReleaseEipAddressResponse> Client::ReleaseEipAddress(const ReleaseEipAddressRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<ReleaseEipAddressResponse>(*core_, tables::kReleaseEipAddressAction, request, options);
}

const schema::Struct& SchemaOf(const RemoveTagsResponse*) noexcept {
  return tables::Table<RemoveTagsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveTagsRequest::Tag*) noexcept {
  return tables::Table<RemoveTagsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveTagsRequest*) noexcept {
  return tables::Table<RemoveTagsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RemoveTagsRequest&) noexcept {
  return tables::kRemoveTagsAction;
}

Outcome<RemoveTagsResponse> Client::RemoveTags(const RemoveTagsRequest& request, const CallOptions& options) const {
  return internal::Invoke<RemoveTagsResponse>(*core_, tables::kRemoveTagsAction, request, options);
}

const schema::Struct& SchemaOf(const ResizeDiskResponse*) noexcept {
  return tables::Table<ResizeDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ResizeDiskRequest*) noexcept {
  return tables::Table<ResizeDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ResizeDiskRequest&) noexcept {
  return tables::kResizeDiskAction;
}

Outcome<ResizeDiskResponse> Client::ResizeDisk(const ResizeDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<ResizeDiskResponse>(*core_, tables::kResizeDiskAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
