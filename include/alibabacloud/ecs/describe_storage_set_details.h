// Generated from src/ecs/models/DescribeStorageSetDetails.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeStorageSetDetails returns.
struct DescribeStorageSetDetailsResponse {
  /// One disk.
  struct Disk {
    std::optional<std::string> category{};        ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> creation_time{};   ///< Time of creation.
    std::optional<std::string> disk_id{};         ///< ID of the disk.
    std::optional<std::string> disk_name{};       ///< Name of the disk.
    std::optional<std::string> region_id{};       ///< Region, such as cn-hangzhou.
    std::optional<std::string> storage_set_id{};  ///< ID of the storage set.
    std::optional<std::int64_t> storage_set_partition_number{};  ///< Partition number of the storage set.
    std::optional<std::string> zone_id{};                        ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<Disk> disks{};                  ///< The disks.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the disks of a storage set.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `disks`.
struct DescribeStorageSetDetailsRequest {
  using Response = DescribeStorageSetDetailsResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::vector<std::string>> disk_ids{};          ///< IDs of the disks.
  std::optional<std::int64_t> page_number{};                   ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                     ///< Items on a page.
  std::optional<std::string> region_id{};                      ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> storage_set_id{};                 ///< Required. ID of the storage set.
  std::optional<std::int64_t> storage_set_partition_number{};  ///< Partition number of the storage set.
};

const schema::Struct& SchemaOf(const DescribeStorageSetDetailsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageSetDetailsResponse::Disk*) noexcept;
const schema::Struct& SchemaOf(const DescribeStorageSetDetailsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeStorageSetDetailsRequest&) noexcept;
inline auto& ItemsOf(DescribeStorageSetDetailsResponse& page) noexcept {
  return page.disks;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
