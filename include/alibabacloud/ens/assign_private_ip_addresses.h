// Generated from src/ens/models/AssignPrivateIpAddresses.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AssignPrivateIpAddresses returns.
struct AssignPrivateIpAddressesResponse {
  /// The private IP addresses that are assigned.
  struct AssignedPrivateIpAddressesSet {
    std::optional<std::string> network_interface_id{};  ///< ID of the ENI.
    std::vector<std::string> private_ip_set{};          ///< The private IP addresses.
  };

  AssignedPrivateIpAddressesSet assigned_private_ip_addresses_set{};  ///< The private IP addresses that are assigned.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Assigns private IP addresses to a network interface and returns them.
///
/// Not repeated after a failure that may have been executed.
struct AssignPrivateIpAddressesRequest {
  using Response = AssignPrivateIpAddressesResponse;  ///< What the action returns.

  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::optional<std::string> vswitch_id{};            ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const AssignPrivateIpAddressesResponse*) noexcept;
const schema::Struct& SchemaOf(const AssignPrivateIpAddressesResponse::AssignedPrivateIpAddressesSet*) noexcept;
const schema::Struct& SchemaOf(const AssignPrivateIpAddressesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AssignPrivateIpAddressesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
