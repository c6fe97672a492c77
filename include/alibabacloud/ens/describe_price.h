// Generated from src/ens/models/DescribePrice.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribePrice returns.
struct DescribePriceResponse {
  /// The price and the discount rules.
  struct PriceInfo {
    /// The price.
    struct Price {
      std::optional<std::string> currency{};   ///< Currency, such as CNY.
      std::optional<double> discount_price{};  ///< Amount of the discount.
      std::optional<double> original_price{};  ///< Price before discounts.
      std::optional<double> trade_price{};     ///< Price after discounts.
    };

    Price price{};  ///< The price.
  };

  PriceInfo price_info{};  ///< The price and the discount rules.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the price of instances.
///
/// A read: repeated after any failure that may pass.
struct DescribePriceRequest {
  using Response = DescribePriceResponse;  ///< What the action returns.

  /// One data disk.
  struct DataDisk {
    std::optional<std::int64_t> size{};  ///< Size of the data disk.
  };

  /// One data disk.
  struct DataDisks {
    std::optional<std::string> category{};  ///< Category of the disk, such as cloud_efficiency.
    std::optional<std::int64_t> size{};     ///< Size of the data disk.
  };

  /// The system disk.
  struct SystemDisk {
    std::optional<std::int64_t> size{};  ///< Required. Size of the system disk.
  };

  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypeBandwidthByDay = "BandwidthByDay";
  static constexpr const char* kInternetChargeType95BandwidthByMonth = "95BandwidthByMonth";
  static constexpr const char* kInternetChargeTypePayByBandwidth4thMonth = "PayByBandwidth4thMonth";
  static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
  /// @}
  /// @{
  /// A value of `period_unit`.
  static constexpr const char* kPeriodUnitMonth = "Month";
  static constexpr const char* kPeriodUnitDay = "Day";
  /// @}

  std::vector<DataDisk> data_disk{};                   ///< The data disks. At most 1 items.
  std::optional<std::vector<DataDisks>> data_disks{};  ///< The data disks.
  std::optional<std::string> ens_region_id{};          ///< Required. ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> instance_type{};          ///< Required. Type of the instance.
  /// Required. Billing method of the bandwidth, such as 95BandwidthByMonth.
  std::optional<std::string> internet_charge_type{};
  std::optional<std::int64_t> period{};      ///< Required. Length of the subscription.
  std::optional<std::string> period_unit{};  ///< Unit of the period.
  std::optional<std::int64_t> quantity{};    ///< Required. Number of items.
  SystemDisk system_disk{};                  ///< Required. The system disk.
};

const schema::Struct& SchemaOf(const DescribePriceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest::DataDisks*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest::SystemDisk*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePriceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
