// Generated from src/ens/models/DescribeSDGDeploymentStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSDGDeploymentStatus returns.
struct DescribeSDGDeploymentStatusResponse {
  /// One deployment status.
  struct DeploymentStatus {
    /// @{
    /// A value of `mount_type`.
    static constexpr const char* kMountTypeOverlay = "overlay";
    static constexpr const char* kMountTypeCommon = "common";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusSdgDeploying = "sdg_deploying";
    static constexpr const char* kStatusSuccess = "success";
    static constexpr const char* kStatusFailed = "failed";
    /// @}

    std::optional<std::int64_t> block_rw_split_size{};  ///< Size for the split of block reads and writes.
    std::optional<std::int64_t> cache_size{};           ///< Size of the cache.
    std::optional<std::string> disk_access_protocol{};  ///< Protocol by which the disk is accessed.
    std::optional<std::string> disk_type{};             ///< Type of the disk.
    std::optional<std::string> instance_id{};           ///< ID of the instance.
    std::optional<std::string> mount_type{};            ///< How the SDG is mounted.
    std::optional<std::string> phase{};                 ///< Phase of the deployment.
    std::optional<std::string> region_id{};             ///< Region, such as cn-hangzhou.
    std::optional<std::string> status{};                ///< Status of the deployment status.
    std::optional<std::string> update_time{};           ///< When the item was last updated.
  };

  std::vector<DeploymentStatus> deployment_status{};  ///< The statuses of the deployments.
  std::optional<std::int64_t> page_number{};          ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};            ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the deployment status of a shared data group (SDG) on instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `deployment_status`. HTTPS only.
struct DescribeSDGDeploymentStatusRequest {
  using Response = DescribeSDGDeploymentStatusResponse;  ///< What the action returns.

  std::optional<std::string> deployment_type{};            ///< How the SDG is deployed, such as shared or overlay.
  std::optional<std::vector<std::string>> disk_ids{};      ///< IDs of the disks.
  std::optional<std::vector<std::string>> instance_ids{};  ///< IDs of the instances.
  std::optional<std::int64_t> page_number{};               ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                 ///< Items on a page.
  std::optional<std::vector<std::string>> region_ids{};    ///< Regions, such as cn-jiaozuo-2.
  std::optional<std::string> sdg_id{};                     ///< Required. ID of the SDG. Wire: SDGId.
  std::optional<std::string> status{};                     ///< Only items of this status.
};

const schema::Struct& SchemaOf(const DescribeSDGDeploymentStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGDeploymentStatusResponse::DeploymentStatus*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGDeploymentStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSDGDeploymentStatusRequest&) noexcept;
inline auto& ItemsOf(DescribeSDGDeploymentStatusResponse& page) noexcept {
  return page.deployment_status;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
