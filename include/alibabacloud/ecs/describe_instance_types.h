// Generated from src/ecs/models/DescribeInstanceTypes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeInstanceTypes returns.
struct DescribeInstanceTypesResponse {
  /// One instance type.
  struct InstanceType {
    /// One attribute.
    struct Attribute {
      std::optional<std::string> name{};   ///< Name of the attribute.
      std::optional<std::string> value{};  ///< Value of the attribute.
    };

    /// The clock features of the instance type.
    struct Clock {
      /// Support of the instance type for the Precision Time Protocol (PTP).
      std::optional<std::string> ptp_support{};
    };

    /// The CPU options.
    struct CpuOptions {
      std::optional<std::int64_t> core{};                ///< Number of CPU cores.
      std::optional<std::int64_t> core_factor{};         ///< Factor for the number of CPU cores.
      std::optional<bool> hyper_threading_adjustable{};  ///< Whether hyper-threading can be changed.
      /// Support of the instance type for nested virtualization.
      std::optional<std::string> nested_virtualization_support{};
      std::vector<std::string> supported_topology_types{};  ///< Supported CPU topology types.
      std::optional<std::int64_t> threads_per_core{};       ///< Number of threads per CPU core.
    };

    /// The enhanced network features.
    struct EnhancedNetwork {
      std::optional<bool> express_support{};  ///< Whether Express is supported.
      std::optional<bool> rss_support{};      ///< Whether the instance type supports receive side scaling (RSS).
      std::optional<bool> sriov_support{};    ///< Whether the instance type supports SR-IOV.
      std::optional<std::int64_t> vf_queue_number_per_eni{};  ///< Number of virtual function (VF) queues per ENI.
    };

    /// One network card.
    struct NetworkCardInfo {
      std::optional<std::int64_t> network_card_index{};  ///< Index of the network card, from 0.
    };

    /// The network data.
    struct NetworkInfo {
      /// Weighting of the bandwidth between network and block storage.
      struct BandwidthWeighting {
        /// One weighting.
        struct WeightingInfo {
          std::optional<std::int64_t> ebs_bandwidth{};        ///< Block storage bandwidth.
          std::optional<std::int64_t> ebs_burst_bandwidth{};  ///< Burst block storage bandwidth.
          std::optional<std::string> name{};                  ///< Name of the weighting.
          std::optional<std::int64_t> vpc_bandwidth{};        ///< VPC bandwidth of the weighting.
          std::optional<std::int64_t> vpc_burst_bandwidth{};  ///< VPC burst bandwidth of the weighting.
        };

        std::vector<WeightingInfo> weighting_infos{};  ///< The bandwidth weightings.
      };

      BandwidthWeighting bandwidth_weighting{};  ///< Weighting of the bandwidth between network and block storage.
    };

    /// The security options.
    struct SecurityOptions {
      std::optional<std::string> secure_boot_support{};  ///< Support for Secure Boot.
    };

    std::vector<Attribute> attributes{};            ///< Further attributes.
    std::optional<std::int64_t> baseline_credit{};  ///< Baseline CPU performance of a burstable instance type.
    Clock clock{};                                  ///< The clock features of the instance type.
    std::optional<std::string> cpu_architecture{};  ///< CPU architecture, such as X86.
    std::optional<std::int64_t> cpu_core_count{};   ///< Number of vCPU cores.
    CpuOptions cpu_options{};                       ///< The CPU options.
    std::optional<double> cpu_speed_frequency{};    ///< Base frequency of the CPU.
    std::optional<double> cpu_turbo_frequency{};    ///< Turbo frequency of the CPU.
    std::optional<std::int64_t> disk_quantity{};    ///< Number of disks an instance of the type can have.
    EnhancedNetwork enhanced_network{};             ///< The enhanced network features.
    std::optional<std::int64_t> eni_ipv6_address_quantity{};  ///< Number of IPv6 addresses an ENI can have.
    /// Number of private IPv4 addresses an ENI can have.
    std::optional<std::int64_t> eni_private_ip_address_quantity{};
    std::optional<std::int64_t> eni_quantity{};        ///< Number of ENIs an instance of the type can have.
    std::optional<std::int64_t> eni_total_quantity{};  ///< Total number of ENIs an instance of the type can have.
    std::optional<bool> eni_trunk_supported{};         ///< Whether trunk ENIs are supported.
    /// Number of ERIs (elastic RDMA interfaces) an instance of the type can have.
    std::optional<std::int64_t> eri_quantity{};
    std::optional<std::int64_t> gpu_amount{};              ///< Number of GPUs. Wire: GPUAmount.
    std::optional<double> gpu_memory_size{};               ///< Size of the GPU memory. Wire: GPUMemorySize.
    std::optional<std::string> gpu_spec{};                 ///< GPU model, such as NVIDIA V100. Wire: GPUSpec.
    std::optional<std::int64_t> initial_credit{};          ///< Initial CPU credits of a burstable instance.
    std::optional<std::int64_t> instance_bandwidth_rx{};   ///< Inbound bandwidth of the instance type.
    std::optional<std::int64_t> instance_bandwidth_tx{};   ///< Outbound bandwidth of the instance type.
    std::optional<std::string> instance_category{};        ///< Category of the instance type, such as Big data.
    std::optional<std::string> instance_family_level{};    ///< Level of the instance family.
    std::optional<std::int64_t> instance_pps_rx{};         ///< Inbound packets per second of the instance type.
    std::optional<std::int64_t> instance_pps_tx{};         ///< Outbound packets per second of the instance type.
    std::optional<std::string> instance_type_family{};     ///< Instance family, such as ecs.g6.
    std::optional<std::string> instance_type_id{};         ///< ID of the instance type.
    std::optional<bool> jumbo_frame_support{};             ///< Whether jumbo frames are supported.
    std::optional<std::int64_t> local_storage_amount{};    ///< Number of local disks.
    std::optional<std::int64_t> local_storage_capacity{};  ///< Capacity of the local disks.
    std::optional<std::string> local_storage_category{};   ///< Category of the local disks, such as local_ssd_pro.
    std::optional<std::int64_t> maximum_queue_number_per_eni{};  ///< Greatest number of queues per ENI.
    std::optional<double> memory_size{};                         ///< Size of the memory in GiB.
    std::optional<std::int64_t> network_card_quantity{};         ///< Number of network cards.
    std::vector<NetworkCardInfo> network_cards{};                ///< The network cards.
    std::optional<bool> network_encryption_support{};        ///< Whether the instance type supports network encryption.
    NetworkInfo network_info{};                              ///< The network data.
    std::optional<std::string> nvme_support{};               ///< Support for NVMe.
    std::optional<std::string> physical_processor_model{};   ///< Model of the processor.
    std::optional<std::int64_t> primary_eni_queue_number{};  ///< Number of queues of the primary ENI.
    std::optional<std::int64_t> queue_pair_number{};         ///< Number of queue pairs.
    std::optional<std::int64_t> secondary_eni_queue_number{};  ///< Number of queues of a secondary ENI.
    SecurityOptions security_options{};                        ///< The security options.
    std::vector<std::string> supported_boot_modes{};           ///< Boot modes that the instance type supports.
    std::optional<std::int64_t> total_eni_queue_quantity{};    ///< Total number of queues of all ENIs.
  };

  std::vector<InstanceType> instance_types{};  ///< Instance types.
  std::optional<std::string> next_token{};     ///< Token of the next page; empty on the last one.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists instance types and their specifications.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `instance_types`.
struct DescribeInstanceTypesRequest {
  using Response = DescribeInstanceTypesResponse;  ///< What the action returns.

  std::vector<std::string> additional_attributes{};      ///< Further attributes to return.
  std::optional<std::string> cpu_architecture{};         ///< CPU architecture, such as X86.
  std::vector<std::string> cpu_architectures{};          ///< CPU architectures of the instance types.
  std::optional<std::string> gpu_spec{};                 ///< GPU model, such as NVIDIA V100. Wire: GPUSpec.
  std::vector<std::string> gpu_specs{};                  ///< GPU models.
  std::vector<std::string> instance_categories{};        ///< Categories of the instance types.
  std::optional<std::string> instance_category{};        ///< Category of the instance type, such as Big data.
  std::optional<std::string> instance_family_level{};    ///< Level of the instance family.
  std::vector<std::string> instance_type_families{};     ///< Instance families.
  std::optional<std::string> instance_type_family{};     ///< Instance family, such as ecs.g6.
  std::vector<std::string> instance_types{};             ///< Instance types.
  std::vector<std::string> local_storage_categories{};   ///< Categories of local disks.
  std::optional<std::string> local_storage_category{};   ///< Category of the local disks, such as local_ssd_pro.
  std::optional<std::int64_t> max_results{};             ///< Greatest number of items to return.
  std::optional<std::int64_t> maximum_cpu_core_count{};  ///< Greatest number of vCPUs that the instance type may have.
  /// Greatest base frequency of the CPU that the instance type may have.
  std::optional<double> maximum_cpu_speed_frequency{};
  /// Greatest turbo frequency of the CPU that the instance type may have.
  std::optional<double> maximum_cpu_turbo_frequency{};
  /// Greatest number of GPUs that the instance type may have. Wire: MaximumGPUAmount.
  std::optional<std::int64_t> maximum_gpu_amount{};
  std::optional<double> maximum_memory_size{};  ///< Greatest memory size that the instance type may have.
  /// Least baseline of CPU credits that the instance type must have.
  std::optional<std::int64_t> minimum_baseline_credit{};
  std::optional<std::int64_t> minimum_cpu_core_count{};  ///< Least number of vCPUs that the instance type must have.
  /// Least base frequency of the CPU that the instance type must have.
  std::optional<double> minimum_cpu_speed_frequency{};
  /// Least turbo frequency of the CPU that the instance type must have.
  std::optional<double> minimum_cpu_turbo_frequency{};
  std::optional<std::int64_t> minimum_disk_quantity{};  ///< Least number of disks that the instance type must support.
  /// Least number of IPv6 addresses per ENI that the instance type must support.
  std::optional<std::int64_t> minimum_eni_ipv6_address_quantity{};
  /// Least number of private IP addresses per ENI that the instance type must support.
  std::optional<std::int64_t> minimum_eni_private_ip_address_quantity{};
  std::optional<std::int64_t> minimum_eni_quantity{};  ///< Least number of ENIs that the instance type must support.
  /// Least number of elastic RDMA interfaces (ERI) that the instance type must support.
  std::optional<std::int64_t> minimum_eri_quantity{};
  /// Least number of GPUs that the instance type must have. Wire: MinimumGPUAmount.
  std::optional<std::int64_t> minimum_gpu_amount{};
  /// Least initial CPU credits that the instance type must have.
  std::optional<std::int64_t> minimum_initial_credit{};
  /// Least inbound bandwidth that the instance type must have.
  std::optional<std::int64_t> minimum_instance_bandwidth_rx{};
  /// Least outbound bandwidth that the instance type must have.
  std::optional<std::int64_t> minimum_instance_bandwidth_tx{};
  /// Least inbound packet rate that the instance type must have.
  std::optional<std::int64_t> minimum_instance_pps_rx{};
  /// Least outbound packet rate that the instance type must have.
  std::optional<std::int64_t> minimum_instance_pps_tx{};
  /// Least number of local disks that the instance type must have.
  std::optional<std::int64_t> minimum_local_storage_amount{};
  /// Least capacity of the local disks that the instance type must have.
  std::optional<std::int64_t> minimum_local_storage_capacity{};
  std::optional<double> minimum_memory_size{};  ///< Least memory size that the instance type must have.
  /// Least number of queues of the primary ENI that the instance type must have.
  std::optional<std::int64_t> minimum_primary_eni_queue_number{};
  /// Least number of queue pairs that the instance type must have.
  std::optional<std::int64_t> minimum_queue_pair_number{};
  /// Least number of queues of a secondary ENI that the instance type must have.
  std::optional<std::int64_t> minimum_secondary_eni_queue_number{};
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> nvme_support{};              ///< Support for NVMe.
  std::optional<std::string> physical_processor_model{};  ///< Model of the processor.
  std::vector<std::string> physical_processor_models{};   ///< Models of the processor.
  std::optional<bool> support_hot_modify{};  ///< Whether the instance type must support changes while running.
};

const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::Attribute*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::Clock*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::CpuOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::EnhancedNetwork*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::NetworkCardInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::NetworkInfo*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting*) noexcept;
const schema::Struct& SchemaOf(
    const DescribeInstanceTypesResponse::InstanceType::NetworkInfo::BandwidthWeighting::WeightingInfo*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesResponse::InstanceType::SecurityOptions*) noexcept;
const schema::Struct& SchemaOf(const DescribeInstanceTypesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeInstanceTypesRequest&) noexcept;
inline auto& ItemsOf(DescribeInstanceTypesResponse& page) noexcept {
  return page.instance_types;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
