// Generated from src/ecs/models/StartInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What StartInstance returns.
struct StartInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Starts one instance.
///
/// Not repeated after a failure that may have been executed.
struct StartInstanceRequest {
  using Response = StartInstanceResponse;  ///< What the action returns.

  std::optional<bool> dry_run{};          ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> init_local_disk{};  ///< Whether to initialize the local disks. Default: false.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const StartInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const StartInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const StartInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
