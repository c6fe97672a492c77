// Generated from src/ecs/models/DeactivateRouterInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeactivateRouterInterface returns.
struct DeactivateRouterInterfaceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deactivates a router interface.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use DeactivateRouterInterface of Vpc.
struct DeactivateRouterInterfaceRequest {
  using Response = DeactivateRouterInterfaceResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> router_interface_id{};  ///< Required. ID of the router interface.
};

const schema::Struct& SchemaOf(const DeactivateRouterInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const DeactivateRouterInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeactivateRouterInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
