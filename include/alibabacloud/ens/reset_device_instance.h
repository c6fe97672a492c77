// Generated from src/ens/models/ResetDeviceInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ResetDeviceInstance returns.
struct ResetDeviceInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Resets a device instance of an application.
///
/// Not repeated after a failure that may have been executed.
struct ResetDeviceInstanceRequest {
  using Response = ResetDeviceInstanceResponse;  ///< What the action returns.

  std::optional<std::string> app_id{};       ///< ID of the application.
  std::optional<std::string> image_id{};     ///< ID of the image.
  std::optional<std::string> instance_id{};  ///< ID of the instance.
};

const schema::Struct& SchemaOf(const ResetDeviceInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ResetDeviceInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ResetDeviceInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
