// Generated from src/ecs/models/DisableNetworkInterfaceQoS.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DisableNetworkInterfaceQoS returns.
struct DisableNetworkInterfaceQoSResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Turns off quality of service (QoS) for a network interface.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DisableNetworkInterfaceQoSRequest {
  using Response = DisableNetworkInterfaceQoSResponse;  ///< What the action returns.

  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DisableNetworkInterfaceQoSResponse*) noexcept;
const schema::Struct& SchemaOf(const DisableNetworkInterfaceQoSRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DisableNetworkInterfaceQoSRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
