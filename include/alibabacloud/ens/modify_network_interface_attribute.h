// Generated from src/ens/models/ModifyNetworkInterfaceAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyNetworkInterfaceAttribute returns.
struct ModifyNetworkInterfaceAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a network interface.
///
/// Not repeated after a failure that may have been executed.
struct ModifyNetworkInterfaceAttributeRequest {
  using Response = ModifyNetworkInterfaceAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};             ///< Text that describes the item.
  std::optional<std::string> network_interface_id{};    ///< Required. ID of the ENI.
  std::optional<std::string> network_interface_name{};  ///< Name of the ENI.
};

const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyNetworkInterfaceAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyNetworkInterfaceAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
