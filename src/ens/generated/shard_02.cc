// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/clean_dist_data.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_arm_server_instances.h"
#include "alibabacloud/ens/create_file_system.h"
#include "alibabacloud/ens/create_image.h"
#include "alibabacloud/ens/delete_snat_entry.h"
#include "alibabacloud/ens/describe_clusters_v1.h"
#include "alibabacloud/ens/describe_disks.h"
#include "alibabacloud/ens/describe_ens_net_sale_district.h"
#include "alibabacloud/ens/describe_epn_bandwitdh_by_internet_charge_type.h"
#include "alibabacloud/ens/describe_image_infos.h"
#include "alibabacloud/ens/describe_images.h"
#include "alibabacloud/ens/describe_network_interfaces.h"
#include "alibabacloud/ens/describe_secondary_public_ip_addresses.h"
#include "alibabacloud/ens/describe_vswitches.h"
#include "alibabacloud/ens/event_redeploy_instance.h"
#include "alibabacloud/ens/join_vswitches_to_epn_instance.h"
#include "alibabacloud/ens/manage_aic_login.h"
#include "alibabacloud/ens/modify_instance_network_attribute.h"
#include "alibabacloud/ens/reboot_arm_server_instance.h"
#include "alibabacloud/ens/run_instances.h"
#include "alibabacloud/ens/stop_instance.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::CleanDistDataResponse> {
  using T = ens::CleanDistDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CleanDistDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CleanDistDataRequest> {
  using T = ens::CleanDistDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, 0},
      {"DataName", "", TypeOf<decltype(T::data_name)>(), offsetof(T, data_name), Style::kRepeat, 0},
      {"DataVersion", "", TypeOf<decltype(T::data_version)>(), offsetof(T, data_version), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CleanDistDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateARMServerInstancesResponse> {
  using T = ens::CreateARMServerInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateARMServerInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateARMServerInstancesRequest::Tag> {
  using T = ens::CreateARMServerInstancesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateARMServerInstancesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateARMServerInstancesRequest::Tag> =
    &ens::tables::Table<ens::CreateARMServerInstancesRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::CreateARMServerInstancesRequest> {
  using T = ens::CreateARMServerInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Amount", "", TypeOf<decltype(T::amount)>(), offsetof(T, amount), Style::kRepeat, schema::kRequired},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoUseCoupon", "", TypeOf<decltype(T::auto_use_coupon)>(), offsetof(T, auto_use_coupon), Style::kRepeat, 0},
      {"Cidr", "", TypeOf<decltype(T::cidr)>(), offsetof(T, cidr), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"EnvironmentVar", "", TypeOf<decltype(T::environment_var)>(), offsetof(T, environment_var), Style::kRepeat, 0},
      {"Frequency", "", TypeOf<decltype(T::frequency)>(), offsetof(T, frequency), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"InstanceBillingCycle", "", TypeOf<decltype(T::instance_billing_cycle)>(), offsetof(T, instance_billing_cycle),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"NameSpace", "", TypeOf<decltype(T::name_space)>(), offsetof(T, name_space), Style::kRepeat, 0},
      {"PayType", "", TypeOf<decltype(T::pay_type)>(), offsetof(T, pay_type), Style::kRepeat, schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"Resolution", "", TypeOf<decltype(T::resolution)>(), offsetof(T, resolution), Style::kRepeat, schema::kRequired},
      {"ServerName", "", TypeOf<decltype(T::server_name)>(), offsetof(T, server_name), Style::kRepeat, 0},
      {"ServerType", "", TypeOf<decltype(T::server_type)>(), offsetof(T, server_type), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateARMServerInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateFileSystemResponse::AllocationIds> {
  using T = ens::CreateFileSystemResponse::AllocationIds;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateFileSystemResponse.AllocationIds", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateFileSystemResponse::AllocationIds> =
    &ens::tables::Table<ens::CreateFileSystemResponse::AllocationIds>::kStruct;

template <>
struct ens::tables::Table<ens::CreateFileSystemResponse> {
  using T = ens::CreateFileSystemResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"AllocationIds", "", TypeOf<decltype(T::allocation_ids)>(), offsetof(T, allocation_ids), Style::kRepeat, 0},
      {"BizStatusCode", "", TypeOf<decltype(T::biz_status_code)>(), offsetof(T, biz_status_code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"UnAllocationId", "", TypeOf<decltype(T::un_allocation_id)>(), offsetof(T, un_allocation_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateFileSystemResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateFileSystemRequest::OrderDetails> {
  using T = ens::CreateFileSystemRequest::OrderDetails;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat,
       schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"FileSystemName", "", TypeOf<decltype(T::file_system_name)>(), offsetof(T, file_system_name), Style::kRepeat,
       schema::kRequired},
      {"MountTargetDomain", "", TypeOf<decltype(T::mount_target_domain)>(), offsetof(T, mount_target_domain),
       Style::kRepeat, schema::kRequired},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, schema::kRequired},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, schema::kRequired},
      {"ProtocolType", "", TypeOf<decltype(T::protocol_type)>(), offsetof(T, protocol_type), Style::kRepeat,
       schema::kRequired},
      {"StorgeType", "", TypeOf<decltype(T::storge_type)>(), offsetof(T, storge_type), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateFileSystemRequest.OrderDetails", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateFileSystemRequest::OrderDetails> =
    &ens::tables::Table<ens::CreateFileSystemRequest::OrderDetails>::kStruct;

template <>
struct ens::tables::Table<ens::CreateFileSystemRequest> {
  using T = ens::CreateFileSystemRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderDetails", "", TypeOf<decltype(T::order_details)>(), offsetof(T, order_details), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateFileSystemRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateImageResponse> {
  using T = ens::CreateImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateImageRequest> {
  using T = ens::CreateImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeleteAfterImageUpload", "", TypeOf<decltype(T::delete_after_image_upload)>(),
       offsetof(T, delete_after_image_upload), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"TargetOSSRegionId", "", TypeOf<decltype(T::target_oss_region_id)>(), offsetof(T, target_oss_region_id),
       Style::kRepeat, 0},
      {"WithDataDisks", "", TypeOf<decltype(T::with_data_disks)>(), offsetof(T, with_data_disks), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSnatEntryResponse> {
  using T = ens::DeleteSnatEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnatEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteSnatEntryRequest> {
  using T = ens::DeleteSnatEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnatEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClustersV1Response::Clusters::ControlPlaneConfig> {
  using T = ens::DescribeClustersV1Response::Clusters::ControlPlaneConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ContainerRuntime", "", TypeOf<decltype(T::container_runtime)>(), offsetof(T, container_runtime), Style::kRepeat,
       0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceSpec", "", TypeOf<decltype(T::instance_spec)>(), offsetof(T, instance_spec), Style::kRepeat, 0},
      {"NodePortRange", "", TypeOf<decltype(T::node_port_range)>(), offsetof(T, node_port_range), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SystemDiskCategory", "", TypeOf<decltype(T::system_disk_category)>(), offsetof(T, system_disk_category),
       Style::kRepeat, 0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClustersV1Response.Clusters.ControlPlaneConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeClustersV1Response::Clusters::ControlPlaneConfig> =
        &ens::tables::Table<ens::DescribeClustersV1Response::Clusters::ControlPlaneConfig>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClustersV1Response::Clusters> {
  using T = ens::DescribeClustersV1Response::Clusters;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUid", "", TypeOf<decltype(T::ali_uid)>(), offsetof(T, ali_uid), Style::kRepeat, 0},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"Config", "", TypeOf<decltype(T::config)>(), offsetof(T, config), Style::kRepeat, schema::kRawJson},
      {"ContainerCidr", "", TypeOf<decltype(T::container_cidr)>(), offsetof(T, container_cidr), Style::kRepeat, 0},
      {"ControlPlaneConfig", "", TypeOf<decltype(T::control_plane_config)>(), offsetof(T, control_plane_config),
       Style::kFlat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"JoinToken", "", TypeOf<decltype(T::join_token)>(), offsetof(T, join_token), Style::kRepeat, schema::kSensitive},
      {"KubernetesVersion", "", TypeOf<decltype(T::kubernetes_version)>(), offsetof(T, kubernetes_version),
       Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PodVswitchIds", "", TypeOf<decltype(T::pod_vswitch_ids)>(), offsetof(T, pod_vswitch_ids), Style::kRepeat, 0},
      {"PublicAccess", "", TypeOf<decltype(T::public_access)>(), offsetof(T, public_access), Style::kRepeat, 0},
      {"ServiceCidr", "", TypeOf<decltype(T::service_cidr)>(), offsetof(T, service_cidr), Style::kRepeat, 0},
      {"State", "", TypeOf<decltype(T::state)>(), offsetof(T, state), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"VswitchIds", "", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClustersV1Response.Clusters", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeClustersV1Response::Clusters> =
    &ens::tables::Table<ens::DescribeClustersV1Response::Clusters>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClustersV1Response> {
  using T = ens::DescribeClustersV1Response;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Clusters", "", TypeOf<decltype(T::clusters)>(), offsetof(T, clusters), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClustersV1Response", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClustersV1Request> {
  using T = ens::DescribeClustersV1Request;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClustersV1Request", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDisksResponse::Disks::Tags> {
  using T = ens::DescribeDisksResponse::Disks::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disks.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDisksResponse::Disks::Tags> =
    &ens::tables::Table<ens::DescribeDisksResponse::Disks::Tags>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDisksResponse::Disks> {
  using T = ens::DescribeDisksResponse::Disks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskChargeType", "", TypeOf<decltype(T::disk_charge_type)>(), offsetof(T, disk_charge_type), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"EncryptedKeyId", "", TypeOf<decltype(T::encrypted_key_id)>(), offsetof(T, encrypted_key_id), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"Portable", "", TypeOf<decltype(T::portable)>(), offsetof(T, portable), Style::kRepeat, 0},
      {"SerialId", "", TypeOf<decltype(T::serial_id)>(), offsetof(T, serial_id), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tags", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disks", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDisksResponse::Disks> =
    &ens::tables::Table<ens::DescribeDisksResponse::Disks>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDisksResponse> {
  using T = ens::DescribeDisksResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Disks", "Disks", TypeOf<decltype(T::disks)>(), offsetof(T, disks), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDisksRequest> {
  using T = ens::DescribeDisksRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DiskChargeType", "", TypeOf<decltype(T::disk_charge_type)>(), offsetof(T, disk_charge_type), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DiskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kJson, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kJson, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"OrderByParams", "", TypeOf<decltype(T::order_by_params)>(), offsetof(T, order_by_params), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::EnsRegionIdCount> {
  using T = ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::EnsRegionIdCount;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"count", "", TypeOf<decltype(T::count)>(), offsetof(T, count), Style::kRepeat, 0},
      {"country", "", TypeOf<decltype(T::country)>(), offsetof(T, country), Style::kRepeat, 0},
      {"name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsNetSaleDistrictResponse.EnsNetDistrict.EnsRegionIdCount", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::EnsRegionIdCount> =
        &ens::tables::Table<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::EnsRegionIdCount>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::InstanceCount> {
  using T = ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::InstanceCount;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"count", "", TypeOf<decltype(T::count)>(), offsetof(T, count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsNetSaleDistrictResponse.EnsNetDistrict.InstanceCount", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::InstanceCount> =
        &ens::tables::Table<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::InstanceCount>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict> {
  using T = ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionIdCount", "", TypeOf<decltype(T::ens_region_id_count)>(), offsetof(T, ens_region_id_count),
       Style::kRepeat, 0},
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
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
  static constexpr schema::Struct kStruct = {"DescribeEnsNetSaleDistrictResponse.EnsNetDistrict", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict> =
        &ens::tables::Table<ens::DescribeEnsNetSaleDistrictResponse::EnsNetDistrict>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsNetSaleDistrictResponse> {
  using T = ens::DescribeEnsNetSaleDistrictResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"EnsNetDistricts", "EnsNetDistrict", TypeOf<decltype(T::ens_net_districts)>(), offsetof(T, ens_net_districts),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsNetSaleDistrictResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsNetSaleDistrictRequest> {
  using T = ens::DescribeEnsNetSaleDistrictRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetDistrictCode", "", TypeOf<decltype(T::net_district_code)>(), offsetof(T, net_district_code), Style::kRepeat,
       0},
      {"NetLevelCode", "", TypeOf<decltype(T::net_level_code)>(), offsetof(T, net_level_code), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsNetSaleDistrictRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnBandwitdhByInternetChargeTypeResponse> {
  using T = ens::DescribeEpnBandwitdhByInternetChargeTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthValue", "", TypeOf<decltype(T::bandwidth_value)>(), offsetof(T, bandwidth_value), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnBandwitdhByInternetChargeTypeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEpnBandwitdhByInternetChargeTypeRequest> {
  using T = ens::DescribeEpnBandwitdhByInternetChargeTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"NetworkingModel", "", TypeOf<decltype(T::networking_model)>(), offsetof(T, networking_model), Style::kRepeat,
       0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeEpnBandwitdhByInternetChargeTypeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeImageInfosResponse::Image::DiskDeviceMapping> {
  using T = ens::DescribeImageInfosResponse::Image::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Format", "", TypeOf<decltype(T::format)>(), offsetof(T, format), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"imageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageInfosResponse.Image.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeImageInfosResponse::Image::DiskDeviceMapping> =
        &ens::tables::Table<ens::DescribeImageInfosResponse::Image::DiskDeviceMapping>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeImageInfosResponse::Image> {
  using T = ens::DescribeImageInfosResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ComputeType", "", TypeOf<decltype(T::compute_type)>(), offsetof(T, compute_type), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskDeviceMappings", "DiskDeviceMapping", TypeOf<decltype(T::disk_device_mappings)>(),
       offsetof(T, disk_device_mappings), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageSize", "", TypeOf<decltype(T::image_size)>(), offsetof(T, image_size), Style::kRepeat, 0},
      {"ImageVersion", "", TypeOf<decltype(T::image_version)>(), offsetof(T, image_version), Style::kRepeat, 0},
      {"OSName", "", TypeOf<decltype(T::os_name)>(), offsetof(T, os_name), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageInfosResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeImageInfosResponse::Image> =
    &ens::tables::Table<ens::DescribeImageInfosResponse::Image>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeImageInfosResponse> {
  using T = ens::DescribeImageInfosResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageInfosResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeImageInfosRequest> {
  using T = ens::DescribeImageInfosRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OsType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImageInfosRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeImagesResponse::Image::DiskDeviceMapping> {
  using T = ens::DescribeImagesResponse::Image::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Format", "", TypeOf<decltype(T::format)>(), offsetof(T, format), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"imageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeImagesResponse::Image::DiskDeviceMapping> =
        &ens::tables::Table<ens::DescribeImagesResponse::Image::DiskDeviceMapping>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeImagesResponse::Image> {
  using T = ens::DescribeImagesResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DiskDeviceMappings", "DiskDeviceMapping", TypeOf<decltype(T::disk_device_mappings)>(),
       offsetof(T, disk_device_mappings), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageOwnerAlias", "", TypeOf<decltype(T::image_owner_alias)>(), offsetof(T, image_owner_alias), Style::kRepeat,
       0},
      {"ImageSize", "", TypeOf<decltype(T::image_size)>(), offsetof(T, image_size), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeImagesResponse::Image> =
    &ens::tables::Table<ens::DescribeImagesResponse::Image>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeImagesResponse> {
  using T = ens::DescribeImagesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeImagesRequest> {
  using T = ens::DescribeImagesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set> {
  using T = ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Ipv6Set", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set> =
        &ens::tables::Table<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet> {
  using T = ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpStatus", "", TypeOf<decltype(T::private_ip_status)>(), offsetof(T, private_ip_status), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.PrivateIpSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet> =
        &ens::tables::Table<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet> {
  using T = ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"Ipv6Sets", "Ipv6Set", TypeOf<decltype(T::ipv6_sets)>(), offsetof(T, ipv6_sets), Style::kRepeat, 0},
      {"MacAddress", "", TypeOf<decltype(T::mac_address)>(), offsetof(T, mac_address), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"PrimaryIp", "", TypeOf<decltype(T::primary_ip)>(), offsetof(T, primary_ip), Style::kRepeat, 0},
      {"PrimaryIpType", "", TypeOf<decltype(T::primary_ip_type)>(), offsetof(T, primary_ip_type), Style::kRepeat, 0},
      {"PrivateIpSets", "PrivateIpSet", TypeOf<decltype(T::private_ip_sets)>(), offsetof(T, private_ip_sets),
       Style::kRepeat, 0},
      {"SecurityGroupIds", "SecurityGroup", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids),
       Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VmncLearn", "", TypeOf<decltype(T::vmnc_learn)>(), offsetof(T, vmnc_learn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesResponse.NetworkInterfaceSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet> =
        &ens::tables::Table<ens::DescribeNetworkInterfacesResponse::NetworkInterfaceSet>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkInterfacesResponse> {
  using T = ens::DescribeNetworkInterfacesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceSets", "NetworkInterfaceSet", TypeOf<decltype(T::network_interface_sets)>(),
       offsetof(T, network_interface_sets), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworkInterfacesRequest> {
  using T = ens::DescribeNetworkInterfacesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfaceIds", "", TypeOf<decltype(T::network_interface_ids)>(), offsetof(T, network_interface_ids),
       Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PrimaryIpAddress", "", TypeOf<decltype(T::primary_ip_address)>(), offsetof(T, primary_ip_address),
       Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"ShowDetail", "", TypeOf<decltype(T::show_detail)>(), offsetof(T, show_detail), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSecondaryPublicIpAddressesResponse::SecondaryPublicIpAddresses> {
  using T = ens::DescribeSecondaryPublicIpAddressesResponse::SecondaryPublicIpAddresses;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrMask", "", TypeOf<decltype(T::cidr_mask)>(), offsetof(T, cidr_mask), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Gateway", "", TypeOf<decltype(T::gateway)>(), offsetof(T, gateway), Style::kRepeat, 0},
      {"IpVersion", "", TypeOf<decltype(T::ip_version)>(), offsetof(T, ip_version), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"SecondaryPublicIpAddress", "", TypeOf<decltype(T::secondary_public_ip_address)>(),
       offsetof(T, secondary_public_ip_address), Style::kRepeat, 0},
      {"SecondaryPublicIpId", "", TypeOf<decltype(T::secondary_public_ip_id)>(), offsetof(T, secondary_public_ip_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeSecondaryPublicIpAddressesResponse.SecondaryPublicIpAddresses", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeSecondaryPublicIpAddressesResponse::SecondaryPublicIpAddresses> =
        &ens::tables::Table<ens::DescribeSecondaryPublicIpAddressesResponse::SecondaryPublicIpAddresses>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSecondaryPublicIpAddressesResponse> {
  using T = ens::DescribeSecondaryPublicIpAddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecondaryPublicIpAddresses", "", TypeOf<decltype(T::secondary_public_ip_addresses)>(),
       offsetof(T, secondary_public_ip_addresses), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecondaryPublicIpAddressesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSecondaryPublicIpAddressesRequest> {
  using T = ens::DescribeSecondaryPublicIpAddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SecondaryPublicIpAddress", "", TypeOf<decltype(T::secondary_public_ip_address)>(),
       offsetof(T, secondary_public_ip_address), Style::kRepeat, 0},
      {"SecondaryPublicIpId", "", TypeOf<decltype(T::secondary_public_ip_id)>(), offsetof(T, secondary_public_ip_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecondaryPublicIpAddressesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeVSwitchesResponse::VSwitch::Tag> {
  using T = ens::DescribeVSwitchesResponse::VSwitch::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchesResponse.VSwitch.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeVSwitchesResponse::VSwitch::Tag> =
    &ens::tables::Table<ens::DescribeVSwitchesResponse::VSwitch::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeVSwitchesResponse::VSwitch> {
  using T = ens::DescribeVSwitchesResponse::VSwitch;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"CreatedTime", "", TypeOf<decltype(T::created_time)>(), offsetof(T, created_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"FreeIpCount", "", TypeOf<decltype(T::free_ip_count)>(), offsetof(T, free_ip_count), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchesResponse.VSwitch", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeVSwitchesResponse::VSwitch> =
    &ens::tables::Table<ens::DescribeVSwitchesResponse::VSwitch>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeVSwitchesResponse> {
  using T = ens::DescribeVSwitchesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
      {"VSwitches", "VSwitch", TypeOf<decltype(T::vswitches)>(), offsetof(T, vswitches), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeVSwitchesRequest::OrderByParams> {
  using T = ens::DescribeVSwitchesRequest::OrderByParams;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchesRequest.OrderByParams", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeVSwitchesRequest::OrderByParams> =
    &ens::tables::Table<ens::DescribeVSwitchesRequest::OrderByParams>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeVSwitchesRequest> {
  using T = ens::DescribeVSwitchesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"OrderByParams", "", TypeOf<decltype(T::order_by_params)>(), offsetof(T, order_by_params), Style::kJson, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VSwitchIds", "", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat, 0},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::EventRedeployInstanceResponse> {
  using T = ens::EventRedeployInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EventRedeployInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::EventRedeployInstanceRequest> {
  using T = ens::EventRedeployInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, schema::kRequired},
      {"OpsType", "", TypeOf<decltype(T::ops_type)>(), offsetof(T, ops_type), Style::kRepeat, schema::kRequired},
      {"PlanTime", "", TypeOf<decltype(T::plan_time)>(), offsetof(T, plan_time), Style::kRepeat, 0},
      {"PlanUtcTime", "", TypeOf<decltype(T::plan_utc_time)>(), offsetof(T, plan_utc_time), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"EventRedeployInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::JoinVSwitchesToEpnInstanceResponse> {
  using T = ens::JoinVSwitchesToEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"JoinVSwitchesToEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::JoinVSwitchesToEpnInstanceRequest::VSwitchesInfo> {
  using T = ens::JoinVSwitchesToEpnInstanceRequest::VSwitchesInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"JoinVSwitchesToEpnInstanceRequest.VSwitchesInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::JoinVSwitchesToEpnInstanceRequest::VSwitchesInfo> =
        &ens::tables::Table<ens::JoinVSwitchesToEpnInstanceRequest::VSwitchesInfo>::kStruct;

template <>
struct ens::tables::Table<ens::JoinVSwitchesToEpnInstanceRequest> {
  using T = ens::JoinVSwitchesToEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
      {"VSwitchesInfo", "", TypeOf<decltype(T::vswitches_info)>(), offsetof(T, vswitches_info), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"JoinVSwitchesToEpnInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ManageAICLoginResponse> {
  using T = ens::ManageAICLoginResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ManageAICLoginResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ManageAICLoginRequest> {
  using T = ens::ManageAICLoginRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActionName", "", TypeOf<decltype(T::action_name)>(), offsetof(T, action_name), Style::kRepeat,
       schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"KeyGroup", "", TypeOf<decltype(T::key_group)>(), offsetof(T, key_group), Style::kRepeat, 0},
      {"KeyName", "", TypeOf<decltype(T::key_name)>(), offsetof(T, key_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ManageAICLoginRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceNetworkAttributeResponse> {
  using T = ens::ModifyInstanceNetworkAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyInstanceNetworkAttributeRequest> {
  using T = ens::ModifyInstanceNetworkAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootARMServerInstanceResponse> {
  using T = ens::RebootARMServerInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootARMServerInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootARMServerInstanceRequest> {
  using T = ens::RebootARMServerInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootARMServerInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RunInstancesResponse> {
  using T = ens::RunInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RunInstancesRequest::DataDisk> {
  using T = ens::RunInstancesRequest::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RunInstancesRequest::DataDisk> =
    &ens::tables::Table<ens::RunInstancesRequest::DataDisk>::kStruct;

template <>
struct ens::tables::Table<ens::RunInstancesRequest::SystemDisk> {
  using T = ens::RunInstancesRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RunInstancesRequest::SystemDisk> =
    &ens::tables::Table<ens::RunInstancesRequest::SystemDisk>::kStruct;

template <>
struct ens::tables::Table<ens::RunInstancesRequest::Tag> {
  using T = ens::RunInstancesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RunInstancesRequest::Tag> =
    &ens::tables::Table<ens::RunInstancesRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::RunInstancesRequest> {
  using T = ens::RunInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Amount", "", TypeOf<decltype(T::amount)>(), offsetof(T, amount), Style::kRepeat, 0},
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoUseCoupon", "", TypeOf<decltype(T::auto_use_coupon)>(), offsetof(T, auto_use_coupon), Style::kRepeat, 0},
      {"BillingCycle", "", TypeOf<decltype(T::billing_cycle)>(), offsetof(T, billing_cycle), Style::kRepeat, 0},
      {"Carrier", "", TypeOf<decltype(T::carrier)>(), offsetof(T, carrier), Style::kRepeat, 0},
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kJson, 0},
      {"DeletionProtection", "", TypeOf<decltype(T::deletion_protection)>(), offsetof(T, deletion_protection),
       Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceChargeStrategy", "", TypeOf<decltype(T::instance_charge_strategy)>(),
       offsetof(T, instance_charge_strategy), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"IpType", "", TypeOf<decltype(T::ip_type)>(), offsetof(T, ip_type), Style::kRepeat, 0},
      {"Ipv6AddressCount", "", TypeOf<decltype(T::ipv6_address_count)>(), offsetof(T, ipv6_address_count),
       Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"LaunchTemplateVersion", "", TypeOf<decltype(T::launch_template_version)>(),
       offsetof(T, launch_template_version), Style::kRepeat, 0},
      {"NetDistrictCode", "", TypeOf<decltype(T::net_district_code)>(), offsetof(T, net_district_code), Style::kRepeat,
       0},
      {"NetWorkId", "", TypeOf<decltype(T::net_work_id)>(), offsetof(T, net_work_id), Style::kRepeat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"PasswordInherit", "", TypeOf<decltype(T::password_inherit)>(), offsetof(T, password_inherit), Style::kRepeat,
       0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PublicIpIdentification", "", TypeOf<decltype(T::public_ip_identification)>(),
       offsetof(T, public_ip_identification), Style::kRepeat, 0},
      {"ScheduleAreaLevel", "", TypeOf<decltype(T::schedule_area_level)>(), offsetof(T, schedule_area_level),
       Style::kRepeat, 0},
      {"SchedulingPriceStrategy", "", TypeOf<decltype(T::scheduling_price_strategy)>(),
       offsetof(T, scheduling_price_strategy), Style::kRepeat, 0},
      {"SchedulingStrategy", "", TypeOf<decltype(T::scheduling_strategy)>(), offsetof(T, scheduling_strategy),
       Style::kRepeat, 0},
      {"SecurityId", "", TypeOf<decltype(T::security_id)>(), offsetof(T, security_id), Style::kRepeat, 0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kJson, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"UniqueSuffix", "", TypeOf<decltype(T::unique_suffix)>(), offsetof(T, unique_suffix), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpdId", "", TypeOf<decltype(T::vpd_id)>(), offsetof(T, vpd_id), Style::kRepeat, 0},
      {"VpdVSwitchIds", "", TypeOf<decltype(T::vpd_vswitch_ids)>(), offsetof(T, vpd_vswitch_ids), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopInstanceResponse> {
  using T = ens::StopInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopInstanceRequest> {
  using T = ens::StopInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StopInstanceRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kCleanDistDataAction = {
    .name = "CleanDistData",
    .request = &Table<CleanDistDataRequest>::kStruct,
    .response = &Table<CleanDistDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeCleanDistDataRequest() { return schema::MakeObject<CleanDistDataRequest>(); }
schema::OwnedObject MakeCleanDistDataResponse() { return schema::MakeObject<CleanDistDataResponse>(); }

constinit const schema::Action kCreateARMServerInstancesAction = {
    .name = "CreateARMServerInstances",
    .request = &Table<CreateARMServerInstancesRequest>::kStruct,
    .response = &Table<CreateARMServerInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateARMServerInstancesRequest() {
  return schema::MakeObject<CreateARMServerInstancesRequest>();
}
schema::OwnedObject MakeCreateARMServerInstancesResponse() {
  return schema::MakeObject<CreateARMServerInstancesResponse>();
}

constinit const schema::Action kCreateFileSystemAction = {
    .name = "CreateFileSystem",
    .request = &Table<CreateFileSystemRequest>::kStruct,
    .response = &Table<CreateFileSystemResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeCreateFileSystemRequest() { return schema::MakeObject<CreateFileSystemRequest>(); }
schema::OwnedObject MakeCreateFileSystemResponse() { return schema::MakeObject<CreateFileSystemResponse>(); }

constexpr std::string_view kCreateImageSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kCreateImageAction = {
    .name = "CreateImage",
    .request = &Table<CreateImageRequest>::kStruct,
    .response = &Table<CreateImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 36,
    .success_codes = kCreateImageSuccessCodes,
};

schema::OwnedObject MakeCreateImageRequest() { return schema::MakeObject<CreateImageRequest>(); }
schema::OwnedObject MakeCreateImageResponse() { return schema::MakeObject<CreateImageResponse>(); }

constinit const schema::Action kDeleteSnatEntryAction = {
    .name = "DeleteSnatEntry",
    .request = &Table<DeleteSnatEntryRequest>::kStruct,
    .response = &Table<DeleteSnatEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteSnatEntryRequest() { return schema::MakeObject<DeleteSnatEntryRequest>(); }
schema::OwnedObject MakeDeleteSnatEntryResponse() { return schema::MakeObject<DeleteSnatEntryResponse>(); }

constinit const schema::Action kDescribeClustersV1Action = {
    .name = "DescribeClustersV1",
    .request = &Table<DescribeClustersV1Request>::kStruct,
    .response = &Table<DescribeClustersV1Response>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeClustersV1Request() { return schema::MakeObject<DescribeClustersV1Request>(); }
schema::OwnedObject MakeDescribeClustersV1Response() { return schema::MakeObject<DescribeClustersV1Response>(); }

constexpr std::string_view kDescribeDisksSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeDisksAction = {
    .name = "DescribeDisks",
    .request = &Table<DescribeDisksRequest>::kStruct,
    .response = &Table<DescribeDisksResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeDisksSuccessCodes,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Disks",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeDisksRequest() { return schema::MakeObject<DescribeDisksRequest>(); }
schema::OwnedObject MakeDescribeDisksResponse() { return schema::MakeObject<DescribeDisksResponse>(); }

constexpr std::string_view kDescribeEnsNetSaleDistrictSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeEnsNetSaleDistrictAction = {
    .name = "DescribeEnsNetSaleDistrict",
    .request = &Table<DescribeEnsNetSaleDistrictRequest>::kStruct,
    .response = &Table<DescribeEnsNetSaleDistrictResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeEnsNetSaleDistrictSuccessCodes,
};

schema::OwnedObject MakeDescribeEnsNetSaleDistrictRequest() {
  return schema::MakeObject<DescribeEnsNetSaleDistrictRequest>();
}
schema::OwnedObject MakeDescribeEnsNetSaleDistrictResponse() {
  return schema::MakeObject<DescribeEnsNetSaleDistrictResponse>();
}

constinit const schema::Action kDescribeEpnBandwitdhByInternetChargeTypeAction = {
    .name = "DescribeEpnBandwitdhByInternetChargeType",
    .request = &Table<DescribeEpnBandwitdhByInternetChargeTypeRequest>::kStruct,
    .response = &Table<DescribeEpnBandwitdhByInternetChargeTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeEpnBandwitdhByInternetChargeTypeRequest() {
  return schema::MakeObject<DescribeEpnBandwitdhByInternetChargeTypeRequest>();
}
schema::OwnedObject MakeDescribeEpnBandwitdhByInternetChargeTypeResponse() {
  return schema::MakeObject<DescribeEpnBandwitdhByInternetChargeTypeResponse>();
}

constexpr std::string_view kDescribeImageInfosSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeImageInfosAction = {
    .name = "DescribeImageInfos",
    .request = &Table<DescribeImageInfosRequest>::kStruct,
    .response = &Table<DescribeImageInfosResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeImageInfosSuccessCodes,
};

schema::OwnedObject MakeDescribeImageInfosRequest() { return schema::MakeObject<DescribeImageInfosRequest>(); }
schema::OwnedObject MakeDescribeImageInfosResponse() { return schema::MakeObject<DescribeImageInfosResponse>(); }

constexpr std::string_view kDescribeImagesSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeImagesAction = {
    .name = "DescribeImages",
    .request = &Table<DescribeImagesRequest>::kStruct,
    .response = &Table<DescribeImagesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 38,
    .success_codes = kDescribeImagesSuccessCodes,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Images",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeImagesRequest() { return schema::MakeObject<DescribeImagesRequest>(); }
schema::OwnedObject MakeDescribeImagesResponse() { return schema::MakeObject<DescribeImagesResponse>(); }

constinit const schema::Action kDescribeNetworkInterfacesAction = {
    .name = "DescribeNetworkInterfaces",
    .request = &Table<DescribeNetworkInterfacesRequest>::kStruct,
    .response = &Table<DescribeNetworkInterfacesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "NetworkInterfaceSets",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeNetworkInterfacesRequest() {
  return schema::MakeObject<DescribeNetworkInterfacesRequest>();
}
schema::OwnedObject MakeDescribeNetworkInterfacesResponse() {
  return schema::MakeObject<DescribeNetworkInterfacesResponse>();
}

constinit const schema::Action kDescribeSecondaryPublicIpAddressesAction = {
    .name = "DescribeSecondaryPublicIpAddresses",
    .request = &Table<DescribeSecondaryPublicIpAddressesRequest>::kStruct,
    .response = &Table<DescribeSecondaryPublicIpAddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "SecondaryPublicIpAddresses",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSecondaryPublicIpAddressesRequest() {
  return schema::MakeObject<DescribeSecondaryPublicIpAddressesRequest>();
}
schema::OwnedObject MakeDescribeSecondaryPublicIpAddressesResponse() {
  return schema::MakeObject<DescribeSecondaryPublicIpAddressesResponse>();
}

constinit const schema::Action kDescribeVSwitchesAction = {
    .name = "DescribeVSwitches",
    .request = &Table<DescribeVSwitchesRequest>::kStruct,
    .response = &Table<DescribeVSwitchesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "VSwitches",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeVSwitchesRequest() { return schema::MakeObject<DescribeVSwitchesRequest>(); }
schema::OwnedObject MakeDescribeVSwitchesResponse() { return schema::MakeObject<DescribeVSwitchesResponse>(); }

constinit const schema::Action kEventRedeployInstanceAction = {
    .name = "EventRedeployInstance",
    .request = &Table<EventRedeployInstanceRequest>::kStruct,
    .response = &Table<EventRedeployInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeEventRedeployInstanceRequest() { return schema::MakeObject<EventRedeployInstanceRequest>(); }
schema::OwnedObject MakeEventRedeployInstanceResponse() { return schema::MakeObject<EventRedeployInstanceResponse>(); }

constinit const schema::Action kJoinVSwitchesToEpnInstanceAction = {
    .name = "JoinVSwitchesToEpnInstance",
    .request = &Table<JoinVSwitchesToEpnInstanceRequest>::kStruct,
    .response = &Table<JoinVSwitchesToEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeJoinVSwitchesToEpnInstanceRequest() {
  return schema::MakeObject<JoinVSwitchesToEpnInstanceRequest>();
}
schema::OwnedObject MakeJoinVSwitchesToEpnInstanceResponse() {
  return schema::MakeObject<JoinVSwitchesToEpnInstanceResponse>();
}

constinit const schema::Action kManageAICLoginAction = {
    .name = "ManageAICLogin",
    .request = &Table<ManageAICLoginRequest>::kStruct,
    .response = &Table<ManageAICLoginResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeManageAICLoginRequest() { return schema::MakeObject<ManageAICLoginRequest>(); }
schema::OwnedObject MakeManageAICLoginResponse() { return schema::MakeObject<ManageAICLoginResponse>(); }

constinit const schema::Action kModifyInstanceNetworkAttributeAction = {
    .name = "ModifyInstanceNetworkAttribute",
    .request = &Table<ModifyInstanceNetworkAttributeRequest>::kStruct,
    .response = &Table<ModifyInstanceNetworkAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeModifyInstanceNetworkAttributeRequest() {
  return schema::MakeObject<ModifyInstanceNetworkAttributeRequest>();
}
schema::OwnedObject MakeModifyInstanceNetworkAttributeResponse() {
  return schema::MakeObject<ModifyInstanceNetworkAttributeResponse>();
}

constinit const schema::Action kRebootARMServerInstanceAction = {
    .name = "RebootARMServerInstance",
    .request = &Table<RebootARMServerInstanceRequest>::kStruct,
    .response = &Table<RebootARMServerInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeRebootARMServerInstanceRequest() {
  return schema::MakeObject<RebootARMServerInstanceRequest>();
}
schema::OwnedObject MakeRebootARMServerInstanceResponse() {
  return schema::MakeObject<RebootARMServerInstanceResponse>();
}

constinit const schema::Action kRunInstancesAction = {
    .name = "RunInstances",
    .request = &Table<RunInstancesRequest>::kStruct,
    .response = &Table<RunInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 86,
};

schema::OwnedObject MakeRunInstancesRequest() { return schema::MakeObject<RunInstancesRequest>(); }
schema::OwnedObject MakeRunInstancesResponse() { return schema::MakeObject<RunInstancesResponse>(); }

constexpr std::string_view kStopInstanceSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kStopInstanceAction = {
    .name = "StopInstance",
    .request = &Table<StopInstanceRequest>::kStruct,
    .response = &Table<StopInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 27,
    .success_codes = kStopInstanceSuccessCodes,
};

schema::OwnedObject MakeStopInstanceRequest() { return schema::MakeObject<StopInstanceRequest>(); }
schema::OwnedObject MakeStopInstanceResponse() { return schema::MakeObject<StopInstanceResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const CleanDistDataResponse*) noexcept {
  return tables::Table<CleanDistDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CleanDistDataRequest*) noexcept {
  return tables::Table<CleanDistDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CleanDistDataRequest&) noexcept {
  return tables::kCleanDistDataAction;
}

Outcome<CleanDistDataResponse> Client::CleanDistData(const CleanDistDataRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<CleanDistDataResponse>(*core_, tables::kCleanDistDataAction, request, options);
}

const schema::Struct& SchemaOf(const CreateARMServerInstancesResponse*) noexcept {
  return tables::Table<CreateARMServerInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateARMServerInstancesRequest::Tag*) noexcept {
  return tables::Table<CreateARMServerInstancesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateARMServerInstancesRequest*) noexcept {
  return tables::Table<CreateARMServerInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateARMServerInstancesRequest&) noexcept {
  return tables::kCreateARMServerInstancesAction;
}

Outcome<CreateARMServerInstancesResponse> Client::CreateARMServerInstances(
    const CreateARMServerInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateARMServerInstancesResponse>(*core_, tables::kCreateARMServerInstancesAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const CreateFileSystemResponse::AllocationIds*) noexcept {
  return tables::Table<CreateFileSystemResponse::AllocationIds>::kStruct;
}

const schema::Struct& SchemaOf(const CreateFileSystemResponse*) noexcept {
  return tables::Table<CreateFileSystemResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateFileSystemRequest::OrderDetails*) noexcept {
  return tables::Table<CreateFileSystemRequest::OrderDetails>::kStruct;
}

const schema::Struct& SchemaOf(const CreateFileSystemRequest*) noexcept {
  return tables::Table<CreateFileSystemRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateFileSystemRequest&) noexcept {
  return tables::kCreateFileSystemAction;
}

Outcome<CreateFileSystemResponse> Client::CreateFileSystem(const CreateFileSystemRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateFileSystemResponse>(*core_, tables::kCreateFileSystemAction, request, options);
}

const schema::Struct& SchemaOf(const CreateImageResponse*) noexcept {
  return tables::Table<CreateImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImageRequest*) noexcept {
  return tables::Table<CreateImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateImageRequest&) noexcept {
  return tables::kCreateImageAction;
}

Outcome<CreateImageResponse> Client::CreateImage(const CreateImageRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateImageResponse>(*core_, tables::kCreateImageAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSnatEntryResponse*) noexcept {
  return tables::Table<DeleteSnatEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSnatEntryRequest*) noexcept {
  return tables::Table<DeleteSnatEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSnatEntryRequest&) noexcept {
  return tables::kDeleteSnatEntryAction;
}

Outcome<DeleteSnatEntryResponse> Client::DeleteSnatEntry(const DeleteSnatEntryRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<DeleteSnatEntryResponse>(*core_, tables::kDeleteSnatEntryAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeClustersV1Response::Clusters::ControlPlaneConfig*) noexcept {
  return tables::Table<DescribeClustersV1Response::Clusters::ControlPlaneConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClustersV1Response::Clusters*) noexcept {
  return tables::Table<DescribeClustersV1Response::Clusters>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClustersV1Response*) noexcept {
  return tables::Table<DescribeClustersV1Response>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClustersV1Request*) noexcept {
  return tables::Table<DescribeClustersV1Request>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClustersV1Request&) noexcept {
  return tables::kDescribeClustersV1Action;
}

Outcome<DescribeClustersV1Response> Client::DescribeClustersV1(const DescribeClustersV1Request& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DescribeClustersV1Response>(*core_, tables::kDescribeClustersV1Action, request, options);
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disks::Tags*) noexcept {
  return tables::Table<DescribeDisksResponse::Disks::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disks*) noexcept {
  return tables::Table<DescribeDisksResponse::Disks>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse*) noexcept {
  return tables::Table<DescribeDisksResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksRequest*) noexcept {
  return tables::Table<DescribeDisksRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDisksRequest&) noexcept {
  return tables::kDescribeDisksAction;
}

Outcome<DescribeDisksResponse> Client::DescribeDisks(const DescribeDisksRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeDisksResponse>(*core_, tables::kDescribeDisksAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::EnsRegionIdCount*) noexcept {
  return tables::Table<DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::EnsRegionIdCount>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::InstanceCount*) noexcept {
  return tables::Table<DescribeEnsNetSaleDistrictResponse::EnsNetDistrict::InstanceCount>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictResponse::EnsNetDistrict*) noexcept {
  return tables::Table<DescribeEnsNetSaleDistrictResponse::EnsNetDistrict>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictResponse*) noexcept {
  return tables::Table<DescribeEnsNetSaleDistrictResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsNetSaleDistrictRequest*) noexcept {
  return tables::Table<DescribeEnsNetSaleDistrictRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsNetSaleDistrictRequest&) noexcept {
  return tables::kDescribeEnsNetSaleDistrictAction;
}

Outcome<DescribeEnsNetSaleDistrictResponse> Client::DescribeEnsNetSaleDistrict(
    const DescribeEnsNetSaleDistrictRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsNetSaleDistrictResponse>(*core_, tables::kDescribeEnsNetSaleDistrictAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const DescribeEpnBandwitdhByInternetChargeTypeResponse*) noexcept {
  return tables::Table<DescribeEpnBandwitdhByInternetChargeTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEpnBandwitdhByInternetChargeTypeRequest*) noexcept {
  return tables::Table<DescribeEpnBandwitdhByInternetChargeTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEpnBandwitdhByInternetChargeTypeRequest&) noexcept {
  return tables::kDescribeEpnBandwitdhByInternetChargeTypeAction;
}

Outcome<DescribeEpnBandwitdhByInternetChargeTypeResponse> Client::DescribeEpnBandwitdhByInternetChargeType(
    const DescribeEpnBandwitdhByInternetChargeTypeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEpnBandwitdhByInternetChargeTypeResponse>(
      *core_, tables::kDescribeEpnBandwitdhByInternetChargeTypeAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeImageInfosResponse::Image::DiskDeviceMapping*) noexcept {
  return tables::Table<DescribeImageInfosResponse::Image::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageInfosResponse::Image*) noexcept {
  return tables::Table<DescribeImageInfosResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageInfosResponse*) noexcept {
  return tables::Table<DescribeImageInfosResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImageInfosRequest*) noexcept {
  return tables::Table<DescribeImageInfosRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeImageInfosRequest&) noexcept {
  return tables::kDescribeImageInfosAction;
}

Outcome<DescribeImageInfosResponse> Client::DescribeImageInfos(const DescribeImageInfosRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DescribeImageInfosResponse>(*core_, tables::kDescribeImageInfosAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::DiskDeviceMapping*) noexcept {
  return tables::Table<DescribeImagesResponse::Image::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image*) noexcept {
  return tables::Table<DescribeImagesResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse*) noexcept {
  return tables::Table<DescribeImagesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesRequest*) noexcept {
  return tables::Table<DescribeImagesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeImagesRequest&) noexcept {
  return tables::kDescribeImagesAction;
}

Outcome<DescribeImagesResponse> Client::DescribeImages(const DescribeImagesRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeImagesResponse>(*core_, tables::kDescribeImagesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesRequest*) noexcept {
  return tables::Table<DescribeNetworkInterfacesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNetworkInterfacesRequest&) noexcept {
  return tables::kDescribeNetworkInterfacesAction;
}

Outcome<DescribeNetworkInterfacesResponse> Client::DescribeNetworkInterfaces(
    const DescribeNetworkInterfacesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNetworkInterfacesResponse>(*core_, tables::kDescribeNetworkInterfacesAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeSecondaryPublicIpAddressesResponse::SecondaryPublicIpAddresses*) noexcept {
  return tables::Table<DescribeSecondaryPublicIpAddressesResponse::SecondaryPublicIpAddresses>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecondaryPublicIpAddressesResponse*) noexcept {
  return tables::Table<DescribeSecondaryPublicIpAddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecondaryPublicIpAddressesRequest*) noexcept {
  return tables::Table<DescribeSecondaryPublicIpAddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSecondaryPublicIpAddressesRequest&) noexcept {
  return tables::kDescribeSecondaryPublicIpAddressesAction;
}

Outcome<DescribeSecondaryPublicIpAddressesResponse> Client::DescribeSecondaryPublicIpAddresses(
    const DescribeSecondaryPublicIpAddressesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSecondaryPublicIpAddressesResponse>(*core_,
                                                                      tables::kDescribeSecondaryPublicIpAddressesAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const DescribeVSwitchesResponse::VSwitch::Tag*) noexcept {
  return tables::Table<DescribeVSwitchesResponse::VSwitch::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVSwitchesResponse::VSwitch*) noexcept {
  return tables::Table<DescribeVSwitchesResponse::VSwitch>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVSwitchesResponse*) noexcept {
  return tables::Table<DescribeVSwitchesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVSwitchesRequest::OrderByParams*) noexcept {
  return tables::Table<DescribeVSwitchesRequest::OrderByParams>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVSwitchesRequest*) noexcept {
  return tables::Table<DescribeVSwitchesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeVSwitchesRequest&) noexcept {
  return tables::kDescribeVSwitchesAction;
}

Outcome<DescribeVSwitchesResponse> Client::DescribeVSwitches(const DescribeVSwitchesRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DescribeVSwitchesResponse>(*core_, tables::kDescribeVSwitchesAction, request, options);
}

const schema::Struct& SchemaOf(const EventRedeployInstanceResponse*) noexcept {
  return tables::Table<EventRedeployInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const EventRedeployInstanceRequest*) noexcept {
  return tables::Table<EventRedeployInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const EventRedeployInstanceRequest&) noexcept {
  return tables::kEventRedeployInstanceAction;
}

Outcome<EventRedeployInstanceResponse> Client::EventRedeployInstance(const EventRedeployInstanceRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<EventRedeployInstanceResponse>(*core_, tables::kEventRedeployInstanceAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const JoinVSwitchesToEpnInstanceResponse*) noexcept {
  return tables::Table<JoinVSwitchesToEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const JoinVSwitchesToEpnInstanceRequest::VSwitchesInfo*) noexcept {
  return tables::Table<JoinVSwitchesToEpnInstanceRequest::VSwitchesInfo>::kStruct;
}

const schema::Struct& SchemaOf(const JoinVSwitchesToEpnInstanceRequest*) noexcept {
  return tables::Table<JoinVSwitchesToEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const JoinVSwitchesToEpnInstanceRequest&) noexcept {
  return tables::kJoinVSwitchesToEpnInstanceAction;
}

Outcome<JoinVSwitchesToEpnInstanceResponse> Client::JoinVSwitchesToEpnInstance(
    const JoinVSwitchesToEpnInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<JoinVSwitchesToEpnInstanceResponse>(*core_, tables::kJoinVSwitchesToEpnInstanceAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ManageAICLoginResponse*) noexcept {
  return tables::Table<ManageAICLoginResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ManageAICLoginRequest*) noexcept {
  return tables::Table<ManageAICLoginRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ManageAICLoginRequest&) noexcept {
  return tables::kManageAICLoginAction;
}

Outcome<ManageAICLoginResponse> Client::ManageAICLogin(const ManageAICLoginRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<ManageAICLoginResponse>(*core_, tables::kManageAICLoginAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkAttributeResponse*) noexcept {
  return tables::Table<ModifyInstanceNetworkAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkAttributeRequest*) noexcept {
  return tables::Table<ModifyInstanceNetworkAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceNetworkAttributeRequest&) noexcept {
  return tables::kModifyInstanceNetworkAttributeAction;
}

Outcome<ModifyInstanceNetworkAttributeResponse> Client::ModifyInstanceNetworkAttribute(
    const ModifyInstanceNetworkAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceNetworkAttributeResponse>(*core_, tables::kModifyInstanceNetworkAttributeAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const RebootARMServerInstanceResponse*) noexcept {
  return tables::Table<RebootARMServerInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RebootARMServerInstanceRequest*) noexcept {
  return tables::Table<RebootARMServerInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RebootARMServerInstanceRequest&) noexcept {
  return tables::kRebootARMServerInstanceAction;
}

Outcome<RebootARMServerInstanceResponse> Client::RebootARMServerInstance(const RebootARMServerInstanceRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<RebootARMServerInstanceResponse>(*core_, tables::kRebootARMServerInstanceAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const RunInstancesResponse*) noexcept {
  return tables::Table<RunInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::DataDisk*) noexcept {
  return tables::Table<RunInstancesRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::SystemDisk*) noexcept {
  return tables::Table<RunInstancesRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::Tag*) noexcept {
  return tables::Table<RunInstancesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest*) noexcept {
  return tables::Table<RunInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RunInstancesRequest&) noexcept {
  return tables::kRunInstancesAction;
}

Outcome<RunInstancesResponse> Client::RunInstances(const RunInstancesRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<RunInstancesResponse>(*core_, tables::kRunInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const StopInstanceResponse*) noexcept {
  return tables::Table<StopInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StopInstanceRequest*) noexcept {
  return tables::Table<StopInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StopInstanceRequest&) noexcept {
  return tables::kStopInstanceAction;
}

Outcome<StopInstanceResponse> Client::StopInstance(const StopInstanceRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<StopInstanceResponse>(*core_, tables::kStopInstanceAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
