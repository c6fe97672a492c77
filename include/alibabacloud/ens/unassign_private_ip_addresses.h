// Generated from src/ens/models/UnassignPrivateIpAddresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UnassignPrivateIpAddresses returns.
struct UnassignPrivateIpAddressesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes private IP addresses from a network interface.
///
/// Not repeated after a failure that may have been executed.
struct UnassignPrivateIpAddressesRequest {
  using Response = UnassignPrivateIpAddressesResponse;  ///< What the action returns.

  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  /// Required. Private IP address; for DescribeClusterUserKubeconfig, whether to use the private address.
  std::vector<std::string> private_ip_address{};
};

const schema::Struct& SchemaOf(const UnassignPrivateIpAddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const UnassignPrivateIpAddressesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UnassignPrivateIpAddressesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
