// Generated from src/ens/models/UnassociateNetworkAcl.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UnassociateNetworkAcl returns.
struct UnassociateNetworkAclResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes the association of a network ACL with resources.
///
/// Not repeated after a failure that may have been executed.
struct UnassociateNetworkAclRequest {
  using Response = UnassociateNetworkAclResponse;  ///< What the action returns.

  /// One resource.
  struct Resource {
    std::optional<std::string> resource_id{};    ///< Required. ID of the resource.
    std::optional<std::string> resource_type{};  ///< Required. Type of the resource.
  };

  std::optional<std::string> network_acl_id{};  ///< Required. ID of the network ACL.
  std::vector<Resource> resource{};             ///< Required. The resources.
};

const schema::Struct& SchemaOf(const UnassociateNetworkAclResponse*) noexcept;
const schema::Struct& SchemaOf(const UnassociateNetworkAclRequest*) noexcept;
const schema::Struct& SchemaOf(const UnassociateNetworkAclRequest::Resource*) noexcept;
const schema::Action& ActionOf(const Client&, const UnassociateNetworkAclRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
