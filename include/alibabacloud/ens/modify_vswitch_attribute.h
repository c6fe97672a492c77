// Generated from src/ens/models/ModifyVSwitchAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyVSwitchAttribute returns.
struct ModifyVSwitchAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or the description of a vSwitch. Limits: 100 calls per second, 5 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct ModifyVSwitchAttributeRequest {
  using Response = ModifyVSwitchAttributeResponse;  ///< What the action returns.

  /// New description of the vSwitch: 2 to 256 characters, beginning with a letter or a Chinese character but not with
  /// http:// or https://.
  std::optional<std::string> description{};
  std::optional<std::string> vswitch_id{};  ///< Required. The vSwitch to change. Wire: VSwitchId.
  /// New name of the vSwitch: 2 to 128 characters, beginning with a letter or a Chinese character but not with http://
  /// or https://; digits, colons, underscores and hyphens may follow. Wire: VSwitchName.
  std::optional<std::string> vswitch_name{};
};

const schema::Struct& SchemaOf(const ModifyVSwitchAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyVSwitchAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyVSwitchAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
