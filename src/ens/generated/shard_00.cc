// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/describe_user_band_width_data.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::DataDisk> {
  using T = ens::DescribeInstancesResponse::Instance::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"DiskSize", "", TypeOf<decltype(T::disk_size)>(), offsetof(T, disk_size), Style::kRepeat, 0},
      {"EncryptKeyId", "", TypeOf<decltype(T::encrypt_key_id)>(), offsetof(T, encrypt_key_id), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"device_type", "", TypeOf<decltype(T::device_type)>(), offsetof(T, device_type), Style::kRepeat, 0},
      {"disk_type", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"storage", "", TypeOf<decltype(T::storage)>(), offsetof(T, storage), Style::kRepeat, 0},
      {"uuid", "", TypeOf<decltype(T::uuid)>(), offsetof(T, uuid), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::DataDisk> =
    &ens::tables::Table<ens::DescribeInstancesResponse::Instance::DataDisk>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::NetworkAttributes> {
  using T = ens::DescribeInstancesResponse::Instance::NetworkAttributes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"PrivateIpAddress", "IpAddress", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.NetworkAttributes", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::NetworkAttributes> =
        &ens::tables::Table<ens::DescribeInstancesResponse::Instance::NetworkAttributes>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::NetworkInterfaces::Ipv6Set> {
  using T = ens::DescribeInstancesResponse::Instance::NetworkInterfaces::Ipv6Set;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesResponse.Instance.NetworkInterfaces.Ipv6Set", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::NetworkInterfaces::Ipv6Set> =
        &ens::tables::Table<ens::DescribeInstancesResponse::Instance::NetworkInterfaces::Ipv6Set>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::NetworkInterfaces::PrivateIpSet> {
  using T = ens::DescribeInstancesResponse::Instance::NetworkInterfaces::PrivateIpSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstancesResponse.Instance.NetworkInterfaces.PrivateIpSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::NetworkInterfaces::PrivateIpSet> =
        &ens::tables::Table<ens::DescribeInstancesResponse::Instance::NetworkInterfaces::PrivateIpSet>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::NetworkInterfaces> {
  using T = ens::DescribeInstancesResponse::Instance::NetworkInterfaces;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Sets", "Ipv6Set", TypeOf<decltype(T::ipv6_sets)>(), offsetof(T, ipv6_sets), Style::kRepeat, 0},
      {"MacAddress", "", TypeOf<decltype(T::mac_address)>(), offsetof(T, mac_address), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"PrimaryIpAddress", "", TypeOf<decltype(T::primary_ip_address)>(), offsetof(T, primary_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpSets", "PrivateIpSet", TypeOf<decltype(T::private_ip_sets)>(), offsetof(T, private_ip_sets),
       Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VpdId", "", TypeOf<decltype(T::vpd_id)>(), offsetof(T, vpd_id), Style::kRepeat, 0},
      {"VpdVSwitchId", "", TypeOf<decltype(T::vpd_vswitch_id)>(), offsetof(T, vpd_vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.NetworkInterfaces", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::NetworkInterfaces> =
        &ens::tables::Table<ens::DescribeInstancesResponse::Instance::NetworkInterfaces>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::PrivateIpAddress> {
  using T = ens::DescribeInstancesResponse::Instance::PrivateIpAddress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"GateWay", "", TypeOf<decltype(T::gate_way)>(), offsetof(T, gate_way), Style::kRepeat, 0},
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.PrivateIpAddress", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::PrivateIpAddress> =
        &ens::tables::Table<ens::DescribeInstancesResponse::Instance::PrivateIpAddress>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::PublicIpAddress> {
  using T = ens::DescribeInstancesResponse::Instance::PublicIpAddress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"GateWay", "", TypeOf<decltype(T::gate_way)>(), offsetof(T, gate_way), Style::kRepeat, 0},
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.PublicIpAddress", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::PublicIpAddress> =
        &ens::tables::Table<ens::DescribeInstancesResponse::Instance::PublicIpAddress>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::SystemDisk> {
  using T = ens::DescribeInstancesResponse::Instance::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"device_type", "", TypeOf<decltype(T::device_type)>(), offsetof(T, device_type), Style::kRepeat, 0},
      {"disk_type", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"storage", "", TypeOf<decltype(T::storage)>(), offsetof(T, storage), Style::kRepeat, 0},
      {"uuid", "", TypeOf<decltype(T::uuid)>(), offsetof(T, uuid), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::SystemDisk> =
    &ens::tables::Table<ens::DescribeInstancesResponse::Instance::SystemDisk>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance::Tags> {
  using T = ens::DescribeInstancesResponse::Instance::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance::Tags> =
    &ens::tables::Table<ens::DescribeInstancesResponse::Instance::Tags>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse::Instance> {
  using T = ens::DescribeInstancesResponse::Instance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"Cpu", "", TypeOf<decltype(T::cpu)>(), offsetof(T, cpu), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DataDisk", "DataDisk", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"DeletionProtection", "", TypeOf<decltype(T::deletion_protection)>(), offsetof(T, deletion_protection),
       Style::kRepeat, 0},
      {"Disk", "", TypeOf<decltype(T::disk)>(), offsetof(T, disk), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InnerIpAddress", "IpAddress", TypeOf<decltype(T::inner_ip_address)>(), offsetof(T, inner_ip_address),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceResourceType", "", TypeOf<decltype(T::instance_resource_type)>(), offsetof(T, instance_resource_type),
       Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"NetworkAttributes", "", TypeOf<decltype(T::network_attributes)>(), offsetof(T, network_attributes),
       Style::kFlat, 0},
      {"NetworkInterfaces", "NetworkInterfaces", TypeOf<decltype(T::network_interfaces)>(),
       offsetof(T, network_interfaces), Style::kRepeat, 0},
      {"OSName", "", TypeOf<decltype(T::os_name)>(), offsetof(T, os_name), Style::kRepeat, 0},
      {"PrivateIpAddresses", "PrivateIpAddress", TypeOf<decltype(T::private_ip_addresses)>(),
       offsetof(T, private_ip_addresses), Style::kRepeat, 0},
      {"PublicIpAddress", "IpAddress", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address),
       Style::kRepeat, 0},
      {"PublicIpAddresses", "PublicIpAddress", TypeOf<decltype(T::public_ip_addresses)>(),
       offsetof(T, public_ip_addresses), Style::kRepeat, 0},
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"ServiceStatus", "", TypeOf<decltype(T::service_status)>(), offsetof(T, service_status), Style::kRepeat, 0},
      {"SpecName", "", TypeOf<decltype(T::spec_name)>(), offsetof(T, spec_name), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"Tags", "Tags", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse.Instance", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeInstancesResponse::Instance> =
    &ens::tables::Table<ens::DescribeInstancesResponse::Instance>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesResponse> {
  using T = ens::DescribeInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Instances", "Instance", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstancesRequest::OrderByParams> {
  using T = ens::DescribeInstancesRequest::OrderByParams;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTimeSort", "", TypeOf<decltype(T::creation_time_sort)>(), offsetof(T, creation_time_sort),
       Style::kRepeat, 0},
      {"ExpireTimeSort", "", TypeOf<decltype(T::expire_time_sort)>(), offsetof(T, expire_time_sort), Style::kRepeat, 0},
      {"InstanceNameSort", "", TypeOf<decltype(T::instance_name_sort)>(), offsetof(T, instance_name_sort),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesRequest.OrderByParams", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeInstancesRequest::OrderByParams> =
    &ens::tables::Table<ens::DescribeInstancesRequest::OrderByParams>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesRequest::Tags> {
  using T = ens::DescribeInstancesRequest::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesRequest.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeInstancesRequest::Tags> =
    &ens::tables::Table<ens::DescribeInstancesRequest::Tags>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstancesRequest> {
  using T = ens::DescribeInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EipAddresses", "", TypeOf<decltype(T::eip_addresses)>(), offsetof(T, eip_addresses), Style::kJson, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kJson, 0},
      {"EnsServiceId", "", TypeOf<decltype(T::ens_service_id)>(), offsetof(T, ens_service_id), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceResourceType", "", TypeOf<decltype(T::instance_resource_type)>(), offsetof(T, instance_resource_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"IntranetIp", "", TypeOf<decltype(T::intranet_ip)>(), offsetof(T, intranet_ip), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"OrderByParams", "", TypeOf<decltype(T::order_by_params)>(), offsetof(T, order_by_params), Style::kJson, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SearchKey", "", TypeOf<decltype(T::search_key)>(), offsetof(T, search_key), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"ServiceStatus", "", TypeOf<decltype(T::service_status)>(), offsetof(T, service_status), Style::kJson, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kJson, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpdId", "", TypeOf<decltype(T::vpd_id)>(), offsetof(T, vpd_id), Style::kRepeat, 0},
      {"VpdVSwitchId", "", TypeOf<decltype(T::vpd_vswitch_id)>(), offsetof(T, vpd_vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeUserBandWidthDataResponse::MonitorData::BandWidthMonitorData> {
  using T = ens::DescribeUserBandWidthDataResponse::MonitorData::BandWidthMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DownBandWidth", "", TypeOf<decltype(T::down_band_width)>(), offsetof(T, down_band_width), Style::kRepeat, 0},
      {"InternetRX", "", TypeOf<decltype(T::internet_rx)>(), offsetof(T, internet_rx), Style::kRepeat, 0},
      {"InternetTX", "", TypeOf<decltype(T::internet_tx)>(), offsetof(T, internet_tx), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
      {"UpBandWidth", "", TypeOf<decltype(T::up_band_width)>(), offsetof(T, up_band_width), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeUserBandWidthDataResponse.MonitorData.BandWidthMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeUserBandWidthDataResponse::MonitorData::BandWidthMonitorData> =
        &ens::tables::Table<ens::DescribeUserBandWidthDataResponse::MonitorData::BandWidthMonitorData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeUserBandWidthDataResponse::MonitorData> {
  using T = ens::DescribeUserBandWidthDataResponse::MonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandWidthMonitorData", "", TypeOf<decltype(T::band_width_monitor_data)>(), offsetof(T, band_width_monitor_data),
       Style::kRepeat, 0},
      {"MaxDownBandWidth", "", TypeOf<decltype(T::max_down_band_width)>(), offsetof(T, max_down_band_width),
       Style::kRepeat, 0},
      {"MaxUpBandWidth", "", TypeOf<decltype(T::max_up_band_width)>(), offsetof(T, max_up_band_width), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeUserBandWidthDataResponse.MonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeUserBandWidthDataResponse::MonitorData> =
    &ens::tables::Table<ens::DescribeUserBandWidthDataResponse::MonitorData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeUserBandWidthDataResponse> {
  using T = ens::DescribeUserBandWidthDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"MonitorData", "", TypeOf<decltype(T::monitor_data)>(), offsetof(T, monitor_data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"code", "", TypeOf<decltype(T::lower_code)>(), offsetof(T, lower_code), Style::kRepeat, 0},
      {"requestId", "", TypeOf<decltype(T::lower_request_id)>(), offsetof(T, lower_request_id), Style::kRepeat, 0},
      {"successResponse", "", TypeOf<decltype(T::success_response)>(), offsetof(T, success_response), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeUserBandWidthDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeUserBandWidthDataRequest> {
  using T = ens::DescribeUserBandWidthDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeUserBandWidthDataRequest", kFields, {}};
};

namespace ens {
namespace tables {

constexpr std::string_view kDescribeInstancesSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeInstancesAction = {
    .name = "DescribeInstances",
    .request = &Table<DescribeInstancesRequest>::kStruct,
    .response = &Table<DescribeInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeInstancesSuccessCodes,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Instances",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstancesRequest() { return schema::MakeObject<DescribeInstancesRequest>(); }
schema::OwnedObject MakeDescribeInstancesResponse() { return schema::MakeObject<DescribeInstancesResponse>(); }

constexpr std::string_view kDescribeUserBandWidthDataSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeUserBandWidthDataAction = {
    .name = "DescribeUserBandWidthData",
    .request = &Table<DescribeUserBandWidthDataRequest>::kStruct,
    .response = &Table<DescribeUserBandWidthDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeUserBandWidthDataSuccessCodes,
};

schema::OwnedObject MakeDescribeUserBandWidthDataRequest() {
  return schema::MakeObject<DescribeUserBandWidthDataRequest>();
}
schema::OwnedObject MakeDescribeUserBandWidthDataResponse() {
  return schema::MakeObject<DescribeUserBandWidthDataResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::DataDisk*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkAttributes*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkAttributes>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterfaces::Ipv6Set*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkInterfaces::Ipv6Set>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterfaces::PrivateIpSet*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkInterfaces::PrivateIpSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::NetworkInterfaces*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::NetworkInterfaces>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::PrivateIpAddress*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::PrivateIpAddress>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::PublicIpAddress*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::PublicIpAddress>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::SystemDisk*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance::Tags*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse::Instance*) noexcept {
  return tables::Table<DescribeInstancesResponse::Instance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesResponse*) noexcept {
  return tables::Table<DescribeInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesRequest::OrderByParams*) noexcept {
  return tables::Table<DescribeInstancesRequest::OrderByParams>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesRequest::Tags*) noexcept {
  return tables::Table<DescribeInstancesRequest::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstancesRequest*) noexcept {
  return tables::Table<DescribeInstancesRequest>::kStruct;
}

Outcome<DescribeInstancesResponse> Client::DescribeInstances(const DescribeInstancesRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DescribeInstancesResponse>(*core_, tables::kDescribeInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeUserBandWidthDataResponse::MonitorData::BandWidthMonitorData*) noexcept {
  return tables::Table<DescribeUserBandWidthDataResponse::MonitorData::BandWidthMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeUserBandWidthDataResponse::MonitorData*) noexcept {
  return tables::Table<DescribeUserBandWidthDataResponse::MonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeUserBandWidthDataResponse*) noexcept {
  return tables::Table<DescribeUserBandWidthDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeUserBandWidthDataRequest*) noexcept {
  return tables::Table<DescribeUserBandWidthDataRequest>::kStruct;
}

Outcome<DescribeUserBandWidthDataResponse> Client::DescribeUserBandWidthData(
    const DescribeUserBandWidthDataRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeUserBandWidthDataResponse>(*core_, tables::kDescribeUserBandWidthDataAction, request,
                                                             options);
}

}  // namespace ens
}  // namespace alibabacloud
