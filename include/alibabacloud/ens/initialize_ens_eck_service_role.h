// Generated from src/ens/models/InitializeENSECKServiceRole.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What InitializeENSECKServiceRole returns.
struct InitializeENSECKServiceRoleResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Initializes the service role for ENS clusters (ECK).
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct InitializeENSECKServiceRoleRequest {
  using Response = InitializeENSECKServiceRoleResponse;  ///< What the action returns.
};

const schema::Struct& SchemaOf(const InitializeENSECKServiceRoleResponse*) noexcept;
const schema::Struct& SchemaOf(const InitializeENSECKServiceRoleRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const InitializeENSECKServiceRoleRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
