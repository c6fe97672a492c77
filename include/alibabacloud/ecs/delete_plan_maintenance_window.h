// Generated from src/ecs/models/DeletePlanMaintenanceWindow.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeletePlanMaintenanceWindow returns.
struct DeletePlanMaintenanceWindowResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a planned maintenance window.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeletePlanMaintenanceWindowRequest {
  using Response = DeletePlanMaintenanceWindowResponse;  ///< What the action returns.

  std::optional<std::string> plan_window_id{};  ///< Required. ID of the maintenance window.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeletePlanMaintenanceWindowResponse*) noexcept;
const schema::Struct& SchemaOf(const DeletePlanMaintenanceWindowRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeletePlanMaintenanceWindowRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
