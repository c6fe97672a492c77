// Generated from src/ecs/models/DeleteDiagnosticReports.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteDiagnosticReports returns.
struct DeleteDiagnosticReportsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes diagnostic reports.
///
/// Not repeated after a failure that may have been executed.
struct DeleteDiagnosticReportsRequest {
  using Response = DeleteDiagnosticReportsResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> report_ids{};   ///< Required. IDs of the diagnostic reports.
};

const schema::Struct& SchemaOf(const DeleteDiagnosticReportsResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteDiagnosticReportsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteDiagnosticReportsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
