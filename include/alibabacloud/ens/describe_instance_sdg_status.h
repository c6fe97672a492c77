// Generated from src/ens/models/DescribeInstanceSDGStatus.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeInstanceSDGStatus returns.
struct DescribeInstanceSDGStatusResponse {
  /// One deployment status.
  struct DeploymentStatus {
    std::optional<std::int64_t> block_rw_split_size{};  ///< Size for the split of block reads and writes.
    std::optional<std::int64_t> cache_size{};           ///< Size of the cache.
    std::optional<std::string> disk_access_protocol{};  ///< Protocol by which the disk is accessed.
    std::optional<std::string> disk_type{};             ///< Type of the disk.
    std::optional<std::string> ens_region_id{};         ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> instance_id{};           ///< ID of the instance.
    std::optional<std::string> mount_type{};            ///< How the SDG is mounted.
    std::optional<std::string> phase{};                 ///< Phase of the deployment.
    std::optional<std::string> sdg_id{};                ///< ID of the SDG. Wire: SDGId.
    std::optional<std::string> status{};                ///< Status of the deployment status.
    std::optional<std::string> update_time{};           ///< When the item was last updated.
  };

  std::vector<DeploymentStatus> deployment_status{};  ///< The statuses of the deployments.
  std::optional<std::int64_t> page_number{};          ///< Number of the page, from 1.
  std::optional<std::string> page_size{};             ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> total_count{};  ///< Number of items on all pages.
};

/// Lists the deployment status of shared data groups (SDGs) on an AIC instance.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `deployment_status`. HTTPS only.
struct DescribeInstanceSDGStatusRequest {
  using Response = DescribeInstanceSDGStatusResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};           ///< Required. ID of the instance.
  std::optional<std::int64_t> page_number{};          ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};            ///< Items on a page.
  std::optional<std::vector<std::string>> sdg_ids{};  ///< IDs of the SDGs. Wire: SDGIds.
  std::optional<std::string> status{};                ///< Only items of this status.
};

const schema::Struct& SchemaOf(const DescribeInstanceSDGStatusResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceSDGStatusResponse::DeploymentStatus*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceSDGStatusRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceSDGStatusRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceSDGStatusResponse& page) noexcept {
  return page.deployment_status;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
