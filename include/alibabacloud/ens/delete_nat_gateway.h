// Generated from src/ens/models/DeleteNatGateway.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteNatGateway returns.
struct DeleteNatGatewayResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a NAT gateway.
///
/// Not repeated after a failure that may have been executed.
struct DeleteNatGatewayRequest {
  using Response = DeleteNatGatewayResponse;  ///< What the action returns.

  std::optional<bool> force_delete{};           ///< Whether to force the deletion.
  std::optional<std::string> nat_gateway_id{};  ///< Required. ID of the NAT gateway.
};

const schema::Struct& SchemaOf(const DeleteNatGatewayResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteNatGatewayRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteNatGatewayRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
