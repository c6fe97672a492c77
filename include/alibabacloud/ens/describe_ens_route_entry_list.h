// Generated from src/ens/models/DescribeEnsRouteEntryList.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsRouteEntryList returns.
struct DescribeEnsRouteEntryListResponse {
  /// One route entry.
  struct RouteEntrys {
    /// One next hop.
    struct NextHops {
      std::optional<std::string> next_hop_id{};    ///< ID of the next hop.
      std::optional<std::string> next_hop_name{};  ///< Name of the next hop.
      std::optional<std::string> next_hop_type{};  ///< Type of the next hop.
    };

    std::optional<std::string> creation_time{};           ///< Time of creation.
    std::optional<std::string> description{};             ///< Description of the route entry.
    std::optional<std::string> destination_cidr_block{};  ///< Destination CIDR block, such as 11.0.0.0/16.
    std::vector<NextHops> next_hops{};                    ///< The next hops.
    std::optional<std::string> route_entry_id{};          ///< ID of the route.
    std::optional<std::string> route_entry_name{};        ///< Name of the route.
    std::optional<std::string> route_table_id{};          ///< ID of the route table.
    std::optional<std::string> source_cidr_block{};       ///< Source CIDR block of the route.
    std::optional<std::string> status{};                  ///< Status of the route entry.
    std::optional<std::string> type{};                    ///< Type of the route entry.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<RouteEntrys> route_entrys{};    ///< The routes.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists routes of a route table.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `route_entrys`.
struct DescribeEnsRouteEntryListRequest {
  using Response = DescribeEnsRouteEntryListResponse;  ///< What the action returns.

  /// @{
  /// A value of `next_hop_type`.
  static constexpr const char* kNextHopTypeInstance = "Instance";
  static constexpr const char* kNextHopTypeHaVip = "HaVip";
  static constexpr const char* kNextHopTypeNetworkPeer = "NetworkPeer";
  /// @}
  /// @{
  /// A value of `route_entry_type`.
  static constexpr const char* kRouteEntryTypeCustom = "Custom";
  static constexpr const char* kRouteEntryTypeSystem = "System";
  /// @}

  std::optional<std::string> destination_cidr_block{};  ///< Destination CIDR block, such as 11.0.0.0/16.
  std::optional<std::string> next_hop_id{};             ///< ID of the next hop.
  std::optional<std::string> next_hop_type{};           ///< Type of the next hop.
  std::optional<std::int64_t> page_number{};            ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};              ///< Items on a page. Range: 10..100. Default: 10.
  std::optional<std::string> route_entry_id{};          ///< ID of the route.
  std::optional<std::string> route_entry_name{};        ///< Name of the route.
  std::optional<std::string> route_entry_type{};        ///< Type of the route.
  std::optional<std::string> route_table_id{};          ///< ID of the route table.
};

const schema::Struct& SchemaOf(const DescribeEnsRouteEntryListResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRouteEntryListResponse::RouteEntrys*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRouteEntryListResponse::RouteEntrys::NextHops*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRouteEntryListRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsRouteEntryListRequest&) noexcept;
inline auto& ItemsOf(DescribeEnsRouteEntryListResponse& page) noexcept {
  return page.route_entrys;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
