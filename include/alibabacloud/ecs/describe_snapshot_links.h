// Generated from src/ecs/models/DescribeSnapshotLinks.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSnapshotLinks returns.
struct DescribeSnapshotLinksResponse {
  /// One snapshot link.
  struct SnapshotLink {
    std::optional<std::string> category{};           ///< Category of the resource, for a disk such as cloud_ssd.
    std::optional<std::string> instance_id{};        ///< ID of the instance.
    std::optional<std::string> instance_name{};      ///< Name of the instance.
    std::optional<bool> instant_access{};            ///< Whether instant access of the snapshot is enabled.
    std::optional<std::string> region_id{};          ///< Region, such as cn-hangzhou.
    std::optional<std::string> snapshot_link_id{};   ///< ID of the snapshot chain.
    std::optional<std::string> source_disk_id{};     ///< ID of the source disk.
    std::optional<std::string> source_disk_name{};   ///< Name of the source disk.
    std::optional<std::int64_t> source_disk_size{};  ///< Size of the source disk in GiB.
    std::optional<std::string> source_disk_type{};   ///< Type of the source disk: system or data.
    std::optional<std::int64_t> total_count{};       ///< Number of items on all pages.
    std::optional<std::int64_t> total_size{};        ///< Total size of the snapshots in bytes.
  };

  std::optional<std::string> next_token{};    ///< Token of the next page; empty on the last one.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SnapshotLink> snapshot_links{};  ///< The snapshot chains.
  std::optional<std::int64_t> total_count{};   ///< Number of items on all pages.
};

/// Lists snapshot chains with their source disk, number of snapshots and total size.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `snapshot_links`.
struct DescribeSnapshotLinksRequest {
  using Response = DescribeSnapshotLinksResponse;  ///< What the action returns.

  std::optional<std::vector<std::string>> disk_ids{};  ///< IDs of the disks.
  std::optional<std::string> instance_id{};            ///< ID of the instance.
  std::optional<std::int64_t> max_results{};           ///< Greatest number of items to return.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::int64_t> page_number{};                    ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};                      ///< Items on a page. Range: 1..100. Default: 10.
  std::optional<std::string> region_id{};                       ///< Required. Region, such as cn-hangzhou.
  std::optional<std::vector<std::string>> snapshot_link_ids{};  ///< IDs of the snapshot chains.
};

const schema::Struct& SchemaOf(const DescribeSnapshotLinksResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotLinksResponse::SnapshotLink*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotLinksRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnapshotLinksRequest&) noexcept;
inline auto& ItemsOf(DescribeSnapshotLinksResponse& page) noexcept {
  return page.snapshot_links;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
