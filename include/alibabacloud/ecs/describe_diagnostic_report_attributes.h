// Generated from src/ecs/models/DescribeDiagnosticReportAttributes.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DescribeDiagnosticReportAttributes returns.
struct DescribeDiagnosticReportAttributesResponse {
  /// One metric result.
  struct MetricResult {
    /// One issue.
    struct Issue {
      std::optional<std::string> additional{};       ///< Additional information about the issue.
      std::optional<std::string> issue_id{};         ///< ID of the issue.
      std::optional<std::string> occurrence_time{};  ///< When it occurred.
      std::optional<std::string> repair_status{};    ///< Status of the repair.
      std::optional<bool> repairable{};              ///< Whether the issue can be repaired.
      std::optional<std::string> severity{};         ///< Severity of the diagnosis.
    };

    std::vector<Issue> issues{};                   ///< The issues.
    std::optional<std::string> metric_category{};  ///< Category of the diagnostic metric, such as CPU.
    std::optional<std::string> metric_id{};        ///< ID of the diagnostic metric, such as GuestOS.WinFirewall.
    std::optional<std::string> severity{};         ///< Severity of the diagnosis.
    std::optional<std::string> status{};           ///< Status of the metric result.
  };

  /// @{
  /// A value of `status`.
  static constexpr const char* kStatusInProgress = "InProgress";
  static constexpr const char* kStatusFinished = "Finished";
  static constexpr const char* kStatusFailed = "Failed";
  /// @}

  std::optional<std::string> attributes{};     ///< Further attributes.
  std::optional<std::string> creation_time{};  ///< Time of creation.
  std::optional<std::string> end_time{};       ///< End of the time range or period.
  std::optional<std::string> finished_time{};  ///< Time of completion.
  std::vector<MetricResult> metric_results{};  ///< The results of the diagnostic metrics.
  std::optional<std::string> metric_set_id{};  ///< ID of the diagnostic metric set.
  std::optional<std::string> report_id{};      ///< ID of the diagnostic report.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> resource_id{};    ///< ID of the resource.
  std::optional<std::string> resource_type{};  ///< Type of the resource.
  std::optional<std::string> severity{};       ///< Severity of the diagnosis.
  std::optional<std::string> start_time{};     ///< Start time in UTC, such as 2017-12-10T04:04Z.
  std::optional<std::string> status{};         ///< Status of the item.
};

/// Returns a diagnostic report with the results of its metrics.
///
/// A read: repeated after any failure that may pass.
struct DescribeDiagnosticReportAttributesRequest {
  using Response = DescribeDiagnosticReportAttributesResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> report_id{};  ///< Required. ID of the diagnostic report.
};

const schema::Struct& SchemaOf(const DescribeDiagnosticReportAttributesResponse*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticReportAttributesResponse::MetricResult*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticReportAttributesResponse::MetricResult::Issue*) noexcept;
const schema::Struct& SchemaOf(const DescribeDiagnosticReportAttributesRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DescribeDiagnosticReportAttributesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
