// Generated from src/ens/models/DeleteNetworkAclEntry.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What DeleteNetworkAclEntry returns.
struct DeleteNetworkAclEntryResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a rule from a network ACL.
///
/// Not repeated after a failure that may have been executed.
struct DeleteNetworkAclEntryRequest {
  using Response = DeleteNetworkAclEntryResponse;  ///< What the action returns.

  std::optional<std::string> network_acl_entry_id{};  ///< ID of the network ACL rule.
};

const schema::Struct& SchemaOf(const DeleteNetworkAclEntryResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteNetworkAclEntryRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteNetworkAclEntryRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
