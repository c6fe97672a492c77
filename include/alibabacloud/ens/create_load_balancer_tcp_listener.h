// Generated from src/ens/models/CreateLoadBalancerTCPListener.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateLoadBalancerTCPListener returns.
struct CreateLoadBalancerTCPListenerResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a TCP listener of an Edge Load Balancer (ELB) instance. Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, IncorrectInstanceStatus, NoPermission.
struct CreateLoadBalancerTCPListenerRequest {
  using Response = CreateLoadBalancerTCPListenerResponse;  ///< What the action returns.

  /// @{
  /// A value of `eip_transmit`.
  static constexpr const char* kEipTransmitOn = "on";
  static constexpr const char* kEipTransmitOff = "off";
  /// @}
  /// @{
  /// A value of `health_check_http_code`.
  static constexpr const char* kHealthCheckHttpCodeHttp2xx = "http_2xx";
  static constexpr const char* kHealthCheckHttpCodeHttp3xx = "http_3xx";
  static constexpr const char* kHealthCheckHttpCodeHttp4xx = "http_4xx";
  static constexpr const char* kHealthCheckHttpCodeHttp5xx = "http_5xx";
  /// @}
  /// @{
  /// A value of `health_check_type`.
  static constexpr const char* kHealthCheckTypeTcp = "tcp";
  static constexpr const char* kHealthCheckTypeHttp = "http";
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
  std::optional<std::string> eip_transmit{};          ///< Whether EIP pass-through is on: on or off; off by default.
  std::optional<std::int64_t> established_timeout{};  ///< Connection timeout in seconds, 10 to 900; 900 by default.
  /// Port on the backend servers for health checks, 1 to 65535; BackendServerPort if unset.
  std::optional<std::int64_t> health_check_connect_port{};
  /// Seconds to wait for the answer to a health check, without which it counts as failed: 1 to 300; 5 by default. If it
  /// is less than HealthCheckInterval, the value of HealthCheckInterval applies instead.
  std::optional<std::int64_t> health_check_connect_timeout{};
  std::optional<std::string> health_check_domain{};  ///< Domain name for health checks.
  /// HTTP status codes that count as a healthy answer: http_2xx (the default), http_3xx, http_4xx or http_5xx.
  std::optional<std::string> health_check_http_code{};
  std::optional<std::int64_t> health_check_interval{};  ///< Seconds between health checks, 1 to 50; 2 by default.
  std::optional<std::string> health_check_type{};       ///< Type of health check: tcp (the default) or http.
  /// URI for health checks: 1 to 80 characters, starting with /, but not / alone. Wire: HealthCheckURI.
  std::optional<std::string> health_check_uri{};
  /// Successful health checks in a row that turn a backend server from fail (unreachable) to success (reachable), 2 to
  /// 10; 3 by default.
  std::optional<std::int64_t> healthy_threshold{};
  std::optional<std::int64_t> listener_port{};    ///< Required. Frontend port of the listener, 1 to 65535.
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
  /// Timeout of session persistence in seconds, 0 to 3600; 0, the default, turns it off.
  std::optional<std::int64_t> persistence_timeout{};
  std::optional<std::string> protocol{};  ///< Protocol of the listener. Known from the API metadata only.
  /// Scheduling algorithm: wrr (servers with a higher weight get more requests), wlc (by weight and, at equal weight,
  /// by fewest connections), rr (in turn), sch (consistent hash of the source IP address), qch (consistent hash of the
  /// QUIC connection ID) or iqch (consistent hash of bytes 2 to 4 of the iQUIC CID).
  std::optional<std::string> scheduler{};
  /// Failed health checks in a row that turn a backend server from success (reachable) to fail (unreachable), 2 to 10;
  /// 3 by default.
  std::optional<std::int64_t> unhealthy_threshold{};
};

const schema::Struct& SchemaOf(const CreateLoadBalancerTCPListenerResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateLoadBalancerTCPListenerRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateLoadBalancerTCPListenerRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
