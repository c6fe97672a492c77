// Generated from src/ecs/models/DeleteDeploymentSet.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteDeploymentSet returns.
struct DeleteDeploymentSetResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a deployment set.
///
/// Not repeated after a failure that may have been executed.
struct DeleteDeploymentSetRequest {
  using Response = DeleteDeploymentSetResponse;  ///< What the action returns.

  std::optional<std::string> deployment_set_id{};  ///< Required. ID of the deployment set.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteDeploymentSetResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteDeploymentSetRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteDeploymentSetRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
