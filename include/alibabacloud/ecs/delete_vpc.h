// Generated from src/ecs/models/DeleteVpc.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteVpc returns.
struct DeleteVpcResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a VPC.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use DeleteVpc of Vpc.
struct DeleteVpcRequest {
  using Response = DeleteVpcResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};     ///< Required. ID of the VPC.
};

const schema::Struct& SchemaOf(const DeleteVpcResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteVpcRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteVpcRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
