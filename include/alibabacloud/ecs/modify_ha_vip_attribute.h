// Generated from src/ecs/models/ModifyHaVipAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyHaVipAttribute returns.
struct ModifyHaVipAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the description of a high-availability virtual IP address (HAVIP).
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use ModifyHaVipAttribute of Vpc.
struct ModifyHaVipAttributeRequest {
  using Response = ModifyHaVipAttributeResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> ha_vip_id{};    ///< Required. ID of the HAVIP.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyHaVipAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyHaVipAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyHaVipAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
