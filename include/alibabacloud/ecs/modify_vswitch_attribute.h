// Generated from src/ecs/models/ModifyVSwitchAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyVSwitchAttribute returns.
struct ModifyVSwitchAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the name or description of a vSwitch.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ModifyVSwitchAttribute of Vpc.
struct ModifyVSwitchAttributeRequest {
  using Response = ModifyVSwitchAttributeResponse;  ///< What the action returns.

  std::optional<std::string> description{};   ///< Text that describes the item.
  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  std::optional<std::string> vswitch_id{};    ///< Required. ID of the vSwitch. Wire: VSwitchId.
  std::optional<std::string> vswitch_name{};  ///< Name of the vSwitch. Wire: VSwitchName.
};

const schema::Struct& SchemaOf(const ModifyVSwitchAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyVSwitchAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyVSwitchAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
