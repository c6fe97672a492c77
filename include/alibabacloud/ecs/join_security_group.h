// Generated from src/ecs/models/JoinSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What JoinSecurityGroup returns.
struct JoinSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds an instance or network interface to a security group.
///
/// Not repeated after a failure that may have been executed.
struct JoinSecurityGroupRequest {
  using Response = JoinSecurityGroupResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};           ///< ID of the instance.
  std::optional<std::string> network_interface_id{};  ///< ID of the ENI.
  std::optional<std::string> region_id{};             ///< Region, such as cn-hangzhou.
  std::optional<std::string> security_group_id{};     ///< Required. ID of the security group.
};

const schema::Struct& SchemaOf(const JoinSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const JoinSecurityGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const JoinSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
