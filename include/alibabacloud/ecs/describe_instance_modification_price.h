// Generated from src/ecs/models/DescribeInstanceModificationPrice.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceModificationPrice returns.
struct DescribeInstanceModificationPriceResponse {
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

/// Returns the price of changing the configuration of an instance.
///
/// A read: repeated after any failure that may pass.
struct DescribeInstanceModificationPriceRequest {
  using Response = DescribeInstanceModificationPriceResponse;  ///< What the action returns.

  /// One data disk.
  struct DataDisk {
    /// @{
    /// A value of `category`.
    static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kCategoryCloud = "cloud";
    /// @}
    /// @{
    /// A value of `performance_level`.
    static constexpr const char* kPerformanceLevelPL0 = "PL0";
    static constexpr const char* kPerformanceLevelPL1 = "PL1";
    static constexpr const char* kPerformanceLevelPL2 = "PL2";
    static constexpr const char* kPerformanceLevelPL3 = "PL3";
    /// @}

    std::optional<std::string> category{};           ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> disk_id{};            ///< ID of the disk.
    std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1. Default: PL1.
    std::optional<std::int64_t> size{};              ///< Size of the data disk in GiB.
  };

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  /// The system disk.
  struct SystemDisk {
    std::optional<std::string> category{};           ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> performance_level{};  ///< Performance level of the disk, such as PL1.
    std::optional<std::int64_t> size{};              ///< Size of the system disk in GiB.
  };

  std::vector<DataDisk> data_disk{};         ///< The data disks.
  std::optional<std::string> end_time{};     ///< End of the time range or period.
  std::optional<std::string> image_id{};     ///< ID of the image.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth.
  std::optional<std::string> internet_charge_type{};
  std::optional<std::int64_t> internet_max_bandwidth_out{};  ///< Greatest outbound Internet bandwidth.
  std::optional<std::string> isp{};                          ///< Carrier, such as BGP, cmcc or telecom. Wire: ISP.
  PromotionOptions promotion_options{};                      ///< The promotion options.
  std::optional<std::string> region_id{};                    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> start_time{};                   ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  SystemDisk system_disk{};                                  ///< The system disk.
};

const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Price*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Price::Coupon*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DepreciateInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Attribute*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::Price::DetailInfo::Rule*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Price::Promotion*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::PriceWarning*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceModificationPriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceResponse::PriceInfo::Rule*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceRequest::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceRequest::PromotionOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceModificationPriceRequest::SystemDisk*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceModificationPriceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
