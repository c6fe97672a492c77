// Generated from src/ecs/models/RebootInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RebootInstance returns.
struct RebootInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Restarts one instance.
///
/// Not repeated after a failure that may have been executed.
struct RebootInstanceRequest {
  using Response = RebootInstanceResponse;  ///< What the action returns.

  std::optional<bool> dry_run{};     ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> force_stop{};  ///< Whether to force the instance to stop. Default: false.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const RebootInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RebootInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RebootInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
