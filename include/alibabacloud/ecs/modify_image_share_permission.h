// Generated from src/ecs/models/ModifyImageSharePermission.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyImageSharePermission returns.
struct ModifyImageSharePermissionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds or removes accounts with which an image is shared, or makes the image public or private.
///
/// Not repeated after a failure that may have been executed.
struct ModifyImageSharePermissionRequest {
  using Response = ModifyImageSharePermissionResponse;  ///< What the action returns.

  std::vector<std::string> add_account{};          ///< IDs of the accounts to share the image with.
  std::optional<bool> dry_run{};                   ///< Whether to only check the request, without executing it.
  std::optional<std::string> image_id{};           ///< Required. ID of the image.
  std::optional<bool> is_public{};                 ///< Whether the image is public. Default: false.
  std::optional<std::string> launch_permission{};  ///< Launch permission of the image.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> remove_account{};       ///< IDs of the accounts to stop sharing with.
};

const schema::Struct& SchemaOf(const ModifyImageSharePermissionResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyImageSharePermissionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyImageSharePermissionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
