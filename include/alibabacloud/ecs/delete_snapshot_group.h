// Generated from src/ecs/models/DeleteSnapshotGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteSnapshotGroup returns.
struct DeleteSnapshotGroupResponse {
  /// One operation progress.
  struct OperationProgress {
    /// One related item.
    struct RelatedItem {
      std::optional<std::string> name{};   ///< Name of the related item.
      std::optional<std::string> value{};  ///< Value of the related item.
    };

    std::optional<std::string> error_code{};        ///< Error code of the failure.
    std::optional<std::string> error_msg{};         ///< Error message of the failure.
    std::optional<std::string> operation_status{};  ///< Status of the operation, such as Success.
    std::vector<RelatedItem> related_item_set{};    ///< The related items.
  };

  std::vector<OperationProgress> operation_progress_set{};  ///< The progress of the operations.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a snapshot group and returns the result of each operation.
///
/// Not repeated after a failure that may have been executed.
struct DeleteSnapshotGroupRequest {
  using Response = DeleteSnapshotGroupResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> snapshot_group_id{};  ///< Required. ID of the snapshot group.
};

const schema::Struct& SchemaOf(const DeleteSnapshotGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteSnapshotGroupResponse::OperationProgress*) noexcept;
const schema::Struct& SchemaOf(const DeleteSnapshotGroupResponse::OperationProgress::RelatedItem*) noexcept;
const schema::Struct& SchemaOf(const DeleteSnapshotGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteSnapshotGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
