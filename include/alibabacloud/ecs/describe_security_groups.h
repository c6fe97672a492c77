// Generated from src/ecs/models/DescribeSecurityGroups.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSecurityGroups returns.
struct DescribeSecurityGroupsResponse {
  /// One security group.
  struct SecurityGroup {
    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    /// Number of instances the security group can still take.
    std::optional<std::int64_t> available_instance_amount{};
    std::optional<std::string> creation_time{};               ///< Time of creation.
    std::optional<std::string> description{};                 ///< Description of the security group.
    std::optional<std::int64_t> ecs_count{};                  ///< Number of ECS instances in the security group.
    std::optional<std::int64_t> group_to_group_rule_count{};  ///< Number of rules between security groups.
    std::optional<std::string> resource_group_id{};           ///< ID of the resource group.
    std::optional<std::int64_t> rule_count{};                 ///< Number of rules in the security group.
    std::optional<std::string> security_group_id{};           ///< ID of the security group.
    std::optional<std::string> security_group_name{};         ///< Name of the security group.
    std::optional<std::string> security_group_type{};         ///< Type of the security group.
    /// ID of the Alibaba Cloud service that manages the resource. Wire: ServiceID.
    std::optional<std::int64_t> service_id{};
    std::optional<bool> service_managed{};  ///< Whether the resource is managed by an Alibaba Cloud service.
    std::vector<Tag> tags{};                ///< The tags.
    std::optional<std::string> vpc_id{};    ///< ID of the VPC.
  };

  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};    ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SecurityGroup> security_groups{};  ///< The security groups.
  std::optional<std::int64_t> total_count{};     ///< Number of items on all pages.
};

/// Lists security groups.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `security_groups`.
struct DescribeSecurityGroupsRequest {
  using Response = DescribeSecurityGroupsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `network_type`.
  static constexpr const char* kNetworkTypeVpc = "vpc";
  static constexpr const char* kNetworkTypeClassic = "classic";
  /// @}
  /// @{
  /// A value of `security_group_type`.
  static constexpr const char* kSecurityGroupTypeNormal = "normal";
  static constexpr const char* kSecurityGroupTypeEnterprise = "enterprise";
  /// @}

  std::optional<bool> dry_run{};      ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> fuzzy_query{};  ///< Whether to match fuzzily. @deprecated
  /// Whether to return the number of ECS instances in the security group. @deprecated
  std::optional<bool> is_query_ecs_count{};
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return. Default: 10.
  std::optional<std::string> network_type{};  ///< Type of the network.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};                     ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};                       ///< Items on a page. @deprecated
  std::optional<std::string> region_id{};                        ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};                ///< ID of the resource group.
  std::optional<std::string> security_group_id{};                ///< ID of the security group.
  std::optional<std::vector<std::string>> security_group_ids{};  ///< IDs of the security groups.
  std::optional<std::string> security_group_name{};              ///< Name of the security group.
  std::optional<std::string> security_group_type{};              ///< Type of the security group.
  std::optional<bool> service_managed{};  ///< Whether the resource is managed by an Alibaba Cloud service.
  std::vector<Tag> tag{};                 ///< The tags.
  std::optional<std::string> vpc_id{};    ///< ID of the VPC.
};

const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse::SecurityGroup*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse::SecurityGroup::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupsRequest&) noexcept;
inline auto& ItemsOf(DescribeSecurityGroupsResponse& page) noexcept {
  return page.security_groups;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
