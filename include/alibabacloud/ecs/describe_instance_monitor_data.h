// Generated from src/ecs/models/DescribeInstanceMonitorData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceMonitorData returns.
struct DescribeInstanceMonitorDataResponse {
  /// One instance monitor data.
  struct InstanceMonitorData {
    std::optional<std::int64_t> bps_read{};   ///< Read throughput. Wire: BPSRead.
    std::optional<std::int64_t> bps_write{};  ///< Write throughput. Wire: BPSWrite.
    std::optional<std::int64_t> cpu{};        ///< CPU usage in percent. Wire: CPU.
    /// Balance of advance CPU credits. Wire: CPUAdvanceCreditBalance.
    std::optional<double> cpu_advance_credit_balance{};
    std::optional<double> cpu_credit_balance{};  ///< Balance of CPU credits. Wire: CPUCreditBalance.
    std::optional<double> cpu_credit_usage{};    ///< CPU credits used. Wire: CPUCreditUsage.
    /// Surplus CPU credits used and not yet paid. Wire: CPUNotpaidSurplusCreditUsage.
    std::optional<double> cpu_notpaid_surplus_credit_usage{};
    std::optional<std::string> instance_id{};          ///< ID of the instance.
    std::optional<std::int64_t> internet_bandwidth{};  ///< Internet bandwidth.
    std::optional<std::int64_t> internet_rx{};         ///< Inbound Internet traffic. Wire: InternetRX.
    std::optional<std::int64_t> internet_tx{};         ///< Outbound Internet traffic. Wire: InternetTX.
    std::optional<std::int64_t> intranet_bandwidth{};  ///< Internal network bandwidth.
    std::optional<std::int64_t> intranet_rx{};         ///< Inbound internal traffic. Wire: IntranetRX.
    std::optional<std::int64_t> intranet_tx{};         ///< Outbound internal traffic. Wire: IntranetTX.
    std::optional<std::int64_t> iops_read{};           ///< Read operations per second. Wire: IOPSRead.
    std::optional<std::int64_t> iops_write{};          ///< Write operations per second. Wire: IOPSWrite.
    std::optional<std::string> time_stamp{};           ///< Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  std::vector<InstanceMonitorData> monitor_data{};  ///< The monitoring data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists monitoring samples of an instance over a time range.
///
/// A read: repeated after any failure that may pass.
struct DescribeInstanceMonitorDataRequest {
  using Response = DescribeInstanceMonitorDataResponse;  ///< What the action returns.

  std::optional<std::string> end_time{};     ///< Required. End of the time range or period.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::int64_t> period{};      ///< Interval between the data points in seconds. Default: 60.
  std::optional<std::string> start_time{};   ///< Required. Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataResponse::InstanceMonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceMonitorDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceMonitorDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
