// Generated from src/ecs/models/AssociateEipAddress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What AssociateEipAddress returns.
struct AssociateEipAddressResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Binds an elastic IP address (EIP) to an instance.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use AssociateEipAddress of Vpc.
struct AssociateEipAddressRequest {
  using Response = AssociateEipAddressResponse;  ///< What the action returns.

  std::optional<std::string> allocation_id{};  ///< Required. ID of the EIP.
  std::optional<std::string> instance_id{};    ///< Required. ID of the instance.
  /// Instance type, such as ecs.g5.large; of an ENI or EIP, the type of the ENI or of the associated instance.
  std::optional<std::string> instance_type{};
  std::optional<std::string> region_id{};  ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const AssociateEipAddressResponse*) noexcept;
const schema::Struct& SchemaOf(const AssociateEipAddressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const AssociateEipAddressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
