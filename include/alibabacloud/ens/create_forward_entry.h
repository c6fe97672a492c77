// Generated from src/ens/models/CreateForwardEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateForwardEntry returns.
struct CreateForwardEntryResponse {
  std::optional<std::string> forward_entry_id{};  ///< ID of the DNAT (forward) entry.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a port forwarding (DNAT) entry of a NAT gateway and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateForwardEntryRequest {
  using Response = CreateForwardEntryResponse;  ///< What the action returns.

  /// @{
  /// A value of `ip_protocol`.
  static constexpr const char* kIpProtocolTCP = "TCP";
  static constexpr const char* kIpProtocolUDP = "UDP";
  static constexpr const char* kIpProtocolAny = "Any";
  /// @}

  std::optional<std::string> external_ip{};          ///< Required. External (public) IP address.
  std::optional<std::string> external_port{};        ///< Required. External (public) port.
  std::optional<std::string> forward_entry_name{};   ///< Name of the DNAT (forward) entry.
  std::optional<std::int64_t> health_check_port{};   ///< Port of the health check.
  std::optional<std::string> internal_ip{};          ///< Required. Internal (private) IP address.
  std::optional<std::string> internal_port{};        ///< Required. Internal (private) port.
  std::optional<std::string> ip_protocol{};          ///< Network protocol, such as TCP.
  std::optional<std::string> nat_gateway_id{};       ///< Required. ID of the NAT gateway.
  std::optional<std::string> standby_external_ip{};  ///< Standby public IP address of the DNAT entry.
};

const schema::Struct& SchemaOf(const CreateForwardEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateForwardEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateForwardEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
