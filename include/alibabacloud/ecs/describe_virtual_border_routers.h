// Generated from src/ecs/models/DescribeVirtualBorderRouters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeVirtualBorderRouters returns.
struct DescribeVirtualBorderRoutersResponse {
  /// One virtual border router type.
  struct VirtualBorderRouterType {
    std::optional<std::string> access_point_id{};      ///< ID of the access point.
    std::optional<std::string> activation_time{};      ///< Time of activation.
    std::optional<std::string> circuit_code{};         ///< Circuit code of the physical connection.
    std::optional<std::string> creation_time{};        ///< Time of creation.
    std::optional<std::string> description{};          ///< Description of the virtual border router type.
    std::optional<std::string> local_gateway_ip{};     ///< Local gateway IP address of the virtual border router.
    std::optional<std::string> name{};                 ///< Name of the virtual border router type.
    std::optional<std::string> peer_gateway_ip{};      ///< Gateway IP address of the peer side.
    std::optional<std::string> peering_subnet_mask{};  ///< Subnet mask of the gateway addresses of both sides.
    std::optional<std::string> physical_connection_business_status{};  ///< Business status of the physical connection.
    std::optional<std::string> physical_connection_id{};               ///< ID of the physical connection.
    /// ID of the account that owns the physical connection.
    std::optional<std::string> physical_connection_owner_uid{};
    std::optional<std::string> physical_connection_status{};  ///< Status of the physical connection.
    std::optional<std::string> recovery_time{};               ///< When the virtual border router was last recovered.
    std::optional<std::string> route_table_id{};              ///< ID of the route table.
    std::optional<std::string> status{};                      ///< Status of the virtual border router type.
    std::optional<std::string> termination_time{};            ///< When the virtual border router was last terminated.
    std::optional<std::string> vbr_id{};                      ///< ID of the virtual border router (VBR).
    std::optional<std::int64_t> vlan_id{};                    ///< ID of the VLAN.
    std::optional<std::string> vlan_interface_id{};           ///< ID of the VLAN interface.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};                         ///< Number of items on all pages.
  std::vector<VirtualBorderRouterType> virtual_border_router_set{};  ///< The virtual border routers.
};

/// Lists virtual border routers (VBRs).
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `virtual_border_router_set`.
///
/// @deprecated Use DescribeVirtualBorderRouters of Vpc.
struct DescribeVirtualBorderRoutersRequest {
  using Response = DescribeVirtualBorderRoutersResponse;  ///< What the action returns.

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

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersResponse::VirtualBorderRouterType*) noexcept;
const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersRequest::Filter*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeVirtualBorderRoutersRequest&) noexcept;
inline auto& ItemsOf(DescribeVirtualBorderRoutersResponse& page) noexcept {
  return page.virtual_border_router_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
