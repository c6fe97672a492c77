// Generated from src/ecs/models/EnablePhysicalConnection.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What EnablePhysicalConnection returns.
struct EnablePhysicalConnectionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Enables a physical connection.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use EnablePhysicalConnection of Vpc.
struct EnablePhysicalConnectionRequest {
  using Response = EnablePhysicalConnectionResponse;  ///< What the action returns.

  /// Required. Idempotency token: the service executes requests with the same token once. Filled in by the client when
  /// unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> physical_connection_id{};  ///< Required. ID of the physical connection.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};               ///< CIDR block of the user.
};

const schema::Struct& SchemaOf(const EnablePhysicalConnectionResponse*) noexcept;
const schema::Struct& SchemaOf(const EnablePhysicalConnectionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const EnablePhysicalConnectionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
