// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/associate_ha_vip.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/create_application.h"
#include "alibabacloud/ens/create_ens_sale_control.h"
#include "alibabacloud/ens/create_epn_instance.h"
#include "alibabacloud/ens/create_instance_active_ops_task.h"
#include "alibabacloud/ens/create_network.h"
#include "alibabacloud/ens/create_vswitch.h"
#include "alibabacloud/ens/describe_cluster_kube_config.h"
#include "alibabacloud/ens/describe_cluster_node_pools.h"
#include "alibabacloud/ens/describe_create_pre_paid_instance_result.h"
#include "alibabacloud/ens/describe_data_push_result.h"
#include "alibabacloud/ens/describe_ens_regions.h"
#include "alibabacloud/ens/describe_load_balancer_listen_monitor.h"
#include "alibabacloud/ens/describe_region_isps.h"
#include "alibabacloud/ens/describe_server_load_balancer_monitor.h"
#include "alibabacloud/ens/describe_snapshots.h"
#include "alibabacloud/ens/event_reboot_instance.h"
#include "alibabacloud/ens/modify_aic_instance_type.h"
#include "alibabacloud/ens/prepare_upload.h"
#include "alibabacloud/ens/push_application_data.h"
#include "alibabacloud/ens/recover_aic_instance.h"
#include "alibabacloud/ens/reinit_instance.h"
#include "alibabacloud/ens/remove_backend_servers.h"
#include "alibabacloud/ens/reset_disk.h"
#include "alibabacloud/ens/rollback_application.h"
#include "alibabacloud/ens/start_instances.h"
#include "alibabacloud/ens/stop_snat_ip_for_snat_entry.h"
#include "alibabacloud/ens/upload_aic_public_key.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AssociateHaVipResponse> {
  using T = ens::AssociateHaVipResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssociateHaVipResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AssociateHaVipRequest> {
  using T = ens::AssociateHaVipRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HaVipId", "", TypeOf<decltype(T::ha_vip_id)>(), offsetof(T, ha_vip_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AssociateHaVipRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateApplicationResponse> {
  using T = ens::CreateApplicationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateApplicationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateApplicationRequest> {
  using T = ens::CreateApplicationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Template", "", TypeOf<decltype(T::template_)>(), offsetof(T, template_), Style::kRepeat, schema::kRequired},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateApplicationRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEnsSaleControlResponse> {
  using T = ens::CreateEnsSaleControlResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEnsSaleControlResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEnsSaleControlRequest::SaleControls::ConditionControls> {
  using T = ens::CreateEnsSaleControlRequest::SaleControls::ConditionControls;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConditionControlModuleCode", "", TypeOf<decltype(T::condition_control_module_code)>(),
       offsetof(T, condition_control_module_code), Style::kRepeat, 0},
      {"ConditionControlModuleValue", "", TypeOf<decltype(T::condition_control_module_value)>(),
       offsetof(T, condition_control_module_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEnsSaleControlRequest.SaleControls.ConditionControls", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateEnsSaleControlRequest::SaleControls::ConditionControls> =
        &ens::tables::Table<ens::CreateEnsSaleControlRequest::SaleControls::ConditionControls>::kStruct;

template <>
struct ens::tables::Table<ens::CreateEnsSaleControlRequest::SaleControls::ModuleValue> {
  using T = ens::CreateEnsSaleControlRequest::SaleControls::ModuleValue;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleMaxValue", "", TypeOf<decltype(T::module_max_value)>(), offsetof(T, module_max_value), Style::kRepeat, 0},
      {"ModuleMinValue", "", TypeOf<decltype(T::module_min_value)>(), offsetof(T, module_min_value), Style::kRepeat, 0},
      {"ModuleValue", "", TypeOf<decltype(T::module_value)>(), offsetof(T, module_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEnsSaleControlRequest.SaleControls.ModuleValue", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateEnsSaleControlRequest::SaleControls::ModuleValue> =
        &ens::tables::Table<ens::CreateEnsSaleControlRequest::SaleControls::ModuleValue>::kStruct;

template <>
struct ens::tables::Table<ens::CreateEnsSaleControlRequest::SaleControls> {
  using T = ens::CreateEnsSaleControlRequest::SaleControls;
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
  static constexpr schema::Struct kStruct = {"CreateEnsSaleControlRequest.SaleControls", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateEnsSaleControlRequest::SaleControls> =
    &ens::tables::Table<ens::CreateEnsSaleControlRequest::SaleControls>::kStruct;

template <>
struct ens::tables::Table<ens::CreateEnsSaleControlRequest> {
  using T = ens::CreateEnsSaleControlRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUidAccount", "", TypeOf<decltype(T::ali_uid_account)>(), offsetof(T, ali_uid_account), Style::kRepeat, 0},
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat,
       schema::kRequired},
      {"CustomAccount", "", TypeOf<decltype(T::custom_account)>(), offsetof(T, custom_account), Style::kRepeat, 0},
      {"SaleControls", "", TypeOf<decltype(T::sale_controls)>(), offsetof(T, sale_controls), Style::kJson,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateEnsSaleControlRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEpnInstanceResponse> {
  using T = ens::CreateEpnInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceId", "", TypeOf<decltype(T::epn_instance_id)>(), offsetof(T, epn_instance_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateEpnInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateEpnInstanceRequest> {
  using T = ens::CreateEpnInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EPNInstanceName", "", TypeOf<decltype(T::epn_instance_name)>(), offsetof(T, epn_instance_name), Style::kRepeat,
       0},
      {"EPNInstanceType", "", TypeOf<decltype(T::epn_instance_type)>(), offsetof(T, epn_instance_type), Style::kRepeat,
       schema::kRequired},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, schema::kRequired},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, schema::kRequired},
      {"NetworkingModel", "", TypeOf<decltype(T::networking_model)>(), offsetof(T, networking_model), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateEpnInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateInstanceActiveOpsTaskResponse::InstanceActiveOpsTask> {
  using T = ens::CreateInstanceActiveOpsTaskResponse::InstanceActiveOpsTask;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceActiveOpsTaskId", "", TypeOf<decltype(T::instance_active_ops_task_id)>(),
       offsetof(T, instance_active_ops_task_id), Style::kRepeat, 0},
      {"InstanceActiveOpsTaskStatus", "", TypeOf<decltype(T::instance_active_ops_task_status)>(),
       offsetof(T, instance_active_ops_task_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceActiveOpsTaskResponse.InstanceActiveOpsTask", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::CreateInstanceActiveOpsTaskResponse::InstanceActiveOpsTask> =
        &ens::tables::Table<ens::CreateInstanceActiveOpsTaskResponse::InstanceActiveOpsTask>::kStruct;

template <>
struct ens::tables::Table<ens::CreateInstanceActiveOpsTaskResponse> {
  using T = ens::CreateInstanceActiveOpsTaskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceActiveOpsTask", "", TypeOf<decltype(T::instance_active_ops_task)>(),
       offsetof(T, instance_active_ops_task), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceActiveOpsTaskResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateInstanceActiveOpsTaskRequest> {
  using T = ens::CreateInstanceActiveOpsTaskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kSimple, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateInstanceActiveOpsTaskRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNetworkResponse> {
  using T = ens::CreateNetworkResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateNetworkRequest::Tag> {
  using T = ens::CreateNetworkRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateNetworkRequest::Tag> =
    &ens::tables::Table<ens::CreateNetworkRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::CreateNetworkRequest> {
  using T = ens::CreateNetworkRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkName", "", TypeOf<decltype(T::network_name)>(), offsetof(T, network_name), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateNetworkRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateVSwitchResponse> {
  using T = ens::CreateVSwitchResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVSwitchResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateVSwitchRequest::Tag> {
  using T = ens::CreateVSwitchRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVSwitchRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateVSwitchRequest::Tag> =
    &ens::tables::Table<ens::CreateVSwitchRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::CreateVSwitchRequest> {
  using T = ens::CreateVSwitchRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkId", "", TypeOf<decltype(T::network_id)>(), offsetof(T, network_id), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateVSwitchRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterKubeConfigResponse> {
  using T = ens::DescribeClusterKubeConfigResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"Kubeconfig", "", TypeOf<decltype(T::kubeconfig)>(), offsetof(T, kubeconfig), Style::kRepeat,
       schema::kSensitive},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterKubeConfigResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterKubeConfigRequest> {
  using T = ens::DescribeClusterKubeConfigRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterKubeConfigRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::KubernetesConfig> {
  using T = ens::DescribeClusterNodePoolsResponse::NodePools::KubernetesConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PreUserData", "", TypeOf<decltype(T::pre_user_data)>(), offsetof(T, pre_user_data), Style::kRepeat,
       schema::kSensitive},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeClusterNodePoolsResponse.NodePools.KubernetesConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeClusterNodePoolsResponse::NodePools::KubernetesConfig> =
        &ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::KubernetesConfig>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::NodepoolInfo> {
  using T = ens::DescribeClusterNodePoolsResponse::NodePools::NodepoolInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NodepoolId", "", TypeOf<decltype(T::nodepool_id)>(), offsetof(T, nodepool_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodePoolsResponse.NodePools.NodepoolInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeClusterNodePoolsResponse::NodePools::NodepoolInfo> =
        &ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::NodepoolInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::ScalingGroup::DataDisks> {
  using T = ens::DescribeClusterNodePoolsResponse::NodePools::ScalingGroup::DataDisks;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeClusterNodePoolsResponse.NodePools.ScalingGroup.DataDisks", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeClusterNodePoolsResponse::NodePools::ScalingGroup::DataDisks> =
        &ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::ScalingGroup::DataDisks>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::ScalingGroup> {
  using T = ens::DescribeClusterNodePoolsResponse::NodePools::ScalingGroup;
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
  static constexpr schema::Struct kStruct = {"DescribeClusterNodePoolsResponse.NodePools.ScalingGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeClusterNodePoolsResponse::NodePools::ScalingGroup> =
        &ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::ScalingGroup>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::StatusInfo> {
  using T = ens::DescribeClusterNodePoolsResponse::NodePools::StatusInfo;
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
  static constexpr schema::Struct kStruct = {"DescribeClusterNodePoolsResponse.NodePools.StatusInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeClusterNodePoolsResponse::NodePools::StatusInfo> =
        &ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools::StatusInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools> {
  using T = ens::DescribeClusterNodePoolsResponse::NodePools;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"KubernetesConfig", "", TypeOf<decltype(T::kubernetes_config)>(), offsetof(T, kubernetes_config), Style::kFlat,
       0},
      {"NodepoolInfo", "", TypeOf<decltype(T::nodepool_info)>(), offsetof(T, nodepool_info), Style::kFlat, 0},
      {"ScalingGroup", "", TypeOf<decltype(T::scaling_group)>(), offsetof(T, scaling_group), Style::kFlat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodePoolsResponse.NodePools", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeClusterNodePoolsResponse::NodePools> =
    &ens::tables::Table<ens::DescribeClusterNodePoolsResponse::NodePools>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsResponse::Page> {
  using T = ens::DescribeClusterNodePoolsResponse::Page;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodePoolsResponse.Page", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeClusterNodePoolsResponse::Page> =
    &ens::tables::Table<ens::DescribeClusterNodePoolsResponse::Page>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsResponse> {
  using T = ens::DescribeClusterNodePoolsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NodePools", "", TypeOf<decltype(T::node_pools)>(), offsetof(T, node_pools), Style::kRepeat, 0},
      {"Page", "", TypeOf<decltype(T::page)>(), offsetof(T, page), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodePoolsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeClusterNodePoolsRequest> {
  using T = ens::DescribeClusterNodePoolsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat,
       schema::kRequired},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeClusterNodePoolsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeCreatePrePaidInstanceResultResponse::InstanceCreateResult> {
  using T = ens::DescribeCreatePrePaidInstanceResultResponse::InstanceCreateResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceCreateStatus", "", TypeOf<decltype(T::instance_create_status)>(), offsetof(T, instance_create_status),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCreatePrePaidInstanceResultResponse.InstanceCreateResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeCreatePrePaidInstanceResultResponse::InstanceCreateResult> =
        &ens::tables::Table<ens::DescribeCreatePrePaidInstanceResultResponse::InstanceCreateResult>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeCreatePrePaidInstanceResultResponse> {
  using T = ens::DescribeCreatePrePaidInstanceResultResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceCreateResult", "", TypeOf<decltype(T::instance_create_result)>(), offsetof(T, instance_create_result),
       Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCreatePrePaidInstanceResultResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeCreatePrePaidInstanceResultRequest> {
  using T = ens::DescribeCreatePrePaidInstanceResultRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeCreatePrePaidInstanceResultRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDataPushResultResponse::PushResult::StatusStat::RegionId> {
  using T = ens::DescribeDataPushResultResponse::PushResult::StatusStat::RegionId;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"StatusDescrip", "", TypeOf<decltype(T::status_descrip)>(), offsetof(T, status_descrip), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeDataPushResultResponse.PushResult.StatusStat.RegionId", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDataPushResultResponse::PushResult::StatusStat::RegionId> =
        &ens::tables::Table<ens::DescribeDataPushResultResponse::PushResult::StatusStat::RegionId>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDataPushResultResponse::PushResult::StatusStat> {
  using T = ens::DescribeDataPushResultResponse::PushResult::StatusStat;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionIdCount", "", TypeOf<decltype(T::region_id_count)>(), offsetof(T, region_id_count), Style::kRepeat, 0},
      {"RegionIds", "RegionId", TypeOf<decltype(T::region_ids)>(), offsetof(T, region_ids), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataPushResultResponse.PushResult.StatusStat", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeDataPushResultResponse::PushResult::StatusStat> =
        &ens::tables::Table<ens::DescribeDataPushResultResponse::PushResult::StatusStat>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDataPushResultResponse::PushResult> {
  using T = ens::DescribeDataPushResultResponse::PushResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"StatusStatS", "StatusStat", TypeOf<decltype(T::status_stats)>(), offsetof(T, status_stats), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataPushResultResponse.PushResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeDataPushResultResponse::PushResult> =
    &ens::tables::Table<ens::DescribeDataPushResultResponse::PushResult>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeDataPushResultResponse> {
  using T = ens::DescribeDataPushResultResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PushResults", "PushResult", TypeOf<decltype(T::push_results)>(), offsetof(T, push_results), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataPushResultResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeDataPushResultRequest> {
  using T = ens::DescribeDataPushResultRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"DataNames", "", TypeOf<decltype(T::data_names)>(), offsetof(T, data_names), Style::kRepeat, 0},
      {"DataVersions", "", TypeOf<decltype(T::data_versions)>(), offsetof(T, data_versions), Style::kRepeat, 0},
      {"MaxDate", "", TypeOf<decltype(T::max_date)>(), offsetof(T, max_date), Style::kRepeat, 0},
      {"MinDate", "", TypeOf<decltype(T::min_date)>(), offsetof(T, min_date), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionIds", "", TypeOf<decltype(T::region_ids)>(), offsetof(T, region_ids), Style::kSimple, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDataPushResultRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRegionsResponse::EnsRegions> {
  using T = ens::DescribeEnsRegionsResponse::EnsRegions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Area", "", TypeOf<decltype(T::area)>(), offsetof(T, area), Style::kRepeat, 0},
      {"EnName", "", TypeOf<decltype(T::en_name)>(), offsetof(T, en_name), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Province", "", TypeOf<decltype(T::province)>(), offsetof(T, province), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionsResponse.EnsRegions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeEnsRegionsResponse::EnsRegions> =
    &ens::tables::Table<ens::DescribeEnsRegionsResponse::EnsRegions>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsRegionsResponse> {
  using T = ens::DescribeEnsRegionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"EnsRegions", "EnsRegions", TypeOf<decltype(T::ens_regions)>(), offsetof(T, ens_regions), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsRegionsRequest> {
  using T = ens::DescribeEnsRegionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsRegionsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerListenMonitorResponse::LoadBalancerMonitorListenData> {
  using T = ens::DescribeLoadBalancerListenMonitorResponse::LoadBalancerMonitorListenData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActConns", "", TypeOf<decltype(T::act_conns)>(), offsetof(T, act_conns), Style::kRepeat, 0},
      {"BizTime", "", TypeOf<decltype(T::biz_time)>(), offsetof(T, biz_time), Style::kRepeat, 0},
      {"Conns", "", TypeOf<decltype(T::conns)>(), offsetof(T, conns), Style::kRepeat, 0},
      {"DropConns", "", TypeOf<decltype(T::drop_conns)>(), offsetof(T, drop_conns), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"InActConns", "", TypeOf<decltype(T::in_act_conns)>(), offsetof(T, in_act_conns), Style::kRepeat, 0},
      {"InBytes", "", TypeOf<decltype(T::in_bytes)>(), offsetof(T, in_bytes), Style::kRepeat, 0},
      {"InDropBytes", "", TypeOf<decltype(T::in_drop_bytes)>(), offsetof(T, in_drop_bytes), Style::kRepeat, 0},
      {"InDropPkts", "", TypeOf<decltype(T::in_drop_pkts)>(), offsetof(T, in_drop_pkts), Style::kRepeat, 0},
      {"InPkts", "", TypeOf<decltype(T::in_pkts)>(), offsetof(T, in_pkts), Style::kRepeat, 0},
      {"InValidRsNum", "", TypeOf<decltype(T::in_valid_rs_num)>(), offsetof(T, in_valid_rs_num), Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"OutBytes", "", TypeOf<decltype(T::out_bytes)>(), offsetof(T, out_bytes), Style::kRepeat, 0},
      {"OutDropBytes", "", TypeOf<decltype(T::out_drop_bytes)>(), offsetof(T, out_drop_bytes), Style::kRepeat, 0},
      {"OutDropPkts", "", TypeOf<decltype(T::out_drop_pkts)>(), offsetof(T, out_drop_pkts), Style::kRepeat, 0},
      {"OutPkts", "", TypeOf<decltype(T::out_pkts)>(), offsetof(T, out_pkts), Style::kRepeat, 0},
      {"Proto", "", TypeOf<decltype(T::proto)>(), offsetof(T, proto), Style::kRepeat, 0},
      {"VPort", "", TypeOf<decltype(T::vport)>(), offsetof(T, vport), Style::kRepeat, 0},
      {"ValidRsNum", "", TypeOf<decltype(T::valid_rs_num)>(), offsetof(T, valid_rs_num), Style::kRepeat, 0},
      {"Vip", "", TypeOf<decltype(T::vip)>(), offsetof(T, vip), Style::kRepeat, 0},
      {"Vni", "", TypeOf<decltype(T::vni)>(), offsetof(T, vni), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeLoadBalancerListenMonitorResponse.LoadBalancerMonitorListenData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeLoadBalancerListenMonitorResponse::LoadBalancerMonitorListenData> =
        &ens::tables::Table<ens::DescribeLoadBalancerListenMonitorResponse::LoadBalancerMonitorListenData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerListenMonitorResponse> {
  using T = ens::DescribeLoadBalancerListenMonitorResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoadBalancerMonitorListenData", "", TypeOf<decltype(T::load_balancer_monitor_listen_data)>(),
       offsetof(T, load_balancer_monitor_listen_data), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerListenMonitorResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeLoadBalancerListenMonitorRequest> {
  using T = ens::DescribeLoadBalancerListenMonitorRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"Proto", "", TypeOf<decltype(T::proto)>(), offsetof(T, proto), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
      {"VPort", "", TypeOf<decltype(T::vport)>(), offsetof(T, vport), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeLoadBalancerListenMonitorRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeRegionIspsResponse::Isps> {
  using T = ens::DescribeRegionIspsResponse::Isps;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionIspsResponse.Isps", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeRegionIspsResponse::Isps> =
    &ens::tables::Table<ens::DescribeRegionIspsResponse::Isps>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeRegionIspsResponse> {
  using T = ens::DescribeRegionIspsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Isps", "", TypeOf<decltype(T::isps)>(), offsetof(T, isps), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionIspsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeRegionIspsRequest> {
  using T = ens::DescribeRegionIspsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRegionIspsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeServerLoadBalancerMonitorResponse::ServerLoadBalancerMonitorData> {
  using T = ens::DescribeServerLoadBalancerMonitorResponse::ServerLoadBalancerMonitorData;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Acc", "", TypeOf<decltype(T::acc)>(), offsetof(T, acc), Style::kRepeat, 0},
      {"BizTime", "", TypeOf<decltype(T::biz_time)>(), offsetof(T, biz_time), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat, 0},
      {"LoadBalancerName", "", TypeOf<decltype(T::load_balancer_name)>(), offsetof(T, load_balancer_name),
       Style::kRepeat, 0},
      {"LoadBalancerSpec", "", TypeOf<decltype(T::load_balancer_spec)>(), offsetof(T, load_balancer_spec),
       Style::kRepeat, 0},
      {"Reqs2xx", "", TypeOf<decltype(T::reqs_2xx)>(), offsetof(T, reqs_2xx), Style::kRepeat, 0},
      {"Reqs3xx", "", TypeOf<decltype(T::reqs_3xx)>(), offsetof(T, reqs_3xx), Style::kRepeat, 0},
      {"Reqs4xx", "", TypeOf<decltype(T::reqs_4xx)>(), offsetof(T, reqs_4xx), Style::kRepeat, 0},
      {"Reqs5xx", "", TypeOf<decltype(T::reqs_5xx)>(), offsetof(T, reqs_5xx), Style::kRepeat, 0},
      {"RtAvg", "", TypeOf<decltype(T::rt_avg)>(), offsetof(T, rt_avg), Style::kRepeat, 0},
      {"Vip", "", TypeOf<decltype(T::vip)>(), offsetof(T, vip), Style::kRepeat, 0},
      {"Vni", "", TypeOf<decltype(T::vni)>(), offsetof(T, vni), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeServerLoadBalancerMonitorResponse.ServerLoadBalancerMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeServerLoadBalancerMonitorResponse::ServerLoadBalancerMonitorData> =
        &ens::tables::Table<ens::DescribeServerLoadBalancerMonitorResponse::ServerLoadBalancerMonitorData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeServerLoadBalancerMonitorResponse> {
  using T = ens::DescribeServerLoadBalancerMonitorResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ServerLoadBalancerMonitorData", "", TypeOf<decltype(T::server_load_balancer_monitor_data)>(),
       offsetof(T, server_load_balancer_monitor_data), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeServerLoadBalancerMonitorResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeServerLoadBalancerMonitorRequest> {
  using T = ens::DescribeServerLoadBalancerMonitorRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeServerLoadBalancerMonitorRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSnapshotsResponse::Snapshots> {
  using T = ens::DescribeSnapshotsResponse::Snapshots;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"SnapshotName", "", TypeOf<decltype(T::snapshot_name)>(), offsetof(T, snapshot_name), Style::kRepeat, 0},
      {"SourceDiskCategory", "", TypeOf<decltype(T::source_disk_category)>(), offsetof(T, source_disk_category),
       Style::kRepeat, 0},
      {"SourceDiskId", "", TypeOf<decltype(T::source_disk_id)>(), offsetof(T, source_disk_id), Style::kRepeat, 0},
      {"SourceDiskType", "", TypeOf<decltype(T::source_disk_type)>(), offsetof(T, source_disk_type), Style::kRepeat, 0},
      {"SourceEnsRegionId", "", TypeOf<decltype(T::source_ens_region_id)>(), offsetof(T, source_ens_region_id),
       Style::kRepeat, 0},
      {"SourceSnapshotId", "", TypeOf<decltype(T::source_snapshot_id)>(), offsetof(T, source_snapshot_id),
       Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsResponse.Snapshots", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSnapshotsResponse::Snapshots> =
    &ens::tables::Table<ens::DescribeSnapshotsResponse::Snapshots>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSnapshotsResponse> {
  using T = ens::DescribeSnapshotsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Snapshots", "", TypeOf<decltype(T::snapshots)>(), offsetof(T, snapshots), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSnapshotsRequest> {
  using T = ens::DescribeSnapshotsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"EnsRegionIds", "", TypeOf<decltype(T::ens_region_ids)>(), offsetof(T, ens_region_ids), Style::kJson, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"SnapshotName", "", TypeOf<decltype(T::snapshot_name)>(), offsetof(T, snapshot_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::EventRebootInstanceResponse> {
  using T = ens::EventRebootInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EventRebootInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::EventRebootInstanceRequest> {
  using T = ens::EventRebootInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, schema::kRequired},
      {"OpsType", "", TypeOf<decltype(T::ops_type)>(), offsetof(T, ops_type), Style::kRepeat, schema::kRequired},
      {"PlanTime", "", TypeOf<decltype(T::plan_time)>(), offsetof(T, plan_time), Style::kRepeat, 0},
      {"PlanUtcTime", "", TypeOf<decltype(T::plan_utc_time)>(), offsetof(T, plan_utc_time), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"EventRebootInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyAICInstanceTypeResponse> {
  using T = ens::ModifyAICInstanceTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyAICInstanceTypeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyAICInstanceTypeRequest> {
  using T = ens::ModifyAICInstanceTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnvironmentVar", "", TypeOf<decltype(T::environment_var)>(), offsetof(T, environment_var), Style::kRepeat, 0},
      {"Frequency", "", TypeOf<decltype(T::frequency)>(), offsetof(T, frequency), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"Resolution", "", TypeOf<decltype(T::resolution)>(), offsetof(T, resolution), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyAICInstanceTypeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PrepareUploadResponse> {
  using T = ens::PrepareUploadResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionInfo", "", TypeOf<decltype(T::addition_info)>(), offsetof(T, addition_info), Style::kRepeat, 0},
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat, 0},
      {"Endpoint", "", TypeOf<decltype(T::endpoint)>(), offsetof(T, endpoint), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PrepareUploadResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PrepareUploadRequest> {
  using T = ens::PrepareUploadRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionType", "", TypeOf<decltype(T::addition_type)>(), offsetof(T, addition_type), Style::kRepeat, 0},
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
      {"ClientIp", "", TypeOf<decltype(T::client_ip)>(), offsetof(T, client_ip), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"ObjectKey", "", TypeOf<decltype(T::object_key)>(), offsetof(T, object_key), Style::kRepeat, 0},
      {"Station", "", TypeOf<decltype(T::station)>(), offsetof(T, station), Style::kRepeat, 0},
      {"StorageCost", "", TypeOf<decltype(T::storage_cost)>(), offsetof(T, storage_cost), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PrepareUploadRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PushApplicationDataResponse::PushResult> {
  using T = ens::PushApplicationDataResponse::PushResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"ResultCode", "", TypeOf<decltype(T::result_code)>(), offsetof(T, result_code), Style::kRepeat, 0},
      {"ResultDescrip", "", TypeOf<decltype(T::result_descrip)>(), offsetof(T, result_descrip), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PushApplicationDataResponse.PushResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::PushApplicationDataResponse::PushResult> =
    &ens::tables::Table<ens::PushApplicationDataResponse::PushResult>::kStruct;

template <>
struct ens::tables::Table<ens::PushApplicationDataResponse> {
  using T = ens::PushApplicationDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PushResults", "PushResult", TypeOf<decltype(T::push_results)>(), offsetof(T, push_results), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PushApplicationDataResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PushApplicationDataRequest> {
  using T = ens::PushApplicationDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kRepeat, schema::kRequired},
      {"PushStrategy", "", TypeOf<decltype(T::push_strategy)>(), offsetof(T, push_strategy), Style::kRepeat, 0},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PushApplicationDataRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RecoverAICInstanceResponse> {
  using T = ens::RecoverAICInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RecoverAICInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RecoverAICInstanceRequest> {
  using T = ens::RecoverAICInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RecoverAICInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReinitInstanceResponse> {
  using T = ens::ReinitInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReinitInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ReinitInstanceRequest> {
  using T = ens::ReinitInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"ReinitInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveBackendServersResponse::BackendServer> {
  using T = ens::RemoveBackendServersResponse::BackendServer;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Port", "", TypeOf<decltype(T::port)>(), offsetof(T, port), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveBackendServersResponse.BackendServer", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RemoveBackendServersResponse::BackendServer> =
    &ens::tables::Table<ens::RemoveBackendServersResponse::BackendServer>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveBackendServersResponse> {
  using T = ens::RemoveBackendServersResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServers", "BackendServer", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveBackendServersResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveBackendServersRequest::BackendServers> {
  using T = ens::RemoveBackendServersRequest::BackendServers;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Port", "", TypeOf<decltype(T::port)>(), offsetof(T, port), Style::kRepeat, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, schema::kRequired},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveBackendServersRequest.BackendServers", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RemoveBackendServersRequest::BackendServers> =
    &ens::tables::Table<ens::RemoveBackendServersRequest::BackendServers>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveBackendServersRequest> {
  using T = ens::RemoveBackendServersRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BackendServers", "", TypeOf<decltype(T::backend_servers)>(), offsetof(T, backend_servers), Style::kJson,
       schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RemoveBackendServersRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ResetDiskResponse> {
  using T = ens::ResetDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ResetDiskResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ResetDiskRequest> {
  using T = ens::ResetDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ResetDiskRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RollbackApplicationResponse> {
  using T = ens::RollbackApplicationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RollbackApplicationResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RollbackApplicationRequest> {
  using T = ens::RollbackApplicationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AppId", "", TypeOf<decltype(T::app_id)>(), offsetof(T, app_id), Style::kRepeat, schema::kRequired},
      {"FromAppVersion", "", TypeOf<decltype(T::from_app_version)>(), offsetof(T, from_app_version), Style::kRepeat,
       schema::kRequired},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
      {"ToAppVersion", "", TypeOf<decltype(T::to_app_version)>(), offsetof(T, to_app_version), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RollbackApplicationRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartInstancesResponse::InstanceResponses> {
  using T = ens::StartInstancesResponse::InstanceResponses;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartInstancesResponse.InstanceResponses", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::StartInstancesResponse::InstanceResponses> =
    &ens::tables::Table<ens::StartInstancesResponse::InstanceResponses>::kStruct;

template <>
struct ens::tables::Table<ens::StartInstancesResponse> {
  using T = ens::StartInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceResponses", "", TypeOf<decltype(T::instance_responses)>(), offsetof(T, instance_responses),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartInstancesRequest> {
  using T = ens::StartInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kSimple, 0},
  };
  static constexpr schema::Struct kStruct = {"StartInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopSnatIpForSnatEntryResponse> {
  using T = ens::StopSnatIpForSnatEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopSnatIpForSnatEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StopSnatIpForSnatEntryRequest> {
  using T = ens::StopSnatIpForSnatEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat,
       schema::kRequired},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StopSnatIpForSnatEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UploadAICPublicKeyResponse> {
  using T = ens::UploadAICPublicKeyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UploadAICPublicKeyResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::UploadAICPublicKeyRequest> {
  using T = ens::UploadAICPublicKeyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Content", "", TypeOf<decltype(T::content)>(), offsetof(T, content), Style::kRepeat, schema::kRequired},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"KeyGroup", "", TypeOf<decltype(T::key_group)>(), offsetof(T, key_group), Style::kRepeat, 0},
      {"KeyName", "", TypeOf<decltype(T::key_name)>(), offsetof(T, key_name), Style::kRepeat, schema::kRequired},
      {"KeyType", "", TypeOf<decltype(T::key_type)>(), offsetof(T, key_type), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UploadAICPublicKeyRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAssociateHaVipAction = {
    .name = "AssociateHaVip",
    .request = &Table<AssociateHaVipRequest>::kStruct,
    .response = &Table<AssociateHaVipResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAssociateHaVipRequest() { return schema::MakeObject<AssociateHaVipRequest>(); }
schema::OwnedObject MakeAssociateHaVipResponse() { return schema::MakeObject<AssociateHaVipResponse>(); }

constinit const schema::Action kCreateApplicationAction = {
    .name = "CreateApplication",
    .request = &Table<CreateApplicationRequest>::kStruct,
    .response = &Table<CreateApplicationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateApplicationRequest() { return schema::MakeObject<CreateApplicationRequest>(); }
schema::OwnedObject MakeCreateApplicationResponse() { return schema::MakeObject<CreateApplicationResponse>(); }

constinit const schema::Action kCreateEnsSaleControlAction = {
    .name = "CreateEnsSaleControl",
    .request = &Table<CreateEnsSaleControlRequest>::kStruct,
    .response = &Table<CreateEnsSaleControlResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeCreateEnsSaleControlRequest() { return schema::MakeObject<CreateEnsSaleControlRequest>(); }
schema::OwnedObject MakeCreateEnsSaleControlResponse() { return schema::MakeObject<CreateEnsSaleControlResponse>(); }

constinit const schema::Action kCreateEpnInstanceAction = {
    .name = "CreateEpnInstance",
    .request = &Table<CreateEpnInstanceRequest>::kStruct,
    .response = &Table<CreateEpnInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateEpnInstanceRequest() { return schema::MakeObject<CreateEpnInstanceRequest>(); }
schema::OwnedObject MakeCreateEpnInstanceResponse() { return schema::MakeObject<CreateEpnInstanceResponse>(); }

constinit const schema::Action kCreateInstanceActiveOpsTaskAction = {
    .name = "CreateInstanceActiveOpsTask",
    .request = &Table<CreateInstanceActiveOpsTaskRequest>::kStruct,
    .response = &Table<CreateInstanceActiveOpsTaskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeCreateInstanceActiveOpsTaskRequest() {
  return schema::MakeObject<CreateInstanceActiveOpsTaskRequest>();
}
schema::OwnedObject MakeCreateInstanceActiveOpsTaskResponse() {
  return schema::MakeObject<CreateInstanceActiveOpsTaskResponse>();
}

constinit const schema::Action kCreateNetworkAction = {
    .name = "CreateNetwork",
    .request = &Table<CreateNetworkRequest>::kStruct,
    .response = &Table<CreateNetworkResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateNetworkRequest() { return schema::MakeObject<CreateNetworkRequest>(); }
schema::OwnedObject MakeCreateNetworkResponse() { return schema::MakeObject<CreateNetworkResponse>(); }

constinit const schema::Action kCreateVSwitchAction = {
    .name = "CreateVSwitch",
    .request = &Table<CreateVSwitchRequest>::kStruct,
    .response = &Table<CreateVSwitchResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateVSwitchRequest() { return schema::MakeObject<CreateVSwitchRequest>(); }
schema::OwnedObject MakeCreateVSwitchResponse() { return schema::MakeObject<CreateVSwitchResponse>(); }

constinit const schema::Action kDescribeClusterKubeConfigAction = {
    .name = "DescribeClusterKubeConfig",
    .request = &Table<DescribeClusterKubeConfigRequest>::kStruct,
    .response = &Table<DescribeClusterKubeConfigResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeClusterKubeConfigRequest() {
  return schema::MakeObject<DescribeClusterKubeConfigRequest>();
}
schema::OwnedObject MakeDescribeClusterKubeConfigResponse() {
  return schema::MakeObject<DescribeClusterKubeConfigResponse>();
}

constinit const schema::Action kDescribeClusterNodePoolsAction = {
    .name = "DescribeClusterNodePools",
    .request = &Table<DescribeClusterNodePoolsRequest>::kStruct,
    .response = &Table<DescribeClusterNodePoolsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "NodePools",
                   .page_number = "PageNumber",
                   .page_size = "PageSize"},
};

schema::OwnedObject MakeDescribeClusterNodePoolsRequest() {
  return schema::MakeObject<DescribeClusterNodePoolsRequest>();
}
schema::OwnedObject MakeDescribeClusterNodePoolsResponse() {
  return schema::MakeObject<DescribeClusterNodePoolsResponse>();
}

constinit const schema::Action kDescribeCreatePrePaidInstanceResultAction = {
    .name = "DescribeCreatePrePaidInstanceResult",
    .request = &Table<DescribeCreatePrePaidInstanceResultRequest>::kStruct,
    .response = &Table<DescribeCreatePrePaidInstanceResultResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeCreatePrePaidInstanceResultRequest() {
  return schema::MakeObject<DescribeCreatePrePaidInstanceResultRequest>();
}
schema::OwnedObject MakeDescribeCreatePrePaidInstanceResultResponse() {
  return schema::MakeObject<DescribeCreatePrePaidInstanceResultResponse>();
}

constinit const schema::Action kDescribeDataPushResultAction = {
    .name = "DescribeDataPushResult",
    .request = &Table<DescribeDataPushResultRequest>::kStruct,
    .response = &Table<DescribeDataPushResultResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "PushResults",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeDataPushResultRequest() { return schema::MakeObject<DescribeDataPushResultRequest>(); }
schema::OwnedObject MakeDescribeDataPushResultResponse() {
  return schema::MakeObject<DescribeDataPushResultResponse>();
}

constexpr std::string_view kDescribeEnsRegionsSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeEnsRegionsAction = {
    .name = "DescribeEnsRegions",
    .request = &Table<DescribeEnsRegionsRequest>::kStruct,
    .response = &Table<DescribeEnsRegionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeEnsRegionsSuccessCodes,
};

schema::OwnedObject MakeDescribeEnsRegionsRequest() { return schema::MakeObject<DescribeEnsRegionsRequest>(); }
schema::OwnedObject MakeDescribeEnsRegionsResponse() { return schema::MakeObject<DescribeEnsRegionsResponse>(); }

constinit const schema::Action kDescribeLoadBalancerListenMonitorAction = {
    .name = "DescribeLoadBalancerListenMonitor",
    .request = &Table<DescribeLoadBalancerListenMonitorRequest>::kStruct,
    .response = &Table<DescribeLoadBalancerListenMonitorResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeLoadBalancerListenMonitorRequest() {
  return schema::MakeObject<DescribeLoadBalancerListenMonitorRequest>();
}
schema::OwnedObject MakeDescribeLoadBalancerListenMonitorResponse() {
  return schema::MakeObject<DescribeLoadBalancerListenMonitorResponse>();
}

constinit const schema::Action kDescribeRegionIspsAction = {
    .name = "DescribeRegionIsps",
    .request = &Table<DescribeRegionIspsRequest>::kStruct,
    .response = &Table<DescribeRegionIspsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
};

schema::OwnedObject MakeDescribeRegionIspsRequest() { return schema::MakeObject<DescribeRegionIspsRequest>(); }
schema::OwnedObject MakeDescribeRegionIspsResponse() { return schema::MakeObject<DescribeRegionIspsResponse>(); }

constinit const schema::Action kDescribeServerLoadBalancerMonitorAction = {
    .name = "DescribeServerLoadBalancerMonitor",
    .request = &Table<DescribeServerLoadBalancerMonitorRequest>::kStruct,
    .response = &Table<DescribeServerLoadBalancerMonitorResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeServerLoadBalancerMonitorRequest() {
  return schema::MakeObject<DescribeServerLoadBalancerMonitorRequest>();
}
schema::OwnedObject MakeDescribeServerLoadBalancerMonitorResponse() {
  return schema::MakeObject<DescribeServerLoadBalancerMonitorResponse>();
}

constinit const schema::Action kDescribeSnapshotsAction = {
    .name = "DescribeSnapshots",
    .request = &Table<DescribeSnapshotsRequest>::kStruct,
    .response = &Table<DescribeSnapshotsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 26,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Snapshots",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSnapshotsRequest() { return schema::MakeObject<DescribeSnapshotsRequest>(); }
schema::OwnedObject MakeDescribeSnapshotsResponse() { return schema::MakeObject<DescribeSnapshotsResponse>(); }

constinit const schema::Action kEventRebootInstanceAction = {
    .name = "EventRebootInstance",
    .request = &Table<EventRebootInstanceRequest>::kStruct,
    .response = &Table<EventRebootInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeEventRebootInstanceRequest() { return schema::MakeObject<EventRebootInstanceRequest>(); }
schema::OwnedObject MakeEventRebootInstanceResponse() { return schema::MakeObject<EventRebootInstanceResponse>(); }

constinit const schema::Action kModifyAICInstanceTypeAction = {
    .name = "ModifyAICInstanceType",
    .request = &Table<ModifyAICInstanceTypeRequest>::kStruct,
    .response = &Table<ModifyAICInstanceTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeModifyAICInstanceTypeRequest() { return schema::MakeObject<ModifyAICInstanceTypeRequest>(); }
schema::OwnedObject MakeModifyAICInstanceTypeResponse() { return schema::MakeObject<ModifyAICInstanceTypeResponse>(); }

constinit const schema::Action kPrepareUploadAction = {
    .name = "PrepareUpload",
    .request = &Table<PrepareUploadRequest>::kStruct,
    .response = &Table<PrepareUploadResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakePrepareUploadRequest() { return schema::MakeObject<PrepareUploadRequest>(); }
schema::OwnedObject MakePrepareUploadResponse() { return schema::MakeObject<PrepareUploadResponse>(); }

constinit const schema::Action kPushApplicationDataAction = {
    .name = "PushApplicationData",
    .request = &Table<PushApplicationDataRequest>::kStruct,
    .response = &Table<PushApplicationDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakePushApplicationDataRequest() { return schema::MakeObject<PushApplicationDataRequest>(); }
schema::OwnedObject MakePushApplicationDataResponse() { return schema::MakeObject<PushApplicationDataResponse>(); }

constinit const schema::Action kRecoverAICInstanceAction = {
    .name = "RecoverAICInstance",
    .request = &Table<RecoverAICInstanceRequest>::kStruct,
    .response = &Table<RecoverAICInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeRecoverAICInstanceRequest() { return schema::MakeObject<RecoverAICInstanceRequest>(); }
schema::OwnedObject MakeRecoverAICInstanceResponse() { return schema::MakeObject<RecoverAICInstanceResponse>(); }

constinit const schema::Action kReinitInstanceAction = {
    .name = "ReinitInstance",
    .request = &Table<ReinitInstanceRequest>::kStruct,
    .response = &Table<ReinitInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeReinitInstanceRequest() { return schema::MakeObject<ReinitInstanceRequest>(); }
schema::OwnedObject MakeReinitInstanceResponse() { return schema::MakeObject<ReinitInstanceResponse>(); }

constinit const schema::Action kRemoveBackendServersAction = {
    .name = "RemoveBackendServers",
    .request = &Table<RemoveBackendServersRequest>::kStruct,
    .response = &Table<RemoveBackendServersResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRemoveBackendServersRequest() { return schema::MakeObject<RemoveBackendServersRequest>(); }
schema::OwnedObject MakeRemoveBackendServersResponse() { return schema::MakeObject<RemoveBackendServersResponse>(); }

constinit const schema::Action kResetDiskAction = {
    .name = "ResetDisk",
    .request = &Table<ResetDiskRequest>::kStruct,
    .response = &Table<ResetDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 36,
};

schema::OwnedObject MakeResetDiskRequest() { return schema::MakeObject<ResetDiskRequest>(); }
schema::OwnedObject MakeResetDiskResponse() { return schema::MakeObject<ResetDiskResponse>(); }

constinit const schema::Action kRollbackApplicationAction = {
    .name = "RollbackApplication",
    .request = &Table<RollbackApplicationRequest>::kStruct,
    .response = &Table<RollbackApplicationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRollbackApplicationRequest() { return schema::MakeObject<RollbackApplicationRequest>(); }
schema::OwnedObject MakeRollbackApplicationResponse() { return schema::MakeObject<RollbackApplicationResponse>(); }

constinit const schema::Action kStartInstancesAction = {
    .name = "StartInstances",
    .request = &Table<StartInstancesRequest>::kStruct,
    .response = &Table<StartInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeStartInstancesRequest() { return schema::MakeObject<StartInstancesRequest>(); }
schema::OwnedObject MakeStartInstancesResponse() { return schema::MakeObject<StartInstancesResponse>(); }

constinit const schema::Action kStopSnatIpForSnatEntryAction = {
    .name = "StopSnatIpForSnatEntry",
    .request = &Table<StopSnatIpForSnatEntryRequest>::kStruct,
    .response = &Table<StopSnatIpForSnatEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeStopSnatIpForSnatEntryRequest() { return schema::MakeObject<StopSnatIpForSnatEntryRequest>(); }
schema::OwnedObject MakeStopSnatIpForSnatEntryResponse() {
  return schema::MakeObject<StopSnatIpForSnatEntryResponse>();
}

constinit const schema::Action kUploadAICPublicKeyAction = {
    .name = "UploadAICPublicKey",
    .request = &Table<UploadAICPublicKeyRequest>::kStruct,
    .response = &Table<UploadAICPublicKeyResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeUploadAICPublicKeyRequest() { return schema::MakeObject<UploadAICPublicKeyRequest>(); }
schema::OwnedObject MakeUploadAICPublicKeyResponse() { return schema::MakeObject<UploadAICPublicKeyResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AssociateHaVipResponse*) noexcept {
  return tables::Table<AssociateHaVipResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AssociateHaVipRequest*) noexcept {
  return tables::Table<AssociateHaVipRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AssociateHaVipRequest&) noexcept {
  return tables::kAssociateHaVipAction;
}

Outcome<AssociateHaVipResponse> Client::AssociateHaVip(const AssociateHaVipRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<AssociateHaVipResponse>(*core_, tables::kAssociateHaVipAction, request, options);
}

const schema::Struct& SchemaOf(const CreateApplicationResponse*) noexcept {
  return tables::Table<CreateApplicationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateApplicationRequest*) noexcept {
  return tables::Table<CreateApplicationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateApplicationRequest&) noexcept {
  return tables::kCreateApplicationAction;
}

Outcome<CreateApplicationResponse> Client::CreateApplication(const CreateApplicationRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<CreateApplicationResponse>(*core_, tables::kCreateApplicationAction, request, options);
}

const schema::Struct& SchemaOf(const CreateEnsSaleControlResponse*) noexcept {
  return tables::Table<CreateEnsSaleControlResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEnsSaleControlRequest::SaleControls::ConditionControls*) noexcept {
  return tables::Table<CreateEnsSaleControlRequest::SaleControls::ConditionControls>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEnsSaleControlRequest::SaleControls::ModuleValue*) noexcept {
  return tables::Table<CreateEnsSaleControlRequest::SaleControls::ModuleValue>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEnsSaleControlRequest::SaleControls*) noexcept {
  return tables::Table<CreateEnsSaleControlRequest::SaleControls>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEnsSaleControlRequest*) noexcept {
  return tables::Table<CreateEnsSaleControlRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateEnsSaleControlRequest&) noexcept {
  return tables::kCreateEnsSaleControlAction;
}

Outcome<CreateEnsSaleControlResponse> Client::CreateEnsSaleControl(const CreateEnsSaleControlRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<CreateEnsSaleControlResponse>(*core_, tables::kCreateEnsSaleControlAction, request, options);
}

const schema::Struct& SchemaOf(const CreateEpnInstanceResponse*) noexcept {
  return tables::Table<CreateEpnInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateEpnInstanceRequest*) noexcept {
  return tables::Table<CreateEpnInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateEpnInstanceRequest&) noexcept {
  return tables::kCreateEpnInstanceAction;
}

Outcome<CreateEpnInstanceResponse> Client::CreateEpnInstance(const CreateEpnInstanceRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<CreateEpnInstanceResponse>(*core_, tables::kCreateEpnInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const CreateInstanceActiveOpsTaskResponse::InstanceActiveOpsTask*) noexcept {
  return tables::Table<CreateInstanceActiveOpsTaskResponse::InstanceActiveOpsTask>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceActiveOpsTaskResponse*) noexcept {
  return tables::Table<CreateInstanceActiveOpsTaskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateInstanceActiveOpsTaskRequest*) noexcept {
  return tables::Table<CreateInstanceActiveOpsTaskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateInstanceActiveOpsTaskRequest&) noexcept {
  return tables::kCreateInstanceActiveOpsTaskAction;
}

Outcome<CreateInstanceActiveOpsTaskResponse> Client::CreateInstanceActiveOpsTask(
    const CreateInstanceActiveOpsTaskRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateInstanceActiveOpsTaskResponse>(*core_, tables::kCreateInstanceActiveOpsTaskAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const CreateNetworkResponse*) noexcept {
  return tables::Table<CreateNetworkResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkRequest::Tag*) noexcept {
  return tables::Table<CreateNetworkRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateNetworkRequest*) noexcept {
  return tables::Table<CreateNetworkRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateNetworkRequest&) noexcept {
  return tables::kCreateNetworkAction;
}

Outcome<CreateNetworkResponse> Client::CreateNetwork(const CreateNetworkRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<CreateNetworkResponse>(*core_, tables::kCreateNetworkAction, request, options);
}

const schema::Struct& SchemaOf(const CreateVSwitchResponse*) noexcept {
  return tables::Table<CreateVSwitchResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateVSwitchRequest::Tag*) noexcept {
  return tables::Table<CreateVSwitchRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateVSwitchRequest*) noexcept {
  return tables::Table<CreateVSwitchRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateVSwitchRequest&) noexcept {
  return tables::kCreateVSwitchAction;
}

Outcome<CreateVSwitchResponse> Client::CreateVSwitch(const CreateVSwitchRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<CreateVSwitchResponse>(*core_, tables::kCreateVSwitchAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeClusterKubeConfigResponse*) noexcept {
  return tables::Table<DescribeClusterKubeConfigResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterKubeConfigRequest*) noexcept {
  return tables::Table<DescribeClusterKubeConfigRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClusterKubeConfigRequest&) noexcept {
  return tables::kDescribeClusterKubeConfigAction;
}

Outcome<DescribeClusterKubeConfigResponse> Client::DescribeClusterKubeConfig(
    const DescribeClusterKubeConfigRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeClusterKubeConfigResponse>(*core_, tables::kDescribeClusterKubeConfigAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::KubernetesConfig*) noexcept {
  return tables::Table<DescribeClusterNodePoolsResponse::NodePools::KubernetesConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::NodepoolInfo*) noexcept {
  return tables::Table<DescribeClusterNodePoolsResponse::NodePools::NodepoolInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::ScalingGroup::DataDisks*) noexcept {
  return tables::Table<DescribeClusterNodePoolsResponse::NodePools::ScalingGroup::DataDisks>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::ScalingGroup*) noexcept {
  return tables::Table<DescribeClusterNodePoolsResponse::NodePools::ScalingGroup>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::StatusInfo*) noexcept {
  return tables::Table<DescribeClusterNodePoolsResponse::NodePools::StatusInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools*) noexcept {
  return tables::Table<DescribeClusterNodePoolsResponse::NodePools>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::Page*) noexcept {
  return tables::Table<DescribeClusterNodePoolsResponse::Page>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse*) noexcept {
  return tables::Table<DescribeClusterNodePoolsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsRequest*) noexcept {
  return tables::Table<DescribeClusterNodePoolsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeClusterNodePoolsRequest&) noexcept {
  return tables::kDescribeClusterNodePoolsAction;
}

Outcome<DescribeClusterNodePoolsResponse> Client::DescribeClusterNodePools(
    const DescribeClusterNodePoolsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeClusterNodePoolsResponse>(*core_, tables::kDescribeClusterNodePoolsAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeCreatePrePaidInstanceResultResponse::InstanceCreateResult*) noexcept {
  return tables::Table<DescribeCreatePrePaidInstanceResultResponse::InstanceCreateResult>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCreatePrePaidInstanceResultResponse*) noexcept {
  return tables::Table<DescribeCreatePrePaidInstanceResultResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCreatePrePaidInstanceResultRequest*) noexcept {
  return tables::Table<DescribeCreatePrePaidInstanceResultRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeCreatePrePaidInstanceResultRequest&) noexcept {
  return tables::kDescribeCreatePrePaidInstanceResultAction;
}

Outcome<DescribeCreatePrePaidInstanceResultResponse> Client::DescribeCreatePrePaidInstanceResult(
    const DescribeCreatePrePaidInstanceResultRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeCreatePrePaidInstanceResultResponse>(
      *core_, tables::kDescribeCreatePrePaidInstanceResultAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeDataPushResultResponse::PushResult::StatusStat::RegionId*) noexcept {
  return tables::Table<DescribeDataPushResultResponse::PushResult::StatusStat::RegionId>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataPushResultResponse::PushResult::StatusStat*) noexcept {
  return tables::Table<DescribeDataPushResultResponse::PushResult::StatusStat>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataPushResultResponse::PushResult*) noexcept {
  return tables::Table<DescribeDataPushResultResponse::PushResult>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataPushResultResponse*) noexcept {
  return tables::Table<DescribeDataPushResultResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDataPushResultRequest*) noexcept {
  return tables::Table<DescribeDataPushResultRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDataPushResultRequest&) noexcept {
  return tables::kDescribeDataPushResultAction;
}

Outcome<DescribeDataPushResultResponse> Client::DescribeDataPushResult(const DescribeDataPushResultRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeDataPushResultResponse>(*core_, tables::kDescribeDataPushResultAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeEnsRegionsResponse::EnsRegions*) noexcept {
  return tables::Table<DescribeEnsRegionsResponse::EnsRegions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRegionsResponse*) noexcept {
  return tables::Table<DescribeEnsRegionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsRegionsRequest*) noexcept {
  return tables::Table<DescribeEnsRegionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsRegionsRequest&) noexcept {
  return tables::kDescribeEnsRegionsAction;
}

Outcome<DescribeEnsRegionsResponse> Client::DescribeEnsRegions(const DescribeEnsRegionsRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DescribeEnsRegionsResponse>(*core_, tables::kDescribeEnsRegionsAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeLoadBalancerListenMonitorResponse::LoadBalancerMonitorListenData*) noexcept {
  return tables::Table<DescribeLoadBalancerListenMonitorResponse::LoadBalancerMonitorListenData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerListenMonitorResponse*) noexcept {
  return tables::Table<DescribeLoadBalancerListenMonitorResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeLoadBalancerListenMonitorRequest*) noexcept {
  return tables::Table<DescribeLoadBalancerListenMonitorRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerListenMonitorRequest&) noexcept {
  return tables::kDescribeLoadBalancerListenMonitorAction;
}

Outcome<DescribeLoadBalancerListenMonitorResponse> Client::DescribeLoadBalancerListenMonitor(
    const DescribeLoadBalancerListenMonitorRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeLoadBalancerListenMonitorResponse>(*core_,
                                                                     tables::kDescribeLoadBalancerListenMonitorAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const DescribeRegionIspsResponse::Isps*) noexcept {
  return tables::Table<DescribeRegionIspsResponse::Isps>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionIspsResponse*) noexcept {
  return tables::Table<DescribeRegionIspsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRegionIspsRequest*) noexcept {
  return tables::Table<DescribeRegionIspsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeRegionIspsRequest&) noexcept {
  return tables::kDescribeRegionIspsAction;
}

Outcome<DescribeRegionIspsResponse> Client::DescribeRegionIsps(const DescribeRegionIspsRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DescribeRegionIspsResponse>(*core_, tables::kDescribeRegionIspsAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeServerLoadBalancerMonitorResponse::ServerLoadBalancerMonitorData*) noexcept {
  return tables::Table<DescribeServerLoadBalancerMonitorResponse::ServerLoadBalancerMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeServerLoadBalancerMonitorResponse*) noexcept {
  return tables::Table<DescribeServerLoadBalancerMonitorResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeServerLoadBalancerMonitorRequest*) noexcept {
  return tables::Table<DescribeServerLoadBalancerMonitorRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeServerLoadBalancerMonitorRequest&) noexcept {
  return tables::kDescribeServerLoadBalancerMonitorAction;
}

Outcome<DescribeServerLoadBalancerMonitorResponse> Client::DescribeServerLoadBalancerMonitor(
    const DescribeServerLoadBalancerMonitorRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeServerLoadBalancerMonitorResponse>(*core_,
                                                                     tables::kDescribeServerLoadBalancerMonitorAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const DescribeSnapshotsResponse::Snapshots*) noexcept {
  return tables::Table<DescribeSnapshotsResponse::Snapshots>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotsResponse*) noexcept {
  return tables::Table<DescribeSnapshotsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotsRequest*) noexcept {
  return tables::Table<DescribeSnapshotsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnapshotsRequest&) noexcept {
  return tables::kDescribeSnapshotsAction;
}

Outcome<DescribeSnapshotsResponse> Client::DescribeSnapshots(const DescribeSnapshotsRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<DescribeSnapshotsResponse>(*core_, tables::kDescribeSnapshotsAction, request, options);
}

const schema::Struct& SchemaOf(const EventRebootInstanceResponse*) noexcept {
  return tables::Table<EventRebootInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const EventRebootInstanceRequest*) noexcept {
  return tables::Table<EventRebootInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const EventRebootInstanceRequest&) noexcept {
  return tables::kEventRebootInstanceAction;
}

Outcome<EventRebootInstanceResponse> Client::EventRebootInstance(const EventRebootInstanceRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<EventRebootInstanceResponse>(*core_, tables::kEventRebootInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyAICInstanceTypeResponse*) noexcept {
  return tables::Table<ModifyAICInstanceTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyAICInstanceTypeRequest*) noexcept {
  return tables::Table<ModifyAICInstanceTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyAICInstanceTypeRequest&) noexcept {
  return tables::kModifyAICInstanceTypeAction;
}

Outcome<ModifyAICInstanceTypeResponse> Client::ModifyAICInstanceType(const ModifyAICInstanceTypeRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<ModifyAICInstanceTypeResponse>(*core_, tables::kModifyAICInstanceTypeAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const PrepareUploadResponse*) noexcept {
  return tables::Table<PrepareUploadResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PrepareUploadRequest*) noexcept {
  return tables::Table<PrepareUploadRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PrepareUploadRequest&) noexcept {
  return tables::kPrepareUploadAction;
}

Outcome<PrepareUploadResponse> Client::PrepareUpload(const PrepareUploadRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<PrepareUploadResponse>(*core_, tables::kPrepareUploadAction, request, options);
}

const schema::Struct& SchemaOf(const PushApplicationDataResponse::PushResult*) noexcept {
  return tables::Table<PushApplicationDataResponse::PushResult>::kStruct;
}

const schema::Struct& SchemaOf(const PushApplicationDataResponse*) noexcept {
  return tables::Table<PushApplicationDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PushApplicationDataRequest*) noexcept {
  return tables::Table<PushApplicationDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PushApplicationDataRequest&) noexcept {
  return tables::kPushApplicationDataAction;
}

Outcome<PushApplicationDataResponse> Client::PushApplicationData(const PushApplicationDataRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<PushApplicationDataResponse>(*core_, tables::kPushApplicationDataAction, request, options);
}

const schema::Struct& SchemaOf(const RecoverAICInstanceResponse*) noexcept {
  return tables::Table<RecoverAICInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RecoverAICInstanceRequest*) noexcept {
  return tables::Table<RecoverAICInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RecoverAICInstanceRequest&) noexcept {
  return tables::kRecoverAICInstanceAction;
}

Outcome<RecoverAICInstanceResponse> Client::RecoverAICInstance(const RecoverAICInstanceRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<RecoverAICInstanceResponse>(*core_, tables::kRecoverAICInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const ReinitInstanceResponse*) noexcept {
  return tables::Table<ReinitInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReinitInstanceRequest*) noexcept {
  return tables::Table<ReinitInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReinitInstanceRequest&) noexcept {
  return tables::kReinitInstanceAction;
}

Outcome<ReinitInstanceResponse> Client::ReinitInstance(const ReinitInstanceRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<ReinitInstanceResponse>(*core_, tables::kReinitInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const RemoveBackendServersResponse::BackendServer*) noexcept {
  return tables::Table<RemoveBackendServersResponse::BackendServer>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveBackendServersResponse*) noexcept {
  return tables::Table<RemoveBackendServersResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveBackendServersRequest::BackendServers*) noexcept {
  return tables::Table<RemoveBackendServersRequest::BackendServers>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveBackendServersRequest*) noexcept {
  return tables::Table<RemoveBackendServersRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RemoveBackendServersRequest&) noexcept {
  return tables::kRemoveBackendServersAction;
}

Outcome<RemoveBackendServersResponse> Client::RemoveBackendServers(const RemoveBackendServersRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<RemoveBackendServersResponse>(*core_, tables::kRemoveBackendServersAction, request, options);
}

const schema::Struct& SchemaOf(const ResetDiskResponse*) noexcept {
  return tables::Table<ResetDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ResetDiskRequest*) noexcept {
  return tables::Table<ResetDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ResetDiskRequest&) noexcept {
  return tables::kResetDiskAction;
}

Outcome<ResetDiskResponse> Client::ResetDisk(const ResetDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<ResetDiskResponse>(*core_, tables::kResetDiskAction, request, options);
}

const schema::Struct& SchemaOf(const RollbackApplicationResponse*) noexcept {
  return tables::Table<RollbackApplicationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RollbackApplicationRequest*) noexcept {
  return tables::Table<RollbackApplicationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RollbackApplicationRequest&) noexcept {
  return tables::kRollbackApplicationAction;
}

Outcome<RollbackApplicationResponse> Client::RollbackApplication(const RollbackApplicationRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<RollbackApplicationResponse>(*core_, tables::kRollbackApplicationAction, request, options);
}

const schema::Struct& SchemaOf(const StartInstancesResponse::InstanceResponses*) noexcept {
  return tables::Table<StartInstancesResponse::InstanceResponses>::kStruct;
}

const schema::Struct& SchemaOf(const StartInstancesResponse*) noexcept {
  return tables::Table<StartInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartInstancesRequest*) noexcept {
  return tables::Table<StartInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartInstancesRequest&) noexcept {
  return tables::kStartInstancesAction;
}

Outcome<StartInstancesResponse> Client::StartInstances(const StartInstancesRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<StartInstancesResponse>(*core_, tables::kStartInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const StopSnatIpForSnatEntryResponse*) noexcept {
  return tables::Table<StopSnatIpForSnatEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StopSnatIpForSnatEntryRequest*) noexcept {
  return tables::Table<StopSnatIpForSnatEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StopSnatIpForSnatEntryRequest&) noexcept {
  return tables::kStopSnatIpForSnatEntryAction;
}

Outcome<StopSnatIpForSnatEntryResponse> Client::StopSnatIpForSnatEntry(const StopSnatIpForSnatEntryRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<StopSnatIpForSnatEntryResponse>(*core_, tables::kStopSnatIpForSnatEntryAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const UploadAICPublicKeyResponse*) noexcept {
  return tables::Table<UploadAICPublicKeyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UploadAICPublicKeyRequest*) noexcept {
  return tables::Table<UploadAICPublicKeyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UploadAICPublicKeyRequest&) noexcept {
  return tables::kUploadAICPublicKeyAction;
}

Outcome<UploadAICPublicKeyResponse> Client::UploadAICPublicKey(const UploadAICPublicKeyRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<UploadAICPublicKeyResponse>(*core_, tables::kUploadAICPublicKeyAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
