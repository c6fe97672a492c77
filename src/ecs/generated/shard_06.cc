// Generated from src/ecs/models; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "alibabacloud/ecs/client.h"
#include "alibabacloud/ecs/create_storage_set.h"
#include "alibabacloud/ecs/delete_snapshot.h"
#include "alibabacloud/ecs/describe_cloud_assistant_settings.h"
#include "alibabacloud/ecs/describe_commands.h"
#include "alibabacloud/ecs/describe_physical_connections.h"
#include "alibabacloud/ecs/describe_security_groups.h"
#include "alibabacloud/ecs/end_terminal_session.h"
#include "alibabacloud/ecs/modify_dedicated_host_attribute.h"
#include "alibabacloud/ecs/modify_disk_attribute.h"
#include "alibabacloud/ecs/modify_network_interface_attribute.h"
#include "alibabacloud/ecs/modify_prepay_instance_spec.h"
#include "alibabacloud/ecs/modify_router_interface_spec.h"
#include "alibabacloud/ecs/modify_security_group_policy.h"
#include "alibabacloud/ecs/modify_storage_capacity_unit_attribute.h"
#include "alibabacloud/ecs/modify_vpc_attribute.h"
#include "alibabacloud/ecs/release_public_ip_address.h"
#include "alibabacloud/ecs/renew_dedicated_hosts.h"
#include "alibabacloud/ecs/unassign_ipv6_addresses.h"
#include "alibabacloud/schema/service.h"
#include "alibabacloud/schema/table.h"
#include "client/invoke.h"
#include "ecs/generated/actions.h"

namespace alibabacloud {

using schema::Style;
using schema::TypeOf;

template <>
struct ecs::tables::Table<ecs::CreateStorageSetResponse> {
  using T = ecs::CreateStorageSetResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"StorageSetId", "", TypeOf<decltype(T::storage_set_id)>(), offsetof(T, storage_set_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageSetResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::CreateStorageSetRequest::Tag> {
  using T = ecs::CreateStorageSetRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageSetRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::CreateStorageSetRequest::Tag> =
    &ecs::tables::Table<ecs::CreateStorageSetRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::CreateStorageSetRequest> {
  using T = ecs::CreateStorageSetRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"MaxPartitionNumber", "", TypeOf<decltype(T::max_partition_number)>(), offsetof(T, max_partition_number),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"StorageSetName", "", TypeOf<decltype(T::storage_set_name)>(), offsetof(T, storage_set_name), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"ZoneId", "", TypeOf<decltype(T::zone_id)>(), offsetof(T, zone_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"CreateStorageSetRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteSnapshotResponse> {
  using T = ecs::DeleteSnapshotResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnapshotResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DeleteSnapshotRequest> {
  using T = ecs::DeleteSnapshotRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Force", "", TypeOf<decltype(T::force)>(), offsetof(T, force), Style::kRepeat, 0},
      {"SnapshotId", "", TypeOf<decltype(T::snapshot_id)>(), offsetof(T, snapshot_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DeleteSnapshotRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::AgentUpgradeConfig> {
  using T = ecs::DescribeCloudAssistantSettingsResponse::AgentUpgradeConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AllowedUpgradeWindows", "AllowedUpgradeWindow", TypeOf<decltype(T::allowed_upgrade_windows)>(),
       offsetof(T, allowed_upgrade_windows), Style::kRepeat, 0},
      {"BootstrapUpgrade", "", TypeOf<decltype(T::bootstrap_upgrade)>(), offsetof(T, bootstrap_upgrade), Style::kRepeat,
       0},
      {"DisableUpgrade", "", TypeOf<decltype(T::disable_upgrade)>(), offsetof(T, disable_upgrade), Style::kRepeat, 0},
      {"Enabled", "", TypeOf<decltype(T::enabled)>(), offsetof(T, enabled), Style::kRepeat, 0},
      {"TimeZone", "", TypeOf<decltype(T::time_zone)>(), offsetof(T, time_zone), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudAssistantSettingsResponse.AgentUpgradeConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCloudAssistantSettingsResponse::AgentUpgradeConfig> =
        &ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::AgentUpgradeConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::OssDeliveryConfig> {
  using T = ecs::DescribeCloudAssistantSettingsResponse::OssDeliveryConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BucketName", "", TypeOf<decltype(T::bucket_name)>(), offsetof(T, bucket_name), Style::kRepeat, 0},
      {"DeliveryType", "", TypeOf<decltype(T::delivery_type)>(), offsetof(T, delivery_type), Style::kRepeat, 0},
      {"Enabled", "", TypeOf<decltype(T::enabled)>(), offsetof(T, enabled), Style::kRepeat, 0},
      {"EncryptionAlgorithm", "", TypeOf<decltype(T::encryption_algorithm)>(), offsetof(T, encryption_algorithm),
       Style::kRepeat, 0},
      {"EncryptionKeyId", "", TypeOf<decltype(T::encryption_key_id)>(), offsetof(T, encryption_key_id), Style::kRepeat,
       0},
      {"EncryptionType", "", TypeOf<decltype(T::encryption_type)>(), offsetof(T, encryption_type), Style::kRepeat, 0},
      {"Prefix", "", TypeOf<decltype(T::prefix)>(), offsetof(T, prefix), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudAssistantSettingsResponse.OssDeliveryConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCloudAssistantSettingsResponse::OssDeliveryConfig> =
        &ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::OssDeliveryConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::ResourceUsageConfig> {
  using T = ecs::DescribeCloudAssistantSettingsResponse::ResourceUsageConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CpuLimit", "", TypeOf<decltype(T::cpu_limit)>(), offsetof(T, cpu_limit), Style::kRepeat, 0},
      {"KeepScriptFile", "", TypeOf<decltype(T::keep_script_file)>(), offsetof(T, keep_script_file), Style::kRepeat, 0},
      {"LogFileCountLimit", "", TypeOf<decltype(T::log_file_count_limit)>(), offsetof(T, log_file_count_limit),
       Style::kRepeat, 0},
      {"LogSizeLimit", "", TypeOf<decltype(T::log_size_limit)>(), offsetof(T, log_size_limit), Style::kRepeat, 0},
      {"MemoryLimit", "", TypeOf<decltype(T::memory_limit)>(), offsetof(T, memory_limit), Style::kRepeat, 0},
      {"OverloadLimit", "", TypeOf<decltype(T::overload_limit)>(), offsetof(T, overload_limit), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudAssistantSettingsResponse.ResourceUsageConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCloudAssistantSettingsResponse::ResourceUsageConfig> =
        &ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::ResourceUsageConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::SessionManagerConfig> {
  using T = ecs::DescribeCloudAssistantSettingsResponse::SessionManagerConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SessionManagerEnabled", "", TypeOf<decltype(T::session_manager_enabled)>(),
       offsetof(T, session_manager_enabled), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "DescribeCloudAssistantSettingsResponse.SessionManagerConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCloudAssistantSettingsResponse::SessionManagerConfig> =
        &ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::SessionManagerConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::SlsDeliveryConfig> {
  using T = ecs::DescribeCloudAssistantSettingsResponse::SlsDeliveryConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DeliveryType", "", TypeOf<decltype(T::delivery_type)>(), offsetof(T, delivery_type), Style::kRepeat, 0},
      {"Enabled", "", TypeOf<decltype(T::enabled)>(), offsetof(T, enabled), Style::kRepeat, 0},
      {"LogstoreName", "", TypeOf<decltype(T::logstore_name)>(), offsetof(T, logstore_name), Style::kRepeat, 0},
      {"ProjectName", "", TypeOf<decltype(T::project_name)>(), offsetof(T, project_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudAssistantSettingsResponse.SlsDeliveryConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCloudAssistantSettingsResponse::SlsDeliveryConfig> =
        &ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse::SlsDeliveryConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantSettingsResponse> {
  using T = ecs::DescribeCloudAssistantSettingsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AgentUpgradeConfig", "", TypeOf<decltype(T::agent_upgrade_config)>(), offsetof(T, agent_upgrade_config),
       Style::kFlat, 0},
      {"OssDeliveryConfigs", "OssDeliveryConfig", TypeOf<decltype(T::oss_delivery_configs)>(),
       offsetof(T, oss_delivery_configs), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"ResourceUsageConfig", "", TypeOf<decltype(T::resource_usage_config)>(), offsetof(T, resource_usage_config),
       Style::kFlat, 0},
      {"SessionManagerConfig", "", TypeOf<decltype(T::session_manager_config)>(), offsetof(T, session_manager_config),
       Style::kFlat, 0},
      {"SlsDeliveryConfigs", "SlsDeliveryConfig", TypeOf<decltype(T::sls_delivery_configs)>(),
       offsetof(T, sls_delivery_configs), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudAssistantSettingsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCloudAssistantSettingsRequest> {
  using T = ecs::DescribeCloudAssistantSettingsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SettingType", "", TypeOf<decltype(T::setting_type)>(), offsetof(T, setting_type), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"DescribeCloudAssistantSettingsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCommandsResponse::Command::ParameterDefinition> {
  using T = ecs::DescribeCommandsResponse::Command::ParameterDefinition;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DefaultValue", "", TypeOf<decltype(T::default_value)>(), offsetof(T, default_value), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"ParameterName", "", TypeOf<decltype(T::parameter_name)>(), offsetof(T, parameter_name), Style::kRepeat, 0},
      {"PatternRegex", "", TypeOf<decltype(T::pattern_regex)>(), offsetof(T, pattern_regex), Style::kRepeat, 0},
      {"PossibleValues", "PossibleValue", TypeOf<decltype(T::possible_values)>(), offsetof(T, possible_values),
       Style::kRepeat, 0},
      {"Required", "", TypeOf<decltype(T::required)>(), offsetof(T, required), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCommandsResponse.Command.ParameterDefinition", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeCommandsResponse::Command::ParameterDefinition> =
        &ecs::tables::Table<ecs::DescribeCommandsResponse::Command::ParameterDefinition>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCommandsResponse::Command::Tag> {
  using T = ecs::DescribeCommandsResponse::Command::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCommandsResponse.Command.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeCommandsResponse::Command::Tag> =
    &ecs::tables::Table<ecs::DescribeCommandsResponse::Command::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCommandsResponse::Command> {
  using T = ecs::DescribeCommandsResponse::Command;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"CommandContent", "", TypeOf<decltype(T::command_content)>(), offsetof(T, command_content), Style::kRepeat,
       schema::kSensitive},
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnableParameter", "", TypeOf<decltype(T::enable_parameter)>(), offsetof(T, enable_parameter), Style::kRepeat,
       0},
      {"InvokeTimes", "", TypeOf<decltype(T::invoke_times)>(), offsetof(T, invoke_times), Style::kRepeat, 0},
      {"Latest", "", TypeOf<decltype(T::latest)>(), offsetof(T, latest), Style::kRepeat, 0},
      {"Launcher", "", TypeOf<decltype(T::launcher)>(), offsetof(T, launcher), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"ParameterDefinitions", "ParameterDefinition", TypeOf<decltype(T::parameter_definitions)>(),
       offsetof(T, parameter_definitions), Style::kRepeat, 0},
      {"ParameterNames", "ParameterName", TypeOf<decltype(T::parameter_names)>(), offsetof(T, parameter_names),
       Style::kRepeat, 0},
      {"Provider", "", TypeOf<decltype(T::provider)>(), offsetof(T, provider), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"Timeout", "", TypeOf<decltype(T::timeout)>(), offsetof(T, timeout), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
      {"Version", "", TypeOf<decltype(T::version)>(), offsetof(T, version), Style::kRepeat, 0},
      {"WorkingDir", "", TypeOf<decltype(T::working_dir)>(), offsetof(T, working_dir), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCommandsResponse.Command", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeCommandsResponse::Command> =
    &ecs::tables::Table<ecs::DescribeCommandsResponse::Command>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCommandsResponse> {
  using T = ecs::DescribeCommandsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Commands", "Command", TypeOf<decltype(T::commands)>(), offsetof(T, commands), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCommandsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeCommandsRequest::Tag> {
  using T = ecs::DescribeCommandsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCommandsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeCommandsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeCommandsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeCommandsRequest> {
  using T = ecs::DescribeCommandsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CommandId", "", TypeOf<decltype(T::command_id)>(), offsetof(T, command_id), Style::kRepeat, 0},
      {"ContentEncoding", "", TypeOf<decltype(T::content_encoding)>(), offsetof(T, content_encoding), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Latest", "", TypeOf<decltype(T::latest)>(), offsetof(T, latest), Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"Provider", "", TypeOf<decltype(T::provider)>(), offsetof(T, provider), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeCommandsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePhysicalConnectionsResponse::PhysicalConnectionType> {
  using T = ecs::DescribePhysicalConnectionsResponse::PhysicalConnectionType;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AccessPointId", "", TypeOf<decltype(T::access_point_id)>(), offsetof(T, access_point_id), Style::kRepeat, 0},
      {"AdLocation", "", TypeOf<decltype(T::ad_location)>(), offsetof(T, ad_location), Style::kRepeat, 0},
      {"Bandwidth", "", TypeOf<decltype(T::bandwidth)>(), offsetof(T, bandwidth), Style::kRepeat, 0},
      {"BusinessStatus", "", TypeOf<decltype(T::business_status)>(), offsetof(T, business_status), Style::kRepeat, 0},
      {"CircuitCode", "", TypeOf<decltype(T::circuit_code)>(), offsetof(T, circuit_code), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnabledTime", "", TypeOf<decltype(T::enabled_time)>(), offsetof(T, enabled_time), Style::kRepeat, 0},
      {"LineOperator", "", TypeOf<decltype(T::line_operator)>(), offsetof(T, line_operator), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"PeerLocation", "", TypeOf<decltype(T::peer_location)>(), offsetof(T, peer_location), Style::kRepeat, 0},
      {"PhysicalConnectionId", "", TypeOf<decltype(T::physical_connection_id)>(), offsetof(T, physical_connection_id),
       Style::kRepeat, 0},
      {"PortNumber", "", TypeOf<decltype(T::port_number)>(), offsetof(T, port_number), Style::kRepeat, 0},
      {"PortType", "", TypeOf<decltype(T::port_type)>(), offsetof(T, port_type), Style::kRepeat, 0},
      {"RedundantPhysicalConnectionId", "", TypeOf<decltype(T::redundant_physical_connection_id)>(),
       offsetof(T, redundant_physical_connection_id), Style::kRepeat, 0},
      {"Spec", "", TypeOf<decltype(T::spec)>(), offsetof(T, spec), Style::kRepeat, 0},
      {"Status", "", TypeOf<decltype(T::status)>(), offsetof(T, status), Style::kRepeat, 0},
      {"Type", "", TypeOf<decltype(T::type)>(), offsetof(T, type), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePhysicalConnectionsResponse.PhysicalConnectionType", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribePhysicalConnectionsResponse::PhysicalConnectionType> =
        &ecs::tables::Table<ecs::DescribePhysicalConnectionsResponse::PhysicalConnectionType>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePhysicalConnectionsResponse> {
  using T = ecs::DescribePhysicalConnectionsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"PhysicalConnectionSet", "PhysicalConnectionType", TypeOf<decltype(T::physical_connection_set)>(),
       offsetof(T, physical_connection_set), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePhysicalConnectionsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribePhysicalConnectionsRequest::Filter> {
  using T = ecs::DescribePhysicalConnectionsRequest::Filter;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePhysicalConnectionsRequest.Filter", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribePhysicalConnectionsRequest::Filter> =
    &ecs::tables::Table<ecs::DescribePhysicalConnectionsRequest::Filter>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribePhysicalConnectionsRequest> {
  using T = ecs::DescribePhysicalConnectionsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"Filter", "", TypeOf<decltype(T::filter)>(), offsetof(T, filter), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribePhysicalConnectionsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupsResponse::SecurityGroup::Tag> {
  using T = ecs::DescribeSecurityGroupsResponse::SecurityGroup::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TagKey", "", TypeOf<decltype(T::tag_key)>(), offsetof(T, tag_key), Style::kRepeat, 0},
      {"TagValue", "", TypeOf<decltype(T::tag_value)>(), offsetof(T, tag_value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupsResponse.SecurityGroup.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::DescribeSecurityGroupsResponse::SecurityGroup::Tag> =
        &ecs::tables::Table<ecs::DescribeSecurityGroupsResponse::SecurityGroup::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupsResponse::SecurityGroup> {
  using T = ecs::DescribeSecurityGroupsResponse::SecurityGroup;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AvailableInstanceAmount", "", TypeOf<decltype(T::available_instance_amount)>(),
       offsetof(T, available_instance_amount), Style::kRepeat, 0},
      {"CreationTime", "", TypeOf<decltype(T::creation_time)>(), offsetof(T, creation_time), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EcsCount", "", TypeOf<decltype(T::ecs_count)>(), offsetof(T, ecs_count), Style::kRepeat, 0},
      {"GroupToGroupRuleCount", "", TypeOf<decltype(T::group_to_group_rule_count)>(),
       offsetof(T, group_to_group_rule_count), Style::kRepeat, 0},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"RuleCount", "", TypeOf<decltype(T::rule_count)>(), offsetof(T, rule_count), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
      {"SecurityGroupType", "", TypeOf<decltype(T::security_group_type)>(), offsetof(T, security_group_type),
       Style::kRepeat, 0},
      {"ServiceID", "", TypeOf<decltype(T::service_id)>(), offsetof(T, service_id), Style::kRepeat, 0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"Tags", "Tag", TypeOf<decltype(T::tags)>(), offsetof(T, tags), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupsResponse.SecurityGroup", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSecurityGroupsResponse::SecurityGroup> =
    &ecs::tables::Table<ecs::DescribeSecurityGroupsResponse::SecurityGroup>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupsResponse> {
  using T = ecs::DescribeSecurityGroupsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"SecurityGroups", "SecurityGroup", TypeOf<decltype(T::security_groups)>(), offsetof(T, security_groups),
       Style::kRepeat, 0},
      {"TotalCount", "", TypeOf<decltype(T::total_count)>(), offsetof(T, total_count), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupsRequest::Tag> {
  using T = ecs::DescribeSecurityGroupsRequest::Tag;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Key", "", TypeOf<decltype(T::key)>(), offsetof(T, key), Style::kRepeat, 0},
      {"Value", "", TypeOf<decltype(T::value)>(), offsetof(T, value), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupsRequest.Tag", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::DescribeSecurityGroupsRequest::Tag> =
    &ecs::tables::Table<ecs::DescribeSecurityGroupsRequest::Tag>::kStruct;

template <>
struct ecs::tables::Table<ecs::DescribeSecurityGroupsRequest> {
  using T = ecs::DescribeSecurityGroupsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"FuzzyQuery", "", TypeOf<decltype(T::fuzzy_query)>(), offsetof(T, fuzzy_query), Style::kRepeat, 0},
      {"IsQueryEcsCount", "", TypeOf<decltype(T::is_query_ecs_count)>(), offsetof(T, is_query_ecs_count),
       Style::kRepeat, 0},
      {"MaxResults", "", TypeOf<decltype(T::max_results)>(), offsetof(T, max_results), Style::kRepeat, 0},
      {"NetworkType", "", TypeOf<decltype(T::network_type)>(), offsetof(T, network_type), Style::kRepeat, 0},
      {"NextToken", "", TypeOf<decltype(T::next_token)>(), offsetof(T, next_token), Style::kRepeat, 0},
      {"PageNumber", "", TypeOf<decltype(T::page_number)>(), offsetof(T, page_number), Style::kRepeat, 0},
      {"PageSize", "", TypeOf<decltype(T::page_size)>(), offsetof(T, page_size), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"ResourceGroupId", "", TypeOf<decltype(T::resource_group_id)>(), offsetof(T, resource_group_id), Style::kRepeat,
       0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SecurityGroupIds", "", TypeOf<decltype(T::security_group_ids)>(), offsetof(T, security_group_ids), Style::kJson,
       0},
      {"SecurityGroupName", "", TypeOf<decltype(T::security_group_name)>(), offsetof(T, security_group_name),
       Style::kRepeat, 0},
      {"SecurityGroupType", "", TypeOf<decltype(T::security_group_type)>(), offsetof(T, security_group_type),
       Style::kRepeat, 0},
      {"ServiceManaged", "", TypeOf<decltype(T::service_managed)>(), offsetof(T, service_managed), Style::kRepeat, 0},
      {"Tag", "", TypeOf<decltype(T::tag)>(), offsetof(T, tag), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"DescribeSecurityGroupsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EndTerminalSessionResponse> {
  using T = ecs::EndTerminalSessionResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"EndTerminalSessionResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::EndTerminalSessionRequest> {
  using T = ecs::EndTerminalSessionRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SessionId", "", TypeOf<decltype(T::session_id)>(), offsetof(T, session_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"EndTerminalSessionRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostAttributeResponse> {
  using T = ecs::ModifyDedicatedHostAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostAttributeRequest::NetworkAttributes> {
  using T = ecs::ModifyDedicatedHostAttributeRequest::NetworkAttributes;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"SlbUdpTimeout", "", TypeOf<decltype(T::slb_udp_timeout)>(), offsetof(T, slb_udp_timeout), Style::kRepeat, 0},
      {"UdpTimeout", "", TypeOf<decltype(T::udp_timeout)>(), offsetof(T, udp_timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostAttributeRequest.NetworkAttributes", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyDedicatedHostAttributeRequest::NetworkAttributes> =
        &ecs::tables::Table<ecs::ModifyDedicatedHostAttributeRequest::NetworkAttributes>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyDedicatedHostAttributeRequest> {
  using T = ecs::ModifyDedicatedHostAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ActionOnMaintenance", "", TypeOf<decltype(T::action_on_maintenance)>(), offsetof(T, action_on_maintenance),
       Style::kRepeat, 0},
      {"AutoPlacement", "", TypeOf<decltype(T::auto_placement)>(), offsetof(T, auto_placement), Style::kRepeat, 0},
      {"CpuOverCommitRatio", "", TypeOf<decltype(T::cpu_over_commit_ratio)>(), offsetof(T, cpu_over_commit_ratio),
       Style::kRepeat, 0},
      {"DedicatedHostClusterId", "", TypeOf<decltype(T::dedicated_host_cluster_id)>(),
       offsetof(T, dedicated_host_cluster_id), Style::kRepeat, 0},
      {"DedicatedHostId", "", TypeOf<decltype(T::dedicated_host_id)>(), offsetof(T, dedicated_host_id), Style::kRepeat,
       schema::kRequired},
      {"DedicatedHostName", "", TypeOf<decltype(T::dedicated_host_name)>(), offsetof(T, dedicated_host_name),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"NetworkAttributes", "", TypeOf<decltype(T::network_attributes)>(), offsetof(T, network_attributes),
       Style::kFlat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyDedicatedHostAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskAttributeResponse> {
  using T = ecs::ModifyDiskAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyDiskAttributeRequest> {
  using T = ecs::ModifyDiskAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"BurstingEnabled", "", TypeOf<decltype(T::bursting_enabled)>(), offsetof(T, bursting_enabled), Style::kRepeat,
       0},
      {"DeleteAutoSnapshot", "", TypeOf<decltype(T::delete_auto_snapshot)>(), offsetof(T, delete_auto_snapshot),
       Style::kRepeat, 0},
      {"DeleteWithInstance", "", TypeOf<decltype(T::delete_with_instance)>(), offsetof(T, delete_with_instance),
       Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"DiskIds", "", TypeOf<decltype(T::disk_ids)>(), offsetof(T, disk_ids), Style::kRepeat, 0},
      {"DiskName", "", TypeOf<decltype(T::disk_name)>(), offsetof(T, disk_name), Style::kRepeat, 0},
      {"EnableAutoSnapshot", "", TypeOf<decltype(T::enable_auto_snapshot)>(), offsetof(T, enable_auto_snapshot),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyDiskAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyNetworkInterfaceAttributeResponse> {
  using T = ecs::ModifyNetworkInterfaceAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyNetworkInterfaceAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyNetworkInterfaceAttributeRequest::ConnectionTrackingConfiguration> {
  using T = ecs::ModifyNetworkInterfaceAttributeRequest::ConnectionTrackingConfiguration;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"TcpClosedAndTimeWaitTimeout", "", TypeOf<decltype(T::tcp_closed_and_time_wait_timeout)>(),
       offsetof(T, tcp_closed_and_time_wait_timeout), Style::kRepeat, 0},
      {"TcpEstablishedTimeout", "", TypeOf<decltype(T::tcp_established_timeout)>(),
       offsetof(T, tcp_established_timeout), Style::kRepeat, 0},
      {"UdpTimeout", "", TypeOf<decltype(T::udp_timeout)>(), offsetof(T, udp_timeout), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "ModifyNetworkInterfaceAttributeRequest.ConnectionTrackingConfiguration", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyNetworkInterfaceAttributeRequest::ConnectionTrackingConfiguration> =
        &ecs::tables::Table<ecs::ModifyNetworkInterfaceAttributeRequest::ConnectionTrackingConfiguration>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyNetworkInterfaceAttributeRequest::EnhancedNetwork> {
  using T = ecs::ModifyNetworkInterfaceAttributeRequest::EnhancedNetwork;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"EnableExpress", "", TypeOf<decltype(T::enable_express)>(), offsetof(T, enable_express), Style::kRepeat, 0},
      {"EnableRss", "", TypeOf<decltype(T::enable_rss)>(), offsetof(T, enable_rss), Style::kRepeat, 0},
      {"EnableSriov", "", TypeOf<decltype(T::enable_sriov)>(), offsetof(T, enable_sriov), Style::kRepeat, 0},
      {"VirtualFunctionQuantity", "", TypeOf<decltype(T::virtual_function_quantity)>(),
       offsetof(T, virtual_function_quantity), Style::kRepeat, 0},
      {"VirtualFunctionTotalQueueNumber", "", TypeOf<decltype(T::virtual_function_total_queue_number)>(),
       offsetof(T, virtual_function_total_queue_number), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyNetworkInterfaceAttributeRequest.EnhancedNetwork", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyNetworkInterfaceAttributeRequest::EnhancedNetwork> =
        &ecs::tables::Table<ecs::ModifyNetworkInterfaceAttributeRequest::EnhancedNetwork>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyNetworkInterfaceAttributeRequest::NetworkInterfaceTrafficConfig> {
  using T = ecs::ModifyNetworkInterfaceAttributeRequest::NetworkInterfaceTrafficConfig;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"NetworkInterfaceTrafficMode", "", TypeOf<decltype(T::network_interface_traffic_mode)>(),
       offsetof(T, network_interface_traffic_mode), Style::kRepeat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"QueuePairNumber", "", TypeOf<decltype(T::queue_pair_number)>(), offsetof(T, queue_pair_number), Style::kRepeat,
       0},
      {"RxQueueSize", "", TypeOf<decltype(T::rx_queue_size)>(), offsetof(T, rx_queue_size), Style::kRepeat, 0},
      {"TxQueueSize", "", TypeOf<decltype(T::tx_queue_size)>(), offsetof(T, tx_queue_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {
      "ModifyNetworkInterfaceAttributeRequest.NetworkInterfaceTrafficConfig", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyNetworkInterfaceAttributeRequest::NetworkInterfaceTrafficConfig> =
        &ecs::tables::Table<ecs::ModifyNetworkInterfaceAttributeRequest::NetworkInterfaceTrafficConfig>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyNetworkInterfaceAttributeRequest> {
  using T = ecs::ModifyNetworkInterfaceAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ConnectionTrackingConfiguration", "", TypeOf<decltype(T::connection_tracking_configuration)>(),
       offsetof(T, connection_tracking_configuration), Style::kFlat, 0},
      {"DeleteOnRelease", "", TypeOf<decltype(T::delete_on_release)>(), offsetof(T, delete_on_release), Style::kRepeat,
       0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"EnablePrimaryIPv6", "", TypeOf<decltype(T::enable_primary_ipv6)>(), offsetof(T, enable_primary_ipv6),
       Style::kRepeat, 0},
      {"EnhancedNetwork", "", TypeOf<decltype(T::enhanced_network)>(), offsetof(T, enhanced_network), Style::kFlat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"NetworkInterfaceName", "", TypeOf<decltype(T::network_interface_name)>(), offsetof(T, network_interface_name),
       Style::kRepeat, 0},
      {"NetworkInterfaceTrafficConfig", "", TypeOf<decltype(T::network_interface_traffic_config)>(),
       offsetof(T, network_interface_traffic_config), Style::kFlat, 0},
      {"QueueNumber", "", TypeOf<decltype(T::queue_number)>(), offsetof(T, queue_number), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RxQueueSize", "", TypeOf<decltype(T::rx_queue_size)>(), offsetof(T, rx_queue_size), Style::kRepeat, 0},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       0},
      {"SourceDestCheck", "", TypeOf<decltype(T::source_dest_check)>(), offsetof(T, source_dest_check), Style::kRepeat,
       0},
      {"TxQueueSize", "", TypeOf<decltype(T::tx_queue_size)>(), offsetof(T, tx_queue_size), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyNetworkInterfaceAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPrepayInstanceSpecResponse> {
  using T = ecs::ModifyPrepayInstanceSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrepayInstanceSpecResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyPrepayInstanceSpecRequest::Disk> {
  using T = ecs::ModifyPrepayInstanceSpecRequest::Disk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
      {"DiskId", "", TypeOf<decltype(T::disk_id)>(), offsetof(T, disk_id), Style::kRepeat, 0},
      {"PerformanceLevel", "", TypeOf<decltype(T::performance_level)>(), offsetof(T, performance_level), Style::kRepeat,
       0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrepayInstanceSpecRequest.Disk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyPrepayInstanceSpecRequest::Disk> =
    &ecs::tables::Table<ecs::ModifyPrepayInstanceSpecRequest::Disk>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPrepayInstanceSpecRequest::PromotionOptions> {
  using T = ecs::ModifyPrepayInstanceSpecRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrepayInstanceSpecRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct*
    schema::detail::kStructOf<ecs::ModifyPrepayInstanceSpecRequest::PromotionOptions> =
        &ecs::tables::Table<ecs::ModifyPrepayInstanceSpecRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPrepayInstanceSpecRequest::SystemDisk> {
  using T = ecs::ModifyPrepayInstanceSpecRequest::SystemDisk;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Category", "", TypeOf<decltype(T::category)>(), offsetof(T, category), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrepayInstanceSpecRequest.SystemDisk", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::ModifyPrepayInstanceSpecRequest::SystemDisk> =
    &ecs::tables::Table<ecs::ModifyPrepayInstanceSpecRequest::SystemDisk>::kStruct;

template <>
struct ecs::tables::Table<ecs::ModifyPrepayInstanceSpecRequest> {
  using T = ecs::ModifyPrepayInstanceSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
      {"Disk", "", TypeOf<decltype(T::disk)>(), offsetof(T, disk), Style::kRepeat, 0},
      {"EndTime", "", TypeOf<decltype(T::end_time)>(), offsetof(T, end_time), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat,
       schema::kRequired},
      {"InstanceType", "", TypeOf<decltype(T::instance_type)>(), offsetof(T, instance_type), Style::kRepeat,
       schema::kRequired},
      {"MigrateAcrossZone", "", TypeOf<decltype(T::migrate_across_zone)>(), offsetof(T, migrate_across_zone),
       Style::kRepeat, 0},
      {"ModifyMode", "", TypeOf<decltype(T::modify_mode)>(), offsetof(T, modify_mode), Style::kRepeat, 0},
      {"OperatorType", "", TypeOf<decltype(T::operator_type)>(), offsetof(T, operator_type), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RebootTime", "", TypeOf<decltype(T::reboot_time)>(), offsetof(T, reboot_time), Style::kRepeat, 0},
      {"RebootWhenFinished", "", TypeOf<decltype(T::reboot_when_finished)>(), offsetof(T, reboot_when_finished),
       Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SystemDisk", "", TypeOf<decltype(T::system_disk)>(), offsetof(T, system_disk), Style::kFlat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyPrepayInstanceSpecRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyRouterInterfaceSpecResponse> {
  using T = ecs::ModifyRouterInterfaceSpecResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
      {"Spec", "", TypeOf<decltype(T::spec)>(), offsetof(T, spec), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyRouterInterfaceSpecResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyRouterInterfaceSpecRequest> {
  using T = ecs::ModifyRouterInterfaceSpecRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"RouterInterfaceId", "", TypeOf<decltype(T::router_interface_id)>(), offsetof(T, router_interface_id),
       Style::kRepeat, schema::kRequired},
      {"Spec", "", TypeOf<decltype(T::spec)>(), offsetof(T, spec), Style::kRepeat, schema::kRequired},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyRouterInterfaceSpecRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySecurityGroupPolicyResponse> {
  using T = ecs::ModifySecurityGroupPolicyResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupPolicyResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifySecurityGroupPolicyRequest> {
  using T = ecs::ModifySecurityGroupPolicyRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"InnerAccessPolicy", "", TypeOf<decltype(T::inner_access_policy)>(), offsetof(T, inner_access_policy),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"SecurityGroupId", "", TypeOf<decltype(T::security_group_id)>(), offsetof(T, security_group_id), Style::kRepeat,
       schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifySecurityGroupPolicyRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyStorageCapacityUnitAttributeResponse> {
  using T = ecs::ModifyStorageCapacityUnitAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyStorageCapacityUnitAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyStorageCapacityUnitAttributeRequest> {
  using T = ecs::ModifyStorageCapacityUnitAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"Name", "", TypeOf<decltype(T::name)>(), offsetof(T, name), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
      {"StorageCapacityUnitId", "", TypeOf<decltype(T::storage_capacity_unit_id)>(),
       offsetof(T, storage_capacity_unit_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"ModifyStorageCapacityUnitAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyVpcAttributeResponse> {
  using T = ecs::ModifyVpcAttributeResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVpcAttributeResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ModifyVpcAttributeRequest> {
  using T = ecs::ModifyVpcAttributeRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CidrBlock", "", TypeOf<decltype(T::cidr_block)>(), offsetof(T, cidr_block), Style::kRepeat, 0},
      {"Description", "", TypeOf<decltype(T::description)>(), offsetof(T, description), Style::kRepeat, 0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
      {"UserCidr", "", TypeOf<decltype(T::user_cidr)>(), offsetof(T, user_cidr), Style::kRepeat, 0},
      {"VpcId", "", TypeOf<decltype(T::vpc_id)>(), offsetof(T, vpc_id), Style::kRepeat, schema::kRequired},
      {"VpcName", "", TypeOf<decltype(T::vpc_name)>(), offsetof(T, vpc_name), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ModifyVpcAttributeRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReleasePublicIpAddressResponse> {
  using T = ecs::ReleasePublicIpAddressResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RemainTimes", "", TypeOf<decltype(T::remain_times)>(), offsetof(T, remain_times), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleasePublicIpAddressResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::ReleasePublicIpAddressRequest> {
  using T = ecs::ReleasePublicIpAddressRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"DryRun", "", TypeOf<decltype(T::dry_run)>(), offsetof(T, dry_run), Style::kRepeat, 0},
      {"InstanceId", "", TypeOf<decltype(T::instance_id)>(), offsetof(T, instance_id), Style::kRepeat, 0},
      {"PublicIpAddress", "", TypeOf<decltype(T::public_ip_address)>(), offsetof(T, public_ip_address), Style::kRepeat,
       schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"ReleasePublicIpAddressRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RenewDedicatedHostsResponse> {
  using T = ecs::RenewDedicatedHostsResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"OrderId", "", TypeOf<decltype(T::order_id)>(), offsetof(T, order_id), Style::kRepeat, 0},
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewDedicatedHostsResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::RenewDedicatedHostsRequest::PromotionOptions> {
  using T = ecs::RenewDedicatedHostsRequest::PromotionOptions;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"CouponNo", "", TypeOf<decltype(T::coupon_no)>(), offsetof(T, coupon_no), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"RenewDedicatedHostsRequest.PromotionOptions", kFields, {}};
};
template <>
inline constexpr const schema::Struct* schema::detail::kStructOf<ecs::RenewDedicatedHostsRequest::PromotionOptions> =
    &ecs::tables::Table<ecs::RenewDedicatedHostsRequest::PromotionOptions>::kStruct;

template <>
struct ecs::tables::Table<ecs::RenewDedicatedHostsRequest> {
  using T = ecs::RenewDedicatedHostsRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"AutoPay", "", TypeOf<decltype(T::auto_pay)>(), offsetof(T, auto_pay), Style::kRepeat, 0},
      {"ClientToken", "", TypeOf<decltype(T::client_token)>(), offsetof(T, client_token), Style::kRepeat, 0},
      {"DedicatedHostIds", "", TypeOf<decltype(T::dedicated_host_ids)>(), offsetof(T, dedicated_host_ids),
       Style::kRepeat, schema::kRequired},
      {"Period", "", TypeOf<decltype(T::period)>(), offsetof(T, period), Style::kRepeat, schema::kRequired},
      {"PeriodUnit", "", TypeOf<decltype(T::period_unit)>(), offsetof(T, period_unit), Style::kRepeat, 0},
      {"PromotionOptions", "", TypeOf<decltype(T::promotion_options)>(), offsetof(T, promotion_options), Style::kFlat,
       0},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"RenewDedicatedHostsRequest", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnassignIpv6AddressesResponse> {
  using T = ecs::UnassignIpv6AddressesResponse;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"RequestId", "", TypeOf<decltype(T::request_id)>(), offsetof(T, request_id), Style::kRepeat, 0},
  };
  static constexpr schema::Struct kStruct = {"UnassignIpv6AddressesResponse", kFields, {}};
};

template <>
struct ecs::tables::Table<ecs::UnassignIpv6AddressesRequest> {
  using T = ecs::UnassignIpv6AddressesRequest;
  static_assert(std::is_standard_layout_v<T>);
  static constexpr schema::Field kFields[] = {
      {"Ipv6Address", "", TypeOf<decltype(T::ipv6_address)>(), offsetof(T, ipv6_address), Style::kRepeat, 0},
      {"Ipv6Prefix", "", TypeOf<decltype(T::ipv6_prefix)>(), offsetof(T, ipv6_prefix), Style::kRepeat, 0},
      {"NetworkInterfaceId", "", TypeOf<decltype(T::network_interface_id)>(), offsetof(T, network_interface_id),
       Style::kRepeat, schema::kRequired},
      {"RegionId", "", TypeOf<decltype(T::region_id)>(), offsetof(T, region_id), Style::kRepeat, schema::kRequired},
  };
  static constexpr schema::Struct kStruct = {"UnassignIpv6AddressesRequest", kFields, {}};
};

namespace ecs {
namespace tables {

constinit const schema::Action kCreateStorageSetAction = {
    .name = "CreateStorageSet",
    .request = &Table<CreateStorageSetRequest>::kStruct,
    .response = &Table<CreateStorageSetResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .allows_get = false,
};

schema::OwnedObject MakeCreateStorageSetRequest() { return schema::MakeObject<CreateStorageSetRequest>(); }
schema::OwnedObject MakeCreateStorageSetResponse() { return schema::MakeObject<CreateStorageSetResponse>(); }

constinit const schema::Action kDeleteSnapshotAction = {
    .name = "DeleteSnapshot",
    .request = &Table<DeleteSnapshotRequest>::kStruct,
    .response = &Table<DeleteSnapshotResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeDeleteSnapshotRequest() { return schema::MakeObject<DeleteSnapshotRequest>(); }
schema::OwnedObject MakeDeleteSnapshotResponse() { return schema::MakeObject<DeleteSnapshotResponse>(); }

constinit const schema::Action kDescribeCloudAssistantSettingsAction = {
    .name = "DescribeCloudAssistantSettings",
    .request = &Table<DescribeCloudAssistantSettingsRequest>::kStruct,
    .response = &Table<DescribeCloudAssistantSettingsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
};

schema::OwnedObject MakeDescribeCloudAssistantSettingsRequest() {
  return schema::MakeObject<DescribeCloudAssistantSettingsRequest>();
}
schema::OwnedObject MakeDescribeCloudAssistantSettingsResponse() {
  return schema::MakeObject<DescribeCloudAssistantSettingsResponse>();
}

constinit const schema::Action kDescribeCommandsAction = {
    .name = "DescribeCommands",
    .request = &Table<DescribeCommandsRequest>::kStruct,
    .response = &Table<DescribeCommandsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "Commands",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeCommandsRequest() { return schema::MakeObject<DescribeCommandsRequest>(); }
schema::OwnedObject MakeDescribeCommandsResponse() { return schema::MakeObject<DescribeCommandsResponse>(); }

constinit const schema::Action kDescribePhysicalConnectionsAction = {
    .name = "DescribePhysicalConnections",
    .request = &Table<DescribePhysicalConnectionsRequest>::kStruct,
    .response = &Table<DescribePhysicalConnectionsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .deprecated = true,
    .pagination = {.style = schema::PaginationStyle::kPageNumber,
                   .items = "PhysicalConnectionSet",
                   .page_number = "PageNumber",
                   .page_size = "PageSize",
                   .total_count = "TotalCount"},
};

schema::OwnedObject MakeDescribePhysicalConnectionsRequest() {
  return schema::MakeObject<DescribePhysicalConnectionsRequest>();
}
schema::OwnedObject MakeDescribePhysicalConnectionsResponse() {
  return schema::MakeObject<DescribePhysicalConnectionsResponse>();
}

constinit const schema::Action kDescribeSecurityGroupsAction = {
    .name = "DescribeSecurityGroups",
    .request = &Table<DescribeSecurityGroupsRequest>::kStruct,
    .response = &Table<DescribeSecurityGroupsResponse>::kStruct,
    .idempotency = schema::Idempotency::kSafe,
    .timeout_seconds = 25,
    .pagination = {.style = schema::PaginationStyle::kNextToken,
                   .items = "SecurityGroups",
                   .next_token = "NextToken",
                   .max_results = "MaxResults",
                   .response_token = "NextToken"},
};

schema::OwnedObject MakeDescribeSecurityGroupsRequest() { return schema::MakeObject<DescribeSecurityGroupsRequest>(); }
schema::OwnedObject MakeDescribeSecurityGroupsResponse() {
  return schema::MakeObject<DescribeSecurityGroupsResponse>();
}

constinit const schema::Action kEndTerminalSessionAction = {
    .name = "EndTerminalSession",
    .request = &Table<EndTerminalSessionRequest>::kStruct,
    .response = &Table<EndTerminalSessionResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .https_only = true,
};

schema::OwnedObject MakeEndTerminalSessionRequest() { return schema::MakeObject<EndTerminalSessionRequest>(); }
schema::OwnedObject MakeEndTerminalSessionResponse() { return schema::MakeObject<EndTerminalSessionResponse>(); }

constinit const schema::Action kModifyDedicatedHostAttributeAction = {
    .name = "ModifyDedicatedHostAttribute",
    .request = &Table<ModifyDedicatedHostAttributeRequest>::kStruct,
    .response = &Table<ModifyDedicatedHostAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDedicatedHostAttributeRequest() {
  return schema::MakeObject<ModifyDedicatedHostAttributeRequest>();
}
schema::OwnedObject MakeModifyDedicatedHostAttributeResponse() {
  return schema::MakeObject<ModifyDedicatedHostAttributeResponse>();
}

constinit const schema::Action kModifyDiskAttributeAction = {
    .name = "ModifyDiskAttribute",
    .request = &Table<ModifyDiskAttributeRequest>::kStruct,
    .response = &Table<ModifyDiskAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyDiskAttributeRequest() { return schema::MakeObject<ModifyDiskAttributeRequest>(); }
schema::OwnedObject MakeModifyDiskAttributeResponse() { return schema::MakeObject<ModifyDiskAttributeResponse>(); }

constinit const schema::Action kModifyNetworkInterfaceAttributeAction = {
    .name = "ModifyNetworkInterfaceAttribute",
    .request = &Table<ModifyNetworkInterfaceAttributeRequest>::kStruct,
    .response = &Table<ModifyNetworkInterfaceAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyNetworkInterfaceAttributeRequest() {
  return schema::MakeObject<ModifyNetworkInterfaceAttributeRequest>();
}
schema::OwnedObject MakeModifyNetworkInterfaceAttributeResponse() {
  return schema::MakeObject<ModifyNetworkInterfaceAttributeResponse>();
}

constinit const schema::Action kModifyPrepayInstanceSpecAction = {
    .name = "ModifyPrepayInstanceSpec",
    .request = &Table<ModifyPrepayInstanceSpecRequest>::kStruct,
    .response = &Table<ModifyPrepayInstanceSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifyPrepayInstanceSpecRequest() {
  return schema::MakeObject<ModifyPrepayInstanceSpecRequest>();
}
schema::OwnedObject MakeModifyPrepayInstanceSpecResponse() {
  return schema::MakeObject<ModifyPrepayInstanceSpecResponse>();
}

constinit const schema::Action kModifyRouterInterfaceSpecAction = {
    .name = "ModifyRouterInterfaceSpec",
    .request = &Table<ModifyRouterInterfaceSpecRequest>::kStruct,
    .response = &Table<ModifyRouterInterfaceSpecResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
    .deprecated = true,
};

schema::OwnedObject MakeModifyRouterInterfaceSpecRequest() {
  return schema::MakeObject<ModifyRouterInterfaceSpecRequest>();
}
schema::OwnedObject MakeModifyRouterInterfaceSpecResponse() {
  return schema::MakeObject<ModifyRouterInterfaceSpecResponse>();
}

constinit const schema::Action kModifySecurityGroupPolicyAction = {
    .name = "ModifySecurityGroupPolicy",
    .request = &Table<ModifySecurityGroupPolicyRequest>::kStruct,
    .response = &Table<ModifySecurityGroupPolicyResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeModifySecurityGroupPolicyRequest() {
  return schema::MakeObject<ModifySecurityGroupPolicyRequest>();
}
schema::OwnedObject MakeModifySecurityGroupPolicyResponse() {
  return schema::MakeObject<ModifySecurityGroupPolicyResponse>();
}

constinit const schema::Action kModifyStorageCapacityUnitAttributeAction = {
    .name = "ModifyStorageCapacityUnitAttribute",
    .request = &Table<ModifyStorageCapacityUnitAttributeRequest>::kStruct,
    .response = &Table<ModifyStorageCapacityUnitAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeModifyStorageCapacityUnitAttributeRequest() {
  return schema::MakeObject<ModifyStorageCapacityUnitAttributeRequest>();
}
schema::OwnedObject MakeModifyStorageCapacityUnitAttributeResponse() {
  return schema::MakeObject<ModifyStorageCapacityUnitAttributeResponse>();
}

constinit const schema::Action kModifyVpcAttributeAction = {
    .name = "ModifyVpcAttribute",
    .request = &Table<ModifyVpcAttributeRequest>::kStruct,
    .response = &Table<ModifyVpcAttributeResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeModifyVpcAttributeRequest() { return schema::MakeObject<ModifyVpcAttributeRequest>(); }
schema::OwnedObject MakeModifyVpcAttributeResponse() { return schema::MakeObject<ModifyVpcAttributeResponse>(); }

constinit const schema::Action kReleasePublicIpAddressAction = {
    .name = "ReleasePublicIpAddress",
    .request = &Table<ReleasePublicIpAddressRequest>::kStruct,
    .response = &Table<ReleasePublicIpAddressResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
    .deprecated = true,
};

schema::OwnedObject MakeReleasePublicIpAddressRequest() { return schema::MakeObject<ReleasePublicIpAddressRequest>(); }
schema::OwnedObject MakeReleasePublicIpAddressResponse() {
  return schema::MakeObject<ReleasePublicIpAddressResponse>();
}

constinit const schema::Action kRenewDedicatedHostsAction = {
    .name = "RenewDedicatedHosts",
    .request = &Table<RenewDedicatedHostsRequest>::kStruct,
    .response = &Table<RenewDedicatedHostsResponse>::kStruct,
    .idempotency = schema::Idempotency::kToken,
};

schema::OwnedObject MakeRenewDedicatedHostsRequest() { return schema::MakeObject<RenewDedicatedHostsRequest>(); }
schema::OwnedObject MakeRenewDedicatedHostsResponse() { return schema::MakeObject<RenewDedicatedHostsResponse>(); }

constinit const schema::Action kUnassignIpv6AddressesAction = {
    .name = "UnassignIpv6Addresses",
    .request = &Table<UnassignIpv6AddressesRequest>::kStruct,
    .response = &Table<UnassignIpv6AddressesResponse>::kStruct,
    .idempotency = schema::Idempotency::kNone,
};

schema::OwnedObject MakeUnassignIpv6AddressesRequest() { return schema::MakeObject<UnassignIpv6AddressesRequest>(); }
schema::OwnedObject MakeUnassignIpv6AddressesResponse() { return schema::MakeObject<UnassignIpv6AddressesResponse>(); }

}  // namespace tables

const schema::Struct& SchemaOf(const CreateStorageSetResponse*) noexcept {
  return tables::Table<CreateStorageSetResponse>::kStruct;
}

const schema::Struct& SchemaOf(const CreateStorageSetRequest::Tag*) noexcept {
  return tables::Table<CreateStorageSetRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const CreateStorageSetRequest*) noexcept {
  return tables::Table<CreateStorageSetRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const CreateStorageSetRequest&) noexcept {
  return tables::kCreateStorageSetAction;
}

Outcome<CreateStorageSetResponse> Client::CreateStorageSet(const CreateStorageSetRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<CreateStorageSetResponse>(*core_, tables::kCreateStorageSetAction, request, options);
}

const schema::Struct& SchemaOf(const DeleteSnapshotResponse*) noexcept {
  return tables::Table<DeleteSnapshotResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DeleteSnapshotRequest*) noexcept {
  return tables::Table<DeleteSnapshotRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DeleteSnapshotRequest&) noexcept {
  return tables::kDeleteSnapshotAction;
}

Outcome<DeleteSnapshotResponse> Client::DeleteSnapshot(const DeleteSnapshotRequest& request,
                                                       const CallOptions& options) const {
  return internal::Invoke<DeleteSnapshotResponse>(*core_, tables::kDeleteSnapshotAction, request, options);
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::AgentUpgradeConfig*) noexcept {
  return tables::Table<DescribeCloudAssistantSettingsResponse::AgentUpgradeConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::OssDeliveryConfig*) noexcept {
  return tables::Table<DescribeCloudAssistantSettingsResponse::OssDeliveryConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::ResourceUsageConfig*) noexcept {
  return tables::Table<DescribeCloudAssistantSettingsResponse::ResourceUsageConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::SessionManagerConfig*) noexcept {
  return tables::Table<DescribeCloudAssistantSettingsResponse::SessionManagerConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::SlsDeliveryConfig*) noexcept {
  return tables::Table<DescribeCloudAssistantSettingsResponse::SlsDeliveryConfig>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse*) noexcept {
  return tables::Table<DescribeCloudAssistantSettingsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsRequest*) noexcept {
  return tables::Table<DescribeCloudAssistantSettingsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeCloudAssistantSettingsRequest&) noexcept {
  return tables::kDescribeCloudAssistantSettingsAction;
}

Outcome<DescribeCloudAssistantSettingsResponse> Client::DescribeCloudAssistantSettings(
    const DescribeCloudAssistantSettingsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribeCloudAssistantSettingsResponse>(*core_, tables::kDescribeCloudAssistantSettingsAction,
                                                                  request, options);
}

const schema::Struct& SchemaOf(const DescribeCommandsResponse::Command::ParameterDefinition*) noexcept {
  return tables::Table<DescribeCommandsResponse::Command::ParameterDefinition>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCommandsResponse::Command::Tag*) noexcept {
  return tables::Table<DescribeCommandsResponse::Command::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCommandsResponse::Command*) noexcept {
  return tables::Table<DescribeCommandsResponse::Command>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCommandsResponse*) noexcept {
  return tables::Table<DescribeCommandsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCommandsRequest::Tag*) noexcept {
  return tables::Table<DescribeCommandsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeCommandsRequest*) noexcept {
  return tables::Table<DescribeCommandsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeCommandsRequest&) noexcept {
  return tables::kDescribeCommandsAction;
}

Outcome<DescribeCommandsResponse> Client::DescribeCommands(const DescribeCommandsRequest& request,
                                                           const CallOptions& options) const {
  return internal::Invoke<DescribeCommandsResponse>(*core_, tables::kDescribeCommandsAction, request, options);
}

const schema::Struct& SchemaOf(const DescribePhysicalConnectionsResponse::PhysicalConnectionType*) noexcept {
  return tables::Table<DescribePhysicalConnectionsResponse::PhysicalConnectionType>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePhysicalConnectionsResponse*) noexcept {
  return tables::Table<DescribePhysicalConnectionsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePhysicalConnectionsRequest::Filter*) noexcept {
  return tables::Table<DescribePhysicalConnectionsRequest::Filter>::kStruct;
}

const schema::Struct& SchemaOf(const DescribePhysicalConnectionsRequest*) noexcept {
  return tables::Table<DescribePhysicalConnectionsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribePhysicalConnectionsRequest&) noexcept {
  return tables::kDescribePhysicalConnectionsAction;
}

Outcome<DescribePhysicalConnectionsResponse> Client::DescribePhysicalConnections(
    const DescribePhysicalConnectionsRequest& request, const CallOptions& options) const {
  return internal::Invoke<DescribePhysicalConnectionsResponse>(*core_, tables::kDescribePhysicalConnectionsAction,
                                                               request, options);
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse::SecurityGroup::Tag*) noexcept {
  return tables::Table<DescribeSecurityGroupsResponse::SecurityGroup::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse::SecurityGroup*) noexcept {
  return tables::Table<DescribeSecurityGroupsResponse::SecurityGroup>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse*) noexcept {
  return tables::Table<DescribeSecurityGroupsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupsRequest::Tag*) noexcept {
  return tables::Table<DescribeSecurityGroupsRequest::Tag>::kStruct;
}

const schema::Struct& SchemaOf(const DescribeSecurityGroupsRequest*) noexcept {
  return tables::Table<DescribeSecurityGroupsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupsRequest&) noexcept {
  return tables::kDescribeSecurityGroupsAction;
}

Outcome<DescribeSecurityGroupsResponse> Client::DescribeSecurityGroups(const DescribeSecurityGroupsRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<DescribeSecurityGroupsResponse>(*core_, tables::kDescribeSecurityGroupsAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const EndTerminalSessionResponse*) noexcept {
  return tables::Table<EndTerminalSessionResponse>::kStruct;
}

const schema::Struct& SchemaOf(const EndTerminalSessionRequest*) noexcept {
  return tables::Table<EndTerminalSessionRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const EndTerminalSessionRequest&) noexcept {
  return tables::kEndTerminalSessionAction;
}

Outcome<EndTerminalSessionResponse> Client::EndTerminalSession(const EndTerminalSessionRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<EndTerminalSessionResponse>(*core_, tables::kEndTerminalSessionAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostAttributeResponse*) noexcept {
  return tables::Table<ModifyDedicatedHostAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostAttributeRequest::NetworkAttributes*) noexcept {
  return tables::Table<ModifyDedicatedHostAttributeRequest::NetworkAttributes>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDedicatedHostAttributeRequest*) noexcept {
  return tables::Table<ModifyDedicatedHostAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostAttributeRequest&) noexcept {
  return tables::kModifyDedicatedHostAttributeAction;
}

Outcome<ModifyDedicatedHostAttributeResponse> Client::ModifyDedicatedHostAttribute(
    const ModifyDedicatedHostAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyDedicatedHostAttributeResponse>(*core_, tables::kModifyDedicatedHostAttributeAction,
                                                                request, options);
}

const schema::Struct& SchemaOf(const ModifyDiskAttributeResponse*) noexcept {
  return tables::Table<ModifyDiskAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyDiskAttributeRequest*) noexcept {
  return tables::Table<ModifyDiskAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyDiskAttributeRequest&) noexcept {
  return tables::kModifyDiskAttributeAction;
}

Outcome<ModifyDiskAttributeResponse> Client::ModifyDiskAttribute(const ModifyDiskAttributeRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<ModifyDiskAttributeResponse>(*core_, tables::kModifyDiskAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeResponse*) noexcept {
  return tables::Table<ModifyNetworkInterfaceAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(
    const ModifyNetworkInterfaceAttributeRequest::ConnectionTrackingConfiguration*) noexcept {
  return tables::Table<ModifyNetworkInterfaceAttributeRequest::ConnectionTrackingConfiguration>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest::EnhancedNetwork*) noexcept {
  return tables::Table<ModifyNetworkInterfaceAttributeRequest::EnhancedNetwork>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest::NetworkInterfaceTrafficConfig*) noexcept {
  return tables::Table<ModifyNetworkInterfaceAttributeRequest::NetworkInterfaceTrafficConfig>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest*) noexcept {
  return tables::Table<ModifyNetworkInterfaceAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyNetworkInterfaceAttributeRequest&) noexcept {
  return tables::kModifyNetworkInterfaceAttributeAction;
}

Outcome<ModifyNetworkInterfaceAttributeResponse> Client::ModifyNetworkInterfaceAttribute(
    const ModifyNetworkInterfaceAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyNetworkInterfaceAttributeResponse>(*core_,
                                                                   tables::kModifyNetworkInterfaceAttributeAction,
                                                                   request, options);
}

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecResponse*) noexcept {
  return tables::Table<ModifyPrepayInstanceSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest::Disk*) noexcept {
  return tables::Table<ModifyPrepayInstanceSpecRequest::Disk>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest::PromotionOptions*) noexcept {
  return tables::Table<ModifyPrepayInstanceSpecRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest::SystemDisk*) noexcept {
  return tables::Table<ModifyPrepayInstanceSpecRequest::SystemDisk>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyPrepayInstanceSpecRequest*) noexcept {
  return tables::Table<ModifyPrepayInstanceSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyPrepayInstanceSpecRequest&) noexcept {
  return tables::kModifyPrepayInstanceSpecAction;
}

Outcome<ModifyPrepayInstanceSpecResponse> Client::ModifyPrepayInstanceSpec(
    const ModifyPrepayInstanceSpecRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyPrepayInstanceSpecResponse>(*core_, tables::kModifyPrepayInstanceSpecAction, request,
                                                            options);
}

const schema::Struct& SchemaOf(const ModifyRouterInterfaceSpecResponse*) noexcept {
  return tables::Table<ModifyRouterInterfaceSpecResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyRouterInterfaceSpecRequest*) noexcept {
  return tables::Table<ModifyRouterInterfaceSpecRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyRouterInterfaceSpecRequest&) noexcept {
  return tables::kModifyRouterInterfaceSpecAction;
}

Outcome<ModifyRouterInterfaceSpecResponse> Client::ModifyRouterInterfaceSpec(
    const ModifyRouterInterfaceSpecRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyRouterInterfaceSpecResponse>(*core_, tables::kModifyRouterInterfaceSpecAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifySecurityGroupPolicyResponse*) noexcept {
  return tables::Table<ModifySecurityGroupPolicyResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifySecurityGroupPolicyRequest*) noexcept {
  return tables::Table<ModifySecurityGroupPolicyRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifySecurityGroupPolicyRequest&) noexcept {
  return tables::kModifySecurityGroupPolicyAction;
}

Outcome<ModifySecurityGroupPolicyResponse> Client::ModifySecurityGroupPolicy(
    const ModifySecurityGroupPolicyRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifySecurityGroupPolicyResponse>(*core_, tables::kModifySecurityGroupPolicyAction, request,
                                                             options);
}

const schema::Struct& SchemaOf(const ModifyStorageCapacityUnitAttributeResponse*) noexcept {
  return tables::Table<ModifyStorageCapacityUnitAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyStorageCapacityUnitAttributeRequest*) noexcept {
  return tables::Table<ModifyStorageCapacityUnitAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyStorageCapacityUnitAttributeRequest&) noexcept {
  return tables::kModifyStorageCapacityUnitAttributeAction;
}

Outcome<ModifyStorageCapacityUnitAttributeResponse> Client::ModifyStorageCapacityUnitAttribute(
    const ModifyStorageCapacityUnitAttributeRequest& request, const CallOptions& options) const {
  return internal::Invoke<ModifyStorageCapacityUnitAttributeResponse>(*core_,
                                                                      tables::kModifyStorageCapacityUnitAttributeAction,
                                                                      request, options);
}

const schema::Struct& SchemaOf(const ModifyVpcAttributeResponse*) noexcept {
  return tables::Table<ModifyVpcAttributeResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ModifyVpcAttributeRequest*) noexcept {
  return tables::Table<ModifyVpcAttributeRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ModifyVpcAttributeRequest&) noexcept {
  return tables::kModifyVpcAttributeAction;
}

Outcome<ModifyVpcAttributeResponse> Client::ModifyVpcAttribute(const ModifyVpcAttributeRequest& request,
                                                               const CallOptions& options) const {
  return internal::Invoke<ModifyVpcAttributeResponse>(*core_, tables::kModifyVpcAttributeAction, request, options);
}

const schema::Struct& SchemaOf(const ReleasePublicIpAddressResponse*) noexcept {
  return tables::Table<ReleasePublicIpAddressResponse>::kStruct;
}

const schema::Struct& SchemaOf(const ReleasePublicIpAddressRequest*) noexcept {
  return tables::Table<ReleasePublicIpAddressRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const ReleasePublicIpAddressRequest&) noexcept {
  return tables::kReleasePublicIpAddressAction;
}

Outcome<ReleasePublicIpAddressResponse> Client::ReleasePublicIpAddress(const ReleasePublicIpAddressRequest& request,
                                                                       const CallOptions& options) const {
  return internal::Invoke<ReleasePublicIpAddressResponse>(*core_, tables::kReleasePublicIpAddressAction, request,
                                                          options);
}

const schema::Struct& SchemaOf(const RenewDedicatedHostsResponse*) noexcept {
  return tables::Table<RenewDedicatedHostsResponse>::kStruct;
}

const schema::Struct& SchemaOf(const RenewDedicatedHostsRequest::PromotionOptions*) noexcept {
  return tables::Table<RenewDedicatedHostsRequest::PromotionOptions>::kStruct;
}

const schema::Struct& SchemaOf(const RenewDedicatedHostsRequest*) noexcept {
  return tables::Table<RenewDedicatedHostsRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const RenewDedicatedHostsRequest&) noexcept {
  return tables::kRenewDedicatedHostsAction;
}

Outcome<RenewDedicatedHostsResponse> Client::RenewDedicatedHosts(const RenewDedicatedHostsRequest& request,
                                                                 const CallOptions& options) const {
  return internal::Invoke<RenewDedicatedHostsResponse>(*core_, tables::kRenewDedicatedHostsAction, request, options);
}

const schema::Struct& SchemaOf(const UnassignIpv6AddressesResponse*) noexcept {
  return tables::Table<UnassignIpv6AddressesResponse>::kStruct;
}

const schema::Struct& SchemaOf(const UnassignIpv6AddressesRequest*) noexcept {
  return tables::Table<UnassignIpv6AddressesRequest>::kStruct;
}

const schema::Action& ActionOf(const Client&, const UnassignIpv6AddressesRequest&) noexcept {
  return tables::kUnassignIpv6AddressesAction;
}

Outcome<UnassignIpv6AddressesResponse> Client::UnassignIpv6Addresses(const UnassignIpv6AddressesRequest& request,
                                                                     const CallOptions& options) const {
  return internal::Invoke<UnassignIpv6AddressesResponse>(*core_, tables::kUnassignIpv6AddressesAction, request,
                                                         options);
}

}  // namespace ecs
}  // namespace alibabacloud
