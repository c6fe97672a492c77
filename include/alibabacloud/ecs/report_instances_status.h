// Generated from src/ecs/models/ReportInstancesStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ReportInstancesStatus returns.
struct ReportInstancesStatusResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Reports a problem with instances or their disks.
///
/// Not repeated after a failure that may have been executed.
struct ReportInstancesStatusRequest {
  using Response = ReportInstancesStatusResponse;  ///< What the action returns.

  /// @{
  /// A value of `issue_category`.
  static constexpr const char* kIssueCategoryHardwareCpuError = "hardware-cpu-error";
  static constexpr const char* kIssueCategoryHardwareMotherboardError = "hardware-motherboard-error";
  static constexpr const char* kIssueCategoryHardwareMemError = "hardware-mem-error";
  static constexpr const char* kIssueCategoryHardwarePowerError = "hardware-power-error";
  static constexpr const char* kIssueCategoryHardwareDiskError = "hardware-disk-error";
  static constexpr const char* kIssueCategoryHardwareNetworkcardError = "hardware-networkcard-error";
  static constexpr const char* kIssueCategoryHardwareRaidcardError = "hardware-raidcard-error";
  static constexpr const char* kIssueCategoryHardwareFanError = "hardware-fan-error";
  static constexpr const char* kIssueCategoryOthers = "others";
  /// @}
  /// @{
  /// A value of `reason`.
  static constexpr const char* kReasonInstanceHang = "instance-hang";
  static constexpr const char* kReasonInstanceStuckInStatus = "instance-stuck-in-status";
  static constexpr const char* kReasonAbnormalNetwork = "abnormal-network";
  static constexpr const char* kReasonAbnormalLocalDisk = "abnormal-local-disk";
  static constexpr const char* kReasonAbnormalCloudDisk = "abnormal-cloud-disk";
  static constexpr const char* kReasonOthers = "others";
  /// @}

  std::optional<std::string> description{};     ///< Required. Text that describes the item.
  std::vector<std::string> device{};            ///< Device names of the disks, such as /dev/xvdb.
  std::vector<std::string> disk_id{};           ///< IDs of the disks.
  std::optional<std::string> end_time{};        ///< End of the time range or period.
  std::vector<std::string> instance_id{};       ///< Required. IDs of the instances.
  std::optional<std::string> issue_category{};  ///< Category of the issue.
  std::optional<std::string> reason{};          ///< Why it happened.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> start_time{};      ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const ReportInstancesStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const ReportInstancesStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReportInstancesStatusRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
