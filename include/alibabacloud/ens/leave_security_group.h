// Generated from src/ens/models/LeaveSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What LeaveSecurityGroup returns.
struct LeaveSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes an instance from a security group. The instance must be Running or Stopped.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface, IncorrectInstanceStatus.
struct LeaveSecurityGroupRequest {
  using Response = LeaveSecurityGroupResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. The instance to remove.
  /// ID of the network interface to remove. Known from the API metadata only.
  std::optional<std::string> network_interface_id{};
  std::optional<std::string> security_group_id{};  ///< Required. The security group to remove from.
};

const schema::Struct& SchemaOf(const LeaveSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const LeaveSecurityGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const LeaveSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
