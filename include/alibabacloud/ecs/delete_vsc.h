// Generated from src/ecs/models/DeleteVsc.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteVsc returns.
struct DeleteVscResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a virtual storage channel (VSC).
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct DeleteVscRequest {
  using Response = DeleteVscResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<bool> dry_run{};           ///< Whether to only check the request, without executing it. Default: false.
  std::optional<std::string> region_id{};  ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vsc_id{};     ///< Required. ID of the VSC.
};

const schema::Struct& SchemaOf(const DeleteVscResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteVscRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteVscRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
