// Generated from src/ens/models/ReleaseAICInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ReleaseAICInstance returns.
struct ReleaseAICInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Releases the AIC instance of an ARM server.
///
/// Not repeated after a failure that may have been executed.
struct ReleaseAICInstanceRequest {
  using Response = ReleaseAICInstanceResponse;  ///< What the action returns.

  std::optional<std::string> server_id{};  ///< Required. ID of the server.
};

const schema::Struct& SchemaOf(const ReleaseAICInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleaseAICInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleaseAICInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
