// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/associate_ens_eip_address.h"
#include "alibabacloud/ens/attach_disk.h"
#include "alibabacloud/ens/authorize_security_group.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/delete_ha_vips.h"
#include "alibabacloud/ens/delete_storage_volume.h"
#include "alibabacloud/ens/describe_bandwitdh_by_internet_charge_type.h"
#include "alibabacloud/ens/describe_data_dist_result.h"
#include "alibabacloud/ens/describe_device_service.h"
#include "alibabacloud/ens/describe_ens_net_district.h"
#include "alibabacloud/ens/describe_forward_entry_attribute.h"
#include "alibabacloud/ens/describe_load_balancer_spec.h"
#include "alibabacloud/ens/describe_sdg_deployment_status.h"
#include "alibabacloud/ens/initialize_ens_eck_service_role.h"
#include "alibabacloud/ens/leave_security_group.h"
#include "alibabacloud/ens/list_aic_public_keys.h"
#include "alibabacloud/ens/modify_cluster_node_pool.h"
#include "alibabacloud/ens/modify_ha_vip_attribute.h"
#include "alibabacloud/ens/modify_snapshot_attribute.h"
#include "alibabacloud/ens/modify_snat_entry.h"
#include "alibabacloud/ens/release_instance.h"
#include "alibabacloud/ens/release_post_paid_instance.h"
#include "alibabacloud/ens/renew_instance.h"
#include "alibabacloud/ens/update_cluster_certificate.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AssociateEnsEipAddressResponse> {
  using T = ens::AssociateEnsEipAddressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssociateEnsEipAddressResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AssociateEnsEipAddressRequest> {
  using T = ens::AssociateEnsEipAddressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"Standby", "", TypeOf<decltype(T::standby)>(), offsetof(T, standby), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssociateEnsEipAddressRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AttachDiskResponse> {
  using T = ens::AttachDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachDiskResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AttachDiskRequest> {
  using T = ens::AttachDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AttachDiskRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AuthorizeSecurityGroupResponse> {
  using T = ens::AuthorizeSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AuthorizeSecurityGroupRequest> {
  using T = ens::AuthorizeSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat,
       schema::kRequired},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, schema::kRequired},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat,
       schema::kRequired},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"AuthorizeSecurityGroupRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteHaVipsResponse> {
  using T = ens::DeleteHaVipsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteHaVipsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteHaVipsRequest> {
  using T = ens::DeleteHaVipsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HaVipIds", "", TypeOf<decltype(T::ha_vip_ids)>(), offsetof(T, ha_vip_ids), Style::kJson, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteHaVipsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteStorageVolumeResponse> {
  using T = ens::DeleteStorageVolumeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteStorageVolumeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteStorageVolumeRequest> {
  using T = ens::DeleteStorageVolumeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"VolumeId", "", TypeOf<decltype(T::volume_id)>(), offsetof(T, volume_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteStorageVolumeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeBandwitdhByInternetChargeTypeResponse> {
  using T = ens::DescribeBandwitdhByInternetChargeTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthValue", "", TypeOf<decltype(T::bandwidth_value)>(), offsetof(T, bandwidth_value), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandwitdhByInternetChargeTypeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeBandwitdhByInternetChargeTypeRequest> {
  using T = ens::DescribeBandwitdhByInternetChargeTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandwitdhByInternetChargeTypeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDataDistResultResponse::DistResult::StatusStat::Instance> {
  using T = ens::DescribeDataDistResultResponse::DistResult::StatusStat::Instance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"StatusDescrip", "", TypeOf<decltype(T::status_descrip)>(), offsetof(T, status_descrip), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDataDistResultResponse.DistResult.StatusStat.Instance", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDataDistResultResponse::DistResult::StatusStat::Instance> =
        &ens::tables::Table<ens::DescribeDataDistResultResponse::DistResult::StatusStat::Instance>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDataDistResultResponse::DistResult::StatusStat> {
  using T = ens::DescribeDataDistResultResponse::DistResult::StatusStat;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
      {"Instances", "Instance", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataDistResultResponse.DistResult.StatusStat", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDataDistResultResponse::DistResult::StatusStat> =
        &ens::tables::Table<ens::DescribeDataDistResultResponse::DistResult::StatusStat>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDataDistResultResponse::DistResult> {
  using T = ens::DescribeDataDistResultResponse::DistResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"StatusStats", "StatusStat", TypeOf<decltype(T::status_stats)>(), offsetof(T, status_stats), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataDistResultResponse.DistResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDataDistResultResponse::DistResult> =
    &ens::tables::Table<ens::DescribeDataDistResultResponse::DistResult>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDataDistResultResponse> {
  using T = ens::DescribeDataDistResultResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DistResults", "DistResult", TypeOf<decltype(T::dist_results)>(), offsetof(T, dist_results), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataDistResultResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDataDistResultRequest> {
  using T = ens::DescribeDataDistResultRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"DataNames", "", TypeOf<decltype(T::data_names)>(), offsetof(T, data_names), Style::kRepeat, 0},
      {"DataVersions", "", TypeOf<decltype(T::data_versions)>(), offsetof(T, data_versions), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kJson, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kSimple, 0},
      {"MaxDate", "", TypeOf<decltype(T::max_date)>(), offsetof(T, max_date), Style::kRepeat, 0},
      {"MinDate", "", TypeOf<decltype(T::min_date)>(), offsetof(T, min_date), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataDistResultRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse::AppMetaData> {
  using T = ens::DescribeDeviceServiceResponse::AppMetaData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, 0},
      {"AppName", "", TypeOf<decltype(T::app_name)>(), offsetof(T, app_name), Style::kRepeat, 0},
      {"AppStableVersion", "", TypeOf<decltype(T::app_stable_version)>(), offsetof(T, app_stable_version),
       Style::kRepeat, 0},
      {"AppType", "", TypeOf<decltype(T::app_type)>(), offsetof(T, app_type), Style::kRepeat, 0},
      {"ClusterName", "", TypeOf<decltype(T::cluster_name)>(), offsetof(T, cluster_name), Style::kRepeat, 0},
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceResponse.AppMetaData", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDeviceServiceResponse::AppMetaData> =
    &ens::tables::Table<ens::DescribeDeviceServiceResponse::AppMetaData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse::AppStatus> {
  using T = ens::DescribeDeviceServiceResponse::AppStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Phase", "", TypeOf<decltype(T::phase)>(), offsetof(T, phase), Style::kRepeat, 0},
      {"StatusDescrip", "", TypeOf<decltype(T::status_descrip)>(), offsetof(T, status_descrip), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceResponse.AppStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDeviceServiceResponse::AppStatus> =
    &ens::tables::Table<ens::DescribeDeviceServiceResponse::AppStatus>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceDetailInfos> {
  using T = ens::DescribeDeviceServiceResponse::ResourceDetailInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeviceName", "", TypeOf<decltype(T::device_name)>(), offsetof(T, device_name), Style::kRepeat, 0},
      {"ID", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
      {"IP", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"ImageID", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"Mac", "", TypeOf<decltype(T::mac)>(), offsetof(T, mac), Style::kRepeat, 0},
      {"RegionID", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Server", "", TypeOf<decltype(T::server)>(), offsetof(T, server), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceResponse.ResourceDetailInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDeviceServiceResponse::ResourceDetailInfos> =
        &ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceDetailInfos>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos::Network> {
  using T = ens::DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos::Network;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ContainerPorts", "", TypeOf<decltype(T::container_ports)>(), offsetof(T, container_ports), Style::kRepeat, 0},
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat, 0},
      {"HostPorts", "", TypeOf<decltype(T::host_ports)>(), offsetof(T, host_ports), Style::kRepeat, 0},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDeviceServiceResponse.ResourceInfos.DeviceInfos.Network", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos::Network> =
        &ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos::Network>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos> {
  using T = ens::DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Network", "", TypeOf<decltype(T::network)>(), offsetof(T, network), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceResponse.ResourceInfos.DeviceInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos> =
        &ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos::InternalIps> {
  using T = ens::DescribeDeviceServiceResponse::ResourceInfos::InternalIps;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceResponse.ResourceInfos.InternalIps", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDeviceServiceResponse::ResourceInfos::InternalIps> =
        &ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos::InternalIps>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos::PublicIps> {
  using T = ens::DescribeDeviceServiceResponse::ResourceInfos::PublicIps;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceResponse.ResourceInfos.PublicIps", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDeviceServiceResponse::ResourceInfos::PublicIps> =
        &ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos::PublicIps>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos> {
  using T = ens::DescribeDeviceServiceResponse::ResourceInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersion", "", TypeOf<decltype(T::app_version)>(), offsetof(T, app_version), Style::kRepeat, 0},
      {"AreaCode", "", TypeOf<decltype(T::area_code)>(), offsetof(T, area_code), Style::kRepeat, 0},
      {"AreaName", "", TypeOf<decltype(T::area_name)>(), offsetof(T, area_name), Style::kRepeat, 0},
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"DeviceInfos", "", TypeOf<decltype(T::device_infos)>(), offsetof(T, device_infos), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceStatus", "", TypeOf<decltype(T::instance_status)>(), offsetof(T, instance_status), Style::kRepeat, 0},
      {"InternalIps", "", TypeOf<decltype(T::internal_ips)>(), offsetof(T, internal_ips), Style::kRepeat, 0},
      {"PublicIps", "", TypeOf<decltype(T::public_ips)>(), offsetof(T, public_ips), Style::kRepeat, 0},
      {"RegionCode", "", TypeOf<decltype(T::region_code)>(), offsetof(T, region_code), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RegionName", "", TypeOf<decltype(T::region_name)>(), offsetof(T, region_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceResponse.ResourceInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDeviceServiceResponse::ResourceInfos> =
    &ens::tables::Table<ens::DescribeDeviceServiceResponse::ResourceInfos>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceResponse> {
  using T = ens::DescribeDeviceServiceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppMetaData", "", TypeOf<decltype(T::app_meta_data)>(), offsetof(T, app_meta_data), Style::kFlat, 0},
      {"AppStatus", "", TypeOf<decltype(T::app_status)>(), offsetof(T, app_status), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceDetailInfos", "", TypeOf<decltype(T::resource_detail_infos)>(), offsetof(T, resource_detail_infos),
       Style::kRepeat, 0},
      {"ResourceInfos", "", TypeOf<decltype(T::resource_infos)>(), offsetof(T, resource_infos), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDeviceServiceRequest> {
  using T = ens::DescribeDeviceServiceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ServiceId", "", TypeOf<decltype(T::service_id)>(), offsetof(T, service_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeviceServiceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsNetDistrictResponse::EnsNetDistrict> {
  using T = ens::DescribeEnsNetDistrictResponse::EnsNetDistrict;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionIdCount", "", TypeOf<decltype(T::ens_region_id_count)>(), offsetof(T, ens_region_id_count),
       Style::kRepeat, 0},
      {"NetDistrictCode", "", TypeOf<decltype(T::net_district_code)>(), offsetof(T, net_district_code), Style::kRepeat,
       0},
      {"NetDistrictEnName", "", TypeOf<decltype(T::net_district_en_name)>(), offsetof(T, net_district_en_name),
       Style::kRepeat, 0},
      {"NetDistrictFatherCode", "", TypeOf<decltype(T::net_district_father_code)>(),
       offsetof(T, net_district_father_code), Style::kRepeat, 0},
      {"NetDistrictLevel", "", TypeOf<decltype(T::net_district_level)>(), offsetof(T, net_district_level),
       Style::kRepeat, 0},
      {"NetDistrictName", "", TypeOf<decltype(T::net_district_name)>(), offsetof(T, net_district_name), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsNetDistrictResponse.EnsNetDistrict", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEnsNetDistrictResponse::EnsNetDistrict> =
    &ens::tables::Table<ens::DescribeEnsNetDistrictResponse::EnsNetDistrict>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsNetDistrictResponse> {
  using T = ens::DescribeEnsNetDistrictResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"EnsNetDistricts", "EnsNetDistrict", TypeOf<decltype(T::ens_net_districts)>(), offsetof(T, ens_net_districts),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsNetDistrictResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsNetDistrictRequest> {
  using T = ens::DescribeEnsNetDistrictRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetDistrictCode", "", TypeOf<decltype(T::net_district_code)>(), offsetof(T, net_district_code), Style::kRepeat,
       0},
      {"NetDistrictCodeNode", "", TypeOf<decltype(T::net_district_code_node)>(), offsetof(T, net_district_code_node),
       Style::kRepeat, 0},
      {"NetLevelCode", "", TypeOf<decltype(T::net_level_code)>(), offsetof(T, net_level_code), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsNetDistrictRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeForwardEntryAttributeResponse> {
  using T = ens::DescribeForwardEntryAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat, 0},
      {"ExternalPort", "", TypeOf<decltype(T::external_port)>(), offsetof(T, external_port), Style::kRepeat, 0},
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat, 0},
      {"ForwardEntryName", "", TypeOf<decltype(T::forward_entry_name)>(), offsetof(T, forward_entry_name),
       Style::kRepeat, 0},
      {"HealthCheckPort", "", TypeOf<decltype(T::health_check_port)>(), offsetof(T, health_check_port), Style::kRepeat,
       0},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat, 0},
      {"InternalPort", "", TypeOf<decltype(T::internal_port)>(), offsetof(T, internal_port), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"StandbyExternalIp", "", TypeOf<decltype(T::standby_external_ip)>(), offsetof(T, standby_external_ip),
       Style::kRepeat, 0},
      {"StandbyStatus", "", TypeOf<decltype(T::standby_status)>(), offsetof(T, standby_status), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeForwardEntryAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeForwardEntryAttributeRequest> {
  using T = ens::DescribeForwardEntryAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeForwardEntryAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerSpecResponse::LoadBalancerSpecs> {
  using T = ens::DescribeLoadBalancerSpecResponse::LoadBalancerSpecs;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DisplayName", "", TypeOf<decltype(T::display_name)>(), offsetof(T, display_name), Style::kRepeat, 0},
      {"LoadBalancerSpec", "", TypeOf<decltype(T::load_balancer_spec)>(), offsetof(T, load_balancer_spec),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerSpecResponse.LoadBalancerSpecs", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeLoadBalancerSpecResponse::LoadBalancerSpecs> =
        &ens::tables::Table<ens::DescribeLoadBalancerSpecResponse::LoadBalancerSpecs>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerSpecResponse> {
  using T = ens::DescribeLoadBalancerSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoadBalancerSpecs", "", TypeOf<decltype(T::load_balancer_specs)>(), offsetof(T, load_balancer_specs),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerSpecResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerSpecRequest> {
  using T = ens::DescribeLoadBalancerSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoadBalancerSpec", "", TypeOf<decltype(T::load_balancer_spec)>(), offsetof(T, load_balancer_spec),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerSpecRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSDGDeploymentStatusResponse::DeploymentStatus> {
  using T = ens::DescribeSDGDeploymentStatusResponse::DeploymentStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BlockRwSplitSize", "", TypeOf<decltype(T::block_rw_split_size)>(), offsetof(T, block_rw_split_size),
       Style::kRepeat, 0},
      {"CacheSize", "", TypeOf<decltype(T::cache_size)>(), offsetof(T, cache_size), Style::kRepeat, 0},
      {"DiskAccessProtocol", "", TypeOf<decltype(T::disk_access_protocol)>(), offsetof(T, disk_access_protocol),
       Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MountType", "", TypeOf<decltype(T::mount_type)>(), offsetof(T, mount_type), Style::kRepeat, 0},
      {"Phase", "", TypeOf<decltype(T::phase)>(), offsetof(T, phase), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGDeploymentStatusResponse.DeploymentStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeSDGDeploymentStatusResponse::DeploymentStatus> =
        &ens::tables::Table<ens::DescribeSDGDeploymentStatusResponse::DeploymentStatus>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSDGDeploymentStatusResponse> {
  using T = ens::DescribeSDGDeploymentStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentStatus", "", TypeOf<decltype(T::deployment_status)>(), offsetof(T, deployment_status), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGDeploymentStatusResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSDGDeploymentStatusRequest> {
  using T = ens::DescribeSDGDeploymentStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentType", "", TypeOf<decltype(T::deployment_type)>(), offsetof(T, deployment_type), Style::kRepeat, 0},
      {"DiskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kJson, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionIds", "", TypeOf<decltype(T::region_ids)>(), offsetof(T, region_ids), Style::kJson, 0},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGDeploymentStatusRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::InitializeENSECKServiceRoleResponse> {
  using T = ens::InitializeENSECKServiceRoleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InitializeENSECKServiceRoleResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::InitializeENSECKServiceRoleRequest> {
  using T = ens::InitializeENSECKServiceRoleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"InitializeENSECKServiceRoleRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::LeaveSecurityGroupResponse> {
  using T = ens::LeaveSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"LeaveSecurityGroupResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::LeaveSecurityGroupRequest> {
  using T = ens::LeaveSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"LeaveSecurityGroupRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListAICPublicKeysResponse::PublicKeys> {
  using T = ens::ListAICPublicKeysResponse::PublicKeys;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Content", "", TypeOf<decltype(T::content)>(), offsetof(T, content), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"KeyGroup", "", TypeOf<decltype(T::key_group)>(), offsetof(T, key_group), Style::kRepeat, 0},
      {"KeyName", "", TypeOf<decltype(T::key_name)>(), offsetof(T, key_name), Style::kRepeat, 0},
      {"KeyType", "", TypeOf<decltype(T::key_type)>(), offsetof(T, key_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListAICPublicKeysResponse.PublicKeys", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ListAICPublicKeysResponse::PublicKeys> =
    &ens::tables::Table<ens::ListAICPublicKeysResponse::PublicKeys>::kStruct;

template <>
struct ens::tables::Table<ens::ListAICPublicKeysResponse> {
  using T = ens::ListAICPublicKeysResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PublicKeys", "", TypeOf<decltype(T::public_keys)>(), offsetof(T, public_keys), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListAICPublicKeysResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListAICPublicKeysRequest> {
  using T = ens::ListAICPublicKeysRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyGroup", "", TypeOf<decltype(T::key_group)>(), offsetof(T, key_group), Style::kRepeat, 0},
      {"KeyName", "", TypeOf<decltype(T::key_name)>(), offsetof(T, key_name), Style::kRepeat, 0},
      {"KeyType", "", TypeOf<decltype(T::key_type)>(), offsetof(T, key_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListAICPublicKeysRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyClusterNodePoolResponse> {
  using T = ens::ModifyClusterNodePoolResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterNodePoolResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyClusterNodePoolRequest::KubernetesConfig> {
  using T = ens::ModifyClusterNodePoolRequest::KubernetesConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PreUserData", "", TypeOf<decltype(T::pre_user_data)>(), offsetof(T, pre_user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterNodePoolRequest.KubernetesConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ModifyClusterNodePoolRequest::KubernetesConfig> =
    &ens::tables::Table<ens::ModifyClusterNodePoolRequest::KubernetesConfig>::kStruct;

template <>
struct ens::tables::Table<ens::ModifyClusterNodePoolRequest::NodepoolInfo> {
  using T = ens::ModifyClusterNodePoolRequest::NodepoolInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterNodePoolRequest.NodepoolInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ModifyClusterNodePoolRequest::NodepoolInfo> =
    &ens::tables::Table<ens::ModifyClusterNodePoolRequest::NodepoolInfo>::kStruct;

template <>
struct ens::tables::Table<ens::ModifyClusterNodePoolRequest::ScalingGroup::DataDisks> {
  using T = ens::ModifyClusterNodePoolRequest::ScalingGroup::DataDisks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterNodePoolRequest.ScalingGroup.DataDisks", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::ModifyClusterNodePoolRequest::ScalingGroup::DataDisks> =
        &ens::tables::Table<ens::ModifyClusterNodePoolRequest::ScalingGroup::DataDisks>::kStruct;

template <>
struct ens::tables::Table<ens::ModifyClusterNodePoolRequest::ScalingGroup> {
  using T = ens::ModifyClusterNodePoolRequest::ScalingGroup;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataDisks", "", TypeOf<decltype(T::data_disks)>(), offsetof(T, data_disks), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceTypes", "", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"SystemDiskCategory", "", TypeOf<decltype(T::system_disk_category)>(), offsetof(T, system_disk_category),
       Style::kRepeat, 0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
      {"VswitchIds", "", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterNodePoolRequest.ScalingGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::ModifyClusterNodePoolRequest::ScalingGroup> =
    &ens::tables::Table<ens::ModifyClusterNodePoolRequest::ScalingGroup>::kStruct;

template <>
struct ens::tables::Table<ens::ModifyClusterNodePoolRequest> {
  using T = ens::ModifyClusterNodePoolRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"KubernetesConfig", "", TypeOf<decltype(T::kubernetes_config)>(), offsetof(T, kubernetes_config), Style::kJson,
       0},
      {"NodepoolInfo", "", TypeOf<decltype(T::nodepool_info)>(), offsetof(T, nodepool_info), Style::kJson,
       schema::kRequired},
      {"ScalingGroup", "", TypeOf<decltype(T::scaling_group)>(), offsetof(T, scaling_group), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyClusterNodePoolRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyHaVipAttributeResponse> {
  using T = ens::ModifyHaVipAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyHaVipAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyHaVipAttributeRequest> {
  using T = ens::ModifyHaVipAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, schema::kRequired},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyHaVipAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifySnapshotAttributeResponse> {
  using T = ens::ModifySnapshotAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySnapshotAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifySnapshotAttributeRequest> {
  using T = ens::ModifySnapshotAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
      {"SnapshotName", "", TypeOf<decltype(T::snapshot_name)>(), offsetof(T, snapshot_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySnapshotAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifySnatEntryResponse> {
  using T = ens::ModifySnatEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySnatEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifySnatEntryRequest> {
  using T = ens::ModifySnatEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EipAffinity", "", TypeOf<decltype(T::eip_affinity)>(), offsetof(T, eip_affinity), Style::kRepeat, 0},
      {"IspAffinity", "", TypeOf<decltype(T::isp_affinity)>(), offsetof(T, isp_affinity), Style::kRepeat, 0},
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat,
       schema::kRequired},
      {"SnatEntryName", "", TypeOf<decltype(T::snat_entry_name)>(), offsetof(T, snat_entry_name), Style::kRepeat, 0},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySnatEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleaseInstanceResponse> {
  using T = ens::ReleaseInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleaseInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleaseInstanceRequest> {
  using T = ens::ReleaseInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ReleaseInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleasePostPaidInstanceResponse> {
  using T = ens::ReleasePostPaidInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleasePostPaidInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReleasePostPaidInstanceRequest> {
  using T = ens::ReleasePostPaidInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ReleasePostPaidInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RenewInstanceResponse> {
  using T = ens::RenewInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RenewInstanceRequest> {
  using T = ens::RenewInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RenewInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpdateClusterCertificateResponse> {
  using T = ens::UpdateClusterCertificateResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpdateClusterCertificateResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UpdateClusterCertificateRequest> {
  using T = ens::UpdateClusterCertificateRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UpdateClusterCertificateRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAssociateEnsEipAddressAction = {
    .name = "AssociateEnsEipAddress",
    .request = &Table<AssociateEnsEipAddressRequest>::kStruct,
    .response = &Table<AssociateEnsEipAddressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAssociateEnsEipAddressRequest() { return schema::MakeObject<AssociateEnsEipAddressRequest>(); }
schema::OwnedObject MakeAssociateEnsEipAddressResponse() {
  return schema::MakeObject<AssociateEnsEipAddressResponse>();
}

constexpr std::string_view kAttachDiskSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kAttachDiskAction = {
    .name = "AttachDisk",
    .request = &Table<AttachDiskRequest>::kStruct,
    .response = &Table<AttachDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 36,
    .success_codes = kAttachDiskSuccessCodes,
};

schema::OwnedObject MakeAttachDiskRequest() { return schema::MakeObject<AttachDiskRequest>(); }
schema::OwnedObject MakeAttachDiskResponse() { return schema::MakeObject<AttachDiskResponse>(); }

constinit const schema::Action kAuthorizeSecurityGroupAction = {
    .name = "AuthorizeSecurityGroup",
    .request = &Table<AuthorizeSecurityGroupRequest>::kStruct,
    .response = &Table<AuthorizeSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAuthorizeSecurityGroupRequest() { return schema::MakeObject<AuthorizeSecurityGroupRequest>(); }
schema::OwnedObject MakeAuthorizeSecurityGroupResponse() {
  return schema::MakeObject<AuthorizeSecurityGroupResponse>();
}

constinit const schema::Action kDeleteHaVipsAction = {
    .name = "DeleteHaVips",
    .request = &Table<DeleteHaVipsRequest>::kStruct,
    .response = &Table<DeleteHaVipsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeDeleteHaVipsRequest() { return schema::MakeObject<DeleteHaVipsRequest>(); }
schema::OwnedObject MakeDeleteHaVipsResponse() { return schema::MakeObject<DeleteHaVipsResponse>(); }

constinit const schema::Action kDeleteStorageVolumeAction = {
    .name = "DeleteStorageVolume",
    .request = &Table<DeleteStorageVolumeRequest>::kStruct,
    .response = &Table<DeleteStorageVolumeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteStorageVolumeRequest() { return schema::MakeObject<DeleteStorageVolumeRequest>(); }
schema::OwnedObject MakeDeleteStorageVolumeResponse() { return schema::MakeObject<DeleteStorageVolumeResponse>(); }

constinit const schema::Action kDescribeBandwitdhByInternetChargeTypeAction = {
    .name = "DescribeBandwitdhByInternetChargeType",
    .request = &Table<DescribeBandwitdhByInternetChargeTypeRequest>::kStruct,
    .response = &Table<DescribeBandwitdhByInternetChargeTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeBandwitdhByInternetChargeTypeRequest() {
  return schema::MakeObject<DescribeBandwitdhByInternetChargeTypeRequest>();
}
schema::OwnedObject MakeDescribeBandwitdhByInternetChargeTypeResponse() {
  return schema::MakeObject<DescribeBandwitdhByInternetChargeTypeResponse>();
}

constinit const schema::Action kDescribeDataDistResultAction = {
    .name = "DescribeDataDistResult",
    .request = &Table<DescribeDataDistResultRequest>::kStruct,
    .response = &Table<DescribeDataDistResultResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "DistResults",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeDataDistResultRequest() { return schema::MakeObject<DescribeDataDistResultRequest>(); }
schema::OwnedObject MakeDescribeDataDistResultResponse() {
  return schema::MakeObject<DescribeDataDistResultResponse>();
}

constinit const schema::Action kDescribeDeviceServiceAction = {
    .name = "DescribeDeviceService",
    .request = &Table<DescribeDeviceServiceRequest>::kStruct,
    .response = &Table<DescribeDeviceServiceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeDeviceServiceRequest() { return schema::MakeObject<DescribeDeviceServiceRequest>(); }
schema::OwnedObject MakeDescribeDeviceServiceResponse() { return schema::MakeObject<DescribeDeviceServiceResponse>(); }

constexpr std::string_view kDescribeEnsNetDistrictSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeEnsNetDistrictAction = {
    .name = "DescribeEnsNetDistrict",
    .request = &Table<DescribeEnsNetDistrictRequest>::kStruct,
    .response = &Table<DescribeEnsNetDistrictResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeEnsNetDistrictSuccessCodes,
};

schema::OwnedObject MakeDescribeEnsNetDistrictRequest() { return schema::MakeObject<DescribeEnsNetDistrictRequest>(); }
schema::OwnedObject MakeDescribeEnsNetDistrictResponse() {
  return schema::MakeObject<DescribeEnsNetDistrictResponse>();
}

constinit const schema::Action kDescribeForwardEntryAttributeAction = {
    .name = "DescribeForwardEntryAttribute",
    .request = &Table<DescribeForwardEntryAttributeRequest>::kStruct,
    .response = &Table<DescribeForwardEntryAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeForwardEntryAttributeRequest() {
  return schema::MakeObject<DescribeForwardEntryAttributeRequest>();
}
schema::OwnedObject MakeDescribeForwardEntryAttributeResponse() {
  return schema::MakeObject<DescribeForwardEntryAttributeResponse>();
}

constinit const schema::Action kDescribeLoadBalancerSpecAction = {
    .name = "DescribeLoadBalancerSpec",
    .request = &Table<DescribeLoadBalancerSpecRequest>::kStruct,
    .response = &Table<DescribeLoadBalancerSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeLoadBalancerSpecRequest() {
  return schema::MakeObject<DescribeLoadBalancerSpecRequest>();
}
schema::OwnedObject MakeDescribeLoadBalancerSpecResponse() {
  return schema::MakeObject<DescribeLoadBalancerSpecResponse>();
}

constinit const schema::Action kDescribeSDGDeploymentStatusAction = {
    .name = "DescribeSDGDeploymentStatus",
    .request = &Table<DescribeSDGDeploymentStatusRequest>::kStruct,
    .response = &Table<DescribeSDGDeploymentStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "DeploymentStatus",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSDGDeploymentStatusRequest() {
  return schema::MakeObject<DescribeSDGDeploymentStatusRequest>();
}
schema::OwnedObject MakeDescribeSDGDeploymentStatusResponse() {
  return schema::MakeObject<DescribeSDGDeploymentStatusResponse>();
}

constinit const schema::Action kInitializeENSECKServiceRoleAction = {
    .name = "InitializeENSECKServiceRole",
    .request = &Table<InitializeENSECKServiceRoleRequest>::kStruct,
    .response = &Table<InitializeENSECKServiceRoleResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeInitializeENSECKServiceRoleRequest() {
  return schema::MakeObject<InitializeENSECKServiceRoleRequest>();
}
schema::OwnedObject MakeInitializeENSECKServiceRoleResponse() {
  return schema::MakeObject<InitializeENSECKServiceRoleResponse>();
}

constinit const schema::Action kLeaveSecurityGroupAction = {
    .name = "LeaveSecurityGroup",
    .request = &Table<LeaveSecurityGroupRequest>::kStruct,
    .response = &Table<LeaveSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 66,
};

schema::OwnedObject MakeLeaveSecurityGroupRequest() { return schema::MakeObject<LeaveSecurityGroupRequest>(); }
schema::OwnedObject MakeLeaveSecurityGroupResponse() { return schema::MakeObject<LeaveSecurityGroupResponse>(); }

constinit const schema::Action kListAICPublicKeysAction = {
    .name = "ListAICPublicKeys",
    .request = &Table<ListAICPublicKeysRequest>::kStruct,
    .response = &Table<ListAICPublicKeysResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "PublicKeys",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeListAICPublicKeysRequest() { return schema::MakeObject<ListAICPublicKeysRequest>(); }
schema::OwnedObject MakeListAICPublicKeysResponse() { return schema::MakeObject<ListAICPublicKeysResponse>(); }

constinit const schema::Action kModifyClusterNodePoolAction = {
    .name = "ModifyClusterNodePool",
    .request = &Table<ModifyClusterNodePoolRequest>::kStruct,
    .response = &Table<ModifyClusterNodePoolResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeModifyClusterNodePoolRequest() { return schema::MakeObject<ModifyClusterNodePoolRequest>(); }
schema::OwnedObject MakeModifyClusterNodePoolResponse() { return schema::MakeObject<ModifyClusterNodePoolResponse>(); }

constinit const schema::Action kModifyHaVipAttributeAction = {
    .name = "ModifyHaVipAttribute",
    .request = &Table<ModifyHaVipAttributeRequest>::kStruct,
    .response = &Table<ModifyHaVipAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyHaVipAttributeRequest() { return schema::MakeObject<ModifyHaVipAttributeRequest>(); }
schema::OwnedObject MakeModifyHaVipAttributeResponse() { return schema::MakeObject<ModifyHaVipAttributeResponse>(); }

constinit const schema::Action kModifySnapshotAttributeAction = {
    .name = "ModifySnapshotAttribute",
    .request = &Table<ModifySnapshotAttributeRequest>::kStruct,
    .response = &Table<ModifySnapshotAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifySnapshotAttributeRequest() {
  return schema::MakeObject<ModifySnapshotAttributeRequest>();
}
schema::OwnedObject MakeModifySnapshotAttributeResponse() {
  return schema::MakeObject<ModifySnapshotAttributeResponse>();
}

constinit const schema::Action kModifySnatEntryAction = {
    .name = "ModifySnatEntry",
    .request = &Table<ModifySnatEntryRequest>::kStruct,
    .response = &Table<ModifySnatEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifySnatEntryRequest() { return schema::MakeObject<ModifySnatEntryRequest>(); }
schema::OwnedObject MakeModifySnatEntryResponse() { return schema::MakeObject<ModifySnatEntryResponse>(); }

constinit const schema::Action kReleaseInstanceAction = {
    .name = "ReleaseInstance",
    .request = &Table<ReleaseInstanceRequest>::kStruct,
    .response = &Table<ReleaseInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReleaseInstanceRequest() { return schema::MakeObject<ReleaseInstanceRequest>(); }
schema::OwnedObject MakeReleaseInstanceResponse() { return schema::MakeObject<ReleaseInstanceResponse>(); }

constinit const schema::Action kReleasePostPaidInstanceAction = {
    .name = "ReleasePostPaidInstance",
    .request = &Table<ReleasePostPaidInstanceRequest>::kStruct,
    .response = &Table<ReleasePostPaidInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReleasePostPaidInstanceRequest() {
  return schema::MakeObject<ReleasePostPaidInstanceRequest>();
}
schema::OwnedObject MakeReleasePostPaidInstanceResponse() {
  return schema::MakeObject<ReleasePostPaidInstanceResponse>();
}

constinit const schema::Action kRenewInstanceAction = {
    .name = "RenewInstance",
    .request = &Table<RenewInstanceRequest>::kStruct,
    .response = &Table<RenewInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeRenewInstanceRequest() { return schema::MakeObject<RenewInstanceRequest>(); }
schema::OwnedObject MakeRenewInstanceResponse() { return schema::MakeObject<RenewInstanceResponse>(); }

constinit const schema::Action kUpdateClusterCertificateAction = {
    .name = "UpdateClusterCertificate",
    .request = &Table<UpdateClusterCertificateRequest>::kStruct,
    .response = &Table<UpdateClusterCertificateResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeUpdateClusterCertificateRequest() {
  return schema::MakeObject<UpdateClusterCertificateRequest>();
}
schema::OwnedObject MakeUpdateClusterCertificateResponse() {
  return schema::MakeObject<UpdateClusterCertificateResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const AssociateEnsEipAddressResponse*) noexcept {
  return tables::Table<AssociateEnsEipAddressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AssociateEnsEipAddressRequest*) noexcept {
  return tables::Table<AssociateEnsEipAddressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AssociateEnsEipAddressRequest&) noexcept {
  return tables::kAssociateEnsEipAddressAction;
}

Outcome<AssociateEnsEipAddressResponse> Client::AssociateEnsEipAddress(const AssociateEnsEipAddressRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<AssociateEnsEipAddressResponse>(*core_, tables::kAssociateEnsEipAddressAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const AttachDiskResponse*) noexcept {
  return tables::Table<AttachDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachDiskRequest*) noexcept {
  return tables::Table<AttachDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachDiskRequest&) noexcept {
  return tables::kAttachDiskAction;
}

Outcome<AttachDiskResponse> Client::AttachDisk(const AttachDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<AttachDiskResponse>(*core_, tables::kAttachDiskAction, request, options);
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupResponse*) noexcept {
  return tables::Table<AuthorizeSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupRequest*) noexcept {
  return tables::Table<AuthorizeSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AuthorizeSecurityGroupRequest&) noexcept {
  return tables::kAuthorizeSecurityGroupAction;
}

Outcome<AuthorizeSecurityGroupResponse> Client::AuthorizeSecurityGroup(const AuthorizeSecurityGroupRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<AuthorizeSecurityGroupResponse>(*core_, tables::kAuthorizeSecurityGroupAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DeleteHaVipsResponse*) noexcept {
  return tables::Table<DeleteHaVipsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteHaVipsRequest*) noexcept {
  return tables::Table<DeleteHaVipsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteHaVipsRequest&) noexcept {
  return tables::kDeleteHaVipsAction;
}

Outcome<DeleteHaVipsResponse> Client::DeleteHaVips(const DeleteHaVipsRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<DeleteHaVipsResponse>(*core_, tables::kDeleteHaVipsAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteStorageVolumeResponse*) noexcept {
  return tables::Table<DeleteStorageVolumeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteStorageVolumeRequest*) noexcept {
  return tables::Table<DeleteStorageVolumeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteStorageVolumeRequest&) noexcept {
  return tables::kDeleteStorageVolumeAction;
}

Outcome<DeleteStorageVolumeResponse> Client::DeleteStorageVolume(const DeleteStorageVolumeRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DeleteStorageVolumeResponse>(*core_, tables::kDeleteStorageVolumeAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeBandwitdhByInternetChargeTypeResponse*) noexcept {
  return tables::Table<DescribeBandwitdhByInternetChargeTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeBandwitdhByInternetChargeTypeRequest*) noexcept {
  return tables::Table<DescribeBandwitdhByInternetChargeTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeBandwitdhByInternetChargeTypeRequest&) noexcept {
  return tables::kDescribeBandwitdhByInternetChargeTypeAction;
}

Outcome<DescribeBandwitdhByInternetChargeTypeResponse> Client::DescribeBandwitdhByInternetChargeType(
    const DescribeBandwitdhByInternetChargeTypeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeBandwitdhByInternetChargeTypeResponse>(
      *core_, tables::kDescribeBandwitdhByInternetChargeTypeAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeDataDistResultResponse::DistResult::StatusStat::Instance*) noexcept {
  return tables::Table<DescribeDataDistResultResponse::DistResult::StatusStat::Instance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataDistResultResponse::DistResult::StatusStat*) noexcept {
  return tables::Table<DescribeDataDistResultResponse::DistResult::StatusStat>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataDistResultResponse::DistResult*) noexcept {
  return tables::Table<DescribeDataDistResultResponse::DistResult>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataDistResultResponse*) noexcept {
  return tables::Table<DescribeDataDistResultResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataDistResultRequest*) noexcept {
  return tables::Table<DescribeDataDistResultRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDataDistResultRequest&) noexcept {
  return tables::kDescribeDataDistResultAction;
}

Outcome<DescribeDataDistResultResponse> Client::DescribeDataDistResult(const DescribeDataDistResultRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeDataDistResultResponse>(*core_, tables::kDescribeDataDistResultAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::AppMetaData*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse::AppMetaData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::AppStatus*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse::AppStatus>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceDetailInfos*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse::ResourceDetailInfos>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos::Network*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos::Network>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse::ResourceInfos::DeviceInfos>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos::InternalIps*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse::ResourceInfos::InternalIps>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos::PublicIps*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse::ResourceInfos::PublicIps>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse::ResourceInfos*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse::ResourceInfos>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceResponse*) noexcept {
  return tables::Table<DescribeDeviceServiceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeviceServiceRequest*) noexcept {
  return tables::Table<DescribeDeviceServiceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDeviceServiceRequest&) noexcept {
  return tables::kDescribeDeviceServiceAction;
}

Outcome<DescribeDeviceServiceResponse> Client::DescribeDeviceService(const DescribeDeviceServiceRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeDeviceServiceResponse>(*core_, tables::kDescribeDeviceServiceAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeEnsNetDistrictResponse::EnsNetDistrict*) noexcept {
  return tables::Table<DescribeEnsNetDistrictResponse::EnsNetDistrict>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsNetDistrictResponse*) noexcept {
  return tables::Table<DescribeEnsNetDistrictResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsNetDistrictRequest*) noexcept {
  return tables::Table<DescribeEnsNetDistrictRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsNetDistrictRequest&) noexcept {
  return tables::kDescribeEnsNetDistrictAction;
}

Outcome<DescribeEnsNetDistrictResponse> Client::DescribeEnsNetDistrict(const DescribeEnsNetDistrictRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeEnsNetDistrictResponse>(*core_, tables::kDescribeEnsNetDistrictAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeForwardEntryAttributeResponse*) noexcept {
  return tables::Table<DescribeForwardEntryAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeForwardEntryAttributeRequest*) noexcept {
  return tables::Table<DescribeForwardEntryAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeForwardEntryAttributeRequest&) noexcept {
  return tables::kDescribeForwardEntryAttributeAction;
}

Outcome<DescribeForwardEntryAttributeResponse> Client::DescribeForwardEntryAttribute(
    const DescribeForwardEntryAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeForwardEntryAttributeResponse>(*core_, tables::kDescribeForwardEntryAttributeAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerSpecResponse::LoadBalancerSpecs*) noexcept {
  return tables::Table<DescribeLoadBalancerSpecResponse::LoadBalancerSpecs>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerSpecResponse*) noexcept {
  return tables::Table<DescribeLoadBalancerSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerSpecRequest*) noexcept {
  return tables::Table<DescribeLoadBalancerSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerSpecRequest&) noexcept {
  return tables::kDescribeLoadBalancerSpecAction;
}

Outcome<DescribeLoadBalancerSpecResponse> Client::DescribeLoadBalancerSpec(
    const DescribeLoadBalancerSpecRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancerSpecResponse>(*core_, tables::kDescribeLoadBalancerSpecAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeSDGDeploymentStatusResponse::DeploymentStatus*) noexcept {
  return tables::Table<DescribeSDGDeploymentStatusResponse::DeploymentStatus>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGDeploymentStatusResponse*) noexcept {
  return tables::Table<DescribeSDGDeploymentStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGDeploymentStatusRequest*) noexcept {
  return tables::Table<DescribeSDGDeploymentStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSDGDeploymentStatusRequest&) noexcept {
  return tables::kDescribeSDGDeploymentStatusAction;
}

Outcome<DescribeSDGDeploymentStatusResponse> Client::DescribeSDGDeploymentStatus(
    const DescribeSDGDeploymentStatusRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSDGDeploymentStatusResponse>(*core_, tables::kDescribeSDGDeploymentStatusAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const InitializeENSECKServiceRoleResponse*) noexcept {
  return tables::Table<InitializeENSECKServiceRoleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const InitializeENSECKServiceRoleRequest*) noexcept {
  return tables::Table<InitializeENSECKServiceRoleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const InitializeENSECKServiceRoleRequest&) noexcept {
  return tables::kInitializeENSECKServiceRoleAction;
}

Outcome<InitializeENSECKServiceRoleResponse> Client::InitializeENSECKServiceRole(
    const InitializeENSECKServiceRoleRequest& request, const CallOptions& options) const {
  return internal::Invoke<InitializeENSECKServiceRoleResponse>(*core_, tables::kInitializeENSECKServiceRoleAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const LeaveSecurityGroupResponse*) noexcept {
  return tables::Table<LeaveSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const LeaveSecurityGroupRequest*) noexcept {
  return tables::Table<LeaveSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const LeaveSecurityGroupRequest&) noexcept {
  return tables::kLeaveSecurityGroupAction;
}

Outcome<LeaveSecurityGroupResponse> Client::LeaveSecurityGroup(const LeaveSecurityGroupRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<LeaveSecurityGroupResponse>(*core_, tables::kLeaveSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const ListAICPublicKeysResponse::PublicKeys*) noexcept {
  return tables::Table<ListAICPublicKeysResponse::PublicKeys>::kStruct;
}

const schema::Struct& SchemaOf(const ListAICPublicKeysResponse*) noexcept {
  return tables::Table<ListAICPublicKeysResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListAICPublicKeysRequest*) noexcept {
  return tables::Table<ListAICPublicKeysRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListAICPublicKeysRequest&) noexcept {
  return tables::kListAICPublicKeysAction;
}

Outcome<ListAICPublicKeysResponse> Client::ListAICPublicKeys(const ListAICPublicKeysRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<ListAICPublicKeysResponse>(*core_, tables::kListAICPublicKeysAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyClusterNodePoolResponse*) noexcept {
  return tables::Table<ModifyClusterNodePoolResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest::KubernetesConfig*) noexcept {
  return tables::Table<ModifyClusterNodePoolRequest::KubernetesConfig>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest::NodepoolInfo*) noexcept {
  return tables::Table<ModifyClusterNodePoolRequest::NodepoolInfo>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest::ScalingGroup::DataDisks*) noexcept {
  return tables::Table<ModifyClusterNodePoolRequest::ScalingGroup::DataDisks>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest::ScalingGroup*) noexcept {
  return tables::Table<ModifyClusterNodePoolRequest::ScalingGroup>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest*) noexcept {
  return tables::Table<ModifyClusterNodePoolRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyClusterNodePoolRequest&) noexcept {
  return tables::kModifyClusterNodePoolAction;
}

Outcome<ModifyClusterNodePoolResponse> Client::ModifyClusterNodePool(const ModifyClusterNodePoolRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<ModifyClusterNodePoolResponse>(*core_, tables::kModifyClusterNodePoolAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const ModifyHaVipAttributeResponse*) noexcept {
  return tables::Table<ModifyHaVipAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyHaVipAttributeRequest*) noexcept {
  return tables::Table<ModifyHaVipAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyHaVipAttributeRequest&) noexcept {
  return tables::kModifyHaVipAttributeAction;
}

Outcome<ModifyHaVipAttributeResponse> Client::ModifyHaVipAttribute(const ModifyHaVipAttributeRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ModifyHaVipAttributeResponse>(*core_, tables::kModifyHaVipAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ModifySnapshotAttributeResponse*) noexcept {
  return tables::Table<ModifySnapshotAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySnapshotAttributeRequest*) noexcept {
  return tables::Table<ModifySnapshotAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySnapshotAttributeRequest&) noexcept {
  return tables::kModifySnapshotAttributeAction;
}

Outcome<ModifySnapshotAttributeResponse> Client::ModifySnapshotAttribute(const ModifySnapshotAttributeRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ModifySnapshotAttributeResponse>(*core_, tables::kModifySnapshotAttributeAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const ModifySnatEntryResponse*) noexcept {
  return tables::Table<ModifySnatEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySnatEntryRequest*) noexcept {
  return tables::Table<ModifySnatEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySnatEntryRequest&) noexcept {
  return tables::kModifySnatEntryAction;
}

Outcome<ModifySnatEntryResponse> Client::ModifySnatEntry(const ModifySnatEntryRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<ModifySnatEntryResponse>(*core_, tables::kModifySnatEntryAction, request, options);
}

const schema::Struct& SchemaOf(const ReleaseInstanceResponse*) noexcept {
  return tables::Table<ReleaseInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleaseInstanceRequest*) noexcept {
  return tables::Table<ReleaseInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleaseInstanceRequest&) noexcept {
  return tables::kReleaseInstanceAction;
}

Outcome<ReleaseInstanceResponse> Client::ReleaseInstance(const ReleaseInstanceRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<ReleaseInstanceResponse>(*core_, tables::kReleaseInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const ReleasePostPaidInstanceResponse*) noexcept {
  return tables::Table<ReleasePostPaidInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleasePostPaidInstanceRequest*) noexcept {
  return tables::Table<ReleasePostPaidInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleasePostPaidInstanceRequest&) noexcept {
  return tables::kReleasePostPaidInstanceAction;
}

Outcome<ReleasePostPaidInstanceResponse> Client::ReleasePostPaidInstance(const ReleasePostPaidInstanceRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ReleasePostPaidInstanceResponse>(*core_, tables::kReleasePostPaidInstanceAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const RenewInstanceResponse*) noexcept {
  return tables::Table<RenewInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RenewInstanceRequest*) noexcept {
  return tables::Table<RenewInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RenewInstanceRequest&) noexcept {
  return tables::kRenewInstanceAction;
}

Outcome<RenewInstanceResponse> Client::RenewInstance(const RenewInstanceRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<RenewInstanceResponse>(*core_, tables::kRenewInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const UpdateClusterCertificateResponse*) noexcept {
  return tables::Table<UpdateClusterCertificateResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UpdateClusterCertificateRequest*) noexcept {
  return tables::Table<UpdateClusterCertificateRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UpdateClusterCertificateRequest&) noexcept {
  return tables::kUpdateClusterCertificateAction;
}

Outcome<UpdateClusterCertificateResponse> Client::UpdateClusterCertificate(
    const UpdateClusterCertificateRequest& request, const CallOptions& options) const {
  return internal::Invoke<UpdateClusterCertificateResponse>(*core_, tables::kUpdateClusterCertificateAction, request,
                                                            options);
}

}  // namespace ens
}  // namespace alibabacloud
