// Generated from src/ecs/models/LeaveSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What LeaveSecurityGroup returns.
struct LeaveSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes an instance or network interface from a security group.
///
/// Not repeated after a failure that may have been executed.
struct LeaveSecurityGroupRequest {
  using Response = LeaveSecurityGroupResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};           ///< ID of the instance.
  std::optional<std::string> network_interface_id{};  ///< ID of the ENI.
  std::optional<std::string> region_id{};             ///< Region, such as cn-hangzhou.
  std::optional<std::string> security_group_id{};     ///< Required. ID of the security group.
};

const schema::Struct& SchemaOf(const LeaveSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const LeaveSecurityGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const LeaveSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
