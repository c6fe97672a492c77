// Generated from src/ens/models/DescribeEnsSaleControlAvailableResource.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsSaleControlAvailableResource returns.
struct DescribeEnsSaleControlAvailableResourceResponse {
  /// One sale control available resource.
  struct SaleControlAvailableResource {
    /// One available disk type.
    struct AvailableDiskType {
      std::optional<std::string> disk_name{};  ///< Name of the disk.
      std::optional<std::string> disk_type{};  ///< Type of the disk.
    };

    /// One available region.
    struct AvailableRegion {
      std::optional<std::string> area{};             ///< Geographic area, such as SouthEast.
      std::optional<std::string> city{};             ///< City the region or bucket is in.
      std::optional<std::string> country{};          ///< Country of the region.
      std::optional<std::string> ens_region_id{};    ///< ENS region (node), such as cn-chengdu-26.
      std::optional<std::string> ens_region_name{};  ///< Name of the ENS region.
      std::optional<std::string> isp{};              ///< Carrier, such as cmcc, telecom or unicom.
      std::optional<std::string> province{};         ///< Province of the region.
    };

    /// One available spec.
    struct AvailableSpec {
      std::optional<std::string> cores{};       ///< Number of CPU cores.
      std::optional<std::string> memory{};      ///< Size of the memory.
      std::optional<std::string> spec_name{};   ///< Name of the specification.
      std::optional<std::string> spec_value{};  ///< Value of the specification.
    };

    /// The storage types that are available.
    struct AvailableStorageType {
      /// One available default storage type.
      struct AvailableDefaultStorageType {
        std::optional<std::string> storage_name{};  ///< Name of the storage type.
        std::optional<std::string> storage_type{};  ///< Type of the storage.
      };

      /// One inner list.
      struct AvailableSpecialStorageType {
        std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
        std::optional<std::string> storage_name{};   ///< Name of the storage type.
        std::optional<std::string> storage_type{};   ///< Type of the storage.
      };

      /// The default storage types that are available.
      std::vector<AvailableDefaultStorageType> available_default_storage_type{};
      /// The special storage types that are available.
      std::vector<std::vector<AvailableSpecialStorageType>> available_special_storage_type{};
    };

    std::vector<AvailableDiskType> available_disk_type{};  ///< The disk types that are available.
    std::vector<AvailableRegion> available_region{};       ///< The regions that are available.
    std::vector<AvailableSpec> available_spec{};           ///< The specifications that are available.
    AvailableStorageType available_storage_type{};         ///< The storage types that are available.
    std::optional<std::string> commodity_code{};           ///< Code of the commodity.
    std::optional<std::string> order_type{};               ///< Type of the order.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  /// The resources available for sale controls.
  std::vector<SaleControlAvailableResource> sale_control_available_resource{};
};

/// Lists the nodes, specifications, disk and storage types available under sale controls.
///
/// A read: repeated after any failure that may pass.
struct DescribeEnsSaleControlAvailableResourceRequest {
  using Response = DescribeEnsSaleControlAvailableResourceResponse;  ///< What the action returns.

  std::optional<std::string> commodity_code{};  ///< Required. Code of the commodity.
  std::optional<std::string> custom_account{};  ///< Custom account of the sale control.
  std::optional<std::string> order_type{};      ///< Type of the order.
};

const schema::Struct& SchemaOf(const DescribeEnsSaleControlAvailableResourceResponse*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableDiskType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableRegion*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableSpec*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableDefaultStorageType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeEnsSaleControlAvailableResourceResponse::SaleControlAvailableResource::AvailableStorageType::AvailableSpecialStorageType*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsSaleControlAvailableResourceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsSaleControlAvailableResourceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
