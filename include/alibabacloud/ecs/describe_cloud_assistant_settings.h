// Generated from src/ecs/models/DescribeCloudAssistantSettings.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeCloudAssistantSettings returns.
struct DescribeCloudAssistantSettingsResponse {
  /// The settings for upgrading Cloud Assistant Agent.
  struct AgentUpgradeConfig {
    std::vector<std::string> allowed_upgrade_windows{};  ///< Time windows in which the agent may be upgraded.
    std::optional<bool> bootstrap_upgrade{};             ///< Whether the agent is upgraded on bootstrap.
    std::optional<bool> disable_upgrade{};               ///< Whether upgrades of the agent are disabled.
    std::optional<bool> enabled{};                       ///< Whether this is enabled.
    std::optional<std::string> time_zone{};              ///< Time zone, such as Asia/Shanghai.
  };

  /// One OSS delivery config.
  struct OssDeliveryConfig {
    std::optional<std::string> bucket_name{};           ///< Name of the bucket.
    std::optional<std::string> delivery_type{};         ///< Type of the delivery.
    std::optional<bool> enabled{};                      ///< Whether this is enabled.
    std::optional<std::string> encryption_algorithm{};  ///< Encryption algorithm.
    std::optional<std::string> encryption_key_id{};     ///< ID of the encryption key.
    std::optional<std::string> encryption_type{};       ///< Type of the encryption.
    std::optional<std::string> prefix{};                ///< Prefix of the object names.
  };

  /// The limits for the resources that the Cloud Assistant Agent uses.
  struct ResourceUsageConfig {
    std::optional<std::int64_t> cpu_limit{};             ///< Limit of the CPU usage of the agent.
    std::optional<bool> keep_script_file{};              ///< Whether the script file is kept on the instance.
    std::optional<std::int64_t> log_file_count_limit{};  ///< Greatest number of log files.
    std::optional<std::string> log_size_limit{};         ///< Limit for the size of the logs, such as 10MB.
    std::optional<std::string> memory_limit{};           ///< Limit for the memory, such as 35MB.
    std::optional<std::int64_t> overload_limit{};        ///< Overload limit of the Cloud Assistant Agent.
  };

  /// The Session Manager settings.
  struct SessionManagerConfig {
    std::optional<bool> session_manager_enabled{};  ///< Whether Session Manager is enabled.
  };

  /// One SLS delivery config.
  struct SlsDeliveryConfig {
    std::optional<std::string> delivery_type{};  ///< Type of the delivery.
    std::optional<bool> enabled{};               ///< Whether this is enabled.
    std::optional<std::string> logstore_name{};  ///< Name of the Logstore in Simple Log Service (SLS).
    std::optional<std::string> project_name{};   ///< Name of the project in Simple Log Service (SLS).
  };

  AgentUpgradeConfig agent_upgrade_config{};              ///< The settings for upgrading Cloud Assistant Agent.
  std::vector<OssDeliveryConfig> oss_delivery_configs{};  ///< The settings for delivery to OSS.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  ResourceUsageConfig resource_usage_config{};    ///< The limits for the resources that the Cloud Assistant Agent uses.
  SessionManagerConfig session_manager_config{};  ///< The Session Manager settings.
  std::vector<SlsDeliveryConfig> sls_delivery_configs{};  ///< The settings for delivery to Simple Log Service (SLS).
};

/// Returns the settings of Cloud Assistant: agent upgrade, delivery to OSS and SLS, sessions and resource usage.
///
/// A read: repeated after any failure that may pass.
struct DescribeCloudAssistantSettingsRequest {
  using Response = DescribeCloudAssistantSettingsResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> setting_type{};  ///< Required. Kind of the Cloud Assistant settings.
};

const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::AgentUpgradeConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::OssDeliveryConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::ResourceUsageConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::SessionManagerConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsResponse::SlsDeliveryConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudAssistantSettingsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeCloudAssistantSettingsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
