// Generated from src/ens/models/JoinVSwitchesToEpnInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What JoinVSwitchesToEpnInstance returns.
struct JoinVSwitchesToEpnInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds vSwitches to an EPN instance. In the intranet modes (Connection, SpeedUpAndConnection) the instances on these
/// vSwitches are networked without being added themselves; in the public mode (SpeedUp) add instances with
/// JoinPublicIpsToEpnInstance instead.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct JoinVSwitchesToEpnInstanceRequest {
  using Response = JoinVSwitchesToEpnInstanceResponse;  ///< What the action returns.

  /// One vSwitch.
  struct VSwitchesInfo {
    std::optional<std::string> vswitch_id{};  ///< ID of the vSwitch. Wire: VSwitchId.
  };

  std::optional<std::string> epn_instance_id{};  ///< Required. ID of the EPN instance. Wire: EPNInstanceId.
  std::optional<std::vector<VSwitchesInfo>> vswitches_info{};  ///< Required. The vSwitches to add. Wire: VSwitchesInfo.
};

const schema::Struct& SchemaOf(const JoinVSwitchesToEpnInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const JoinVSwitchesToEpnInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const JoinVSwitchesToEpnInstanceRequest::VSwitchesInfo*) noexcept;
const schema::Action& ActionOf(const Client&, const JoinVSwitchesToEpnInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
