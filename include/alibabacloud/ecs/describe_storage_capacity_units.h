// Generated from src/ecs/models/DescribeStorageCapacityUnits.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeStorageCapacityUnits returns.
struct DescribeStorageCapacityUnitsResponse {
  /// One storage capacity unit.
  struct StorageCapacityUnit {
    /// One tag.
    struct Tag {
      std::optional<std::string> tag_key{};    ///< Key of the tag.
      std::optional<std::string> tag_value{};  ///< Value of the tag.
    };

    std::optional<std::string> allocation_status{};  ///< State of the allocation.
    std::optional<std::int64_t> capacity{};          ///< Capacity of the storage capacity unit or dedicated host.
    std::optional<std::string> creation_time{};      ///< Time of creation.
    std::optional<std::string> description{};        ///< Description of the storage capacity unit.
    std::optional<std::string> expired_time{};       ///< Time of expiration.
    std::optional<std::string> name{};               ///< Name of the storage capacity unit.
    std::optional<std::string> region_id{};          ///< Region, such as cn-hangzhou.
    std::optional<std::string> start_time{};         ///< Start time in UTC, such as 2017-12-10T04:04Z.
    std::optional<std::string> status{};             ///< Status of the storage capacity unit.
    std::optional<std::string> storage_capacity_unit_id{};  ///< ID of the storage capacity unit (SCU).
    std::vector<Tag> tags{};                                ///< The tags.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<StorageCapacityUnit> storage_capacity_units{};  ///< The storage capacity units (SCU).
  std::optional<std::int64_t> total_count{};                  ///< Number of items on all pages.
};

/// Lists storage capacity units (SCUs).
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `storage_capacity_units`.
struct DescribeStorageCapacityUnitsRequest {
  using Response = DescribeStorageCapacityUnitsResponse;  ///< What the action returns.

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

  std::optional<std::string> allocation_type{};         ///< Kind of allocation, Normal or Shared. Default: Normal.
  std::optional<std::int64_t> capacity{};               ///< Capacity of the storage capacity unit or dedicated host.
  std::optional<std::string> name{};                    ///< Only items of this name.
  std::optional<std::int64_t> page_number{};            ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};              ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};               ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> status{};                    ///< Status of the item.
  std::vector<std::string> storage_capacity_unit_id{};  ///< ID of the storage capacity unit (SCU).
  std::vector<Tag> tag{};                               ///< The tags.
};

const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsResponse::StorageCapacityUnit*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsResponse::StorageCapacityUnit::Tag*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsRequest*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageCapacityUnitsRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeStorageCapacityUnitsRequest&) noexcept;
inline auto& ItemsOf(DescribeStorageCapacityUnitsResponse& page) noexcept {
  return page.storage_capacity_units;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
