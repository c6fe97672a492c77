// Generated from src/ens/models/RebootInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RebootInstance returns.
struct RebootInstanceResponse {
  std::optional<std::int64_t> code{};  ///< Business code: 0 means success.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Restarts one instance, which must be Running. Asynchronous: after the call the instance is Starting.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct RebootInstanceRequest {
  using Response = RebootInstanceResponse;  ///< What the action returns.

  /// @{
  /// A value of `force_stop`.
  static constexpr const char* kForceStopTrue = "true";
  static constexpr const char* kForceStopFalse = "false";
  /// @}

  /// Whether to power the instance off by force before the restart: true, or false (the default) for a normal shutdown.
  std::optional<std::string> force_stop{};
  std::optional<std::string> instance_id{};  ///< Required. The instance to restart; one only.
};

const schema::Struct& SchemaOf(const RebootInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RebootInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RebootInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
