// Generated from src/ens/models/ModifySecurityGroupAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifySecurityGroupAttribute returns.
struct ModifySecurityGroupAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or the description of a security group. Limits: 100 calls per second, 5 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct ModifySecurityGroupAttributeRequest {
  using Response = ModifySecurityGroupAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};        ///< New description of the security group.
  std::optional<std::string> security_group_id{};  ///< Required. The security group to change.
  /// New name of the security group: 2 to 128 characters, beginning with a letter or a Chinese character but not with
  /// http:// or https://; digits, colons, underscores and hyphens may follow.
  std::optional<std::string> security_group_name{};
};

const schema::Struct& SchemaOf(const ModifySecurityGroupAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySecurityGroupAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySecurityGroupAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
