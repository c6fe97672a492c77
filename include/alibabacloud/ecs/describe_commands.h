// Generated from src/ecs/models/DescribeCommands.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeCommands returns.
struct DescribeCommandsResponse {
  /// One command.
  struct Command {
    /// One parameter definition.
    struct ParameterDefinition {
      std::optional<std::string> default_value{};   ///< Default value.
      std::optional<std::string> description{};     ///< Description of the parameter definition.
      std::optional<std::string> parameter_name{};  ///< Name of the custom parameter.
      std::optional<std::string> pattern_regex{};   ///< Regular expression that the value of the parameter must match.
      std::vector<std::string> possible_values{};   ///< Values that the parameter can take.
      std::optional<bool> required{};               ///< Whether the parameter is required.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> category{};  ///< Category of the resource, for a disk such as cloud_ssd.
    /// Content of the command, plain or Base64-encoded. Sensitive: printed as ***.
    std::optional<std::string> command_content{};
    std::optional<std::string> command_id{};     ///< ID of the command.
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> description{};    ///< Description of the command.
    std::optional<bool> enable_parameter{};      ///< Whether the command has custom parameters.
    std::optional<std::int64_t> invoke_times{};  ///< Number of executions of the command.
    std::optional<bool> latest{};                ///< Whether this is the latest version of the command.
    /// Command line that launches the script, such as python3 -u with the script file name.
    std::optional<std::string> launcher{};
    std::optional<std::string> name{};                         ///< Name of the command.
    std::vector<ParameterDefinition> parameter_definitions{};  ///< The definitions of the custom parameters.
    std::vector<std::string> parameter_names{};                ///< Names of the custom parameters.
    std::optional<std::string> provider{};                     ///< Provider of the command.
    std::optional<std::string> resource_group_id{};            ///< ID of the resource group.
    std::vector<Tag> tags{};                                   ///< The tags.
    std::optional<std::int64_t> timeout{};                     ///< Timeout in seconds.
    std::optional<std::string> type{};                         ///< Type of the command.
    std::optional<std::int64_t> version{};                     ///< Version number or name.
    std::optional<std::string> working_dir{};                  ///< Working directory of the command.
  };

  std::vector<Command> commands{};            ///< The commands.
  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists Cloud Assistant commands.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `commands`.
struct DescribeCommandsRequest {
  using Response = DescribeCommandsResponse;  ///< What the action returns.

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
  /// A value of `type`.
  static constexpr const char* kTypeRunBatScript = "RunBatScript";
  static constexpr const char* kTypeRunPowerShellScript = "RunPowerShellScript";
  static constexpr const char* kTypeRunShellScript = "RunShellScript";
  /// @}

  std::optional<std::string> command_id{};  ///< ID of the command.
  /// Encoding of command content and output, PlainText or Base64. Default: Base64.
  std::optional<std::string> content_encoding{};
  std::optional<std::string> description{};   ///< Text that describes the item.
  std::optional<bool> latest{};               ///< Whether this is the latest version of the command. Default: false.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  std::optional<std::string> name{};          ///< Only items of this name.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};         ///< Items on a page. @deprecated
  std::optional<std::string> provider{};           ///< Provider of the command.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> type{};               ///< Only items of this type.
};

const schema::Struct& SchemaOf(const DescribeCommandsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeCommandsResponse::Command*) noexcept;
const schema::Struct& SchemaOf(const DescribeCommandsResponse::Command::ParameterDefinition*) noexcept;
const schema::Struct& SchemaOf(const DescribeCommandsResponse::Command::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeCommandsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeCommandsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeCommandsRequest&) noexcept;
inline auto& ItemsOf(DescribeCommandsResponse& page) noexcept {
  return page.commands;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
