// Generated from src/ens/models/ModifyForwardEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyForwardEntry returns.
struct ModifyForwardEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes a port forwarding (DNAT) entry.
///
/// Not repeated after a failure that may have been executed.
struct ModifyForwardEntryRequest {
  using Response = ModifyForwardEntryResponse;  ///< What the action returns.

  /// @{
  /// A value of `ip_protocol`.
  static constexpr const char* kIpProtocolTCP = "TCP";
  static constexpr const char* kIpProtocolUDP = "UDP";
  static constexpr const char* kIpProtocolAny = "Any";
  /// @}

  std::optional<std::string> external_ip{};         ///< External (public) IP address.
  std::optional<std::string> external_port{};       ///< External (public) port.
  std::optional<std::string> forward_entry_id{};    ///< Required. ID of the DNAT (forward) entry.
  std::optional<std::string> forward_entry_name{};  ///< Name of the DNAT (forward) entry.
  std::optional<std::int64_t> health_check_port{};  ///< Port of the health check.
  std::optional<std::string> internal_ip{};         ///< Internal (private) IP address.
  std::optional<std::string> internal_port{};       ///< Internal (private) port.
  std::optional<std::string> ip_protocol{};         ///< Network protocol, such as TCP.
};

const schema::Struct& SchemaOf(const ModifyForwardEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyForwardEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyForwardEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
