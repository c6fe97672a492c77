// Generated from src/ecs/models/ModifyDiskDeployment.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDiskDeployment returns.
struct ModifyDiskDeploymentResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Changes the storage cluster, category or performance level of a disk and returns the task ID.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDiskDeploymentRequest {
  using Response = ModifyDiskDeploymentResponse;  ///< What the action returns.

  /// @{
  /// A value of `performance_level`.
  static constexpr const char* kPerformanceLevelPL0 = "PL0";
  static constexpr const char* kPerformanceLevelPL1 = "PL1";
  /// @}

  std::optional<std::string> disk_category{};  ///< Category of the disk, such as cloud_essd.
  std::optional<std::string> disk_id{};        ///< Required. ID of the disk.
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  std::optional<std::string> performance_level{};   ///< Performance level of the disk, such as PL1.
  std::optional<std::string> storage_cluster_id{};  ///< ID of the dedicated block storage cluster.
};

const schema::Struct& SchemaOf(const ModifyDiskDeploymentResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDiskDeploymentRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDiskDeploymentRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
