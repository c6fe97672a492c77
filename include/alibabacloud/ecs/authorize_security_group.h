// Generated from src/ecs/models/AuthorizeSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AuthorizeSecurityGroup returns.
struct AuthorizeSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds inbound rules to a security group.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct AuthorizeSecurityGroupRequest {
  using Response = AuthorizeSecurityGroupResponse;  ///< What the action returns.

  /// One permission.
  struct Permissions {
    /// @{
    /// A value of `nic_type`.
    static constexpr const char* kNicTypeInternet = "internet";
    static constexpr const char* kNicTypeIntranet = "intranet";
    /// @}
    /// @{
    /// A value of `policy`.
    static constexpr const char* kPolicyAccept = "accept";
    static constexpr const char* kPolicyDrop = "drop";
    /// @}

    std::optional<std::string> description{};          ///< Description of the permission.
    std::optional<std::string> dest_cidr_ip{};         ///< Destination IPv4 address or CIDR block.
    std::optional<std::string> ip_protocol{};          ///< Network protocol, such as TCP.
    std::optional<std::string> ipv6_dest_cidr_ip{};    ///< Destination IPv6 address or CIDR block.
    std::optional<std::string> ipv6_source_cidr_ip{};  ///< Source IPv6 address or CIDR block.
    std::optional<std::string> nic_type{};             ///< Network card type that the rule is for. Default: internet.
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
  std::optional<std::string> priority{};           ///< Priority of the rule or configuration. @deprecated
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> security_group_id{};  ///< Required. ID of the security group.
  std::optional<std::string> source_cidr_ip{};     ///< Source IPv4 CIDR block of the rule. @deprecated
  std::optional<std::string> source_group_id{};    ///< ID of the source security group of the rule. @deprecated
  /// Account that owns the source security group. @deprecated
  std::optional<std::string> source_group_owner_account{};
  /// ID of the account that owns the source security group. @deprecated
  std::optional<std::int64_t> source_group_owner_id{};
  /// Source port range as first/last, such as 80/80; -1/-1 means all ports. @deprecated
  std::optional<std::string> source_port_range{};
  std::optional<std::string> source_prefix_list_id{};  ///< ID of the source prefix list of the rule. @deprecated
};

const schema::Struct& SchemaOf(const AuthorizeSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const AuthorizeSecurityGroupRequest*) noexcept;
const schema::Struct& SchemaOf(const AuthorizeSecurityGroupRequest::Permissions*) noexcept;
const schema::Action& ActionOf(const Client&, const AuthorizeSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
