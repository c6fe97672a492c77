// Generated from src/ecs/models/EndTerminalSession.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What EndTerminalSession returns.
struct EndTerminalSessionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Ends a terminal session.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct EndTerminalSessionRequest {
  using Response = EndTerminalSessionResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> session_id{};  ///< Required. ID of the session.
};

const schema::Struct& SchemaOf(const EndTerminalSessionResponse*) noexcept;
const schema::Struct& SchemaOf(const EndTerminalSessionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const EndTerminalSessionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
