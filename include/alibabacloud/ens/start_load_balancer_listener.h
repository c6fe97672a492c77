// Generated from src/ens/models/StartLoadBalancerListener.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What StartLoadBalancerListener returns.
struct StartLoadBalancerListenerResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Starts a listener. Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, NoPermission.
struct StartLoadBalancerListenerRequest {
  using Response = StartLoadBalancerListenerResponse;  ///< What the action returns.

  /// @{
  /// A value of `listener_protocol`.
  static constexpr const char* kListenerProtocolTcp = "tcp";
  static constexpr const char* kListenerProtocolUdp = "udp";
  static constexpr const char* kListenerProtocolHttp = "http";
  static constexpr const char* kListenerProtocolHttps = "https";
  /// @}

  std::optional<std::int64_t> listener_port{};  ///< Required. Frontend port of the listener, 1 to 65535.
  /// Protocol of the listener: tcp, udp, http or https. Known from the API metadata only.
  std::optional<std::string> listener_protocol{};
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
};

const schema::Struct& SchemaOf(const StartLoadBalancerListenerResponse*) noexcept;
const schema::Struct& SchemaOf(const StartLoadBalancerListenerRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StartLoadBalancerListenerRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
