// Generated from src/ens/models/RestartDeviceInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RestartDeviceInstance returns.
struct RestartDeviceInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Restarts a device instance of an application.
///
/// Not repeated after a failure that may have been executed.
struct RestartDeviceInstanceRequest {
  using Response = RestartDeviceInstanceResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};       ///< ID of the application.
  std::optional<std::string> instance_id{};  ///< ID of the instance.
};

const schema::Struct& SchemaOf(const RestartDeviceInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RestartDeviceInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RestartDeviceInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
