// Generated from src/ecs/models/DescribeInvocations.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInvocations returns.
struct DescribeInvocationsResponse {
  /// One invocation.
  struct Invocation {
    /// One invoke instance.
    struct InvokeInstance {
      std::optional<std::string> creation_time{};  ///< Time of creation.
      std::optional<std::int64_t> dropped{};       ///< Length of the output text that is dropped.
      std::optional<std::string> error_code{};     ///< Error code of the failure.
      std::optional<std::string> error_info{};     ///< Details of the failure.
      std::optional<std::int64_t> exit_code{};     ///< Exit code of the command.
      std::optional<std::string> finish_time{};    ///< Time of completion, UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::string> instance_id{};    ///< ID of the instance.
      /// Status of the command on the instance, such as Finished.
      std::optional<std::string> instance_invoke_status{};
      std::optional<std::string> invocation_status{};      ///< Status of the execution.
      std::optional<std::string> oss_output_error_code{};  ///< Error code when the output was not delivered to OSS.
      std::optional<std::string> oss_output_error_info{};  ///< Error details when the output was not delivered to OSS.
      std::optional<std::string> oss_output_status{};      ///< Status of delivering the output to OSS.
      std::optional<std::string> oss_output_uri{};         ///< URI of the output in OSS.
      std::optional<std::string> output{};                 ///< Output of the command.
      std::optional<std::int64_t> repeats{};               ///< Number of times that the command ran.
      std::optional<std::string> start_time{};             ///< Start time in UTC, such as 2017-12-10T04:04Z.
      std::optional<std::string> stop_time{};    ///< When the command was stopped, in UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<bool> timed{};               ///< Whether the command runs on a schedule.
      std::optional<std::string> update_time{};  ///< When the item was last updated.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// Content of the command, plain or Base64-encoded. Sensitive: printed as ***.
    std::optional<std::string> command_content{};
    std::optional<std::string> command_description{};  ///< Description of the command.
    std::optional<std::string> command_id{};           ///< ID of the command.
    std::optional<std::string> command_name{};         ///< Name of the command.
    std::optional<std::string> command_type{};         ///< Type of the command.
    std::optional<std::string> container_id{};         ///< ID of the container.
    std::optional<std::string> container_name{};       ///< Name of the container.
    std::optional<std::string> creation_time{};        ///< Time of creation.
    std::optional<std::string> frequency{};            ///< Schedule on which the command is executed.
    std::optional<std::string> invocation_status{};    ///< Status of the execution.
    std::optional<std::string> invoke_id{};            ///< ID of the execution.
    std::vector<InvokeInstance> invoke_instances{};    ///< The instances of the execution.
    std::optional<std::string> invoke_status{};        ///< Overall status of the execution.
    /// Command line that launches the script, such as python3 -u with the script file name.
    std::optional<std::string> launcher{};
    /// OSS location for the output of the command, such as oss://testBucket/testPrefix.
    std::optional<std::string> oss_output_delivery{};
    std::optional<std::string> parameters{};  ///< Custom parameters: names and values.
    /// When the command runs: Once, by schedule (Period), at the next restart (NextRebootOnly), at each restart
    /// (EveryReboot).
    std::optional<std::string> repeat_mode{};
    std::vector<Tag> tags{};  ///< The tags.
    /// What stopping a command ends: Process its process only, ProcessTree the whole process tree.
    std::optional<std::string> termination_mode{};
    std::optional<bool> timed{};               ///< Whether the command runs on a schedule.
    std::optional<std::int64_t> timeout{};     ///< Timeout in seconds.
    std::optional<std::string> username{};     ///< Name of the user on the instance.
    std::optional<std::string> working_dir{};  ///< Working directory of the command.
  };

  std::vector<Invocation> invocations{};      ///< The executions.
  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists command invocations.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `invocations`.
struct DescribeInvocationsRequest {
  using Response = DescribeInvocationsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `command_type`.
  static constexpr const char* kCommandTypeRunBatScript = "RunBatScript";
  static constexpr const char* kCommandTypeRunPowerShellScript = "RunPowerShellScript";
  static constexpr const char* kCommandTypeRunShellScript = "RunShellScript";
  /// @}
  /// @{
  /// A value of `content_encoding`.
  static constexpr const char* kContentEncodingPlainText = "PlainText";
  static constexpr const char* kContentEncodingBase64 = "Base64";
  /// @}
  /// @{
  /// A value of `invoke_status`.
  static constexpr const char* kInvokeStatusRunning = "Running";
  static constexpr const char* kInvokeStatusFinished = "Finished";
  static constexpr const char* kInvokeStatusSuccess = "Success";
  static constexpr const char* kInvokeStatusFailed = "Failed";
  static constexpr const char* kInvokeStatusStopped = "Stopped";
  static constexpr const char* kInvokeStatusStopping = "Stopping";
  static constexpr const char* kInvokeStatusPartialFailed = "PartialFailed";
  static constexpr const char* kInvokeStatusPending = "Pending";
  static constexpr const char* kInvokeStatusScheduled = "Scheduled";
  /// @}
  /// @{
  /// A value of `repeat_mode`.
  static constexpr const char* kRepeatModeOnce = "Once";
  static constexpr const char* kRepeatModePeriod = "Period";
  static constexpr const char* kRepeatModeNextRebootOnly = "NextRebootOnly";
  static constexpr const char* kRepeatModeEveryReboot = "EveryReboot";
  /// @}

  std::optional<std::string> command_id{};    ///< ID of the command.
  std::optional<std::string> command_name{};  ///< Name of the command.
  std::optional<std::string> command_type{};  ///< Type of the command.
  /// Encoding of command content and output, PlainText or Base64. Default: Base64.
  std::optional<std::string> content_encoding{};
  std::optional<bool> include_output{};        ///< Whether to return the output of the command. Default: false.
  std::optional<std::string> instance_id{};    ///< ID of the instance.
  std::optional<std::string> invoke_id{};      ///< ID of the execution.
  std::optional<std::string> invoke_status{};  ///< Overall status of the execution.
  std::optional<std::int64_t> max_results{};   ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};    ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  /// When the command runs: Once, by schedule (Period), at the next restart (NextRebootOnly), at each restart
  /// (EveryReboot).
  std::optional<std::string> repeat_mode{};
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<bool> timed{};                     ///< Whether the command runs on a schedule. Default: false.
};

const schema::Struct& SchemaOf(const DescribeInvocationsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationsResponse::Invocation*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationsResponse::Invocation::InvokeInstance*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationsResponse::Invocation::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInvocationsRequest&) noexcept;
inline auto& ItemsOf(DescribeInvocationsResponse& page) noexcept {
  return page.invocations;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
