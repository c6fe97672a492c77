// Generated from src/ens/models/DescribeSDG.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeSDG returns.
struct DescribeSDGResponse {
  /// One SDG.
  struct SDGs {
    /// One available region ID.
    struct AvaliableRegionIds {
      /// @{
      /// A value of `status`.
      static constexpr const char* kStatusSdgMaking = "sdg_making";
      static constexpr const char* kStatusSdgSaving = "sdg_saving";
      static constexpr const char* kStatusSdgCopying = "sdg_copying";
      static constexpr const char* kStatusFailed = "failed";
      static constexpr const char* kStatusSuccess = "success";
      /// @}

      std::optional<std::string> creation_time{};  ///< Time of creation.
      std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
      std::optional<std::string> snapshot_id{};    ///< ID of the snapshot.
      std::optional<std::string> status{};         ///< Status of the available region ID.
    };

    /// One preload.
    struct PreloadInfos {
      std::optional<std::string> creation_time{};   ///< Time of creation.
      std::optional<std::string> disk_type{};       ///< Type of the disk.
      std::optional<std::string> namespace_{};      ///< Namespace of the resource.
      std::optional<std::int64_t> redundant_num{};  ///< Number of redundant copies.
      std::optional<std::string> region_id{};       ///< Region, such as cn-hangzhou.
      std::optional<std::string> update_time{};     ///< When the item was last updated.
    };

    /// @{
    /// A value of `status`.
    static constexpr const char* kStatusSdgMaking = "sdg_making";
    static constexpr const char* kStatusSdgSaving = "sdg_saving";
    static constexpr const char* kStatusFailed = "failed";
    static constexpr const char* kStatusSuccess = "success";
    /// @}

    std::vector<AvaliableRegionIds> avaliable_region_ids{};  ///< The regions in which the SDG is available.
    std::optional<std::string> billing_cycle{};              ///< Cycle of the billing, such as Day.
    std::optional<std::string> billing_type{};               ///< Type of the billing.
    std::optional<std::string> creation_disk_type{};         ///< Type of disk the SDG is created with.
    std::optional<std::string> creation_instance_id{};       ///< ID of the instance the SDG is created from.
    std::optional<std::string> creation_region_id{};         ///< Region the SDG is created in.
    std::optional<std::string> creation_time{};              ///< Time of creation.
    std::optional<std::string> description{};                ///< Description of the SDG.
    std::optional<std::string> parent_sdg_id{};              ///< ID of the parent SDG. Wire: ParentSDGId.
    std::optional<std::string> performance_level{};          ///< Performance level of the disk, such as PL1.
    std::vector<PreloadInfos> preload_infos{};               ///< The preloads of the SDG.
    std::optional<std::string> sdg_id{};                     ///< ID of the SDG. Wire: SDGId.
    std::optional<std::int64_t> size{};                      ///< Size of the SDG.
    std::optional<std::string> status{};                     ///< Status of the SDG.
    std::optional<std::string> update_time{};                ///< When the item was last updated.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<SDGs> sdgs{};                   ///< The SDGs. Wire: SDGs.
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists shared data groups (SDGs) with their preload information.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `sdgs`.
struct DescribeSDGRequest {
  using Response = DescribeSDGResponse;  ///< What the action returns.

  std::optional<std::int64_t> page_number{};          ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};            ///< Items on a page. Default: 10.
  std::optional<bool> same_disk_id{};                 ///< Whether to match the same disk ID.
  std::optional<std::vector<std::string>> sdg_ids{};  ///< IDs of the SDGs. Wire: SDGIds.
};

const schema::Struct& SchemaOf(const DescribeSDGResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGResponse::SDGs*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGResponse::SDGs::AvaliableRegionIds*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGResponse::SDGs::PreloadInfos*) noexcept;
const schema::Struct& SchemaOf(const DescribeSDGRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeSDGRequest&) noexcept;
inline auto& ItemsOf(DescribeSDGResponse& page) noexcept {
  return page.sdgs;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
