// Generated from src/ecs/models/DescribeSnapshotPackage.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeSnapshotPackage returns.
struct DescribeSnapshotPackageResponse {
  /// One snapshot package.
  struct SnapshotPackage {
    std::optional<std::string> display_name{};    ///< Name for display.
    std::optional<std::string> end_time{};        ///< End of the time range or period.
    std::optional<std::int64_t> init_capacity{};  ///< Initial capacity of the snapshot package.
    std::optional<std::string> start_time{};      ///< Start time in UTC, such as 2017-12-10T04:04Z.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SnapshotPackage> snapshot_packages{};  ///< The snapshot packages.
  std::optional<std::int64_t> total_count{};         ///< Number of items on all pages.
};

/// Lists snapshot packages with their capacity and term.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of
/// `snapshot_packages`.
struct DescribeSnapshotPackageRequest {
  using Response = DescribeSnapshotPackageResponse;  ///< What the action returns.

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1. Default: 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page. Default: 10.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DescribeSnapshotPackageResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotPackageResponse::SnapshotPackage*) noexcept;
const schema::Struct& SchemaOf(const DescribeSnapshotPackageRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSnapshotPackageRequest&) noexcept;
inline auto& ItemsOf(DescribeSnapshotPackageResponse& page) noexcept {
  return page.snapshot_packages;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
