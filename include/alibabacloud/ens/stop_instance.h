// Generated from src/ens/models/StopInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What StopInstance returns.
struct StopInstanceResponse {
  std::optional<std::int64_t> code{};  ///< Business code: 0 means success.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Stops one instance, which must be Running. Asynchronous: after the call the instance is Stopping, and Stopped once
/// it is shut down. Stopping by force is like cutting the power: data that the system has not written to disk may be
/// lost.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct StopInstanceRequest {
  using Response = StopInstanceResponse;  ///< What the action returns.

  /// @{
  /// A value of `force_stop`.
  static constexpr const char* kForceStopTrue = "true";
  static constexpr const char* kForceStopFalse = "false";
  /// @}

  /// Whether to stop the instance by force: true, or false (the default) for a normal shutdown. Force may lose data not
  /// yet written to disk.
  std::optional<std::string> force_stop{};
  std::optional<std::string> instance_id{};  ///< Required. The instance to stop; one only.
};

const schema::Struct& SchemaOf(const StopInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const StopInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StopInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
