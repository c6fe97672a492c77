// Generated from src/ens/models/RebootAICInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RebootAICInstance returns.
struct RebootAICInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Restarts AIC instances.
///
/// Not repeated after a failure that may have been executed.
struct RebootAICInstanceRequest {
  using Response = RebootAICInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};                ///< ID of the instance.
  std::optional<std::vector<std::string>> instance_ids{};  ///< IDs of the instances.
  std::optional<std::string> server_id{};                  ///< ID of the server.
};

const schema::Struct& SchemaOf(const RebootAICInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RebootAICInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RebootAICInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
