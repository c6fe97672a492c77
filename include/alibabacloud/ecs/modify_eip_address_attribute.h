// Generated from src/ecs/models/ModifyEipAddressAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ModifyEipAddressAttribute returns.
struct ModifyEipAddressAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes the bandwidth of an elastic IP address (EIP).
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ModifyEipAddressAttribute of Vpc.
struct ModifyEipAddressAttributeRequest {
  using Response = ModifyEipAddressAttributeResponse;  ///< What the action returns.

  std::optional<std::string> allocation_id{};  ///< Required. ID of the EIP.
  /// Required. Bandwidth of the EIP, bandwidth package or physical connection.
  std::optional<std::string> bandwidth{};
  std::optional<std::string> region_id{};  ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ModifyEipAddressAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyEipAddressAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyEipAddressAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
