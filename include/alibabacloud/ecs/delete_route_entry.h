// Generated from src/ecs/models/DeleteRouteEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteRouteEntry returns.
struct DeleteRouteEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a route from a route table.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use DeleteRouteEntry of Vpc.
struct DeleteRouteEntryRequest {
  using Response = DeleteRouteEntryResponse;  ///< What the action returns.

  /// One next hop.
  struct NextHopList {
    std::optional<std::string> next_hop_id{};    ///< ID of the next hop.
    std::optional<std::string> next_hop_type{};  ///< Type of the next hop.
  };

  std::optional<std::string> destination_cidr_block{};  ///< Required. Destination CIDR block, such as 11.0.0.0/16.
  std::optional<std::string> next_hop_id{};             ///< ID of the next hop.
  std::vector<NextHopList> next_hop_list{};             ///< The next hops.
  std::optional<std::string> region_id{};               ///< Region, such as cn-hangzhou.
  std::optional<std::string> route_table_id{};          ///< Required. ID of the route table.
};

const schema::Struct& SchemaOf(const DeleteRouteEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteRouteEntryRequest*) noexcept;
const schema::Struct& SchemaOf(const DeleteRouteEntryRequest::NextHopList*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteRouteEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
