// Generated from src/ens/models/DescribeClusterNodePools.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeClusterNodePools returns.
struct DescribeClusterNodePoolsResponse {
  /// One node pool.
  struct NodePools {
    /// The Kubernetes configuration of the node pool.
    struct KubernetesConfig {
      /// User data to run beforehand, Base64-encoded. Sensitive: printed as ***.
      std::optional<std::string> pre_user_data{};
      std::optional<std::string> user_data{};  ///< User data, Base64-encoded. Sensitive: printed as ***.
    };

    /// The basic data of the node pool.
    struct NodepoolInfo {
      std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
      std::optional<std::string> name{};           ///< Name of the nodepool.
      std::optional<std::string> nodepool_id{};    ///< ID of the node pool.
    };

    /// The scaling group of the node pool.
    struct ScalingGroup {
      /// One data disk.
      struct DataDisks {
        std::optional<std::string> category{};  ///< Category of the disk, such as cloud_efficiency.
        std::optional<std::int64_t> size{};     ///< Size of the data disk.
      };

      std::vector<DataDisks> data_disks{};    ///< The data disks.
      std::optional<std::string> image_id{};  ///< ID of the image.
      /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
      std::optional<std::string> instance_charge_type{};
      std::vector<std::string> instance_types{};          ///< Instance types.
      std::optional<std::string> key_pair_name{};         ///< Name of the key pair.
      std::optional<std::string> password{};              ///< Password for logging on. Sensitive: printed as ***.
      std::optional<std::string> system_disk_category{};  ///< Category of the system disk.
      std::optional<std::int64_t> system_disk_size{};     ///< Size of the system disk in GiB.
      std::vector<std::string> vswitch_ids{};             ///< IDs of the vSwitches.
    };

    /// Status of the item.
    struct StatusInfo {
      std::optional<std::int64_t> desired_nodes{};   ///< Desired number of nodes.
      std::optional<std::int64_t> failed_nodes{};    ///< Number of failed nodes.
      std::optional<std::int64_t> initial_nodes{};   ///< Number of nodes being initialized.
      std::optional<std::int64_t> removing_nodes{};  ///< Number of nodes that are being removed.
      std::optional<std::int64_t> serving_nodes{};   ///< Number of nodes in service.
      std::optional<std::string> state{};            ///< State of the status.
      std::optional<std::int64_t> total_nodes{};     ///< Total number of nodes.
    };

    std::optional<std::string> cluster_id{};  ///< ID of the cluster.
    KubernetesConfig kubernetes_config{};     ///< The Kubernetes configuration of the node pool.
    NodepoolInfo nodepool_info{};             ///< The basic data of the node pool.
    ScalingGroup scaling_group{};             ///< The scaling group of the node pool.
    StatusInfo status{};                      ///< Status of the item.
  };

  /// The capacity figures of the memory.
  struct Page {
    std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
    std::optional<std::int64_t> page_size{};    ///< Items on a page.
    std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
  };

  std::vector<NodePools> node_pools{};  ///< The node pools.
  Page page{};                          ///< The capacity figures of the memory.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists the node pools of a cluster.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `node_pools`.
/// HTTPS only.
struct DescribeClusterNodePoolsRequest {
  using Response = DescribeClusterNodePoolsResponse;  ///< What the action returns.

  std::optional<std::string> cluster_id{};    ///< Required. ID of the cluster.
  std::optional<std::int64_t> page_number{};  ///< Required. Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Required. Items on a page.
};

const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::KubernetesConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::NodepoolInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::ScalingGroup*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::ScalingGroup::DataDisks*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::NodePools::StatusInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodePoolsResponse::Page*) noexcept;
const schema::Struct& SchemaOf(const DescribeClusterNodePoolsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClusterNodePoolsRequest&) noexcept;
inline auto& ItemsOf(DescribeClusterNodePoolsResponse& page) noexcept {
  return page.node_pools;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
