// Generated from src/ecs/models/DescribeAutoProvisioningGroupInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeAutoProvisioningGroupInstances returns.
struct DescribeAutoProvisioningGroupInstancesResponse {
  /// One instance.
  struct Instance {
    std::optional<std::int64_t> cpu{};           ///< Number of vCPUs. Wire: CPU.
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> instance_id{};    ///< ID of the instance.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    std::optional<bool> io_optimized{};         ///< Whether the instance is I/O optimized.
    std::optional<bool> is_spot{};              ///< Whether the instance is a spot instance.
    std::optional<std::int64_t> memory{};       ///< Size of the memory in MiB.
    std::optional<std::string> network_type{};  ///< Type of the network.
    std::optional<std::string> os_type{};       ///< Type of the operating system.
    std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
    std::optional<std::string> status{};        ///< Status of the instance.
    std::optional<std::string> zone_id{};       ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<Instance> instances{};          ///< The instances.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the instances of an auto provisioning group.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `instances`.
struct DescribeAutoProvisioningGroupInstancesRequest {
  using Response = DescribeAutoProvisioningGroupInstancesResponse;  ///< What the action returns.

  std::optional<std::string> auto_provisioning_group_id{};  ///< Required. ID of the auto provisioning group.
  std::optional<std::int64_t> page_number{};                ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                  ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};                   ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupInstancesResponse::Instance*) noexcept;
const schema::Struct& SchemaOf(const DescribeAutoProvisioningGroupInstancesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeAutoProvisioningGroupInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeAutoProvisioningGroupInstancesResponse& page) noexcept {
  return page.instances;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
