// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/cancel_image_pipeline_execution.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_auto_snapshot_policy.h"
#include "alibabacloud/ecs/create_diagnostic_report.h"
#include "alibabacloud/ecs/describe_auto_snapshot_policy_ex.h"
#include "alibabacloud/ecs/describe_disk_encryption_by_default_status.h"
#include "alibabacloud/ecs/describe_nat_gateways.h"
#include "alibabacloud/ecs/describe_port_range_list_associations.h"
#include "alibabacloud/ecs/describe_resource_by_tags.h"
#include "alibabacloud/ecs/describe_route_tables.h"
#include "alibabacloud/ecs/describe_snapshot_groups.h"
#include "alibabacloud/ecs/describe_snapshot_package.h"
#include "alibabacloud/ecs/describe_spot_advice.h"
#include "alibabacloud/ecs/describe_storage_sets.h"
#include "alibabacloud/ecs/enable_network_interface_qos.h"
#include "alibabacloud/ecs/modify_deployment_set_attribute.h"
#include "alibabacloud/ecs/modify_image_share_permission.h"
#include "alibabacloud/ecs/modify_instance_charge_type.h"
#include "alibabacloud/ecs/release_capacity_reservation.h"
#include "alibabacloud/ecs/tag_resources.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::CancelImagePipelineExecutionResponse> {
  using T = ecs::CancelImagePipelineExecutionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelImagePipelineExecutionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelImagePipelineExecutionRequest::TemplateTag> {
  using T = ecs::CancelImagePipelineExecutionRequest::TemplateTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelImagePipelineExecutionRequest.TemplateTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CancelImagePipelineExecutionRequest::TemplateTag> =
        &ecs::tables::Table<ecs::CancelImagePipelineExecutionRequest::TemplateTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CancelImagePipelineExecutionRequest> {
  using T = ecs::CancelImagePipelineExecutionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ExecutionId", "", TypeOf<decltype(T::execution_id)>(), offsetof(T, execution_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TemplateTag", "", TypeOf<decltype(T::template_tag)>(), offsetof(T, template_tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelImagePipelineExecutionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateAutoSnapshotPolicyResponse> {
  using T = ecs::CreateAutoSnapshotPolicyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoSnapshotPolicyResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration::Arn> {
  using T = ecs::CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoSnapshotPolicyRequest.CopyEncryptionConfiguration.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration::Arn> =
        &ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration> {
  using T = ecs::CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "CreateAutoSnapshotPolicyRequest.CopyEncryptionConfiguration", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration> =
        &ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest::Tag> {
  using T = ecs::CreateAutoSnapshotPolicyRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoSnapshotPolicyRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateAutoSnapshotPolicyRequest::Tag> =
    &ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest::TargetTags> {
  using T = ecs::CreateAutoSnapshotPolicyRequest::TargetTags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoSnapshotPolicyRequest.TargetTags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateAutoSnapshotPolicyRequest::TargetTags> =
    &ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest::TargetTags>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateAutoSnapshotPolicyRequest> {
  using T = ecs::CreateAutoSnapshotPolicyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociationType", "", TypeOf<decltype(T::association_type)>(), offsetof(T, association_type), Style::kRepeat,
       0},
      {"CopiedSnapshotsRetentionDays", "", TypeOf<decltype(T::copied_snapshots_retention_days)>(),
       offsetof(T, copied_snapshots_retention_days), Style::kRepeat, 0},
      {"CopyEncryptionConfiguration", "", TypeOf<decltype(T::copy_encryption_configuration)>(),
       offsetof(T, copy_encryption_configuration), Style::kFlat, 0},
      {"EnableCrossRegionCopy", "", TypeOf<decltype(T::enable_cross_region_copy)>(),
       offsetof(T, enable_cross_region_copy), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"StorageLocationArn", "", TypeOf<decltype(T::storage_location_arn)>(), offsetof(T, storage_location_arn),
       Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TargetCopyRegions", "", TypeOf<decltype(T::target_copy_regions)>(), offsetof(T, target_copy_regions),
       Style::kJson, 0},
      {"TargetTags", "", TypeOf<decltype(T::target_tags)>(), offsetof(T, target_tags), Style::kRepeat, 0},
      {"autoSnapshotPolicyName", "", TypeOf<decltype(T::auto_snapshot_policy_name)>(),
       offsetof(T, auto_snapshot_policy_name), Style::kRepeat, 0},
      {"regionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"repeatWeekdays", "", TypeOf<decltype(T::repeat_weekdays)>(), offsetof(T, repeat_weekdays), Style::kJson,
       schema::kRequired},
      {"retentionDays", "", TypeOf<decltype(T::retention_days)>(), offsetof(T, retention_days), Style::kRepeat,
       schema::kRequired},
      {"timePoints", "", TypeOf<decltype(T::time_points)>(), offsetof(T, time_points), Style::kJson, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateAutoSnapshotPolicyRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDiagnosticReportResponse> {
  using T = ecs::CreateDiagnosticReportResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ReportId", "", TypeOf<decltype(T::report_id)>(), offsetof(T, report_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiagnosticReportResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDiagnosticReportRequest> {
  using T = ecs::CreateDiagnosticReportRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalOptions", "", TypeOf<decltype(T::additional_options)>(), offsetof(T, additional_options),
       Style::kJson, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"MetricSetId", "", TypeOf<decltype(T::metric_set_id)>(), offsetof(T, metric_set_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiagnosticReportRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::CopyEncryptionConfiguration> {
  using T = ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::CopyEncryptionConfiguration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoSnapshotPolicyExResponse.AutoSnapshotPolicy.CopyEncryptionConfiguration", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::CopyEncryptionConfiguration> =
    &ecs::tables::Table<
        ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::CopyEncryptionConfiguration>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::Tag> {
  using T = ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoSnapshotPolicyExResponse.AutoSnapshotPolicy.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::Tag> =
        &ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::TargetTag> {
  using T = ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::TargetTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoSnapshotPolicyExResponse.AutoSnapshotPolicy.TargetTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::TargetTag> =
        &ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::TargetTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy> {
  using T = ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociationType", "", TypeOf<decltype(T::association_type)>(), offsetof(T, association_type), Style::kRepeat,
       0},
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"AutoSnapshotPolicyName", "", TypeOf<decltype(T::auto_snapshot_policy_name)>(),
       offsetof(T, auto_snapshot_policy_name), Style::kRepeat, 0},
      {"CopiedSnapshotsRetentionDays", "", TypeOf<decltype(T::copied_snapshots_retention_days)>(),
       offsetof(T, copied_snapshots_retention_days), Style::kRepeat, 0},
      {"CopyEncryptionConfiguration", "", TypeOf<decltype(T::copy_encryption_configuration)>(),
       offsetof(T, copy_encryption_configuration), Style::kFlat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DiskNums", "", TypeOf<decltype(T::disk_nums)>(), offsetof(T, disk_nums), Style::kRepeat, 0},
      {"EnableCrossRegionCopy", "", TypeOf<decltype(T::enable_cross_region_copy)>(),
       offsetof(T, enable_cross_region_copy), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RepeatWeekdays", "", TypeOf<decltype(T::repeat_weekdays)>(), offsetof(T, repeat_weekdays), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"RetentionDays", "", TypeOf<decltype(T::retention_days)>(), offsetof(T, retention_days), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TargetCopyRegions", "", TypeOf<decltype(T::target_copy_regions)>(), offsetof(T, target_copy_regions),
       Style::kRepeat, 0},
      {"TargetTags", "TargetTag", TypeOf<decltype(T::target_tags)>(), offsetof(T, target_tags), Style::kRepeat, 0},
      {"TimePoints", "", TypeOf<decltype(T::time_points)>(), offsetof(T, time_points), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VolumeNums", "", TypeOf<decltype(T::volume_nums)>(), offsetof(T, volume_nums), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoSnapshotPolicyExResponse.AutoSnapshotPolicy", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy> =
        &ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExResponse> {
  using T = ecs::DescribeAutoSnapshotPolicyExResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicies", "AutoSnapshotPolicy", TypeOf<decltype(T::auto_snapshot_policies)>(),
       offsetof(T, auto_snapshot_policies), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoSnapshotPolicyExResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExRequest::Tag> {
  using T = ecs::DescribeAutoSnapshotPolicyExRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoSnapshotPolicyExRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeAutoSnapshotPolicyExRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyExRequest> {
  using T = ecs::DescribeAutoSnapshotPolicyExRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"AutoSnapshotPolicyName", "", TypeOf<decltype(T::auto_snapshot_policy_name)>(),
       offsetof(T, auto_snapshot_policy_name), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoSnapshotPolicyExRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiskEncryptionByDefaultStatusResponse> {
  using T = ecs::DescribeDiskEncryptionByDefaultStatusResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskEncryptionByDefaultStatusResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDiskEncryptionByDefaultStatusRequest> {
  using T = ecs::DescribeDiskEncryptionByDefaultStatusRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeDiskEncryptionByDefaultStatusRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNatGatewaysResponse::NatGateway> {
  using T = ecs::DescribeNatGatewaysResponse::NatGateway;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthPackageIds", "BandwidthPackageId", TypeOf<decltype(T::bandwidth_package_ids)>(),
       offsetof(T, bandwidth_package_ids), Style::kRepeat, 0},
      {"BusinessStatus", "", TypeOf<decltype(T::business_status)>(), offsetof(T, business_status), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ForwardTableIds", "ForwardTableId", TypeOf<decltype(T::forward_table_ids)>(), offsetof(T, forward_table_ids),
       Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"Spec", "", TypeOf<decltype(T::spec)>(), offsetof(T, spec), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNatGatewaysResponse.NatGateway", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeNatGatewaysResponse::NatGateway> =
    &ecs::tables::Table<ecs::DescribeNatGatewaysResponse::NatGateway>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNatGatewaysResponse> {
  using T = ecs::DescribeNatGatewaysResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NatGateways", "NatGateway", TypeOf<decltype(T::nat_gateways)>(), offsetof(T, nat_gateways), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNatGatewaysResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNatGatewaysRequest> {
  using T = ecs::DescribeNatGatewaysRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NatGatewayId", "", TypeOf<decltype(T::nat_gateway_id)>(), offsetof(T, nat_gateway_id), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNatGatewaysRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListAssociationsResponse::PortRangeListAssociations> {
  using T = ecs::DescribePortRangeListAssociationsResponse::PortRangeListAssociations;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePortRangeListAssociationsResponse.PortRangeListAssociations", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePortRangeListAssociationsResponse::PortRangeListAssociations> =
        &ecs::tables::Table<ecs::DescribePortRangeListAssociationsResponse::PortRangeListAssociations>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListAssociationsResponse> {
  using T = ecs::DescribePortRangeListAssociationsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PortRangeListAssociations", "", TypeOf<decltype(T::port_range_list_associations)>(),
       offsetof(T, port_range_list_associations), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListAssociationsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePortRangeListAssociationsRequest> {
  using T = ecs::DescribePortRangeListAssociationsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribePortRangeListAssociationsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeResourceByTagsResponse::Resource> {
  using T = ecs::DescribeResourceByTagsResponse::Resource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceByTagsResponse.Resource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeResourceByTagsResponse::Resource> =
    &ecs::tables::Table<ecs::DescribeResourceByTagsResponse::Resource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeResourceByTagsResponse> {
  using T = ecs::DescribeResourceByTagsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Resources", "Resource", TypeOf<decltype(T::resources)>(), offsetof(T, resources), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceByTagsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeResourceByTagsRequest::Tag> {
  using T = ecs::DescribeResourceByTagsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceByTagsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeResourceByTagsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeResourceByTagsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeResourceByTagsRequest> {
  using T = ecs::DescribeResourceByTagsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeResourceByTagsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRouteTablesResponse::RouteTable::RouteEntry::NextHop> {
  using T = ecs::DescribeRouteTablesResponse::RouteTable::RouteEntry::NextHop;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Enabled", "", TypeOf<decltype(T::enabled)>(), offsetof(T, enabled), Style::kRepeat, 0},
      {"NextHopId", "", TypeOf<decltype(T::next_hop_id)>(), offsetof(T, next_hop_id), Style::kRepeat, 0},
      {"NextHopType", "", TypeOf<decltype(T::next_hop_type)>(), offsetof(T, next_hop_type), Style::kRepeat, 0},
      {"Weight", "", TypeOf<decltype(T::weight)>(), offsetof(T, weight), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouteTablesResponse.RouteTable.RouteEntry.NextHop", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRouteTablesResponse::RouteTable::RouteEntry::NextHop> =
        &ecs::tables::Table<ecs::DescribeRouteTablesResponse::RouteTable::RouteEntry::NextHop>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRouteTablesResponse::RouteTable::RouteEntry> {
  using T = ecs::DescribeRouteTablesResponse::RouteTable::RouteEntry;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DestinationCidrBlock", "", TypeOf<decltype(T::destination_cidr_block)>(), offsetof(T, destination_cidr_block),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NextHopType", "", TypeOf<decltype(T::next_hop_type)>(), offsetof(T, next_hop_type), Style::kRepeat, 0},
      {"NextHops", "NextHop", TypeOf<decltype(T::next_hops)>(), offsetof(T, next_hops), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouteTablesResponse.RouteTable.RouteEntry", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeRouteTablesResponse::RouteTable::RouteEntry> =
        &ecs::tables::Table<ecs::DescribeRouteTablesResponse::RouteTable::RouteEntry>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRouteTablesResponse::RouteTable> {
  using T = ecs::DescribeRouteTablesResponse::RouteTable;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"RouteEntrys", "RouteEntry", TypeOf<decltype(T::route_entrys)>(), offsetof(T, route_entrys), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"RouteTableType", "", TypeOf<decltype(T::route_table_type)>(), offsetof(T, route_table_type), Style::kRepeat, 0},
      {"VRouterId", "", TypeOf<decltype(T::vrouter_id)>(), offsetof(T, vrouter_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouteTablesResponse.RouteTable", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeRouteTablesResponse::RouteTable> =
    &ecs::tables::Table<ecs::DescribeRouteTablesResponse::RouteTable>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeRouteTablesResponse> {
  using T = ecs::DescribeRouteTablesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"RouteTables", "RouteTable", TypeOf<decltype(T::route_tables)>(), offsetof(T, route_tables), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouteTablesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeRouteTablesRequest> {
  using T = ecs::DescribeRouteTablesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RouteTableId", "", TypeOf<decltype(T::route_table_id)>(), offsetof(T, route_table_id), Style::kRepeat, 0},
      {"RouteTableName", "", TypeOf<decltype(T::route_table_name)>(), offsetof(T, route_table_name), Style::kRepeat, 0},
      {"RouterId", "", TypeOf<decltype(T::router_id)>(), offsetof(T, router_id), Style::kRepeat, 0},
      {"RouterType", "", TypeOf<decltype(T::router_type)>(), offsetof(T, router_type), Style::kRepeat, 0},
      {"VRouterId", "", TypeOf<decltype(T::vrouter_id)>(), offsetof(T, vrouter_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeRouteTablesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot::Tag> {
  using T = ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotGroupsResponse.SnapshotGroup.Snapshot.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot::Tag> =
        &ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot> {
  using T = ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Available", "", TypeOf<decltype(T::available)>(), offsetof(T, available), Style::kRepeat, 0},
      {"InstantAccess", "", TypeOf<decltype(T::instant_access)>(), offsetof(T, instant_access), Style::kRepeat, 0},
      {"InstantAccessRetentionDays", "", TypeOf<decltype(T::instant_access_retention_days)>(),
       offsetof(T, instant_access_retention_days), Style::kRepeat, 0},
      {"Progress", "", TypeOf<decltype(T::progress)>(), offsetof(T, progress), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"SourceDiskId", "", TypeOf<decltype(T::source_disk_id)>(), offsetof(T, source_disk_id), Style::kRepeat, 0},
      {"SourceDiskType", "", TypeOf<decltype(T::source_disk_type)>(), offsetof(T, source_disk_type), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotGroupsResponse.SnapshotGroup.Snapshot", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot> =
        &ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Tag> {
  using T = ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotGroupsResponse.SnapshotGroup.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Tag> =
        &ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup> {
  using T = ecs::DescribeSnapshotGroupsResponse::SnapshotGroup;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"ProgressStatus", "", TypeOf<decltype(T::progress_status)>(), offsetof(T, progress_status), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SnapshotGroupId", "", TypeOf<decltype(T::snapshot_group_id)>(), offsetof(T, snapshot_group_id), Style::kRepeat,
       0},
      {"Snapshots", "Snapshot", TypeOf<decltype(T::snapshots)>(), offsetof(T, snapshots), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotGroupsResponse.SnapshotGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup> =
    &ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse::SnapshotGroup>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotGroupsResponse> {
  using T = ecs::DescribeSnapshotGroupsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnapshotGroups", "SnapshotGroup", TypeOf<decltype(T::snapshot_groups)>(), offsetof(T, snapshot_groups),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotGroupsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotGroupsRequest::Tag> {
  using T = ecs::DescribeSnapshotGroupsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotGroupsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSnapshotGroupsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeSnapshotGroupsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotGroupsRequest> {
  using T = ecs::DescribeSnapshotGroupsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalAttributes", "", TypeOf<decltype(T::additional_attributes)>(), offsetof(T, additional_attributes),
       Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SnapshotGroupId", "", TypeOf<decltype(T::snapshot_group_id)>(), offsetof(T, snapshot_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotGroupsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotPackageResponse::SnapshotPackage> {
  using T = ecs::DescribeSnapshotPackageResponse::SnapshotPackage;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DisplayName", "", TypeOf<decltype(T::display_name)>(), offsetof(T, display_name), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"InitCapacity", "", TypeOf<decltype(T::init_capacity)>(), offsetof(T, init_capacity), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotPackageResponse.SnapshotPackage", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSnapshotPackageResponse::SnapshotPackage> =
        &ecs::tables::Table<ecs::DescribeSnapshotPackageResponse::SnapshotPackage>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotPackageResponse> {
  using T = ecs::DescribeSnapshotPackageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SnapshotPackages", "SnapshotPackage", TypeOf<decltype(T::snapshot_packages)>(), offsetof(T, snapshot_packages),
       Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotPackageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotPackageRequest> {
  using T = ecs::DescribeSnapshotPackageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotPackageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSpotAdviceResponse::AvailableSpotZone::AvailableSpotResource> {
  using T = ecs::DescribeSpotAdviceResponse::AvailableSpotZone::AvailableSpotResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AverageSpotDiscount", "", TypeOf<decltype(T::average_spot_discount)>(), offsetof(T, average_spot_discount),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InterruptRateDesc", "", TypeOf<decltype(T::interrupt_rate_desc)>(), offsetof(T, interrupt_rate_desc),
       Style::kRepeat, 0},
      {"InterruptionRate", "", TypeOf<decltype(T::interruption_rate)>(), offsetof(T, interruption_rate), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeSpotAdviceResponse.AvailableSpotZone.AvailableSpotResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSpotAdviceResponse::AvailableSpotZone::AvailableSpotResource> =
        &ecs::tables::Table<ecs::DescribeSpotAdviceResponse::AvailableSpotZone::AvailableSpotResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSpotAdviceResponse::AvailableSpotZone> {
  using T = ecs::DescribeSpotAdviceResponse::AvailableSpotZone;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableSpotResources", "AvailableSpotResource", TypeOf<decltype(T::available_spot_resources)>(),
       offsetof(T, available_spot_resources), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSpotAdviceResponse.AvailableSpotZone", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSpotAdviceResponse::AvailableSpotZone> =
    &ecs::tables::Table<ecs::DescribeSpotAdviceResponse::AvailableSpotZone>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSpotAdviceResponse> {
  using T = ecs::DescribeSpotAdviceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableSpotZones", "AvailableSpotZone", TypeOf<decltype(T::available_spot_zones)>(),
       offsetof(T, available_spot_zones), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSpotAdviceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSpotAdviceRequest> {
  using T = ecs::DescribeSpotAdviceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Cores", "", TypeOf<decltype(T::cores)>(), offsetof(T, cores), Style::kRepeat, 0},
      {"GpuAmount", "", TypeOf<decltype(T::gpu_amount)>(), offsetof(T, gpu_amount), Style::kRepeat, 0},
      {"GpuSpec", "", TypeOf<decltype(T::gpu_spec)>(), offsetof(T, gpu_spec), Style::kRepeat, 0},
      {"InstanceFamilyLevel", "", TypeOf<decltype(T::instance_family_level)>(), offsetof(T, instance_family_level),
       Style::kRepeat, 0},
      {"InstanceTypeFamily", "", TypeOf<decltype(T::instance_type_family)>(), offsetof(T, instance_type_family),
       Style::kRepeat, 0},
      {"InstanceTypes", "", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"Memory", "", TypeOf<decltype(T::memory)>(), offsetof(T, memory), Style::kRepeat, 0},
      {"MinCores", "", TypeOf<decltype(T::min_cores)>(), offsetof(T, min_cores), Style::kRepeat, 0},
      {"MinMemory", "", TypeOf<decltype(T::min_memory)>(), offsetof(T, min_memory), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSpotAdviceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeStorageSetsResponse::StorageSet::Tag> {
  using T = ecs::DescribeStorageSetsResponse::StorageSet::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageSetsResponse.StorageSet.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeStorageSetsResponse::StorageSet::Tag> =
    &ecs::tables::Table<ecs::DescribeStorageSetsResponse::StorageSet::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeStorageSetsResponse::StorageSet> {
  using T = ecs::DescribeStorageSetsResponse::StorageSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat, 0},
      {"StorageSetName", "", TypeOf<decltype(T::storage_set_name)>(), offsetof(T, storage_set_name), Style::kRepeat, 0},
      {"StorageSetPartitionNumber", "", TypeOf<decltype(T::storage_set_partition_number)>(),
       offsetof(T, storage_set_partition_number), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageSetsResponse.StorageSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeStorageSetsResponse::StorageSet> =
    &ecs::tables::Table<ecs::DescribeStorageSetsResponse::StorageSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeStorageSetsResponse> {
  using T = ecs::DescribeStorageSetsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"StorageSets", "StorageSet", TypeOf<decltype(T::storage_sets)>(), offsetof(T, storage_sets), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageSetsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeStorageSetsRequest::Tag> {
  using T = ecs::DescribeStorageSetsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageSetsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeStorageSetsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeStorageSetsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeStorageSetsRequest> {
  using T = ecs::DescribeStorageSetsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StorageSetIds", "", TypeOf<decltype(T::storage_set_ids)>(), offsetof(T, storage_set_ids), Style::kJson, 0},
      {"StorageSetName", "", TypeOf<decltype(T::storage_set_name)>(), offsetof(T, storage_set_name), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageSetsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EnableNetworkInterfaceQoSResponse> {
  using T = ecs::EnableNetworkInterfaceQoSResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EnableNetworkInterfaceQoSResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EnableNetworkInterfaceQoSRequest::QoS> {
  using T = ecs::EnableNetworkInterfaceQoSRequest::QoS;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthRx", "", TypeOf<decltype(T::bandwidth_rx)>(), offsetof(T, bandwidth_rx), Style::kRepeat, 0},
      {"BandwidthTx", "", TypeOf<decltype(T::bandwidth_tx)>(), offsetof(T, bandwidth_tx), Style::kRepeat, 0},
      {"ConcurrentConnections", "", TypeOf<decltype(T::concurrent_connections)>(), offsetof(T, concurrent_connections),
       Style::kRepeat, 0},
      {"PpsRx", "", TypeOf<decltype(T::pps_rx)>(), offsetof(T, pps_rx), Style::kRepeat, 0},
      {"PpsTx", "", TypeOf<decltype(T::pps_tx)>(), offsetof(T, pps_tx), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EnableNetworkInterfaceQoSRequest.QoS", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::EnableNetworkInterfaceQoSRequest::QoS> =
    &ecs::tables::Table<ecs::EnableNetworkInterfaceQoSRequest::QoS>::kStruct;

template <>
struct ecs::tables::Table<ecs::EnableNetworkInterfaceQoSRequest> {
  using T = ecs::EnableNetworkInterfaceQoSRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"QoS", "", TypeOf<decltype(T::qos)>(), offsetof(T, qos), Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"EnableNetworkInterfaceQoSRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDeploymentSetAttributeResponse> {
  using T = ecs::ModifyDeploymentSetAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDeploymentSetAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDeploymentSetAttributeRequest> {
  using T = ecs::ModifyDeploymentSetAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Affinity", "", TypeOf<decltype(T::affinity)>(), offsetof(T, affinity), Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       schema::kRequired},
      {"DeploymentSetName", "", TypeOf<decltype(T::deployment_set_name)>(), offsetof(T, deployment_set_name),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyDeploymentSetAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyImageSharePermissionResponse> {
  using T = ecs::ModifyImageSharePermissionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageSharePermissionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyImageSharePermissionRequest> {
  using T = ecs::ModifyImageSharePermissionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AddAccount", "", TypeOf<decltype(T::add_account)>(), offsetof(T, add_account), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"IsPublic", "", TypeOf<decltype(T::is_public)>(), offsetof(T, is_public), Style::kRepeat, 0},
      {"LaunchPermission", "", TypeOf<decltype(T::launch_permission)>(), offsetof(T, launch_permission), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RemoveAccount", "", TypeOf<decltype(T::remove_account)>(), offsetof(T, remove_account), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyImageSharePermissionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceChargeTypeResponse::FeeOfInstance> {
  using T = ecs::ModifyInstanceChargeTypeResponse::FeeOfInstance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"Fee", "", TypeOf<decltype(T::fee)>(), offsetof(T, fee), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceChargeTypeResponse.FeeOfInstance", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyInstanceChargeTypeResponse::FeeOfInstance> =
    &ecs::tables::Table<ecs::ModifyInstanceChargeTypeResponse::FeeOfInstance>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceChargeTypeResponse> {
  using T = ecs::ModifyInstanceChargeTypeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"FeeOfInstances", "FeeOfInstance", TypeOf<decltype(T::fee_of_instances)>(), offsetof(T, fee_of_instances),
       Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceChargeTypeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceChargeTypeRequest::PromotionOptions> {
  using T = ecs::ModifyInstanceChargeTypeRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceChargeTypeRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyInstanceChargeTypeRequest::PromotionOptions> =
        &ecs::tables::Table<ecs::ModifyInstanceChargeTypeRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceChargeTypeRequest> {
  using T = ecs::ModifyInstanceChargeTypeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"IncludeDataDisks", "", TypeOf<decltype(T::include_data_disks)>(), offsetof(T, include_data_disks),
       Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"IsDetailFee", "", TypeOf<decltype(T::is_detail_fee)>(), offsetof(T, is_detail_fee), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceChargeTypeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReleaseCapacityReservationResponse> {
  using T = ecs::ReleaseCapacityReservationResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleaseCapacityReservationResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReleaseCapacityReservationRequest::PrivatePoolOptions> {
  using T = ecs::ReleaseCapacityReservationRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ReleaseCapacityReservationRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ReleaseCapacityReservationRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::ReleaseCapacityReservationRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ReleaseCapacityReservationRequest> {
  using T = ecs::ReleaseCapacityReservationRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ReleaseCapacityReservationRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::TagResourcesResponse> {
  using T = ecs::TagResourcesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"TagResourcesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::TagResourcesRequest::Tag> {
  using T = ecs::TagResourcesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, schema::kRequired},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"TagResourcesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::TagResourcesRequest::Tag> =
    &ecs::tables::Table<ecs::TagResourcesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::TagResourcesRequest> {
  using T = ecs::TagResourcesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat,
       schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"TagResourcesRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kCancelImagePipelineExecutionAction = {
    .name = "CancelImagePipelineExecution",
    .request = &Table<CancelImagePipelineExecutionRequest>::kStruct,
    .response = &Table<CancelImagePipelineExecutionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCancelImagePipelineExecutionRequest() {
  return schema::MakeObject<CancelImagePipelineExecutionRequest>();
}
schema::OwnedObject MakeCancelImagePipelineExecutionResponse() {
  return schema::MakeObject<CancelImagePipelineExecutionResponse>();
}

constinit const schema::Action kCreateAutoSnapshotPolicyAction = {
    .name = "CreateAutoSnapshotPolicy",
    .request = &Table<CreateAutoSnapshotPolicyRequest>::kStruct,
    .response = &Table<CreateAutoSnapshotPolicyResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateAutoSnapshotPolicyRequest() {
  return schema::MakeObject<CreateAutoSnapshotPolicyRequest>();
}
schema::OwnedObject MakeCreateAutoSnapshotPolicyResponse() {
  return schema::MakeObject<CreateAutoSnapshotPolicyResponse>();
}

constinit const schema::Action kCreateDiagnosticReportAction = {
    .name = "CreateDiagnosticReport",
    .request = &Table<CreateDiagnosticReportRequest>::kStruct,
    .response = &Table<CreateDiagnosticReportResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCreateDiagnosticReportRequest() { return schema::MakeObject<CreateDiagnosticReportRequest>(); }
schema::OwnedObject MakeCreateDiagnosticReportResponse() {
  return schema::MakeObject<CreateDiagnosticReportResponse>();
}

constinit const schema::Action kDescribeAutoSnapshotPolicyExAction = {
    .name = "DescribeAutoSnapshotPolicyEx",
    .request = &Table<DescribeAutoSnapshotPolicyExRequest>::kStruct,
    .response = &Table<DescribeAutoSnapshotPolicyExResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "AutoSnapshotPolicies",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeAutoSnapshotPolicyExRequest() {
  return schema::MakeObject<DescribeAutoSnapshotPolicyExRequest>();
}
schema::OwnedObject MakeDescribeAutoSnapshotPolicyExResponse() {
  return schema::MakeObject<DescribeAutoSnapshotPolicyExResponse>();
}

constinit const schema::Action kDescribeDiskEncryptionByDefaultStatusAction = {
    .name = "DescribeDiskEncryptionByDefaultStatus",
    .request = &Table<DescribeDiskEncryptionByDefaultStatusRequest>::kStruct,
    .response = &Table<DescribeDiskEncryptionByDefaultStatusResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeDiskEncryptionByDefaultStatusRequest() {
  return schema::MakeObject<DescribeDiskEncryptionByDefaultStatusRequest>();
}
schema::OwnedObject MakeDescribeDiskEncryptionByDefaultStatusResponse() {
  return schema::MakeObject<DescribeDiskEncryptionByDefaultStatusResponse>();
}

constinit const schema::Action kDescribeNatGatewaysAction = {
    .name = "DescribeNatGateways",
    .request = &Table<DescribeNatGatewaysRequest>::kStruct,
    .response = &Table<DescribeNatGatewaysResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "NatGateways",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeNatGatewaysRequest() { return schema::MakeObject<DescribeNatGatewaysRequest>(); }
schema::OwnedObject MakeDescribeNatGatewaysResponse() { return schema::MakeObject<DescribeNatGatewaysResponse>(); }

constinit const schema::Action kDescribePortRangeListAssociationsAction = {
    .name = "DescribePortRangeListAssociations",
    .request = &Table<DescribePortRangeListAssociationsRequest>::kStruct,
    .response = &Table<DescribePortRangeListAssociationsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "PortRangeListAssociations",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribePortRangeListAssociationsRequest() {
  return schema::MakeObject<DescribePortRangeListAssociationsRequest>();
}
schema::OwnedObject MakeDescribePortRangeListAssociationsResponse() {
  return schema::MakeObject<DescribePortRangeListAssociationsResponse>();
}

constinit const schema::Action kDescribeResourceByTagsAction = {
    .name = "DescribeResourceByTags",
    .request = &Table<DescribeResourceByTagsRequest>::kStruct,
    .response = &Table<DescribeResourceByTagsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Resources",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeResourceByTagsRequest() { return schema::MakeObject<DescribeResourceByTagsRequest>(); }
schema::OwnedObject MakeDescribeResourceByTagsResponse() {
  return schema::MakeObject<DescribeResourceByTagsResponse>();
}

constinit const schema::Action kDescribeRouteTablesAction = {
    .name = "DescribeRouteTables",
    .request = &Table<DescribeRouteTablesRequest>::kStruct,
    .response = &Table<DescribeRouteTablesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "RouteTables",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeRouteTablesRequest() { return schema::MakeObject<DescribeRouteTablesRequest>(); }
schema::OwnedObject MakeDescribeRouteTablesResponse() { return schema::MakeObject<DescribeRouteTablesResponse>(); }

constinit const schema::Action kDescribeSnapshotGroupsAction = {
    .name = "DescribeSnapshotGroups",
    .request = &Table<DescribeSnapshotGroupsRequest>::kStruct,
    .response = &Table<DescribeSnapshotGroupsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "SnapshotGroups",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeSnapshotGroupsRequest() { return schema::MakeObject<DescribeSnapshotGroupsRequest>(); }
schema::OwnedObject MakeDescribeSnapshotGroupsResponse() {
  return schema::MakeObject<DescribeSnapshotGroupsResponse>();
}

constinit const schema::Action kDescribeSnapshotPackageAction = {
    .name = "DescribeSnapshotPackage",
    .request = &Table<DescribeSnapshotPackageRequest>::kStruct,
    .response = &Table<DescribeSnapshotPackageResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "SnapshotPackages",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeSnapshotPackageRequest() {
  return schema::MakeObject<DescribeSnapshotPackageRequest>();
}
schema::OwnedObject MakeDescribeSnapshotPackageResponse() {
  return schema::MakeObject<DescribeSnapshotPackageResponse>();
}

constinit const schema::Action kDescribeSpotAdviceAction = {
    .name = "DescribeSpotAdvice",
    .request = &Table<DescribeSpotAdviceRequest>::kStruct,
    .response = &Table<DescribeSpotAdviceResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeSpotAdviceRequest() { return schema::MakeObject<DescribeSpotAdviceRequest>(); }
schema::OwnedObject MakeDescribeSpotAdviceResponse() { return schema::MakeObject<DescribeSpotAdviceResponse>(); }

constinit const schema::Action kDescribeStorageSetsAction = {
    .name = "DescribeStorageSets",
    .request = &Table<DescribeStorageSetsRequest>::kStruct,
    .response = &Table<DescribeStorageSetsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "StorageSets",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeStorageSetsRequest() { return schema::MakeObject<DescribeStorageSetsRequest>(); }
schema::OwnedObject MakeDescribeStorageSetsResponse() { return schema::MakeObject<DescribeStorageSetsResponse>(); }

constinit const schema::Action kEnableNetworkInterfaceQoSAction = {
    .name = "EnableNetworkInterfaceQoS",
    .request = &Table<EnableNetworkInterfaceQoSRequest>::kStruct,
    .response = &Table<EnableNetworkInterfaceQoSResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeEnableNetworkInterfaceQoSRequest() {
  return schema::MakeObject<EnableNetworkInterfaceQoSRequest>();
}
schema::OwnedObject MakeEnableNetworkInterfaceQoSResponse() {
  return schema::MakeObject<EnableNetworkInterfaceQoSResponse>();
}

constinit const schema::Action kModifyDeploymentSetAttributeAction = {
    .name = "ModifyDeploymentSetAttribute",
    .request = &Table<ModifyDeploymentSetAttributeRequest>::kStruct,
    .response = &Table<ModifyDeploymentSetAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDeploymentSetAttributeRequest() {
  return schema::MakeObject<ModifyDeploymentSetAttributeRequest>();
}
schema::OwnedObject MakeModifyDeploymentSetAttributeResponse() {
  return schema::MakeObject<ModifyDeploymentSetAttributeResponse>();
}

constinit const schema::Action kModifyImageSharePermissionAction = {
    .name = "ModifyImageSharePermission",
    .request = &Table<ModifyImageSharePermissionRequest>::kStruct,
    .response = &Table<ModifyImageSharePermissionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyImageSharePermissionRequest() {
  return schema::MakeObject<ModifyImageSharePermissionRequest>();
}
schema::OwnedObject MakeModifyImageSharePermissionResponse() {
  return schema::MakeObject<ModifyImageSharePermissionResponse>();
}

constinit const schema::Action kModifyInstanceChargeTypeAction = {
    .name = "ModifyInstanceChargeType",
    .request = &Table<ModifyInstanceChargeTypeRequest>::kStruct,
    .response = &Table<ModifyInstanceChargeTypeResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyInstanceChargeTypeRequest() {
  return schema::MakeObject<ModifyInstanceChargeTypeRequest>();
}
schema::OwnedObject MakeModifyInstanceChargeTypeResponse() {
  return schema::MakeObject<ModifyInstanceChargeTypeResponse>();
}

constinit const schema::Action kReleaseCapacityReservationAction = {
    .name = "ReleaseCapacityReservation",
    .request = &Table<ReleaseCapacityReservationRequest>::kStruct,
    .response = &Table<ReleaseCapacityReservationResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReleaseCapacityReservationRequest() {
  return schema::MakeObject<ReleaseCapacityReservationRequest>();
}
schema::OwnedObject MakeReleaseCapacityReservationResponse() {
  return schema::MakeObject<ReleaseCapacityReservationResponse>();
}

constinit const schema::Action kTagResourcesAction = {
    .name = "TagResources",
    .request = &Table<TagResourcesRequest>::kStruct,
    .response = &Table<TagResourcesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeTagResourcesRequest() { return schema::MakeObject<TagResourcesRequest>(); }
schema::OwnedObject MakeTagResourcesResponse() { return schema::MakeObject<TagResourcesResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const CancelImagePipelineExecutionResponse*) noexcept {
  return tables::Table<CancelImagePipelineExecutionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CancelImagePipelineExecutionRequest::TemplateTag*) noexcept {
  return tables::Table<CancelImagePipelineExecutionRequest::TemplateTag>::kStruct;
}

const schema::Struct& SchemaOf(const CancelImagePipelineExecutionRequest*) noexcept {
  return tables::Table<CancelImagePipelineExecutionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CancelImagePipelineExecutionRequest&) noexcept {
  return tables::kCancelImagePipelineExecutionAction;
}

Outcome<CancelImagePipelineExecutionResponse> Client::CancelImagePipelineExecution(
    const CancelImagePipelineExecutionRequest& request, const CallOptions& options) const {
  return internal::Invoke<CancelImagePipelineExecutionResponse>(*core_, tables::kCancelImagePipelineExecutionAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyResponse*) noexcept {
  return tables::Table<CreateAutoSnapshotPolicyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration::Arn*) noexcept {
  return tables::Table<CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration*) noexcept {
  return tables::Table<CreateAutoSnapshotPolicyRequest::CopyEncryptionConfiguration>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest::Tag*) noexcept {
  return tables::Table<CreateAutoSnapshotPolicyRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest::TargetTags*) noexcept {
  return tables::Table<CreateAutoSnapshotPolicyRequest::TargetTags>::kStruct;
}

const schema::Struct& SchemaOf(const CreateAutoSnapshotPolicyRequest*) noexcept {
  return tables::Table<CreateAutoSnapshotPolicyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateAutoSnapshotPolicyRequest&) noexcept {
  return tables::kCreateAutoSnapshotPolicyAction;
}

Outcome<CreateAutoSnapshotPolicyResponse> Client::CreateAutoSnapshotPolicy(
    const CreateAutoSnapshotPolicyRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateAutoSnapshotPolicyResponse>(*core_, tables::kCreateAutoSnapshotPolicyAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const CreateDiagnosticReportResponse*) noexcept {
  return tables::Table<CreateDiagnosticReportResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDiagnosticReportRequest*) noexcept {
  return tables::Table<CreateDiagnosticReportRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateDiagnosticReportRequest&) noexcept {
  return tables::kCreateDiagnosticReportAction;
}

Outcome<CreateDiagnosticReportResponse> Client::CreateDiagnosticReport(const CreateDiagnosticReportRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<CreateDiagnosticReportResponse>(*core_, tables::kCreateDiagnosticReportAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(
    const DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::CopyEncryptionConfiguration*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::CopyEncryptionConfiguration>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::Tag*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::TargetTag*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy::TargetTag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyExResponse::AutoSnapshotPolicy>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExResponse*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyExResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExRequest::Tag*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyExRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyExRequest*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyExRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAutoSnapshotPolicyExRequest&) noexcept {
  return tables::kDescribeAutoSnapshotPolicyExAction;
}

Outcome<DescribeAutoSnapshotPolicyExResponse> Client::DescribeAutoSnapshotPolicyEx(
    const DescribeAutoSnapshotPolicyExRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAutoSnapshotPolicyExResponse>(*core_, tables::kDescribeAutoSnapshotPolicyExAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeDiskEncryptionByDefaultStatusResponse*) noexcept {
  return tables::Table<DescribeDiskEncryptionByDefaultStatusResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDiskEncryptionByDefaultStatusRequest*) noexcept {
  return tables::Table<DescribeDiskEncryptionByDefaultStatusRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDiskEncryptionByDefaultStatusRequest&) noexcept {
  return tables::kDescribeDiskEncryptionByDefaultStatusAction;
}

Outcome<DescribeDiskEncryptionByDefaultStatusResponse> Client::DescribeDiskEncryptionByDefaultStatus(
    const DescribeDiskEncryptionByDefaultStatusRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDiskEncryptionByDefaultStatusResponse>(
      *core_, tables::kDescribeDiskEncryptionByDefaultStatusAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse::NatGateway*) noexcept {
  return tables::Table<DescribeNatGatewaysResponse::NatGateway>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse*) noexcept {
  return tables::Table<DescribeNatGatewaysResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNatGatewaysRequest*) noexcept {
  return tables::Table<DescribeNatGatewaysRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeNatGatewaysRequest&) noexcept {
  return tables::kDescribeNatGatewaysAction;
}

Outcome<DescribeNatGatewaysResponse> Client::DescribeNatGateways(const DescribeNatGatewaysRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeNatGatewaysResponse>(*core_, tables::kDescribeNatGatewaysAction, request, options);
}

const schema::Struct& SchemaOf(const DescribePortRangeListAssociationsResponse::PortRangeListAssociations*) noexcept {
  return tables::Table<DescribePortRangeListAssociationsResponse::PortRangeListAssociations>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePortRangeListAssociationsResponse*) noexcept {
  return tables::Table<DescribePortRangeListAssociationsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePortRangeListAssociationsRequest*) noexcept {
  return tables::Table<DescribePortRangeListAssociationsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePortRangeListAssociationsRequest&) noexcept {
  return tables::kDescribePortRangeListAssociationsAction;
}

Outcome<DescribePortRangeListAssociationsResponse> Client::DescribePortRangeListAssociations(
    const DescribePortRangeListAssociationsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribePortRangeListAssociationsResponse>(*core_,
                                                                     tables::kDescribePortRangeListAssociationsAction,
                                                                     request, options);
}

const schema::Struct& SchemaOf(const DescribeResourceByTagsResponse::Resource*) noexcept {
  return tables::Table<DescribeResourceByTagsResponse::Resource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourceByTagsResponse*) noexcept {
  return tables::Table<DescribeResourceByTagsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourceByTagsRequest::Tag*) noexcept {
  return tables::Table<DescribeResourceByTagsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeResourceByTagsRequest*) noexcept {
  return tables::Table<DescribeResourceByTagsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeResourceByTagsRequest&) noexcept {
  return tables::kDescribeResourceByTagsAction;
}

Outcome<DescribeResourceByTagsResponse> Client::DescribeResourceByTags(const DescribeResourceByTagsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeResourceByTagsResponse>(*core_, tables::kDescribeResourceByTagsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeRouteTablesResponse::RouteTable::RouteEntry::NextHop*) noexcept {
  return tables::Table<DescribeRouteTablesResponse::RouteTable::RouteEntry::NextHop>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRouteTablesResponse::RouteTable::RouteEntry*) noexcept {
  return tables::Table<DescribeRouteTablesResponse::RouteTable::RouteEntry>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRouteTablesResponse::RouteTable*) noexcept {
  return tables::Table<DescribeRouteTablesResponse::RouteTable>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRouteTablesResponse*) noexcept {
  return tables::Table<DescribeRouteTablesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeRouteTablesRequest*) noexcept {
  return tables::Table<DescribeRouteTablesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeRouteTablesRequest&) noexcept {
  return tables::kDescribeRouteTablesAction;
}

Outcome<DescribeRouteTablesResponse> Client::DescribeRouteTables(const DescribeRouteTablesRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeRouteTablesResponse>(*core_, tables::kDescribeRouteTablesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot::Tag*) noexcept {
  return tables::Table<DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot*) noexcept {
  return tables::Table<DescribeSnapshotGroupsResponse::SnapshotGroup::Snapshot>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse::SnapshotGroup::Tag*) noexcept {
  return tables::Table<DescribeSnapshotGroupsResponse::SnapshotGroup::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse::SnapshotGroup*) noexcept {
  return tables::Table<DescribeSnapshotGroupsResponse::SnapshotGroup>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotGroupsResponse*) noexcept {
  return tables::Table<DescribeSnapshotGroupsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotGroupsRequest::Tag*) noexcept {
  return tables::Table<DescribeSnapshotGroupsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotGroupsRequest*) noexcept {
  return tables::Table<DescribeSnapshotGroupsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnapshotGroupsRequest&) noexcept {
  return tables::kDescribeSnapshotGroupsAction;
}

Outcome<DescribeSnapshotGroupsResponse> Client::DescribeSnapshotGroups(const DescribeSnapshotGroupsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeSnapshotGroupsResponse>(*core_, tables::kDescribeSnapshotGroupsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeSnapshotPackageResponse::SnapshotPackage*) noexcept {
  return tables::Table<DescribeSnapshotPackageResponse::SnapshotPackage>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotPackageResponse*) noexcept {
  return tables::Table<DescribeSnapshotPackageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotPackageRequest*) noexcept {
  return tables::Table<DescribeSnapshotPackageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnapshotPackageRequest&) noexcept {
  return tables::kDescribeSnapshotPackageAction;
}

Outcome<DescribeSnapshotPackageResponse> Client::DescribeSnapshotPackage(const DescribeSnapshotPackageRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<DescribeSnapshotPackageResponse>(*core_, tables::kDescribeSnapshotPackageAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const DescribeSpotAdviceResponse::AvailableSpotZone::AvailableSpotResource*) noexcept {
  return tables::Table<DescribeSpotAdviceResponse::AvailableSpotZone::AvailableSpotResource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSpotAdviceResponse::AvailableSpotZone*) noexcept {
  return tables::Table<DescribeSpotAdviceResponse::AvailableSpotZone>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSpotAdviceResponse*) noexcept {
  return tables::Table<DescribeSpotAdviceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSpotAdviceRequest*) noexcept {
  return tables::Table<DescribeSpotAdviceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSpotAdviceRequest&) noexcept {
  return tables::kDescribeSpotAdviceAction;
}

Outcome<DescribeSpotAdviceResponse> Client::DescribeSpotAdvice(const DescribeSpotAdviceRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DescribeSpotAdviceResponse>(*core_, tables::kDescribeSpotAdviceAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeStorageSetsResponse::StorageSet::Tag*) noexcept {
  return tables::Table<DescribeStorageSetsResponse::StorageSet::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageSetsResponse::StorageSet*) noexcept {
  return tables::Table<DescribeStorageSetsResponse::StorageSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageSetsResponse*) noexcept {
  return tables::Table<DescribeStorageSetsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageSetsRequest::Tag*) noexcept {
  return tables::Table<DescribeStorageSetsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageSetsRequest*) noexcept {
  return tables::Table<DescribeStorageSetsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeStorageSetsRequest&) noexcept {
  return tables::kDescribeStorageSetsAction;
}

Outcome<DescribeStorageSetsResponse> Client::DescribeStorageSets(const DescribeStorageSetsRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeStorageSetsResponse>(*core_, tables::kDescribeStorageSetsAction, request, options);
}

const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSResponse*) noexcept {
  return tables::Table<EnableNetworkInterfaceQoSResponse>::kStruct;
}

const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSRequest::QoS*) noexcept {
  return tables::Table<EnableNetworkInterfaceQoSRequest::QoS>::kStruct;
}

const schema::Struct& SchemaOf(const EnableNetworkInterfaceQoSRequest*) noexcept {
  return tables::Table<EnableNetworkInterfaceQoSRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const EnableNetworkInterfaceQoSRequest&) noexcept {
  return tables::kEnableNetworkInterfaceQoSAction;
}

Outcome<EnableNetworkInterfaceQoSResponse> Client::EnableNetworkInterfaceQoS(
    const EnableNetworkInterfaceQoSRequest& request, const CallOptions& options) const {
  return internal::Invoke<EnableNetworkInterfaceQoSResponse>(*core_, tables::kEnableNetworkInterfaceQoSAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifyDeploymentSetAttributeResponse*) noexcept {
  return tables::Table<ModifyDeploymentSetAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDeploymentSetAttributeRequest*) noexcept {
  return tables::Table<ModifyDeploymentSetAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDeploymentSetAttributeRequest&) noexcept {
  return tables::kModifyDeploymentSetAttributeAction;
}

Outcome<ModifyDeploymentSetAttributeResponse> Client::ModifyDeploymentSetAttribute(
    const ModifyDeploymentSetAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyDeploymentSetAttributeResponse>(*core_, tables::kModifyDeploymentSetAttributeAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const ModifyImageSharePermissionResponse*) noexcept {
  return tables::Table<ModifyImageSharePermissionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyImageSharePermissionRequest*) noexcept {
  return tables::Table<ModifyImageSharePermissionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyImageSharePermissionRequest&) noexcept {
  return tables::kModifyImageSharePermissionAction;
}

Outcome<ModifyImageSharePermissionResponse> Client::ModifyImageSharePermission(
    const ModifyImageSharePermissionRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyImageSharePermissionResponse>(*core_, tables::kModifyImageSharePermissionAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeResponse::FeeOfInstance*) noexcept {
  return tables::Table<ModifyInstanceChargeTypeResponse::FeeOfInstance>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeResponse*) noexcept {
  return tables::Table<ModifyInstanceChargeTypeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeRequest::PromotionOptions*) noexcept {
  return tables::Table<ModifyInstanceChargeTypeRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeRequest*) noexcept {
  return tables::Table<ModifyInstanceChargeTypeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceChargeTypeRequest&) noexcept {
  return tables::kModifyInstanceChargeTypeAction;
}

Outcome<ModifyInstanceChargeTypeResponse> Client::ModifyInstanceChargeType(
    const ModifyInstanceChargeTypeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceChargeTypeResponse>(*core_, tables::kModifyInstanceChargeTypeAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const ReleaseCapacityReservationResponse*) noexcept {
  return tables::Table<ReleaseCapacityReservationResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleaseCapacityReservationRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<ReleaseCapacityReservationRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ReleaseCapacityReservationRequest*) noexcept {
  return tables::Table<ReleaseCapacityReservationRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleaseCapacityReservationRequest&) noexcept {
  return tables::kReleaseCapacityReservationAction;
}

Outcome<ReleaseCapacityReservationResponse> Client::ReleaseCapacityReservation(
    const ReleaseCapacityReservationRequest& request, const CallOptions& options) const {
  return internal::Invoke<ReleaseCapacityReservationResponse>(*core_, tables::kReleaseCapacityReservationAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const TagResourcesResponse*) noexcept {
  return tables::Table<TagResourcesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const TagResourcesRequest::Tag*) noexcept {
  return tables::Table<TagResourcesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const TagResourcesRequest*) noexcept {
  return tables::Table<TagResourcesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const TagResourcesRequest&) noexcept {
  return tables::kTagResourcesAction;
}

Outcome<TagResourcesResponse> Client::TagResources(const TagResourcesRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<TagResourcesResponse>(*core_, tables::kTagResourcesAction, request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
