// Generated from src/ecs/models/DescribeLockedSnapshots.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeLockedSnapshots returns.
struct DescribeLockedSnapshotsResponse {
  /// One locked snapshot.
  struct LockedSnapshotsInfo {
    /// @{
    /// A value of `lock_status`.
    static constexpr const char* kLockStatusComplianceCooloff = "compliance-cooloff";
    static constexpr const char* kLockStatusCompliance = "compliance";
    static constexpr const char* kLockStatusExpired = "expired";
    /// @}

    std::optional<std::int64_t> cool_off_period{};  ///< Length of the cool-off period of the snapshot lock.
    /// When the cool-off period ends, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> cool_off_period_expired_time{};
    std::optional<std::string> lock_creation_time{};  ///< When the lock was created, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::int64_t> lock_duration{};      ///< Length of the lock in days.
    /// When the lock duration starts, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> lock_duration_start_time{};
    std::optional<std::string> lock_expired_time{};  ///< When the lock expires, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> lock_mode{};          ///< Mode of the lock, such as compliance.
    std::optional<std::string> lock_status{};        ///< Status of the lock.
    std::optional<std::string> snapshot_id{};        ///< ID of the snapshot.
  };

  std::vector<LockedSnapshotsInfo> locked_snapshots_info{};  ///< The locked snapshots.
  std::optional<std::string> next_token{};                   ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists locked snapshots with their lock information.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of
/// `locked_snapshots_info`. HTTPS only.
struct DescribeLockedSnapshotsRequest {
  using Response = DescribeLockedSnapshotsResponse;  ///< What the action returns.

  /// @{
  /// A value of `lock_status`.
  static constexpr const char* kLockStatusComplianceCooloff = "compliance-cooloff";
  static constexpr const char* kLockStatusCompliance = "compliance";
  static constexpr const char* kLockStatusExpired = "expired";
  /// @}

  std::optional<bool> dry_run{};              ///< Whether to only check the request, without executing it.
  std::optional<std::string> lock_status{};   ///< Status of the lock.
  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> snapshot_ids{};  ///< IDs of the snapshots.
};

const schema::Struct& SchemaOf(const DescribeLockedSnapshotsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeLockedSnapshotsResponse::LockedSnapshotsInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeLockedSnapshotsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeLockedSnapshotsRequest&) noexcept;
inline auto& ItemsOf(DescribeLockedSnapshotsResponse& page) noexcept {
  return page.locked_snapshots_info;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
