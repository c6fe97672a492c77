// Generated from src/ens/models/ReleaseARMServerInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ReleaseARMServerInstance returns.
struct ReleaseARMServerInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Releases an ARM server.
///
/// Not repeated after a failure that may have been executed.
struct ReleaseARMServerInstanceRequest {
  using Response = ReleaseARMServerInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const ReleaseARMServerInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleaseARMServerInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleaseARMServerInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
