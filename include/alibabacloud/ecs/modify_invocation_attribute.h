// Generated from src/ecs/models/ModifyInvocationAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInvocationAttribute returns.
struct ModifyInvocationAttributeResponse {
  std::optional<std::string> command_id{};  ///< ID of the command.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes a command invocation: its content, parameters, frequency or instances.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifyInvocationAttributeRequest {
  using Response = ModifyInvocationAttributeResponse;  ///< What the action returns.

  /// @{
  /// A value of `content_encoding`.
  static constexpr const char* kContentEncodingPlainText = "PlainText";
  static constexpr const char* kContentEncodingBase64 = "Base64";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Content of the command, plain or Base64-encoded. Sensitive: printed as ***.
  std::optional<std::string> command_content{};
  /// Encoding of command content and output, PlainText or Base64. Default: PlainText.
  std::optional<std::string> content_encoding{};
  std::optional<bool> enable_parameter{};                         ///< Whether the command has custom parameters.
  std::optional<std::string> frequency{};                         ///< Schedule on which the command is executed.
  std::vector<std::string> instance_id{};                         ///< IDs of the instances.
  std::optional<std::string> invoke_id{};                         ///< Required. ID of the execution.
  std::vector<std::pair<std::string, std::string>> parameters{};  ///< Custom parameters: names and values. JSON text.
  std::optional<std::string> region_id{};                         ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyInvocationAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInvocationAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInvocationAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
