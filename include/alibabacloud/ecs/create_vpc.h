// Generated from src/ecs/models/CreateVpc.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateVpc returns.
struct CreateVpcResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> route_table_id{};  ///< ID of the route table.
  std::optional<std::string> vpc_id{};          ///< ID of the VPC.
  std::optional<std::string> vrouter_id{};      ///< ID of the vRouter. Wire: VRouterId.
};

/// Creates a VPC and returns its ID and those of its vRouter and route table.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use CreateVpc of Vpc.
struct CreateVpcRequest {
  using Response = CreateVpcResponse;  ///< What the action returns.

  std::optional<std::string> cidr_block{};  ///< CIDR block, such as 10.0.0.0/24.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};    ///< CIDR block of the user.
  std::optional<std::string> vpc_name{};     ///< Name of the VPC.
};

const schema::Struct& SchemaOf(const CreateVpcResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateVpcRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateVpcRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
