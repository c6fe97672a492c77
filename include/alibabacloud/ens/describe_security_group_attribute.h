// Generated from src/ens/models/DescribeSecurityGroupAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSecurityGroupAttribute returns.
struct DescribeSecurityGroupAttributeResponse {
  /// One rule.
  struct Permission {
    std::optional<std::string> creation_time{};  ///< When the rule was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> description{};    ///< Description of the rule.
    std::optional<std::string> dest_cidr_ip{};   ///< Destination IP address range of an outbound rule.
    std::optional<std::string> direction{};      ///< Direction of the rule, such as ingress (inbound).
    /// Protocol of the rule, such as TCP; the case may differ from the requests.
    std::optional<std::string> ip_protocol{};
    /// Destination IPv6 address range of the rule. Known from the API metadata only.
    std::optional<std::string> ipv6_dest_cidr_ip{};
    /// Source IPv6 address range of the rule. Known from the API metadata only.
    std::optional<std::string> ipv6_source_cidr_ip{};
    /// Effect of the rule, such as Accept; the case may differ from the requests.
    std::optional<std::string> policy{};
    std::optional<std::string> port_range{};         ///< Destination ports of the rule as first/last, such as 80/80.
    std::optional<std::int64_t> priority{};          ///< Priority of the rule.
    std::optional<std::string> source_cidr_ip{};     ///< Source IP address range of an inbound rule.
    std::optional<std::string> source_port_range{};  ///< Source ports of the rule as first/last, such as 22/22.
  };

  std::optional<std::string> description{};  ///< Description of the security group.
  std::vector<Permission> permissions{};     ///< The rules of the security group.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> security_group_id{};    ///< ID of the security group.
  std::optional<std::string> security_group_name{};  ///< Name of the security group.
};

/// Returns a security group and its rules.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission, CallInterface, IncorrectInstanceStatus.
struct DescribeSecurityGroupAttributeRequest {
  using Response = DescribeSecurityGroupAttributeResponse;  ///< What the action returns.

  std::optional<std::string> security_group_id{};  ///< Required. The security group to describe.
};

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse::Permission*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
