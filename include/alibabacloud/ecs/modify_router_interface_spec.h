// Generated from src/ecs/models/ModifyRouterInterfaceSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyRouterInterfaceSpec returns.
struct ModifyRouterInterfaceSpecResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> spec{};  ///< Specification of the router interface, physical connection or NAT gateway.
};

/// Changes the specification of a router interface and returns it.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use ModifyRouterInterfaceSpec of Vpc.
struct ModifyRouterInterfaceSpecRequest {
  using Response = ModifyRouterInterfaceSpecResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> router_interface_id{};  ///< Required. ID of the router interface.
  /// Required. Specification of the router interface, physical connection or NAT gateway.
  std::optional<std::string> spec{};
  std::optional<std::string> user_cidr{};  ///< CIDR block of the user.
};

const schema::Struct& SchemaOf(const ModifyRouterInterfaceSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyRouterInterfaceSpecRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyRouterInterfaceSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
