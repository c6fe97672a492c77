// Generated from src/ecs/models/RunCommand.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RunCommand returns.
struct RunCommandResponse {
  std::optional<std::string> command_id{};  ///< ID of the command.
  std::optional<std::string> invoke_id{};   ///< ID of the execution.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Runs a command given by its content on instances and returns the command and invocation IDs.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct RunCommandRequest {
  using Response = RunCommandResponse;  ///< What the action returns.

  /// One resource tag.
  struct ResourceTag {
    std::optional<std::string> key{};    ///< Key of the resource tag.
    std::optional<std::string> value{};  ///< Value of the resource tag.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `content_encoding`.
  static constexpr const char* kContentEncodingPlainText = "PlainText";
  static constexpr const char* kContentEncodingBase64 = "Base64";
  /// @}
  /// @{
  /// A value of `repeat_mode`.
  static constexpr const char* kRepeatModeOnce = "Once";
  static constexpr const char* kRepeatModePeriod = "Period";
  static constexpr const char* kRepeatModeNextRebootOnly = "NextRebootOnly";
  static constexpr const char* kRepeatModeEveryReboot = "EveryReboot";
  static constexpr const char* kRepeatModeDryRun = "DryRun";
  /// @}
  /// @{
  /// A value of `termination_mode`.
  static constexpr const char* kTerminationModeProcess = "Process";
  static constexpr const char* kTerminationModeProcessTree = "ProcessTree";
  /// @}
  /// @{
  /// A value of `type`.
  static constexpr const char* kTypeRunBatScript = "RunBatScript";
  static constexpr const char* kTypeRunPowerShellScript = "RunPowerShellScript";
  static constexpr const char* kTypeRunShellScript = "RunShellScript";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Required. Content of the command, plain or Base64-encoded. Sensitive: printed as ***.
  std::optional<std::string> command_content{};
  std::optional<std::string> container_id{};    ///< ID of the container.
  std::optional<std::string> container_name{};  ///< Name of the container.
  /// Encoding of command content and output, PlainText or Base64. Default: PlainText.
  std::optional<std::string> content_encoding{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<bool> enable_parameter{};    ///< Whether the command has custom parameters. Default: false.
  std::optional<std::string> frequency{};    ///< Schedule on which the command is executed.
  std::vector<std::string> instance_id{};    ///< IDs of the instances.
  std::optional<bool> keep_command{};        ///< Whether to keep the command after the execution. Default: false.
  /// Command line that launches the script, such as python3 -u with the script file name.
  std::optional<std::string> launcher{};
  std::optional<std::string> name{};  ///< Name of the item.
  /// OSS location for the output of the command, such as oss://testBucket/testPrefix.
  std::optional<std::string> oss_output_delivery{};
  std::vector<std::pair<std::string, std::string>> parameters{};  ///< Custom parameters: names and values. JSON text.
  std::optional<std::string> region_id{};                         ///< Required. Region, such as cn-hangzhou.
  /// When the command runs: Once, by schedule (Period), at the next restart (NextRebootOnly), at each restart
  /// (EveryReboot).
  std::optional<std::string> repeat_mode{};
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<ResourceTag> resource_tag{};         ///< The tags of the instances to run on.
  std::vector<Tag> tag{};                          ///< The tags.
  /// What stopping a command ends: Process its process only, ProcessTree the whole process tree.
  std::optional<std::string> termination_mode{};
  std::optional<bool> timed{};                         ///< Whether the command runs on a schedule. @deprecated
  std::optional<std::int64_t> timeout{};               ///< Timeout in seconds. Default: 60.
  std::optional<std::string> type{};                   ///< Required. Type of the item.
  std::optional<std::string> username{};               ///< Name of the user on the instance.
  std::optional<std::string> windows_password_name{};  ///< Name of the stored password of the Windows user.
  std::optional<std::string> working_dir{};            ///< Working directory of the command.
};

const schema::Struct& SchemaOf(const RunCommandResponse*) noexcept;
const schema::Struct& SchemaOf(const RunCommandRequest*) noexcept;
const schema::Struct& SchemaOf(const RunCommandRequest::ResourceTag*) noexcept;
const schema::Struct& SchemaOf(const RunCommandRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const RunCommandRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
