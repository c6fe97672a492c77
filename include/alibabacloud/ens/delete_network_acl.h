// Generated from src/ens/models/DeleteNetworkAcl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteNetworkAcl returns.
struct DeleteNetworkAclResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a network ACL.
///
/// Not repeated after a failure that may have been executed.
struct DeleteNetworkAclRequest {
  using Response = DeleteNetworkAclResponse;  ///< What the action returns.

  std::optional<std::string> network_acl_id{};  ///< Required. ID of the network ACL.
};

const schema::Struct& SchemaOf(const DeleteNetworkAclResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteNetworkAclRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteNetworkAclRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
