// Generated from src/ecs/models/ModifyInstanceNetworkSpec.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceNetworkSpec returns.
struct ModifyInstanceNetworkSpecResponse {
  std::optional<std::string> order_id{};  ///< ID of the order that the change created, if any.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the network settings of an instance: public bandwidth, static public IP address and billing method of the
/// traffic; it can also raise the bandwidth for a time. Raising the outbound bandwidth from 0 gives a subscription
/// instance a public IP address by itself, a pay-as-you-go instance only with AllocatePublicIp; in the classic network
/// the instance must be Stopped for that. Upgrades may create an order that is paid at once unless AutoPay is false.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// Errors, HTTP 400: InvalidInternetMaxBandwidthIn.ValueNotSupported, InvalidInternetMaxBandwidthOut.ValueNotSupported,
/// OperationDenied, InvalidParameter.Conflict, InvalidStartTime.ValueNotSupported, InvalidEndTime.ValueNotSupported,
/// ChargeTypeViolation, Account.Arrearage, InvalidInternetChargeType.ValueNotSupported, DecreasedBandwidthNotAllowed,
/// BandwidthUpgradeDenied.EipBoundInstance, InvalidClientToken.ValueNotSupported, Throttling,
/// InvalidInstanceStatus.NotStopped, InvalidAction, IpAllocationError, InvalidParam.AllocatePublicIp,
/// InstanceDowngrade.QuotaExceed, InvalidBandwidth.ValueNotSupported, InvalidInstanceStatus,
/// InvalidInstance.UnPaidOrder, LastOrderProcessing, LastRequestProcessing, InvalidStartTime.BeyondLifeCycle,
/// InvalidEndTime.BeyondLifeCycle, InvalidPayMethod.SyncPaymentNotSupport, InvalidBandwidthOut.LessThanZero,
/// InvalidParameter.BandwidthBiggerThanBaseBandwidth, InvalidAction.WithActiveElasticUpgrade,
/// InvalidParameter.CloudboxNotSupported, InvalidParameter.Bandwidth, NoPermission.Price, NoPermission.Refund,
/// InvalidParameter.DedicatedRegionNotSupported, InvalidOperation.InstanceStatusUnsupported,
/// QuotaExceeded.InternetBandwidth, UnsupportedIspNetworkChargeType, IncorrectInstanceStatus, TaskConflict,
/// InvalidOperation.InternetMaxBandwidthOutUnsupported.
///
/// Errors, HTTP 403: IncorrectInstanceStatus, InstanceLockedForSecurity, InstanceExpiredOrInArrears,
/// ChargeTypeViolation, OperationDenied, InvalidAccountStatus.NotEnoughBalance, InvalidInstance.UnPaidOrder,
/// Throttling, InvalidInstance.InstanceNotSupported, InstanceDowngrade.QuotaExceed, InvalidInstanceStatus,
/// InvalidOperation.StarterPackage, NAT_PUBLIC_IP_BINDING_FAILED, InvalidInstance.EipNotSupport,
/// InvalidInstance.NatPortMapNotSupport, OperationDenied.UnpaidOrder, Mayi.InternalError,
/// InvalidNetworkType.ValueNotSupported, OperationDenied.ImageNotValid, InvalidInstanceChargeType.ValueNotSupported,
/// InvalidIspType.ValueNotSupported, UnsupportedIspChargeType, UnsupportedIspClassicNetwork, InvalidIspBandwidthOut,
/// UnsupportedChangeIsp, InvalidIspUID, UnsupportedIspRegion, BandIncreaseNotSupportIsp, SecurityRisk.3DVerification,
/// InvalidOperation.PublicIpAddressNoStock, InvalidOperation.NetworkTypeUnsupported.
///
/// Errors, HTTP 404: InvalidInstanceId.NotFound.
///
/// Errors, HTTP 409: OperationConflict.
///
/// Errors, HTTP 500: InternalError, Image.OrderFailed.
struct ModifyInstanceNetworkSpecRequest {
  using Response = ModifyInstanceNetworkSpecResponse;  ///< What the action returns.

  /// Discounts for the order.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of a coupon. Known from one official SDK only.
  };

  /// @{
  /// A value of `network_charge_type`.
  static constexpr const char* kNetworkChargeTypePayByBandwidth = "PayByBandwidth";
  static constexpr const char* kNetworkChargeTypePayByTraffic = "PayByTraffic";
  /// @}

  std::optional<bool> allocate_public_ip{};  ///< Whether to assign a public IP address; false by default.
  /// Whether to pay the order at once; true by default. With false the order stays unpaid until it is paid in the
  /// console.
  std::optional<bool> auto_pay{};
  /// Token that makes repeating the request harmless: unique per request, ASCII, at most 64 characters.
  std::optional<std::string> client_token{};
  /// End of a temporary bandwidth upgrade, in UTC to the hour as yyyy-MM-ddTHHZ, at least 3 hours after StartTime.
  std::optional<std::string> end_time{};
  std::optional<std::string> instance_id{};  ///< Required. The instance to change.
  /// Greatest inbound public bandwidth in Mbit/s, from 1. Up to 10 (the default) if the outbound bandwidth is at most
  /// 10, else up to the outbound bandwidth (then the default).
  std::optional<std::int64_t> internet_max_bandwidth_in{};
  /// Greatest outbound public bandwidth in Mbit/s, 0 to 100; also bounded by the baseline and burst bandwidth of the
  /// instance type.
  std::optional<std::int64_t> internet_max_bandwidth_out{};
  /// Internet service provider. In invitational preview, not open to all accounts. Wire: ISP.
  std::optional<std::string> isp{};
  /// Billing method of the traffic: PayByBandwidth, or PayByTraffic, where the greatest bandwidths are upper limits and
  /// not guaranteed.
  std::optional<std::string> network_charge_type{};
  PromotionOptions promotion_options{};  ///< Discounts for the order.
  /// Start of a temporary bandwidth upgrade, in UTC to the minute as yyyy-MM-ddTHH:mmZ.
  std::optional<std::string> start_time{};
};

const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceNetworkSpecRequest::PromotionOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceNetworkSpecRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
