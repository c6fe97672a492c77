// Generated from src/ecs/models/DescribeSavingsPlanPrice.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSavingsPlanPrice returns.
struct DescribeSavingsPlanPriceResponse {
  /// The price and the discount rules.
  struct PriceInfo {
    /// The price.
    struct Price {
      std::optional<std::string> currency{};   ///< Currency, such as CNY.
      std::optional<double> discount_price{};  ///< Amount of the discount.
      std::optional<double> original_price{};  ///< Price before discounts.
      std::optional<double> trade_price{};     ///< Price after discounts.
    };

    /// One rule.
    struct Rules {
      std::optional<std::string> description{};  ///< Description of the rule.
      std::optional<std::string> rule_id{};      ///< ID of the rule.
    };

    Price price{};               ///< The price.
    std::vector<Rules> rules{};  ///< The rules.
  };

  PriceInfo price_info{};  ///< The price and the discount rules.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the price of a savings plan.
///
/// A read: repeated after any failure that may pass.
struct DescribeSavingsPlanPriceRequest {
  using Response = DescribeSavingsPlanPriceResponse;  ///< What the action returns.

  std::optional<std::string> committed_amount{};            ///< Amount committed to in the savings plan.
  std::optional<std::string> instance_type_family{};        ///< Instance family, such as ecs.g6.
  std::optional<std::string> instance_type_family_group{};  ///< Group of instance families.
  std::optional<std::string> offering_type{};               ///< Payment type, such as All Upfront.
  std::optional<std::int64_t> period{};                     ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};                 ///< Unit of the period.
  std::optional<std::string> plan_type{};                   ///< Type of the savings plan.
  std::optional<std::string> region_id{};                   ///< Region, such as cn-hangzhou.
  std::vector<std::string> resource_id{};                   ///< ID of the resource.
};

const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceResponse::PriceInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceResponse::PriceInfo::Price*) noexcept;
const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceResponse::PriceInfo::Rules*) noexcept;
const schema::Struct& SchemaOf(const DescribeSavingsPlanPriceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSavingsPlanPriceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
