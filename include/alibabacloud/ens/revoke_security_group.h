// Generated from src/ens/models/RevokeSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RevokeSecurityGroup returns.
struct RevokeSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an inbound rule of a security group, with the access that it granted or denied. IpProtocol, PortRange,
/// Policy and SourceCidrIp together identify the rule; one of them alone does not.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct RevokeSecurityGroupRequest {
  using Response = RevokeSecurityGroupResponse;  ///< What the action returns.

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

  /// Required. Transport protocol, case-sensitive: tcp, udp, icmp, gre or all (every protocol).
  std::optional<std::string> ip_protocol{};
  /// Effect of the rule: accept (let traffic pass) or drop (discard it without an answer); accept by default.
  std::optional<std::string> policy{};
  /// Required. Destination ports of the rule, as first/last, such as 1/200: 1 to 65535 in ascending order for tcp and
  /// udp, -1/-1 for icmp, gre and all.
  std::optional<std::string> port_range{};
  /// Priority of the rule, 1 to 100; a smaller number goes first. 1 by default.
  std::optional<std::int64_t> priority{};
  std::optional<std::string> security_group_id{};  ///< Required. The security group that has the rule.
  /// Required. Source IP address range of the rule, in CIDR or plain IPv4 form.
  std::optional<std::string> source_cidr_ip{};
  /// Source ports of the rule, as first/last, such as 1/200: 1 to 65535 in ascending order for tcp and udp, -1/-1 for
  /// icmp, gre and all.
  std::optional<std::string> source_port_range{};
};

const schema::Struct& SchemaOf(const RevokeSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const RevokeSecurityGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RevokeSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
