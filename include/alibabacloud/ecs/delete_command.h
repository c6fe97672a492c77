// Generated from src/ecs/models/DeleteCommand.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteCommand returns.
struct DeleteCommandResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a Cloud Assistant command.
///
/// Not repeated after a failure that may have been executed.
struct DeleteCommandRequest {
  using Response = DeleteCommandResponse;  ///< What the action returns.

  std::optional<std::string> command_id{};  ///< Required. ID of the command.
  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteCommandResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteCommandRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteCommandRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
