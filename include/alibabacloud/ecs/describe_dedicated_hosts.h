// Generated from src/ecs/models/DescribeDedicatedHosts.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDedicatedHosts returns.
struct DescribeDedicatedHostsResponse {
  /// One dedicated host.
  struct DedicatedHost {
    /// Capacity of the storage capacity unit or dedicated host.
    struct Capacity {
      /// One available instance type.
      struct AvailableInstanceType {
        /// Number of instances of the type that can still be created.
        std::optional<std::int64_t> available_instance_capacity{};
        /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
        std::optional<std::string> instance_type{};
      };

      /// One socket capacity.
      struct SocketCapacity {
        std::optional<double> available_memory{};      ///< Memory still available.
        std::optional<std::int64_t> available_vcpu{};  ///< Number of vCPUs still available.
        std::optional<std::int64_t> socket_id{};       ///< ID of the CPU socket.
        std::optional<double> total_memory{};      ///< Total memory of the dedicated host, host cluster or CPU socket.
        std::optional<std::int64_t> total_vcpu{};  ///< Total number of vCPUs.
      };

      std::vector<AvailableInstanceType> available_instance_types{};  ///< Instance types that are available.
      std::optional<std::int64_t> available_local_storage{};          ///< Local storage still available.
      std::optional<double> available_memory{};                       ///< Memory still available.
      std::optional<std::int64_t> available_vcpus{};                  ///< Number of vCPUs still available.
      std::optional<std::int64_t> available_vgpus{};                  ///< Number of vGPUs still available.
      std::optional<std::string> local_storage_category{};  ///< Category of the local disks, such as local_ssd_pro.
      std::vector<SocketCapacity> socket_capacities{};      ///< The capacities by CPU socket.
      std::optional<std::int64_t> total_local_storage{};    ///< Total local storage of the dedicated host.
      std::optional<double> total_memory{};       ///< Total memory of the dedicated host, host cluster or CPU socket.
      std::optional<std::int64_t> total_vcpus{};  ///< Total number of vCPUs.
      std::optional<std::int64_t> total_vgpus{};  ///< Total number of vGPUs.
    };

    /// The details of the dedicated host.
    struct HostDetailInfo {
      std::optional<std::string> serial_number{};  ///< Serial number of the host, disk or instance.
      std::optional<std::string> vgpu_version{};   ///< Version of the vGPU.
    };

    /// One instance.
    struct Instance {
      std::optional<std::string> instance_id{};         ///< ID of the instance.
      std::optional<std::int64_t> instance_owner_id{};  ///< ID of the account that owns the instance.
      /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
      std::optional<std::string> instance_type{};
      std::optional<std::string> socket_id{};  ///< ID of the CPU socket.
    };

    /// The network attributes.
    struct NetworkAttributes {
      /// Timeout of UDP sessions between load balancers and the dedicated host.
      std::optional<std::int64_t> slb_udp_timeout{};
      std::optional<std::int64_t> udp_timeout{};  ///< Timeout of UDP sessions.
    };

    /// One operation lock.
    struct OperationLock {
      std::optional<std::string> lock_reason{};  ///< Why operations on the resource are locked.
    };

    /// The scheduling options.
    struct SchedulerOptions {
      std::optional<std::string> managed_private_space_id{};  ///< ID of the managed private space.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> action_on_maintenance{};  ///< Action taken on maintenance.
    /// Whether the dedicated host takes part in automatic placement, on or off.
    std::optional<std::string> auto_placement{};
    std::optional<std::string> auto_release_time{};  ///< When the resource is released automatically, in UTC.
    Capacity capacity{};                             ///< Capacity of the storage capacity unit or dedicated host.
    std::optional<std::string> charge_type{};  ///< Billing method, PrePaid (subscription) or PostPaid (pay-as-you-go).
    std::optional<std::int64_t> cores{};       ///< Number of CPU cores.
    std::optional<double> cpu_over_commit_ratio{};           ///< CPU overcommit ratio of the dedicated host.
    std::optional<std::string> creation_time{};              ///< Time of creation.
    std::optional<std::string> dedicated_host_cluster_id{};  ///< ID of the dedicated host cluster.
    std::optional<std::string> dedicated_host_id{};          ///< ID of the dedicated host.
    std::optional<std::string> dedicated_host_name{};        ///< Name of the dedicated host.
    std::optional<std::int64_t> dedicated_host_owner_id{};   ///< ID of the account that owns the dedicated host.
    std::optional<std::string> dedicated_host_type{};        ///< Type of the dedicated host, such as ddh.c5.
    std::optional<std::string> description{};                ///< Description of the dedicated host.
    std::optional<std::string> expired_time{};               ///< Time of expiration.
    std::optional<std::string> gpu_spec{};                   ///< GPU model, such as NVIDIA V100. Wire: GPUSpec.
    HostDetailInfo host_detail_info{};                       ///< The details of the dedicated host.
    std::vector<Instance> instances{};                       ///< The instances.
    std::optional<std::string> machine_id{};                 ///< ID of the machine.
    NetworkAttributes network_attributes{};                  ///< The network attributes.
    std::vector<OperationLock> operation_locks{};            ///< The locks on operations on the resource.
    std::optional<std::int64_t> physical_gpus{};             ///< Number of physical GPUs.
    std::optional<std::string> region_id{};                  ///< Region, such as cn-hangzhou.
    std::optional<std::string> resource_group_id{};          ///< ID of the resource group.
    std::optional<std::string> sale_cycle{};                 ///< Sale cycle, such as month.
    SchedulerOptions scheduler_options{};                    ///< The scheduling options.
    std::optional<std::int64_t> sockets{};                   ///< Number of CPU sockets.
    std::optional<std::string> status{};                     ///< Status of the dedicated host.
    /// Custom instance families that the dedicated host supports.
    std::vector<std::string> supported_custom_instance_type_families{};
    /// Instance families that the dedicated host supports.
    std::vector<std::string> supported_instance_type_families{};
    std::vector<std::string> supported_instance_types_list{};  ///< Instance types that the dedicated host supports.
    std::vector<Tag> tags{};                                   ///< The tags.
    std::optional<std::string> zone_id{};                      ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<DedicatedHost> dedicated_hosts{};  ///< The dedicated hosts.
  std::optional<std::string> next_token{};       ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};     ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};       ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists dedicated hosts.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `dedicated_hosts`.
struct DescribeDedicatedHostsRequest {
  using Response = DescribeDedicatedHostsResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `lock_reason`.
  static constexpr const char* kLockReasonFinancial = "financial";
  static constexpr const char* kLockReasonSecurity = "security";
  /// @}
  /// @{
  /// A value of `socket_details`.
  static constexpr const char* kSocketDetailsTrue = "true";
  static constexpr const char* kSocketDetailsFalse = "false";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusAvailable = "Available";
  static constexpr const char* kStatusUnderAssessment = "UnderAssessment";
  static constexpr const char* kStatusPermanentFailure = "PermanentFailure";
  static constexpr const char* kStatusTempUnavailable = "TempUnavailable";
  static constexpr const char* kStatusRedeploying = "Redeploying";
  /// @}

  std::optional<std::string> dedicated_host_cluster_id{};        ///< ID of the dedicated host cluster.
  std::optional<std::vector<std::string>> dedicated_host_ids{};  ///< IDs of the dedicated hosts.
  std::optional<std::string> dedicated_host_name{};              ///< Name of the dedicated host.
  std::optional<std::string> dedicated_host_type{};              ///< Type of the dedicated host, such as ddh.c5.
  std::optional<std::string> lock_reason{};                      ///< Reason of a lock to filter by.
  std::optional<std::int64_t> max_results{};                     ///< Greatest number of items to return. Default: 10.
  std::optional<std::string> need_host_detail{};                 ///< Whether to return the details of the hosts.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};       ///< Number of the page, from 1. @deprecated
  std::optional<std::int64_t> page_size{};         ///< Items on a page. @deprecated
  std::optional<bool> query_inventory{};           ///< Whether to query the inventory.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> socket_details{};     ///< Whether to return the capacities by CPU socket.
  std::optional<std::string> status{};             ///< Only items of this status. Default: Available.
  std::vector<Tag> tag{};                          ///< The tags.
  std::optional<std::string> zone_id{};            ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::Capacity*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeDedicatedHostsResponse::DedicatedHost::Capacity::AvailableInstanceType*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::Capacity::SocketCapacity*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::HostDetailInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::Instance*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::NetworkAttributes*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::OperationLock*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::SchedulerOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsResponse::DedicatedHost::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDedicatedHostsRequest&) noexcept;
inline auto& ItemsOf(DescribeDedicatedHostsResponse& page) noexcept {
  return page.dedicated_hosts;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
