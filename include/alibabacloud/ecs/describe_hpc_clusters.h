// Generated from src/ecs/models/DescribeHpcClusters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeHpcClusters returns.
struct DescribeHpcClustersResponse {
  /// One HPC cluster.
  struct HpcCluster {
    std::optional<std::string> description{};     ///< Description of the HPC cluster.
    std::optional<std::string> hpc_cluster_id{};  ///< ID of the HPC cluster.
    std::optional<std::string> name{};            ///< Name of the HPC cluster.
  };

  std::vector<HpcCluster> hpc_clusters{};     ///< The HPC clusters.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists HPC clusters.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `hpc_clusters`.
struct DescribeHpcClustersRequest {
  using Response = DescribeHpcClustersResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::vector<std::string>> hpc_cluster_ids{};  ///< IDs of the HPC clusters.
  std::optional<std::int64_t> page_number{};                  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                    ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};                     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeHpcClustersResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeHpcClustersResponse::HpcCluster*) noexcept;
const schema::Struct& SchemaOf(const DescribeHpcClustersRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeHpcClustersRequest&) noexcept;
inline auto& ItemsOf(DescribeHpcClustersResponse& page) noexcept {
  return page.hpc_clusters;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
