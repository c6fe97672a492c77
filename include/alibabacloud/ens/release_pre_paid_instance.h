// Generated from src/ens/models/ReleasePrePaidInstance.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ens {

class Client;

/// What ReleasePrePaidInstance returns.
struct ReleasePrePaidInstanceResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Releases a subscription instance.
///
/// Not repeated after a failure that may have been executed.
struct ReleasePrePaidInstanceRequest {
  using Response = ReleasePrePaidInstanceResponse;  ///< What the action returns.

  std::optional<std::string> instance_id{};  ///< Required. ID of the instance.
};

const schema::Struct& SchemaOf(const ReleasePrePaidInstanceResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleasePrePaidInstanceRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleasePrePaidInstanceRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ens
