// Generated from src/ens/models/ListApplications.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ListApplications returns.
struct ListApplicationsResponse {
  /// One application.
  struct Application {
    /// One app.
    struct App {
      std::optional<std::string> app_id{};    ///< ID of the application.
      std::optional<std::string> app_info{};  ///< Information about the application.
    };

    std::vector<App> app_list{};                ///< The applications, one per item.
    std::optional<std::string> cluster_name{};  ///< Name of the cluster.
  };

  std::vector<Application> applications{};    ///< The applications.
  std::optional<std::int64_t> page_number{};  ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};    ///< Items on a page.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Lists applications.
///
/// A read: repeated after any failure that may pass. Paged by `page_number`: each page holds some of `applications`.
struct ListApplicationsRequest {
  using Response = ListApplicationsResponse;  ///< What the action returns.

  /// @{
  /// A value of `level`.
  static constexpr const char* kLevelNational = "National";
  static constexpr const char* kLevelBig = "Big";
  static constexpr const char* kLevelMiddle = "Middle";
  static constexpr const char* kLevelSmall = "Small";
  static constexpr const char* kLevelRegionId = "RegionId";
  /// @}

  std::vector<std::string> app_versions{};           ///< Versions of the application, separated by commas.
  std::vector<std::string> cluster_names{};          ///< Names of the clusters, separated by commas. Default: All.
  std::optional<std::string> level{};                ///< Level of aggregation. Default: National.
  std::optional<std::string> max_date{};             ///< Latest date as yyyy-MM-dd.
  std::optional<std::string> min_date{};             ///< Earliest date as yyyy-MM-dd.
  std::optional<std::string> out_app_info_params{};  ///< Which data of the applications to return.
  std::optional<std::int64_t> page_number{};         ///< Number of the page, from 1.
  std::optional<std::int64_t> page_size{};           ///< Items on a page.
};

const schema::Struct& SchemaOf(const ListApplicationsResponse*) noexcept;
const schema::Struct& SchemaOf(const ListApplicationsResponse::Application*) noexcept;
const schema::Struct& SchemaOf(const ListApplicationsResponse::Application::App*) noexcept;
const schema::Struct& SchemaOf(const ListApplicationsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ListApplicationsRequest&) noexcept;
inline auto& ItemsOf(ListApplicationsResponse& page) noexcept {
  return page.applications;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
