// Generated from src/ens/models/DeleteStorageGateway.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteStorageGateway returns.
struct DeleteStorageGatewayResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a storage gateway.
///
/// Not repeated after a failure that may have been executed.
struct DeleteStorageGatewayRequest {
  using Response = DeleteStorageGatewayResponse;  ///< What the action returns.

  std::optional<std::string> gateway_id{};  ///< Required. ID of the storage gateway.
};

const schema::Struct& SchemaOf(const DeleteStorageGatewayResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteStorageGatewayRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteStorageGatewayRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
