// Generated from src/ecs/models/DeleteNetworkInterfacePermission.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteNetworkInterfacePermission returns.
struct DeleteNetworkInterfacePermissionResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a permission on a network interface.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use DeleteNetworkInterface.
struct DeleteNetworkInterfacePermissionRequest {
  using Response = DeleteNetworkInterfacePermissionResponse;  ///< What the action returns.

  std::optional<bool> force{};                                   ///< Whether to force the operation.
  std::optional<std::string> network_interface_permission_id{};  ///< Required. ID of the ENI permission.
  std::optional<std::string> region_id{};                        ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteNetworkInterfacePermissionResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteNetworkInterfacePermissionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteNetworkInterfacePermissionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
