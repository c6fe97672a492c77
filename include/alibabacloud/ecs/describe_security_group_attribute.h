// Generated from src/ecs/models/DescribeSecurityGroupAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSecurityGroupAttribute returns.
struct DescribeSecurityGroupAttributeResponse {
  /// One permission.
  struct Permission {
    std::optional<std::string> create_time{};      ///< Time of creation.
    std::optional<std::string> description{};      ///< Description of the permission.
    std::optional<std::string> dest_cidr_ip{};     ///< Destination IPv4 address or CIDR block.
    std::optional<std::string> dest_group_id{};    ///< ID of the destination security group.
    std::optional<std::string> dest_group_name{};  ///< Name of the destination security group.
    /// Name of the account that owns the destination security group, such as Test@aliyun.com.
    std::optional<std::string> dest_group_owner_account{};
    std::optional<std::string> dest_prefix_list_id{};    ///< ID of the destination prefix list.
    std::optional<std::string> dest_prefix_list_name{};  ///< Name of the destination prefix list.
    std::optional<std::string> direction{};              ///< Direction of the rule, ingress or egress.
    std::optional<std::string> ip_protocol{};            ///< Network protocol, such as TCP.
    std::optional<std::string> ipv6_dest_cidr_ip{};      ///< Destination IPv6 address or CIDR block.
    std::optional<std::string> ipv6_source_cidr_ip{};    ///< Source IPv6 address or CIDR block.
    std::optional<std::string> nic_type{};               ///< Network card type that the rule is for.
    std::optional<std::string> policy{};      ///< Action of the rule: accept lets traffic pass, drop discards it.
    std::optional<std::string> port_range{};  ///< Port range as first/last, such as 80/80; -1/-1 means all ports.
    std::optional<std::string> port_range_list_id{};          ///< ID of the port list.
    std::optional<std::string> port_range_list_name{};        ///< Name of the port list.
    std::optional<std::string> priority{};                    ///< Priority of the rule or configuration.
    std::optional<std::string> security_group_rule_id{};      ///< ID of the security group rule.
    std::optional<std::string> source_cidr_ip{};              ///< Source IPv4 CIDR block of the rule.
    std::optional<std::string> source_group_id{};             ///< ID of the source security group of the rule.
    std::optional<std::string> source_group_name{};           ///< Name of the source security group of the rule.
    std::optional<std::string> source_group_owner_account{};  ///< Account that owns the source security group.
    /// Source port range as first/last, such as 80/80; -1/-1 means all ports.
    std::optional<std::string> source_port_range{};
    std::optional<std::string> source_prefix_list_id{};    ///< ID of the source prefix list of the rule.
    std::optional<std::string> source_prefix_list_name{};  ///< Name of the source prefix list of the rule.
  };

  /// The resources that the rules refer to.
  struct ReferencedInfo {
    /// One referenced prefix list.
    struct ReferencedPrefixListInfo {
      std::optional<std::string> prefix_list_id{};    ///< ID of the prefix list.
      std::optional<std::string> product_provider{};  ///< Provider of the product.
    };

    /// The prefix lists that the rules refer to.
    std::vector<ReferencedPrefixListInfo> referenced_prefix_list_infos{};
  };

  /// @{
  /// A value of `inner_access_policy`.
  static constexpr const char* kInnerAccessPolicyAccept = "Accept";
  static constexpr const char* kInnerAccessPolicyDrop = "Drop";
  /// @}

  std::optional<std::string> description{};  ///< Text that describes the item.
  /// Whether instances in the security group may reach each other: Accept or Drop.
  std::optional<std::string> inner_access_policy{};
  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  std::vector<Permission> permissions{};    ///< The security group rules.
  ReferencedInfo referenced_info{};         ///< The resources that the rules refer to.
  std::optional<std::string> region_id{};   ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> security_group_id{};    ///< ID of the security group.
  std::optional<std::string> security_group_name{};  ///< Name of the security group.
  std::vector<std::string> snapshot_policy_ids{};    ///< IDs of the snapshot policies.
  std::optional<std::string> vpc_id{};               ///< ID of the VPC.
};

/// Returns the attributes of a security group together with its rules.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `permissions`.
struct DescribeSecurityGroupAttributeRequest {
  using Response = DescribeSecurityGroupAttributeResponse;  ///< What the action returns.

  /// @{
  /// A value of `direction`.
  static constexpr const char* kDirectionEgress = "egress";
  static constexpr const char* kDirectionIngress = "ingress";
  static constexpr const char* kDirectionAll = "all";
  /// @}
  /// @{
  /// A value of `nic_type`.
  static constexpr const char* kNicTypeInternet = "internet";
  static constexpr const char* kNicTypeIntranet = "intranet";
  /// @}

  std::optional<std::string> attribute{};     ///< Attribute to query.
  std::optional<std::string> direction{};     ///< Direction of the rules to query. Default: all.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 500.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> nic_type{};           ///< Network card type that the rule is for.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> security_group_id{};  ///< Required. ID of the security group.
};

const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse::Permission*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeResponse::ReferencedInfo*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeSecurityGroupAttributeResponse::ReferencedInfo::ReferencedPrefixListInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupAttributeRequest&) noexcept;
inline auto& ItemsOf(DescribeSecurityGroupAttributeResponse& page) noexcept {
  return page.permissions;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
