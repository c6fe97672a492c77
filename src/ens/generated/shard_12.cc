// Generated from src/ens/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ens/attach_ens_instances.h"
#include "alibabacloud/ens/batch_event_redeploy_instance.h"
#include "alibabacloud/ens/client.h"
#include "alibabacloud/ens/copy_sdg.h"
#include "alibabacloud/ens/create_disk.h"
#include "alibabacloud/ens/delete_bucket.h"
#include "alibabacloud/ens/delete_cluster.h"
#include "alibabacloud/ens/delete_load_balancer_listener.h"
#include "alibabacloud/ens/delete_network_acl.h"
#include "alibabacloud/ens/delete_network_peer_connection.h"
#include "alibabacloud/ens/describe_ens_commodity_module_code.h"
#include "alibabacloud/ens/describe_key_pairs.h"
#include "alibabacloud/ens/describe_self_images.h"
#include "alibabacloud/ens/describe_server_load_balancer_listen_monitor.h"
#include "alibabacloud/ens/describe_snat_table_entries.h"
#include "alibabacloud/ens/list_aic_public_key_deliveries.h"
#include "alibabacloud/ens/modify_forward_entry.h"
#include "alibabacloud/ens/modify_security_group_attribute.h"
#include "alibabacloud/ens/put_bucket_acl.h"
#include "alibabacloud/ens/reboot_aic_instance.h"
#include "alibabacloud/ens/remove_sdgs.h"
#include "alibabacloud/ens/revoke_security_group.h"
#include "alibabacloud/ens/start_instance.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ens/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ens::tables::Table<ens::AttachEnsInstancesResponse> {
  using T = ens::AttachEnsInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachEnsInstancesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::AttachEnsInstancesRequest> {
  using T = ens::AttachEnsInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Scripts", "", TypeOf<decltype(T::scripts)>(), offsetof(T, scripts), Style::kRepeat,
       schema::kRequired | schema::kSensitive | schema::kBase64},
  };
  static constexpr schema::Struct kStruct = {"AttachEnsInstancesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::BatchEventRedeployInstanceResponse::Results> {
  using T = ens::BatchEventRedeployInstanceResponse::Results;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventRedeployInstanceResponse.Results", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::BatchEventRedeployInstanceResponse::Results> =
    &ens::tables::Table<ens::BatchEventRedeployInstanceResponse::Results>::kStruct;

template <>
struct ens::tables::Table<ens::BatchEventRedeployInstanceResponse> {
  using T = ens::BatchEventRedeployInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Results", "", TypeOf<decltype(T::results)>(), offsetof(T, results), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventRedeployInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::BatchEventRedeployInstanceRequest::EventInfos> {
  using T = ens::BatchEventRedeployInstanceRequest::EventInfos;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, 0},
      {"OpsType", "", TypeOf<decltype(T::ops_type)>(), offsetof(T, ops_type), Style::kRepeat, 0},
      {"PlanTime", "", TypeOf<decltype(T::plan_time)>(), offsetof(T, plan_time), Style::kRepeat, 0},
      {"PlanUtcTime", "", TypeOf<decltype(T::plan_utc_time)>(), offsetof(T, plan_utc_time), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventRedeployInstanceRequest.EventInfos", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::BatchEventRedeployInstanceRequest::EventInfos> =
    &ens::tables::Table<ens::BatchEventRedeployInstanceRequest::EventInfos>::kStruct;

template <>
struct ens::tables::Table<ens::BatchEventRedeployInstanceRequest> {
  using T = ens::BatchEventRedeployInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventInfos", "", TypeOf<decltype(T::event_infos)>(), offsetof(T, event_infos), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"BatchEventRedeployInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CopySDGResponse::Data::Result::FailedItems> {
  using T = ens::CopySDGResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationRegionId", "", TypeOf<decltype(T::destination_region_id)>(), offsetof(T, destination_region_id),
       Style::kRepeat, 0},
      {"ErrorMessage", "", TypeOf<decltype(T::error_message)>(), offsetof(T, error_message), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySDGResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CopySDGResponse::Data::Result::FailedItems> =
    &ens::tables::Table<ens::CopySDGResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::CopySDGResponse::Data::Result> {
  using T = ens::CopySDGResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySDGResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CopySDGResponse::Data::Result> =
    &ens::tables::Table<ens::CopySDGResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::CopySDGResponse::Data> {
  using T = ens::CopySDGResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySDGResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CopySDGResponse::Data> =
    &ens::tables::Table<ens::CopySDGResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::CopySDGResponse> {
  using T = ens::CopySDGResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopySDGResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CopySDGRequest> {
  using T = ens::CopySDGRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationRegionIds", "", TypeOf<decltype(T::destination_region_ids)>(), offsetof(T, destination_region_ids),
       Style::kJson, schema::kRequired},
      {"SDGId", "", TypeOf<decltype(T::sdg_id)>(), offsetof(T, sdg_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CopySDGRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateDiskResponse> {
  using T = ens::CreateDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiskResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::CreateDiskRequest::Tag> {
  using T = ens::CreateDiskRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiskRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::CreateDiskRequest::Tag> =
    &ens::tables::Table<ens::CreateDiskRequest::Tag>::kStruct;

template <>
struct ens::tables::Table<ens::CreateDiskRequest> {
  using T = ens::CreateDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, schema::kRequired},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceBillingCycle", "", TypeOf<decltype(T::instance_billing_cycle)>(), offsetof(T, instance_billing_cycle),
       Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, schema::kRequired},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiskRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteBucketResponse> {
  using T = ens::DeleteBucketResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteBucketResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteBucketRequest> {
  using T = ens::DeleteBucketRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteBucketRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteClusterResponse> {
  using T = ens::DeleteClusterResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteClusterResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteClusterRequest> {
  using T = ens::DeleteClusterRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClusterId", "", TypeOf<decltype(T::cluster_id)>(), offsetof(T, cluster_id), Style::kRepeat, schema::kRequired},
      {"RetainResources", "", TypeOf<decltype(T::retain_resources)>(), offsetof(T, retain_resources), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DeleteClusterRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteLoadBalancerListenerResponse> {
  using T = ens::DeleteLoadBalancerListenerResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteLoadBalancerListenerResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteLoadBalancerListenerRequest> {
  using T = ens::DeleteLoadBalancerListenerRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ListenerPort", "", TypeOf<decltype(T::listener_port)>(), offsetof(T, listener_port), Style::kRepeat,
       schema::kRequired},
      {"ListenerProtocol", "", TypeOf<decltype(T::listener_protocol)>(), offsetof(T, listener_protocol), Style::kRepeat,
       0},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteLoadBalancerListenerRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkAclResponse> {
  using T = ens::DeleteNetworkAclResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkAclResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkAclRequest> {
  using T = ens::DeleteNetworkAclRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkAclId", "", TypeOf<decltype(T::network_acl_id)>(), offsetof(T, network_acl_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkAclRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkPeerConnectionResponse> {
  using T = ens::DeleteNetworkPeerConnectionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkPeerConnectionResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DeleteNetworkPeerConnectionRequest> {
  using T = ens::DeleteNetworkPeerConnectionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteNetworkPeerConnectionRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo::ModuleCodesInfo> {
  using T = ens::DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo::ModuleCodesInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat, 0},
      {"ModuleName", "", TypeOf<decltype(T::module_name)>(), offsetof(T, module_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeEnsCommodityModuleCodeResponse.CommodityCodesInfo.ModuleCodesInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo::ModuleCodesInfo> =
        &ens::tables::Table<ens::DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo::ModuleCodesInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo> {
  using T = ens::DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat, 0},
      {"ModuleCodesInfo", "", TypeOf<decltype(T::module_codes_info)>(), offsetof(T, module_codes_info), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsCommodityModuleCodeResponse.CommodityCodesInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo> =
        &ens::tables::Table<ens::DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeEnsCommodityModuleCodeResponse> {
  using T = ens::DescribeEnsCommodityModuleCodeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCodesInfo", "", TypeOf<decltype(T::commodity_codes_info)>(), offsetof(T, commodity_codes_info),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsCommodityModuleCodeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeEnsCommodityModuleCodeRequest> {
  using T = ens::DescribeEnsCommodityModuleCodeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommodityCode", "", TypeOf<decltype(T::commodity_code)>(), offsetof(T, commodity_code), Style::kRepeat, 0},
      {"ModuleCode", "", TypeOf<decltype(T::module_code)>(), offsetof(T, module_code), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeEnsCommodityModuleCodeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeKeyPairsResponse::KeyPair> {
  using T = ens::DescribeKeyPairsResponse::KeyPair;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"KeyPairFingerPrint", "", TypeOf<decltype(T::key_pair_finger_print)>(), offsetof(T, key_pair_finger_print),
       Style::kRepeat, 0},
      {"KeyPairId", "", TypeOf<decltype(T::key_pair_id)>(), offsetof(T, key_pair_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeKeyPairsResponse.KeyPair", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeKeyPairsResponse::KeyPair> =
    &ens::tables::Table<ens::DescribeKeyPairsResponse::KeyPair>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeKeyPairsResponse> {
  using T = ens::DescribeKeyPairsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairs", "KeyPair", TypeOf<decltype(T::key_pairs)>(), offsetof(T, key_pairs), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeKeyPairsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeKeyPairsRequest> {
  using T = ens::DescribeKeyPairsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"KeyPairId", "", TypeOf<decltype(T::key_pair_id)>(), offsetof(T, key_pair_id), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeKeyPairsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSelfImagesResponse::Image::DiskDeviceMapping> {
  using T = ens::DescribeSelfImagesResponse::Image::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Format", "", TypeOf<decltype(T::format)>(), offsetof(T, format), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"imageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSelfImagesResponse.Image.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeSelfImagesResponse::Image::DiskDeviceMapping> =
        &ens::tables::Table<ens::DescribeSelfImagesResponse::Image::DiskDeviceMapping>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSelfImagesResponse::Image> {
  using T = ens::DescribeSelfImagesResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"ComputeType", "", TypeOf<decltype(T::compute_type)>(), offsetof(T, compute_type), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DiskDeviceMappings", "DiskDeviceMapping", TypeOf<decltype(T::disk_device_mappings)>(),
       offsetof(T, disk_device_mappings), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageOwnerAlias", "", TypeOf<decltype(T::image_owner_alias)>(), offsetof(T, image_owner_alias), Style::kRepeat,
       0},
      {"ImageSize", "", TypeOf<decltype(T::image_size)>(), offsetof(T, image_size), Style::kRepeat, 0},
      {"ImageStorageSize", "", TypeOf<decltype(T::image_storage_size)>(), offsetof(T, image_storage_size),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"OsVersion", "", TypeOf<decltype(T::os_version)>(), offsetof(T, os_version), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSelfImagesResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::DescribeSelfImagesResponse::Image> =
    &ens::tables::Table<ens::DescribeSelfImagesResponse::Image>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSelfImagesResponse> {
  using T = ens::DescribeSelfImagesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSelfImagesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSelfImagesRequest> {
  using T = ens::DescribeSelfImagesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSelfImagesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeServerLoadBalancerListenMonitorResponse::ServerLoadBalancerMonitorData> {
  using T = ens::DescribeServerLoadBalancerListenMonitorResponse::ServerLoadBalancerMonitorData;
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
      {"Proto", "", TypeOf<decltype(T::proto)>(), offsetof(T, proto), Style::kRepeat, 0},
      {"Reqs2xx", "", TypeOf<decltype(T::reqs_2xx)>(), offsetof(T, reqs_2xx), Style::kRepeat, 0},
      {"Reqs3xx", "", TypeOf<decltype(T::reqs_3xx)>(), offsetof(T, reqs_3xx), Style::kRepeat, 0},
      {"Reqs4xx", "", TypeOf<decltype(T::reqs_4xx)>(), offsetof(T, reqs_4xx), Style::kRepeat, 0},
      {"Reqs5xx", "", TypeOf<decltype(T::reqs_5xx)>(), offsetof(T, reqs_5xx), Style::kRepeat, 0},
      {"RtAvg", "", TypeOf<decltype(T::rt_avg)>(), offsetof(T, rt_avg), Style::kRepeat, 0},
      {"Vip", "", TypeOf<decltype(T::vip)>(), offsetof(T, vip), Style::kRepeat, 0},
      {"Vni", "", TypeOf<decltype(T::vni)>(), offsetof(T, vni), Style::kRepeat, 0},
      {"Vport", "", TypeOf<decltype(T::vport)>(), offsetof(T, vport), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeServerLoadBalancerListenMonitorResponse.ServerLoadBalancerMonitorData", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ens::DescribeServerLoadBalancerListenMonitorResponse::ServerLoadBalancerMonitorData> =
    &ens::tables::Table<ens::DescribeServerLoadBalancerListenMonitorResponse::ServerLoadBalancerMonitorData>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeServerLoadBalancerListenMonitorResponse> {
  using T = ens::DescribeServerLoadBalancerListenMonitorResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ServerLoadBalancerMonitorData", "", TypeOf<decltype(T::server_load_balancer_monitor_data)>(),
       offsetof(T, server_load_balancer_monitor_data), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeServerLoadBalancerListenMonitorResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeServerLoadBalancerListenMonitorRequest> {
  using T = ens::DescribeServerLoadBalancerListenMonitorRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"LoadBalancerId", "", TypeOf<decltype(T::load_balancer_id)>(), offsetof(T, load_balancer_id), Style::kRepeat,
       schema::kRequired},
      {"Proto", "", TypeOf<decltype(T::proto)>(), offsetof(T, proto), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
      {"VPort", "", TypeOf<decltype(T::vport)>(), offsetof(T, vport), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeServerLoadBalancerListenMonitorRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSnatTableEntriesResponse::SnatTableEntries::SnatIp> {
  using T = ens::DescribeSnatTableEntriesResponse::SnatTableEntries::SnatIp;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnsRegionId", "", TypeOf<decltype(T::ens_region_id)>(), offsetof(T, ens_region_id), Style::kRepeat, 0},
      {"Ip", "", TypeOf<decltype(T::ip)>(), offsetof(T, ip), Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"Standby", "", TypeOf<decltype(T::standby)>(), offsetof(T, standby), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnatTableEntriesResponse.SnatTableEntries.SnatIp", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeSnatTableEntriesResponse::SnatTableEntries::SnatIp> =
        &ens::tables::Table<ens::DescribeSnatTableEntriesResponse::SnatTableEntries::SnatIp>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSnatTableEntriesResponse::SnatTableEntries> {
  using T = ens::DescribeSnatTableEntriesResponse::SnatTableEntries;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestCIDR", "", TypeOf<decltype(T::dest_cidr)>(), offsetof(T, dest_cidr), Style::kRepeat, 0},
      {"EipAffinity", "", TypeOf<decltype(T::eip_affinity)>(), offsetof(T, eip_affinity), Style::kRepeat, 0},
      {"IdleTimeout", "", TypeOf<decltype(T::idle_timeout)>(), offsetof(T, idle_timeout), Style::kRepeat, 0},
      {"IspAffinity", "", TypeOf<decltype(T::isp_affinity)>(), offsetof(T, isp_affinity), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat, 0},
      {"SnatEntryName", "", TypeOf<decltype(T::snat_entry_name)>(), offsetof(T, snat_entry_name), Style::kRepeat, 0},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, 0},
      {"SnatIps", "snatIp", TypeOf<decltype(T::snat_ips)>(), offsetof(T, snat_ips), Style::kRepeat, 0},
      {"SourceCIDR", "", TypeOf<decltype(T::source_cidr)>(), offsetof(T, source_cidr), Style::kRepeat, 0},
      {"StandbySnatIp", "", TypeOf<decltype(T::standby_snat_ip)>(), offsetof(T, standby_snat_ip), Style::kRepeat, 0},
      {"StandbyStatus", "", TypeOf<decltype(T::standby_status)>(), offsetof(T, standby_status), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnatTableEntriesResponse.SnatTableEntries", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::DescribeSnatTableEntriesResponse::SnatTableEntries> =
        &ens::tables::Table<ens::DescribeSnatTableEntriesResponse::SnatTableEntries>::kStruct;

template <>
struct ens::tables::Table<ens::DescribeSnatTableEntriesResponse> {
  using T = ens::DescribeSnatTableEntriesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnatTableEntries", "", TypeOf<decltype(T::snat_table_entries)>(), offsetof(T, snat_table_entries),
       Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnatTableEntriesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::DescribeSnatTableEntriesRequest> {
  using T = ens::DescribeSnatTableEntriesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat,
       schema::kRequired},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"ShowDetail", "", TypeOf<decltype(T::show_detail)>(), offsetof(T, show_detail), Style::kRepeat, 0},
      {"SnatEntryId", "", TypeOf<decltype(T::snat_entry_id)>(), offsetof(T, snat_entry_id), Style::kRepeat, 0},
      {"SnatEntryName", "", TypeOf<decltype(T::snat_entry_name)>(), offsetof(T, snat_entry_name), Style::kRepeat, 0},
      {"SnatIp", "", TypeOf<decltype(T::snat_ip)>(), offsetof(T, snat_ip), Style::kRepeat, 0},
      {"SnatIps", "", TypeOf<decltype(T::snat_ips)>(), offsetof(T, snat_ips), Style::kRepeat, 0},
      {"SourceCIDR", "", TypeOf<decltype(T::source_cidr)>(), offsetof(T, source_cidr), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnatTableEntriesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListAICPublicKeyDeliveriesResponse::PublicKeyDeliverInfo> {
  using T = ens::ListAICPublicKeyDeliveriesResponse::PublicKeyDeliverInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"KeyGroup", "", TypeOf<decltype(T::key_group)>(), offsetof(T, key_group), Style::kRepeat, 0},
      {"KeyName", "", TypeOf<decltype(T::key_name)>(), offsetof(T, key_name), Style::kRepeat, 0},
      {"KeyType", "", TypeOf<decltype(T::key_type)>(), offsetof(T, key_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListAICPublicKeyDeliveriesResponse.PublicKeyDeliverInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ens::ListAICPublicKeyDeliveriesResponse::PublicKeyDeliverInfo> =
        &ens::tables::Table<ens::ListAICPublicKeyDeliveriesResponse::PublicKeyDeliverInfo>::kStruct;

template <>
struct ens::tables::Table<ens::ListAICPublicKeyDeliveriesResponse> {
  using T = ens::ListAICPublicKeyDeliveriesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PublicKeyDeliverInfo", "", TypeOf<decltype(T::public_key_deliver_info)>(), offsetof(T, public_key_deliver_info),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListAICPublicKeyDeliveriesResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ListAICPublicKeyDeliveriesRequest> {
  using T = ens::ListAICPublicKeyDeliveriesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"KeyGroup", "", TypeOf<decltype(T::key_group)>(), offsetof(T, key_group), Style::kRepeat, 0},
      {"KeyName", "", TypeOf<decltype(T::key_name)>(), offsetof(T, key_name), Style::kRepeat, 0},
      {"KeyType", "", TypeOf<decltype(T::key_type)>(), offsetof(T, key_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ListAICPublicKeyDeliveriesRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyForwardEntryResponse> {
  using T = ens::ModifyForwardEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyForwardEntryResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifyForwardEntryRequest> {
  using T = ens::ModifyForwardEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExternalIp", "", TypeOf<decltype(T::external_ip)>(), offsetof(T, external_ip), Style::kRepeat, 0},
      {"ExternalPort", "", TypeOf<decltype(T::external_port)>(), offsetof(T, external_port), Style::kRepeat, 0},
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat,
       schema::kRequired},
      {"ForwardEntryName", "", TypeOf<decltype(T::forward_entry_name)>(), offsetof(T, forward_entry_name),
       Style::kRepeat, 0},
      {"HealthCheckPort", "", TypeOf<decltype(T::health_check_port)>(), offsetof(T, health_check_port), Style::kRepeat,
       0},
      {"InternalIp", "", TypeOf<decltype(T::internal_ip)>(), offsetof(T, internal_ip), Style::kRepeat, 0},
      {"InternalPort", "", TypeOf<decltype(T::internal_port)>(), offsetof(T, internal_port), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyForwardEntryRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifySecurityGroupAttributeResponse> {
  using T = ens::ModifySecurityGroupAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupAttributeResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::ModifySecurityGroupAttributeRequest> {
  using T = ens::ModifySecurityGroupAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupAttributeRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PutBucketAclResponse> {
  using T = ens::PutBucketAclResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"PutBucketAclResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::PutBucketAclRequest> {
  using T = ens::PutBucketAclRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketAcl", "", TypeOf<decltype(T::bucket_acl)>(), offsetof(T, bucket_acl), Style::kRepeat, schema::kRequired},
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"PutBucketAclRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootAICInstanceResponse> {
  using T = ens::RebootAICInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootAICInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RebootAICInstanceRequest> {
  using T = ens::RebootAICInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson, 0},
      {"ServerId", "", TypeOf<decltype(T::server_id)>(), offsetof(T, server_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RebootAICInstanceRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveSDGsResponse::Data::Result::FailedItems> {
  using T = ens::RemoveSDGsResponse::Data::Result::FailedItems;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrMessage", "", TypeOf<decltype(T::err_message)>(), offsetof(T, err_message), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveSDGsResponse.Data.Result.FailedItems", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RemoveSDGsResponse::Data::Result::FailedItems> =
    &ens::tables::Table<ens::RemoveSDGsResponse::Data::Result::FailedItems>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveSDGsResponse::Data::Result> {
  using T = ens::RemoveSDGsResponse::Data::Result;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FailedItems", "", TypeOf<decltype(T::failed_items)>(), offsetof(T, failed_items), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveSDGsResponse.Data.Result", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RemoveSDGsResponse::Data::Result> =
    &ens::tables::Table<ens::RemoveSDGsResponse::Data::Result>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveSDGsResponse::Data> {
  using T = ens::RemoveSDGsResponse::Data;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Result", "", TypeOf<decltype(T::result)>(), offsetof(T, result), Style::kFlat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveSDGsResponse.Data", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ens::RemoveSDGsResponse::Data> =
    &ens::tables::Table<ens::RemoveSDGsResponse::Data>::kStruct;

template <>
struct ens::tables::Table<ens::RemoveSDGsResponse> {
  using T = ens::RemoveSDGsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Data", "", TypeOf<decltype(T::data)>(), offsetof(T, data), Style::kFlat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveSDGsResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RemoveSDGsRequest> {
  using T = ens::RemoveSDGsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"SdgIds", "", TypeOf<decltype(T::sdg_ids)>(), offsetof(T, sdg_ids), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"RemoveSDGsRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RevokeSecurityGroupResponse> {
  using T = ens::RevokeSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::RevokeSecurityGroupRequest> {
  using T = ens::RevokeSecurityGroupRequest;
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
  static constexpr schema::Struct kStruct = {"RevokeSecurityGroupRequest", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartInstanceResponse> {
  using T = ens::StartInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StartInstanceResponse", kFields, {}};
};

template <>
struct ens::tables::Table<ens::StartInstanceRequest> {
  using T = ens::StartInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"StartInstanceRequest", kFields, {}};
};

namespace ens {
namespace tables {

constinit const schema::Action kAttachEnsInstancesAction = {
    .name = "AttachEnsInstances",
    .request = &Table<AttachEnsInstancesRequest>::kStruct,
    .response = &Table<AttachEnsInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAttachEnsInstancesRequest() { return schema::MakeObject<AttachEnsInstancesRequest>(); }
schema::OwnedObject MakeAttachEnsInstancesResponse() { return schema::MakeObject<AttachEnsInstancesResponse>(); }

constinit const schema::Action kBatchEventRedeployInstanceAction = {
    .name = "BatchEventRedeployInstance",
    .request = &Table<BatchEventRedeployInstanceRequest>::kStruct,
    .response = &Table<BatchEventRedeployInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeBatchEventRedeployInstanceRequest() {
  return schema::MakeObject<BatchEventRedeployInstanceRequest>();
}
schema::OwnedObject MakeBatchEventRedeployInstanceResponse() {
  return schema::MakeObject<BatchEventRedeployInstanceResponse>();
}

constinit const schema::Action kCopySDGAction = {
    .name = "CopySDG",
    .request = &Table<CopySDGRequest>::kStruct,
    .response = &Table<CopySDGResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
    .https_only = true,
};

schema::OwnedObject MakeCopySDGRequest() { return schema::MakeObject<CopySDGRequest>(); }
schema::OwnedObject MakeCopySDGResponse() { return schema::MakeObject<CopySDGResponse>(); }

constinit const schema::Action kCreateDiskAction = {
    .name = "CreateDisk",
    .request = &Table<CreateDiskRequest>::kStruct,
    .response = &Table<CreateDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 36,
};

schema::OwnedObject MakeCreateDiskRequest() { return schema::MakeObject<CreateDiskRequest>(); }
schema::OwnedObject MakeCreateDiskResponse() { return schema::MakeObject<CreateDiskResponse>(); }

constinit const schema::Action kDeleteBucketAction = {
    .name = "DeleteBucket",
    .request = &Table<DeleteBucketRequest>::kStruct,
    .response = &Table<DeleteBucketResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteBucketRequest() { return schema::MakeObject<DeleteBucketRequest>(); }
schema::OwnedObject MakeDeleteBucketResponse() { return schema::MakeObject<DeleteBucketResponse>(); }

constinit const schema::Action kDeleteClusterAction = {
    .name = "DeleteCluster",
    .request = &Table<DeleteClusterRequest>::kStruct,
    .response = &Table<DeleteClusterResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeDeleteClusterRequest() { return schema::MakeObject<DeleteClusterRequest>(); }
schema::OwnedObject MakeDeleteClusterResponse() { return schema::MakeObject<DeleteClusterResponse>(); }

constinit const schema::Action kDeleteLoadBalancerListenerAction = {
    .name = "DeleteLoadBalancerListener",
    .request = &Table<DeleteLoadBalancerListenerRequest>::kStruct,
    .response = &Table<DeleteLoadBalancerListenerResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteLoadBalancerListenerRequest() {
  return schema::MakeObject<DeleteLoadBalancerListenerRequest>();
}
schema::OwnedObject MakeDeleteLoadBalancerListenerResponse() {
  return schema::MakeObject<DeleteLoadBalancerListenerResponse>();
}

constinit const schema::Action kDeleteNetworkAclAction = {
    .name = "DeleteNetworkAcl",
    .request = &Table<DeleteNetworkAclRequest>::kStruct,
    .response = &Table<DeleteNetworkAclResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteNetworkAclRequest() { return schema::MakeObject<DeleteNetworkAclRequest>(); }
schema::OwnedObject MakeDeleteNetworkAclResponse() { return schema::MakeObject<DeleteNetworkAclResponse>(); }

constinit const schema::Action kDeleteNetworkPeerConnectionAction = {
    .name = "DeleteNetworkPeerConnection",
    .request = &Table<DeleteNetworkPeerConnectionRequest>::kStruct,
    .response = &Table<DeleteNetworkPeerConnectionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeDeleteNetworkPeerConnectionRequest() {
  return schema::MakeObject<DeleteNetworkPeerConnectionRequest>();
}
schema::OwnedObject MakeDeleteNetworkPeerConnectionResponse() {
  return schema::MakeObject<DeleteNetworkPeerConnectionResponse>();
}

constinit const schema::Action kDescribeEnsCommodityModuleCodeAction = {
    .name = "DescribeEnsCommodityModuleCode",
    .request = &Table<DescribeEnsCommodityModuleCodeRequest>::kStruct,
    .response = &Table<DescribeEnsCommodityModuleCodeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeEnsCommodityModuleCodeRequest() {
  return schema::MakeObject<DescribeEnsCommodityModuleCodeRequest>();
}
schema::OwnedObject MakeDescribeEnsCommodityModuleCodeResponse() {
  return schema::MakeObject<DescribeEnsCommodityModuleCodeResponse>();
}

constinit const schema::Action kDescribeKeyPairsAction = {
    .name = "DescribeKeyPairs",
    .request = &Table<DescribeKeyPairsRequest>::kStruct,
    .response = &Table<DescribeKeyPairsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "KeyPairs",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeKeyPairsRequest() { return schema::MakeObject<DescribeKeyPairsRequest>(); }
schema::OwnedObject MakeDescribeKeyPairsResponse() { return schema::MakeObject<DescribeKeyPairsResponse>(); }

constexpr std::string_view kDescribeSelfImagesSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kDescribeSelfImagesAction = {
    .name = "DescribeSelfImages",
    .request = &Table<DescribeSelfImagesRequest>::kStruct,
    .response = &Table<DescribeSelfImagesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .success_codes = kDescribeSelfImagesSuccessCodes,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Images",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSelfImagesRequest() { return schema::MakeObject<DescribeSelfImagesRequest>(); }
schema::OwnedObject MakeDescribeSelfImagesResponse() { return schema::MakeObject<DescribeSelfImagesResponse>(); }

constinit const schema::Action kDescribeServerLoadBalancerListenMonitorAction = {
    .name = "DescribeServerLoadBalancerListenMonitor",
    .request = &Table<DescribeServerLoadBalancerListenMonitorRequest>::kStruct,
    .response = &Table<DescribeServerLoadBalancerListenMonitorResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .https_only = true,
};

schema::OwnedObject MakeDescribeServerLoadBalancerListenMonitorRequest() {
  return schema::MakeObject<DescribeServerLoadBalancerListenMonitorRequest>();
}
schema::OwnedObject MakeDescribeServerLoadBalancerListenMonitorResponse() {
  return schema::MakeObject<DescribeServerLoadBalancerListenMonitorResponse>();
}

constinit const schema::Action kDescribeSnatTableEntriesAction = {
    .name = "DescribeSnatTableEntries",
    .request = &Table<DescribeSnatTableEntriesRequest>::kStruct,
    .response = &Table<DescribeSnatTableEntriesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_post = false,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "SnatTableEntries",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSnatTableEntriesRequest() {
  return schema::MakeObject<DescribeSnatTableEntriesRequest>();
}
schema::OwnedObject MakeDescribeSnatTableEntriesResponse() {
  return schema::MakeObject<DescribeSnatTableEntriesResponse>();
}

constinit const schema::Action kListAICPublicKeyDeliveriesAction = {
    .name = "ListAICPublicKeyDeliveries",
    .request = &Table<ListAICPublicKeyDeliveriesRequest>::kStruct,
    .response = &Table<ListAICPublicKeyDeliveriesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "PublicKeyDeliverInfo",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeListAICPublicKeyDeliveriesRequest() {
  return schema::MakeObject<ListAICPublicKeyDeliveriesRequest>();
}
schema::OwnedObject MakeListAICPublicKeyDeliveriesResponse() {
  return schema::MakeObject<ListAICPublicKeyDeliveriesResponse>();
}

constinit const schema::Action kModifyForwardEntryAction = {
    .name = "ModifyForwardEntry",
    .request = &Table<ModifyForwardEntryRequest>::kStruct,
    .response = &Table<ModifyForwardEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyForwardEntryRequest() { return schema::MakeObject<ModifyForwardEntryRequest>(); }
schema::OwnedObject MakeModifyForwardEntryResponse() { return schema::MakeObject<ModifyForwardEntryResponse>(); }

constinit const schema::Action kModifySecurityGroupAttributeAction = {
    .name = "ModifySecurityGroupAttribute",
    .request = &Table<ModifySecurityGroupAttributeRequest>::kStruct,
    .response = &Table<ModifySecurityGroupAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifySecurityGroupAttributeRequest() {
  return schema::MakeObject<ModifySecurityGroupAttributeRequest>();
}
schema::OwnedObject MakeModifySecurityGroupAttributeResponse() {
  return schema::MakeObject<ModifySecurityGroupAttributeResponse>();
}

constinit const schema::Action kPutBucketAclAction = {
    .name = "PutBucketAcl",
    .request = &Table<PutBucketAclRequest>::kStruct,
    .response = &Table<PutBucketAclResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakePutBucketAclRequest() { return schema::MakeObject<PutBucketAclRequest>(); }
schema::OwnedObject MakePutBucketAclResponse() { return schema::MakeObject<PutBucketAclResponse>(); }

constinit const schema::Action kRebootAICInstanceAction = {
    .name = "RebootAICInstance",
    .request = &Table<RebootAICInstanceRequest>::kStruct,
    .response = &Table<RebootAICInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_post = false,
};

schema::OwnedObject MakeRebootAICInstanceRequest() { return schema::MakeObject<RebootAICInstanceRequest>(); }
schema::OwnedObject MakeRebootAICInstanceResponse() { return schema::MakeObject<RebootAICInstanceResponse>(); }

constinit const schema::Action kRemoveSDGsAction = {
    .name = "RemoveSDGs",
    .request = &Table<RemoveSDGsRequest>::kStruct,
    .response = &Table<RemoveSDGsResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
    .https_only = true,
};

schema::OwnedObject MakeRemoveSDGsRequest() { return schema::MakeObject<RemoveSDGsRequest>(); }
schema::OwnedObject MakeRemoveSDGsResponse() { return schema::MakeObject<RemoveSDGsResponse>(); }

constinit const schema::Action kRevokeSecurityGroupAction = {
    .name = "RevokeSecurityGroup",
    .request = &Table<RevokeSecurityGroupRequest>::kStruct,
    .response = &Table<RevokeSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeRevokeSecurityGroupRequest() { return schema::MakeObject<RevokeSecurityGroupRequest>(); }
schema::OwnedObject MakeRevokeSecurityGroupResponse() { return schema::MakeObject<RevokeSecurityGroupResponse>(); }

constexpr std::string_view kStartInstanceSuccessCodes[] = {"0", "200", "Success"};
constinit const schema::Action kStartInstanceAction = {
    .name = "StartInstance",
    .request = &Table<StartInstanceRequest>::kStruct,
    .response = &Table<StartInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 46,
    .success_codes = kStartInstanceSuccessCodes,
};

schema::OwnedObject MakeStartInstanceRequest() { return schema::MakeObject<StartInstanceRequest>(); }
schema::OwnedObject MakeStartInstanceResponse() { return schema::MakeObject<StartInstanceResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const AttachEnsInstancesResponse*) noexcept {
  return tables::Table<AttachEnsInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachEnsInstancesRequest*) noexcept {
  return tables::Table<AttachEnsInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachEnsInstancesRequest&) noexcept {
  return tables::kAttachEnsInstancesAction;
}

Outcome<AttachEnsInstancesResponse> Client::AttachEnsInstances(const AttachEnsInstancesRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<AttachEnsInstancesResponse>(*core_, tables::kAttachEnsInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const BatchEventRedeployInstanceResponse::Results*) noexcept {
  return tables::Table<BatchEventRedeployInstanceResponse::Results>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventRedeployInstanceResponse*) noexcept {
  return tables::Table<BatchEventRedeployInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventRedeployInstanceRequest::EventInfos*) noexcept {
  return tables::Table<BatchEventRedeployInstanceRequest::EventInfos>::kStruct;
}

const schema::Struct& SchemaOf(const BatchEventRedeployInstanceRequest*) noexcept {
  return tables::Table<BatchEventRedeployInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const BatchEventRedeployInstanceRequest&) noexcept {
  return tables::kBatchEventRedeployInstanceAction;
}

Outcome<BatchEventRedeployInstanceResponse> Client::BatchEventRedeployInstance(
    const BatchEventRedeployInstanceRequest& request, const CallOptions& options) const {
  return internal::Invoke<BatchEventRedeployInstanceResponse>(*core_, tables::kBatchEventRedeployInstanceAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const CopySDGResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<CopySDGResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const CopySDGResponse::Data::Result*) noexcept {
  return tables::Table<CopySDGResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const CopySDGResponse::Data*) noexcept {
  return tables::Table<CopySDGResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const CopySDGResponse*) noexcept {
  return tables::Table<CopySDGResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CopySDGRequest*) noexcept {
  return tables::Table<CopySDGRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CopySDGRequest&) noexcept {
  return tables::kCopySDGAction;
}

Outcome<CopySDGResponse> Client::CopySDG(const CopySDGRequest& request, const CallOptions& options) const {
  return internal::Invoke<CopySDGResponse>(*core_, tables::kCopySDGAction, request, options);
}

const schema::Struct& SchemaOf(const CreateDiskResponse*) noexcept {
  return tables::Table<CreateDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDiskRequest::Tag*) noexcept {
  return tables::Table<CreateDiskRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDiskRequest*) noexcept {
  return tables::Table<CreateDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateDiskRequest&) noexcept {
  return tables::kCreateDiskAction;
}

Outcome<CreateDiskResponse> Client::CreateDisk(const CreateDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateDiskResponse>(*core_, tables::kCreateDiskAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteBucketResponse*) noexcept {
  return tables::Table<DeleteBucketResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteBucketRequest*) noexcept {
  return tables::Table<DeleteBucketRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteBucketRequest&) noexcept {
  return tables::kDeleteBucketAction;
}

Outcome<DeleteBucketResponse> Client::DeleteBucket(const DeleteBucketRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<DeleteBucketResponse>(*core_, tables::kDeleteBucketAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteClusterResponse*) noexcept {
  return tables::Table<DeleteClusterResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteClusterRequest*) noexcept {
  return tables::Table<DeleteClusterRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteClusterRequest&) noexcept {
  return tables::kDeleteClusterAction;
}

Outcome<DeleteClusterResponse> Client::DeleteCluster(const DeleteClusterRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DeleteClusterResponse>(*core_, tables::kDeleteClusterAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteLoadBalancerListenerResponse*) noexcept {
  return tables::Table<DeleteLoadBalancerListenerResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteLoadBalancerListenerRequest*) noexcept {
  return tables::Table<DeleteLoadBalancerListenerRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteLoadBalancerListenerRequest&) noexcept {
  return tables::kDeleteLoadBalancerListenerAction;
}

Outcome<DeleteLoadBalancerListenerResponse> Client::DeleteLoadBalancerListener(
    const DeleteLoadBalancerListenerRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteLoadBalancerListenerResponse>(*core_, tables::kDeleteLoadBalancerListenerAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const DeleteNetworkAclResponse*) noexcept {
  return tables::Table<DeleteNetworkAclResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNetworkAclRequest*) noexcept {
  return tables::Table<DeleteNetworkAclRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNetworkAclRequest&) noexcept {
  return tables::kDeleteNetworkAclAction;
}

Outcome<DeleteNetworkAclResponse> Client::DeleteNetworkAcl(const DeleteNetworkAclRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DeleteNetworkAclResponse>(*core_, tables::kDeleteNetworkAclAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteNetworkPeerConnectionResponse*) noexcept {
  return tables::Table<DeleteNetworkPeerConnectionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteNetworkPeerConnectionRequest*) noexcept {
  return tables::Table<DeleteNetworkPeerConnectionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteNetworkPeerConnectionRequest&) noexcept {
  return tables::kDeleteNetworkPeerConnectionAction;
}

Outcome<DeleteNetworkPeerConnectionResponse> Client::DeleteNetworkPeerConnection(
    const DeleteNetworkPeerConnectionRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteNetworkPeerConnectionResponse>(*core_, tables::kDeleteNetworkPeerConnectionAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(
    const DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo::ModuleCodesInfo*) noexcept {
  return tables::Table<DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo::ModuleCodesInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo*) noexcept {
  return tables::Table<DescribeEnsCommodityModuleCodeResponse::CommodityCodesInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsCommodityModuleCodeResponse*) noexcept {
  return tables::Table<DescribeEnsCommodityModuleCodeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeEnsCommodityModuleCodeRequest*) noexcept {
  return tables::Table<DescribeEnsCommodityModuleCodeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeEnsCommodityModuleCodeRequest&) noexcept {
  return tables::kDescribeEnsCommodityModuleCodeAction;
}

Outcome<DescribeEnsCommodityModuleCodeResponse> Client::DescribeEnsCommodityModuleCode(
    const DescribeEnsCommodityModuleCodeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeEnsCommodityModuleCodeResponse>(*core_, tables::kDescribeEnsCommodityModuleCodeAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DescribeKeyPairsResponse::KeyPair*) noexcept {
  return tables::Table<DescribeKeyPairsResponse::KeyPair>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeKeyPairsResponse*) noexcept {
  return tables::Table<DescribeKeyPairsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeKeyPairsRequest*) noexcept {
  return tables::Table<DescribeKeyPairsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeKeyPairsRequest&) noexcept {
  return tables::kDescribeKeyPairsAction;
}

Outcome<DescribeKeyPairsResponse> Client::DescribeKeyPairs(const DescribeKeyPairsRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DescribeKeyPairsResponse>(*core_, tables::kDescribeKeyPairsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeSelfImagesResponse::Image::DiskDeviceMapping*) noexcept {
  return tables::Table<DescribeSelfImagesResponse::Image::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSelfImagesResponse::Image*) noexcept {
  return tables::Table<DescribeSelfImagesResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSelfImagesResponse*) noexcept {
  return tables::Table<DescribeSelfImagesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSelfImagesRequest*) noexcept {
  return tables::Table<DescribeSelfImagesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSelfImagesRequest&) noexcept {
  return tables::kDescribeSelfImagesAction;
}

Outcome<DescribeSelfImagesResponse> Client::DescribeSelfImages(const DescribeSelfImagesRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DescribeSelfImagesResponse>(*core_, tables::kDescribeSelfImagesAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeServerLoadBalancerListenMonitorResponse::ServerLoadBalancerMonitorData*) noexcept {
  return tables::Table<DescribeServerLoadBalancerListenMonitorResponse::ServerLoadBalancerMonitorData>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeServerLoadBalancerListenMonitorResponse*) noexcept {
  return tables::Table<DescribeServerLoadBalancerListenMonitorResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeServerLoadBalancerListenMonitorRequest*) noexcept {
  return tables::Table<DescribeServerLoadBalancerListenMonitorRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeServerLoadBalancerListenMonitorRequest&) noexcept {
  return tables::kDescribeServerLoadBalancerListenMonitorAction;
}

Outcome<DescribeServerLoadBalancerListenMonitorResponse> Client::DescribeServerLoadBalancerListenMonitor(
    const DescribeServerLoadBalancerListenMonitorRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeServerLoadBalancerListenMonitorResponse>(
      *core_, tables::kDescribeServerLoadBalancerListenMonitorAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeSnatTableEntriesResponse::SnatTableEntries::SnatIp*) noexcept {
  return tables::Table<DescribeSnatTableEntriesResponse::SnatTableEntries::SnatIp>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnatTableEntriesResponse::SnatTableEntries*) noexcept {
  return tables::Table<DescribeSnatTableEntriesResponse::SnatTableEntries>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnatTableEntriesResponse*) noexcept {
  return tables::Table<DescribeSnatTableEntriesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnatTableEntriesRequest*) noexcept {
  return tables::Table<DescribeSnatTableEntriesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnatTableEntriesRequest&) noexcept {
  return tables::kDescribeSnatTableEntriesAction;
}

Outcome<DescribeSnatTableEntriesResponse> Client::DescribeSnatTableEntries(
    const DescribeSnatTableEntriesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSnatTableEntriesResponse>(*core_, tables::kDescribeSnatTableEntriesAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const ListAICPublicKeyDeliveriesResponse::PublicKeyDeliverInfo*) noexcept {
  return tables::Table<ListAICPublicKeyDeliveriesResponse::PublicKeyDeliverInfo>::kStruct;
}

const schema::Struct& SchemaOf(const ListAICPublicKeyDeliveriesResponse*) noexcept {
  return tables::Table<ListAICPublicKeyDeliveriesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ListAICPublicKeyDeliveriesRequest*) noexcept {
  return tables::Table<ListAICPublicKeyDeliveriesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ListAICPublicKeyDeliveriesRequest&) noexcept {
  return tables::kListAICPublicKeyDeliveriesAction;
}

Outcome<ListAICPublicKeyDeliveriesResponse> Client::ListAICPublicKeyDeliveries(
    const ListAICPublicKeyDeliveriesRequest& request, const CallOptions& options) const {
  return internal::Invoke<ListAICPublicKeyDeliveriesResponse>(*core_, tables::kListAICPublicKeyDeliveriesAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ModifyForwardEntryResponse*) noexcept {
  return tables::Table<ModifyForwardEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyForwardEntryRequest*) noexcept {
  return tables::Table<ModifyForwardEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyForwardEntryRequest&) noexcept {
  return tables::kModifyForwardEntryAction;
}

Outcome<ModifyForwardEntryResponse> Client::ModifyForwardEntry(const ModifyForwardEntryRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<ModifyForwardEntryResponse>(*core_, tables::kModifyForwardEntryAction, request, options);
}

const schema::Struct& SchemaOf(const ModifySecurityGroupAttributeResponse*) noexcept {
  return tables::Table<ModifySecurityGroupAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySecurityGroupAttributeRequest*) noexcept {
  return tables::Table<ModifySecurityGroupAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySecurityGroupAttributeRequest&) noexcept {
  return tables::kModifySecurityGroupAttributeAction;
}

Outcome<ModifySecurityGroupAttributeResponse> Client::ModifySecurityGroupAttribute(
    const ModifySecurityGroupAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifySecurityGroupAttributeResponse>(*core_, tables::kModifySecurityGroupAttributeAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const PutBucketAclResponse*) noexcept {
  return tables::Table<PutBucketAclResponse>::kStruct;
}

const schema::Struct& SchemaOf(const PutBucketAclRequest*) noexcept {
  return tables::Table<PutBucketAclRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const PutBucketAclRequest&) noexcept {
  return tables::kPutBucketAclAction;
}

Outcome<PutBucketAclResponse> Client::PutBucketAcl(const PutBucketAclRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<PutBucketAclResponse>(*core_, tables::kPutBucketAclAction, request, options);
}

const schema::Struct& SchemaOf(const RebootAICInstanceResponse*) noexcept {
  return tables::Table<RebootAICInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RebootAICInstanceRequest*) noexcept {
  return tables::Table<RebootAICInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RebootAICInstanceRequest&) noexcept {
  return tables::kRebootAICInstanceAction;
}

Outcome<RebootAICInstanceResponse> Client::RebootAICInstance(const RebootAICInstanceRequest& request,
                                                             const CallOptions& options) const {
  return internal::Invoke<RebootAICInstanceResponse>(*core_, tables::kRebootAICInstanceAction, request, options);
}

const schema::Struct& SchemaOf(const RemoveSDGsResponse::Data::Result::FailedItems*) noexcept {
  return tables::Table<RemoveSDGsResponse::Data::Result::FailedItems>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveSDGsResponse::Data::Result*) noexcept {
  return tables::Table<RemoveSDGsResponse::Data::Result>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveSDGsResponse::Data*) noexcept {
  return tables::Table<RemoveSDGsResponse::Data>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveSDGsResponse*) noexcept {
  return tables::Table<RemoveSDGsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RemoveSDGsRequest*) noexcept {
  return tables::Table<RemoveSDGsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RemoveSDGsRequest&) noexcept {
  return tables::kRemoveSDGsAction;
}

Outcome<RemoveSDGsResponse> Client::RemoveSDGs(const RemoveSDGsRequest& request, const CallOptions& options) const {
  return internal::Invoke<RemoveSDGsResponse>(*core_, tables::kRemoveSDGsAction, request, options);
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupResponse*) noexcept {
  return tables::Table<RevokeSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RevokeSecurityGroupRequest*) noexcept {
  return tables::Table<RevokeSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RevokeSecurityGroupRequest&) noexcept {
  return tables::kRevokeSecurityGroupAction;
}

Outcome<RevokeSecurityGroupResponse> Client::RevokeSecurityGroup(const RevokeSecurityGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<RevokeSecurityGroupResponse>(*core_, tables::kRevokeSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(const StartInstanceResponse*) noexcept {
  return tables::Table<StartInstanceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const StartInstanceRequest*) noexcept {
  return tables::Table<StartInstanceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const StartInstanceRequest&) noexcept {
  return tables::kStartInstanceAction;
}

Outcome<StartInstanceResponse> Client::StartInstance(const StartInstanceRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<StartInstanceResponse>(*core_, tables::kStartInstanceAction, request, options);
}

}  // namespace ens
}  // namespace alibabacloud
