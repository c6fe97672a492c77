// Generated from src/ens/models/ModifyEnsRouteEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyEnsRouteEntry returns.
struct ModifyEnsRouteEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a route.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ModifyEnsRouteEntryRequest {
  using Response = ModifyEnsRouteEntryResponse;  ///< What the action returns.

  std::optional<std::string> description{};       ///< Text that describes the item.
  std::optional<std::string> route_entry_id{};    ///< Required. ID of the route.
  std::optional<std::string> route_entry_name{};  ///< Name of the route.
};

const schema::Struct& SchemaOf(const ModifyEnsRouteEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyEnsRouteEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyEnsRouteEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
