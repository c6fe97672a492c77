// Generated from src/ecs/models/DescribeDiskMonitorData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDiskMonitorData returns.
struct DescribeDiskMonitorDataResponse {
  /// One disk monitor data.
  struct DiskMonitorData {
    std::optional<std::int64_t> bps_read{};       ///< Read throughput. Wire: BPSRead.
    std::optional<std::int64_t> bps_total{};      ///< Read and write throughput together. Wire: BPSTotal.
    std::optional<std::int64_t> bps_write{};      ///< Write throughput. Wire: BPSWrite.
    std::optional<std::string> disk_id{};         ///< ID of the disk.
    std::optional<std::int64_t> iops_read{};      ///< Read operations per second. Wire: IOPSRead.
    std::optional<std::int64_t> iops_total{};     ///< Read and write operations per second together. Wire: IOPSTotal.
    std::optional<std::int64_t> iops_write{};     ///< Write operations per second. Wire: IOPSWrite.
    std::optional<std::int64_t> latency_read{};   ///< Read latency of the disk.
    std::optional<std::int64_t> latency_write{};  ///< Write latency of the disk.
    std::optional<std::string> time_stamp{};      ///< Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  std::vector<DiskMonitorData> monitor_data{};  ///< The monitoring data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists monitoring samples of a disk over a time range.
///
/// A read: repeated after any failure that may pass.
struct DescribeDiskMonitorDataRequest {
  using Response = DescribeDiskMonitorDataResponse;  ///< What the action returns.

  std::optional<std::string> disk_id{};     ///< Required. ID of the disk.
  std::optional<std::string> end_time{};    ///< Required. End of the time range or period.
  std::optional<std::int64_t> period{};     ///< Interval between the data points in seconds. Default: 60.
  std::optional<std::string> start_time{};  ///< Required. Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const DescribeDiskMonitorDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiskMonitorDataResponse::DiskMonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiskMonitorDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDiskMonitorDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
