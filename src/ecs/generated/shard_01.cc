// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/attach_instance_ram_role.h"
#include "alibabacloud/ecs/attach_network_interface.h"
#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/copy_image.h"
#include "alibabacloud/ecs/create_elasticity_assurance.h"
#include "alibabacloud/ecs/create_image_component.h"
#include "alibabacloud/ecs/delete_forward_entry.h"
#include "alibabacloud/ecs/describe_activations.h"
#include "alibabacloud/ecs/describe_auto_snapshot_policy_associations.h"
#include "alibabacloud/ecs/describe_instance_vnc_url.h"
#include "alibabacloud/ecs/describe_tags.h"
#include "alibabacloud/ecs/describe_vscs.h"
#include "alibabacloud/ecs/detach_classic_link_vpc.h"
#include "alibabacloud/ecs/import_image.h"
#include "alibabacloud/ecs/modify_disk_deployment.h"
#include "alibabacloud/ecs/modify_instance_network_spec.h"
#include "alibabacloud/ecs/release_dedicated_host.h"
#include "alibabacloud/ecs/send_file.h"
#include "alibabacloud/ecs/unassign_private_ip_addresses.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::AttachInstanceRamRoleResponse::AttachInstanceRamRoleResult> {
  using T = ecs::AttachInstanceRamRoleResponse::AttachInstanceRamRoleResult;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Code", "", TypeOf<decltype(T::code)>(), offsetof(T, code), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"Message", "", TypeOf<decltype(T::message)>(), offsetof(T, message), Style::kRepeat, 0},
      {"Success", "", TypeOf<decltype(T::success)>(), offsetof(T, success), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceRamRoleResponse.AttachInstanceRamRoleResult", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::AttachInstanceRamRoleResponse::AttachInstanceRamRoleResult> =
        &ecs::tables::Table<ecs::AttachInstanceRamRoleResponse::AttachInstanceRamRoleResult>::kStruct;

template <>
struct ecs::tables::Table<ecs::AttachInstanceRamRoleResponse> {
  using T = ecs::AttachInstanceRamRoleResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AttachInstanceRamRoleResults", "AttachInstanceRamRoleResult",
       TypeOf<decltype(T::attach_instance_ram_role_results)>(), offsetof(T, attach_instance_ram_role_results),
       Style::kRepeat, 0},
      {"FailCount", "", TypeOf<decltype(T::fail_count)>(), offsetof(T, fail_count), Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceRamRoleResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachInstanceRamRoleRequest> {
  using T = ecs::AttachInstanceRamRoleRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceIds", "", TypeOf<decltype(T::instance_ids)>(), offsetof(T, instance_ids), Style::kJson,
       schema::kRequired},
      {"Policy", "", TypeOf<decltype(T::policy)>(), offsetof(T, policy), Style::kRepeat, 0},
      {"RamRoleName", "", TypeOf<decltype(T::ram_role_name)>(), offsetof(T, ram_role_name), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"AttachInstanceRamRoleRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachNetworkInterfaceResponse> {
  using T = ecs::AttachNetworkInterfaceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachNetworkInterfaceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::AttachNetworkInterfaceRequest> {
  using T = ecs::AttachNetworkInterfaceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"NetworkCardIndex", "", TypeOf<decltype(T::network_card_index)>(), offsetof(T, network_card_index),
       Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TrunkNetworkInstanceId", "", TypeOf<decltype(T::trunk_network_instance_id)>(),
       offsetof(T, trunk_network_instance_id), Style::kRepeat, 0},
      {"WaitForNetworkConfigurationReady", "", TypeOf<decltype(T::wait_for_network_configuration_ready)>(),
       offsetof(T, wait_for_network_configuration_ready), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"AttachNetworkInterfaceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CopyImageResponse> {
  using T = ecs::CopyImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopyImageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CopyImageRequest::Tag> {
  using T = ecs::CopyImageRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopyImageRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CopyImageRequest::Tag> =
    &ecs::tables::Table<ecs::CopyImageRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CopyImageRequest> {
  using T = ecs::CopyImageRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DestinationDescription", "", TypeOf<decltype(T::destination_description)>(),
       offsetof(T, destination_description), Style::kRepeat, 0},
      {"DestinationImageName", "", TypeOf<decltype(T::destination_image_name)>(), offsetof(T, destination_image_name),
       Style::kRepeat, 0},
      {"DestinationRegionId", "", TypeOf<decltype(T::destination_region_id)>(), offsetof(T, destination_region_id),
       Style::kRepeat, 0},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"EncryptAlgorithm", "", TypeOf<decltype(T::encrypt_algorithm)>(), offsetof(T, encrypt_algorithm), Style::kRepeat,
       0},
      {"Encrypted", "", TypeOf<decltype(T::encrypted)>(), offsetof(T, encrypted), Style::kRepeat, 0},
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, schema::kRequired},
      {"KMSKeyId", "", TypeOf<decltype(T::kms_key_id)>(), offsetof(T, kms_key_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CopyImageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateElasticityAssuranceResponse> {
  using T = ecs::CreateElasticityAssuranceResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"PrivatePoolOptionsId", "", TypeOf<decltype(T::private_pool_options_id)>(), offsetof(T, private_pool_options_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateElasticityAssuranceResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateElasticityAssuranceRequest::PrivatePoolOptions> {
  using T = ecs::CreateElasticityAssuranceRequest::PrivatePoolOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"MatchCriteria", "", TypeOf<decltype(T::match_criteria)>(), offsetof(T, match_criteria), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateElasticityAssuranceRequest.PrivatePoolOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateElasticityAssuranceRequest::PrivatePoolOptions> =
        &ecs::tables::Table<ecs::CreateElasticityAssuranceRequest::PrivatePoolOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateElasticityAssuranceRequest::RecurrenceRules> {
  using T = ecs::CreateElasticityAssuranceRequest::RecurrenceRules;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EndHour", "", TypeOf<decltype(T::end_hour)>(), offsetof(T, end_hour), Style::kRepeat, 0},
      {"RecurrenceType", "", TypeOf<decltype(T::recurrence_type)>(), offsetof(T, recurrence_type), Style::kRepeat, 0},
      {"RecurrenceValue", "", TypeOf<decltype(T::recurrence_value)>(), offsetof(T, recurrence_value), Style::kRepeat,
       0},
      {"StartHour", "", TypeOf<decltype(T::start_hour)>(), offsetof(T, start_hour), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateElasticityAssuranceRequest.RecurrenceRules", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::CreateElasticityAssuranceRequest::RecurrenceRules> =
        &ecs::tables::Table<ecs::CreateElasticityAssuranceRequest::RecurrenceRules>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateElasticityAssuranceRequest::Tag> {
  using T = ecs::CreateElasticityAssuranceRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateElasticityAssuranceRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateElasticityAssuranceRequest::Tag> =
    &ecs::tables::Table<ecs::CreateElasticityAssuranceRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateElasticityAssuranceRequest> {
  using T = ecs::CreateElasticityAssuranceRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AssuranceTimes", "", TypeOf<decltype(T::assurance_times)>(), offsetof(T, assurance_times), Style::kRepeat, 0},
      {"AutoRenew", "", TypeOf<decltype(T::auto_renew)>(), offsetof(T, auto_renew), Style::kRepeat, 0},
      {"AutoRenewPeriod", "", TypeOf<decltype(T::auto_renew_period)>(), offsetof(T, auto_renew_period), Style::kRepeat,
       0},
      {"ChargeType", "", TypeOf<decltype(T::charge_type)>(), offsetof(T, charge_type), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceAmount", "", TypeOf<decltype(T::instance_amount)>(), offsetof(T, instance_amount), Style::kRepeat, 0},
      {"InstanceChargeType", "", TypeOf<decltype(T::instance_charge_type)>(), offsetof(T, instance_charge_type),
       Style::kRepeat, 0},
      {"InstanceCpuCoreCount", "", TypeOf<decltype(T::instance_cpu_core_count)>(), offsetof(T, instance_cpu_core_count),
       Style::kRepeat, 0},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"PackageType", "", TypeOf<decltype(T::package_type)>(), offsetof(T, package_type), Style::kRepeat, 0},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, 0},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"PrivatePoolOptions", "", TypeOf<decltype(T::private_pool_options)>(), offsetof(T, private_pool_options),
       Style::kFlat, 0},
      {"RecurrenceRules", "", TypeOf<decltype(T::recurrence_rules)>(), offsetof(T, recurrence_rules), Style::kRepeat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateElasticityAssuranceRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateImageComponentResponse> {
  using T = ecs::CreateImageComponentResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageComponentId", "", TypeOf<decltype(T::image_component_id)>(), offsetof(T, image_component_id),
       Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageComponentResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateImageComponentRequest::Tag> {
  using T = ecs::CreateImageComponentRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageComponentRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateImageComponentRequest::Tag> =
    &ecs::tables::Table<ecs::CreateImageComponentRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateImageComponentRequest> {
  using T = ecs::CreateImageComponentRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"ComponentType", "", TypeOf<decltype(T::component_type)>(), offsetof(T, component_type), Style::kRepeat, 0},
      {"ComponentVersion", "", TypeOf<decltype(T::component_version)>(), offsetof(T, component_version), Style::kRepeat,
       0},
      {"Content", "", TypeOf<decltype(T::content)>(), offsetof(T, content), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SystemType", "", TypeOf<decltype(T::system_type)>(), offsetof(T, system_type), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateImageComponentRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteForwardEntryResponse> {
  using T = ecs::DeleteForwardEntryResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteForwardEntryResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteForwardEntryRequest> {
  using T = ecs::DeleteForwardEntryRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ForwardEntryId", "", TypeOf<decltype(T::forward_entry_id)>(), offsetof(T, forward_entry_id), Style::kRepeat,
       schema::kRequired},
      {"ForwardTableId", "", TypeOf<decltype(T::forward_table_id)>(), offsetof(T, forward_table_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteForwardEntryRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeActivationsResponse::ActivationList::Tags> {
  using T = ecs::DescribeActivationsResponse::ActivationList::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeActivationsResponse.ActivationList.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeActivationsResponse::ActivationList::Tags> =
        &ecs::tables::Table<ecs::DescribeActivationsResponse::ActivationList::Tags>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeActivationsResponse::ActivationList> {
  using T = ecs::DescribeActivationsResponse::ActivationList;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"DeregisteredCount", "", TypeOf<decltype(T::deregistered_count)>(), offsetof(T, deregistered_count),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Disabled", "", TypeOf<decltype(T::disabled)>(), offsetof(T, disabled), Style::kRepeat, 0},
      {"InstanceCount", "", TypeOf<decltype(T::instance_count)>(), offsetof(T, instance_count), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"IpAddressRange", "", TypeOf<decltype(T::ip_address_range)>(), offsetof(T, ip_address_range), Style::kRepeat, 0},
      {"RegisteredCount", "", TypeOf<decltype(T::registered_count)>(), offsetof(T, registered_count), Style::kRepeat,
       0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TimeToLiveInHours", "", TypeOf<decltype(T::time_to_live_in_hours)>(), offsetof(T, time_to_live_in_hours),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeActivationsResponse.ActivationList", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeActivationsResponse::ActivationList> =
    &ecs::tables::Table<ecs::DescribeActivationsResponse::ActivationList>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeActivationsResponse> {
  using T = ecs::DescribeActivationsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationList", "", TypeOf<decltype(T::activation_list)>(), offsetof(T, activation_list), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeActivationsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeActivationsRequest::Tag> {
  using T = ecs::DescribeActivationsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeActivationsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeActivationsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeActivationsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeActivationsRequest> {
  using T = ecs::DescribeActivationsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActivationId", "", TypeOf<decltype(T::activation_id)>(), offsetof(T, activation_id), Style::kRepeat, 0},
      {"InstanceName", "", TypeOf<decltype(T::instance_name)>(), offsetof(T, instance_name), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeActivationsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyAssociationsResponse::AutoSnapshotPolicyAssociation> {
  using T = ecs::DescribeAutoSnapshotPolicyAssociationsResponse::AutoSnapshotPolicyAssociation;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeAutoSnapshotPolicyAssociationsResponse.AutoSnapshotPolicyAssociation", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<
    ecs::DescribeAutoSnapshotPolicyAssociationsResponse::AutoSnapshotPolicyAssociation> =
    &ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyAssociationsResponse::AutoSnapshotPolicyAssociation>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyAssociationsResponse> {
  using T = ecs::DescribeAutoSnapshotPolicyAssociationsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyAssociations", "AutoSnapshotPolicyAssociation",
       TypeOf<decltype(T::auto_snapshot_policy_associations)>(), offsetof(T, auto_snapshot_policy_associations),
       Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoSnapshotPolicyAssociationsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeAutoSnapshotPolicyAssociationsRequest> {
  using T = ecs::DescribeAutoSnapshotPolicyAssociationsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoSnapshotPolicyId", "", TypeOf<decltype(T::auto_snapshot_policy_id)>(), offsetof(T, auto_snapshot_policy_id),
       Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeAutoSnapshotPolicyAssociationsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceVncUrlResponse> {
  using T = ecs::DescribeInstanceVncUrlResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"VncUrl", "", TypeOf<decltype(T::vnc_url)>(), offsetof(T, vnc_url), Style::kRepeat, schema::kSensitive},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceVncUrlResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeInstanceVncUrlRequest> {
  using T = ecs::DescribeInstanceVncUrlRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeInstanceVncUrlRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeTagsResponse::Tag::ResourceTypeCount> {
  using T = ecs::DescribeTagsResponse::Tag::ResourceTypeCount;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ddh", "", TypeOf<decltype(T::ddh)>(), offsetof(T, ddh), Style::kRepeat, 0},
      {"Disk", "", TypeOf<decltype(T::disk)>(), offsetof(T, disk), Style::kRepeat, 0},
      {"Eni", "", TypeOf<decltype(T::eni)>(), offsetof(T, eni), Style::kRepeat, 0},
      {"Image", "", TypeOf<decltype(T::image)>(), offsetof(T, image), Style::kRepeat, 0},
      {"Instance", "", TypeOf<decltype(T::instance)>(), offsetof(T, instance), Style::kRepeat, 0},
      {"KeyPair", "", TypeOf<decltype(T::key_pair)>(), offsetof(T, key_pair), Style::kRepeat, 0},
      {"LaunchTemplate", "", TypeOf<decltype(T::launch_template)>(), offsetof(T, launch_template), Style::kRepeat, 0},
      {"ReservedInstance", "", TypeOf<decltype(T::reserved_instance)>(), offsetof(T, reserved_instance), Style::kRepeat,
       0},
      {"Securitygroup", "", TypeOf<decltype(T::securitygroup)>(), offsetof(T, securitygroup), Style::kRepeat, 0},
      {"Snapshot", "", TypeOf<decltype(T::snapshot)>(), offsetof(T, snapshot), Style::kRepeat, 0},
      {"SnapshotPolicy", "", TypeOf<decltype(T::snapshot_policy)>(), offsetof(T, snapshot_policy), Style::kRepeat, 0},
      {"Volume", "", TypeOf<decltype(T::volume)>(), offsetof(T, volume), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTagsResponse.Tag.ResourceTypeCount", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeTagsResponse::Tag::ResourceTypeCount> =
    &ecs::tables::Table<ecs::DescribeTagsResponse::Tag::ResourceTypeCount>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeTagsResponse::Tag> {
  using T = ecs::DescribeTagsResponse::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ResourceTypeCount", "", TypeOf<decltype(T::resource_type_count)>(), offsetof(T, resource_type_count),
       Style::kFlat, 0},
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTagsResponse.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeTagsResponse::Tag> =
    &ecs::tables::Table<ecs::DescribeTagsResponse::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeTagsResponse> {
  using T = ecs::DescribeTagsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTagsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeTagsRequest::Tag> {
  using T = ecs::DescribeTagsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTagsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeTagsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeTagsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeTagsRequest> {
  using T = ecs::DescribeTagsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceId", "", TypeOf<decltype(T::resource_id)>(), offsetof(T, resource_id), Style::kRepeat, 0},
      {"ResourceType", "", TypeOf<decltype(T::resource_type)>(), offsetof(T, resource_type), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeTagsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVscsResponse::Vscs::Tags> {
  using T = ecs::DescribeVscsResponse::Vscs::Tags;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVscsResponse.Vscs.Tags", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeVscsResponse::Vscs::Tags> =
    &ecs::tables::Table<ecs::DescribeVscsResponse::Vscs::Tags>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVscsResponse::Vscs> {
  using T = ecs::DescribeVscsResponse::Vscs;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tags", "", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"VscId", "", TypeOf<decltype(T::vsc_id)>(), offsetof(T, vsc_id), Style::kRepeat, 0},
      {"VscName", "", TypeOf<decltype(T::vsc_name)>(), offsetof(T, vsc_name), Style::kRepeat, 0},
      {"VscType", "", TypeOf<decltype(T::vsc_type)>(), offsetof(T, vsc_type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVscsResponse.Vscs", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeVscsResponse::Vscs> =
    &ecs::tables::Table<ecs::DescribeVscsResponse::Vscs>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVscsResponse> {
  using T = ecs::DescribeVscsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Vscs", "", TypeOf<decltype(T::vscs)>(), offsetof(T, vscs), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVscsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeVscsRequest::Tag> {
  using T = ecs::DescribeVscsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVscsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeVscsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeVscsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeVscsRequest> {
  using T = ecs::DescribeVscsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"VscIds", "", TypeOf<decltype(T::vsc_ids)>(), offsetof(T, vsc_ids), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeVscsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachClassicLinkVpcResponse> {
  using T = ecs::DetachClassicLinkVpcResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DetachClassicLinkVpcResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DetachClassicLinkVpcRequest> {
  using T = ecs::DetachClassicLinkVpcRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DetachClassicLinkVpcRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ImportImageResponse> {
  using T = ecs::ImportImageResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImageId", "", TypeOf<decltype(T::image_id)>(), offsetof(T, image_id), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportImageResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ImportImageRequest::DiskDeviceMapping> {
  using T = ecs::ImportImageRequest::DiskDeviceMapping;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Device", "", TypeOf<decltype(T::device)>(), offsetof(T, device), Style::kRepeat, 0},
      {"DiskImSize", "", TypeOf<decltype(T::disk_im_size)>(), offsetof(T, disk_im_size), Style::kRepeat, 0},
      {"DiskImageSize", "", TypeOf<decltype(T::disk_image_size)>(), offsetof(T, disk_image_size), Style::kRepeat, 0},
      {"Format", "", TypeOf<decltype(T::format)>(), offsetof(T, format), Style::kRepeat, 0},
      {"OSSBucket", "", TypeOf<decltype(T::oss_bucket)>(), offsetof(T, oss_bucket), Style::kRepeat, 0},
      {"OSSObject", "", TypeOf<decltype(T::oss_object)>(), offsetof(T, oss_object), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportImageRequest.DiskDeviceMapping", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ImportImageRequest::DiskDeviceMapping> =
    &ecs::tables::Table<ecs::ImportImageRequest::DiskDeviceMapping>::kStruct;

template <>
struct ecs::tables::Table<ecs::ImportImageRequest::Features> {
  using T = ecs::ImportImageRequest::Features;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ImdsSupport", "", TypeOf<decltype(T::imds_support)>(), offsetof(T, imds_support), Style::kRepeat, 0},
      {"NvmeSupport", "", TypeOf<decltype(T::nvme_support)>(), offsetof(T, nvme_support), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportImageRequest.Features", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ImportImageRequest::Features> =
    &ecs::tables::Table<ecs::ImportImageRequest::Features>::kStruct;

template <>
struct ecs::tables::Table<ecs::ImportImageRequest::Tag> {
  using T = ecs::ImportImageRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportImageRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ImportImageRequest::Tag> =
    &ecs::tables::Table<ecs::ImportImageRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::ImportImageRequest> {
  using T = ecs::ImportImageRequest;
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
      {"ImageName", "", TypeOf<decltype(T::image_name)>(), offsetof(T, image_name), Style::kRepeat, 0},
      {"LicenseType", "", TypeOf<decltype(T::license_type)>(), offsetof(T, license_type), Style::kRepeat, 0},
      {"OSType", "", TypeOf<decltype(T::os_type)>(), offsetof(T, os_type), Style::kRepeat, 0},
      {"Platform", "", TypeOf<decltype(T::platform)>(), offsetof(T, platform), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"RoleName", "", TypeOf<decltype(T::role_name)>(), offsetof(T, role_name), Style::kRepeat, 0},
      {"StorageLocationArn", "", TypeOf<decltype(T::storage_location_arn)>(), offsetof(T, storage_location_arn),
       Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ImportImageRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskDeploymentResponse> {
  using T = ecs::ModifyDiskDeploymentResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TaskId", "", TypeOf<decltype(T::task_id)>(), offsetof(T, task_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskDeploymentResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskDeploymentRequest> {
  using T = ecs::ModifyDiskDeploymentRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DiskCategory", "", TypeOf<decltype(T::disk_category)>(), offsetof(T, disk_category), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, schema::kRequired},
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
      {"StorageClusterId", "", TypeOf<decltype(T::storage_cluster_id)>(), offsetof(T, storage_cluster_id),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskDeploymentRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceNetworkSpecResponse> {
  using T = ecs::ModifyInstanceNetworkSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkSpecResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyInstanceNetworkSpecRequest::PromotionOptions> {
  using T = ecs::ModifyInstanceNetworkSpecRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkSpecRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyInstanceNetworkSpecRequest::PromotionOptions> =
        &ecs::tables::Table<ecs::ModifyInstanceNetworkSpecRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyInstanceNetworkSpecRequest> {
  using T = ecs::ModifyInstanceNetworkSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllocatePublicIp", "", TypeOf<decltype(T::allocate_public_ip)>(), offsetof(T, allocate_public_ip),
       Style::kRepeat, 0},
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"ISP", "", TypeOf<decltype(T::isp)>(), offsetof(T, isp), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InternetMaxBandwidthIn", "", TypeOf<decltype(T::internet_max_bandwidth_in)>(),
       offsetof(T, internet_max_bandwidth_in), Style::kRepeat, 0},
      {"InternetMaxBandwidthOut", "", TypeOf<decltype(T::internet_max_bandwidth_out)>(),
       offsetof(T, internet_max_bandwidth_out), Style::kRepeat, 0},
      {"NetworkChargeType", "", TypeOf<decltype(T::network_charge_type)>(), offsetof(T, network_charge_type),
       Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"StartTime", "", TypeOf<decltype(T::start_time)>(), offsetof(T, start_time), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyInstanceNetworkSpecRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReleaseDedicatedHostResponse> {
  using T = ecs::ReleaseDedicatedHostResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleaseDedicatedHostResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReleaseDedicatedHostRequest> {
  using T = ecs::ReleaseDedicatedHostRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"TerminateSubscription", "", TypeOf<decltype(T::terminate_subscription)>(), offsetof(T, terminate_subscription),
       Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleaseDedicatedHostRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::SendFileResponse> {
  using T = ecs::SendFileResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"InvokeId", "", TypeOf<decltype(T::invoke_id)>(), offsetof(T, invoke_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SendFileResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::SendFileRequest::Tag> {
  using T = ecs::SendFileRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SendFileRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::SendFileRequest::Tag> =
    &ecs::tables::Table<ecs::SendFileRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::SendFileRequest> {
  using T = ecs::SendFileRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Content", "", TypeOf<decltype(T::content)>(), offsetof(T, content), Style::kRepeat,
       schema::kRequired | schema::kSensitive},
      {"ContentType", "", TypeOf<decltype(T::content_type)>(), offsetof(T, content_type), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"FileGroup", "", TypeOf<decltype(T::file_group)>(), offsetof(T, file_group), Style::kRepeat, 0},
      {"FileMode", "", TypeOf<decltype(T::file_mode)>(), offsetof(T, file_mode), Style::kRepeat, 0},
      {"FileOwner", "", TypeOf<decltype(T::file_owner)>(), offsetof(T, file_owner), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, schema::kRequired},
      {"Overwrite", "", TypeOf<decltype(T::overwrite)>(), offsetof(T, overwrite), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"TargetDir", "", TypeOf<decltype(T::target_dir)>(), offsetof(T, target_dir), Style::kRepeat, schema::kRequired},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"SendFileRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnassignPrivateIpAddressesResponse> {
  using T = ecs::UnassignPrivateIpAddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnassignPrivateIpAddressesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnassignPrivateIpAddressesRequest> {
  using T = ecs::UnassignPrivateIpAddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv4Prefix", "", TypeOf<decltype(T::ipv4_prefix)>(), offsetof(T, ipv4_prefix), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"PrivateIpAddress", "", TypeOf<decltype(T::private_ip_address)>(), offsetof(T, private_ip_address),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnassignPrivateIpAddressesRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kAttachInstanceRamRoleAction = {
    .name = "AttachInstanceRamRole",
    .request = &Table<AttachInstanceRamRoleRequest>::kStruct,
    .response = &Table<AttachInstanceRamRoleResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAttachInstanceRamRoleRequest() { return schema::MakeObject<AttachInstanceRamRoleRequest>(); }
schema::OwnedObject MakeAttachInstanceRamRoleResponse() { return schema::MakeObject<AttachInstanceRamRoleResponse>(); }

constinit const schema::Action kAttachNetworkInterfaceAction = {
    .name = "AttachNetworkInterface",
    .request = &Table<AttachNetworkInterfaceRequest>::kStruct,
    .response = &Table<AttachNetworkInterfaceResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeAttachNetworkInterfaceRequest() { return schema::MakeObject<AttachNetworkInterfaceRequest>(); }
schema::OwnedObject MakeAttachNetworkInterfaceResponse() {
  return schema::MakeObject<AttachNetworkInterfaceResponse>();
}

constinit const schema::Action kCopyImageAction = {
    .name = "CopyImage",
    .request = &Table<CopyImageRequest>::kStruct,
    .response = &Table<CopyImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCopyImageRequest() { return schema::MakeObject<CopyImageRequest>(); }
schema::OwnedObject MakeCopyImageResponse() { return schema::MakeObject<CopyImageResponse>(); }

constinit const schema::Action kCreateElasticityAssuranceAction = {
    .name = "CreateElasticityAssurance",
    .request = &Table<CreateElasticityAssuranceRequest>::kStruct,
    .response = &Table<CreateElasticityAssuranceResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateElasticityAssuranceRequest() {
  return schema::MakeObject<CreateElasticityAssuranceRequest>();
}
schema::OwnedObject MakeCreateElasticityAssuranceResponse() {
  return schema::MakeObject<CreateElasticityAssuranceResponse>();
}

constinit const schema::Action kCreateImageComponentAction = {
    .name = "CreateImageComponent",
    .request = &Table<CreateImageComponentRequest>::kStruct,
    .response = &Table<CreateImageComponentResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeCreateImageComponentRequest() { return schema::MakeObject<CreateImageComponentRequest>(); }
schema::OwnedObject MakeCreateImageComponentResponse() { return schema::MakeObject<CreateImageComponentResponse>(); }

constinit const schema::Action kDeleteForwardEntryAction = {
    .name = "DeleteForwardEntry",
    .request = &Table<DeleteForwardEntryRequest>::kStruct,
    .response = &Table<DeleteForwardEntryResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeDeleteForwardEntryRequest() { return schema::MakeObject<DeleteForwardEntryRequest>(); }
schema::OwnedObject MakeDeleteForwardEntryResponse() { return schema::MakeObject<DeleteForwardEntryResponse>(); }

constinit const schema::Action kDescribeActivationsAction = {
    .name = "DescribeActivations",
    .request = &Table<DescribeActivationsRequest>::kStruct,
    .response = &Table<DescribeActivationsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "ActivationList",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeActivationsRequest() { return schema::MakeObject<DescribeActivationsRequest>(); }
schema::OwnedObject MakeDescribeActivationsResponse() { return schema::MakeObject<DescribeActivationsResponse>(); }

constinit const schema::Action kDescribeAutoSnapshotPolicyAssociationsAction = {
    .name = "DescribeAutoSnapshotPolicyAssociations",
    .request = &Table<DescribeAutoSnapshotPolicyAssociationsRequest>::kStruct,
    .response = &Table<DescribeAutoSnapshotPolicyAssociationsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .https_only = true,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "AutoSnapshotPolicyAssociations",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeAutoSnapshotPolicyAssociationsRequest() {
  return schema::MakeObject<DescribeAutoSnapshotPolicyAssociationsRequest>();
}
schema::OwnedObject MakeDescribeAutoSnapshotPolicyAssociationsResponse() {
  return schema::MakeObject<DescribeAutoSnapshotPolicyAssociationsResponse>();
}

constinit const schema::Action kDescribeInstanceVncUrlAction = {
    .name = "DescribeInstanceVncUrl",
    .request = &Table<DescribeInstanceVncUrlRequest>::kStruct,
    .response = &Table<DescribeInstanceVncUrlResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeInstanceVncUrlRequest() { return schema::MakeObject<DescribeInstanceVncUrlRequest>(); }
schema::OwnedObject MakeDescribeInstanceVncUrlResponse() {
  return schema::MakeObject<DescribeInstanceVncUrlResponse>();
}

constinit const schema::Action kDescribeTagsAction = {
    .name = "DescribeTags",
    .request = &Table<DescribeTagsRequest>::kStruct,
    .response = &Table<DescribeTagsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "Tags",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribeTagsRequest() { return schema::MakeObject<DescribeTagsRequest>(); }
schema::OwnedObject MakeDescribeTagsResponse() { return schema::MakeObject<DescribeTagsResponse>(); }

constinit const schema::Action kDescribeVscsAction = {
    .name = "DescribeVscs",
    .request = &Table<DescribeVscsRequest>::kStruct,
    .response = &Table<DescribeVscsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .allows_get = false,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Vscs",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeVscsRequest() { return schema::MakeObject<DescribeVscsRequest>(); }
schema::OwnedObject MakeDescribeVscsResponse() { return schema::MakeObject<DescribeVscsResponse>(); }

constinit const schema::Action kDetachClassicLinkVpcAction = {
    .name = "DetachClassicLinkVpc",
    .request = &Table<DetachClassicLinkVpcRequest>::kStruct,
    .response = &Table<DetachClassicLinkVpcResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDetachClassicLinkVpcRequest() { return schema::MakeObject<DetachClassicLinkVpcRequest>(); }
schema::OwnedObject MakeDetachClassicLinkVpcResponse() { return schema::MakeObject<DetachClassicLinkVpcResponse>(); }

constinit const schema::Action kImportImageAction = {
    .name = "ImportImage",
    .request = &Table<ImportImageRequest>::kStruct,
    .response = &Table<ImportImageResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .timeout_seconds = 29,
};

schema::OwnedObject MakeImportImageRequest() { return schema::MakeObject<ImportImageRequest>(); }
schema::OwnedObject MakeImportImageResponse() { return schema::MakeObject<ImportImageResponse>(); }

constinit const schema::Action kModifyDiskDeploymentAction = {
    .name = "ModifyDiskDeployment",
    .request = &Table<ModifyDiskDeploymentRequest>::kStruct,
    .response = &Table<ModifyDiskDeploymentResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDiskDeploymentRequest() { return schema::MakeObject<ModifyDiskDeploymentRequest>(); }
schema::OwnedObject MakeModifyDiskDeploymentResponse() { return schema::MakeObject<ModifyDiskDeploymentResponse>(); }

constinit const schema::Action kModifyInstanceNetworkSpecAction = {
    .name = "ModifyInstanceNetworkSpec",
    .request = &Table<ModifyInstanceNetworkSpecRequest>::kStruct,
    .response = &Table<ModifyInstanceNetworkSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyInstanceNetworkSpecRequest() {
  return schema::MakeObject<ModifyInstanceNetworkSpecRequest>();
}
schema::OwnedObject MakeModifyInstanceNetworkSpecResponse() {
  return schema::MakeObject<ModifyInstanceNetworkSpecResponse>();
}

constinit const schema::Action kReleaseDedicatedHostAction = {
    .name = "ReleaseDedicatedHost",
    .request = &Table<ReleaseDedicatedHostRequest>::kStruct,
    .response = &Table<ReleaseDedicatedHostResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeReleaseDedicatedHostRequest() { return schema::MakeObject<ReleaseDedicatedHostRequest>(); }
schema::OwnedObject MakeReleaseDedicatedHostResponse() { return schema::MakeObject<ReleaseDedicatedHostResponse>(); }

constinit const schema::Action kSendFileAction = {
    .name = "SendFile",
    .request = &Table<SendFileRequest>::kStruct,
    .response = &Table<SendFileResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeSendFileRequest() { return schema::MakeObject<SendFileRequest>(); }
schema::OwnedObject MakeSendFileResponse() { return schema::MakeObject<SendFileResponse>(); }

constinit const schema::Action kUnassignPrivateIpAddressesAction = {
    .name = "UnassignPrivateIpAddresses",
    .request = &Table<UnassignPrivateIpAddressesRequest>::kStruct,
    .response = &Table<UnassignPrivateIpAddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUnassignPrivateIpAddressesRequest() {
  return schema::MakeObject<UnassignPrivateIpAddressesRequest>();
}
schema::OwnedObject MakeUnassignPrivateIpAddressesResponse() {
  return schema::MakeObject<UnassignPrivateIpAddressesResponse>();
}

}  // namespace tables

const schema::Struct& SchemaOf(const AttachInstanceRamRoleResponse::AttachInstanceRamRoleResult*) noexcept {
  return tables::Table<AttachInstanceRamRoleResponse::AttachInstanceRamRoleResult>::kStruct;
}

const schema::Struct& SchemaOf(const AttachInstanceRamRoleResponse*) noexcept {
  return tables::Table<AttachInstanceRamRoleResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachInstanceRamRoleRequest*) noexcept {
  return tables::Table<AttachInstanceRamRoleRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachInstanceRamRoleRequest&) noexcept {
  return tables::kAttachInstanceRamRoleAction;
}

Outcome<AttachInstanceRamRoleResponse> Client::AttachInstanceRamRole(const AttachInstanceRamRoleRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<AttachInstanceRamRoleResponse>(*core_, tables::kAttachInstanceRamRoleAction, request,
                                                         options);
}

const schema::Struct& SchemaOf(const AttachNetworkInterfaceResponse*) noexcept {
  return tables::Table<AttachNetworkInterfaceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const AttachNetworkInterfaceRequest*) noexcept {
  return tables::Table<AttachNetworkInterfaceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const AttachNetworkInterfaceRequest&) noexcept {
  return tables::kAttachNetworkInterfaceAction;
}

Outcome<AttachNetworkInterfaceResponse> Client::AttachNetworkInterface(const AttachNetworkInterfaceRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<AttachNetworkInterfaceResponse>(*core_, tables::kAttachNetworkInterfaceAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const CopyImageResponse*) noexcept {
  return tables::Table<CopyImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CopyImageRequest::Tag*) noexcept {
  return tables::Table<CopyImageRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CopyImageRequest*) noexcept {
  return tables::Table<CopyImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CopyImageRequest&) noexcept {
  return tables::kCopyImageAction;
}

Outcome<CopyImageResponse> Client::CopyImage(const CopyImageRequest& request, const CallOptions& options) const {
  return internal::Invoke<CopyImageResponse>(*core_, tables::kCopyImageAction, request, options);
}

const schema::Struct& SchemaOf(const CreateElasticityAssuranceResponse*) noexcept {
  return tables::Table<CreateElasticityAssuranceResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateElasticityAssuranceRequest::PrivatePoolOptions*) noexcept {
  return tables::Table<CreateElasticityAssuranceRequest::PrivatePoolOptions>::kStruct;
}

const schema::Struct& SchemaOf(const CreateElasticityAssuranceRequest::RecurrenceRules*) noexcept {
  return tables::Table<CreateElasticityAssuranceRequest::RecurrenceRules>::kStruct;
}

const schema::Struct& SchemaOf(const CreateElasticityAssuranceRequest::Tag*) noexcept {
  return tables::Table<CreateElasticityAssuranceRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateElasticityAssuranceRequest*) noexcept {
  return tables::Table<CreateElasticityAssuranceRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateElasticityAssuranceRequest&) noexcept {
  return tables::kCreateElasticityAssuranceAction;
}

Outcome<CreateElasticityAssuranceResponse> Client::CreateElasticityAssurance(
    const CreateElasticityAssuranceRequest& request, const CallOptions& options) const {
  return internal::Invoke<CreateElasticityAssuranceResponse>(*core_, tables::kCreateElasticityAssuranceAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const CreateImageComponentResponse*) noexcept {
  return tables::Table<CreateImageComponentResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImageComponentRequest::Tag*) noexcept {
  return tables::Table<CreateImageComponentRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateImageComponentRequest*) noexcept {
  return tables::Table<CreateImageComponentRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateImageComponentRequest&) noexcept {
  return tables::kCreateImageComponentAction;
}

Outcome<CreateImageComponentResponse> Client::CreateImageComponent(const CreateImageComponentRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<CreateImageComponentResponse>(*core_, tables::kCreateImageComponentAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteForwardEntryResponse*) noexcept {
  return tables::Table<DeleteForwardEntryResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteForwardEntryRequest*) noexcept {
  return tables::Table<DeleteForwardEntryRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteForwardEntryRequest&) noexcept {
  return tables::kDeleteForwardEntryAction;
}

Outcome<DeleteForwardEntryResponse> Client::DeleteForwardEntry(const DeleteForwardEntryRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<DeleteForwardEntryResponse>(*core_, tables::kDeleteForwardEntryAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeActivationsResponse::ActivationList::Tags*) noexcept {
  return tables::Table<DescribeActivationsResponse::ActivationList::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeActivationsResponse::ActivationList*) noexcept {
  return tables::Table<DescribeActivationsResponse::ActivationList>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeActivationsResponse*) noexcept {
  return tables::Table<DescribeActivationsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeActivationsRequest::Tag*) noexcept {
  return tables::Table<DescribeActivationsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeActivationsRequest*) noexcept {
  return tables::Table<DescribeActivationsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeActivationsRequest&) noexcept {
  return tables::kDescribeActivationsAction;
}

Outcome<DescribeActivationsResponse> Client::DescribeActivations(const DescribeActivationsRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<DescribeActivationsResponse>(*core_, tables::kDescribeActivationsAction, request, options);
}

const schema::Struct& SchemaOf(
    const DescribeAutoSnapshotPolicyAssociationsResponse::AutoSnapshotPolicyAssociation*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyAssociationsResponse::AutoSnapshotPolicyAssociation>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyAssociationsResponse*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyAssociationsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyAssociationsRequest*) noexcept {
  return tables::Table<DescribeAutoSnapshotPolicyAssociationsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeAutoSnapshotPolicyAssociationsRequest&) noexcept {
  return tables::kDescribeAutoSnapshotPolicyAssociationsAction;
}

Outcome<DescribeAutoSnapshotPolicyAssociationsResponse> Client::DescribeAutoSnapshotPolicyAssociations(
    const DescribeAutoSnapshotPolicyAssociationsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeAutoSnapshotPolicyAssociationsResponse>(
      *core_, tables::kDescribeAutoSnapshotPolicyAssociationsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeInstanceVncUrlResponse*) noexcept {
  return tables::Table<DescribeInstanceVncUrlResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeInstanceVncUrlRequest*) noexcept {
  return tables::Table<DescribeInstanceVncUrlRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeInstanceVncUrlRequest&) noexcept {
  return tables::kDescribeInstanceVncUrlAction;
}

Outcome<DescribeInstanceVncUrlResponse> Client::DescribeInstanceVncUrl(const DescribeInstanceVncUrlRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeInstanceVncUrlResponse>(*core_, tables::kDescribeInstanceVncUrlAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const DescribeTagsResponse::Tag::ResourceTypeCount*) noexcept {
  return tables::Table<DescribeTagsResponse::Tag::ResourceTypeCount>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTagsResponse::Tag*) noexcept {
  return tables::Table<DescribeTagsResponse::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTagsResponse*) noexcept {
  return tables::Table<DescribeTagsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTagsRequest::Tag*) noexcept {
  return tables::Table<DescribeTagsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeTagsRequest*) noexcept {
  return tables::Table<DescribeTagsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeTagsRequest&) noexcept {
  return tables::kDescribeTagsAction;
}

Outcome<DescribeTagsResponse> Client::DescribeTags(const DescribeTagsRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeTagsResponse>(*core_, tables::kDescribeTagsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeVscsResponse::Vscs::Tags*) noexcept {
  return tables::Table<DescribeVscsResponse::Vscs::Tags>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVscsResponse::Vscs*) noexcept {
  return tables::Table<DescribeVscsResponse::Vscs>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVscsResponse*) noexcept {
  return tables::Table<DescribeVscsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVscsRequest::Tag*) noexcept {
  return tables::Table<DescribeVscsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeVscsRequest*) noexcept {
  return tables::Table<DescribeVscsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeVscsRequest&) noexcept {
  return tables::kDescribeVscsAction;
}

Outcome<DescribeVscsResponse> Client::DescribeVscs(const DescribeVscsRequest& request,
                                                   const CallOptions& options) const {
  return internal::Invoke<DescribeVscsResponse>(*core_, tables::kDescribeVscsAction, request, options);
}

const schema::Struct& SchemaOf(const DetachClassicLinkVpcResponse*) noexcept {
  return tables::Table<DetachClassicLinkVpcResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DetachClassicLinkVpcRequest*) noexcept {
  return tables::Table<DetachClassicLinkVpcRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DetachClassicLinkVpcRequest&) noexcept {
  return tables::kDetachClassicLinkVpcAction;
}

Outcome<DetachClassicLinkVpcResponse> Client::DetachClassicLinkVpc(const DetachClassicLinkVpcRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<DetachClassicLinkVpcResponse>(*core_, tables::kDetachClassicLinkVpcAction, request, options);
}

const schema::Struct& SchemaOf(const ImportImageResponse*) noexcept {
  return tables::Table<ImportImageResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ImportImageRequest::DiskDeviceMapping*) noexcept {
  return tables::Table<ImportImageRequest::DiskDeviceMapping>::kStruct;
}

const schema::Struct& SchemaOf(const ImportImageRequest::Features*) noexcept {
  return tables::Table<ImportImageRequest::Features>::kStruct;
}

const schema::Struct& SchemaOf(const ImportImageRequest::Tag*) noexcept {
  return tables::Table<ImportImageRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const ImportImageRequest*) noexcept {
  return tables::Table<ImportImageRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ImportImageRequest&) noexcept {
  return tables::kImportImageAction;
}

Outcome<ImportImageResponse> Client::ImportImage(const ImportImageRequest& request, const CallOptions& options) const {
  return internal::Invoke<ImportImageResponse>(*core_, tables::kImportImageAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyDiskDeploymentResponse*) noexcept {
  return tables::Table<ModifyDiskDeploymentResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDiskDeploymentRequest*) noexcept {
  return tables::Table<ModifyDiskDeploymentRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDiskDeploymentRequest&) noexcept {
  return tables::kModifyDiskDeploymentAction;
}

Outcome<ModifyDiskDeploymentResponse> Client::ModifyDiskDeployment(const ModifyDiskDeploymentRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ModifyDiskDeploymentResponse>(*core_, tables::kModifyDiskDeploymentAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecResponse*) noexcept {
  return tables::Table<ModifyInstanceNetworkSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecRequest::PromotionOptions*) noexcept {
  return tables::Table<ModifyInstanceNetworkSpecRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecRequest*) noexcept {
  return tables::Table<ModifyInstanceNetworkSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyInstanceNetworkSpecRequest&) noexcept {
  return tables::kModifyInstanceNetworkSpecAction;
}

Outcome<ModifyInstanceNetworkSpecResponse> Client::ModifyInstanceNetworkSpec(
    const ModifyInstanceNetworkSpecRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyInstanceNetworkSpecResponse>(*core_, tables::kModifyInstanceNetworkSpecAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ReleaseDedicatedHostResponse*) noexcept {
  return tables::Table<ReleaseDedicatedHostResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleaseDedicatedHostRequest*) noexcept {
  return tables::Table<ReleaseDedicatedHostRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleaseDedicatedHostRequest&) noexcept {
  return tables::kReleaseDedicatedHostAction;
}

Outcome<ReleaseDedicatedHostResponse> Client::ReleaseDedicatedHost(const ReleaseDedicatedHostRequest& request,
                                                                   const CallOptions& options) const {
  return internal::Invoke<ReleaseDedicatedHostResponse>(*core_, tables::kReleaseDedicatedHostAction, request, options);
}

const schema::Struct& SchemaOf(const SendFileResponse*) noexcept {
  return tables::Table<SendFileResponse>::kStruct;
}

const schema::Struct& SchemaOf(const SendFileRequest::Tag*) noexcept {
  return tables::Table<SendFileRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const SendFileRequest*) noexcept {
  return tables::Table<SendFileRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const SendFileRequest&) noexcept {
  return tables::kSendFileAction;
}

Outcome<SendFileResponse> Client::SendFile(const SendFileRequest& request, const CallOptions& options) const {
  return internal::Invoke<SendFileResponse>(*core_, tables::kSendFileAction, request, options);
}

const schema::Struct& SchemaOf(const UnassignPrivateIpAddressesResponse*) noexcept {
  return tables::Table<UnassignPrivateIpAddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnassignPrivateIpAddressesRequest*) noexcept {
  return tables::Table<UnassignPrivateIpAddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnassignPrivateIpAddressesRequest&) noexcept {
  return tables::kUnassignPrivateIpAddressesAction;
}

Outcome<UnassignPrivateIpAddressesResponse> Client::UnassignPrivateIpAddresses(
    const UnassignPrivateIpAddressesRequest& request, const CallOptions& options) const {
  return internal::Invoke<UnassignPrivateIpAddressesResponse>(*core_, tables::kUnassignPrivateIpAddressesAction,
                                                              request, options);
}

}  // namespace ecs
}  // namespace alibabacloud
