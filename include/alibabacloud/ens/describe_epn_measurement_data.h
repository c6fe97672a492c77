// Generated from src/ens/models/DescribeEpnMeasurementData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEpnMeasurementData returns.
struct DescribeEpnMeasurementDataResponse {
  /// One measurement data.
  struct MeasurementData {
    /// One bandwidth fee data.
    struct BandWidthFeeData {
      std::optional<std::string> cost_code{};  ///< Code of the cost item.
      std::optional<std::string> cost_name{};  ///< Name of the cost item.
      std::optional<std::string> cost_type{};  ///< Type of the cost item.
      std::optional<std::int64_t> cost_val{};  ///< Value of the cost item.
      std::optional<std::string> isp_line{};   ///< Carrier line.
    };

    /// @{
    /// A value of `charge_model`.
    static constexpr const char* kChargeModelChargeByUnified = "ChargeByUnified";
    static constexpr const char* kChargeModelChargeByGrade = "ChargeByGrade";
    /// @}

    std::vector<BandWidthFeeData> band_width_fee_datas{};  ///< The bandwidth fees.
    std::optional<std::string> charge_model{};             ///< Model by which fees are charged.
    std::optional<std::string> cost_cycle{};               ///< Billing cycle, as yyyy-MM-dd.
    std::optional<std::string> cost_end_time{};            ///< End of the billing cycle, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> cost_start_time{};          ///< Start of the billing cycle, UTC as yyyy-MM-ddTHH:mm:ssZ.
  };

  std::vector<MeasurementData> measurement_datas{};  ///< The usage data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists metering data of edge-to-edge networks (EPNs) between two dates.
///
/// A read: repeated after any failure that may pass.
struct DescribeEpnMeasurementDataRequest {
  using Response = DescribeEpnMeasurementDataResponse;  ///< What the action returns.

  std::optional<std::string> end_date{};    ///< Required. End of the time range, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> start_date{};  ///< Required. Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ.
};

const schema::Struct& SchemaOf(const DescribeEpnMeasurementDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnMeasurementDataResponse::MeasurementData*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnMeasurementDataResponse::MeasurementData::BandWidthFeeData*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnMeasurementDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEpnMeasurementDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
