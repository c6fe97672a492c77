// Generated from src/ens/models/DescribeNetworkAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeNetworkAttribute returns.
struct DescribeNetworkAttributeResponse {
  /// One type of resource.
  struct CloudResourceSetType {
    std::optional<std::int64_t> resource_count{};  ///< Number of resources of this type in the network.
    std::optional<std::string> resource_type{};    ///< Type of the resources, such as VSwitch.
  };

  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusPending = "Pending";
  static constexpr const char* kStatusAvailable = "Available";
  /// @}

  std::optional<std::string> cidr_block{};              ///< IPv4 address range of the network.
  std::vector<CloudResourceSetType> cloud_resources{};  ///< The resources in the network, by type.
  std::optional<std::string> created_time{};   ///< When the network was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> description{};    ///< Description of the network.
  std::optional<std::string> ens_region_id{};  ///< ID of the node that the network is on.
  /// ID of the gateway route table. Known from the API metadata only.
  std::optional<std::string> gateway_route_table_id{};
  /// IDs of the high-availability virtual IP addresses (HAVIPs) in the network. Known from the API metadata only.
  std::vector<std::string> ha_vip_ids{};
  std::vector<std::string> instance_ids{};  ///< IDs of the instances in the network. Known from the API metadata only.
  /// IDs of the load balancers in the network. Known from the API metadata only.
  std::vector<std::string> load_balancer_ids{};
  /// IDs of the NAT gateways in the network. Known from the API metadata only.
  std::vector<std::string> nat_gateway_ids{};
  std::optional<std::string> network_acl_id{};  ///< ID of the network ACL. Known from the API metadata only.
  std::optional<std::string> network_id{};      ///< ID of the network.
  /// IDs of the network interfaces in the network. Known from the API metadata only.
  std::vector<std::string> network_interface_ids{};
  std::optional<std::string> network_name{};  ///< Name of the network.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  /// ID of a route table, beside RouterTableId. Known from the API metadata only.
  std::optional<std::string> route_table_id{};
  std::vector<std::string> route_table_ids{};    ///< IDs of the route tables. Known from the API metadata only.
  std::optional<std::string> router_table_id{};  ///< ID of the route table.
  /// Secondary IPv4 address ranges of the network. Known from the API metadata only.
  std::vector<std::string> secondary_cidr_blocks{};
  std::optional<std::string> status{};     ///< State of the network: Pending (being configured) or Available.
  std::vector<std::string> vswitch_ids{};  ///< IDs of the vSwitches in the network. Wire: VSwitchIds.
};

/// Returns the configuration of one network. Limits: 100 calls per second, 10 per user.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeNetworkAttributeRequest {
  using Response = DescribeNetworkAttributeResponse;  ///< What the action returns.

  std::optional<std::string> network_id{};  ///< Required. The network to describe.
};

const schema::Struct& SchemaOf(const DescribeNetworkAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkAttributeResponse::CloudResourceSetType*) noexcept;
const schema::Struct& SchemaOf(const DescribeNetworkAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNetworkAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
