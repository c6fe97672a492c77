// Generated from src/ecs/models/ModifyCloudAssistantSettings.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyCloudAssistantSettings returns.
struct ModifyCloudAssistantSettingsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the settings of Cloud Assistant.
///
/// Not repeated after a failure that may have been executed.
struct ModifyCloudAssistantSettingsRequest {
  using Response = ModifyCloudAssistantSettingsResponse;  ///< What the action returns.

  /// The settings for upgrading Cloud Assistant Agent.
  struct AgentUpgradeConfig {
    std::vector<std::string> allowed_upgrade_window{};  ///< Time windows in which the agent may be upgraded.
    std::optional<bool> bootstrap_upgrade{};            ///< Whether the agent is upgraded on bootstrap. Default: true.
    std::optional<bool> disable_upgrade{};              ///< Whether upgrades of the agent are disabled. Default: false.
    std::optional<bool> enabled{};                      ///< Whether this is enabled. Default: false.
    std::optional<std::string> time_zone{};             ///< Time zone, such as Asia/Shanghai. Default: UTC.
  };

  /// The settings for delivery to OSS.
  struct OssDeliveryConfig {
    /// @{
    /// A value of `encryption_algorithm`.
    static constexpr const char* kEncryptionAlgorithmAES256 = "AES256";
    static constexpr const char* kEncryptionAlgorithmSM4 = "SM4";
    /// @}
    /// @{
    /// A value of `encryption_type`.
    static constexpr const char* kEncryptionTypeInherit = "Inherit";
    static constexpr const char* kEncryptionTypeOssManaged = "OssManaged";
    static constexpr const char* kEncryptionTypeKMS = "KMS";
    /// @}

    std::optional<std::string> bucket_name{};           ///< Name of the bucket.
    std::optional<bool> enabled{};                      ///< Whether this is enabled. Default: false.
    std::optional<std::string> encryption_algorithm{};  ///< Encryption algorithm.
    std::optional<std::string> encryption_key_id{};     ///< ID of the encryption key.
    std::optional<std::string> encryption_type{};       ///< Type of the encryption.
    std::optional<std::string> prefix{};                ///< Prefix of the object names.
  };

  /// The limits for the resources that the Cloud Assistant Agent uses.
  struct ResourceUsageConfig {
    std::optional<std::int64_t> cpu_limit{};  ///< Limit of the CPU usage of the agent. Range: 10..95. Default: 20.
    std::optional<bool> keep_script_file{};   ///< Whether the script file is kept on the instance. Default: false.
    std::optional<std::int64_t> log_file_count_limit{};  ///< Greatest number of log files. Default: 30.
    std::optional<std::string> log_size_limit{};   ///< Limit for the size of the logs, such as 10MB. Default: 100MB.
    std::optional<std::string> memory_limit{};     ///< Limit for the memory, such as 35MB. Default: 50MB.
    std::optional<std::int64_t> overload_limit{};  ///< Overload limit of the Cloud Assistant Agent. Default: 3.
  };

  /// The Session Manager settings.
  struct SessionManagerConfig {
    std::optional<bool> session_manager_enabled{};  ///< Whether Session Manager is enabled.
  };

  /// The settings for delivery to Simple Log Service (SLS).
  struct SlsDeliveryConfig {
    std::optional<bool> enabled{};               ///< Whether this is enabled. Default: false.
    std::optional<std::string> logstore_name{};  ///< Name of the Logstore in Simple Log Service (SLS).
    std::optional<std::string> project_name{};   ///< Name of the project in Simple Log Service (SLS).
  };

  /// @{
  /// A value of `setting_type`.
  static constexpr const char* kSettingTypeSessionManagerDelivery = "SessionManagerDelivery";
  static constexpr const char* kSettingTypeInvocationDelivery = "InvocationDelivery";
  static constexpr const char* kSettingTypeAgentUpgradeConfig = "AgentUpgradeConfig";
  static constexpr const char* kSettingTypeSessionManagerConfig = "SessionManagerConfig";
  /// @}

  AgentUpgradeConfig agent_upgrade_config{};      ///< The settings for upgrading Cloud Assistant Agent.
  OssDeliveryConfig oss_delivery_config{};        ///< The settings for delivery to OSS.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
  ResourceUsageConfig resource_usage_config{};    ///< The limits for the resources that the Cloud Assistant Agent uses.
  SessionManagerConfig session_manager_config{};  ///< The Session Manager settings.
  std::optional<std::string> setting_type{};      ///< Required. Kind of the Cloud Assistant settings.
  SlsDeliveryConfig sls_delivery_config{};        ///< The settings for delivery to Simple Log Service (SLS).
};

const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::AgentUpgradeConfig*) noexcept;
const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::OssDeliveryConfig*) noexcept;
const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::ResourceUsageConfig*) noexcept;
const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::SessionManagerConfig*) noexcept;
const schema::Struct& SchemaOf(const ModifyCloudAssistantSettingsRequest::SlsDeliveryConfig*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyCloudAssistantSettingsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
