// Generated from src/ecs/models/DescribeSnapshotsUsage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSnapshotsUsage returns.
struct DescribeSnapshotsUsageResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> snapshot_count{};  ///< Number of snapshots.
  std::optional<std::int64_t> snapshot_size{};   ///< Total size of the snapshots.
};

/// Returns the number and total size of the snapshots in a region.
///
/// A read: repeated after any failure that may pass.
struct DescribeSnapshotsUsageRequest {
  using Response = DescribeSnapshotsUsageResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeSnapshotsUsageResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotsUsageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnapshotsUsageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
