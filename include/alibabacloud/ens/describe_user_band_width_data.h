// Generated from src/ens/models/DescribeUserBandWidthData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeUserBandWidthData returns.
struct DescribeUserBandWidthDataResponse {
  /// The bandwidth data.
  struct MonitorData {
    /// One data point.
    struct BandWidthMonitorData {
      std::optional<std::int64_t> down_band_width{};  ///< Downstream bandwidth in bit/s.
      /// Public traffic received by the instances, in bits. Wire: InternetRX.
      std::optional<std::int64_t> internet_rx{};
      std::optional<std::int64_t> internet_tx{};  ///< Public traffic sent by the instances, in bits. Wire: InternetTX.
      std::optional<std::string> time_stamp{};    ///< Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
      std::optional<std::int64_t> up_band_width{};  ///< Upstream bandwidth in bit/s.
    };

    std::vector<BandWidthMonitorData> band_width_monitor_data{};  ///< The data points.
    std::optional<std::string> max_down_band_width{};  ///< Greatest downstream bandwidth in the time range, in bit/s.
    std::optional<std::string> max_up_band_width{};    ///< Greatest upstream bandwidth in the time range, in bit/s.
  };

  std::optional<std::int64_t> code{};  ///< Business code: 0 means success.
  /// A second code, beside Code, that the samples print as 200 for success. Wire: code.
  std::optional<std::string> lower_code{};
  /// The same identifier as RequestId, under a second name. Wire: requestId.
  std::optional<std::string> lower_request_id{};
  MonitorData monitor_data{};  ///< The bandwidth data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<bool> success_response{};  ///< Whether the call succeeded. Wire: successResponse.
};

/// Returns the bandwidth that the account used between two points of time, for all nodes and instances or for one.
///
/// A read: repeated after any failure that may pass.
struct DescribeUserBandWidthDataRequest {
  using Response = DescribeUserBandWidthDataResponse;  ///< What the action returns.

  /// @{
  /// A value of `isp`.
  static constexpr const char* kIspCmcc = "cmcc";
  static constexpr const char* kIspTelecom = "telecom";
  static constexpr const char* kIspUnicom = "unicom";
  static constexpr const char* kIspMultiCarrier = "multiCarrier";
  /// @}
  /// @{
  /// A value of `period`.
  static constexpr const char* kPeriod300 = "300";
  static constexpr const char* kPeriod1200 = "1200";
  static constexpr const char* kPeriod3600 = "3600";
  static constexpr const char* kPeriod14400 = "14400";
  /// @}

  /// Required. End of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ; rounded up to the next minute if the seconds are
  /// not 00.
  std::optional<std::string> end_time{};
  std::optional<std::string> ens_region_id{};  ///< Only this node; all nodes by default.
  std::optional<std::string> instance_id{};    ///< Only this instance; all instances by default.
  /// Only this carrier: cmcc, telecom, unicom or multiCarrier. Known from the API metadata only.
  std::optional<std::string> isp{};
  /// Required. Resolution of the data in seconds: 300, 1200, 3600 or 14400. Default: 300.
  std::optional<std::string> period{};
  /// Required. Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ; rounded up to the next minute if the seconds
  /// are not 00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const DescribeUserBandWidthDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeUserBandWidthDataResponse::MonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeUserBandWidthDataResponse::MonitorData::BandWidthMonitorData*) noexcept;
const schema::Struct& SchemaOf(const DescribeUserBandWidthDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeUserBandWidthDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
