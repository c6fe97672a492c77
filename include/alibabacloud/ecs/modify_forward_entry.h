// Generated from src/ecs/models/ModifyForwardEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyForwardEntry returns.
struct ModifyForwardEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes a port forwarding entry.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ModifyForwardEntry of Vpc.
struct ModifyForwardEntryRequest {
  using Response = ModifyForwardEntryResponse;  ///< What the action returns.

  std::optional<std::string> external_ip{};       ///< External (public) IP address.
  std::optional<std::string> external_port{};     ///< External (public) port.
  std::optional<std::string> forward_entry_id{};  ///< Required. ID of the DNAT (forward) entry.
  std::optional<std::string> forward_table_id{};  ///< Required. ID of the DNAT (forward) table.
  std::optional<std::string> internal_ip{};       ///< Internal (private) IP address.
  std::optional<std::string> internal_port{};     ///< Internal (private) port.
  std::optional<std::string> ip_protocol{};       ///< Network protocol, such as TCP.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyForwardEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyForwardEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyForwardEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
