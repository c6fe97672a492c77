// Generated from src/ecs/models/DetachClassicLinkVpc.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What DetachClassicLinkVpc returns.
struct DetachClassicLinkVpcResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Disconnects an instance from a VPC connected through ClassicLink.
///
/// Not repeated after a failure that may have been executed.
struct DetachClassicLinkVpcRequest {
  using Response = DetachClassicLinkVpcResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};       ///< Required. ID of the VPC.
};

const schema::Struct& SchemaOf(const DetachClassicLinkVpcResponse*) noexcept;
const schema::Struct& SchemaOf(const DetachClassicLinkVpcRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const DetachClassicLinkVpcRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
