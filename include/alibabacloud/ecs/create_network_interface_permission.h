// Generated from src/ecs/models/CreateNetworkInterfacePermission.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateNetworkInterfacePermission returns.
struct CreateNetworkInterfacePermissionResponse {
  /// The permission on the ENI.
  struct NetworkInterfacePermission {
    /// @{
    /// A value of `permission_state`.
    static constexpr const char* kPermissionStatePending = "Pending";
    static constexpr const char* kPermissionStateGranted = "Granted";
    static constexpr const char* kPermissionStateRevoking = "Revoking";
    static constexpr const char* kPermissionStateRevoked = "Revoked";
    /// @}

    std::optional<std::int64_t> account_id{};                      ///< ID of the Alibaba Cloud account.
    std::optional<std::string> network_interface_id{};             ///< ID of the ENI.
    std::optional<std::string> network_interface_permission_id{};  ///< ID of the ENI permission.
    std::optional<std::string> permission{};                       ///< Permission on the ENI, such as InstanceAttach.
    std::optional<std::string> permission_state{};                 ///< State of the permission.
    std::optional<std::string> service_name{};                     ///< Name of the Alibaba Cloud service.
  };

  NetworkInterfacePermission network_interface_permission{};  ///< The permission on the ENI.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Grants an account a permission on a network interface and returns the permission.
///
/// Not repeated after a failure that may have been executed.
struct CreateNetworkInterfacePermissionRequest {
  using Response = CreateNetworkInterfacePermissionResponse;  ///< What the action returns.

  std::optional<std::int64_t> account_id{};           ///< Required. ID of the Alibaba Cloud account.
  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::optional<std::string> permission{};            ///< Required. Permission on the ENI, such as InstanceAttach.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const CreateNetworkInterfacePermissionResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfacePermissionResponse::NetworkInterfacePermission*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfacePermissionRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateNetworkInterfacePermissionRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
