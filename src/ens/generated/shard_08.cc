// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/add_device_internet_port.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_key_pair.h"
#include "alibabacloud/ens/create_network_interface.h"
#include "alibabacloud/ens/delete_application.h"
#include "alibabacloud/ens/delete_bucket_lifecycle.h"
#include "alibabacloud/ens/delete_epn_instance.h"
#include "alibabacloud/ens/delete_network.h"
#include "alibabacloud/ens/delete_network_interfaces.h"
#include "alibabacloud/ens/describe_disk_iops_list.h"
#include "alibabacloud/ens/describe_ens_region_id_ipv6_info.h"
#include "alibabacloud/ens/describe_instance_types.h"
#include "alibabacloud/ens/describe_sdg.h"
#include "alibabacloud/ens/export_image.h"
#include "alibabacloud/ens/get_cluster_addon_instance.h"
#include "alibabacloud/ens/list_buckets.h"
#include "alibabacloud/ens/modify_image_attribute.h"
#include "alibabacloud/ens/modify_instance_auto_renew_attribute.h"
#include "alibabacloud/ens/put_bucket.h"
#include "alibabacloud/ens/release_arm_server_instance.h"
#include "alibabacloud/ens/remove_public_ips_from_epn_instance.h"
#include "alibabacloud/ens/renew_arm_server_instance.h"
#include "alibabacloud/ens/resize_disk.h"
#include "alibabacloud/ens/save_sdg.h"
#include "alibabacloud/ens/set_load_balancer_udp_listener_attribute.h"
#include "alibabacloud/ens/unmount_instance_sdg.h"
#include "alibabacloud/ens/update_ens_sale_control.h"
#include "alibabacloud/ens/upgrade_cluster_addons.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AddDeviceInternetPortResponse> {
  using T = ens::AddDeviceInternetPortResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RuleIds", "RuleIds", TypeOf<decltype(T::rule_ids)>(), offsetof(T, rule_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddDeviceInternetPortResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AddDeviceInternetPortRequest> {
  using T = ens::AddDeviceInternetPortRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat, 0},
      {"InternalPort", "", TypeOf<decltype(T::internal_port)>(), offsetof(T, internal_port), Style::kRepeat, 0},
      {"NatType", "", TypeOf<decltype(T::nat_type)>(), offsetof(T, nat_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddDeviceInternetPortRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateKeyPairResponse> {
  using T = ens::CreateKeyPairResponse;
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
struct ens::tables::Table<ens::CreateKeyPairRequest> {
  using T = ens::CreateKeyPairRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateKeyPairRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNetworkInterfaceResponse> {
  using T = ens::CreateNetworkInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceIds", "", TypeOf<decltype(T::network_interface_ids)>(), offsetof(T, network_interface_ids),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNetworkInterfaceRequest> {
  using T = ens::CreateNetworkInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids), Style::kJson,
       schema::kRequired},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkInterfaceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteApplicationResponse> {
  using T = ens::DeleteApplicationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteApplicationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteApplicationRequest> {
  using T = ens::DeleteApplicationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteApplicationRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteBucketLifecycleResponse> {
  using T = ens::DeleteBucketLifecycleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteBucketLifecycleResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteBucketLifecycleRequest> {
  using T = ens::DeleteBucketLifecycleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
      {"RuleId", "", TypeOf<decltype(T::rule_id)>(), offsetof(T, rule_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteBucketLifecycleRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEpnInstanceResponse> {
  using T = ens::DeleteEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEpnInstanceRequest> {
  using T = ens::DeleteEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteEpnInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkResponse> {
  using T = ens::DeleteNetworkResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkRequest> {
  using T = ens::DeleteNetworkRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkInterfacesResponse> {
  using T = ens::DeleteNetworkInterfacesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkInterfacesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkInterfacesRequest> {
  using T = ens::DeleteNetworkInterfacesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceIds", "", TypeOf<decltype(T::network_interface_ids)>(), offsetof(T, network_interface_ids),
       Style::kJson, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkInterfacesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDiskIopsListResponse::DiskIopsList> {
  using T = ens::DescribeDiskIopsListResponse::DiskIopsList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BizTime", "", TypeOf<decltype(T::biz_time)>(), offsetof(T, biz_time), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"ReadBytes", "", TypeOf<decltype(T::read_bytes)>(), offsetof(T, read_bytes), Style::kRepeat, 0},
      {"ReadLatency", "", TypeOf<decltype(T::read_latency)>(), offsetof(T, read_latency), Style::kRepeat, 0},
      {"ReadOps", "", TypeOf<decltype(T::read_ops)>(), offsetof(T, read_ops), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"WriteBytes", "", TypeOf<decltype(T::write_bytes)>(), offsetof(T, write_bytes), Style::kRepeat, 0},
      {"WriteLatency", "", TypeOf<decltype(T::write_latency)>(), offsetof(T, write_latency), Style::kRepeat, 0},
      {"WriteOps", "", TypeOf<decltype(T::write_ops)>(), offsetof(T, write_ops), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskIopsListResponse.DiskIopsList", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDiskIopsListResponse::DiskIopsList> =
    &ens::tables::Table<ens::DescribeDiskIopsListResponse::DiskIopsList>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDiskIopsListResponse> {
  using T = ens::DescribeDiskIopsListResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskIopsList", "", TypeOf<decltype(T::disk_iops_list)>(), offsetof(T, disk_iops_list), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskIopsListResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDiskIopsListRequest> {
  using T = ens::DescribeDiskIopsListRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskIopsListRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRegionIdIpv6InfoResponse::SupportIpv6Info> {
  using T = ens::DescribeEnsRegionIdIpv6InfoResponse::SupportIpv6Info;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"SupportIpv6", "", TypeOf<decltype(T::support_ipv6)>(), offsetof(T, support_ipv6), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionIdIpv6InfoResponse.SupportIpv6Info", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsRegionIdIpv6InfoResponse::SupportIpv6Info> =
        &ens::tables::Table<ens::DescribeEnsRegionIdIpv6InfoResponse::SupportIpv6Info>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsRegionIdIpv6InfoResponse> {
  using T = ens::DescribeEnsRegionIdIpv6InfoResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SupportIpv6Info", "", TypeOf<decltype(T::support_ipv6_info)>(), offsetof(T, support_ipv6_info), Style::kFlat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionIdIpv6InfoResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRegionIdIpv6InfoRequest> {
  using T = ens::DescribeEnsRegionIdIpv6InfoRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionIdIpv6InfoRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceTypesResponse::InstanceType> {
  using T = ens::DescribeInstanceTypesResponse::InstanceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CpuCoreCount", "", TypeOf<decltype(T::cpu_core_count)>(), offsetof(T, cpu_core_count), Style::kRepeat, 0},
      {"InstanceTypeId", "", TypeOf<decltype(T::instance_type_id)>(), offsetof(T, instance_type_id), Style::kRepeat, 0},
      {"InstanceTypeName", "", TypeOf<decltype(T::instance_type_name)>(), offsetof(T, instance_type_name),
       Style::kRepeat, 0},
      {"MemorySize", "", TypeOf<decltype(T::memory_size)>(), offsetof(T, memory_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse.InstanceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeInstanceTypesResponse::InstanceType> =
    &ens::tables::Table<ens::DescribeInstanceTypesResponse::InstanceType>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstanceTypesResponse> {
  using T = ens::DescribeInstanceTypesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceTypes", "InstanceType", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceTypesRequest> {
  using T = ens::DescribeInstanceTypesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeInstanceTypesRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSDGResponse::SDGs::AvaliableRegionIds> {
  using T = ens::DescribeSDGResponse::SDGs::AvaliableRegionIds;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGResponse.SDGs.AvaliableRegionIds", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSDGResponse::SDGs::AvaliableRegionIds> =
    &ens::tables::Table<ens::DescribeSDGResponse::SDGs::AvaliableRegionIds>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSDGResponse::SDGs::PreloadInfos> {
  using T = ens::DescribeSDGResponse::SDGs::PreloadInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"Namespace", "", TypeOf<decltype(T::namespace_)>(), offsetof(T, namespace_), Style::kRepeat, 0},
      {"RedundantNum", "", TypeOf<decltype(T::redundant_num)>(), offsetof(T, redundant_num), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGResponse.SDGs.PreloadInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSDGResponse::SDGs::PreloadInfos> =
    &ens::tables::Table<ens::DescribeSDGResponse::SDGs::PreloadInfos>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSDGResponse::SDGs> {
  using T = ens::DescribeSDGResponse::SDGs;
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
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ParentSDGId", "", TypeOf<decltype(T::parent_sdg_id)>(), offsetof(T, parent_sdg_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"PreloadInfos", "", TypeOf<decltype(T::preload_infos)>(), offsetof(T, preload_infos), Style::kRepeat, 0},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGResponse.SDGs", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSDGResponse::SDGs> =
    &ens::tables::Table<ens::DescribeSDGResponse::SDGs>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSDGResponse> {
  using T = ens::DescribeSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SDGs", "", TypeOf<decltype(T::sdgs)>(), offsetof(T, sdgs), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSDGRequest> {
  using T = ens::DescribeSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SDGIds", "", TypeOf<decltype(T::sdg_ids)>(), offsetof(T, sdg_ids), Style::kJson, 0},
      {"SameDiskId", "", TypeOf<decltype(T::same_disk_id)>(), offsetof(T, same_disk_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ExportImageResponse> {
  using T = ens::ExportImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExportedImageURL", "", TypeOf<decltype(T::exported_image_url)>(), offsetof(T, exported_image_url),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ExportImageResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ExportImageRequest> {
  using T = ens::ExportImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"OSSBucket", "", TypeOf<decltype(T::oss_bucket)>(), offsetof(T, oss_bucket), Style::kRepeat, schema::kRequired},
      {"OSSPrefix", "", TypeOf<decltype(T::oss_prefix)>(), offsetof(T, oss_prefix), Style::kRepeat, 0},
      {"OSSRegionId", "", TypeOf<decltype(T::oss_region_id)>(), offsetof(T, oss_region_id), Style::kRepeat,
       schema::kRequired},
      {"RoleName", "", TypeOf<decltype(T::role_name)>(), offsetof(T, role_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ExportImageRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetClusterAddonInstanceResponse::ConfigSchema> {
  using T = ens::GetClusterAddonInstanceResponse::ConfigSchema;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersion", "", TypeOf<decltype(T::app_version)>(), offsetof(T, app_version), Style::kRepeat, 0},
      {"ConfigVersion", "", TypeOf<decltype(T::config_version)>(), offsetof(T, config_version), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Params", "", TypeOf<decltype(T::params)>(), offsetof(T, params), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetClusterAddonInstanceResponse.ConfigSchema", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::GetClusterAddonInstanceResponse::ConfigSchema> =
    &ens::tables::Table<ens::GetClusterAddonInstanceResponse::ConfigSchema>::kStruct;

template <>
struct ens::tables::Table<ens::GetClusterAddonInstanceResponse> {
  using T = ens::GetClusterAddonInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CleanupCloudResources", "", TypeOf<decltype(T::cleanup_cloud_resources)>(),
       offsetof(T, cleanup_cloud_resources), Style::kRepeat, 0},
      {"ConfigSchema", "", TypeOf<decltype(T::config_schema)>(), offsetof(T, config_schema), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetClusterAddonInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetClusterAddonInstanceRequest> {
  using T = ens::GetClusterAddonInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"GetClusterAddonInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListBucketsResponse::BucketInfos> {
  using T = ens::ListBucketsResponse::BucketInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketAcl", "", TypeOf<decltype(T::bucket_acl)>(), offsetof(T, bucket_acl), Style::kRepeat, 0},
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat, 0},
      {"CORSRule", "", TypeOf<decltype(T::cors_rule)>(), offsetof(T, cors_rule), Style::kRepeat, 0},
      {"City", "", TypeOf<decltype(T::city)>(), offsetof(T, city), Style::kRepeat, 0},
      {"Comment", "", TypeOf<decltype(T::comment)>(), offsetof(T, comment), Style::kRepeat, 0},
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"DataRedundancyType", "", TypeOf<decltype(T::data_redundancy_type)>(), offsetof(T, data_redundancy_type),
       Style::kRepeat, 0},
      {"DispatcherType", "", TypeOf<decltype(T::dispatcher_type)>(), offsetof(T, dispatcher_type), Style::kRepeat, 0},
      {"Endpoint", "", TypeOf<decltype(T::endpoint)>(), offsetof(T, endpoint), Style::kRepeat, 0},
      {"EngineInfo", "", TypeOf<decltype(T::engine_info)>(), offsetof(T, engine_info), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"IndexTableName", "", TypeOf<decltype(T::index_table_name)>(), offsetof(T, index_table_name), Style::kRepeat, 0},
      {"LifecycleRule", "", TypeOf<decltype(T::lifecycle_rule)>(), offsetof(T, lifecycle_rule), Style::kRepeat, 0},
      {"LogicalBucketType", "", TypeOf<decltype(T::logical_bucket_type)>(), offsetof(T, logical_bucket_type),
       Style::kRepeat, 0},
      {"ModifyTime", "", TypeOf<decltype(T::modify_time)>(), offsetof(T, modify_time), Style::kRepeat, 0},
      {"Product", "", TypeOf<decltype(T::product)>(), offsetof(T, product), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"StorageClass", "", TypeOf<decltype(T::storage_class)>(), offsetof(T, storage_class), Style::kRepeat, 0},
      {"UserId", "", TypeOf<decltype(T::user_id)>(), offsetof(T, user_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListBucketsResponse.BucketInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListBucketsResponse::BucketInfos> =
    &ens::tables::Table<ens::ListBucketsResponse::BucketInfos>::kStruct;

template <>
struct ens::tables::Table<ens::ListBucketsResponse> {
  using T = ens::ListBucketsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketInfos", "", TypeOf<decltype(T::bucket_infos)>(), offsetof(T, bucket_infos), Style::kRepeat, 0},
      {"NextMarker", "", TypeOf<decltype(T::next_marker)>(), offsetof(T, next_marker), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListBucketsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListBucketsRequest> {
  using T = ens::ListBucketsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Keyword", "", TypeOf<decltype(T::keyword)>(), offsetof(T, keyword), Style::kRepeat, 0},
      {"LogicalBucketType", "", TypeOf<decltype(T::logical_bucket_type)>(), offsetof(T, logical_bucket_type),
       Style::kRepeat, 0},
      {"Marker", "", TypeOf<decltype(T::marker)>(), offsetof(T, marker), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"Prefix", "", TypeOf<decltype(T::prefix)>(), offsetof(T, prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListBucketsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyImageAttributeResponse> {
  using T = ens::ModifyImageAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyImageAttributeRequest> {
  using T = ens::ModifyImageAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceAutoRenewAttributeResponse> {
  using T = ens::ModifyInstanceAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceAutoRenewAttributeRequest> {
  using T = ens::ModifyInstanceAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, schema::kRequired},
      {"Duration", "", TypeOf<decltype(T::duration)>(), offsetof(T, duration), Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat,
       schema::kRequired},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PutBucketResponse> {
  using T = ens::PutBucketResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PutBucketResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PutBucketRequest> {
  using T = ens::PutBucketRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketAcl", "", TypeOf<decltype(T::bucket_acl)>(), offsetof(T, bucket_acl), Style::kRepeat, 0},
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
      {"City", "", TypeOf<decltype(T::city)>(), offsetof(T, city), Style::kRepeat, 0},
      {"Comment", "", TypeOf<decltype(T::comment)>(), offsetof(T, comment), Style::kRepeat, 0},
      {"DataRedundancyType", "", TypeOf<decltype(T::data_redundancy_type)>(), offsetof(T, data_redundancy_type),
       Style::kRepeat, 0},
      {"DispatchScope", "", TypeOf<decltype(T::dispatch_scope)>(), offsetof(T, dispatch_scope), Style::kRepeat, 0},
      {"DispatcherType", "", TypeOf<decltype(T::dispatcher_type)>(), offsetof(T, dispatcher_type), Style::kRepeat, 0},
      {"Endpoint", "", TypeOf<decltype(T::endpoint)>(), offsetof(T, endpoint), Style::kRepeat, 0},
      {"EngineId", "", TypeOf<decltype(T::engine_id)>(), offsetof(T, engine_id), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"LogicalBucketType", "", TypeOf<decltype(T::logical_bucket_type)>(), offsetof(T, logical_bucket_type),
       Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"StorageClass", "", TypeOf<decltype(T::storage_class)>(), offsetof(T, storage_class), Style::kRepeat, 0},
      {"StorageDomainId", "", TypeOf<decltype(T::storage_domain_id)>(), offsetof(T, storage_domain_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"PutBucketRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleaseARMServerInstanceResponse> {
  using T = ens::ReleaseARMServerInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleaseARMServerInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleaseARMServerInstanceRequest> {
  using T = ens::ReleaseARMServerInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ReleaseARMServerInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemovePublicIpsFromEpnInstanceResponse> {
  using T = ens::RemovePublicIpsFromEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemovePublicIpsFromEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemovePublicIpsFromEpnInstanceRequest::InstanceInfos> {
  using T = ens::RemovePublicIpsFromEpnInstanceRequest::InstanceInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"RemovePublicIpsFromEpnInstanceRequest.InstanceInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::RemovePublicIpsFromEpnInstanceRequest::InstanceInfos> =
        &ens::tables::Table<ens::RemovePublicIpsFromEpnInstanceRequest::InstanceInfos>::kStruct;

template <>
struct ens::tables::Table<ens::RemovePublicIpsFromEpnInstanceRequest> {
  using T = ens::RemovePublicIpsFromEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceInfos", "", TypeOf<decltype(T::instance_infos)>(), offsetof(T, instance_infos), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RemovePublicIpsFromEpnInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RenewARMServerInstanceResponse> {
  using T = ens::RenewARMServerInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewARMServerInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RenewARMServerInstanceRequest> {
  using T = ens::RenewARMServerInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, schema::kRequired},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RenewARMServerInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ResizeDiskResponse> {
  using T = ens::ResizeDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResizeDiskResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ResizeDiskRequest> {
  using T = ens::ResizeDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"NewSize", "", TypeOf<decltype(T::new_size)>(), offsetof(T, new_size), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ResizeDiskRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SaveSDGResponse> {
  using T = ens::SaveSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SaveSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SaveSDGRequest> {
  using T = ens::SaveSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SaveSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerUDPListenerAttributeResponse> {
  using T = ens::SetLoadBalancerUDPListenerAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetLoadBalancerUDPListenerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerUDPListenerAttributeRequest> {
  using T = ens::SetLoadBalancerUDPListenerAttributeRequest;
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
  static constexpr schema::Struct kStruct = {"SetLoadBalancerUDPListenerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnmountInstanceSDGResponse::Data::Result::FailedItems> {
  using T = ens::UnmountInstanceSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnmountInstanceSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::UnmountInstanceSDGResponse::Data::Result::FailedItems> =
        &ens::tables::Table<ens::UnmountInstanceSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::UnmountInstanceSDGResponse::Data::Result> {
  using T = ens::UnmountInstanceSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnmountInstanceSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::UnmountInstanceSDGResponse::Data::Result> =
    &ens::tables::Table<ens::UnmountInstanceSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::UnmountInstanceSDGResponse::Data> {
  using T = ens::UnmountInstanceSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnmountInstanceSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::UnmountInstanceSDGResponse::Data> =
    &ens::tables::Table<ens::UnmountInstanceSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::UnmountInstanceSDGResponse> {
  using T = ens::UnmountInstanceSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnmountInstanceSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UnmountInstanceSDGRequest> {
  using T = ens::UnmountInstanceSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnmountInstanceSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpdateEnsSaleControlResponse> {
  using T = ens::UpdateEnsSaleControlResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpdateEnsSaleControlResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpdateEnsSaleControlRequest::SaleControls::ConditionControls> {
  using T = ens::UpdateEnsSaleControlRequest::SaleControls::ConditionControls;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControlModuleCode", "", TypeOf<decltype(T::condition_control_module_code)>(),
       offsetof(T, condition_control_module_code), Style::kRepeat, 0},
      {"ConditionControlModuleValue", "", TypeOf<decltype(T::condition_control_module_value)>(),
       offsetof(T, condition_control_module_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpdateEnsSaleControlRequest.SaleControls.ConditionControls", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::UpdateEnsSaleControlRequest::SaleControls::ConditionControls> =
        &ens::tables::Table<ens::UpdateEnsSaleControlRequest::SaleControls::ConditionControls>::kStruct;

template <>
struct ens::tables::Table<ens::UpdateEnsSaleControlRequest::SaleControls::ModuleValue> {
  using T = ens::UpdateEnsSaleControlRequest::SaleControls::ModuleValue;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleMaxValue", "", TypeOf<decltype(T::module_max_value)>(), offsetof(T, module_max_value), Style::kRepeat, 0},
      {"ModuleMinValue", "", TypeOf<decltype(T::module_min_value)>(), offsetof(T, module_min_value), Style::kRepeat, 0},
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpdateEnsSaleControlRequest.SaleControls.ModuleValue", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::UpdateEnsSaleControlRequest::SaleControls::ModuleValue> =
        &ens::tables::Table<ens::UpdateEnsSaleControlRequest::SaleControls::ModuleValue>::kStruct;

template <>
struct ens::tables::Table<ens::UpdateEnsSaleControlRequest::SaleControls> {
  using T = ens::UpdateEnsSaleControlRequest::SaleControls;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControls", "", TypeOf<decltype(T::condition_controls)>(), offsetof(T, condition_controls),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat,
       schema::kRequired},
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kFlat,
       schema::kRequired},
      {"Operator", "", TypeOf<decltype(T::operator_)>(), offsetof(T, operator_), Style::kRepeat, schema::kRequired},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UpdateEnsSaleControlRequest.SaleControls", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::UpdateEnsSaleControlRequest::SaleControls> =
    &ens::tables::Table<ens::UpdateEnsSaleControlRequest::SaleControls>::kStruct;

template <>
struct ens::tables::Table<ens::UpdateEnsSaleControlRequest> {
  using T = ens::UpdateEnsSaleControlRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUidAccount", "", TypeOf<decltype(T::ali_uid_account)>(), offsetof(T, ali_uid_account), Style::kRepeat, 0},
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat,
       schema::kRequired},
      {"CustomAccount", "", TypeOf<decltype(T::custom_account)>(), offsetof(T, custom_account), Style::kRepeat, 0},
      {"SaleControls", "", TypeOf<decltype(T::sale_controls)>(), offsetof(T, sale_controls), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UpdateEnsSaleControlRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpgradeClusterAddonsResponse> {
  using T = ens::UpgradeClusterAddonsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpgradeClusterAddonsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpgradeClusterAddonsRequest::Addons::ConfigSchema> {
  using T = ens::UpgradeClusterAddonsRequest::Addons::ConfigSchema;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersion", "", TypeOf<decltype(T::app_version)>(), offsetof(T, app_version), Style::kRepeat, 0},
      {"ConfigVersion", "", TypeOf<decltype(T::config_version)>(), offsetof(T, config_version), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Params", "", TypeOf<decltype(T::params)>(), offsetof(T, params), Style::kRepeat, schema::kRawJson},
  };
  static constexpr schema::Struct kStruct = {"UpgradeClusterAddonsRequest.Addons.ConfigSchema", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::UpgradeClusterAddonsRequest::Addons::ConfigSchema> =
        &ens::tables::Table<ens::UpgradeClusterAddonsRequest::Addons::ConfigSchema>::kStruct;

template <>
struct ens::tables::Table<ens::UpgradeClusterAddonsRequest::Addons> {
  using T = ens::UpgradeClusterAddonsRequest::Addons;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConfigSchema", "", TypeOf<decltype(T::config_schema)>(), offsetof(T, config_schema), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NextVersion", "", TypeOf<decltype(T::next_version)>(), offsetof(T, next_version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpgradeClusterAddonsRequest.Addons", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::UpgradeClusterAddonsRequest::Addons> =
    &ens::tables::Table<ens::UpgradeClusterAddonsRequest::Addons>::kStruct;

template <>
struct ens::tables::Table<ens::UpgradeClusterAddonsRequest> {
  using T = ens::UpgradeClusterAddonsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Addons", "", TypeOf<decltype(T::addons)>(), offsetof(T, addons), Style::kJson, 0},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UpgradeClusterAddonsRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAddDeviceInternetPortAction = {
    .name = "AddDeviceInternetPort",
    .request = &Table<AddDeviceInternetPortRequest>::kStruct,
    .response = &Table<AddDeviceInternetPortResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeAddDeviceInternetPortRequest() { return schema::MakeObject<AddDeviceInternetPortRequest>(); }
schema::OwnedObject MakeAddDeviceInternetPortResponse() { return schema::MakeObject<AddDeviceInternetPortResponse>(); }

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
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateNetworkInterfaceRequest() { return schema::MakeObject<CreateNetworkInterfaceRequest>(); }
schema::OwnedObject MakeCreateNetworkInterfaceResponse() {
  return schema::MakeObject<CreateNetworkInterfaceResponse>();
}

constinit const schema::Action kDeleteApplicationAction = {
    .name = "DeleteApplication",
    .request = &Table<DeleteApplicationRequest>::kStruct,
    .response = &Table<DeleteApplicationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteApplicationRequest() { return schema::MakeObject<DeleteApplicationRequest>(); }
schema::OwnedObject MakeDeleteApplicationResponse() { return schema::MakeObject<DeleteApplicationResponse>(); }

constinit const schema::Action kDeleteBucketLifecycleAction = {
    .name = "DeleteBucketLifecycle",
    .request = &Table<DeleteBucketLifecycleRequest>::kStruct,
    .response = &Table<DeleteBucketLifecycleResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteBucketLifecycleRequest() { return schema::MakeObject<DeleteBucketLifecycleRequest>(); }
schema::OwnedObject MakeDeleteBucketLifecycleResponse() { return schema::MakeObject<DeleteBucketLifecycleResponse>(); }

constinit const schema::Action kDeleteEpnInstanceAction = {
    .name = "DeleteEpnInstance",
    .request = &Table<DeleteEpnInstanceRequest>::kStruct,
    .response = &Table<DeleteEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteEpnInstanceRequest() { return schema::MakeObject<DeleteEpnInstanceRequest>(); }
schema::OwnedObject MakeDeleteEpnInstanceResponse() { return schema::MakeObject<DeleteEpnInstanceResponse>(); }

constinit const schema::Action kDeleteNetworkAction = {
    .name = "DeleteNetwork",
    .request = &Table<DeleteNetworkRequest>::kStruct,
    .response = &Table<DeleteNetworkResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteNetworkRequest() { return schema::MakeObject<DeleteNetworkRequest>(); }
schema::OwnedObject MakeDeleteNetworkResponse() { return schema::MakeObject<DeleteNetworkResponse>(); }

constinit const schema::Action kDeleteNetworkInterfacesAction = {
    .name = "DeleteNetworkInterfaces",
    .request = &Table<DeleteNetworkInterfacesRequest>::kStruct,
    .response = &Table<DeleteNetworkInterfacesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteNetworkInterfacesRequest() {
  return schema::MakeObject<DeleteNetworkInterfacesRequest>();
}
schema::OwnedObject MakeDeleteNetworkInterfacesResponse() {
  return schema::MakeObject<DeleteNetworkInterfacesResponse>();
}

constinit const schema::Action kDescribeDiskIopsListAction = {
    .name = "DescribeDiskIopsList",
    .request = &Table<DescribeDiskIopsListRequest>::kStruct,
    .response = &Table<DescribeDiskIopsListResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeDiskIopsListRequest() { return schema::MakeObject<DescribeDiskIopsListRequest>(); }
schema::OwnedObject MakeDescribeDiskIopsListResponse() { return schema::MakeObject<DescribeDiskIopsListResponse>(); }

constinit const schema::Action kDescribeEnsRegionIdIpv6InfoAction = {
    .name = "DescribeEnsRegionIdIpv6Info",
    .request = &Table<DescribeEnsRegionIdIpv6InfoRequest>::kStruct,
    .response = &Table<DescribeEnsRegionIdIpv6InfoResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeEnsRegionIdIpv6InfoRequest() {
  return schema::MakeObject<DescribeEnsRegionIdIpv6InfoRequest>();
}
schema::OwnedObject MakeDescribeEnsRegionIdIpv6InfoResponse() {
  return schema::MakeObject<DescribeEnsRegionIdIpv6InfoResponse>();
}

constexpr std::string_view kDescribeInstanceTypesSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeInstanceTypesAction = {
    .name = "DescribeInstanceTypes",
    .request = &Table<DescribeInstanceTypesRequest>::kStruct,
    .response = &Table<DescribeInstanceTypesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeInstanceTypesSuccessCodes,
};

schema::OwnedObject MakeDescribeInstanceTypesRequest() { return schema::MakeObject<DescribeInstanceTypesRequest>(); }
schema::OwnedObject MakeDescribeInstanceTypesResponse() { return schema::MakeObject<DescribeInstanceTypesResponse>(); }

constinit const schema::Action kDescribeSDGAction = {
    .name = "DescribeSDG",
    .request = &Table<DescribeSDGRequest>::kStruct,
    .response = &Table<DescribeSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "SDGs",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSDGRequest() { return schema::MakeObject<DescribeSDGRequest>(); }
schema::OwnedObject MakeDescribeSDGResponse() { return schema::MakeObject<DescribeSDGResponse>(); }

constinit const schema::Action kExportImageAction = {
    .name = "ExportImage",
    .request = &Table<ExportImageRequest>::kStruct,
    .response = &Table<ExportImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeExportImageRequest() { return schema::MakeObject<ExportImageRequest>(); }
schema::OwnedObject MakeExportImageResponse() { return schema::MakeObject<ExportImageResponse>(); }

constinit const schema::Action kGetClusterAddonInstanceAction = {
    .name = "GetClusterAddonInstance",
    .request = &Table<GetClusterAddonInstanceRequest>::kStruct,
    .response = &Table<GetClusterAddonInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeGetClusterAddonInstanceRequest() {
  return schema::MakeObject<GetClusterAddonInstanceRequest>();
}
schema::OwnedObject MakeGetClusterAddonInstanceResponse() {
  return schema::MakeObject<GetClusterAddonInstanceResponse>();
}

constinit const schema::Action kListBucketsAction = {
    .name = "ListBuckets",
    .request = &Table<ListBucketsRequest>::kStruct,
    .response = &Table<ListBucketsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "BucketInfos",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeListBucketsRequest() { return schema::MakeObject<ListBucketsRequest>(); }
schema::OwnedObject MakeListBucketsResponse() { return schema::MakeObject<ListBucketsResponse>(); }

constexpr std::string_view kModifyImageAttributeSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kModifyImageAttributeAction = {
    .name = "ModifyImageAttribute",
    .request = &Table<ModifyImageAttributeRequest>::kStruct,
    .response = &Table<ModifyImageAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kModifyImageAttributeSuccessCodes,
};

schema::OwnedObject MakeModifyImageAttributeRequest() { return schema::MakeObject<ModifyImageAttributeRequest>(); }
schema::OwnedObject MakeModifyImageAttributeResponse() { return schema::MakeObject<ModifyImageAttributeResponse>(); }

constexpr std::string_view kModifyInstanceAutoRenewAttributeSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kModifyInstanceAutoRenewAttributeAction = {
    .name = "ModifyInstanceAutoRenewAttribute",
    .request = &Table<ModifyInstanceAutoRenewAttributeRequest>::kStruct,
    .response = &Table<ModifyInstanceAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .success_codes = kModifyInstanceAutoRenewAttributeSuccessCodes,
};

schema::OwnedObject MakeModifyInstanceAutoRenewAttributeRequest() {
  return schema::MakeObject<ModifyInstanceAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeModifyInstanceAutoRenewAttributeResponse() {
  return schema::MakeObject<ModifyInstanceAutoRenewAttributeResponse>();
}

constinit const schema::Action kPutBucketAction = {
    .name = "PutBucket",
    .request = &Table<PutBucketRequest>::kStruct,
    .response = &Table<PutBucketResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakePutBucketRequest() { return schema::MakeObject<PutBucketRequest>(); }
schema::OwnedObject MakePutBucketResponse() { return schema::MakeObject<PutBucketResponse>(); }

constinit const schema::Action kReleaseARMServerInstanceAction = {
    .name = "ReleaseARMServerInstance",
    .request = &Table<ReleaseARMServerInstanceRequest>::kStruct,
    .response = &Table<ReleaseARMServerInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReleaseARMServerInstanceRequest() {
  return schema::MakeObject<ReleaseARMServerInstanceRequest>();
}
schema::OwnedObject MakeReleaseARMServerInstanceResponse() {
  return schema::MakeObject<ReleaseARMServerInstanceResponse>();
}

constinit const schema::Action kRemovePublicIpsFromEpnInstanceAction = {
    .name = "RemovePublicIpsFromEpnInstance",
    .request = &Table<RemovePublicIpsFromEpnInstanceRequest>::kStruct,
    .response = &Table<RemovePublicIpsFromEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRemovePublicIpsFromEpnInstanceRequest() {
  return schema::MakeObject<RemovePublicIpsFromEpnInstanceRequest>();
}
schema::OwnedObject MakeRemovePublicIpsFromEpnInstanceResponse() {
  return schema::MakeObject<RemovePublicIpsFromEpnInstanceResponse>();
}

constinit const schema::Action kRenewARMServerInstanceAction = {
    .name = "RenewARMServerInstance",
    .request = &Table<RenewARMServerInstanceRequest>::kStruct,
    .response = &Table<RenewARMServerInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRenewARMServerInstanceRequest() { return schema::MakeObject<RenewARMServerInstanceRequest>(); }
schema::OwnedObject MakeRenewARMServerInstanceResponse() {
  return schema::MakeObject<RenewARMServerInstanceResponse>();
}

constinit const schema::Action kResizeDiskAction = {
    .name = "ResizeDisk",
    .request = &Table<ResizeDiskRequest>::kStruct,
    .response = &Table<ResizeDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeResizeDiskRequest() { return schema::MakeObject<ResizeDiskRequest>(); }
schema::OwnedObject MakeResizeDiskResponse() { return schema::MakeObject<ResizeDiskResponse>(); }

constinit const schema::Action kSaveSDGAction = {
    .name = "SaveSDG",
    .request = &Table<SaveSDGRequest>::kStruct,
    .response = &Table<SaveSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeSaveSDGRequest() { return schema::MakeObject<SaveSDGRequest>(); }
schema::OwnedObject MakeSaveSDGResponse() { return schema::MakeObject<SaveSDGResponse>(); }

constinit const schema::Action kSetLoadBalancerUDPListenerAttributeAction = {
    .name = "SetLoadBalancerUDPListenerAttribute",
    .request = &Table<SetLoadBalancerUDPListenerAttributeRequest>::kStruct,
    .response = &Table<SetLoadBalancerUDPListenerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeSetLoadBalancerUDPListenerAttributeRequest() {
  return schema::MakeObject<SetLoadBalancerUDPListenerAttributeRequest>();
}
schema::OwnedObject MakeSetLoadBalancerUDPListenerAttributeResponse() {
  return schema::MakeObject<SetLoadBalancerUDPListenerAttributeResponse>();
}

constinit const schema::Action kUnmountInstanceSDGAction = {
    .name = "UnmountInstanceSDG",
    .request = &Table<UnmountInstanceSDGRequest>::kStruct,
    .response = &Table<UnmountInstanceSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeUnmountInstanceSDGRequest() { return schema::MakeObject<UnmountInstanceSDGRequest>(); }
schema::OwnedObject MakeUnmountInstanceSDGResponse() { return schema::MakeObject<UnmountInstanceSDGResponse>(); }

constinit const schema::Action kUpdateEnsSaleControlAction = {
    .name = "UpdateEnsSaleControl",
    .request = &Table<UpdateEnsSaleControlRequest>::kStruct,
    .response = &Table<UpdateEnsSaleControlResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeUpdateEnsSaleControlRequest() { return schema::MakeObject<UpdateEnsSaleControlRequest>(); }
schema::OwnedObject MakeUpdateEnsSaleControlResponse() { return schema::MakeObject<UpdateEnsSaleControlResponse>(); }

constinit const schema::Action kUpgradeClusterAddonsAction = {
    .name = "UpgradeClusterAddons",
    .request = &Table<UpgradeClusterAddonsRequest>::kStruct,
    .response = &Table<UpgradeClusterAddonsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeUpgradeClusterAddonsRequest() { return schema::MakeObject<UpgradeClusterAddonsRequest>(); }
schema::OwnedObject MakeUpgradeClusterAddonsResponse() { return schema::MakeObject<UpgradeClusterAddonsResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AddDeviceInternetPortResponse*) noexcept {
  return tables::Table<AddDeviceInternetPortResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AddDeviceInternetPortRequest*) noexcept {
  return tables::Table<AddDeviceInternetPortRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AddDeviceInternetPortRequest&) noexcept {
  return tables::kAddDeviceInternetPortAction;
}

Outcome<AddDeviceInternetPortResponse> Client::AddDeviceInternetPort(const AddDeviceInternetPortRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<AddDeviceInternetPortResponse>(*core_, tables::kAddDeviceInternetPortAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const CreateKeyPairResponse*) noexcept {
  return tables::Table<CreateKeyPairResponse>::kStruct;
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

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse*) noexcept {
  return tables::Table<CreateNetworkInterfaceResponse>::kStruct;
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

const schema::Struct& SchemaOf(const DeleteApplicationResponse*) noexcept {
  return tables::Table<DeleteApplicationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteApplicationRequest*) noexcept {
  return tables::Table<DeleteApplicationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteApplicationRequest&) noexcept {
  return tables::kDeleteApplicationAction;
}

Outcome<DeleteApplicationResponse> Client::DeleteApplication(const DeleteApplicationRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DeleteApplicationResponse>(*core_, tables::kDeleteApplicationAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteBucketLifecycleResponse*) noexcept {
  return tables::Table<DeleteBucketLifecycleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteBucketLifecycleRequest*) noexcept {
  return tables::Table<DeleteBucketLifecycleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteBucketLifecycleRequest&) noexcept {
  return tables::kDeleteBucketLifecycleAction;
}

Outcome<DeleteBucketLifecycleResponse> Client::DeleteBucketLifecycle(const DeleteBucketLifecycleRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteBucketLifecycleResponse>(*core_, tables::kDeleteBucketLifecycleAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DeleteEpnInstanceResponse*) noexcept {
  return tables::Table<DeleteEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteEpnInstanceRequest*) noexcept {
  return tables::Table<DeleteEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteEpnInstanceRequest&) noexcept {
  return tables::kDeleteEpnInstanceAction;
}

Outcome<DeleteEpnInstanceResponse> Client::DeleteEpnInstance(const DeleteEpnInstanceRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DeleteEpnInstanceResponse>(*core_, tables::kDeleteEpnInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteNetworkResponse*) noexcept {
  return tables::Table<DeleteNetworkResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNetworkRequest*) noexcept {
  return tables::Table<DeleteNetworkRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNetworkRequest&) noexcept {
  return tables::kDeleteNetworkAction;
}

Outcome<DeleteNetworkResponse> Client::DeleteNetwork(const DeleteNetworkRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteNetworkResponse>(*core_, tables::kDeleteNetworkAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteNetworkInterfacesResponse*) noexcept {
  return tables::Table<DeleteNetworkInterfacesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNetworkInterfacesRequest*) noexcept {
  return tables::Table<DeleteNetworkInterfacesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNetworkInterfacesRequest&) noexcept {
  return tables::kDeleteNetworkInterfacesAction;
}

Outcome<DeleteNetworkInterfacesResponse> Client::DeleteNetworkInterfaces(const DeleteNetworkInterfacesRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DeleteNetworkInterfacesResponse>(*core_, tables::kDeleteNetworkInterfacesAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeDiskIopsListResponse::DiskIopsList*) noexcept {
  return tables::Table<DescribeDiskIopsListResponse::DiskIopsList>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiskIopsListResponse*) noexcept {
  return tables::Table<DescribeDiskIopsListResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiskIopsListRequest*) noexcept {
  return tables::Table<DescribeDiskIopsListRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDiskIopsListRequest&) noexcept {
  return tables::kDescribeDiskIopsListAction;
}

Outcome<DescribeDiskIopsListResponse> Client::DescribeDiskIopsList(const DescribeDiskIopsListRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeDiskIopsListResponse>(*core_, tables::kDescribeDiskIopsListAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeEnsRegionIdIpv6InfoResponse::SupportIpv6Info*) noexcept {
  return tables::Table<DescribeEnsRegionIdIpv6InfoResponse::SupportIpv6Info>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRegionIdIpv6InfoResponse*) noexcept {
  return tables::Table<DescribeEnsRegionIdIpv6InfoResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRegionIdIpv6InfoRequest*) noexcept {
  return tables::Table<DescribeEnsRegionIdIpv6InfoRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsRegionIdIpv6InfoRequest&) noexcept {
  return tables::kDescribeEnsRegionIdIpv6InfoAction;
}

Outcome<DescribeEnsRegionIdIpv6InfoResponse> Client::DescribeEnsRegionIdIpv6Info(
    const DescribeEnsRegionIdIpv6InfoRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsRegionIdIpv6InfoResponse>(*core_, tables::kDescribeEnsRegionIdIpv6InfoAction,
                                                               request, options);
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

const schema::Struct& SchemaOf(const DescribeSDGResponse::SDGs::AvaliableRegionIds*) noexcept {
  return tables::Table<DescribeSDGResponse::SDGs::AvaliableRegionIds>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGResponse::SDGs::PreloadInfos*) noexcept {
  return tables::Table<DescribeSDGResponse::SDGs::PreloadInfos>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGResponse::SDGs*) noexcept {
  return tables::Table<DescribeSDGResponse::SDGs>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGResponse*) noexcept {
  return tables::Table<DescribeSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGRequest*) noexcept {
  return tables::Table<DescribeSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSDGRequest&) noexcept {
  return tables::kDescribeSDGAction;
}

Outcome<DescribeSDGResponse> Client::DescribeSDG(const DescribeSDGRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSDGResponse>(*core_, tables::kDescribeSDGAction, request, options);
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

const schema::Struct& SchemaOf(const GetClusterAddonInstanceResponse::ConfigSchema*) noexcept {
  return tables::Table<GetClusterAddonInstanceResponse::ConfigSchema>::kStruct;
}

const schema::Struct& SchemaOf(const GetClusterAddonInstanceResponse*) noexcept {
  return tables::Table<GetClusterAddonInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetClusterAddonInstanceRequest*) noexcept {
  return tables::Table<GetClusterAddonInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetClusterAddonInstanceRequest&) noexcept {
  return tables::kGetClusterAddonInstanceAction;
}

Outcome<GetClusterAddonInstanceResponse> Client::GetClusterAddonInstance(const GetClusterAddonInstanceRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<GetClusterAddonInstanceResponse>(*core_, tables::kGetClusterAddonInstanceAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const ListBucketsResponse::BucketInfos*) noexcept {
  return tables::Table<ListBucketsResponse::BucketInfos>::kStruct;
}

const schema::Struct& SchemaOf(const ListBucketsResponse*) noexcept {
  return tables::Table<ListBucketsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListBucketsRequest*) noexcept {
  return tables::Table<ListBucketsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListBucketsRequest&) noexcept {
  return tables::kListBucketsAction;
}

Outcome<ListBucketsResponse> Client::ListBuckets(const ListBucketsRequest& request, const CallOptions& options) const {
  return internal::Invoke<ListBucketsResponse>(*core_, tables::kListBucketsAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyImageAttributeResponse*) noexcept {
  return tables::Table<ModifyImageAttributeResponse>::kStruct;
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

const schema::Struct& SchemaOf(const PutBucketResponse*) noexcept {
  return tables::Table<PutBucketResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PutBucketRequest*) noexcept {
  return tables::Table<PutBucketRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PutBucketRequest&) noexcept {
  return tables::kPutBucketAction;
}

Outcome<PutBucketResponse> Client::PutBucket(const PutBucketRequest& request, const CallOptions& options) const {
  return internal::Invoke<PutBucketResponse>(*core_, tables::kPutBucketAction, request, options);
}

const schema::Struct& SchemaOf(const ReleaseARMServerInstanceResponse*) noexcept {
  return tables::Table<ReleaseARMServerInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleaseARMServerInstanceRequest*) noexcept {
  return tables::Table<ReleaseARMServerInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleaseARMServerInstanceRequest&) noexcept {
  return tables::kReleaseARMServerInstanceAction;
}

Outcome<ReleaseARMServerInstanceResponse> Client::ReleaseARMServerInstance(
    const ReleaseARMServerInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<ReleaseARMServerInstanceResponse>(*core_, tables::kReleaseARMServerInstanceAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const RemovePublicIpsFromEpnInstanceResponse*) noexcept {
  return tables::Table<RemovePublicIpsFromEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RemovePublicIpsFromEpnInstanceRequest::InstanceInfos*) noexcept {
  return tables::Table<RemovePublicIpsFromEpnInstanceRequest::InstanceInfos>::kStruct;
}

const schema::Struct& SchemaOf(const RemovePublicIpsFromEpnInstanceRequest*) noexcept {
  return tables::Table<RemovePublicIpsFromEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RemovePublicIpsFromEpnInstanceRequest&) noexcept {
  return tables::kRemovePublicIpsFromEpnInstanceAction;
}

Outcome<RemovePublicIpsFromEpnInstanceResponse> Client::RemovePublicIpsFromEpnInstance(
    const RemovePublicIpsFromEpnInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<RemovePublicIpsFromEpnInstanceResponse>(*core_, tables::kRemovePublicIpsFromEpnInstanceAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const RenewARMServerInstanceResponse*) noexcept {
  return tables::Table<RenewARMServerInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RenewARMServerInstanceRequest*) noexcept {
  return tables::Table<RenewARMServerInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RenewARMServerInstanceRequest&) noexcept {
  return tables::kRenewARMServerInstanceAction;
}

Outcome<RenewARMServerInstanceResponse> Client::RenewARMServerInstance(const RenewARMServerInstanceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<RenewARMServerInstanceResponse>(*core_, tables::kRenewARMServerInstanceAction, request,
                                                          options);
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

const schema::Struct& SchemaOf(const SaveSDGResponse*) noexcept {
  return tables::Table<SaveSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SaveSDGRequest*) noexcept {
  return tables::Table<SaveSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SaveSDGRequest&) noexcept {
  return tables::kSaveSDGAction;
}

Outcome<SaveSDGResponse> Client::SaveSDG(const SaveSDGRequest& request, const CallOptions& options) const {
  return internal::Invoke<SaveSDGResponse>(*core_, tables::kSaveSDGAction, request, options);
}

const schema::Struct& SchemaOf(const SetLoadBalancerUDPListenerAttributeResponse*) noexcept {
  return tables::Table<SetLoadBalancerUDPListenerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SetLoadBalancerUDPListenerAttributeRequest*) noexcept {
  return tables::Table<SetLoadBalancerUDPListenerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SetLoadBalancerUDPListenerAttributeRequest&) noexcept {
  return tables::kSetLoadBalancerUDPListenerAttributeAction;
}

Outcome<SetLoadBalancerUDPListenerAttributeResponse> Client::SetLoadBalancerUDPListenerAttribute(
    const SetLoadBalancerUDPListenerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<SetLoadBalancerUDPListenerAttributeResponse>(
      *core_, tables::kSetLoadBalancerUDPListenerAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const UnmountInstanceSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<UnmountInstanceSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const UnmountInstanceSDGResponse::Data::Result*) noexcept {
  return tables::Table<UnmountInstanceSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const UnmountInstanceSDGResponse::Data*) noexcept {
  return tables::Table<UnmountInstanceSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const UnmountInstanceSDGResponse*) noexcept {
  return tables::Table<UnmountInstanceSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnmountInstanceSDGRequest*) noexcept {
  return tables::Table<UnmountInstanceSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnmountInstanceSDGRequest&) noexcept {
  return tables::kUnmountInstanceSDGAction;
}

Outcome<UnmountInstanceSDGResponse> Client::UnmountInstanceSDG(const UnmountInstanceSDGRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<UnmountInstanceSDGResponse>(*core_, tables::kUnmountInstanceSDGAction, request, options);
}

const schema::Struct& SchemaOf(const UpdateEnsSaleControlResponse*) noexcept {
  return tables::Table<UpdateEnsSaleControlResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UpdateEnsSaleControlRequest::SaleControls::ConditionControls*) noexcept {
  return tables::Table<UpdateEnsSaleControlRequest::SaleControls::ConditionControls>::kStruct;
}

const schema::Struct& SchemaOf(const UpdateEnsSaleControlRequest::SaleControls::ModuleValue*) noexcept {
  return tables::Table<UpdateEnsSaleControlRequest::SaleControls::ModuleValue>::kStruct;
}

const schema::Struct& SchemaOf(const UpdateEnsSaleControlRequest::SaleControls*) noexcept {
  return tables::Table<UpdateEnsSaleControlRequest::SaleControls>::kStruct;
}

const schema::Struct& SchemaOf(const UpdateEnsSaleControlRequest*) noexcept {
  return tables::Table<UpdateEnsSaleControlRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UpdateEnsSaleControlRequest&) noexcept {
  return tables::kUpdateEnsSaleControlAction;
}

Outcome<UpdateEnsSaleControlResponse> Client::UpdateEnsSaleControl(const UpdateEnsSaleControlRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<UpdateEnsSaleControlResponse>(*core_, tables::kUpdateEnsSaleControlAction, request, options);
}

const schema::Struct& SchemaOf(const UpgradeClusterAddonsResponse*) noexcept {
  return tables::Table<UpgradeClusterAddonsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UpgradeClusterAddonsRequest::Addons::ConfigSchema*) noexcept {
  return tables::Table<UpgradeClusterAddonsRequest::Addons::ConfigSchema>::kStruct;
}

const schema::Struct& SchemaOf(const UpgradeClusterAddonsRequest::Addons*) noexcept {
  return tables::Table<UpgradeClusterAddonsRequest::Addons>::kStruct;
}

const schema::Struct& SchemaOf(const UpgradeClusterAddonsRequest*) noexcept {
  return tables::Table<UpgradeClusterAddonsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UpgradeClusterAddonsRequest&) noexcept {
  return tables::kUpgradeClusterAddonsAction;
}

Outcome<UpgradeClusterAddonsResponse> Client::UpgradeClusterAddons(const UpgradeClusterAddonsRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<UpgradeClusterAddonsResponse>(*core_, tables::kUpgradeClusterAddonsAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
