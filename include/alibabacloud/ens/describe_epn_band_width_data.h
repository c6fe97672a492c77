// Generated from src/ens/models/DescribeEpnBandWidthData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEpnBandWidthData returns.
struct DescribeEpnBandWidthDataResponse {
  /// The monitoring data.
  struct MonitorData {
    /// One bandwidth monitor data.
    struct BandWidthMonitorData {
      std::optional<std::int64_t> down_band_width{};  ///< Downstream bandwidth.
      std::optional<std::int64_t> internet_rx{};      ///< Inbound Internet traffic. Wire: InternetRX.
      std::optional<std::int64_t> internet_tx{};      ///< Outbound Internet traffic. Wire: InternetTX.
      std::optional<std::string> time_stamp{};        ///< Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::int64_t> up_band_width{};    ///< Upstream bandwidth.
    };

    std::vector<BandWidthMonitorData> band_width_monitor_data{};  ///< The bandwidth measurements.
    std::optional<std::int64_t> max_down_band_width{};            ///< Peak downstream bandwidth.
    std::optional<std::int64_t> max_up_band_width{};              ///< Peak upstream bandwidth.
  };

  MonitorData monitor_data{};  ///< The monitoring data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns bandwidth samples and peaks of edge-to-edge networks (EPNs) over a time range.
///
/// A read: repeated after any failure that may pass.
struct DescribeEpnBandWidthDataRequest {
  using Response = DescribeEpnBandWidthDataResponse;  ///< What the action returns.

  /// @{
  /// A value of `isp`.
  static constexpr const char* kIspCmcc = "cmcc";
  static constexpr const char* kIspTelecom = "telecom";
  static constexpr const char* kIspUnicom = "unicom";
  static constexpr const char* kIspMultiCarrier = "multiCarrier";
  /// @}
  /// @{
  /// A value of `networking_model`.
  static constexpr const char* kNetworkingModelSpeedUp = "SpeedUp";
  static constexpr const char* kNetworkingModelConnection = "Connection";
  static constexpr const char* kNetworkingModelSpeedUpAndConnection = "SpeedUpAndConnection";
  /// @}

  std::optional<std::string> end_time{};          ///< Required. End of the time range or period.
  std::optional<std::string> ens_region_id{};     ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> epn_instance_id{};   ///< ID of the EPN instance. Wire: EPNInstanceId.
  std::optional<std::string> instance_id{};       ///< ID of the instance.
  std::optional<std::string> isp{};               ///< Carrier, such as cmcc, telecom or unicom.
  std::optional<std::string> networking_model{};  ///< Networking mode of the edge private network (EPN).
  std::optional<std::string> period{};            ///< Required. Length of the subscription. Default: 300.
  /// Required. Start of the time range, such as 2021-11-15T16:00:00Z or 2024-01-11 00:00:00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const DescribeEpnBandWidthDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnBandWidthDataResponse::MonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnBandWidthDataResponse::MonitorData::BandWidthMonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnBandWidthDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEpnBandWidthDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
