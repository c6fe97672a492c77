// Generated from src/ecs/models/RevokeSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RevokeSecurityGroup returns.
struct RevokeSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes inbound rules from a security group.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct RevokeSecurityGroupRequest {
  using Response = RevokeSecurityGroupResponse;  ///< What the action returns.

  /// One permission.
  struct Permissions {
    /// @{
    /// A value of `ip_protocol`.
    static constexpr const char* kIpProtocolTCP = "TCP";
    static constexpr const char* kIpProtocolUDP = "UDP";
    static constexpr const char* kIpProtocolICMP = "ICMP";
    static constexpr const char* kIpProtocolICMPv6 = "ICMPv6";
    static constexpr const char* kIpProtocolGRE = "GRE";
    static constexpr const char* kIpProtocolALL = "ALL";
    /// @}
    /// @{
    /// A value of `policy`.
    static constexpr const char* kPolicyAccept = "accept";
    static constexpr const char* kPolicyDrop = "drop";
    /// @}
    /// @{
    /// A value of `port_range`.
    static constexpr const char* kPortRangeTcpUdp = "TCP/UDP";
    static constexpr const char* kPortRangeICMP = "ICMP";
    static constexpr const char* kPortRangeGRE = "GRE";
    static constexpr const char* kPortRangeALL = "ALL";
    /// @}
    /// @{
    /// A value of `source_port_range`.
    static constexpr const char* kSourcePortRangeTcpUdp = "TCP/UDP";
    static constexpr const char* kSourcePortRangeICMP = "ICMP";
    static constexpr const char* kSourcePortRangeGRE = "GRE";
    static constexpr const char* kSourcePortRangeALL = "ALL";
    /// @}

    std::optional<std::string> description{};          ///< Description of the permission.
    std::optional<std::string> dest_cidr_ip{};         ///< Destination IPv4 address or CIDR block.
    std::optional<std::string> ip_protocol{};          ///< Network protocol, such as TCP.
    std::optional<std::string> ipv6_dest_cidr_ip{};    ///< Destination IPv6 address or CIDR block.
    std::optional<std::string> ipv6_source_cidr_ip{};  ///< Source IPv6 address or CIDR block.
    std::optional<std::string> nic_type{};             ///< Network card type that the rule is for.
    /// Action of the rule: accept lets traffic pass, drop discards it. Default: accept.
    std::optional<std::string> policy{};
    std::optional<std::string> port_range{};  ///< Port range as first/last, such as 80/80; -1/-1 means all ports.
    std::optional<std::string> port_range_list_id{};          ///< ID of the port list.
    std::optional<std::string> priority{};                    ///< Priority of the rule or configuration. Default: 1.
    std::optional<std::string> source_cidr_ip{};              ///< Source IPv4 CIDR block of the rule.
    std::optional<std::string> source_group_id{};             ///< ID of the source security group of the rule.
    std::optional<std::string> source_group_owner_account{};  ///< Account that owns the source security group.
    std::optional<std::int64_t> source_group_owner_id{};  ///< ID of the account that owns the source security group.
    /// Source port range as first/last, such as 80/80; -1/-1 means all ports.
    std::optional<std::string> source_port_range{};
    std::optional<std::string> source_prefix_list_id{};  ///< ID of the source prefix list of the rule.
  };

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};          ///< Text that describes the item. @deprecated
  std::optional<std::string> dest_cidr_ip{};         ///< Destination IPv4 address or CIDR block. @deprecated
  std::optional<std::string> ip_protocol{};          ///< Network protocol, such as TCP. @deprecated
  std::optional<std::string> ipv6_dest_cidr_ip{};    ///< Destination IPv6 address or CIDR block. @deprecated
  std::optional<std::string> ipv6_source_cidr_ip{};  ///< Source IPv6 address or CIDR block. @deprecated
  std::optional<std::string> nic_type{};             ///< Network card type that the rule is for. @deprecated
  std::vector<Permissions> permissions{};            ///< The security group rules.
  std::optional<std::string> policy{};  ///< Action of the rule: accept lets traffic pass, drop discards it. @deprecated
  /// Port range as first/last, such as 80/80; -1/-1 means all ports. @deprecated
  std::optional<std::string> port_range{};
  std::optional<std::string> priority{};              ///< Priority of the rule or configuration. @deprecated
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> security_group_id{};     ///< Required. ID of the security group.
  std::vector<std::string> security_group_rule_id{};  ///< ID of the security group rule.
  std::optional<std::string> source_cidr_ip{};        ///< Source IPv4 CIDR block of the rule. @deprecated
  std::optional<std::string> source_group_id{};       ///< ID of the source security group of the rule. @deprecated
  /// Account that owns the source security group. @deprecated
  std::optional<std::string> source_group_owner_account{};
  /// ID of the account that owns the source security group. @deprecated
  std::optional<std::int64_t> source_group_owner_id{};
  /// Source port range as first/last, such as 80/80; -1/-1 means all ports. @deprecated
  std::optional<std::string> source_port_range{};
  std::optional<std::string> source_prefix_list_id{};  ///< ID of the source prefix list of the rule. @deprecated
};

const schema::Struct& SchemaOf(const RevokeSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const RevokeSecurityGroupRequest*) noexcept;
const schema::Struct& SchemaOf(const RevokeSecurityGroupRequest::Permissions*) noexcept;
const schema::Action& ActionOf(const Client&, const RevokeSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
