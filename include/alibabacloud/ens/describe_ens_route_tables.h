// Generated from src/ens/models/DescribeEnsRouteTables.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsRouteTables returns.
struct DescribeEnsRouteTablesResponse {
  /// One route table.
  struct RouteTables {
    /// One associated resource.
    struct AssociatedResource {
      std::optional<std::string> resource_id{};    ///< ID of the resource.
      std::optional<std::string> resource_name{};  ///< Name of the resource.
      std::optional<std::string> resource_type{};  ///< Type of the resource.
    };

    /// @{
    /// A value of `associate_type`.
    static constexpr const char* kAssociateTypeVSwitch = "VSwitch";
    static constexpr const char* kAssociateTypeGateway = "Gateway";
    /// @}

    std::optional<std::string> associate_type{};  ///< What the route table is associated with, VSwitch or Gateway.
    std::vector<AssociatedResource> associated_resources{};  ///< The resources associated with the route table.
    std::optional<std::string> creation_time{};              ///< Time of creation.
    std::optional<std::string> description{};                ///< Description of the route table.
    std::optional<std::string> ens_region_id{};              ///< ENS region (node), such as cn-chengdu-26.
    std::optional<bool> is_default_gateway_route_table{};    ///< Whether this is the default gateway route table.
    std::optional<std::string> network_id{};                 ///< ID of the network.
    std::optional<std::string> network_name{};               ///< Name of the network.
    std::optional<std::string> route_table_id{};             ///< ID of the route table.
    std::optional<std::string> route_table_name{};           ///< Name of the route table.
    std::optional<std::string> status{};                     ///< Status of the route table.
    std::optional<std::string> type{};                       ///< Type of the route table.
    std::vector<std::string> vswitch_ids{};                  ///< IDs of the vSwitches. Wire: VSwitchIds.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<RouteTables> route_tables{};    ///< The route tables.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists route tables.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `route_tables`.
struct DescribeEnsRouteTablesRequest {
  using Response = DescribeEnsRouteTablesResponse;  ///< What the action returns.

  /// @{
  /// A value of `associate_type`.
  static constexpr const char* kAssociateTypeVSwitch = "VSwitch";
  static constexpr const char* kAssociateTypeGateway = "Gateway";
  /// @}

  std::optional<std::string> associate_type{};    ///< What the route table is associated with, VSwitch or Gateway.
  std::optional<std::string> ens_region_id{};     ///< ENS region (node), such as cn-chengdu-26.
  std::vector<std::string> ens_region_ids{};      ///< ENS regions, such as cn-chengdu-26.
  std::optional<std::string> network_id{};        ///< ID of the network.
  std::optional<std::int64_t> page_number{};      ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};        ///< Items on a page.
  std::optional<std::string> route_table_id{};    ///< ID of the route table.
  std::optional<std::string> route_table_name{};  ///< Name of the route table.
  std::optional<std::string> type{};              ///< Only items of this type.
};

const schema::Struct& SchemaOf(const DescribeEnsRouteTablesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRouteTablesResponse::RouteTables*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRouteTablesResponse::RouteTables::AssociatedResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsRouteTablesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsRouteTablesRequest&) noexcept;
inline auto& ItemsOf(DescribeEnsRouteTablesResponse& page) noexcept {
  return page.route_tables;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
