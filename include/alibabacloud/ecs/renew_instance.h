// Generated from src/ecs/models/RenewInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RenewInstance returns.
struct RenewInstanceResponse {
  std::optional<std::string> order_id{};  ///< ID of the order.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Renews a subscription instance and returns the order ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct RenewInstanceRequest {
  using Response = RenewInstanceResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::int64_t> expected_renew_day{};  ///< Day of the month expected for the renewal. Range: 1..28.
  std::optional<std::string> instance_id{};          ///< Required. ID of the instance.
  std::optional<std::int64_t> period{};              ///< Length in units of PeriodUnit.
  std::optional<std::string> period_unit{};          ///< Unit of the period. Default: Month.
};

const schema::Struct& SchemaOf(const RenewInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RenewInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RenewInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
