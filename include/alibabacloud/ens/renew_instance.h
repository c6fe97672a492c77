// Generated from src/ens/models/RenewInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What RenewInstance returns.
struct RenewInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Renews a subscription instance.
///
/// Not repeated after a failure that may have been executed.
struct RenewInstanceRequest {
  using Response = RenewInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
  std::optional<std::int64_t> period{};      ///< Required. Length of the subscription.
};

const schema::Struct& SchemaOf(const RenewInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const RenewInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RenewInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
