// Generated from src/ens/models/ModifyLoadBalancerAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyLoadBalancerAttribute returns.
struct ModifyLoadBalancerAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name of an Edge Load Balancer (ELB) instance. Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, NoPermission.
struct ModifyLoadBalancerAttributeRequest {
  using Response = ModifyLoadBalancerAttributeResponse;  ///< What the action returns.

  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
  /// Required. New name of the ELB instance: 2 to 128 English or Chinese characters, not starting with http:// or
  /// https://.
  std::optional<std::string> load_balancer_name{};
};

const schema::Struct& SchemaOf(const ModifyLoadBalancerAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyLoadBalancerAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyLoadBalancerAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
