// Generated from src/ens/models/DeleteSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteSecurityGroup returns.
struct DeleteSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a security group; no instance may be in it.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface, IncorrectInstanceStatus.
struct DeleteSecurityGroupRequest {
  using Response = DeleteSecurityGroupResponse;  ///< What the action returns.

  std::optional<std::string> security_group_id{};  ///< Required. The security group to delete.
};

const schema::Struct& SchemaOf(const DeleteSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteSecurityGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
