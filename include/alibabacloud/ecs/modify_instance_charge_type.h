// Generated from src/ecs/models/ModifyInstanceChargeType.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceChargeType returns.
struct ModifyInstanceChargeTypeResponse {
  /// One fee of instance.
  struct FeeOfInstance {
    std::optional<std::string> currency{};     ///< Currency, such as CNY.
    std::optional<std::string> fee{};          ///< Fee of the instance or dedicated host.
    std::optional<std::string> instance_id{};  ///< ID of the instance.
  };

  std::vector<FeeOfInstance> fee_of_instances{};  ///< The fees, one per instance or dedicated host.
  std::optional<std::string> order_id{};          ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the billing method of instances and returns the order ID and fees.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifyInstanceChargeTypeRequest {
  using Response = ModifyInstanceChargeTypeResponse;  ///< What the action returns.

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}

  std::optional<bool> auto_pay{};  ///< Whether to pay automatically. Default: true.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> include_data_disks{};  ///< Whether the data disks are included. Default: false.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PrePaid.
  std::optional<std::string> instance_charge_type{};
  /// Required. IDs of the instances, as a JSON array of strings.
  std::optional<std::vector<std::string>> instance_ids{};
  std::optional<bool> is_detail_fee{};       ///< Whether to return the fees in detail. Default: false.
  std::optional<std::int64_t> period{};      ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};  ///< Unit of the period. Default: Month.
  PromotionOptions promotion_options{};      ///< The promotion options.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeResponse::FeeOfInstance*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceChargeTypeRequest::PromotionOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceChargeTypeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
