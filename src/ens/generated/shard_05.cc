// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/attach_instance_sdg.h"
#include "alibabacloud/ens/batch_event_migrate_instance.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_cluster.h"
#include "alibabacloud/ens/create_ha_vip.h"
#include "alibabacloud/ens/create_network_acl_entry.h"
#include "alibabacloud/ens/create_snapshot.h"
#include "alibabacloud/ens/delete_file_system.h"
#include "alibabacloud/ens/delete_nat_gateway.h"
#include "alibabacloud/ens/describe_aic_images.h"
#include "alibabacloud/ens/describe_band_withd_charge_type.h"
#include "alibabacloud/ens/describe_cluster_attach_scripts.h"
#include "alibabacloud/ens/describe_export_image_status.h"
#include "alibabacloud/ens/describe_forward_table_entries.h"
#include "alibabacloud/ens/describe_load_balancer_https_listener_attribute.h"
#include "alibabacloud/ens/describe_nas_available_resource_info.h"
#include "alibabacloud/ens/describe_price.h"
#include "alibabacloud/ens/describe_sdg_shared_disks.h"
#include "alibabacloud/ens/describe_storage_gateway.h"
#include "alibabacloud/ens/detach_key_pair.h"
#include "alibabacloud/ens/get_bucket_info.h"
#include "alibabacloud/ens/install_cluster_addons.h"
#include "alibabacloud/ens/modify_ens_eip_address_attribute.h"
#include "alibabacloud/ens/modify_vswitch_attribute.h"
#include "alibabacloud/ens/reset_device_instance.h"
#include "alibabacloud/ens/stop_epn_instance.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AttachInstanceSDGResponse::Data::Result::FailedItems> {
  using T = ens::AttachInstanceSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::AttachInstanceSDGResponse::Data::Result::FailedItems> =
        &ens::tables::Table<ens::AttachInstanceSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::AttachInstanceSDGResponse::Data::Result> {
  using T = ens::AttachInstanceSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AttachInstanceSDGResponse::Data::Result> =
    &ens::tables::Table<ens::AttachInstanceSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::AttachInstanceSDGResponse::Data> {
  using T = ens::AttachInstanceSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AttachInstanceSDGResponse::Data> =
    &ens::tables::Table<ens::AttachInstanceSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::AttachInstanceSDGResponse> {
  using T = ens::AttachInstanceSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AttachInstanceSDGRequest::LoadOpt> {
  using T = ens::AttachInstanceSDGRequest::LoadOpt;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BlockRwSplit", "", TypeOf<decltype(T::block_rw_split)>(), offsetof(T, block_rw_split), Style::kRepeat, 0},
      {"BlockRwSplitSize", "", TypeOf<decltype(T::block_rw_split_size)>(), offsetof(T, block_rw_split_size),
       Style::kRepeat, 0},
      {"Cache", "", TypeOf<decltype(T::cache)>(), offsetof(T, cache), Style::kRepeat, 0},
      {"CacheSize", "", TypeOf<decltype(T::cache_size)>(), offsetof(T, cache_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceSDGRequest.LoadOpt", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AttachInstanceSDGRequest::LoadOpt> =
    &ens::tables::Table<ens::AttachInstanceSDGRequest::LoadOpt>::kStruct;

template <>
struct ens::tables::Table<ens::AttachInstanceSDGRequest> {
  using T = ens::AttachInstanceSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskAccessProtocol", "", TypeOf<decltype(T::disk_access_protocol)>(), offsetof(T, disk_access_protocol),
       Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"LoadOpt", "", TypeOf<decltype(T::load_opt)>(), offsetof(T, load_opt), Style::kJson, 0},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::BatchEventMigrateInstanceResponse::Results> {
  using T = ens::BatchEventMigrateInstanceResponse::Results;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventMigrateInstanceResponse.Results", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::BatchEventMigrateInstanceResponse::Results> =
    &ens::tables::Table<ens::BatchEventMigrateInstanceResponse::Results>::kStruct;

template <>
struct ens::tables::Table<ens::BatchEventMigrateInstanceResponse> {
  using T = ens::BatchEventMigrateInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Results", "", TypeOf<decltype(T::results)>(), offsetof(T, results), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventMigrateInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::BatchEventMigrateInstanceRequest::EventInfos> {
  using T = ens::BatchEventMigrateInstanceRequest::EventInfos;
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
  static constexpr schema::Struct kStruct = {"BatchEventMigrateInstanceRequest.EventInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::BatchEventMigrateInstanceRequest::EventInfos> =
    &ens::tables::Table<ens::BatchEventMigrateInstanceRequest::EventInfos>::kStruct;

template <>
struct ens::tables::Table<ens::BatchEventMigrateInstanceRequest> {
  using T = ens::BatchEventMigrateInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventInfos", "", TypeOf<decltype(T::event_infos)>(), offsetof(T, event_infos), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventMigrateInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateClusterResponse> {
  using T = ens::CreateClusterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateClusterRequest::ControlPlaneConfig> {
  using T = ens::CreateClusterRequest::ControlPlaneConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceSpec", "", TypeOf<decltype(T::instance_spec)>(), offsetof(T, instance_spec), Style::kRepeat, 0},
      {"LoginPassword", "", TypeOf<decltype(T::login_password)>(), offsetof(T, login_password), Style::kRepeat,
       schema::kSensitive},
      {"NodePortRange", "", TypeOf<decltype(T::node_port_range)>(), offsetof(T, node_port_range), Style::kRepeat, 0},
      {"Runtime", "", TypeOf<decltype(T::runtime)>(), offsetof(T, runtime), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SystemDiskCategory", "", TypeOf<decltype(T::system_disk_category)>(), offsetof(T, system_disk_category),
       Style::kRepeat, 0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterRequest.ControlPlaneConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateClusterRequest::ControlPlaneConfig> =
    &ens::tables::Table<ens::CreateClusterRequest::ControlPlaneConfig>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterRequest> {
  using T = ens::CreateClusterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterType", "", TypeOf<decltype(T::cluster_type)>(), offsetof(T, cluster_type), Style::kRepeat,
       schema::kRequired},
      {"ClusterVersion", "", TypeOf<decltype(T::cluster_version)>(), offsetof(T, cluster_version), Style::kRepeat, 0},
      {"ContainerCidr", "", TypeOf<decltype(T::container_cidr)>(), offsetof(T, container_cidr), Style::kRepeat, 0},
      {"ControlPlaneConfig", "", TypeOf<decltype(T::control_plane_config)>(), offsetof(T, control_plane_config),
       Style::kJson, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"KubernetesVersion", "", TypeOf<decltype(T::kubernetes_version)>(), offsetof(T, kubernetes_version),
       Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PodVswitchIds", "", TypeOf<decltype(T::pod_vswitch_ids)>(), offsetof(T, pod_vswitch_ids), Style::kJson, 0},
      {"Profile", "", TypeOf<decltype(T::profile)>(), offsetof(T, profile), Style::kRepeat, schema::kRequired},
      {"PublicAccess", "", TypeOf<decltype(T::public_access)>(), offsetof(T, public_access), Style::kRepeat, 0},
      {"ServiceCidr", "", TypeOf<decltype(T::service_cidr)>(), offsetof(T, service_cidr), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"VswitchIds", "", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateHaVipResponse> {
  using T = ens::CreateHaVipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HaVipIds", "", TypeOf<decltype(T::ha_vip_ids)>(), offsetof(T, ha_vip_ids), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateHaVipResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateHaVipRequest> {
  using T = ens::CreateHaVipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Amount", "", TypeOf<decltype(T::amount)>(), offsetof(T, amount), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateHaVipRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNetworkAclEntryResponse> {
  using T = ens::CreateNetworkAclEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkAclEntryId", "", TypeOf<decltype(T::network_acl_entry_id)>(), offsetof(T, network_acl_entry_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkAclEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNetworkAclEntryRequest> {
  using T = ens::CreateNetworkAclEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestinationCidrBlock", "", TypeOf<decltype(T::destination_cidr_block)>(), offsetof(T, destination_cidr_block),
       Style::kRepeat, 0},
      {"Direction", "", TypeOf<decltype(T::direction)>(), offsetof(T, direction), Style::kRepeat, schema::kRequired},
      {"NetworkAclEntryName", "", TypeOf<decltype(T::network_acl_entry_name)>(), offsetof(T, network_acl_entry_name),
       Style::kRepeat, 0},
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat,
       schema::kRequired},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, schema::kRequired},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, schema::kRequired},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, schema::kRequired},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkAclEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSnapshotResponse> {
  using T = ens::CreateSnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnapShotId", "", TypeOf<decltype(T::snap_shot_id)>(), offsetof(T, snap_shot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateSnapshotRequest> {
  using T = ens::CreateSnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceBillingCycle", "", TypeOf<decltype(T::instance_billing_cycle)>(), offsetof(T, instance_billing_cycle),
       Style::kRepeat, 0},
      {"SnapshotName", "", TypeOf<decltype(T::snapshot_name)>(), offsetof(T, snapshot_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateSnapshotRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteFileSystemResponse> {
  using T = ens::DeleteFileSystemResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteFileSystemResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteFileSystemRequest> {
  using T = ens::DeleteFileSystemRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"FileSystemId", "", TypeOf<decltype(T::file_system_id)>(), offsetof(T, file_system_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteFileSystemRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNatGatewayResponse> {
  using T = ens::DeleteNatGatewayResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNatGatewayResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNatGatewayRequest> {
  using T = ens::DeleteNatGatewayRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForceDelete", "", TypeOf<decltype(T::force_delete)>(), offsetof(T, force_delete), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteNatGatewayRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAICImagesResponse::Images> {
  using T = ens::DescribeAICImagesResponse::Images;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AndroidVersion", "", TypeOf<decltype(T::android_version)>(), offsetof(T, android_version), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageUrl", "", TypeOf<decltype(T::image_url)>(), offsetof(T, image_url), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"User", "", TypeOf<decltype(T::user)>(), offsetof(T, user), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAICImagesResponse.Images", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeAICImagesResponse::Images> =
    &ens::tables::Table<ens::DescribeAICImagesResponse::Images>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAICImagesResponse> {
  using T = ens::DescribeAICImagesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Images", "", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAICImagesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAICImagesRequest> {
  using T = ens::DescribeAICImagesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageType", "", TypeOf<decltype(T::image_type)>(), offsetof(T, image_type), Style::kRepeat, 0},
      {"ImageUrl", "", TypeOf<decltype(T::image_url)>(), offsetof(T, image_url), Style::kRepeat, 0},
      {"MaxDate", "", TypeOf<decltype(T::max_date)>(), offsetof(T, max_date), Style::kRepeat, 0},
      {"MinDate", "", TypeOf<decltype(T::min_date)>(), offsetof(T, min_date), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAICImagesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeBandWithdChargeTypeResponse::BandWithTypeInfo> {
  using T = ens::DescribeBandWithdChargeTypeResponse::BandWithTypeInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandWidthName", "", TypeOf<decltype(T::band_width_name)>(), offsetof(T, band_width_name), Style::kRepeat, 0},
      {"BandWidthType", "", TypeOf<decltype(T::band_width_type)>(), offsetof(T, band_width_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandWithdChargeTypeResponse.BandWithTypeInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeBandWithdChargeTypeResponse::BandWithTypeInfo> =
        &ens::tables::Table<ens::DescribeBandWithdChargeTypeResponse::BandWithTypeInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeBandWithdChargeTypeResponse> {
  using T = ens::DescribeBandWithdChargeTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandWithTypeInfo", "", TypeOf<decltype(T::band_with_type_info)>(), offsetof(T, band_with_type_info),
       Style::kRepeat, 0},
      {"ChargeContractType", "", TypeOf<decltype(T::charge_contract_type)>(), offsetof(T, charge_contract_type),
       Style::kRepeat, 0},
      {"ChargeCycleInfo", "", TypeOf<decltype(T::charge_cycle_info)>(), offsetof(T, charge_cycle_info), Style::kRepeat,
       schema::kRawJson},
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeBandWithdChargeTypeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeBandWithdChargeTypeRequest> {
  using T = ens::DescribeBandWithdChargeTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeBandWithdChargeTypeRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterAttachScriptsResponse> {
  using T = ens::DescribeClusterAttachScriptsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Script", "", TypeOf<decltype(T::script)>(), offsetof(T, script), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterAttachScriptsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterAttachScriptsRequest> {
  using T = ens::DescribeClusterAttachScriptsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat,
       schema::kRequired},
      {"Options", "", TypeOf<decltype(T::options)>(), offsetof(T, options), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterAttachScriptsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeExportImageStatusResponse> {
  using T = ens::DescribeExportImageStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageExportStatus", "", TypeOf<decltype(T::image_export_status)>(), offsetof(T, image_export_status),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeExportImageStatusResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeExportImageStatusRequest> {
  using T = ens::DescribeExportImageStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeExportImageStatusRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeForwardTableEntriesResponse::ForwardTableEntries> {
  using T = ens::DescribeForwardTableEntriesResponse::ForwardTableEntries;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat, 0},
      {"ExternalIpIsp", "", TypeOf<decltype(T::external_ip_isp)>(), offsetof(T, external_ip_isp), Style::kRepeat, 0},
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
      {"StandbyEnsRegionId", "", TypeOf<decltype(T::standby_ens_region_id)>(), offsetof(T, standby_ens_region_id),
       Style::kRepeat, 0},
      {"StandbyExternalIp", "", TypeOf<decltype(T::standby_external_ip)>(), offsetof(T, standby_external_ip),
       Style::kRepeat, 0},
      {"StandbyExternalIpIsp", "", TypeOf<decltype(T::standby_external_ip_isp)>(), offsetof(T, standby_external_ip_isp),
       Style::kRepeat, 0},
      {"StandbyStatus", "", TypeOf<decltype(T::standby_status)>(), offsetof(T, standby_status), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeForwardTableEntriesResponse.ForwardTableEntries", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeForwardTableEntriesResponse::ForwardTableEntries> =
        &ens::tables::Table<ens::DescribeForwardTableEntriesResponse::ForwardTableEntries>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeForwardTableEntriesResponse> {
  using T = ens::DescribeForwardTableEntriesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForwardTableEntries", "", TypeOf<decltype(T::forward_table_entries)>(), offsetof(T, forward_table_entries),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeForwardTableEntriesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeForwardTableEntriesRequest> {
  using T = ens::DescribeForwardTableEntriesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat, 0},
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat, 0},
      {"ForwardEntryName", "", TypeOf<decltype(T::forward_entry_name)>(), offsetof(T, forward_entry_name),
       Style::kRepeat, 0},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat,
       schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"ShowDetail", "", TypeOf<decltype(T::show_detail)>(), offsetof(T, show_detail), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeForwardTableEntriesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerHTTPSListenerAttributeResponse> {
  using T = ens::DescribeLoadBalancerHTTPSListenerAttributeResponse;
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
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerHTTPSListenerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerHTTPSListenerAttributeRequest> {
  using T = ens::DescribeLoadBalancerHTTPSListenerAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerHTTPSListenerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNASAvailableResourceInfoResponse::NasAvailableResourceInfo> {
  using T = ens::DescribeNASAvailableResourceInfoResponse::NasAvailableResourceInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ability", "", TypeOf<decltype(T::ability)>(), offsetof(T, ability), Style::kRepeat, 0},
      {"Area", "", TypeOf<decltype(T::area)>(), offsetof(T, area), Style::kRepeat, 0},
      {"EnName", "", TypeOf<decltype(T::en_name)>(), offsetof(T, en_name), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionName", "", TypeOf<decltype(T::ens_region_name)>(), offsetof(T, ens_region_name), Style::kRepeat, 0},
      {"NasAvailableAmount", "", TypeOf<decltype(T::nas_available_amount)>(), offsetof(T, nas_available_amount),
       Style::kRepeat, 0},
      {"NasAvailableStorgeType", "", TypeOf<decltype(T::nas_available_storge_type)>(),
       offsetof(T, nas_available_storge_type), Style::kRepeat, 0},
      {"Province", "", TypeOf<decltype(T::province)>(), offsetof(T, province), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNASAvailableResourceInfoResponse.NasAvailableResourceInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNASAvailableResourceInfoResponse::NasAvailableResourceInfo> =
        &ens::tables::Table<ens::DescribeNASAvailableResourceInfoResponse::NasAvailableResourceInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNASAvailableResourceInfoResponse> {
  using T = ens::DescribeNASAvailableResourceInfoResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"NasAvailableResourceInfo", "", TypeOf<decltype(T::nas_available_resource_info)>(),
       offsetof(T, nas_available_resource_info), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNASAvailableResourceInfoResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNASAvailableResourceInfoRequest> {
  using T = ens::DescribeNASAvailableResourceInfoRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeNASAvailableResourceInfoRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribePriceResponse::PriceInfo::Price> {
  using T = ens::DescribePriceResponse::PriceInfo::Price;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"DiscountPrice", "", TypeOf<decltype(T::discount_price)>(), offsetof(T, discount_price), Style::kRepeat, 0},
      {"OriginalPrice", "", TypeOf<decltype(T::original_price)>(), offsetof(T, original_price), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo.Price", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribePriceResponse::PriceInfo::Price> =
    &ens::tables::Table<ens::DescribePriceResponse::PriceInfo::Price>::kStruct;

template <>
struct ens::tables::Table<ens::DescribePriceResponse::PriceInfo> {
  using T = ens::DescribePriceResponse::PriceInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Price", "", TypeOf<decltype(T::price)>(), offsetof(T, price), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse.PriceInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribePriceResponse::PriceInfo> =
    &ens::tables::Table<ens::DescribePriceResponse::PriceInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribePriceResponse> {
  using T = ens::DescribePriceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PriceInfo", "", TypeOf<decltype(T::price_info)>(), offsetof(T, price_info), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribePriceRequest::DataDisk> {
  using T = ens::DescribePriceRequest::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribePriceRequest::DataDisk> =
    &ens::tables::Table<ens::DescribePriceRequest::DataDisk>::kStruct;

template <>
struct ens::tables::Table<ens::DescribePriceRequest::DataDisks> {
  using T = ens::DescribePriceRequest::DataDisks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest.DataDisks", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribePriceRequest::DataDisks> =
    &ens::tables::Table<ens::DescribePriceRequest::DataDisks>::kStruct;

template <>
struct ens::tables::Table<ens::DescribePriceRequest::SystemDisk> {
  using T = ens::DescribePriceRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribePriceRequest::SystemDisk> =
    &ens::tables::Table<ens::DescribePriceRequest::SystemDisk>::kStruct;

template <>
struct ens::tables::Table<ens::DescribePriceRequest> {
  using T = ens::DescribePriceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"DataDisks", "", TypeOf<decltype(T::data_disks)>(), offsetof(T, data_disks), Style::kJson, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, schema::kRequired},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"Quantity", "", TypeOf<decltype(T::quantity)>(), offsetof(T, quantity), Style::kRepeat, schema::kRequired},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribePriceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSDGSharedDisksResponse::SharedDisks> {
  using T = ens::DescribeSDGSharedDisksResponse::SharedDisks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"Namespace", "", TypeOf<decltype(T::namespace_)>(), offsetof(T, namespace_), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SdgId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, 0},
      {"SharedNum", "", TypeOf<decltype(T::shared_num)>(), offsetof(T, shared_num), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGSharedDisksResponse.SharedDisks", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSDGSharedDisksResponse::SharedDisks> =
    &ens::tables::Table<ens::DescribeSDGSharedDisksResponse::SharedDisks>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSDGSharedDisksResponse> {
  using T = ens::DescribeSDGSharedDisksResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SharedDisks", "", TypeOf<decltype(T::shared_disks)>(), offsetof(T, shared_disks), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGSharedDisksResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSDGSharedDisksRequest> {
  using T = ens::DescribeSDGSharedDisksRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Namespace", "", TypeOf<decltype(T::namespace_)>(), offsetof(T, namespace_), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SdgId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeSDGSharedDisksRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeStorageGatewayResponse::StorageGateways> {
  using T = ens::DescribeStorageGatewayResponse::StorageGateways;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"ServiceIp", "", TypeOf<decltype(T::service_ip)>(), offsetof(T, service_ip), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StorageGatewayId", "", TypeOf<decltype(T::storage_gateway_id)>(), offsetof(T, storage_gateway_id),
       Style::kRepeat, 0},
      {"StorageGatewayName", "", TypeOf<decltype(T::storage_gateway_name)>(), offsetof(T, storage_gateway_name),
       Style::kRepeat, 0},
      {"StorageGatewayType", "", TypeOf<decltype(T::storage_gateway_type)>(), offsetof(T, storage_gateway_type),
       Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageGatewayResponse.StorageGateways", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeStorageGatewayResponse::StorageGateways> =
    &ens::tables::Table<ens::DescribeStorageGatewayResponse::StorageGateways>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeStorageGatewayResponse> {
  using T = ens::DescribeStorageGatewayResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"StorageGateways", "", TypeOf<decltype(T::storage_gateways)>(), offsetof(T, storage_gateways), Style::kRepeat,
       0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageGatewayResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeStorageGatewayRequest> {
  using T = ens::DescribeStorageGatewayRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"GatewayId", "", TypeOf<decltype(T::gateway_id)>(), offsetof(T, gateway_id), Style::kRepeat, 0},
      {"GatewayType", "", TypeOf<decltype(T::gateway_type)>(), offsetof(T, gateway_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageGatewayRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DetachKeyPairResponse::Results> {
  using T = ens::DetachKeyPairResponse::Results;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachKeyPairResponse.Results", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DetachKeyPairResponse::Results> =
    &ens::tables::Table<ens::DetachKeyPairResponse::Results>::kStruct;

template <>
struct ens::tables::Table<ens::DetachKeyPairResponse> {
  using T = ens::DetachKeyPairResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailCount", "", TypeOf<decltype(T::fail_count)>(), offsetof(T, fail_count), Style::kRepeat, 0},
      {"KeyPairId", "", TypeOf<decltype(T::key_pair_id)>(), offsetof(T, key_pair_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Results", "", TypeOf<decltype(T::results)>(), offsetof(T, results), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachKeyPairResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DetachKeyPairRequest> {
  using T = ens::DetachKeyPairRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"KeyPairId", "", TypeOf<decltype(T::key_pair_id)>(), offsetof(T, key_pair_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachKeyPairRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetBucketInfoResponse::BucketInfo> {
  using T = ens::GetBucketInfoResponse::BucketInfo;
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
  static constexpr schema::Struct kStruct = {"GetBucketInfoResponse.BucketInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::GetBucketInfoResponse::BucketInfo> =
    &ens::tables::Table<ens::GetBucketInfoResponse::BucketInfo>::kStruct;

template <>
struct ens::tables::Table<ens::GetBucketInfoResponse> {
  using T = ens::GetBucketInfoResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketInfo", "", TypeOf<decltype(T::bucket_info)>(), offsetof(T, bucket_info), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetBucketInfoResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetBucketInfoRequest> {
  using T = ens::GetBucketInfoRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"GetBucketInfoRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::InstallClusterAddonsResponse> {
  using T = ens::InstallClusterAddonsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InstallClusterAddonsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::InstallClusterAddonsRequest::Addons::ConfigSchema> {
  using T = ens::InstallClusterAddonsRequest::Addons::ConfigSchema;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppVersion", "", TypeOf<decltype(T::app_version)>(), offsetof(T, app_version), Style::kRepeat, 0},
      {"ConfigVersion", "", TypeOf<decltype(T::config_version)>(), offsetof(T, config_version), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Params", "", TypeOf<decltype(T::params)>(), offsetof(T, params), Style::kRepeat, schema::kRawJson},
  };
  static constexpr schema::Struct kStruct = {"InstallClusterAddonsRequest.Addons.ConfigSchema", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::InstallClusterAddonsRequest::Addons::ConfigSchema> =
        &ens::tables::Table<ens::InstallClusterAddonsRequest::Addons::ConfigSchema>::kStruct;

template <>
struct ens::tables::Table<ens::InstallClusterAddonsRequest::Addons> {
  using T = ens::InstallClusterAddonsRequest::Addons;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConfigSchema", "", TypeOf<decltype(T::config_schema)>(), offsetof(T, config_schema), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"InstallClusterAddonsRequest.Addons", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::InstallClusterAddonsRequest::Addons> =
    &ens::tables::Table<ens::InstallClusterAddonsRequest::Addons>::kStruct;

template <>
struct ens::tables::Table<ens::InstallClusterAddonsRequest> {
  using T = ens::InstallClusterAddonsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Addons", "", TypeOf<decltype(T::addons)>(), offsetof(T, addons), Style::kJson, schema::kRequired},
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"InstallClusterAddonsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyEnsEipAddressAttributeResponse> {
  using T = ens::ModifyEnsEipAddressAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyEnsEipAddressAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyEnsEipAddressAttributeRequest> {
  using T = ens::ModifyEnsEipAddressAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat,
       schema::kRequired},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyEnsEipAddressAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyVSwitchAttributeResponse> {
  using T = ens::ModifyVSwitchAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVSwitchAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyVSwitchAttributeRequest> {
  using T = ens::ModifyVSwitchAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, schema::kRequired},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVSwitchAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ResetDeviceInstanceResponse> {
  using T = ens::ResetDeviceInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDeviceInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ResetDeviceInstanceRequest> {
  using T = ens::ResetDeviceInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDeviceInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopEpnInstanceResponse> {
  using T = ens::StopEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopEpnInstanceRequest> {
  using T = ens::StopEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StopEpnInstanceRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAttachInstanceSDGAction = {
    .name = "AttachInstanceSDG",
    .request = &Table<AttachInstanceSDGRequest>::kStruct,
    .response = &Table<AttachInstanceSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeAttachInstanceSDGRequest() { return schema::MakeObject<AttachInstanceSDGRequest>(); }
schema::OwnedObject MakeAttachInstanceSDGResponse() { return schema::MakeObject<AttachInstanceSDGResponse>(); }

constinit const schema::Action kBatchEventMigrateInstanceAction = {
    .name = "BatchEventMigrateInstance",
    .request = &Table<BatchEventMigrateInstanceRequest>::kStruct,
    .response = &Table<BatchEventMigrateInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeBatchEventMigrateInstanceRequest() {
  return schema::MakeObject<BatchEventMigrateInstanceRequest>();
}
schema::OwnedObject MakeBatchEventMigrateInstanceResponse() {
  return schema::MakeObject<BatchEventMigrateInstanceResponse>();
}

constinit const schema::Action kCreateClusterAction = {
    .name = "CreateCluster",
    .request = &Table<CreateClusterRequest>::kStruct,
    .response = &Table<CreateClusterResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeCreateClusterRequest() { return schema::MakeObject<CreateClusterRequest>(); }
schema::OwnedObject MakeCreateClusterResponse() { return schema::MakeObject<CreateClusterResponse>(); }

constinit const schema::Action kCreateHaVipAction = {
    .name = "CreateHaVip",
    .request = &Table<CreateHaVipRequest>::kStruct,
    .response = &Table<CreateHaVipResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeCreateHaVipRequest() { return schema::MakeObject<CreateHaVipRequest>(); }
schema::OwnedObject MakeCreateHaVipResponse() { return schema::MakeObject<CreateHaVipResponse>(); }

constinit const schema::Action kCreateNetworkAclEntryAction = {
    .name = "CreateNetworkAclEntry",
    .request = &Table<CreateNetworkAclEntryRequest>::kStruct,
    .response = &Table<CreateNetworkAclEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateNetworkAclEntryRequest() { return schema::MakeObject<CreateNetworkAclEntryRequest>(); }
schema::OwnedObject MakeCreateNetworkAclEntryResponse() { return schema::MakeObject<CreateNetworkAclEntryResponse>(); }

constinit const schema::Action kCreateSnapshotAction = {
    .name = "CreateSnapshot",
    .request = &Table<CreateSnapshotRequest>::kStruct,
    .response = &Table<CreateSnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 86,
};

schema::OwnedObject MakeCreateSnapshotRequest() { return schema::MakeObject<CreateSnapshotRequest>(); }
schema::OwnedObject MakeCreateSnapshotResponse() { return schema::MakeObject<CreateSnapshotResponse>(); }

constinit const schema::Action kDeleteFileSystemAction = {
    .name = "DeleteFileSystem",
    .request = &Table<DeleteFileSystemRequest>::kStruct,
    .response = &Table<DeleteFileSystemResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeDeleteFileSystemRequest() { return schema::MakeObject<DeleteFileSystemRequest>(); }
schema::OwnedObject MakeDeleteFileSystemResponse() { return schema::MakeObject<DeleteFileSystemResponse>(); }

constinit const schema::Action kDeleteNatGatewayAction = {
    .name = "DeleteNatGateway",
    .request = &Table<DeleteNatGatewayRequest>::kStruct,
    .response = &Table<DeleteNatGatewayResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteNatGatewayRequest() { return schema::MakeObject<DeleteNatGatewayRequest>(); }
schema::OwnedObject MakeDeleteNatGatewayResponse() { return schema::MakeObject<DeleteNatGatewayResponse>(); }

constinit const schema::Action kDescribeAICImagesAction = {
    .name = "DescribeAICImages",
    .request = &Table<DescribeAICImagesRequest>::kStruct,
    .response = &Table<DescribeAICImagesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Images",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeAICImagesRequest() { return schema::MakeObject<DescribeAICImagesRequest>(); }
schema::OwnedObject MakeDescribeAICImagesResponse() { return schema::MakeObject<DescribeAICImagesResponse>(); }

constexpr std::string_view kDescribeBandWithdChargeTypeSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeBandWithdChargeTypeAction = {
    .name = "DescribeBandWithdChargeType",
    .request = &Table<DescribeBandWithdChargeTypeRequest>::kStruct,
    .response = &Table<DescribeBandWithdChargeTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeBandWithdChargeTypeSuccessCodes,
};

schema::OwnedObject MakeDescribeBandWithdChargeTypeRequest() {
  return schema::MakeObject<DescribeBandWithdChargeTypeRequest>();
}
schema::OwnedObject MakeDescribeBandWithdChargeTypeResponse() {
  return schema::MakeObject<DescribeBandWithdChargeTypeResponse>();
}

constinit const schema::Action kDescribeClusterAttachScriptsAction = {
    .name = "DescribeClusterAttachScripts",
    .request = &Table<DescribeClusterAttachScriptsRequest>::kStruct,
    .response = &Table<DescribeClusterAttachScriptsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeClusterAttachScriptsRequest() {
  return schema::MakeObject<DescribeClusterAttachScriptsRequest>();
}
schema::OwnedObject MakeDescribeClusterAttachScriptsResponse() {
  return schema::MakeObject<DescribeClusterAttachScriptsResponse>();
}

constinit const schema::Action kDescribeExportImageStatusAction = {
    .name = "DescribeExportImageStatus",
    .request = &Table<DescribeExportImageStatusRequest>::kStruct,
    .response = &Table<DescribeExportImageStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeExportImageStatusRequest() {
  return schema::MakeObject<DescribeExportImageStatusRequest>();
}
schema::OwnedObject MakeDescribeExportImageStatusResponse() {
  return schema::MakeObject<DescribeExportImageStatusResponse>();
}

constinit const schema::Action kDescribeForwardTableEntriesAction = {
    .name = "DescribeForwardTableEntries",
    .request = &Table<DescribeForwardTableEntriesRequest>::kStruct,
    .response = &Table<DescribeForwardTableEntriesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "ForwardTableEntries",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeForwardTableEntriesRequest() {
  return schema::MakeObject<DescribeForwardTableEntriesRequest>();
}
schema::OwnedObject MakeDescribeForwardTableEntriesResponse() {
  return schema::MakeObject<DescribeForwardTableEntriesResponse>();
}

constinit const schema::Action kDescribeLoadBalancerHTTPSListenerAttributeAction = {
    .name = "DescribeLoadBalancerHTTPSListenerAttribute",
    .request = &Table<DescribeLoadBalancerHTTPSListenerAttributeRequest>::kStruct,
    .response = &Table<DescribeLoadBalancerHTTPSListenerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeLoadBalancerHTTPSListenerAttributeRequest() {
  return schema::MakeObject<DescribeLoadBalancerHTTPSListenerAttributeRequest>();
}
schema::OwnedObject MakeDescribeLoadBalancerHTTPSListenerAttributeResponse() {
  return schema::MakeObject<DescribeLoadBalancerHTTPSListenerAttributeResponse>();
}

constexpr std::string_view kDescribeNASAvailableResourceInfoSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeNASAvailableResourceInfoAction = {
    .name = "DescribeNASAvailableResourceInfo",
    .request = &Table<DescribeNASAvailableResourceInfoRequest>::kStruct,
    .response = &Table<DescribeNASAvailableResourceInfoResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .success_codes = kDescribeNASAvailableResourceInfoSuccessCodes,
};

schema::OwnedObject MakeDescribeNASAvailableResourceInfoRequest() {
  return schema::MakeObject<DescribeNASAvailableResourceInfoRequest>();
}
schema::OwnedObject MakeDescribeNASAvailableResourceInfoResponse() {
  return schema::MakeObject<DescribeNASAvailableResourceInfoResponse>();
}

constinit const schema::Action kDescribePriceAction = {
    .name = "DescribePrice",
    .request = &Table<DescribePriceRequest>::kStruct,
    .response = &Table<DescribePriceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribePriceRequest() { return schema::MakeObject<DescribePriceRequest>(); }
schema::OwnedObject MakeDescribePriceResponse() { return schema::MakeObject<DescribePriceResponse>(); }

constinit const schema::Action kDescribeSDGSharedDisksAction = {
    .name = "DescribeSDGSharedDisks",
    .request = &Table<DescribeSDGSharedDisksRequest>::kStruct,
    .response = &Table<DescribeSDGSharedDisksResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "SharedDisks",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSDGSharedDisksRequest() { return schema::MakeObject<DescribeSDGSharedDisksRequest>(); }
schema::OwnedObject MakeDescribeSDGSharedDisksResponse() {
  return schema::MakeObject<DescribeSDGSharedDisksResponse>();
}

constinit const schema::Action kDescribeStorageGatewayAction = {
    .name = "DescribeStorageGateway",
    .request = &Table<DescribeStorageGatewayRequest>::kStruct,
    .response = &Table<DescribeStorageGatewayResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "StorageGateways",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeStorageGatewayRequest() { return schema::MakeObject<DescribeStorageGatewayRequest>(); }
schema::OwnedObject MakeDescribeStorageGatewayResponse() {
  return schema::MakeObject<DescribeStorageGatewayResponse>();
}

constinit const schema::Action kDetachKeyPairAction = {
    .name = "DetachKeyPair",
    .request = &Table<DetachKeyPairRequest>::kStruct,
    .response = &Table<DetachKeyPairResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeDetachKeyPairRequest() { return schema::MakeObject<DetachKeyPairRequest>(); }
schema::OwnedObject MakeDetachKeyPairResponse() { return schema::MakeObject<DetachKeyPairResponse>(); }

constinit const schema::Action kGetBucketInfoAction = {
    .name = "GetBucketInfo",
    .request = &Table<GetBucketInfoRequest>::kStruct,
    .response = &Table<GetBucketInfoResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeGetBucketInfoRequest() { return schema::MakeObject<GetBucketInfoRequest>(); }
schema::OwnedObject MakeGetBucketInfoResponse() { return schema::MakeObject<GetBucketInfoResponse>(); }

constinit const schema::Action kInstallClusterAddonsAction = {
    .name = "InstallClusterAddons",
    .request = &Table<InstallClusterAddonsRequest>::kStruct,
    .response = &Table<InstallClusterAddonsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeInstallClusterAddonsRequest() { return schema::MakeObject<InstallClusterAddonsRequest>(); }
schema::OwnedObject MakeInstallClusterAddonsResponse() { return schema::MakeObject<InstallClusterAddonsResponse>(); }

constinit const schema::Action kModifyEnsEipAddressAttributeAction = {
    .name = "ModifyEnsEipAddressAttribute",
    .request = &Table<ModifyEnsEipAddressAttributeRequest>::kStruct,
    .response = &Table<ModifyEnsEipAddressAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyEnsEipAddressAttributeRequest() {
  return schema::MakeObject<ModifyEnsEipAddressAttributeRequest>();
}
schema::OwnedObject MakeModifyEnsEipAddressAttributeResponse() {
  return schema::MakeObject<ModifyEnsEipAddressAttributeResponse>();
}

constinit const schema::Action kModifyVSwitchAttributeAction = {
    .name = "ModifyVSwitchAttribute",
    .request = &Table<ModifyVSwitchAttributeRequest>::kStruct,
    .response = &Table<ModifyVSwitchAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyVSwitchAttributeRequest() { return schema::MakeObject<ModifyVSwitchAttributeRequest>(); }
schema::OwnedObject MakeModifyVSwitchAttributeResponse() {
  return schema::MakeObject<ModifyVSwitchAttributeResponse>();
}

constinit const schema::Action kResetDeviceInstanceAction = {
    .name = "ResetDeviceInstance",
    .request = &Table<ResetDeviceInstanceRequest>::kStruct,
    .response = &Table<ResetDeviceInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeResetDeviceInstanceRequest() { return schema::MakeObject<ResetDeviceInstanceRequest>(); }
schema::OwnedObject MakeResetDeviceInstanceResponse() { return schema::MakeObject<ResetDeviceInstanceResponse>(); }

constinit const schema::Action kStopEpnInstanceAction = {
    .name = "StopEpnInstance",
    .request = &Table<StopEpnInstanceRequest>::kStruct,
    .response = &Table<StopEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStopEpnInstanceRequest() { return schema::MakeObject<StopEpnInstanceRequest>(); }
schema::OwnedObject MakeStopEpnInstanceResponse() { return schema::MakeObject<StopEpnInstanceResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AttachInstanceSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<AttachInstanceSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const AttachInstanceSDGResponse::Data::Result*) noexcept {
  return tables::Table<AttachInstanceSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const AttachInstanceSDGResponse::Data*) noexcept {
  return tables::Table<AttachInstanceSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const AttachInstanceSDGResponse*) noexcept {
  return tables::Table<AttachInstanceSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachInstanceSDGRequest::LoadOpt*) noexcept {
  return tables::Table<AttachInstanceSDGRequest::LoadOpt>::kStruct;
}

const schema::Struct& SchemaOf(const AttachInstanceSDGRequest*) noexcept {
  return tables::Table<AttachInstanceSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachInstanceSDGRequest&) noexcept {
  return tables::kAttachInstanceSDGAction;
}

Outcome<AttachInstanceSDGResponse> Client::AttachInstanceSDG(const AttachInstanceSDGRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<AttachInstanceSDGResponse>(*core_, tables::kAttachInstanceSDGAction, request, options);
}

const schema::Struct& SchemaOf(const BatchEventMigrateInstanceResponse::Results*) noexcept {
  return tables::Table<BatchEventMigrateInstanceResponse::Results>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventMigrateInstanceResponse*) noexcept {
  return tables::Table<BatchEventMigrateInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventMigrateInstanceRequest::EventInfos*) noexcept {
  return tables::Table<BatchEventMigrateInstanceRequest::EventInfos>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventMigrateInstanceRequest*) noexcept {
  return tables::Table<BatchEventMigrateInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const BatchEventMigrateInstanceRequest&) noexcept {
  return tables::kBatchEventMigrateInstanceAction;
}

Outcome<BatchEventMigrateInstanceResponse> Client::BatchEventMigrateInstance(
    const BatchEventMigrateInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<BatchEventMigrateInstanceResponse>(*core_, tables::kBatchEventMigrateInstanceAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const CreateClusterResponse*) noexcept {
  return tables::Table<CreateClusterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterRequest::ControlPlaneConfig*) noexcept {
  return tables::Table<CreateClusterRequest::ControlPlaneConfig>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterRequest*) noexcept {
  return tables::Table<CreateClusterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateClusterRequest&) noexcept {
  return tables::kCreateClusterAction;
}

Outcome<CreateClusterResponse> Client::CreateCluster(const CreateClusterRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<CreateClusterResponse>(*core_, tables::kCreateClusterAction, request, options);
}

const schema::Struct& SchemaOf(const CreateHaVipResponse*) noexcept {
  return tables::Table<CreateHaVipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateHaVipRequest*) noexcept {
  return tables::Table<CreateHaVipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateHaVipRequest&) noexcept {
  return tables::kCreateHaVipAction;
}

Outcome<CreateHaVipResponse> Client::CreateHaVip(const CreateHaVipRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateHaVipResponse>(*core_, tables::kCreateHaVipAction, request, options);
}

const schema::Struct& SchemaOf(const CreateNetworkAclEntryResponse*) noexcept {
  return tables::Table<CreateNetworkAclEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkAclEntryRequest*) noexcept {
  return tables::Table<CreateNetworkAclEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateNetworkAclEntryRequest&) noexcept {
  return tables::kCreateNetworkAclEntryAction;
}

Outcome<CreateNetworkAclEntryResponse> Client::CreateNetworkAclEntry(const CreateNetworkAclEntryRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<CreateNetworkAclEntryResponse>(*core_, tables::kCreateNetworkAclEntryAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const CreateSnapshotResponse*) noexcept {
  return tables::Table<CreateSnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateSnapshotRequest*) noexcept {
  return tables::Table<CreateSnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateSnapshotRequest&) noexcept {
  return tables::kCreateSnapshotAction;
}

Outcome<CreateSnapshotResponse> Client::CreateSnapshot(const CreateSnapshotRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<CreateSnapshotResponse>(*core_, tables::kCreateSnapshotAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteFileSystemResponse*) noexcept {
  return tables::Table<DeleteFileSystemResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteFileSystemRequest*) noexcept {
  return tables::Table<DeleteFileSystemRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteFileSystemRequest&) noexcept {
  return tables::kDeleteFileSystemAction;
}

Outcome<DeleteFileSystemResponse> Client::DeleteFileSystem(const DeleteFileSystemRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeleteFileSystemResponse>(*core_, tables::kDeleteFileSystemAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteNatGatewayResponse*) noexcept {
  return tables::Table<DeleteNatGatewayResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNatGatewayRequest*) noexcept {
  return tables::Table<DeleteNatGatewayRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNatGatewayRequest&) noexcept {
  return tables::kDeleteNatGatewayAction;
}

Outcome<DeleteNatGatewayResponse> Client::DeleteNatGateway(const DeleteNatGatewayRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeleteNatGatewayResponse>(*core_, tables::kDeleteNatGatewayAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeAICImagesResponse::Images*) noexcept {
  return tables::Table<DescribeAICImagesResponse::Images>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAICImagesResponse*) noexcept {
  return tables::Table<DescribeAICImagesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAICImagesRequest*) noexcept {
  return tables::Table<DescribeAICImagesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAICImagesRequest&) noexcept {
  return tables::kDescribeAICImagesAction;
}

Outcome<DescribeAICImagesResponse> Client::DescribeAICImages(const DescribeAICImagesRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DescribeAICImagesResponse>(*core_, tables::kDescribeAICImagesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeBandWithdChargeTypeResponse::BandWithTypeInfo*) noexcept {
  return tables::Table<DescribeBandWithdChargeTypeResponse::BandWithTypeInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeBandWithdChargeTypeResponse*) noexcept {
  return tables::Table<DescribeBandWithdChargeTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeBandWithdChargeTypeRequest*) noexcept {
  return tables::Table<DescribeBandWithdChargeTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeBandWithdChargeTypeRequest&) noexcept {
  return tables::kDescribeBandWithdChargeTypeAction;
}

Outcome<DescribeBandWithdChargeTypeResponse> Client::DescribeBandWithdChargeType(
    const DescribeBandWithdChargeTypeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeBandWithdChargeTypeResponse>(*core_, tables::kDescribeBandWithdChargeTypeAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeClusterAttachScriptsResponse*) noexcept {
  return tables::Table<DescribeClusterAttachScriptsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterAttachScriptsRequest*) noexcept {
  return tables::Table<DescribeClusterAttachScriptsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClusterAttachScriptsRequest&) noexcept {
  return tables::kDescribeClusterAttachScriptsAction;
}

Outcome<DescribeClusterAttachScriptsResponse> Client::DescribeClusterAttachScripts(
    const DescribeClusterAttachScriptsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeClusterAttachScriptsResponse>(*core_, tables::kDescribeClusterAttachScriptsAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeExportImageStatusResponse*) noexcept {
  return tables::Table<DescribeExportImageStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeExportImageStatusRequest*) noexcept {
  return tables::Table<DescribeExportImageStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeExportImageStatusRequest&) noexcept {
  return tables::kDescribeExportImageStatusAction;
}

Outcome<DescribeExportImageStatusResponse> Client::DescribeExportImageStatus(
    const DescribeExportImageStatusRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeExportImageStatusResponse>(*core_, tables::kDescribeExportImageStatusAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeForwardTableEntriesResponse::ForwardTableEntries*) noexcept {
  return tables::Table<DescribeForwardTableEntriesResponse::ForwardTableEntries>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeForwardTableEntriesResponse*) noexcept {
  return tables::Table<DescribeForwardTableEntriesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeForwardTableEntriesRequest*) noexcept {
  return tables::Table<DescribeForwardTableEntriesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeForwardTableEntriesRequest&) noexcept {
  return tables::kDescribeForwardTableEntriesAction;
}

Outcome<DescribeForwardTableEntriesResponse> Client::DescribeForwardTableEntries(
    const DescribeForwardTableEntriesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeForwardTableEntriesResponse>(*core_, tables::kDescribeForwardTableEntriesAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerHTTPSListenerAttributeResponse*) noexcept {
  return tables::Table<DescribeLoadBalancerHTTPSListenerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerHTTPSListenerAttributeRequest*) noexcept {
  return tables::Table<DescribeLoadBalancerHTTPSListenerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerHTTPSListenerAttributeRequest&) noexcept {
  return tables::kDescribeLoadBalancerHTTPSListenerAttributeAction;
}

Outcome<DescribeLoadBalancerHTTPSListenerAttributeResponse> Client::DescribeLoadBalancerHTTPSListenerAttribute(
    const DescribeLoadBalancerHTTPSListenerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancerHTTPSListenerAttributeResponse>(
      *core_, tables::kDescribeLoadBalancerHTTPSListenerAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeNASAvailableResourceInfoResponse::NasAvailableResourceInfo*) noexcept {
  return tables::Table<DescribeNASAvailableResourceInfoResponse::NasAvailableResourceInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNASAvailableResourceInfoResponse*) noexcept {
  return tables::Table<DescribeNASAvailableResourceInfoResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNASAvailableResourceInfoRequest*) noexcept {
  return tables::Table<DescribeNASAvailableResourceInfoRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNASAvailableResourceInfoRequest&) noexcept {
  return tables::kDescribeNASAvailableResourceInfoAction;
}

Outcome<DescribeNASAvailableResourceInfoResponse> Client::DescribeNASAvailableResourceInfo(
    const DescribeNASAvailableResourceInfoRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNASAvailableResourceInfoResponse>(*core_,
                                                                    tables::kDescribeNASAvailableResourceInfoAction,
                                                                    request, options);
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo::Price>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo*) noexcept {
  return tables::Table<DescribePriceResponse::PriceInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceResponse*) noexcept {
  return tables::Table<DescribePriceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest::DataDisk*) noexcept {
  return tables::Table<DescribePriceRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest::DataDisks*) noexcept {
  return tables::Table<DescribePriceRequest::DataDisks>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest::SystemDisk*) noexcept {
  return tables::Table<DescribePriceRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePriceRequest*) noexcept {
  return tables::Table<DescribePriceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePriceRequest&) noexcept {
  return tables::kDescribePriceAction;
}

Outcome<DescribePriceResponse> Client::DescribePrice(const DescribePriceRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DescribePriceResponse>(*core_, tables::kDescribePriceAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeSDGSharedDisksResponse::SharedDisks*) noexcept {
  return tables::Table<DescribeSDGSharedDisksResponse::SharedDisks>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGSharedDisksResponse*) noexcept {
  return tables::Table<DescribeSDGSharedDisksResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSDGSharedDisksRequest*) noexcept {
  return tables::Table<DescribeSDGSharedDisksRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSDGSharedDisksRequest&) noexcept {
  return tables::kDescribeSDGSharedDisksAction;
}

Outcome<DescribeSDGSharedDisksResponse> Client::DescribeSDGSharedDisks(const DescribeSDGSharedDisksRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeSDGSharedDisksResponse>(*core_, tables::kDescribeSDGSharedDisksAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeStorageGatewayResponse::StorageGateways*) noexcept {
  return tables::Table<DescribeStorageGatewayResponse::StorageGateways>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageGatewayResponse*) noexcept {
  return tables::Table<DescribeStorageGatewayResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageGatewayRequest*) noexcept {
  return tables::Table<DescribeStorageGatewayRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeStorageGatewayRequest&) noexcept {
  return tables::kDescribeStorageGatewayAction;
}

Outcome<DescribeStorageGatewayResponse> Client::DescribeStorageGateway(const DescribeStorageGatewayRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeStorageGatewayResponse>(*core_, tables::kDescribeStorageGatewayAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DetachKeyPairResponse::Results*) noexcept {
  return tables::Table<DetachKeyPairResponse::Results>::kStruct;
}

const schema::Struct& SchemaOf(const DetachKeyPairResponse*) noexcept {
  return tables::Table<DetachKeyPairResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachKeyPairRequest*) noexcept {
  return tables::Table<DetachKeyPairRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachKeyPairRequest&) noexcept {
  return tables::kDetachKeyPairAction;
}

Outcome<DetachKeyPairResponse> Client::DetachKeyPair(const DetachKeyPairRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DetachKeyPairResponse>(*core_, tables::kDetachKeyPairAction, request, options);
}

const schema::Struct& SchemaOf(const GetBucketInfoResponse::BucketInfo*) noexcept {
  return tables::Table<GetBucketInfoResponse::BucketInfo>::kStruct;
}

const schema::Struct& SchemaOf(const GetBucketInfoResponse*) noexcept {
  return tables::Table<GetBucketInfoResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetBucketInfoRequest*) noexcept {
  return tables::Table<GetBucketInfoRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetBucketInfoRequest&) noexcept {
  return tables::kGetBucketInfoAction;
}

Outcome<GetBucketInfoResponse> Client::GetBucketInfo(const GetBucketInfoRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<GetBucketInfoResponse>(*core_, tables::kGetBucketInfoAction, request, options);
}

const schema::Struct& SchemaOf(const InstallClusterAddonsResponse*) noexcept {
  return tables::Table<InstallClusterAddonsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const InstallClusterAddonsRequest::Addons::ConfigSchema*) noexcept {
  return tables::Table<InstallClusterAddonsRequest::Addons::ConfigSchema>::kStruct;
}

const schema::Struct& SchemaOf(const InstallClusterAddonsRequest::Addons*) noexcept {
  return tables::Table<InstallClusterAddonsRequest::Addons>::kStruct;
}

const schema::Struct& SchemaOf(const InstallClusterAddonsRequest*) noexcept {
  return tables::Table<InstallClusterAddonsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const InstallClusterAddonsRequest&) noexcept {
  return tables::kInstallClusterAddonsAction;
}

Outcome<InstallClusterAddonsResponse> Client::InstallClusterAddons(const InstallClusterAddonsRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<InstallClusterAddonsResponse>(*core_, tables::kInstallClusterAddonsAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyEnsEipAddressAttributeResponse*) noexcept {
  return tables::Table<ModifyEnsEipAddressAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyEnsEipAddressAttributeRequest*) noexcept {
  return tables::Table<ModifyEnsEipAddressAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyEnsEipAddressAttributeRequest&) noexcept {
  return tables::kModifyEnsEipAddressAttributeAction;
}

Outcome<ModifyEnsEipAddressAttributeResponse> Client::ModifyEnsEipAddressAttribute(
    const ModifyEnsEipAddressAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyEnsEipAddressAttributeResponse>(*core_, tables::kModifyEnsEipAddressAttributeAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const ModifyVSwitchAttributeResponse*) noexcept {
  return tables::Table<ModifyVSwitchAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyVSwitchAttributeRequest*) noexcept {
  return tables::Table<ModifyVSwitchAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyVSwitchAttributeRequest&) noexcept {
  return tables::kModifyVSwitchAttributeAction;
}

Outcome<ModifyVSwitchAttributeResponse> Client::ModifyVSwitchAttribute(const ModifyVSwitchAttributeRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<ModifyVSwitchAttributeResponse>(*core_, tables::kModifyVSwitchAttributeAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const ResetDeviceInstanceResponse*) noexcept {
  return tables::Table<ResetDeviceInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ResetDeviceInstanceRequest*) noexcept {
  return tables::Table<ResetDeviceInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ResetDeviceInstanceRequest&) noexcept {
  return tables::kResetDeviceInstanceAction;
}

Outcome<ResetDeviceInstanceResponse> Client::ResetDeviceInstance(const ResetDeviceInstanceRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<ResetDeviceInstanceResponse>(*core_, tables::kResetDeviceInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const StopEpnInstanceResponse*) noexcept {
  return tables::Table<StopEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StopEpnInstanceRequest*) noexcept {
  return tables::Table<StopEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StopEpnInstanceRequest&) noexcept {
  return tables::kStopEpnInstanceAction;
}

Outcome<StopEpnInstanceResponse> Client::StopEpnInstance(const StopEpnInstanceRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<StopEpnInstanceResponse>(*core_, tables::kStopEpnInstanceAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
