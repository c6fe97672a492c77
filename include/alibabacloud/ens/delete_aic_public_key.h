// Generated from src/ens/models/DeleteAICPublicKey.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteAICPublicKey returns.
struct DeleteAICPublicKeyResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a public key for logon to AIC instances.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct DeleteAICPublicKeyRequest {
  using Response = DeleteAICPublicKeyResponse;  ///< What the action returns.

  std::optional<std::string> key_name{};  ///< Required. Name of the public key.
};

const schema::Struct& SchemaOf(const DeleteAICPublicKeyResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteAICPublicKeyRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteAICPublicKeyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
