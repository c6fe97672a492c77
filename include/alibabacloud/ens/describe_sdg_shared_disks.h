// Generated from src/ens/models/DescribeSDGSharedDisks.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSDGSharedDisks returns.
struct DescribeSDGSharedDisksResponse {
  /// One shared disk.
  struct SharedDisks {
    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> disk_id{};        ///< ID of the disk.
    std::optional<std::string> disk_type{};      ///< Type of the disk.
    std::optional<std::string> namespace_{};     ///< Namespace of the resource.
    std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
    std::optional<std::string> sdg_id{};         ///< ID of the SDG.
    std::optional<std::int64_t> shared_num{};    ///< Number of shares of the disk.
    std::optional<std::string> status{};         ///< Status of the shared disk.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SharedDisks> shared_disks{};    ///< The shared disks.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the shared disks of a shared data group (SDG).
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `shared_disks`.
/// HTTPS only.
struct DescribeSDGSharedDisksRequest {
  using Response = DescribeSDGSharedDisksResponse;  ///< What the action returns.

  std::optional<std::string> namespace_{};    ///< Namespace of the resource.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  std::optional<std::string> sdg_id{};        ///< Required. ID of the SDG.
};

const schema::Struct& SchemaOf(const DescribeSDGSharedDisksResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGSharedDisksResponse::SharedDisks*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGSharedDisksRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSDGSharedDisksRequest&) noexcept;
inline auto& ItemsOf(DescribeSDGSharedDisksResponse& page) noexcept {
  return page.shared_disks;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
