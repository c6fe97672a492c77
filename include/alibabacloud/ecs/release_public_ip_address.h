// Generated from src/ecs/models/ReleasePublicIpAddress.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What ReleasePublicIpAddress returns.
struct ReleasePublicIpAddressResponse {
  std::optional<std::string> remain_times{};  ///< Remaining number of times.
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Releases the public IP address of an instance.
///
/// Not repeated after a failure that may have been executed.
///
/// @deprecated
struct ReleasePublicIpAddressRequest {
  using Response = ReleasePublicIpAddressResponse;  ///< What the action returns.

  std::optional<bool> dry_run{};                   ///< Whether to only check the request, without executing it.
  std::optional<std::string> instance_id{};        ///< ID of the instance.
  std::optional<std::string> public_ip_address{};  ///< Required. Public IP address of the instance or ENI.
  std::optional<std::string> region_id{};          ///< Region, such as cn-hangzhou.
};

const schema::Struct& SchemaOf(const ReleasePublicIpAddressResponse*) noexcept;
const schema::Struct& SchemaOf(const ReleasePublicIpAddressRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const ReleasePublicIpAddressRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
