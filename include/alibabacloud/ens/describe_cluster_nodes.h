// Generated from src/ens/models/DescribeClusterNodes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeClusterNodes returns.
struct DescribeClusterNodesResponse {
  /// One node.
  struct Nodes {
    std::optional<std::string> cluster_id{};     ///< ID of the cluster.
    std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> image_id{};       ///< ID of the image.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    std::vector<std::string> ip_address{};       ///< IP addresses.
    std::optional<std::string> nodepool_id{};    ///< ID of the node pool.
    std::optional<std::string> pay_type{};       ///< Billing method.
    std::optional<std::string> state{};          ///< State of the node.
  };

  /// The capacity figures of the memory.
  struct Page {
    std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
    std::optional<std::int64_t> page_size{};    ///< Items on a page.
    std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
  };

  std::vector<Nodes> nodes{};  ///< The nodes.
  Page page{};                 ///< The capacity figures of the memory.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the nodes of a cluster.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `nodes`. HTTPS
/// only.
struct DescribeClusterNodesRequest {
  using Response = DescribeClusterNodesResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};    ///< Required. ID of the cluster.
  std::optional<std::string> nodepool_id{};   ///< Required. ID of the node pool.
  std::optional<std::int64_t> page_number{};  ///< Required. Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Required. Items on a page.
};

const schema::Struct& SchemaOf(const DescribeClusterNodesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodesResponse::Nodes*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodesResponse::Page*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClusterNodesRequest&) noexcept;
inline auto& ItemsOf(DescribeClusterNodesResponse& page) noexcept {
  return page.nodes;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
