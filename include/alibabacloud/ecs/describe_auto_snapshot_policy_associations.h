// Generated from src/ecs/models/DescribeAutoSnapshotPolicyAssociations.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeAutoSnapshotPolicyAssociations returns.
struct DescribeAutoSnapshotPolicyAssociationsResponse {
  /// One automatic snapshot policy association.
  struct AutoSnapshotPolicyAssociation {
    std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
    std::optional<std::string> disk_id{};                  ///< ID of the disk.
  };

  /// The associations of automatic snapshot policies.
  std::vector<AutoSnapshotPolicyAssociation> auto_snapshot_policy_associations{};
  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists which automatic snapshot policies are applied to which disks.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `auto_snapshot_policy_associations`. HTTPS only.
struct DescribeAutoSnapshotPolicyAssociationsRequest {
  using Response = DescribeAutoSnapshotPolicyAssociationsResponse;  ///< What the action returns.

  std::optional<std::string> auto_snapshot_policy_id{};  ///< ID of the automatic snapshot policy.
  std::optional<std::string> disk_id{};                  ///< ID of the disk.
  std::optional<std::int64_t> max_results{};             ///< Greatest number of items to return.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyAssociationsResponse*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAutoSnapshotPolicyAssociationsResponse::AutoSnapshotPolicyAssociation*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoSnapshotPolicyAssociationsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAutoSnapshotPolicyAssociationsRequest&) noexcept;
inline auto& ItemsOf(DescribeAutoSnapshotPolicyAssociationsResponse& page) noexcept {
  return page.auto_snapshot_policy_associations;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
