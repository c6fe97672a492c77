// Generated from src/ecs/models/DeletePhysicalConnection.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeletePhysicalConnection returns.
struct DeletePhysicalConnectionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a physical connection.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use DeletePhysicalConnection of Vpc.
struct DeletePhysicalConnectionRequest {
  using Response = DeletePhysicalConnectionResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> physical_connection_id{};  ///< Required. ID of the physical connection.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeletePhysicalConnectionResponse*) noexcept;
const schema::Struct& SchemaOf(const DeletePhysicalConnectionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeletePhysicalConnectionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
