// Generated from src/ens/models/DescribeLoadBalancerTCPListenerAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeLoadBalancerTCPListenerAttribute returns.
struct DescribeLoadBalancerTCPListenerAttributeResponse {
  /// @{
  /// A value of `eip_transmit`.
  static constexpr const char* kEipTransmitOn = "on";
  static constexpr const char* kEipTransmitOff = "off";
  /// @}
  /// @{
  /// A value of `health_check`.
  static constexpr const char* kHealthCheckOn = "on";
  static constexpr const char* kHealthCheckOff = "off";
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
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusRunning = "Running";
  static constexpr const char* kStatusStopped = "Stopped";
  static constexpr const char* kStatusStarting = "Starting";
  static constexpr const char* kStatusConfiguring = "Configuring";
  static constexpr const char* kStatusStopping = "Stopping";
  /// @}

  /// Port that the load balancer uses on the backend servers, 1 to 65535.
  std::optional<std::int64_t> backend_server_port{};
  /// Peak bandwidth of the elastic IP address (EIP) in Mbit/s, 5 to 10000; 5 by default.
  std::optional<std::int64_t> bandwidth{};
  std::optional<std::string> description{};           ///< Description of the listener.
  std::optional<std::string> eip_transmit{};          ///< Whether EIP pass-through is on: on or off; off by default.
  std::optional<std::int64_t> established_timeout{};  ///< Connection timeout in seconds, 10 to 900.
  std::optional<std::string> health_check{};          ///< Whether health checks are on: on or off.
  /// Port on the backend servers for health checks, 1 to 65535; BackendServerPort if unset. Effective only if
  /// HealthCheck is on.
  std::optional<std::int64_t> health_check_connect_port{};
  /// Seconds to wait for the answer to a health check, without which it counts as failed: 1 to 300; 5 by default. If it
  /// is less than HealthCheckInterval, the value of HealthCheckInterval applies instead. Effective only if HealthCheck
  /// is on.
  std::optional<std::int64_t> health_check_connect_timeout{};
  /// Domain name for health checks. Effective only if HealthCheck is on.
  std::optional<std::string> health_check_domain{};
  /// HTTP status codes that count as a healthy answer: http_2xx (the default), http_3xx, http_4xx or http_5xx.
  /// Effective only if HealthCheck is on.
  std::optional<std::string> health_check_http_code{};
  std::optional<std::int64_t> health_check_interval{};  ///< Seconds between health checks, 1 to 50.
  std::optional<std::string> health_check_type{};       ///< Type of health check: tcp (the default) or http.
  /// URI for health checks: 1 to 80 characters, starting with /, but not / alone. Effective only if HealthCheck is on.
  /// Wire: HealthCheckURI.
  std::optional<std::string> health_check_uri{};
  /// Successful health checks in a row that turn a backend server from fail (unreachable) to success (reachable), 2 to
  /// 10. Effective only if HealthCheck is on.
  std::optional<std::int64_t> healthy_threshold{};
  std::optional<std::int64_t> listener_port{};  ///< Frontend port of the listener.
  /// Timeout of session persistence in seconds, 0 to 3600; 0, the default, turns it off.
  std::optional<std::int64_t> persistence_timeout{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  /// Scheduling algorithm: wrr (servers with a higher weight get more requests), wlc (by weight and, at equal weight,
  /// by fewest connections), rr (in turn), sch (consistent hash of the source IP address), qch (consistent hash of the
  /// QUIC connection ID) or iqch (consistent hash of bytes 2 to 4 of the iQUIC CID).
  std::optional<std::string> scheduler{};
  std::optional<std::string> status{};  ///< State of the listener: Running, Stopped, Starting, Configuring or Stopping.
  /// Failed health checks in a row that turn a backend server from success (reachable) to fail (unreachable), 2 to 10.
  /// Effective only if HealthCheck is on.
  std::optional<std::int64_t> unhealthy_threshold{};
};

/// Returns the configuration of a TCP listener. Limits: 100 calls per second, 10 per user.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeLoadBalancerTCPListenerAttributeRequest {
  using Response = DescribeLoadBalancerTCPListenerAttributeResponse;  ///< What the action returns.

  std::optional<std::int64_t> listener_port{};    ///< Required. Frontend port of the listener, 1 to 65535.
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
  std::optional<std::string> protocol{};          ///< Protocol of the listener. Known from the API metadata only.
};

const schema::Struct& SchemaOf(const DescribeLoadBalancerTCPListenerAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerTCPListenerAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerTCPListenerAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
