// Generated from src/ecs/models/CreateDiagnosticReport.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateDiagnosticReport returns.
struct CreateDiagnosticReportResponse {
  std::optional<std::string> report_id{};  ///< ID of the diagnostic report.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a diagnostic report for a resource and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateDiagnosticReportRequest {
  using Response = CreateDiagnosticReportResponse;  ///< What the action returns.

  std::vector<std::pair<std::string, std::string>> additional_options{};  ///< Additional options of the diagnosis.
  std::optional<std::string> end_time{};                                  ///< End of the time range or period.
  std::optional<std::string> metric_set_id{};                             ///< ID of the diagnostic metric set.
  std::optional<std::string> region_id{};                                 ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_id{};                               ///< Required. ID of the resource.
  std::optional<std::string> start_time{};  ///< Start time in UTC, such as 2014-07-23T12:07:00Z.
};

const schema::Struct& SchemaOf(const CreateDiagnosticReportResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateDiagnosticReportRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateDiagnosticReportRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
