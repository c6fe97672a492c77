// Generated from src/ecs/models/DescribeRouterInterfaces.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeRouterInterfaces returns.
struct DescribeRouterInterfacesResponse {
  /// One router interface type.
  struct RouterInterfaceType {
    std::optional<std::string> access_point_id{};  ///< ID of the access point.
    std::optional<std::string> business_status{};  ///< Business status of the resource.
    std::optional<std::string> charge_type{};  ///< Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> connected_time{};                      ///< Time of the connection.
    std::optional<std::string> creation_time{};                       ///< Time of creation.
    std::optional<std::string> description{};                         ///< Description of the router interface type.
    std::optional<std::string> end_time{};                            ///< End of the time range or period.
    std::optional<std::string> health_check_source_ip{};              ///< Source IP address of the health check.
    std::optional<std::string> health_check_target_ip{};              ///< Target IP address of the health check.
    std::optional<std::string> name{};                                ///< Name of the router interface type.
    std::optional<std::string> opposite_access_point_id{};            ///< ID of the access point of the peer.
    std::optional<std::string> opposite_interface_business_status{};  ///< Business status of the peer router interface.
    std::optional<std::string> opposite_interface_id{};               ///< ID of the peer router interface.
    /// ID of the account that owns the peer router interface.
    std::optional<std::string> opposite_interface_owner_id{};
    std::optional<std::string> opposite_interface_spec{};    ///< Specification of the peer router interface.
    std::optional<std::string> opposite_interface_status{};  ///< Status of the peer router interface.
    std::optional<std::string> opposite_region_id{};         ///< Region of the peer.
    std::optional<std::string> opposite_router_id{};         ///< ID of the peer router.
    std::optional<std::string> opposite_router_type{};       ///< Type of the peer router.
    std::optional<std::string> role{};                       ///< Role of the router interface in the connection.
    std::optional<std::string> router_id{};                  ///< ID of the router.
    std::optional<std::string> router_interface_id{};        ///< ID of the router interface.
    std::optional<std::string> router_type{};                ///< Type of the router.
    std::optional<std::string> spec{};  ///< Specification of the router interface, physical connection or NAT gateway.
    std::optional<std::string> status{};  ///< Status of the router interface type.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<RouterInterfaceType> router_interface_set{};  ///< The router interfaces.
  std::optional<std::int64_t> total_count{};                ///< Number of items on all pages.
};

/// Lists router interfaces.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `router_interface_set`.
///
/// @deprecated Use DescribeRouterInterfaces of Vpc.
struct DescribeRouterInterfacesRequest {
  using Response = DescribeRouterInterfacesResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};  ///< Key of the filter.
    std::vector<std::string> value{};  ///< Value of the tag, filter or attribute.
  };

  std::vector<Filter> filter{};               ///< The filters, each a key with a value.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeRouterInterfacesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeRouterInterfacesResponse::RouterInterfaceType*) noexcept;
const schema::Struct& SchemaOf(const DescribeRouterInterfacesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeRouterInterfacesRequest::Filter*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeRouterInterfacesRequest&) noexcept;
inline auto& ItemsOf(DescribeRouterInterfacesResponse& page) noexcept {
  return page.router_interface_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
