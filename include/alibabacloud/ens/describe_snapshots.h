// Generated from src/ens/models/DescribeSnapshots.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSnapshots returns.
struct DescribeSnapshotsResponse {
  /// One snapshot.
  struct Snapshots {
    /// @{
    /// A value of `source_disk_category`.
    static constexpr const char* kSourceDiskCategoryCloudEfficiency = "cloud_efficiency";
    static constexpr const char* kSourceDiskCategoryCloudSsd = "cloud_ssd";
    static constexpr const char* kSourceDiskCategoryLocalHdd = "local_hdd";
    static constexpr const char* kSourceDiskCategoryLocalSsd = "local_ssd";
    /// @}
    /// @{
    /// A value of `source_disk_type`.
    static constexpr const char* kSourceDiskType1 = "1";
    static constexpr const char* kSourceDiskType2 = "2";
    /// @}
    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusCreating = "creating";
    static constexpr const char* kStatusAvailable = "Available";
    static constexpr const char* kStatusDeleting = "deleting";
    static constexpr const char* kStatusError = "error";
    /// @}

    std::optional<std::string> creation_time{};         ///< Time of creation.
    std::optional<std::string> description{};           ///< Description of the snapshot.
    std::optional<std::string> ens_region_id{};         ///< ENS region (node), such as cn-chengdu-26.
    std::optional<std::string> size{};                  ///< Size of the snapshot.
    std::optional<std::string> snapshot_id{};           ///< ID of the snapshot.
    std::optional<std::string> snapshot_name{};         ///< Name of the snapshot.
    std::optional<std::string> source_disk_category{};  ///< Category of the source disk.
    std::optional<std::string> source_disk_id{};        ///< ID of the source disk.
    std::optional<std::string> source_disk_type{};      ///< Type of the source disk.
    std::optional<std::string> source_ens_region_id{};  ///< Source node of the snapshot, such as cn-hangzhou-27.
    std::optional<std::string> source_snapshot_id{};    ///< ID of the source snapshot.
    std::optional<std::string> status{};                ///< Status of the snapshot.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Snapshots> snapshots{};         ///< The snapshots.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists snapshots.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `snapshots`.
struct DescribeSnapshotsRequest {
  using Response = DescribeSnapshotsResponse;  ///< What the action returns.

  std::optional<std::string> disk_id{};                      ///< ID of the disk.
  std::optional<std::string> ens_region_id{};                ///< ENS region (node), such as cn-chengdu-26.
  std::optional<std::vector<std::string>> ens_region_ids{};  ///< ENS regions, such as cn-chengdu-26.
  std::optional<std::string> instance_id{};                  ///< ID of the instance.
  std::optional<std::int64_t> page_number{};                 ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                   ///< Items on a page.
  std::optional<std::string> snapshot_id{};                  ///< ID of the snapshot.
  std::optional<std::string> snapshot_name{};                ///< Name of the snapshot.
};

const schema::Struct& SchemaOf(const DescribeSnapshotsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotsResponse::Snapshots*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnapshotsRequest&) noexcept;
inline auto& ItemsOf(DescribeSnapshotsResponse& page) noexcept {
  return page.snapshots;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
