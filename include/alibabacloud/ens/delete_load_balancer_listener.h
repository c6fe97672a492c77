// Generated from src/ens/models/DeleteLoadBalancerListener.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteLoadBalancerListener returns.
struct DeleteLoadBalancerListenerResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a listener. Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, IncorrectInstanceStatus, NoPermission.
struct DeleteLoadBalancerListenerRequest {
  using Response = DeleteLoadBalancerListenerResponse;  ///< What the action returns.

  std::optional<std::int64_t> listener_port{};  ///< Required. Frontend port of the listener, 1 to 65535.
  /// Protocol of the listener, such as tcp. Required if listeners of different protocols use the same port.
  std::optional<std::string> listener_protocol{};
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
};

const schema::Struct& SchemaOf(const DeleteLoadBalancerListenerResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteLoadBalancerListenerRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteLoadBalancerListenerRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
