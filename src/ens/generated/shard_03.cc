// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/attach_instances_to_node_pool.h"
#include "alibabacloud/ens/attach_key_pair.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_classic_network.h"
#include "alibabacloud/ens/create_mount_target.h"
#include "alibabacloud/ens/describe_arm_server_instances.h"
#include "alibabacloud/ens/describe_cloud_disk_available_resource_info.h"
#include "alibabacloud/ens/describe_ens_net_level.h"
#include "alibabacloud/ens/describe_ens_resource_usage.h"
#include "alibabacloud/ens/describe_ens_sale_control_available_resource.h"
#include "alibabacloud/ens/describe_instance_sdg_status.h"
#include "alibabacloud/ens/describe_load_balancer_listeners.h"
#include "alibabacloud/ens/describe_load_balancer_udp_listener_attribute.h"
#include "alibabacloud/ens/describe_network_acls.h"
#include "alibabacloud/ens/describe_storage_volume.h"
#include "alibabacloud/ens/detach_network_interface.h"
#include "alibabacloud/ens/get_bucket_acl.h"
#include "alibabacloud/ens/import_key_pair.h"
#include "alibabacloud/ens/modify_epn_instance.h"
#include "alibabacloud/ens/modify_load_balancer_attribute.h"
#include "alibabacloud/ens/reboot_instance.h"
#include "alibabacloud/ens/revoke_security_group_egress.h"
#include "alibabacloud/ens/stop_instances.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AttachInstancesToNodePoolResponse> {
  using T = ens::AttachInstancesToNodePoolResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachInstancesToNodePoolResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AttachInstancesToNodePoolRequest> {
  using T = ens::AttachInstancesToNodePoolRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"Instances", "", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kJson, schema::kRequired},
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AttachInstancesToNodePoolRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AttachKeyPairResponse::Results> {
  using T = ens::AttachKeyPairResponse::Results;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachKeyPairResponse.Results", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AttachKeyPairResponse::Results> =
    &ens::tables::Table<ens::AttachKeyPairResponse::Results>::kStruct;

template <>
struct ens::tables::Table<ens::AttachKeyPairResponse> {
  using T = ens::AttachKeyPairResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailCount", "", TypeOf<decltype(T::fail_count)>(), offsetof(T, fail_count), Style::kRepeat, 0},
      {"KeyPairId", "", TypeOf<decltype(T::key_pair_id)>(), offsetof(T, key_pair_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Results", "", TypeOf<decltype(T::results)>(), offsetof(T, results), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachKeyPairResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AttachKeyPairRequest> {
  using T = ens::AttachKeyPairRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"KeyPairId", "", TypeOf<decltype(T::key_pair_id)>(), offsetof(T, key_pair_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachKeyPairRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateClassicNetworkResponse> {
  using T = ens::CreateClassicNetworkResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClassicNetworkResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateClassicNetworkRequest> {
  using T = ens::CreateClassicNetworkRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkName", "", TypeOf<decltype(T::network_name)>(), offsetof(T, network_name), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClassicNetworkRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateMountTargetResponse> {
  using T = ens::CreateMountTargetResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateMountTargetResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateMountTargetRequest> {
  using T = ens::CreateMountTargetRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"FileSystemId", "", TypeOf<decltype(T::file_system_id)>(), offsetof(T, file_system_id), Style::kRepeat,
       schema::kRequired},
      {"MountTargetName", "", TypeOf<decltype(T::mount_target_name)>(), offsetof(T, mount_target_name), Style::kRepeat,
       schema::kRequired},
      {"NetWorkId", "", TypeOf<decltype(T::net_work_id)>(), offsetof(T, net_work_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateMountTargetRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers::AICInstances::NetworkAttributes> {
  using T = ens::DescribeARMServerInstancesResponse::Servers::AICInstances::NetworkAttributes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"IpAddress", "", TypeOf<decltype(T::ip_address)>(), offsetof(T, ip_address), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeARMServerInstancesResponse.Servers.AICInstances.NetworkAttributes", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeARMServerInstancesResponse::Servers::AICInstances::NetworkAttributes> =
        &ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers::AICInstances::NetworkAttributes>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers::AICInstances::SdgDeployInfo> {
  using T = ens::DescribeARMServerInstancesResponse::Servers::AICInstances::SdgDeployInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeARMServerInstancesResponse.Servers.AICInstances.SdgDeployInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeARMServerInstancesResponse::Servers::AICInstances::SdgDeployInfo> =
        &ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers::AICInstances::SdgDeployInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers::AICInstances> {
  using T = ens::DescribeARMServerInstancesResponse::Servers::AICInstances;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Frequency", "", TypeOf<decltype(T::frequency)>(), offsetof(T, frequency), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"LatestAction", "", TypeOf<decltype(T::latest_action)>(), offsetof(T, latest_action), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NetworkAttributes", "", TypeOf<decltype(T::network_attributes)>(), offsetof(T, network_attributes),
       Style::kFlat, 0},
      {"Resolution", "", TypeOf<decltype(T::resolution)>(), offsetof(T, resolution), Style::kRepeat, 0},
      {"SdgDeployInfo", "", TypeOf<decltype(T::sdg_deploy_info)>(), offsetof(T, sdg_deploy_info), Style::kFlat, 0},
      {"Spec", "", TypeOf<decltype(T::spec)>(), offsetof(T, spec), Style::kRepeat, 0},
      {"State", "", TypeOf<decltype(T::state)>(), offsetof(T, state), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeARMServerInstancesResponse.Servers.AICInstances", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeARMServerInstancesResponse::Servers::AICInstances> =
        &ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers::AICInstances>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers::Tags> {
  using T = ens::DescribeARMServerInstancesResponse::Servers::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeARMServerInstancesResponse.Servers.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeARMServerInstancesResponse::Servers::Tags> =
        &ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers::Tags>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers> {
  using T = ens::DescribeARMServerInstancesResponse::Servers;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AICInstances", "", TypeOf<decltype(T::aic_instances)>(), offsetof(T, aic_instances), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"LatestAction", "", TypeOf<decltype(T::latest_action)>(), offsetof(T, latest_action), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Namespace", "", TypeOf<decltype(T::namespace_)>(), offsetof(T, namespace_), Style::kRepeat, 0},
      {"PayType", "", TypeOf<decltype(T::pay_type)>(), offsetof(T, pay_type), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
      {"SpecName", "", TypeOf<decltype(T::spec_name)>(), offsetof(T, spec_name), Style::kRepeat, 0},
      {"State", "", TypeOf<decltype(T::state)>(), offsetof(T, state), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeARMServerInstancesResponse.Servers", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeARMServerInstancesResponse::Servers> =
    &ens::tables::Table<ens::DescribeARMServerInstancesResponse::Servers>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeARMServerInstancesResponse> {
  using T = ens::DescribeARMServerInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Servers", "", TypeOf<decltype(T::servers)>(), offsetof(T, servers), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeARMServerInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeARMServerInstancesRequest::Tags> {
  using T = ens::DescribeARMServerInstancesRequest::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeARMServerInstancesRequest.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeARMServerInstancesRequest::Tags> =
    &ens::tables::Table<ens::DescribeARMServerInstancesRequest::Tags>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeARMServerInstancesRequest> {
  using T = ens::DescribeARMServerInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AICSpecs", "", TypeOf<decltype(T::aic_specs)>(), offsetof(T, aic_specs), Style::kJson, 0},
      {"DescribeAICInstances", "", TypeOf<decltype(T::describe_aic_instances)>(), offsetof(T, describe_aic_instances),
       Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kJson, 0},
      {"MaxDate", "", TypeOf<decltype(T::max_date)>(), offsetof(T, max_date), Style::kRepeat, 0},
      {"MinDate", "", TypeOf<decltype(T::min_date)>(), offsetof(T, min_date), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Namespace", "", TypeOf<decltype(T::namespace_)>(), offsetof(T, namespace_), Style::kRepeat, 0},
      {"OrderByParams", "", TypeOf<decltype(T::order_by_params)>(), offsetof(T, order_by_params), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"ServerIds", "", TypeOf<decltype(T::server_ids)>(), offsetof(T, server_ids), Style::kJson, 0},
      {"ServerSpecs", "", TypeOf<decltype(T::server_specs)>(), offsetof(T, server_specs), Style::kJson, 0},
      {"States", "", TypeOf<decltype(T::states)>(), offsetof(T, states), Style::kJson, 0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeARMServerInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeCloudDiskAvailableResourceInfoResponse::SupportResource> {
  using T = ens::DescribeCloudDiskAvailableResourceInfoResponse::SupportResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ability", "Ability", TypeOf<decltype(T::ability)>(), offsetof(T, ability), Style::kRepeat, 0},
      {"CanBuyCount", "", TypeOf<decltype(T::can_buy_count)>(), offsetof(T, can_buy_count), Style::kRepeat, 0},
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DefaultDiskSize", "", TypeOf<decltype(T::default_disk_size)>(), offsetof(T, default_disk_size), Style::kRepeat,
       0},
      {"DiskMaxSize", "", TypeOf<decltype(T::disk_max_size)>(), offsetof(T, disk_max_size), Style::kRepeat, 0},
      {"DiskMinSize", "", TypeOf<decltype(T::disk_min_size)>(), offsetof(T, disk_min_size), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionName", "", TypeOf<decltype(T::ens_region_name)>(), offsetof(T, ens_region_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCloudDiskAvailableResourceInfoResponse.SupportResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeCloudDiskAvailableResourceInfoResponse::SupportResource> =
        &ens::tables::Table<ens::DescribeCloudDiskAvailableResourceInfoResponse::SupportResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeCloudDiskAvailableResourceInfoResponse> {
  using T = ens::DescribeCloudDiskAvailableResourceInfoResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SupportResources", "SupportResource", TypeOf<decltype(T::support_resources)>(), offsetof(T, support_resources),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudDiskAvailableResourceInfoResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeCloudDiskAvailableResourceInfoRequest> {
  using T = ens::DescribeCloudDiskAvailableResourceInfoRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeCloudDiskAvailableResourceInfoRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsNetLevelResponse::EnsNetLevel> {
  using T = ens::DescribeEnsNetLevelResponse::EnsNetLevel;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsNetLevelCode", "", TypeOf<decltype(T::ens_net_level_code)>(), offsetof(T, ens_net_level_code),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsNetLevelResponse.EnsNetLevel", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEnsNetLevelResponse::EnsNetLevel> =
    &ens::tables::Table<ens::DescribeEnsNetLevelResponse::EnsNetLevel>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsNetLevelResponse> {
  using T = ens::DescribeEnsNetLevelResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"EnsNetLevels", "EnsNetLevel", TypeOf<decltype(T::ens_net_levels)>(), offsetof(T, ens_net_levels),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsNetLevelResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsNetLevelRequest> {
  using T = ens::DescribeEnsNetLevelRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeEnsNetLevelRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsResourceUsageResponse::EnsResourceUsage> {
  using T = ens::DescribeEnsResourceUsageResponse::EnsResourceUsage;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ComputeResourceCount", "", TypeOf<decltype(T::compute_resource_count)>(), offsetof(T, compute_resource_count),
       Style::kRepeat, 0},
      {"CpuSum", "", TypeOf<decltype(T::cpu_sum)>(), offsetof(T, cpu_sum), Style::kRepeat, 0},
      {"DiskCount", "", TypeOf<decltype(T::disk_count)>(), offsetof(T, disk_count), Style::kRepeat, 0},
      {"DownCount", "", TypeOf<decltype(T::down_count)>(), offsetof(T, down_count), Style::kRepeat, 0},
      {"ExpiredCount", "", TypeOf<decltype(T::expired_count)>(), offsetof(T, expired_count), Style::kRepeat, 0},
      {"ExpiringCount", "", TypeOf<decltype(T::expiring_count)>(), offsetof(T, expiring_count), Style::kRepeat, 0},
      {"GpuSum", "", TypeOf<decltype(T::gpu_sum)>(), offsetof(T, gpu_sum), Style::kRepeat, 0},
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
      {"RunningCount", "", TypeOf<decltype(T::running_count)>(), offsetof(T, running_count), Style::kRepeat, 0},
      {"ServiceType", "", TypeOf<decltype(T::service_type)>(), offsetof(T, service_type), Style::kRepeat, 0},
      {"StorageSum", "", TypeOf<decltype(T::storage_sum)>(), offsetof(T, storage_sum), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsResourceUsageResponse.EnsResourceUsage", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsResourceUsageResponse::EnsResourceUsage> =
        &ens::tables::Table<ens::DescribeEnsResourceUsageResponse::EnsResourceUsage>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsResourceUsageResponse> {
  using T = ens::DescribeEnsResourceUsageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsResourceUsage", "", TypeOf<decltype(T::ens_resource_usage)>(), offsetof(T, ens_resource_usage),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsResourceUsageResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsResourceUsageRequest> {
  using T = ens::DescribeEnsResourceUsageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExpiredEndTime", "", TypeOf<decltype(T::expired_end_time)>(), offsetof(T, expired_end_time), Style::kRepeat, 0},
      {"ExpiredStartTime", "", TypeOf<decltype(T::expired_start_time)>(), offsetof(T, expired_start_time),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsResourceUsageRequest", kFields, {}};
};

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableDiskType> {
  using T = ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableDiskType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlAvailableResourceResponse.SaleControlAvailableResource.AvailableDiskType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableDiskType> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableDiskType>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableRegion> {
  using T = ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableRegion;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Area", "", TypeOf<decltype(T::area)>(), offsetof(T, area), Style::kRepeat, 0},
      {"City", "", TypeOf<decltype(T::city)>(), offsetof(T, city), Style::kRepeat, 0},
      {"Country", "", TypeOf<decltype(T::country)>(), offsetof(T, country), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionName", "", TypeOf<decltype(T::ens_region_name)>(), offsetof(T, ens_region_name), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"Province", "", TypeOf<decltype(T::province)>(), offsetof(T, province), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlAvailableResourceResponse.SaleControlAvailableResource.AvailableRegion", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableRegion> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableRegion>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableSpec> {
  using T = ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableSpec;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"SpecName", "", TypeOf<decltype(T::spec_name)>(), offsetof(T, spec_name), Style::kRepeat, 0},
      {"SpecValue", "", TypeOf<decltype(T::spec_value)>(), offsetof(T, spec_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlAvailableResourceResponse.SaleControlAvailableResource.AvailableSpec", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableSpec> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableSpec>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableDefaultStorageType> {
  using T = ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableDefaultStorageType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"StorageName", "", TypeOf<decltype(T::storage_name)>(), offsetof(T, storage_name), Style::kRepeat, 0},
      {"StorageType", "", TypeOf<decltype(T::storage_type)>(), offsetof(T, storage_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlAvailableResourceResponse.SaleControlAvailableResource.AvailableStorageType.AvailableDefaultStorageType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableDefaultStorageType> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableDefaultStorageType>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableSpecialStorageType> {
  using T = ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableSpecialStorageType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"StorageName", "", TypeOf<decltype(T::storage_name)>(), offsetof(T, storage_name), Style::kRepeat, 0},
      {"StorageType", "", TypeOf<decltype(T::storage_type)>(), offsetof(T, storage_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlAvailableResourceResponse.SaleControlAvailableResource.AvailableStorageType.AvailableSpecialStorageType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableSpecialStorageType> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableSpecialStorageType>::kStruct;

template <>
struct ens::tables::Table<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType> {
  using T = ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableDefaultStorageType", "", TypeOf<decltype(T::available_default_storage_type)>(),
       offsetof(T, available_default_storage_type), Style::kRepeat, 0},
      {"AvailableSpecialStorageType", "", TypeOf<decltype(T::available_special_storage_type)>(),
       offsetof(T, available_special_storage_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlAvailableResourceResponse.SaleControlAvailableResource.AvailableStorageType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType> =
    &ens::tables::Table<
        ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource> {
  using T = ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableDiskType", "", TypeOf<decltype(T::available_disk_type)>(), offsetof(T, available_disk_type),
       Style::kRepeat, 0},
      {"AvailableRegion", "", TypeOf<decltype(T::available_region)>(), offsetof(T, available_region), Style::kRepeat,
       0},
      {"AvailableSpec", "", TypeOf<decltype(T::available_spec)>(), offsetof(T, available_spec), Style::kRepeat, 0},
      {"AvailableStorageType", "", TypeOf<decltype(T::available_storage_type)>(), offsetof(T, available_storage_type),
       Style::kFlat, 0},
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat, 0},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsSaleControlAvailableResourceResponse.SaleControlAvailableResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource> =
    &ens::tables::Table<ens::DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlAvailableResourceResponse> {
  using T = ens::DescribeEnsSaleControlAvailableResourceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SaleControlAvailableResource", "", TypeOf<decltype(T::sale_control_available_resource)>(),
       offsetof(T, sale_control_available_resource), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsSaleControlAvailableResourceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsSaleControlAvailableResourceRequest> {
  using T = ens::DescribeEnsSaleControlAvailableResourceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat,
       schema::kRequired},
      {"CustomAccount", "", TypeOf<decltype(T::custom_account)>(), offsetof(T, custom_account), Style::kRepeat, 0},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsSaleControlAvailableResourceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceSDGStatusResponse::DeploymentStatus> {
  using T = ens::DescribeInstanceSDGStatusResponse::DeploymentStatus;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BlockRwSplitSize", "", TypeOf<decltype(T::block_rw_split_size)>(), offsetof(T, block_rw_split_size),
       Style::kRepeat, 0},
      {"CacheSize", "", TypeOf<decltype(T::cache_size)>(), offsetof(T, cache_size), Style::kRepeat, 0},
      {"DiskAccessProtocol", "", TypeOf<decltype(T::disk_access_protocol)>(), offsetof(T, disk_access_protocol),
       Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MountType", "", TypeOf<decltype(T::mount_type)>(), offsetof(T, mount_type), Style::kRepeat, 0},
      {"Phase", "", TypeOf<decltype(T::phase)>(), offsetof(T, phase), Style::kRepeat, 0},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceSDGStatusResponse.DeploymentStatus", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstanceSDGStatusResponse::DeploymentStatus> =
        &ens::tables::Table<ens::DescribeInstanceSDGStatusResponse::DeploymentStatus>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstanceSDGStatusResponse> {
  using T = ens::DescribeInstanceSDGStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentStatus", "", TypeOf<decltype(T::deployment_status)>(), offsetof(T, deployment_status), Style::kRepeat,
       0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceSDGStatusResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceSDGStatusRequest> {
  using T = ens::DescribeInstanceSDGStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SDGIds", "", TypeOf<decltype(T::sdg_ids)>(), offsetof(T, sdg_ids), Style::kJson, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceSDGStatusRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerListenersResponse::Listener> {
  using T = ens::DescribeLoadBalancerListenersResponse::Listener;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServerPort", "", TypeOf<decltype(T::backend_server_port)>(), offsetof(T, backend_server_port),
       Style::kRepeat, 0},
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ForwardPort", "", TypeOf<decltype(T::forward_port)>(), offsetof(T, forward_port), Style::kRepeat, 0},
      {"ListenerForward", "", TypeOf<decltype(T::listener_forward)>(), offsetof(T, listener_forward), Style::kRepeat,
       0},
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerListenersResponse.Listener", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeLoadBalancerListenersResponse::Listener> =
    &ens::tables::Table<ens::DescribeLoadBalancerListenersResponse::Listener>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerListenersResponse> {
  using T = ens::DescribeLoadBalancerListenersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Listeners", "Listener", TypeOf<decltype(T::listeners)>(), offsetof(T, listeners), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerListenersResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerListenersRequest> {
  using T = ens::DescribeLoadBalancerListenersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerListenersRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerUDPListenerAttributeResponse> {
  using T = ens::DescribeLoadBalancerUDPListenerAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServerPort", "", TypeOf<decltype(T::backend_server_port)>(), offsetof(T, backend_server_port),
       Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EipTransmit", "", TypeOf<decltype(T::eip_transmit)>(), offsetof(T, eip_transmit), Style::kRepeat, 0},
      {"EstablishedTimeout", "", TypeOf<decltype(T::established_timeout)>(), offsetof(T, established_timeout),
       Style::kRepeat, 0},
      {"HealthCheck", "", TypeOf<decltype(T::health_check)>(), offsetof(T, health_check), Style::kRepeat, 0},
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
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Scheduler", "", TypeOf<decltype(T::scheduler)>(), offsetof(T, scheduler), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"UnhealthyThreshold", "", TypeOf<decltype(T::unhealthy_threshold)>(), offsetof(T, unhealthy_threshold),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerUDPListenerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerUDPListenerAttributeRequest> {
  using T = ens::DescribeLoadBalancerUDPListenerAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerUDPListenerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworkAclsResponse::NetworkAcls::EgressAclEntries> {
  using T = ens::DescribeNetworkAclsResponse::NetworkAcls::EgressAclEntries;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"NetworkAclEntryId", "", TypeOf<decltype(T::network_acl_entry_id)>(), offsetof(T, network_acl_entry_id),
       Style::kRepeat, 0},
      {"NetworkAclEntryName", "", TypeOf<decltype(T::network_acl_entry_name)>(), offsetof(T, network_acl_entry_name),
       Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAclsResponse.NetworkAcls.EgressAclEntries", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkAclsResponse::NetworkAcls::EgressAclEntries> =
        &ens::tables::Table<ens::DescribeNetworkAclsResponse::NetworkAcls::EgressAclEntries>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkAclsResponse::NetworkAcls::IngressAclEntries> {
  using T = ens::DescribeNetworkAclsResponse::NetworkAcls::IngressAclEntries;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestinationCidrBlock", "", TypeOf<decltype(T::destination_cidr_block)>(), offsetof(T, destination_cidr_block),
       Style::kRepeat, 0},
      {"NetworkAclEntryId", "", TypeOf<decltype(T::network_acl_entry_id)>(), offsetof(T, network_acl_entry_id),
       Style::kRepeat, 0},
      {"NetworkAclEntryName", "", TypeOf<decltype(T::network_acl_entry_name)>(), offsetof(T, network_acl_entry_name),
       Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAclsResponse.NetworkAcls.IngressAclEntries", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkAclsResponse::NetworkAcls::IngressAclEntries> =
        &ens::tables::Table<ens::DescribeNetworkAclsResponse::NetworkAcls::IngressAclEntries>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkAclsResponse::NetworkAcls::Resources> {
  using T = ens::DescribeNetworkAclsResponse::NetworkAcls::Resources;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAclsResponse.NetworkAcls.Resources", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkAclsResponse::NetworkAcls::Resources> =
        &ens::tables::Table<ens::DescribeNetworkAclsResponse::NetworkAcls::Resources>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkAclsResponse::NetworkAcls> {
  using T = ens::DescribeNetworkAclsResponse::NetworkAcls;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EgressAclEntries", "", TypeOf<decltype(T::egress_acl_entries)>(), offsetof(T, egress_acl_entries),
       Style::kRepeat, 0},
      {"IngressAclEntries", "", TypeOf<decltype(T::ingress_acl_entries)>(), offsetof(T, ingress_acl_entries),
       Style::kRepeat, 0},
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat, 0},
      {"NetworkAclName", "", TypeOf<decltype(T::network_acl_name)>(), offsetof(T, network_acl_name), Style::kRepeat, 0},
      {"Resources", "", TypeOf<decltype(T::resources)>(), offsetof(T, resources), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAclsResponse.NetworkAcls", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeNetworkAclsResponse::NetworkAcls> =
    &ens::tables::Table<ens::DescribeNetworkAclsResponse::NetworkAcls>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkAclsResponse> {
  using T = ens::DescribeNetworkAclsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkAcls", "", TypeOf<decltype(T::network_acls)>(), offsetof(T, network_acls), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAclsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworkAclsRequest> {
  using T = ens::DescribeNetworkAclsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat, 0},
      {"NetworkAclName", "", TypeOf<decltype(T::network_acl_name)>(), offsetof(T, network_acl_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkAclsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeStorageVolumeResponse::StorageVolumes> {
  using T = ens::DescribeStorageVolumeResponse::StorageVolumes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AuthProtocol", "", TypeOf<decltype(T::auth_protocol)>(), offsetof(T, auth_protocol), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"IsAuth", "", TypeOf<decltype(T::is_auth)>(), offsetof(T, is_auth), Style::kRepeat, 0},
      {"IsEnable", "", TypeOf<decltype(T::is_enable)>(), offsetof(T, is_enable), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StorageGatewayId", "", TypeOf<decltype(T::storage_gateway_id)>(), offsetof(T, storage_gateway_id),
       Style::kRepeat, 0},
      {"StorageId", "", TypeOf<decltype(T::storage_id)>(), offsetof(T, storage_id), Style::kRepeat, 0},
      {"StorageVolumeId", "", TypeOf<decltype(T::storage_volume_id)>(), offsetof(T, storage_volume_id), Style::kRepeat,
       0},
      {"StorageVolumeName", "", TypeOf<decltype(T::storage_volume_name)>(), offsetof(T, storage_volume_name),
       Style::kRepeat, 0},
      {"TargetName", "", TypeOf<decltype(T::target_name)>(), offsetof(T, target_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageVolumeResponse.StorageVolumes", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeStorageVolumeResponse::StorageVolumes> =
    &ens::tables::Table<ens::DescribeStorageVolumeResponse::StorageVolumes>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeStorageVolumeResponse> {
  using T = ens::DescribeStorageVolumeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"StorageVolumes", "", TypeOf<decltype(T::storage_volumes)>(), offsetof(T, storage_volumes), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageVolumeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeStorageVolumeRequest> {
  using T = ens::DescribeStorageVolumeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"GatewayId", "", TypeOf<decltype(T::gateway_id)>(), offsetof(T, gateway_id), Style::kRepeat, 0},
      {"IsEnable", "", TypeOf<decltype(T::is_enable)>(), offsetof(T, is_enable), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"StorageId", "", TypeOf<decltype(T::storage_id)>(), offsetof(T, storage_id), Style::kRepeat, 0},
      {"VolumeId", "", TypeOf<decltype(T::volume_id)>(), offsetof(T, volume_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageVolumeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DetachNetworkInterfaceResponse> {
  using T = ens::DetachNetworkInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachNetworkInterfaceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DetachNetworkInterfaceRequest> {
  using T = ens::DetachNetworkInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DetachNetworkInterfaceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetBucketAclResponse> {
  using T = ens::GetBucketAclResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketAcl", "", TypeOf<decltype(T::bucket_acl)>(), offsetof(T, bucket_acl), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetBucketAclResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetBucketAclRequest> {
  using T = ens::GetBucketAclRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"GetBucketAclRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ImportKeyPairResponse> {
  using T = ens::ImportKeyPairResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairFingerPrint", "", TypeOf<decltype(T::key_pair_finger_print)>(), offsetof(T, key_pair_finger_print),
       Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportKeyPairResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ImportKeyPairRequest> {
  using T = ens::ImportKeyPairRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat,
       schema::kRequired},
      {"PublicKeyBody", "", TypeOf<decltype(T::public_key_body)>(), offsetof(T, public_key_body), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ImportKeyPairRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyEpnInstanceResponse> {
  using T = ens::ModifyEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyEpnInstanceRequest> {
  using T = ens::ModifyEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat,
       schema::kRequired},
      {"EPNInstanceName", "", TypeOf<decltype(T::epn_instance_name)>(), offsetof(T, epn_instance_name), Style::kRepeat,
       0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"NetworkingModel", "", TypeOf<decltype(T::networking_model)>(), offsetof(T, networking_model), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"ModifyEpnInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyLoadBalancerAttributeResponse> {
  using T = ens::ModifyLoadBalancerAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyLoadBalancerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyLoadBalancerAttributeRequest> {
  using T = ens::ModifyLoadBalancerAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerName", "", TypeOf<decltype(T::load_balancer_name)>(), offsetof(T, load_balancer_name),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyLoadBalancerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootInstanceResponse> {
  using T = ens::RebootInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootInstanceRequest> {
  using T = ens::RebootInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RebootInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RevokeSecurityGroupEgressResponse> {
  using T = ens::RevokeSecurityGroupEgressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupEgressResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RevokeSecurityGroupEgressRequest> {
  using T = ens::RevokeSecurityGroupEgressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat,
       schema::kRequired},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat,
       schema::kRequired},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, schema::kRequired},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupEgressRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopInstancesResponse::InstanceResponses> {
  using T = ens::StopInstancesResponse::InstanceResponses;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstancesResponse.InstanceResponses", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::StopInstancesResponse::InstanceResponses> =
    &ens::tables::Table<ens::StopInstancesResponse::InstanceResponses>::kStruct;

template <>
struct ens::tables::Table<ens::StopInstancesResponse> {
  using T = ens::StopInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceResponses", "", TypeOf<decltype(T::instance_responses)>(), offsetof(T, instance_responses),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopInstancesRequest> {
  using T = ens::StopInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kSimple, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstancesRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAttachInstancesToNodePoolAction = {
    .name = "AttachInstancesToNodePool",
    .request = &Table<AttachInstancesToNodePoolRequest>::kStruct,
    .response = &Table<AttachInstancesToNodePoolResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeAttachInstancesToNodePoolRequest() {
  return schema::MakeObject<AttachInstancesToNodePoolRequest>();
}
schema::OwnedObject MakeAttachInstancesToNodePoolResponse() {
  return schema::MakeObject<AttachInstancesToNodePoolResponse>();
}

constinit const schema::Action kAttachKeyPairAction = {
    .name = "AttachKeyPair",
    .request = &Table<AttachKeyPairRequest>::kStruct,
    .response = &Table<AttachKeyPairResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAttachKeyPairRequest() { return schema::MakeObject<AttachKeyPairRequest>(); }
schema::OwnedObject MakeAttachKeyPairResponse() { return schema::MakeObject<AttachKeyPairResponse>(); }

constinit const schema::Action kCreateClassicNetworkAction = {
    .name = "CreateClassicNetwork",
    .request = &Table<CreateClassicNetworkRequest>::kStruct,
    .response = &Table<CreateClassicNetworkResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateClassicNetworkRequest() { return schema::MakeObject<CreateClassicNetworkRequest>(); }
schema::OwnedObject MakeCreateClassicNetworkResponse() { return schema::MakeObject<CreateClassicNetworkResponse>(); }

constinit const schema::Action kCreateMountTargetAction = {
    .name = "CreateMountTarget",
    .request = &Table<CreateMountTargetRequest>::kStruct,
    .response = &Table<CreateMountTargetResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateMountTargetRequest() { return schema::MakeObject<CreateMountTargetRequest>(); }
schema::OwnedObject MakeCreateMountTargetResponse() { return schema::MakeObject<CreateMountTargetResponse>(); }

constinit const schema::Action kDescribeARMServerInstancesAction = {
    .name = "DescribeARMServerInstances",
    .request = &Table<DescribeARMServerInstancesRequest>::kStruct,
    .response = &Table<DescribeARMServerInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Servers",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeARMServerInstancesRequest() {
  return schema::MakeObject<DescribeARMServerInstancesRequest>();
}
schema::OwnedObject MakeDescribeARMServerInstancesResponse() {
  return schema::MakeObject<DescribeARMServerInstancesResponse>();
}

constinit const schema::Action kDescribeCloudDiskAvailableResourceInfoAction = {
    .name = "DescribeCloudDiskAvailableResourceInfo",
    .request = &Table<DescribeCloudDiskAvailableResourceInfoRequest>::kStruct,
    .response = &Table<DescribeCloudDiskAvailableResourceInfoResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeCloudDiskAvailableResourceInfoRequest() {
  return schema::MakeObject<DescribeCloudDiskAvailableResourceInfoRequest>();
}
schema::OwnedObject MakeDescribeCloudDiskAvailableResourceInfoResponse() {
  return schema::MakeObject<DescribeCloudDiskAvailableResourceInfoResponse>();
}

constexpr std::string_view kDescribeEnsNetLevelSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeEnsNetLevelAction = {
    .name = "DescribeEnsNetLevel",
    .request = &Table<DescribeEnsNetLevelRequest>::kStruct,
    .response = &Table<DescribeEnsNetLevelResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeEnsNetLevelSuccessCodes,
};

schema::OwnedObject MakeDescribeEnsNetLevelRequest() { return schema::MakeObject<DescribeEnsNetLevelRequest>(); }
schema::OwnedObject MakeDescribeEnsNetLevelResponse() { return schema::MakeObject<DescribeEnsNetLevelResponse>(); }

constinit const schema::Action kDescribeEnsResourceUsageAction = {
    .name = "DescribeEnsResourceUsage",
    .request = &Table<DescribeEnsResourceUsageRequest>::kStruct,
    .response = &Table<DescribeEnsResourceUsageResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeEnsResourceUsageRequest() {
  return schema::MakeObject<DescribeEnsResourceUsageRequest>();
}
schema::OwnedObject MakeDescribeEnsResourceUsageResponse() {
  return schema::MakeObject<DescribeEnsResourceUsageResponse>();
}

constinit const schema::Action kDescribeEnsSaleControlAvailableResourceAction = {
    .name = "DescribeEnsSaleControlAvailableResource",
    .request = &Table<DescribeEnsSaleControlAvailableResourceRequest>::kStruct,
    .response = &Table<DescribeEnsSaleControlAvailableResourceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeEnsSaleControlAvailableResourceRequest() {
  return schema::MakeObject<DescribeEnsSaleControlAvailableResourceRequest>();
}
schema::OwnedObject MakeDescribeEnsSaleControlAvailableResourceResponse() {
  return schema::MakeObject<DescribeEnsSaleControlAvailableResourceResponse>();
}

constinit const schema::Action kDescribeInstanceSDGStatusAction = {
    .name = "DescribeInstanceSDGStatus",
    .request = &Table<DescribeInstanceSDGStatusRequest>::kStruct,
    .response = &Table<DescribeInstanceSDGStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "DeploymentStatus",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstanceSDGStatusRequest() {
  return schema::MakeObject<DescribeInstanceSDGStatusRequest>();
}
schema::OwnedObject MakeDescribeInstanceSDGStatusResponse() {
  return schema::MakeObject<DescribeInstanceSDGStatusResponse>();
}

constinit const schema::Action kDescribeLoadBalancerListenersAction = {
    .name = "DescribeLoadBalancerListeners",
    .request = &Table<DescribeLoadBalancerListenersRequest>::kStruct,
    .response = &Table<DescribeLoadBalancerListenersResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Listeners",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeLoadBalancerListenersRequest() {
  return schema::MakeObject<DescribeLoadBalancerListenersRequest>();
}
schema::OwnedObject MakeDescribeLoadBalancerListenersResponse() {
  return schema::MakeObject<DescribeLoadBalancerListenersResponse>();
}

constinit const schema::Action kDescribeLoadBalancerUDPListenerAttributeAction = {
    .name = "DescribeLoadBalancerUDPListenerAttribute",
    .request = &Table<DescribeLoadBalancerUDPListenerAttributeRequest>::kStruct,
    .response = &Table<DescribeLoadBalancerUDPListenerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeLoadBalancerUDPListenerAttributeRequest() {
  return schema::MakeObject<DescribeLoadBalancerUDPListenerAttributeRequest>();
}
schema::OwnedObject MakeDescribeLoadBalancerUDPListenerAttributeResponse() {
  return schema::MakeObject<DescribeLoadBalancerUDPListenerAttributeResponse>();
}

constinit const schema::Action kDescribeNetworkAclsAction = {
    .name = "DescribeNetworkAcls",
    .request = &Table<DescribeNetworkAclsRequest>::kStruct,
    .response = &Table<DescribeNetworkAclsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "NetworkAcls",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeNetworkAclsRequest() { return schema::MakeObject<DescribeNetworkAclsRequest>(); }
schema::OwnedObject MakeDescribeNetworkAclsResponse() { return schema::MakeObject<DescribeNetworkAclsResponse>(); }

constinit const schema::Action kDescribeStorageVolumeAction = {
    .name = "DescribeStorageVolume",
    .request = &Table<DescribeStorageVolumeRequest>::kStruct,
    .response = &Table<DescribeStorageVolumeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "StorageVolumes",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeStorageVolumeRequest() { return schema::MakeObject<DescribeStorageVolumeRequest>(); }
schema::OwnedObject MakeDescribeStorageVolumeResponse() { return schema::MakeObject<DescribeStorageVolumeResponse>(); }

constinit const schema::Action kDetachNetworkInterfaceAction = {
    .name = "DetachNetworkInterface",
    .request = &Table<DetachNetworkInterfaceRequest>::kStruct,
    .response = &Table<DetachNetworkInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDetachNetworkInterfaceRequest() { return schema::MakeObject<DetachNetworkInterfaceRequest>(); }
schema::OwnedObject MakeDetachNetworkInterfaceResponse() {
  return schema::MakeObject<DetachNetworkInterfaceResponse>();
}

constinit const schema::Action kGetBucketAclAction = {
    .name = "GetBucketAcl",
    .request = &Table<GetBucketAclRequest>::kStruct,
    .response = &Table<GetBucketAclResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
};

schema::OwnedObject MakeGetBucketAclRequest() { return schema::MakeObject<GetBucketAclRequest>(); }
schema::OwnedObject MakeGetBucketAclResponse() { return schema::MakeObject<GetBucketAclResponse>(); }

constinit const schema::Action kImportKeyPairAction = {
    .name = "ImportKeyPair",
    .request = &Table<ImportKeyPairRequest>::kStruct,
    .response = &Table<ImportKeyPairResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeImportKeyPairRequest() { return schema::MakeObject<ImportKeyPairRequest>(); }
schema::OwnedObject MakeImportKeyPairResponse() { return schema::MakeObject<ImportKeyPairResponse>(); }

constinit const schema::Action kModifyEpnInstanceAction = {
    .name = "ModifyEpnInstance",
    .request = &Table<ModifyEpnInstanceRequest>::kStruct,
    .response = &Table<ModifyEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyEpnInstanceRequest() { return schema::MakeObject<ModifyEpnInstanceRequest>(); }
schema::OwnedObject MakeModifyEpnInstanceResponse() { return schema::MakeObject<ModifyEpnInstanceResponse>(); }

constinit const schema::Action kModifyLoadBalancerAttributeAction = {
    .name = "ModifyLoadBalancerAttribute",
    .request = &Table<ModifyLoadBalancerAttributeRequest>::kStruct,
    .response = &Table<ModifyLoadBalancerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyLoadBalancerAttributeRequest() {
  return schema::MakeObject<ModifyLoadBalancerAttributeRequest>();
}
schema::OwnedObject MakeModifyLoadBalancerAttributeResponse() {
  return schema::MakeObject<ModifyLoadBalancerAttributeResponse>();
}

constexpr std::string_view kRebootInstanceSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kRebootInstanceAction = {
    .name = "RebootInstance",
    .request = &Table<RebootInstanceRequest>::kStruct,
    .response = &Table<RebootInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 27,
    .success_codes = kRebootInstanceSuccessCodes,
};

schema::OwnedObject MakeRebootInstanceRequest() { return schema::MakeObject<RebootInstanceRequest>(); }
schema::OwnedObject MakeRebootInstanceResponse() { return schema::MakeObject<RebootInstanceResponse>(); }

constinit const schema::Action kRevokeSecurityGroupEgressAction = {
    .name = "RevokeSecurityGroupEgress",
    .request = &Table<RevokeSecurityGroupEgressRequest>::kStruct,
    .response = &Table<RevokeSecurityGroupEgressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRevokeSecurityGroupEgressRequest() {
  return schema::MakeObject<RevokeSecurityGroupEgressRequest>();
}
schema::OwnedObject MakeRevokeSecurityGroupEgressResponse() {
  return schema::MakeObject<RevokeSecurityGroupEgressResponse>();
}

constinit const schema::Action kStopInstancesAction = {
    .name = "StopInstances",
    .request = &Table<StopInstancesRequest>::kStruct,
    .response = &Table<StopInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeStopInstancesRequest() { return schema::MakeObject<StopInstancesRequest>(); }
schema::OwnedObject MakeStopInstancesResponse() { return schema::MakeObject<StopInstancesResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AttachInstancesToNodePoolResponse*) noexcept {
  return tables::Table<AttachInstancesToNodePoolResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachInstancesToNodePoolRequest*) noexcept {
  return tables::Table<AttachInstancesToNodePoolRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachInstancesToNodePoolRequest&) noexcept {
  return tables::kAttachInstancesToNodePoolAction;
}

Outcome<AttachInstancesToNodePoolResponse> Client::AttachInstancesToNodePool(
    const AttachInstancesToNodePoolRequest& request, const CallOptions& options) const {
  return internal::Invoke<AttachInstancesToNodePoolResponse>(*core_, tables::kAttachInstancesToNodePoolAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const AttachKeyPairResponse::Results*) noexcept {
  return tables::Table<AttachKeyPairResponse::Results>::kStruct;
}

const schema::Struct& SchemaOf(const AttachKeyPairResponse*) noexcept {
  return tables::Table<AttachKeyPairResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachKeyPairRequest*) noexcept {
  return tables::Table<AttachKeyPairRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachKeyPairRequest&) noexcept {
  return tables::kAttachKeyPairAction;
}

Outcome<AttachKeyPairResponse> Client::AttachKeyPair(const AttachKeyPairRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<AttachKeyPairResponse>(*core_, tables::kAttachKeyPairAction, request, options);
}

const schema::Struct& SchemaOf(const CreateClassicNetworkResponse*) noexcept {
  return tables::Table<CreateClassicNetworkResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClassicNetworkRequest*) noexcept {
  return tables::Table<CreateClassicNetworkRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateClassicNetworkRequest&) noexcept {
  return tables::kCreateClassicNetworkAction;
}

Outcome<CreateClassicNetworkResponse> Client::CreateClassicNetwork(const CreateClassicNetworkRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<CreateClassicNetworkResponse>(*core_, tables::kCreateClassicNetworkAction, request, options);
}

const schema::Struct& SchemaOf(const CreateMountTargetResponse*) noexcept {
  return tables::Table<CreateMountTargetResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateMountTargetRequest*) noexcept {
  return tables::Table<CreateMountTargetRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateMountTargetRequest&) noexcept {
  return tables::kCreateMountTargetAction;
}

Outcome<CreateMountTargetResponse> Client::CreateMountTarget(const CreateMountTargetRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<CreateMountTargetResponse>(*core_, tables::kCreateMountTargetAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeARMServerInstancesResponse::Servers::AICInstances::NetworkAttributes*) noexcept {
  return tables::Table<DescribeARMServerInstancesResponse::Servers::AICInstances::NetworkAttributes>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeARMServerInstancesResponse::Servers::AICInstances::SdgDeployInfo*) noexcept {
  return tables::Table<DescribeARMServerInstancesResponse::Servers::AICInstances::SdgDeployInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeARMServerInstancesResponse::Servers::AICInstances*) noexcept {
  return tables::Table<DescribeARMServerInstancesResponse::Servers::AICInstances>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeARMServerInstancesResponse::Servers::Tags*) noexcept {
  return tables::Table<DescribeARMServerInstancesResponse::Servers::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeARMServerInstancesResponse::Servers*) noexcept {
  return tables::Table<DescribeARMServerInstancesResponse::Servers>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeARMServerInstancesResponse*) noexcept {
  return tables::Table<DescribeARMServerInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeARMServerInstancesRequest::Tags*) noexcept {
  return tables::Table<DescribeARMServerInstancesRequest::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeARMServerInstancesRequest*) noexcept {
  return tables::Table<DescribeARMServerInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeARMServerInstancesRequest&) noexcept {
  return tables::kDescribeARMServerInstancesAction;
}

Outcome<DescribeARMServerInstancesResponse> Client::DescribeARMServerInstances(
    const DescribeARMServerInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeARMServerInstancesResponse>(*core_, tables::kDescribeARMServerInstancesAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const DescribeCloudDiskAvailableResourceInfoResponse::SupportResource*) noexcept {
  return tables::Table<DescribeCloudDiskAvailableResourceInfoResponse::SupportResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudDiskAvailableResourceInfoResponse*) noexcept {
  return tables::Table<DescribeCloudDiskAvailableResourceInfoResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudDiskAvailableResourceInfoRequest*) noexcept {
  return tables::Table<DescribeCloudDiskAvailableResourceInfoRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeCloudDiskAvailableResourceInfoRequest&) noexcept {
  return tables::kDescribeCloudDiskAvailableResourceInfoAction;
}

Outcome<DescribeCloudDiskAvailableResourceInfoResponse> Client::DescribeCloudDiskAvailableResourceInfo(
    const DescribeCloudDiskAvailableResourceInfoRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeCloudDiskAvailableResourceInfoResponse>(
      *core_, tables::kDescribeCloudDiskAvailableResourceInfoAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeEnsNetLevelResponse::EnsNetLevel*) noexcept {
  return tables::Table<DescribeEnsNetLevelResponse::EnsNetLevel>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsNetLevelResponse*) noexcept {
  return tables::Table<DescribeEnsNetLevelResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsNetLevelRequest*) noexcept {
  return tables::Table<DescribeEnsNetLevelRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsNetLevelRequest&) noexcept {
  return tables::kDescribeEnsNetLevelAction;
}

Outcome<DescribeEnsNetLevelResponse> Client::DescribeEnsNetLevel(const DescribeEnsNetLevelRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeEnsNetLevelResponse>(*core_, tables::kDescribeEnsNetLevelAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeEnsResourceUsageResponse::EnsResourceUsage*) noexcept {
  return tables::Table<DescribeEnsResourceUsageResponse::EnsResourceUsage>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsResourceUsageResponse*) noexcept {
  return tables::Table<DescribeEnsResourceUsageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsResourceUsageRequest*) noexcept {
  return tables::Table<DescribeEnsResourceUsageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsResourceUsageRequest&) noexcept {
  return tables::kDescribeEnsResourceUsageAction;
}

Outcome<DescribeEnsResourceUsageResponse> Client::DescribeEnsResourceUsage(
    const DescribeEnsResourceUsageRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsResourceUsageResponse>(*core_, tables::kDescribeEnsResourceUsageAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableDiskType*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableDiskType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableRegion*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableRegion>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableSpec*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableSpec>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableDefaultStorageType*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableDefaultStorageType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableSpecialStorageType*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableSpecialStorageType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType*) noexcept {
  return tables::Table<
      DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource*) noexcept {
  return tables::Table<DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlAvailableResourceResponse*) noexcept {
  return tables::Table<DescribeEnsSaleControlAvailableResourceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsSaleControlAvailableResourceRequest*) noexcept {
  return tables::Table<DescribeEnsSaleControlAvailableResourceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsSaleControlAvailableResourceRequest&) noexcept {
  return tables::kDescribeEnsSaleControlAvailableResourceAction;
}

Outcome<DescribeEnsSaleControlAvailableResourceResponse> Client::DescribeEnsSaleControlAvailableResource(
    const DescribeEnsSaleControlAvailableResourceRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsSaleControlAvailableResourceResponse>(
      *core_, tables::kDescribeEnsSaleControlAvailableResourceAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceSDGStatusResponse::DeploymentStatus*) noexcept {
  return tables::Table<DescribeInstanceSDGStatusResponse::DeploymentStatus>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceSDGStatusResponse*) noexcept {
  return tables::Table<DescribeInstanceSDGStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceSDGStatusRequest*) noexcept {
  return tables::Table<DescribeInstanceSDGStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceSDGStatusRequest&) noexcept {
  return tables::kDescribeInstanceSDGStatusAction;
}

Outcome<DescribeInstanceSDGStatusResponse> Client::DescribeInstanceSDGStatus(
    const DescribeInstanceSDGStatusRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceSDGStatusResponse>(*core_, tables::kDescribeInstanceSDGStatusAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerListenersResponse::Listener*) noexcept {
  return tables::Table<DescribeLoadBalancerListenersResponse::Listener>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerListenersResponse*) noexcept {
  return tables::Table<DescribeLoadBalancerListenersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerListenersRequest*) noexcept {
  return tables::Table<DescribeLoadBalancerListenersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerListenersRequest&) noexcept {
  return tables::kDescribeLoadBalancerListenersAction;
}

Outcome<DescribeLoadBalancerListenersResponse> Client::DescribeLoadBalancerListeners(
    const DescribeLoadBalancerListenersRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancerListenersResponse>(*core_, tables::kDescribeLoadBalancerListenersAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerUDPListenerAttributeResponse*) noexcept {
  return tables::Table<DescribeLoadBalancerUDPListenerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerUDPListenerAttributeRequest*) noexcept {
  return tables::Table<DescribeLoadBalancerUDPListenerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerUDPListenerAttributeRequest&) noexcept {
  return tables::kDescribeLoadBalancerUDPListenerAttributeAction;
}

Outcome<DescribeLoadBalancerUDPListenerAttributeResponse> Client::DescribeLoadBalancerUDPListenerAttribute(
    const DescribeLoadBalancerUDPListenerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancerUDPListenerAttributeResponse>(
      *core_, tables::kDescribeLoadBalancerUDPListenerAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse::NetworkAcls::EgressAclEntries*) noexcept {
  return tables::Table<DescribeNetworkAclsResponse::NetworkAcls::EgressAclEntries>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse::NetworkAcls::IngressAclEntries*) noexcept {
  return tables::Table<DescribeNetworkAclsResponse::NetworkAcls::IngressAclEntries>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse::NetworkAcls::Resources*) noexcept {
  return tables::Table<DescribeNetworkAclsResponse::NetworkAcls::Resources>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse::NetworkAcls*) noexcept {
  return tables::Table<DescribeNetworkAclsResponse::NetworkAcls>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkAclsResponse*) noexcept {
  return tables::Table<DescribeNetworkAclsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkAclsRequest*) noexcept {
  return tables::Table<DescribeNetworkAclsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNetworkAclsRequest&) noexcept {
  return tables::kDescribeNetworkAclsAction;
}

Outcome<DescribeNetworkAclsResponse> Client::DescribeNetworkAcls(const DescribeNetworkAclsRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeNetworkAclsResponse>(*core_, tables::kDescribeNetworkAclsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeStorageVolumeResponse::StorageVolumes*) noexcept {
  return tables::Table<DescribeStorageVolumeResponse::StorageVolumes>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageVolumeResponse*) noexcept {
  return tables::Table<DescribeStorageVolumeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageVolumeRequest*) noexcept {
  return tables::Table<DescribeStorageVolumeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeStorageVolumeRequest&) noexcept {
  return tables::kDescribeStorageVolumeAction;
}

Outcome<DescribeStorageVolumeResponse> Client::DescribeStorageVolume(const DescribeStorageVolumeRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeStorageVolumeResponse>(*core_, tables::kDescribeStorageVolumeAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DetachNetworkInterfaceResponse*) noexcept {
  return tables::Table<DetachNetworkInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachNetworkInterfaceRequest*) noexcept {
  return tables::Table<DetachNetworkInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachNetworkInterfaceRequest&) noexcept {
  return tables::kDetachNetworkInterfaceAction;
}

Outcome<DetachNetworkInterfaceResponse> Client::DetachNetworkInterface(const DetachNetworkInterfaceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DetachNetworkInterfaceResponse>(*core_, tables::kDetachNetworkInterfaceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const GetBucketAclResponse*) noexcept {
  return tables::Table<GetBucketAclResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetBucketAclRequest*) noexcept {
  return tables::Table<GetBucketAclRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetBucketAclRequest&) noexcept {
  return tables::kGetBucketAclAction;
}

Outcome<GetBucketAclResponse> Client::GetBucketAcl(const GetBucketAclRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<GetBucketAclResponse>(*core_, tables::kGetBucketAclAction, request, options);
}

const schema::Struct& SchemaOf(const ImportKeyPairResponse*) noexcept {
  return tables::Table<ImportKeyPairResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ImportKeyPairRequest*) noexcept {
  return tables::Table<ImportKeyPairRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ImportKeyPairRequest&) noexcept {
  return tables::kImportKeyPairAction;
}

Outcome<ImportKeyPairResponse> Client::ImportKeyPair(const ImportKeyPairRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<ImportKeyPairResponse>(*core_, tables::kImportKeyPairAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyEpnInstanceResponse*) noexcept {
  return tables::Table<ModifyEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyEpnInstanceRequest*) noexcept {
  return tables::Table<ModifyEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyEpnInstanceRequest&) noexcept {
  return tables::kModifyEpnInstanceAction;
}

Outcome<ModifyEpnInstanceResponse> Client::ModifyEpnInstance(const ModifyEpnInstanceRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<ModifyEpnInstanceResponse>(*core_, tables::kModifyEpnInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyLoadBalancerAttributeResponse*) noexcept {
  return tables::Table<ModifyLoadBalancerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyLoadBalancerAttributeRequest*) noexcept {
  return tables::Table<ModifyLoadBalancerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyLoadBalancerAttributeRequest&) noexcept {
  return tables::kModifyLoadBalancerAttributeAction;
}

Outcome<ModifyLoadBalancerAttributeResponse> Client::ModifyLoadBalancerAttribute(
    const ModifyLoadBalancerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyLoadBalancerAttributeResponse>(*core_, tables::kModifyLoadBalancerAttributeAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const RebootInstanceResponse*) noexcept {
  return tables::Table<RebootInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RebootInstanceRequest*) noexcept {
  return tables::Table<RebootInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RebootInstanceRequest&) noexcept {
  return tables::kRebootInstanceAction;
}

Outcome<RebootInstanceResponse> Client::RebootInstance(const RebootInstanceRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<RebootInstanceResponse>(*core_, tables::kRebootInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupEgressResponse*) noexcept {
  return tables::Table<RevokeSecurityGroupEgressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupEgressRequest*) noexcept {
  return tables::Table<RevokeSecurityGroupEgressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RevokeSecurityGroupEgressRequest&) noexcept {
  return tables::kRevokeSecurityGroupEgressAction;
}

Outcome<RevokeSecurityGroupEgressResponse> Client::RevokeSecurityGroupEgress(
    const RevokeSecurityGroupEgressRequest& request, const CallOptions& options) const {
  return internal::Invoke<RevokeSecurityGroupEgressResponse>(*core_, tables::kRevokeSecurityGroupEgressAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const StopInstancesResponse::InstanceResponses*) noexcept {
  return tables::Table<StopInstancesResponse::InstanceResponses>::kStruct;
}

const schema::Struct& SchemaOf(const StopInstancesResponse*) noexcept {
  return tables::Table<StopInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StopInstancesRequest*) noexcept {
  return tables::Table<StopInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StopInstancesRequest&) noexcept {
  return tables::kStopInstancesAction;
}

Outcome<StopInstancesResponse> Client::StopInstances(const StopInstancesRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<StopInstancesResponse>(*core_, tables::kStopInstancesAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
