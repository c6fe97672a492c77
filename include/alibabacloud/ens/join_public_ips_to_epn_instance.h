// Generated from src/ens/models/JoinPublicIpsToEpnInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What JoinPublicIpsToEpnInstance returns.
struct JoinPublicIpsToEpnInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Adds instances, named by their public IP addresses, to an EPN instance. Only for an EPN instance in the public
/// networking mode (SpeedUp).
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct JoinPublicIpsToEpnInstanceRequest {
  using Response = JoinPublicIpsToEpnInstanceResponse;  ///< What the action returns.

  /// One instance.
  struct InstanceInfos {
    std::optional<std::string> public_ip_address{};  ///< Public IP address of the instance.
  };

  std::optional<std::string> epn_instance_id{};  ///< Required. ID of the EPN instance. Wire: EPNInstanceId.
  std::optional<std::vector<InstanceInfos>> instance_infos{};  ///< Required. The instances to add.
};

const schema::Struct& SchemaOf(const JoinPublicIpsToEpnInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const JoinPublicIpsToEpnInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const JoinPublicIpsToEpnInstanceRequest::InstanceInfos*) noexcept;
const schema::Action& ActionOf(const Client&, const JoinPublicIpsToEpnInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
