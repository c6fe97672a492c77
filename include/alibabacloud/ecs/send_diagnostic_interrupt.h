// Generated from src/ecs/models/SendDiagnosticInterrupt.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What SendDiagnosticInterrupt returns.
struct SendDiagnosticInterruptResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Sends a diagnostic interrupt to an instance.
///
/// Not repeated after a failure that may have been executed.
struct SendDiagnosticInterruptRequest {
  using Response = SendDiagnosticInterruptResponse;  ///< What the action returns.

  std::optional<bool> dry_run{};             ///< Whether to only check the request, without executing it.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const SendDiagnosticInterruptResponse*) noexcept;
const schema::Struct& SchemaOf(const SendDiagnosticInterruptRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const SendDiagnosticInterruptRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
