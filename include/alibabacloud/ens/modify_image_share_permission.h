// Generated from src/ens/models/ModifyImageSharePermission.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyImageSharePermission returns.
struct ModifyImageSharePermissionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds or removes accounts with which an image is shared.
///
/// Not repeated after a failure that may have been executed.
struct ModifyImageSharePermissionRequest {
  using Response = ModifyImageSharePermissionResponse;  ///< What the action returns.

  std::optional<std::string> add_accounts{};     ///< IDs of the accounts to share the image with.
  std::optional<std::string> image_id{};         ///< Required. ID of the image.
  std::optional<std::string> remove_accounts{};  ///< IDs of the accounts to stop sharing with.
};

const schema::Struct& SchemaOf(const ModifyImageSharePermissionResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyImageSharePermissionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyImageSharePermissionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
