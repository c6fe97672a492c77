// Generated from src/ecs/models/DeleteVSwitch.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteVSwitch returns.
struct DeleteVSwitchResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a vSwitch.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use DeleteVSwitch of Vpc.
struct DeleteVSwitchRequest {
  using Response = DeleteVSwitchResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};   ///< Region, such as cn-hangzhou.
  std::optional<std::string> vswitch_id{};  ///< Required. ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const DeleteVSwitchResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteVSwitchRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteVSwitchRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
