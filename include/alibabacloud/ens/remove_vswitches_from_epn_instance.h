// Generated from src/ens/models/RemoveVSwitchesFromEpnInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RemoveVSwitchesFromEpnInstance returns.
struct RemoveVSwitchesFromEpnInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes vSwitches from an EPN instance. Works for the intranet networking modes only (Connection,
/// SpeedUpAndConnection).
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct RemoveVSwitchesFromEpnInstanceRequest {
  using Response = RemoveVSwitchesFromEpnInstanceResponse;  ///< What the action returns.

  /// One vSwitch.
  struct VSwitchesInfo {
    std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
  };

  std::optional<std::string> epn_instance_id{};  ///< Required. ID of the EPN instance. Wire: EPNInstanceId.
  /// Required. The vSwitches to remove. Wire: VSwitchesInfo.
  std::optional<std::vector<VSwitchesInfo>> vswitches_info{};
};

const schema::Struct& SchemaOf(const RemoveVSwitchesFromEpnInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RemoveVSwitchesFromEpnInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const RemoveVSwitchesFromEpnInstanceRequest::VSwitchesInfo*) noexcept;
const schema::Action& ActionOf(const Client&, const RemoveVSwitchesFromEpnInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
