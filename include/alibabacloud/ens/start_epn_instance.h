// Generated from src/ens/models/StartEpnInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What StartEpnInstance returns.
struct StartEpnInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Starts an EPN instance.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct StartEpnInstanceRequest {
  using Response = StartEpnInstanceResponse;  ///< What the action returns.

  std::optional<std::string> epn_instance_id{};  ///< Required. ID of the EPN instance. Wire: EPNInstanceId.
};

const schema::Struct& SchemaOf(const StartEpnInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const StartEpnInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StartEpnInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
