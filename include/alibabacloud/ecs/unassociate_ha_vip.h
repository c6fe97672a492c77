// Generated from src/ecs/models/UnassociateHaVip.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What UnassociateHaVip returns.
struct UnassociateHaVipResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Unbinds a high-availability virtual IP address (HAVIP) from an instance.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use UnassociateHaVip of Vpc.
struct UnassociateHaVipRequest {
  using Response = UnassociateHaVipResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> force{};        ///< Whether to force the operation.
  std::optional<std::string> ha_vip_id{};    ///< Required. ID of the HAVIP.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const UnassociateHaVipResponse*) noexcept;
const schema::Struct& SchemaOf(const UnassociateHaVipRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UnassociateHaVipRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
