// Generated from src/ecs/models/DeleteInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteInstance returns.
struct DeleteInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Releases an instance.
///
/// Not repeated after a failure that may have been executed.
struct DeleteInstanceRequest {
  using Response = DeleteInstanceResponse;  ///< What the action returns.

  std::optional<bool> dry_run{};                 ///< Whether to only check the request, without executing it.
  std::optional<bool> force{};                   ///< Whether to force the operation. Default: false.
  std::optional<bool> force_stop{};              ///< Whether to force the instance to stop. Default: true.
  std::optional<std::string> instance_id{};      ///< Required. ID of the instance.
  std::optional<bool> terminate_subscription{};  ///< Whether to release a subscription resource too. Default: false.
};

const schema::Struct& SchemaOf(const DeleteInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
