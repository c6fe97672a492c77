// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/copy_snapshot.h"
#include "alibabacloud/ens/create_storage_gateway.h"
#include "alibabacloud/ens/create_storage_volume.h"
#include "alibabacloud/ens/delete_network_acl_entry.h"
#include "alibabacloud/ens/delete_vswitch.h"
#include "alibabacloud/ens/describe_instances.h"
#include "alibabacloud/ens/describe_region_resource.h"
#include "alibabacloud/ens/describe_reserved_resource.h"
#include "alibabacloud/ens/describe_snat_attribute.h"
#include "alibabacloud/ens/describe_user_band_width_data.h"
#include "alibabacloud/ens/list_tag_resources.h"
#include "alibabacloud/ens/modify_instance_attribute.h"
#include "alibabacloud/ens/reboot_instances.h"
#include "alibabacloud/ens/rescale_application.h"
#include "alibabacloud/ens/run_service_schedule.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::CopySnapshotResponse::AllocationId> {
  using T = ens::CopySnapshotResponse::AllocationId;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySnapshotResponse.AllocationId", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CopySnapshotResponse::AllocationId> =
    &ens::tables::Table<ens::CopySnapshotResponse::AllocationId>::kStruct;

template <>
struct ens::tables::Table<ens::CopySnapshotResponse::UnAllocationId> {
  using T = ens::CopySnapshotResponse::UnAllocationId;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySnapshotResponse.UnAllocationId", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CopySnapshotResponse::UnAllocationId> =
    &ens::tables::Table<ens::CopySnapshotResponse::UnAllocationId>::kStruct;

template <>
struct ens::tables::Table<ens::CopySnapshotResponse> {
  using T = ens::CopySnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"BizStatusCode", "", TypeOf<decltype(T::biz_status_code)>(), offsetof(T, biz_status_code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"UnAllocationId", "", TypeOf<decltype(T::un_allocation_id)>(), offsetof(T, un_allocation_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySnapshotResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CopySnapshotRequest> {
  using T = ens::CopySnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationRegionIds", "", TypeOf<decltype(T::destination_region_ids)>(), offsetof(T, destination_region_ids),
       Style::kJson, schema::kRequired},
      {"DestinationSnapshotDescription", "", TypeOf<decltype(T::destination_snapshot_description)>(),
       offsetof(T, destination_snapshot_description), Style::kRepeat, 0},
      {"DestinationSnapshotName", "", TypeOf<decltype(T::destination_snapshot_name)>(),
       offsetof(T, destination_snapshot_name), Style::kRepeat, 0},
      {"InstanceBillingCycle", "", TypeOf<decltype(T::instance_billing_cycle)>(), offsetof(T, instance_billing_cycle),
       Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CopySnapshotRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateStorageGatewayResponse::AllocationId> {
  using T = ens::CreateStorageGatewayResponse::AllocationId;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageGatewayResponse.AllocationId", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateStorageGatewayResponse::AllocationId> =
    &ens::tables::Table<ens::CreateStorageGatewayResponse::AllocationId>::kStruct;

template <>
struct ens::tables::Table<ens::CreateStorageGatewayResponse::UnAllocationId> {
  using T = ens::CreateStorageGatewayResponse::UnAllocationId;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageGatewayResponse.UnAllocationId", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateStorageGatewayResponse::UnAllocationId> =
    &ens::tables::Table<ens::CreateStorageGatewayResponse::UnAllocationId>::kStruct;

template <>
struct ens::tables::Table<ens::CreateStorageGatewayResponse> {
  using T = ens::CreateStorageGatewayResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"BizStatusCode", "", TypeOf<decltype(T::biz_status_code)>(), offsetof(T, biz_status_code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"UnAllocationId", "", TypeOf<decltype(T::un_allocation_id)>(), offsetof(T, un_allocation_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageGatewayResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateStorageGatewayRequest::OrderDetails> {
  using T = ens::CreateStorageGatewayRequest::OrderDetails;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"GatewayName", "", TypeOf<decltype(T::gateway_name)>(), offsetof(T, gateway_name), Style::kRepeat, 0},
      {"GatewayType", "", TypeOf<decltype(T::gateway_type)>(), offsetof(T, gateway_type), Style::kRepeat,
       schema::kRequired},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageGatewayRequest.OrderDetails", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateStorageGatewayRequest::OrderDetails> =
    &ens::tables::Table<ens::CreateStorageGatewayRequest::OrderDetails>::kStruct;

template <>
struct ens::tables::Table<ens::CreateStorageGatewayRequest> {
  using T = ens::CreateStorageGatewayRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderDetails", "", TypeOf<decltype(T::order_details)>(), offsetof(T, order_details), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageGatewayRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateStorageVolumeResponse> {
  using T = ens::CreateStorageVolumeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VolumeId", "", TypeOf<decltype(T::volume_id)>(), offsetof(T, volume_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageVolumeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateStorageVolumeRequest> {
  using T = ens::CreateStorageVolumeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AuthPassword", "", TypeOf<decltype(T::auth_password)>(), offsetof(T, auth_password), Style::kRepeat,
       schema::kSensitive},
      {"AuthProtocol", "", TypeOf<decltype(T::auth_protocol)>(), offsetof(T, auth_protocol), Style::kRepeat, 0},
      {"AuthUser", "", TypeOf<decltype(T::auth_user)>(), offsetof(T, auth_user), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"GatewayId", "", TypeOf<decltype(T::gateway_id)>(), offsetof(T, gateway_id), Style::kRepeat, schema::kRequired},
      {"IsAuth", "", TypeOf<decltype(T::is_auth)>(), offsetof(T, is_auth), Style::kRepeat, 0},
      {"IsEnable", "", TypeOf<decltype(T::is_enable)>(), offsetof(T, is_enable), Style::kRepeat, 0},
      {"StorageId", "", TypeOf<decltype(T::storage_id)>(), offsetof(T, storage_id), Style::kRepeat, schema::kRequired},
      {"VolumeName", "", TypeOf<decltype(T::volume_name)>(), offsetof(T, volume_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageVolumeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkAclEntryResponse> {
  using T = ens::DeleteNetworkAclEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkAclEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkAclEntryRequest> {
  using T = ens::DeleteNetworkAclEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkAclEntryId", "", TypeOf<decltype(T::network_acl_entry_id)>(), offsetof(T, network_acl_entry_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkAclEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteVSwitchResponse> {
  using T = ens::DeleteVSwitchResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteVSwitchResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteVSwitchRequest> {
  using T = ens::DeleteVSwitchRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteVSwitchRequest", kFields, {}};
};

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
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::ArmCard> {
  using T = ens::DescribeRegionResourceResponse::Data::ArmCard;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.ArmCard", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::ArmCard> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::ArmCard>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Bandwidth> {
  using T = ens::DescribeRegionResourceResponse::Data::Bandwidth;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Bandwidth", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Bandwidth> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Bandwidth>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::BlockStorage> {
  using T = ens::DescribeRegionResourceResponse::Data::BlockStorage;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.BlockStorage", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::BlockStorage> =
        &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::BlockStorage>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Cpu> {
  using T = ens::DescribeRegionResourceResponse::Data::Cpu;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Cpu", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Cpu> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Cpu>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Gpu> {
  using T = ens::DescribeRegionResourceResponse::Data::Gpu;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Gpu", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Gpu> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Gpu>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Hdd> {
  using T = ens::DescribeRegionResourceResponse::Data::Hdd;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Hdd", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Hdd> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Hdd>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Ipv4s> {
  using T = ens::DescribeRegionResourceResponse::Data::Ipv4s;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Display", "", TypeOf<decltype(T::display)>(), offsetof(T, display), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
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
      {"Vlan", "", TypeOf<decltype(T::vlan)>(), offsetof(T, vlan), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Ipv4s", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Ipv4s> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Ipv4s>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Ipv6s> {
  using T = ens::DescribeRegionResourceResponse::Data::Ipv6s;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Display", "", TypeOf<decltype(T::display)>(), offsetof(T, display), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
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
      {"Vlan", "", TypeOf<decltype(T::vlan)>(), offsetof(T, vlan), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Ipv6s", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Ipv6s> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Ipv6s>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Memory> {
  using T = ens::DescribeRegionResourceResponse::Data::Memory;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Memory", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Memory> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Memory>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Nvme> {
  using T = ens::DescribeRegionResourceResponse::Data::Nvme;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Nvme", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Nvme> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Nvme>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::OssStorage> {
  using T = ens::DescribeRegionResourceResponse::Data::OssStorage;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.OssStorage", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::OssStorage> =
        &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::OssStorage>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Pangu> {
  using T = ens::DescribeRegionResourceResponse::Data::Pangu;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Pangu", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Pangu> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Pangu>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::PcfarmNum> {
  using T = ens::DescribeRegionResourceResponse::Data::PcfarmNum;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.PcfarmNum", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::PcfarmNum> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::PcfarmNum>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Ssd> {
  using T = ens::DescribeRegionResourceResponse::Data::Ssd;
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
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data.Ssd", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data::Ssd> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data::Ssd>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Data> {
  using T = ens::DescribeRegionResourceResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AreaCode", "", TypeOf<decltype(T::area_code)>(), offsetof(T, area_code), Style::kRepeat, 0},
      {"AreaName", "", TypeOf<decltype(T::area_name)>(), offsetof(T, area_name), Style::kRepeat, 0},
      {"ArmCard", "", TypeOf<decltype(T::arm_card)>(), offsetof(T, arm_card), Style::kFlat, 0},
      {"Attributes", "", TypeOf<decltype(T::attributes)>(), offsetof(T, attributes), Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kFlat, 0},
      {"BlockStorage", "", TypeOf<decltype(T::block_storage)>(), offsetof(T, block_storage), Style::kFlat, 0},
      {"CountryCode", "", TypeOf<decltype(T::country_code)>(), offsetof(T, country_code), Style::kRepeat, 0},
      {"CountryName", "", TypeOf<decltype(T::country_name)>(), offsetof(T, country_name), Style::kRepeat, 0},
      {"Cpu", "", TypeOf<decltype(T::cpu)>(), offsetof(T, cpu), Style::kFlat, 0},
      {"Gpu", "", TypeOf<decltype(T::gpu)>(), offsetof(T, gpu), Style::kFlat, 0},
      {"Hdd", "", TypeOf<decltype(T::hdd)>(), offsetof(T, hdd), Style::kFlat, 0},
      {"HouseId", "", TypeOf<decltype(T::house_id)>(), offsetof(T, house_id), Style::kRepeat, 0},
      {"Ipv4s", "", TypeOf<decltype(T::ipv4s)>(), offsetof(T, ipv4s), Style::kRepeat, 0},
      {"Ipv6s", "", TypeOf<decltype(T::ipv6s)>(), offsetof(T, ipv6s), Style::kRepeat, 0},
      {"IspTypes", "", TypeOf<decltype(T::isp_types)>(), offsetof(T, isp_types), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kFlat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Nvme", "", TypeOf<decltype(T::nvme)>(), offsetof(T, nvme), Style::kFlat, 0},
      {"OssStorage", "", TypeOf<decltype(T::oss_storage)>(), offsetof(T, oss_storage), Style::kFlat, 0},
      {"Pangu", "", TypeOf<decltype(T::pangu)>(), offsetof(T, pangu), Style::kFlat, 0},
      {"PcfarmNum", "", TypeOf<decltype(T::pcfarm_num)>(), offsetof(T, pcfarm_num), Style::kFlat, 0},
      {"Poc", "", TypeOf<decltype(T::poc)>(), offsetof(T, poc), Style::kRepeat, 0},
      {"ProvinceCode", "", TypeOf<decltype(T::province_code)>(), offsetof(T, province_code), Style::kRepeat, 0},
      {"ProvinceName", "", TypeOf<decltype(T::province_name)>(), offsetof(T, province_name), Style::kRepeat, 0},
      {"ReserveDisable", "", TypeOf<decltype(T::reserve_disable)>(), offsetof(T, reserve_disable), Style::kRepeat, 0},
      {"Ssd", "", TypeOf<decltype(T::ssd)>(), offsetof(T, ssd), Style::kFlat, 0},
      {"StatusDisable", "", TypeOf<decltype(T::status_disable)>(), offsetof(T, status_disable), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Uuid", "", TypeOf<decltype(T::uuid)>(), offsetof(T, uuid), Style::kRepeat, 0},
      {"Virtual", "", TypeOf<decltype(T::virtual_)>(), offsetof(T, virtual_), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Data> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse::Pager> {
  using T = ens::DescribeRegionResourceResponse::Pager;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Page", "", TypeOf<decltype(T::page)>(), offsetof(T, page), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Total", "", TypeOf<decltype(T::total)>(), offsetof(T, total), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse.Pager", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionResourceResponse::Pager> =
    &ens::tables::Table<ens::DescribeRegionResourceResponse::Pager>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionResourceResponse> {
  using T = ens::DescribeRegionResourceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kRepeat, 0},
      {"Desc", "", TypeOf<decltype(T::desc)>(), offsetof(T, desc), Style::kRepeat, 0},
      {"Msg", "", TypeOf<decltype(T::msg)>(), offsetof(T, msg), Style::kRepeat, 0},
      {"Pager", "", TypeOf<decltype(T::pager)>(), offsetof(T, pager), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeRegionResourceRequest> {
  using T = ens::DescribeRegionResourceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"IspType", "", TypeOf<decltype(T::isp_type)>(), offsetof(T, isp_type), Style::kRepeat, 0},
      {"OpenapiCheck", "", TypeOf<decltype(T::openapi_check)>(), offsetof(T, openapi_check), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionResourceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeReservedResourceResponse::Image> {
  using T = ens::DescribeReservedResourceResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedResourceResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeReservedResourceResponse::Image> =
    &ens::tables::Table<ens::DescribeReservedResourceResponse::Image>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeReservedResourceResponse::SupportResource> {
  using T = ens::DescribeReservedResourceResponse::SupportResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataDiskSizes", "DataDiskSize", TypeOf<decltype(T::data_disk_sizes)>(), offsetof(T, data_disk_sizes),
       Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceSpec", "", TypeOf<decltype(T::instance_spec)>(), offsetof(T, instance_spec), Style::kRepeat, 0},
      {"SupportResourcesCount", "", TypeOf<decltype(T::support_resources_count)>(),
       offsetof(T, support_resources_count), Style::kRepeat, 0},
      {"SystemDiskSizes", "SystemDiskSize", TypeOf<decltype(T::system_disk_sizes)>(), offsetof(T, system_disk_sizes),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedResourceResponse.SupportResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeReservedResourceResponse::SupportResource> =
        &ens::tables::Table<ens::DescribeReservedResourceResponse::SupportResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeReservedResourceResponse> {
  using T = ens::DescribeReservedResourceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SupportResources", "SupportResource", TypeOf<decltype(T::support_resources)>(), offsetof(T, support_resources),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeReservedResourceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeReservedResourceRequest> {
  using T = ens::DescribeReservedResourceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeReservedResourceRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSnatAttributeResponse::SnatIps> {
  using T = ens::DescribeSnatAttributeResponse::SnatIps;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnatAttributeResponse.SnatIps", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSnatAttributeResponse::SnatIps> =
    &ens::tables::Table<ens::DescribeSnatAttributeResponse::SnatIps>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSnatAttributeResponse> {
  using T = ens::DescribeSnatAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DestCIDR", "", TypeOf<decltype(T::dest_cidr)>(), offsetof(T, dest_cidr), Style::kRepeat, 0},
      {"EipAffinity", "", TypeOf<decltype(T::eip_affinity)>(), offsetof(T, eip_affinity), Style::kRepeat, 0},
      {"IdleTimeout", "", TypeOf<decltype(T::idle_timeout)>(), offsetof(T, idle_timeout), Style::kRepeat, 0},
      {"IspAffinity", "", TypeOf<decltype(T::isp_affinity)>(), offsetof(T, isp_affinity), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat, 0},
      {"SnatEntryName", "", TypeOf<decltype(T::snat_entry_name)>(), offsetof(T, snat_entry_name), Style::kRepeat, 0},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, 0},
      {"SnatIps", "", TypeOf<decltype(T::snat_ips)>(), offsetof(T, snat_ips), Style::kRepeat, 0},
      {"SourceCIDR", "", TypeOf<decltype(T::source_cidr)>(), offsetof(T, source_cidr), Style::kRepeat, 0},
      {"StandbySnatIp", "", TypeOf<decltype(T::standby_snat_ip)>(), offsetof(T, standby_snat_ip), Style::kRepeat, 0},
      {"StandbyStatus", "", TypeOf<decltype(T::standby_status)>(), offsetof(T, standby_status), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnatAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSnatAttributeRequest> {
  using T = ens::DescribeSnatAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnatAttributeRequest", kFields, {}};
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

template <>
struct ens::tables::Table<ens::ListTagResourcesResponse::TagResources> {
  using T = ens::ListTagResourcesResponse::TagResources;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesResponse.TagResources", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListTagResourcesResponse::TagResources> =
    &ens::tables::Table<ens::ListTagResourcesResponse::TagResources>::kStruct;

template <>
struct ens::tables::Table<ens::ListTagResourcesResponse> {
  using T = ens::ListTagResourcesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TagResources", "", TypeOf<decltype(T::tag_resources)>(), offsetof(T, tag_resources), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListTagResourcesRequest::Tag> {
  using T = ens::ListTagResourcesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListTagResourcesRequest::Tag> =
    &ens::tables::Table<ens::ListTagResourcesRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::ListTagResourcesRequest> {
  using T = ens::ListTagResourcesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListTagResourcesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceAttributeResponse> {
  using T = ens::ModifyInstanceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceAttributeRequest> {
  using T = ens::ModifyInstanceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeletionProtection", "", TypeOf<decltype(T::deletion_protection)>(), offsetof(T, deletion_protection),
       Style::kRepeat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootInstancesResponse::InstanceResponses> {
  using T = ens::RebootInstancesResponse::InstanceResponses;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootInstancesResponse.InstanceResponses", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RebootInstancesResponse::InstanceResponses> =
    &ens::tables::Table<ens::RebootInstancesResponse::InstanceResponses>::kStruct;

template <>
struct ens::tables::Table<ens::RebootInstancesResponse> {
  using T = ens::RebootInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceResponses", "", TypeOf<decltype(T::instance_responses)>(), offsetof(T, instance_responses),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootInstancesRequest> {
  using T = ens::RebootInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kSimple, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RescaleApplicationResponse> {
  using T = ens::RescaleApplicationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RescaleApplicationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RescaleApplicationRequest> {
  using T = ens::RescaleApplicationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"RescaleLevel", "", TypeOf<decltype(T::rescale_level)>(), offsetof(T, rescale_level), Style::kRepeat, 0},
      {"RescaleType", "", TypeOf<decltype(T::rescale_type)>(), offsetof(T, rescale_type), Style::kRepeat,
       schema::kRequired},
      {"ResourceSelector", "", TypeOf<decltype(T::resource_selector)>(), offsetof(T, resource_selector), Style::kRepeat,
       schema::kRequired},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
      {"ToAppVersion", "", TypeOf<decltype(T::to_app_version)>(), offsetof(T, to_app_version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RescaleApplicationRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RunServiceScheduleResponse::CommandResult> {
  using T = ens::RunServiceScheduleResponse::CommandResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Command", "", TypeOf<decltype(T::command)>(), offsetof(T, command), Style::kRepeat, 0},
      {"ContainerName", "", TypeOf<decltype(T::container_name)>(), offsetof(T, container_name), Style::kRepeat, 0},
      {"ResultMsg", "", TypeOf<decltype(T::result_msg)>(), offsetof(T, result_msg), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunServiceScheduleResponse.CommandResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RunServiceScheduleResponse::CommandResult> =
    &ens::tables::Table<ens::RunServiceScheduleResponse::CommandResult>::kStruct;

template <>
struct ens::tables::Table<ens::RunServiceScheduleResponse> {
  using T = ens::RunServiceScheduleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandResults", "CommandResult", TypeOf<decltype(T::command_results)>(), offsetof(T, command_results),
       Style::kRepeat, 0},
      {"Index", "", TypeOf<decltype(T::index)>(), offsetof(T, index), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceIp", "", TypeOf<decltype(T::instance_ip)>(), offsetof(T, instance_ip), Style::kRepeat, 0},
      {"InstancePort", "", TypeOf<decltype(T::instance_port)>(), offsetof(T, instance_port), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RequestRepeated", "", TypeOf<decltype(T::request_repeated)>(), offsetof(T, request_repeated), Style::kRepeat,
       0},
      {"TcpPorts", "", TypeOf<decltype(T::tcp_ports)>(), offsetof(T, tcp_ports), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunServiceScheduleResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RunServiceScheduleRequest> {
  using T = ens::RunServiceScheduleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"ClientIp", "", TypeOf<decltype(T::client_ip)>(), offsetof(T, client_ip), Style::kRepeat, schema::kRequired},
      {"Directorys", "", TypeOf<decltype(T::directorys)>(), offsetof(T, directorys), Style::kJson, 0},
      {"PodConfigName", "", TypeOf<decltype(T::pod_config_name)>(), offsetof(T, pod_config_name), Style::kRepeat, 0},
      {"PreLockedTimeout", "", TypeOf<decltype(T::pre_locked_timeout)>(), offsetof(T, pre_locked_timeout),
       Style::kRepeat, 0},
      {"ScheduleStrategy", "", TypeOf<decltype(T::schedule_strategy)>(), offsetof(T, schedule_strategy), Style::kRepeat,
       0},
      {"ServiceAction", "", TypeOf<decltype(T::service_action)>(), offsetof(T, service_action), Style::kRepeat,
       schema::kRequired},
      {"ServiceCommands", "", TypeOf<decltype(T::service_commands)>(), offsetof(T, service_commands), Style::kRepeat,
       schema::kSensitive},
      {"Uuid", "", TypeOf<decltype(T::uuid)>(), offsetof(T, uuid), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RunServiceScheduleRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kCopySnapshotAction = {
    .name = "CopySnapshot",
    .request = &Table<CopySnapshotRequest>::kStruct,
    .response = &Table<CopySnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCopySnapshotRequest() { return schema::MakeObject<CopySnapshotRequest>(); }
schema::OwnedObject MakeCopySnapshotResponse() { return schema::MakeObject<CopySnapshotResponse>(); }

constinit const schema::Action kCreateStorageGatewayAction = {
    .name = "CreateStorageGateway",
    .request = &Table<CreateStorageGatewayRequest>::kStruct,
    .response = &Table<CreateStorageGatewayResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateStorageGatewayRequest() { return schema::MakeObject<CreateStorageGatewayRequest>(); }
schema::OwnedObject MakeCreateStorageGatewayResponse() { return schema::MakeObject<CreateStorageGatewayResponse>(); }

constinit const schema::Action kCreateStorageVolumeAction = {
    .name = "CreateStorageVolume",
    .request = &Table<CreateStorageVolumeRequest>::kStruct,
    .response = &Table<CreateStorageVolumeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateStorageVolumeRequest() { return schema::MakeObject<CreateStorageVolumeRequest>(); }
schema::OwnedObject MakeCreateStorageVolumeResponse() { return schema::MakeObject<CreateStorageVolumeResponse>(); }

constinit const schema::Action kDeleteNetworkAclEntryAction = {
    .name = "DeleteNetworkAclEntry",
    .request = &Table<DeleteNetworkAclEntryRequest>::kStruct,
    .response = &Table<DeleteNetworkAclEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteNetworkAclEntryRequest() { return schema::MakeObject<DeleteNetworkAclEntryRequest>(); }
schema::OwnedObject MakeDeleteNetworkAclEntryResponse() { return schema::MakeObject<DeleteNetworkAclEntryResponse>(); }

constinit const schema::Action kDeleteVSwitchAction = {
    .name = "DeleteVSwitch",
    .request = &Table<DeleteVSwitchRequest>::kStruct,
    .response = &Table<DeleteVSwitchResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteVSwitchRequest() { return schema::MakeObject<DeleteVSwitchRequest>(); }
schema::OwnedObject MakeDeleteVSwitchResponse() { return schema::MakeObject<DeleteVSwitchResponse>(); }

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

constinit const schema::Action kDescribeRegionResourceAction = {
    .name = "DescribeRegionResource",
    .request = &Table<DescribeRegionResourceRequest>::kStruct,
    .response = &Table<DescribeRegionResourceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeRegionResourceRequest() { return schema::MakeObject<DescribeRegionResourceRequest>(); }
schema::OwnedObject MakeDescribeRegionResourceResponse() {
  return schema::MakeObject<DescribeRegionResourceResponse>();
}

constexpr std::string_view kDescribeReservedResourceSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeReservedResourceAction = {
    .name = "DescribeReservedResource",
    .request = &Table<DescribeReservedResourceRequest>::kStruct,
    .response = &Table<DescribeReservedResourceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeReservedResourceSuccessCodes,
};

schema::OwnedObject MakeDescribeReservedResourceRequest() {
  return schema::MakeObject<DescribeReservedResourceRequest>();
}
schema::OwnedObject MakeDescribeReservedResourceResponse() {
  return schema::MakeObject<DescribeReservedResourceResponse>();
}

constinit const schema::Action kDescribeSnatAttributeAction = {
    .name = "DescribeSnatAttribute",
    .request = &Table<DescribeSnatAttributeRequest>::kStruct,
    .response = &Table<DescribeSnatAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeSnatAttributeRequest() { return schema::MakeObject<DescribeSnatAttributeRequest>(); }
schema::OwnedObject MakeDescribeSnatAttributeResponse() { return schema::MakeObject<DescribeSnatAttributeResponse>(); }

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

constinit const schema::Action kListTagResourcesAction = {
    .name = "ListTagResources",
    .request = &Table<ListTagResourcesRequest>::kStruct,
    .response = &Table<ListTagResourcesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "TagResources",
                   .next_token = "NextToken",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeListTagResourcesRequest() { return schema::MakeObject<ListTagResourcesRequest>(); }
schema::OwnedObject MakeListTagResourcesResponse() { return schema::MakeObject<ListTagResourcesResponse>(); }

constexpr std::string_view kModifyInstanceAttributeSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kModifyInstanceAttributeAction = {
    .name = "ModifyInstanceAttribute",
    .request = &Table<ModifyInstanceAttributeRequest>::kStruct,
    .response = &Table<ModifyInstanceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kModifyInstanceAttributeSuccessCodes,
};

schema::OwnedObject MakeModifyInstanceAttributeRequest() {
  return schema::MakeObject<ModifyInstanceAttributeRequest>();
}
schema::OwnedObject MakeModifyInstanceAttributeResponse() {
  return schema::MakeObject<ModifyInstanceAttributeResponse>();
}

constinit const schema::Action kRebootInstancesAction = {
    .name = "RebootInstances",
    .request = &Table<RebootInstancesRequest>::kStruct,
    .response = &Table<RebootInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeRebootInstancesRequest() { return schema::MakeObject<RebootInstancesRequest>(); }
schema::OwnedObject MakeRebootInstancesResponse() { return schema::MakeObject<RebootInstancesResponse>(); }

constinit const schema::Action kRescaleApplicationAction = {
    .name = "RescaleApplication",
    .request = &Table<RescaleApplicationRequest>::kStruct,
    .response = &Table<RescaleApplicationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRescaleApplicationRequest() { return schema::MakeObject<RescaleApplicationRequest>(); }
schema::OwnedObject MakeRescaleApplicationResponse() { return schema::MakeObject<RescaleApplicationResponse>(); }

constinit const schema::Action kRunServiceScheduleAction = {
    .name = "RunServiceSchedule",
    .request = &Table<RunServiceScheduleRequest>::kStruct,
    .response = &Table<RunServiceScheduleResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRunServiceScheduleRequest() { return schema::MakeObject<RunServiceScheduleRequest>(); }
schema::OwnedObject MakeRunServiceScheduleResponse() { return schema::MakeObject<RunServiceScheduleResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const CopySnapshotResponse::AllocationId*) noexcept {
  return tables::Table<CopySnapshotResponse::AllocationId>::kStruct;
}

const schema::Struct& SchemaOf(const CopySnapshotResponse::UnAllocationId*) noexcept {
  return tables::Table<CopySnapshotResponse::UnAllocationId>::kStruct;
}

const schema::Struct& SchemaOf(const CopySnapshotResponse*) noexcept {
  return tables::Table<CopySnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CopySnapshotRequest*) noexcept {
  return tables::Table<CopySnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CopySnapshotRequest&) noexcept {
  return tables::kCopySnapshotAction;
}

Outcome<CopySnapshotResponse> Client::CopySnapshot(const CopySnapshotRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<CopySnapshotResponse>(*core_, tables::kCopySnapshotAction, request, options);
}

const schema::Struct& SchemaOf(const CreateStorageGatewayResponse::AllocationId*) noexcept {
  return tables::Table<CreateStorageGatewayResponse::AllocationId>::kStruct;
}

const schema::Struct& SchemaOf(const CreateStorageGatewayResponse::UnAllocationId*) noexcept {
  return tables::Table<CreateStorageGatewayResponse::UnAllocationId>::kStruct;
}

const schema::Struct& SchemaOf(const CreateStorageGatewayResponse*) noexcept {
  return tables::Table<CreateStorageGatewayResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateStorageGatewayRequest::OrderDetails*) noexcept {
  return tables::Table<CreateStorageGatewayRequest::OrderDetails>::kStruct;
}

const schema::Struct& SchemaOf(const CreateStorageGatewayRequest*) noexcept {
  return tables::Table<CreateStorageGatewayRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateStorageGatewayRequest&) noexcept {
  return tables::kCreateStorageGatewayAction;
}

Outcome<CreateStorageGatewayResponse> Client::CreateStorageGateway(const CreateStorageGatewayRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<CreateStorageGatewayResponse>(*core_, tables::kCreateStorageGatewayAction, request, options);
}

const schema::Struct& SchemaOf(const CreateStorageVolumeResponse*) noexcept {
  return tables::Table<CreateStorageVolumeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateStorageVolumeRequest*) noexcept {
  return tables::Table<CreateStorageVolumeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateStorageVolumeRequest&) noexcept {
  return tables::kCreateStorageVolumeAction;
}

Outcome<CreateStorageVolumeResponse> Client::CreateStorageVolume(const CreateStorageVolumeRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<CreateStorageVolumeResponse>(*core_, tables::kCreateStorageVolumeAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteNetworkAclEntryResponse*) noexcept {
  return tables::Table<DeleteNetworkAclEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNetworkAclEntryRequest*) noexcept {
  return tables::Table<DeleteNetworkAclEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNetworkAclEntryRequest&) noexcept {
  return tables::kDeleteNetworkAclEntryAction;
}

Outcome<DeleteNetworkAclEntryResponse> Client::DeleteNetworkAclEntry(const DeleteNetworkAclEntryRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteNetworkAclEntryResponse>(*core_, tables::kDeleteNetworkAclEntryAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DeleteVSwitchResponse*) noexcept {
  return tables::Table<DeleteVSwitchResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteVSwitchRequest*) noexcept {
  return tables::Table<DeleteVSwitchRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteVSwitchRequest&) noexcept {
  return tables::kDeleteVSwitchAction;
}

Outcome<DeleteVSwitchResponse> Client::DeleteVSwitch(const DeleteVSwitchRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteVSwitchResponse>(*core_, tables::kDeleteVSwitchAction, request, options);
}

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

const schema::Action& ActionOf(const Client&, const DescribeInstancesRequest&) noexcept {
  return tables::kDescribeInstancesAction;
}

Outcome<DescribeInstancesResponse> Client::DescribeInstances(const DescribeInstancesRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DescribeInstancesResponse>(*core_, tables::kDescribeInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::ArmCard*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::ArmCard>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Bandwidth*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Bandwidth>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::BlockStorage*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::BlockStorage>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Cpu*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Cpu>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Gpu*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Gpu>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Hdd*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Hdd>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Ipv4s*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Ipv4s>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Ipv6s*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Ipv6s>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Memory*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Memory>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Nvme*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Nvme>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::OssStorage*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::OssStorage>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Pangu*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Pangu>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::PcfarmNum*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::PcfarmNum>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data::Ssd*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data::Ssd>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Data*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse::Pager*) noexcept {
  return tables::Table<DescribeRegionResourceResponse::Pager>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceResponse*) noexcept {
  return tables::Table<DescribeRegionResourceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionResourceRequest*) noexcept {
  return tables::Table<DescribeRegionResourceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeRegionResourceRequest&) noexcept {
  return tables::kDescribeRegionResourceAction;
}

Outcome<DescribeRegionResourceResponse> Client::DescribeRegionResource(const DescribeRegionResourceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeRegionResourceResponse>(*core_, tables::kDescribeRegionResourceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeReservedResourceResponse::Image*) noexcept {
  return tables::Table<DescribeReservedResourceResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedResourceResponse::SupportResource*) noexcept {
  return tables::Table<DescribeReservedResourceResponse::SupportResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedResourceResponse*) noexcept {
  return tables::Table<DescribeReservedResourceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeReservedResourceRequest*) noexcept {
  return tables::Table<DescribeReservedResourceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeReservedResourceRequest&) noexcept {
  return tables::kDescribeReservedResourceAction;
}

Outcome<DescribeReservedResourceResponse> Client::DescribeReservedResource(
    const DescribeReservedResourceRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeReservedResourceResponse>(*core_, tables::kDescribeReservedResourceAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeSnatAttributeResponse::SnatIps*) noexcept {
  return tables::Table<DescribeSnatAttributeResponse::SnatIps>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnatAttributeResponse*) noexcept {
  return tables::Table<DescribeSnatAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnatAttributeRequest*) noexcept {
  return tables::Table<DescribeSnatAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnatAttributeRequest&) noexcept {
  return tables::kDescribeSnatAttributeAction;
}

Outcome<DescribeSnatAttributeResponse> Client::DescribeSnatAttribute(const DescribeSnatAttributeRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeSnatAttributeResponse>(*core_, tables::kDescribeSnatAttributeAction, request,
                                                         options);
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

const schema::Action& ActionOf(const Client&, const DescribeUserBandWidthDataRequest&) noexcept {
  return tables::kDescribeUserBandWidthDataAction;
}

Outcome<DescribeUserBandWidthDataResponse> Client::DescribeUserBandWidthData(
    const DescribeUserBandWidthDataRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeUserBandWidthDataResponse>(*core_, tables::kDescribeUserBandWidthDataAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ListTagResourcesResponse::TagResources*) noexcept {
  return tables::Table<ListTagResourcesResponse::TagResources>::kStruct;
}

const schema::Struct& SchemaOf(const ListTagResourcesResponse*) noexcept {
  return tables::Table<ListTagResourcesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListTagResourcesRequest::Tag*) noexcept {
  return tables::Table<ListTagResourcesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const ListTagResourcesRequest*) noexcept {
  return tables::Table<ListTagResourcesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListTagResourcesRequest&) noexcept {
  return tables::kListTagResourcesAction;
}

Outcome<ListTagResourcesResponse> Client::ListTagResources(const ListTagResourcesRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<ListTagResourcesResponse>(*core_, tables::kListTagResourcesAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeResponse*) noexcept {
  return tables::Table<ModifyInstanceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceAttributeRequest*) noexcept {
  return tables::Table<ModifyInstanceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceAttributeRequest&) noexcept {
  return tables::kModifyInstanceAttributeAction;
}

Outcome<ModifyInstanceAttributeResponse> Client::ModifyInstanceAttribute(const ModifyInstanceAttributeRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceAttributeResponse>(*core_, tables::kModifyInstanceAttributeAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const RebootInstancesResponse::InstanceResponses*) noexcept {
  return tables::Table<RebootInstancesResponse::InstanceResponses>::kStruct;
}

const schema::Struct& SchemaOf(const RebootInstancesResponse*) noexcept {
  return tables::Table<RebootInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RebootInstancesRequest*) noexcept {
  return tables::Table<RebootInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RebootInstancesRequest&) noexcept {
  return tables::kRebootInstancesAction;
}

Outcome<RebootInstancesResponse> Client::RebootInstances(const RebootInstancesRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<RebootInstancesResponse>(*core_, tables::kRebootInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const RescaleApplicationResponse*) noexcept {
  return tables::Table<RescaleApplicationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RescaleApplicationRequest*) noexcept {
  return tables::Table<RescaleApplicationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RescaleApplicationRequest&) noexcept {
  return tables::kRescaleApplicationAction;
}

Outcome<RescaleApplicationResponse> Client::RescaleApplication(const RescaleApplicationRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<RescaleApplicationResponse>(*core_, tables::kRescaleApplicationAction, request, options);
}

const schema::Struct& SchemaOf(const RunServiceScheduleResponse::CommandResult*) noexcept {
  return tables::Table<RunServiceScheduleResponse::CommandResult>::kStruct;
}

const schema::Struct& SchemaOf(const RunServiceScheduleResponse*) noexcept {
  return tables::Table<RunServiceScheduleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RunServiceScheduleRequest*) noexcept {
  return tables::Table<RunServiceScheduleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RunServiceScheduleRequest&) noexcept {
  return tables::kRunServiceScheduleAction;
}

Outcome<RunServiceScheduleResponse> Client::RunServiceSchedule(const RunServiceScheduleRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<RunServiceScheduleResponse>(*core_, tables::kRunServiceScheduleAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
