// Generated from src/ecs/models/DescribeDedicatedHostTypes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDedicatedHostTypes returns.
struct DescribeDedicatedHostTypesResponse {
  /// One dedicated host type.
  struct DedicatedHostType {
    std::optional<std::int64_t> cores{};                       ///< Number of CPU cores.
    std::optional<std::string> cpu_over_commit_ratio_range{};  ///< Range of the CPU overcommit ratio, such as 1-5.
    std::optional<std::string> dedicated_host_type{};          ///< Type of the dedicated host, such as ddh.c5.
    std::optional<std::string> gpu_spec{};                     ///< GPU model, such as NVIDIA V100. Wire: GPUSpec.
    std::optional<std::int64_t> local_storage_amount{};        ///< Number of local disks.
    std::optional<std::int64_t> local_storage_capacity{};      ///< Capacity of the local disks.
    std::optional<std::string> local_storage_category{};       ///< Category of the local disks, such as local_ssd_pro.
    std::optional<double> memory_size{};                       ///< Size of the memory in GiB.
    std::optional<std::int64_t> physical_gpus{};               ///< Number of physical GPUs.
    std::optional<std::int64_t> sockets{};                     ///< Number of CPU sockets.
    std::optional<bool> support_cpu_over_commit_ratio{};       ///< Whether the type supports a CPU overcommit ratio.
    /// Instance families that the dedicated host supports.
    std::vector<std::string> supported_instance_type_families{};
    std::vector<std::string> supported_instance_types_list{};  ///< Instance types that the dedicated host supports.
    std::optional<std::int64_t> total_vcpus{};                 ///< Total number of vCPUs.
    std::optional<std::int64_t> total_vgpus{};                 ///< Total number of vGPUs.
  };

  std::vector<DedicatedHostType> dedicated_host_types{};  ///< The dedicated host types.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists dedicated host types.
///
/// A read: repeated after any failure that may pass.
struct DescribeDedicatedHostTypesRequest {
  using Response = DescribeDedicatedHostTypesResponse;  ///< What the action returns.

  std::optional<std::string> dedicated_host_type{};  ///< Type of the dedicated host, such as ddh.c5.
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
  /// Instance family that the dedicated host type must support, such as ecs.sn1ne.
  std::optional<std::string> supported_instance_type_family{};
};

const schema::Struct& SchemaOf(const DescribeDedicatedHostTypesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostTypesResponse::DedicatedHostType*) noexcept;
const schema::Struct& SchemaOf(const DescribeDedicatedHostTypesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDedicatedHostTypesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
