// Generated from src/ecs/models/ModifyDiagnosticMetricSet.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDiagnosticMetricSet returns.
struct ModifyDiagnosticMetricSetResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name, description or metrics of a set of diagnostic metrics.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDiagnosticMetricSetRequest {
  using Response = ModifyDiagnosticMetricSetResponse;  ///< What the action returns.

  std::optional<std::string> description{};      ///< Text that describes the item.
  std::vector<std::string> metric_ids{};         ///< IDs of the diagnostic metrics.
  std::optional<std::string> metric_set_id{};    ///< Required. ID of the diagnostic metric set.
  std::optional<std::string> metric_set_name{};  ///< Name of the diagnostic metric set.
  std::optional<std::string> region_id{};        ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_type{};    ///< Type of the resource.
};

const schema::Struct& SchemaOf(const ModifyDiagnosticMetricSetResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDiagnosticMetricSetRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDiagnosticMetricSetRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
