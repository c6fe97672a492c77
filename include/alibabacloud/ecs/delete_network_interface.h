// Generated from src/ecs/models/DeleteNetworkInterface.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DeleteNetworkInterface returns.
struct DeleteNetworkInterfaceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Deletes a network interface.
///
/// Not repeated after a failure that may have been executed.
struct DeleteNetworkInterfaceRequest {
  using Response = DeleteNetworkInterfaceResponse;  ///< What the action returns.

  std::optional<std::string> network_interface_id{};  ///< Required. ID of the ENI.
  std::optional<std::string> region_id{};             ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const DeleteNetworkInterfaceResponse*) noexcept;
const schema::Struct& SchemaOf(const DeleteNetworkInterfaceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DeleteNetworkInterfaceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
