// Generated from src/ens/models/DescribeAvailableResourceInfo.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeAvailableResourceInfo returns.
struct DescribeAvailableResourceInfoResponse {
  /// One image.
  struct Image {
    std::optional<std::string> image_id{};     ///< ID of the image.
    std::optional<std::string> image_name{};   ///< Name of the image.
    std::optional<std::int64_t> image_size{};  ///< Size of the image in GB.
  };

  /// One set of resources.
  struct SupportResource {
    /// One node.
    struct EnsRegionId {
      std::optional<std::string> area{};           ///< Code of the area, such as EastChina.
      std::optional<std::string> en_name{};        ///< English name of the node; empty by default.
      std::optional<std::string> ens_region_id{};  ///< ID of the node.
      std::optional<std::string> isp{};            ///< Carrier of the node. Known from the API metadata only.
      std::optional<std::string> name{};           ///< Name of the node.
      std::optional<std::string> province{};       ///< Province of the node.
    };

    /// Billing methods of the bandwidth: BandwidthByDay (daily peak) or 95BandwidthByMonth (monthly 95th percentile).
    std::vector<std::string> bandwidth_types{};
    std::optional<std::int64_t> data_disk_max_size{};    ///< Greatest size of the data disk in GB.
    std::optional<std::int64_t> data_disk_min_size{};    ///< Least size of the data disk in GB.
    std::vector<std::string> ens_region_ids{};           ///< IDs of the nodes.
    std::vector<EnsRegionId> ens_region_ids_extends{};   ///< Details of the nodes.
    std::vector<std::string> instance_speces{};          ///< Instance types, such as ens.se1.tiny.
    std::vector<std::string> isp{};                      ///< Carriers. Known from the API metadata only.
    std::optional<std::int64_t> system_disk_max_size{};  ///< Greatest size of the system disk in GB.
    std::optional<std::int64_t> system_disk_min_size{};  ///< Least size of the system disk in GB.
  };

  std::vector<Image> images{};  ///< The images to choose from.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SupportResource> support_resources{};  ///< The resources that can be bought.
};

/// Lists what can be bought when creating instances: instance types, nodes, disk sizes, billing methods and images.
///
/// A read: repeated after any failure that may pass.
struct DescribeAvailableResourceInfoRequest {
  using Response = DescribeAvailableResourceInfoResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::Image*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::SupportResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoResponse::SupportResource::EnsRegionId*) noexcept;
const schema::Struct& SchemaOf(const DescribeAvailableResourceInfoRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAvailableResourceInfoRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
