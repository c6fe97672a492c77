// Generated from src/ens/models/SetLoadBalancerStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What SetLoadBalancerStatus returns.
struct SetLoadBalancerStatusResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Sets whether the listeners of an Edge Load Balancer (ELB) instance forward traffic. Limits: 100 calls per second, 10
/// per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, NoPermission.
struct SetLoadBalancerStatusRequest {
  using Response = SetLoadBalancerStatusResponse;  ///< What the action returns.

  /// @{
  /// A value of `load_balancer_status`.
  static constexpr const char* kLoadBalancerStatusActive = "Active";
  static constexpr const char* kLoadBalancerStatusInActive = "InActive";
  /// @}

  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
  /// Required. State to set: Active (listeners forward the traffic they receive, by their rules) or InActive (they no
  /// longer forward it). Default: Active.
  std::optional<std::string> load_balancer_status{};
};

const schema::Struct& SchemaOf(const SetLoadBalancerStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const SetLoadBalancerStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const SetLoadBalancerStatusRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
