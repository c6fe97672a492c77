// Generated from src/ecs/models/DescribeResourcesModification.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeResourcesModification returns.
struct DescribeResourcesModificationResponse {
  /// One available zone.
  struct AvailableZone {
    /// One available resource.
    struct AvailableResource {
      /// One condition supported resource.
      struct ConditionSupportedResource {
        /// One condition.
        struct Condition {
          std::optional<std::string> key{};  ///< Key of the condition.
        };

        std::vector<Condition> conditions{};           ///< Conditions of the resource change.
        std::optional<std::int64_t> max{};             ///< Greatest value.
        std::optional<std::int64_t> min{};             ///< Least value.
        std::optional<std::string> status{};           ///< Status of the condition supported resource.
        std::optional<std::string> status_category{};  ///< Category of the stock, such as WithStock.
        std::optional<std::string> unit{};             ///< Unit of the values, such as Mbps.
        std::optional<std::string> value{};            ///< Value of the condition supported resource.
      };

      /// One supported resource.
      struct SupportedResource {
        std::optional<std::int64_t> max{};             ///< Greatest value.
        std::optional<std::int64_t> min{};             ///< Least value.
        std::optional<std::string> status{};           ///< Status of the supported resource.
        std::optional<std::string> status_category{};  ///< Category of the stock, such as WithStock.
        std::optional<std::string> unit{};             ///< Unit of the values, such as Mbps.
        std::optional<std::string> value{};            ///< Value of the supported resource.
      };

      /// The resources supported under conditions.
      std::vector<ConditionSupportedResource> condition_supported_resources{};
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

/// Lists, by zone, the instance types or system disks to which an instance can be changed.
///
/// A read: repeated after any failure that may pass.
struct DescribeResourcesModificationRequest {
  using Response = DescribeResourcesModificationResponse;  ///< What the action returns.

  /// @{
  /// A value of `destination_resource`.
  static constexpr const char* kDestinationResourceInstanceType = "InstanceType";
  static constexpr const char* kDestinationResourceSystemDisk = "SystemDisk";
  /// @}
  /// @{
  /// A value of `operation_type`.
  static constexpr const char* kOperationTypeUpgrade = "Upgrade";
  static constexpr const char* kOperationTypeDowngrade = "Downgrade";
  static constexpr const char* kOperationTypeRenewDowngrade = "RenewDowngrade";
  static constexpr const char* kOperationTypeRenewModify = "RenewModify";
  /// @}

  std::vector<std::string> conditions{};              ///< Conditions of the resource change.
  std::optional<std::int64_t> cores{};                ///< Number of CPU cores.
  std::optional<std::string> destination_resource{};  ///< Required. Kind of resource to query.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<double> memory{};             ///< Size of the memory in GiB.
  std::optional<bool> migrate_across_zone{};  ///< Whether the instance may be migrated to another zone. Default: false.
  std::optional<std::string> operation_type{};  ///< Kind of the operation. Default: Upgrade.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_id{};     ///< Required. ID of the resource.
  std::optional<std::string> zone_id{};         ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeResourcesModificationResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourcesModificationResponse::AvailableZone*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourcesModificationResponse::AvailableZone::AvailableResource*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeResourcesModificationResponse::AvailableZone::AvailableResource::ConditionSupportedResource::Condition*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeResourcesModificationResponse::AvailableZone::AvailableResource::SupportedResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeResourcesModificationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeResourcesModificationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
