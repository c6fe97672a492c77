// Generated from src/ecs/models/DescribeRecommendInstanceType.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeRecommendInstanceType returns.
struct DescribeRecommendInstanceTypeResponse {
  /// One recommended instance type.
  struct RecommendInstanceType {
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    struct InstanceType {
      std::optional<std::int64_t> cores{};      ///< Number of CPU cores.
      std::optional<std::string> generation{};  ///< Generation of the instance family, such as ecs-5.
      /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
      std::optional<std::string> instance_type{};
      std::optional<std::string> instance_type_family{};  ///< Instance family, such as ecs.g6.
      std::optional<std::int64_t> memory{};               ///< Size of the memory in MiB.
      std::optional<std::string> support_io_optimized{};  ///< Support of the instance type for I/O optimization.
    };

    /// One zone.
    struct Zone {
      std::vector<std::string> network_types{};  ///< Types of the networks.
      std::optional<std::string> zone_no{};      ///< Zone, such as us-west-1a.
    };

    std::optional<std::string> commodity_code{};  ///< Code of the commodity.
    /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> instance_charge_type{};
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    InstanceType instance_type{};
    std::optional<std::string> network_type{};  ///< Type of the network.
    std::optional<std::int64_t> priority{};     ///< Priority of the rule or configuration.
    std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
    std::optional<std::string> scene{};         ///< Scenario of the recommendation: CREATE or UPGRADE.
    /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit,
    /// SpotAsPriceGo for one at the market price.
    std::optional<std::string> spot_strategy{};
    std::optional<std::string> zone_id{};  ///< Zone, such as cn-hangzhou-f.
    std::vector<Zone> zones{};             ///< The zones.
  };

  std::vector<RecommendInstanceType> data{};  ///< The recommended instance types.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists recommended instance types for the given requirements.
///
/// A read: repeated after any failure that may pass.
struct DescribeRecommendInstanceTypeRequest {
  using Response = DescribeRecommendInstanceTypeResponse;  ///< What the action returns.

  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `instance_family_level`.
  static constexpr const char* kInstanceFamilyLevelEntryLevel = "EntryLevel";
  static constexpr const char* kInstanceFamilyLevelEnterpriseLevel = "EnterpriseLevel";
  static constexpr const char* kInstanceFamilyLevelCreditEntryLevel = "CreditEntryLevel";
  /// @}
  /// @{
  /// A value of `io_optimized`.
  static constexpr const char* kIoOptimizedOptimized = "optimized";
  static constexpr const char* kIoOptimizedNone = "none";
  /// @}
  /// @{
  /// A value of `network_type`.
  static constexpr const char* kNetworkTypeVpc = "vpc";
  static constexpr const char* kNetworkTypeClassic = "classic";
  /// @}
  /// @{
  /// A value of `priority_strategy`.
  static constexpr const char* kPriorityStrategyInventoryFirst = "InventoryFirst";
  static constexpr const char* kPriorityStrategyPriceFirst = "PriceFirst";
  static constexpr const char* kPriorityStrategyNewProductFirst = "NewProductFirst";
  /// @}
  /// @{
  /// A value of `scene`.
  static constexpr const char* kSceneUPGRADE = "UPGRADE";
  static constexpr const char* kSceneCREATE = "CREATE";
  /// @}
  /// @{
  /// A value of `spot_strategy`.
  static constexpr const char* kSpotStrategyNoSpot = "NoSpot";
  static constexpr const char* kSpotStrategySpotWithPriceLimit = "SpotWithPriceLimit";
  static constexpr const char* kSpotStrategySpotAsPriceGo = "SpotAsPriceGo";
  /// @}
  /// @{
  /// A value of `system_disk_category`.
  static constexpr const char* kSystemDiskCategoryCloudEfficiency = "cloud_efficiency";
  static constexpr const char* kSystemDiskCategoryCloudSsd = "cloud_ssd";
  static constexpr const char* kSystemDiskCategoryCloudEssd = "cloud_essd";
  static constexpr const char* kSystemDiskCategoryCloud = "cloud";
  /// @}
  /// @{
  /// A value of `zone_match_mode`.
  static constexpr const char* kZoneMatchModeStrict = "Strict";
  static constexpr const char* kZoneMatchModeInclude = "Include";
  /// @}

  std::optional<std::int64_t> cores{};  ///< Number of CPU cores.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> instance_family_level{};  ///< Level of the instance family.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::vector<std::string> instance_type_family{};  ///< Instance family, such as ecs.g6.
  std::optional<std::string> io_optimized{};        ///< Whether the instance is I/O optimized: optimized or none.
  std::optional<double> max_price{};                ///< Highest acceptable price.
  std::optional<double> memory{};                   ///< Size of the memory in GiB.
  std::optional<std::string> network_type{};        ///< Required. Type of the network. Default: vpc.
  /// What the recommendation prefers: InventoryFirst stock, PriceFirst a low price, NewProductFirst new products.
  /// Default: InventoryFirst.
  std::optional<std::string> priority_strategy{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> scene{};      ///< Scenario of the recommendation: CREATE or UPGRADE. Default: CREATE.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price. Default: NoSpot.
  std::optional<std::string> spot_strategy{};
  std::optional<std::string> system_disk_category{};  ///< Category of the system disk.
  std::optional<std::string> zone_id{};               ///< Zone, such as cn-hangzhou-f.
  /// How zones are matched: Strict takes only the given zone, Include also others.
  std::optional<std::string> zone_match_mode{};
};

const schema::Struct& SchemaOf(const DescribeRecommendInstanceTypeResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeRecommendInstanceTypeResponse::RecommendInstanceType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeRecommendInstanceTypeResponse::RecommendInstanceType::InstanceType*) noexcept;
const schema::Struct& SchemaOf(const DescribeRecommendInstanceTypeResponse::RecommendInstanceType::Zone*) noexcept;
const schema::Struct& SchemaOf(const DescribeRecommendInstanceTypeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeRecommendInstanceTypeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
