// Generated from src/ens/models/DescribeSecurityGroups.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSecurityGroups returns.
struct DescribeSecurityGroupsResponse {
  /// One security group.
  struct SecurityGroup {
    /// When the security group was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> creation_time{};
    std::optional<std::string> description{};      ///< Description of the security group; may be empty.
    std::optional<std::int64_t> instance_count{};  ///< Number of instances in the security group.
    /// IDs of the instances in the security group. Known from the API metadata only.
    std::vector<std::string> instance_ids{};
    /// IDs of the network interfaces in the security group. Known from the API metadata only.
    std::vector<std::string> network_interface_ids{};
    std::optional<std::string> security_group_id{};    ///< ID of the security group.
    std::optional<std::string> security_group_name{};  ///< Name of the security group.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of this page.
  std::optional<std::int64_t> page_size{};    ///< Entries per page, as asked for.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SecurityGroup> security_groups{};  ///< The security groups of this page.
  std::optional<std::int64_t> total_count{};     ///< How many security groups match in all.
};

/// Lists security groups of the account with basic information, page by page. SecurityGroupId and SecurityGroupName
/// filter the list.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `security_groups`.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeSecurityGroupsRequest {
  using Response = DescribeSecurityGroupsResponse;  ///< What the action returns.

  std::optional<std::int64_t> page_number{};         ///< Page to return, from 1; 1 by default.
  std::optional<std::int64_t> page_size{};           ///< Entries per page, at most 50; 10 by default.
  std::optional<std::string> security_group_id{};    ///< Only this security group.
  std::optional<std::string> security_group_name{};  ///< Only security groups of this name.
};

const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupsResponse::SecurityGroup*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupsRequest&) noexcept;
inline auto& ItemsOf(DescribeSecurityGroupsResponse& page) noexcept {
  return page.security_groups;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
