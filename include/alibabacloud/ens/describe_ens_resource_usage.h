// Generated from src/ens/models/DescribeEnsResourceUsage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeEnsResourceUsage returns.
struct DescribeEnsResourceUsageResponse {
  /// One ENS resource usage.
  struct EnsResourceUsage {
    /// @{
    /// A value of `service_type`.
    static constexpr const char* kServiceType1 = "1";
    static constexpr const char* kServiceType2 = "2";
    static constexpr const char* kServiceType3 = "3";
    /// @}

    std::optional<std::int64_t> compute_resource_count{};  ///< Number of compute resources.
    std::optional<std::int64_t> cpu_sum{};                 ///< Sum of the CPU cores.
    std::optional<std::int64_t> disk_count{};              ///< Number of disks.
    std::optional<std::int64_t> down_count{};              ///< Number of instances that are down.
    std::optional<std::int64_t> expired_count{};           ///< Number of expired instances.
    std::optional<std::int64_t> expiring_count{};          ///< Number of instances about to expire.
    std::optional<std::int64_t> gpu_sum{};                 ///< Sum of the GPUs.
    std::optional<std::int64_t> instance_count{};          ///< Number of instances.
    std::optional<std::int64_t> running_count{};           ///< Number of running instances.
    std::optional<std::string> service_type{};             ///< Type of the service.
    std::optional<std::int64_t> storage_sum{};             ///< Total amount of storage.
  };

  std::vector<EnsResourceUsage> ens_resource_usage{};  ///< The usage of the ENS resources.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists counts of instances, disks and computing resources by service type.
///
/// A read: repeated after any failure that may pass.
struct DescribeEnsResourceUsageRequest {
  using Response = DescribeEnsResourceUsageResponse;  ///< What the action returns.

  /// End of the range of expiration times, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> expired_end_time{};
  /// Start of the range of expiration times, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> expired_start_time{};
};

const schema::Struct& SchemaOf(const DescribeEnsResourceUsageResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsResourceUsageResponse::EnsResourceUsage*) noexcept;
const schema::Struct& SchemaOf(const DescribeEnsResourceUsageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeEnsResourceUsageRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
