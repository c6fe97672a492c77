// Generated from src/ecs/models/DescribeEniMonitorData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeEniMonitorData returns.
struct DescribeEniMonitorDataResponse {
  /// One ENI monitor data.
  struct EniMonitorData {
    std::optional<std::string> drop_packet_rx{};  ///< Number of inbound packets dropped.
    std::optional<std::string> drop_packet_tx{};  ///< Number of outbound packets dropped.
    std::optional<std::string> eni_id{};          ///< ID of the ENI.
    std::optional<std::string> intranet_rx{};     ///< Inbound internal traffic.
    std::optional<std::string> intranet_tx{};     ///< Outbound internal traffic.
    std::optional<std::string> packet_rx{};       ///< Number of packets received.
    std::optional<std::string> packet_tx{};       ///< Number of packets sent.
    std::optional<std::string> time_stamp{};      ///< Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  std::vector<EniMonitorData> monitor_data{};  ///< The monitoring data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists monitoring samples of a network interface over a time range.
///
/// A read: repeated after any failure that may pass.
struct DescribeEniMonitorDataRequest {
  using Response = DescribeEniMonitorDataResponse;  ///< What the action returns.

  std::optional<std::string> end_time{};     ///< Required. End of the time range or period.
  std::optional<std::string> eni_id{};       ///< ID of the ENI.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::int64_t> period{};      ///< Interval between the data points in seconds. Default: 60.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> start_time{};   ///< Required. Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const DescribeEniMonitorDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEniMonitorDataResponse::EniMonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeEniMonitorDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEniMonitorDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
