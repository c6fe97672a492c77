// Generated from src/ecs/models/ModifyInstanceVpcAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceVpcAttribute returns.
struct ModifyInstanceVpcAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the VPC, vSwitch, private IP address or security groups of an instance.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceVpcAttributeRequest {
  using Response = ModifyInstanceVpcAttributeResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};         ///< Required. ID of the instance.
  std::optional<std::string> private_ip_address{};  ///< Private IP address of the instance or ENI.
  std::vector<std::string> security_group_id{};     ///< ID of the security group.
  std::optional<std::string> vpc_id{};              ///< ID of the VPC.
  std::optional<std::string> vswitch_id{};          ///< Required. ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const ModifyInstanceVpcAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceVpcAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceVpcAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
