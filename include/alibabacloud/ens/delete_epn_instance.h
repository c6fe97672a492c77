// Generated from src/ens/models/DeleteEpnInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteEpnInstance returns.
struct DeleteEpnInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes an EPN instance. Its networking information must be empty: first remove what has been added to it, in the
/// console or with RemoveVSwitchesFromEpnInstance and RemovePublicIpsFromEpnInstance.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct DeleteEpnInstanceRequest {
  using Response = DeleteEpnInstanceResponse;  ///< What the action returns.

  std::optional<std::string> epn_instance_id{};  ///< Required. ID of the EPN instance. Wire: EPNInstanceId.
};

const schema::Struct& SchemaOf(const DeleteEpnInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteEpnInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteEpnInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
