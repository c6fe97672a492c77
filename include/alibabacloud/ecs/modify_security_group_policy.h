// Generated from src/ecs/models/ModifySecurityGroupPolicy.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifySecurityGroupPolicy returns.
struct ModifySecurityGroupPolicyResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the internal access policy of a security group.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifySecurityGroupPolicyRequest {
  using Response = ModifySecurityGroupPolicyResponse;  ///< What the action returns.

  /// @{
  /// A value of `inner_access_policy`.
  static constexpr const char* kInnerAccessPolicyAccept = "Accept";
  static constexpr const char* kInnerAccessPolicyDrop = "Drop";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Required. Whether instances in the security group may reach each other: Accept or Drop.
  std::optional<std::string> inner_access_policy{};
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> security_group_id{};  ///< Required. ID of the security group.
};

const schema::Struct& SchemaOf(const ModifySecurityGroupPolicyResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifySecurityGroupPolicyRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifySecurityGroupPolicyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
