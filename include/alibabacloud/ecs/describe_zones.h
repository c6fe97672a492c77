// Generated from src/ecs/models/DescribeZones.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeZones returns.
struct DescribeZonesResponse {
  /// One zone.
  struct Zone {
    /// One resource.
    struct ResourcesInfo {
      std::vector<std::string> data_disk_categories{};    ///< Categories of data disks.
      std::vector<std::string> instance_generations{};    ///< Generations of the instance families.
      std::vector<std::string> instance_type_families{};  ///< Instance families.
      std::vector<std::string> instance_types{};          ///< Instance types.
      std::optional<bool> io_optimized{};                 ///< Whether the instance is I/O optimized.
      std::vector<std::string> network_types{};           ///< Types of the networks.
      std::vector<std::string> system_disk_categories{};  ///< Categories of system disks.
    };

    std::vector<std::string> available_dedicated_host_types{};  ///< Dedicated host types that are available.
    std::vector<std::string> available_disk_categories{};       ///< Disk categories that are available.
    std::vector<std::string> available_instance_types{};        ///< Instance types that are available.
    std::vector<std::string> available_resource_creation{};     ///< Types of resources that can be created.
    std::vector<ResourcesInfo> available_resources{};           ///< The resources that are available.
    std::vector<std::string> available_volume_categories{};     ///< Volume categories that are available.
    std::vector<std::string> dedicated_host_generations{};      ///< Generations of dedicated hosts.
    std::optional<std::string> local_name{};                    ///< Name in the requested language.
    std::optional<std::string> zone_id{};                       ///< Zone, such as cn-hangzhou-f.
    std::optional<std::string> zone_type{};                     ///< Type of the zone.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Zone> zones{};  ///< The zones.
};

/// Lists the zones of a region.
///
/// A read: repeated after any failure that may pass.
struct DescribeZonesRequest {
  using Response = DescribeZonesResponse;  ///< What the action returns.

  /// @{
  /// A value of `accept_language`.
  static constexpr const char* kAcceptLanguageZhCn = "zh-CN";
  static constexpr const char* kAcceptLanguageZhTw = "zh-TW";
  static constexpr const char* kAcceptLanguageEnUs = "en-US";
  static constexpr const char* kAcceptLanguageJa = "ja";
  static constexpr const char* kAcceptLanguageFr = "fr";
  static constexpr const char* kAcceptLanguageDe = "de";
  static constexpr const char* kAcceptLanguageKo = "ko";
  /// @}
  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `spot_strategy`.
  static constexpr const char* kSpotStrategyNoSpot = "NoSpot";
  static constexpr const char* kSpotStrategySpotWithPriceLimit = "SpotWithPriceLimit";
  static constexpr const char* kSpotStrategySpotAsPriceGo = "SpotAsPriceGo";
  /// @}

  /// Language of the texts in the response, such as en-US. Default: zh-CN.
  std::optional<std::string> accept_language{};
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> instance_charge_type{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price. Default: NoSpot.
  std::optional<std::string> spot_strategy{};
  std::optional<bool> verbose{};  ///< Whether to return details. Default: true.
};

const schema::Struct& SchemaOf(const DescribeZonesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeZonesResponse::Zone*) noexcept;
const schema::Struct& SchemaOf(const DescribeZonesResponse::Zone::ResourcesInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeZonesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeZonesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
