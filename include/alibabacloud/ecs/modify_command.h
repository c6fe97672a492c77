// Generated from src/ecs/models/ModifyCommand.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyCommand returns.
struct ModifyCommandResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes a Cloud Assistant command.
///
/// Not repeated after a failure that may have been executed.
struct ModifyCommandRequest {
  using Response = ModifyCommandResponse;  ///< What the action returns.

  /// Content of the command, plain or Base64-encoded. Sensitive: printed as ***. @deprecated
  std::optional<std::string> command_content{};
  std::optional<std::string> command_id{};   ///< Required. ID of the command.
  std::optional<std::string> description{};  ///< Text that describes the item.
  /// Command line that launches the script, such as python3 -u with the script file name.
  std::optional<std::string> launcher{};
  std::optional<std::string> name{};         ///< Name of the item.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::int64_t> timeout{};     ///< Timeout in seconds.
  std::optional<std::string> working_dir{};  ///< Working directory of the command.
};

const schema::Struct& SchemaOf(const ModifyCommandResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyCommandRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyCommandRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
