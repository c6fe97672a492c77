// Generated from src/ens/models/UnAssociateEnsEipAddress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What UnAssociateEnsEipAddress returns.
struct UnAssociateEnsEipAddressResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Unbinds an elastic IP address (EIP) from the instance that it is bound to. Limits: 100 calls per second, 10 per
/// user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: InstanceNotFound, Invalid%s, Missing%s, NoPermission.
struct UnAssociateEnsEipAddressRequest {
  using Response = UnAssociateEnsEipAddressResponse;  ///< What the action returns.

  std::optional<std::string> allocation_id{};  ///< Required. ID of the EIP to unbind.
  std::optional<bool> force{};                 ///< Whether to force the unbinding. Known from the API metadata only.
};

const schema::Struct& SchemaOf(const UnAssociateEnsEipAddressResponse*) noexcept;
const schema::Struct& SchemaOf(const UnAssociateEnsEipAddressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const UnAssociateEnsEipAddressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
