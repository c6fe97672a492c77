// Generated from src/ecs/models/ModifyUserBusinessBehavior.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyUserBusinessBehavior returns.
struct ModifyUserBusinessBehaviorResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the value of a business behavior setting of the user.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated
struct ModifyUserBusinessBehaviorRequest {
  using Response = ModifyUserBusinessBehaviorResponse;  ///< What the action returns.

  std::optional<std::string> region_id{};     ///< Region, such as cn-hangzhou.
  std::optional<std::string> status_key{};    ///< Required. Key of the user's status. Wire: statusKey.
  std::optional<std::string> status_value{};  ///< Required. Value of the user's status. Wire: statusValue.
};

const schema::Struct& SchemaOf(const ModifyUserBusinessBehaviorResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyUserBusinessBehaviorRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyUserBusinessBehaviorRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
