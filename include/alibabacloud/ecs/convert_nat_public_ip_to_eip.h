// Generated from src/ecs/models/ConvertNatPublicIpToEip.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ConvertNatPublicIpToEip returns.
struct ConvertNatPublicIpToEipResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Converts the public IP address of an instance into an elastic IP address (EIP).
///
/// Not repeated after a failure that may have been executed.
struct ConvertNatPublicIpToEipRequest {
  using Response = ConvertNatPublicIpToEipResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::string> region_id{};    ///< Required. Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ConvertNatPublicIpToEipResponse*) noexcept;
const schema::Struct& SchemaOf(const ConvertNatPublicIpToEipRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ConvertNatPublicIpToEipRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
