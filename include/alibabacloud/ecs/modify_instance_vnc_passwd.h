// Generated from src/ecs/models/ModifyInstanceVncPasswd.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceVncPasswd returns.
struct ModifyInstanceVncPasswdResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the VNC password of an instance.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceVncPasswdRequest {
  using Response = ModifyInstanceVncPasswdResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};   ///< Required. ID of the instance.
  std::optional<std::string> region_id{};     ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vnc_password{};  ///< Required. Password of the VNC connection. Sensitive: printed as ***.
};

const schema::Struct& SchemaOf(const ModifyInstanceVncPasswdResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceVncPasswdRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceVncPasswdRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
