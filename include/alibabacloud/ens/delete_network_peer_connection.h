// Generated from src/ens/models/DeleteNetworkPeerConnection.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteNetworkPeerConnection returns.
struct DeleteNetworkPeerConnectionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a peering connection between networks.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeleteNetworkPeerConnectionRequest {
  using Response = DeleteNetworkPeerConnectionResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const DeleteNetworkPeerConnectionResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteNetworkPeerConnectionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteNetworkPeerConnectionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
