// Generated from src/ecs/models/ModifyLaunchTemplateDefaultVersion.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyLaunchTemplateDefaultVersion returns.
struct ModifyLaunchTemplateDefaultVersionResponse {
  std::optional<std::string> launch_template_id{};  ///< ID of the launch template.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the default version of a launch template.
///
/// Not repeated after a failure that may have been executed.
struct ModifyLaunchTemplateDefaultVersionRequest {
  using Response = ModifyLaunchTemplateDefaultVersionResponse;  ///< What the action returns.

  /// Required. Number of the default version of the launch template.
  std::optional<std::int64_t> default_version_number{};
  std::optional<std::string> launch_template_id{};    ///< ID of the launch template.
  std::optional<std::string> launch_template_name{};  ///< Name of the launch template.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyLaunchTemplateDefaultVersionResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyLaunchTemplateDefaultVersionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyLaunchTemplateDefaultVersionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
