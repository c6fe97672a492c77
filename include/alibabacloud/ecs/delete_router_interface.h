// Generated from src/ecs/models/DeleteRouterInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteRouterInterface returns.
struct DeleteRouterInterfaceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a router interface.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use DeleteRouterInterface of Vpc.
struct DeleteRouterInterfaceRequest {
  using Response = DeleteRouterInterfaceResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> router_interface_id{};  ///< Required. ID of the router interface.
  std::optional<std::string> user_cidr{};            ///< CIDR block of the user.
};

const schema::Struct& SchemaOf(const DeleteRouterInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteRouterInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteRouterInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
