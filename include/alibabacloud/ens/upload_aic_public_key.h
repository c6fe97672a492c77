// Generated from src/ens/models/UploadAICPublicKey.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UploadAICPublicKey returns.
struct UploadAICPublicKeyResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Uploads a public key for logon to AIC instances.
///
/// Not repeated after a failure that may have been executed. HTTPS only.
struct UploadAICPublicKeyRequest {
  using Response = UploadAICPublicKeyResponse;  ///< What the action returns.

  std::optional<std::string> content{};      ///< Required. Content of the component, file or key.
  std::optional<std::string> description{};  ///< Text that describes the item.
  std::optional<std::string> key_group{};    ///< Group of the public key.
  std::optional<std::string> key_name{};     ///< Required. Name of the public key.
  std::optional<std::string> key_type{};     ///< Required. Type of the public key, such as adb.
};

const schema::Struct& SchemaOf(const UploadAICPublicKeyResponse*) noexcept;
const schema::Struct& SchemaOf(const UploadAICPublicKeyRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UploadAICPublicKeyRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
