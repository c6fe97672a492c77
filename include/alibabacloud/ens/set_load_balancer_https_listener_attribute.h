// Generated from src/ens/models/SetLoadBalancerHTTPSListenerAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What SetLoadBalancerHTTPSListenerAttribute returns.
struct SetLoadBalancerHTTPSListenerAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the configuration of an HTTPS listener. Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%s, Missing%s, IncorrectInstanceStatus, NoPermission.
struct SetLoadBalancerHTTPSListenerAttributeRequest {
  using Response = SetLoadBalancerHTTPSListenerAttributeResponse;  ///< What the action returns.

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
  /// A value of `health_check_method`.
  static constexpr const char* kHealthCheckMethodHead = "head";
  static constexpr const char* kHealthCheckMethodGet = "get";
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

  std::optional<std::string> cookie{};           ///< Cookie of the sticky sessions. Known from the API metadata only.
  std::optional<std::int64_t> cookie_timeout{};  ///< Timeout of the cookie. Known from the API metadata only.
  /// Description of the listener: 1 to 80 characters, not starting with http:// or https://.
  std::optional<std::string> description{};
  std::optional<std::string> health_check{};  ///< Whether health checks are on: on or off.
  /// Port on the backend servers for health checks, 1 to 65535; BackendServerPort if unset. Effective only if
  /// HealthCheck is on.
  std::optional<std::int64_t> health_check_connect_port{};
  /// Domain name for health checks. Effective only if HealthCheck is on.
  std::optional<std::string> health_check_domain{};
  /// HTTP status codes that count as a healthy answer: http_2xx (the default), http_3xx, http_4xx or http_5xx.
  /// Effective only if HealthCheck is on.
  std::optional<std::string> health_check_http_code{};
  /// Seconds between health checks, 1 to 50. Effective only if HealthCheck is on.
  std::optional<std::int64_t> health_check_interval{};
  /// HTTP method of health checks: head (the default; asks for the headers of a page) or get (asks for the page with
  /// its body). Effective only if HealthCheck is on.
  std::optional<std::string> health_check_method{};
  /// Seconds to wait for the answer to a health check, without which it counts as failed: 1 to 300; 5 by default. If it
  /// is less than HealthCheckInterval, the value of HealthCheckInterval applies instead. Effective only if HealthCheck
  /// is on.
  std::optional<std::int64_t> health_check_timeout{};
  /// URI for health checks: 1 to 80 characters, starting with /, but not / alone. Effective only if HealthCheck is on.
  /// Wire: HealthCheckURI.
  std::optional<std::string> health_check_uri{};
  /// Successful health checks in a row that turn a backend server from fail (unreachable) to success (reachable), 2 to
  /// 10. Effective only if HealthCheck is on.
  std::optional<std::int64_t> healthy_threshold{};
  /// Seconds without a request after which an idle connection is interrupted, 1 to 60; 15 by default. The next request
  /// opens a new connection.
  std::optional<std::int64_t> idle_timeout{};
  std::optional<std::int64_t> listener_port{};    ///< Required. Frontend port of the listener, 1 to 65535.
  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
  std::optional<std::string> protocol{};          ///< Protocol of the listener. Known from the API metadata only.
  /// Seconds to wait for the answer of the backend server, 1 to 180; 60 by default. After that the client gets HTTP
  /// status 504.
  std::optional<std::int64_t> request_timeout{};
  /// Scheduling algorithm: wrr (servers with a higher weight get more requests), wlc (by weight and, at equal weight,
  /// by fewest connections), rr (in turn), sch (consistent hash of the source IP address), qch (consistent hash of the
  /// QUIC connection ID) or iqch (consistent hash of bytes 2 to 4 of the iQUIC CID).
  std::optional<std::string> scheduler{};
  std::optional<std::string> server_certificate_id{};  ///< ID of the server certificate.
  std::optional<std::string> sticky_session{};  ///< Whether sticky sessions are on. Known from the API metadata only.
  std::optional<std::string> sticky_session_type{};  ///< Type of the sticky sessions. Known from the API metadata only.
  /// Failed health checks in a row that turn a backend server from success (reachable) to fail (unreachable), 2 to 10.
  /// Effective only if HealthCheck is on.
  std::optional<std::int64_t> unhealthy_threshold{};
};

const schema::Struct& SchemaOf(const SetLoadBalancerHTTPSListenerAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const SetLoadBalancerHTTPSListenerAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const SetLoadBalancerHTTPSListenerAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
