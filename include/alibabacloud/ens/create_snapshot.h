// Generated from src/ens/models/CreateSnapshot.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateSnapshot returns.
struct CreateSnapshotResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> snap_shot_id{};  ///< IDs of the snapshots.
};

/// Creates a snapshot of a disk and returns its ID and the order ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateSnapshotRequest {
  using Response = CreateSnapshotResponse;  ///< What the action returns.

  std::optional<std::string> description{};             ///< Text that describes the item.
  std::optional<std::string> disk_id{};                 ///< Required. ID of the disk.
  std::optional<std::string> ens_region_id{};           ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_billing_cycle{};  ///< Billing cycle of the resource.
  std::optional<std::string> snapshot_name{};           ///< Name of the snapshot.
};

const schema::Struct& SchemaOf(const CreateSnapshotResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateSnapshotRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateSnapshotRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
