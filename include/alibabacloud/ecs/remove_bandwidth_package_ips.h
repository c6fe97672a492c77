// Generated from src/ecs/models/RemoveBandwidthPackageIps.json; do not edit.
// Regenerate: cmake --build BUILD --target codegen

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "alibabacloud/json.h"

namespace alibabacloud::ecs {

class Client;

/// What RemoveBandwidthPackageIps returns.
struct RemoveBandwidthPackageIpsResponse {
  /// Identifier of this request; quote it when asking the service for support.
  std::optional<std::string> request_id{};
};

/// Removes IP addresses from a bandwidth package of a NAT gateway.
///
/// Safe to repeat: `client_token` is filled in when it is not set.
struct RemoveBandwidthPackageIpsRequest {
  using Response = RemoveBandwidthPackageIpsResponse;  ///< What the action returns.

  std::optional<std::string> bandwidth_package_id{};  ///< Required. ID of the bandwidth package.
  /// Idempotency token: the service executes requests with the same token once. Filled in by the client when unset.
  std::optional<std::string> client_token{};
  std::optional<std::string> region_id{};           ///< Required. Region, such as cn-hangzhou.
  std::vector<std::string> removed_ip_addresses{};  ///< Required. The public IP addresses to remove.
};

const schema::Struct& SchemaOf(const RemoveBandwidthPackageIpsResponse*) noexcept;
const schema::Struct& SchemaOf(const RemoveBandwidthPackageIpsRequest*) noexcept;
const schema::Action& ActionOf(const Client&, const RemoveBandwidthPackageIpsRequest&) noexcept;

using alibabacloud::Equal;
using alibabacloud::ToJson;
using alibabacloud::operator<<;

}  // namespace alibabacloud::ecs
