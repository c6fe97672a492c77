// Generated from src/ens/models/DescribeDataPushResult.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeDataPushResult returns.
struct DescribeDataPushResultResponse {
  /// One push result.
  struct PushResult {
    /// One status stat.
    struct StatusStat {
      /// One region ID.
      struct RegionId {
        std::optional<std::string> region_id{};       ///< Region, such as cn-hangzhou.
        std::optional<std::string> start_time{};      ///< Start time, in UTC as yyyy-MM-ddTHH:mm:ssZ.
        std::optional<std::string> status_descrip{};  ///< Description of the status.
        std::optional<std::string> update_time{};     ///< When the item was last updated.
      };

      std::optional<std::int64_t> region_id_count{};  ///< Number of regions.
      std::vector<RegionId> region_ids{};             ///< The regions.
      std::optional<std::string> status{};            ///< Status of the status stat.
    };

    std::optional<std::string> name{};       ///< Name of the push result.
    std::vector<StatusStat> status_stats{};  ///< The statistics by status. Wire: StatusStatS.
    std::optional<std::string> version{};    ///< Version number or name.
  };

  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  std::vector<PushResult> push_results{};     ///< The results of pushing the data.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the results of pushing data of an application to nodes.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `push_results`.
struct DescribeDataPushResultRequest {
  using Response = DescribeDataPushResultResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};         ///< Required. ID of the application.
  std::optional<std::string> data_names{};     ///< Names of the data.
  std::optional<std::string> data_versions{};  ///< Versions of the data.
  std::optional<std::string> max_date{};       ///< Latest date as yyyy-MM-dd.
  std::optional<std::string> min_date{};       ///< Earliest date as yyyy-MM-dd.
  std::optional<std::int64_t> page_number{};   ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};     ///< Items on a page.
  std::vector<std::string> region_ids{};       ///< Regions, such as cn-jiaozuo-2.
};

const schema::Struct& SchemaOf(const DescribeDataPushResultResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataPushResultResponse::PushResult*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataPushResultResponse::PushResult::StatusStat*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataPushResultResponse::PushResult::StatusStat::RegionId*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataPushResultRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDataPushResultRequest&) noexcept;
inline auto& ItemsOf(DescribeDataPushResultResponse& page) noexcept {
  return page.push_results;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
