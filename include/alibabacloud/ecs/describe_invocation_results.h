// Generated from src/ecs/models/DescribeInvocationResults.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInvocationResults returns.
struct DescribeInvocationResultsResponse {
  /// The execution of the command.
  struct Invocation {
    /// One invocation result.
    struct InvocationResult {
      /// One tag.
      struct Tag {
        std::optional<std::string> tag_key{};    ///< Key of the tag.
        std::optional<std::string> tag_value{};  ///< Value of the tag.
      };

      std::optional<std::string> command_id{};            ///< ID of the command.
      std::optional<std::string> container_id{};          ///< ID of the container.
      std::optional<std::string> container_name{};        ///< Name of the container.
      std::optional<std::int64_t> dropped{};              ///< Length of the output text that is dropped.
      std::optional<std::string> error_code{};            ///< Error code of the failure.
      std::optional<std::string> error_info{};            ///< Details of the failure.
      std::optional<std::int64_t> exit_code{};            ///< Exit code of the command.
      std::optional<std::string> finished_time{};         ///< Time of completion.
      std::optional<std::string> instance_id{};           ///< ID of the instance.
      std::optional<std::string> invocation_status{};     ///< Status of the execution.
      std::optional<std::string> invoke_id{};             ///< ID of the execution.
      std::optional<std::string> invoke_record_status{};  ///< Status of the execution record.
      /// Command line that launches the script, such as python3 -u with the script file name.
      std::optional<std::string> launcher{};
      /// OSS location for the output of the command, such as oss://testBucket/testPrefix.
      std::optional<std::string> oss_output_delivery{};
      std::optional<std::string> oss_output_error_code{};  ///< Error code when the output was not delivered to OSS.
      std::optional<std::string> oss_output_error_info{};  ///< Error details when the output was not delivered to OSS.
      std::optional<std::string> oss_output_status{};      ///< Status of delivering the output to OSS.
      std::optional<std::string> oss_output_uri{};         ///< URI of the output in OSS.
      std::optional<std::string> output{};                 ///< Output of the command.
      std::optional<std::int64_t> repeats{};               ///< Number of times that the command ran.
      std::optional<std::string> start_time{};             ///< Start time in UTC, such as 2017-12-10T04:04Z.
      std::optional<std::string> stop_time{};  ///< When the command was stopped, in UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::vector<Tag> tags{};                 ///< The tags.
      /// What stopping a command ends: Process its process only, ProcessTree the whole process tree.
      std::optional<std::string> termination_mode{};
      std::optional<std::string> username{};  ///< Name of the user on the instance.
    };

    /// The results of the command, one per execution on an instance.
    std::vector<InvocationResult> invocation_results{};
    std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
    std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
    std::optional<std::int64_t> page_size{};    ///< Items on a page.
    std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
  };

  Invocation invocation{};  ///< The execution of the command.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the results of command invocations on instances.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `invocation_invocation_results`.
struct DescribeInvocationResultsRequest {
  using Response = DescribeInvocationResultsResponse;  ///< What the action returns.

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
  /// A value of `invoke_record_status`.
  static constexpr const char* kInvokeRecordStatusRunning = "Running";
  static constexpr const char* kInvokeRecordStatusFinished = "Finished";
  static constexpr const char* kInvokeRecordStatusSuccess = "Success";
  static constexpr const char* kInvokeRecordStatusFailed = "Failed";
  static constexpr const char* kInvokeRecordStatusPartialFailed = "PartialFailed";
  static constexpr const char* kInvokeRecordStatusStopped = "Stopped";
  static constexpr const char* kInvokeRecordStatusStopping = "Stopping";
  /// @}

  std::optional<std::string> command_id{};  ///< ID of the command.
  /// Encoding of command content and output, PlainText or Base64. Default: Base64.
  std::optional<std::string> content_encoding{};
  std::optional<bool> include_history{};              ///< Whether to return the history too. Default: false.
  std::optional<std::string> instance_id{};           ///< ID of the instance.
  std::optional<std::string> invoke_id{};             ///< ID of the execution.
  std::optional<std::string> invoke_record_status{};  ///< Status of the execution record.
  std::optional<std::int64_t> max_results{};          ///< Greatest number of items to return. Default: 10.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};         ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeInvocationResultsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationResultsResponse::Invocation*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationResultsResponse::Invocation::InvocationResult*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationResultsResponse::Invocation::InvocationResult::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationResultsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeInvocationResultsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInvocationResultsRequest&) noexcept;
inline auto& ItemsOf(DescribeInvocationResultsResponse& page) noexcept {
  return page.invocation.invocation_results;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
