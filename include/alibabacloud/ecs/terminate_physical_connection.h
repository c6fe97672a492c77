// Generated from src/ecs/models/TerminatePhysicalConnection.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What TerminatePhysicalConnection returns.
struct TerminatePhysicalConnectionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Terminates a physical connection.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use TerminatePhysicalConnection of Vpc.
struct TerminatePhysicalConnectionRequest {
  using Response = TerminatePhysicalConnectionResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> physical_connection_id{};  ///< Required. ID of the physical connection.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};               ///< CIDR block of the user.
};

const schema::Struct& SchemaOf(const TerminatePhysicalConnectionResponse*) noexcept;
const schema::Struct& SchemaOf(const TerminatePhysicalConnectionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const TerminatePhysicalConnectionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
