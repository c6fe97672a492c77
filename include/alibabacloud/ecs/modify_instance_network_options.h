// Generated from src/ecs/models/ModifyInstanceNetworkOptions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceNetworkOptions returns.
struct ModifyInstanceNetworkOptionsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> task_id{};  ///< ID of the task.
};

/// Changes the bandwidth weighting of an instance and returns the task ID.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct ModifyInstanceNetworkOptionsRequest {
  using Response = ModifyInstanceNetworkOptionsResponse;  ///< What the action returns.

  std::optional<std::string> bandwidth_weighting{};  ///< Weighting of the bandwidth between network and block storage.
  std::optional<std::string> instance_id{};          ///< ID of the instance.
};

const schema::Struct& SchemaOf(const ModifyInstanceNetworkOptionsResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceNetworkOptionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceNetworkOptionsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
