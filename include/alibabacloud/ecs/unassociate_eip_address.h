// Generated from src/ecs/models/UnassociateEipAddress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What UnassociateEipAddress returns.
struct UnassociateEipAddressResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Unbinds an elastic IP address (EIP) from an instance.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use UnassociateEipAddress of Vpc.
struct UnassociateEipAddressRequest {
  using Response = UnassociateEipAddressResponse;  ///< What the action returns.

  std::optional<std::string> allocation_id{};  ///< Required. ID of the EIP.
  std::optional<std::string> instance_id{};    ///< Required. ID of the instance.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> region_id{};  ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const UnassociateEipAddressResponse*) noexcept;
const schema::Struct& SchemaOf(const UnassociateEipAddressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UnassociateEipAddressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
