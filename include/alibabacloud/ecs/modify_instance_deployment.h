// Generated from src/ecs/models/ModifyInstanceDeployment.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceDeployment returns.
struct ModifyInstanceDeploymentResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the placement of an instance: dedicated host, dedicated host cluster, deployment set or tenancy.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceDeploymentRequest {
  using Response = ModifyInstanceDeploymentResponse;  ///< What the action returns.

  /// @{
  /// A value of `migration_type`.
  static constexpr const char* kMigrationTypeReboot = "reboot";
  static constexpr const char* kMigrationTypeLive = "live";
  /// @}

  std::optional<std::string> affinity{};  ///< Affinity of the instance to its dedicated host: default or host.
  std::optional<std::string> dedicated_host_cluster_id{};  ///< ID of the dedicated host cluster.
  std::optional<std::string> dedicated_host_id{};          ///< ID of the dedicated host.
  /// Number of the group of the deployment set the instance is in. Range: 1..7.
  std::optional<std::int64_t> deployment_set_group_no{};
  std::optional<std::string> deployment_set_id{};  ///< ID of the deployment set.
  std::optional<bool> force{};                     ///< Whether to force the operation. Default: false.
  std::optional<std::string> instance_id{};        ///< Required. ID of the instance.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> migration_type{};  ///< Kind of the migration. Default: reboot.
  std::optional<std::string> region_id{};       ///< Required. Region, such as cn-hangzhou.
  /// Whether to take the instance out of its deployment set. Default: false.
  std::optional<bool> remove_from_deployment_set{};
  std::optional<std::string> tenancy{};  ///< Whether the instance is on a dedicated host: host if so, else default.
};

const schema::Struct& SchemaOf(const ModifyInstanceDeploymentResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceDeploymentRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceDeploymentRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
