// Generated from src/ens/models/ModifyEnsEipAddressAttribute.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ModifyEnsEipAddressAttribute returns.
struct ModifyEnsEipAddressAttributeResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Changes name, description or bandwidth of an elastic IP address (EIP). Limits: 100 calls per second, 10 per user.
///
/// Not repeated after a failure that may have been executed.
///
/// Errors, HTTP 400: Invalid%, Missing%, NoPermission.
struct ModifyEnsEipAddressAttributeRequest {
  using Response = ModifyEnsEipAddressAttributeResponse;  ///< What the action returns.

  std::optional<std::string> allocation_id{};  ///< Required. ID of the EIP to change.
  /// New peak bandwidth of the EIP in Mbit/s, 5 to 10000; the documented default is 5.
  std::optional<std::int64_t> bandwidth{};
  /// New description of the EIP: 2 to 256 characters, not beginning with http:// or https://.
  std::optional<std::string> description{};
  /// New name of the EIP: 2 to 128 characters, not beginning with http:// or https://.
  std::optional<std::string> name{};
};

const schema::Struct& SchemaOf(const ModifyEnsEipAddressAttributeResponse*) noexcept;
const schema::Struct& SchemaOf(const ModifyEnsEipAddressAttributeRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ModifyEnsEipAddressAttributeRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
