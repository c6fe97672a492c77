// Generated from src/ecs/models/AssignPrivateIpAddresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AssignPrivateIpAddresses returns.
struct AssignPrivateIpAddressesResponse {
  /// The private IP addresses that are assigned.
  struct AssignedPrivateIpAddressesSet {
    std::vector<std::string> ipv4_prefix_set{};         ///< IPv4 prefixes that are assigned.
    std::optional<std::string> network_interface_id{};  ///< ID of the ENI.
    std::vector<std::string> private_ip_set{};          ///< The private IP addresses.
  };

  AssignedPrivateIpAddressesSet assigned_private_ip_addresses_set{};  ///< The private IP addresses that are assigned.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Assigns secondary private IPv4 addresses or prefixes to a network interface and returns them.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct AssignPrivateIpAddressesRequest {
  using Response = AssignPrivateIpAddressesResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::vector<std::string> ipv4_prefix{};             ///< IPv4 prefixes of the ENI.
  std::optional<std::int64_t> ipv4_prefix_count{};    ///< Number of IPv4 prefixes. Range: 1..10.
  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::vector<std::string> private_ip_address{};      ///< Private IP address of the instance or ENI.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
  /// Number of secondary private IP addresses to assign automatically.
  std::optional<std::int64_t> secondary_private_ip_address_count{};
};

const schema::Struct& SchemaOf(const AssignPrivateIpAddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet*) noexcept;
const schema::Struct& SchemaOf(const AssignPrivateIpAddressesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AssignPrivateIpAddressesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
