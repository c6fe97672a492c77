// Generated from src/ecs/models/DescribeReservedInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeReservedInstances returns.
struct DescribeReservedInstancesResponse {
  /// One reserved instance.
  struct ReservedInstance {
    /// One operation lock.
    struct OperationLock {
      std::optional<std::string> lock_reason{};  ///< Why operations on the resource are locked.
    };

    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> allocation_status{};  ///< State of the allocation.
    std::optional<std::string> creation_time{};      ///< Time of creation.
    std::optional<std::string> description{};        ///< Description of the reserved instance.
    std::optional<std::string> expired_time{};       ///< Time of expiration.
    std::optional<std::int64_t> instance_amount{};   ///< Number of instances.
    /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
    std::optional<std::string> instance_type{};
    std::optional<std::string> offering_type{};           ///< Payment type, such as All Upfront.
    std::vector<OperationLock> operation_locks{};         ///< The locks on operations on the resource.
    std::optional<std::string> platform{};                ///< Operating system platform.
    std::optional<std::string> region_id{};               ///< Region, such as cn-hangzhou.
    std::optional<std::string> reserved_instance_id{};    ///< ID of the reserved instance.
    std::optional<std::string> reserved_instance_name{};  ///< Name of the reserved instance.
    std::optional<std::string> resource_group_id{};       ///< ID of the resource group.
    std::optional<std::string> scope{};                   ///< Scope, such as region or Tag.
    std::optional<std::string> start_time{};              ///< Start time in UTC, such as 2017-12-10T04:04Z.
    std::optional<std::string> status{};                  ///< Status of the reserved instance.
    std::vector<Tag> tags{};                              ///< The tags.
    std::optional<std::string> zone_id{};                 ///< Zone, such as cn-hangzhou-f.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<ReservedInstance> reserved_instances{};  ///< The reserved instances.
  std::optional<std::int64_t> total_count{};           ///< Number of items on all pages.
};

/// Lists reserved instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `reserved_instances`.
struct DescribeReservedInstancesRequest {
  using Response = DescribeReservedInstancesResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag.
    std::optional<std::string> value{};  ///< Value of the tag.
  };

  /// @{
  /// A value of `allocation_type`.
  static constexpr const char* kAllocationTypeNormal = "Normal";
  static constexpr const char* kAllocationTypeShared = "Shared";
  /// @}
  /// @{
  /// A value of `lock_reason`.
  static constexpr const char* kLockReasonFinancial = "financial";
  static constexpr const char* kLockReasonSecurity = "security";
  /// @}
  /// @{
  /// A value of `scope`.
  static constexpr const char* kScopeRegion = "Region";
  static constexpr const char* kScopeZone = "Zone";
  /// @}

  std::optional<std::string> allocation_type{};  ///< Kind of allocation, Normal or Shared. Default: Normal.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> instance_type_family{};    ///< Instance family, such as ecs.g6.
  std::optional<std::string> lock_reason{};             ///< Reason of a lock to filter by.
  std::optional<std::string> offering_type{};           ///< Payment type, such as All Upfront.
  std::optional<std::int64_t> page_number{};            ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};              ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> reserved_instance_id{};      ///< ID of the reserved instance.
  std::optional<std::string> reserved_instance_name{};  ///< Name of the reserved instance.
  std::optional<std::string> scope{};                   ///< Scope, such as Region, Zone or Tag.
  std::vector<std::string> status{};                    ///< Status of the item.
  std::vector<Tag> tag{};                               ///< The tags.
  std::optional<std::string> zone_id{};                 ///< Zone, such as cn-hangzhou-f.
};

const schema::Struct& SchemaOf(const DescribeReservedInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedInstancesResponse::ReservedInstance*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedInstancesResponse::ReservedInstance::OperationLock*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedInstancesResponse::ReservedInstance::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeReservedInstancesRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeReservedInstancesRequest&) noexcept;
inline auto& ItemsOf(DescribeReservedInstancesResponse& page) noexcept {
  return page.reserved_instances;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
