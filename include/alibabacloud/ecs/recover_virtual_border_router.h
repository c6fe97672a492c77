// Generated from src/ecs/models/RecoverVirtualBorderRouter.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RecoverVirtualBorderRouter returns.
struct RecoverVirtualBorderRouterResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Recovers a virtual border router (VBR).
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use RecoverVirtualBorderRouter of Vpc.
struct RecoverVirtualBorderRouterRequest {
  using Response = RecoverVirtualBorderRouterResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};  ///< CIDR block of the user.
  std::optional<std::string> vbr_id{};     ///< Required. ID of the virtual border router (VBR).
};

const schema::Struct& SchemaOf(const RecoverVirtualBorderRouterResponse*) noexcept;
const schema::Struct& SchemaOf(const RecoverVirtualBorderRouterRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RecoverVirtualBorderRouterRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
