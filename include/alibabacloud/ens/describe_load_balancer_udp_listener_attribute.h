// Generated from src/ens/models/DescribeLoadBalancerUDPListenerAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeLoadBalancerUDPListenerAttribute returns.
struct DescribeLoadBalancerUDPListenerAttributeResponse {
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
  std::optional<std::int64_t> established_timeout{};  ///< Connection timeout. Known from the API metadata only.
  std::optional<std::string> health_check{};          ///< Whether health checks are on: on or off.
  /// Port on the backend servers for health checks, 1 to 65535; BackendServerPort if unset.
  std::optional<std::int64_t> health_check_connect_port{};
  /// Seconds to wait for the answer to a health check, without which it counts as failed: 1 to 300; 5 by default. If it
  /// is less than HealthCheckInterval, the value of HealthCheckInterval applies instead. Effective only if HealthCheck
  /// is on.
  std::optional<std::int64_t> health_check_connect_timeout{};
  /// Response text that the UDP health check expects: letters and digits only, at most 64 characters.
  std::optional<std::string> health_check_exp{};
  /// Seconds between health checks, 1 to 50. Effective only if HealthCheck is on.
  std::optional<std::int64_t> health_check_interval{};
  /// Request text of the UDP health check: letters and digits only, at most 64 characters.
  std::optional<std::string> health_check_req{};
  /// Successful health checks in a row that turn a backend server from fail (unreachable) to success (reachable), 2 to
  /// 10. Effective only if HealthCheck is on.
  std::optional<std::int64_t> healthy_threshold{};
  std::optional<std::int64_t> listener_port{};  ///< Frontend port of the listener.
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

/// Returns the configuration of a UDP listener. Limits: 100 calls per second, 10 per user.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeLoadBalancerUDPListenerAttributeRequest {
  using Response = DescribeLoadBalancerUDPListenerAttributeResponse;  ///< What the action returns.

  std::optional<std::int64_t> listener_port{};    ///< Required. Frontend port of the listener, 1 to 65535.
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
  std::optional<std::string> protocol{};          ///< Protocol of the listener. Known from the API metadata only.
};

const schema::Struct& SchemaOf(const DescribeLoadBalancerUDPListenerAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerUDPListenerAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerUDPListenerAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
