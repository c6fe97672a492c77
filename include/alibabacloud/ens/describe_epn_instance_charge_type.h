// Generated from src/ens/models/DescribeEpnInstanceChargeType.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEpnInstanceChargeType returns.
struct DescribeEpnInstanceChargeTypeResponse {
  /// @{
  /// A value of `charge_status`.
  static constexpr const char* kChargeStatusChargeStatusChanging = "CHARGE_STATUS_CHANGING";
  static constexpr const char* kChargeStatusChargeStatusNormal = "CHARGE_STATUS_NORMAL";
  /// @}
  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypeBandwidthByDay = "BandwidthByDay";
  static constexpr const char* kInternetChargeType95BandwidthByMonth = "95BandwidthByMonth";
  static constexpr const char* kInternetChargeTypePayByBandwidth4thMonth = "PayByBandwidth4thMonth";
  static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
  /// @}
  /// @{
  /// A value of `internet_charge_type_after`.
  static constexpr const char* kInternetChargeTypeAfterBandwidthByDay = "BandwidthByDay";
  static constexpr const char* kInternetChargeTypeAfter95BandwidthByMonth = "95BandwidthByMonth";
  static constexpr const char* kInternetChargeTypeAfterPayByBandwidth4thMonth = "PayByBandwidth4thMonth";
  static constexpr const char* kInternetChargeTypeAfterPayByBandwidth = "PayByBandwidth";
  /// @}

  /// State of the billing method: CHARGE_STATUS_NORMAL or CHARGE_STATUS_CHANGING (it is being changed).
  std::optional<std::string> charge_status{};
  /// Billing method of the bandwidth: BandwidthByDay (daily peak), 95BandwidthByMonth (monthly 95th percentile),
  /// PayByBandwidth4thMonth (fourth peak of the month) or PayByBandwidth (fixed bandwidth). Only one method can be in
  /// use; an existing one stays in force and a new value has no effect.
  std::optional<std::string> internet_charge_type{};
  /// Billing method after the change, with the values of InternetChargeType; may be absent.
  std::optional<std::string> internet_charge_type_after{};
  /// When the changed billing method takes effect, in UTC as yyyy-MM-ddTHH:mm:ssZ; may be absent.
  std::optional<std::string> internet_charge_type_start_time{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the billing method of the account's EPN instances and a change of it.
///
/// A read: repeated after any failure that may pass.
struct DescribeEpnInstanceChargeTypeRequest {
  using Response = DescribeEpnInstanceChargeTypeResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeEpnInstanceChargeTypeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnInstanceChargeTypeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEpnInstanceChargeTypeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
