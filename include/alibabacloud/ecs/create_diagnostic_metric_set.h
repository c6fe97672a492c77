// Generated from src/ecs/models/CreateDiagnosticMetricSet.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateDiagnosticMetricSet returns.
struct CreateDiagnosticMetricSetResponse {
  std::optional<std::string> metric_set_id{};  ///< ID of the diagnostic metric set.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a set of diagnostic metrics and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateDiagnosticMetricSetRequest {
  using Response = CreateDiagnosticMetricSetResponse;  ///< What the action returns.

  std::optional<std::string> description{};      ///< Text that describes the item.
  std::vector<std::string> metric_ids{};         ///< Required. IDs of the diagnostic metrics.
  std::optional<std::string> metric_set_name{};  ///< Name of the diagnostic metric set.
  std::optional<std::string> region_id{};        ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> resource_type{};    ///< Required. Type of the resource. Default: instance.
};

const schema::Struct& SchemaOf(const CreateDiagnosticMetricSetResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateDiagnosticMetricSetRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateDiagnosticMetricSetRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
