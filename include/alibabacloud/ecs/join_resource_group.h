// Generated from src/ecs/models/JoinResourceGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What JoinResourceGroup returns.
struct JoinResourceGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Moves a resource to a resource group.
///
/// Not repeated after a failure that may have been executed.
struct JoinResourceGroupRequest {
  using Response = JoinResourceGroupResponse;  ///< What the action returns.

  /// @{
  /// A value of `resource_type`.
  static constexpr const char* kResourceTypeInstance = "instance";
  static constexpr const char* kResourceTypeDisk = "disk";
  static constexpr const char* kResourceTypeSnapshot = "snapshot";
  static constexpr const char* kResourceTypeImage = "image";
  static constexpr const char* kResourceTypeSecuritygroup = "securitygroup";
  static constexpr const char* kResourceTypeDdh = "ddh";
  static constexpr const char* kResourceTypeDdhcluster = "ddhcluster";
  static constexpr const char* kResourceTypeEni = "eni";
  static constexpr const char* kResourceTypeKeypair = "keypair";
  static constexpr const char* kResourceTypeLaunchtemplate = "launchtemplate";
  static constexpr const char* kResourceTypeCommand = "command";
  static constexpr const char* kResourceTypeActivation = "activation";
  static constexpr const char* kResourceTypeManagedinstance = "managedinstance";
  /// @}

  std::optional<std::string> region_id{};          ///< Region, such as cn-hangzhou.
  std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  std::optional<std::string> resource_id{};        ///< ID of the resource.
  std::optional<std::string> resource_type{};      ///< Type of the resource.
};

const schema::Struct& SchemaOf(const JoinResourceGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const JoinResourceGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const JoinResourceGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
