// Generated from src/ecs/models/ModifyInstanceClockOptions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceClockOptions returns.
struct ModifyInstanceClockOptionsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Changes the PTP clock setting of an instance and returns the task ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set. HTTPS only.
struct ModifyInstanceClockOptionsRequest {
  using Response = ModifyInstanceClockOptionsResponse;  ///< What the action returns.

  /// @{
  /// A value of `ptp_status`.
  static constexpr const char* kPtpStatusEnabled = "enabled";
  static constexpr const char* kPtpStatusDisabled = "disabled";
  /// @}

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  /// Whether the Precision Time Protocol (PTP) is enabled. Default: disabled.
  std::optional<std::string> ptp_status{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyInstanceClockOptionsResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceClockOptionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceClockOptionsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
