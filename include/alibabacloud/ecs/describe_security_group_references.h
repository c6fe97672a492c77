// Generated from src/ecs/models/DescribeSecurityGroupReferences.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSecurityGroupReferences returns.
struct DescribeSecurityGroupReferencesResponse {
  /// One security group reference.
  struct SecurityGroupReference {
    /// One referencing security group.
    struct ReferencingSecurityGroup {
      std::optional<std::string> ali_uid{};            ///< ID of the Alibaba Cloud account.
      std::optional<std::string> security_group_id{};  ///< ID of the security group.
    };

    /// The security groups whose rules refer to this one.
    std::vector<ReferencingSecurityGroup> referencing_security_groups{};
    std::optional<std::string> security_group_id{};  ///< ID of the security group.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  /// The security groups and the groups that refer to them.
  std::vector<SecurityGroupReference> security_group_references{};
};

/// Lists which security groups refer to the given ones in their rules.
///
/// A read: repeated after any failure that may pass.
struct DescribeSecurityGroupReferencesRequest {
  using Response = DescribeSecurityGroupReferencesResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};        ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> security_group_id{};  ///< Required. ID of the security group.
};

const schema::Struct& SchemaOf(const DescribeSecurityGroupReferencesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupReferencesResponse::SecurityGroupReference*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeSecurityGroupReferencesResponse::SecurityGroupReference::ReferencingSecurityGroup*) noexcept;
const schema::Struct& SchemaOf(const DescribeSecurityGroupReferencesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSecurityGroupReferencesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
