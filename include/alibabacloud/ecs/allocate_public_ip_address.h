// Generated from src/ecs/models/AllocatePublicIpAddress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AllocatePublicIpAddress returns.
struct AllocatePublicIpAddressResponse {
  std::optional<std::string> ip_address{};  ///< IP address.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Assigns a public IP address to an instance and returns it.
///
/// Not repeated after a failure that may have been executed.
struct AllocatePublicIpAddressRequest {
  using Response = AllocatePublicIpAddressResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> ip_address{};   ///< IP address.
  std::optional<std::string> vlan_id{};      ///< ID of the VLAN. @deprecated
};

const schema::Struct& SchemaOf(const AllocatePublicIpAddressResponse*) noexcept;
const schema::Struct& SchemaOf(const AllocatePublicIpAddressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AllocatePublicIpAddressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
