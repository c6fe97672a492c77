// Generated from src/ecs/models/ModifySecurityGroupAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifySecurityGroupAttribute returns.
struct ModifySecurityGroupAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a security group.
///
/// Not repeated after a failure that may have been executed.
struct ModifySecurityGroupAttributeRequest {
  using Response = ModifySecurityGroupAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};          ///< Text that describes the item.
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> security_group_id{};    ///< Required. ID of the security group.
  std::optional<std::string> security_group_name{};  ///< Name of the security group.
};

const schema::Struct& SchemaOf(const ModifySecurityGroupAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySecurityGroupAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySecurityGroupAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
