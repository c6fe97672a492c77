// Generated from src/ecs/models/DescribeBandwidthLimitation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeBandwidthLimitation returns.
struct DescribeBandwidthLimitationResponse {
  /// One bandwidth.
  struct Bandwidth {
    /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
    std::optional<std::string> internet_charge_type{};
    std::optional<std::int64_t> max{};  ///< Greatest value.
    std::optional<std::int64_t> min{};  ///< Least value.
    std::optional<std::string> unit{};  ///< Unit of the values, such as Mbps.
  };

  std::vector<Bandwidth> bandwidths{};  ///< The bandwidth limits.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the minimum and maximum bandwidth of an instance type for each Internet charge type.
///
/// A read: repeated after any failure that may pass.
struct DescribeBandwidthLimitationRequest {
  using Response = DescribeBandwidthLimitationResponse;  ///< What the action returns.

  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `operation_type`.
  static constexpr const char* kOperationTypeUpgrade = "Upgrade";
  static constexpr const char* kOperationTypeDowngrade = "Downgrade";
  static constexpr const char* kOperationTypeCreate = "Create";
  /// @}
  /// @{
  /// A value of `spot_strategy`.
  static constexpr const char* kSpotStrategyNoSpot = "NoSpot";
  static constexpr const char* kSpotStrategySpotWithPriceLimit = "SpotWithPriceLimit";
  static constexpr const char* kSpotStrategySpotAsPriceGo = "SpotAsPriceGo";
  /// @}

  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> instance_charge_type{};
  /// Required. Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated
  /// instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> operation_type{};  ///< Kind of the operation. Default: Create.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_id{};     ///< ID of the resource.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price. Default: NoSpot.
  std::optional<std::string> spot_strategy{};
};

const schema::Struct& SchemaOf(const DescribeBandwidthLimitationResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeBandwidthLimitationResponse::Bandwidth*) noexcept;
const schema::Struct& SchemaOf(const DescribeBandwidthLimitationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeBandwidthLimitationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
