// Generated from src/ecs/models/DeleteLaunchTemplate.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteLaunchTemplate returns.
struct DeleteLaunchTemplateResponse {
  std::optional<std::string> launch_template_id{};              ///< ID of the launch template.
  std::vector<std::int64_t> launch_template_version_numbers{};  ///< Version numbers of the launch template.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a launch template with its versions.
///
/// Not repeated after a failure that may have been executed.
struct DeleteLaunchTemplateRequest {
  using Response = DeleteLaunchTemplateResponse;  ///< What the action returns.

  std::optional<std::string> launch_template_id{};    ///< ID of the launch template.
  std::optional<std::string> launch_template_name{};  ///< Name of the launch template.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteLaunchTemplateResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteLaunchTemplateRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteLaunchTemplateRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
