// Generated from src/ecs/models/ReleaseEipAddress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ReleaseEipAddress returns.
struct ReleaseEipAddressResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Releases an elastic IP address (EIP).
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated Use ReleaseEipAddress of Vpc.
struct ReleaseEipAddressRequest {
  using Response = ReleaseEipAddressResponse;  ///< What the action returns.

  std::optional<std::string> allocation_id{};  ///< Required. ID of the EIP.
  std::optional<std::string> region_id{};      ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ReleaseEipAddressResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleaseEipAddressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleaseEipAddressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
