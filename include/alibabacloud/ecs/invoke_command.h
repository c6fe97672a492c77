// Generated from src/ecs/models/InvokeCommand.json; do not edit.
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

/// What InvokeCommand returns.
struct InvokeCommandResponse {
  std::optional<std::string> invoke_id{};  ///< ID of the execution.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Runs an existing command on instances and returns the invocation ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct InvokeCommandRequest {
  using Response = InvokeCommandResponse;  ///< What the action returns.

  /// One resource tag.
  struct ResourceTag {
    std::optional<std::string> key{};    ///< Key of the resource tag.
    std::optional<std::string> value{};  ///< Value of the resource tag.
  };

  /// One system tag.
  struct SystemTag {
    std::optional<std::string> key{};    ///< Key of the system tag.
    std::optional<std::string> scope{};  ///< Scope, such as Region, Zone or Tag.
    std::optional<std::string> value{};  ///< Value of the system tag.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

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

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> command_id{};      ///< Required. ID of the command.
  std::optional<std::string> container_id{};    ///< ID of the container.
  std::optional<std::string> container_name{};  ///< Name of the container.
  std::optional<std::string> frequency{};       ///< Schedule on which the command is executed.
  std::vector<std::string> instance_id{};       ///< IDs of the instances.
  /// Command line that launches the script, such as python3 -u with the script file name.
  std::optional<std::string> launcher{};
  /// OSS location for the output of the command, such as oss://testBucket/testPrefix.
  std::optional<std::string> oss_output_delivery{};
  std::vector<std::pair<std::string, std::string>> parameters{};  ///< Custom parameters: names and values. JSON text.
  std::optional<std::string> region_id{};                         ///< Required. Region, such as cn-hangzhou.
  /// When the command runs: Once, by schedule (Period), at the next restart (NextRebootOnly), at each restart
  /// (EveryReboot).
  std::optional<std::string> repeat_mode{};
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<ResourceTag> resource_tag{};         ///< The tags of the instances to run on.
  std::vector<SystemTag> system_tag{};             ///< The system tags.
  std::vector<Tag> tag{};                          ///< The tags.
  /// What stopping a command ends: Process its process only, ProcessTree the whole process tree.
  std::optional<std::string> termination_mode{};
  std::optional<bool> timed{};                         ///< Whether the command runs on a schedule. @deprecated
  std::optional<std::int64_t> timeout{};               ///< Timeout in seconds.
  std::optional<std::string> username{};               ///< Name of the user on the instance.
  std::optional<std::string> windows_password_name{};  ///< Name of the stored password of the Windows user.
  std::optional<std::string> working_dir{};            ///< Working directory of the command.
};

const schema::Struct& SchemaOf(const InvokeCommandResponse*) noexcept;
const schema::Struct& SchemaOf(const InvokeCommandRequest*) noexcept;
const schema::Struct& SchemaOf(const InvokeCommandRequest::ResourceTag*) noexcept;
const schema::Struct& SchemaOf(const InvokeCommandRequest::SystemTag*) noexcept;
const schema::Struct& SchemaOf(const InvokeCommandRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const InvokeCommandRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
