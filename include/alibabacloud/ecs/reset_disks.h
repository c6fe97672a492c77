// Generated from src/ecs/models/ResetDisks.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ResetDisks returns.
struct ResetDisksResponse {
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

/// Rolls several disks back to snapshots and returns the result of each operation.
///
/// Not repeated after a failure that may have been executed.
struct ResetDisksRequest {
  using Response = ResetDisksResponse;  ///< What the action returns.

  /// One disk.
  struct Disk {
    std::optional<std::string> disk_id{};      ///< ID of the disk.
    std::optional<std::string> snapshot_id{};  ///< ID of the snapshot.
  };

  std::vector<Disk> disk{};                ///< Required. The disks.
  std::optional<bool> dry_run{};           ///< Whether to only check the request, without executing it. Default: false.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ResetDisksResponse*) noexcept;
const schema::Struct& SchemaOf(const ResetDisksResponse::OperationProgress*) noexcept;
const schema::Struct& SchemaOf(const ResetDisksResponse::OperationProgress::RelatedItem*) noexcept;
const schema::Struct& SchemaOf(const ResetDisksRequest*) noexcept;
const schema::Struct& SchemaOf(const ResetDisksRequest::Disk*) noexcept;
const schema::Action& ActionOf(const Client&, const ResetDisksRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
