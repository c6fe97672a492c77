// Generated from src/ecs/models/DescribeSnapshotMonitorData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSnapshotMonitorData returns.
struct DescribeSnapshotMonitorDataResponse {
  /// One data point.
  struct DataPoint {
    std::optional<std::int64_t> size{};       ///< Size of the snapshots in bytes.
    std::optional<std::string> time_stamp{};  ///< Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  std::vector<DataPoint> monitor_data{};  ///< The monitoring data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists samples of the snapshot size in a region over a time range.
///
/// A read: repeated after any failure that may pass.
struct DescribeSnapshotMonitorDataRequest {
  using Response = DescribeSnapshotMonitorDataResponse;  ///< What the action returns.

  /// @{
  /// A value of `category`.
  static constexpr const char* kCategoryStandard = "Standard";
  static constexpr const char* kCategoryFlash = "Flash";
  static constexpr const char* kCategoryArchive = "Archive";
  /// @}

  /// Category of the resource, for a disk such as cloud_ssd. Default: Standard.
  std::optional<std::string> category{};
  std::optional<std::string> end_time{};    ///< Required. End of the time range or period.
  std::optional<std::int64_t> period{};     ///< Interval between the data points in seconds. Default: 60.
  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> start_time{};  ///< Required. Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const DescribeSnapshotMonitorDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotMonitorDataResponse::DataPoint*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotMonitorDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnapshotMonitorDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
