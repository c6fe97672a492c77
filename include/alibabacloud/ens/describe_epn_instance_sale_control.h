// Generated from src/ens/models/DescribeEpnInstanceSaleControl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEpnInstanceSaleControl returns.
struct DescribeEpnInstanceSaleControlResponse {
  /// @{
  /// A value of `internet_charge_types`.
  static constexpr const char* kInternetChargeTypesBandwidthByDay = "BandwidthByDay";
  static constexpr const char* kInternetChargeTypes95BandwidthByMonth = "95BandwidthByMonth";
  static constexpr const char* kInternetChargeTypesPayByBandwidth4thMonth = "PayByBandwidth4thMonth";
  static constexpr const char* kInternetChargeTypesPayByBandwidth = "PayByBandwidth";
  /// @}

  /// Billing methods of the bandwidth to choose from: BandwidthByDay (daily peak), 95BandwidthByMonth (monthly 95th
  /// percentile), PayByBandwidth4thMonth (fourth peak of the month) or PayByBandwidth (fixed bandwidth). Only one
  /// method can be in use; an existing one stays in force and a new value has no effect.
  std::vector<std::string> internet_charge_types{};
  std::optional<std::int64_t> max_internet_bandwidth_out{};  ///< Greatest bandwidth limit in Mbit/s.
  std::optional<std::int64_t> min_internet_bandwidth_out{};  ///< Least bandwidth limit in Mbit/s.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the limits of the account's whitelist for EPN instances: billing methods and bandwidth range. If the account
/// already has a billing method, that one is the only entry of InternetChargeTypes.
///
/// A read: repeated after any failure that may pass.
///
/// Errors, HTTP 400: NoPermission.
struct DescribeEpnInstanceSaleControlRequest {
  using Response = DescribeEpnInstanceSaleControlResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeEpnInstanceSaleControlResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEpnInstanceSaleControlRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEpnInstanceSaleControlRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
