// Generated from src/ecs/models/DescribeDedicatedHostClusters.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDedicatedHostClusters returns.
struct DescribeDedicatedHostClustersResponse {
  /// One dedicated host cluster.
  struct DedicatedHostCluster {
    /// The capacity of the dedicated host cluster.
    struct DedicatedHostClusterCapacity {
      /// One available instance type.
      struct AvailableInstanceType {
        /// Number of instances of the type that can still be created.
        std::optional<std::int64_t> available_instance_capacity{};
        /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
        std::optional<std::string> instance_type{};
      };

      /// One local storage capacity.
      struct LocalStorageCapacity {
        std::optional<std::int64_t> available_disk{};     ///< Capacity of the local disks still available.
        std::optional<std::string> data_disk_category{};  ///< Category of the data disk, such as cloud_ssd.
        std::optional<std::int64_t> total_disk{};         ///< Total capacity of the local disks.
      };

      std::vector<AvailableInstanceType> available_instance_types{};  ///< Instance types that are available.
      std::optional<std::int64_t> available_memory{};                 ///< Memory still available.
      std::optional<std::int64_t> available_vcpus{};                  ///< Number of vCPUs still available.
      std::vector<LocalStorageCapacity> local_storage_capacities{};   ///< The capacities of the local storage.
      std::optional<std::int64_t> total_memory{};  ///< Total memory of the dedicated host, host cluster or CPU socket.
      std::optional<std::int64_t> total_vcpus{};   ///< Total number of vCPUs.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    DedicatedHostClusterCapacity dedicated_host_cluster_capacity{};  ///< The capacity of the dedicated host cluster.
    std::optional<std::string> dedicated_host_cluster_id{};          ///< ID of the dedicated host cluster.
    std::optional<std::string> dedicated_host_cluster_name{};        ///< Name of the dedicated host cluster.
    std::vector<std::string> dedicated_host_ids{};                   ///< IDs of the dedicated hosts.
    std::optional<std::string> description{};                        ///< Description of the dedicated host cluster.
    std::optional<std::string> region_id{};                          ///< Region, such as cn-hangzhou.
    std::optional<std::string> resource_group_id{};                  ///< ID of the resource group.
    std::vector<Tag> tags{};                                         ///< The tags.
    std::optional<std::string> zone_id{};                            ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<DedicatedHostCluster> dedicated_host_clusters{};  ///< The dedicated host clusters.
  std::optional<std::int64_t> page_number{};                    ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                      ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists dedicated host clusters.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `dedicated_host_clusters`.
struct DescribeDedicatedHostClustersRequest {
  using Response = DescribeDedicatedHostClustersResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// IDs of the dedicated host clusters, as a JSON array of strings.
  std::optional<std::vector<std::string>> dedicated_host_cluster_ids{};
  std::optional<std::string> dedicated_host_cluster_name{};  ///< Name of the dedicated host cluster.
  std::optional<std::string> lock_reason{};                  ///< Reason of a lock to filter by.
  std::optional<std::int64_t> page_number{};                 ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                   ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};                    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};            ///< ID of the resource group.
  std::optional<std::string> status{};                       ///< Only items of this status.
  std::vector<Tag> tag{};                                    ///< The tags.
  std::optional<std::string> zone_id{};                      ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersResponse::DedicatedHostCluster*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::AvailableInstanceType*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeDedicatedHostClustersResponse::DedicatedHostCluster::DedicatedHostClusterCapacity::LocalStorageCapacity*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersResponse::DedicatedHostCluster::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostClustersRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDedicatedHostClustersRequest&) noexcept;
inline auto& ItemsOf(DescribeDedicatedHostClustersResponse& page) noexcept {
  return page.dedicated_host_clusters;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
