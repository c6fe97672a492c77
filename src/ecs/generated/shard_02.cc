// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_diagnostic_metric_set.h"
#include "alibabacloud/ecs/create_image.h"
#include "alibabacloud/ecs/delete_instances.h"
#include "alibabacloud/ecs/delete_vsc.h"
#include "alibabacloud/ecs/describe_auto_provisioning_groups.h"
#include "alibabacloud/ecs/describe_capacity_reservation_instances.h"
#include "alibabacloud/ecs/describe_deployment_set_supported_instance_type_family.h"
#include "alibabacloud/ecs/describe_deployment_sets.h"
#include "alibabacloud/ecs/describe_disks.h"
#include "alibabacloud/ecs/describe_images.h"
#include "alibabacloud/ecs/describe_instance_topology.h"
#include "alibabacloud/ecs/describe_network_interfaces.h"
#include "alibabacloud/ecs/describe_snapshot_monitor_data.h"
#include "alibabacloud/ecs/describe_vswitches.h"
#include "alibabacloud/ecs/modify_security_group_rule.h"
#include "alibabacloud/ecs/modify_system_event_attribute.h"
#include "alibabacloud/ecs/run_instances.h"
#include "alibabacloud/ecs/stop_instance.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::CreateDiagnosticMetricSetResponse> {
  using T = ecs::CreateDiagnosticMetricSetResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MetricSetId", "", TypeOf<decltype(T::metric_set_id)>(), offsetof(T, metric_set_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateDiagnosticMetricSetResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateDiagnosticMetricSetRequest> {
  using T = ecs::CreateDiagnosticMetricSetRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"MetricIds", "", TypeOf<decltype(T::metric_ids)>(), offsetof(T, metric_ids), Style::kRepeat, schema::kRequired},
      {"MetricSetName", "", TypeOf<decltype(T::metric_set_name)>(), offsetof(T, metric_set_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateDiagnosticMetricSetRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateImageResponse> {
  using T = ecs::CreateImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateImageRequest::DiskDeviceMapping> {
  using T = ecs::CreateImageRequest::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageRequest.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImageRequest::DiskDeviceMapping> =
    &ecs::tables::Table<ecs::CreateImageRequest::DiskDeviceMapping>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImageRequest::Features> {
  using T = ecs::CreateImageRequest::Features;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImdsSupport", "", TypeOf<decltype(T::imds_support)>(), offsetof(T, imds_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageRequest.Features", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImageRequest::Features> =
    &ecs::tables::Table<ecs::CreateImageRequest::Features>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImageRequest::SecureBootOptions> {
  using T = ecs::CreateImageRequest::SecureBootOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SecureBootSupport", "", TypeOf<decltype(T::secure_boot_support)>(), offsetof(T, secure_boot_support),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageRequest.SecureBootOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImageRequest::SecureBootOptions> =
    &ecs::tables::Table<ecs::CreateImageRequest::SecureBootOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImageRequest::SystemTag> {
  using T = ecs::CreateImageRequest::SystemTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageRequest.SystemTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImageRequest::SystemTag> =
    &ecs::tables::Table<ecs::CreateImageRequest::SystemTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImageRequest::Tag> {
  using T = ecs::CreateImageRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImageRequest::Tag> =
    &ecs::tables::Table<ecs::CreateImageRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImageRequest> {
  using T = ecs::CreateImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"BootMode", "", TypeOf<decltype(T::boot_mode)>(), offsetof(T, boot_mode), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DetectionStrategy", "", TypeOf<decltype(T::detection_strategy)>(), offsetof(T, detection_strategy),
       Style::kRepeat, 0},
      {"DiskDeviceMapping", "", TypeOf<decltype(T::disk_device_mapping)>(), offsetof(T, disk_device_mapping),
       Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Features", "", TypeOf<decltype(T::features)>(), offsetof(T, features), Style::kFlat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageVersion", "", TypeOf<decltype(T::image_version)>(), offsetof(T, image_version), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecureBootOptions", "", TypeOf<decltype(T::secure_boot_options)>(), offsetof(T, secure_boot_options),
       Style::kFlat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"StorageLocationArn", "", TypeOf<decltype(T::storage_location_arn)>(), offsetof(T, storage_location_arn),
       Style::kRepeat, 0},
      {"SystemTag", "", TypeOf<decltype(T::system_tag)>(), offsetof(T, system_tag), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteInstancesResponse> {
  using T = ecs::DeleteInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskGroupId", "", TypeOf<decltype(T::task_group_id)>(), offsetof(T, task_group_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteInstancesRequest> {
  using T = ecs::DeleteInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TerminateSubscription", "", TypeOf<decltype(T::terminate_subscription)>(), offsetof(T, terminate_subscription),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteVscResponse> {
  using T = ecs::DeleteVscResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteVscResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteVscRequest> {
  using T = ecs::DeleteVscRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VscId", "", TypeOf<decltype(T::vsc_id)>(), offsetof(T, vsc_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteVscRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CandidateOptions> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CandidateOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TimeoutMinutes", "", TypeOf<decltype(T::timeout_minutes)>(), offsetof(T, timeout_minutes), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupsResponse.AutoProvisioningGroup.CandidateOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CandidateOptions> =
    &ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CandidateOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CapacitySpecification> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CapacitySpecification;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PayAsYouGoCapacity", "", TypeOf<decltype(T::pay_as_you_go_capacity)>(), offsetof(T, pay_as_you_go_capacity),
       Style::kRepeat, 0},
      {"PrePaidCapacity", "", TypeOf<decltype(T::pre_paid_capacity)>(), offsetof(T, pre_paid_capacity), Style::kRepeat,
       0},
      {"SpotCapacity", "", TypeOf<decltype(T::spot_capacity)>(), offsetof(T, spot_capacity), Style::kRepeat, 0},
      {"TotalCapacity", "", TypeOf<decltype(T::total_capacity)>(), offsetof(T, total_capacity), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupsResponse.AutoProvisioningGroup.CapacitySpecification", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CapacitySpecification> =
    &ecs::tables::Table<
        ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CapacitySpecification>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::LaunchTemplateConfig> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::LaunchTemplateConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"MaxPrice", "", TypeOf<decltype(T::max_price)>(), offsetof(T, max_price), Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"WeightedCapacity", "", TypeOf<decltype(T::weighted_capacity)>(), offsetof(T, weighted_capacity), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupsResponse.AutoProvisioningGroup.LaunchTemplateConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::LaunchTemplateConfig> =
    &ecs::tables::Table<
        ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::LaunchTemplateConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::PayAsYouGoOptions> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::PayAsYouGoOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationStrategy", "", TypeOf<decltype(T::allocation_strategy)>(), offsetof(T, allocation_strategy),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupsResponse.AutoProvisioningGroup.PayAsYouGoOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::PayAsYouGoOptions> =
    &ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::PayAsYouGoOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::SpotOptions> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::SpotOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationStrategy", "", TypeOf<decltype(T::allocation_strategy)>(), offsetof(T, allocation_strategy),
       Style::kRepeat, 0},
      {"InstanceInterruptionBehavior", "", TypeOf<decltype(T::instance_interruption_behavior)>(),
       offsetof(T, instance_interruption_behavior), Style::kRepeat, 0},
      {"InstancePoolsToUseCount", "", TypeOf<decltype(T::instance_pools_to_use_count)>(),
       offsetof(T, instance_pools_to_use_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupsResponse.AutoProvisioningGroup.SpotOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::SpotOptions> =
        &ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::SpotOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::Tag> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupsResponse.AutoProvisioningGroup.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::Tag> =
        &ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::Tag>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::TargetCapacitySpecification> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::TargetCapacitySpecification;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DefaultTargetCapacityType", "", TypeOf<decltype(T::default_target_capacity_type)>(),
       offsetof(T, default_target_capacity_type), Style::kRepeat, 0},
      {"PayAsYouGoTargetCapacity", "", TypeOf<decltype(T::pay_as_you_go_target_capacity)>(),
       offsetof(T, pay_as_you_go_target_capacity), Style::kRepeat, 0},
      {"SpotTargetCapacity", "", TypeOf<decltype(T::spot_target_capacity)>(), offsetof(T, spot_target_capacity),
       Style::kRepeat, 0},
      {"TotalTargetCapacity", "", TypeOf<decltype(T::total_target_capacity)>(), offsetof(T, total_target_capacity),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupsResponse.AutoProvisioningGroup.TargetCapacitySpecification", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::TargetCapacitySpecification> =
    &ecs::tables::Table<
        ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::TargetCapacitySpecification>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupId", "", TypeOf<decltype(T::auto_provisioning_group_id)>(),
       offsetof(T, auto_provisioning_group_id), Style::kRepeat, 0},
      {"AutoProvisioningGroupName", "", TypeOf<decltype(T::auto_provisioning_group_name)>(),
       offsetof(T, auto_provisioning_group_name), Style::kRepeat, 0},
      {"AutoProvisioningGroupType", "", TypeOf<decltype(T::auto_provisioning_group_type)>(),
       offsetof(T, auto_provisioning_group_type), Style::kRepeat, 0},
      {"CandidateOptions", "", TypeOf<decltype(T::candidate_options)>(), offsetof(T, candidate_options), Style::kFlat,
       0},
      {"CapacitySpecification", "", TypeOf<decltype(T::capacity_specification)>(), offsetof(T, capacity_specification),
       Style::kFlat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"ExcessCapacityTerminationPolicy", "", TypeOf<decltype(T::excess_capacity_termination_policy)>(),
       offsetof(T, excess_capacity_termination_policy), Style::kRepeat, 0},
      {"LaunchTemplateConfigs", "LaunchTemplateConfig", TypeOf<decltype(T::launch_template_configs)>(),
       offsetof(T, launch_template_configs), Style::kRepeat, 0},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateVersion", "", TypeOf<decltype(T::launch_template_version)>(),
       offsetof(T, launch_template_version), Style::kRepeat, 0},
      {"MaxSpotPrice", "", TypeOf<decltype(T::max_spot_price)>(), offsetof(T, max_spot_price), Style::kRepeat, 0},
      {"PayAsYouGoOptions", "", TypeOf<decltype(T::pay_as_you_go_options)>(), offsetof(T, pay_as_you_go_options),
       Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SpotOptions", "", TypeOf<decltype(T::spot_options)>(), offsetof(T, spot_options), Style::kFlat, 0},
      {"State", "", TypeOf<decltype(T::state)>(), offsetof(T, state), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"SuspendedProcesses", "SuspendedProcess", TypeOf<decltype(T::suspended_processes)>(),
       offsetof(T, suspended_processes), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TargetCapacitySpecification", "", TypeOf<decltype(T::target_capacity_specification)>(),
       offsetof(T, target_capacity_specification), Style::kFlat, 0},
      {"TerminateInstances", "", TypeOf<decltype(T::terminate_instances)>(), offsetof(T, terminate_instances),
       Style::kRepeat, 0},
      {"TerminateInstancesWithExpiration", "", TypeOf<decltype(T::terminate_instances_with_expiration)>(),
       offsetof(T, terminate_instances_with_expiration), Style::kRepeat, 0},
      {"ValidFrom", "", TypeOf<decltype(T::valid_from)>(), offsetof(T, valid_from), Style::kRepeat, 0},
      {"ValidUntil", "", TypeOf<decltype(T::valid_until)>(), offsetof(T, valid_until), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoProvisioningGroupsResponse.AutoProvisioningGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup> =
        &ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsResponse> {
  using T = ecs::DescribeAutoProvisioningGroupsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroups", "AutoProvisioningGroup", TypeOf<decltype(T::auto_provisioning_groups)>(),
       offsetof(T, auto_provisioning_groups), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoProvisioningGroupsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsRequest::Tag> {
  using T = ecs::DescribeAutoProvisioningGroupsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoProvisioningGroupsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeAutoProvisioningGroupsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoProvisioningGroupsRequest> {
  using T = ecs::DescribeAutoProvisioningGroupsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoProvisioningGroupId", "", TypeOf<decltype(T::auto_provisioning_group_id)>(),
       offsetof(T, auto_provisioning_group_id), Style::kRepeat, 0},
      {"AutoProvisioningGroupName", "", TypeOf<decltype(T::auto_provisioning_group_name)>(),
       offsetof(T, auto_provisioning_group_name), Style::kRepeat, 0},
      {"AutoProvisioningGroupStatus", "", TypeOf<decltype(T::auto_provisioning_group_status)>(),
       offsetof(T, auto_provisioning_group_status), Style::kRepeat, 0},
      {"AutoProvisioningGroupTypes", "", TypeOf<decltype(T::auto_provisioning_group_types)>(),
       offsetof(T, auto_provisioning_group_types), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoProvisioningGroupsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationInstancesResponse::InstanceIdSet> {
  using T = ecs::DescribeCapacityReservationInstancesResponse::InstanceIdSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCapacityReservationInstancesResponse.InstanceIdSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCapacityReservationInstancesResponse::InstanceIdSet> =
        &ecs::tables::Table<ecs::DescribeCapacityReservationInstancesResponse::InstanceIdSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationInstancesResponse> {
  using T = ecs::DescribeCapacityReservationInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CapacityReservationItem", "InstanceIdSet", TypeOf<decltype(T::capacity_reservation_item)>(),
       offsetof(T, capacity_reservation_item), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCapacityReservationInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationInstancesRequest::PrivatePoolOptions> {
  using T = ecs::DescribeCapacityReservationInstancesRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCapacityReservationInstancesRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCapacityReservationInstancesRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::DescribeCapacityReservationInstancesRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCapacityReservationInstancesRequest> {
  using T = ecs::DescribeCapacityReservationInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeCapacityReservationInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> {
  using T = ecs::DescribeDeploymentSetSupportedInstanceTypeFamilyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceTypeFamilies", "", TypeOf<decltype(T::instance_type_families)>(), offsetof(T, instance_type_families),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeploymentSetSupportedInstanceTypeFamilyResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDeploymentSetSupportedInstanceTypeFamilyRequest> {
  using T = ecs::DescribeDeploymentSetSupportedInstanceTypeFamilyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Strategy", "", TypeOf<decltype(T::strategy)>(), offsetof(T, strategy), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeploymentSetSupportedInstanceTypeFamilyRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDeploymentSetsResponse::DeploymentSet::Capacity> {
  using T = ecs::DescribeDeploymentSetsResponse::DeploymentSet::Capacity;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableAmount", "", TypeOf<decltype(T::available_amount)>(), offsetof(T, available_amount), Style::kRepeat,
       0},
      {"UsedAmount", "", TypeOf<decltype(T::used_amount)>(), offsetof(T, used_amount), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeploymentSetsResponse.DeploymentSet.Capacity", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeDeploymentSetsResponse::DeploymentSet::Capacity> =
        &ecs::tables::Table<ecs::DescribeDeploymentSetsResponse::DeploymentSet::Capacity>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDeploymentSetsResponse::DeploymentSet> {
  using T = ecs::DescribeDeploymentSetsResponse::DeploymentSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccountId", "", TypeOf<decltype(T::account_id)>(), offsetof(T, account_id), Style::kRepeat, 0},
      {"Affinity", "", TypeOf<decltype(T::affinity)>(), offsetof(T, affinity), Style::kRepeat, 0},
      {"Capacities", "Capacity", TypeOf<decltype(T::capacities)>(), offsetof(T, capacities), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeploymentSetDescription", "", TypeOf<decltype(T::deployment_set_description)>(),
       offsetof(T, deployment_set_description), Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"DeploymentSetName", "", TypeOf<decltype(T::deployment_set_name)>(), offsetof(T, deployment_set_name),
       Style::kRepeat, 0},
      {"DeploymentStrategy", "", TypeOf<decltype(T::deployment_strategy)>(), offsetof(T, deployment_strategy),
       Style::kRepeat, 0},
      {"Domain", "", TypeOf<decltype(T::domain)>(), offsetof(T, domain), Style::kRepeat, 0},
      {"Granularity", "", TypeOf<decltype(T::granularity)>(), offsetof(T, granularity), Style::kRepeat, 0},
      {"GroupCount", "", TypeOf<decltype(T::group_count)>(), offsetof(T, group_count), Style::kRepeat, 0},
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat, 0},
      {"InstanceIds", "InstanceId", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"Strategy", "", TypeOf<decltype(T::strategy)>(), offsetof(T, strategy), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeploymentSetsResponse.DeploymentSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDeploymentSetsResponse::DeploymentSet> =
    &ecs::tables::Table<ecs::DescribeDeploymentSetsResponse::DeploymentSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDeploymentSetsResponse> {
  using T = ecs::DescribeDeploymentSetsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentSets", "DeploymentSet", TypeOf<decltype(T::deployment_sets)>(), offsetof(T, deployment_sets),
       Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeploymentSetsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDeploymentSetsRequest> {
  using T = ecs::DescribeDeploymentSetsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeploymentSetIds", "", TypeOf<decltype(T::deployment_set_ids)>(), offsetof(T, deployment_set_ids), Style::kJson,
       0},
      {"DeploymentSetName", "", TypeOf<decltype(T::deployment_set_name)>(), offsetof(T, deployment_set_name),
       Style::kRepeat, 0},
      {"Domain", "", TypeOf<decltype(T::domain)>(), offsetof(T, domain), Style::kRepeat, 0},
      {"Granularity", "", TypeOf<decltype(T::granularity)>(), offsetof(T, granularity), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"Strategy", "", TypeOf<decltype(T::strategy)>(), offsetof(T, strategy), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDeploymentSetsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDisksResponse::Disk::Attachment> {
  using T = ecs::DescribeDisksResponse::Disk::Attachment;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccessToken", "", TypeOf<decltype(T::access_token)>(), offsetof(T, access_token), Style::kRepeat,
       schema::kSensitive},
      {"AttachedTime", "", TypeOf<decltype(T::attached_time)>(), offsetof(T, attached_time), Style::kRepeat, 0},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"Identifier", "", TypeOf<decltype(T::identifier)>(), offsetof(T, identifier), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Nguid", "", TypeOf<decltype(T::nguid)>(), offsetof(T, nguid), Style::kRepeat, 0},
      {"NsId", "", TypeOf<decltype(T::ns_id)>(), offsetof(T, ns_id), Style::kRepeat, 0},
      {"TargetDevice", "", TypeOf<decltype(T::target_device)>(), offsetof(T, target_device), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disk.Attachment", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksResponse::Disk::Attachment> =
    &ecs::tables::Table<ecs::DescribeDisksResponse::Disk::Attachment>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksResponse::Disk::DataSource> {
  using T = ecs::DescribeDisksResponse::Disk::DataSource;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disk.DataSource", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksResponse::Disk::DataSource> =
    &ecs::tables::Table<ecs::DescribeDisksResponse::Disk::DataSource>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksResponse::Disk::MountInstance> {
  using T = ecs::DescribeDisksResponse::Disk::MountInstance;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AttachedTime", "", TypeOf<decltype(T::attached_time)>(), offsetof(T, attached_time), Style::kRepeat, 0},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disk.MountInstance", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksResponse::Disk::MountInstance> =
    &ecs::tables::Table<ecs::DescribeDisksResponse::Disk::MountInstance>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksResponse::Disk::OperationLock> {
  using T = ecs::DescribeDisksResponse::Disk::OperationLock;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disk.OperationLock", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksResponse::Disk::OperationLock> =
    &ecs::tables::Table<ecs::DescribeDisksResponse::Disk::OperationLock>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksResponse::Disk::Placement> {
  using T = ecs::DescribeDisksResponse::Disk::Placement;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ZoneIds", "", TypeOf<decltype(T::zone_ids)>(), offsetof(T, zone_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disk.Placement", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksResponse::Disk::Placement> =
    &ecs::tables::Table<ecs::DescribeDisksResponse::Disk::Placement>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksResponse::Disk::Tag> {
  using T = ecs::DescribeDisksResponse::Disk::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disk.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksResponse::Disk::Tag> =
    &ecs::tables::Table<ecs::DescribeDisksResponse::Disk::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksResponse::Disk> {
  using T = ecs::DescribeDisksResponse::Disk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AttachedTime", "", TypeOf<decltype(T::attached_time)>(), offsetof(T, attached_time), Style::kRepeat, 0},
      {"Attachments", "Attachment", TypeOf<decltype(T::attachments)>(), offsetof(T, attachments), Style::kRepeat, 0},
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"BdfId", "", TypeOf<decltype(T::bdf_id)>(), offsetof(T, bdf_id), Style::kRepeat, 0},
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DataSource", "", TypeOf<decltype(T::data_source)>(), offsetof(T, data_source), Style::kFlat, 0},
      {"DeleteAutoSnapshot", "", TypeOf<decltype(T::delete_auto_snapshot)>(), offsetof(T, delete_auto_snapshot),
       Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DetachedTime", "", TypeOf<decltype(T::detached_time)>(), offsetof(T, detached_time), Style::kRepeat, 0},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskChargeType", "", TypeOf<decltype(T::disk_charge_type)>(), offsetof(T, disk_charge_type), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"EnableAutoSnapshot", "", TypeOf<decltype(T::enable_auto_snapshot)>(), offsetof(T, enable_auto_snapshot),
       Style::kRepeat, 0},
      {"EnableAutomatedSnapshotPolicy", "", TypeOf<decltype(T::enable_automated_snapshot_policy)>(),
       offsetof(T, enable_automated_snapshot_policy), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"ExpiredTime", "", TypeOf<decltype(T::expired_time)>(), offsetof(T, expired_time), Style::kRepeat, 0},
      {"IOPS", "", TypeOf<decltype(T::iops)>(), offsetof(T, iops), Style::kRepeat, 0},
      {"IOPSRead", "", TypeOf<decltype(T::iops_read)>(), offsetof(T, iops_read), Style::kRepeat, 0},
      {"IOPSWrite", "", TypeOf<decltype(T::iops_write)>(), offsetof(T, iops_write), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"MountInstanceNum", "", TypeOf<decltype(T::mount_instance_num)>(), offsetof(T, mount_instance_num),
       Style::kRepeat, 0},
      {"MountInstances", "MountInstance", TypeOf<decltype(T::mount_instances)>(), offsetof(T, mount_instances),
       Style::kRepeat, 0},
      {"MultiAttach", "", TypeOf<decltype(T::multi_attach)>(), offsetof(T, multi_attach), Style::kRepeat, 0},
      {"OperationLocks", "OperationLock", TypeOf<decltype(T::operation_locks)>(), offsetof(T, operation_locks),
       Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"Placement", "", TypeOf<decltype(T::placement)>(), offsetof(T, placement), Style::kFlat, 0},
      {"Portable", "", TypeOf<decltype(T::portable)>(), offsetof(T, portable), Style::kRepeat, 0},
      {"ProductCode", "", TypeOf<decltype(T::product_code)>(), offsetof(T, product_code), Style::kRepeat, 0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SerialNumber", "", TypeOf<decltype(T::serial_number)>(), offsetof(T, serial_number), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SourceDiskId", "", TypeOf<decltype(T::source_disk_id)>(), offsetof(T, source_disk_id), Style::kRepeat, 0},
      {"SourceSnapshotId", "", TypeOf<decltype(T::source_snapshot_id)>(), offsetof(T, source_snapshot_id),
       Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat, 0},
      {"StorageSetPartitionNumber", "", TypeOf<decltype(T::storage_set_partition_number)>(),
       offsetof(T, storage_set_partition_number), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Throughput", "", TypeOf<decltype(T::throughput)>(), offsetof(T, throughput), Style::kRepeat, 0},
      {"ThroughputRead", "", TypeOf<decltype(T::throughput_read)>(), offsetof(T, throughput_read), Style::kRepeat, 0},
      {"ThroughputWrite", "", TypeOf<decltype(T::throughput_write)>(), offsetof(T, throughput_write), Style::kRepeat,
       0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse.Disk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksResponse::Disk> =
    &ecs::tables::Table<ecs::DescribeDisksResponse::Disk>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksResponse> {
  using T = ecs::DescribeDisksResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Disks", "Disk", TypeOf<decltype(T::disks)>(), offsetof(T, disks), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeDisksRequest::Filter> {
  using T = ecs::DescribeDisksRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeDisksRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksRequest::Tag> {
  using T = ecs::DescribeDisksRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeDisksRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeDisksRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeDisksRequest> {
  using T = ecs::DescribeDisksRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalAttributes", "", TypeOf<decltype(T::additional_attributes)>(), offsetof(T, additional_attributes),
       Style::kRepeat, 0},
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DeleteAutoSnapshot", "", TypeOf<decltype(T::delete_auto_snapshot)>(), offsetof(T, delete_auto_snapshot),
       Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"DiskChargeType", "", TypeOf<decltype(T::disk_charge_type)>(), offsetof(T, disk_charge_type), Style::kRepeat, 0},
      {"DiskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kJson, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"DiskType", "", TypeOf<decltype(T::disk_type)>(), offsetof(T, disk_type), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"EnableAutoSnapshot", "", TypeOf<decltype(T::enable_auto_snapshot)>(), offsetof(T, enable_auto_snapshot),
       Style::kRepeat, 0},
      {"EnableAutomatedSnapshotPolicy", "", TypeOf<decltype(T::enable_automated_snapshot_policy)>(),
       offsetof(T, enable_automated_snapshot_policy), Style::kRepeat, 0},
      {"EnableShared", "", TypeOf<decltype(T::enable_shared)>(), offsetof(T, enable_shared), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"LockReason", "", TypeOf<decltype(T::lock_reason)>(), offsetof(T, lock_reason), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"MultiAttach", "", TypeOf<decltype(T::multi_attach)>(), offsetof(T, multi_attach), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"Portable", "", TypeOf<decltype(T::portable)>(), offsetof(T, portable), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeDisksRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImagesResponse::Image::DetectionOptions::Item> {
  using T = ecs::DescribeImagesResponse::Image::DetectionOptions::Item;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RiskCode", "", TypeOf<decltype(T::risk_code)>(), offsetof(T, risk_code), Style::kRepeat, 0},
      {"RiskLevel", "", TypeOf<decltype(T::risk_level)>(), offsetof(T, risk_level), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image.DetectionOptions.Item", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagesResponse::Image::DetectionOptions::Item> =
        &ecs::tables::Table<ecs::DescribeImagesResponse::Image::DetectionOptions::Item>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesResponse::Image::DetectionOptions> {
  using T = ecs::DescribeImagesResponse::Image::DetectionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Items", "Item", TypeOf<decltype(T::items)>(), offsetof(T, items), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image.DetectionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImagesResponse::Image::DetectionOptions> =
    &ecs::tables::Table<ecs::DescribeImagesResponse::Image::DetectionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesResponse::Image::DiskDeviceMapping> {
  using T = ecs::DescribeImagesResponse::Image::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"Format", "", TypeOf<decltype(T::format)>(), offsetof(T, format), Style::kRepeat, 0},
      {"ImportOSSBucket", "", TypeOf<decltype(T::import_oss_bucket)>(), offsetof(T, import_oss_bucket), Style::kRepeat,
       0},
      {"ImportOSSObject", "", TypeOf<decltype(T::import_oss_object)>(), offsetof(T, import_oss_object), Style::kRepeat,
       0},
      {"Progress", "", TypeOf<decltype(T::progress)>(), offsetof(T, progress), Style::kRepeat, 0},
      {"RemainTime", "", TypeOf<decltype(T::remain_time)>(), offsetof(T, remain_time), Style::kRepeat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagesResponse::Image::DiskDeviceMapping> =
        &ecs::tables::Table<ecs::DescribeImagesResponse::Image::DiskDeviceMapping>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesResponse::Image::Features> {
  using T = ecs::DescribeImagesResponse::Image::Features;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CpuOnlineDowngrade", "", TypeOf<decltype(T::cpu_online_downgrade)>(), offsetof(T, cpu_online_downgrade),
       Style::kRepeat, 0},
      {"CpuOnlineUpgrade", "", TypeOf<decltype(T::cpu_online_upgrade)>(), offsetof(T, cpu_online_upgrade),
       Style::kRepeat, 0},
      {"ImdsSupport", "", TypeOf<decltype(T::imds_support)>(), offsetof(T, imds_support), Style::kRepeat, 0},
      {"MemoryOnlineDowngrade", "", TypeOf<decltype(T::memory_online_downgrade)>(),
       offsetof(T, memory_online_downgrade), Style::kRepeat, 0},
      {"MemoryOnlineUpgrade", "", TypeOf<decltype(T::memory_online_upgrade)>(), offsetof(T, memory_online_upgrade),
       Style::kRepeat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image.Features", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImagesResponse::Image::Features> =
    &ecs::tables::Table<ecs::DescribeImagesResponse::Image::Features>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesResponse::Image::SecureBootOptions> {
  using T = ecs::DescribeImagesResponse::Image::SecureBootOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SecureBootSupport", "", TypeOf<decltype(T::secure_boot_support)>(), offsetof(T, secure_boot_support),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image.SecureBootOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeImagesResponse::Image::SecureBootOptions> =
        &ecs::tables::Table<ecs::DescribeImagesResponse::Image::SecureBootOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesResponse::Image::Tag> {
  using T = ecs::DescribeImagesResponse::Image::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImagesResponse::Image::Tag> =
    &ecs::tables::Table<ecs::DescribeImagesResponse::Image::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesResponse::Image> {
  using T = ecs::DescribeImagesResponse::Image;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"BootMode", "", TypeOf<decltype(T::boot_mode)>(), offsetof(T, boot_mode), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DetectionOptions", "", TypeOf<decltype(T::detection_options)>(), offsetof(T, detection_options), Style::kFlat,
       0},
      {"DiskDeviceMappings", "DiskDeviceMapping", TypeOf<decltype(T::disk_device_mappings)>(),
       offsetof(T, disk_device_mappings), Style::kRepeat, 0},
      {"Features", "", TypeOf<decltype(T::features)>(), offsetof(T, features), Style::kFlat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageOwnerAlias", "", TypeOf<decltype(T::image_owner_alias)>(), offsetof(T, image_owner_alias), Style::kRepeat,
       0},
      {"ImageOwnerId", "", TypeOf<decltype(T::image_owner_id)>(), offsetof(T, image_owner_id), Style::kRepeat, 0},
      {"ImageVersion", "", TypeOf<decltype(T::image_version)>(), offsetof(T, image_version), Style::kRepeat, 0},
      {"IsCopied", "", TypeOf<decltype(T::is_copied)>(), offsetof(T, is_copied), Style::kRepeat, 0},
      {"IsPublic", "", TypeOf<decltype(T::is_public)>(), offsetof(T, is_public), Style::kRepeat, 0},
      {"IsSelfShared", "", TypeOf<decltype(T::is_self_shared)>(), offsetof(T, is_self_shared), Style::kRepeat, 0},
      {"IsSubscribed", "", TypeOf<decltype(T::is_subscribed)>(), offsetof(T, is_subscribed), Style::kRepeat, 0},
      {"IsSupportCloudinit", "", TypeOf<decltype(T::is_support_cloudinit)>(), offsetof(T, is_support_cloudinit),
       Style::kRepeat, 0},
      {"IsSupportIoOptimized", "", TypeOf<decltype(T::is_support_io_optimized)>(), offsetof(T, is_support_io_optimized),
       Style::kRepeat, 0},
      {"LicenseType", "", TypeOf<decltype(T::license_type)>(), offsetof(T, license_type), Style::kRepeat, 0},
      {"LoginAsNonRootSupported", "", TypeOf<decltype(T::login_as_non_root_supported)>(),
       offsetof(T, login_as_non_root_supported), Style::kRepeat, 0},
      {"OSName", "", TypeOf<decltype(T::os_name)>(), offsetof(T, os_name), Style::kRepeat, 0},
      {"OSNameEn", "", TypeOf<decltype(T::os_name_en)>(), offsetof(T, os_name_en), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"ProductCode", "", TypeOf<decltype(T::product_code)>(), offsetof(T, product_code), Style::kRepeat, 0},
      {"Progress", "", TypeOf<decltype(T::progress)>(), offsetof(T, progress), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecureBootOptions", "", TypeOf<decltype(T::secure_boot_options)>(), offsetof(T, secure_boot_options),
       Style::kFlat, 0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"SupplierName", "", TypeOf<decltype(T::supplier_name)>(), offsetof(T, supplier_name), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Usable", "", TypeOf<decltype(T::usable)>(), offsetof(T, usable), Style::kRepeat, 0},
      {"Usage", "", TypeOf<decltype(T::usage)>(), offsetof(T, usage), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse.Image", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImagesResponse::Image> =
    &ecs::tables::Table<ecs::DescribeImagesResponse::Image>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesResponse> {
  using T = ecs::DescribeImagesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Images", "Image", TypeOf<decltype(T::images)>(), offsetof(T, images), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeImagesRequest::Filter> {
  using T = ecs::DescribeImagesRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImagesRequest::Filter> =
    &ecs::tables::Table<ecs::DescribeImagesRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesRequest::Tag> {
  using T = ecs::DescribeImagesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeImagesRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeImagesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeImagesRequest> {
  using T = ecs::DescribeImagesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActionType", "", TypeOf<decltype(T::action_type)>(), offsetof(T, action_type), Style::kRepeat, 0},
      {"Architecture", "", TypeOf<decltype(T::architecture)>(), offsetof(T, architecture), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"ImageOwnerAlias", "", TypeOf<decltype(T::image_owner_alias)>(), offsetof(T, image_owner_alias), Style::kRepeat,
       0},
      {"ImageOwnerId", "", TypeOf<decltype(T::image_owner_id)>(), offsetof(T, image_owner_id), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"IsPublic", "", TypeOf<decltype(T::is_public)>(), offsetof(T, is_public), Style::kRepeat, 0},
      {"IsSupportCloudinit", "", TypeOf<decltype(T::is_support_cloudinit)>(), offsetof(T, is_support_cloudinit),
       Style::kRepeat, 0},
      {"IsSupportIoOptimized", "", TypeOf<decltype(T::is_support_io_optimized)>(), offsetof(T, is_support_io_optimized),
       Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"ShowExpired", "", TypeOf<decltype(T::show_expired)>(), offsetof(T, show_expired), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Usable", "", TypeOf<decltype(T::usable)>(), offsetof(T, usable), Style::kRepeat, 0},
      {"Usage", "", TypeOf<decltype(T::usage)>(), offsetof(T, usage), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeImagesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTopologyResponse::Topology> {
  using T = ecs::DescribeInstanceTopologyResponse::Topology;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"HostId", "", TypeOf<decltype(T::host_id)>(), offsetof(T, host_id), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NetworkNodes", "NetworkNodes", TypeOf<decltype(T::network_nodes)>(), offsetof(T, network_nodes), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTopologyResponse.Topology", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeInstanceTopologyResponse::Topology> =
    &ecs::tables::Table<ecs::DescribeInstanceTopologyResponse::Topology>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTopologyResponse> {
  using T = ecs::DescribeInstanceTopologyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Topologys", "Topology", TypeOf<decltype(T::topologys)>(), offsetof(T, topologys), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTopologyResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceTopologyRequest> {
  using T = ecs::DescribeInstanceTopologyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceTopologyRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.AssociatedPublicIp", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeviceIndex", "", TypeOf<decltype(T::device_index)>(), offsetof(T, device_index), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"NetworkCardIndex", "", TypeOf<decltype(T::network_card_index)>(), offsetof(T, network_card_index),
       Style::kRepeat, 0},
      {"TrunkNetworkInterfaceId", "", TypeOf<decltype(T::trunk_network_interface_id)>(),
       offsetof(T, trunk_network_interface_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Attachment", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4Prefix", "", TypeOf<decltype(T::ipv4_prefix)>(), offsetof(T, ipv4_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Ipv4PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Prefix", "", TypeOf<decltype(T::ipv6_prefix)>(), offsetof(T, ipv6_prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Ipv6PrefixSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Ipv6Set", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set>::kStruct;

template <>
struct ecs::tables::Table<
    ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocationId", "", TypeOf<decltype(T::allocation_id)>(), offsetof(T, allocation_id), Style::kRepeat, 0},
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.PrivateIpSet.AssociatedPublicIp", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp> =
    &ecs::tables::Table<
        ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociatedPublicIp", "", TypeOf<decltype(T::associated_public_ip)>(), offsetof(T, associated_public_ip),
       Style::kFlat, 0},
      {"Primary", "", TypeOf<decltype(T::primary)>(), offsetof(T, primary), Style::kRepeat, 0},
      {"PrivateDnsName", "", TypeOf<decltype(T::private_dns_name)>(), offsetof(T, private_dns_name), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeNetworkInterfacesResponse.NetworkInterfaceSet.PrivateIpSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesResponse.NetworkInterfaceSet.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet> {
  using T = ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssociatedPublicIp", "", TypeOf<decltype(T::associated_public_ip)>(), offsetof(T, associated_public_ip),
       Style::kFlat, 0},
      {"Attachment", "", TypeOf<decltype(T::attachment)>(), offsetof(T, attachment), Style::kFlat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeleteOnRelease", "", TypeOf<decltype(T::delete_on_release)>(), offsetof(T, delete_on_release), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Ipv4PrefixSets", "Ipv4PrefixSet", TypeOf<decltype(T::ipv4_prefix_sets)>(), offsetof(T, ipv4_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6PrefixSets", "Ipv6PrefixSet", TypeOf<decltype(T::ipv6_prefix_sets)>(), offsetof(T, ipv6_prefix_sets),
       Style::kRepeat, 0},
      {"Ipv6Sets", "Ipv6Set", TypeOf<decltype(T::ipv6_sets)>(), offsetof(T, ipv6_sets), Style::kRepeat, 0},
      {"MacAddress", "", TypeOf<decltype(T::mac_address)>(), offsetof(T, mac_address), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"OwnerId", "", TypeOf<decltype(T::owner_id)>(), offsetof(T, owner_id), Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpSets", "PrivateIpSet", TypeOf<decltype(T::private_ip_sets)>(), offsetof(T, private_ip_sets),
       Style::kRepeat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "SecurityGroupId", TypeOf<decltype(T::security_group_ids)>(),
       offsetof(T, security_group_ids), Style::kRepeat, 0},
      {"ServiceID", "", TypeOf<decltype(T::service_id)>(), offsetof(T, service_id), Style::kRepeat, 0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"SourceDestCheck", "", TypeOf<decltype(T::source_dest_check)>(), offsetof(T, source_dest_check), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesResponse.NetworkInterfaceSet", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet> =
        &ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse::NetworkInterfaceSet>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesResponse> {
  using T = ecs::DescribeNetworkInterfacesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceSets", "NetworkInterfaceSet", TypeOf<decltype(T::network_interface_sets)>(),
       offsetof(T, network_interface_sets), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Alias kAliases[] = {
      {"NetworkInterfaceSet", 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesResponse", kFields, kAliases};
};

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesRequest::Tag> {
  using T = ecs::DescribeNetworkInterfacesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeNetworkInterfacesRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeNetworkInterfacesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeNetworkInterfacesRequest> {
  using T = ecs::DescribeNetworkInterfacesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PrimaryIpAddress", "", TypeOf<decltype(T::primary_ip_address)>(), offsetof(T, primary_ip_address),
       Style::kRepeat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeNetworkInterfacesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotMonitorDataResponse::DataPoint> {
  using T = ecs::DescribeSnapshotMonitorDataResponse::DataPoint;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"TimeStamp", "", TypeOf<decltype(T::time_stamp)>(), offsetof(T, time_stamp), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotMonitorDataResponse.DataPoint", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSnapshotMonitorDataResponse::DataPoint> =
    &ecs::tables::Table<ecs::DescribeSnapshotMonitorDataResponse::DataPoint>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotMonitorDataResponse> {
  using T = ecs::DescribeSnapshotMonitorDataResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MonitorData", "DataPoint", TypeOf<decltype(T::monitor_data)>(), offsetof(T, monitor_data), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotMonitorDataResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSnapshotMonitorDataRequest> {
  using T = ecs::DescribeSnapshotMonitorDataRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeSnapshotMonitorDataRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVSwitchesResponse::VSwitch> {
  using T = ecs::DescribeVSwitchesResponse::VSwitch;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableIpAddressCount", "", TypeOf<decltype(T::available_ip_address_count)>(),
       offsetof(T, available_ip_address_count), Style::kRepeat, 0},
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"IsDefault", "", TypeOf<decltype(T::is_default)>(), offsetof(T, is_default), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VSwitchName", "", TypeOf<decltype(T::vswitch_name)>(), offsetof(T, vswitch_name), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchesResponse.VSwitch", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeVSwitchesResponse::VSwitch> =
    &ecs::tables::Table<ecs::DescribeVSwitchesResponse::VSwitch>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVSwitchesResponse> {
  using T = ecs::DescribeVSwitchesResponse;
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
struct ecs::tables::Table<ecs::DescribeVSwitchesRequest> {
  using T = ecs::DescribeVSwitchesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"IsDefault", "", TypeOf<decltype(T::is_default)>(), offsetof(T, is_default), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVSwitchesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySecurityGroupRuleResponse> {
  using T = ecs::ModifySecurityGroupRuleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupRuleResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySecurityGroupRuleRequest> {
  using T = ecs::ModifySecurityGroupRuleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DestCidrIp", "", TypeOf<decltype(T::dest_cidr_ip)>(), offsetof(T, dest_cidr_ip), Style::kRepeat, 0},
      {"IpProtocol", "", TypeOf<decltype(T::ip_protocol)>(), offsetof(T, ip_protocol), Style::kRepeat, 0},
      {"Ipv6DestCidrIp", "", TypeOf<decltype(T::ipv6_dest_cidr_ip)>(), offsetof(T, ipv6_dest_cidr_ip), Style::kRepeat,
       0},
      {"Ipv6SourceCidrIp", "", TypeOf<decltype(T::ipv6_source_cidr_ip)>(), offsetof(T, ipv6_source_cidr_ip),
       Style::kRepeat, 0},
      {"NicType", "", TypeOf<decltype(T::nic_type)>(), offsetof(T, nic_type), Style::kRepeat, 0},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"PortRange", "", TypeOf<decltype(T::port_range)>(), offsetof(T, port_range), Style::kRepeat, 0},
      {"PortRangeListId", "", TypeOf<decltype(T::port_range_list_id)>(), offsetof(T, port_range_list_id),
       Style::kRepeat, 0},
      {"Priority", "", TypeOf<decltype(T::priority)>(), offsetof(T, priority), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
      {"SecurityGroupRuleId", "", TypeOf<decltype(T::security_group_rule_id)>(), offsetof(T, security_group_rule_id),
       Style::kRepeat, 0},
      {"SourceCidrIp", "", TypeOf<decltype(T::source_cidr_ip)>(), offsetof(T, source_cidr_ip), Style::kRepeat, 0},
      {"SourceGroupId", "", TypeOf<decltype(T::source_group_id)>(), offsetof(T, source_group_id), Style::kRepeat, 0},
      {"SourceGroupOwnerAccount", "", TypeOf<decltype(T::source_group_owner_account)>(),
       offsetof(T, source_group_owner_account), Style::kRepeat, 0},
      {"SourceGroupOwnerId", "", TypeOf<decltype(T::source_group_owner_id)>(), offsetof(T, source_group_owner_id),
       Style::kRepeat, 0},
      {"SourcePortRange", "", TypeOf<decltype(T::source_port_range)>(), offsetof(T, source_port_range), Style::kRepeat,
       0},
      {"SourcePrefixListId", "", TypeOf<decltype(T::source_prefix_list_id)>(), offsetof(T, source_prefix_list_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupRuleRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySystemEventAttributeResponse> {
  using T = ecs::ModifySystemEventAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySystemEventAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySystemEventAttributeRequest> {
  using T = ecs::ModifySystemEventAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EventId", "", TypeOf<decltype(T::event_id)>(), offsetof(T, event_id), Style::kRepeat, schema::kRequired},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"NotBefore", "", TypeOf<decltype(T::not_before)>(), offsetof(T, not_before), Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifySystemEventAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RunInstancesResponse> {
  using T = ecs::RunInstancesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIdSets", "InstanceIdSet", TypeOf<decltype(T::instance_id_sets)>(), offsetof(T, instance_id_sets),
       Style::kRepeat, 0},
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TradePrice", "", TypeOf<decltype(T::trade_price)>(), offsetof(T, trade_price), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::AdditionalInfo> {
  using T = ecs::RunInstancesRequest::AdditionalInfo;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableHighDensityMode", "", TypeOf<decltype(T::enable_high_density_mode)>(),
       offsetof(T, enable_high_density_mode), Style::kRepeat, 0},
      {"PvdConfig", "", TypeOf<decltype(T::pvd_config)>(), offsetof(T, pvd_config), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.AdditionalInfo", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::AdditionalInfo> =
    &ecs::tables::Table<ecs::RunInstancesRequest::AdditionalInfo>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::Arn> {
  using T = ecs::RunInstancesRequest::Arn;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssumeRoleFor", "", TypeOf<decltype(T::assume_role_for)>(), offsetof(T, assume_role_for), Style::kRepeat, 0},
      {"RoleType", "", TypeOf<decltype(T::role_type)>(), offsetof(T, role_type), Style::kRepeat, 0},
      {"Rolearn", "", TypeOf<decltype(T::rolearn)>(), offsetof(T, rolearn), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.Arn", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::Arn> =
    &ecs::tables::Table<ecs::RunInstancesRequest::Arn>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::ClockOptions> {
  using T = ecs::RunInstancesRequest::ClockOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PtpStatus", "", TypeOf<decltype(T::ptp_status)>(), offsetof(T, ptp_status), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.ClockOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::ClockOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::ClockOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::CpuOptions> {
  using T = ecs::RunInstancesRequest::CpuOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Core", "", TypeOf<decltype(T::core)>(), offsetof(T, core), Style::kRepeat, 0},
      {"EnableVISST", "", TypeOf<decltype(T::enable_visst)>(), offsetof(T, enable_visst), Style::kRepeat, 0},
      {"EnableVRDT", "", TypeOf<decltype(T::enable_vrdt)>(), offsetof(T, enable_vrdt), Style::kRepeat, 0},
      {"NestedVirtualization", "", TypeOf<decltype(T::nested_virtualization)>(), offsetof(T, nested_virtualization),
       Style::kRepeat, 0},
      {"Numa", "", TypeOf<decltype(T::numa)>(), offsetof(T, numa), Style::kRepeat, 0},
      {"ThreadsPerCore", "", TypeOf<decltype(T::threads_per_core)>(), offsetof(T, threads_per_core), Style::kRepeat, 0},
      {"TopologyType", "", TypeOf<decltype(T::topology_type)>(), offsetof(T, topology_type), Style::kRepeat, 0},
      {"TurboMode", "", TypeOf<decltype(T::turbo_mode)>(), offsetof(T, turbo_mode), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.CpuOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::CpuOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::CpuOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::DataDisk> {
  using T = ecs::RunInstancesRequest::DataDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"EncryptAlgorithm", "", TypeOf<decltype(T::encrypt_algorithm)>(), offsetof(T, encrypt_algorithm), Style::kRepeat,
       0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat, 0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.DataDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::DataDisk> =
    &ecs::tables::Table<ecs::RunInstancesRequest::DataDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::HibernationOptions> {
  using T = ecs::RunInstancesRequest::HibernationOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Configured", "", TypeOf<decltype(T::configured)>(), offsetof(T, configured), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.HibernationOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::HibernationOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::HibernationOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::ImageOptions> {
  using T = ecs::RunInstancesRequest::ImageOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"LoginAsNonRoot", "", TypeOf<decltype(T::login_as_non_root)>(), offsetof(T, login_as_non_root), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.ImageOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::ImageOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::ImageOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::NetworkInterface> {
  using T = ecs::RunInstancesRequest::NetworkInterface;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeleteOnRelease", "", TypeOf<decltype(T::delete_on_release)>(), offsetof(T, delete_on_release), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Ipv6AddressCount", "", TypeOf<decltype(T::ipv6_address_count)>(), offsetof(T, ipv6_address_count),
       Style::kRepeat, 0},
      {"NetworkCardIndex", "", TypeOf<decltype(T::network_card_index)>(), offsetof(T, network_card_index),
       Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, 0},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"PrimaryIpAddress", "", TypeOf<decltype(T::primary_ip_address)>(), offsetof(T, primary_ip_address),
       Style::kRepeat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
      {"RxQueueSize", "", TypeOf<decltype(T::rx_queue_size)>(), offsetof(T, rx_queue_size), Style::kRepeat, 0},
      {"SecondaryPrivateIpAddressCount", "", TypeOf<decltype(T::secondary_private_ip_address_count)>(),
       offsetof(T, secondary_private_ip_address_count), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids),
       Style::kRepeat, 0},
      {"SourceDestCheck", "", TypeOf<decltype(T::source_dest_check)>(), offsetof(T, source_dest_check), Style::kRepeat,
       0},
      {"TxQueueSize", "", TypeOf<decltype(T::tx_queue_size)>(), offsetof(T, tx_queue_size), Style::kRepeat, 0},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.NetworkInterface", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::NetworkInterface> =
    &ecs::tables::Table<ecs::RunInstancesRequest::NetworkInterface>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::NetworkOptions> {
  using T = ecs::RunInstancesRequest::NetworkOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BandwidthWeighting", "", TypeOf<decltype(T::bandwidth_weighting)>(), offsetof(T, bandwidth_weighting),
       Style::kRepeat, 0},
      {"EnableJumboFrame", "", TypeOf<decltype(T::enable_jumbo_frame)>(), offsetof(T, enable_jumbo_frame),
       Style::kRepeat, 0},
      {"EnableNetworkEncryption", "", TypeOf<decltype(T::enable_network_encryption)>(),
       offsetof(T, enable_network_encryption), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.NetworkOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::NetworkOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::NetworkOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::PrivateDnsNameOptions> {
  using T = ecs::RunInstancesRequest::PrivateDnsNameOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableInstanceIdDnsAAAARecord", "", TypeOf<decltype(T::enable_instance_id_dns_aaaa_record)>(),
       offsetof(T, enable_instance_id_dns_aaaa_record), Style::kRepeat, 0},
      {"EnableInstanceIdDnsARecord", "", TypeOf<decltype(T::enable_instance_id_dns_a_record)>(),
       offsetof(T, enable_instance_id_dns_a_record), Style::kRepeat, 0},
      {"EnableIpDnsARecord", "", TypeOf<decltype(T::enable_ip_dns_a_record)>(), offsetof(T, enable_ip_dns_a_record),
       Style::kRepeat, 0},
      {"EnableIpDnsPtrRecord", "", TypeOf<decltype(T::enable_ip_dns_ptr_record)>(),
       offsetof(T, enable_ip_dns_ptr_record), Style::kRepeat, 0},
      {"HostnameType", "", TypeOf<decltype(T::hostname_type)>(), offsetof(T, hostname_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.PrivateDnsNameOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::PrivateDnsNameOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::PrivateDnsNameOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::PrivatePoolOptions> {
  using T = ecs::RunInstancesRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Id", "", TypeOf<decltype(T::id)>(), offsetof(T, id), Style::kRepeat, 0},
      {"MatchCriteria", "", TypeOf<decltype(T::match_criteria)>(), offsetof(T, match_criteria), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::PrivatePoolOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::SchedulerOptions> {
  using T = ecs::RunInstancesRequest::SchedulerOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"ManagedPrivateSpaceId", "", TypeOf<decltype(T::managed_private_space_id)>(),
       offsetof(T, managed_private_space_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.SchedulerOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::SchedulerOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::SchedulerOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::SecurityOptions> {
  using T = ecs::RunInstancesRequest::SecurityOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConfidentialComputingMode", "", TypeOf<decltype(T::confidential_computing_mode)>(),
       offsetof(T, confidential_computing_mode), Style::kRepeat, 0},
      {"EnableSecureBoot", "", TypeOf<decltype(T::enable_secure_boot)>(), offsetof(T, enable_secure_boot),
       Style::kRepeat, 0},
      {"TrustedSystemMode", "", TypeOf<decltype(T::trusted_system_mode)>(), offsetof(T, trusted_system_mode),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.SecurityOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::SecurityOptions> =
    &ecs::tables::Table<ecs::RunInstancesRequest::SecurityOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::SystemDisk> {
  using T = ecs::RunInstancesRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"EncryptAlgorithm", "", TypeOf<decltype(T::encrypt_algorithm)>(), offsetof(T, encrypt_algorithm), Style::kRepeat,
       0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"ProvisionedIops", "", TypeOf<decltype(T::provisioned_iops)>(), offsetof(T, provisioned_iops), Style::kRepeat,
       0},
      {"Size", "", TypeOf<decltype(T::size)>(), offsetof(T, size), Style::kRepeat, 0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::SystemDisk> =
    &ecs::tables::Table<ecs::RunInstancesRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::SystemTag> {
  using T = ecs::RunInstancesRequest::SystemTag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Scope", "", TypeOf<decltype(T::scope)>(), offsetof(T, scope), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.SystemTag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::SystemTag> =
    &ecs::tables::Table<ecs::RunInstancesRequest::SystemTag>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest::Tag> {
  using T = ecs::RunInstancesRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RunInstancesRequest::Tag> =
    &ecs::tables::Table<ecs::RunInstancesRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::RunInstancesRequest> {
  using T = ecs::RunInstancesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AdditionalInfo", "", TypeOf<decltype(T::additional_info)>(), offsetof(T, additional_info), Style::kFlat, 0},
      {"Affinity", "", TypeOf<decltype(T::affinity)>(), offsetof(T, affinity), Style::kRepeat, 0},
      {"Amount", "", TypeOf<decltype(T::amount)>(), offsetof(T, amount), Style::kRepeat, 0},
      {"Arn", "", TypeOf<decltype(T::arn)>(), offsetof(T, arn), Style::kRepeat, 0},
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"AutoReleaseTime", "", TypeOf<decltype(T::auto_release_time)>(), offsetof(T, auto_release_time), Style::kRepeat,
       0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"CapacityReservationId", "", TypeOf<decltype(T::capacity_reservation_id)>(),
       offsetof(T, capacity_reservation_id), Style::kRepeat, 0},
      {"CapacityReservationPreference", "", TypeOf<decltype(T::capacity_reservation_preference)>(),
       offsetof(T, capacity_reservation_preference), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"ClockOptions", "", TypeOf<decltype(T::clock_options)>(), offsetof(T, clock_options), Style::kFlat, 0},
      {"CpuOptions", "", TypeOf<decltype(T::cpu_options)>(), offsetof(T, cpu_options), Style::kFlat, 0},
      {"CreditSpecification", "", TypeOf<decltype(T::credit_specification)>(), offsetof(T, credit_specification),
       Style::kRepeat, 0},
      {"DataDisk", "", TypeOf<decltype(T::data_disk)>(), offsetof(T, data_disk), Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       0},
      {"DeletionProtection", "", TypeOf<decltype(T::deletion_protection)>(), offsetof(T, deletion_protection),
       Style::kRepeat, 0},
      {"DeploymentSetGroupNo", "", TypeOf<decltype(T::deployment_set_group_no)>(), offsetof(T, deployment_set_group_no),
       Style::kRepeat, 0},
      {"DeploymentSetId", "", TypeOf<decltype(T::deployment_set_id)>(), offsetof(T, deployment_set_id), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"EnableNVS", "", TypeOf<decltype(T::enable_nvs)>(), offsetof(T, enable_nvs), Style::kRepeat, 0},
      {"HibernationOptions", "", TypeOf<decltype(T::hibernation_options)>(), offsetof(T, hibernation_options),
       Style::kFlat, 0},
      {"HostName", "", TypeOf<decltype(T::host_name)>(), offsetof(T, host_name), Style::kRepeat, 0},
      {"HostNames", "", TypeOf<decltype(T::host_names)>(), offsetof(T, host_names), Style::kRepeat, 0},
      {"HpcClusterId", "", TypeOf<decltype(T::hpc_cluster_id)>(), offsetof(T, hpc_cluster_id), Style::kRepeat, 0},
      {"HttpEndpoint", "", TypeOf<decltype(T::http_endpoint)>(), offsetof(T, http_endpoint), Style::kRepeat, 0},
      {"HttpPutResponseHopLimit", "", TypeOf<decltype(T::http_put_response_hop_limit)>(),
       offsetof(T, http_put_response_hop_limit), Style::kRepeat, 0},
      {"HttpTokens", "", TypeOf<decltype(T::http_tokens)>(), offsetof(T, http_tokens), Style::kRepeat, 0},
      {"ImageFamily", "", TypeOf<decltype(T::image_family)>(), offsetof(T, image_family), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"ImageOptions", "", TypeOf<decltype(T::image_options)>(), offsetof(T, image_options), Style::kFlat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat, 0},
      {"InternetChargeType", "", TypeOf<decltype(T::internet_charge_type)>(), offsetof(T, internet_charge_type),
       Style::kRepeat, 0},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"IoOptimized", "", TypeOf<decltype(T::io_optimized)>(), offsetof(T, io_optimized), Style::kRepeat, 0},
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Ipv6AddressCount", "", TypeOf<decltype(T::ipv6_address_count)>(), offsetof(T, ipv6_address_count),
       Style::kRepeat, 0},
      {"Isp", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"KeyPairName", "", TypeOf<decltype(T::key_pair_name)>(), offsetof(T, key_pair_name), Style::kRepeat, 0},
      {"LaunchTemplateId", "", TypeOf<decltype(T::launch_template_id)>(), offsetof(T, launch_template_id),
       Style::kRepeat, 0},
      {"LaunchTemplateName", "", TypeOf<decltype(T::launch_template_name)>(), offsetof(T, launch_template_name),
       Style::kRepeat, 0},
      {"LaunchTemplateVersion", "", TypeOf<decltype(T::launch_template_version)>(),
       offsetof(T, launch_template_version), Style::kRepeat, 0},
      {"ManagedHostId", "", TypeOf<decltype(T::managed_host_id)>(), offsetof(T, managed_host_id), Style::kRepeat, 0},
      {"MinAmount", "", TypeOf<decltype(T::min_amount)>(), offsetof(T, min_amount), Style::kRepeat, 0},
      {"NetworkInterface", "", TypeOf<decltype(T::network_interface)>(), offsetof(T, network_interface), Style::kRepeat,
       0},
      {"NetworkInterfaceQueueNumber", "", TypeOf<decltype(T::network_interface_queue_number)>(),
       offsetof(T, network_interface_queue_number), Style::kRepeat, 0},
      {"NetworkOptions", "", TypeOf<decltype(T::network_options)>(), offsetof(T, network_options), Style::kFlat, 0},
      {"Password", "", TypeOf<decltype(T::password)>(), offsetof(T, password), Style::kRepeat, schema::kSensitive},
      {"PasswordInherit", "", TypeOf<decltype(T::password_inherit)>(), offsetof(T, password_inherit), Style::kRepeat,
       0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PrivateDnsNameOptions", "", TypeOf<decltype(T::private_dns_name_options)>(),
       offsetof(T, private_dns_name_options), Style::kFlat, 0},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SchedulerOptions", "", TypeOf<decltype(T::scheduler_options)>(), offsetof(T, scheduler_options), Style::kFlat,
       0},
      {"SecurityEnhancementStrategy", "", TypeOf<decltype(T::security_enhancement_strategy)>(),
       offsetof(T, security_enhancement_strategy), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids),
       Style::kRepeat, 0},
      {"SecurityOptions", "", TypeOf<decltype(T::security_options)>(), offsetof(T, security_options), Style::kFlat, 0},
      {"SpotDuration", "", TypeOf<decltype(T::spot_duration)>(), offsetof(T, spot_duration), Style::kRepeat, 0},
      {"SpotInterruptionBehavior", "", TypeOf<decltype(T::spot_interruption_behavior)>(),
       offsetof(T, spot_interruption_behavior), Style::kRepeat, 0},
      {"SpotPriceLimit", "", TypeOf<decltype(T::spot_price_limit)>(), offsetof(T, spot_price_limit), Style::kRepeat, 0},
      {"SpotStrategy", "", TypeOf<decltype(T::spot_strategy)>(), offsetof(T, spot_strategy), Style::kRepeat, 0},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat, 0},
      {"StorageSetPartitionNumber", "", TypeOf<decltype(T::storage_set_partition_number)>(),
       offsetof(T, storage_set_partition_number), Style::kRepeat, 0},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
      {"SystemTag", "", TypeOf<decltype(T::system_tag)>(), offsetof(T, system_tag), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Tenancy", "", TypeOf<decltype(T::tenancy)>(), offsetof(T, tenancy), Style::kRepeat, 0},
      {"UniqueSuffix", "", TypeOf<decltype(T::unique_suffix)>(), offsetof(T, unique_suffix), Style::kRepeat, 0},
      {"UserData", "", TypeOf<decltype(T::user_data)>(), offsetof(T, user_data), Style::kRepeat,
       schema::kSensitive | schema::kBase64},
      {"VSwitchId", "", TypeOf<decltype(T::vswitch_id)>(), offsetof(T, vswitch_id), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RunInstancesRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StopInstanceResponse> {
  using T = ecs::StopInstanceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstanceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::StopInstanceRequest> {
  using T = ecs::StopInstanceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConfirmStop", "", TypeOf<decltype(T::confirm_stop)>(), offsetof(T, confirm_stop), Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"ForceStop", "", TypeOf<decltype(T::force_stop)>(), offsetof(T, force_stop), Style::kRepeat, 0},
      {"Hibernate", "", TypeOf<decltype(T::hibernate)>(), offsetof(T, hibernate), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"StoppedMode", "", TypeOf<decltype(T::stopped_mode)>(), offsetof(T, stopped_mode), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"StopInstanceRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kCreateDiagnosticMetricSetAction = {
    .name = "CreateDiagnosticMetricSet",
    .request = &Table<CreateDiagnosticMetricSetRequest>::kStruct,
    .response = &Table<CreateDiagnosticMetricSetResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeCreateDiagnosticMetricSetRequest() {
  return schema::MakeObject<CreateDiagnosticMetricSetRequest>();
}
schema::OwnedObject MakeCreateDiagnosticMetricSetResponse() {
  return schema::MakeObject<CreateDiagnosticMetricSetResponse>();
}

constinit const schema::Action kCreateImageAction = {
    .name = "CreateImage",
    .request = &Table<CreateImageRequest>::kStruct,
    .response = &Table<CreateImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 36,
};

schema::OwnedObject MakeCreateImageRequest() { return schema::MakeObject<CreateImageRequest>(); }
schema::OwnedObject MakeCreateImageResponse() { return schema::MakeObject<CreateImageResponse>(); }

constinit const schema::Action kDeleteInstancesAction = {
    .name = "DeleteInstances",
    .request = &Table<DeleteInstancesRequest>::kStruct,
    .response = &Table<DeleteInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeDeleteInstancesRequest() { return schema::MakeObject<DeleteInstancesRequest>(); }
schema::OwnedObject MakeDeleteInstancesResponse() { return schema::MakeObject<DeleteInstancesResponse>(); }

constinit const schema::Action kDeleteVscAction = {
    .name = "DeleteVsc",
    .request = &Table<DeleteVscRequest>::kStruct,
    .response = &Table<DeleteVscResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .allows_get = false,
};

schema::OwnedObject MakeDeleteVscRequest() { return schema::MakeObject<DeleteVscRequest>(); }
schema::OwnedObject MakeDeleteVscResponse() { return schema::MakeObject<DeleteVscResponse>(); }

constinit const schema::Action kDescribeAutoProvisioningGroupsAction = {
    .name = "DescribeAutoProvisioningGroups",
    .request = &Table<DescribeAutoProvisioningGroupsRequest>::kStruct,
    .response = &Table<DescribeAutoProvisioningGroupsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "AutoProvisioningGroups",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeAutoProvisioningGroupsRequest() {
  return schema::MakeObject<DescribeAutoProvisioningGroupsRequest>();
}
schema::OwnedObject MakeDescribeAutoProvisioningGroupsResponse() {
  return schema::MakeObject<DescribeAutoProvisioningGroupsResponse>();
}

constinit const schema::Action kDescribeCapacityReservationInstancesAction = {
    .name = "DescribeCapacityReservationInstances",
    .request = &Table<DescribeCapacityReservationInstancesRequest>::kStruct,
    .response = &Table<DescribeCapacityReservationInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "CapacityReservationItem",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeCapacityReservationInstancesRequest() {
  return schema::MakeObject<DescribeCapacityReservationInstancesRequest>();
}
schema::OwnedObject MakeDescribeCapacityReservationInstancesResponse() {
  return schema::MakeObject<DescribeCapacityReservationInstancesResponse>();
}

constinit const schema::Action kDescribeDeploymentSetSupportedInstanceTypeFamilyAction = {
    .name = "DescribeDeploymentSetSupportedInstanceTypeFamily",
    .request = &Table<DescribeDeploymentSetSupportedInstanceTypeFamilyRequest>::kStruct,
    .response = &Table<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeDeploymentSetSupportedInstanceTypeFamilyRequest() {
  return schema::MakeObject<DescribeDeploymentSetSupportedInstanceTypeFamilyRequest>();
}
schema::OwnedObject MakeDescribeDeploymentSetSupportedInstanceTypeFamilyResponse() {
  return schema::MakeObject<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse>();
}

constinit const schema::Action kDescribeDeploymentSetsAction = {
    .name = "DescribeDeploymentSets",
    .request = &Table<DescribeDeploymentSetsRequest>::kStruct,
    .response = &Table<DescribeDeploymentSetsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "DeploymentSets",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeDeploymentSetsRequest() { return schema::MakeObject<DescribeDeploymentSetsRequest>(); }
schema::OwnedObject MakeDescribeDeploymentSetsResponse() {
  return schema::MakeObject<DescribeDeploymentSetsResponse>();
}

constinit const schema::Action kDescribeDisksAction = {
    .name = "DescribeDisks",
    .request = &Table<DescribeDisksRequest>::kStruct,
    .response = &Table<DescribeDisksResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Disks",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeDisksRequest() { return schema::MakeObject<DescribeDisksRequest>(); }
schema::OwnedObject MakeDescribeDisksResponse() { return schema::MakeObject<DescribeDisksResponse>(); }

constinit const schema::Action kDescribeImagesAction = {
    .name = "DescribeImages",
    .request = &Table<DescribeImagesRequest>::kStruct,
    .response = &Table<DescribeImagesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 38,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Images",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeImagesRequest() { return schema::MakeObject<DescribeImagesRequest>(); }
schema::OwnedObject MakeDescribeImagesResponse() { return schema::MakeObject<DescribeImagesResponse>(); }

constinit const schema::Action kDescribeInstanceTopologyAction = {
    .name = "DescribeInstanceTopology",
    .request = &Table<DescribeInstanceTopologyRequest>::kStruct,
    .response = &Table<DescribeInstanceTopologyResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
};

schema::OwnedObject MakeDescribeInstanceTopologyRequest() {
  return schema::MakeObject<DescribeInstanceTopologyRequest>();
}
schema::OwnedObject MakeDescribeInstanceTopologyResponse() {
  return schema::MakeObject<DescribeInstanceTopologyResponse>();
}

constinit const schema::Action kDescribeNetworkInterfacesAction = {
    .name = "DescribeNetworkInterfaces",
    .request = &Table<DescribeNetworkInterfacesRequest>::kStruct,
    .response = &Table<DescribeNetworkInterfacesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "NetworkInterfaceSets",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeNetworkInterfacesRequest() {
  return schema::MakeObject<DescribeNetworkInterfacesRequest>();
}
schema::OwnedObject MakeDescribeNetworkInterfacesResponse() {
  return schema::MakeObject<DescribeNetworkInterfacesResponse>();
}

constinit const schema::Action kDescribeSnapshotMonitorDataAction = {
    .name = "DescribeSnapshotMonitorData",
    .request = &Table<DescribeSnapshotMonitorDataRequest>::kStruct,
    .response = &Table<DescribeSnapshotMonitorDataResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeSnapshotMonitorDataRequest() {
  return schema::MakeObject<DescribeSnapshotMonitorDataRequest>();
}
schema::OwnedObject MakeDescribeSnapshotMonitorDataResponse() {
  return schema::MakeObject<DescribeSnapshotMonitorDataResponse>();
}

constinit const schema::Action kDescribeVSwitchesAction = {
    .name = "DescribeVSwitches",
    .request = &Table<DescribeVSwitchesRequest>::kStruct,
    .response = &Table<DescribeVSwitchesResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "VSwitches",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeVSwitchesRequest() { return schema::MakeObject<DescribeVSwitchesRequest>(); }
schema::OwnedObject MakeDescribeVSwitchesResponse() { return schema::MakeObject<DescribeVSwitchesResponse>(); }

constinit const schema::Action kModifySecurityGroupRuleAction = {
    .name = "ModifySecurityGroupRule",
    .request = &Table<ModifySecurityGroupRuleRequest>::kStruct,
    .response = &Table<ModifySecurityGroupRuleResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifySecurityGroupRuleRequest() {
  return schema::MakeObject<ModifySecurityGroupRuleRequest>();
}
schema::OwnedObject MakeModifySecurityGroupRuleResponse() {
  return schema::MakeObject<ModifySecurityGroupRuleResponse>();
}

constinit const schema::Action kModifySystemEventAttributeAction = {
    .name = "ModifySystemEventAttribute",
    .request = &Table<ModifySystemEventAttributeRequest>::kStruct,
    .response = &Table<ModifySystemEventAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .allows_get = false,
};

schema::OwnedObject MakeModifySystemEventAttributeRequest() {
  return schema::MakeObject<ModifySystemEventAttributeRequest>();
}
schema::OwnedObject MakeModifySystemEventAttributeResponse() {
  return schema::MakeObject<ModifySystemEventAttributeResponse>();
}

constinit const schema::Action kRunInstancesAction = {
    .name = "RunInstances",
    .request = &Table<RunInstancesRequest>::kStruct,
    .response = &Table<RunInstancesResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 86,
};

schema::OwnedObject MakeRunInstancesRequest() { return schema::MakeObject<RunInstancesRequest>(); }
schema::OwnedObject MakeRunInstancesResponse() { return schema::MakeObject<RunInstancesResponse>(); }

constinit const schema::Action kStopInstanceAction = {
    .name = "StopInstance",
    .request = &Table<StopInstanceRequest>::kStruct,
    .response = &Table<StopInstanceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .timeout_seconds = 27,
};

schema::OwnedObject MakeStopInstanceRequest() { return schema::MakeObject<StopInstanceRequest>(); }
schema::OwnedObject MakeStopInstanceResponse() { return schema::MakeObject<StopInstanceResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const CreateDiagnosticMetricSetResponse*) noexcept {
  return tables::Table<CreateDiagnosticMetricSetResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateDiagnosticMetricSetRequest*) noexcept {
  return tables::Table<CreateDiagnosticMetricSetRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateDiagnosticMetricSetRequest&) noexcept {
  return tables::kCreateDiagnosticMetricSetAction;
}

Outcome<CreateDiagnosticMetricSetResponse> Client::CreateDiagnosticMetricSet(
    const CreateDiagnosticMetricSetRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateDiagnosticMetricSetResponse>(*core_, tables::kCreateDiagnosticMetricSetAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const CreateImageResponse*) noexcept {
  return tables::Table<CreateImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImageRequest::DiskDeviceMapping*) noexcept {
  return tables::Table<CreateImageRequest::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImageRequest::Features*) noexcept {
  return tables::Table<CreateImageRequest::Features>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImageRequest::SecureBootOptions*) noexcept {
  return tables::Table<CreateImageRequest::SecureBootOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImageRequest::SystemTag*) noexcept {
  return tables::Table<CreateImageRequest::SystemTag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImageRequest::Tag*) noexcept {
  return tables::Table<CreateImageRequest::Tag>::kStruct;
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

const schema::Struct& SchemaOf(const DeleteInstancesResponse*) noexcept {
  return tables::Table<DeleteInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteInstancesRequest*) noexcept {
  return tables::Table<DeleteInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteInstancesRequest&) noexcept {
  return tables::kDeleteInstancesAction;
}

Outcome<DeleteInstancesResponse> Client::DeleteInstances(const DeleteInstancesRequest& request,
                                                         const CallOptions& options) const {
  return internal::Invoke<DeleteInstancesResponse>(*core_, tables::kDeleteInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteVscResponse*) noexcept {
  return tables::Table<DeleteVscResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteVscRequest*) noexcept {
  return tables::Table<DeleteVscRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteVscRequest&) noexcept {
  return tables::kDeleteVscAction;
}

Outcome<DeleteVscResponse> Client::DeleteVsc(const DeleteVscRequest& request, const CallOptions& options) const {
  return internal::Invoke<DeleteVscResponse>(*core_, tables::kDeleteVscAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CandidateOptions*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CandidateOptions>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CapacitySpecification*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::CapacitySpecification>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::LaunchTemplateConfig*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::LaunchTemplateConfig>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::PayAsYouGoOptions*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::PayAsYouGoOptions>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::SpotOptions*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::SpotOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::Tag*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::Tag>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::TargetCapacitySpecification*) noexcept {
  return tables::Table<
      DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup::TargetCapacitySpecification>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsResponse::AutoProvisioningGroup>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsResponse*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsRequest::Tag*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupsRequest*) noexcept {
  return tables::Table<DescribeAutoProvisioningGroupsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAutoProvisioningGroupsRequest&) noexcept {
  return tables::kDescribeAutoProvisioningGroupsAction;
}

Outcome<DescribeAutoProvisioningGroupsResponse> Client::DescribeAutoProvisioningGroups(
    const DescribeAutoProvisioningGroupsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAutoProvisioningGroupsResponse>(*core_, tables::kDescribeAutoProvisioningGroupsAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationInstancesResponse::InstanceIdSet*) noexcept {
  return tables::Table<DescribeCapacityReservationInstancesResponse::InstanceIdSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationInstancesResponse*) noexcept {
  return tables::Table<DescribeCapacityReservationInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationInstancesRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<DescribeCapacityReservationInstancesRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCapacityReservationInstancesRequest*) noexcept {
  return tables::Table<DescribeCapacityReservationInstancesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeCapacityReservationInstancesRequest&) noexcept {
  return tables::kDescribeCapacityReservationInstancesAction;
}

Outcome<DescribeCapacityReservationInstancesResponse> Client::DescribeCapacityReservationInstances(
    const DescribeCapacityReservationInstancesRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeCapacityReservationInstancesResponse>(
      *core_, tables::kDescribeCapacityReservationInstancesAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeDeploymentSetSupportedInstanceTypeFamilyResponse*) noexcept {
  return tables::Table<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeploymentSetSupportedInstanceTypeFamilyRequest*) noexcept {
  return tables::Table<DescribeDeploymentSetSupportedInstanceTypeFamilyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDeploymentSetSupportedInstanceTypeFamilyRequest&) noexcept {
  return tables::kDescribeDeploymentSetSupportedInstanceTypeFamilyAction;
}

Outcome<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse> Client::DescribeDeploymentSetSupportedInstanceTypeFamily(
    const DescribeDeploymentSetSupportedInstanceTypeFamilyRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeDeploymentSetSupportedInstanceTypeFamilyResponse>(
      *core_, tables::kDescribeDeploymentSetSupportedInstanceTypeFamilyAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeDeploymentSetsResponse::DeploymentSet::Capacity*) noexcept {
  return tables::Table<DescribeDeploymentSetsResponse::DeploymentSet::Capacity>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeploymentSetsResponse::DeploymentSet*) noexcept {
  return tables::Table<DescribeDeploymentSetsResponse::DeploymentSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeploymentSetsResponse*) noexcept {
  return tables::Table<DescribeDeploymentSetsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDeploymentSetsRequest*) noexcept {
  return tables::Table<DescribeDeploymentSetsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeDeploymentSetsRequest&) noexcept {
  return tables::kDescribeDeploymentSetsAction;
}

Outcome<DescribeDeploymentSetsResponse> Client::DescribeDeploymentSets(const DescribeDeploymentSetsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeDeploymentSetsResponse>(*core_, tables::kDescribeDeploymentSetsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::Attachment*) noexcept {
  return tables::Table<DescribeDisksResponse::Disk::Attachment>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::DataSource*) noexcept {
  return tables::Table<DescribeDisksResponse::Disk::DataSource>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::MountInstance*) noexcept {
  return tables::Table<DescribeDisksResponse::Disk::MountInstance>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::OperationLock*) noexcept {
  return tables::Table<DescribeDisksResponse::Disk::OperationLock>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::Placement*) noexcept {
  return tables::Table<DescribeDisksResponse::Disk::Placement>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk::Tag*) noexcept {
  return tables::Table<DescribeDisksResponse::Disk::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse::Disk*) noexcept {
  return tables::Table<DescribeDisksResponse::Disk>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksResponse*) noexcept {
  return tables::Table<DescribeDisksResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksRequest::Filter*) noexcept {
  return tables::Table<DescribeDisksRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeDisksRequest::Tag*) noexcept {
  return tables::Table<DescribeDisksRequest::Tag>::kStruct;
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

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::DetectionOptions::Item*) noexcept {
  return tables::Table<DescribeImagesResponse::Image::DetectionOptions::Item>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::DetectionOptions*) noexcept {
  return tables::Table<DescribeImagesResponse::Image::DetectionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::DiskDeviceMapping*) noexcept {
  return tables::Table<DescribeImagesResponse::Image::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::Features*) noexcept {
  return tables::Table<DescribeImagesResponse::Image::Features>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::SecureBootOptions*) noexcept {
  return tables::Table<DescribeImagesResponse::Image::SecureBootOptions>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image::Tag*) noexcept {
  return tables::Table<DescribeImagesResponse::Image::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse::Image*) noexcept {
  return tables::Table<DescribeImagesResponse::Image>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesResponse*) noexcept {
  return tables::Table<DescribeImagesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesRequest::Filter*) noexcept {
  return tables::Table<DescribeImagesRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeImagesRequest::Tag*) noexcept {
  return tables::Table<DescribeImagesRequest::Tag>::kStruct;
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

const schema::Struct& SchemaOf(const DescribeInstanceTopologyResponse::Topology*) noexcept {
  return tables::Table<DescribeInstanceTopologyResponse::Topology>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTopologyResponse*) noexcept {
  return tables::Table<DescribeInstanceTopologyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceTopologyRequest*) noexcept {
  return tables::Table<DescribeInstanceTopologyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceTopologyRequest&) noexcept {
  return tables::kDescribeInstanceTopologyAction;
}

Outcome<DescribeInstanceTopologyResponse> Client::DescribeInstanceTopology(
    const DescribeInstanceTopologyRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceTopologyResponse>(*core_, tables::kDescribeInstanceTopologyAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::AssociatedPublicIp>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Attachment>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv4PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6PrefixSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Ipv6Set>::kStruct;
}

const schema::Struct& SchemaOf(
    const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp*) noexcept {
  return tables::Table<
      DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet::AssociatedPublicIp>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::PrivateIpSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse::NetworkInterfaceSet*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse::NetworkInterfaceSet>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesResponse*) noexcept {
  return tables::Table<DescribeNetworkInterfacesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeNetworkInterfacesRequest::Tag*) noexcept {
  return tables::Table<DescribeNetworkInterfacesRequest::Tag>::kStruct;
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

const schema::Struct& SchemaOf(const DescribeSnapshotMonitorDataResponse::DataPoint*) noexcept {
  return tables::Table<DescribeSnapshotMonitorDataResponse::DataPoint>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotMonitorDataResponse*) noexcept {
  return tables::Table<DescribeSnapshotMonitorDataResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSnapshotMonitorDataRequest*) noexcept {
  return tables::Table<DescribeSnapshotMonitorDataRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSnapshotMonitorDataRequest&) noexcept {
  return tables::kDescribeSnapshotMonitorDataAction;
}

Outcome<DescribeSnapshotMonitorDataResponse> Client::DescribeSnapshotMonitorData(
    const DescribeSnapshotMonitorDataRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeSnapshotMonitorDataResponse>(*core_, tables::kDescribeSnapshotMonitorDataAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeVSwitchesResponse::VSwitch*) noexcept {
  return tables::Table<DescribeVSwitchesResponse::VSwitch>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVSwitchesResponse*) noexcept {
  return tables::Table<DescribeVSwitchesResponse>::kStruct;
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

const schema::Struct& SchemaOf(const ModifySecurityGroupRuleResponse*) noexcept {
  return tables::Table<ModifySecurityGroupRuleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySecurityGroupRuleRequest*) noexcept {
  return tables::Table<ModifySecurityGroupRuleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySecurityGroupRuleRequest&) noexcept {
  return tables::kModifySecurityGroupRuleAction;
}

Outcome<ModifySecurityGroupRuleResponse> Client::ModifySecurityGroupRule(const ModifySecurityGroupRuleRequest& request,
                                                                         const CallOptions& options) const {
  return internal::Invoke<ModifySecurityGroupRuleResponse>(*core_, tables::kModifySecurityGroupRuleAction, request,
                                                           options);
}

const schema::Struct& SchemaOf(const ModifySystemEventAttributeResponse*) noexcept {
  return tables::Table<ModifySystemEventAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySystemEventAttributeRequest*) noexcept {
  return tables::Table<ModifySystemEventAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySystemEventAttributeRequest&) noexcept {
  return tables::kModifySystemEventAttributeAction;
}

Outcome<ModifySystemEventAttributeResponse> Client::ModifySystemEventAttribute(
    const ModifySystemEventAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifySystemEventAttributeResponse>(*core_, tables::kModifySystemEventAttributeAction,
                                                              request, options);
}

const schema::Struct& SchemaOf(const RunInstancesResponse*) noexcept {
  return tables::Table<RunInstancesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::AdditionalInfo*) noexcept {
  return tables::Table<RunInstancesRequest::AdditionalInfo>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::Arn*) noexcept {
  return tables::Table<RunInstancesRequest::Arn>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::ClockOptions*) noexcept {
  return tables::Table<RunInstancesRequest::ClockOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::CpuOptions*) noexcept {
  return tables::Table<RunInstancesRequest::CpuOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::DataDisk*) noexcept {
  return tables::Table<RunInstancesRequest::DataDisk>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::HibernationOptions*) noexcept {
  return tables::Table<RunInstancesRequest::HibernationOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::ImageOptions*) noexcept {
  return tables::Table<RunInstancesRequest::ImageOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::NetworkInterface*) noexcept {
  return tables::Table<RunInstancesRequest::NetworkInterface>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::NetworkOptions*) noexcept {
  return tables::Table<RunInstancesRequest::NetworkOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::PrivateDnsNameOptions*) noexcept {
  return tables::Table<RunInstancesRequest::PrivateDnsNameOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<RunInstancesRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::SchedulerOptions*) noexcept {
  return tables::Table<RunInstancesRequest::SchedulerOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::SecurityOptions*) noexcept {
  return tables::Table<RunInstancesRequest::SecurityOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::SystemDisk*) noexcept {
  return tables::Table<RunInstancesRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const RunInstancesRequest::SystemTag*) noexcept {
  return tables::Table<RunInstancesRequest::SystemTag>::kStruct;
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

}  // namespace ecs
}  // namespace alibabacloud
