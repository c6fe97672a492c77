// Generated from src/ecs/models/PurchaseStorageCapacityUnit.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What PurchaseStorageCapacityUnit returns.
struct PurchaseStorageCapacityUnitResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> storage_capacity_unit_ids{};  ///< IDs of the storage capacity units (SCU).
};

/// Purchases storage capacity units (SCUs) and returns their IDs and the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct PurchaseStorageCapacityUnitRequest {
  using Response = PurchaseStorageCapacityUnitResponse;  ///< What the action returns.

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
  /// A value of `period_unit`.
  static constexpr const char* kPeriodUnitMonth = "Month";
  static constexpr const char* kPeriodUnitYear = "Year";
  /// @}

  std::optional<std::int64_t> amount{};    ///< Number of resources, such as instances. Range: 1..20. Default: 1.
  std::optional<bool> auto_pay{};          ///< Whether to pay automatically.
  std::optional<std::int64_t> capacity{};  ///< Required. Capacity of the storage capacity unit or dedicated host.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};        ///< Text that describes the item.
  std::optional<std::string> from_app{};           ///< Application the purchase comes from, such as OpenAPI.
  std::optional<std::string> name{};               ///< Name of the item.
  std::optional<std::int64_t> period{};            ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> period_unit{};        ///< Unit of the period. Default: Month.
  PromotionOptions promotion_options{};            ///< The promotion options.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> start_time{};         ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  std::vector<Tag> tag{};                          ///< The tags.
};

const schema::Struct& SchemaOf(const PurchaseStorageCapacityUnitResponse*) noexcept;
const schema::Struct& SchemaOf(const PurchaseStorageCapacityUnitRequest*) noexcept;
const schema::Struct& SchemaOf(const PurchaseStorageCapacityUnitRequest::PromotionOptions*) noexcept;
const schema::Struct& SchemaOf(const PurchaseStorageCapacityUnitRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const PurchaseStorageCapacityUnitRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
