// Generated from src/ens/models/DetachNetworkInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DetachNetworkInterface returns.
struct DetachNetworkInterfaceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Detaches a network interface from its instance.
///
/// Not repeated after a failure that may have been executed.
struct DetachNetworkInterfaceRequest {
  using Response = DetachNetworkInterfaceResponse;  ///< What the action returns.

  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
};

const schema::Struct& SchemaOf(const DetachNetworkInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const DetachNetworkInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DetachNetworkInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
