// Generated from src/ens/models/DescribeNatGateways.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeNatGateways returns.
struct DescribeNatGatewaysResponse {
  /// One NAT gateway.
  struct NatGateways {
    /// One IP list.
    struct IpLists {
      /// @{
      /// A value of `using_status`.
      static constexpr const char* kUsingStatusUsedByForwardTable = "UsedByForwardTable";
      static constexpr const char* kUsingStatusUsedBySnatTable = "UsedBySnatTable";
      static constexpr const char* kUsingStatusIdle = "Idle";
      /// @}

      std::optional<std::string> allocation_id{};  ///< ID of the EIP.
      std::optional<std::string> ip_address{};     ///< IP address.
      std::optional<std::string> using_status{};   ///< What the IP address is used by, Idle if nothing.
    };

    /// One tag.
    struct Tags {
      std::optional<std::string> key{};        ///< Key of the tag.
      std::optional<std::string> tag_key{};    ///< Key of the tag. @deprecated
      std::optional<std::string> tag_value{};  ///< Value of the tag. @deprecated
      std::optional<std::string> value{};      ///< Value of the tag.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusCreating = "Creating";
    static constexpr const char* kStatusAvailable = "Available";
    static constexpr const char* kStatusDeleting = "Deleting";
    /// @}

    std::optional<std::string> creation_time{};   ///< Time of creation.
    std::optional<std::string> ens_region_id{};   ///< ENS region (node), such as cn-chengdu-26.
    std::vector<IpLists> ip_lists{};              ///< The IP addresses of the NAT gateway.
    std::optional<std::string> name{};            ///< Name of the NAT gateway.
    std::optional<std::string> nat_gateway_id{};  ///< ID of the NAT gateway.
    std::optional<std::string> network_id{};      ///< ID of the network.
    std::optional<std::string> spec{};            ///< Specification of the instance or NAT gateway.
    std::optional<std::string> status{};          ///< Status of the NAT gateway.
    std::vector<Tags> tags{};                     ///< The tags.
    std::optional<std::string> vswitch_id{};      ///< ID of the vSwitch. Wire: VSwitchId.
  };

  std::vector<NatGateways> nat_gateways{};    ///< The NAT gateways.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists NAT gateways.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `nat_gateways`.
struct DescribeNatGatewaysRequest {
  using Response = DescribeNatGatewaysResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};   ///< ENS region (node), such as cn-chengdu-26.
  std::vector<std::string> ens_region_ids{};    ///< ENS regions, such as cn-chengdu-26.
  std::optional<std::string> name{};            ///< Only items of this name.
  std::optional<std::string> nat_gateway_id{};  ///< ID of the NAT gateway.
  std::vector<std::string> nat_gateway_ids{};   ///< IDs of the NAT gateways.
  std::optional<std::string> network_id{};      ///< ID of the network.
  std::optional<std::int64_t> page_number{};    ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};      ///< Items on a page. Default: 10.
  std::optional<std::string> vswitch_id{};      ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse::NatGateways*) noexcept;
const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse::NatGateways::IpLists*) noexcept;
const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse::NatGateways::Tags*) noexcept;
const schema::Struct& SchemaOf(const DescribeNatGatewaysRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNatGatewaysRequest&) noexcept;
inline auto& ItemsOf(DescribeNatGatewaysResponse& page) noexcept {
  return page.nat_gateways;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
