// Generated from src/ecs/models/ModifyInstanceAutoReleaseTime.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceAutoReleaseTime returns.
struct ModifyInstanceAutoReleaseTimeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the time at which an instance is released automatically.
///
/// Not repeated after a failure that may have been executed.
struct ModifyInstanceAutoReleaseTimeRequest {
  using Response = ModifyInstanceAutoReleaseTimeResponse;  ///< What the action returns.

  /// When to release the resource automatically, UTC as yyyy-MM-ddTHH:mm:ssZ.
  std::optional<std::string> auto_release_time{};
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyInstanceAutoReleaseTimeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceAutoReleaseTimeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceAutoReleaseTimeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
