// Generated from src/ecs/models/DescribeRouteTables.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeRouteTables returns.
struct DescribeRouteTablesResponse {
  /// One route table.
  struct RouteTable {
    /// One route entry.
    struct RouteEntry {
      /// One next hop.
      struct NextHop {
        std::optional<std::int64_t> enabled{};       ///< Whether this is enabled.
        std::optional<std::string> next_hop_id{};    ///< ID of the next hop.
        std::optional<std::string> next_hop_type{};  ///< Type of the next hop.
        std::optional<std::int64_t> weight{};        ///< Weight of the next hop.
      };

      std::optional<std::string> destination_cidr_block{};  ///< Destination CIDR block, such as 11.0.0.0/16.
      std::optional<std::string> instance_id{};             ///< ID of the instance.
      std::optional<std::string> next_hop_type{};           ///< Type of the next hop.
      std::vector<NextHop> next_hops{};                     ///< The next hops.
      std::optional<std::string> route_table_id{};          ///< ID of the route table.
      std::optional<std::string> status{};                  ///< Status of the route entry.
      std::optional<std::string> type{};                    ///< Type of the route entry.
    };

    std::optional<std::string> creation_time{};      ///< Time of creation.
    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
    std::vector<RouteEntry> route_entrys{};          ///< The routes.
    std::optional<std::string> route_table_id{};     ///< ID of the route table.
    std::optional<std::string> route_table_type{};   ///< Type of the route table.
    std::optional<std::string> vrouter_id{};         ///< ID of the vRouter. Wire: VRouterId.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<RouteTable> route_tables{};     ///< The route tables.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists route tables.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `route_tables`.
///
/// @deprecated Use DescribeRouteTableList of Vpc.
struct DescribeRouteTablesRequest {
  using Response = DescribeRouteTablesResponse;  ///< What the action returns.

  std::optional<std::int64_t> page_number{};      ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};        ///< Items on a page.
  std::optional<std::string> region_id{};         ///< Region, such as cn-hangzhou.
  std::optional<std::string> route_table_id{};    ///< ID of the route table.
  std::optional<std::string> route_table_name{};  ///< Name of the route table.
  std::optional<std::string> router_id{};         ///< ID of the router.
  std::optional<std::string> router_type{};       ///< Type of the router.
  std::optional<std::string> vrouter_id{};        ///< ID of the vRouter. Wire: VRouterId.
};

const schema::Struct& SchemaOf(const DescribeRouteTablesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeRouteTablesResponse::RouteTable*) noexcept;
const schema::Struct& SchemaOf(const DescribeRouteTablesResponse::RouteTable::RouteEntry*) noexcept;
const schema::Struct& SchemaOf(const DescribeRouteTablesResponse::RouteTable::RouteEntry::NextHop*) noexcept;
const schema::Struct& SchemaOf(const DescribeRouteTablesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeRouteTablesRequest&) noexcept;
inline auto& ItemsOf(DescribeRouteTablesResponse& page) noexcept {
  return page.route_tables;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
