// Generated from src/ens/models/DeleteNetworkInterfaces.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteNetworkInterfaces returns.
struct DeleteNetworkInterfacesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes network interfaces.
///
/// Not repeated after a failure that may have been executed.
struct DeleteNetworkInterfacesRequest {
  using Response = DeleteNetworkInterfacesResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> network_interface_ids{};  ///< Required. IDs of the ENIs.
};

const schema::Struct& SchemaOf(const DeleteNetworkInterfacesResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteNetworkInterfacesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteNetworkInterfacesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
