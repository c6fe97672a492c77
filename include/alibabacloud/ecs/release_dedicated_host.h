// Generated from src/ecs/models/ReleaseDedicatedHost.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ReleaseDedicatedHost returns.
struct ReleaseDedicatedHostResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Releases a dedicated host.
///
/// Not repeated after a failure that may have been executed.
struct ReleaseDedicatedHostRequest {
  using Response = ReleaseDedicatedHostResponse;  ///< What the action returns.

  std::optional<std::string> dedicated_host_id{};  ///< Required. ID of the dedicated host.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
  std::optional<bool> terminate_subscription{};    ///< Whether to release a subscription resource too. Default: false.
};

const schema::Struct& SchemaOf(const ReleaseDedicatedHostResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleaseDedicatedHostRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleaseDedicatedHostRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
