// Generated from src/ecs/models/DeleteForwardEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteForwardEntry returns.
struct DeleteForwardEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a port forwarding entry.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use DeleteForwardEntry of Vpc.
struct DeleteForwardEntryRequest {
  using Response = DeleteForwardEntryResponse;  ///< What the action returns.

  std::optional<std::string> forward_entry_id{};  ///< Required. ID of the DNAT (forward) entry.
  std::optional<std::string> forward_table_id{};  ///< Required. ID of the DNAT (forward) table.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteForwardEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteForwardEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteForwardEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
