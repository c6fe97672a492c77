// Generated from src/ecs/models/DeleteVirtualBorderRouter.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteVirtualBorderRouter returns.
struct DeleteVirtualBorderRouterResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a virtual border router (VBR).
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use DeleteVirtualBorderRouter of Vpc.
struct DeleteVirtualBorderRouterRequest {
  using Response = DeleteVirtualBorderRouterResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> user_cidr{};  ///< CIDR block of the user.
  std::optional<std::string> vbr_id{};     ///< Required. ID of the virtual border router (VBR).
};

const schema::Struct& SchemaOf(const DeleteVirtualBorderRouterResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteVirtualBorderRouterRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteVirtualBorderRouterRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
