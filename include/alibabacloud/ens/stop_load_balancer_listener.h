// Generated from src/ens/models/StopLoadBalancerListener.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What StopLoadBalancerListener returns.
struct StopLoadBalancerListenerResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Stops a listener. Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, IncorrectInstanceStatus, NoPermission.
struct StopLoadBalancerListenerRequest {
  using Response = StopLoadBalancerListenerResponse;  ///< What the action returns.

  std::optional<std::int64_t> listener_port{};  ///< Required. Frontend port of the listener, 1 to 65535.
  /// Protocol of the listener, such as tcp. Required if listeners of different protocols use the same port.
  std::optional<std::string> listener_protocol{};
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
};

const schema::Struct& SchemaOf(const StopLoadBalancerListenerResponse*) noexcept;
const schema::Struct& SchemaOf(const StopLoadBalancerListenerRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StopLoadBalancerListenerRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
