// Generated from src/ens/models/CreateNetworkInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What CreateNetworkInterface returns.
struct CreateNetworkInterfaceResponse {
  std::vector<std::string> network_interface_ids{};  ///< IDs of the ENIs.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Creates a network interface (ENI) in a vSwitch and returns its ID.
///
/// Not repeated after a failure that may have been executed.
struct CreateNetworkInterfaceRequest {
  using Response = CreateNetworkInterfaceResponse;  ///< What the action returns.

  std::optional<std::string> description{};                      ///< Text that describes the item.
  std::optional<std::string> name{};                             ///< Name of the item.
  std::optional<std::vector<std::string>> security_group_ids{};  ///< Required. IDs of the security groups.
  std::optional<std::string> vswitch_id{};                       ///< ID of the vSwitch. Wire: VSwitchId.
};

const schema::Struct& SchemaOf(const CreateNetworkInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const CreateNetworkInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const CreateNetworkInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
