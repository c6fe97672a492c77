// Generated from src/ecs/models/RenewReservedInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RenewReservedInstances returns.
struct RenewReservedInstancesResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> reserved_instance_id_sets{};  ///< IDs of the reserved instances.
};

/// Renews reserved instances and returns their IDs and the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct RenewReservedInstancesRequest {
  using Response = RenewReservedInstancesResponse;  ///< What the action returns.

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  std::optional<bool> auto_pay{};                   ///< Whether to pay automatically.
  std::optional<bool> auto_renew{};                 ///< Whether auto-renewal is enabled. Default: false.
  std::optional<std::int64_t> auto_renew_period{};  ///< Length of one auto-renewal.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::int64_t> period{};             ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> period_unit{};         ///< Unit of the period.
  PromotionOptions promotion_options{};             ///< The promotion options.
  std::optional<std::string> region_id{};           ///< Region, such as cn-hangzhou.
  std::vector<std::string> reserved_instance_id{};  ///< ID of the reserved instance.
};

const schema::Struct& SchemaOf(const RenewReservedInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const RenewReservedInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const RenewReservedInstancesRequest::PromotionOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const RenewReservedInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
