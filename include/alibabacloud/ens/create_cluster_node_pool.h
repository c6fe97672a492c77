// Generated from src/ens/models/CreateClusterNodePool.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateClusterNodePool returns.
struct CreateClusterNodePoolResponse {
  /// The node pool.
  struct Nodepool {
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

  Nodepool nodepool{};  ///< The node pool.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a node pool in a cluster and returns it.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct CreateClusterNodePoolRequest {
  using Response = CreateClusterNodePoolResponse;  ///< What the action returns.

  /// The Kubernetes configuration of the node pool.
  struct KubernetesConfig {
    /// User data to run beforehand, Base64-encoded. Text that is not Base64 is refused: see Base64Encode(). Sensitive:
    /// printed as ***.
    std::optional<std::string> pre_user_data{};
    /// User data, Base64-encoded. Text that is not Base64 is refused: see Base64Encode(). Sensitive: printed as ***.
    std::optional<std::string> user_data{};
  };

  /// The basic data of the node pool.
  struct NodepoolInfo {
    std::optional<std::string> name{};  ///< Required. Name of the nodepool.
  };

  /// The scaling group of the node pool.
  struct ScalingGroup {
    /// One data disk.
    struct DataDisks {
      std::optional<std::string> category{};  ///< Category of the disk, such as cloud_efficiency.
      std::optional<std::int64_t> size{};     ///< Size of the data disk.
    };

    std::vector<DataDisks> data_disks{};         ///< The data disks.
    std::optional<std::int64_t> desired_size{};  ///< Desired number of nodes in the node pool.
    std::optional<std::string> image_id{};       ///< Required. ID of the image.
    /// Billing method, such as PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::string> instance_charge_type{};
    std::vector<std::string> instance_types{};          ///< Required. Instance types.
    std::optional<std::string> key_pair_name{};         ///< Name of the key pair.
    std::optional<std::string> password{};              ///< Password for logging on. Sensitive: printed as ***.
    std::optional<std::string> system_disk_category{};  ///< Category of the system disk.
    std::optional<std::int64_t> system_disk_size{};     ///< Size of the system disk in GiB.
    std::vector<std::string> vswitch_ids{};             ///< Required. IDs of the vSwitches.
  };

  std::optional<std::string> cluster_id{};  ///< Required. ID of the cluster.
  KubernetesConfig kubernetes_config{};     ///< The Kubernetes configuration of the node pool.
  NodepoolInfo nodepool_info{};             ///< Required. The basic data of the node pool.
  ScalingGroup scaling_group{};             ///< Required. The scaling group of the node pool.
};

const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::KubernetesConfig*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::NodepoolInfo*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::ScalingGroup*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::ScalingGroup::DataDisks*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolResponse::Nodepool::StatusInfo*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest::KubernetesConfig*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest::NodepoolInfo*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest::ScalingGroup*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterNodePoolRequest::ScalingGroup::DataDisks*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateClusterNodePoolRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
