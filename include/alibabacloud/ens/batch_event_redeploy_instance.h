// Generated from src/ens/models/BatchEventRedeployInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What BatchEventRedeployInstance returns.
struct BatchEventRedeployInstanceResponse {
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

/// Redeploys several instances in response to events and returns the result for each event.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct BatchEventRedeployInstanceRequest {
  using Response = BatchEventRedeployInstanceResponse;  ///< What the action returns.

  /// One event.
  struct EventInfos {
    std::optional<std::string> event_id{};  ///< ID of the event.
    /// When the operation runs: immediate at once, scheduled at the planned time.
    std::optional<std::string> ops_type{};
    std::optional<std::int64_t> plan_time{};     ///< Planned time of the operation as Unix time in milliseconds.
    std::optional<std::string> plan_utc_time{};  ///< Planned time of the operation in UTC.
    std::optional<std::string> resource_id{};    ///< ID of the resource.
  };

  std::optional<std::vector<EventInfos>> event_infos{};  ///< The events to handle.
};

const schema::Struct& SchemaOf(const BatchEventRedeployInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const BatchEventRedeployInstanceResponse::Results*) noexcept;
const schema::Struct& SchemaOf(const BatchEventRedeployInstanceRequest*) noexcept;
const schema::Struct& SchemaOf(const BatchEventRedeployInstanceRequest::EventInfos*) noexcept;
const schema::Action& ActionOf(const Client&, const BatchEventRedeployInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
