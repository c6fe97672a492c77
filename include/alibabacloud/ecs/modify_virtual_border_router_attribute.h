// Generated from src/ecs/models/ModifyVirtualBorderRouterAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyVirtualBorderRouterAttribute returns.
struct ModifyVirtualBorderRouterAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes attributes of a virtual border router (VBR).
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use ModifyVirtualBorderRouterAttribute of Vpc.
struct ModifyVirtualBorderRouterAttributeRequest {
  using Response = ModifyVirtualBorderRouterAttributeResponse;  ///< What the action returns.

  std::optional<std::string> circuit_code{};  ///< Circuit code of the physical connection.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};          ///< Text that describes the item.
  std::optional<std::string> local_gateway_ip{};     ///< Local gateway IP address of the virtual border router.
  std::optional<std::string> name{};                 ///< Name of the item.
  std::optional<std::string> peer_gateway_ip{};      ///< Gateway IP address of the peer side.
  std::optional<std::string> peering_subnet_mask{};  ///< Subnet mask of the gateway addresses of both sides.
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};            ///< CIDR block of the user.
  std::optional<std::string> vbr_id{};               ///< Required. ID of the virtual border router (VBR).
  std::optional<std::int64_t> vlan_id{};             ///< ID of the VLAN.
};

const schema::Struct& SchemaOf(const ModifyVirtualBorderRouterAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyVirtualBorderRouterAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyVirtualBorderRouterAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
