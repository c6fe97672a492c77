// Generated from src/ecs/models/CreateRouteEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateRouteEntry returns.
struct CreateRouteEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a route in a route table.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use CreateRouteEntry of Vpc.
struct CreateRouteEntryRequest {
  using Response = CreateRouteEntryResponse;  ///< What the action returns.

  /// One next hop.
  struct NextHopList {
    std::optional<std::string> next_hop_id{};    ///< ID of the next hop.
    std::optional<std::string> next_hop_type{};  ///< Type of the next hop.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> destination_cidr_block{};  ///< Required. Destination CIDR block, such as 11.0.0.0/16.
  std::optional<std::string> next_hop_id{};             ///< ID of the next hop.
  std::vector<NextHopList> next_hop_list{};             ///< The next hops.
  std::optional<std::string> next_hop_type{};           ///< Type of the next hop.
  std::optional<std::string> region_id{};               ///< Region, such as cn-hangzhou.
  std::optional<std::string> route_table_id{};          ///< Required. ID of the route table.
};

const schema::Struct& SchemaOf(const CreateRouteEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateRouteEntryRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateRouteEntryRequest::NextHopList*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateRouteEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
