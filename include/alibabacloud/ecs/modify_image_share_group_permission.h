// Generated from src/ecs/models/ModifyImageShareGroupPermission.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyImageShareGroupPermission returns.
struct ModifyImageShareGroupPermissionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds or removes share groups with which an image is shared.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ModifyImageSharePermission.
struct ModifyImageShareGroupPermissionRequest {
  using Response = ModifyImageShareGroupPermissionResponse;  ///< What the action returns.

  std::vector<std::string> add_group{};     ///< Groups to share the image with. At most 1 items.
  std::optional<std::string> image_id{};    ///< Required. ID of the image.
  std::optional<std::string> region_id{};   ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> remove_group{};  ///< The groups to stop sharing with. At most 1 items.
};

const schema::Struct& SchemaOf(const ModifyImageShareGroupPermissionResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyImageShareGroupPermissionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyImageShareGroupPermissionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
