// Generated from src/ecs/models/CreatePhysicalConnection.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreatePhysicalConnection returns.
struct CreatePhysicalConnectionResponse {
  std::optional<std::string> physical_connection_id{};  ///< ID of the physical connection.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a physical connection and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use CreatePhysicalConnection of Vpc.
struct CreatePhysicalConnectionRequest {
  using Response = CreatePhysicalConnectionResponse;  ///< What the action returns.

  std::optional<std::string> access_point_id{};  ///< Required. ID of the access point.
  std::optional<std::int64_t> bandwidth{};       ///< Bandwidth of the physical connection. Wire: bandwidth.
  std::optional<std::string> circuit_code{};     ///< Circuit code of the physical connection.
  /// Required. Idempotency token: the service executes requests with the same token once. Filled in by the client when
  /// unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};                       ///< Text that describes the item.
  std::optional<std::string> line_operator{};                     ///< Required. Operator of the line.
  std::optional<std::string> name{};                              ///< Name of the item.
  std::optional<std::string> peer_location{};                     ///< Required. Location of the peer data center.
  std::optional<std::string> port_type{};                         ///< Type of the port.
  std::optional<std::string> redundant_physical_connection_id{};  ///< ID of the redundant physical connection.
  std::optional<std::string> region_id{};                         ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> type{};                              ///< Type of the item.
  std::optional<std::string> user_cidr{};                         ///< CIDR block of the user.
};

const schema::Struct& SchemaOf(const CreatePhysicalConnectionResponse*) noexcept;
const schema::Struct& SchemaOf(const CreatePhysicalConnectionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreatePhysicalConnectionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
