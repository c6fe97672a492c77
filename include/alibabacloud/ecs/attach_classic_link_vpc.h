// Generated from src/ecs/models/AttachClassicLinkVpc.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AttachClassicLinkVpc returns.
struct AttachClassicLinkVpcResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Connects an instance to a VPC through ClassicLink.
///
/// Not repeated after a failure that may have been executed.
struct AttachClassicLinkVpcRequest {
  using Response = AttachClassicLinkVpcResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
  std::optional<std::string> vpc_id{};       ///< Required. ID of the VPC.
};

const schema::Struct& SchemaOf(const AttachClassicLinkVpcResponse*) noexcept;
const schema::Struct& SchemaOf(const AttachClassicLinkVpcRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AttachClassicLinkVpcRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
