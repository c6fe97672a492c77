// Generated from src/ens/models/DescribeDiskIopsList.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeDiskIopsList returns.
struct DescribeDiskIopsListResponse {
  /// One disk IOPS.
  struct DiskIopsList {
    std::optional<std::string> biz_time{};        ///< Time of the measurement, as yyyy-MM-dd HH:mm:ss.
    std::optional<std::string> disk_id{};         ///< ID of the disk.
    std::optional<std::int64_t> read_bytes{};     ///< Number of bytes read.
    std::optional<std::int64_t> read_latency{};   ///< Read latency of the disk.
    std::optional<std::int64_t> read_ops{};       ///< Number of read operations.
    std::optional<std::string> region_id{};       ///< Region, such as cn-hangzhou.
    std::optional<std::int64_t> write_bytes{};    ///< Number of bytes written.
    std::optional<std::int64_t> write_latency{};  ///< Write latency of the disk.
    std::optional<std::int64_t> write_ops{};      ///< Number of write operations.
  };

  std::vector<DiskIopsList> disk_iops_list{};  ///< The IOPS measurements of the disk.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists read and write samples of a disk over a time range.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeDiskIopsListRequest {
  using Response = DescribeDiskIopsListResponse;  ///< What the action returns.

  std::optional<std::string> disk_id{};   ///< Required. ID of the disk.
  std::optional<std::string> end_time{};  ///< Required. End of the time range or period.
  /// Required. Start of the time range, such as 2021-11-15T16:00:00Z or 2024-01-11 00:00:00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const DescribeDiskIopsListResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiskIopsListResponse::DiskIopsList*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiskIopsListRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDiskIopsListRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
