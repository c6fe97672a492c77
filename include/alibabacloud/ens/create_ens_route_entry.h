// Generated from src/ens/models/CreateEnsRouteEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateEnsRouteEntry returns.
struct CreateEnsRouteEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> route_entry_id{};  ///< ID of the route.
};

/// Creates a route in a route table and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateEnsRouteEntryRequest {
  using Response = CreateEnsRouteEntryResponse;  ///< What the action returns.

  /// @{
  /// A value of `next_hop_type`.
  static constexpr const char* kNextHopTypeInstance = "Instance";
  static constexpr const char* kNextHopTypeHaVip = "HaVip";
  static constexpr const char* kNextHopTypeNetworkPeer = "NetworkPeer";
  /// @}

  std::optional<std::string> description{};             ///< Text that describes the item.
  std::optional<std::string> destination_cidr_block{};  ///< Required. Destination CIDR block, such as 11.0.0.0/16.
  std::optional<std::string> next_hop_id{};             ///< Required. ID of the next hop.
  std::optional<std::string> next_hop_type{};           ///< Type of the next hop.
  std::optional<std::string> route_entry_name{};        ///< Name of the route.
  std::optional<std::string> route_table_id{};          ///< Required. ID of the route table.
  std::optional<std::string> source_cidr_block{};       ///< Source CIDR block of the route.
};

const schema::Struct& SchemaOf(const CreateEnsRouteEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateEnsRouteEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateEnsRouteEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
