// Generated from src/ecs/models/DeleteDiagnosticMetricSets.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteDiagnosticMetricSets returns.
struct DeleteDiagnosticMetricSetsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes sets of diagnostic metrics.
///
/// Not repeated after a failure that may have been executed.
struct DeleteDiagnosticMetricSetsRequest {
  using Response = DeleteDiagnosticMetricSetsResponse;  ///< What the action returns.

  std::vector<std::string> metric_set_ids{};  ///< Required. IDs of the diagnostic metric sets.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteDiagnosticMetricSetsResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteDiagnosticMetricSetsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteDiagnosticMetricSetsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
