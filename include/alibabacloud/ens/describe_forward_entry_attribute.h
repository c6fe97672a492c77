// Generated from src/ens/models/DescribeForwardEntryAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeForwardEntryAttribute returns.
struct DescribeForwardEntryAttributeResponse {
  /// @{
  /// A value of `ip_protocol`.
  static constexpr const char* kIpProtocolTCP = "TCP";
  static constexpr const char* kIpProtocolUDP = "UDP";
  static constexpr const char* kIpProtocolAny = "Any";
  /// @}

  std::optional<std::string> creation_time{};       ///< Time of creation.
  std::optional<std::string> external_ip{};         ///< External (public) IP address.
  std::optional<std::string> external_port{};       ///< External (public) port.
  std::optional<std::string> forward_entry_id{};    ///< ID of the DNAT (forward) entry.
  std::optional<std::string> forward_entry_name{};  ///< Name of the DNAT (forward) entry.
  std::optional<std::string> health_check_port{};   ///< Port of the health check.
  std::optional<std::string> internal_ip{};         ///< Internal (private) IP address.
  std::optional<std::string> internal_port{};       ///< Internal (private) port.
  std::optional<std::string> ip_protocol{};         ///< Network protocol, such as TCP.
  std::optional<std::string> nat_gateway_id{};      ///< ID of the NAT gateway.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> standby_external_ip{};  ///< Standby public IP address of the DNAT entry.
  std::optional<std::string> standby_status{};       ///< Status of the standby.
  std::optional<std::string> status{};               ///< Status of the item.
};

/// Returns the attributes of a port forwarding (DNAT) entry.
///
/// A read: repeated after any failure that may pass.
struct DescribeForwardEntryAttributeRequest {
  using Response = DescribeForwardEntryAttributeResponse;  ///< What the action returns.

  std::optional<std::string> forward_entry_id{};  ///< Required. ID of the DNAT (forward) entry.
};

const schema::Struct& SchemaOf(const DescribeForwardEntryAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeForwardEntryAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeForwardEntryAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
