// Generated from src/ens/models/DescribeStorageGateway.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeStorageGateway returns.
struct DescribeStorageGatewayResponse {
  /// One storage gateway.
  struct StorageGateways {
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusCreating = "creating";
    static constexpr const char* kStatusAvailable = "available";
    static constexpr const char* kStatusDeleting = "deleting";
    static constexpr const char* kStatusDeleted = "deleted";
    /// @}

    std::optional<std::string> cidr_block{};             ///< CIDR block, such as 10.0.0.0/24.
    std::optional<std::string> creation_time{};          ///< Time of creation.
    std::optional<std::string> description{};            ///< Description of the storage gateway.
    std::optional<std::string> ens_region_id{};          ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> service_ip{};             ///< IP address of the service.
    std::optional<std::string> status{};                 ///< Status of the storage gateway.
    std::optional<std::string> storage_gateway_id{};     ///< ID of the storage gateway.
    std::optional<std::string> storage_gateway_name{};   ///< Name of the storage gateway.
    std::optional<std::int64_t> storage_gateway_type{};  ///< Type of the storage gateway.
    std::optional<std::string> vpc_id{};                 ///< ID of the VPC.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<StorageGateways> storage_gateways{};  ///< The storage gateways.
  std::optional<std::int64_t> total_count{};        ///< Number of items on all pages.
};

/// Lists storage gateways.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `storage_gateways`.
struct DescribeStorageGatewayRequest {
  using Response = DescribeStorageGatewayResponse;  ///< What the action returns.

  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> gateway_id{};     ///< ID of the storage gateway.
  std::optional<std::string> gateway_type{};   ///< Type of the storage gateway.
  std::optional<std::string> page_number{};    ///< Number of the page, from 1. Default: 1.
  std::optional<std::string> page_size{};      ///< Items on a page.
  std::optional<std::string> vpc_id{};         ///< ID of the VPC.
};

const schema::Struct& SchemaOf(const DescribeStorageGatewayResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageGatewayResponse::StorageGateways*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageGatewayRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeStorageGatewayRequest&) noexcept;
inline auto& ItemsOf(DescribeStorageGatewayResponse& page) noexcept {
  return page.storage_gateways;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
