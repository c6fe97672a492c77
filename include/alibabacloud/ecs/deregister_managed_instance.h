// Generated from src/ecs/models/DeregisterManagedInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeregisterManagedInstance returns.
struct DeregisterManagedInstanceResponse {
  /// The managed instance; as a number, the count of instances.
  struct Instance {
    std::optional<std::string> activation_id{};      ///< ID of the activation code.
    std::optional<std::string> agent_version{};      ///< Version of Cloud Assistant Agent.
    std::optional<std::string> hostname{};           ///< Host name of the managed instance.
    std::optional<std::string> instance_id{};        ///< ID of the instance.
    std::optional<std::string> instance_name{};      ///< Name of the instance.
    std::optional<std::string> internet_ip{};        ///< Public IP address of the managed instance.
    std::optional<std::string> intranet_ip{};        ///< Private IP address of the managed instance.
    std::optional<std::int64_t> invocation_count{};  ///< Number of command executions.
    std::optional<std::string> last_invoked_time{};  ///< When a command was last executed, UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> machine_id{};         ///< ID of the machine.
    std::optional<std::string> os_type{};            ///< Type of the operating system.
    std::optional<std::string> os_version{};         ///< Version of the operating system.
    /// When the instance was registered, in UTC as yyyy-MM-ddTHH:mm:ssZ.
    std::optional<std::string> registration_time{};
    std::optional<std::string> resource_group_id{};  ///< ID of the resource group.
  };

  Instance instance{};  ///< The managed instance; as a number, the count of instances.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes the registration of a managed instance and returns its details.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct DeregisterManagedInstanceRequest {
  using Response = DeregisterManagedInstanceResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeregisterManagedInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const DeregisterManagedInstanceResponse::Instance*) noexcept;
const schema::Struct& SchemaOf(const DeregisterManagedInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeregisterManagedInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
