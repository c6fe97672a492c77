// Generated from src/ens/models/ImportKeyPair.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ImportKeyPair returns.
struct ImportKeyPairResponse {
  /// MD5 fingerprint of the public key, in the format of RFC 4716.
  std::optional<std::string> key_pair_finger_print{};
  std::optional<std::string> key_pair_name{};  ///< Name of the key pair.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Imports the public key of an RSA key pair that another tool has made; ssh-rsa is the only format supported yet. The
/// service keeps the public key; keeping the private key safe is up to the caller.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct ImportKeyPairRequest {
  using Response = ImportKeyPairResponse;  ///< What the action returns.

  /// Required. Name of the key pair: 2 to 128 characters, beginning with a letter or a Chinese character but not with
  /// http:// or https://; digits, colons, underscores and hyphens may follow. One only.
  std::optional<std::string> key_pair_name{};
  std::optional<std::string> public_key_body{};  ///< Required. The public key in the format ssh-rsa; one only.
};

const schema::Struct& SchemaOf(const ImportKeyPairResponse*) noexcept;
const schema::Struct& SchemaOf(const ImportKeyPairRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ImportKeyPairRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
