// Generated from src/ens/models/AuthorizeSecurityGroupEgress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What AuthorizeSecurityGroupEgress returns.
struct AuthorizeSecurityGroupEgressResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds an outbound rule to a security group: lets its instances send traffic to other devices or keeps them from it.
/// The source is the side that starts the traffic, the destination the side that receives it.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct AuthorizeSecurityGroupEgressRequest {
  using Response = AuthorizeSecurityGroupEgressResponse;  ///< What the action returns.

  /// @{
  /// A value of `ip_protocol`.
  static constexpr const char* kIpProtocolTcp = "tcp";
  static constexpr const char* kIpProtocolUdp = "udp";
  static constexpr const char* kIpProtocolIcmp = "icmp";
  static constexpr const char* kIpProtocolGre = "gre";
  static constexpr const char* kIpProtocolAll = "all";
  /// @}
  /// @{
  /// A value of `policy`.
  static constexpr const char* kPolicyAccept = "accept";
  static constexpr const char* kPolicyDrop = "drop";
  /// @}

  std::optional<std::string> dest_cidr_ip{};  ///< Required. Destination IP address range, in CIDR or plain IPv4 form.
  /// Required. Transport protocol, case-sensitive: tcp, udp, icmp, gre or all (every protocol).
  std::optional<std::string> ip_protocol{};
  /// Effect: accept (let traffic pass) or drop (discard it without an answer); accept by default.
  std::optional<std::string> policy{};
  /// Required. Destination ports, as first/last, such as 1/200: 1 to 65535 in ascending order for tcp and udp, -1/-1
  /// for icmp, gre and all.
  std::optional<std::string> port_range{};
  std::optional<std::int64_t> priority{};          ///< Priority, 1 to 100; a smaller number goes first. 1 by default.
  std::optional<std::string> security_group_id{};  ///< Required. The security group to add the rule to.
  /// Source ports, as first/last, such as 1/200: 1 to 65535 in ascending order for tcp and udp, -1/-1 for icmp, gre and
  /// all.
  std::optional<std::string> source_port_range{};
};

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupEgressResponse*) noexcept;
const schema::Struct& SchemaOf(const AuthorizeSecurityGroupEgressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AuthorizeSecurityGroupEgressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
