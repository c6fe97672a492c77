// Generated from src/ecs/models/PurchaseReservedInstancesOffering.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What PurchaseReservedInstancesOffering returns.
struct PurchaseReservedInstancesOfferingResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> reserved_instance_id_sets{};  ///< IDs of the reserved instances.
};

/// Purchases reserved instances and returns their IDs and the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct PurchaseReservedInstancesOfferingRequest {
  using Response = PurchaseReservedInstancesOfferingResponse;  ///< What the action returns.

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `platform`.
  static constexpr const char* kPlatformWindows = "Windows";
  static constexpr const char* kPlatformLinux = "Linux";
  /// @}
  /// @{
  /// A value of `scope`.
  static constexpr const char* kScopeRegion = "Region";
  static constexpr const char* kScopeZone = "Zone";
  /// @}

  std::optional<bool> auto_pay{};                   ///< Whether to pay automatically.
  std::optional<bool> auto_renew{};                 ///< Whether auto-renewal is enabled.
  std::optional<std::int64_t> auto_renew_period{};  ///< Length of one auto-renewal.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};       ///< Text that describes the item.
  std::optional<std::int64_t> instance_amount{};  ///< Number of instances. Range: 1..50. Default: 1.
  /// Required. Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated
  /// instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> offering_type{};           ///< Payment type, such as All Upfront.
  std::optional<std::int64_t> period{};                 ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> period_unit{};             ///< Unit of the period.
  std::optional<std::string> platform{};                ///< Operating system platform. Default: Linux.
  PromotionOptions promotion_options{};                 ///< The promotion options.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> reserved_instance_name{};  ///< Name of the reserved instance.
  std::optional<std::string> resource_group_id{};       ///< ID of the resource group.
  std::optional<std::string> scope{};                   ///< Scope, such as Region, Zone or Tag. Default: Region.
  std::optional<std::string> start_time{};              ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  std::vector<Tag> tag{};                               ///< The tags.
  std::optional<std::string> zone_id{};                 ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const PurchaseReservedInstancesOfferingResponse*) noexcept;
const schema::Struct& SchemaOf(const PurchaseReservedInstancesOfferingRequest*) noexcept;
const schema::Struct& SchemaOf(const PurchaseReservedInstancesOfferingRequest::PromotionOptions*) noexcept;
const schema::Struct& SchemaOf(const PurchaseReservedInstancesOfferingRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const PurchaseReservedInstancesOfferingRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
