// Generated from src/ens/models/CreateEpnInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateEpnInstance returns.
struct CreateEpnInstanceResponse {
  std::optional<std::string> epn_instance_id{};  ///< ID of the new EPN instance. Wire: EPNInstanceId.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an EPN instance. DescribeEpnInstanceSaleControl returns the billing methods and the bandwidth range that the
/// account may use.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct CreateEpnInstanceRequest {
  using Response = CreateEpnInstanceResponse;  ///< What the action returns.

  /// @{
  /// A value of `epn_instance_type`.
  static constexpr const char* kEPNInstanceTypeEdgeToEdge = "EdgeToEdge";
  /// @}
  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypeBandwidthByDay = "BandwidthByDay";
  static constexpr const char* kInternetChargeType95BandwidthByMonth = "95BandwidthByMonth";
  static constexpr const char* kInternetChargeTypePayByBandwidth4thMonth = "PayByBandwidth4thMonth";
  static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
  /// @}
  /// @{
  /// A value of `networking_model`.
  static constexpr const char* kNetworkingModelSpeedUp = "SpeedUp";
  static constexpr const char* kNetworkingModelConnection = "Connection";
  static constexpr const char* kNetworkingModelSpeedUpAndConnection = "SpeedUpAndConnection";
  /// @}

  std::optional<std::string> epn_instance_name{};  ///< Name of the EPN instance. Wire: EPNInstanceName.
  /// Required. Type of the EPN instance; EdgeToEdge is the only one. Wire: EPNInstanceType.
  std::optional<std::string> epn_instance_type{};
  /// Required. Billing method of the bandwidth: BandwidthByDay (daily peak), 95BandwidthByMonth (monthly 95th
  /// percentile), PayByBandwidth4thMonth (fourth peak of the month) or PayByBandwidth (fixed bandwidth). Only one
  /// method can be in use; an existing one stays in force and a new value has no effect.
  std::optional<std::string> internet_charge_type{};
  /// Required. Greatest outbound public bandwidth in Mbit/s, 1 to 100.
  std::optional<std::int64_t> internet_max_bandwidth_out{};
  /// Required. Networking mode: SpeedUp (smart acceleration, public mode), Connection (internal connection, intranet
  /// mode) or SpeedUpAndConnection (both, intranet mode).
  std::optional<std::string> networking_model{};
};

const schema::Struct& SchemaOf(const CreateEpnInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateEpnInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateEpnInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
