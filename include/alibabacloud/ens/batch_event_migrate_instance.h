// Generated from src/ens/models/BatchEventMigrateInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What BatchEventMigrateInstance returns.
struct BatchEventMigrateInstanceResponse {
  /// One result.
  struct Results {
    std::optional<std::int64_t> code{};        ///< Result code.
    std::optional<std::string> event_id{};     ///< ID of the event.
    std::optional<std::string> message{};      ///< Text about the result.
    std::optional<std::string> resource_id{};  ///< ID of the resource.
  };

  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::vector<Results> results{};  ///< The results, one for each item of the request.
};

/// Migrates several instances in response to events and returns the result for each event.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct BatchEventMigrateInstanceRequest {
  using Response = BatchEventMigrateInstanceResponse;  ///< What the action returns.

  /// One event.
  struct EventInfos {
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

  std::optional<std::vector<EventInfos>> event_infos{};  ///< The events to handle.
};

const schema::Struct& SchemaOf(const BatchEventMigrateInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const BatchEventMigrateInstanceResponse::Results*) noexcept;
const schema::Struct& SchemaOf(const BatchEventMigrateInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const BatchEventMigrateInstanceRequest::EventInfos*) noexcept;
const schema::Action& ActionOf(const Client&, const BatchEventMigrateInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
