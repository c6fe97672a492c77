// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/add_network_interface_to_instance.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_cluster_node_pool.h"
#include "alibabacloud/ens/create_network_acl.h"
#include "alibabacloud/ens/delete_aic_public_key.h"
#include "alibabacloud/ens/delete_ens_sale_condition_control.h"
#include "alibabacloud/ens/deploy_instance_sdg.h"
#include "alibabacloud/ens/describe_available_resource_info.h"
#include "alibabacloud/ens/describe_cluster_detail.h"
#include "alibabacloud/ens/describe_ens_route_entry_list.h"
#include "alibabacloud/ens/describe_instance_monitor_data.h"
#include "alibabacloud/ens/describe_load_balancer_tcp_listener_attribute.h"
#include "alibabacloud/ens/describe_network_peer_connections.h"
#include "alibabacloud/ens/describe_security_group_attribute.h"
#include "alibabacloud/ens/get_oss_storage_and_acc_by_buckets.h"
#include "alibabacloud/ens/set_load_balancer_status.h"
#include "alibabacloud/ens/start_snat_ip_for_snat_entry.h"
#include "alibabacloud/ens/untag_resources.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AddNetworkInterfaceToInstanceResponse> {
  using T = ens::AddNetworkInterfaceToInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddNetworkInterfaceToInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AddNetworkInterfaceToInstanceRequest::Networks> {
  using T = ens::AddNetworkInterfaceToInstanceRequest::Networks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ipAddressType", "", TypeOf<decltype(T::ip_address_type)>(), offsetof(T, ip_address_type), Style::kRepeat, 0},
      {"ipType", "", TypeOf<decltype(T::ip_type)>(), offsetof(T, ip_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AddNetworkInterfaceToInstanceRequest.Networks", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::AddNetworkInterfaceToInstanceRequest::Networks> =
    &ens::tables::Table<ens::AddNetworkInterfaceToInstanceRequest::Networks>::kStruct;

template <>
struct ens::tables::Table<ens::AddNetworkInterfaceToInstanceRequest> {
  using T = ens::AddNetworkInterfaceToInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoStart", "", TypeOf<decltype(T::auto_start)>(), offsetof(T, auto_start), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Networks", "", TypeOf<decltype(T::networks)>(), offsetof(T, networks), Style::kJson, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AddNetworkInterfaceToInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::KubernetesConfig> {
  using T = ens::CreateClusterNodePoolResponse::Nodepool::KubernetesConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PreUserData", "", TypeOf<decltype(T::pre_user_data)>(), offsetof(T, pre_user_data), Style::kRepeat,
       schema::kSensitive},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolResponse.Nodepool.KubernetesConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateClusterNodePoolResponse::Nodepool::KubernetesConfig> =
        &ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::KubernetesConfig>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::NodepoolInfo> {
  using T = ens::CreateClusterNodePoolResponse::Nodepool::NodepoolInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolResponse.Nodepool.NodepoolInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateClusterNodePoolResponse::Nodepool::NodepoolInfo> =
        &ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::NodepoolInfo>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::ScalingGroup::DataDisks> {
  using T = ens::CreateClusterNodePoolResponse::Nodepool::ScalingGroup::DataDisks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateClusterNodePoolResponse.Nodepool.ScalingGroup.DataDisks", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateClusterNodePoolResponse::Nodepool::ScalingGroup::DataDisks> =
        &ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::ScalingGroup::DataDisks>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::ScalingGroup> {
  using T = ens::CreateClusterNodePoolResponse::Nodepool::ScalingGroup;
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
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolResponse.Nodepool.ScalingGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateClusterNodePoolResponse::Nodepool::ScalingGroup> =
        &ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::ScalingGroup>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::StatusInfo> {
  using T = ens::CreateClusterNodePoolResponse::Nodepool::StatusInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DesiredNodes", "", TypeOf<decltype(T::desired_nodes)>(), offsetof(T, desired_nodes), Style::kRepeat, 0},
      {"FailedNodes", "", TypeOf<decltype(T::failed_nodes)>(), offsetof(T, failed_nodes), Style::kRepeat, 0},
      {"InitialNodes", "", TypeOf<decltype(T::initial_nodes)>(), offsetof(T, initial_nodes), Style::kRepeat, 0},
      {"RemovingNodes", "", TypeOf<decltype(T::removing_nodes)>(), offsetof(T, removing_nodes), Style::kRepeat, 0},
      {"ServingNodes", "", TypeOf<decltype(T::serving_nodes)>(), offsetof(T, serving_nodes), Style::kRepeat, 0},
      {"State", "", TypeOf<decltype(T::state)>(), offsetof(T, state), Style::kRepeat, 0},
      {"TotalNodes", "", TypeOf<decltype(T::total_nodes)>(), offsetof(T, total_nodes), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolResponse.Nodepool.StatusInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateClusterNodePoolResponse::Nodepool::StatusInfo> =
        &ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool::StatusInfo>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool> {
  using T = ens::CreateClusterNodePoolResponse::Nodepool;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"KubernetesConfig", "", TypeOf<decltype(T::kubernetes_config)>(), offsetof(T, kubernetes_config), Style::kFlat,
       0},
      {"NodepoolInfo", "", TypeOf<decltype(T::nodepool_info)>(), offsetof(T, nodepool_info), Style::kFlat, 0},
      {"ScalingGroup", "", TypeOf<decltype(T::scaling_group)>(), offsetof(T, scaling_group), Style::kFlat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolResponse.Nodepool", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateClusterNodePoolResponse::Nodepool> =
    &ens::tables::Table<ens::CreateClusterNodePoolResponse::Nodepool>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolResponse> {
  using T = ens::CreateClusterNodePoolResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Nodepool", "", TypeOf<decltype(T::nodepool)>(), offsetof(T, nodepool), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolRequest::KubernetesConfig> {
  using T = ens::CreateClusterNodePoolRequest::KubernetesConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PreUserData", "", TypeOf<decltype(T::pre_user_data)>(), offsetof(T, pre_user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolRequest.KubernetesConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateClusterNodePoolRequest::KubernetesConfig> =
    &ens::tables::Table<ens::CreateClusterNodePoolRequest::KubernetesConfig>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolRequest::NodepoolInfo> {
  using T = ens::CreateClusterNodePoolRequest::NodepoolInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolRequest.NodepoolInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateClusterNodePoolRequest::NodepoolInfo> =
    &ens::tables::Table<ens::CreateClusterNodePoolRequest::NodepoolInfo>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolRequest::ScalingGroup::DataDisks> {
  using T = ens::CreateClusterNodePoolRequest::ScalingGroup::DataDisks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolRequest.ScalingGroup.DataDisks", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateClusterNodePoolRequest::ScalingGroup::DataDisks> =
        &ens::tables::Table<ens::CreateClusterNodePoolRequest::ScalingGroup::DataDisks>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolRequest::ScalingGroup> {
  using T = ens::CreateClusterNodePoolRequest::ScalingGroup;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataDisks", "", TypeOf<decltype(T::data_disks)>(), offsetof(T, data_disks), Style::kRepeat, 0},
      {"DesiredSize", "", TypeOf<decltype(T::desired_size)>(), offsetof(T, desired_size), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceTypes", "", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types), Style::kRepeat,
       schema::kRequired},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"SystemDiskCategory", "", TypeOf<decltype(T::system_disk_category)>(), offsetof(T, system_disk_category),
       Style::kRepeat, 0},
      {"SystemDiskSize", "", TypeOf<decltype(T::system_disk_size)>(), offsetof(T, system_disk_size), Style::kRepeat, 0},
      {"VswitchIds", "", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolRequest.ScalingGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateClusterNodePoolRequest::ScalingGroup> =
    &ens::tables::Table<ens::CreateClusterNodePoolRequest::ScalingGroup>::kStruct;

template <>
struct ens::tables::Table<ens::CreateClusterNodePoolRequest> {
  using T = ens::CreateClusterNodePoolRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"KubernetesConfig", "", TypeOf<decltype(T::kubernetes_config)>(), offsetof(T, kubernetes_config), Style::kJson,
       0},
      {"NodepoolInfo", "", TypeOf<decltype(T::nodepool_info)>(), offsetof(T, nodepool_info), Style::kJson,
       schema::kRequired},
      {"ScalingGroup", "", TypeOf<decltype(T::scaling_group)>(), offsetof(T, scaling_group), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateClusterNodePoolRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNetworkAclResponse> {
  using T = ens::CreateNetworkAclResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkAclResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNetworkAclRequest> {
  using T = ens::CreateNetworkAclRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"NetworkAclName", "", TypeOf<decltype(T::network_acl_name)>(), offsetof(T, network_acl_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkAclRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteAICPublicKeyResponse> {
  using T = ens::DeleteAICPublicKeyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteAICPublicKeyResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteAICPublicKeyRequest> {
  using T = ens::DeleteAICPublicKeyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyName", "", TypeOf<decltype(T::key_name)>(), offsetof(T, key_name), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteAICPublicKeyRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEnsSaleConditionControlResponse> {
  using T = ens::DeleteEnsSaleConditionControlResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteEnsSaleConditionControlResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteEnsSaleConditionControlRequest::SaleControls::ConditionControls> {
  using T = ens::DeleteEnsSaleConditionControlRequest::SaleControls::ConditionControls;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControlModuleCode", "", TypeOf<decltype(T::condition_control_module_code)>(),
       offsetof(T, condition_control_module_code), Style::kRepeat, schema::kRequired},
      {"ConditionControlModuleValue", "", TypeOf<decltype(T::condition_control_module_value)>(),
       offsetof(T, condition_control_module_value), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {
      "DeleteEnsSaleConditionControlRequest.SaleControls.ConditionControls", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DeleteEnsSaleConditionControlRequest::SaleControls::ConditionControls> =
        &ens::tables::Table<ens::DeleteEnsSaleConditionControlRequest::SaleControls::ConditionControls>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteEnsSaleConditionControlRequest::SaleControls> {
  using T = ens::DeleteEnsSaleConditionControlRequest::SaleControls;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControls", "", TypeOf<decltype(T::condition_controls)>(), offsetof(T, condition_controls),
       Style::kRepeat, schema::kRequired},
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat,
       schema::kRequired},
      {"OrderType", "", TypeOf<decltype(T::order_type)>(), offsetof(T, order_type), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteEnsSaleConditionControlRequest.SaleControls", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DeleteEnsSaleConditionControlRequest::SaleControls> =
        &ens::tables::Table<ens::DeleteEnsSaleConditionControlRequest::SaleControls>::kStruct;

template <>
struct ens::tables::Table<ens::DeleteEnsSaleConditionControlRequest> {
  using T = ens::DeleteEnsSaleConditionControlRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUidAccount", "", TypeOf<decltype(T::ali_uid_account)>(), offsetof(T, ali_uid_account), Style::kRepeat, 0},
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat,
       schema::kRequired},
      {"CustomAccount", "", TypeOf<decltype(T::custom_account)>(), offsetof(T, custom_account), Style::kRepeat, 0},
      {"SaleControls", "", TypeOf<decltype(T::sale_controls)>(), offsetof(T, sale_controls), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteEnsSaleConditionControlRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeployInstanceSDGResponse::Data::Result::FailedItems> {
  using T = ens::DeployInstanceSDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeployInstanceSDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DeployInstanceSDGResponse::Data::Result::FailedItems> =
        &ens::tables::Table<ens::DeployInstanceSDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::DeployInstanceSDGResponse::Data::Result> {
  using T = ens::DeployInstanceSDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeployInstanceSDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeployInstanceSDGResponse::Data::Result> =
    &ens::tables::Table<ens::DeployInstanceSDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::DeployInstanceSDGResponse::Data> {
  using T = ens::DeployInstanceSDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeployInstanceSDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DeployInstanceSDGResponse::Data> =
    &ens::tables::Table<ens::DeployInstanceSDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::DeployInstanceSDGResponse> {
  using T = ens::DeployInstanceSDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeployInstanceSDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeployInstanceSDGRequest> {
  using T = ens::DeployInstanceSDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentType", "", TypeOf<decltype(T::deployment_type)>(), offsetof(T, deployment_type), Style::kRepeat, 0},
      {"DiskAccessProtocol", "", TypeOf<decltype(T::disk_access_protocol)>(), offsetof(T, disk_access_protocol),
       Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeployInstanceSDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::Image> {
  using T = ens::DescribeAvailableResourceInfoResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageSize", "", TypeOf<decltype(T::image_size)>(), offsetof(T, image_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceInfoResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeAvailableResourceInfoResponse::Image> =
    &ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::Image>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId> {
  using T = ens::DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Area", "", TypeOf<decltype(T::area)>(), offsetof(T, area), Style::kRepeat, 0},
      {"EnName", "", TypeOf<decltype(T::en_name)>(), offsetof(T, en_name), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Province", "", TypeOf<decltype(T::province)>(), offsetof(T, province), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAvailableResourceInfoResponse.SupportResource.EnsRegionId", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId> =
        &ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::SupportResource> {
  using T = ens::DescribeAvailableResourceInfoResponse::SupportResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthTypes", "BandwidthType", TypeOf<decltype(T::bandwidth_types)>(), offsetof(T, bandwidth_types),
       Style::kRepeat, 0},
      {"DataDiskMaxSize", "", TypeOf<decltype(T::data_disk_max_size)>(), offsetof(T, data_disk_max_size),
       Style::kRepeat, 0},
      {"DataDiskMinSize", "", TypeOf<decltype(T::data_disk_min_size)>(), offsetof(T, data_disk_min_size),
       Style::kRepeat, 0},
      {"EnsRegionIds", "EnsRegionId", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids),
       Style::kRepeat, 0},
      {"EnsRegionIdsExtends", "EnsRegionId", TypeOf<decltype(T::ens_region_ids_extends)>(),
       offsetof(T, ens_region_ids_extends), Style::kRepeat, 0},
      {"InstanceSpeces", "InstanceSpec", TypeOf<decltype(T::instance_speces)>(), offsetof(T, instance_speces),
       Style::kRepeat, 0},
      {"Isp", "Isp", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"SystemDiskMaxSize", "", TypeOf<decltype(T::system_disk_max_size)>(), offsetof(T, system_disk_max_size),
       Style::kRepeat, 0},
      {"SystemDiskMinSize", "", TypeOf<decltype(T::system_disk_min_size)>(), offsetof(T, system_disk_min_size),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceInfoResponse.SupportResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeAvailableResourceInfoResponse::SupportResource> =
        &ens::tables::Table<ens::DescribeAvailableResourceInfoResponse::SupportResource>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoResponse> {
  using T = ens::DescribeAvailableResourceInfoResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SupportResources", "SupportResource", TypeOf<decltype(T::support_resources)>(), offsetof(T, support_resources),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceInfoResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeAvailableResourceInfoRequest> {
  using T = ens::DescribeAvailableResourceInfoRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Struct kStruct = {"DescribeAvailableResourceInfoRequest", {}, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterDetailResponse::ControlPlaneConfig> {
  using T = ens::DescribeClusterDetailResponse::ControlPlaneConfig;
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
  static constexpr schema::Struct kStruct = {"DescribeClusterDetailResponse.ControlPlaneConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeClusterDetailResponse::ControlPlaneConfig> =
        &ens::tables::Table<ens::DescribeClusterDetailResponse::ControlPlaneConfig>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterDetailResponse> {
  using T = ens::DescribeClusterDetailResponse;
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
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ServiceCidr", "", TypeOf<decltype(T::service_cidr)>(), offsetof(T, service_cidr), Style::kRepeat, 0},
      {"State", "", TypeOf<decltype(T::state)>(), offsetof(T, state), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"VswitchIds", "", TypeOf<decltype(T::vswitch_ids)>(), offsetof(T, vswitch_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterDetailResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterDetailRequest> {
  using T = ens::DescribeClusterDetailRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterDetailRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRouteEntryListResponse::RouteEntrys::NextHops> {
  using T = ens::DescribeEnsRouteEntryListResponse::RouteEntrys::NextHops;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextHopId", "", TypeOf<decltype(T::next_hop_id)>(), offsetof(T, next_hop_id), Style::kRepeat, 0},
      {"NextHopName", "", TypeOf<decltype(T::next_hop_name)>(), offsetof(T, next_hop_name), Style::kRepeat, 0},
      {"NextHopType", "", TypeOf<decltype(T::next_hop_type)>(), offsetof(T, next_hop_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRouteEntryListResponse.RouteEntrys.NextHops", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsRouteEntryListResponse::RouteEntrys::NextHops> =
        &ens::tables::Table<ens::DescribeEnsRouteEntryListResponse::RouteEntrys::NextHops>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsRouteEntryListResponse::RouteEntrys> {
  using T = ens::DescribeEnsRouteEntryListResponse::RouteEntrys;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestinationCidrBlock", "", TypeOf<decltype(T::destination_cidr_block)>(), offsetof(T, destination_cidr_block),
       Style::kRepeat, 0},
      {"NextHops", "", TypeOf<decltype(T::next_hops)>(), offsetof(T, next_hops), Style::kRepeat, 0},
      {"RouteEntryId", "", TypeOf<decltype(T::route_entry_id)>(), offsetof(T, route_entry_id), Style::kRepeat, 0},
      {"RouteEntryName", "", TypeOf<decltype(T::route_entry_name)>(), offsetof(T, route_entry_name), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"SourceCidrBlock", "", TypeOf<decltype(T::source_cidr_block)>(), offsetof(T, source_cidr_block), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRouteEntryListResponse.RouteEntrys", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEnsRouteEntryListResponse::RouteEntrys> =
    &ens::tables::Table<ens::DescribeEnsRouteEntryListResponse::RouteEntrys>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsRouteEntryListResponse> {
  using T = ens::DescribeEnsRouteEntryListResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RouteEntrys", "", TypeOf<decltype(T::route_entrys)>(), offsetof(T, route_entrys), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRouteEntryListResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRouteEntryListRequest> {
  using T = ens::DescribeEnsRouteEntryListRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationCidrBlock", "", TypeOf<decltype(T::destination_cidr_block)>(), offsetof(T, destination_cidr_block),
       Style::kRepeat, 0},
      {"NextHopId", "", TypeOf<decltype(T::next_hop_id)>(), offsetof(T, next_hop_id), Style::kRepeat, 0},
      {"NextHopType", "", TypeOf<decltype(T::next_hop_type)>(), offsetof(T, next_hop_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RouteEntryId", "", TypeOf<decltype(T::route_entry_id)>(), offsetof(T, route_entry_id), Style::kRepeat, 0},
      {"RouteEntryName", "", TypeOf<decltype(T::route_entry_name)>(), offsetof(T, route_entry_name), Style::kRepeat, 0},
      {"RouteEntryType", "", TypeOf<decltype(T::route_entry_type)>(), offsetof(T, route_entry_type), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRouteEntryListRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceMonitorDataResponse::InstanceMonitorData> {
  using T = ens::DescribeInstanceMonitorDataResponse::InstanceMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CPU", "", TypeOf<decltype(T::cpu)>(), offsetof(T, cpu), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceMonitorDataResponse.InstanceMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeInstanceMonitorDataResponse::InstanceMonitorData> =
        &ens::tables::Table<ens::DescribeInstanceMonitorDataResponse::InstanceMonitorData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeInstanceMonitorDataResponse> {
  using T = ens::DescribeInstanceMonitorDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"MonitorData", "InstanceMonitorData", TypeOf<decltype(T::monitor_data)>(), offsetof(T, monitor_data),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceMonitorDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeInstanceMonitorDataRequest> {
  using T = ens::DescribeInstanceMonitorDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceMonitorDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerTCPListenerAttributeResponse> {
  using T = ens::DescribeLoadBalancerTCPListenerAttributeResponse;
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
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat, 0},
      {"PersistenceTimeout", "", TypeOf<decltype(T::persistence_timeout)>(), offsetof(T, persistence_timeout),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Scheduler", "", TypeOf<decltype(T::scheduler)>(), offsetof(T, scheduler), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"UnhealthyThreshold", "", TypeOf<decltype(T::unhealthy_threshold)>(), offsetof(T, unhealthy_threshold),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerTCPListenerAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerTCPListenerAttributeRequest> {
  using T = ens::DescribeLoadBalancerTCPListenerAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"Protocol", "", TypeOf<decltype(T::protocol)>(), offsetof(T, protocol), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerTCPListenerAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::AcceptingNetwork> {
  using T = ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::AcceptingNetwork;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4Cidrs", "", TypeOf<decltype(T::ipv4_cidrs)>(), offsetof(T, ipv4_cidrs), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkPeerConnectionsResponse.NetworkPeerConnects.AcceptingNetwork", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::AcceptingNetwork> =
    &ens::tables::Table<ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::AcceptingNetwork>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::Network> {
  using T = ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::Network;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4Cidrs", "", TypeOf<decltype(T::ipv4_cidrs)>(), offsetof(T, ipv4_cidrs), Style::kRepeat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkPeerConnectionsResponse.NetworkPeerConnects.Network", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::Network> =
        &ens::tables::Table<ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::Network>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects> {
  using T = ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AcceptingNetwork", "", TypeOf<decltype(T::accepting_network)>(), offsetof(T, accepting_network), Style::kFlat,
       0},
      {"AcceptingNetworkId", "", TypeOf<decltype(T::accepting_network_id)>(), offsetof(T, accepting_network_id),
       Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Network", "", TypeOf<decltype(T::network)>(), offsetof(T, network), Style::kFlat, 0},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkPeerConnectionsResponse.NetworkPeerConnects", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects> =
        &ens::tables::Table<ens::DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeNetworkPeerConnectionsResponse> {
  using T = ens::DescribeNetworkPeerConnectionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkPeerConnects", "", TypeOf<decltype(T::network_peer_connects)>(), offsetof(T, network_peer_connects),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkPeerConnectionsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeNetworkPeerConnectionsRequest> {
  using T = ens::DescribeNetworkPeerConnectionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NetworkIds", "", TypeOf<decltype(T::network_ids)>(), offsetof(T, network_ids), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkPeerConnectionsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSecurityGroupAttributeResponse::Permission> {
  using T = ens::DescribeSecurityGroupAttributeResponse::Permission;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"Direction", "", TypeOf<decltype(T::direction)>(), offsetof(T, direction), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"Ipv6DestCidrIp", "", TypeOf<decltype(T::ipv6_dest_cidr_ip)>(), offsetof(T, ipv6_dest_cidr_ip), Style::kRepeat,
       0},
      {"Ipv6SourceCidrIp", "", TypeOf<decltype(T::ipv6_source_cidr_ip)>(), offsetof(T, ipv6_source_cidr_ip),
       Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupAttributeResponse.Permission", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeSecurityGroupAttributeResponse::Permission> =
        &ens::tables::Table<ens::DescribeSecurityGroupAttributeResponse::Permission>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSecurityGroupAttributeResponse> {
  using T = ens::DescribeSecurityGroupAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Permissions", "Permission", TypeOf<decltype(T::permissions)>(), offsetof(T, permissions), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSecurityGroupAttributeRequest> {
  using T = ens::DescribeSecurityGroupAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetOssStorageAndAccByBucketsResponse::BucketList> {
  using T = ens::GetOssStorageAndAccByBucketsResponse::BucketList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Acc", "", TypeOf<decltype(T::acc)>(), offsetof(T, acc), Style::kRepeat, 0},
      {"Bucket", "", TypeOf<decltype(T::bucket)>(), offsetof(T, bucket), Style::kRepeat, 0},
      {"StorageUsageByte", "", TypeOf<decltype(T::storage_usage_byte)>(), offsetof(T, storage_usage_byte),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetOssStorageAndAccByBucketsResponse.BucketList", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::GetOssStorageAndAccByBucketsResponse::BucketList> =
        &ens::tables::Table<ens::GetOssStorageAndAccByBucketsResponse::BucketList>::kStruct;

template <>
struct ens::tables::Table<ens::GetOssStorageAndAccByBucketsResponse> {
  using T = ens::GetOssStorageAndAccByBucketsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketList", "", TypeOf<decltype(T::bucket_list)>(), offsetof(T, bucket_list), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetOssStorageAndAccByBucketsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::GetOssStorageAndAccByBucketsRequest> {
  using T = ens::GetOssStorageAndAccByBucketsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketList", "", TypeOf<decltype(T::bucket_list)>(), offsetof(T, bucket_list), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"GetOssStorageAndAccByBucketsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerStatusResponse> {
  using T = ens::SetLoadBalancerStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SetLoadBalancerStatusResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::SetLoadBalancerStatusRequest> {
  using T = ens::SetLoadBalancerStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"LoadBalancerStatus", "", TypeOf<decltype(T::load_balancer_status)>(), offsetof(T, load_balancer_status),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"SetLoadBalancerStatusRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartSnatIpForSnatEntryResponse> {
  using T = ens::StartSnatIpForSnatEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartSnatIpForSnatEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartSnatIpForSnatEntryRequest> {
  using T = ens::StartSnatIpForSnatEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat,
       schema::kRequired},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StartSnatIpForSnatEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UntagResourcesResponse> {
  using T = ens::UntagResourcesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UntagResourcesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UntagResourcesRequest> {
  using T = ens::UntagResourcesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"All", "", TypeOf<decltype(T::all)>(), offsetof(T, all), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UntagResourcesRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAddNetworkInterfaceToInstanceAction = {
    .name = "AddNetworkInterfaceToInstance",
    .request = &Table<AddNetworkInterfaceToInstanceRequest>::kStruct,
    .response = &Table<AddNetworkInterfaceToInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAddNetworkInterfaceToInstanceRequest() {
  return schema::MakeObject<AddNetworkInterfaceToInstanceRequest>();
}
schema::OwnedObject MakeAddNetworkInterfaceToInstanceResponse() {
  return schema::MakeObject<AddNetworkInterfaceToInstanceResponse>();
}

constinit const schema::Action kCreateClusterNodePoolAction = {
    .name = "CreateClusterNodePool",
    .request = &Table<CreateClusterNodePoolRequest>::kStruct,
    .response = &Table<CreateClusterNodePoolResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeCreateClusterNodePoolRequest() { return schema::MakeObject<CreateClusterNodePoolRequest>(); }
schema::OwnedObject MakeCreateClusterNodePoolResponse() { return schema::MakeObject<CreateClusterNodePoolResponse>(); }

constinit const schema::Action kCreateNetworkAclAction = {
    .name = "CreateNetworkAcl",
    .request = &Table<CreateNetworkAclRequest>::kStruct,
    .response = &Table<CreateNetworkAclResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateNetworkAclRequest() { return schema::MakeObject<CreateNetworkAclRequest>(); }
schema::OwnedObject MakeCreateNetworkAclResponse() { return schema::MakeObject<CreateNetworkAclResponse>(); }

constinit const schema::Action kDeleteAICPublicKeyAction = {
    .name = "DeleteAICPublicKey",
    .request = &Table<DeleteAICPublicKeyRequest>::kStruct,
    .response = &Table<DeleteAICPublicKeyResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDeleteAICPublicKeyRequest() { return schema::MakeObject<DeleteAICPublicKeyRequest>(); }
schema::OwnedObject MakeDeleteAICPublicKeyResponse() { return schema::MakeObject<DeleteAICPublicKeyResponse>(); }

constinit const schema::Action kDeleteEnsSaleConditionControlAction = {
    .name = "DeleteEnsSaleConditionControl",
    .request = &Table<DeleteEnsSaleConditionControlRequest>::kStruct,
    .response = &Table<DeleteEnsSaleConditionControlResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeDeleteEnsSaleConditionControlRequest() {
  return schema::MakeObject<DeleteEnsSaleConditionControlRequest>();
}
schema::OwnedObject MakeDeleteEnsSaleConditionControlResponse() {
  return schema::MakeObject<DeleteEnsSaleConditionControlResponse>();
}

constinit const schema::Action kDeployInstanceSDGAction = {
    .name = "DeployInstanceSDG",
    .request = &Table<DeployInstanceSDGRequest>::kStruct,
    .response = &Table<DeployInstanceSDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeployInstanceSDGRequest() { return schema::MakeObject<DeployInstanceSDGRequest>(); }
schema::OwnedObject MakeDeployInstanceSDGResponse() { return schema::MakeObject<DeployInstanceSDGResponse>(); }

constinit const schema::Action kDescribeAvailableResourceInfoAction = {
    .name = "DescribeAvailableResourceInfo",
    .request = &Table<DescribeAvailableResourceInfoRequest>::kStruct,
    .response = &Table<DescribeAvailableResourceInfoResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeAvailableResourceInfoRequest() {
  return schema::MakeObject<DescribeAvailableResourceInfoRequest>();
}
schema::OwnedObject MakeDescribeAvailableResourceInfoResponse() {
  return schema::MakeObject<DescribeAvailableResourceInfoResponse>();
}

constinit const schema::Action kDescribeClusterDetailAction = {
    .name = "DescribeClusterDetail",
    .request = &Table<DescribeClusterDetailRequest>::kStruct,
    .response = &Table<DescribeClusterDetailResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeClusterDetailRequest() { return schema::MakeObject<DescribeClusterDetailRequest>(); }
schema::OwnedObject MakeDescribeClusterDetailResponse() { return schema::MakeObject<DescribeClusterDetailResponse>(); }

constinit const schema::Action kDescribeEnsRouteEntryListAction = {
    .name = "DescribeEnsRouteEntryList",
    .request = &Table<DescribeEnsRouteEntryListRequest>::kStruct,
    .response = &Table<DescribeEnsRouteEntryListResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "RouteEntrys",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeEnsRouteEntryListRequest() {
  return schema::MakeObject<DescribeEnsRouteEntryListRequest>();
}
schema::OwnedObject MakeDescribeEnsRouteEntryListResponse() {
  return schema::MakeObject<DescribeEnsRouteEntryListResponse>();
}

constexpr std::string_view kDescribeInstanceMonitorDataSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeInstanceMonitorDataAction = {
    .name = "DescribeInstanceMonitorData",
    .request = &Table<DescribeInstanceMonitorDataRequest>::kStruct,
    .response = &Table<DescribeInstanceMonitorDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeInstanceMonitorDataSuccessCodes,
};

schema::OwnedObject MakeDescribeInstanceMonitorDataRequest() {
  return schema::MakeObject<DescribeInstanceMonitorDataRequest>();
}
schema::OwnedObject MakeDescribeInstanceMonitorDataResponse() {
  return schema::MakeObject<DescribeInstanceMonitorDataResponse>();
}

constinit const schema::Action kDescribeLoadBalancerTCPListenerAttributeAction = {
    .name = "DescribeLoadBalancerTCPListenerAttribute",
    .request = &Table<DescribeLoadBalancerTCPListenerAttributeRequest>::kStruct,
    .response = &Table<DescribeLoadBalancerTCPListenerAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeLoadBalancerTCPListenerAttributeRequest() {
  return schema::MakeObject<DescribeLoadBalancerTCPListenerAttributeRequest>();
}
schema::OwnedObject MakeDescribeLoadBalancerTCPListenerAttributeResponse() {
  return schema::MakeObject<DescribeLoadBalancerTCPListenerAttributeResponse>();
}

constinit const schema::Action kDescribeNetworkPeerConnectionsAction = {
    .name = "DescribeNetworkPeerConnections",
    .request = &Table<DescribeNetworkPeerConnectionsRequest>::kStruct,
    .response = &Table<DescribeNetworkPeerConnectionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "NetworkPeerConnects",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeNetworkPeerConnectionsRequest() {
  return schema::MakeObject<DescribeNetworkPeerConnectionsRequest>();
}
schema::OwnedObject MakeDescribeNetworkPeerConnectionsResponse() {
  return schema::MakeObject<DescribeNetworkPeerConnectionsResponse>();
}

constinit const schema::Action kDescribeSecurityGroupAttributeAction = {
    .name = "DescribeSecurityGroupAttribute",
    .request = &Table<DescribeSecurityGroupAttributeRequest>::kStruct,
    .response = &Table<DescribeSecurityGroupAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 133,
};

schema::OwnedObject MakeDescribeSecurityGroupAttributeRequest() {
  return schema::MakeObject<DescribeSecurityGroupAttributeRequest>();
}
schema::OwnedObject MakeDescribeSecurityGroupAttributeResponse() {
  return schema::MakeObject<DescribeSecurityGroupAttributeResponse>();
}

constinit const schema::Action kGetOssStorageAndAccByBucketsAction = {
    .name = "GetOssStorageAndAccByBuckets",
    .request = &Table<GetOssStorageAndAccByBucketsRequest>::kStruct,
    .response = &Table<GetOssStorageAndAccByBucketsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeGetOssStorageAndAccByBucketsRequest() {
  return schema::MakeObject<GetOssStorageAndAccByBucketsRequest>();
}
schema::OwnedObject MakeGetOssStorageAndAccByBucketsResponse() {
  return schema::MakeObject<GetOssStorageAndAccByBucketsResponse>();
}

constinit const schema::Action kSetLoadBalancerStatusAction = {
    .name = "SetLoadBalancerStatus",
    .request = &Table<SetLoadBalancerStatusRequest>::kStruct,
    .response = &Table<SetLoadBalancerStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeSetLoadBalancerStatusRequest() { return schema::MakeObject<SetLoadBalancerStatusRequest>(); }
schema::OwnedObject MakeSetLoadBalancerStatusResponse() { return schema::MakeObject<SetLoadBalancerStatusResponse>(); }

constinit const schema::Action kStartSnatIpForSnatEntryAction = {
    .name = "StartSnatIpForSnatEntry",
    .request = &Table<StartSnatIpForSnatEntryRequest>::kStruct,
    .response = &Table<StartSnatIpForSnatEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStartSnatIpForSnatEntryRequest() {
  return schema::MakeObject<StartSnatIpForSnatEntryRequest>();
}
schema::OwnedObject MakeStartSnatIpForSnatEntryResponse() {
  return schema::MakeObject<StartSnatIpForSnatEntryResponse>();
}

constinit const schema::Action kUntagResourcesAction = {
    .name = "UntagResources",
    .request = &Table<UntagResourcesRequest>::kStruct,
    .response = &Table<UntagResourcesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUntagResourcesRequest() { return schema::MakeObject<UntagResourcesRequest>(); }
schema::OwnedObject MakeUntagResourcesResponse() { return schema::MakeObject<UntagResourcesResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AddNetworkInterfaceToInstanceResponse*) noexcept {
  return tables::Table<AddNetworkInterfaceToInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AddNetworkInterfaceToInstanceRequest::Networks*) noexcept {
  return tables::Table<AddNetworkInterfaceToInstanceRequest::Networks>::kStruct;
}

const schema::Struct& SchemaOf(const AddNetworkInterfaceToInstanceRequest*) noexcept {
  return tables::Table<AddNetworkInterfaceToInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AddNetworkInterfaceToInstanceRequest&) noexcept {
  return tables::kAddNetworkInterfaceToInstanceAction;
}

Outcome<AddNetworkInterfaceToInstanceResponse> Client::AddNetworkInterfaceToInstance(
    const AddNetworkInterfaceToInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<AddNetworkInterfaceToInstanceResponse>(*core_, tables::kAddNetworkInterfaceToInstanceAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::KubernetesConfig*) noexcept {
  return tables::Table<CreateClusterNodePoolResponse::Nodepool::KubernetesConfig>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::NodepoolInfo*) noexcept {
  return tables::Table<CreateClusterNodePoolResponse::Nodepool::NodepoolInfo>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::ScalingGroup::DataDisks*) noexcept {
  return tables::Table<CreateClusterNodePoolResponse::Nodepool::ScalingGroup::DataDisks>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::ScalingGroup*) noexcept {
  return tables::Table<CreateClusterNodePoolResponse::Nodepool::ScalingGroup>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::StatusInfo*) noexcept {
  return tables::Table<CreateClusterNodePoolResponse::Nodepool::StatusInfo>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool*) noexcept {
  return tables::Table<CreateClusterNodePoolResponse::Nodepool>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse*) noexcept {
  return tables::Table<CreateClusterNodePoolResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest::KubernetesConfig*) noexcept {
  return tables::Table<CreateClusterNodePoolRequest::KubernetesConfig>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest::NodepoolInfo*) noexcept {
  return tables::Table<CreateClusterNodePoolRequest::NodepoolInfo>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest::ScalingGroup::DataDisks*) noexcept {
  return tables::Table<CreateClusterNodePoolRequest::ScalingGroup::DataDisks>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest::ScalingGroup*) noexcept {
  return tables::Table<CreateClusterNodePoolRequest::ScalingGroup>::kStruct;
}

const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest*) noexcept {
  return tables::Table<CreateClusterNodePoolRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateClusterNodePoolRequest&) noexcept {
  return tables::kCreateClusterNodePoolAction;
}

Outcome<CreateClusterNodePoolResponse> Client::CreateClusterNodePool(const CreateClusterNodePoolRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<CreateClusterNodePoolResponse>(*core_, tables::kCreateClusterNodePoolAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const CreateNetworkAclResponse*) noexcept {
  return tables::Table<CreateNetworkAclResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkAclRequest*) noexcept {
  return tables::Table<CreateNetworkAclRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateNetworkAclRequest&) noexcept {
  return tables::kCreateNetworkAclAction;
}

Outcome<CreateNetworkAclResponse> Client::CreateNetworkAcl(const CreateNetworkAclRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateNetworkAclResponse>(*core_, tables::kCreateNetworkAclAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteAICPublicKeyResponse*) noexcept {
  return tables::Table<DeleteAICPublicKeyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteAICPublicKeyRequest*) noexcept {
  return tables::Table<DeleteAICPublicKeyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteAICPublicKeyRequest&) noexcept {
  return tables::kDeleteAICPublicKeyAction;
}

Outcome<DeleteAICPublicKeyResponse> Client::DeleteAICPublicKey(const DeleteAICPublicKeyRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DeleteAICPublicKeyResponse>(*core_, tables::kDeleteAICPublicKeyAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteEnsSaleConditionControlResponse*) noexcept {
  return tables::Table<DeleteEnsSaleConditionControlResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteEnsSaleConditionControlRequest::SaleControls::ConditionControls*) noexcept {
  return tables::Table<DeleteEnsSaleConditionControlRequest::SaleControls::ConditionControls>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteEnsSaleConditionControlRequest::SaleControls*) noexcept {
  return tables::Table<DeleteEnsSaleConditionControlRequest::SaleControls>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteEnsSaleConditionControlRequest*) noexcept {
  return tables::Table<DeleteEnsSaleConditionControlRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteEnsSaleConditionControlRequest&) noexcept {
  return tables::kDeleteEnsSaleConditionControlAction;
}

Outcome<DeleteEnsSaleConditionControlResponse> Client::DeleteEnsSaleConditionControl(
    const DeleteEnsSaleConditionControlRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteEnsSaleConditionControlResponse>(*core_, tables::kDeleteEnsSaleConditionControlAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DeployInstanceSDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<DeployInstanceSDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const DeployInstanceSDGResponse::Data::Result*) noexcept {
  return tables::Table<DeployInstanceSDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const DeployInstanceSDGResponse::Data*) noexcept {
  return tables::Table<DeployInstanceSDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const DeployInstanceSDGResponse*) noexcept {
  return tables::Table<DeployInstanceSDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeployInstanceSDGRequest*) noexcept {
  return tables::Table<DeployInstanceSDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeployInstanceSDGRequest&) noexcept {
  return tables::kDeployInstanceSDGAction;
}

Outcome<DeployInstanceSDGResponse> Client::DeployInstanceSDG(const DeployInstanceSDGRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DeployInstanceSDGResponse>(*core_, tables::kDeployInstanceSDGAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::Image*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::SupportResource*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoResponse::SupportResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoRequest*) noexcept {
  return tables::Table<DescribeAvailableResourceInfoRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAvailableResourceInfoRequest&) noexcept {
  return tables::kDescribeAvailableResourceInfoAction;
}

Outcome<DescribeAvailableResourceInfoResponse> Client::DescribeAvailableResourceInfo(
    const DescribeAvailableResourceInfoRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAvailableResourceInfoResponse>(*core_, tables::kDescribeAvailableResourceInfoAction,
                                                                 request, options);
}

const schema::Struct& SchemaOf(const DescribeClusterDetailResponse::ControlPlaneConfig*) noexcept {
  return tables::Table<DescribeClusterDetailResponse::ControlPlaneConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterDetailResponse*) noexcept {
  return tables::Table<DescribeClusterDetailResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterDetailRequest*) noexcept {
  return tables::Table<DescribeClusterDetailRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClusterDetailRequest&) noexcept {
  return tables::kDescribeClusterDetailAction;
}

Outcome<DescribeClusterDetailResponse> Client::DescribeClusterDetail(const DescribeClusterDetailRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeClusterDetailResponse>(*core_, tables::kDescribeClusterDetailAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeEnsRouteEntryListResponse::RouteEntrys::NextHops*) noexcept {
  return tables::Table<DescribeEnsRouteEntryListResponse::RouteEntrys::NextHops>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRouteEntryListResponse::RouteEntrys*) noexcept {
  return tables::Table<DescribeEnsRouteEntryListResponse::RouteEntrys>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRouteEntryListResponse*) noexcept {
  return tables::Table<DescribeEnsRouteEntryListResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRouteEntryListRequest*) noexcept {
  return tables::Table<DescribeEnsRouteEntryListRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsRouteEntryListRequest&) noexcept {
  return tables::kDescribeEnsRouteEntryListAction;
}

Outcome<DescribeEnsRouteEntryListResponse> Client::DescribeEnsRouteEntryList(
    const DescribeEnsRouteEntryListRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsRouteEntryListResponse>(*core_, tables::kDescribeEnsRouteEntryListAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataResponse::InstanceMonitorData*) noexcept {
  return tables::Table<DescribeInstanceMonitorDataResponse::InstanceMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataResponse*) noexcept {
  return tables::Table<DescribeInstanceMonitorDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataRequest*) noexcept {
  return tables::Table<DescribeInstanceMonitorDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceMonitorDataRequest&) noexcept {
  return tables::kDescribeInstanceMonitorDataAction;
}

Outcome<DescribeInstanceMonitorDataResponse> Client::DescribeInstanceMonitorData(
    const DescribeInstanceMonitorDataRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceMonitorDataResponse>(*core_, tables::kDescribeInstanceMonitorDataAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerTCPListenerAttributeResponse*) noexcept {
  return tables::Table<DescribeLoadBalancerTCPListenerAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerTCPListenerAttributeRequest*) noexcept {
  return tables::Table<DescribeLoadBalancerTCPListenerAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerTCPListenerAttributeRequest&) noexcept {
  return tables::kDescribeLoadBalancerTCPListenerAttributeAction;
}

Outcome<DescribeLoadBalancerTCPListenerAttributeResponse> Client::DescribeLoadBalancerTCPListenerAttribute(
    const DescribeLoadBalancerTCPListenerAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancerTCPListenerAttributeResponse>(
      *core_, tables::kDescribeLoadBalancerTCPListenerAttributeAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::AcceptingNetwork*) noexcept {
  return tables::Table<DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::AcceptingNetwork>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::Network*) noexcept {
  return tables::Table<DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::Network>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects*) noexcept {
  return tables::Table<DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkPeerConnectionsResponse*) noexcept {
  return tables::Table<DescribeNetworkPeerConnectionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkPeerConnectionsRequest*) noexcept {
  return tables::Table<DescribeNetworkPeerConnectionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNetworkPeerConnectionsRequest&) noexcept {
  return tables::kDescribeNetworkPeerConnectionsAction;
}

Outcome<DescribeNetworkPeerConnectionsResponse> Client::DescribeNetworkPeerConnections(
    const DescribeNetworkPeerConnectionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeNetworkPeerConnectionsResponse>(*core_, tables::kDescribeNetworkPeerConnectionsAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse::Permission*) noexcept {
  return tables::Table<DescribeSecurityGroupAttributeResponse::Permission>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse*) noexcept {
  return tables::Table<DescribeSecurityGroupAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeRequest*) noexcept {
  return tables::Table<DescribeSecurityGroupAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupAttributeRequest&) noexcept {
  return tables::kDescribeSecurityGroupAttributeAction;
}

Outcome<DescribeSecurityGroupAttributeResponse> Client::DescribeSecurityGroupAttribute(
    const DescribeSecurityGroupAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSecurityGroupAttributeResponse>(*core_, tables::kDescribeSecurityGroupAttributeAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const GetOssStorageAndAccByBucketsResponse::BucketList*) noexcept {
  return tables::Table<GetOssStorageAndAccByBucketsResponse::BucketList>::kStruct;
}

const schema::Struct& SchemaOf(const GetOssStorageAndAccByBucketsResponse*) noexcept {
  return tables::Table<GetOssStorageAndAccByBucketsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const GetOssStorageAndAccByBucketsRequest*) noexcept {
  return tables::Table<GetOssStorageAndAccByBucketsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const GetOssStorageAndAccByBucketsRequest&) noexcept {
  return tables::kGetOssStorageAndAccByBucketsAction;
}

Outcome<GetOssStorageAndAccByBucketsResponse> Client::GetOssStorageAndAccByBuckets(
    const GetOssStorageAndAccByBucketsRequest& request, const CallOptions& options) const {
  return internal::Invoke<GetOssStorageAndAccByBucketsResponse>(*core_, tables::kGetOssStorageAndAccByBucketsAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const SetLoadBalancerStatusResponse*) noexcept {
  return tables::Table<SetLoadBalancerStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SetLoadBalancerStatusRequest*) noexcept {
  return tables::Table<SetLoadBalancerStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SetLoadBalancerStatusRequest&) noexcept {
  return tables::kSetLoadBalancerStatusAction;
}

Outcome<SetLoadBalancerStatusResponse> Client::SetLoadBalancerStatus(const SetLoadBalancerStatusRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<SetLoadBalancerStatusResponse>(*core_, tables::kSetLoadBalancerStatusAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const StartSnatIpForSnatEntryResponse*) noexcept {
  return tables::Table<StartSnatIpForSnatEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartSnatIpForSnatEntryRequest*) noexcept {
  return tables::Table<StartSnatIpForSnatEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartSnatIpForSnatEntryRequest&) noexcept {
  return tables::kStartSnatIpForSnatEntryAction;
}

Outcome<StartSnatIpForSnatEntryResponse> Client::StartSnatIpForSnatEntry(const StartSnatIpForSnatEntryRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<StartSnatIpForSnatEntryResponse>(*core_, tables::kStartSnatIpForSnatEntryAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const UntagResourcesResponse*) noexcept {
  return tables::Table<UntagResourcesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UntagResourcesRequest*) noexcept {
  return tables::Table<UntagResourcesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UntagResourcesRequest&) noexcept {
  return tables::kUntagResourcesAction;
}

Outcome<UntagResourcesResponse> Client::UntagResources(const UntagResourcesRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<UntagResourcesResponse>(*core_, tables::kUntagResourcesAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
