// Generated from src/ecs/models/CreateCommand.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateCommand returns.
struct CreateCommandResponse {
  std::optional<std::string> command_id{};  ///< ID of the command.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a Cloud Assistant command and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct CreateCommandRequest {
  using Response = CreateCommandResponse;  ///< What the action returns.

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

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Required. Content of the command, plain or Base64-encoded. Sensitive: printed as ***.
  std::optional<std::string> command_content{};
  /// Encoding of command content and output, PlainText or Base64. Default: Base64.
  std::optional<std::string> content_encoding{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<bool> enable_parameter{};    ///< Whether the command has custom parameters. Default: false.
  /// Command line that launches the script, such as python3 -u with the script file name.
  std::optional<std::string> launcher{};
  std::optional<std::string> name{};               ///< Required. Name of the item.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::vector<SystemTag> system_tag{};             ///< The system tags.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::int64_t> timeout{};           ///< Timeout in seconds. Default: 60.
  std::optional<std::string> type{};               ///< Required. Type of the item.
  std::optional<std::string> working_dir{};        ///< Working directory of the command.
};

const schema::Struct& SchemaOf(const CreateCommandResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateCommandRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateCommandRequest::SystemTag*) noexcept;
const schema::Struct& SchemaOf(const CreateCommandRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateCommandRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
