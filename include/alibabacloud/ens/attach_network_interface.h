// Generated from src/ens/models/AttachNetworkInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AttachNetworkInterface returns.
struct AttachNetworkInterfaceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Attaches a network interface to an instance.
///
/// Not repeated after a failure that may have been executed.
struct AttachNetworkInterfaceRequest {
  using Response = AttachNetworkInterfaceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};           ///< Required. ID of the instance.
  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
};

const schema::Struct& SchemaOf(const AttachNetworkInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachNetworkInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachNetworkInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
