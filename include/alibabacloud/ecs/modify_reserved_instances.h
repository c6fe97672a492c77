// Generated from src/ecs/models/ModifyReservedInstances.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyReservedInstances returns.
struct ModifyReservedInstancesResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<std::string> reserved_instance_id_sets{};  ///< IDs of the reserved instances.
};

/// Changes reserved instances to the given configurations and returns the resulting IDs.
///
/// Not repeated after a failure that may have been executed.
struct ModifyReservedInstancesRequest {
  using Response = ModifyReservedInstancesResponse;  ///< What the action returns.

  /// One configuration.
  struct Configuration {
    /// @{
    /// A value of `scope`.
    static constexpr const char* kScopeRegion = "Region";
    static constexpr const char* kScopeZone = "Zone";
    /// @}

    std::optional<std::int64_t> instance_amount{};  ///< Required. Number of instances.
    /// Required. Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated
    /// instance.
    std::optional<std::string> instance_type{};
    std::optional<std::string> reserved_instance_name{};  ///< Name of the reserved instance.
    std::optional<std::string> scope{};    ///< Required. Scope, such as Region, Zone or Tag. Default: Region.
    std::optional<std::string> zone_id{};  ///< Zone, such as cn-hangzhou-f.
  };

  std::vector<Configuration> configuration{};       ///< The configurations the reserved instances change to.
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> reserved_instance_id{};  ///< Required. ID of the reserved instance.
};

const schema::Struct& SchemaOf(const ModifyReservedInstancesResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyReservedInstancesRequest*) noexcept;
const schema::Struct& SchemaOf(const ModifyReservedInstancesRequest::Configuration*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyReservedInstancesRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
