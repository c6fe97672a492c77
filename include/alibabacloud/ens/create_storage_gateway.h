// Generated from src/ens/models/CreateStorageGateway.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateStorageGateway returns.
struct CreateStorageGatewayResponse {
  /// One allocation ID.
  struct AllocationId {
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
  };

  /// One unallocation ID.
  struct UnAllocationId {
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
  };

  std::vector<AllocationId> allocation_id{};  ///< IDs of the EIPs.
  /// Whether everything succeeds (AllSuccess) or only a part (PartSuccess).
  std::optional<std::string> biz_status_code{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<UnAllocationId> un_allocation_id{};  ///< IDs that are not allocated.
};

/// Creates storage gateways and returns which were allocated and which were not.
///
/// Not repeated after a failure that may have been executed.
struct CreateStorageGatewayRequest {
  using Response = CreateStorageGatewayResponse;  ///< What the action returns.

  /// One order detail.
  struct OrderDetails {
    std::optional<std::string> description{};    ///< Description of the order detail.
    std::optional<std::string> ens_region_id{};  ///< Required. ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> gateway_name{};   ///< Name of the storage gateway.
    std::optional<std::string> gateway_type{};   ///< Required. Type of the storage gateway.
    std::optional<std::string> vpc_id{};         ///< Required. ID of the VPC.
  };

  std::optional<std::vector<OrderDetails>> order_details{};  ///< Required. The details of the order.
};

const schema::Struct& SchemaOf(const CreateStorageGatewayResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateStorageGatewayResponse::AllocationId*) noexcept;
const schema::Struct& SchemaOf(const CreateStorageGatewayResponse::UnAllocationId*) noexcept;
const schema::Struct& SchemaOf(const CreateStorageGatewayRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateStorageGatewayRequest::OrderDetails*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateStorageGatewayRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
