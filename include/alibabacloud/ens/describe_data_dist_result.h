// Generated from src/ens/models/DescribeDataDistResult.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DescribeDataDistResult returns.
struct DescribeDataDistResultResponse {
  /// One dist result.
  struct DistResult {
    /// One status stat.
    struct StatusStat {
      /// One instance.
      struct Instance {
        std::optional<std::string> instance_id{};     ///< ID of the instance.
        std::optional<std::string> start_time{};      ///< Start time, in UTC as yyyy-MM-ddTHH:mm:ssZ.
        std::optional<std::string> status_descrip{};  ///< Description of the status.
        std::optional<std::string> update_time{};     ///< When the item was last updated.
      };

      /// @{
      /// A value of `status`.
      static constexpr const char* kStatusSUCCESS = "SUCCESS";
      static constexpr const char* kStatusFAILED = "FAILED";
      static constexpr const char* kStatusDISTING = "DISTING";
      static constexpr const char* kStatusPodRestarting = "POD_RESTARTING";
      static constexpr const char* kStatusDELETED = "DELETED";
      /// @}

      std::optional<std::string> instance_count{};  ///< Number of instances.
      std::vector<Instance> instances{};            ///< The instances.
      std::optional<std::string> status{};          ///< Status of the status stat.
    };

    std::optional<std::string> name{};       ///< Name of the dist result.
    std::vector<StatusStat> status_stats{};  ///< The statistics by status.
    std::optional<std::string> version{};    ///< Version number or name.
  };

  std::vector<DistResult> dist_results{};     ///< The results of the distribution.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists the results of distributing data of an application to instances.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `dist_results`.
struct DescribeDataDistResultRequest {
  using Response = DescribeDataDistResultResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};                       ///< Required. ID of the application.
  std::optional<std::string> data_names{};                   ///< Names of the data.
  std::optional<std::string> data_versions{};                ///< Versions of the data.
  std::optional<std::vector<std::string>> ens_region_ids{};  ///< ENS regions, such as cn-chengdu-26.
  std::vector<std::string> instance_ids{};                   ///< IDs of the instances.
  std::optional<std::string> max_date{};                     ///< Latest date as yyyy-MM-dd.
  std::optional<std::string> min_date{};                     ///< Earliest date as yyyy-MM-dd.
  std::optional<std::int64_t> page_number{};                 ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};                   ///< Items on a page.
};

const schema::Struct& SchemaOf(const DescribeDataDistResultResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataDistResultResponse::DistResult*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataDistResultResponse::DistResult::StatusStat*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataDistResultResponse::DistResult::StatusStat::Instance*) noexcept;
const schema::Struct& SchemaOf(const DescribeDataDistResultRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDataDistResultRequest&) noexcept;
inline auto& ItemsOf(DescribeDataDistResultResponse& page) noexcept {
  return page.dist_results;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
