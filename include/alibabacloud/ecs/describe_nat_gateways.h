// Generated from src/ecs/models/DescribeNatGateways.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeNatGateways returns.
struct DescribeNatGatewaysResponse {
  /// One NAT gateway.
  struct NatGateway {
    std::vector<std::string> bandwidth_package_ids{};  ///< IDs of the bandwidth packages.
    std::optional<std::string> business_status{};      ///< Business status of the resource.
    std::optional<std::string> creation_time{};        ///< Time of creation.
    std::optional<std::string> description{};          ///< Description of the NAT gateway.
    std::vector<std::string> forward_table_ids{};      ///< IDs of the DNAT (forward) tables.
    /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> instance_charge_type{};
    std::optional<std::string> name{};            ///< Name of the NAT gateway.
    std::optional<std::string> nat_gateway_id{};  ///< ID of the NAT gateway.
    std::optional<std::string> region_id{};       ///< Region, such as cn-hangzhou.
    std::optional<std::string> spec{};  ///< Specification of the router interface, physical connection or NAT gateway.
    std::optional<std::string> status{};  ///< Status of the NAT gateway.
    std::optional<std::string> vpc_id{};  ///< ID of the VPC.
  };

  std::vector<NatGateway> nat_gateways{};     ///< The NAT gateways.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists NAT gateways.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `nat_gateways`.
///
/// @deprecated Use DescribeNatGateways of Vpc.
struct DescribeNatGatewaysRequest {
  using Response = DescribeNatGatewaysResponse;  ///< What the action returns.

  std::optional<std::string> nat_gateway_id{};  ///< ID of the NAT gateway.
  std::optional<std::int64_t> page_number{};    ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};      ///< Items on a page.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};          ///< ID of the VPC.
};

const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeNatGatewaysResponse::NatGateway*) noexcept;
const schema::Struct& SchemaOf(const DescribeNatGatewaysRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeNatGatewaysRequest&) noexcept;
inline auto& ItemsOf(DescribeNatGatewaysResponse& page) noexcept {
  return page.nat_gateways;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
