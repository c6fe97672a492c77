// Generated from src/ens/models/DescribeMeasurementData.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeMeasurementData returns.
struct DescribeMeasurementDataResponse {
  /// One measurement data.
  struct MeasurementData {
    /// One bandwidth fee data.
    struct BandWidthFeeData {
      std::optional<std::string> cost_code{};  ///< Code of the cost item.
      std::optional<std::string> cost_name{};  ///< Name of the cost item.
      std::optional<std::int64_t> cost_val{};  ///< Value of the cost item.
    };

    /// The billable usage.
    struct ResourceFeeData {
      std::optional<std::int64_t> memory{};   ///< Size of the memory.
      std::optional<std::int64_t> storage{};  ///< Amount of storage used.
      std::optional<std::int64_t> vcpu{};     ///< Number of vCPUs.
    };

    /// One resource fee data detail.
    struct ResourceFeeDataDetail {
      std::optional<std::string> cost_code{};      ///< Code of the cost item.
      std::optional<std::string> cost_name{};      ///< Name of the cost item.
      std::optional<std::int64_t> cost_val{};      ///< Value of the cost item.
      std::optional<std::string> resource_type{};  ///< Type of the resource.
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
    ResourceFeeData resource_fee_data{};                   ///< The billable usage.
    std::vector<ResourceFeeDataDetail> resource_fee_data_details{};  ///< The details of the billable usage.
  };

  std::vector<MeasurementData> measurement_datas{};  ///< The usage data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists metering data of resources and bandwidth between two dates.
///
/// A read: repeated after any failure that may pass.
struct DescribeMeasurementDataRequest {
  using Response = DescribeMeasurementDataResponse;  ///< What the action returns.

  std::optional<std::string> end_date{};    ///< Required. End of the time range, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> start_date{};  ///< Required. Start of the time range, in UTC as yyyy-MM-ddTHH:mm:ssZ.
};

const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse::MeasurementData*) noexcept;
const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse::MeasurementData::BandWidthFeeData*) noexcept;
const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse::MeasurementData::ResourceFeeData*) noexcept;
const schema::Struct& SchemaOf(const DescribeMeasurementDataResponse::MeasurementData::ResourceFeeDataDetail*) noexcept;
const schema::Struct& SchemaOf(const DescribeMeasurementDataRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeMeasurementDataRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
