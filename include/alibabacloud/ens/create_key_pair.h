// Generated from src/ens/models/CreateKeyPair.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateKeyPair returns.
struct CreateKeyPairResponse {
  /// MD5 fingerprint of the public key, in the format of RFC 4716.
  std::optional<std::string> key_pair_finger_print{};
  std::optional<std::string> key_pair_id{};    ///< ID of the key pair.
  std::optional<std::string> key_pair_name{};  ///< Name of the key pair.
  /// The private key in PEM, not encrypted. Store it safely: the service keeps the public key. Sensitive: printed as
  /// ***.
  std::optional<std::string> private_key_body{};
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates an SSH key pair. The service keeps the public key and returns the private key without encryption; keeping
/// that safe is up to the caller.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct CreateKeyPairRequest {
  using Response = CreateKeyPairResponse;  ///< What the action returns.

  /// Required. Name of the new key pair: 2 to 128 characters, beginning with a letter or a Chinese character but not
  /// with http:// or https://; digits, colons, underscores and hyphens may follow.
  std::optional<std::string> key_pair_name{};
};

const schema::Struct& SchemaOf(const CreateKeyPairResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateKeyPairRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateKeyPairRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
