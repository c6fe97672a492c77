// Generated from src/ecs/models/DescribeRenewalPrice.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeRenewalPrice returns.
struct DescribeRenewalPriceResponse {
  /// The price and the discount rules.
  struct PriceInfo {
    /// The price.
    struct Price {
      /// One coupon.
      struct Coupon {
        std::optional<std::string> coupon_no{};    ///< Number of the coupon.
        std::optional<std::string> description{};  ///< Description of the coupon.
        std::optional<double> discount_off{};      ///< Discount that is granted.
        std::optional<bool> is_selected{};         ///< Whether the coupon is selected.
        std::optional<std::string> name{};         ///< Name of the coupon.
        std::optional<std::string> option_code{};  ///< Code of the coupon option.
        std::vector<std::string> rule_ids{};       ///< IDs of the rules.
      };

      /// The price reduction.
      struct DepreciateInfo {
        std::optional<double> cheap_rate{};               ///< Rate of the price reduction.
        std::optional<double> cheap_standard_price{};     ///< Reduced standard price.
        std::optional<std::string> differential_name{};   ///< Name of the price difference.
        std::optional<double> differential_price{};       ///< Price difference.
        std::optional<bool> is_show{};                    ///< Whether the price reduction is shown.
        std::optional<double> list_price{};               ///< List price.
        std::optional<double> month_price{};              ///< Price per month.
        std::optional<double> original_standard_price{};  ///< Standard price before discounts.
        std::optional<std::string> start_time{};          ///< Start time in UTC, such as 2017-12-10T04:04Z.
      };

      /// One detail.
      struct DetailInfo {
        /// One attribute.
        struct Attribute {
          std::optional<std::string> code{};  ///< Code that identifies the result, status, event, attribute or warning.
          std::optional<std::string> value{};  ///< Value of the attribute.
        };

        /// The price reduction.
        struct DepreciateInfo {
          std::optional<double> cheap_rate{};               ///< Rate of the price reduction.
          std::optional<double> cheap_standard_price{};     ///< Reduced standard price.
          std::optional<std::string> differential_name{};   ///< Name of the price difference.
          std::optional<double> differential_price{};       ///< Price difference.
          std::optional<bool> is_show{};                    ///< Whether the price reduction is shown.
          std::optional<double> list_price{};               ///< List price.
          std::optional<double> month_price{};              ///< Price per month.
          std::optional<double> original_standard_price{};  ///< Standard price before discounts.
          std::optional<std::string> start_time{};          ///< Start time in UTC, such as 2017-12-10T04:04Z.
        };

        /// One rule.
        struct Rule {
          std::optional<std::string> description{};  ///< Description of the rule.
          std::optional<std::int64_t> rule_id{};     ///< ID of the rule.
        };

        std::vector<Attribute> attributes{};              ///< Further attributes.
        DepreciateInfo depreciate_info{};                 ///< The price reduction.
        std::optional<double> discount_price{};           ///< Amount of the discount.
        std::optional<bool> is_contract_promotion{};      ///< Whether a contract promotion applies.
        std::optional<double> original_price{};           ///< Price before discounts.
        std::optional<std::string> resource{};            ///< Resource that the price is for.
        std::optional<double> standard_discount_price{};  ///< Discount on the standard price.
        std::optional<double> standard_price{};           ///< Price at the standard rate.
        std::vector<Rule> sub_rules{};                    ///< The rules of the price.
        std::optional<double> trade_price{};              ///< Price after discounts.
      };

      /// One promotion.
      struct Promotion {
        std::optional<double> discount_off{};  ///< Discount that is granted.
        std::optional<std::string> name{};     ///< Name of the promotion.
        std::optional<double> remain_quota{};  ///< Remaining quota of the promotion.
        std::vector<std::string> rule_ids{};   ///< IDs of the rules.
        std::optional<std::string> type{};     ///< Type of the promotion.
      };

      /// One sub price.
      struct SubPrice {
        /// The price reduction.
        struct DepreciateInfo {
          std::optional<double> cheap_rate{};               ///< Rate of the price reduction.
          std::optional<double> cheap_standard_price{};     ///< Reduced standard price.
          std::optional<std::string> differential_name{};   ///< Name of the price difference.
          std::optional<double> differential_price{};       ///< Price difference.
          std::optional<bool> is_show{};                    ///< Whether the price reduction is shown.
          std::optional<double> list_price{};               ///< List price.
          std::optional<double> month_price{};              ///< Price per month.
          std::optional<double> original_standard_price{};  ///< Standard price before discounts.
          std::optional<std::string> start_time{};          ///< Start time in UTC, such as 2017-12-10T04:04Z.
        };

        /// One promotion.
        struct Promotion {
          std::optional<double> discount_off{};  ///< Discount that is granted.
          std::optional<std::string> name{};     ///< Name of the promotion.
          std::optional<double> remain_quota{};  ///< Remaining quota of the promotion.
          std::vector<std::string> rule_ids{};   ///< IDs of the rules.
          std::optional<std::string> type{};     ///< Type of the promotion.
        };

        DepreciateInfo depreciate_info{};                 ///< The price reduction.
        std::optional<double> discount_price{};           ///< Amount of the discount.
        std::optional<std::string> instance_id{};         ///< ID of the instance.
        std::optional<bool> is_contract_promotion{};      ///< Whether a contract promotion applies.
        std::optional<double> original_price{};           ///< Price before discounts.
        std::vector<Promotion> promotions{};              ///< The promotions.
        std::vector<std::string> rule_id_set{};           ///< IDs of the rules.
        std::optional<double> standard_discount_price{};  ///< Discount on the standard price.
        std::optional<double> standard_price{};           ///< Price at the standard rate.
        std::optional<double> trade_price{};              ///< Price after discounts.
      };

      std::vector<Coupon> coupons{};                    ///< The coupons.
      std::optional<std::string> currency{};            ///< Currency, such as CNY.
      DepreciateInfo depreciate_info{};                 ///< The price reduction.
      std::vector<DetailInfo> detail_infos{};           ///< The details of the price, one per resource.
      std::optional<double> discount_price{};           ///< Amount of the discount.
      std::optional<bool> is_contract_promotion{};      ///< Whether a contract promotion applies.
      std::optional<double> original_price{};           ///< Price before discounts.
      std::vector<Promotion> promotions{};              ///< The promotions.
      std::vector<std::string> rule_id_set{};           ///< IDs of the rules.
      std::optional<double> standard_discount_price{};  ///< Discount on the standard price.
      std::optional<double> standard_price{};           ///< Price at the standard rate.
      std::vector<SubPrice> sub_prices{};               ///< The prices of the single orders.
      std::optional<double> trade_price{};              ///< Price after discounts.
    };

    /// The warning about the price.
    struct PriceWarning {
      std::optional<std::string> code{};  ///< Code that identifies the result, status, event, attribute or warning.
      std::optional<std::string> msg{};   ///< Text of the warning.
    };

    /// The related prices.
    struct RelatedPrice {
      /// The price of the Marketplace image.
      struct MarketplaceImagePrice {
        std::optional<std::string> currency{};   ///< Currency, such as CNY.
        std::optional<double> discount_price{};  ///< Amount of the discount.
        std::optional<double> original_price{};  ///< Price before discounts.
        std::optional<double> trade_price{};     ///< Price after discounts.
      };

      MarketplaceImagePrice marketplace_image_price{};  ///< The price of the Marketplace image.
    };

    /// One rule.
    struct Rule {
      std::optional<std::string> description{};  ///< Description of the rule.
      std::optional<std::int64_t> rule_id{};     ///< ID of the rule.
    };

    Price price{};                 ///< The price.
    PriceWarning price_warning{};  ///< The warning about the price.
    RelatedPrice related_price{};  ///< The related prices.
    std::vector<Rule> rules{};     ///< The rules.
  };

  PriceInfo price_info{};  ///< The price and the discount rules.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Returns the price of renewing a resource.
///
/// A read: repeated after any failure that may pass.
struct DescribeRenewalPriceRequest {
  using Response = DescribeRenewalPriceResponse;  ///< What the action returns.

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  /// @{
  /// A value of `price_unit`.
  static constexpr const char* kPriceUnitMonth = "Month";
  static constexpr const char* kPriceUnitYear = "Year";
  /// @}

  std::optional<std::int64_t> expected_renew_day{};  ///< Day of the month expected for the renewal. Range: 1..28.
  std::optional<std::int64_t> period{};              ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> price_unit{};           ///< Unit of time that the price is for. Default: Month.
  PromotionOptions promotion_options{};              ///< The promotion options.
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_id{};          ///< Required. ID of the resource.
  std::optional<std::string> resource_type{};        ///< Type of the resource. Default: instance.
};

const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::Coupon*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::DepreciateInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Attribute*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::DetailInfo::Rule*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::Promotion*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::DepreciateInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Price::SubPrice::Promotion*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::PriceWarning*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::RelatedPrice*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeRenewalPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceResponse::PriceInfo::Rule*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeRenewalPriceRequest::PromotionOptions*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeRenewalPriceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
