// Generated from src/ecs/models/ModifyInstanceSecurityOptions.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyInstanceSecurityOptions returns.
struct ModifyInstanceSecurityOptionsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the secure boot setting of an instance.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct ModifyInstanceSecurityOptionsRequest {
  using Response = ModifyInstanceSecurityOptionsResponse;  ///< What the action returns.

  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<bool> dry_run{};  ///< Whether to only check the request, without executing it. Default: false.
  std::optional<bool> enable_secure_boot{};  ///< Required. Whether secure boot is enabled. Default: false.
  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyInstanceSecurityOptionsResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyInstanceSecurityOptionsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyInstanceSecurityOptionsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
