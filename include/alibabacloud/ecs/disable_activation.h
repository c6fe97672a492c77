// Generated from src/ecs/models/DisableActivation.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DisableActivation returns.
struct DisableActivationResponse {
  /// The activation code with its attributes.
  struct Activation {
    std::optional<std::string> activation_id{};        ///< ID of the activation code.
    std::optional<std::string> creation_time{};        ///< Time of creation.
    std::optional<std::int64_t> deregistered_count{};  ///< Number of managed instances that are deregistered.
    std::optional<std::string> description{};          ///< Description of the activation.
    std::optional<bool> disabled{};                    ///< Whether the activation code is disabled.
    std::optional<std::int64_t> instance_count{};      ///< Number of instances.
    std::optional<std::string> instance_name{};        ///< Name of the instance.
    /// IP addresses from which the activation code can be used, such as 0.0.0.0/0.
    std::optional<std::string> ip_address_range{};
    std::optional<std::int64_t> registered_count{};       ///< Number of instances registered with the activation code.
    std::optional<std::int64_t> time_to_live_in_hours{};  ///< How long the activation code is valid, in hours.
  };

  Activation activation{};  ///< The activation code with its attributes.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Disables an activation code for managed instances and returns its details.
///
/// Not repeated after a failure that may have been executed.
struct DisableActivationRequest {
  using Response = DisableActivationResponse;  ///< What the action returns.

  std::optional<std::string> activation_id{};  ///< Required. ID of the activation code.
  std::optional<std::string> region_id{};      ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DisableActivationResponse*) noexcept;
const schema::Struct& SchemaOf(const DisableActivationResponse::Activation*) noexcept;
const schema::Struct& SchemaOf(const DisableActivationRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DisableActivationRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
