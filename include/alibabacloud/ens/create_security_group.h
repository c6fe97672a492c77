// Generated from src/ens/models/CreateSecurityGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateSecurityGroup returns.
struct CreateSecurityGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> security_group_id{};  ///< ID of the new security group.
};

/// Creates a security group.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct CreateSecurityGroupRequest {
  using Response = CreateSecurityGroupResponse;  ///< What the action returns.

  /// One rule.
  struct Permissions {
    /// @{
    /// A value of `ip_protocol`.
    static constexpr const char* kIpProtocolTCP = "TCP";
    static constexpr const char* kIpProtocolUDP = "UDP";
    static constexpr const char* kIpProtocolICMP = "ICMP";
    static constexpr const char* kIpProtocolALL = "ALL";
    /// @}
    /// @{
    /// A value of `policy`.
    static constexpr const char* kPolicyAccept = "Accept";
    static constexpr const char* kPolicyDrop = "Drop";
    /// @}

    std::optional<std::string> description{};  ///< Description of the rule. Known from the API metadata only.
    /// Destination IPv4 address range, such as 0.0.0.0/0. Known from the API metadata only.
    std::optional<std::string> dest_cidr_ip{};
    /// Required. Direction of the rule, such as ingress (inbound). Known from the API metadata only.
    std::optional<std::string> direction{};
    /// Required. Protocol: TCP, UDP, ICMP or ALL. Known from the API metadata only.
    std::optional<std::string> ip_protocol{};
    /// Destination IPv6 address range. Known from the API metadata only.
    std::optional<std::string> ipv6_dest_cidr_ip{};
    std::optional<std::string> ipv6_source_cidr_ip{};  ///< Source IPv6 address range. Known from the API metadata only.
    /// Required. Effect of the rule: Accept or Drop. Known from the API metadata only.
    std::optional<std::string> policy{};
    /// Required. Port range of the rule, such as 80/80. Known from the API metadata only.
    std::optional<std::string> port_range{};
    /// Required. Priority of the rule, 1 to 100. Known from the API metadata only.
    std::optional<std::int64_t> priority{};
    /// Source IPv4 address range, such as 0.0.0.0/0. Known from the API metadata only.
    std::optional<std::string> source_cidr_ip{};
    /// Source port range, such as 22/22. Known from the API metadata only.
    std::optional<std::string> source_port_range{};
  };

  std::optional<std::string> description{};  ///< Description of the security group. Known from the API metadata only.
  /// Rules of the new security group. Known from the API metadata only.
  std::optional<std::vector<Permissions>> permissions{};
  /// Name of the security group: 2 to 128 characters, beginning with a letter or a Chinese character but not with
  /// http:// or https://; digits, colons, underscores and hyphens may follow. Empty by default.
  std::optional<std::string> security_group_name{};
};

const schema::Struct& SchemaOf(const CreateSecurityGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSecurityGroupRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateSecurityGroupRequest::Permissions*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSecurityGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
