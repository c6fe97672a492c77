// Generated from src/ecs/models/ModifyDeploymentSetAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDeploymentSetAttribute returns.
struct ModifyDeploymentSetAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name, description or affinity of a deployment set.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDeploymentSetAttributeRequest {
  using Response = ModifyDeploymentSetAttributeResponse;  ///< What the action returns.

  std::optional<std::int64_t> affinity{};            ///< Affinity of the deployment set. Range: 1..10. Default: 1.
  std::optional<std::string> deployment_set_id{};    ///< Required. ID of the deployment set.
  std::optional<std::string> deployment_set_name{};  ///< Name of the deployment set.
  std::optional<std::string> description{};          ///< Text that describes the item.
  std::optional<std::string> region_id{};            ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyDeploymentSetAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDeploymentSetAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDeploymentSetAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
