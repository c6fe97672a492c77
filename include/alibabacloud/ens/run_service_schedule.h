// Generated from src/ens/models/RunServiceSchedule.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RunServiceSchedule returns.
struct RunServiceScheduleResponse {
  /// One command result.
  struct CommandResult {
    std::optional<std::string> command{};         ///< Command that is executed.
    std::optional<std::string> container_name{};  ///< Name of the container.
    std::optional<std::string> result_msg{};      ///< Text about the result.
  };

  std::vector<CommandResult> command_results{};  ///< The results of the commands.
  std::optional<std::int64_t> index{};           ///< Index of the scheduled service.
  std::optional<std::string> instance_id{};      ///< ID of the instance.
  std::optional<std::string> instance_ip{};      ///< IP address of the instance.
  std::optional<std::int64_t> instance_port{};   ///< Port of the instance.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> request_repeated{};  ///< Whether the request repeats an earlier one.
  std::optional<bool> tcp_ports{};                ///< TCP ports, such as 80-88.
};

/// Runs a service schedule of an application and returns the instance, ports and command results.
///
/// Not repeated after a failure that may have been executed.
struct RunServiceScheduleRequest {
  using Response = RunServiceScheduleResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};                   ///< Required. ID of the application.
  std::optional<std::string> client_ip{};                ///< Required. IP address of the client.
  std::optional<std::vector<std::string>> directorys{};  ///< Directories, as a JSON array of strings.
  std::optional<std::string> pod_config_name{};          ///< Name of the pod configuration.
  std::optional<std::int64_t> pre_locked_timeout{};      ///< Timeout of the lock taken in advance. Default: 300.
  std::optional<std::string> schedule_strategy{};        ///< Scheduling strategy, as JSON.
  std::optional<std::string> service_action{};           ///< Required. Action on the service, such as Start.
  std::optional<std::string> service_commands{};         ///< Commands of the service. Sensitive: printed as ***.
  std::optional<std::string> uuid{};                     ///< Required. Universally unique ID.
};

const schema::Struct& SchemaOf(const RunServiceScheduleResponse*) noexcept;
const schema::Struct& SchemaOf(const RunServiceScheduleResponse::CommandResult*) noexcept;
const schema::Struct& SchemaOf(const RunServiceScheduleRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RunServiceScheduleRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
