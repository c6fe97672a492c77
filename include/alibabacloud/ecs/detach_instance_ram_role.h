// Generated from src/ecs/models/DetachInstanceRamRole.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DetachInstanceRamRole returns.
struct DetachInstanceRamRoleResponse {
  /// One detach instance RAM role result.
  struct DetachInstanceRamRoleResult {
    /// One instance RAM role.
    struct InstanceRamRoleSet {
      std::optional<std::string> instance_id{};    ///< ID of the instance.
      std::optional<std::string> ram_role_name{};  ///< Name of the instance RAM role.
    };

    std::optional<std::string> code{};  ///< Code that identifies the result, status, event, attribute or warning.
    std::optional<std::string> instance_id{};                  ///< ID of the instance.
    std::vector<InstanceRamRoleSet> instance_ram_role_sets{};  ///< The RAM roles of the instances.
    std::optional<std::string> message{};                      ///< Text about the result.
    std::optional<bool> success{};                             ///< Whether the operation succeeded.
  };

  std::vector<DetachInstanceRamRoleResult> detach_instance_ram_role_results{};  ///< The results, one per instance.
  std::optional<std::int64_t> fail_count{};                                     ///< Number of items that fail.
  std::optional<std::string> ram_role_name{};                                   ///< Name of the instance RAM role.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::int64_t> total_count{};  ///< Number of items on all pages.
};

/// Detaches a RAM role from instances and returns the result for each instance.
///
/// Not repeated after a failure that may have been executed.
struct DetachInstanceRamRoleRequest {
  using Response = DetachInstanceRamRoleResponse;  ///< What the action returns.

  /// Required. IDs of the instances, as a JSON array of strings.
  std::optional<std::vector<std::string>> instance_ids{};
  std::optional<std::string> ram_role_name{};  ///< Name of the instance RAM role.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DetachInstanceRamRoleResponse*) noexcept;
const schema::Struct& SchemaOf(const DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult*) noexcept;
const schema::Struct& SchemaOf(
    const DetachInstanceRamRoleResponse::DetachInstanceRamRoleResult::InstanceRamRoleSet*) noexcept;
const schema::Struct& SchemaOf(const DetachInstanceRamRoleRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DetachInstanceRamRoleRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
