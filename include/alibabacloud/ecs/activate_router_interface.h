// Generated from src/ecs/models/ActivateRouterInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ActivateRouterInterface returns.
struct ActivateRouterInterfaceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Activates a router interface.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ActivateRouterInterface of Vpc.
struct ActivateRouterInterfaceRequest {
  using Response = ActivateRouterInterfaceResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> router_interface_id{};  ///< Required. ID of the router interface.
};

const schema::Struct& SchemaOf(const ActivateRouterInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const ActivateRouterInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ActivateRouterInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
