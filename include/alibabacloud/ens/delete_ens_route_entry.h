// Generated from src/ens/models/DeleteEnsRouteEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteEnsRouteEntry returns.
struct DeleteEnsRouteEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a route from a route table.
///
/// Not repeated after a failure that may have been executed.
struct DeleteEnsRouteEntryRequest {
  using Response = DeleteEnsRouteEntryResponse;  ///< What the action returns.

  std::optional<std::string> route_entry_id{};  ///< Required. ID of the route.
};

const schema::Struct& SchemaOf(const DeleteEnsRouteEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteEnsRouteEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteEnsRouteEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
