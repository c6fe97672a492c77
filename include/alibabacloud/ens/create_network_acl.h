// Generated from src/ens/models/CreateNetworkAcl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateNetworkAcl returns.
struct CreateNetworkAclResponse {
  std::optional<std::string> network_acl_id{};  ///< ID of the network ACL.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a network ACL and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateNetworkAclRequest {
  using Response = CreateNetworkAclResponse;  ///< What the action returns.

  std::optional<std::string> description{};       ///< Text that describes the item.
  std::optional<std::string> network_acl_name{};  ///< Name of the network ACL.
};

const schema::Struct& SchemaOf(const CreateNetworkAclResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkAclRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateNetworkAclRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
