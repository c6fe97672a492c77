// Generated from src/ens/models/CreateNetwork.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateNetwork returns.
struct CreateNetworkResponse {
  std::optional<std::string> network_id{};  ///< ID of the new network.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a private network (VPC) on a node. Limits: 100 calls per second, 5 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission.
struct CreateNetworkRequest {
  using Response = CreateNetworkResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag. Known from the API metadata only.
    std::optional<std::string> value{};  ///< Value of the tag. Known from the API metadata only.
  };

  /// Required. IPv4 address range of the network: 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or a part of one of them.
  std::optional<std::string> cidr_block{};
  /// Description of the network: 2 to 256 characters, beginning with a letter or a Chinese character but not with
  /// http:// or https://.
  std::optional<std::string> description{};
  std::optional<std::string> ens_region_id{};  ///< Required. The node to create the network on.
  /// Name of the network: 2 to 128 characters, beginning with a letter or a Chinese character but not with http:// or
  /// https://; digits, colons, underscores and hyphens may follow.
  std::optional<std::string> network_name{};
  std::vector<Tag> tag{};  ///< Tags of the new network. Known from the API metadata only.
};

const schema::Struct& SchemaOf(const CreateNetworkResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateNetworkRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
