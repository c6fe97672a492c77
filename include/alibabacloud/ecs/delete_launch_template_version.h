// Generated from src/ecs/models/DeleteLaunchTemplateVersion.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteLaunchTemplateVersion returns.
struct DeleteLaunchTemplateVersionResponse {
  /// One launch template version.
  struct LaunchTemplateVersion {
    std::optional<std::string> launch_template_id{};               ///< ID of the launch template.
    std::optional<std::int64_t> launch_template_version_number{};  ///< Version number of the launch template.
  };

  std::vector<LaunchTemplateVersion> launch_template_versions{};  ///< The launch template versions.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes versions of a launch template.
///
/// Not repeated after a failure that may have been executed.
struct DeleteLaunchTemplateVersionRequest {
  using Response = DeleteLaunchTemplateVersionResponse;  ///< What the action returns.

  std::vector<std::int64_t> delete_version{};         ///< Required. Numbers of the launch template versions to delete.
  std::optional<std::string> launch_template_id{};    ///< ID of the launch template.
  std::optional<std::string> launch_template_name{};  ///< Name of the launch template.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteLaunchTemplateVersionResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteLaunchTemplateVersionResponse::LaunchTemplateVersion*) noexcept;
const schema::Struct& SchemaOf(const DeleteLaunchTemplateVersionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteLaunchTemplateVersionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
