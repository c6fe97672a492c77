// Generated from src/ens/models/DescribeNetworkPeerConnections.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeNetworkPeerConnections returns.
struct DescribeNetworkPeerConnectionsResponse {
  /// One network peer connect.
  struct NetworkPeerConnects {
    /// The network on the accepting side of the peering connection.
    struct AcceptingNetwork {
      std::vector<std::string> ipv4_cidrs{};    ///< IPv4 CIDR blocks of the network.
      std::optional<std::string> network_id{};  ///< ID of the network.
    };

    /// The network data.
    struct Network {
      std::vector<std::string> ipv4_cidrs{};    ///< IPv4 CIDR blocks of the network.
      std::optional<std::string> network_id{};  ///< ID of the network.
    };

    AcceptingNetwork accepting_network{};  ///< The network on the accepting side of the peering connection.
    /// ID of the network on the accepting side of the peering connection.
    std::optional<std::string> accepting_network_id{};
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> description{};    ///< Description of the network peer connect.
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    std::optional<std::string> name{};           ///< Name of the network peer connect.
    Network network{};                           ///< The network data.
    std::optional<std::string> network_id{};     ///< ID of the network.
    std::optional<std::string> status{};         ///< Status of the network peer connect.
  };

  std::vector<NetworkPeerConnects> network_peer_connects{};  ///< The network peer connections.
  std::optional<std::string> page_number{};                  ///< Number of the page, from 1.
  std::optional<std::string> page_size{};                    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> total_count{};  ///< Number of items on all pages.
};

/// Lists peering connections between networks.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `network_peer_connects`. HTTPS only.
struct DescribeNetworkPeerConnectionsRequest {
  using Response = DescribeNetworkPeerConnectionsResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_id{};    ///< ID of the instance.
  std::optional<std::string> name{};           ///< Only items of this name.
  std::vector<std::string> network_ids{};      ///< IDs of the networks.
  std::optional<std::int64_t> page_number{};   ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};     ///< Items on a page.
};

const schema::Struct& SchemaOf(const DescribeNetworkPeerConnectionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::AcceptingNetwork*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkPeerConnectionsResponse::NetworkPeerConnects::Network*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkPeerConnectionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNetworkPeerConnectionsRequest&) noexcept;
inline auto& ItemsOf(DescribeNetworkPeerConnectionsResponse& page) noexcept {
  return page.network_peer_connects;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
