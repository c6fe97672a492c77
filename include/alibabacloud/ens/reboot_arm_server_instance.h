// Generated from src/ens/models/RebootARMServerInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RebootARMServerInstance returns.
struct RebootARMServerInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Restarts an ARM server.
///
/// Not repeated after a failure that may have been executed.
struct RebootARMServerInstanceRequest {
  using Response = RebootARMServerInstanceResponse;  ///< What the action returns.

  std::optional<std::string> server_id{};  ///< ID of the server.
};

const schema::Struct& SchemaOf(const RebootARMServerInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RebootARMServerInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RebootARMServerInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
