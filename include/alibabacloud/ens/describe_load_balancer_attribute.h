// Generated from src/ens/models/DescribeLoadBalancerAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeLoadBalancerAttribute returns.
struct DescribeLoadBalancerAttributeResponse {
  /// One backend server.
  struct BackendServers {
    std::optional<std::string> ip{};  ///< IP address of the backend server.
    /// Port that the load balancer uses on the backend server. A string in this action.
    std::optional<std::string> port{};
    std::optional<std::string> server_id{};  ///< ID of the backend server instance.
    std::optional<std::string> type{};       ///< Type of the backend server, such as ens.
    std::optional<std::int64_t> weight{};    ///< Weight of the backend server.
  };

  /// One listener.
  struct ListenerPortsAndProtocols {
    /// Port that the listener uses on the backend servers. Known from the API metadata only.
    std::optional<std::int64_t> backend_server_port{};
    std::optional<std::string> description{};       ///< Description of the listener.
    std::optional<std::int64_t> forward_port{};     ///< Port of the listener that requests are forwarded to.
    std::optional<std::string> listener_forward{};  ///< Whether the listener forwards to another listener, such as off.
    std::optional<std::int64_t> listener_port{};    ///< Frontend port of the listener.
    std::optional<std::string> listener_protocol{};  ///< Protocol of the listener, such as tcp.
  };

  /// @{
  /// A value of `address_ip_version`.
  static constexpr const char* kAddressIPVersionIpv4 = "ipv4";
  static constexpr const char* kAddressIPVersionIpv6 = "ipv6";
  /// @}
  /// @{
  /// A value of `load_balancer_status`.
  static constexpr const char* kLoadBalancerStatusActive = "Active";
  static constexpr const char* kLoadBalancerStatusInActive = "InActive";
  /// @}
  /// @{
  /// A value of `pay_type`.
  static constexpr const char* kPayTypePrePaid = "PrePaid";
  static constexpr const char* kPayTypePostPaid = "PostPaid";
  /// @}

  std::optional<std::string> address{};  ///< IP address at which the ELB instance serves.
  /// IP version of the ELB instance: ipv4 or ipv6. Wire: AddressIPVersion.
  std::optional<std::string> address_ip_version{};
  /// Type of the address of the ELB instance. Known from the API metadata only.
  std::optional<std::string> address_type{};
  std::vector<BackendServers> backend_servers{};  ///< The backend servers.
  /// Peak bandwidth of the elastic IP address (EIP) in Mbit/s, 5 to 10000; 5 by default.
  std::optional<std::int64_t> bandwidth{};
  std::optional<std::string> create_time{};    ///< When the ELB instance was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> end_time{};       ///< When the ELB instance ends, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> ens_region_id{};  ///< ID of the node that the ELB instance is on.
  std::vector<std::string> listener_ports{};   ///< Frontend ports of the listeners.
  /// Frontend ports and protocols of the listeners.
  std::vector<ListenerPortsAndProtocols> listener_ports_and_protocols{};
  std::optional<std::string> load_balancer_id{};    ///< ID of the ELB instance.
  std::optional<std::string> load_balancer_name{};  ///< Name of the ELB instance.
  std::optional<std::string> load_balancer_spec{};  ///< Specification of the ELB instance, such as elb.s2.medium.
  /// State of the ELB instance: Active (listeners forward the traffic they receive, by their rules) or InActive (they
  /// no longer forward it).
  std::optional<std::string> load_balancer_status{};
  std::optional<std::string> load_balancer_type{};  ///< Type of the ELB instance. Known from the API metadata only.
  std::optional<std::string> network_id{};          ///< ID of the network.
  /// Billing method: PrePaid (subscription) or PostPaid (pay-as-you-go); only PostPaid is supported at present.
  std::optional<std::string> pay_type{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
};

/// Returns the details of one Edge Load Balancer (ELB) instance, with its listeners and backend servers. Limits: 100
/// calls per second, 10 per user.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeLoadBalancerAttributeRequest {
  using Response = DescribeLoadBalancerAttributeResponse;  ///< What the action returns.

  std::optional<std::string> load_balancer_id{};  ///< Required. ID of the ELB instance.
};

const schema::Struct& SchemaOf(const DescribeLoadBalancerAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerAttributeResponse::BackendServers*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerAttributeResponse::ListenerPortsAndProtocols*) noexcept;
const schema::Struct& SchemaOf(const DescribeLoadBalancerAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLoadBalancerAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
