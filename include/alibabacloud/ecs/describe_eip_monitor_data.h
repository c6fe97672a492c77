// Generated from src/ecs/models/DescribeEipMonitorData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeEipMonitorData returns.
struct DescribeEipMonitorDataResponse {
  /// One EIP monitor data.
  struct EipMonitorData {
    std::optional<std::int64_t> eip_bandwidth{};  ///< Bandwidth of the EIP.
    std::optional<std::int64_t> eip_flow{};       ///< Traffic of the EIP.
    std::optional<std::int64_t> eip_packets{};    ///< Number of packets of the EIP.
    std::optional<std::int64_t> eip_rx{};         ///< Inbound traffic of the EIP. Wire: EipRX.
    std::optional<std::int64_t> eip_tx{};         ///< Outbound traffic of the EIP. Wire: EipTX.
    std::optional<std::string> time_stamp{};      ///< Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  std::vector<EipMonitorData> eip_monitor_datas{};  ///< The monitoring data of the EIP.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists monitoring samples of an elastic IP address (EIP) over a time range.
///
/// A read: repeated after any failure that may pass.
///
/// @deprecated Use DescribeEipMonitorData of Vpc.
struct DescribeEipMonitorDataRequest {
  using Response = DescribeEipMonitorDataResponse;  ///< What the action returns.

  std::optional<std::string> allocation_id{};  ///< Required. ID of the EIP.
  std::optional<std::string> end_time{};       ///< Required. End of the time range or period.
  std::optional<std::int64_t> period{};        ///< Interval between the data points in seconds.
  std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
  std::optional<std::string> start_time{};     ///< Required. Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const DescribeEipMonitorDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEipMonitorDataResponse::EipMonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeEipMonitorDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEipMonitorDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
