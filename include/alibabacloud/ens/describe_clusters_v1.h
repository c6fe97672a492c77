// Generated from src/ens/models/DescribeClustersV1.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeClustersV1 returns.
struct DescribeClustersV1Response {
  /// One cluster.
  struct Clusters {
    /// The configuration of the control plane.
    struct ControlPlaneConfig {
      std::optional<std::string> container_runtime{};     ///< Container runtime, such as containerd.
      std::optional<std::string> image_id{};              ///< ID of the image.
      std::optional<std::string> instance_spec{};         ///< Specification of the instance, such as ens.sn1.stiny.
      std::optional<std::string> node_port_range{};       ///< Range of the node ports, such as 30000-32767.
      std::optional<std::int64_t> size{};                 ///< Size of the control plane config.
      std::optional<std::string> system_disk_category{};  ///< Category of the system disk.
      std::optional<std::int64_t> system_disk_size{};     ///< Size of the system disk in GiB.
    };

    std::optional<std::string> ali_uid{};             ///< ID of the Alibaba Cloud account.
    std::optional<std::string> cluster_id{};          ///< ID of the cluster.
    std::optional<std::string> config{};              ///< Configuration of the cluster. JSON text.
    std::optional<std::string> container_cidr{};      ///< CIDR block of the containers.
    ControlPlaneConfig control_plane_config{};        ///< The configuration of the control plane.
    std::optional<std::string> ens_region_id{};       ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> join_token{};          ///< Token for joining the cluster. Sensitive: printed as ***.
    std::optional<std::string> kubernetes_version{};  ///< Version of Kubernetes, such as 1.32.1.
    std::optional<std::string> load_balancer_id{};    ///< ID of the load balancer.
    std::optional<std::string> name{};                ///< Name of the cluster.
    std::vector<std::string> pod_vswitch_ids{};       ///< IDs of the vSwitches for pods.
    std::optional<bool> public_access{};              ///< Whether the cluster can be reached from the Internet.
    std::optional<std::string> service_cidr{};        ///< CIDR block for services, such as 172.19.0.0/20.
    std::optional<std::string> state{};               ///< State of the cluster.
    std::optional<std::string> vpc_id{};              ///< ID of the VPC.
    std::vector<std::string> vswitch_ids{};           ///< IDs of the vSwitches.
  };

  std::vector<Clusters> clusters{};  ///< The clusters.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists clusters with their configuration.
///
/// A read: repeated after any failure that may pass. HTTPS only.
struct DescribeClustersV1Request {
  using Response = DescribeClustersV1Response;  ///< What the action returns.

  std::optional<std::string> cluster_id{};     ///< ID of the cluster.
  std::optional<std::string> ens_region_id{};  ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::string> name{};           ///< Only items of this name.
};

const schema::Struct& SchemaOf(const DescribeClustersV1Response*) noexcept;
const schema::Struct& SchemaOf(const DescribeClustersV1Response::Clusters*) noexcept;
const schema::Struct& SchemaOf(const DescribeClustersV1Response::Clusters::ControlPlaneConfig*) noexcept;
const schema::Struct& SchemaOf(const DescribeClustersV1Request*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeClustersV1Request&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
