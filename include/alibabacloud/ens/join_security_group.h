// Generated from src/ens/models/JoinSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What JoinSecurityGroup returns.
struct JoinSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds an instance to a security group. The instance must be Running or Stopped.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface, IncorrectInstanceStatus.
struct JoinSecurityGroupRequest {
  using Response = JoinSecurityGroupResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. The instance to add.
  /// ID of the network interface to add. Known from the API metadata only.
  std::optional<std::string> network_interface_id{};
  std::optional<std::string> security_group_id{};  ///< Required. The security group to add to.
};

const schema::Struct& SchemaOf(const JoinSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const JoinSecurityGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const JoinSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
