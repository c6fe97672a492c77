// Generated from src/ens/models/ModifyInstanceNetworkAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyInstanceNetworkAttribute returns.
struct ModifyInstanceNetworkAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the vSwitch or private IP address of an instance.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ModifyInstanceNetworkAttributeRequest {
  using Response = ModifyInstanceNetworkAttributeResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};         ///< Required. ID of the instance.
  std::optional<std::string> private_ip_address{};  ///< Private IP address.
  std::optional<std::string> vswitch_id{};          ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const ModifyInstanceNetworkAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceNetworkAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceNetworkAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
