// Generated from src/ecs/models/DescribeAvailableResource.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeAvailableResource returns.
struct DescribeAvailableResourceResponse {
  /// One available zone.
  struct AvailableZone {
    /// One available resource.
    struct AvailableResource {
      /// One supported resource.
      struct SupportedResource {
        std::optional<std::int64_t> max{};             ///< Greatest value.
        std::optional<std::int64_t> min{};             ///< Least value.
        std::optional<std::string> status{};           ///< Status of the supported resource.
        std::optional<std::string> status_category{};  ///< Category of the stock, such as WithStock.
        std::optional<std::string> unit{};             ///< Unit of the values, such as Mbps.
        std::optional<std::string> value{};            ///< Value of the supported resource.
      };

      std::vector<SupportedResource> supported_resources{};  ///< The supported resources.
      std::optional<std::string> type{};                     ///< Type of the available resource.
    };

    std::vector<AvailableResource> available_resources{};  ///< The resources that are available.
    std::optional<std::string> region_id{};                ///< Region, such as cn-hangzhou.
    std::optional<std::string> status{};                   ///< Status of the available zone.
    std::optional<std::string> status_category{};          ///< Category of the stock, such as WithStock.
    std::optional<std::string> zone_id{};                  ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<AvailableZone> available_zones{};  ///< The zones that are available.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists zones with the resources available in each of them.
///
/// A read: repeated after any failure that may pass.
struct DescribeAvailableResourceRequest {
  using Response = DescribeAvailableResourceResponse;  ///< What the action returns.

  /// @{
  /// A value of `data_disk_category`.
  static constexpr const char* kDataDiskCategoryCloud = "cloud";
  static constexpr const char* kDataDiskCategoryCloudEfficiency = "cloud_efficiency";
  static constexpr const char* kDataDiskCategoryCloudSsd = "cloud_ssd";
  static constexpr const char* kDataDiskCategoryEphemeralSsd = "ephemeral_ssd";
  static constexpr const char* kDataDiskCategoryCloudEssd = "cloud_essd";
  static constexpr const char* kDataDiskCategoryCloudAuto = "cloud_auto";
  /// @}
  /// @{
  /// A value of `destination_resource`.
  static constexpr const char* kDestinationResourceZone = "Zone";
  static constexpr const char* kDestinationResourceIoOptimized = "IoOptimized";
  static constexpr const char* kDestinationResourceInstanceType = "InstanceType";
  static constexpr const char* kDestinationResourceNetwork = "Network";
  static constexpr const char* kDestinationResourceDdh = "ddh";
  static constexpr const char* kDestinationResourceSystemDisk = "SystemDisk";
  static constexpr const char* kDestinationResourceDataDisk = "DataDisk";
  /// @}
  /// @{
  /// A value of `instance_charge_type`.
  static constexpr const char* kInstanceChargeTypePrePaid = "PrePaid";
  static constexpr const char* kInstanceChargeTypePostPaid = "PostPaid";
  /// @}
  /// @{
  /// A value of `io_optimized`.
  static constexpr const char* kIoOptimizedNone = "none";
  static constexpr const char* kIoOptimizedOptimized = "optimized";
  /// @}
  /// @{
  /// A value of `network_category`.
  static constexpr const char* kNetworkCategoryVpc = "vpc";
  static constexpr const char* kNetworkCategoryClassic = "classic";
  /// @}
  /// @{
  /// A value of `resource_type`.
  static constexpr const char* kResourceTypeInstance = "instance";
  static constexpr const char* kResourceTypeDisk = "disk";
  static constexpr const char* kResourceTypeReservedinstance = "reservedinstance";
  static constexpr const char* kResourceTypeDdh = "ddh";
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
  /// @{
  /// A value of `system_disk_category`.
  static constexpr const char* kSystemDiskCategoryCloud = "cloud";
  static constexpr const char* kSystemDiskCategoryCloudEfficiency = "cloud_efficiency";
  static constexpr const char* kSystemDiskCategoryCloudSsd = "cloud_ssd";
  static constexpr const char* kSystemDiskCategoryEphemeralSsd = "ephemeral_ssd";
  static constexpr const char* kSystemDiskCategoryCloudEssd = "cloud_essd";
  static constexpr const char* kSystemDiskCategoryCloudAuto = "cloud_auto";
  /// @}

  std::optional<std::int64_t> cores{};                ///< Number of CPU cores.
  std::optional<std::string> data_disk_category{};    ///< Category of the data disk, such as cloud_ssd.
  std::optional<std::string> dedicated_host_id{};     ///< ID of the dedicated host.
  std::optional<std::string> destination_resource{};  ///< Required. Kind of resource to query.
  /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go). Default: PostPaid.
  std::optional<std::string> instance_charge_type{};
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  /// Whether the instance is I/O optimized: optimized or none. Default: optimized.
  std::optional<std::string> io_optimized{};
  std::optional<double> memory{};                 ///< Size of the memory in GiB.
  std::optional<std::string> network_category{};  ///< Network type.
  std::optional<std::string> region_id{};         ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_type{};     ///< Type of the resource.
  std::optional<std::string> scope{};             ///< Scope, such as Region, Zone or Tag.
  std::optional<std::int64_t> spot_duration{};    ///< Protection period of the spot instance. Default: 1.
  /// Bidding: NoSpot for an ordinary instance, SpotWithPriceLimit for a spot instance with a price limit, SpotAsPriceGo
  /// for one at the market price. Default: NoSpot.
  std::optional<std::string> spot_strategy{};
  std::optional<std::string> system_disk_category{};  ///< Category of the system disk.
  std::optional<std::string> zone_id{};               ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse::AvailableZone*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceResponse::AvailableZone::AvailableResource*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeAvailableResourceResponse::AvailableZone::AvailableResource::SupportedResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAvailableResourceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
