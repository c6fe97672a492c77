// Generated from src/ens/models/AddNetworkInterfaceToInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AddNetworkInterfaceToInstance returns.
struct AddNetworkInterfaceToInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds an IPv6 network interface to an instance and gives it a public IP address automatically. Internal networks and
/// IPv4 are not supported yet. Limits: 100 calls per second, 5 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct AddNetworkInterfaceToInstanceRequest {
  using Response = AddNetworkInterfaceToInstanceResponse;  ///< What the action returns.

  /// Network parameters; the only combination supported is ipType public with ipAddressType ipv6.
  struct Networks {
    /// @{
    /// A value of `ip_address_type`.
    static constexpr const char* kIpAddressTypeIpv6 = "ipv6";
    /// @}
    /// @{
    /// A value of `ip_type`.
    static constexpr const char* kIpTypePublic = "public";
    /// @}

    /// IP version of the address; ipv6 is the only one supported. Wire: ipAddressType.
    std::optional<std::string> ip_address_type{};
    std::optional<std::string> ip_type{};  ///< Kind of the address; public is the only one supported. Wire: ipType.
  };

  std::optional<bool> auto_start{};          ///< Whether to assign the IP address automatically.
  std::optional<std::string> instance_id{};  ///< Required. The instance to add the network interface to.
  /// Required. Network parameters; the only combination supported is ipType public with ipAddressType ipv6.
  Networks networks{};
};

const schema::Struct& SchemaOf(const AddNetworkInterfaceToInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const AddNetworkInterfaceToInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const AddNetworkInterfaceToInstanceRequest::Networks*) noexcept;
const schema::Action& ActionOf(const Client&, const AddNetworkInterfaceToInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
