// Generated from src/ens/models/CreateVSwitch.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateVSwitch returns.
struct CreateVSwitchResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
  std::optional<std::string> vswitch_id{};  ///< ID of the new vSwitch. Wire: VSwitchId.
};

/// Creates a vSwitch on a node.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: NoPermission, CallInterface.
struct CreateVSwitchRequest {
  using Response = CreateVSwitchResponse;  ///< What the action returns.

  /// One tag.
  struct Tag {
    std::optional<std::string> key{};    ///< Key of the tag. Known from the API metadata only.
    std::optional<std::string> value{};  ///< Value of the tag. Known from the API metadata only.
  };

  /// Required. IPv4 address range of the vSwitch: prefix length 16 to 29, within the range of its network. It must not
  /// equal the destination range of a route in the network, but may be a part of one.
  std::optional<std::string> cidr_block{};
  /// Description of the vSwitch: 2 to 256 characters, beginning with a letter or a Chinese character but not with
  /// http:// or https://.
  std::optional<std::string> description{};
  std::optional<std::string> ens_region_id{};  ///< Required. The node to create the vSwitch on.
  std::optional<std::string> network_id{};     ///< The network to create the vSwitch in.
  std::vector<Tag> tag{};                      ///< Tags of the new vSwitch. Known from the API metadata only.
  /// Name of the vSwitch: 2 to 128 characters, beginning with a letter or a Chinese character but not with http:// or
  /// https://; digits, colons, underscores and hyphens may follow. Empty by default. Wire: VSwitchName.
  std::optional<std::string> vswitch_name{};
};

const schema::Struct& SchemaOf(const CreateVSwitchResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateVSwitchRequest*) noexcept;
const schema::Struct& SchemaOf(const CreateVSwitchRequest::Tag*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateVSwitchRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
