// Generated from src/ens/models/RemovePublicIpsFromEpnInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RemovePublicIpsFromEpnInstance returns.
struct RemovePublicIpsFromEpnInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes instances, named by their public IP addresses, from an EPN instance in the public networking mode (SpeedUp).
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct RemovePublicIpsFromEpnInstanceRequest {
  using Response = RemovePublicIpsFromEpnInstanceResponse;  ///< What the action returns.

  /// One instance.
  struct InstanceInfos {
    std::optional<std::string> public_ip_address{};  ///< Public IP address of the instance.
  };

  std::optional<std::string> epn_instance_id{};  ///< Required. ID of the EPN instance. Wire: EPNInstanceId.
  std::optional<std::vector<InstanceInfos>> instance_infos{};  ///< Required. The instances to remove.
};

const schema::Struct& SchemaOf(const RemovePublicIpsFromEpnInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RemovePublicIpsFromEpnInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const RemovePublicIpsFromEpnInstanceRequest::InstanceInfos*) noexcept;
const schema::Action& ActionOf(const Client&, const RemovePublicIpsFromEpnInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
