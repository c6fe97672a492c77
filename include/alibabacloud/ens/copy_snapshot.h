// Generated from src/ens/models/CopySnapshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CopySnapshot returns.
struct CopySnapshotResponse {
  /// One allocation ID.
  struct AllocationId {
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
    std::vector<std::string> instance_id{};      ///< IDs of the instances.
  };

  /// One unallocation ID.
  struct UnAllocationId {
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  };

  std::vector<AllocationId> allocation_id{};  ///< IDs of the EIPs.
  /// Whether everything succeeds (AllSuccess) or only a part (PartSuccess).
  std::optional<std::string> biz_status_code{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<UnAllocationId> un_allocation_id{};  ///< IDs that are not allocated.
};

/// Copies a snapshot to nodes and returns the copies created on each node and the nodes without one.
///
/// Not repeated after a failure that may have been executed.
struct CopySnapshotRequest {
  using Response = CopySnapshotResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> destination_region_ids{};  ///< Required. Destination regions.
  std::optional<std::string> destination_snapshot_description{};     ///< Description of the copy of the snapshot.
  std::optional<std::string> destination_snapshot_name{};            ///< Name of the copy of the snapshot.
  std::optional<std::string> instance_billing_cycle{};               ///< Billing cycle of the resource.
  std::optional<std::string> snapshot_id{};                          ///< Required. ID of the snapshot.
};

const schema::Struct& SchemaOf(const CopySnapshotResponse*) noexcept;
const schema::Struct& SchemaOf(const CopySnapshotResponse::AllocationId*) noexcept;
const schema::Struct& SchemaOf(const CopySnapshotResponse::UnAllocationId*) noexcept;
const schema::Struct& SchemaOf(const CopySnapshotRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CopySnapshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
