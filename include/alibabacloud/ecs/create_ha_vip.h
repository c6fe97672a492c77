// Generated from src/ecs/models/CreateHaVip.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What CreateHaVip returns.
struct CreateHaVipResponse {
  std::optional<std::string> ha_vip_id{};  ///< ID of the HAVIP.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a high-availability virtual IP address (HAVIP) and returns its ID.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
///
/// @deprecated Use CreateHaVip of Vpc.
struct CreateHaVipRequest {
  using Response = CreateHaVipResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> ip_address{};   ///< IP address.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vswitch_id{};   ///< Required. ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const CreateHaVipResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateHaVipRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateHaVipRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
