// Generated from src/ecs/models/DescribePrice.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribePrice returns.
struct DescribePriceResponse {
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

      std::vector<Coupon> coupons{};                ///< The coupons.
      std::optional<std::string> currency{};        ///< Currency, such as CNY.
      DepreciateInfo depreciate_info{};             ///< The price reduction.
      std::vector<DetailInfo> detail_infos{};       ///< The details of the price, one per resource.
      std::optional<double> discount_price{};       ///< Amount of the discount.
      std::optional<bool> is_contract_promotion{};  ///< Whether a contract promotion applies.
      std::optional<double> original_price{};       ///< Price before discounts.
      std::vector<Promotion> promotions{};          ///< The promotions.
      /// Discount on the hourly price of the reserved instance.
      std::optional<double> reserved_instance_hour_discount_price{};
      std::optional<double> reserved_instance_hour_price{};  ///< Hourly price of the reserved instance.
      /// Hourly price of the reserved instance after discounts.
      std::optional<double> reserved_instance_hour_trade_price{};
      std::vector<std::string> rule_id_set{};                     ///< IDs of the rules.
      std::optional<double> spot_instance_type_original_price{};  ///< Price of the spot instance type before discounts.
      std::optional<double> spot_instance_type_price{};           ///< Price of the spot instance type.
      std::optional<double> standard_discount_price{};            ///< Discount on the standard price.
      std::optional<double> standard_price{};                     ///< Price at the standard rate.
      std::optional<double> trade_price{};                        ///< Price after discounts.
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

/// Returns the price of buying a resource.
///
/// A read: repeated after any failure that may pass.
struct DescribePriceRequest {
  using Response = DescribePriceResponse;  ///< What the action returns.

  /// One data disk.
  struct DataDisk {
    /// @{
    /// A value of `category`.
    static constexpr const char* kCategoryCloud = "cloud";
    static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kCategoryEphemeralSsd = "ephemeral_ssd";
    static constexpr const char* kCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kCategoryCloudAuto = "cloud_auto";
    /// @}
    /// @{
    /// A value of `performance_level`.
    static constexpr const char* kPerformanceLevelPL0 = "PL0";
    static constexpr const char* kPerformanceLevelPL1 = "PL1";
    static constexpr const char* kPerformanceLevelPL2 = "PL2";
    static constexpr const char* kPerformanceLevelPL3 = "PL3";
    /// @}

    std::optional<std::string> category{};            ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> performance_level{};   ///< Performance level of the disk, such as PL1.
    std::optional<std::int64_t> provisioned_iops{};   ///< Provisioned IOPS of the disk.
    std::optional<std::int64_t> size{};               ///< Size of the data disk in GiB.
    std::optional<std::string> storage_cluster_id{};  ///< ID of the dedicated block storage cluster.
  };

  /// The promotion options.
  struct PromotionOptions {
    std::optional<std::string> coupon_no{};  ///< Number of the coupon.
  };

  /// One recurrence rule.
  struct RecurrenceRules {
    /// @{
    /// A value of `recurrence_type`.
    static constexpr const char* kRecurrenceTypeDaily = "Daily";
    static constexpr const char* kRecurrenceTypeWeekly = "Weekly";
    static constexpr const char* kRecurrenceTypeMonthly = "Monthly";
    /// @}

    std::optional<std::int64_t> end_hour{};         ///< Hour of the day at which the recurring period ends.
    std::optional<std::string> recurrence_type{};   ///< How the rule recurs.
    std::optional<std::string> recurrence_value{};  ///< When the rule recurs within the cycle of RecurrenceType.
    std::optional<std::int64_t> start_hour{};       ///< Hour of the day at which the recurrence starts.
  };

  /// The scheduling options.
  struct SchedulerOptions {
    /// @{
    /// A value of `deployment_set_strategy`.
    static constexpr const char* kDeploymentSetStrategyAvailability = "Availability";
    static constexpr const char* kDeploymentSetStrategyAvailabilityGroup = "AvailabilityGroup";
    static constexpr const char* kDeploymentSetStrategyLowLatency = "LowLatency";
    static constexpr const char* kDeploymentSetStrategyProximityLooseDispersion = "ProximityLooseDispersion";
    /// @}

    std::optional<std::string> dedicated_host_id{};        ///< ID of the dedicated host.
    std::optional<std::string> deployment_set_strategy{};  ///< Deployment strategy of the deployment set.
  };

  /// The system disk.
  struct SystemDisk {
    /// @{
    /// A value of `category`.
    static constexpr const char* kCategoryCloud = "cloud";
    static constexpr const char* kCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kCategoryEphemeralSsd = "ephemeral_ssd";
    static constexpr const char* kCategoryCloudEssd = "cloud_essd";
    static constexpr const char* kCategoryCloudAuto = "cloud_auto";
    /// @}

    std::optional<std::string> category{};            ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> performance_level{};   ///< Performance level of the disk, such as PL1.
    std::optional<std::int64_t> size{};               ///< Size of the system disk in GiB.
    std::optional<std::string> storage_cluster_id{};  ///< ID of the dedicated block storage cluster.
  };

  /// @{
  /// A value of `instance_network_type`.
  static constexpr const char* kInstanceNetworkTypeVpc = "vpc";
  static constexpr const char* kInstanceNetworkTypeClassic = "classic";
  /// @}
  /// @{
  /// A value of `internet_charge_type`.
  static constexpr const char* kInternetChargeTypePayByBandwidth = "PayByBandwidth";
  static constexpr const char* kInternetChargeTypePayByTraffic = "PayByTraffic";
  /// @}
  /// @{
  /// A value of `io_optimized`.
  static constexpr const char* kIoOptimizedNone = "none";
  static constexpr const char* kIoOptimizedOptimized = "optimized";
  /// @}
  /// @{
  /// A value of `isp`.
  static constexpr const char* kIspCmcc = "cmcc";
  static constexpr const char* kIspTelecom = "telecom";
  static constexpr const char* kIspUnicom = "unicom";
  static constexpr const char* kIspMultiCarrier = "multiCarrier";
  /// @}
  /// @{
  /// A value of `platform`.
  static constexpr const char* kPlatformWindows = "Windows";
  static constexpr const char* kPlatformLinux = "Linux";
  /// @}
  /// @{
  /// A value of `resource_type`.
  static constexpr const char* kResourceTypeInstance = "instance";
  static constexpr const char* kResourceTypeDisk = "disk";
  static constexpr const char* kResourceTypeDiskperformance = "diskperformance";
  static constexpr const char* kResourceTypeBandwidth = "bandwidth";
  static constexpr const char* kResourceTypeDdh = "ddh";
  static constexpr const char* kResourceTypeElasticityAssurance = "ElasticityAssurance";
  static constexpr const char* kResourceTypeCapacityReservation = "CapacityReservation";
  /// @}
  /// @{
  /// A value of `scope`.
  static constexpr const char* kScopeRegion = "Region";
  static constexpr const char* kScopeZone = "Zone";
  /// @}
  /// @{
  /// A value of `spot_strategy`.
  static constexpr const char* kSpotStrategyNoSpot = "NoSpot";
  static constexpr const char* kSpotStrategySpotWithPriceLimit = "SpotWithPriceLimit";
  static constexpr const char* kSpotStrategySpotAsPriceGo = "SpotAsPriceGo";
  /// @}

  std::optional<std::int64_t> amount{};  ///< Number of resources, such as instances. Range: 1..1000. Default: 1.
  /// Number of times the elasticity assurance can be used, such as Unlimited. Default: Unlimited.
  std::optional<std::string> assurance_times{};
  std::optional<std::int64_t> capacity{};                 ///< Capacity of the storage capacity unit or dedicated host.
  std::vector<DataDisk> data_disk{};                      ///< The data disks. At most 4 items.
  std::optional<std::string> dedicated_host_type{};       ///< Type of the dedicated host, such as ddh.c5.
  std::optional<std::string> image_id{};                  ///< ID of the image.
  std::optional<std::int64_t> instance_amount{};          ///< Number of instances. Range: 1..1000.
  std::optional<std::int64_t> instance_cpu_core_count{};  ///< Number of vCPU cores of the instances.
  std::optional<std::string> instance_network_type{};  ///< Network type of the instance, vpc or classic. Default: vpc.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::vector<std::string> instance_type_list{};  ///< Instance types.
  /// Billing method of the Internet bandwidth, such as PayByTraffic or PayByBandwidth. Default: PayByTraffic.
  std::optional<std::string> internet_charge_type{};
  /// Greatest outbound Internet bandwidth. Range: 0..100. Default: 0.
  std::optional<std::int64_t> internet_max_bandwidth_out{};
  std::optional<std::string> io_optimized{};        ///< Whether the instance is I/O optimized: optimized or none.
  std::optional<std::string> isp{};                 ///< Carrier, such as cmcc, telecom or unicom.
  std::optional<std::string> offering_type{};       ///< Payment type, such as All Upfront.
  std::optional<std::int64_t> period{};             ///< Length in units of PeriodUnit. Default: 1.
  std::optional<std::string> platform{};            ///< Operating system platform.
  std::optional<std::string> price_unit{};          ///< Unit of time that the price is for.
  PromotionOptions promotion_options{};             ///< The promotion options.
  std::vector<RecurrenceRules> recurrence_rules{};  ///< The rules for the times at which the assurance recurs.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_type{};       ///< Type of the resource. Default: instance.
  SchedulerOptions scheduler_options{};             ///< The scheduling options.
  std::optional<std::string> scope{};               ///< Scope, such as Region, Zone or Tag. Default: Region.
  std::optional<std::int64_t> spot_duration{};      ///< Protection period of the spot instance. Default: 1.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price. Default: NoSpot.
  std::optional<std::string> spot_strategy{};
  std::optional<std::string> start_time{};  ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
  SystemDisk system_disk{};                 ///< The system disk.
  std::optional<std::string> zone_id{};     ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribePriceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::Coupon*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DepreciateInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DetailInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DetailInfo::Attribute*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DetailInfo::DepreciateInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::DetailInfo::Rule*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Price::Promotion*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::PriceWarning*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::RelatedPrice*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::RelatedPrice::MarketplaceImagePrice*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceResponse::PriceInfo::Rule*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest::DataDisk*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest::PromotionOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest::RecurrenceRules*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest::SchedulerOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribePriceRequest::SystemDisk*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribePriceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
