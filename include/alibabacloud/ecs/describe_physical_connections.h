// Generated from src/ecs/models/DescribePhysicalConnections.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePhysicalConnections returns.
struct DescribePhysicalConnectionsResponse {
  /// One physical connection type.
  struct PhysicalConnectionType {
    std::optional<std::string> access_point_id{};  ///< ID of the access point.
    std::optional<std::string> ad_location{};      ///< Location of the access device.
    std::optional<std::int64_t> bandwidth{};       ///< Bandwidth of the EIP, bandwidth package or physical connection.
    std::optional<std::string> business_status{};  ///< Business status of the resource.
    std::optional<std::string> circuit_code{};     ///< Circuit code of the physical connection.
    std::optional<std::string> creation_time{};    ///< Time of creation.
    std::optional<std::string> description{};      ///< Description of the physical connection type.
    std::optional<std::string> enabled_time{};     ///< When the physical connection is enabled.
    std::optional<std::string> line_operator{};    ///< Operator of the line.
    std::optional<std::string> name{};             ///< Name of the physical connection type.
    std::optional<std::string> peer_location{};    ///< Location of the peer data center.
    std::optional<std::string> physical_connection_id{};            ///< ID of the physical connection.
    std::optional<std::string> port_number{};                       ///< Number of the port.
    std::optional<std::string> port_type{};                         ///< Type of the port.
    std::optional<std::string> redundant_physical_connection_id{};  ///< ID of the redundant physical connection.
    std::optional<std::string> spec{};  ///< Specification of the router interface, physical connection or NAT gateway.
    std::optional<std::string> status{};  ///< Status of the physical connection type.
    std::optional<std::string> type{};    ///< Type of the physical connection type.
  };

  std::optional<std::int64_t> page_number{};                      ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                        ///< Items on a page.
  std::vector<PhysicalConnectionType> physical_connection_set{};  ///< The physical connections.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists physical connections.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `physical_connection_set`.
///
/// @deprecated Use DescribePhysicalConnections of Vpc.
struct DescribePhysicalConnectionsRequest {
  using Response = DescribePhysicalConnectionsResponse;  ///< What the action returns.

  /// One filter.
  struct Filter {
    std::optional<std::string> key{};  ///< Key of the filter.
    std::vector<std::string> value{};  ///< Value of the tag, filter or attribute.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::vector<Filter> filter{};               ///< The filters, each a key with a value.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};     ///< CIDR block of the user.
};

const schema::Struct& SchemaOf(const DescribePhysicalConnectionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePhysicalConnectionsResponse::PhysicalConnectionType*) noexcept;
const schema::Struct& SchemaOf(const DescribePhysicalConnectionsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribePhysicalConnectionsRequest::Filter*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePhysicalConnectionsRequest&) noexcept;
inline auto& ItemsOf(DescribePhysicalConnectionsResponse& page) noexcept {
  return page.physical_connection_set;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
