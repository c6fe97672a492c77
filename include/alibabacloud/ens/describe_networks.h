// Generated from src/ens/models/DescribeNetworks.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeNetworks returns.
struct DescribeNetworksResponse {
  /// One network.
  struct Network {
    /// One tag.
    struct Tag {
      std::optional<std::string> key{};      ///< Key of the tag. Known from the API metadata only.
      std::optional<std::string> tag_key{};  ///< Key of the tag, as Key. Known from the API metadata only. @deprecated
      /// Value of the tag, as Value. Known from the API metadata only. @deprecated
      std::optional<std::string> tag_value{};
      std::optional<std::string> value{};  ///< Value of the tag. Known from the API metadata only.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusPending = "Pending";
    static constexpr const char* kStatusAvailable = "Available";
    /// @}

    std::optional<std::string> cidr_block{};     ///< IPv4 address range of the network.
    std::optional<std::string> created_time{};   ///< When the network was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> description{};    ///< Description of the network.
    std::optional<std::string> ens_region_id{};  ///< ID of the node that the network is on.
    /// ID of the gateway route table. Known from the API metadata only.
    std::optional<std::string> gateway_route_table_id{};
    std::optional<std::string> network_acl_id{};  ///< ID of the network ACL. Known from the API metadata only.
    std::optional<std::string> network_id{};      ///< ID of the network.
    std::optional<std::string> network_name{};    ///< Name of the network.
    /// ID of a route table, beside RouterTableId. Known from the API metadata only.
    std::optional<std::string> route_table_id{};
    std::vector<std::string> route_table_ids{};    ///< IDs of the route tables. Known from the API metadata only.
    std::optional<std::string> router_table_id{};  ///< ID of the route table.
    /// Secondary IPv4 address ranges of the network. Known from the API metadata only.
    std::vector<std::string> secondary_cidr_blocks{};
    std::optional<std::string> status{};     ///< State of the network: Pending (being configured) or Available.
    std::vector<Tag> tags{};                 ///< Tags of the network. Known from the API metadata only.
    std::vector<std::string> vswitch_ids{};  ///< IDs of the vSwitches in the network. Wire: VSwitchIds.
  };

  std::vector<Network> networks{};            ///< The networks of this page.
  std::optional<std::int64_t> page_number{};  ///< Number of this page.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, as asked for.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< How many networks match in all.
};

/// Lists networks, page by page. The parameters except PageNumber and PageSize filter the list. Limits: 100 calls per
/// second, 10 per user.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `networks`.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeNetworksRequest {
  using Response = DescribeNetworksResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< Only networks on this node.
  /// Only networks on one of these nodes. Known from the API metadata only.
  std::vector<std::string> ens_region_ids{};
  std::optional<std::string> network_id{};    ///< Only this network.
  std::vector<std::string> network_ids{};     ///< Only these networks. Known from the API metadata only.
  std::optional<std::string> network_name{};  ///< Only networks of this name.
  std::optional<std::int64_t> page_number{};  ///< Page to return; 1 by default.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, 1 to 50; 10 by default.
};

const schema::Struct& SchemaOf(const DescribeNetworksResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworksResponse::Network*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworksResponse::Network::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworksRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNetworksRequest&) noexcept;
inline auto& ItemsOf(DescribeNetworksResponse& page) noexcept {
  return page.networks;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
