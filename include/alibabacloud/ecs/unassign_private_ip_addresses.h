// Generated from src/ecs/models/UnassignPrivateIpAddresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What UnassignPrivateIpAddresses returns.
struct UnassignPrivateIpAddressesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes secondary private IPv4 addresses or prefixes from a network interface.
///
/// Not repeated after a failure that may have been executed.
struct UnassignPrivateIpAddressesRequest {
  using Response = UnassignPrivateIpAddressesResponse;  ///< What the action returns.

  std::vector<std::string> ipv4_prefix{};             ///< IPv4 prefixes of the ENI.
  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::vector<std::string> private_ip_address{};      ///< Private IP address of the instance or ENI.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const UnassignPrivateIpAddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const UnassignPrivateIpAddressesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UnassignPrivateIpAddressesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
