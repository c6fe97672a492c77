// Generated from src/ecs/models/CreateForwardEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateForwardEntry returns.
struct CreateForwardEntryResponse {
  std::optional<std::string> forward_entry_id{};  ///< ID of the DNAT (forward) entry.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a port forwarding entry in a forward table and returns its ID.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use CreateForwardEntry of Vpc.
struct CreateForwardEntryRequest {
  using Response = CreateForwardEntryResponse;  ///< What the action returns.

  std::optional<std::string> external_ip{};       ///< Required. External (public) IP address.
  std::optional<std::string> external_port{};     ///< Required. External (public) port.
  std::optional<std::string> forward_table_id{};  ///< Required. ID of the DNAT (forward) table.
  std::optional<std::string> internal_ip{};       ///< Required. Internal (private) IP address.
  std::optional<std::string> internal_port{};     ///< Required. Internal (private) port.
  std::optional<std::string> ip_protocol{};       ///< Required. Network protocol, such as TCP.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const CreateForwardEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateForwardEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateForwardEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
