// Generated from src/ecs/models/ModifyRouterInterfaceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyRouterInterfaceAttribute returns.
struct ModifyRouterInterfaceAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes attributes of a router interface, such as name, peer or health check addresses.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ModifyRouterInterfaceAttribute of Vpc.
struct ModifyRouterInterfaceAttributeRequest {
  using Response = ModifyRouterInterfaceAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};             ///< Text that describes the item.
  std::optional<std::string> health_check_source_ip{};  ///< Source IP address of the health check.
  std::optional<std::string> health_check_target_ip{};  ///< Target IP address of the health check.
  std::optional<std::string> name{};                    ///< Name of the item.
  std::optional<std::string> opposite_interface_id{};   ///< ID of the peer router interface.
  /// ID of the account that owns the peer router interface.
  std::optional<std::int64_t> opposite_interface_owner_id{};
  std::optional<std::string> opposite_router_id{};    ///< ID of the peer router.
  std::optional<std::string> opposite_router_type{};  ///< Type of the peer router.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> router_interface_id{};   ///< Required. ID of the router interface.
};

const schema::Struct& SchemaOf(const ModifyRouterInterfaceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyRouterInterfaceAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyRouterInterfaceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
