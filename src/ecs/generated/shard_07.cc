// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/cancel_copy_image.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/delete_auto_snapshot_policy.h"
#include "alibabacloud/ecs/delete_deployment_set.h"
#include "alibabacloud/ecs/delete_security_group.h"
#include "alibabacloud/ecs/describe_elasticity_assurances.h"
#include "alibabacloud/ecs/describe_instance_auto_renew_attribute.h"
#include "alibabacloud/ecs/describe_invocations.h"
#include "alibabacloud/ecs/describe_managed_instances.h"
#include "alibabacloud/ecs/describe_plan_maintenance_windows.h"
#include "alibabacloud/ecs/describe_security_group_references.h"
#include "alibabacloud/ecs/describe_spot_price_history.h"
#include "alibabacloud/ecs/describe_storage_set_details.h"
#include "alibabacloud/ecs/describe_task_attribute.h"
#include "alibabacloud/ecs/describe_zones.h"
#include "alibabacloud/ecs/detach_disk.h"
#include "alibabacloud/ecs/modify_dedicated_host_auto_release_time.h"
#include "alibabacloud/ecs/modify_instance_deployment.h"
#include "alibabacloud/ecs/modify_router_interface_attribute.h"
#include "alibabacloud/ecs/modify_snapshot_category.h"
#include "alibabacloud/ecs/re_activate_instances.h"
#include "alibabacloud/ecs/re_init_disk.h"
#include "alibabacloud/ecs/send_diagnostic_interrupt.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::CancelCopyImageResponse> {
  using T = ecs::CancelCopyImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CancelCopyImageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CancelCopyImageRequest> {
  using T = ecs::CancelCopyImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CancelCopyImageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteAutoSnapshotPolicyResponse> {
  using T = ecs::DeleteAutoSnapshotPolicyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteAutoSnapshotPolicyResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteAutoSnapshotPolicyRequest> {
  using T = ecs::DeleteAutoSnapshotPolicyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"autoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, schema::kRequired},
      {"regionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteAutoSnapshotPolicyRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDeploymentSetResponse> {
  using T = ecs::DeleteDeploymentSetResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteDeploymentSetResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteDeploymentSetRequest> {
  using T = ecs::DeleteDeploymentSetRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteDeploymentSetRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteSecurityGroupResponse> {
  using T = ecs::DeleteSecurityGroupResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSecurityGroupResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteSecurityGroupRequest> {
  using T = ecs::DeleteSecurityGroupRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSecurityGroupRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource::ElasticityAssuranceUsage> {
  using T = ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource::ElasticityAssuranceUsage;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccountId", "", TypeOf<decltype(T::account_id)>(), offsetof(T, account_id), Style::kRepeat, 0},
      {"ServiceName", "", TypeOf<decltype(T::service_name)>(), offsetof(T, service_name), Style::kRepeat, 0},
      {"UsedAmount", "", TypeOf<decltype(T::used_amount)>(), offsetof(T, used_amount), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElasticityAssurancesResponse.ElasticityAssuranceItem.AllocatedResource.ElasticityAssuranceUsage", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource::ElasticityAssuranceUsage> =
    &ecs::tables::Table<
        ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource::ElasticityAssuranceUsage>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource> {
  using T = ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableAmount", "", TypeOf<decltype(T::available_amount)>(), offsetof(T, available_amount), Style::kRepeat,
       0},
      {"ElasticityAssuranceUsages", "ElasticityAssuranceUsage", TypeOf<decltype(T::elasticity_assurance_usages)>(),
       offsetof(T, elasticity_assurance_usages), Style::kRepeat, 0},
      {"FailedAmount", "", TypeOf<decltype(T::failed_amount)>(), offsetof(T, failed_amount), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"LockedAmount", "", TypeOf<decltype(T::locked_amount)>(), offsetof(T, locked_amount), Style::kRepeat, 0},
      {"TotalAmount", "", TypeOf<decltype(T::total_amount)>(), offsetof(T, total_amount), Style::kRepeat, 0},
      {"UsedAmount", "", TypeOf<decltype(T::used_amount)>(), offsetof(T, used_amount), Style::kRepeat, 0},
      {"zoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElasticityAssurancesResponse.ElasticityAssuranceItem.AllocatedResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource> =
    &ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::RecurrenceRule> {
  using T = ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::RecurrenceRule;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndHour", "", TypeOf<decltype(T::end_hour)>(), offsetof(T, end_hour), Style::kRepeat, 0},
      {"RecurrenceType", "", TypeOf<decltype(T::recurrence_type)>(), offsetof(T, recurrence_type), Style::kRepeat, 0},
      {"RecurrenceValue", "", TypeOf<decltype(T::recurrence_value)>(), offsetof(T, recurrence_value), Style::kRepeat,
       0},
      {"StartHour", "", TypeOf<decltype(T::start_hour)>(), offsetof(T, start_hour), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElasticityAssurancesResponse.ElasticityAssuranceItem.RecurrenceRule", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::RecurrenceRule> =
    &ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::RecurrenceRule>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::Tag> {
  using T = ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElasticityAssurancesResponse.ElasticityAssuranceItem.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::Tag> =
        &ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem> {
  using T = ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocatedResources", "AllocatedResource", TypeOf<decltype(T::allocated_resources)>(),
       offsetof(T, allocated_resources), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ElasticityAssuranceOwnerId", "", TypeOf<decltype(T::elasticity_assurance_owner_id)>(),
       offsetof(T, elasticity_assurance_owner_id), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"LatestStartTime", "", TypeOf<decltype(T::latest_start_time)>(), offsetof(T, latest_start_time), Style::kRepeat,
       0},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"PrivatePoolOptionsId", "", TypeOf<decltype(T::private_pool_options_id)>(), offsetof(T, private_pool_options_id),
       Style::kRepeat, 0},
      {"PrivatePoolOptionsMatchCriteria", "", TypeOf<decltype(T::private_pool_options_match_criteria)>(),
       offsetof(T, private_pool_options_match_criteria), Style::kRepeat, 0},
      {"PrivatePoolOptionsName", "", TypeOf<decltype(T::private_pool_options_name)>(),
       offsetof(T, private_pool_options_name), Style::kRepeat, 0},
      {"RecurrenceRules", "RecurrenceRule", TypeOf<decltype(T::recurrence_rules)>(), offsetof(T, recurrence_rules),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"StartTimeType", "", TypeOf<decltype(T::start_time_type)>(), offsetof(T, start_time_type), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TotalAssuranceTimes", "", TypeOf<decltype(T::total_assurance_times)>(), offsetof(T, total_assurance_times),
       Style::kRepeat, 0},
      {"UsedAssuranceTimes", "", TypeOf<decltype(T::used_assurance_times)>(), offsetof(T, used_assurance_times),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeElasticityAssurancesResponse.ElasticityAssuranceItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem> =
        &ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse::ElasticityAssuranceItem>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssurancesResponse> {
  using T = ecs::DescribeElasticityAssurancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ElasticityAssuranceSet", "ElasticityAssuranceItem", TypeOf<decltype(T::elasticity_assurance_set)>(),
       offsetof(T, elasticity_assurance_set), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssurancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssurancesRequest::PrivatePoolOptions> {
  using T = ecs::DescribeElasticityAssurancesRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ids", "", TypeOf<decltype(T::ids)>(), offsetof(T, ids), Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssurancesRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeElasticityAssurancesRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::DescribeElasticityAssurancesRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssurancesRequest::Tag> {
  using T = ecs::DescribeElasticityAssurancesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssurancesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeElasticityAssurancesRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeElasticityAssurancesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeElasticityAssurancesRequest> {
  using T = ecs::DescribeElasticityAssurancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeElasticityAssurancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute> {
  using T = ecs::DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoRenewEnabled", "", TypeOf<decltype(T::auto_renew_enabled)>(), offsetof(T, auto_renew_enabled),
       Style::kRepeat, 0},
      {"Duration", "", TypeOf<decltype(T::duration)>(), offsetof(T, duration), Style::kRepeat, 0},
      {"EnableExpectedRenewDay", "", TypeOf<decltype(T::enable_expected_renew_day)>(),
       offsetof(T, enable_expected_renew_day), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeInstanceAutoRenewAttributeResponse.InstanceRenewAttribute", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute> =
        &ecs::tables::Table<ecs::DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAutoRenewAttributeResponse> {
  using T = ecs::DescribeInstanceAutoRenewAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceRenewAttributes", "InstanceRenewAttribute", TypeOf<decltype(T::instance_renew_attributes)>(),
       offsetof(T, instance_renew_attributes), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAutoRenewAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceAutoRenewAttributeRequest> {
  using T = ecs::DescribeInstanceAutoRenewAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kSimple, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RenewalStatus", "", TypeOf<decltype(T::renewal_status)>(), offsetof(T, renewal_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceAutoRenewAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInvocationsResponse::Invocation::InvokeInstance> {
  using T = ecs::DescribeInvocationsResponse::Invocation::InvokeInstance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Dropped", "", TypeOf<decltype(T::dropped)>(), offsetof(T, dropped), Style::kRepeat, 0},
      {"ErrorCode", "", TypeOf<decltype(T::error_code)>(), offsetof(T, error_code), Style::kRepeat, 0},
      {"ErrorInfo", "", TypeOf<decltype(T::error_info)>(), offsetof(T, error_info), Style::kRepeat, 0},
      {"ExitCode", "", TypeOf<decltype(T::exit_code)>(), offsetof(T, exit_code), Style::kRepeat, 0},
      {"FinishTime", "", TypeOf<decltype(T::finish_time)>(), offsetof(T, finish_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceInvokeStatus", "", TypeOf<decltype(T::instance_invoke_status)>(), offsetof(T, instance_invoke_status),
       Style::kRepeat, 0},
      {"InvocationStatus", "", TypeOf<decltype(T::invocation_status)>(), offsetof(T, invocation_status), Style::kRepeat,
       0},
      {"OssOutputErrorCode", "", TypeOf<decltype(T::oss_output_error_code)>(), offsetof(T, oss_output_error_code),
       Style::kRepeat, 0},
      {"OssOutputErrorInfo", "", TypeOf<decltype(T::oss_output_error_info)>(), offsetof(T, oss_output_error_info),
       Style::kRepeat, 0},
      {"OssOutputStatus", "", TypeOf<decltype(T::oss_output_status)>(), offsetof(T, oss_output_status), Style::kRepeat,
       0},
      {"OssOutputUri", "", TypeOf<decltype(T::oss_output_uri)>(), offsetof(T, oss_output_uri), Style::kRepeat, 0},
      {"Output", "", TypeOf<decltype(T::output)>(), offsetof(T, output), Style::kRepeat, 0},
      {"Repeats", "", TypeOf<decltype(T::repeats)>(), offsetof(T, repeats), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"StopTime", "", TypeOf<decltype(T::stop_time)>(), offsetof(T, stop_time), Style::kRepeat, 0},
      {"Timed", "", TypeOf<decltype(T::timed)>(), offsetof(T, timed), Style::kRepeat, 0},
      {"UpdateTime", "", TypeOf<decltype(T::update_time)>(), offsetof(T, update_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationsResponse.Invocation.InvokeInstance", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeInvocationsResponse::Invocation::InvokeInstance> =
        &ecs::tables::Table<ecs::DescribeInvocationsResponse::Invocation::InvokeInstance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInvocationsResponse::Invocation::Tag> {
  using T = ecs::DescribeInvocationsResponse::Invocation::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationsResponse.Invocation.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInvocationsResponse::Invocation::Tag> =
    &ecs::tables::Table<ecs::DescribeInvocationsResponse::Invocation::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInvocationsResponse::Invocation> {
  using T = ecs::DescribeInvocationsResponse::Invocation;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandContent", "", TypeOf<decltype(T::command_content)>(), offsetof(T, command_content), Style::kRepeat,
       schema::kSensitive},
      {"CommandDescription", "", TypeOf<decltype(T::command_description)>(), offsetof(T, command_description),
       Style::kRepeat, 0},
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"CommandName", "", TypeOf<decltype(T::command_name)>(), offsetof(T, command_name), Style::kRepeat, 0},
      {"CommandType", "", TypeOf<decltype(T::command_type)>(), offsetof(T, command_type), Style::kRepeat, 0},
      {"ContainerId", "", TypeOf<decltype(T::container_id)>(), offsetof(T, container_id), Style::kRepeat, 0},
      {"ContainerName", "", TypeOf<decltype(T::container_name)>(), offsetof(T, container_name), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Frequency", "", TypeOf<decltype(T::frequency)>(), offsetof(T, frequency), Style::kRepeat, 0},
      {"InvocationStatus", "", TypeOf<decltype(T::invocation_status)>(), offsetof(T, invocation_status), Style::kRepeat,
       0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"InvokeInstances", "InvokeInstance", TypeOf<decltype(T::invoke_instances)>(), offsetof(T, invoke_instances),
       Style::kRepeat, 0},
      {"InvokeStatus", "", TypeOf<decltype(T::invoke_status)>(), offsetof(T, invoke_status), Style::kRepeat, 0},
      {"Launcher", "", TypeOf<decltype(T::launcher)>(), offsetof(T, launcher), Style::kRepeat, 0},
      {"OssOutputDelivery", "", TypeOf<decltype(T::oss_output_delivery)>(), offsetof(T, oss_output_delivery),
       Style::kRepeat, 0},
      {"Parameters", "", TypeOf<decltype(T::parameters)>(), offsetof(T, parameters), Style::kRepeat, 0},
      {"RepeatMode", "", TypeOf<decltype(T::repeat_mode)>(), offsetof(T, repeat_mode), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TerminationMode", "", TypeOf<decltype(T::termination_mode)>(), offsetof(T, termination_mode), Style::kRepeat,
       0},
      {"Timed", "", TypeOf<decltype(T::timed)>(), offsetof(T, timed), Style::kRepeat, 0},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
      {"Username", "", TypeOf<decltype(T::username)>(), offsetof(T, username), Style::kRepeat, 0},
      {"WorkingDir", "", TypeOf<decltype(T::working_dir)>(), offsetof(T, working_dir), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationsResponse.Invocation", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInvocationsResponse::Invocation> =
    &ecs::tables::Table<ecs::DescribeInvocationsResponse::Invocation>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInvocationsResponse> {
  using T = ecs::DescribeInvocationsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Invocations", "Invocation", TypeOf<decltype(T::invocations)>(), offsetof(T, invocations), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInvocationsRequest::Tag> {
  using T = ecs::DescribeInvocationsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInvocationsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeInvocationsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInvocationsRequest> {
  using T = ecs::DescribeInvocationsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"CommandName", "", TypeOf<decltype(T::command_name)>(), offsetof(T, command_name), Style::kRepeat, 0},
      {"CommandType", "", TypeOf<decltype(T::command_type)>(), offsetof(T, command_type), Style::kRepeat, 0},
      {"ContentEncoding", "", TypeOf<decltype(T::content_encoding)>(), offsetof(T, content_encoding), Style::kRepeat,
       0},
      {"IncludeOutput", "", TypeOf<decltype(T::include_output)>(), offsetof(T, include_output), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"InvokeStatus", "", TypeOf<decltype(T::invoke_status)>(), offsetof(T, invoke_status), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RepeatMode", "", TypeOf<decltype(T::repeat_mode)>(), offsetof(T, repeat_mode), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Timed", "", TypeOf<decltype(T::timed)>(), offsetof(T, timed), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInvocationsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeManagedInstancesResponse::Instances::Tags> {
  using T = ecs::DescribeManagedInstancesResponse::Instances::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeManagedInstancesResponse.Instances.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeManagedInstancesResponse::Instances::Tags> =
        &ecs::tables::Table<ecs::DescribeManagedInstancesResponse::Instances::Tags>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeManagedInstancesResponse::Instances> {
  using T = ecs::DescribeManagedInstancesResponse::Instances;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat, 0},
      {"AgentVersion", "", TypeOf<decltype(T::agent_version)>(), offsetof(T, agent_version), Style::kRepeat, 0},
      {"Connected", "", TypeOf<decltype(T::connected)>(), offsetof(T, connected), Style::kRepeat, 0},
      {"Hostname", "", TypeOf<decltype(T::hostname)>(), offsetof(T, hostname), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InternetIp", "", TypeOf<decltype(T::internet_ip)>(), offsetof(T, internet_ip), Style::kRepeat, 0},
      {"IntranetIp", "", TypeOf<decltype(T::intranet_ip)>(), offsetof(T, intranet_ip), Style::kRepeat, 0},
      {"InvocationCount", "", TypeOf<decltype(T::invocation_count)>(), offsetof(T, invocation_count), Style::kRepeat,
       0},
      {"LastInvokedTime", "", TypeOf<decltype(T::last_invoked_time)>(), offsetof(T, last_invoked_time), Style::kRepeat,
       0},
      {"MachineId", "", TypeOf<decltype(T::machine_id)>(), offsetof(T, machine_id), Style::kRepeat, 0},
      {"OsType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"OsVersion", "", TypeOf<decltype(T::os_version)>(), offsetof(T, os_version), Style::kRepeat, 0},
      {"RegistrationTime", "", TypeOf<decltype(T::registration_time)>(), offsetof(T, registration_time), Style::kRepeat,
       0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeManagedInstancesResponse.Instances", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeManagedInstancesResponse::Instances> =
    &ecs::tables::Table<ecs::DescribeManagedInstancesResponse::Instances>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeManagedInstancesResponse> {
  using T = ecs::DescribeManagedInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Instances", "", TypeOf<decltype(T::instances)>(), offsetof(T, instances), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeManagedInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeManagedInstancesRequest::Tag> {
  using T = ecs::DescribeManagedInstancesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeManagedInstancesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeManagedInstancesRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeManagedInstancesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeManagedInstancesRequest> {
  using T = ecs::DescribeManagedInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat, 0},
      {"Connected", "", TypeOf<decltype(T::connected)>(), offsetof(T, connected), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"InstanceIp", "", TypeOf<decltype(T::instance_ip)>(), offsetof(T, instance_ip), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"MachineId", "", TypeOf<decltype(T::machine_id)>(), offsetof(T, machine_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"OsType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeManagedInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource::Tags> {
  using T = ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePlanMaintenanceWindowsResponse.PlanMaintenanceWindowList.TargetResource.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource::Tags> =
    &ecs::tables::Table<
        ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource::Tags>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource> {
  using T = ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePlanMaintenanceWindowsResponse.PlanMaintenanceWindowList.TargetResource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource> =
    &ecs::tables::Table<
        ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod::RangeList> {
  using T = ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod::RangeList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePlanMaintenanceWindowsResponse.PlanMaintenanceWindowList.TimePeriod.RangeList", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod::RangeList> =
    &ecs::tables::Table<
        ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod::RangeList>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod> {
  using T = ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"RangeList", "", TypeOf<decltype(T::range_list)>(), offsetof(T, range_list), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePlanMaintenanceWindowsResponse.PlanMaintenanceWindowList.TimePeriod", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod> =
    &ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList> {
  using T = ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreateTime", "", TypeOf<decltype(T::create_time)>(), offsetof(T, create_time), Style::kRepeat, 0},
      {"Enable", "", TypeOf<decltype(T::enable)>(), offsetof(T, enable), Style::kRepeat, 0},
      {"MinMaintenanceInterval", "", TypeOf<decltype(T::min_maintenance_interval)>(),
       offsetof(T, min_maintenance_interval), Style::kRepeat, 0},
      {"ModifiedTime", "", TypeOf<decltype(T::modified_time)>(), offsetof(T, modified_time), Style::kRepeat, 0},
      {"PlanWindowId", "", TypeOf<decltype(T::plan_window_id)>(), offsetof(T, plan_window_id), Style::kRepeat, 0},
      {"PlanWindowName", "", TypeOf<decltype(T::plan_window_name)>(), offsetof(T, plan_window_name), Style::kRepeat, 0},
      {"SupportMaintenanceAction", "", TypeOf<decltype(T::support_maintenance_action)>(),
       offsetof(T, support_maintenance_action), Style::kRepeat, 0},
      {"TargetResource", "", TypeOf<decltype(T::target_resource)>(), offsetof(T, target_resource), Style::kFlat, 0},
      {"TimePeriod", "", TypeOf<decltype(T::time_period)>(), offsetof(T, time_period), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribePlanMaintenanceWindowsResponse.PlanMaintenanceWindowList", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList> =
        &ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsResponse> {
  using T = ecs::DescribePlanMaintenanceWindowsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PlanMaintenanceWindowList", "", TypeOf<decltype(T::plan_maintenance_window_list)>(),
       offsetof(T, plan_maintenance_window_list), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePlanMaintenanceWindowsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsRequest::TargetResourceTags> {
  using T = ecs::DescribePlanMaintenanceWindowsRequest::TargetResourceTags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePlanMaintenanceWindowsRequest.TargetResourceTags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePlanMaintenanceWindowsRequest::TargetResourceTags> =
        &ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsRequest::TargetResourceTags>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePlanMaintenanceWindowsRequest> {
  using T = ecs::DescribePlanMaintenanceWindowsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Enable", "", TypeOf<decltype(T::enable)>(), offsetof(T, enable), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PlanWindowId", "", TypeOf<decltype(T::plan_window_id)>(), offsetof(T, plan_window_id), Style::kRepeat, 0},
      {"PlanWindowName", "", TypeOf<decltype(T::plan_window_name)>(), offsetof(T, plan_window_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TargetResourceGroupId", "", TypeOf<decltype(T::target_resource_group_id)>(),
       offsetof(T, target_resource_group_id), Style::kRepeat, 0},
      {"TargetResourceTags", "", TypeOf<decltype(T::target_resource_tags)>(), offsetof(T, target_resource_tags),
       Style::kJson, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePlanMaintenanceWindowsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<
    ecs::DescribeSecurityGroupReferencesResponse::SecurityGroupReference::ReferencingSecurityGroup> {
  using T = ecs::DescribeSecurityGroupReferencesResponse::SecurityGroupReference::ReferencingSecurityGroup;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AliUid", "", TypeOf<decltype(T::ali_uid)>(), offsetof(T, ali_uid), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeSecurityGroupReferencesResponse.SecurityGroupReference.ReferencingSecurityGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeSecurityGroupReferencesResponse::SecurityGroupReference::ReferencingSecurityGroup> =
    &ecs::tables::Table<
        ecs::DescribeSecurityGroupReferencesResponse::SecurityGroupReference::ReferencingSecurityGroup>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupReferencesResponse::SecurityGroupReference> {
  using T = ecs::DescribeSecurityGroupReferencesResponse::SecurityGroupReference;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ReferencingSecurityGroups", "ReferencingSecurityGroup", TypeOf<decltype(T::referencing_security_groups)>(),
       offsetof(T, referencing_security_groups), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"SecurityReferencingGroups", 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeSecurityGroupReferencesResponse.SecurityGroupReference", kFields, kAliases};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSecurityGroupReferencesResponse::SecurityGroupReference> =
        &ecs::tables::Table<ecs::DescribeSecurityGroupReferencesResponse::SecurityGroupReference>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupReferencesResponse> {
  using T = ecs::DescribeSecurityGroupReferencesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityGroupReferences", "SecurityGroupReference", TypeOf<decltype(T::security_group_references)>(),
       offsetof(T, security_group_references), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupReferencesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupReferencesRequest> {
  using T = ecs::DescribeSecurityGroupReferencesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupReferencesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSpotPriceHistoryResponse::SpotPriceType> {
  using T = ecs::DescribeSpotPriceHistoryResponse::SpotPriceType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
      {"OriginPrice", "", TypeOf<decltype(T::origin_price)>(), offsetof(T, origin_price), Style::kRepeat, 0},
      {"SpotPrice", "", TypeOf<decltype(T::spot_price)>(), offsetof(T, spot_price), Style::kRepeat, 0},
      {"Timestamp", "", TypeOf<decltype(T::timestamp)>(), offsetof(T, timestamp), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSpotPriceHistoryResponse.SpotPriceType", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSpotPriceHistoryResponse::SpotPriceType> =
    &ecs::tables::Table<ecs::DescribeSpotPriceHistoryResponse::SpotPriceType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSpotPriceHistoryResponse> {
  using T = ecs::DescribeSpotPriceHistoryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Currency", "", TypeOf<decltype(T::currency)>(), offsetof(T, currency), Style::kRepeat, 0},
      {"NextOffset", "", TypeOf<decltype(T::next_offset)>(), offsetof(T, next_offset), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SpotPrices", "SpotPriceType", TypeOf<decltype(T::spot_prices)>(), offsetof(T, spot_prices), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSpotPriceHistoryResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSpotPriceHistoryRequest> {
  using T = ecs::DescribeSpotPriceHistoryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat,
       schema::kRequired},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"Offset", "", TypeOf<decltype(T::offset)>(), offsetof(T, offset), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSpotPriceHistoryRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeStorageSetDetailsResponse::Disk> {
  using T = ecs::DescribeStorageSetDetailsResponse::Disk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat, 0},
      {"StorageSetPartitionNumber", "", TypeOf<decltype(T::storage_set_partition_number)>(),
       offsetof(T, storage_set_partition_number), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageSetDetailsResponse.Disk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeStorageSetDetailsResponse::Disk> =
    &ecs::tables::Table<ecs::DescribeStorageSetDetailsResponse::Disk>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeStorageSetDetailsResponse> {
  using T = ecs::DescribeStorageSetDetailsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Disks", "Disk", TypeOf<decltype(T::disks)>(), offsetof(T, disks), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageSetDetailsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeStorageSetDetailsRequest> {
  using T = ecs::DescribeStorageSetDetailsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DiskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kJson, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat,
       schema::kRequired},
      {"StorageSetPartitionNumber", "", TypeOf<decltype(T::storage_set_partition_number)>(),
       offsetof(T, storage_set_partition_number), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeStorageSetDetailsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeTaskAttributeResponse::OperationProgress::RelatedItem> {
  using T = ecs::DescribeTaskAttributeResponse::OperationProgress::RelatedItem;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeTaskAttributeResponse.OperationProgress.RelatedItem", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeTaskAttributeResponse::OperationProgress::RelatedItem> =
        &ecs::tables::Table<ecs::DescribeTaskAttributeResponse::OperationProgress::RelatedItem>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeTaskAttributeResponse::OperationProgress> {
  using T = ecs::DescribeTaskAttributeResponse::OperationProgress;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ErrorCode", "", TypeOf<decltype(T::error_code)>(), offsetof(T, error_code), Style::kRepeat, 0},
      {"ErrorMsg", "", TypeOf<decltype(T::error_msg)>(), offsetof(T, error_msg), Style::kRepeat, 0},
      {"OperationStatus", "", TypeOf<decltype(T::operation_status)>(), offsetof(T, operation_status), Style::kRepeat,
       0},
      {"RelatedItemSet", "RelatedItem", TypeOf<decltype(T::related_item_set)>(), offsetof(T, related_item_set),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTaskAttributeResponse.OperationProgress", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeTaskAttributeResponse::OperationProgress> =
        &ecs::tables::Table<ecs::DescribeTaskAttributeResponse::OperationProgress>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeTaskAttributeResponse> {
  using T = ecs::DescribeTaskAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"FailedCount", "", TypeOf<decltype(T::failed_count)>(), offsetof(T, failed_count), Style::kRepeat, 0},
      {"FinishedTime", "", TypeOf<decltype(T::finished_time)>(), offsetof(T, finished_time), Style::kRepeat, 0},
      {"OperationProgressSet", "OperationProgress", TypeOf<decltype(T::operation_progress_set)>(),
       offsetof(T, operation_progress_set), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SuccessCount", "", TypeOf<decltype(T::success_count)>(), offsetof(T, success_count), Style::kRepeat, 0},
      {"SupportCancel", "", TypeOf<decltype(T::support_cancel)>(), offsetof(T, support_cancel), Style::kRepeat, 0},
      {"TaskAction", "", TypeOf<decltype(T::task_action)>(), offsetof(T, task_action), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
      {"TaskProcess", "", TypeOf<decltype(T::task_process)>(), offsetof(T, task_process), Style::kRepeat, 0},
      {"TaskStatus", "", TypeOf<decltype(T::task_status)>(), offsetof(T, task_status), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTaskAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeTaskAttributeRequest> {
  using T = ecs::DescribeTaskAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeTaskAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeZonesResponse::Zone::ResourcesInfo> {
  using T = ecs::DescribeZonesResponse::Zone::ResourcesInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DataDiskCategories", "supportedDataDiskCategory", TypeOf<decltype(T::data_disk_categories)>(),
       offsetof(T, data_disk_categories), Style::kRepeat, 0},
      {"InstanceGenerations", "supportedInstanceGeneration", TypeOf<decltype(T::instance_generations)>(),
       offsetof(T, instance_generations), Style::kRepeat, 0},
      {"InstanceTypeFamilies", "supportedInstanceTypeFamily", TypeOf<decltype(T::instance_type_families)>(),
       offsetof(T, instance_type_families), Style::kRepeat, 0},
      {"InstanceTypes", "supportedInstanceType", TypeOf<decltype(T::instance_types)>(), offsetof(T, instance_types),
       Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"NetworkTypes", "supportedNetworkCategory", TypeOf<decltype(T::network_types)>(), offsetof(T, network_types),
       Style::kRepeat, 0},
      {"SystemDiskCategories", "supportedSystemDiskCategory", TypeOf<decltype(T::system_disk_categories)>(),
       offsetof(T, system_disk_categories), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeZonesResponse.Zone.ResourcesInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeZonesResponse::Zone::ResourcesInfo> =
    &ecs::tables::Table<ecs::DescribeZonesResponse::Zone::ResourcesInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeZonesResponse::Zone> {
  using T = ecs::DescribeZonesResponse::Zone;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableDedicatedHostTypes", "DedicatedHostType", TypeOf<decltype(T::available_dedicated_host_types)>(),
       offsetof(T, available_dedicated_host_types), Style::kRepeat, 0},
      {"AvailableDiskCategories", "DiskCategories", TypeOf<decltype(T::available_disk_categories)>(),
       offsetof(T, available_disk_categories), Style::kRepeat, 0},
      {"AvailableInstanceTypes", "InstanceTypes", TypeOf<decltype(T::available_instance_types)>(),
       offsetof(T, available_instance_types), Style::kRepeat, 0},
      {"AvailableResourceCreation", "ResourceTypes", TypeOf<decltype(T::available_resource_creation)>(),
       offsetof(T, available_resource_creation), Style::kRepeat, 0},
      {"AvailableResources", "ResourcesInfo", TypeOf<decltype(T::available_resources)>(),
       offsetof(T, available_resources), Style::kRepeat, 0},
      {"AvailableVolumeCategories", "VolumeCategories", TypeOf<decltype(T::available_volume_categories)>(),
       offsetof(T, available_volume_categories), Style::kRepeat, 0},
      {"DedicatedHostGenerations", "DedicatedHostGeneration", TypeOf<decltype(T::dedicated_host_generations)>(),
       offsetof(T, dedicated_host_generations), Style::kRepeat, 0},
      {"LocalName", "", TypeOf<decltype(T::local_name)>(), offsetof(T, local_name), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
      {"ZoneType", "", TypeOf<decltype(T::zone_type)>(), offsetof(T, zone_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeZonesResponse.Zone", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeZonesResponse::Zone> =
    &ecs::tables::Table<ecs::DescribeZonesResponse::Zone>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeZonesResponse> {
  using T = ecs::DescribeZonesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Zones", "Zone", TypeOf<decltype(T::zones)>(), offsetof(T, zones), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeZonesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeZonesRequest> {
  using T = ecs::DescribeZonesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AcceptLanguage", "", TypeOf<decltype(T::accept_language)>(), offsetof(T, accept_language), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"Verbose", "", TypeOf<decltype(T::verbose)>(), offsetof(T, verbose), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeZonesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachDiskResponse> {
  using T = ecs::DetachDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachDiskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachDiskRequest> {
  using T = ecs::DetachDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DetachDiskRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostAutoReleaseTimeResponse> {
  using T = ecs::ModifyDedicatedHostAutoReleaseTimeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostAutoReleaseTimeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostAutoReleaseTimeRequest> {
  using T = ecs::ModifyDedicatedHostAutoReleaseTimeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostAutoReleaseTimeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceDeploymentResponse> {
  using T = ecs::ModifyInstanceDeploymentResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceDeploymentResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceDeploymentRequest> {
  using T = ecs::ModifyInstanceDeploymentRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Affinity", "", TypeOf<decltype(T::affinity)>(), offsetof(T, affinity), Style::kRepeat, 0},
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"DeploymentSetGroupNo", "", TypeOf<decltype(T::deployment_set_group_no)>(), offsetof(T, deployment_set_group_no),
       Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"MigrationType", "", TypeOf<decltype(T::migration_type)>(), offsetof(T, migration_type), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RemoveFromDeploymentSet", "", TypeOf<decltype(T::remove_from_deployment_set)>(),
       offsetof(T, remove_from_deployment_set), Style::kRepeat, 0},
      {"Tenancy", "", TypeOf<decltype(T::tenancy)>(), offsetof(T, tenancy), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceDeploymentRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyRouterInterfaceAttributeResponse> {
  using T = ecs::ModifyRouterInterfaceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyRouterInterfaceAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyRouterInterfaceAttributeRequest> {
  using T = ecs::ModifyRouterInterfaceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"HealthCheckSourceIp", "", TypeOf<decltype(T::health_check_source_ip)>(), offsetof(T, health_check_source_ip),
       Style::kRepeat, 0},
      {"HealthCheckTargetIp", "", TypeOf<decltype(T::health_check_target_ip)>(), offsetof(T, health_check_target_ip),
       Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"OppositeInterfaceId", "", TypeOf<decltype(T::opposite_interface_id)>(), offsetof(T, opposite_interface_id),
       Style::kRepeat, 0},
      {"OppositeInterfaceOwnerId", "", TypeOf<decltype(T::opposite_interface_owner_id)>(),
       offsetof(T, opposite_interface_owner_id), Style::kRepeat, 0},
      {"OppositeRouterId", "", TypeOf<decltype(T::opposite_router_id)>(), offsetof(T, opposite_router_id),
       Style::kRepeat, 0},
      {"OppositeRouterType", "", TypeOf<decltype(T::opposite_router_type)>(), offsetof(T, opposite_router_type),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RouterInterfaceId", "", TypeOf<decltype(T::router_interface_id)>(), offsetof(T, router_interface_id),
       Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyRouterInterfaceAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySnapshotCategoryResponse> {
  using T = ecs::ModifySnapshotCategoryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySnapshotCategoryResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySnapshotCategoryRequest> {
  using T = ecs::ModifySnapshotCategoryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"RetentionDays", "", TypeOf<decltype(T::retention_days)>(), offsetof(T, retention_days), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifySnapshotCategoryRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReActivateInstancesResponse> {
  using T = ecs::ReActivateInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReActivateInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReActivateInstancesRequest> {
  using T = ecs::ReActivateInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReActivateInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReInitDiskResponse> {
  using T = ecs::ReInitDiskResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReInitDiskResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReInitDiskRequest> {
  using T = ecs::ReInitDiskRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoStartInstance", "", TypeOf<decltype(T::auto_start_instance)>(), offsetof(T, auto_start_instance),
       Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"LoginAsNonRoot", "", TypeOf<decltype(T::login_as_non_root)>(), offsetof(T, login_as_non_root), Style::kRepeat,
       0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"SecurityEnhancementStrategy", "", TypeOf<decltype(T::security_enhancement_strategy)>(),
       offsetof(T, security_enhancement_strategy), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReInitDiskRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::SendDiagnosticInterruptResponse> {
  using T = ecs::SendDiagnosticInterruptResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SendDiagnosticInterruptResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::SendDiagnosticInterruptRequest> {
  using T = ecs::SendDiagnosticInterruptRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"SendDiagnosticInterruptRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kCancelCopyImageAction = {
    .name = "CancelCopyImage",
    .request = &Table<CancelCopyImageRequest>::kStruct,
    .response = &Table<CancelCopyImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeCancelCopyImageRequest() { return schema::MakeObject<CancelCopyImageRequest>(); }
schema::OwnedObject MakeCancelCopyImageResponse() { return schema::MakeObject<CancelCopyImageResponse>(); }

constinit const schema::Action kDeleteAutoSnapshotPolicyAction = {
    .name = "DeleteAutoSnapshotPolicy",
    .request = &Table<DeleteAutoSnapshotPolicyRequest>::kStruct,
    .response = &Table<DeleteAutoSnapshotPolicyResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteAutoSnapshotPolicyRequest() {
  return schema::MakeObject<DeleteAutoSnapshotPolicyRequest>();
}
schema::OwnedObject MakeDeleteAutoSnapshotPolicyResponse() {
  return schema::MakeObject<DeleteAutoSnapshotPolicyResponse>();
}

constinit const schema::Action kDeleteDeploymentSetAction = {
    .name = "DeleteDeploymentSet",
    .request = &Table<DeleteDeploymentSetRequest>::kStruct,
    .response = &Table<DeleteDeploymentSetResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteDeploymentSetRequest() { return schema::MakeObject<DeleteDeploymentSetRequest>(); }
schema::OwnedObject MakeDeleteDeploymentSetResponse() { return schema::MakeObject<DeleteDeploymentSetResponse>(); }

constinit const schema::Action kDeleteSecurityGroupAction = {
    .name = "DeleteSecurityGroup",
    .request = &Table<DeleteSecurityGroupRequest>::kStruct,
    .response = &Table<DeleteSecurityGroupResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 87,
};

schema::OwnedObject MakeDeleteSecurityGroupRequest() { return schema::MakeObject<DeleteSecurityGroupRequest>(); }
schema::OwnedObject MakeDeleteSecurityGroupResponse() { return schema::MakeObject<DeleteSecurityGroupResponse>(); }

constinit const schema::Action kDescribeElasticityAssurancesAction = {
    .name = "DescribeElasticityAssurances",
    .request = &Table<DescribeElasticityAssurancesRequest>::kStruct,
    .response = &Table<DescribeElasticityAssurancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "ElasticityAssuranceSet",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeElasticityAssurancesRequest() {
  return schema::MakeObject<DescribeElasticityAssurancesRequest>();
}
schema::OwnedObject MakeDescribeElasticityAssurancesResponse() {
  return schema::MakeObject<DescribeElasticityAssurancesResponse>();
}

constinit const schema::Action kDescribeInstanceAutoRenewAttributeAction = {
    .name = "DescribeInstanceAutoRenewAttribute",
    .request = &Table<DescribeInstanceAutoRenewAttributeRequest>::kStruct,
    .response = &Table<DescribeInstanceAutoRenewAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "InstanceRenewAttributes",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeInstanceAutoRenewAttributeRequest() {
  return schema::MakeObject<DescribeInstanceAutoRenewAttributeRequest>();
}
schema::OwnedObject MakeDescribeInstanceAutoRenewAttributeResponse() {
  return schema::MakeObject<DescribeInstanceAutoRenewAttributeResponse>();
}

constinit const schema::Action kDescribeInvocationsAction = {
    .name = "DescribeInvocations",
    .request = &Table<DescribeInvocationsRequest>::kStruct,
    .response = &Table<DescribeInvocationsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Invocations",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeInvocationsRequest() { return schema::MakeObject<DescribeInvocationsRequest>(); }
schema::OwnedObject MakeDescribeInvocationsResponse() { return schema::MakeObject<DescribeInvocationsResponse>(); }

constinit const schema::Action kDescribeManagedInstancesAction = {
    .name = "DescribeManagedInstances",
    .request = &Table<DescribeManagedInstancesRequest>::kStruct,
    .response = &Table<DescribeManagedInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Instances",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeManagedInstancesRequest() {
  return schema::MakeObject<DescribeManagedInstancesRequest>();
}
schema::OwnedObject MakeDescribeManagedInstancesResponse() {
  return schema::MakeObject<DescribeManagedInstancesResponse>();
}

constinit const schema::Action kDescribePlanMaintenanceWindowsAction = {
    .name = "DescribePlanMaintenanceWindows",
    .request = &Table<DescribePlanMaintenanceWindowsRequest>::kStruct,
    .response = &Table<DescribePlanMaintenanceWindowsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "PlanMaintenanceWindowList",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribePlanMaintenanceWindowsRequest() {
  return schema::MakeObject<DescribePlanMaintenanceWindowsRequest>();
}
schema::OwnedObject MakeDescribePlanMaintenanceWindowsResponse() {
  return schema::MakeObject<DescribePlanMaintenanceWindowsResponse>();
}

constinit const schema::Action kDescribeSecurityGroupReferencesAction = {
    .name = "DescribeSecurityGroupReferences",
    .request = &Table<DescribeSecurityGroupReferencesRequest>::kStruct,
    .response = &Table<DescribeSecurityGroupReferencesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeSecurityGroupReferencesRequest() {
  return schema::MakeObject<DescribeSecurityGroupReferencesRequest>();
}
schema::OwnedObject MakeDescribeSecurityGroupReferencesResponse() {
  return schema::MakeObject<DescribeSecurityGroupReferencesResponse>();
}

constinit const schema::Action kDescribeSpotPriceHistoryAction = {
    .name = "DescribeSpotPriceHistory",
    .request = &Table<DescribeSpotPriceHistoryRequest>::kStruct,
    .response = &Table<DescribeSpotPriceHistoryResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeSpotPriceHistoryRequest() {
  return schema::MakeObject<DescribeSpotPriceHistoryRequest>();
}
schema::OwnedObject MakeDescribeSpotPriceHistoryResponse() {
  return schema::MakeObject<DescribeSpotPriceHistoryResponse>();
}

constinit const schema::Action kDescribeStorageSetDetailsAction = {
    .name = "DescribeStorageSetDetails",
    .request = &Table<DescribeStorageSetDetailsRequest>::kStruct,
    .response = &Table<DescribeStorageSetDetailsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Disks",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeStorageSetDetailsRequest() {
  return schema::MakeObject<DescribeStorageSetDetailsRequest>();
}
schema::OwnedObject MakeDescribeStorageSetDetailsResponse() {
  return schema::MakeObject<DescribeStorageSetDetailsResponse>();
}

constinit const schema::Action kDescribeTaskAttributeAction = {
    .name = "DescribeTaskAttribute",
    .request = &Table<DescribeTaskAttributeRequest>::kStruct,
    .response = &Table<DescribeTaskAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeTaskAttributeRequest() { return schema::MakeObject<DescribeTaskAttributeRequest>(); }
schema::OwnedObject MakeDescribeTaskAttributeResponse() { return schema::MakeObject<DescribeTaskAttributeResponse>(); }

constinit const schema::Action kDescribeZonesAction = {
    .name = "DescribeZones",
    .request = &Table<DescribeZonesRequest>::kStruct,
    .response = &Table<DescribeZonesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 103,
};

schema::OwnedObject MakeDescribeZonesRequest() { return schema::MakeObject<DescribeZonesRequest>(); }
schema::OwnedObject MakeDescribeZonesResponse() { return schema::MakeObject<DescribeZonesResponse>(); }

constinit const schema::Action kDetachDiskAction = {
    .name = "DetachDisk",
    .request = &Table<DetachDiskRequest>::kStruct,
    .response = &Table<DetachDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDetachDiskRequest() { return schema::MakeObject<DetachDiskRequest>(); }
schema::OwnedObject MakeDetachDiskResponse() { return schema::MakeObject<DetachDiskResponse>(); }

constinit const schema::Action kModifyDedicatedHostAutoReleaseTimeAction = {
    .name = "ModifyDedicatedHostAutoReleaseTime",
    .request = &Table<ModifyDedicatedHostAutoReleaseTimeRequest>::kStruct,
    .response = &Table<ModifyDedicatedHostAutoReleaseTimeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDedicatedHostAutoReleaseTimeRequest() {
  return schema::MakeObject<ModifyDedicatedHostAutoReleaseTimeRequest>();
}
schema::OwnedObject MakeModifyDedicatedHostAutoReleaseTimeResponse() {
  return schema::MakeObject<ModifyDedicatedHostAutoReleaseTimeResponse>();
}

constinit const schema::Action kModifyInstanceDeploymentAction = {
    .name = "ModifyInstanceDeployment",
    .request = &Table<ModifyInstanceDeploymentRequest>::kStruct,
    .response = &Table<ModifyInstanceDeploymentResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyInstanceDeploymentRequest() {
  return schema::MakeObject<ModifyInstanceDeploymentRequest>();
}
schema::OwnedObject MakeModifyInstanceDeploymentResponse() {
  return schema::MakeObject<ModifyInstanceDeploymentResponse>();
}

constinit const schema::Action kModifyRouterInterfaceAttributeAction = {
    .name = "ModifyRouterInterfaceAttribute",
    .request = &Table<ModifyRouterInterfaceAttributeRequest>::kStruct,
    .response = &Table<ModifyRouterInterfaceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyRouterInterfaceAttributeRequest() {
  return schema::MakeObject<ModifyRouterInterfaceAttributeRequest>();
}
schema::OwnedObject MakeModifyRouterInterfaceAttributeResponse() {
  return schema::MakeObject<ModifyRouterInterfaceAttributeResponse>();
}

constinit const schema::Action kModifySnapshotCategoryAction = {
    .name = "ModifySnapshotCategory",
    .request = &Table<ModifySnapshotCategoryRequest>::kStruct,
    .response = &Table<ModifySnapshotCategoryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifySnapshotCategoryRequest() { return schema::MakeObject<ModifySnapshotCategoryRequest>(); }
schema::OwnedObject MakeModifySnapshotCategoryResponse() {
  return schema::MakeObject<ModifySnapshotCategoryResponse>();
}

constinit const schema::Action kReActivateInstancesAction = {
    .name = "ReActivateInstances",
    .request = &Table<ReActivateInstancesRequest>::kStruct,
    .response = &Table<ReActivateInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReActivateInstancesRequest() { return schema::MakeObject<ReActivateInstancesRequest>(); }
schema::OwnedObject MakeReActivateInstancesResponse() { return schema::MakeObject<ReActivateInstancesResponse>(); }

constinit const schema::Action kReInitDiskAction = {
    .name = "ReInitDisk",
    .request = &Table<ReInitDiskRequest>::kStruct,
    .response = &Table<ReInitDiskResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReInitDiskRequest() { return schema::MakeObject<ReInitDiskRequest>(); }
schema::OwnedObject MakeReInitDiskResponse() { return schema::MakeObject<ReInitDiskResponse>(); }

constinit const schema::Action kSendDiagnosticInterruptAction = {
    .name = "SendDiagnosticInterrupt",
    .request = &Table<SendDiagnosticInterruptRequest>::kStruct,
    .response = &Table<SendDiagnosticInterruptResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeSendDiagnosticInterruptRequest() {
  return schema::MakeObject<SendDiagnosticInterruptRequest>();
}
schema::OwnedObject MakeSendDiagnosticInterruptResponse() {
  return schema::MakeObject<SendDiagnosticInterruptResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const CancelCopyImageResponse*) noexcept {
  return tables::Table<CancelCopyImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CancelCopyImageRequest*) noexcept {
  return tables::Table<CancelCopyImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CancelCopyImageRequest&) noexcept {
  return tables::kCancelCopyImageAction;
}

Outcome<CancelCopyImageResponse> Client::CancelCopyImage(const CancelCopyImageRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<CancelCopyImageResponse>(*core_, tables::kCancelCopyImageAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteAutoSnapshotPolicyResponse*) noexcept {
  return tables::Table<DeleteAutoSnapshotPolicyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteAutoSnapshotPolicyRequest*) noexcept {
  return tables::Table<DeleteAutoSnapshotPolicyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteAutoSnapshotPolicyRequest&) noexcept {
  return tables::kDeleteAutoSnapshotPolicyAction;
}

Outcome<DeleteAutoSnapshotPolicyResponse> Client::DeleteAutoSnapshotPolicy(
    const DeleteAutoSnapshotPolicyRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteAutoSnapshotPolicyResponse>(*core_, tables::kDeleteAutoSnapshotPolicyAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DeleteDeploymentSetResponse*) noexcept {
  return tables::Table<DeleteDeploymentSetResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteDeploymentSetRequest*) noexcept {
  return tables::Table<DeleteDeploymentSetRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteDeploymentSetRequest&) noexcept {
  return tables::kDeleteDeploymentSetAction;
}

Outcome<DeleteDeploymentSetResponse> Client::DeleteDeploymentSet(const DeleteDeploymentSetRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DeleteDeploymentSetResponse>(*core_, tables::kDeleteDeploymentSetAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSecurityGroupResponse*) noexcept {
  return tables::Table<DeleteSecurityGroupResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSecurityGroupRequest*) noexcept {
  return tables::Table<DeleteSecurityGroupRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSecurityGroupRequest&) noexcept {
  return tables::kDeleteSecurityGroupAction;
}

Outcome<DeleteSecurityGroupResponse> Client::DeleteSecurityGroup(const DeleteSecurityGroupRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DeleteSecurityGroupResponse>(*core_, tables::kDeleteSecurityGroupAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource::ElasticityAssuranceUsage*) noexcept {
  return tables::Table<
      DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource::ElasticityAssuranceUsage>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource*) noexcept {
  return tables::Table<DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::AllocatedResource>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::RecurrenceRule*) noexcept {
  return tables::Table<DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::RecurrenceRule>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::Tag*) noexcept {
  return tables::Table<DescribeElasticityAssurancesResponse::ElasticityAssuranceItem::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssurancesResponse::ElasticityAssuranceItem*) noexcept {
  return tables::Table<DescribeElasticityAssurancesResponse::ElasticityAssuranceItem>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssurancesResponse*) noexcept {
  return tables::Table<DescribeElasticityAssurancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssurancesRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<DescribeElasticityAssurancesRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssurancesRequest::Tag*) noexcept {
  return tables::Table<DescribeElasticityAssurancesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeElasticityAssurancesRequest*) noexcept {
  return tables::Table<DescribeElasticityAssurancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeElasticityAssurancesRequest&) noexcept {
  return tables::kDescribeElasticityAssurancesAction;
}

Outcome<DescribeElasticityAssurancesResponse> Client::DescribeElasticityAssurances(
    const DescribeElasticityAssurancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeElasticityAssurancesResponse>(*core_, tables::kDescribeElasticityAssurancesAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute*) noexcept {
  return tables::Table<DescribeInstanceAutoRenewAttributeResponse::InstanceRenewAttribute>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeResponse*) noexcept {
  return tables::Table<DescribeInstanceAutoRenewAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceAutoRenewAttributeRequest*) noexcept {
  return tables::Table<DescribeInstanceAutoRenewAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceAutoRenewAttributeRequest&) noexcept {
  return tables::kDescribeInstanceAutoRenewAttributeAction;
}

Outcome<DescribeInstanceAutoRenewAttributeResponse> Client::DescribeInstanceAutoRenewAttribute(
    const DescribeInstanceAutoRenewAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceAutoRenewAttributeResponse>(*core_,
                                                                      tables::kDescribeInstanceAutoRenewAttributeAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const DescribeInvocationsResponse::Invocation::InvokeInstance*) noexcept {
  return tables::Table<DescribeInvocationsResponse::Invocation::InvokeInstance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationsResponse::Invocation::Tag*) noexcept {
  return tables::Table<DescribeInvocationsResponse::Invocation::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationsResponse::Invocation*) noexcept {
  return tables::Table<DescribeInvocationsResponse::Invocation>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationsResponse*) noexcept {
  return tables::Table<DescribeInvocationsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationsRequest::Tag*) noexcept {
  return tables::Table<DescribeInvocationsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInvocationsRequest*) noexcept {
  return tables::Table<DescribeInvocationsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInvocationsRequest&) noexcept {
  return tables::kDescribeInvocationsAction;
}

Outcome<DescribeInvocationsResponse> Client::DescribeInvocations(const DescribeInvocationsRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeInvocationsResponse>(*core_, tables::kDescribeInvocationsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeManagedInstancesResponse::Instances::Tags*) noexcept {
  return tables::Table<DescribeManagedInstancesResponse::Instances::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeManagedInstancesResponse::Instances*) noexcept {
  return tables::Table<DescribeManagedInstancesResponse::Instances>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeManagedInstancesResponse*) noexcept {
  return tables::Table<DescribeManagedInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeManagedInstancesRequest::Tag*) noexcept {
  return tables::Table<DescribeManagedInstancesRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeManagedInstancesRequest*) noexcept {
  return tables::Table<DescribeManagedInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeManagedInstancesRequest&) noexcept {
  return tables::kDescribeManagedInstancesAction;
}

Outcome<DescribeManagedInstancesResponse> Client::DescribeManagedInstances(
    const DescribeManagedInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeManagedInstancesResponse>(*core_, tables::kDescribeManagedInstancesAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(
    const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource::Tags*) noexcept {
  return tables::Table<
      DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource::Tags>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource*) noexcept {
  return tables::Table<DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TargetResource>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod::RangeList*) noexcept {
  return tables::Table<
      DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod::RangeList>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod*) noexcept {
  return tables::Table<DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList::TimePeriod>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList*) noexcept {
  return tables::Table<DescribePlanMaintenanceWindowsResponse::PlanMaintenanceWindowList>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePlanMaintenanceWindowsResponse*) noexcept {
  return tables::Table<DescribePlanMaintenanceWindowsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePlanMaintenanceWindowsRequest::TargetResourceTags*) noexcept {
  return tables::Table<DescribePlanMaintenanceWindowsRequest::TargetResourceTags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePlanMaintenanceWindowsRequest*) noexcept {
  return tables::Table<DescribePlanMaintenanceWindowsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePlanMaintenanceWindowsRequest&) noexcept {
  return tables::kDescribePlanMaintenanceWindowsAction;
}

Outcome<DescribePlanMaintenanceWindowsResponse> Client::DescribePlanMaintenanceWindows(
    const DescribePlanMaintenanceWindowsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribePlanMaintenanceWindowsResponse>(*core_, tables::kDescribePlanMaintenanceWindowsAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(
    const DescribeSecurityGroupReferencesResponse::SecurityGroupReference::ReferencingSecurityGroup*) noexcept {
  return tables::Table<
      DescribeSecurityGroupReferencesResponse::SecurityGroupReference::ReferencingSecurityGroup>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupReferencesResponse::SecurityGroupReference*) noexcept {
  return tables::Table<DescribeSecurityGroupReferencesResponse::SecurityGroupReference>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupReferencesResponse*) noexcept {
  return tables::Table<DescribeSecurityGroupReferencesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupReferencesRequest*) noexcept {
  return tables::Table<DescribeSecurityGroupReferencesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupReferencesRequest&) noexcept {
  return tables::kDescribeSecurityGroupReferencesAction;
}

Outcome<DescribeSecurityGroupReferencesResponse> Client::DescribeSecurityGroupReferences(
    const DescribeSecurityGroupReferencesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSecurityGroupReferencesResponse>(*core_,
                                                                   tables::kDescribeSecurityGroupReferencesAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const DescribeSpotPriceHistoryResponse::SpotPriceType*) noexcept {
  return tables::Table<DescribeSpotPriceHistoryResponse::SpotPriceType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSpotPriceHistoryResponse*) noexcept {
  return tables::Table<DescribeSpotPriceHistoryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSpotPriceHistoryRequest*) noexcept {
  return tables::Table<DescribeSpotPriceHistoryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSpotPriceHistoryRequest&) noexcept {
  return tables::kDescribeSpotPriceHistoryAction;
}

Outcome<DescribeSpotPriceHistoryResponse> Client::DescribeSpotPriceHistory(
    const DescribeSpotPriceHistoryRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSpotPriceHistoryResponse>(*core_, tables::kDescribeSpotPriceHistoryAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const DescribeStorageSetDetailsResponse::Disk*) noexcept {
  return tables::Table<DescribeStorageSetDetailsResponse::Disk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageSetDetailsResponse*) noexcept {
  return tables::Table<DescribeStorageSetDetailsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeStorageSetDetailsRequest*) noexcept {
  return tables::Table<DescribeStorageSetDetailsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeStorageSetDetailsRequest&) noexcept {
  return tables::kDescribeStorageSetDetailsAction;
}

Outcome<DescribeStorageSetDetailsResponse> Client::DescribeStorageSetDetails(
    const DescribeStorageSetDetailsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeStorageSetDetailsResponse>(*core_, tables::kDescribeStorageSetDetailsAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const DescribeTaskAttributeResponse::OperationProgress::RelatedItem*) noexcept {
  return tables::Table<DescribeTaskAttributeResponse::OperationProgress::RelatedItem>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTaskAttributeResponse::OperationProgress*) noexcept {
  return tables::Table<DescribeTaskAttributeResponse::OperationProgress>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTaskAttributeResponse*) noexcept {
  return tables::Table<DescribeTaskAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTaskAttributeRequest*) noexcept {
  return tables::Table<DescribeTaskAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeTaskAttributeRequest&) noexcept {
  return tables::kDescribeTaskAttributeAction;
}

Outcome<DescribeTaskAttributeResponse> Client::DescribeTaskAttribute(const DescribeTaskAttributeRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeTaskAttributeResponse>(*core_, tables::kDescribeTaskAttributeAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const DescribeZonesResponse::Zone::ResourcesInfo*) noexcept {
  return tables::Table<DescribeZonesResponse::Zone::ResourcesInfo>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeZonesResponse::Zone*) noexcept {
  return tables::Table<DescribeZonesResponse::Zone>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeZonesResponse*) noexcept {
  return tables::Table<DescribeZonesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeZonesRequest*) noexcept {
  return tables::Table<DescribeZonesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeZonesRequest&) noexcept {
  return tables::kDescribeZonesAction;
}

Outcome<DescribeZonesResponse> Client::DescribeZones(const DescribeZonesRequest& request,
                                                     const CallOptions& options) const {
  return internal::Invoke<DescribeZonesResponse>(*core_, tables::kDescribeZonesAction, request, options);
}

const schema::Struct& SchemaOf(const DetachDiskResponse*) noexcept {
  return tables::Table<DetachDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachDiskRequest*) noexcept {
  return tables::Table<DetachDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachDiskRequest&) noexcept {
  return tables::kDetachDiskAction;
}

Outcome<DetachDiskResponse> Client::DetachDisk(const DetachDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<DetachDiskResponse>(*core_, tables::kDetachDiskAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostAutoReleaseTimeResponse*) noexcept {
  return tables::Table<ModifyDedicatedHostAutoReleaseTimeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostAutoReleaseTimeRequest*) noexcept {
  return tables::Table<ModifyDedicatedHostAutoReleaseTimeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostAutoReleaseTimeRequest&) noexcept {
  return tables::kModifyDedicatedHostAutoReleaseTimeAction;
}

Outcome<ModifyDedicatedHostAutoReleaseTimeResponse> Client::ModifyDedicatedHostAutoReleaseTime(
    const ModifyDedicatedHostAutoReleaseTimeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyDedicatedHostAutoReleaseTimeResponse>(*core_,
                                                                      tables::kModifyDedicatedHostAutoReleaseTimeAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceDeploymentResponse*) noexcept {
  return tables::Table<ModifyInstanceDeploymentResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceDeploymentRequest*) noexcept {
  return tables::Table<ModifyInstanceDeploymentRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceDeploymentRequest&) noexcept {
  return tables::kModifyInstanceDeploymentAction;
}

Outcome<ModifyInstanceDeploymentResponse> Client::ModifyInstanceDeployment(
    const ModifyInstanceDeploymentRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceDeploymentResponse>(*core_, tables::kModifyInstanceDeploymentAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const ModifyRouterInterfaceAttributeResponse*) noexcept {
  return tables::Table<ModifyRouterInterfaceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyRouterInterfaceAttributeRequest*) noexcept {
  return tables::Table<ModifyRouterInterfaceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyRouterInterfaceAttributeRequest&) noexcept {
  return tables::kModifyRouterInterfaceAttributeAction;
}

Outcome<ModifyRouterInterfaceAttributeResponse> Client::ModifyRouterInterfaceAttribute(
    const ModifyRouterInterfaceAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyRouterInterfaceAttributeResponse>(*core_, tables::kModifyRouterInterfaceAttributeAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const ModifySnapshotCategoryResponse*) noexcept {
  return tables::Table<ModifySnapshotCategoryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySnapshotCategoryRequest*) noexcept {
  return tables::Table<ModifySnapshotCategoryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySnapshotCategoryRequest&) noexcept {
  return tables::kModifySnapshotCategoryAction;
}

Outcome<ModifySnapshotCategoryResponse> Client::ModifySnapshotCategory(const ModifySnapshotCategoryRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<ModifySnapshotCategoryResponse>(*core_, tables::kModifySnapshotCategoryAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const ReActivateInstancesResponse*) noexcept {
  return tables::Table<ReActivateInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReActivateInstancesRequest*) noexcept {
  return tables::Table<ReActivateInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReActivateInstancesRequest&) noexcept {
  return tables::kReActivateInstancesAction;
}

Outcome<ReActivateInstancesResponse> Client::ReActivateInstances(const ReActivateInstancesRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<ReActivateInstancesResponse>(*core_, tables::kReActivateInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const ReInitDiskResponse*) noexcept {
  return tables::Table<ReInitDiskResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReInitDiskRequest*) noexcept {
  return tables::Table<ReInitDiskRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReInitDiskRequest&) noexcept {
  return tables::kReInitDiskAction;
}

Outcome<ReInitDiskResponse> Client::ReInitDisk(const ReInitDiskRequest& request, const CallOptions& options) const {
  return internal::Invoke<ReInitDiskResponse>(*core_, tables::kReInitDiskAction, request, options);
}

const schema::Struct& SchemaOf(const SendDiagnosticInterruptResponse*) noexcept {
  return tables::Table<SendDiagnosticInterruptResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SendDiagnosticInterruptRequest*) noexcept {
  return tables::Table<SendDiagnosticInterruptRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SendDiagnosticInterruptRequest&) noexcept {
  return tables::kSendDiagnosticInterruptAction;
}

Outcome<SendDiagnosticInterruptResponse> Client::SendDiagnosticInterrupt(const SendDiagnosticInterruptRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<SendDiagnosticInterruptResponse>(*core_, tables::kSendDiagnosticInterruptAction, request,
                                                           options);
}

}  // namespace ecs
}  // namespace alibabacloud
