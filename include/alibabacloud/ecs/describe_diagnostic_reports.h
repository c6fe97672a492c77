// Generated from src/ecs/models/DescribeDiagnosticReports.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDiagnosticReports returns.
struct DescribeDiagnosticReportsResponse {
  /// One report.
  struct Report {
    /// One issue.
    struct Issue {
      std::optional<std::string> issue_id{};         ///< ID of the issue.
      std::optional<std::string> metric_category{};  ///< Category of the diagnostic metric, such as CPU.
      std::optional<std::string> metric_id{};        ///< ID of the diagnostic metric, such as GuestOS.WinFirewall.
      std::optional<std::string> severity{};         ///< Severity of the diagnosis.
    };

    std::optional<std::string> creation_time{};  ///< Time of creation.
    std::optional<std::string> end_time{};       ///< End of the time range or period.
    std::optional<std::string> finished_time{};  ///< Time of completion.
    std::vector<Issue> issues{};                 ///< The issues.
    std::optional<std::string> metric_set_id{};  ///< ID of the diagnostic metric set.
    std::optional<std::string> report_id{};      ///< ID of the diagnostic report.
    std::optional<std::string> resource_id{};    ///< ID of the resource.
    std::optional<std::string> resource_type{};  ///< Type of the resource.
    std::optional<std::string> severity{};       ///< Severity of the diagnosis.
    std::optional<std::string> start_time{};     ///< Start time in UTC, such as 2017-12-10T04:04Z.
    std::optional<std::string> status{};         ///< Status of the report.
  };

  std::optional<std::string> next_token{};  ///< Token of the next page; empty on the last one.
  std::vector<Report> reports{};            ///< The diagnostic reports.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Lists diagnostic reports.
///
/// A read: repeated after any failure that may pass. Paged by `next_token`: each page holds some of `reports`.
struct DescribeDiagnosticReportsRequest {
  using Response = DescribeDiagnosticReportsResponse;  ///< What the action returns.

  /// @{
  /// A value of `severity`.
  static constexpr const char* kSeverityUnknown = "Unknown";
  static constexpr const char* kSeverityNormal = "Normal";
  static constexpr const char* kSeverityInfo = "Info";
  static constexpr const char* kSeverityWarn = "Warn";
  static constexpr const char* kSeverityCritical = "Critical";
  /// @}
  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusInProgress = "InProgress";
  static constexpr const char* kStatusFailed = "Failed";
  static constexpr const char* kStatusFinished = "Finished";
  /// @}

  std::optional<std::int64_t> max_results{};  ///< Greatest number of items to return.
  /// Where to go on: NextToken of the previous response; unset for the first page.
  std::optional<std::string> next_token{};
  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> report_ids{};    ///< IDs of the diagnostic reports.
  std::vector<std::string> resource_ids{};  ///< IDs of the resources.
  std::optional<std::string> severity{};    ///< Severity of the diagnosis.
  std::optional<std::string> status{};      ///< Only items of this status.
};

const schema::Struct& SchemaOf(const DescribeDiagnosticReportsResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticReportsResponse::Report*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticReportsResponse::Report::Issue*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticReportsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDiagnosticReportsRequest&) noexcept;
inline auto& ItemsOf(DescribeDiagnosticReportsResponse& page) noexcept {
  return page.reports;
}

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
