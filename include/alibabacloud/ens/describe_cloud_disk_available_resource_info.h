// Generated from src/ens/models/DescribeCloudDiskAvailableResourceInfo.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeCloudDiskAvailableResourceInfo returns.
struct DescribeCloudDiskAvailableResourceInfoResponse {
  /// One support resource.
  struct SupportResource {
    std::vector<std::string> ability{};               ///< Capabilities that are supported.
    std::optional<std::int64_t> can_buy_count{};      ///< Number of items that can be bought.
    std::optional<std::string> category{};            ///< Category of the disk, such as cloud_efficiency.
    std::optional<std::int64_t> default_disk_size{};  ///< Default size of the disk.
    std::optional<std::int64_t> disk_max_size{};      ///< Greatest size of the disk.
    std::optional<std::int64_t> disk_min_size{};      ///< Smallest size of the disk.
    std::optional<std::string> ens_region_id{};       ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> ens_region_name{};     ///< Name of the ENS region.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SupportResource> support_resources{};  ///< The supported resources.
};

/// Lists the disk categories that can be bought on nodes, with their sizes and quantities.
///
/// A read: repeated after any failure that may pass.
struct DescribeCloudDiskAvailableResourceInfoRequest {
  using Response = DescribeCloudDiskAvailableResourceInfoResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const DescribeCloudDiskAvailableResourceInfoResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudDiskAvailableResourceInfoResponse::SupportResource*) noexcept;
const schema::Struct& SchemaOf(const DescribeCloudDiskAvailableResourceInfoRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeCloudDiskAvailableResourceInfoRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
