// Generated from src/ens/models/EventMigrateInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What EventMigrateInstance returns.
struct EventMigrateInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Migrates an instance in response to an event, at once or at a planned time.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct EventMigrateInstanceRequest {
  using Response = EventMigrateInstanceResponse;  ///< What the action returns.

  /// @{
  /// A value of `data_policy`.
  static constexpr const char* kDataPolicyAbandon = "abandon";
  static constexpr const char* kDataPolicyForceTransfer = "force_transfer";
  static constexpr const char* kDataPolicyTryTransfer = "try_transfer";
  /// @}
  /// @{
  /// A value of `ops_type`.
  static constexpr const char* kOpsTypeImmediate = "immediate";
  static constexpr const char* kOpsTypeScheduled = "scheduled";
  /// @}

  std::optional<std::string> data_policy{};  ///< How the migration treats the data.
  std::optional<std::string> event_id{};     ///< Required. ID of the event.
  /// Required. When the operation runs: immediate at once, scheduled at the planned time.
  std::optional<std::string> ops_type{};
  std::optional<std::string> password{};       ///< Password for logging on. Sensitive: printed as ***.
  std::optional<std::int64_t> plan_time{};     ///< Planned time of the operation as Unix time in milliseconds.
  std::optional<std::string> plan_utc_time{};  ///< Planned time of the operation in UTC.
  std::optional<std::string> resource_id{};    ///< Required. ID of the resource.
};

const schema::Struct& SchemaOf(const EventMigrateInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const EventMigrateInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const EventMigrateInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
