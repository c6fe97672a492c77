// Generated from src/ecs/models/AssignIpv6Addresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AssignIpv6Addresses returns.
struct AssignIpv6AddressesResponse {
  std::vector<std::string> ipv6_prefix_sets{};        ///< IPv6 prefixes of the ENI.
  std::vector<std::string> ipv6_sets{};               ///< IPv6 addresses of the ENI.
  std::optional<std::string> network_interface_id{};  ///< ID of the ENI.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Assigns IPv6 addresses or prefixes to a network interface and returns them.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct AssignIpv6AddressesRequest {
  using Response = AssignIpv6AddressesResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::vector<std::string> ipv6_address{};            ///< IPv6 addresses.
  std::optional<std::int64_t> ipv6_address_count{};   ///< Number of IPv6 addresses. Range: 1..10.
  std::vector<std::string> ipv6_prefix{};             ///< IPv6 prefixes of the ENI.
  std::optional<std::int64_t> ipv6_prefix_count{};    ///< Number of IPv6 prefixes. Range: 1..10.
  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const AssignIpv6AddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const AssignIpv6AddressesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AssignIpv6AddressesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
