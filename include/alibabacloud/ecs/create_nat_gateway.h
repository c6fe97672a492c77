// Generated from src/ecs/models/CreateNatGateway.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateNatGateway returns.
struct CreateNatGatewayResponse {
  std::vector<std::string> bandwidth_package_ids{};  ///< IDs of the bandwidth packages.
  std::vector<std::string> forward_table_ids{};      ///< IDs of the DNAT (forward) tables.
  std::optional<std::string> nat_gateway_id{};       ///< ID of the NAT gateway.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a NAT gateway and returns its ID and those of its bandwidth packages and forward tables.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use CreateNatGateway of Vpc.
struct CreateNatGatewayRequest {
  using Response = CreateNatGatewayResponse;  ///< What the action returns.

  /// One bandwidth package.
  struct BandwidthPackage {
    std::optional<std::int64_t> bandwidth{};  ///< Bandwidth of the EIP, bandwidth package or physical connection.
    std::optional<std::int64_t> ip_count{};   ///< Number of IP addresses.
    std::optional<std::string> zone{};        ///< Zone of the bandwidth package.
  };

  std::vector<BandwidthPackage> bandwidth_package{};  ///< Required. The bandwidth packages to create.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> name{};         ///< Name of the item.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};       ///< Required. ID of the VPC.
};

const schema::Struct& SchemaOf(const CreateNatGatewayResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateNatGatewayRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateNatGatewayRequest::BandwidthPackage*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateNatGatewayRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
