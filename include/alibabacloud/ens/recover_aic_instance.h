// Generated from src/ens/models/RecoverAICInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RecoverAICInstance returns.
struct RecoverAICInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Recovers the AIC instance of an ARM server.
///
/// Not repeated after a failure that may have been executed.
struct RecoverAICInstanceRequest {
  using Response = RecoverAICInstanceResponse;  ///< What the action returns.

  std::optional<std::string> server_id{};  ///< Required. ID of the server.
};

const schema::Struct& SchemaOf(const RecoverAICInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RecoverAICInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RecoverAICInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
