// Generated from src/ecs/models/LockSnapshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What LockSnapshot returns.
struct LockSnapshotResponse {
  /// The lock of the snapshot.
  struct LockedSnapshotInfo {
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

  LockedSnapshotInfo locked_snapshot_info{};  ///< The lock of the snapshot.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Locks a snapshot for a time and returns the lock information.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
struct LockSnapshotRequest {
  using Response = LockSnapshotResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  /// Required. Length of the cool-off period of the snapshot lock. Range: 0..72.
  std::optional<std::int64_t> cool_off_period{};
  std::optional<bool> dry_run{};                ///< Whether to only check the request, without executing it.
  std::optional<std::int64_t> lock_duration{};  ///< Required. Length of the lock in days. Range: 1..36500.
  std::optional<std::string> lock_mode{};       ///< Required. Mode of the lock, such as compliance.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> snapshot_id{};     ///< Required. ID of the snapshot.
};

const schema::Struct& SchemaOf(const LockSnapshotResponse*) noexcept;
const schema::Struct& SchemaOf(const LockSnapshotResponse::LockedSnapshotInfo*) noexcept;
const schema::Struct& SchemaOf(const LockSnapshotRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const LockSnapshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
