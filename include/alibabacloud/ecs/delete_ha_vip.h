// Generated from src/ecs/models/DeleteHaVip.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteHaVip returns.
struct DeleteHaVipResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a high-availability virtual IP address (HAVIP).
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use DeleteHaVip of Vpc.
struct DeleteHaVipRequest {
  using Response = DeleteHaVipResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> ha_vip_id{};  ///< Required. ID of the HAVIP.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteHaVipResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteHaVipRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteHaVipRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
