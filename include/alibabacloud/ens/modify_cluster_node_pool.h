// Generated from src/ens/models/ModifyClusterNodePool.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyClusterNodePool returns.
struct ModifyClusterNodePoolResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the configuration of a node pool of a cluster.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ModifyClusterNodePoolRequest {
  using Response = ModifyClusterNodePoolResponse;  ///< What the action returns.

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
    std::optional<std::string> nodepool_id{};  ///< Required. ID of the node pool.
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

  std::optional<std::string> cluster_id{};  ///< Required. ID of the cluster.
  KubernetesConfig kubernetes_config{};     ///< The Kubernetes configuration of the node pool.
  NodepoolInfo nodepool_info{};             ///< Required. The basic data of the node pool.
  ScalingGroup scaling_group{};             ///< The scaling group of the node pool.
};

const schema::Struct& SchemaOf(const ModifyClusterNodePoolResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest::KubernetesConfig*) noexcept;
const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest::NodepoolInfo*) noexcept;
const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest::ScalingGroup*) noexcept;
const schema::Struct& SchemaOf(const ModifyClusterNodePoolRequest::ScalingGroup::DataDisks*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyClusterNodePoolRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
