// Generated from src/ens/models/DescribeEpnBandwitdhByInternetChargeType.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEpnBandwitdhByInternetChargeType returns.
struct DescribeEpnBandwitdhByInternetChargeTypeResponse {
  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypeBandwidthByDay = "BandwidthByDay";
  static constexpr const char* kInternetChargeType95BandwidthByMonth = "95BandwidthByMonth";
  static constexpr const char* kInternetChargeTypePayByBandwidth4thMonth = "PayByBandwidth4thMonth";
  static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
  /// @}

  std::optional<std::int64_t> bandwidth_value{};      ///< Bandwidth under the billing method.
  std::optional<std::string> internet_charge_type{};  ///< Billing method of the bandwidth, such as 95BandwidthByMonth.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> time_stamp{};  ///< Time of the data point, in UTC as yyyy-MM-ddTHH:mm:ssZ.
};

/// Returns the bandwidth of edge-to-edge networks (EPNs) by Internet billing method for a time range.
///
/// A read: repeated after any failure that may pass.
struct DescribeEpnBandwitdhByInternetChargeTypeRequest {
  using Response = DescribeEpnBandwitdhByInternetChargeTypeResponse;  ///< What the action returns.

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
  std::optional<std::string> isp{};               ///< Carrier, such as cmcc, telecom or unicom.
  std::optional<std::string> networking_model{};  ///< Networking mode of the edge private network (EPN).
  /// Required. Start of the time range, such as 2021-11-15T16:00:00Z or 2024-01-11 00:00:00.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const DescribeEpnBandwitdhByInternetChargeTypeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnBandwitdhByInternetChargeTypeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEpnBandwitdhByInternetChargeTypeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
