// Generated from src/ens/models/CreateCluster.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateCluster returns.
struct CreateClusterResponse {
  std::optional<std::string> cluster_id{};  ///< ID of the cluster.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a Kubernetes cluster and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateClusterRequest {
  using Response = CreateClusterResponse;  ///< What the action returns.

  /// The configuration of the control plane.
  struct ControlPlaneConfig {
    std::optional<std::string> image_id{};       ///< ID of the image.
    std::optional<std::string> instance_spec{};  ///< Specification of the instance, such as ens.sn1.stiny.
    /// Password for logging on to the nodes of the control plane. Sensitive: printed as ***.
    std::optional<std::string> login_password{};
    std::optional<std::string> node_port_range{};       ///< Range of the node ports, such as 30000-32767.
    std::optional<std::string> runtime{};               ///< Container runtime, such as containerd.
    std::optional<std::int64_t> size{};                 ///< Size of the control plane config.
    std::optional<std::string> system_disk_category{};  ///< Category of the system disk.
    std::optional<std::int64_t> system_disk_size{};     ///< Size of the system disk in GiB.
  };

  std::optional<std::string> cluster_type{};                  ///< Required. Type of the cluster, such as Kubernetes.
  std::optional<std::string> cluster_version{};               ///< Version of the cluster.
  std::optional<std::string> container_cidr{};                ///< CIDR block of the containers.
  ControlPlaneConfig control_plane_config{};                  ///< The configuration of the control plane.
  std::optional<std::string> ens_region_id{};                 ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> kubernetes_version{};            ///< Version of Kubernetes, such as 1.32.1.
  std::optional<std::string> load_balancer_id{};              ///< ID of the load balancer.
  std::optional<std::string> name{};                          ///< Name of the item.
  std::optional<std::vector<std::string>> pod_vswitch_ids{};  ///< IDs of the vSwitches for pods.
  std::optional<std::string> profile{};                       ///< Required. Profile of the cluster, such as Default.
  std::optional<bool> public_access{};                        ///< Whether the cluster can be reached from the Internet.
  std::optional<std::string> service_cidr{};                  ///< CIDR block for services, such as 172.19.0.0/20.
  std::optional<std::string> vpc_id{};                        ///< ID of the VPC.
  std::optional<std::vector<std::string>> vswitch_ids{};      ///< IDs of the vSwitches.
};

const schema::Struct& SchemaOf(const CreateClusterResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateClusterRequest::ControlPlaneConfig*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateClusterRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
