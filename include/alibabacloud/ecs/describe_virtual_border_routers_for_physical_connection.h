// Generated from src/ecs/models/DescribeVirtualBorderRoutersForPhysicalConnection.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeVirtualBorderRoutersForPhysicalConnection returns.
struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
  /// One virtual border router for physical connection type.
  struct VirtualBorderRouterForPhysicalConnectionType {
    std::optional<std::string> activation_time{};   ///< Time of activation.
    std::optional<std::string> circuit_code{};      ///< Circuit code of the physical connection.
    std::optional<std::string> creation_time{};     ///< Time of creation.
    std::optional<std::string> recovery_time{};     ///< When the virtual border router was last recovered.
    std::optional<std::string> termination_time{};  ///< When the virtual border router was last terminated.
    std::optional<std::string> vbr_id{};            ///< ID of the virtual border router (VBR).
    std::optional<std::int64_t> vbr_owner_uid{};    ///< ID of the account that owns the virtual border router (VBR).
    std::optional<std::int64_t> vlan_id{};          ///< ID of the VLAN.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
  /// The virtual border routers of the physical connection.
  std::vector<VirtualBorderRouterForPhysicalConnectionType> virtual_border_router_for_physical_connection_set{};
};

/// Lists the virtual border routers (VBRs) of a physical connection.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `virtual_border_router_for_physical_connection_set`.
///
/// @deprecated Use DescribeVirtualBorderRoutersForPhysicalConnection of Vpc.
struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
  using Response = DescribeVirtualBorderRoutersForPhysicalConnectionResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};  ///< Key of the filter.
    std::vector<std::string> value{};  ///< Value of the tag, filter or attribute.
  };

  std::vector<Filter> filter{};                         ///< The filters, each a key with a value.
  std::optional<std::int64_t> page_number{};            ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};              ///< Items on a page.
  std::optional<std::string> physical_connection_id{};  ///< Required. ID of the physical connection.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersForPhysicalConnectionResponse*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeVirtualBorderRoutersForPhysicalConnectionResponse::VirtualBorderRouterForPhysicalConnectionType*) noexcept;
const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersForPhysicalConnectionRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeVirtualBorderRoutersForPhysicalConnectionRequest::Filter*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeVirtualBorderRoutersForPhysicalConnectionRequest&) noexcept;
inline auto& ItemsOf(DescribeVirtualBorderRoutersForPhysicalConnectionResponse& page) noexcept {
  return page.virtual_border_router_for_physical_connection_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
