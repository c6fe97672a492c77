// Generated from src/ens/models/StartInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What StartInstance returns.
struct StartInstanceResponse {
  std::optional<std::int64_t> code{};  ///< Business code: 0 means success.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Starts one instance, which must be Stopped. Asynchronous: after the call the instance is Starting.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: InstanceNotFound, NoPermission, CallInterface.
struct StartInstanceRequest {
  using Response = StartInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. The instance to start; one only.
};

const schema::Struct& SchemaOf(const StartInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const StartInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StartInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
