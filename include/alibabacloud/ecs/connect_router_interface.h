// Generated from src/ecs/models/ConnectRouterInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ConnectRouterInterface returns.
struct ConnectRouterInterfaceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Connects a router interface to its peer.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ConnectRouterInterface of Vpc.
struct ConnectRouterInterfaceRequest {
  using Response = ConnectRouterInterfaceResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> router_interface_id{};  ///< Required. ID of the router interface.
};

const schema::Struct& SchemaOf(const ConnectRouterInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const ConnectRouterInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ConnectRouterInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
