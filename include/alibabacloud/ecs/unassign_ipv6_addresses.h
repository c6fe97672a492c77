// Generated from src/ecs/models/UnassignIpv6Addresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What UnassignIpv6Addresses returns.
struct UnassignIpv6AddressesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes IPv6 addresses or prefixes from a network interface.
///
/// Not repeated after a failure that may have been executed.
struct UnassignIpv6AddressesRequest {
  using Response = UnassignIpv6AddressesResponse;  ///< What the action returns.

  std::vector<std::string> ipv6_address{};            ///< IPv6 addresses.
  std::vector<std::string> ipv6_prefix{};             ///< IPv6 prefixes of the ENI.
  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const UnassignIpv6AddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const UnassignIpv6AddressesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UnassignIpv6AddressesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
