// Generated from src/ecs/models/ModifyDedicatedHostAutoReleaseTime.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyDedicatedHostAutoReleaseTime returns.
struct ModifyDedicatedHostAutoReleaseTimeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the time at which a dedicated host is released automatically.
///
/// Not repeated after a failure that may have been executed.
struct ModifyDedicatedHostAutoReleaseTimeRequest {
  using Response = ModifyDedicatedHostAutoReleaseTimeResponse;  ///< What the action returns.

  /// When to release the resource automatically, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> auto_release_time{};
  std::optional<std::string> dedicated_host_id{};  ///< Required. ID of the dedicated host.
  std::optional<std::string> region_id{};          ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyDedicatedHostAutoReleaseTimeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyDedicatedHostAutoReleaseTimeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyDedicatedHostAutoReleaseTimeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
