// Generated from src/ens/models/ResetAICInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ResetAICInstance returns.
struct ResetAICInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Resets an AIC instance.
///
/// Not repeated after a failure that may have been executed.
struct ResetAICInstanceRequest {
  using Response = ResetAICInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< ID of the instance.
  std::optional<std::string> server_id{};    ///< ID of the server.
};

const schema::Struct& SchemaOf(const ResetAICInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ResetAICInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ResetAICInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
