// Generated from src/ens/models/DeleteSecurityGroupPermissions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteSecurityGroupPermissions returns.
struct DeleteSecurityGroupPermissionsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes rules from a security group.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeleteSecurityGroupPermissionsRequest {
  using Response = DeleteSecurityGroupPermissionsResponse;  ///< What the action returns.

  /// One permission.
  struct Permissions {
    /// @{
    /// A value of `ip_protocol`.
    static constexpr const char* kIpProtocolTCP = "TCP";
    static constexpr const char* kIpProtocolUDP = "UDP";
    static constexpr const char* kIpProtocolICMP = "ICMP";
    static constexpr const char* kIpProtocolICMPv6 = "ICMPv6";
    static constexpr const char* kIpProtocolALL = "ALL";
    /// @}
    /// @{
    /// A value of `policy`.
    static constexpr const char* kPolicyAccept = "Accept";
    static constexpr const char* kPolicyDrop = "Drop";
    /// @}

    std::optional<std::string> dest_cidr_ip{};         ///< Destination IPv4 address or CIDR block.
    std::optional<std::string> direction{};            ///< Required. Direction of the traffic, ingress or egress.
    std::optional<std::string> ip_protocol{};          ///< Required. Network protocol, such as TCP.
    std::optional<std::string> ipv6_dest_cidr_ip{};    ///< Destination IPv6 address or CIDR block.
    std::optional<std::string> ipv6_source_cidr_ip{};  ///< Source IPv6 address or CIDR block.
    std::optional<std::string> policy{};  ///< Required. Action of the rule: accept lets traffic pass, drop discards it.
    /// Required. Port range as first/last, such as 80/80; -1/-1 means all ports.
    std::optional<std::string> port_range{};
    std::optional<std::int64_t> priority{};       ///< Required. Priority of the rule or configuration. Range: 1..100.
    std::optional<std::string> source_cidr_ip{};  ///< Source IPv4 CIDR block of the rule.
    /// Source port range as first/last, such as 80/80; -1/-1 means all ports.
    std::optional<std::string> source_port_range{};
  };

  std::optional<std::vector<Permissions>> permissions{};  ///< Required. The security group rules.
  std::optional<std::string> security_group_id{};         ///< Required. ID of the security group.
};

const schema::Struct& SchemaOf(const DeleteSecurityGroupPermissionsResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteSecurityGroupPermissionsRequest*) noexcept;
const schema::Struct& SchemaOf(const DeleteSecurityGroupPermissionsRequest::Permissions*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteSecurityGroupPermissionsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
