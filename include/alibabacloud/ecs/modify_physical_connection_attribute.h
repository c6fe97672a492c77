// Generated from src/ecs/models/ModifyPhysicalConnectionAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyPhysicalConnectionAttribute returns.
struct ModifyPhysicalConnectionAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes attributes of a physical connection.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use ModifyPhysicalConnectionAttribute of Vpc.
struct ModifyPhysicalConnectionAttributeRequest {
  using Response = ModifyPhysicalConnectionAttributeResponse;  ///< What the action returns.

  std::optional<std::int64_t> bandwidth{};    ///< Bandwidth of the physical connection. Wire: bandwidth.
  std::optional<std::string> circuit_code{};  ///< Circuit code of the physical connection.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};                       ///< Text that describes the item.
  std::optional<std::string> line_operator{};                     ///< Operator of the line.
  std::optional<std::string> name{};                              ///< Name of the item.
  std::optional<std::string> peer_location{};                     ///< Location of the peer data center.
  std::optional<std::string> physical_connection_id{};            ///< Required. ID of the physical connection.
  std::optional<std::string> port_type{};                         ///< Type of the port.
  std::optional<std::string> redundant_physical_connection_id{};  ///< ID of the redundant physical connection.
  std::optional<std::string> region_id{};                         ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};                         ///< CIDR block of the user.
};

const schema::Struct& SchemaOf(const ModifyPhysicalConnectionAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyPhysicalConnectionAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyPhysicalConnectionAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
