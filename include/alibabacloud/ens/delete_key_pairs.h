// Generated from src/ens/models/DeleteKeyPairs.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteKeyPairs returns.
struct DeleteKeyPairsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes one SSH key pair, which DescribeKeyPairs then no longer lists. Instances that use the key pair go on working
/// with it, and DescribeInstances still returns its name (KeyPairName) for them, but no more about it.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct DeleteKeyPairsRequest {
  using Response = DeleteKeyPairsResponse;  ///< What the action returns.

  std::optional<std::string> key_pair_id{};  ///< ID of the key pair to delete. Known from the API metadata only.
  /// Required. Name of the key pair to delete; one only: 2 to 128 characters, beginning with a letter or a Chinese
  /// character but not with http:// or https://; digits, colons, underscores and hyphens may follow.
  std::optional<std::string> key_pair_name{};
};

const schema::Struct& SchemaOf(const DeleteKeyPairsResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteKeyPairsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteKeyPairsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
