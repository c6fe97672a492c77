// Generated from src/ens/models/DescribeVSwitchAttributes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeVSwitchAttributes returns.
struct DescribeVSwitchAttributesResponse {
  std::optional<std::int64_t> available_ip_address_count{};  ///< Number of IP addresses still available in the vSwitch.
  std::optional<std::string> cidr_block{};                   ///< CIDR block, such as 10.0.0.0/24.
  std::optional<std::string> created_time{};                 ///< Time of creation, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> description{};                  ///< Text that describes the item.
  std::optional<std::string> ens_region_id{};                ///< ENS region (node), such as cn-chengdu-26.
  std::vector<std::string> ha_vip_ids{};                     ///< IDs of the HAVIPs.
  std::vector<std::string> instance_ids{};                   ///< IDs of the instances.
  std::vector<std::string> load_balancer_ids{};              ///< IDs of the load balancers.
  std::vector<std::string> nat_gateway_ids{};                ///< IDs of the NAT gateways.
  std::optional<std::string> network_id{};                   ///< ID of the network.
  std::vector<std::string> network_interface_ids{};          ///< IDs of the ENIs.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> status{};        ///< Status of the item.
  std::optional<std::string> vswitch_id{};    ///< ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> vswitch_name{};  ///< Name of the vSwitch. Wire: VSwitchName.
};

/// Returns the attributes of a vSwitch.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeVSwitchAttributesRequest {
  using Response = DescribeVSwitchAttributesResponse;  ///< What the action returns.

  std::optional<std::string> vswitch_id{};  ///< Required. ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const DescribeVSwitchAttributesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeVSwitchAttributesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeVSwitchAttributesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
