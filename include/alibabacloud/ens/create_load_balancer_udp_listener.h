// Generated from src/ens/models/CreateLoadBalancerUDPListener.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateLoadBalancerUDPListener returns.
struct CreateLoadBalancerUDPListenerResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a UDP listener of an Edge Load Balancer (ELB) instance. Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, IncorrectInstanceStatus, NoPermission.
struct CreateLoadBalancerUDPListenerRequest {
  using Response = CreateLoadBalancerUDPListenerResponse;  ///< What the action returns.

  /// @{
  /// A value of `eip_transmit`.
  static constexpr const char* kEipTransmitOn = "on";
  static constexpr const char* kEipTransmitOff = "off";
  /// @}
  /// @{
  /// A value of `scheduler`.
  static constexpr const char* kSchedulerWrr = "wrr";
  static constexpr const char* kSchedulerWlc = "wlc";
  static constexpr const char* kSchedulerRr = "rr";
  static constexpr const char* kSchedulerSch = "sch";
  static constexpr const char* kSchedulerQch = "qch";
  static constexpr const char* kSchedulerIqch = "iqch";
  /// @}

  /// Port that the load balancer uses on the backend servers, 1 to 65535.
  std::optional<std::int64_t> backend_server_port{};
  /// Description of the listener: 1 to 80 characters, not starting with http:// or https://.
  std::optional<std::string> description{};
  std::optional<std::string> eip_transmit{};  ///< Whether EIP pass-through is on: on or off; off by default.
  /// Connection timeout; 900 by default. Known from the API metadata only.
  std::optional<std::int64_t> established_timeout{};
  /// Port on the backend servers for health checks, 1 to 65535; BackendServerPort if unset.
  std::optional<std::int64_t> health_check_connect_port{};
  /// Seconds to wait for the answer to a health check, without which it counts as failed: 1 to 300; 5 by default. If it
  /// is less than HealthCheckInterval, the value of HealthCheckInterval applies instead.
  std::optional<std::int64_t> health_check_connect_timeout{};
  /// Response text that the UDP health check expects: letters and digits only, at most 64 characters.
  std::optional<std::string> health_check_exp{};
  std::optional<std::int64_t> health_check_interval{};  ///< Seconds between health checks, 1 to 50; 2 by default.
  /// Request text of the UDP health check: letters and digits only, at most 64 characters.
  std::optional<std::string> health_check_req{};
  /// Successful health checks in a row that turn a backend server from fail (unreachable) to success (reachable), 2 to
  /// 10; 3 by default.
  std::optional<std::int64_t> healthy_threshold{};
  std::optional<std::int64_t> listener_port{};    ///< Required. Frontend port of the listener, 1 to 65535.
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
  std::optional<std::string> protocol{};          ///< Protocol of the listener. Known from the API metadata only.
  /// Scheduling algorithm: wrr (servers with a higher weight get more requests; the default), wlc (by weight and, at
  /// equal weight, by fewest connections), rr (in turn), sch (consistent hash of the source IP address), qch
  /// (consistent hash of the QUIC connection ID) or iqch (consistent hash of bytes 2 to 4 of the iQUIC CID).
  std::optional<std::string> scheduler{};
  /// Failed health checks in a row that turn a backend server from success (reachable) to fail (unreachable), 2 to 10;
  /// 3 by default.
  std::optional<std::int64_t> unhealthy_threshold{};
};

const schema::Struct& SchemaOf(const CreateLoadBalancerUDPListenerResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateLoadBalancerUDPListenerRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateLoadBalancerUDPListenerRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
