// Generated from src/ecs/models/ModifyDiskSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDiskSpec returns.
struct ModifyDiskSpecResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Changes the category, performance level or provisioned performance of a disk and returns the task and order IDs.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDiskSpecRequest {
  using Response = ModifyDiskSpecResponse;  ///< What the action returns.

  /// The performance control options of the disk.
  struct PerformanceControlOptions {
    std::optional<std::int64_t> iops{};        ///< IOPS of the disk. Wire: IOPS.
    std::optional<std::string> recover{};      ///< Which performance settings to restore, such as All.
    std::optional<std::int64_t> throughput{};  ///< Throughput of the disk.
  };

  /// @{
  /// A value of `disk_category`.
  static constexpr const char* kDiskCategoryCloudEssd = "cloud_essd";
  static constexpr const char* kDiskCategoryCloudAuto = "cloud_auto";
  static constexpr const char* kDiskCategoryCloudSsd = "cloud_ssd";
  /// @}
  /// @{
  /// A value of `performance_level`.
  static constexpr const char* kPerformanceLevelPL0 = "PL0";
  static constexpr const char* kPerformanceLevelPL1 = "PL1";
  static constexpr const char* kPerformanceLevelPL2 = "PL2";
  static constexpr const char* kPerformanceLevelPL3 = "PL3";
  /// @}

  std::optional<std::string> destination_zone_id{};  ///< Zone the disk moves to.
  std::optional<std::string> disk_category{};        ///< Category of the disk, such as cloud_essd.
  std::optional<std::string> disk_id{};              ///< Required. ID of the disk.
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  PerformanceControlOptions performance_control_options{};  ///< The performance control options of the disk.
  std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1. Default: PL1.
  std::optional<std::int64_t> provisioned_iops{};  ///< Provisioned IOPS of the disk.
};

const schema::Struct& SchemaOf(const ModifyDiskSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDiskSpecRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyDiskSpecRequest::PerformanceControlOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDiskSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
