// Generated from src/ecs/models/DeleteAutoProvisioningGroup.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteAutoProvisioningGroup returns.
struct DeleteAutoProvisioningGroupResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an auto provisioning group.
///
/// Not repeated after a failure that may have been executed.
struct DeleteAutoProvisioningGroupRequest {
  using Response = DeleteAutoProvisioningGroupResponse;  ///< What the action returns.

  std::optional<std::string> auto_provisioning_group_id{};  ///< Required. ID of the auto provisioning group.
  std::optional<std::string> region_id{};                   ///< Required. Region, such as cn-hangzhou.
  /// Whether the instances are released when the auto provisioning group is deleted.
  std::optional<bool> terminate_instances{};
};

const schema::Struct& SchemaOf(const DeleteAutoProvisioningGroupResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteAutoProvisioningGroupRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteAutoProvisioningGroupRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
