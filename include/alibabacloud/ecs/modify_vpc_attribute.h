// Generated from src/ecs/models/ModifyVpcAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyVpcAttribute returns.
struct ModifyVpcAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name, description or CIDR blocks of a VPC.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ModifyVpcAttribute of Vpc.
struct ModifyVpcAttributeRequest {
  using Response = ModifyVpcAttributeResponse;  ///< What the action returns.

  std::optional<std::string> cidr_block{};   ///< CIDR block, such as 10.0.0.0/24.
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> region_id{};    ///< Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};    ///< CIDR block of the user.
  std::optional<std::string> vpc_id{};       ///< Required. ID of the VPC.
  std::optional<std::string> vpc_name{};     ///< Name of the VPC.
};

const schema::Struct& SchemaOf(const ModifyVpcAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyVpcAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyVpcAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
